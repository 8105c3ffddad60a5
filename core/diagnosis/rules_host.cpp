// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts about one host that stop the exchange by themselves. Each rule looks at its own side only, whoever told of it.

#include "core/diagnosis/evidence.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using Judgement = std::optional<Verdict>;

const SideFacts *factsOf(const Picture &p, Side side)
{
    return side == Side::Listener ? p.listener : p.requester;
}

const InterfaceFacts *interfaceOf(const Picture &p, Side side)
{
    return side == Side::Listener ? p.listenerInterface : p.requesterInterface;
}

Judgement certainOf(const Picture &p, Side side, double confidence, const QString &fact, const QString &value,
                    const QString &source)
{
    return Verdict{confidence, {stateEvidence(p, side, fact, value, source)}};
}

QString sysPath(const InterfaceFacts &interface, QLatin1StringView leaf)
{
    return u"/sys/class/net/"_s + interface.info.ref.name + u'/' + leaf;
}

/// No answer can be due to a filter there when the datagrams come through it.
bool helloArrives(const Picture &p)
{
    return p.heard.some() || p.heardFromAnybody > 0;
}

// ---- state of the interface

template<Side S>
Judgement interfaceGone(const Picture &p)
{
    const SideFacts *facts = factsOf(p, S);
    if (!facts || interfaceOf(p, S) || facts->settings.interfaces.isEmpty())
        return {};
    return certainOf(p, S, 0.97, Findings::tr("interface"),
                     Findings::tr("%1 does not exist").arg(facts->settings.interfaces.first().name), u"rtnetlink"_s);
}

template<Side S>
Judgement interfaceDown(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.up)
        return {};
    return certainOf(p, S, 0.97, Findings::tr("flag UP of %1").arg(i->info.ref.name), Findings::tr("off"),
                     sysPath(*i, QLatin1StringView("flags")));
}

template<Side S>
Judgement interfaceNoCarrier(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.up || i->info.carrier != false)
        return {};
    return certainOf(p, S, 0.96, Findings::tr("carrier of %1").arg(i->info.ref.name), u"0"_s,
                     sysPath(*i, QLatin1StringView("carrier")));
}

template<Side S>
Judgement interfaceMtu(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.mtu == 0 || i->info.mtu >= 1280)
        return {};
    return certainOf(p, S, 0.97, Findings::tr("MTU of %1").arg(i->info.ref.name),
                     Findings::tr("%1 bytes: IPv6 needs 1280").arg(i->info.mtu), sysPath(*i, QLatin1StringView("mtu")));
}

template<Side S>
Judgement interfaceIpv6Off(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.ipv6Enabled != false || (i->info.mtu > 0 && i->info.mtu < 1280))
        return {};
    return certainOf(p, S, 0.97, u"disable_ipv6"_s, u"1"_s,
                     QString(u"/proc/sys/net/ipv6/conf/"_s + i->info.ref.name + u"/disable_ipv6"_s));
}

/// The link-local address in a state, while no other address of the interface could take its place.
const InterfaceAddress *linkLocalIn(const InterfaceFacts *i, bool InterfaceAddress::*state)
{
    const InterfaceAddress *address = i && i->info.up ? i->info.linkLocal() : nullptr;
    return address && address->*state ? address : nullptr;
}

template<Side S>
Judgement interfaceDadFailed(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    const InterfaceAddress *address = linkLocalIn(i, &InterfaceAddress::dadFailed);
    if (!address)
        return {};
    return certainOf(p, S, 0.96, address->address.toString(), Findings::tr("duplicate address detection failed (dadfailed)"),
                     u"/proc/net/if_inet6"_s);
}

template<Side S>
Judgement interfaceTentative(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    const InterfaceAddress *address = linkLocalIn(i, &InterfaceAddress::tentative);
    if (address && !address->dadFailed) {
        return certainOf(p, S, 0.95, address->address.toString(), Findings::tr("tentative: it can't be used yet"),
                         u"/proc/net/if_inet6"_s);
    }
    // By now it may be usable; when the HELLOs were sent it was not.
    if (S == Side::Requester && i && p.sendErrno == EADDRNOTAVAIL && i->info.linkLocal())
        return Verdict{0.85, {errnoEvidence(Findings::tr("sending a HELLO"), p.sendErrno, u"sendmsg"_s)}};
    return {};
}

