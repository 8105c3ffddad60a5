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
class PcapngEncoder : public TraceEncoder
{
public:
    void begin(ByteWriter &out, const TraceHeader &header) override;
    void add(ByteWriter &out, const TraceEvent &event) override;

private:
    quint32 interfaceNumber(ByteWriter &out, const InterfaceRef &interface);

    QHash<InterfaceRef, quint32> m_interfaces; ///< number of the block
};

} // namespace Sixcast
