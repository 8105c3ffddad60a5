// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the chain breaks on the way back, from the listener's answer to the requester's socket.

#include "core/causes/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// ---- the WELCOME left and did not come

/// Word of a HELLO takes that long to come back, whatever way it takes.
const HeardSideFacts *longRoundTrip(const Picture &p)
{
    const auto isLong = [](const HeardSideFacts &side) {
        return side.roundTripNs.value_or(0) > 700'000'000;
    };
    if (!p.requester)
        return nullptr;
    const auto it = std::find_if(p.requester->heard.begin(), p.requester->heard.end(), isLong);
    return it == p.requester->heard.end() ? nullptr : &*it;
}

bool answersTakeLong(const Picture &p)
{
    return longRoundTrip(p) != nullptr;
}

bool isUnresolved(const std::optional<NeighbourFacts> &neighbour)
{
    return neighbour
        && (neighbour->state == NeighbourState::Incomplete
            || neighbour->state == NeighbourState::Failed);
}

bool neighbourUnresolved(const Picture &p)
{
    return welcomedButLost(p) && p.exchange.arrived == 0 && p.replyPath && !answersTakeLong(p)
        && (isUnresolved(p.replyPath->soon) || isUnresolved(p.replyPath->neighbour));
}

bool noneSolicited(const Picture &p)
{
    return p.solicited == 0;
}

/// The listener shows itself to the requester: solicitations that come there may be those of
/// others.
bool isKnownThere(const Picture &p)
{
    if (p.backChannel || !p.isOwn(Side::Requester) || !p.listenerInterface)
        return p.backChannel;
    return std::any_of(p.requester->neighbours.begin(), p.requester->neighbours.end(),
                       [&](const NeighbourFacts &neighbour) {
                           return !neighbour.hardwareAddress.isEmpty()
                               && neighbour.hardwareAddress
                               == p.listenerInterface->info.hardwareAddress;
                       });
}

/// Solicitations reach the requester, and it answers them.
bool solicitedAndAdvertised(const Picture &p)
{
    return p.solicited.value_or(0) > 0 && p.advertised.value_or(0) > 0 && isKnownThere(p);
}

/// Its advertisements come to the listener's IPv6, as far as what arrives there can't be anything
/// else.
bool advertisementsArrive(const Picture &p)
{
    return p.strayUnicasts.value_or(0) * 2 >= p.advertised.value_or(0)
        && p.strayUnicasts.value_or(0) > 0;
}

Evidence advertisedEvidence(const Picture &p)
{
    return evidenceOf(Findings::tr("neighbour advertisements sent to the listener"),
                      QString::number(p.advertised.value_or(0)),
                      p.source(Side::Requester, u"Icmp6OutNeighborAdvertisements"_s));
}

