// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

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

QList<Evidence> heardEvidence(const Picture &p)
{
    QList<Evidence> evidence{
        tallyEvidence(Findings::tr("HELLOs to the group that the listener heard"), p.heard,
                      p.source(Side::Listener, Findings::tr("the exchange")))};
    if (p.heardControl.sent > 0)
        evidence << tallyEvidence(Findings::tr("HELLOs to ff02::1 that it heard"), p.heardControl,
                                  p.source(Side::Listener, Findings::tr("the exchange")),
                                  burstEvent(p, Purpose::Control));
    if (p.heardUnicast.sent > 0)
        evidence << tallyEvidence(Findings::tr("HELLOs to the listener's address that it heard"),
                                  p.heardUnicast,
                                  p.source(Side::Listener, Findings::tr("the exchange")),
                                  burstEvent(p, Purpose::Unicast));
    return evidence;
}

/// The listener wants one source: is it another one than the requester's?
std::optional<bool> hasOtherSource(const Picture &p, const Ip6Address &wanted)
{
    if (isOwnAddress(*p.requester, wanted))
        return false;
    const QList<Ip6Address> known = knownSources(p);
    if (known.contains(wanted))
        return false;
    if (p.isOwn(Side::Requester))
        return known.isEmpty() ? std::nullopt : std::optional(true);
    const bool sameScopeKnown = std::ranges::any_of(known, [&](const Ip6Address &address) {
        return address.isLinkLocal() == wanted.isLinkLocal() && !address.isUnspecified();
    });
    return sameScopeKnown ? std::optional(true) : std::nullopt;
}

} // namespace

bool isOwnAddress(const SideFacts &side, const Ip6Address &address)
{
    return std::ranges::any_of(side.interfaces, [&](const InterfaceFacts &interface) {
        return std::ranges::any_of(interface.info.addresses,
                                   [&](const auto &own) { return own.address == address; });
    });
}

QList<Ip6Address> knownSources(const Picture &p)
{
    QList<Ip6Address> known;
    if (p.isOwn(Side::Requester)) {
        if (p.requesterInterface) {
            for (const InterfaceAddress &own : p.requesterInterface->info.addresses)
                known << own.address;
        }
        return known;
    }
    if (p.requester->settings.sourceAddress)
        known << *p.requester->settings.sourceAddress;
    for (const HeardFacts &entry : p.listener->service->heard)
        known << entry.source.address;
    if (p.facts.told)
        known << p.facts.told->from.address;
    return known;
}

bool takesAnySource(const RunSettings &listener)
{
    return !listener.source && listener.blockedSources.isEmpty();
}

std::optional<bool> wantsOtherSource(const Picture &p)
{
    const RunSettings &listener = p.listener->settings;
    std::optional<bool> isOther;
    if (listener.source) {
        isOther = true;
        for (const Ip6Address &wanted : listener.joinedSources()) {
            const std::optional<bool> other = hasOtherSource(p, wanted);
            if (!other)
                return std::nullopt;
            isOther = *isOther && *other;
        }
    }
    for (const Ip6Address &blocked : listener.blockedSources) {
        const bool isOfReach = blocked.isLinkLocal() == listener.group.needsZone();
        const auto other = isOfReach ? hasOtherSource(p, blocked) : std::nullopt;
        if (other && !*other)
            isOther = true;
    }
    return isOther;
}

bool sent(const Picture &p)
{
    const bool tookAnotherWay = p.backHellos > 0 && p.back[Counter::OutMcast] == 0;
    return p.isTwoSided && p.listenerKnown && p.exchange.sent > 0 && !p.allSendsFailed
        && !tookAnotherWay && p.listener->service->failedOperation.isEmpty();
}

bool settingsAgree(const Picture &p)
{
    return p.listener->settings.group == p.requester->settings.group
        && p.listener->settings.port == p.requester->settings.port;
}

bool unheard(const Picture &p)
{
    return sent(p) && settingsAgree(p) && p.heard.none() && p.listenerInterface
        && p.listenerInterface->info.up && p.listenerInterface->info.ipv6Enabled != false
        && p.listenerInterface->info.carrier != false;
}

bool welcomedButLost(const Picture &p)
{
    return sent(p) && p.heard.some() && p.welcomed > 0 && p.welcomeErrors * 2 <= p.welcomed
        && !p.exchange.mostly();
}

double lostBetween(const CounterSet &moved, const CounterSet &background, Counter step,
                   std::initializer_list<Counter> next)
{
    const auto lost = [&](const CounterSet &set) {
        qint64 further = 0;
        for (Counter counter : next)
            further = std::max(further, set.orZero(counter));
        return double(std::max<qint64>(0, set.orZero(step) - further));
    };
    return lost(moved) - lost(background);
}

double swallowedPerHello(const Picture &p)
{
    if (!p.ladder || !(*p.ladder)[Counter::InDelivers] || p.ladderHellos < 3)
        return 0;
    return lostBetween(*p.ladder, p.background, Counter::InMcast, {Counter::InDelivers})
        / p.ladderHellos;
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
    return evidenceOf(Findings::tr("%1 at the listener while %2 HELLOs were sent")
                          .arg(counterName(counter))
                          .arg(p.ladderHellos),
                      u"+%1"_s.arg(p.ladder ? p.ladder->orZero(counter) : 0),
                      p.source(Side::Listener, counterSource(counter, name)));
}