template<Side S>
Judgement interfaceNoLinkLocal(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.up || i->info.linkLocal() || i->info.ipv6Enabled == false || (i->info.mtu > 0 && i->info.mtu < 1280))
        return {};
    const bool hasOther = std::any_of(i->info.addresses.begin(), i->info.addresses.end(),
                                      [](const auto &a) { return a.isUsable(); });
    double confidence = hasOther ? 0.5 : 0.96; // with a common prefix it works all the same
    if (S == Side::Listener && (p.welcomeErrors > 0 || (hasOther && p.facts.view == Case::View::Both)))
        confidence = 0.95;
    return certainOf(p, S, confidence, Findings::tr("addresses of %1").arg(i->info.ref.name),
                     Findings::tr("no link-local one"), u"/proc/net/if_inet6"_s);
}

template<Side S>
Judgement interfaceNoArp(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.noArp || i->info.pointToPoint || i->info.loopback || !i->info.up)
        return {};
    return certainOf(p, S, 0.92, Findings::tr("flag NOARP of %1").arg(i->info.ref.name),
                     Findings::tr("on: no neighbour is ever asked for its hardware address"),
                     sysPath(*i, QLatin1StringView("flags")));
}

template<Side S>
Judgement interfaceBridgePort(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (S == Side::Listener && i && !p.isOwn(S) && p.listener->interfaces.size() > 1)
        i = &p.listener->interfaces.at(1); // told by another interface, about the one that it joined on
    if (!i || !i->info.bridge.isValid())
        return {};
    return certainOf(p, S, S == Side::Listener ? 0.95 : 0.92, Findings::tr("%1 is a port of").arg(i->info.ref.name),
                     i->info.bridge.name, sysPath(*i, QLatin1StringView("master")));
}

// ---- what refused to be set up

Judgement setUpFailure(const Picture &p, QStringView operation, std::initializer_list<int> errnos, double confidence)
{
    if (!p.listenerKnown)
        return {};
    const ServiceFacts &service = *p.listener->service;
    if (service.failedOperation != operation
        || (errnos.size() > 0 && std::find(errnos.begin(), errnos.end(), service.osError) == errnos.end()))
        return {};
    QList<Evidence> evidence{errnoEvidence(operation.toString(), service.osError, p.source(Side::Listener, operation.toString()))};
    for (const PortHolder &holder : p.listener->portHolders) {
        evidence << evidenceOf(Findings::tr("holder of the port"),
                               Findings::tr("%1, user id %2").arg(holder.ipv4 ? u"IPv4"_s : holder.address.toString()).arg(holder.uid),
                               u"/proc/net/udp6"_s);
    }
    return Verdict{confidence, evidence};
}

Judgement portInUse(const Picture &p) { return setUpFailure(p, u"bind", {EADDRINUSE}, 0.97); }

