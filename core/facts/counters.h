// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace Sixcast {

/// What the kernel counts on a datagram's way up and down. Names and meanings are the kernel's:
/// those of the interface (`/proc/net/dev`), of IPv6 and ICMPv6 on it (`/proc/net/dev_snmp6/IF`),
/// and of UDP and IPsec on the whole host (`/proc/net/snmp6`, `/proc/net/xfrm_stat`).
enum class Counter : quint8 {
    NicRx,
    NicRxDropped,
    NicTx,
    NicTxDropped,
    InReceives,
    InHdrErrors,
    InNoRoutes,
    InAddrErrors,
    InTruncated,
    InDiscards,
    InDelivers,
    InMcast,
    OutRequests,
    OutDiscards,
    OutNoRoutes,
    OutMcast,
    InDestUnreachs,
    OutDestUnreachs,
    InEchos,
    InEchoReplies,
    OutEchoReplies,
    InMldQueries,
    OutMldResponses,
    OutMld2Reports,
    InNs,
    InNa,
    OutNs,
    OutNa,
    UdpIn,
    UdpNoPorts,
    UdpInErrors,
    UdpOut,
    UdpRcvbufErrors,
    UdpCsumErrors,
    UdpIgnoredMulti,
    XfrmInBlocked
};
inline constexpr int counterCount = int(Counter::XfrmInBlocked) + 1;

/// The kernel's name: `Ip6InMcastPkts`, `rx_packets`.
QLatin1StringView counterName(Counter counter);
std::optional<Counter> counterFromName(QByteArrayView name);
/// The file that the counter is read from, for interface \a interface.
QString counterSource(Counter counter, const QString &interface);

/// Values or differences of counters; what could not be read is unset.
class CounterSet
{
public:
    std::optional<qint64> operator[](Counter counter) const { return m_values[size_t(counter)]; }
    void set(Counter counter, qint64 value) { m_values[size_t(counter)] = value; }
    void add(Counter counter, qint64 value);

    /// 0 when unknown: for sums and comparisons that only ever speak for a finding when they are
    /// large.
    qint64 orZero(Counter counter) const { return m_values[size_t(counter)].value_or(0); }
    bool isEmpty() const; ///< nothing known
    bool operator==(const CounterSet &) const = default;

private:
    std::array<std::optional<qint64>, counterCount> m_values{};
};

/// \a later less \a earlier, where both are known. Counters that went back (the interface was
/// re-created) are unknown.
CounterSet difference(const CounterSet &later, const CounterSet &earlier);
/// Each value times \a factor, rounded down.
CounterSet scaled(const CounterSet &set, double factor);
/// Adds what \a more knows.
CounterSet sum(CounterSet set, const CounterSet &more);

} // namespace Sixcast