Verdict heardVerdict(const Picture &p, double confidence, QList<Evidence> more)
{
    return {confidence, heardEvidence(p) + more, {}};
}

QStringList filterRuledOut(const Picture &p)
{
    const EchoFacts *hello = p.listener->echo(Purpose::Hello);
    return hello && hello->sent > 0 && hello->arrived == hello->sent ? QStringList{Findings::tr(
               "The listener's input filter: self-test packets for the group and port pass it.")}
                                                                     : QStringList();
}

bool listenerFilterSuspected(const Picture &p)
{
    const EchoFacts *hello = p.listener->echo(Purpose::Hello);
    return hello && hello->isLost();
}

bool listenerPinged(const Picture &p)
{
    return std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &host) {
        return host.pinged && p.listenerInterface
            && std::any_of(p.listenerInterface->info.addresses.begin(),
                           p.listenerInterface->info.addresses.end(),
                           [&](const auto &a) { return a.address == host.address; });
    });
}

bool listenerPingedInGroup(const Picture &p)
{
    return p.groupPinged
        && (listenerPinged(p)
            || std::count_if(p.hosts.begin(), p.hosts.end(),
                             [](const auto &h) { return h.inGroup; })
                == 1);
}

bool pingsReached(const Picture &p)
{
    if (listenerPinged(p) || (p.offLink == true && p.groupPinged))
        return true;
    return p.listenerInterface && p.wasProbed && p.pingsKnown
        && p.listenerInterface->moved.orZero(Counter::InEchos) > 0;
}

bool anythingReached(const Picture &p)
{
    return p.forthChannel || pingsReached(p) || p.heardControl.some() || p.heardUnicast.some();
}

Arrivals arrivalsOf(const Picture &p)
{
    // A requester without answers asks on its other interfaces as well, and tells there of itself:
    // twice and once.
    constexpr quint64 mostOfAnother = 2;
    constexpr int mostWordsOfAnother = 1;
    Arrivals arrivals;
    const auto note = [&](InterfaceIndex index, bool mayBeAnother) {
        const InterfaceFacts *interface = p.listener->interface(index);
        const bool isChosen = p.listenerInterface && index == p.listenerInterface->info.ref.index;
        if (isChosen || (interface && interface->joined == true))
            arrivals.onJoined = true;
        else if (interface && !mayBeAnother)
            arrivals.elsewhere = interface->info.ref.name;
    };
    for (const HeardFacts &heard : p.listener->service->heard) {
        const quint64 came = heard.control + heard.unicast + heard.elsewhere;
        if (came > 0)
            note(heard.arrival, came <= mostOfAnother);
    }
    for (const HeardSideFacts &heard : p.listener->heard) {
        if (heard.path != u"ipv4")
            note(heard.arrival.index, heard.count <= mostWordsOfAnother);
    }
    return arrivals;
}

bool wouldTell(const Picture &p)
{
    return !p.listener->settings.quiet;
}

bool looksLimited(const Picture &p)
{
    int bursts = 0;
    int fitting = 0;
    int most = 0;
    for (const BurstFacts &burst : p.requester->bursts) {
        if ((burst.purpose != Purpose::Group && burst.purpose != Purpose::Large) || burst.sent < 6)
            continue;
        ++bursts;
        const int got = burst.answered;
        const bool prefix = std::count_if(burst.missing.begin(), burst.missing.end(),
                                          [&](int place) { return place <= got; })
                <= 1
            || burst.missing.isEmpty();
        fitting +=
            got < burst.sent && got <= burst.sent / 2 && prefix && !burst.missing.contains(0);
        most = std::max(most, got);
    }
    // HELLOs at 250 ms fare better than those at 20 ms.
    const bool slowFaresBetter = p.exchange.arrived * 12 * 2 > most * p.exchange.sent * 2;
    return bursts > 0 && fitting == bursts && slowFaresBetter && p.exchange.some();
}

Judgement corrupt(const Picture &p)
{
    const qint64 sinceStart = p.listenerInterface && p.isOwn(Side::Listener)
        ? p.listenerInterface->moved.orZero(Counter::UdpCsumErrors)
        : 0;
    if (!p.exchange.mostly() && p.facts.view == Case::View::Listener && sinceStart >= 3
        && sinceStart * 4 >= p.heardFromAnybody)
        return Verdict{
            0.94,
            {evidenceOf(u"Udp6InCsumErrors"_s, u"+%1"_s.arg(sinceStart), u"/proc/net/snmp6"_s)}};
    const bool atListener = p.ladder
        && p.ladder->orZero(Counter::UdpCsumErrors) >= std::max<qint64>(2, p.ladderHellos / 4);
    const bool atRequester = p.back.orZero(Counter::UdpCsumErrors) >= std::max(2, p.backHellos / 4);
    if (!atListener && !atRequester)
        return {};
    return Verdict{0.96,
                   {evidenceOf(u"Udp6InCsumErrors"_s,
                               u"+%1"_s.arg(atListener ? p.ladder->orZero(Counter::UdpCsumErrors)
                                                       : p.back.orZero(Counter::UdpCsumErrors)),
                               p.source(atListener ? Side::Listener : Side::Requester,
                                        u"/proc/net/snmp6"_s))}};
}

} // namespace Sixcast
