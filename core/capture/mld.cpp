// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/mld.h"

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype version1Bytes = 24; ///< RFC 2710 section 3; a longer query is of version 2
constexpr quint8 version2Report = 143;

/// No more than there are bytes for, whatever is claimed.
QList<Ip6Address> addresses(ByteCursor &cursor, quint16 count)
{
    QList<Ip6Address> list;
    list.reserve(std::min<qsizetype>(count, cursor.left() / 16));
    for (int i = 0; i < count && cursor.left() >= 16; ++i)
        list.append(cursor.address());
    if (list.size() < count)
        cursor.skip(cursor.left() + 1); // the rest of an address is none
    return list;
}

void decodeQuery(MldMessage &message, ByteCursor &cursor, qsizetype length)
{
    const quint16 code = cursor.u16();
    cursor.skip(2);
    message.group = cursor.address();
    message.version = length > version1Bytes ? 2 : 1;
    message.maxResponseMs = message.version == 1 ? code : mldResponseMs(code);
    if (message.version == 1)
        return;
    const quint8 flags = cursor.u8();
    message.suppress = flags & 8;
    message.robustness = flags & 7;
    message.queryIntervalS = mldQueryIntervalS(cursor.u8());
    message.sources = addresses(cursor, cursor.u16());
}

void decodeRecords(MldMessage &message, ByteCursor &cursor)
{
    cursor.skip(2);
    message.claimedRecords = cursor.u16();
    for (int i = 0; i < message.claimedRecords && !cursor.isShort(); ++i) {
        constexpr qsizetype smallestRecord = 20;
        if (cursor.left() < smallestRecord) {
            cursor.skip(cursor.left() + 1);
            return;
        }
        MldRecord record;
        const quint8 type = cursor.u8();
        const quint8 auxiliaryWords = cursor.u8();
        const quint16 sources = cursor.u16();
        record.type = type <= quint8(MldRecord::Type::Block) ? MldRecord::Type(type)
                                                             : MldRecord::Type::Unknown;
        record.group = cursor.address();
        record.sources = addresses(cursor, sources);
        cursor.skip(auxiliaryWords * 4);
        message.records.append(record);
    }
}

} // namespace

std::optional<MldMessage> decodeMld(const DecodedPacket &packet)
{
    if (!packet.isMld())
        return std::nullopt;
    MldMessage message;
    ByteCursor cursor(packet.payload);
    cursor.skip(4);
    if (packet.icmpType == version2Report) {
        message.type = MldMessage::Type::Report;
        message.version = 2;
        decodeRecords(message, cursor);
    } else if (packet.kind == PacketKind::MldQuery) {
        decodeQuery(message, cursor, packet.length);
    } else {
        const bool isDone = packet.kind == PacketKind::MldDone;
        message.type = isDone ? MldMessage::Type::Done : MldMessage::Type::Report;
        cursor.skip(4);
        message.group = cursor.address();
        message.records = {
            {isDone ? MldRecord::Type::ToInclude : MldRecord::Type::IsExclude, message.group}};
    }
    const bool hasBody = packet.icmpType == version2Report ? packet.payload.size() >= 8
                                                           : packet.payload.size() >= version1Bytes;
    if (!hasBody)
        return std::nullopt;
    message.isCut = cursor.isShort();
    return message;
}

QString mldRecordName(MldRecord::Type type)
{
    switch (type) {
    case MldRecord::Type::IsInclude:
        return u"IS_IN"_s;
    case MldRecord::Type::IsExclude:
        return u"IS_EX"_s;
    case MldRecord::Type::ToInclude:
        return u"TO_IN"_s;
    case MldRecord::Type::ToExclude:
        return u"TO_EX"_s;
    case MldRecord::Type::Allow:
        return u"ALLOW"_s;
    case MldRecord::Type::Block:
        return u"BLOCK"_s;
    case MldRecord::Type::Unknown:
        break;
    }
    return u"?"_s;
}

qint64 mldResponseMs(quint16 code)
{
    return code < 0x8000 ? code : qint64((code & 0x0fff) | 0x1000) << (((code >> 12) & 7) + 3);
}

qint64 mldQueryIntervalS(quint8 code)
{
    return code < 0x80 ? code : qint64((code & 0x0f) | 0x10) << (((code >> 4) & 7) + 3);
}

} // namespace Sixcast
