// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the chain breaks, known from both sides: HELLO left the requester - arrived at the listener's driver, IPv6, UDP,
// socket - WELCOME left - neighbour found - arrived at the requester's driver, IPv6, UDP, socket.

#include "core/diagnosis/evidence.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using Judgement = std::optional<Verdict>;

constexpr qint64 answerInTimeNs = 300'000'000; ///< what the last bursts of an investigation leave

/// Both sides are known, and the requester's HELLOs went out as far as it can tell.
bool sent(const Picture &p)
{
    return p.isTwoSided && p.listenerKnown && p.exchange.sent > 0 && !p.allSendsFailed
           && p.listener->service->failedOperation.isEmpty();
}

bool settingsAgree(const Picture &p)
{
    return p.listener->settings.group == p.requester->settings.group
           && p.listener->settings.port == p.requester->settings.port;
}

/// The listener's side is ready, and it heard nothing for the group.
bool unheard(const Picture &p)
{
    return sent(p) && settingsAgree(p) && p.heard.none() && p.listenerInterface && p.listenerInterface->info.up
           && p.listenerInterface->info.ipv6Enabled != false && p.listenerInterface->info.carrier != false;
}

/// The listener heard the HELLOs, all or some, and its answers were accepted by its kernel.
bool welcomedButLost(const Picture &p)
{
    return sent(p) && p.heard.some() && p.welcomed > 0 && p.welcomeErrors * 2 <= p.welcomed && !p.exchange.mostly();
}

/// What a counter of the listener did beyond what it does anyway; nullopt when unknown.
std::optional<double> net(const Picture &p, Counter counter)
{
    if (!p.ladder || !(*p.ladder)[counter])
        return std::nullopt;
    return double(p.ladder->orZero(counter) - p.background.orZero(counter));
}

/// The same per HELLO for the group.
std::optional<double> perHello(const Picture &p, Counter counter)
{
    const auto moved = net(p, counter);
    return moved && p.ladderHellos >= 3 ? std::optional(*moved / p.ladderHellos) : std::nullopt;
}

/// What was counted at one step of the ladder and no more at the next, less what others lose there all the time.
/// Unlike the arrivals themselves it does not grow with our other probes, which are delivered.
double lostBetween(const CounterSet &moved, const CounterSet &background, Counter step, std::initializer_list<Counter> next)
{
    const auto lost = [&](const CounterSet &set) {
        qint64 further = 0;
        for (Counter counter : next)
            further = std::max(further, set.orZero(counter));
        return double(std::max<qint64>(0, set.orZero(step) - further));
    };
    return lost(moved) - lost(background);
}

/// Multicast packets per HELLO that came to IPv6 there and were not delivered.
double swallowedPerHello(const Picture &p)
{
    if (!p.ladder || !(*p.ladder)[Counter::InDelivers] || p.ladderHellos < 3)
        return 0;
    return lostBetween(*p.ladder, p.background, Counter::InMcast, {Counter::InDelivers}) / p.ladderHellos;
}

bool reached(const Picture &p, Counter counter)
{
    return perHello(p, counter).value_or(0) >= 0.6;
}

bool missed(const Picture &p, Counter counter)
{
    return perHello(p, counter).value_or(1) < 0.3;
}

Evidence ladderEvidence(const Picture &p, Counter counter)
{
    const QString name = p.listenerInterface ? p.listenerInterface->info.ref.name : QString();
    return evidenceOf(Findings::tr("%1 at the listener while %2 HELLOs were sent").arg(counterName(counter)).arg(p.ladderHellos),
                      u"+%1"_s.arg(p.ladder ? p.ladder->orZero(counter) : 0),
                      p.source(Side::Listener, counterSource(counter, name)));
}

QList<Evidence> heardEvidence(const Picture &p)
{
    QList<Evidence> evidence{tallyEvidence(Findings::tr("HELLOs to the group that the listener heard"), p.heard,
                                           p.source(Side::Listener, Findings::tr("the exchange")))};
    if (p.heardControl.sent > 0)
        evidence << tallyEvidence(Findings::tr("HELLOs to ff02::1 that it heard"), p.heardControl,
                                  p.source(Side::Listener, Findings::tr("the exchange")), burstEvent(p, u"control"));
    if (p.heardUnicast.sent > 0)
        evidence << tallyEvidence(Findings::tr("HELLOs to its own address that it heard"), p.heardUnicast,
                                  p.source(Side::Listener, Findings::tr("the exchange")), burstEvent(p, u"unicast"));
    return evidence;
}

Verdict heardVerdict(const Picture &p, double confidence, QList<Evidence> more = {})
{
    return {confidence, heardEvidence(p) + more, {}};
}

/// The listener's own filter is cleared by the looped copies that came through it.
QStringList filterRuledOut(const Picture &p)
{
    const EchoFacts *hello = p.listener->echo(u"hello");
    return hello && hello->sent > 0 && hello->arrived == hello->sent
               ? QStringList{Findings::tr("The listener's own input filter: looped copies to the group and port come through it.")}
               : QStringList();
}

bool listenerFilterSuspected(const Picture &p)
{
    const EchoFacts *hello = p.listener->echo(u"hello");
    return hello && hello->isLost();
}

/// The requester saw the listener's host answer pings: unicast and some multicast pass, ICMPv6 at least.
bool listenerPinged(const Picture &p)
{
    return std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &host) {
        return host.pinged && p.listenerInterface
               && std::any_of(p.listenerInterface->info.addresses.begin(), p.listenerInterface->info.addresses.end(),
                              [&](const auto &a) { return a.address == host.address; });
    });
}

