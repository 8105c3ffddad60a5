// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the chain breaks on the way out, from the settings of both to the listener's socket.

#include "core/causes/chain.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// ---- the two sides do not mean the same

Judgement mismatchGroup(const Picture &p)
{
    if (!p.isTwoSided || p.listener->settings.group == p.requester->settings.group || p.heard.some()
        || !p.listener->service || !p.listener->service->failedOperation.isEmpty())
        return {};
    return Verdict{
        p.listener->settings.port == p.requester->settings.port ? 0.96 : 0.7,
        {evidenceOf(Findings::tr("group of the listener"), p.listener->settings.group.toString(),
                    p.source(Side::Listener, Findings::tr("settings"))),
         evidenceOf(Findings::tr("group of the requester"), p.requester->settings.group.toString(),
                    p.source(Side::Requester, Findings::tr("settings")))}};
}

Judgement mismatchPort(const Picture &p)
{
    if (!p.isTwoSided || p.listener->settings.port == p.requester->settings.port
        || !p.listener->service || !p.listener->service->failedOperation.isEmpty())
        return {};
    return Verdict{p.listener->settings.group == p.requester->settings.group ? 0.96 : 0.75,
                   {evidenceOf(Findings::tr("port of the listener"),
                               QString::number(p.listener->settings.port),
                               p.source(Side::Listener, Findings::tr("settings"))),
                    evidenceOf(Findings::tr("port of the requester"),
                               QString::number(p.requester->settings.port),
                               p.source(Side::Requester, Findings::tr("settings")))}};
}

/// Both sides' settings say so: what comes from another source is dropped by the listener's kernel,
/// as it was asked to.
Judgement mismatchSource(const Picture &p)
{
    if (!p.isTwoSided || !settingsAgree(p) || p.heard.some() || !p.listener->service
        || !p.listener->service->failedOperation.isEmpty() || wantsOtherSource(p) != true)
        return {};
    const RunSettings &listener = p.listener->settings;
    const auto listed = [](const QList<Ip6Address> &addresses) {
        QStringList texts;
        for (const Ip6Address &address : addresses)
            texts << address.toString();
        return texts.join(u", "_s);
    };
    return Verdict{
        0.96,
        {evidenceOf(listener.source ? Findings::tr("sources that the listener joined for")
                                    : Findings::tr("sources that the listener leaves out"),
                    listed(listener.source ? listener.joinedSources() : listener.blockedSources),
                    p.source(Side::Listener, Findings::tr("settings"))),
         evidenceOf(Findings::tr("addresses of the requester"), listed(knownSources(p)),
                    p.source(Side::Requester, Findings::tr("settings")))}};
}

Judgement duplicateMac(const Picture &p)
{
    if (!p.sameMac || p.offLink == true)
        return {};
    return Verdict{0.95,
                   {evidenceOf(Findings::tr("hardware address of both"),
                               p.requesterInterface->info.hardwareAddress,
                               p.source(Side::Listener, u"rtnetlink"_s))}};
}

Judgement duplicateLinkLocal(const Picture &p)
{
    if (!p.sameLinkLocal || p.offLink == true)
        return {};
    const InterfaceAddress *address = p.requesterInterface->info.linkLocal();
    return Verdict{p.sameMac ? 0.6 : 0.93,
                   {evidenceOf(Findings::tr("link-local address of both"),
                               address ? address->address.toString() : QString(),
                               p.source(Side::Listener, u"/proc/net/if_inet6"_s))}};
}

/// Its clock less ours.
qint64 clockOffset(const Picture &p)
{
    qint64 offset = 0;
    for (const HeardSideFacts &side : p.requester->heard)
        offset = side.clockOffsetNs.value_or(offset);
    return std::abs(offset) < 50'000'000 ? 0 : offset;
}

QString secondsText(qint64 ns)
{
    return u"%1 s"_s.arg(double(ns) / 1e9, 0, 'f', 1);
}

