// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/facts/counters.h"

#include <QByteArray>
#include <QList>

namespace Sixcast {

// Readers of the kernel's text files. They take the content, not the name: any bytes go in, what
// can't be understood is left out, and nothing is ever larger than its input.

/// A row of `/proc/net/udp6` or `/proc/net/udp`: one UDP socket of this host.
struct UdpSocketRow {
    Ip6Address address; ///< bound to; `::` for any. Always `::` of an IPv4 row
    quint16 port = 0;
    bool connected = false;   ///< has a remote address: takes datagrams of that one only
    quint64 receiveQueue = 0; ///< bytes that wait to be read
    quint32 uid = 0;          ///< owner
    quint64 inode = 0;
    quint64 drops = 0; ///< datagrams that did not fit

    bool operator==(const UdpSocketRow &) const = default;
};
QList<UdpSocketRow> parseUdpSockets(QByteArrayView content, bool ipv4 = false);

/// A row of `/proc/net/igmp6`: one membership of one interface.
struct MembershipRow {
    quint32 interfaceIndex = 0;
    QString interface;
    Ip6Address group;
    int users = 0; ///< sockets and kernel users that joined

    bool operator==(const MembershipRow &) const = default;
};
QList<MembershipRow> parseMemberships(QByteArrayView content);

/// `/proc/net/dev_snmp6/IF`, `/proc/net/snmp6`, `/proc/net/xfrm_stat`: lines of name and value. \a
/// first to \a last are the counters that this file is asked for: the files share names.
void parseSnmpCounters(QByteArrayView content, Counter first, Counter last, CounterSet *set);
/// The line of \a interface in `/proc/net/dev`. False when it has none.
bool parseDeviceCounters(QByteArrayView content, QByteArrayView interface, CounterSet *set);
/// The sum of all blocks by inbound policy in `/proc/net/xfrm_stat`.
void parsePolicyBlocks(QByteArrayView content, CounterSet *set);

/// The one number that most files under /proc/sys hold.
std::optional<qint64> parseNumber(QByteArrayView content);

} // namespace Sixcast
