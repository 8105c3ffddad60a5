// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two sides were told to do, side by side, and what lies between them.

#include "core/causes/chain.h"
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

/// Kinds of interfaces that have no link layer to flood: each packet goes to a peer from a table.
bool isTunnel(const InterfaceInfo &info)
{
    constexpr QLatin1StringView kinds[]{QLatin1StringView("vxlan"),     QLatin1StringView("geneve"),
                                        QLatin1StringView("wireguard"), QLatin1StringView("gretap"),
                                        QLatin1StringView("ip6gretap"), QLatin1StringView("gre"),
                                        QLatin1StringView("ip6gre"),    QLatin1StringView("sit"),
                                        QLatin1StringView("ip6tnl"),    QLatin1StringView("tun")};
    return std::ranges::any_of(kinds, [&](const auto &kind) { return info.kind == kind; });
}

void observeRequester(const Picture &p, Observations *seen)
{
    const RunSettings &settings = p.requester->settings;
    const int scope = settings.group.multicastScope();
    const bool own = p.isOwn(Side::Requester);
    if (own || settings.sourceAddress)
        seen->see(Observation::BadSource,
                  settings.sourceAddress && !isUsableSource(*settings.sourceAddress));
    if (own && settings.sourceAddress && isUsableSource(*settings.sourceAddress)
        && !p.requester->interfaces.isEmpty())
        seen->see(Observation::SourceGone, !isOwnAddress(*p.requester, *settings.sourceAddress));
    if (const RouteFacts *peer = own ? p.requester->route(Purpose::Peer) : nullptr)
        seen->see(Observation::PeerRouteLocal,
                  peer->local && !isOwnAddress(*p.requester, peer->destination));
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
    if (p.requesterInterface)
        seen->see(Observation::TunnelUsed, isTunnel(p.requesterInterface->info));
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

/// When the last HELLO before the first answer was sent, on this machine's clock; roughly, where
/// that one isn't kept.
std::optional<qint64> lastInVainNs(const Picture &p)
{
    const ExchangeFacts &exchange = *p.requester->exchange;
    const auto number = qint64(exchange.unansweredAtFirst);
    const qint64 startedNs = p.requester->startedNs;
    if (p.isOwn(Side::Requester) && !exchange.hellos.isEmpty()) {
        for (const HelloFacts &hello : exchange.hellos) {
            if (qint64(hello.sequence) == number)
                return hello.sentNs;
        }
        const HelloFacts &first = exchange.hellos.first();
        if (exchange.unansweredAtFirst > first.sequence)
            return std::nullopt;
        const double part = double(number) / double(std::max<quint64>(first.sequence, 1));
        return startedNs + qint64(double(first.sentNs - startedNs) * part);
    }
    // The one after it was the first that the listener heard.
    qint64 heardNs = 0;
    for (const HeardFacts &heard : p.listener->service->heard) {
        const bool isOfRun = (heard.run & digestRun) == (exchange.run & digestRun);
        if (isOfRun && heard.group > 0 && (heardNs == 0 || heard.firstNs < heardNs))
            heardNs = heard.firstNs;
    }
    return heardNs == 0 ? std::nullopt
                        : std::optional(heardNs - (heardNs - startedNs) / (number + 1));
}

/// Whether the listener began after the first HELLOs, which stayed unanswered. It did not where it
/// was there already when the last of these was sent: then something else was mended. A digest
/// tells for how many seconds its side has run.
std::optional<bool> startedAfterTheFirst(const Picture &p)
{
    constexpr qint64 unsureNs = 1'200'000'000;
    if (!p.beganLate || p.listener->startedNs == 0 || p.requester->startedNs == 0
        || !p.listener->service)
        return std::nullopt;
    const qint64 inVainNs = lastInVainNs(p).value_or(p.requester->startedNs);
    if (p.listener->startedNs + unsureNs < inVainNs)
        return false;
    return p.listener->startedNs - unsureNs > p.requester->startedNs ? std::optional(true)
                                                                     : std::nullopt;
}

/// When the listener began, on the requester's clock, against the requester's last HELLO.
std::optional<bool> startedLate(const Picture &p)
{
    if (p.facts.view != Case::View::Both)
        return startedAfterTheFirst(p);
    if (!p.requester->exchange || p.requester->exchange->hellos.isEmpty())
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
    if (const auto isOther = wantsOtherSource(p))
        seen->see(Observation::OtherSource, *isOther);
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
    if (p.listener && p.isOwn(Side::Listener) && takesAnySource(p.listener->settings))
        seen->see(Observation::OtherSource, false);
    if (p.isTwoSided)
        observeBoth(p, seen);
    if (p.offLink)
        seen->see(Observation::OffLink, *p.offLink);
    if (p.requesterInterface || p.listenerInterface)
        seen->see(Observation::Macvlan,
                  isMacvlan(p.requesterInterface) || isMacvlan(p.listenerInterface));
}

} // namespace Sixcast