/// It worked, stopped, and worked again as soon as the listener had joined again: nothing else
/// mends that way.
Verdict proved(const Picture &p)
{
    const Rejoin &rejoin = *p.rejoin;
    const QString source =
        p.source(p.rejoinTold,
                 p.rejoinTold == Side::Listener ? Findings::tr("the exchange")
                                                : Findings::tr("the listener's answers"));
    QList<Evidence> seen{
        evidenceOf(Findings::tr("the group was heard last at (UTC)"),
                   QDateTime::fromMSecsSinceEpoch(rejoin.heardNs / 1'000'000, QTimeZone::utc())
                       .toString(u"HH:mm:ss.zzz"),
                   source),
        evidenceOf(Findings::tr("from the listener's join to the last HELLO that it heard"),
                   secondsText(rejoin.heardNs - rejoin.joinedNs), source),
        evidenceOf(
            Findings::tr(
                "then nothing for the group, while ff02::1 came through, until it joined again"),
            secondsText(rejoin.atNs - rejoin.heardNs), source),
        evidenceOf(Findings::tr("from the new join to the next HELLO that it heard"),
                   secondsText(rejoin.againNs - rejoin.atNs), source)};
    if (p.requester && p.requester->exchange && p.requester->exchange->lostInGaps > 0)
        seen << evidenceOf(Findings::tr("HELLOs without an answer in such silences"),
                           QString::number(p.requester->exchange->lostInGaps),
                           p.source(Side::Requester, Findings::tr("the exchange")));
    return {
        0.95,
        seen,
        {Findings::tr("A filter, a route or a dead link: a new join wouldn't have fixed them.")}};
}

/// The last report of a membership that nobody asks for again lasts 2 x 125 + 10 s (RFC 3810
/// section 9.4).
Judgement membershipExpired(const Picture &p)
{
    if (p.rejoin)
        return proved(p);
    if (!p.requester || !p.stop || p.group.some() || p.facts.view == Case::View::Listener)
        return {};
    const QList<Evidence> seen{
        evidenceOf(Findings::tr("HELLOs without an answer since it stopped"),
                   QString::number(p.stop->unanswered), Findings::tr("the exchange")),
        tallyEvidence(Findings::tr("HELLOs to ff02::1 answered"), p.control, Findings::tr("probe"),
                      burstEvent(p, Purpose::Control))};
    if (!p.control.some() && !p.heardControl.some()
        && p.requester->exchange->questionsAnswered == 0)
        return Verdict{0.2, seen};
    if (p.listener && p.listener->service && !p.listener->service->rejoins.isEmpty())
        return Verdict{0.4, seen}; // a new join did not mend it
    if (!p.listener || p.listener->startedNs == 0)
        return Verdict{0.65, seen};
    const qint64 lastedS = (p.stop->atNs + clockOffset(p) - p.listener->startedNs) / 1'000'000'000;
    const bool isTime = lastedS >= 120 && lastedS <= 400;
    return Verdict{isTime ? 0.95 : 0.6,
                   seen
                       + QList<Evidence>{
                           evidenceOf(Findings::tr("from the listener's join to the last answer"),
                                      u"%1 s"_s.arg(lastedS),
                                      p.source(Side::Listener, Findings::tr("clocks")))}};
}

Judgement startedLate(const Picture &p)
{
    if (p.facts.view == Case::View::Listener || !sent(p) || p.requester->exchange->hellos.isEmpty()
        || p.exchange.some())
        return {};
    const qint64 lastHello = p.requester->exchange->hellos.last().sentNs;
    if (p.listener->startedNs == 0 || p.listener->startedNs - clockOffset(p) <= lastHello)
        return {};
    return Verdict{0.95,
                   {evidenceOf(Findings::tr("the listener began after the last HELLO, by"),
                               u"%1 ms"_s.arg((p.listener->startedNs - lastHello) / 1'000'000),
                               Findings::tr("clocks of both traces"))}};
}

Judgement joinedElsewhere(const Picture &p)
{
    if (!sent(p) || p.heard.some())
        return {};
    const InterfaceIndex joinedOn =
        p.listenerInterface ? p.listenerInterface->info.ref.index : InterfaceIndex{};
    QString arrival;
    if (p.isOwn(Side::Listener)) { // its facts name its interfaces
        const Arrivals arrivals = arrivalsOf(p);
        arrival = arrivals.onJoined ? QString() : arrivals.elsewhere;
        if (arrival.isEmpty()
            && !anythingReached(
                p)) { // the requester knows a host by an address of another interface
            for (const InterfaceFacts &other : p.listener->interfaces) {
                for (const InterfaceAddress &address : other.info.addresses) {
                    const bool isSeen =
                        std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &h) {
                            return h.address == address.address;
                        });
                    if (other.info.ref.index != joinedOn && other.joined != true && isSeen)
                        arrival = other.info.ref.name;
                }
            }
        }
    } else if (p.listenerInterface && p.listenerInterface->joined == false
               && p.listener->interfaces.size() > 1) {
        arrival =
            Findings::tr("another one than %1").arg(p.listener->interfaces.at(1).info.ref.name);
    }
    if (arrival.isEmpty() && p.heardElsewhere > 0 && !p.isOwn(Side::Listener))
        arrival = Findings::tr("another one");
    if (arrival.isEmpty())
        return {};
    const bool isBridgePort = std::any_of(
        p.listener->interfaces.begin(), p.listener->interfaces.end(),
        [](const InterfaceFacts &i) { return i.joined == true && i.info.bridge.isValid(); });
    return Verdict{isBridgePort ? 0.5 : 0.95,
                   {evidenceOf(Findings::tr("The listener sees the requester on"), arrival,
                               p.source(Side::Listener, u"IPV6_PKTINFO"_s)),
                    evidenceOf(Findings::tr("the group is joined on"),
                               p.isOwn(Side::Listener) && p.listenerInterface
                                   ? p.listenerInterface->info.ref.name
                                   : p.listener->interfaces.isEmpty()
                                   ? QString()
                                   : p.listener->interfaces.last().info.ref.name,
                               p.source(Side::Listener, u"/proc/net/igmp6"_s))}};
}