Judgement noPermission(const Picture &p)
{
    auto verdict = setUpFailure(p, u"bind", {EACCES, EPERM}, 0.97);
    if (verdict && p.listener->firstFreePort) {
        verdict->evidence << evidenceOf(u"ip_unprivileged_port_start"_s, QString::number(*p.listener->firstFreePort),
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
    if (!p.listenerKnown || interfaceGone<Side::Listener>(p) || interfaceMtu<Side::Listener>(p))
        return {};
    for (const JoinFacts &join : p.listener->service->joins) {
        if (join.osError != 0 && p.listenerInterface && join.interface.index == p.listenerInterface->info.ref.index)
            return Verdict{0.95, {errnoEvidence(Findings::tr("join on %1").arg(join.interface.name), join.osError,
                                                p.source(Side::Listener, u"join"_s))}};
    }
    return {};
}

Judgement notJoined(const Picture &p)
{
    if (!p.listenerKnown || !p.listenerInterface || p.listenerInterface->joined != false
        || !p.listener->service->failedOperation.isEmpty() || joinFailed(p))
        return {};
    const bool joinedElsewhere = std::any_of(p.listener->interfaces.begin(), p.listener->interfaces.end(),
                                             [](const InterfaceFacts &i) { return i.joined == true; });
    if (joinedElsewhere || p.facts.selfCheck)
        return {};
    return certainOf(p, Side::Listener, 0.93, Findings::tr("membership on %1").arg(p.listenerInterface->info.ref.name),
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
    if (drops == 0 || (p.listenerInterface && p.listenerInterface->moved[Counter::UdpRcvbufErrors] == 0))
        return {};
    return Verdict{0.93, {evidenceOf(Findings::tr("datagrams that the receive buffer dropped"), QString::number(drops),
                                     p.source(Side::Listener, u"/proc/net/udp6"_s))}};
}

/// Some HELLO was answered at once: the program is not slow, others were lost.
bool answeredSoon(const Picture &p)
{
    const auto &hellos = p.requester->exchange ? p.requester->exchange->hellos : QList<HelloFacts>();
    const BurstFacts *burst = p.requester->burst(u"group");
    return (burst && burst->fastestNs > 0 && burst->fastestNs < slowResponseNs / 3)
           || std::any_of(hellos.begin(), hellos.end(), [](const HelloFacts &hello) {
                  return hello.firstAnswerNs > 0 && hello.firstAnswerNs - hello.sentNs < slowResponseNs / 3;
              });
}

/// Its kernel answers at once and its program does not: seen from the requester.
Judgement slowAnswers(const Picture &p)
{
    if (!p.requester || p.facts.view == Case::View::Listener || !p.wasProbed || p.responseNs < slowResponseNs
        || p.group.mostly() || answeredSoon(p))
        return {};
    const auto fast = std::find_if(p.requester->pings.begin(), p.requester->pings.end(), [](const PingFacts &ping) {
        return (ping.purpose == u"host" || ping.purpose == u"group") && ping.answers > 0 && ping.fastestNs < 100'000'000;
    });
    if (fast == p.requester->pings.end())
        return {};
    return Verdict{0.85, {evidenceOf(Findings::tr("from the first HELLO to the first WELCOME"), u"%1 ms"_s.arg(p.responseNs / 1'000'000), Findings::tr("the exchange")),
                          evidenceOf(Findings::tr("fastest echo reply of a host"), u"%1 ms"_s.arg(fast->fastestNs / 1'000'000), Findings::tr("probe"), fast->event)}};
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
        return certainOf(p, Side::Requester, 0.97, group, Findings::tr("interface-local: it never leaves the machine"), u"RFC 4291"_s);
    if (scope == 2 && requesterMustReachRouter(p))
        return certainOf(p, Side::Requester, 0.95, group, Findings::tr("link-local: no router forwards it"), u"RFC 4291"_s);
    return {};
}

Judgement hopLimit(const Picture &p)
{
    if (!p.requester || p.requester->settings.group.multicastScope() <= 1)
        return {};
    const int hops = p.requester->settings.hopLimit;
    if (hops == 1 && requesterMustReachRouter(p) && p.requester->settings.group.multicastScope() > 2 && !p.heard.some())
        return certainOf(p, Side::Requester, 0.95, Findings::tr("hop limit"), Findings::tr("1, and a router is on the way"),
                         u"IPV6_MULTICAST_HOPS"_s);
    // Linux sends hop limit 0 unless this host is a member itself, and receivers take it.
    if (hops == 0 && !p.facts.selfCheck) {
        const bool isMember = p.requesterInterface && p.requesterInterface->joined == true;
        return certainOf(p, Side::Requester, isMember ? 0.95 : 0.6, Findings::tr("hop limit"), u"0"_s, u"IPV6_MULTICAST_HOPS"_s);
    }
    return {};
}

Judgement sourceAddress(const Picture &p)
{
    if (!p.requester || !p.requester->settings.sourceAddress)
        return {};
    const Ip6Address source = *p.requester->settings.sourceAddress;
    if (source.isLoopback() || source.isMulticast() || source.isUnspecified() || source.isV4Mapped())
        return certainOf(p, Side::Requester, 0.97, Findings::tr("source address"), source.toString(), Findings::tr("settings"));
    if (p.requester->exchange && p.requester->exchange->failedOperation == u"bind")
        return Verdict{0.96, {errnoEvidence(Findings::tr("binding to %1").arg(source.toString()), p.requester->exchange->osError,
                                            u"bind"_s)}};
    return {};
}

Judgement connectedSocket(const Picture &p)
{
    // Answers arrive and find no socket: the requester's own takes only what comes from the group, which sends nothing.
    if (!p.requester || p.backHellos == 0 || p.back.orZero(Counter::UdpNoPorts) * 2 < p.backHellos
        || p.back.orZero(Counter::OutDestUnreachs) == 0 || p.back.orZero(Counter::UdpIn) * 2 > p.backHellos)
        return {};
    return Verdict{0.85, {evidenceOf(u"Udp6NoPorts"_s, u"+%1"_s.arg(p.back.orZero(Counter::UdpNoPorts)),
                                     p.source(Side::Requester, u"/proc/net/snmp6"_s))}};
}

Judgement otherInterfaceAnswers(const Picture &p)
{
    if (!p.requester || p.facts.selfCheck)
        return {};
    for (const BurstFacts &burst : p.requester->bursts) {
        if (burst.purpose == u"other-interface" && burst.answered > 0) {
            const bool isOwnBridge = p.requesterInterface && p.requesterInterface->info.bridge.isValid()
                                     && p.requesterInterface->info.bridge == burst.interface;
            return Verdict{p.group.some() || isOwnBridge ? 0.3 : 0.93,
                           {tallyEvidence(Findings::tr("HELLOs to the group by %1 that were answered").arg(burst.interface.name),
                                          {burst.sent, burst.answered}, Findings::tr("probe"), burst.event)}};
        }
    }
    // Joined there, but its answer is lost: the group is at least known by that way.
    for (const PingFacts &ping : p.requester->pings) {
        if (ping.purpose == u"other-interface" && ping.answers > 0 && !p.groupPinged && !p.control.some())
            return Verdict{0.6, {evidenceOf(Findings::tr("echo to the group by another interface"), Findings::tr("answered"),
                                            Findings::tr("probe"), ping.event)}};
    }
    return {};
}

// ---- sending: errno and counters

Judgement requesterOutput(const Picture &p)
{
    if (!p.requester)
        return {};
    const QString call = p.source(Side::Requester, u"sendmsg"_s);
    if (p.sendErrno == EPERM || p.sendErrno == ENOBUFS) {
        Verdict verdict{p.sendErrno == EPERM ? 0.97 : 0.94, {errnoEvidence(Findings::tr("sending a HELLO"), p.sendErrno, call)}};
        if (p.requesterInterface && p.requesterInterface->queueDropped.value_or(0) > 0) {
            verdict.evidence << evidenceOf(Findings::tr("dropped by queue %1").arg(p.requesterInterface->queue),
                                           QString::number(*p.requesterInterface->queueDropped), u"rtnetlink"_s);
        }
        return verdict;
    }
    const bool canLeave = p.requesterInterface && p.requesterInterface->info.up && p.requesterInterface->info.carrier != false;
    if (p.leftNic == false && canLeave && p.backHellos >= 3) {
        return Verdict{0.93,
                       {evidenceOf(u"Ip6OutMcastPkts"_s, u"+%1"_s.arg(p.back.orZero(Counter::OutMcast)), p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
                        evidenceOf(u"tx_packets"_s, u"+%1"_s.arg(p.back.orZero(Counter::NicTx)), p.source(Side::Requester, u"/proc/net/dev"_s))}};
    }
    return {};
}

template<Side S>
bool interfaceExplainsSilence(const Picture &p)
{
    return interfaceGone<S>(p) || interfaceDown<S>(p) || interfaceNoCarrier<S>(p) || interfaceIpv6Off<S>(p)
           || interfaceMtu<S>(p) || interfaceDadFailed<S>(p) || interfaceTentative<S>(p) || interfaceNoLinkLocal<S>(p);
}

int routeErrno(const SideFacts &facts)
{
    const RouteFacts *route = facts.route(u"group");
    return route ? route->osError : 0;
}

Judgement requesterNoMulticastRoute(const Picture &p)
{
    if (!p.requesterInterface || p.requesterInterface->multicastRoute != false
        || !p.requester->refusingRules.isEmpty() || interfaceExplainsSilence<Side::Requester>(p))
        return {};
    if (p.sendErrno != ENETUNREACH && routeErrno(*p.requester) == 0)
        return {};
    return Verdict{0.96, {stateEvidence(p, Side::Requester, Findings::tr("routes of ff00::/8"),
                                        Findings::tr("none by %1").arg(p.requesterInterface->info.ref.name), u"rtnetlink"_s)}};
}

Judgement requesterPolicy(const Picture &p)
{
    if (!p.requester || interfaceExplainsSilence<Side::Requester>(p))
        return {};
    const int osError = p.sendErrno != 0 ? p.sendErrno : routeErrno(*p.requester);
    const bool refuses = osError == EINVAL || osError == EACCES || osError == EHOSTUNREACH
                         || (osError == ENETUNREACH && !p.requester->refusingRules.isEmpty());
    if (!refuses || sourceAddress(p))
        return {};
    Verdict verdict{p.requester->refusingRules.isEmpty() ? 0.9 : 0.96,
                    {errnoEvidence(Findings::tr("sending a HELLO"), osError, p.source(Side::Requester, u"sendmsg"_s))}};
    for (const QString &rule : p.requester->refusingRules)
        verdict.evidence << stateEvidence(p, Side::Requester, Findings::tr("what refuses it"), rule, u"rtnetlink"_s);
    return verdict;
}

Judgement requesterVpn(const Picture &p)
{
    if (!p.requester || !p.requesterInterface || p.backHellos == 0 || !p.back[Counter::OutMcast]
        || p.back.orZero(Counter::OutMcast) > 0 || p.sendErrno != 0)
        return {};
    const RouteFacts *route = p.requester->route(u"group-any");
    const QString device = route ? route->device.name : QString();
    return Verdict{0.92, {evidenceOf(u"Ip6OutMcastPkts"_s, u"+0"_s, u"/proc/net/dev_snmp6"_s),
                          evidenceOf(Findings::tr("the group leaves by"), device, u"rtnetlink"_s)}};
}

Judgement listenerNoMulticastRoute(const Picture &p)
{
    if (!p.listenerInterface || helloArrives(p) || interfaceExplainsSilence<Side::Listener>(p))
        return {};
    const EchoFacts *echo = p.listener->echo(u"hello");
    const bool echoRefused = echo && echo->sent == 0;
    if (!p.listener->refusingRules.isEmpty() && (echoRefused || routeErrno(*p.listener) != 0)) {
        return Verdict{0.94, {stateEvidence(p, Side::Listener, Findings::tr("what refuses the group"),
                                            p.listener->refusingRules.first(), u"rtnetlink"_s)}};
    }
    if (p.listenerInterface->multicastRoute != false)
        return {};
    return Verdict{0.95, {stateEvidence(p, Side::Listener, Findings::tr("routes of ff00::/8"), Findings::tr("none by this interface"),
                                        u"rtnetlink"_s)}};
}

Judgement listenerPolicy(const Picture &p)
{
    if (!listenerNoMulticastRoute(p) || p.listener->refusingRules.isEmpty())
        return {};
    return Verdict{0.6, {stateEvidence(p, Side::Listener, Findings::tr("what refuses the group"),
                                       p.listener->refusingRules.first(), u"rtnetlink"_s)}};
}

// ---- the listener's answers

Judgement listenerOutput(const Picture &p)
{
    if (!p.listenerKnown || p.welcomeErrors == 0 || (p.welcomeErrno != EPERM && p.welcomeErrno != ENOBUFS))
        return {};
    return Verdict{p.welcomeErrno == EPERM ? 0.97 : 0.94,
                   {errnoEvidence(Findings::tr("sending a WELCOME"), p.welcomeErrno, p.source(Side::Listener, u"sendmsg"_s)),
                    tallyEvidence(Findings::tr("WELCOMEs refused"), {p.welcomeErrors + p.welcomed, p.welcomeErrors},
                                  p.source(Side::Listener, Findings::tr("the exchange")))}};
}

bool isRefusedRoute(int osError)
{
    return osError == ENETUNREACH || osError == EINVAL || osError == EACCES || osError == EHOSTUNREACH || osError == EADDRNOTAVAIL;
}

Judgement listenerVpn(const Picture &p)
{
    if (!p.listenerKnown || !p.replyPath || p.replyPath->requester.address.isLinkLocal())
        return {};
    const ReplyPathFacts &path = *p.replyPath;
    const bool elsewhere = path.route.osError == 0 && path.route.device.index.isValid()
                           && path.route.device.index != path.arrival.index && !path.route.local;
    if (!elsewhere || p.exchange.mostly())
        return {};
    return Verdict{0.94, {evidenceOf(Findings::tr("the way back to %1 leads by").arg(path.requester.address.toString()),
                                     path.route.device.name, p.source(Side::Listener, u"rtnetlink"_s))}};
}

Judgement listenerNoWayBack(const Picture &p)
{
    if (!p.listenerKnown || p.welcomeErrors == 0 || !isRefusedRoute(p.welcomeErrno)
        || interfaceExplainsSilence<Side::Listener>(p) || listenerVpn(p))
        return {};
    return Verdict{0.95, {errnoEvidence(Findings::tr("sending a WELCOME"), p.welcomeErrno, p.source(Side::Listener, u"sendmsg"_s))}};
}

Judgement wrongNeighbour(const Picture &p)
{
    if (!p.replyPath || !p.replyPath->neighbour || p.replyPath->neighbour->state != u"PERMANENT" || !p.requesterInterface)
        return {};
    const QString pinned = p.replyPath->neighbour->hardwareAddress;
    const QString real = p.requesterInterface->info.hardwareAddress;
    if (pinned.isEmpty() || real.isEmpty() || pinned == real || p.offLink == true)
        return {};
    return Verdict{0.96, {evidenceOf(Findings::tr("permanent neighbour entry of the requester"), pinned, p.source(Side::Listener, u"rtnetlink"_s)),
                          evidenceOf(Findings::tr("hardware address of the requester"), real, p.source(Side::Requester, u"rtnetlink"_s))}};
}

// ---- filters on what comes in, seen by the self-echo

Verdict echoVerdict(const Picture &p, Side side, double confidence, const EchoFacts &lost, const EchoFacts *control)
{
    const quint64 row = p.isOwn(side) ? lost.event : 0;
    Verdict verdict{confidence,
                    {tallyEvidence(side == Side::Listener ? Findings::tr("looped copies to the group and port that came through the input filter")
                                                          : Findings::tr("looped copies from the answer's port that came through the input filter"),
                                   {lost.sent, lost.arrived}, p.source(side, Findings::tr("self-echo")), row)}};
    if (control && control->sent > 0) {
        verdict.evidence << tallyEvidence(Findings::tr("looped copies to a port of our own"), {control->sent, control->arrived},
                                          p.source(side, Findings::tr("self-echo")), p.isOwn(side) ? control->event : 0);
    }
    const InterfaceFacts *interface = interfaceOf(p, side);
    if (interface && interface->ingressFilters.value_or(0) > 0) {
        verdict.evidence << stateEvidence(p, side, Findings::tr("tc filters on what comes in"),
                                          QString::number(*interface->ingressFilters), u"rtnetlink"_s);
    }
    const CounterSet moved = interface ? interface->moved : CounterSet();
    if (moved.orZero(Counter::XfrmInBlocked) > 0) {
        verdict.evidence << evidenceOf(Findings::tr("blocked by IPsec policy"), u"+%1"_s.arg(moved.orZero(Counter::XfrmInBlocked)),
                                       p.source(side, u"/proc/net/xfrm_stat"_s));
    }
    return verdict;
}

Judgement requesterInput(const Picture &p)
{
    if (!p.requester)
        return {};
    const EchoFacts *welcome = p.requester->echo(u"welcome");
    const EchoFacts *control = p.requester->echo(u"control");
    if (welcome && welcome->isLost())
        return echoVerdict(p, Side::Requester, 0.96, *welcome, control);
    if (welcome && welcome->arrived < welcome->sent)
        return echoVerdict(p, Side::Requester, 0.6, *welcome, control);
    if ((!welcome || welcome->sent == 0) && control && control->isLost())
        return echoVerdict(p, Side::Requester, 0.8, *control, nullptr);
    // The looped copies pass, but the answers themselves end between IPv6 and UDP: a rule on their source, say.
    if (p.backHellos >= 6 && p.unicastBack * 10 >= p.backHellos * 6 && p.deliveredBack * 10 < p.unicastBack * 3) {
        return Verdict{0.92, {evidenceOf(Findings::tr("unicast packets that reached IPv6"), QString::number(p.unicastBack),
                                         p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
                              evidenceOf(Findings::tr("of them delivered"), QString::number(p.deliveredBack),
                                         p.source(Side::Requester, u"Ip6InDelivers"_s))}};
    }
    return {};
}

/// Somebody else on the link has our hardware address: frames for us go to its port of the switch.
Judgement duplicateMacOfThird(const Picture &p)
{
    if (!p.requesterInterface || !p.isOwn(Side::Requester) || p.sameMac || p.requesterInterface->info.noArp
        || p.requesterInterface->info.kind == u"ipvlan")
        return {};
    for (const NeighbourFacts &neighbour : p.requester->neighbours) {
        const bool isOwnAddress = std::any_of(p.requesterInterface->info.addresses.begin(), p.requesterInterface->info.addresses.end(),
                                              [&](const auto &a) { return a.address == neighbour.address; });
        if (neighbour.interface != p.requesterInterface->info.ref.index || isOwnAddress || neighbour.hardwareAddress.isEmpty()
            || neighbour.hardwareAddress != p.requesterInterface->info.hardwareAddress)
            continue;
        const bool mayBeListener = !p.listener; // nobody told what the listener's is
        return Verdict{mayBeListener ? 0.6 : 0.92,
                       {evidenceOf(Findings::tr("hardware address of %1").arg(neighbour.address.toString()),
                                   Findings::tr("%1, the same as ours").arg(neighbour.hardwareAddress), u"rtnetlink"_s)}};
    }
    return {};
}

/// The same while nobody told of the listener: what nobody answers from is most likely its host.
Judgement duplicateMacOfListener(const Picture &p)
{
    auto verdict = duplicateMacOfThird(p);
    if (!verdict || p.listener)
        return {};
    verdict->confidence = 0.75;
    return verdict;
}

Judgement listenerInput(const Picture &p)
{
    if (!p.listener || helloArrives(p))
        return {};
    const EchoFacts *hello = p.listener->echo(u"hello");
    if (!hello || !hello->isLost())
        return {};
    return echoVerdict(p, Side::Listener, 0.96, *hello, p.listener->echo(u"control"));
}

Judgement listenerLimit(const Picture &p)
{
    const EchoFacts *hello = p.listener ? p.listener->echo(u"hello") : nullptr;
    if (!hello || hello->arrived == 0 || hello->arrived >= hello->sent)
        return {};
    return echoVerdict(p, Side::Listener, p.exchange.partly() || p.heard.partly() ? 0.95 : 0.7, *hello, p.listener->echo(u"control"));
}

// ---- neighbour discovery and membership, as far as one side can tell

Judgement requesterNeighbourDiscovery(const Picture &p)
{
    if (!p.requester)
        return {};
    // OUTPUT: somebody asked for our hardware address and we gave no answer.
    const WindowFacts *window = p.requester->window(u"exchange");
    if (window && window->moved.orZero(Counter::InNs) > 0 && window->moved[Counter::OutNa] == 0 && !p.exchange.mostly()) {
        return Verdict{0.93, {evidenceOf(u"Icmp6InNeighborSolicits"_s, u"+%1"_s.arg(window->moved.orZero(Counter::InNs)),
                                         counterSource(Counter::InNs, p.requesterInterface ? p.requesterInterface->info.ref.name : QString()), window->event),
                              evidenceOf(u"Icmp6OutNeighborAdvertisements"_s, u"+0"_s, u"/proc/net/dev_snmp6"_s, window->event)}};
    }
    return {};
}

Judgement listenerMembershipReports(const Picture &p)
{
    if (!p.listener || !p.listener->membership || helloArrives(p))
        return {};
    const MembershipTest &test = *p.listener->membership;
    if (test.osError != 0 || test.reports > 0 || test.discards == 0 || interfaceExplainsSilence<Side::Listener>(p))
        return {};
    // Harmless on a cable: it decides only when ff02::1, which needs no report, comes through and the group does not.
    const bool onlyGroupIsMissing = p.heardControl.some() || p.control.some();
    return Verdict{onlyGroupIsMissing ? 0.95 : 0.55,
                   {evidenceOf(Findings::tr("membership reports that left"), QString::number(test.reports),
                               p.source(Side::Listener, u"Icmp6OutMLDv2Reports"_s), p.isOwn(Side::Listener) ? test.event : 0),
                    evidenceOf(u"Ip6OutDiscards"_s, u"+%1"_s.arg(test.discards), p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))}};
}

/// A macvlan that keeps its siblings apart, and nobody of the group answers.
Judgement macvlanKeepsApart(const Picture &p)
{
    if (!p.requesterInterface || p.isTwoSided || !p.wasProbed || p.groupPinged || p.control.some() || p.unicast.some())
        return {};
    const QString mode = p.requesterInterface->mode;
    if (!p.requesterInterface->info.kind.startsWith(u"macv") || (mode != u"private" && mode != u"vepa"))
        return {};
    return Verdict{0.7, {evidenceOf(Findings::tr("kind and mode of %1").arg(p.requesterInterface->info.ref.name),
                                    QString(p.requesterInterface->info.kind + u' ' + mode), u"rtnetlink"_s)}};
}

constexpr Side R = Side::Requester;
constexpr Side L = Side::Listener;

constexpr Rule rules[]{
    {"requester.interface.gone", Tier::Hard, interfaceGone<R>},
    {"listener.interface.gone", Tier::Hard, interfaceGone<L>},
    {"requester.interface.down", Tier::Hard, interfaceDown<R>},
    {"listener.interface.down", Tier::Hard, interfaceDown<L>},
    {"requester.interface.mtu", Tier::Hard, interfaceMtu<R>},
    {"listener.interface.mtu", Tier::Hard, interfaceMtu<L>},
    {"requester.interface.ipv6-off", Tier::Hard, interfaceIpv6Off<R>},
    {"listener.interface.ipv6-off", Tier::Hard, interfaceIpv6Off<L>},
    {"requester.interface.no-carrier", Tier::Hard, interfaceNoCarrier<R>},
    {"listener.interface.no-carrier", Tier::Hard, interfaceNoCarrier<L>},
    {"requester.interface.dad-failed", Tier::Hard, interfaceDadFailed<R>},
    {"listener.interface.dad-failed", Tier::Hard, interfaceDadFailed<L>},
    {"requester.interface.tentative", Tier::Hard, interfaceTentative<R>},
    {"listener.interface.tentative", Tier::Hard, interfaceTentative<L>},
    {"requester.interface.no-link-local", Tier::Hard, interfaceNoLinkLocal<R>},
    {"listener.interface.no-link-local", Tier::Hard, interfaceNoLinkLocal<L>},
    {"requester.interface.bridge-port", Tier::Hard, interfaceBridgePort<R>},
    {"listener.interface.bridge-port", Tier::Hard, interfaceBridgePort<L>},
    {"requester.interface.no-arp", Tier::Hard, interfaceNoArp<R>},
    {"listener.interface.no-arp", Tier::Hard, interfaceNoArp<L>},
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
    {"requester.firewall.out", Tier::Hard, requesterOutput},
    {"requester.route.multicast", Tier::Hard, requesterNoMulticastRoute},
    {"requester.route.policy", Tier::Hard, requesterPolicy},
    {"requester.route.vpn", Tier::Hard, requesterVpn},
    {"listener.route.multicast", Tier::Hard, listenerNoMulticastRoute},
    {"listener.route.policy", Tier::Hard, listenerPolicy},
    {"listener.firewall.out", Tier::Hard, listenerOutput},
    {"listener.route.vpn", Tier::Hard, listenerVpn},
    {"listener.route.reply", Tier::Hard, listenerNoWayBack},
    {"listener.neighbour.static", Tier::Hard, wrongNeighbour},
    {"requester.firewall.in", Tier::Hard, requesterInput},
    {"listener.firewall.in", Tier::Hard, listenerInput},
    {"listener.firewall.limit", Tier::Hard, listenerLimit},
    {"network.duplicate-mac", Tier::Hard, duplicateMacOfThird},
    {"duplicate.mac", Tier::Hard, duplicateMacOfListener},
    {"network.macvlan", Tier::Hard, macvlanKeepsApart},
    {"requester.firewall.nd", Tier::Hard, requesterNeighbourDiscovery},
    {"listener.firewall.mld", Tier::Hard, listenerMembershipReports},
};

} // namespace

std::span<const Rule> hostRules()
{
    return rules;
}

} // namespace Sixcast
