// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The state of an interface. Each rule looks at its own side only, whoever told of it.

#include "core/causes/ruleparts.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString sysPath(const InterfaceFacts &interface, QLatin1StringView leaf)
{
    return u"/sys/class/net/"_s + interface.info.ref.name + u'/' + leaf;
}

// ---- state of the interface

template<Side S> Judgement interfaceGone(const Picture &p)
{
    const SideFacts *facts = factsOf(p, S);
    if (!facts || interfaceOf(p, S) || facts->settings.interfaces.isEmpty())
        return {};
    return certainOf(p, S, 0.97, Findings::tr("interface"),
                     Findings::tr("%1 does not exist").arg(facts->settings.interfaces.first().name),
                     u"rtnetlink"_s);
}

template<Side S> Judgement interfaceDown(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.up)
        return {};
    return certainOf(p, S, 0.97, Findings::tr("flag UP of %1").arg(i->info.ref.name),
                     Findings::tr("off"), sysPath(*i, QLatin1StringView("flags")));
}

template<Side S> Judgement interfaceNoCarrier(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.up || i->info.carrier != false)
        return {};
    return certainOf(p, S, 0.96, Findings::tr("carrier of %1").arg(i->info.ref.name), u"0"_s,
                     sysPath(*i, QLatin1StringView("carrier")));
}

template<Side S> Judgement interfaceMtu(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.mtu == 0 || i->info.mtu >= 1280)
        return {};
    return certainOf(p, S, 0.97, Findings::tr("MTU of %1").arg(i->info.ref.name),
                     Findings::tr("%1 bytes: IPv6 needs 1280").arg(i->info.mtu),
                     sysPath(*i, QLatin1StringView("mtu")));
}

template<Side S> Judgement interfaceIpv6Off(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || i->info.ipv6Enabled != false || (i->info.mtu > 0 && i->info.mtu < 1280))
        return {};
    return certainOf(
        p, S, 0.97, u"disable_ipv6"_s, u"1"_s,
        QString(u"/proc/sys/net/ipv6/conf/"_s + i->info.ref.name + u"/disable_ipv6"_s));
}

/// The link-local address in a state, while no other address of the interface could take its place.
const InterfaceAddress *linkLocalIn(const InterfaceFacts *i, bool InterfaceAddress::*state)
{
    const InterfaceAddress *address = i && i->info.up ? i->info.linkLocal() : nullptr;
    return address && address->*state ? address : nullptr;
}

template<Side S> Judgement interfaceDadFailed(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    const InterfaceAddress *address = linkLocalIn(i, &InterfaceAddress::dadFailed);
    if (!address)
        return {};
    return certainOf(p, S, 0.96, address->address.toString(),
                     Findings::tr("duplicate address detection failed (dadfailed)"),
                     u"/proc/net/if_inet6"_s);
}

template<Side S> Judgement interfaceTentative(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    const InterfaceAddress *address = linkLocalIn(i, &InterfaceAddress::tentative);
    if (address && !address->dadFailed) {
        return certainOf(p, S, 0.95, address->address.toString(),
                         Findings::tr("tentative: it can't be used yet"), u"/proc/net/if_inet6"_s);
    }
    // By now it may be usable; when the HELLOs were sent it was not.
    if (S == Side::Requester && i && p.sendErrno == EADDRNOTAVAIL && i->info.linkLocal())
        return Verdict{0.85,
                       {errnoEvidence(Findings::tr("sending a HELLO"), p.sendErrno, u"sendmsg"_s)}};
    return {};
}

template<Side S> Judgement interfaceNoLinkLocal(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.up || i->info.linkLocal() || i->info.ipv6Enabled == false
        || (i->info.mtu > 0 && i->info.mtu < 1280))
        return {};
    const bool hasOther = std::any_of(i->info.addresses.begin(), i->info.addresses.end(),
                                      [](const auto &a) { return a.isUsable(); });
    double confidence = hasOther ? 0.5 : 0.96; // with a common prefix it works all the same
    if (S == Side::Listener
        && (p.welcomeErrors > 0 || (hasOther && p.facts.view == Case::View::Both)))
        confidence = 0.95;
    return certainOf(p, S, confidence, Findings::tr("addresses of %1").arg(i->info.ref.name),
                     Findings::tr("no link-local one"), u"/proc/net/if_inet6"_s);
}

template<Side S> Judgement interfaceNoArp(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (!i || !i->info.noArp || i->info.pointToPoint || i->info.loopback || !i->info.up)
        return {};
    return certainOf(p, S, 0.92, Findings::tr("flag NOARP of %1").arg(i->info.ref.name),
                     Findings::tr("on: no neighbour is ever asked for its hardware address"),
                     sysPath(*i, QLatin1StringView("flags")));
}

template<Side S> Judgement interfaceBridgePort(const Picture &p)
{
    const InterfaceFacts *i = interfaceOf(p, S);
    if (S == Side::Listener && i && !p.isOwn(S) && p.listener->interfaces.size() > 1)
        i = &p.listener->interfaces.at(
            1); // told by another interface, about the one that it joined on
    if (!i || !i->info.bridge.isValid())
        return {};
    return certainOf(p, S, S == Side::Listener ? 0.95 : 0.92,
                     Findings::tr("%1 is a port of").arg(i->info.ref.name), i->info.bridge.name,
                     sysPath(*i, QLatin1StringView("master")));
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
};

template<Side S> bool explainsSilence(const Picture &p)
{
    return interfaceGone<S>(p) || interfaceDown<S>(p) || interfaceNoCarrier<S>(p)
        || interfaceIpv6Off<S>(p) || interfaceMtu<S>(p) || interfaceDadFailed<S>(p)
        || interfaceTentative<S>(p) || interfaceNoLinkLocal<S>(p);
}

} // namespace

bool isInterfaceMissing(const Picture &p, Side side)
{
    return side == L ? interfaceGone<L>(p) || interfaceMtu<L>(p)
                     : interfaceGone<R>(p) || interfaceMtu<R>(p);
}

bool interfaceExplainsSilence(const Picture &p, Side side)
{
    return side == L ? explainsSilence<L>(p) : explainsSilence<R>(p);
}

std::span<const Rule> interfaceRules()
{
    return rules;
}

} // namespace Sixcast
