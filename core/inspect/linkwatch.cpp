// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/linkwatch.h"

#include "core/capture/captureevent.h"

namespace Sixcast {
namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qsizetype prefixLimit = 64, routerLimit = 64, sourceLimit = 64;
constexpr size_t querierLimit = 256;

bool isAt(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    return directionOf(packet, decoded) == CaptureDirection::Out;
}

void addSource(SeenMember &member, const Ip6Address &source)
{
    if (member.sources.size() < sourceLimit && !member.sources.contains(source))
        member.sources.append(source);
}

/// RFC 3810 section 4.2: what a record makes of the sources that are wanted, or not wanted.
void applySources(SeenMember &member, const MldRecord &record)
{
    switch (record.type) {
    case MldRecord::Type::IsInclude:
    case MldRecord::Type::ToInclude:
    case MldRecord::Type::IsExclude:
    case MldRecord::Type::ToExclude:
        member.excludes =
            record.type == MldRecord::Type::IsExclude || record.type == MldRecord::Type::ToExclude;
        member.sources.clear();
        for (const Ip6Address &source : record.sources)
            addSource(member, source);
        break;
    case MldRecord::Type::Allow:
    case MldRecord::Type::Block: {
        const bool adds = (record.type == MldRecord::Type::Allow) != member.excludes;
        for (const Ip6Address &source : record.sources) {
            if (adds)
                addSource(member, source);
            else
                member.sources.removeAll(source);
        }
        break;
    }
    case MldRecord::Type::Unknown:
        break;
    }
}

} // namespace

LinkWatch::LinkWatch(QString name, InspectionBudget &budget)
    : m_budget(budget)
{
    m_seen.name = std::move(name);
}

template<typename Map, typename Key>
typename Map::mapped_type *LinkWatch::entry(Map &map, const Key &key)
{
    const auto found = map.find(key);
    if (found != map.end())
        return &found->second;
    return m_budget.take() ? &map[key] : nullptr;
}

LinkWatch::Group *LinkWatch::group(const Ip6Address &address)
{
    return entry(m_groups, address);
}

void LinkWatch::add(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    if (m_seen.packets++ == 0)
        m_seen.firstNs = packet.wallNs;
    m_seen.lastNs = std::max(m_seen.lastNs, packet.wallNs);
    switch (decoded.kind) {
    case PacketKind::Hello:
    case PacketKind::Welcome:
    case PacketKind::Beacon:
    case PacketKind::Datagram:
        return addDatagram(packet, decoded);
    case PacketKind::MldQuery:
    case PacketKind::MldReport:
    case PacketKind::MldDone:
        return addMld(packet, decoded);
    case PacketKind::NeighborSolicitation:
    case PacketKind::NeighborAdvertisement:
        return addNeighbor(packet, decoded);
    case PacketKind::RouterSolicitation:
    case PacketKind::RouterAdvertisement:
        return addRouter(packet, decoded);
    case PacketKind::IcmpError:
        return addError(packet, decoded);
    case PacketKind::PimHello:
        return noteRouterHardware(decoded);
    case PacketKind::Bad:
    case PacketKind::Other:
    case PacketKind::Cut:
    case PacketKind::Fragment:
    case PacketKind::GroupOther:
    case PacketKind::Icmp:
    case PacketKind::Pim:
        return;
    }
}

void LinkWatch::addDatagram(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    if (!decoded.destination.isMulticast())
        return;
    Group *to = group(decoded.destination);
    Sender *sender = to
        ? entry(to->senders, Flow{decoded.source, decoded.sourcePort, decoded.destinationPort})
        : nullptr;
    if (!sender)
        return;
    SeenSender &seen = sender->seen;
    if (seen.datagrams == 0) {
        seen.address = decoded.source;
        seen.sourcePort = decoded.sourcePort;
        seen.port = decoded.destinationPort;
        seen.firstNs = seen.lastNs = packet.wallNs;
        sender->hardware = decoded.link.source.toByteArray();
    }
    ++seen.datagrams;
    seen.bytes += decoded.length;
    seen.lowestHopLimit = std::min(seen.lowestHopLimit, decoded.hopLimit);
    seen.highestHopLimit = std::max(seen.highestHopLimit, decoded.hopLimit);
    seen.longestGapNs = std::max(seen.longestGapNs, packet.wallNs - seen.lastNs);
    seen.lastNs = std::max(seen.lastNs, packet.wallNs);
    sender->sentHere = sender->sentHere || isAt(packet, decoded);
    const qint64 bucket = packet.wallNs / SeenSender::burstNs;
    sender->inBucket = bucket == sender->bucket ? sender->inBucket + 1 : 1;
    sender->bucket = bucket;
    seen.largestBurst = std::max(seen.largestBurst, sender->inBucket);
    seen.activity.add(packet.wallNs);
    seen.packets.add(packet.number);
    addNumber(*sender, packet, decoded);
}

