// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/interfaceinfo.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Obstacle)
};

constexpr int minimumMtu = 1280; // RFC 8200 section 5; Linux refuses to join below it

/// Nullopt: there is an address to send from.
std::optional<Obstacle> addressObstacle(const InterfaceInfo &interface)
{
    const QList<InterfaceAddress> &all = interface.addresses;
    if (std::any_of(all.begin(), all.end(), [](const auto &a) { return a.isUsable(); }))
        return std::nullopt;
    if (all.isEmpty())
        return Obstacle::NoAddress;
    const bool waiting =
        std::any_of(all.begin(), all.end(), [](const auto &a) { return !a.dadFailed; });
    return waiting ? Obstacle::Tentative : Obstacle::DadFailed;
}

bool isHardware(const InterfaceInfo &interface)
{
    return interface.kind == u"ethernet"_s || interface.kind == u"wireless"_s;
}

} // namespace

const InterfaceAddress *InterfaceInfo::linkLocal() const
{
    const InterfaceAddress *first = nullptr;
    for (const InterfaceAddress &address : addresses) {
        if (!address.address.isLinkLocal())
            continue;
        if (address.isUsable())
            return &address;
        if (!first)
            first = &address;
    }
    return first;
}

QList<Obstacle> obstacles(const InterfaceInfo &interface)
{
    QList<Obstacle> found;
    if (!interface.up)
        found << Obstacle::Down;
    else if (interface.carrier == false)
        found << Obstacle::NoCarrier;
    if (interface.ipv6Enabled == false)
        found << Obstacle::Ipv6Off;
    if (interface.mtu > 0 && interface.mtu < minimumMtu)
        found << Obstacle::Mtu;
    if (interface.bridge.isValid())
        found << Obstacle::BridgePort;

    if (found.isEmpty()) {
        // A point-to-point link has no neighbours to discover: tunnels carry the flag and work.
        if (interface.noArp && !interface.pointToPoint && !interface.loopback)
            found << Obstacle::NoArp;
        if (const auto obstacle = addressObstacle(interface)) {
            found << *obstacle;
        } else if (!interface.loopback) {
            const InterfaceAddress *linkLocal = interface.linkLocal();
            if (!linkLocal || !linkLocal->isUsable())
                found << Obstacle::NoLinkLocal;
        }
    }

    if (interface.loopback)
        found << Obstacle::Loopback;
    else if (!interface.multicast)
        found << Obstacle::NotMulticast;
    return found;
}

bool isBlocking(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Down:
    case Obstacle::NoCarrier:
    case Obstacle::Ipv6Off:
    case Obstacle::Mtu:
    case Obstacle::BridgePort:
    case Obstacle::NoArp:
    case Obstacle::DadFailed:
    case Obstacle::Tentative:
    case Obstacle::NoAddress:
        return true;
    case Obstacle::NoLinkLocal:
    case Obstacle::Loopback:
    case Obstacle::NotMulticast:
        return false;
    }
    return true;
}

QString obstacleText(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Down:
        return Tr::tr("switched off (down)");
    case Obstacle::NoCarrier:
        return Tr::tr("no carrier: unplugged, or the other end is off");
    case Obstacle::Ipv6Off:
        return Tr::tr("IPv6 is switched off");
    case Obstacle::Mtu:
        return Tr::tr("MTU below the 1280 bytes that IPv6 needs");
    case Obstacle::BridgePort:
        return Tr::tr("port of a bridge: the bridge serves in its place");
    case Obstacle::NoArp:
        return Tr::tr("neighbour discovery is off (NOARP)");
    case Obstacle::DadFailed:
        return Tr::tr("another machine has the same address (duplicate)");
    case Obstacle::Tentative:
        return Tr::tr("address is still being checked for duplicates");
    case Obstacle::NoAddress:
        return Tr::tr("no IPv6 address");
    case Obstacle::NoLinkLocal:
        return Tr::tr("no link-local address");
    case Obstacle::Loopback:
        return Tr::tr("reaches this machine only");
    case Obstacle::NotMulticast:
        return Tr::tr("multicast flag is off");
    }
    return {};
}

bool isUsable(const InterfaceInfo &interface)
{
    const QList<Obstacle> found = obstacles(interface);
    return !interface.loopback && std::none_of(found.begin(), found.end(), isBlocking);
}

const InterfaceInfo *bestInterface(const QList<InterfaceInfo> &interfaces)
{
    const auto rank = [](const InterfaceInfo &interface) {
        return std::make_tuple(!isHardware(interface),
                               obstacles(interface).contains(Obstacle::NoLinkLocal),
                               interface.ref.index.value);
    };
    const InterfaceInfo *best = nullptr;
    for (const InterfaceInfo &interface : interfaces) {
        if (isUsable(interface) && (!best || rank(interface) < rank(*best)))
            best = &interface;
    }
    return best;
}

} // namespace Sixcast