// ---- the HELLO arrived at the listener's host and went no further

bool sourceIsWide(const Picture &p)
{
    return (p.requester->settings.sourceAddress
            && !p.requester->settings.sourceAddress->isLinkLocal())
        || (p.requester->settings.group.multicastScope() > 2 && p.offLink != false);
}

/// Counted as received by IPv6, but not as multicast: dropped in between, before the local stack.
bool droppedBeforeRouting(const Picture &p)
{
    if (!unheard(p) || !p.ladder || p.ladderHellos < 3 || !missed(p, Counter::InMcast))
        return false;
    const double lost = lostBetween(*p.ladder, p.background, Counter::InReceives,
                                    {Counter::InMcast, Counter::InDelivers});
    return lost >= 0.6 * p.ladderHellos;
}

/// Counted by the driver and not by IPv6, which also counts the copies of what this host multicasts
/// itself.
bool droppedAtDriver(const Picture &p)
{
    if (!p.ladder || p.ladderHellos < 3 || !(*p.ladder)[Counter::NicRx]
        || !(*p.ladder)[Counter::InReceives])
        return false;
    const auto lost = [](const CounterSet &set) {
        const qint64 fromWire = set.orZero(Counter::InReceives) - set.orZero(Counter::OutMcast);
        return std::max<qint64>(0, set.orZero(Counter::NicRx) - fromWire);
    };
    return double(lost(*p.ladder) - lost(p.background)) >= 0.8 * p.ladderHellos;
}

Judgement reversePath(const Picture &p)
{
    if (!unheard(p) || !sourceIsWide(p) || corrupt(p))
        return {};
    const bool narrowPasses = p.heardControl.some()
        && p.requester->settings.sourceAddress; // control is sent from the link-local address
    if (!droppedBeforeRouting(p) && !(narrowPasses && !missed(p, Counter::InReceives)))
        return {};
    return heardVerdict(p, droppedBeforeRouting(p) ? 0.93 : 0.7,
                        {ladderEvidence(p, Counter::InReceives),
                         ladderEvidence(p, Counter::InMcast),
                         evidenceOf(Findings::tr("source of the HELLOs"),
                                    p.requester->settings.sourceAddress
                                        ? p.requester->settings.sourceAddress->toString()
                                        : Findings::tr("a global or ULA address"),
                                    p.source(Side::Requester, Findings::tr("settings")))});
}

Judgement listenerInput(const Picture &p)
{
    if (!unheard(p) || corrupt(p))
        return {};
    const QList<Evidence> steps{
        ladderEvidence(p, Counter::NicRx), ladderEvidence(p, Counter::InReceives),
        ladderEvidence(p, Counter::InMcast), ladderEvidence(p, Counter::UdpIn)};
    if (droppedBeforeRouting(p))
        return heardVerdict(p, reversePath(p) ? 0.5 : 0.92, steps);
    const bool isMember = p.listenerInterface->joined != false;
    if (isMember && swallowedPerHello(p) >= 0.6)
        return heardVerdict(p, 0.92, steps);
    if (isMember && !p.heardControl.some() && reached(p, Counter::InMcast)
        && missed(p, Counter::UdpIn) && missed(p, Counter::UdpIgnoredMulti))
        return heardVerdict(
            p, 0.88,
            steps); // delivered by IPv6 and not taken by UDP: an IPsec policy, a socket filter
    if (droppedAtDriver(p))
        return heardVerdict(p,
                            p.listenerInterface->xdp == true
                                    || p.listenerInterface->ingressFilters.value_or(0) > 0
                                ? 0.95
                                : 0.85,
                            steps);
    if (p.listenerInterface->xdp == true && !p.heardControl.some() && !p.heardUnicast.some()
        && missed(p, Counter::InMcast))
        return heardVerdict(p, 0.85, steps); // a native XDP program drops before anything counts
    return {};
}