bool listenerPingedInGroup(const Picture &p)
{
    return p.groupPinged
           && (listenerPinged(p) || std::count_if(p.hosts.begin(), p.hosts.end(), [](const auto &h) { return h.inGroup; }) == 1);
}

/// Echo requests of the requester reached the listener, whether or not its replies came back.
bool pingsReached(const Picture &p)
{
    if (listenerPinged(p) || (p.offLink == true && p.groupPinged))
        return true;
    return p.listenerInterface && p.wasProbed && p.pingsKnown && p.listenerInterface->moved.orZero(Counter::InEchos) > 0;
}

/// Anything at all of the requester reached the listener.
bool anythingReached(const Picture &p)
{
    return p.forthChannel || pingsReached(p) || p.heardControl.some() || p.heardUnicast.some();
}

// ---- the two sides do not mean the same

Judgement mismatchGroup(const Picture &p)
{
    if (!p.isTwoSided || p.listener->settings.group == p.requester->settings.group || p.heard.some()
        || !p.listener->service || !p.listener->service->failedOperation.isEmpty())
        return {};
    return Verdict{p.listener->settings.port == p.requester->settings.port ? 0.96 : 0.7,
                   {evidenceOf(Findings::tr("group of the listener"), p.listener->settings.group.toString(), p.source(Side::Listener, Findings::tr("settings"))),
                    evidenceOf(Findings::tr("group of the requester"), p.requester->settings.group.toString(), p.source(Side::Requester, Findings::tr("settings")))}};
}

Judgement mismatchPort(const Picture &p)
{
    if (!p.isTwoSided || p.listener->settings.port == p.requester->settings.port || !p.listener->service
        || !p.listener->service->failedOperation.isEmpty())
        return {};
    return Verdict{p.listener->settings.group == p.requester->settings.group ? 0.96 : 0.75,
                   {evidenceOf(Findings::tr("port of the listener"), QString::number(p.listener->settings.port), p.source(Side::Listener, Findings::tr("settings"))),
                    evidenceOf(Findings::tr("port of the requester"), QString::number(p.requester->settings.port), p.source(Side::Requester, Findings::tr("settings")))}};
}

Judgement duplicateMac(const Picture &p)
{
    if (!p.sameMac || p.offLink == true)
        return {};
    return Verdict{0.95, {evidenceOf(Findings::tr("hardware address of both"), p.requesterInterface->info.hardwareAddress,
                                     p.source(Side::Listener, u"rtnetlink"_s))}};
}

