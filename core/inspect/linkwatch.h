// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/streamcounter.h"
#include "core/capture/mld.h"
#include "core/inspect/inspection.h"

#include <map>
#include <memory>

namespace Sixcast {

/// How much one inspection keeps in all, so that no capture fills the memory: what is beyond is
/// counted.
struct InspectionBudget {
    quint64 left = 100'000; ///< members, senders, queriers, ...
    quint64 leftOut = 0;

    bool take()
    {
        if (left == 0) {
            ++leftOut;
            return false;
        }
        --left;
        return true;
    }
};

/// Watches one link: who asks, who reports, who sends. One packet after the other, in the order of
/// the capture; nothing but counters and the first packets of each thing is kept.
class LinkWatch
{
public:
    /// RFC 3810 section 9: a querier that was silent for so long has gone.
    static constexpr qint64 otherQuerierNs = 255'000'000'000;
    /// Reports come within the time that the query gives; this long after it at most.
    static constexpr qint64 lateNs = 1'000'000'000;

    struct Query {
        quint64 packet = 0;
        qint64 ns = 0;
        qint64 untilNs = 0; ///< reports come till then
    };
    struct Member {
        SeenMember seen;
        qsizetype queries = 0; ///< general ones before its last report
        PacketList missed;     ///< queries that it didn't answer
    };
    /// The runs of one sender, one after the other.
    struct NumberedFlow {
        quint64 run = 0;
        StreamCounter counter = {};
        SeenNumbers before = {}; ///< of earlier runs

        void add(const StreamMark &mark, const CapturedPacket &packet, qsizetype bytes);
        SeenNumbers seen() const;
    };
    struct Sender {
        SeenSender seen;
        qint64 bucket = -1; ///< of SeenSender::burstNs
        quint64 inBucket = 0;
        bool sentHere = false;    ///< the capture says: by the machine that captured
        QByteArray hardware = {}; ///< of its first datagram; empty: none
        std::unique_ptr<NumberedFlow> numbers = {}; ///< once one carries a number
    };
    struct Flow {
        Ip6Address source;
        quint16 sourcePort = 0;
        quint16 port = 0;

        auto operator<=>(const Flow &) const = default;
    };
    struct Group {
        std::map<Ip6Address, Member> members;
        std::map<Flow, Sender> senders;
        qint64 askedUntilNs = -1; ///< by a query for this group
    };
    /// A neighbour or router that is asked for.
    struct Asked {
        PacketList packets;
        qint64 firstNs = 0;
        qint64 lastNs = 0;
        bool isAnswered = false;
        bool fromHere = false;
    };
    struct Prefix {
        Ip6Address address;
        int length = 0;

        bool operator==(const Prefix &) const = default;
    };
    /// Packets by who sent them, or whom they are about.
    using ByAddress = std::map<Ip6Address, PacketList>;

    LinkWatch(QString name, InspectionBudget &budget);

    void add(const CapturedPacket &packet, const DecodedPacket &decoded);

    const QString &name() const { return m_seen.name; }
    SeenLink seen() const;
    const std::map<Ip6Address, Group> &groups() const { return m_groups; }
    const std::map<Ip6Address, SeenQuerier> &queriers() const { return m_queriers; }
    /// General queries, those within the time of the one before not among them.
    const QList<Query> &queries() const { return m_queries; }
    qint64 firstNs() const { return m_seen.firstNs; }
    qint64 lastNs() const { return m_seen.lastNs; }
    quint64 reports() const { return m_reports; }
    bool isLoopback() const { return m_seen.name == QLatin1StringView("lo"); }
    /// A general query whose time for reports is over.
    bool hasWholeCycle() const;
    /// What a member didn't answer up to the end.
    PacketList missedBy(const Member &member) const;

    ByAddress wrongHopLimit; ///< MLD, by its sender
    ByAddress noRouterAlert;
    ByAddress queriesWithoutLinkLocal;
    ByAddress queriesBesideElected;
    std::map<std::pair<Ip6Address, quint16>, PacketList> refused; ///< by who refuses, and the port
    std::map<Ip6Address, Asked> neighbors;
    Asked router;
    QList<Prefix> prefixes; ///< on this link, as routers say
    QList<QByteArray> routerHardware;

private:
    void addMld(const CapturedPacket &packet, const DecodedPacket &decoded);
    void addQuery(const CapturedPacket &packet, const DecodedPacket &decoded,
                  const MldMessage &query);
    void addRecord(const CapturedPacket &packet, const DecodedPacket &decoded,
                   const MldMessage &report, const MldRecord &record);
    void addDatagram(const CapturedPacket &packet, const DecodedPacket &decoded);
    static void addNumber(Sender &sender, const CapturedPacket &packet,
                          const DecodedPacket &decoded);
    void addNeighbor(const CapturedPacket &packet, const DecodedPacket &decoded);
    void addRouter(const CapturedPacket &packet, const DecodedPacket &decoded);
    void addError(const CapturedPacket &packet, const DecodedPacket &decoded);
    void addQueries(PacketList &list, qsizetype from, qint64 ns) const;
    void noteRouterHardware(const DecodedPacket &decoded);
    Group *group(const Ip6Address &address);
    template<typename Map, typename Key> typename Map::mapped_type *entry(Map &map, const Key &key);

    SeenLink m_seen;
    InspectionBudget &m_budget;
    std::map<Ip6Address, Group> m_groups;
    std::map<Ip6Address, SeenQuerier> m_queriers;
    QList<Query> m_queries;
    quint64 m_reports = 0;
};

} // namespace Sixcast
