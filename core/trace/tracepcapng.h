// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceencoder.h"

#include <QHash>

namespace Sixcast {

/// The `.pcapng` form for Wireshark and tshark (draft-ietf-opsawg-pcapng): a section header whose
/// comment says that headers are rebuilt, an interface block for each interface when it first
/// appears, a packet for each datagram that was sent or received, with what the trace said of it as
/// comment. Stamps in nanoseconds.
///
/// A trace knows no Ethernet frames: packets are LINKTYPE_IPV6 (229), with IPv6 and UDP headers
/// (RFC 8200, RFC 768) made of the addresses, ports and hop limit that are known, and right
/// checksums. An address that is not known stays `::`, an unknown hop limit is written as 64; the
/// comment of the packet says so.
///
/// Packets of a capture are written as they were captured, byte by byte, of whatever link type.
class PcapngEncoder : public TraceEncoder
{
public:
    explicit PcapngEncoder(bool rawPackets = false)
        : m_rawPackets(rawPackets)
    {
    }
    void begin(ByteWriter &out, const TraceHeader &header) override;
    void add(ByteWriter &out, const TraceEvent &event) override;
    void addPacket(ByteWriter &out, const TraceEvent &event, const RawPacket &packet) override;

private:
    struct Interface {
        InterfaceRef ref;
        quint16 linkType = 0;
        quint32 snapLength = 0;

        bool operator==(const Interface &) const = default;
        friend size_t qHash(const Interface &interface, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, interface.ref, interface.linkType, interface.snapLength);
        }
    };
    quint32 interfaceNumber(ByteWriter &out, const Interface &interface);

    bool m_rawPackets;
    QHash<Interface, quint32> m_interfaces; ///< number of the block
};

} // namespace Sixcast
