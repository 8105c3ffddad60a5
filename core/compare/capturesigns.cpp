// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/capturesigns.h"

#include "core/capture/mld.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 lateNs = 1'000 * nsPerMs; ///< a report after its time is still an answer

} // namespace

void CaptureSigns::take(const CapturedPacket &packet, const DecodedPacket &decoded, qint64 ns)
{
    if (!decoded.isIpv6() || decoded.kind == PacketKind::Cut || decoded.source.isUnspecified())
        return;
    takeHost(decoded, packet.number);
    if (!decoded.isMld())
        return;
    const std::optional<MldMessage> message = decodeMld(decoded);
    if (!message)
        return;
    if (message->type != MldMessage::Type::Query) {
        takeReport(decoded, *message, ns, packet.number);
        return;
    }
    ++m_queries;
    m_lastQueryPacket = packet.number;
    if (message->isGeneralQuery()) {
        m_general[0] = m_general[1];
        m_general[1] = {packet.number, ns, ns + message->maxResponseMs * nsPerMs + lateNs};
    }
}

void CaptureSigns::takeReport(const DecodedPacket &decoded, const MldMessage &message, qint64 ns,
                              quint64 packet)
{
    for (const MldRecord &record : message.records) {
        if (!m_groups.contains(record.group) && m_groups.size() >= maximumGroups)
            continue;
        GroupSigns &signs = m_groups[record.group];
        if (record.isLeaving()) {
            signs.leftNs = ns;
            signs.leftPacket = packet;
        } else if (record.isJoining()) {
            signs.firstNs = signs.reports == 0 ? ns : signs.firstNs;
            signs.lastNs = ns;
            signs.lastPacket = packet;
            ++signs.reports;
            if (signs.members.size() < GroupSigns::maximumMembers)
                signs.members.insert(decoded.source);
        }
    }
}

void CaptureSigns::takeHost(const DecodedPacket &decoded, quint64 packet)
{
    const bool isUnicast = !decoded.destination.isMulticast();
    m_unicast += isUnicast ? 1 : 0;
    auto host = m_hosts.find(decoded.source);
    if (host == m_hosts.end()) {
        if (m_hosts.size() >= maximumHosts)
            return;
        host = m_hosts.insert(decoded.source, {});
        host->hardware = decoded.link.source.toByteArray();
        host->firstPacket = packet;
    }
    if (isUnicast)
        ++host->unicast;
    else
        ++(decoded.destination == allNodes ? host->toAll : host->toGroups);
}

std::optional<CaptureSigns::Query> CaptureSigns::lastQueryBefore(qint64 ns) const
{
    for (const Query &query : {m_general[1], m_general[0]}) {
        if (query.packet != 0 && query.untilNs <= ns)
            return query;
    }
    return std::nullopt;
}

std::optional<GroupSigns> CaptureSigns::group(const Ip6Address &group) const
{
    const auto found = m_groups.constFind(group);
    return found == m_groups.cend() ? std::nullopt : std::optional(*found);
}

QSet<Ip6Address> CaptureSigns::addressesOf(const Ip6Address &address,
                                           const QByteArray &hardware) const
{
    QSet<Ip6Address> addresses{address};
    for (auto host = m_hosts.cbegin(); !hardware.isEmpty() && host != m_hosts.cend(); ++host) {
        if (host->hardware == hardware)
            addresses.insert(host.key());
    }
    return addresses;
}

bool shareLink(const CaptureSigns &first, const CaptureSigns &second)
{
    const auto &others = second.hosts();
    for (auto host = first.hosts().cbegin(); host != first.hosts().cend(); ++host) {
        const auto other = others.constFind(host.key());
        // Routers like to be fe80::1 on each of their links: the hardware has to be the same.
        if (host.key().isLinkLocal() && other != others.cend() && !host->hardware.isEmpty()
            && host->hardware == other->hardware)
            return true;
    }
    return false;
}

} // namespace Sixcast