Judgement duplicateLinkLocal(const Picture &p)
{
    if (!p.sameLinkLocal || p.offLink == true)
        return {};
    const InterfaceAddress *address = p.requesterInterface->info.linkLocal();
    return Verdict{p.sameMac ? 0.6 : 0.93, {evidenceOf(Findings::tr("link-local address of both"), address ? address->address.toString() : QString(),
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

/// It worked, stopped, and worked again as soon as the listener had joined again: nothing else mends that way.
Verdict proved(const Picture &p)
{
    const Rejoin &rejoin = *p.rejoin;
    const QString source = p.source(p.rejoinTold, p.rejoinTold == Side::Listener ? Findings::tr("the exchange")
                                                                                : Findings::tr("the listener's answers"));
    QList<Evidence> seen{
        evidenceOf(Findings::tr("the group was heard last at (UTC)"),
                   QDateTime::fromMSecsSinceEpoch(rejoin.heardNs / 1'000'000, Qt::UTC).toString(u"HH:mm:ss.zzz"), source),
        evidenceOf(Findings::tr("from the listener's join to the last HELLO that it heard"), secondsText(rejoin.heardNs - rejoin.joinedNs), source),
        evidenceOf(Findings::tr("then nothing for the group, while ff02::1 came through, until it joined again"),
                   secondsText(rejoin.atNs - rejoin.heardNs), source),
        evidenceOf(Findings::tr("from the new join to the next HELLO that it heard"), secondsText(rejoin.againNs - rejoin.atNs), source)};
    if (p.requester && p.requester->exchange && p.requester->exchange->lostInGaps > 0)
        seen << evidenceOf(Findings::tr("HELLOs without an answer in such silences"), QString::number(p.requester->exchange->lostInGaps),
                           p.source(Side::Requester, Findings::tr("the exchange")));
    return {0.95, seen,
            {Findings::tr("A filter, a route or a dead link: a new join would not have mended them.")}};
}

/// The last report of a membership that nobody asks for again lasts 2 x 125 + 10 s (RFC 3810 section 9.4).
Judgement membershipExpired(const Picture &p)
{
    if (p.rejoin)
        return proved(p);
    if (!p.requester || !p.stop || p.group.some() || p.facts.view == Case::View::Listener)
        return {};
    const QList<Evidence> seen{evidenceOf(Findings::tr("HELLOs without an answer since it stopped"), QString::number(p.stop->unanswered), Findings::tr("the exchange")),
                               tallyEvidence(Findings::tr("HELLOs to ff02::1 answered"), p.control, Findings::tr("probe"), burstEvent(p, u"control"))};
    if (!p.control.some() && !p.heardControl.some() && p.requester->exchange->questionsAnswered == 0)
        return Verdict{0.2, seen};
    if (p.listener && p.listener->service && !p.listener->service->rejoins.isEmpty())
        return Verdict{0.4, seen}; // a new join did not mend it
    if (!p.listener || p.listener->startedNs == 0)
        return Verdict{0.65, seen};
    const qint64 lastedS = (p.stop->atNs + clockOffset(p) - p.listener->startedNs) / 1'000'000'000;
    const bool isTime = lastedS >= 120 && lastedS <= 400;
    return Verdict{isTime ? 0.95 : 0.6,
                   seen + QList<Evidence>{evidenceOf(Findings::tr("from the listener's join to the last answer"), u"%1 s"_s.arg(lastedS),
                                                     p.source(Side::Listener, Findings::tr("clocks")))}};
}

Judgement startedLate(const Picture &p)
{
    if (p.facts.view == Case::View::Listener || !sent(p) || p.requester->exchange->hellos.isEmpty() || p.exchange.some())
        return {};
    const qint64 lastHello = p.requester->exchange->hellos.last().sentNs;
    if (p.listener->startedNs == 0 || p.listener->startedNs - clockOffset(p) <= lastHello)
        return {};
    return Verdict{0.95, {evidenceOf(Findings::tr("the listener began after the last HELLO, by"),
                                     u"%1 ms"_s.arg((p.listener->startedNs - lastHello) / 1'000'000), Findings::tr("clocks of both traces"))}};
}

Judgement joinedElsewhere(const Picture &p)
{
    if (!sent(p) || p.heard.some())
        return {};
    const InterfaceIndex joinedOn = p.listenerInterface ? p.listenerInterface->info.ref.index : InterfaceIndex{};
    QString arrival;
    if (p.isOwn(Side::Listener)) { // its facts name its interfaces
        for (const HeardFacts &heard : p.listener->service->heard) {
            if (heard.group == 0 && heard.control + heard.unicast + heard.elsewhere > 0 && heard.arrival != joinedOn) {
                const InterfaceFacts *other = p.listener->interface(heard.arrival);
                arrival = other && other->joined != true ? other->info.ref.name : QString();
            }
        }
        for (const HeardSideFacts &side : p.listener->heard) {
            const InterfaceFacts *other = p.listener->interface(side.arrival.index);
            if (arrival.isEmpty() && side.arrival.index != joinedOn && other && other->joined != true)
                arrival = side.arrival.name;
        }
        if (arrival.isEmpty() && !anythingReached(p)) { // the requester knows a host by an address of another interface
            for (const InterfaceFacts &other : p.listener->interfaces) {
                for (const InterfaceAddress &address : other.info.addresses) {
                    const bool isSeen = std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &h) { return h.address == address.address; });
                    if (other.info.ref.index != joinedOn && other.joined != true && isSeen)
                        arrival = other.info.ref.name;
                }
            }
        }
    } else if (p.listenerInterface && p.listenerInterface->joined == false && p.listener->interfaces.size() > 1) {
        arrival = Findings::tr("another one than %1").arg(p.listener->interfaces.at(1).info.ref.name);
    }
    if (arrival.isEmpty() && p.heardElsewhere > 0)
        arrival = Findings::tr("another one");
    if (arrival.isEmpty())
        return {};
    const bool isBridgePort = std::any_of(p.listener->interfaces.begin(), p.listener->interfaces.end(),
                                          [](const InterfaceFacts &i) { return i.joined == true && i.info.bridge.isValid(); });
    return Verdict{isBridgePort ? 0.5 : 0.95, {evidenceOf(Findings::tr("the requester is reached by the listener's interface"), arrival,
                                     p.source(Side::Listener, u"IPV6_PKTINFO"_s)),
                          evidenceOf(Findings::tr("the group is joined on"), p.isOwn(Side::Listener) && p.listenerInterface
                                                                                ? p.listenerInterface->info.ref.name
                                  : p.listener->interfaces.isEmpty() ? QString()
                                                                     : p.listener->interfaces.last().info.ref.name,
                                     p.source(Side::Listener, u"/proc/net/igmp6"_s))}};
}

// ---- the HELLO arrived at the listener's host and went no further

Judgement corrupt(const Picture &p)
{
    const qint64 sinceStart = p.listenerInterface && p.isOwn(Side::Listener) ? p.listenerInterface->moved.orZero(Counter::UdpCsumErrors) : 0;
    if (!p.exchange.mostly() && p.facts.view == Case::View::Listener && sinceStart >= 3 && sinceStart * 4 >= p.heardFromAnybody)
        return Verdict{0.94, {evidenceOf(u"Udp6InCsumErrors"_s, u"+%1"_s.arg(sinceStart), u"/proc/net/snmp6"_s)}};
    const bool atListener = p.ladder && p.ladder->orZero(Counter::UdpCsumErrors) >= std::max<qint64>(2, p.ladderHellos / 4);
    const bool atRequester = p.back.orZero(Counter::UdpCsumErrors) >= std::max(2, p.backHellos / 4);
    if (!atListener && !atRequester)
        return {};
    return Verdict{0.96, {evidenceOf(u"Udp6InCsumErrors"_s,
                                     u"+%1"_s.arg(atListener ? p.ladder->orZero(Counter::UdpCsumErrors) : p.back.orZero(Counter::UdpCsumErrors)),
                                     p.source(atListener ? Side::Listener : Side::Requester, u"/proc/net/snmp6"_s))}};
}

bool sourceIsWide(const Picture &p)
{
    return (p.requester->settings.sourceAddress && !p.requester->settings.sourceAddress->isLinkLocal())
           || (p.requester->settings.group.multicastScope() > 2 && p.offLink != false);
}

/// Counted as received by IPv6, but not as multicast: dropped in between, before the local stack.
bool droppedBeforeRouting(const Picture &p)
{
    if (!unheard(p) || !p.ladder || p.ladderHellos < 3 || !missed(p, Counter::InMcast))
        return false;
    const double lost = lostBetween(*p.ladder, p.background, Counter::InReceives, {Counter::InMcast, Counter::InDelivers});
    return lost >= 0.6 * p.ladderHellos;
}

/// Counted by the driver and not by IPv6, which also counts the copies of what this host multicasts itself.
bool droppedAtDriver(const Picture &p)
{
    if (!p.ladder || p.ladderHellos < 3 || !(*p.ladder)[Counter::NicRx] || !(*p.ladder)[Counter::InReceives])
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
    const bool narrowPasses = p.heardControl.some() && p.requester->settings.sourceAddress; // control is sent from the link-local address
    if (!droppedBeforeRouting(p) && !(narrowPasses && !missed(p, Counter::InReceives)))
        return {};
    return heardVerdict(p, droppedBeforeRouting(p) ? 0.93 : 0.7,
                        {ladderEvidence(p, Counter::InReceives), ladderEvidence(p, Counter::InMcast),
                         evidenceOf(Findings::tr("source of the HELLOs"),
                                    p.requester->settings.sourceAddress ? p.requester->settings.sourceAddress->toString()
                                                                        : Findings::tr("a wider address"),
                                    p.source(Side::Requester, Findings::tr("settings")))});
}

Judgement listenerInput(const Picture &p)
{
    if (!unheard(p) || corrupt(p))
        return {};
    const QList<Evidence> steps{ladderEvidence(p, Counter::NicRx), ladderEvidence(p, Counter::InReceives),
                                ladderEvidence(p, Counter::InMcast), ladderEvidence(p, Counter::UdpIn)};
    if (droppedBeforeRouting(p))
        return heardVerdict(p, reversePath(p) ? 0.5 : 0.92, steps);
    const bool isMember = p.listenerInterface->joined != false;
    if (isMember && swallowedPerHello(p) >= 0.6)
        return heardVerdict(p, 0.92, steps);
    if (isMember && !p.heardControl.some() && reached(p, Counter::InMcast) && missed(p, Counter::UdpIn) && missed(p, Counter::UdpIgnoredMulti))
        return heardVerdict(p, 0.88, steps); // delivered by IPv6 and not taken by UDP: an IPsec policy, a socket filter
    if (droppedAtDriver(p))
        return heardVerdict(p, p.listenerInterface->xdp == true || p.listenerInterface->ingressFilters.value_or(0) > 0 ? 0.95 : 0.85, steps);
    if (p.listenerInterface->xdp == true && !p.heardControl.some() && !p.heardUnicast.some() && missed(p, Counter::InMcast))
        return heardVerdict(p, 0.85, steps); // a native XDP program drops before anything counts
    return {};
}

// ---- the HELLO did not arrive at the listener's host

/// It did not get to the listener, as far as its counters tell; unknown counters do not speak against it.
bool lostOnTheWay(const Picture &p)
{
    return unheard(p) && !corrupt(p) && !listenerInput(p) && !reversePath(p) && !listenerFilterSuspected(p)
           && !joinedElsewhere(p) && p.listenerInterface->joined != false
           && !(swallowedPerHello(p) >= 0.6);
}

bool reportsAreBlocked(const Picture &p)
{
    return p.listener->membership && p.listener->membership->reports == 0 && p.listener->membership->discards > 0;
}

/// Queries reach the requester and not the listener: it is never asked to report again.
bool queriesAreBlocked(const Picture &p)
{
    if (!p.querierSeen || !p.listenerInterface || !p.requesterInterface)
        return false;
    if (p.isOwn(Side::Listener) && p.listenerInterface->counters[Counter::InMldQueries] == 0)
        return true;
    // Of those of the last seconds; the listener's run is the longer one.
    return p.listenerInterface->moved[Counter::InMldQueries] == 0 && p.requesterInterface->moved.orZero(Counter::InMldQueries) > 0;
}

Judgement snooping(const Picture &p)
{
    if (!lostOnTheWay(p) || !p.heardControl.some() || p.offLink == true)
        return {};
    if (reportsAreBlocked(p))
        return heardVerdict(p, 0.4);
    Verdict verdict = heardVerdict(p, queriesAreBlocked(p) ? 0.7 : 0.94, {ladderEvidence(p, Counter::InMcast)});
    verdict.ruledOut = filterRuledOut(p);
    if (p.listener->membership && p.listener->membership->reports > 0) {
        verdict.ruledOut << Findings::tr("A filter on the listener's membership reports: they leave its host.");
        verdict.evidence << evidenceOf(Findings::tr("membership reports that left the listener"), QString::number(p.listener->membership->reports),
                                       p.source(Side::Listener, u"Icmp6OutMLDv2Reports"_s));
    }
    return verdict;
}

Judgement queriesFiltered(const Picture &p)
{
    if (!lostOnTheWay(p) || !p.heardControl.some() || reportsAreBlocked(p) || !queriesAreBlocked(p))
        return {};
    return heardVerdict(p, 0.86, {evidenceOf(u"Icmp6InGroupMembQueries"_s, Findings::tr("0 at the listener, some at the requester"),
                                             u"/proc/net/dev_snmp6"_s)});
}

bool bothMacvlan(const Picture &p)
{
    const auto isMacvlan = [](const InterfaceFacts *i) { return i && (i->info.kind == u"macvlan" || i->info.kind == u"macvtap"); };
    return isMacvlan(p.listenerInterface) || isMacvlan(p.requesterInterface);
}

/// The listener sends something of its own accord, so that its silence says something.
bool wouldTell(const Picture &p)
{
    return !p.listener->settings.quiet;
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
    // Without multicast no neighbour is ever found: unicast is silent, too, unless the two knew each other before.
    if (!anythingReached(p) && p.backChannel)
        return heardVerdict(p, 0.5);
    return p.forthChannel && !pingsReached(p) ? std::optional(heardVerdict(p, 0.6)) : std::nullopt;
}

Judgement udpFiltered(const Picture &p)
{
    if (!lostOnTheWay(p) || p.offLink == true || p.heardControl.some() || p.heardUnicast.some()
        || !(pingsReached(p) || (p.forthChannel && p.facts.view != Case::View::Requester)))
        return {};
    Verdict verdict = heardVerdict(p, pingsReached(p) ? 0.93 : 0.75,
                                   {evidenceOf(Findings::tr("ICMPv6 echo between the two"), Findings::tr("passes"), Findings::tr("probe"),
                                               p.requester->ping(u"group") ? p.requester->ping(u"group")->event : 0)});
    verdict.ruledOut = filterRuledOut(p);
    return verdict;
}

Judgement oneWayOut(const Picture &p)
{
    if (nothingPasses(p) && !wouldTell(p))
        return heardVerdict(p, 0.3);
    if (!lostOnTheWay(p) || p.offLink == true || anythingReached(p) || !p.backChannel)
        return {};
    return heardVerdict(p, 0.75, {evidenceOf(Findings::tr("facts that the listener sends"), Findings::tr("arrive at the requester"), u"ff02::1"_s)});
}

Judgement partition(const Picture &p)
{
    if (!nothingPasses(p))
        return {};
    Verdict verdict = heardVerdict(p, bothMacvlan(p) ? 0.5 : wouldTell(p) ? 0.93 : 0.7, {ladderEvidence(p, Counter::NicRx)});
    verdict.ruledOut = filterRuledOut(p);
    return verdict;
}

Judgement macvlan(const Picture &p)
{
    if (!nothingPasses(p) || !bothMacvlan(p))
        return {};
    const InterfaceFacts *i = p.requesterInterface->info.kind.startsWith(u"macv") ? p.requesterInterface : p.listenerInterface;
    return heardVerdict(p, 0.95, {evidenceOf(Findings::tr("kind and mode of %1").arg(i->info.ref.name),
                                             QString(i->info.kind + u' ' + i->mode), u"rtnetlink"_s)});
}

// ---- the HELLO arrived only in part

/// Answers stop after the first few of a burst and come back after a pause: a budget, not chance.
bool looksLimited(const Picture &p)
{
    int bursts = 0;
    int fitting = 0;
    int most = 0;
    for (const BurstFacts &burst : p.requester->bursts) {
        if ((burst.purpose != u"group" && burst.purpose != u"large") || burst.sent < 6)
            continue;
        ++bursts;
        const int got = burst.answered;
        const bool prefix = std::count_if(burst.missing.begin(), burst.missing.end(), [&](int place) { return place <= got; }) <= 1
                            || burst.missing.isEmpty();
        fitting += got < burst.sent && got <= burst.sent / 2 && prefix && !burst.missing.contains(0);
        most = std::max(most, got);
    }
    // HELLOs at 250 ms fare better than those at 20 ms.
    const bool slowFaresBetter = p.exchange.arrived * 12 * 2 > most * p.exchange.sent * 2;
    return bursts > 0 && fitting == bursts && slowFaresBetter && p.exchange.some();
}

bool partlyHeard(const Picture &p)
{
    return sent(p) && settingsAgree(p) && p.heard.some() && !p.heard.mostly();
}

Judgement listenerLimit(const Picture &p)
{
    if (!partlyHeard(p) || p.listener->service->overflow > 0)
        return {};
    const double missing = 1 - double(p.heard.arrived) / std::max(1, p.heard.sent);
    if (swallowedPerHello(p) < missing * 0.5)
        return {};
    return heardVerdict(p, 0.92, {ladderEvidence(p, Counter::InMcast), ladderEvidence(p, Counter::UdpIn)});
}

Judgement sizeLimit(const Picture &p)
{
    if (!p.requester || p.exchange.mostly() || p.large.sent < 4 || p.large.some() || !p.group.mostly())
        return {};
    const BurstFacts *small = p.requester->burst(u"group");
    if (p.late > 0 || (small && small->fastestNs > answerInTimeNs))
        return {}; // there was no time for those to the large ones
    return Verdict{0.95, {tallyEvidence(Findings::tr("small HELLOs answered"), p.group, Findings::tr("probe"), burstEvent(p, u"group")),
                          tallyEvidence(Findings::tr("HELLOs of 400 bytes answered"), p.large, Findings::tr("probe"), burstEvent(p, u"large"))}};
}

bool lossOnTheWay(const Picture &p)
{
    return partlyHeard(p) && !listenerLimit(p) && !sizeLimit(p) && !corrupt(p) && p.listener->service->overflow == 0;
}

Judgement networkLimit(const Picture &p)
{
    if (!lossOnTheWay(p) || !looksLimited(p))
        return {};
    return heardVerdict(p, p.facts.view == Case::View::Listener ? 0.6 : 0.92);
}

Judgement multicastLoss(const Picture &p)
{
    if (!lossOnTheWay(p) || looksLimited(p) || !p.unicast.mostly())
        return {};
    return heardVerdict(p, p.facts.view == Case::View::Listener ? 0.6 : 0.92, {tallyEvidence(Findings::tr("unicast HELLOs answered"), p.unicast, Findings::tr("probe"), burstEvent(p, u"unicast"))});
}

Judgement loss(const Picture &p)
{
    if (!lossOnTheWay(p) || looksLimited(p) || p.unicast.mostly())
        return {};
    return heardVerdict(p, p.facts.view == Case::View::Listener ? 0.6 : 0.92, {tallyEvidence(Findings::tr("unicast HELLOs answered"), p.unicast, Findings::tr("probe"), burstEvent(p, u"unicast"))});
}

// ---- the WELCOME left and did not come

/// Word of a HELLO takes that long to come back, whatever way it takes.
const HeardSideFacts *longRoundTrip(const Picture &p)
{
    const auto isLong = [](const HeardSideFacts &side) { return side.roundTripNs.value_or(0) > 700'000'000; };
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
    return neighbour && (neighbour->state == u"INCOMPLETE" || neighbour->state == u"FAILED");
}

bool neighbourUnresolved(const Picture &p)
{
    return welcomedButLost(p) && p.exchange.arrived == 0 && p.replyPath && !answersTakeLong(p)
           && (isUnresolved(p.replyPath->soon) || isUnresolved(p.replyPath->neighbour));
}

bool noneSolicited(const Picture &p) { return p.solicited == 0; }

/// The listener shows itself to the requester: solicitations that come there may be those of others.
bool isKnownThere(const Picture &p)
{
    if (p.backChannel || !p.isOwn(Side::Requester) || !p.listenerInterface)
        return p.backChannel;
    return std::any_of(p.requester->neighbours.begin(), p.requester->neighbours.end(), [&](const NeighbourFacts &neighbour) {
        return !neighbour.hardwareAddress.isEmpty() && neighbour.hardwareAddress == p.listenerInterface->info.hardwareAddress;
    });
}

/// Solicitations reach the requester, and it answers them.
bool solicitedAndAdvertised(const Picture &p)
{
    return p.solicited.value_or(0) > 0 && p.advertised.value_or(0) > 0 && isKnownThere(p);
}

/// Its advertisements come to the listener's IPv6, as far as what arrives there can't be anything else.
bool advertisementsArrive(const Picture &p)
{
    return p.strayUnicasts.value_or(0) * 2 >= p.advertised.value_or(0) && p.strayUnicasts.value_or(0) > 0;
}

Evidence advertisedEvidence(const Picture &p)
{
    return evidenceOf(Findings::tr("neighbour advertisements sent to the listener"), QString::number(p.advertised.value_or(0)),
                      p.source(Side::Requester, u"Icmp6OutNeighborAdvertisements"_s));
}

Judgement listenerNeighbourDiscovery(const Picture &p)
{
    if (!neighbourUnresolved(p) || !p.listenerInterface || p.offLink == true)
        return {};
    const CounterSet &moved = p.listenerInterface->moved;
    if (moved[Counter::OutNs] == 0)
        return heardVerdict(p, 0.92, {evidenceOf(u"Icmp6OutNeighborSolicits"_s, u"+0"_s, p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
    if (solicitedAndAdvertised(p) && moved[Counter::InNa] == 0 && advertisementsArrive(p)) {
        return heardVerdict(p, 0.94, {advertisedEvidence(p),
                                      evidenceOf(Findings::tr("unicast packets at the listener that are none of its datagrams or echoes"),
                                                 QString::number(*p.strayUnicasts), p.source(Side::Listener, u"/proc/net/dev_snmp6"_s)),
                                      evidenceOf(u"Icmp6InNeighborAdvertisements"_s, u"+0"_s, p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
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
    for (Counter kind : {Counter::UdpIn, Counter::UdpNoPorts, Counter::InDestUnreachs, Counter::InEchoReplies, Counter::InNa, Counter::InNs})
        taken += moved.orZero(kind);
    return moved.orZero(Counter::InReceives) - moved.orZero(Counter::InMcast) - taken;
}

/// Multicast packets that came to the requester's IPv6 while it sent HELLOs to the group, and were not delivered.
qint64 swallowedMulticasts(const SideFacts &requester)
{
    qint64 swallowed = 0;
    for (const WindowFacts &window : requester.windows) {
        if (window.purpose == u"exchange" || window.purpose == u"group" || window.purpose == u"large")
            swallowed += std::max<qint64>(0, window.moved.orZero(Counter::InMcast) - window.moved.orZero(Counter::InDelivers));
    }
    return swallowed;
}

/// INPUT: solicitations or advertisements reach the requester's host and are not counted by ICMPv6.
Judgement requesterNeighbourDiscovery(const Picture &p)
{
    if (!p.requesterInterface || !neighbourUnresolved(p) || p.offLink == true || !noneSolicited(p) || !asksForNeighbour(p))
        return {};
    const WindowFacts *direct = p.requester->window(u"unicast");
    const bool advertisementsVanish = direct && direct->moved.orZero(Counter::OutNs) > 0 && direct->moved[Counter::InNa] == 0
                                      && undeliveredUnicasts(direct->moved) > 0;
    const qint64 swallowed = swallowedMulticasts(*p.requester);
    // More than was asked is the noise of others.
    const bool solicitationsVanish = swallowed >= 2 && swallowed <= 2 * p.listenerInterface->moved.orZero(Counter::OutNs) + 2;
    if (!advertisementsVanish && !solicitationsVanish)
        return {};
    return heardVerdict(p, advertisementsVanish ? 0.92 : 0.85,
                        {evidenceOf(u"Icmp6InNeighborSolicits"_s, u"+0"_s, p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
                         evidenceOf(Findings::tr("multicast packets that arrived and were not delivered"), QString::number(swallowed),
                                    p.source(Side::Requester, u"/proc/net/dev_snmp6"_s))});
}

Judgement neighbourDiscoveryFiltered(const Picture &p)
{
    if (!neighbourUnresolved(p) || p.offLink == true || listenerNeighbourDiscovery(p) || requesterNeighbourDiscovery(p))
        return {};
    // Either direction of it: who has the address, or the answer to that.
    if (solicitedAndAdvertised(p) && p.heardUnicast.some() && p.strayUnicasts == 0)
        return heardVerdict(p, p.isOwn(Side::Requester) ? 0.9 : 0.75,
                            {advertisedEvidence(p), evidenceOf(u"Icmp6InNeighborAdvertisements"_s, u"+0"_s, p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
    if (!noneSolicited(p) || (!p.backChannel && wouldTell(p)))
        return {};
    if (!p.backChannel)
        return heardVerdict(p, 0.5);
    // A digest tells of the moment when it left.
    return heardVerdict(p, p.isOwn(Side::Requester) ? 0.92 : 0.8, {evidenceOf(Findings::tr("neighbour solicitations of the listener at the requester"), u"0"_s,
                                             p.source(Side::Requester, u"Icmp6InNeighborSolicits"_s)),
                                  evidenceOf(Findings::tr("other datagrams of the listener"), Findings::tr("arrive"), u"ff02::1"_s)});
}

Judgement unicastFiltered(const Picture &p)
{
    if (p.offLink == true || listenerNeighbourDiscovery(p) || requesterNeighbourDiscovery(p))
        return {};
    if (!neighbourUnresolved(p) || !solicitedAndAdvertised(p) || p.heardUnicast.some() || advertisementsArrive(p))
        return {};
    return heardVerdict(p, 0.9, {advertisedEvidence(p),
                                 evidenceOf(Findings::tr("unicast packets at the listener that are none of its datagrams or echoes"),
                                            QString::number(p.strayUnicasts.value_or(0)), p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))});
}

Judgement delayed(const Picture &p)
{
    if (const HeardSideFacts *side = longRoundTrip(p); side && !p.exchange.mostly()) {
        return Verdict{0.94, {evidenceOf(Findings::tr("time from a HELLO to word of it from the listener"),
                                         u"%1 ms"_s.arg(*side->roundTripNs / 1'000'000), u"ff02::1"_s)}};
    }
    // Late answers that trickle in as they were sent; released neighbours send all of theirs at one instant.
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
    return last - first > 100'000'000 ? std::optional(Verdict{0.85, {evidenceOf(Findings::tr("late answers"), QString::number(p.late), Findings::tr("the exchange"))}})
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
    // Solicitations for the own address and replies to it are unicast as well: UDP decides.
    return p.back.orZero(Counter::UdpIn) < expected && p.back.orZero(Counter::UdpNoPorts) < expected;
}

Judgement listenerEgress(const Picture &p)
{
    if (!welcomeLeft(p) || p.facts.view != Case::View::Both || !p.ladder || p.heard.arrived < 3)
        return {};
    if (p.ladder->orZero(Counter::NicTx) * 10 >= p.heard.arrived * 3 || !(*p.ladder)[Counter::NicTx])
        return {};
    return heardVerdict(p, 0.9, {ladderEvidence(p, Counter::NicTx)});
}

Judgement requesterInput(const Picture &p)
{
    if (!welcomeLeft(p) || !backIsEmpty(p) || p.backHellos == 0)
        return {};
    const int expected = std::max(2, p.heard.arrived * 5 / 10);
    const QList<Evidence> steps{evidenceOf(Findings::tr("unicast packets that reached the requester's IPv6"), QString::number(p.unicastBack), p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
                                evidenceOf(u"Udp6InDatagrams"_s, u"+%1"_s.arg(p.back.orZero(Counter::UdpIn)), p.source(Side::Requester, u"/proc/net/snmp6"_s))};
    if (p.unicastBack >= expected)
        return heardVerdict(p, 0.93, steps);
    const qint64 atDriver = p.back.orZero(Counter::NicRx) - p.back.orZero(Counter::InReceives);
    if (atDriver >= expected && !p.isOwn(Side::Requester))
        return {};
    const bool hasFilter = p.requesterInterface && (p.requesterInterface->xdp == true || p.requesterInterface->ingressFilters.value_or(0) > 0);
    return atDriver >= expected ? std::optional(heardVerdict(p, hasFilter ? 0.94 : 0.8, steps)) : std::nullopt;
}

/// Nothing of the WELCOMEs came to the requester's host.
bool lostOnTheWayBack(const Picture &p)
{
    return welcomeLeft(p) && backIsEmpty(p) && !listenerEgress(p) && !requesterInput(p) && !corrupt(p) && p.exchange.none()
           && !p.group.mostly();
}

bool refusedBy(const Picture &p, int code)
{
    return std::any_of(p.listener->service->refusals.begin(), p.listener->service->refusals.end(), [&](const Refusal &r) {
        return r.fromNetwork && r.icmpType == 1 && r.icmpCode == code;
    });
}

Judgement routerNoReturn(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink != true)
        return {};
    const bool noRoute = refusedBy(p, 0) || refusedBy(p, 3);
    const bool unicastPasses = listenerPinged(p) || p.unicast.some();
    const bool pingsUnknown = !p.isOwn(Side::Requester);
    return !unicastPasses || noRoute ? std::optional(heardVerdict(p, noRoute ? 0.95 : pingsUnknown ? 0.5 : 0.92)) : std::nullopt;
}

Judgement routerFirewallBack(const Picture &p)
{
    const auto noReturn = routerNoReturn(p);
    if (!lostOnTheWayBack(p) || p.offLink != true || (noReturn && noReturn->confidence > 0.5))
        return {};
    return heardVerdict(p, noReturn ? 0.45 : 0.93, {evidenceOf(Findings::tr("ICMPv6 echo between the two"), Findings::tr("passes"), Findings::tr("probe"))});
}

Judgement udpFilteredBack(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink == true || !(listenerPinged(p) || p.backChannel))
        return {};
    if (!listenerPinged(p) && !p.unicast.some() && p.pingsKnown)
        return {}; // not even echo replies: more than UDP is filtered
    return heardVerdict(p, p.isOwn(Side::Requester) ? 0.92 : 0.75, {evidenceOf(Findings::tr("ICMPv6 echo between the two"), Findings::tr("passes"), Findings::tr("probe"))});
}

Judgement oneWayBack(const Picture &p)
{
    const bool silent = (lostOnTheWayBack(p) || neighbourUnresolved(p)) && !p.backChannel && !listenerPinged(p)
                        && noneSolicited(p);
    if (!silent || p.offLink == true || listenerNeighbourDiscovery(p) || requesterNeighbourDiscovery(p) || p.exchange.some())
        return {};
    return heardVerdict(p, wouldTell(p) ? 0.92 : 0.6, {evidenceOf(Findings::tr("anything of the listener at the requester"), Findings::tr("nothing"),
                                             p.source(Side::Requester, u"/proc/net/dev_snmp6"_s))});
}

Judgement unicastLostBack(const Picture &p)
{
    if (!lostOnTheWayBack(p) || p.offLink == true || udpFilteredBack(p) || !p.backChannel)
        return {};
    return heardVerdict(p, 0.85);
}

Judgement lossBack(const Picture &p)
{
    if (!welcomeLeft(p) || !p.heard.mostly() || p.exchange.mostly() || !(p.exchange.some() || p.group.partly())
        || listenerEgress(p) || requesterInput(p) || p.late > 0 || looksLimited(p))
        return {};
    return heardVerdict(p, 0.85);
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
    {"duplicate.mac", Tier::Chain, duplicateMac},
    {"duplicate.link-local", Tier::Chain, duplicateLinkLocal},
    {"listener.membership-expired", Tier::Chain, membershipExpired},
    {"listener.app.late", Tier::Chain, startedLate},
    {"listener.app.wrong-interface", Tier::Chain, joinedElsewhere},
    {"network.corrupt", Tier::Chain, corrupt},
    {"listener.firewall.rpfilter", Tier::Chain, reversePath},
    {"listener.firewall.in", Tier::Chain, listenerInput},
    {"network.snooping", Tier::Chain, snooping},
    {"listener.firewall.mld", Tier::Chain, queriesFiltered},
    {"network.multicast-filtered", Tier::Chain, multicastFiltered},
    {"network.udp-filtered", Tier::Chain, udpFiltered},
    {"network.one-way-out", Tier::Chain, oneWayOut},
    {"network.partition", Tier::Chain, partition},
    {"network.macvlan", Tier::Chain, macvlan},
    {"listener.firewall.limit", Tier::Chain, listenerLimit},
    {"network.size", Tier::Chain, sizeLimit},
    {"network.limit", Tier::Chain, networkLimit},
    {"network.multicast-loss", Tier::Chain, multicastLoss},
    {"network.loss", Tier::Chain, loss},
    {"listener.firewall.nd", Tier::Chain, listenerNeighbourDiscovery},
    {"requester.firewall.nd", Tier::Chain, requesterNeighbourDiscovery},
    {"network.nd-filtered", Tier::Chain, neighbourDiscoveryFiltered},
    {"network.unicast-filtered", Tier::Chain, unicastFiltered},
    {"network.delay", Tier::Chain, delayed},
    {"listener.firewall.out", Tier::Chain, listenerEgress},
    {"requester.firewall.in", Tier::Chain, requesterInput},
    {"router.no-return", Tier::Chain, routerNoReturn},
    {"router.firewall-back", Tier::Chain, routerFirewallBack},
    {"network.udp-filtered-back", Tier::Chain, udpFilteredBack},
    {"network.one-way-back", Tier::Chain, oneWayBack},
    {"network.unicast-filtered", Tier::Chain, unicastLostBack},
    {"network.loss", Tier::Chain, lossBack},
    {"router.no-multicast-route", Tier::Chain, routerNoMulticast},
    {"router.firewall", Tier::Chain, routerFirewall},
    {"network.partition", Tier::Chain, routerNothing},
};

} // namespace

std::span<const Rule> chainRules()
{
    return rules;
}

} // namespace Sixcast