void LinkWatch::addNumber(Sender &sender, const CapturedPacket &packet,
                          const DecodedPacket &decoded)
{
    std::optional<StreamMark> mark = decodeStreamDatagram(decoded.payload);
    if (!mark) {
        const auto foreign =
            decodeForeignDatagram(decoded.payload, packet.wallNs, decoded.sourcePort);
        if (!foreign)
            return;
        mark = foreign->mark;
    }
    if (!sender.numbers)
        sender.numbers = std::make_unique<NumberedFlow>(NumberedFlow{.run = mark->run});
    sender.numbers->add(*mark, packet, decoded.payload.size());
}

void LinkWatch::NumberedFlow::add(const StreamMark &mark, const CapturedPacket &packet,
                                  qsizetype bytes)
{
    if (mark.run != run) {
        before = seen();
        run = mark.run;
        counter = {};
    }
    counter.add(mark, packet.wallNs, bytes);
}

SeenNumbers LinkWatch::NumberedFlow::seen() const
{
    const StreamFigures figures = counter.figures();
    SeenNumbers sum = before;
    sum.received += figures.received;
    sum.missing += figures.account().missing();
    sum.gaps += figures.bursts;
    sum.duplicates += figures.duplicates;
    sum.reordered += figures.reordered;
    return sum;
}

void LinkWatch::addMld(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    const std::optional<MldMessage> message = decodeMld(decoded);
    if (!message)
        return;
    constexpr quint8 mldHopLimit = 1; // RFC 2710 section 3, RFC 3810 section 5
    const auto note = [&](ByAddress &list) {
        if (PacketList *packets = entry(list, decoded.source))
            packets->add(packet.number);
    };
    if (decoded.hopLimit != mldHopLimit)
        note(wrongHopLimit);
    if (!decoded.routerAlert)
        note(noRouterAlert);
    if (message->type == MldMessage::Type::Query)
        return addQuery(packet, decoded, *message);
    ++m_reports;
    for (const MldRecord &record : message->records)
        addRecord(packet, decoded, *message, record);
}

void LinkWatch::addQuery(const CapturedPacket &packet, const DecodedPacket &decoded,
                         const MldMessage &query)
{
    const qint64 untilNs = packet.wallNs + query.maxResponseMs * nsPerMs + lateNs;
    if (!decoded.source.isLinkLocal()) {
        if (PacketList *packets = entry(queriesWithoutLinkLocal, decoded.source))
            packets->add(packet.number);
    }
    if (!query.isGeneralQuery()) {
        if (Group *asked = group(query.group))
            asked->askedUntilNs = untilNs;
        return;
    }
    const bool isNext = m_queries.isEmpty() || packet.wallNs > m_queries.last().untilNs;
    if (decoded.source.isLinkLocal() && isNext && m_budget.take())
        m_queries.append({packet.number, packet.wallNs, untilNs});
    for (const auto &[address, other] : m_queriers) {
        if (address >= decoded.source)
            break;
        if (!address.isUnspecified() && packet.wallNs - other.lastNs < otherQuerierNs) {
            if (PacketList *packets = entry(queriesBesideElected, decoded.source))
                packets->add(packet.number);
            break;
        }
    }
    const bool isFull = m_queriers.size() >= querierLimit && !m_queriers.contains(decoded.source);
    SeenQuerier *querier = isFull ? nullptr : entry(m_queriers, decoded.source);
    m_budget.leftOut += isFull ? 1 : 0;
    if (!querier)
        return;
    if (querier->generalQueries++ == 0) {
        querier->address = decoded.source;
        querier->firstNs = querier->lastNs = packet.wallNs;
    }
    querier->version = query.version;
    querier->saidIntervalS = query.queryIntervalS;
    querier->longestNs = std::max(querier->longestNs, packet.wallNs - querier->lastNs);
    querier->lastNs = std::max(querier->lastNs, packet.wallNs);
    querier->packets.add(packet.number);
    noteRouterHardware(decoded);
}

void LinkWatch::addRecord(const CapturedPacket &packet, const DecodedPacket &decoded,
                          const MldMessage &report, const MldRecord &record)
{
    if (!record.group.isMulticast())
        return;
    Group *of = group(record.group);
    if (!of)
        return;
    const bool isKnown = of->members.contains(decoded.source);
    if (!isKnown && !record.isJoining() && !record.isLeaving())
        return;
    Member *member = entry(of->members, decoded.source);
    if (!member)
        return;
    SeenMember &seen = member->seen;
    if (!isKnown) {
        seen.address = decoded.source;
        seen.firstNs = seen.lastNs = packet.wallNs;
    } else if (!seen.leftNs && seen.version == 2) {
        addQueries(member->missed, member->queries, packet.wallNs);
    }
    member->queries = m_queries.size();
    seen.version = report.version;
    seen.packets.add(packet.number);
    if (record.isLeaving()) {
        seen.leftNs = packet.wallNs;
        return;
    }
    applySources(seen, record);
    seen.leftNs.reset();
    seen.lastNs = std::max(seen.lastNs, packet.wallNs);
    ++seen.reports;
    const bool isAsked = (!m_queries.isEmpty() && packet.wallNs <= m_queries.last().untilNs)
        || packet.wallNs <= of->askedUntilNs;
    seen.unasked += isAsked ? 0 : 1;
}

