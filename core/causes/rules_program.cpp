// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a program was told to do, and what the system refused it.

#include "core/causes/ruleparts.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// ---- what refused to be set up

Judgement setUpFailure(const Picture &p, QStringView operation, std::initializer_list<int> errnos,
                       double confidence)
{
    if (!p.listenerKnown)
        return {};
    const ServiceFacts &service = *p.listener->service;
    if (service.failedOperation != operation
        || (errnos.size() > 0
            && std::find(errnos.begin(), errnos.end(), service.osError) == errnos.end()))
        return {};
    QList<Evidence> evidence{errnoEvidence(operation.toString(), service.osError,
                                           p.source(Side::Listener, operation.toString()))};
    for (const PortHolder &holder : p.listener->portHolders) {
        evidence << evidenceOf(Findings::tr("holder of the port"),
                               Findings::tr("%1, user id %2")
                                   .arg(holder.ipv4 ? u"IPv4"_s : holder.address.toString())
                                   .arg(holder.uid),
                               u"/proc/net/udp6"_s);
    }
    return Verdict{confidence, evidence};
}

Judgement portInUse(const Picture &p)
{
    return setUpFailure(p, u"bind", {EADDRINUSE}, 0.97);
}

Judgement noPermission(const Picture &p)
{
    auto verdict = setUpFailure(p, u"bind", {EACCES, EPERM}, 0.97);
    if (verdict && p.listener->firstFreePort) {
        verdict->evidence << evidenceOf(u"ip_unprivileged_port_start"_s,
                                        QString::number(*p.listener->firstFreePort),
                                        u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
    }
    return verdict;
}

Judgement bindFailed(const Picture &p)
{
    auto verdict = setUpFailure(p, u"bind", {}, 0.9);
    const bool otherwiseExplained = portInUse(p) || noPermission(p);
    return otherwiseExplained ? std::nullopt : verdict;
}

Judgement joinFailed(const Picture &p)
{
    if (!p.listenerKnown || isInterfaceMissing(p, Side::Listener))
        return {};
    for (const JoinFacts &join : p.listener->service->joins) {
        if (join.osError != 0 && p.listenerInterface
            && join.interface.index == p.listenerInterface->info.ref.index)
            return Verdict{0.95,
                           {errnoEvidence(Findings::tr("join on %1").arg(join.interface.name),
                                          join.osError, p.source(Side::Listener, u"join"_s))}};
    }
    return {};
}

Judgement notJoined(const Picture &p)
{
    if (!p.listenerKnown || !p.listenerInterface || p.listenerInterface->joined != false
        || !p.listener->service->failedOperation.isEmpty() || joinFailed(p))
        return {};
    const bool joinedElsewhere =
        std::any_of(p.listener->interfaces.begin(), p.listener->interfaces.end(),
                    [](const InterfaceFacts &i) { return i.joined == true; });
    if (joinedElsewhere || p.facts.selfCheck)
        return {};
    return certainOf(p, Side::Listener, 0.93,
                     Findings::tr("membership on %1").arg(p.listenerInterface->info.ref.name),
                     Findings::tr("none"), u"/proc/net/igmp6"_s);
}

Judgement slowReader(const Picture &p)
{
    if (!p.listenerKnown)
        return {};
    quint64 drops = p.listener->service->overflow;
    for (const PortHolder &holder : p.listener->portHolders)
        drops = std::max(drops, holder.drops);
    // The socket's drops also count wrong checksums and what a policy refused.
    if (drops == 0
        || (p.listenerInterface && p.listenerInterface->moved[Counter::UdpRcvbufErrors] == 0))
        return {};
    return Verdict{
        0.93,
        {evidenceOf(Findings::tr("datagrams that the receive buffer dropped"),
                    QString::number(drops), p.source(Side::Listener, u"/proc/net/udp6"_s))}};
}

/// It says itself how many answers its limits kept back; they explain what is missing if they are
/// the greater part of it.
Judgement answersHeldBack(const Picture &p)
{
    if (!p.listenerKnown || p.listener->service->heldBack == 0)
        return {};
    const quint64 heldBack = p.listener->service->heldBack;
    if (p.requester && p.requester->exchange) {
        const ExchangeFacts &exchange = *p.requester->exchange;
        const quint64 missing = exchange.sent - std::min(exchange.sent, exchange.answered);
        if (missing == 0 || heldBack * 2 < missing)
            return {};
    }
    return Verdict{0.93,
                   {evidenceOf(Findings::tr("answers that the listener's limits held back"),
                               QString::number(heldBack),
                               p.source(Side::Listener, Findings::tr("the exchange")))}};
}

/// Some HELLO was answered at once: the program is not slow, others were lost.
bool answeredSoon(const Picture &p)
{
    const auto &hellos =
        p.requester->exchange ? p.requester->exchange->hellos : QList<HelloFacts>();
    const BurstFacts *burst = p.requester->burst(Purpose::Group);
    return (burst && burst->fastestNs > 0 && burst->fastestNs < slowResponseNs / 3)
        || std::any_of(hellos.begin(), hellos.end(), [](const HelloFacts &hello) {
               return hello.firstAnswerNs > 0
                   && hello.firstAnswerNs - hello.sentNs < slowResponseNs / 3;
           });
}

/// Its kernel answers at once and its program does not: seen from the requester.
Judgement slowAnswers(const Picture &p)
{
    if (!p.requester || p.facts.view == Case::View::Listener || !p.wasProbed
        || p.responseNs < slowResponseNs || p.group.mostly() || answeredSoon(p))
        return {};
    const auto fast = std::find_if(
        p.requester->pings.begin(), p.requester->pings.end(), [](const PingFacts &ping) {
            return (ping.purpose == Purpose::Host || ping.purpose == Purpose::Group)
                && ping.answers > 0 && ping.fastestNs < 100'000'000;
        });
    if (fast == p.requester->pings.end())
        return {};
    return Verdict{
        0.85,
        {evidenceOf(Findings::tr("from the first HELLO to the first WELCOME"),
                    u"%1 ms"_s.arg(p.responseNs / 1'000'000), Findings::tr("the exchange")),
         evidenceOf(Findings::tr("fastest echo reply of a host"),
                    u"%1 ms"_s.arg(fast->fastestNs / 1'000'000), Findings::tr("probe"),
                    fast->event)}};
}

// ---- what the requester was told to do

bool requesterMustReachRouter(const Picture &p)
{
    return p.offLink == true;
}

Judgement scope(const Picture &p)
{
    if (!p.requester)
        return {};
    const int scope = p.requester->settings.group.multicastScope();
    const QString group = p.requester->settings.group.toString();
    if (scope <= 1)
        return certainOf(p, Side::Requester, 0.97, group,
                         Findings::tr("interface-local: it never leaves the machine"),
                         u"RFC 4291"_s);
    if (scope == 2 && requesterMustReachRouter(p))
        return certainOf(p, Side::Requester, 0.95, group,
                         Findings::tr("link-local: no router forwards it"), u"RFC 4291"_s);
    return {};
}

Judgement hopLimit(const Picture &p)
{
    if (!p.requester || p.requester->settings.group.multicastScope() <= 1)
        return {};
    const int hops = p.requester->settings.hopLimit;
    if (hops == 1 && requesterMustReachRouter(p) && p.requester->settings.group.multicastScope() > 2
        && !p.heard.some())
        return certainOf(p, Side::Requester, 0.95, Findings::tr("hop limit"),
                         Findings::tr("1, and a router is on the way"), u"IPV6_MULTICAST_HOPS"_s);
    // Linux sends hop limit 0 unless this host is a member itself, and receivers take it.
    if (hops == 0 && !p.facts.selfCheck) {
        const bool isMember = p.requesterInterface && p.requesterInterface->joined == true;
        return certainOf(p, Side::Requester, isMember ? 0.95 : 0.6, Findings::tr("hop limit"),
                         u"0"_s, u"IPV6_MULTICAST_HOPS"_s);
    }
    return {};
}

Judgement sourceAddress(const Picture &p)
{
    if (!p.requester || !p.requester->settings.sourceAddress)
        return {};
    const Ip6Address source = *p.requester->settings.sourceAddress;
    if (source.isLoopback() || source.isMulticast() || source.isUnspecified()
        || source.isV4Mapped())
        return certainOf(p, Side::Requester, 0.97, Findings::tr("source address"),
                         source.toString(), Findings::tr("settings"));
    if (p.requester->exchange && p.requester->exchange->failedOperation == u"bind")
        return Verdict{0.96,
                       {errnoEvidence(Findings::tr("binding to %1").arg(source.toString()),
                                      p.requester->exchange->osError, u"bind"_s)}};
    return {};
}

Judgement connectedSocket(const Picture &p)
{
    // Answers arrive and find no socket: the requester's own takes only what comes from the group,
    // which sends nothing.
    if (!p.requester || p.backHellos == 0 || p.back.orZero(Counter::UdpNoPorts) * 2 < p.backHellos
        || p.back.orZero(Counter::OutDestUnreachs) == 0
        || p.back.orZero(Counter::UdpIn) * 2 > p.backHellos)
        return {};
    return Verdict{0.85,
                   {evidenceOf(u"Udp6NoPorts"_s, u"+%1"_s.arg(p.back.orZero(Counter::UdpNoPorts)),
                               p.source(Side::Requester, u"/proc/net/snmp6"_s))}};
}

Judgement otherInterfaceAnswers(const Picture &p)
{
    if (!p.requester || p.facts.selfCheck)
        return {};
    for (const BurstFacts &burst : p.requester->bursts) {
        if (burst.purpose == Purpose::OtherInterface && burst.answered > 0) {
            const bool isOwnBridge = p.requesterInterface
                && p.requesterInterface->info.bridge.isValid()
                && p.requesterInterface->info.bridge == burst.interface;
            return Verdict{
                p.group.some() || isOwnBridge ? 0.3 : 0.93,
                {tallyEvidence(Findings::tr("HELLOs to the group through %1 that were answered")
                                   .arg(burst.interface.name),
                               {burst.sent, burst.answered}, Findings::tr("probe"), burst.event)}};
        }
    }
    // Joined there, but its answer is lost: the group is at least known by that way.
    for (const PingFacts &ping : p.requester->pings) {
        if (ping.purpose == Purpose::OtherInterface && ping.answers > 0 && !p.groupPinged
            && !p.control.some())
            return Verdict{
                0.6,
                {evidenceOf(Findings::tr("echo to the group through another interface"),
                            Findings::tr("answered"), Findings::tr("probe"), ping.event)}};
    }
    return {};
}

/// What was told of the other side can't all be true.
Judgement contradiction(const Picture &p)
{
    if (!p.facts.told || p.facts.told->contradictions.isEmpty())
        return {};
    Verdict verdict{0.55, {}};
    for (const Contradiction &found : p.facts.told->contradictions) {
        const QString who = p.facts.told->from.address.toString();
        verdict.evidence << evidenceOf(
            found.kind == Contradiction::Kind::ChangedItself
                ? Findings::tr("%1 contradicts itself about").arg(who)
                : Findings::tr("%1 and %2 both report").arg(who, found.other.toString()),
            found.claim, Findings::tr("the other machine says"));
    }
    return verdict;
}

constexpr Rule rules[]{
    {"network.contradiction", Tier::Hard, contradiction},
    {"requester.app.scope", Tier::Hard, scope},
    {"requester.app.source", Tier::Hard, sourceAddress},
    {"requester.app.hop-limit", Tier::Hard, hopLimit},
    {"requester.app.connected", Tier::Hard, connectedSocket},
    {"requester.app.wrong-interface", Tier::Hard, otherInterfaceAnswers},
    {"listener.app.port-in-use", Tier::Hard, portInUse},
    {"listener.app.permission", Tier::Hard, noPermission},
    {"listener.app.bind", Tier::Hard, bindFailed},
    {"listener.app.join-failed", Tier::Hard, joinFailed},
    {"listener.app.not-joined", Tier::Hard, notJoined},
    {"listener.app.slow", Tier::Hard, slowReader},
    {"listener.app.slow", Tier::Hard, slowAnswers},
    {"listener.flooded", Tier::Hard, answersHeldBack},
};

} // namespace

bool isSourceUnusable(const Picture &p)
{
    return sourceAddress(p).has_value();
}

std::span<const Rule> programRules()
{
    return rules;
}

} // namespace Sixcast
