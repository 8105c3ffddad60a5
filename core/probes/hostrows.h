// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

namespace Sixcast {

// What a machine's lists hold, a row each, as far as it matters here.

/// A row of `/proc/net/udp6` or `/proc/net/udp`: one UDP socket of this host.
struct UdpSocketRow {
    Ip6Address address; ///< bound to; `::` for any. Always `::` of an IPv4 row
    quint16 port = 0;
    bool ipv4 = false;
    bool connected = false; ///< has a remote address: takes datagrams of that one only
    quint32 uid = 0;        ///< owner
    quint64 inode = 0;
    quint64 drops = 0; ///< datagrams that did not fit

    bool operator==(const UdpSocketRow &) const = default;
};

/// A row of `/proc/net/igmp6`: one membership of one interface.
struct MembershipRow {
    quint32 interfaceIndex = 0;
    QString interface;
    Ip6Address group;
    int users = 0; ///< sockets and kernel users that joined

    bool operator==(const MembershipRow &) const = default;
};

/// One link, as far as InterfaceInfo does not tell.
struct LinkDetail {
    InterfaceIndex index;
    QString mode;  ///< of a macvlan
    QString queue; ///< root qdisc
    QString hardwareAddress;
    bool xdp = false;
};

/// One route of any table.
struct RouteRow {
    Ip6Address destination;
    int prefixLength = 0;
    quint8 type = 0; ///< RTN_UNICAST, RTN_MULTICAST, RTN_BLACKHOLE, ...
    quint32 table = 0;
    InterfaceIndex device;
};

/// One policy rule.
struct RuleRow {
    Ip6Address destination;
    int prefixLength = 0;   ///< 0: any destination
    bool hasSource = false; ///< narrowed by source or incoming interface other than our own
    quint8 action = 0;      ///< FR_ACT_TO_TBL, FR_ACT_BLACKHOLE, ...
    quint32 priority = 0;
};

/// One queueing discipline of an interface.
struct QueueRow {
    InterfaceIndex interface;
    QString kind;
    quint32 parent = 0; ///< 0xffffffff: the root
    std::optional<qint64> drops;
};

} // namespace Sixcast
