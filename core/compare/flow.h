// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Sixcast {

/// What one application sends to one group: all datagrams of a source to a group's port.
struct FlowKey {
    Ip6Address group;
    quint16 port = 0;
    Ip6Address source;

    auto operator<=>(const FlowKey &) const = default;
};

size_t qHash(const FlowKey &key, size_t seed = 0) noexcept;

/// `[ff15::1]:5004 from fe80::1`
QString flowText(const FlowKey &key);

/// Which flow a person means: `GROUP`, `[GROUP]:PORT`, `GROUP@SOURCE`, `[GROUP]:PORT@SOURCE`; what
/// is not named may be any.
struct FlowChoice {
    std::optional<Ip6Address> group;
    std::optional<quint16> port;
    std::optional<Ip6Address> source;

    static Result<FlowChoice> parse(const QString &text);
    bool includes(const FlowKey &key) const;
    bool operator==(const FlowChoice &) const = default;
};

/// One datagram of a flow, as one capture holds it.
struct FlowDatagram {
    qint64 ns = 0;
    quint64 identity = 0; ///< by FlowIdentity: equal ones have the same
    quint32 length = 0;   ///< of the payload on the wire
    quint32 packet = 0;   ///< number in the file, from 1
    quint16 sourcePort = 0;

    bool operator==(const FlowDatagram &) const = default;
};

/// Where a capture was taken, as far as its own packets tell.
enum class FlowSide : quint8 { Unknown, Sender, Receiver };

/// One flow in one capture.
struct FlowCapture {
    /// What comes after them is counted in `leftOut`. 32 bytes each.
    static constexpr size_t maximumDatagrams = 4'000'000;

    std::vector<FlowDatagram> datagrams; ///< as they stand in the file
    quint64 leftOut = 0;
    qint64 beginNs = 0; ///< of the capture, all of its packets: what came earlier it can't show
    qint64 endNs = 0;
    int hopLimit = -1;                   ///< of the flow's first datagram; -1: not known
    QByteArray hardware;                 ///< its source's; empty: not known
    FlowSide marked = FlowSide::Unknown; ///< by the packets' direction, where the file tells it
    bool isRtp = false;

    void add(const FlowDatagram &datagram);
};

/// RFC 3550 section 5.1: what the first bytes of \a payload say when they are an RTP header. Other
/// payloads may look so by chance: many in a row of one source don't.
struct RtpHead {
    quint32 ssrc = 0;
    quint32 timestamp = 0;
    quint16 sequence = 0;
    quint8 payloadType = 0;
};
std::optional<RtpHead> rtpHead(QByteArrayView payload);

/// What is looked at to tell the datagrams of a flow from each other, in both captures alike.
struct FlowIdentity {
    bool isRtp = false;        ///< then the header says it all
    qsizetype prefix = 65'535; ///< bytes of each payload that both captures hold
    bool hasPorts = true;      ///< the source ports are known in both

    quint64 of(QByteArrayView payload) const;
    bool operator==(const FlowIdentity &) const = default;
};

/// The flows of one capture.
class FlowList
{
public:
    static constexpr qsizetype maximumFlows = 10'000;

    struct Flow {
        FlowKey key;
        quint64 datagrams = 0;
        quint64 bytes = 0;
        qint64 firstNs = 0;
        qint64 lastNs = 0;
        qsizetype shortestCut = 65'535; ///< captured bytes of the payload most cut by a snap length
        quint64 inRtpOrder = 0;         ///< datagrams that follow the one before as RTP's do
        std::optional<RtpHead> lastRtp;
        quint64 hellos = 0;     ///< of the datagrams, those that ask for a WELCOME
        quint16 sourcePort = 0; ///< of the first one
        bool hasPorts = true;   ///< a saved trace does not always name its own

        bool isRtp() const; ///< nearly all of it
    };

    /// \a payload: as much as was captured of \a length bytes.
    void take(const FlowKey &key, qint64 ns, quint32 length, QByteArrayView payload,
              quint16 sourcePort);
    std::optional<Flow> flow(const FlowKey &key) const;
    /// False where there is one of that name already.
    bool rename(const FlowKey &from, const FlowKey &to);
    QList<Flow> busiestFirst() const;             ///< by datagrams
    quint64 leftOut() const { return m_leftOut; } ///< datagrams of flows beyond the bound

private:
    QHash<FlowKey, Flow> m_flows;
    quint64 m_leftOut = 0;
};

/// What both captures can tell this flow's datagrams by.
FlowIdentity flowIdentity(const FlowList &first, const FlowList &second, const FlowKey &key);

/// One flow in two captures.
struct SharedFlow {
    FlowKey key;
    quint64 first = 0; ///< datagrams in the first capture
    quint64 second = 0;
};

/// All flows of both that \a choice includes, those with the most datagrams first: one that is in
/// one capture only may be what was lost altogether.
QList<SharedFlow> sharedFlows(const FlowList &first, const FlowList &second,
                              const FlowChoice &choice = {});

} // namespace Sixcast