// ---- the HELLO did not arrive at the listener's host

/// It did not get to the listener, as far as its counters tell; unknown counters do not speak
/// against it.
bool lostOnTheWay(const Picture &p)
{
    return unheard(p) && !corrupt(p) && !listenerInput(p) && !reversePath(p)
        && !listenerFilterSuspected(p) && !joinedElsewhere(p)
        && p.listenerInterface->joined != false && !(swallowedPerHello(p) >= 0.6);
}

bool reportsAreBlocked(const Picture &p)
{
    return p.listener->membership && p.listener->membership->reports == 0
        && p.listener->membership->discards > 0;
}

/// Queries reach the requester and not the listener: it is never asked to report again.
bool queriesAreBlocked(const Picture &p)
{
    if (!p.querierSeen || !p.listenerInterface || !p.requesterInterface)
        return false;
    if (p.isOwn(Side::Listener) && p.listenerInterface->counters[Counter::InMldQueries] == 0)
        return true;
    // Of those of the last seconds; the listener's run is the longer one.
    return p.listenerInterface->moved[Counter::InMldQueries] == 0
        && p.requesterInterface->moved.orZero(Counter::InMldQueries) > 0;
}

Judgement snooping(const Picture &p)
{
    if (!lostOnTheWay(p) || !p.heardControl.some() || p.offLink == true)
        return {};
    if (reportsAreBlocked(p))
        return heardVerdict(p, 0.4);
    Verdict verdict =
        heardVerdict(p, queriesAreBlocked(p) ? 0.7 : 0.94, {ladderEvidence(p, Counter::InMcast)});
    verdict.ruledOut = filterRuledOut(p);
    if (p.listener->membership && p.listener->membership->reports > 0) {
        verdict.ruledOut << Findings::tr(
            "A filter on the listener's membership reports: they leave its host.");
        verdict.evidence << evidenceOf(Findings::tr("membership reports that left the listener"),
                                       QString::number(p.listener->membership->reports),
                                       p.source(Side::Listener, u"Icmp6OutMLDv2Reports"_s));
    }
    return verdict;
}

Judgement queriesFiltered(const Picture &p)
{
    if (!lostOnTheWay(p) || !p.heardControl.some() || reportsAreBlocked(p) || !queriesAreBlocked(p))
        return {};
    return heardVerdict(p, 0.86,
                        {evidenceOf(u"Icmp6InGroupMembQueries"_s,
                                    Findings::tr("0 at the listener, some at the requester"),
                                    u"/proc/net/dev_snmp6"_s)});
}

bool bothMacvlan(const Picture &p)
{
    const auto isMacvlan = [](const InterfaceFacts *i) {
        return i && (i->info.kind == u"macvlan" || i->info.kind == u"macvtap");
    };
    return isMacvlan(p.listenerInterface) || isMacvlan(p.requesterInterface);
}

bool nothingPasses(const Picture &p)
{
    return lostOnTheWay(p) && p.offLink != true && !anythingReached(p) && !p.backChannel;
}

Judgement multicastFiltered(const Picture &p)
{
    if (!lostOnTheWay(p) || p.heardControl.some() || p.offLink == true)
        return {};
    if (p.heardUnicast.some()) {
        Verdict verdict = heardVerdict(p, 0.93, {ladderEvidence(p, Counter::InMcast)});
        verdict.ruledOut = filterRuledOut(p);
        return verdict;
    }
    if (nothingPasses(p) && !wouldTell(p))
        return heardVerdict(p, 0.25);
    // Without multicast no neighbour is ever found: unicast is silent, too, unless the two knew
    // each other before.
    if (!anythingReached(p) && p.backChannel)
        return heardVerdict(p, 0.5);
    return p.forthChannel && !pingsReached(p) ? std::optional(heardVerdict(p, 0.6)) : std::nullopt;
}

