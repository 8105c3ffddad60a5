// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/decodedpacket.h"
#include "core/trace/textsearch.h"
#include "core/trace/tracesource.h"

#include <QHash>

namespace Sixcast {

/// Tells whether datagrams pass a filter as matches() does of their rows, without making each row:
/// those of one flow differ in their payload and in few words beside it.
class FlowFilter
{
public:
    explicit FlowFilter(const TraceFilter &filter);

    const TraceFilter &filter() const { return m_filter; }
    /// Of a datagram.
    bool passes(const CapturedPacket &packet, const DecodedPacket &decoded,
                const CaptureInterface &interface);

private:
    /// All that a row says of a datagram but its payload and its time.
    struct Flow {
        quint32 interface = 0;
        quint32 index = 0;
        Ip6Address source;
        Ip6Address destination;
        quint16 sourcePort = 0;
        quint16 destinationPort = 0;
        PacketKind kind = PacketKind::Datagram;
        CaptureDirection direction = CaptureDirection::Unknown;

        bool operator==(const Flow &) const = default;
        friend size_t qHash(const Flow &flow, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, flow.interface, flow.index, flow.source, flow.destination,
                              flow.sourcePort, flow.destinationPort, int(flow.kind));
        }
    };
    struct Answer {
        bool isOnInterface = false;
        bool hasText = false; ///< beside the payload
    };

    TraceFilter m_filter;
    TraceFilter m_withoutText;
    TextSearch m_search;
    QHash<Flow, Answer> m_answers; ///< bounded
};

} // namespace Sixcast