void LinkWatch::addNeighbor(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    ByteCursor cursor(decoded.payload);
    cursor.skip(8);
    const Ip6Address target = cursor.address();
    if (cursor.isShort())
        return;
    if (decoded.kind == PacketKind::NeighborAdvertisement) {
        if (const auto asked = neighbors.find(target); asked != neighbors.end())
            asked->second.isAnswered = true;
        return;
    }
    if (decoded.source.isUnspecified()) // looks for a duplicate: nobody shall answer
        return;
    Asked *asked = entry(neighbors, target);
    if (!asked)
        return;
    asked->packets.add(packet.number);
    asked->firstNs = asked->packets.count == 1 ? packet.wallNs : asked->firstNs;
    asked->lastNs = packet.wallNs;
    asked->fromHere = asked->fromHere || isAt(packet, decoded);
}

void LinkWatch::addRouter(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    if (decoded.kind == PacketKind::RouterSolicitation) {
        router.packets.add(packet.number);
        router.firstNs = router.packets.count == 1 ? packet.wallNs : router.firstNs;
        router.lastNs = packet.wallNs;
        return;
    }
    router.isAnswered = true;
    noteRouterHardware(decoded);
    // Options of RFC 4861 section 4.6: type, length in units of eight bytes.
    ByteCursor cursor(decoded.payload);
    cursor.skip(16);
    while (cursor.left() >= 8) {
        constexpr quint8 prefixInformation = 3, isOnLink = 0x80;
        const QByteArrayView head = cursor.rest().first(2);
        const qsizetype bytes = 8 * qsizetype(quint8(head[1]));
        ByteCursor option(cursor.take(bytes));
        if (bytes == 0)
            return;
        if (option.u8() != prefixInformation)
            continue;
        option.skip(1);
        Prefix prefix;
        prefix.length = std::min<int>(option.u8(), 128);
        const bool onLink = option.u8() & isOnLink;
        option.skip(12);
        prefix.address = option.address();
        if (onLink && !option.isShort() && prefixes.size() < prefixLimit
            && !prefixes.contains(prefix))
            prefixes.append(prefix);
    }
}

void LinkWatch::addError(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    constexpr quint8 unreachable = 1, port = 4;
    const DecodedPacket quoted = quotedPacket(decoded);
    const bool isRefusal = decoded.icmpType == unreachable && decoded.icmpCode == port;
    if (!isRefusal || !quoted.isUdp() || quoted.kind == PacketKind::Cut)
        return;
    if (PacketList *packets = entry(refused, std::pair(decoded.source, quoted.destinationPort)))
        packets->add(packet.number);
}

void LinkWatch::noteRouterHardware(const DecodedPacket &decoded)
{
    const QByteArray hardware = decoded.link.source.toByteArray();
    if (!hardware.isEmpty() && routerHardware.size() < routerLimit
        && !routerHardware.contains(hardware))
        routerHardware.append(hardware);
}

bool LinkWatch::hasWholeCycle() const
{
    return !m_queries.isEmpty() && m_queries.first().untilNs <= m_seen.lastNs;
}

/// Those from \a from on whose time for reports was over at \a ns: all, perhaps but the last.
void LinkWatch::addQueries(PacketList &list, qsizetype from, qint64 ns) const
{
    const bool isLastOver = !m_queries.isEmpty() && m_queries.last().untilNs < ns;
    const qsizetype end = m_queries.size() - (isLastOver ? 0 : 1);
    for (qsizetype i = from; i < end && list.numbers.size() < PacketList::kept; ++i)
        list.numbers.append(m_queries[i].packet);
    list.count += quint64(std::max<qsizetype>(0, end - from));
}

PacketList LinkWatch::missedBy(const Member &member) const
{
    PacketList missed = member.missed;
    if (member.seen.leftNs || member.seen.version != 2)
        return missed;
    addQueries(missed, member.queries, m_seen.lastNs);
    return missed;
}

SeenLink LinkWatch::seen() const
{
    SeenLink link = m_seen;
    bool isFirst = true;
    for (const auto &[address, querier] : m_queriers) {
        link.queriers.append(querier);
        if (!address.isUnspecified() && std::exchange(isFirst, false))
            link.queriers.last().isElected = true;
    }
    for (const auto &[address, group] : m_groups) {
        SeenGroup seen{.group = address};
        for (const auto &[member, of] : group.members)
            seen.members.append(of.seen);
        for (const auto &[flow, sender] : group.senders) {
            seen.senders.append(sender.seen);
            if (sender.numbers)
                seen.senders.last().numbers = sender.numbers->seen();
        }
        if (!seen.members.isEmpty() || !seen.senders.isEmpty())
            link.groups.append(seen);
    }
    return link;
}

} // namespace Sixcast
