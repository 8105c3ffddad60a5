// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What sending shows: errno, routes, counters, the way back.

#include "core/causes/ruleparts.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// ---- sending: errno and counters

Judgement requesterOutput(const Picture &p)
{
    if (!p.requester)
        return {};
    const QString call = p.source(Side::Requester, u"sendmsg"_s);
    if (p.sendErrno == EPERM || p.sendErrno == ENOBUFS) {
        Verdict verdict{p.sendErrno == EPERM ? 0.97 : 0.94,
                        {errnoEvidence(Findings::tr("sending a HELLO"), p.sendErrno, call)}};
        if (p.requesterInterface && p.requesterInterface->queueDropped.value_or(0) > 0) {
            verdict.evidence << evidenceOf(
                Findings::tr("dropped by queue %1").arg(p.requesterInterface->queue),
                QString::number(*p.requesterInterface->queueDropped), u"rtnetlink"_s);
        }
        return verdict;
    }
    const bool canLeave = p.requesterInterface && p.requesterInterface->info.up
        && p.requesterInterface->info.carrier != false;
    if (p.leftNic == false && canLeave && p.backHellos >= 3) {
        return Verdict{
            0.93,
            {evidenceOf(u"Ip6OutMcastPkts"_s, u"+%1"_s.arg(p.back.orZero(Counter::OutMcast)),
                        p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
             evidenceOf(u"tx_packets"_s, u"+%1"_s.arg(p.back.orZero(Counter::NicTx)),
                        p.source(Side::Requester, u"/proc/net/dev"_s))}};
    }
    return {};
}

int routeErrno(const SideFacts &facts)
{
    const RouteFacts *route = facts.route(Purpose::Group);
    return route ? route->osError : 0;
}

Judgement requesterNoMulticastRoute(const Picture &p)
{
    if (!p.requesterInterface || p.requesterInterface->multicastRoute != false
        || !p.requester->refusingRules.isEmpty() || interfaceExplainsSilence(p, Side::Requester))
        return {};
    if (p.sendErrno != ENETUNREACH && routeErrno(*p.requester) == 0)
        return {};
    return Verdict{
        0.96,
        {stateEvidence(p, Side::Requester, Findings::tr("ff00::/8 routes"),
                       Findings::tr("none through %1").arg(p.requesterInterface->info.ref.name),
                       u"rtnetlink"_s)}};
}

Judgement requesterPolicy(const Picture &p)
{
    if (!p.requester || interfaceExplainsSilence(p, Side::Requester))
        return {};
    const int osError = p.sendErrno != 0 ? p.sendErrno : routeErrno(*p.requester);
    const bool refuses = osError == EINVAL || osError == EACCES || osError == EHOSTUNREACH
        || (osError == ENETUNREACH && !p.requester->refusingRules.isEmpty());
    if (!refuses || isSourceUnusable(p))
        return {};
    Verdict verdict{p.requester->refusingRules.isEmpty() ? 0.9 : 0.96,
                    {errnoEvidence(Findings::tr("sending a HELLO"), osError,
                                   p.source(Side::Requester, u"sendmsg"_s))}};
    for (const QString &rule : p.requester->refusingRules)
        verdict.evidence << stateEvidence(p, Side::Requester, Findings::tr("what refuses it"), rule,
                                          u"rtnetlink"_s);
    return verdict;
}

Judgement requesterVpn(const Picture &p)
{
    if (!p.requester || !p.requesterInterface || p.backHellos == 0 || !p.back[Counter::OutMcast]
        || p.back.orZero(Counter::OutMcast) > 0 || p.sendErrno != 0)
        return {};
    const RouteFacts *route = p.requester->route(Purpose::GroupAny);
    const QString device = route ? route->device.name : QString();
    return Verdict{0.92,
                   {evidenceOf(u"Ip6OutMcastPkts"_s, u"+0"_s, u"/proc/net/dev_snmp6"_s),
                    evidenceOf(Findings::tr("the group leaves through"), device, u"rtnetlink"_s)}};
}

Judgement listenerNoMulticastRoute(const Picture &p)
{
    if (!p.listenerInterface || helloArrives(p) || interfaceExplainsSilence(p, Side::Listener))
        return {};
    const EchoFacts *echo = p.listener->echo(Purpose::Hello);
    const bool echoRefused = echo && echo->sent == 0;
    if (!p.listener->refusingRules.isEmpty() && (echoRefused || routeErrno(*p.listener) != 0)) {
        return Verdict{0.94,
                       {stateEvidence(p, Side::Listener, Findings::tr("what rejects the group"),
                                      p.listener->refusingRules.first(), u"rtnetlink"_s)}};
    }
    if (p.listenerInterface->multicastRoute != false)
        return {};
    return Verdict{0.95,
                   {stateEvidence(p, Side::Listener, Findings::tr("ff00::/8 routes"),
                                  Findings::tr("none through this interface"), u"rtnetlink"_s)}};
}

Judgement listenerPolicy(const Picture &p)
{
    if (!listenerNoMulticastRoute(p) || p.listener->refusingRules.isEmpty())
        return {};
    return Verdict{0.6,
                   {stateEvidence(p, Side::Listener, Findings::tr("what rejects the group"),
                                  p.listener->refusingRules.first(), u"rtnetlink"_s)}};
}

// ---- the listener's answers

Judgement listenerOutput(const Picture &p)
{
    if (!p.listenerKnown || p.welcomeErrors == 0
        || (p.welcomeErrno != EPERM && p.welcomeErrno != ENOBUFS))
        return {};
    return Verdict{p.welcomeErrno == EPERM ? 0.97 : 0.94,
                   {errnoEvidence(Findings::tr("sending a WELCOME"), p.welcomeErrno,
                                  p.source(Side::Listener, u"sendmsg"_s)),
                    tallyEvidence(Findings::tr("WELCOMEs refused"),
                                  {p.welcomeErrors + p.welcomed, p.welcomeErrors},
                                  p.source(Side::Listener, Findings::tr("the exchange")))}};
}

bool isRefusedRoute(int osError)
{
    return osError == ENETUNREACH || osError == EINVAL || osError == EACCES
        || osError == EHOSTUNREACH || osError == EADDRNOTAVAIL;
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
    // A digest tells that it is another interface, not which.
    const bool isTold = path.requester.address.isUnspecified();
    return Verdict{0.94,
                   {evidenceOf(isTold ? Findings::tr("the way back to the requester leads through")
                                      : Findings::tr("the way back to %1 leads through")
                                            .arg(path.requester.address.toString()),
                               isTold ? Findings::tr("another one") : path.route.device.name,
                               p.source(Side::Listener, u"rtnetlink"_s))}};
}

Judgement listenerNoWayBack(const Picture &p)
{
    if (!p.listenerKnown || p.welcomeErrors == 0 || !isRefusedRoute(p.welcomeErrno)
        || interfaceExplainsSilence(p, Side::Listener) || listenerVpn(p))
        return {};
    return Verdict{0.95,
                   {errnoEvidence(Findings::tr("sending a WELCOME"), p.welcomeErrno,
                                  p.source(Side::Listener, u"sendmsg"_s))}};
}

Judgement wrongNeighbour(const Picture &p)
{
    if (!p.replyPath || !p.replyPath->neighbour
        || p.replyPath->neighbour->state != NeighbourState::Permanent || !p.requesterInterface)
        return {};
    const QString pinned = p.replyPath->neighbour->hardwareAddress;
    const QString real = p.requesterInterface->info.hardwareAddress;
    if (pinned.isEmpty() || real.isEmpty() || pinned == real || p.offLink == true)
        return {};
    return Verdict{0.96,
                   {evidenceOf(Findings::tr("permanent neighbour entry of the requester"), pinned,
                               p.source(Side::Listener, u"rtnetlink"_s)),
                    evidenceOf(Findings::tr("hardware address of the requester"), real,
                               p.source(Side::Requester, u"rtnetlink"_s))}};
}

constexpr Rule rules[]{
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
};

} // namespace

std::span<const Rule> sendingRules()
{
    return rules;
}

} // namespace Sixcast
