// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/decodedpacket.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Sixcast {

/// What the messages of MLD in one capture say of a group.
struct GroupSigns {
    static constexpr qsizetype maximumMembers = 1'000;

    quint64 reports = 0;
    qint64 firstNs = 0; ///< of the reports
    qint64 lastNs = 0;
    quint64 lastPacket = 0;
    qint64 leftNs = 0; ///< somebody's last message that leaves it; 0: none
    quint64 leftPacket = 0;
    QSet<Ip6Address> members; ///< who reported it
};

/// What a host sent, beside UDP to groups.
struct HostSigns {
    QByteArray hardware; ///< of its first packet; empty: the capture has none
    quint64 toAll = 0;   ///< to ff02::1, which every switch forwards
    quint64 toGroups = 0;
    quint64 unicast = 0;
    quint64 firstPacket = 0;
};

/// Who asks for groups and who is there at all, in one capture.
class CaptureSigns
{
public:
    static constexpr qsizetype maximumGroups = 10'000;
    static constexpr qsizetype maximumHosts = 10'000;

    struct Query {
        quint64 packet = 0;
        qint64 ns = 0;
        qint64 untilNs = 0; ///< reports come till then
    };

    /// Anything but UDP to a group.
    void take(const CapturedPacket &packet, const DecodedPacket &decoded, qint64 ns);

    quint64 queries() const { return m_queries; }
    quint64 lastQueryPacket() const { return m_lastQueryPacket; }
    /// The last general query whose time for reports is over at \a ns.
    std::optional<Query> lastQueryBefore(qint64 ns) const;
    std::optional<GroupSigns> group(const Ip6Address &group) const;
    const QHash<Ip6Address, HostSigns> &hosts() const { return m_hosts; }
    /// All addresses of the hardware that \a address has, itself among them.
    QSet<Ip6Address> addressesOf(const Ip6Address &address, const QByteArray &hardware) const;
    quint64 unicastPackets() const { return m_unicast; }

private:
    void takeReport(const DecodedPacket &decoded, const struct MldMessage &message, qint64 ns,
                    quint64 packet);
    void takeHost(const DecodedPacket &decoded, quint64 packet);

    quint64 m_queries = 0;
    quint64 m_lastQueryPacket = 0;
    Query m_general[2]; ///< the last two, the older first
    QHash<Ip6Address, GroupSigns> m_groups;
    QHash<Ip6Address, HostSigns> m_hosts;
    quint64 m_unicast = 0;
};

/// Seen in both captures with the same hardware address: no router is between them.
bool shareLink(const CaptureSigns &first, const CaptureSigns &second);

} // namespace Sixcast
