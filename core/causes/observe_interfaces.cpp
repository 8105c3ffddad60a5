// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of each side's interface. What one state implies (no carrier: no link-local address) is
// no reading of its own.

#include "core/causes/observation.h"
#include "core/causes/ruleparts.h"

#include <algorithm>

namespace Sixcast {
namespace {

/// The listener's twin of a requester's observation.
Observation of(Side side, Observation ofRequester)
{
    constexpr int apart = int(Observation::ListenerGone) - int(Observation::RequesterGone);
    return side == Side::Requester ? ofRequester : Observation(int(ofRequester) + apart);
}

/// Told by another interface than the one that the run uses: that one's state is told apart.
const InterfaceFacts *describedInterface(const Picture &p, Side side)
{
    const SideFacts *facts = factsOf(p, side);
    if (side == Side::Listener && facts && !p.isOwn(side) && facts->interfaces.size() > 1
        && facts->interfaces[0].joined != true && facts->interfaces[1].joined == true)
        return &facts->interfaces[1];
    return interfaceOf(p, side);
}

void observeState(const Picture &p, Side side, const InterfaceFacts &interface, Observations *seen)
{
    const InterfaceInfo &info = interface.info;
    const bool told = !p.isOwn(side);
    const auto see = [&](Observation what, std::optional<bool> value) {
        seen->see(of(side, what), value);
    };
    const auto isOff = [&](std::optional<bool> state) { // of a digest silence means that it is well
        return state || told ? std::optional(state == false) : std::nullopt;
    };
    see(Observation::RequesterGone, false);
    see(Observation::RequesterDown, !info.up);
    see(Observation::RequesterNoCarrier, isOff(info.carrier));
    see(Observation::RequesterIpv6Off, isOff(info.ipv6Enabled));
    if (info.mtu > 0 || told)
        see(Observation::RequesterMtu, info.mtu > 0 && info.mtu < 1280);
    see(Observation::RequesterNoArp, info.noArp && !info.pointToPoint && !info.loopback);
    see(Observation::RequesterBridgePort, info.bridge.isValid());
    const InterfaceAddress *linkLocal = info.linkLocal();
    const bool hasUsable = std::any_of(info.addresses.begin(), info.addresses.end(),
                                       [](const auto &address) { return address.isUsable(); });
    see(Observation::RequesterNoLinkLocal, !linkLocal);
    see(Observation::RequesterTentative, linkLocal && linkLocal->tentative && !hasUsable);
    see(Observation::RequesterDadFailed, linkLocal && linkLocal->dadFailed);
    see(Observation::RequesterXdp, interface.xdp);
    if (interface.ingressFilters)
        see(Observation::RequesterIngressFilter, *interface.ingressFilters > 0);
    if (interface.multicastRoute)
        see(Observation::RequesterNoMulticastRoute, !*interface.multicastRoute);
    if (const auto wrong = interface.moved[Counter::UdpCsumErrors])
        see(Observation::RequesterChecksums, *wrong > 0);
    if (const auto blocked = interface.moved[Counter::XfrmInBlocked])
        see(Observation::RequesterXfrm, *blocked > 0);
    if (interface.queueDropped)
        see(Observation::RequesterQueueDrops, *interface.queueDropped > 0);
}

constexpr Observation breaking[]{
    Observation::RequesterGone, Observation::RequesterDown,    Observation::RequesterNoCarrier,
    Observation::RequesterMtu,  Observation::RequesterIpv6Off, Observation::RequesterNoLinkLocal};
constexpr Observation implied[]{Observation::RequesterNoMulticastRoute,
                                Observation::RequesterRouteError, Observation::RequesterTentative,
                                Observation::RequesterNoArp};

/// Only the first of what breaks an interface is put in: it implies the rest.
void keepTheFirst(Side side, Observations *seen)
{
    const auto first = std::find_if(std::begin(breaking), std::end(breaking),
                                    [&](Observation what) { return seen->isYes(of(side, what)); });
    if (first == std::end(breaking))
        return;
    std::for_each(first + 1, std::end(breaking),
                  [&](Observation what) { seen->forget(of(side, what)); });
    if (*first == Observation::RequesterNoLinkLocal)
        return;
    for (Observation what : implied)
        seen->forget(of(side, what));
}

} // namespace

void observeInterfaces(const Picture &p, Observations *seen)
{
    for (Side side : {Side::Requester, Side::Listener}) {
        const SideFacts *facts = factsOf(p, side);
        if (!facts)
            continue;
        if (const InterfaceFacts *interface = describedInterface(p, side))
            observeState(p, side, *interface, seen);
        else if (!facts->settings.interfaces.isEmpty())
            seen->see(of(side, Observation::RequesterGone),
                      facts->settings.interfaces.first().name != QLatin1StringView("lo"));
        seen->see(of(side, Observation::RequesterRule), !facts->refusingRules.isEmpty());
        if (const RouteFacts *route = facts->route(Purpose::Group); route && p.isOwn(side))
            seen->see(of(side, Observation::RequesterRouteError), route->osError != 0);
        keepTheFirst(side, seen);
    }
}

bool isInterfaceBroken(const Observations &seen, Side side)
{
    return std::any_of(std::begin(breaking), std::end(breaking),
                       [&](Observation what) { return seen.isYes(of(side, what)); });
}

} // namespace Sixcast
