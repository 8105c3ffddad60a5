// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/capturepacket.h"

#include <optional>

namespace Sixcast {

// Blocks of draft-ietf-opsawg-pcapng, section 4, as bytes to value. A body is what stands between
// the two lengths of a block.

enum class PcapngBlock : quint32 {
    Section = 0x0a0d0d0a, ///< reads the same in both orders
    Interface = 1,
    OldPacket = 2, ///< "obsolete", appendix A; old captures are full of it
    SimplePacket = 3,
    EnhancedPacket = 6
};
constexpr qsizetype pcapngFrameBytes = 12; ///< type and both lengths

struct PcapngSection {
    QString comment; ///< the first one, not escaped
    QString program;
};
/// Of the byte-order magic, the first four bytes of a section's body; nullopt: neither order.
std::optional<ByteOrder> pcapngOrder(QByteArrayView body);
std::optional<PcapngSection> decodePcapngSection(QByteArrayView body, ByteOrder order);
std::optional<CaptureInterface> decodePcapngInterface(QByteArrayView body, ByteOrder order);

struct PcapngPacket {
    quint32 interface = 0; ///< within its section
    std::optional<quint64> stamp;
    quint32 originalBytes = 0;
    QByteArrayView bytes;
    CaptureDirection direction = CaptureDirection::Unknown;
    bool fits = true; ///< else the block is too short for what it claims
};
/// \a snapLength of the section's first interface: a simple packet has no length of its own.
PcapngPacket decodePcapngPacket(PcapngBlock type, QByteArrayView body, ByteOrder order,
                                quint32 snapLength);

} // namespace Sixcast
