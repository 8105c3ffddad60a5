// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/hostrows.h"

#include <QByteArray>

namespace Sixcast {

// Readers of the kernel's text files. They take the content, not the name: any bytes go in, what
// can't be understood is left out, and nothing is ever larger than its input.

/// `/proc/net/udp6` or `/proc/net/udp`.
QList<UdpSocketRow> parseUdpSockets(QByteArrayView content, bool ipv4 = false);

/// `/proc/net/igmp6`.
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
