// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two sides were told to do, side by side, and what lies between them.

#include "core/causes/observation.h"
#include "core/causes/ruleparts.h"

#include <algorithm>

namespace Sixcast {
namespace {

bool isMacvlan(const InterfaceFacts *interface)
{
    return interface && interface->info.kind.startsWith(u"macv");
}

bool isUsableSource(const Ip6Address &address)
{
    return !address.isUnspecified() && !address.isLoopback() && !address.isMulticast()
        && !address.isV4Mapped();
}

void observeRequester(const Picture &p, Observations *seen)
{
    const RunSettings &settings = p.requester->settings;
    const int scope = settings.group.multicastScope();
    const bool own = p.isOwn(Side::Requester);
    if (own || settings.sourceAddress)
        seen->see(Observation::BadSource,
                  settings.sourceAddress && !isUsableSource(*settings.sourceAddress));
    const bool beyondRouter = own && p.offLink == true;
    seen->see(Observation::UnfitScope, scope <= 1 || (scope == 2 && beyondRouter));
    seen->see(Observation::UnfitHopLimit,
              settings.hopLimit == 0 || (scope > 2 && settings.hopLimit == 1 && beyondRouter));
    seen->see(Observation::WideSource,
              (settings.sourceAddress && !settings.sourceAddress->isLinkLocal()) || scope > 2);
    if (!own)
        return;
    if (p.requesterInterface)
        seen->see(Observation::QuerierSeen, p.querierSeen);
    seen->see(Observation::RequesterOtherInterfaces,
              std::any_of(p.requester->interfaces.begin(), p.requester->interfaces.end(),
                          [&](const InterfaceFacts &interface) {
                              return &interface != p.requesterInterface && interface.info.up;
                          }));
    if (!p.requesterInterface || p.requesterInterface->info.noArp)
        return;
    const InterfaceInfo &info = p.requesterInterface->info;
    if (info.hardwareAddress.isEmpty())
        return;
    seen->see(Observation::ForeignHardwareAddress,
              std::any_of(p.requester->neighbours.begin(), p.requester->neighbours.end(),
                          [&](const NeighbourFacts &neighbour) {
                              return neighbour.interface == info.ref.index
                                  && neighbour.hardwareAddress == info.hardwareAddress
                                  && std::none_of(info.addresses.begin(), info.addresses.end(),
                                                  [&](const auto &mine) {
                                                      return mine.address == neighbour.address;
                                                  });
                          }));
}

/// When the listener began, on the requester's clock, against the requester's last HELLO.
std::optional<bool> startedLate(const Picture &p)
{
    if (p.facts.view != Case::View::Both || !p.requester->exchange
        || p.requester->exchange->hellos.isEmpty())
        return std::nullopt;
    qint64 offset = 0;
    for (const HeardSideFacts &heard : p.requester->heard)
        offset = heard.clockOffsetNs.value_or(offset);
    if (std::abs(offset) < 50'000'000)
        offset = 0;
    return p.listener->startedNs - offset > p.requester->exchange->hellos.last().sentNs
        && p.exchange.arrived == 0;
}

void observeBoth(const Picture &p, Observations *seen)
{
    const RunSettings &asked = p.requester->settings;
    const RunSettings &heard = p.listener->settings;
    seen->see(Observation::OtherGroup, asked.group != heard.group);
    seen->see(Observation::OtherPort, asked.port != heard.port);
    if (heard.source && p.isOwn(Side::Listener) && p.requesterInterface) {
        const auto &addresses = p.requesterInterface->info.addresses;
        seen->see(Observation::OtherSource,
                  std::none_of(addresses.begin(), addresses.end(), [&](const auto &address) {
                      return address.address == *heard.source;
                  }));
    }
    seen->see(Observation::SameHardwareAddress, p.sameMac);
    seen->see(Observation::SameLinkLocal, p.sameLinkLocal);
    seen->see(Observation::StartedLate, startedLate(p));
    if (p.facts.view == Case::View::Requester && p.facts.told) {
        const HeardSideFacts &told = *p.facts.told;
        seen->isBound = told.provenance != Provenance::Heard && told.contradictions.isEmpty();
    }
}

} // namespace

void observeSettings(const Picture &p, Observations *seen)
{
    if (p.requester)
        observeRequester(p, seen);
    if (p.isTwoSided)
        observeBoth(p, seen);
    if (p.offLink)
        seen->see(Observation::OffLink, *p.offLink);
    if (p.requesterInterface || p.listenerInterface)
        seen->see(Observation::Macvlan,
                  isMacvlan(p.requesterInterface) || isMacvlan(p.listenerInterface));
}

} // namespace Sixcast