Judgement listenerNeighbourDiscovery(const Picture &p)
{
    if (!neighbourUnresolved(p) || !p.listenerInterface || p.offLink == true)
        return {};
    const CounterSet &moved = p.listenerInterface->moved;
    if (moved[Counter::OutNs] == 0)
        return heardVerdict(p, 0.92,
                            {evidenceOf(u"Icmp6OutNeighborSolicits"_s, u"+0"_s,
                                        p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
    if (solicitedAndAdvertised(p) && moved[Counter::InNa] == 0 && advertisementsArrive(p)) {
        return heardVerdict(p, 0.94,
                            {advertisedEvidence(p),
                             evidenceOf(Findings::tr("Other unicast packets at the listener"),
                                        QString::number(*p.strayUnicasts),
                                        p.source(Side::Listener, u"/proc/net/dev_snmp6"_s)),
                             evidenceOf(u"Icmp6InNeighborAdvertisements"_s, u"+0"_s,
                                        p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
    }
    return {};
}

/// The listener sent solicitations, as far as is known.
bool asksForNeighbour(const Picture &p)
{
    return p.listenerInterface && p.listenerInterface->moved[Counter::OutNs] != 0;
}

/// Unicast packets of a window that IPv6 received and, by their kinds, nobody got.
qint64 undeliveredUnicasts(const CounterSet &moved)
{
    qint64 taken = 0;
    for (Counter kind : {Counter::UdpIn, Counter::UdpNoPorts, Counter::InDestUnreachs,
                         Counter::InEchoReplies, Counter::InNa, Counter::InNs})
        taken += moved.orZero(kind);
    return moved.orZero(Counter::InReceives) - moved.orZero(Counter::InMcast) - taken;
}

/// Multicast packets that came to the requester's IPv6 while it sent HELLOs to the group, and were
/// not delivered.
qint64 swallowedMulticasts(const SideFacts &requester)
{
    qint64 swallowed = 0;
    for (const WindowFacts &window : requester.windows) {
        if (window.purpose == Purpose::Exchange || window.purpose == Purpose::Group
            || window.purpose == Purpose::Large)
            swallowed += std::max<qint64>(0,
                                          window.moved.orZero(Counter::InMcast)
                                              - window.moved.orZero(Counter::InDelivers));
    }
    return swallowed;
}

/// INPUT: solicitations or advertisements reach the requester's host and are not counted by ICMPv6.
Judgement requesterNeighbourDiscovery(const Picture &p)
{
    if (!p.requesterInterface || !neighbourUnresolved(p) || p.offLink == true || !noneSolicited(p)
        || !asksForNeighbour(p))
        return {};
    const WindowFacts *direct = p.requester->window(Purpose::Unicast);
    const bool advertisementsVanish = direct && direct->moved.orZero(Counter::OutNs) > 0
        && direct->moved[Counter::InNa] == 0 && undeliveredUnicasts(direct->moved) > 0;
    const qint64 swallowed = swallowedMulticasts(*p.requester);
    // More than was asked is the noise of others.
    const bool solicitationsVanish =
        swallowed >= 2 && swallowed <= 2 * p.listenerInterface->moved.orZero(Counter::OutNs) + 2;
    if (!advertisementsVanish && !solicitationsVanish)
        return {};
    return heardVerdict(
        p, advertisementsVanish ? 0.92 : 0.85,
        {evidenceOf(u"Icmp6InNeighborSolicits"_s, u"+0"_s,
                    p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
         evidenceOf(Findings::tr("multicast packets that arrived and were not delivered"),
                    QString::number(swallowed),
                    p.source(Side::Requester, u"/proc/net/dev_snmp6"_s))});
}

Judgement neighbourDiscoveryFiltered(const Picture &p)
{
    if (!neighbourUnresolved(p) || p.offLink == true || listenerNeighbourDiscovery(p)
        || requesterNeighbourDiscovery(p))
        return {};
    // Either direction of it: who has the address, or the answer to that.
    if (solicitedAndAdvertised(p) && p.heardUnicast.some() && p.strayUnicasts == 0)
        return heardVerdict(p, p.isOwn(Side::Requester) ? 0.9 : 0.75,
                            {advertisedEvidence(p),
                             evidenceOf(u"Icmp6InNeighborAdvertisements"_s, u"+0"_s,
                                        p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
    if (!noneSolicited(p) || (!p.backChannel && wouldTell(p)))
        return {};
    if (!p.backChannel)
        return heardVerdict(p, 0.5);
    // A digest tells of the moment when it left.
    return heardVerdict(
        p, p.isOwn(Side::Requester) ? 0.92 : 0.8,
        {evidenceOf(Findings::tr("neighbour solicitations of the listener at the requester"),
                    u"0"_s, p.source(Side::Requester, u"Icmp6InNeighborSolicits"_s)),
         evidenceOf(Findings::tr("other datagrams of the listener"), Findings::tr("arrive"),
                    u"ff02::1"_s)});
}

Judgement unicastFiltered(const Picture &p)
{
    if (p.offLink == true || listenerNeighbourDiscovery(p) || requesterNeighbourDiscovery(p))
        return {};
    if (!neighbourUnresolved(p) || !solicitedAndAdvertised(p) || p.heardUnicast.some()
        || advertisementsArrive(p))
        return {};
    return heardVerdict(p, 0.9,
                        {advertisedEvidence(p),
                         evidenceOf(Findings::tr("Other unicast packets at the listener"),
                                    QString::number(p.strayUnicasts.value_or(0)),
                                    p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
}

Judgement delayed(const Picture &p)
{
    if (const HeardSideFacts *side = longRoundTrip(p); side && !p.exchange.mostly()) {
        return Verdict{0.94,
                       {evidenceOf(Findings::tr("Delay until the listener reported the HELLO"),
                                   u"%1 ms"_s.arg(*side->roundTripNs / 1'000'000), u"ff02::1"_s)}};
    }
    // Late answers that trickle in as they were sent; released neighbours send all of theirs at one
    // instant.
    if (!p.requester || !p.requester->exchange || p.late < 2)
        return {};
    qint64 first = 0;
    qint64 last = 0;
    for (const HelloFacts &hello : p.requester->exchange->hellos) {
        if (hello.firstAnswerNs == 0)
            continue;
        first = first == 0 ? hello.firstAnswerNs : std::min(first, hello.firstAnswerNs);
        last = std::max(last, hello.firstAnswerNs);
    }
    return last - first > 100'000'000
        ? std::optional(Verdict{0.85,
                                {evidenceOf(Findings::tr("late answers"), QString::number(p.late),
                                            Findings::tr("the exchange"))}})
        : std::nullopt;
}

/// The WELCOME left for a known neighbour.
bool welcomeLeft(const Picture &p)
{
    return welcomedButLost(p) && !neighbourUnresolved(p) && !delayed(p) && !p.sameMac;
}

bool backIsEmpty(const Picture &p)
{
    const int expected = std::max(1, p.welcomed * 3 / 10);
    // UDP counts each beacon, once for each socket that hears it: answers are unicast.
    return p.deliveredBack < expected && p.back.orZero(Counter::UdpNoPorts) < expected;
}

Judgement listenerEgress(const Picture &p)
{
    if (!welcomeLeft(p) || p.facts.view != Case::View::Both || !p.ladder || p.heard.arrived < 3)
        return {};
    if (p.ladder->orZero(Counter::NicTx) * 10 >= p.heard.arrived * 3
        || !(*p.ladder)[Counter::NicTx])
        return {};
    return heardVerdict(p, 0.9, {ladderEvidence(p, Counter::NicTx)});
}

Judgement requesterInput(const Picture &p)
{
    if (!welcomeLeft(p) || !backIsEmpty(p) || p.backHellos == 0)
        return {};
    const int expected = std::max(2, p.heard.arrived * 5 / 10);
    const QList<Evidence> steps{
        evidenceOf(Findings::tr("unicast packets that reached the requester's IPv6"),
                   QString::number(p.unicastBack),
                   p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
        evidenceOf(u"Udp6InDatagrams"_s, u"+%1"_s.arg(p.back.orZero(Counter::UdpIn)),
                   p.source(Side::Requester, u"/proc/net/snmp6"_s))};
    if (p.unicastBack >= expected)
        return heardVerdict(p, 0.93, steps);
    const qint64 atDriver = p.back.orZero(Counter::NicRx) - p.back.orZero(Counter::InReceives);
    if (atDriver >= expected && !p.isOwn(Side::Requester))
        return {};
    const bool hasFilter = p.requesterInterface
        && (p.requesterInterface->xdp == true
            || p.requesterInterface->ingressFilters.value_or(0) > 0);
    return atDriver >= expected ? std::optional(heardVerdict(p, hasFilter ? 0.94 : 0.8, steps))
                                : std::nullopt;
}

/// Nothing of the WELCOMEs came to the requester's host.
bool lostOnTheWayBack(const Picture &p)
{
    return welcomeLeft(p) && backIsEmpty(p) && !listenerEgress(p) && !requesterInput(p)
        && !corrupt(p) && p.exchange.none() && !p.group.mostly();
}

bool refusedBy(const Picture &p, int code)
{
    return std::any_of(
        p.listener->service->refusals.begin(), p.listener->service->refusals.end(),
        [&](const Refusal &r) { return r.fromNetwork && r.icmpType == 1 && r.icmpCode == code; });
}

Judgement routerNoReturn(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink != true)
        return {};
    const bool noRoute = refusedBy(p, 0) || refusedBy(p, 3);
    const bool unicastPasses = listenerPinged(p) || p.unicast.some();
    const bool pingsUnknown = !p.isOwn(Side::Requester);
    return !unicastPasses || noRoute ? std::optional(heardVerdict(p,
                                                                  noRoute            ? 0.95
                                                                      : pingsUnknown ? 0.5
                                                                                     : 0.85))
                                     : std::nullopt;
}

Judgement routerFirewallBack(const Picture &p)
{
    const auto noReturn = routerNoReturn(p);
    if (!lostOnTheWayBack(p) || p.offLink != true || (noReturn && noReturn->confidence > 0.5))
        return {};
    return heardVerdict(p, noReturn ? 0.45 : 0.93,
                        {evidenceOf(Findings::tr("ICMPv6 echo between the two"),
                                    Findings::tr("passes"), Findings::tr("probe"))});
}

Judgement udpFilteredBack(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink == true || !(listenerPinged(p) || p.backChannel))
        return {};
    if (!listenerPinged(p) && !p.unicast.some() && p.pingsKnown)
        return {}; // not even echo replies: more than UDP is filtered
    return heardVerdict(p, p.isOwn(Side::Requester) ? 0.92 : 0.75,
                        {evidenceOf(Findings::tr("ICMPv6 echo between the two"),
                                    Findings::tr("passes"), Findings::tr("probe"))});
}

Judgement oneWayBack(const Picture &p)
{
    const bool silent = (lostOnTheWayBack(p) || neighbourUnresolved(p)) && !p.backChannel
        && !listenerPinged(p) && noneSolicited(p);
    if (!silent || p.offLink == true || listenerNeighbourDiscovery(p)
        || requesterNeighbourDiscovery(p) || p.exchange.some())
        return {};
    return heardVerdict(
        p, wouldTell(p) ? 0.92 : 0.6,
        {evidenceOf(Findings::tr("Packets from the listener at the requester"),
                    Findings::tr("nothing"), p.source(Side::Requester, u"/proc/net/dev_snmp6"_s))});
}

Judgement unicastLostBack(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink == true || udpFilteredBack(p) || !p.backChannel)
        return {};
    return heardVerdict(p, 0.85);
}

Judgement lossBack(const Picture &p)
{
    if (!welcomeLeft(p) || !p.heard.mostly() || p.exchange.mostly()
        || !(p.exchange.some() || p.group.partly()) || listenerEgress(p) || requesterInput(p)
        || p.late > 0 || looksLimited(p))
        return {};
    return heardVerdict(p, 0.85);
}

constexpr Rule rules[]{
    {"listener.firewall.nd", Tier::Chain, listenerNeighbourDiscovery},
    {"requester.firewall.nd", Tier::Chain, requesterNeighbourDiscovery},
    {"network.nd-filtered", Tier::Chain, neighbourDiscoveryFiltered, Ground::LeftOver},
    {"network.unicast-filtered", Tier::Chain, unicastFiltered, Ground::LeftOver},
    {"network.delay", Tier::Chain, delayed},
    {"listener.firewall.out", Tier::Chain, listenerEgress},
    {"requester.firewall.in", Tier::Chain, requesterInput},
    {"router.no-return", Tier::Chain, routerNoReturn},
    {"router.firewall-back", Tier::Chain, routerFirewallBack, Ground::LeftOver},
    {"network.udp-filtered-back", Tier::Chain, udpFilteredBack, Ground::LeftOver},
    {"network.one-way-back", Tier::Chain, oneWayBack, Ground::LeftOver},
    {"network.unicast-filtered", Tier::Chain, unicastLostBack, Ground::LeftOver},
    {"network.loss", Tier::Chain, lossBack, Ground::LeftOver},
};

} // namespace

std::span<const Rule> backRules()
{
    return rules;
}

} // namespace Sixcast