Judgement udpFiltered(const Picture &p)
{
    if (!lostOnTheWay(p) || p.offLink == true || p.heardControl.some() || p.heardUnicast.some()
        || !(pingsReached(p) || (p.forthChannel && p.facts.view != Case::View::Requester)))
        return {};
    Verdict verdict = heardVerdict(
        p, pingsReached(p) ? 0.93 : 0.75,
        {evidenceOf(Findings::tr("ICMPv6 echo between the two"), Findings::tr("passes"),
                    Findings::tr("probe"),
                    p.requester->ping(Purpose::Group) ? p.requester->ping(Purpose::Group)->event
                                                      : 0)});
    verdict.ruledOut = filterRuledOut(p);
    return verdict;
}

Judgement oneWayOut(const Picture &p)
{
    if (nothingPasses(p) && !wouldTell(p))
        return heardVerdict(p, 0.3);
    if (!lostOnTheWay(p) || p.offLink == true || anythingReached(p) || !p.backChannel)
        return {};
    return heardVerdict(p, 0.75,
                        {evidenceOf(Findings::tr("facts that the listener sends"),
                                    Findings::tr("arrive at the requester"), u"ff02::1"_s)});
}

Judgement partition(const Picture &p)
{
    if (!nothingPasses(p))
        return {};
    Verdict verdict = heardVerdict(p,
                                   bothMacvlan(p)     ? 0.5
                                       : wouldTell(p) ? 0.93
                                                      : 0.7,
                                   {ladderEvidence(p, Counter::NicRx)});
    verdict.ruledOut = filterRuledOut(p);
    return verdict;
}

Judgement macvlan(const Picture &p)
{
    if (!nothingPasses(p) || !bothMacvlan(p))
        return {};
    const InterfaceFacts *i =
        p.requesterInterface && p.requesterInterface->info.kind.startsWith(u"macv")
        ? p.requesterInterface
        : p.listenerInterface;
    return heardVerdict(p, 0.95,
                        {evidenceOf(Findings::tr("kind and mode of %1").arg(i->info.ref.name),
                                    QString(i->info.kind + u' ' + i->mode), u"rtnetlink"_s)});
}

// ---- routers, on the way out

Judgement routerNoMulticast(const Picture &p)
{
    if (!lostOnTheWay(p) || p.offLink != true || !p.heardUnicast.some())
        return {};
    return heardVerdict(p, listenerPingedInGroup(p) ? 0.5 : 0.95);
}

Judgement routerFirewall(const Picture &p)
{
    if (!lostOnTheWay(p) || p.offLink != true || p.heardUnicast.some() || !pingsReached(p))
        return {};
    return heardVerdict(p, p.groupPinged ? 0.94 : 0.75);
}

Judgement routerNothing(const Picture &p)
{
    if (!lostOnTheWay(p) || p.offLink != true || p.heardUnicast.some() || pingsReached(p))
        return {};
    return heardVerdict(p, 0.6);
}

constexpr Rule rules[]{
    {"mismatch.group", Tier::Chain, mismatchGroup},
    {"mismatch.port", Tier::Chain, mismatchPort},
    {"mismatch.source", Tier::Chain, mismatchSource},
    {"duplicate.mac", Tier::Chain, duplicateMac},
    {"duplicate.link-local", Tier::Chain, duplicateLinkLocal},
    {"listener.membership-expired", Tier::Chain, membershipExpired},
    {"listener.app.late", Tier::Chain, startedLate},
    {"listener.app.wrong-interface", Tier::Chain, joinedElsewhere},
    {"network.corrupt", Tier::Chain, corrupt},
    {"listener.firewall.rpfilter", Tier::Chain, reversePath},
    {"listener.firewall.in", Tier::Chain, listenerInput},
    {"network.snooping", Tier::Chain, snooping, Ground::LeftOver},
    {"listener.firewall.mld", Tier::Chain, queriesFiltered, Ground::LeftOver},
    {"network.multicast-filtered", Tier::Chain, multicastFiltered, Ground::LeftOver},
    {"network.udp-filtered", Tier::Chain, udpFiltered, Ground::LeftOver},
    {"network.one-way-out", Tier::Chain, oneWayOut, Ground::LeftOver},
    {"network.partition", Tier::Chain, partition, Ground::LeftOver},
    {"network.macvlan", Tier::Chain, macvlan, Ground::LeftOver},
    {"router.no-multicast-route", Tier::Chain, routerNoMulticast, Ground::LeftOver},
    {"router.firewall", Tier::Chain, routerFirewall, Ground::LeftOver},
    {"network.partition", Tier::Chain, routerNothing, Ground::LeftOver},
};

} // namespace

std::span<const Rule> outRules()
{
    return rules;
}

} // namespace Sixcast
