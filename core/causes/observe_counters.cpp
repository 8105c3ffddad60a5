// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the kernels counted: at the requester while it sent to the group, at the listener in the
// same time, and what became of the copies that were looped back through each own filter. A copy of
// the own multicast counts as received by IPv6 and never comes by the driver: it is subtracted.

#include "core/causes/chain.h"
#include "core/causes/observation.h"

#include <algorithm>

namespace Sixcast {
namespace {

qint64 fromWire(const CounterSet &set, Counter counter)
{
    return set.orZero(counter) - set.orZero(Counter::OutMcast);
}

std::optional<Value> valueOf(const EchoFacts *echo)
{
    if (!echo || echo->sent == 0)
        return std::nullopt;
    return echo->arrived == 0 ? Value::None : echo->arrived < echo->sent ? Value::Part : Value::All;
}

void observeEchoes(const Picture &p, Observations *seen)
{
    const auto see = [seen](Observation what, const SideFacts &facts, Purpose purpose) {
        if (const auto value = valueOf(facts.echo(purpose)))
            seen->see(what, *value);
    };
    if (p.requester) {
        see(Observation::RequesterEchoWelcome, *p.requester, Purpose::Welcome);
        see(Observation::RequesterEchoAllNodes, *p.requester, Purpose::Control);
    }
    if (p.listener) {
        see(Observation::ListenerEchoGroup, *p.listener, Purpose::Hello);
        see(Observation::ListenerEchoAllNodes, *p.listener, Purpose::Control);
        const EchoFacts *echo = p.listener->echo(Purpose::Hello);
        if (echo && echo->sent == 0 && echo->osError != 0)
            seen->see(Observation::ListenerEchoRefused, true);
    }
}

/// Neighbour advertisements come to IPv6 and ICMPv6 does not count them.
std::optional<bool> advertisementsVanish(const SideFacts &requester)
{
    const WindowFacts *direct = requester.window(Purpose::Unicast);
    if (!direct)
        return std::nullopt;
    const CounterSet &moved = direct->moved;
    qint64 taken = 0;
    for (Counter kind : {Counter::UdpIn, Counter::UdpNoPorts, Counter::InDestUnreachs,
                         Counter::InEchoReplies, Counter::InNa, Counter::InNs})
        taken += moved.orZero(kind);
    return moved.orZero(Counter::OutNs) > 0 && moved[Counter::InNa] == 0
        && moved.orZero(Counter::InReceives) - moved.orZero(Counter::InMcast) - taken > 0;
}

/// WELCOMEs that wait for a neighbour to be found leave later than they are counted.
bool waitsForNeighbour(const Picture &p)
{
    const auto isOpen = [](const std::optional<NeighbourFacts> &neighbour) {
        return neighbour
            && (neighbour->state == NeighbourState::Incomplete
                || neighbour->state == NeighbourState::Failed);
    };
    return p.replyPath && (isOpen(p.replyPath->soon) || isOpen(p.replyPath->neighbour));
}

void observeSending(const Picture &p, Observations *seen)
{
    if (p.backHellos >= 3 && p.back[Counter::NicTx]) {
        seen->see(Observation::Left, p.leftNic);
        if (const auto counted = p.back[Counter::OutMcast])
            seen->see(Observation::OutMulticast, *counted > 0);
    }
    if (const WindowFacts *window = p.requester->window(Purpose::Exchange)) {
        seen->see(Observation::SolicitsUnanswered,
                  window->moved.orZero(Counter::InNs) > 0 && window->moved[Counter::OutNa] == 0);
    }
    seen->see(Observation::AdvertisementsVanish, advertisementsVanish(*p.requester));
}

/// While it sent to the group, each multicast packet that came was delivered, and no unicast one
/// came: a solicitation that an input filter drops would be left over.
bool nothingAskedArrived(const Picture &p)
{
    if (p.backHellos < 3 || p.solicited != 0 || p.unicastBack > 0 || !p.back[Counter::InMcast]
        || !p.back[Counter::InDelivers])
        return false;
    return *p.back[Counter::InMcast] <= *p.back[Counter::InDelivers];
}

void observeReturning(const Picture &p, Observations *seen)
{
    const qint64 atDriver = p.back.orZero(Counter::NicRx) - p.back.orZero(Counter::InReceives);
    seen->see(Observation::NoPorts,
              p.back.orZero(Counter::UdpNoPorts) * 2 >= p.backHellos
                  && p.back.orZero(Counter::OutDestUnreachs) > 0);
    if (p.backHellos >= 3)
        seen->see(Observation::FramesForOthers, atDriver * 2 >= p.backHellos);
    if (p.backHellos >= 6)
        seen->see(Observation::RequesterSwallows,
                  p.unicastBack * 10 >= p.backHellos * 6
                      && p.deliveredBack * 10 < p.unicastBack * 3);
    if (!p.heard.some() || p.welcomed == 0)
        return;
    const int expected = std::max(2, p.heard.arrived * 5 / 10);
    const int delivered = std::max(1, p.welcomed * 3 / 10);
    seen->see(Observation::BackIp, p.unicastBack >= expected);
    seen->see(Observation::BackDelivered,
              p.deliveredBack >= delivered || p.back.orZero(Counter::UdpNoPorts) >= delivered);
    seen->see(Observation::BackDriverGap, atDriver >= expected);
}

/// Whether so many packets are the HELLOs, are too few to be them, or may be either.
std::optional<bool> reached(qint64 packets, int hellos, int others, int controls)
{
    if (double(packets) >= 0.6 * hellos + others)
        return true;
    return double(packets) <= 0.45 * hellos + controls ? std::optional(false) : std::nullopt;
}

void observeLadder(const Picture &p, Observations *seen)
{
    const CounterSet &moved = *p.ladder;
    const CounterSet &rest = p.background;
    const int hellos = p.ladderHellos;
    const bool told = p.facts.view == Case::View::Requester;
    // Other multicast of ours in the window of which it told.
    const int controls = std::max(0, p.ladderMulticasts - hellos);
    const int others = told ? controls + 14 : 0;
    const auto more = [&](Counter counter) { return moved.orZero(counter) - rest.orZero(counter); };
    const auto wire = [&](Counter counter) {
        return fromWire(moved, counter) - fromWire(rest, counter);
    };
    const auto see = [&](Observation what, Counter counter, qint64 packets) {
        if (moved[counter])
            seen->see(what, reached(packets, hellos, others, controls));
    };
    see(Observation::LadderNic, Counter::NicRx, more(Counter::NicRx));
    see(Observation::LadderIp, Counter::InReceives, wire(Counter::InReceives));
    see(Observation::LadderMulticast, Counter::InMcast, wire(Counter::InMcast));
    see(Observation::LadderUdp, Counter::UdpIn,
        std::max(more(Counter::UdpIn), more(Counter::UdpIgnoredMulti)));

    const auto beforeIp = [](const CounterSet &set) {
        return std::max<qint64>(0, set.orZero(Counter::NicRx) - fromWire(set, Counter::InReceives));
    };
    if (moved[Counter::NicRx] && moved[Counter::InReceives])
        seen->see(Observation::GapDriver, double(beforeIp(moved) - beforeIp(rest)) >= 0.8 * hellos);
    if (!moved[Counter::InReceives] || !moved[Counter::InMcast] || !moved[Counter::InDelivers])
        return;
    const double beforeRouting =
        lostBetween(moved, rest, Counter::InReceives, {Counter::InMcast, Counter::InDelivers});
    seen->see(Observation::GapPre,
              beforeRouting >= 0.6 * hellos
                  && double(wire(Counter::InMcast)) < 0.45 * hellos + controls);
    seen->see(Observation::GapIn,
              reached(more(Counter::InMcast) - more(Counter::InDelivers), hellos, others, 0));
}

/// By its own counters over the whole run: much multicast came, hardly any was delivered.
std::optional<bool> swallows(const CounterSet &moved)
{
    if (!moved[Counter::InMcast] || !moved[Counter::InDelivers] || *moved[Counter::InMcast] < 12)
        return std::nullopt;
    const qint64 came = *moved[Counter::InMcast];
    const qint64 lost = came - *moved[Counter::InDelivers];
    return lost * 10 >= came * 7 ? std::optional(true)
        : lost * 10 <= came * 3  ? std::optional(false)
                                 : std::nullopt;
}

} // namespace

void observeCounters(const Picture &p, Observations *seen)
{
    observeEchoes(p, seen);
    if (p.requester && p.isOwn(Side::Requester)) {
        observeSending(p, seen);
        if (p.backHellos > 0)
            observeReturning(p, seen);
    }
    if (p.solicited)
        seen->see(Observation::Solicited, *p.solicited > 0);
    if (p.requester && p.isOwn(Side::Requester) && nothingAskedArrived(p))
        seen->see(Observation::SolicitationArrives, false);
    const auto heard = (*seen)[Observation::HeardGroup];
    const bool setUp = p.listenerKnown && p.listener->service->failedOperation.isEmpty();
    if (!setUp || !p.listenerInterface)
        return;
    if (p.ladder && p.ladderHellos >= 3 && heard != Value::All)
        observeLadder(p, seen);
    if (p.ladder && p.facts.view == Case::View::Both && (*p.ladder)[Counter::NicTx]
        && p.welcomed > 0 && p.heard.arrived >= 3 && !waitsForNeighbour(p))
        seen->see(Observation::WelcomeLeft,
                  p.ladder->orZero(Counter::NicTx) * 10 >= p.heard.arrived * 3);
    if (p.facts.view == Case::View::Listener)
        seen->see(Observation::ListenerSwallows, swallows(p.listenerInterface->moved));
}

} // namespace Sixcast
