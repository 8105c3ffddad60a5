// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sequencewindow.h"
#include "core/trace/tracesource.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Sixcast {

/// What the datagrams of one other machine came to, told from one side's trace.
struct PeerStatistics {
    Endpoint endpoint;              ///< with the port that it used last
    InterfaceRef interface;         ///< of ours
    Actor actor = Actor::Requester; ///< our role towards it
    quint64 sent =
        0; ///< requester: our HELLOs for the group on that interface; listener: WELCOMEs to it
    quint64 received = 0; ///< datagrams of it: WELCOMEs; HELLOs for the group
    quint64 answered =
        0; ///< requester: our HELLOs that it answered; listener: its HELLOs that we answered
    quint64 lost = 0; ///< requester: sent but not answered; listener: gaps in its sequence numbers
                      ///< (no plain ones)
    quint64 duplicates = 0;
    quint64 reordered = 0; ///< came with a lower number than one before (RFC 4737 section 3.3)
    int hopLimit = -1;     ///< as its last datagram arrived
    std::optional<qint64> minimumNs, medianNs,
        maximumNs;                  ///< round trip less what the listener told it held it
    std::optional<qint64> jitterNs; ///< mean difference of neighbouring round trips

    bool operator==(const PeerStatistics &) const = default;
};

/// Counts while events come, or over a whole trace. Bounded: peers and round trips beyond the
/// limits are left out.
class Statistics
{
public:
    static constexpr qsizetype maximumPeers = 10'000;
    static constexpr size_t maximumRoundTrips = 10'000; ///< of one peer

    void add(const TraceEvent &event);
    void addAll(const TraceSource &source);
    QList<PeerStatistics> peers() const; ///< in the order in which they were met

private:
    struct Hello {
        qint64 sentNs;
        quint32 interface;
    };
    struct Peer {
        PeerStatistics counts;
        quint64 run = 0;
        SequenceWindow heard; ///< numbers of its HELLOs in that run
        SequenceSet answered; ///< numbers of our HELLOs that it answered
        quint32 highest = 0;  ///< of these
        size_t nextPlain = 0;
        std::vector<qint64> roundTrips; ///< in order of arrival
    };

    void addHello(const TraceEvent &event, bool sent);
    void addWelcome(const TraceEvent &event, bool sent);
    Peer *peer(const TraceEvent &event);

    QHash<std::pair<Endpoint, quint32>, int> m_index;
    std::vector<Peer> m_peers;
    QHash<std::pair<quint64, quint32>, Hello> m_hellos; ///< by run and seq
    std::vector<Hello> m_plainHellos;
    QHash<quint32, quint64> m_sent; ///< HELLOs by interface index
    std::optional<Ip6Address> m_group;
};

} // namespace Sixcast
