// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the listener set up, heard and sent, from its own facts or as it told them.

#include "core/causes/chain.h"
#include "core/causes/observation.h"
#include "core/causes/ruleparts.h"

#include <algorithm>
#include <cerrno>

namespace Sixcast {
namespace {

Value setupOf(const ServiceFacts &service)
{
    if (service.failedOperation.isEmpty())
        return Value::Ok;
    if (service.failedOperation == u"join")
        return Value::JoinRefused;
    switch (service.osError) {
    case EADDRINUSE:
        return Value::InUse;
    case EACCES:
    case EPERM:
        return Value::NoAccess;
    case EADDRNOTAVAIL:
        return Value::NoAddress;
    case EAFNOSUPPORT:
    case EPROTONOSUPPORT:
        return Value::NotSupported;
    default:
        return Value::Failed;
    }
}

bool joinedOnAnother(const Picture &p)
{
    return p.listenerInterface && p.listenerInterface->joined != true
        && std::any_of(p.listener->interfaces.begin(), p.listener->interfaces.end(),
                       [](const InterfaceFacts &interface) { return interface.joined == true; });
}

/// Where datagrams of the requester came in, against where the group is joined.
std::optional<bool> arrivesElsewhere(const Picture &p)
{
    if (!p.listenerInterface)
        return std::nullopt;
    if (!p.isOwn(Side::Listener))
        return p.listenerInterface->joined == false && joinedOnAnother(p);
    const Arrivals arrivals = arrivalsOf(p);
    return arrivals.isAny() ? std::optional(!arrivals.onJoined) : std::nullopt;
}

void observeSetup(const Picture &p, Observations *seen)
{
    const ServiceFacts &service = *p.listener->service;
    const bool broken = isInterfaceBroken(*seen, Side::Listener);
    const bool own = p.isOwn(Side::Listener);
    seen->see(Observation::ListenerSetup, setupOf(service));
    seen->see(Observation::ListenerExists, true);
    if (p.listenerInterface && !broken)
        seen->see(Observation::Joined, p.listenerInterface->joined);
    seen->see(Observation::JoinedElsewhere, joinedOnAnother(p));
    seen->see(Observation::ArrivesElsewhere, arrivesElsewhere(p));
    if (own) {
        const bool refused = std::any_of(service.joins.begin(), service.joins.end(),
                                         [](const JoinFacts &join) { return join.osError != 0; });
        seen->see(Observation::JoinError, refused && !broken);
        seen->see(Observation::PortHeld, !p.listener->portHolders.isEmpty());
        seen->see(Observation::ListenerOtherInterfaces, p.listener->interfaces.size() > 1);
    }
    quint64 drops = service.overflow;
    for (const PortHolder &holder : p.listener->portHolders)
        drops = std::max(drops, holder.drops);
    // The socket's drops also count wrong checksums and what a policy refused.
    const bool byBuffer =
        !p.listenerInterface || p.listenerInterface->moved[Counter::UdpRcvbufErrors] != 0;
    seen->see(Observation::Overflow, drops > 0 && byBuffer);
    if (own || service.heldBack > 0)
        seen->see(Observation::Flooded, service.floodSources > 0 || service.heldBack > 0);
    if (const auto &test = p.listener->membership; test && test->osError == 0)
        seen->see(Observation::ReportsBlocked, test->reports == 0 && test->discards > 0);
}

/// Queries reach the requester: do they reach the listener?
void observeQueries(const Picture &p, Observations *seen)
{
    if (!p.requester || !p.isOwn(Side::Requester) || !p.listenerInterface || !p.requesterInterface)
        return;
    const bool neverAsked =
        p.isOwn(Side::Listener) && p.listenerInterface->counters[Counter::InMldQueries] == 0;
    const bool notOfLate = p.listenerInterface->moved[Counter::InMldQueries] == 0
        && p.requesterInterface->moved.orZero(Counter::InMldQueries) > 0;
    seen->see(Observation::QueriesMissing, p.querierSeen && (neverAsked || notOfLate));
}

Value heardOf(const Tally &tally)
{
    return tally.arrived == 0 ? Value::None : tally.mostly() ? Value::All : Value::Part;
}

/// Where HELLOs of the requester's runs came from, against where they left from.
void observeSources(const Picture &p, Observations *seen)
{
    if (!p.requester || !p.requester->exchange)
        return;
    const ExchangeFacts &asked = *p.requester->exchange;
    const auto isSame = [](quint64 one, quint64 other) {
        return one != 0 && (one & digestRun) == (other & digestRun);
    };
    const auto isOwned = [&](const Ip6Address &address) {
        return std::ranges::any_of(p.requester->interfaces, [&](const InterfaceFacts &interface) {
            return std::ranges::any_of(interface.info.addresses,
                                       [&](const auto &own) { return own.address == address; });
        });
    };
    // A digest tells of no addresses but the one that it came from.
    const bool addressesKnown = p.isOwn(Side::Requester) && p.isOwn(Side::Listener);
    for (const HeardFacts &heard : p.listener->service->heard) {
        const bool isExchange = isSame(heard.run, asked.run);
        const bool isUnicast =
            std::ranges::any_of(p.requester->bursts, [&](const BurstFacts &burst) {
                return burst.purpose == Purpose::Unicast && isSame(heard.run, burst.run);
            });
        if (isExchange && heard.group > 0 && heard.source.port != 0 && asked.localPort != 0)
            seen->see(Observation::SourcePortChanged, heard.source.port != asked.localPort);
        if (!addressesKnown || heard.source.address.isUnspecified())
            continue;
        if (isExchange && heard.group > 0)
            seen->see(Observation::SourceAddressChanged, !isOwned(heard.source.address));
        if (isUnicast && heard.unicast > 0)
            seen->see(Observation::HostSourceChanged, !isOwned(heard.source.address));
    }
}

void observeHeard(const Picture &p, Observations *seen)
{
    if (p.facts.view == Case::View::Listener) {
        // How many were sent is told late or never: some is all that can be said.
        const bool partly = p.heard.sent > 0 && p.heard.arrived * 10 < p.heard.sent * 7;
        seen->see(Observation::HeardGroup,
                  p.heardFromAnybody == 0                           ? Value::None
                      : partly || p.listener->service->overflow > 0 ? Value::Part
                                                                    : Value::All);
        seen->see(Observation::HeardAllNodes, p.heardControl.some() ? Value::All : Value::None);
        seen->see(Observation::HeardHost, p.heardUnicast.some() ? Value::All : Value::None);
    } else {
        if (p.heard.sent > 0)
            seen->see(Observation::HeardGroup, heardOf(p.heard));
        if (p.heardControl.sent > 0)
            seen->see(Observation::HeardAllNodes, heardOf(p.heardControl));
        if (p.heardUnicast.sent > 0)
            seen->see(Observation::HeardHost, heardOf(p.heardUnicast));
    }
    // One or two may be what a requester asks on its other interfaces.
    if (p.heardElsewhere == 0 || p.heardElsewhere > 2)
        seen->see(Observation::HeardElsewhere, p.heardElsewhere > 0);
    observeSources(p, seen);
    if (p.facts.view == Case::View::Listener)
        seen->see(Observation::AskedForHelp, p.askedForHelp);
    const bool wasCounted =
        p.facts.view != Case::View::Requester || (p.facts.told && p.facts.told->count > 1);
    if (p.listenerInterface && wasCounted) {
        if (const auto echoes = p.listenerInterface->moved[Counter::InEchos])
            seen->see(Observation::HeardPing, *echoes > 0);
    }
}

Value welcomeOf(const Picture &p)
{
    const bool mixed = p.welcomed > 0 && p.welcomeErrors * 5 > p.welcomed;
    if (p.welcomeErrors == 0 || (p.welcomed > 0 && !mixed))
        return p.welcomed > 0 ? Value::Ok : Value::None;
    switch (p.welcomeErrno) {
    case ENOBUFS:
        return Value::NoBuffers;
    case ENETUNREACH:
    case EINVAL:
    case EACCES:
    case EHOSTUNREACH:
    case EADDRNOTAVAIL:
        return Value::Unreachable;
    default:
        return Value::NotPermitted;
    }
}

bool isUnresolved(const std::optional<NeighbourFacts> &neighbour)
{
    return neighbour
        && (neighbour->state == NeighbourState::Incomplete
            || neighbour->state == NeighbourState::Failed);
}

void observeReplyPath(const Picture &p, const ReplyPathFacts &path, Observations *seen)
{
    const RouteFacts &route = path.route;
    if (p.welcomed > 0)
        seen->see(Observation::BackResolved,
                  !isUnresolved(path.soon) && !isUnresolved(path.neighbour));
    seen->see(Observation::BackElsewhere,
              route.osError == 0 && route.device.index.isValid()
                  && route.device.index != path.arrival.index && !route.local
                  && !path.requester.address.isLinkLocal());
    if (p.offLink == false && route.osError == 0)
        seen->see(Observation::BackByRouter, route.gateway);
    seen->see(Observation::BackRouteError, route.osError != 0);
    if (!path.neighbour && !path.soon)
        return;
    const bool pinned = path.neighbour && path.neighbour->state == NeighbourState::Permanent;
    const QString real =
        p.requesterInterface ? p.requesterInterface->info.hardwareAddress : QString();
    if (pinned && !real.isEmpty() && !path.neighbour->hardwareAddress.isEmpty())
        seen->see(Observation::BackPinnedWrong, path.neighbour->hardwareAddress != real);
    else
        seen->see(Observation::BackPinned, pinned);
}

void observeWayBack(const Picture &p, Observations *seen)
{
    if (p.heardFromAnybody > 0 || p.heard.some())
        seen->see(Observation::Welcome, welcomeOf(p));
    if (p.welcomed > 0) {
        bool prohibited = false;
        bool noRoute = false;
        for (const Refusal &refusal : p.listener->service->refusals) {
            const bool counts = refusal.fromNetwork && refusal.icmpType == 1;
            prohibited = prohibited || (counts && refusal.icmpCode == 1);
            noRoute = noRoute || (counts && (refusal.icmpCode == 0 || refusal.icmpCode == 3));
        }
        seen->see(Observation::BackProhibited, prohibited);
        seen->see(Observation::BackNoRoute, noRoute);
    }
    if (p.replyPath)
        observeReplyPath(p, *p.replyPath, seen);
    if (!p.listenerInterface || p.welcomed == 0)
        return;
    const CounterSet &moved = p.listenerInterface->moved;
    if (const auto asked = moved[Counter::OutNs])
        seen->see(Observation::BackSolicits, *asked > 0);
    if (const auto told = moved[Counter::InNa])
        seen->see(Observation::BackAdvertised, *told > 0);
    if (p.strayUnicasts && p.requester)
        seen->see(Observation::BackStray, *p.strayUnicasts > 0);
}

/// A new run of it answers: its count of our HELLOs began again, or it says that it is younger than
/// its first answer. "No" takes an answer after a silence, or such a word.
std::optional<bool> hasRestarted(const Picture &p)
{
    const ExchangeFacts &exchange = *p.requester->exchange;
    if (std::ranges::any_of(exchange.answerers,
                            [](const auto &answerer) { return answerer.restarts > 0; }))
        return true;
    const auto first =
        std::ranges::find_if(exchange.hellos, [](const auto &hello) { return hello.answers > 0; });
    const bool wasSilent = p.hasGap || p.stop;
    if (first == exchange.hellos.end() || !wasSilent)
        return std::nullopt;
    if (p.facts.view == Case::View::Requester && p.facts.told && p.listener) {
        constexpr qint64 roundingNs = 2'000'000'000; // it tells whole seconds
        const qint64 ageNs = p.listener->readNs - p.listener->startedNs;
        return p.facts.told->lastNs - ageNs > first->sentNs + roundingNs / 2;
    }
    return p.hasGap ? std::optional(false) : std::nullopt;
}

/// It worked, and then the host was alive and the program wasn't.
void observeStop(const Picture &p, Observations *seen)
{
    if (!p.requester || !p.requester->exchange)
        return;
    const auto &answerers = p.requester->exchange->answerers;
    seen->see(Observation::Restarted, hasRestarted(p));
    if (std::any_of(answerers.begin(), answerers.end(),
                    [](const AnswererFacts &answerer) { return answerer.isGone(); })) {
        seen->see(Observation::Stopped, true);
        return;
    }
    const auto value = (*seen)[Observation::Group];
    if (value != Value::Stops && value != Value::Gap)
        return;
    if (seen->isYes(Observation::HostClosed))
        seen->see(Observation::Stopped, true);
    else if (p.wasProbed)
        seen->see(Observation::Stopped, false);
}

} // namespace

void observeListener(const Picture &p, Observations *seen)
{
    observeStop(p, seen);
    if (!p.listenerKnown)
        return;
    observeSetup(p, seen);
    observeQueries(p, seen);
    if (!p.listener->service->failedOperation.isEmpty())
        return;
    observeHeard(p, seen);
    observeWayBack(p, seen);
}

} // namespace Sixcast
