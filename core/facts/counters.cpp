// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/counters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr std::array<const char *, counterCount> names{"rx_packets",
                                                       "rx_dropped",
                                                       "tx_packets",
                                                       "tx_dropped",
                                                       "Ip6InReceives",
                                                       "Ip6InHdrErrors",
                                                       "Ip6InNoRoutes",
                                                       "Ip6InAddrErrors",
                                                       "Ip6InTruncatedPkts",
                                                       "Ip6InDiscards",
                                                       "Ip6InDelivers",
                                                       "Ip6InMcastPkts",
                                                       "Ip6OutRequests",
                                                       "Ip6OutDiscards",
                                                       "Ip6OutNoRoutes",
                                                       "Ip6OutMcastPkts",
                                                       "Icmp6InDestUnreachs",
                                                       "Icmp6OutDestUnreachs",
                                                       "Icmp6InEchos",
                                                       "Icmp6InEchoReplies",
                                                       "Icmp6OutEchoReplies",
                                                       "Icmp6InGroupMembQueries",
                                                       "Icmp6OutGroupMembResponses",
                                                       "Icmp6OutMLDv2Reports",
                                                       "Icmp6InNeighborSolicits",
                                                       "Icmp6InNeighborAdvertisements",
                                                       "Icmp6OutNeighborSolicits",
                                                       "Icmp6OutNeighborAdvertisements",
                                                       "Udp6InDatagrams",
                                                       "Udp6NoPorts",
                                                       "Udp6InErrors",
                                                       "Udp6OutDatagrams",
                                                       "Udp6RcvbufErrors",
                                                       "Udp6InCsumErrors",
                                                       "Udp6IgnoredMulti",
                                                       "XfrmInPolBlock"};

} // namespace

QLatin1StringView counterName(Counter counter)
{
    return QLatin1StringView(names[size_t(counter)]);
}

std::optional<Counter> counterFromName(QByteArrayView name)
{
    const auto it = std::find_if(names.begin(), names.end(), [name](const char *known) {
        return name == QByteArrayView(known);
    });
    if (it == names.end())
        return std::nullopt;
    return Counter(it - names.begin());
}

QString counterSource(Counter counter, const QString &interface)
{
    if (counter <= Counter::NicTxDropped)
        return u"/proc/net/dev"_s;
    if (counter < Counter::UdpIn)
        return u"/proc/net/dev_snmp6/"_s + interface;
    return counter == Counter::XfrmInBlocked ? u"/proc/net/xfrm_stat"_s : u"/proc/net/snmp6"_s;
}

void CounterSet::add(Counter counter, qint64 value)
{
    auto &slot = m_values[size_t(counter)];
    slot = slot.value_or(0) + value;
}

bool CounterSet::isEmpty() const
{
    return std::none_of(m_values.begin(), m_values.end(),
                        [](const auto &v) { return v.has_value(); });
}

CounterSet difference(const CounterSet &later, const CounterSet &earlier)
{
    CounterSet result;
    for (int i = 0; i < counterCount; ++i) {
        const auto counter = Counter(i);
        if (later[counter] && earlier[counter] && *later[counter] >= *earlier[counter])
            result.set(counter, *later[counter] - *earlier[counter]);
    }
    return result;
}

CounterSet scaled(const CounterSet &set, double factor)
{
    CounterSet result;
    for (int i = 0; i < counterCount; ++i) {
        if (const auto value = set[Counter(i)])
            result.set(Counter(i), qint64(double(*value) * factor));
    }
    return result;
}

CounterSet sum(CounterSet set, const CounterSet &more)
{
    for (int i = 0; i < counterCount; ++i) {
        if (const auto value = more[Counter(i)])
            set.add(Counter(i), *value);
    }
    return set;
}

} // namespace Sixcast
