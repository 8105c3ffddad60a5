// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/pcapngblocks.h"

namespace Sixcast {
namespace {

constexpr quint32 byteOrderMagic = 0x1a2b3c4d;
constexpr quint16 supportedVersion = 1;
constexpr quint16 optionEnd = 0, optionComment = 1;
constexpr quint16 sectionProgram = 4;
constexpr quint16 interfaceName = 2, interfaceResolution = 9, interfaceOffset = 14;
constexpr quint16 packetFlags = 2;
constexpr qsizetype longestText = 4096;

qsizetype padded(qsizetype bytes)
{
    return (bytes + 3) & ~qsizetype(3);
}

/// Calls \a visit(code, value) for each option; what is cut off at the end is left out.
template<typename Visitor> void forEachOption(ByteCursor options, const Visitor &visit)
{
    while (options.left() >= 4) {
        const quint16 code = options.u16();
        const quint16 length = options.u16();
        const QByteArrayView value = options.take(length);
        if (code == optionEnd || options.isShort())
            return;
        visit(code, value);
        options.skip(std::min<qsizetype>(padded(length) - length, options.left()));
    }
}

QString text(QByteArrayView value)
{
    return QString::fromUtf8(value.first(std::min(value.size(), longestText)));
}

CaptureDirection directionOf(ByteCursor options, ByteOrder order)
{
    CaptureDirection direction = CaptureDirection::Unknown;
    forEachOption(options, [&](quint16 code, QByteArrayView value) {
        if (code != packetFlags || value.size() != 4)
            return;
        const quint32 way = ByteCursor(value, order).u32() & 3;
        direction = way == 1 ? CaptureDirection::In
            : way == 2       ? CaptureDirection::Out
                             : CaptureDirection::Unknown;
    });
    return direction;
}

} // namespace

std::optional<ByteOrder> pcapngOrder(QByteArrayView body)
{
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        if (ByteCursor(body, order).u32() == byteOrderMagic)
            return order;
    }
    return std::nullopt;
}

std::optional<PcapngSection> decodePcapngSection(QByteArrayView body, ByteOrder order)
{
    ByteCursor cursor(body, order);
    cursor.skip(4); // the magic
    const quint16 version = cursor.u16();
    cursor.skip(2 + 8); // minor version and the section's length, which says nothing that we need
    if (cursor.isShort() || version != supportedVersion)
        return std::nullopt;
    PcapngSection section;
    forEachOption(cursor, [&section](quint16 code, QByteArrayView value) {
        if (code == optionComment && section.comment.isEmpty())
            section.comment = text(value);
        else if (code == sectionProgram)
            section.program = text(value);
    });
    return section;
}

std::optional<CaptureInterface> decodePcapngInterface(QByteArrayView body, ByteOrder order)
{
    ByteCursor cursor(body, order);
    CaptureInterface interface;
    interface.link = LinkType(cursor.u16());
    cursor.skip(2);
    interface.snapLength = cursor.u32();
    if (cursor.isShort())
        return std::nullopt;
    forEachOption(cursor, [&](quint16 code, QByteArrayView value) {
        if (code == interfaceName) {
            interface.name = text(value);
        } else if (code == interfaceResolution && value.size() == 1) {
            const quint8 resolution = ByteCursor(value).u8();
            interface.resolutionIsBinary = resolution & 0x80;
            interface.resolution = resolution & 0x7f;
        } else if (code == interfaceOffset && value.size() == 8) {
            interface.offsetSeconds = qint64(ByteCursor(value, order).u64());
        }
    });
    return interface;
}

PcapngPacket decodePcapngPacket(PcapngBlock type, QByteArrayView body, ByteOrder order,
                                quint32 snapLength)
{
    ByteCursor cursor(body, order);
    PcapngPacket packet;
    if (type == PcapngBlock::SimplePacket) {
        packet.originalBytes = cursor.u32();
        const quint32 kept =
            snapLength > 0 ? std::min(packet.originalBytes, snapLength) : packet.originalBytes;
        packet.bytes = cursor.take(kept);
        packet.fits = !cursor.isShort();
        return packet;
    }
    if (type == PcapngBlock::OldPacket) {
        packet.interface = cursor.u16();
        cursor.skip(2); // drops
    } else {
        packet.interface = cursor.u32();
    }
    const quint64 high = cursor.u32();
    packet.stamp = high << 32 | cursor.u32();
    const quint32 kept = cursor.u32();
    packet.originalBytes = cursor.u32();
    packet.bytes = cursor.take(kept);
    packet.fits = !cursor.isShort();
    if (packet.fits && cursor.left() > 0) {
        cursor.skip(std::min<qsizetype>(padded(kept) - kept, cursor.left()));
        packet.direction = directionOf(cursor, order);
    }
    return packet;
}

} // namespace Sixcast
