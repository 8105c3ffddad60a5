// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sixcast {

/// One address of an interface, with the state that decides whether it can be used (RFC 4862).
struct InterfaceAddress {
    Ip6Address address;
    int prefixLength = 128;
    bool tentative = false; ///< duplicate address detection is still running: can't be a source
    bool dadFailed = false; ///< somebody else has it: can't be a source
    bool deprecated = false;

    bool isUsable() const { return !tentative && !dadFailed; }
    bool operator==(const InterfaceAddress &) const = default;
};

/// What one interface is, as far as it could be read. What could not is unset, never "fine".
struct InterfaceInfo {
    InterfaceRef ref;
    QString kind; ///< `ethernet`, `wireless`, `veth`, `bridge`, `tun`, ... ; empty: unknown
    QString hardwareAddress;
    int mtu = 0;                 ///< bytes; 0: unknown
    bool up = false;             ///< administratively (IFF_UP)
    std::optional<bool> carrier; ///< the cable is alive (IFLA_CARRIER, IFF_RUNNING)
    bool loopback = false;
    bool pointToPoint = false;
    bool multicast = false;            ///< IFF_MULTICAST; off is harmless on Linux
    bool noArp = false;                ///< IFF_NOARP: no neighbour discovery
    std::optional<bool> ipv6Enabled;   ///< not disable_ipv6
    InterfaceRef bridge;               ///< the bridge it is a port of, if any
    QList<InterfaceAddress> addresses; ///< IPv6 only

    bool operator==(const InterfaceInfo &) const = default;

    const InterfaceAddress *linkLocal()
        const; ///< the first usable one, else the first one, else null
};

/// Why an interface can't serve, or may serve badly. The order is the order in which to tell.
enum class Obstacle : quint8 {
    // These block: nothing sent here arrives, or nothing can be sent.
    Down,
    NoCarrier,
    Ipv6Off,
    Mtu,
    BridgePort,
    NoArp,
    DadFailed, ///< every address belongs to somebody else
    Tentative, ///< every address is still being checked for duplicates
    NoAddress, ///< no IPv6 address at all
    // These are told, and the exchange may well work.
    NoLinkLocal, ///< only wider addresses: works among machines that share their prefix (measured)
    Loopback,    ///< reaches this machine only
    NotMulticast ///< flag off: works on Linux, told all the same
};

/// All that hold, worst first; what merely follows from one that is told already (no address on an
/// interface that is down) is left out. Pure.
QList<Obstacle> obstacles(const InterfaceInfo &interface);
bool isBlocking(Obstacle obstacle);
/// One sentence without a full stop, translated: `no link-local address`.
QString obstacleText(Obstacle obstacle);
/// Nothing blocks it, and it is not the loopback interface.
bool isUsable(const InterfaceInfo &interface);
/// The interface that a run should use when nobody chose: usable, real hardware before virtual,
/// lowest index; null if none.
const InterfaceInfo *bestInterface(const QList<InterfaceInfo> &interfaces);

} // namespace Sixcast
