// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Packets and captures byte by byte, as the standards draw them: written apart from the reader, so
// that the two can disagree.

#pragma once

#include "core/capture/capturepacket.h"

#include <QByteArray>
#include <QList>

namespace Sixcast {

inline QByteArray number(quint64 value, int bytes, ByteOrder order = ByteOrder::Big)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (order == ByteOrder::Big ? bytes - 1 - i : i);
        text.append(shift < 64 ? char(value >> shift & 0xff) : '\0');
    }
    return text;
}

inline Ip6Address ip(const char *text)
{
    return *Ip6Address::parse(QString::fromLatin1(text));
}

inline QByteArray raw(const Ip6Address &address)
{
    return {reinterpret_cast<const char *>(address.bytes.data()), 16};
}

struct IpPart {
    const char *source = "fe80::1";
    const char *destination = "ff12::6d63";
    int hopLimit = 1;
};

inline QByteArray ip6(const IpPart &part, int protocol, const QByteArray &payload)
{
    return number(0x60000000, 4) + number(quint64(payload.size()), 2) + number(quint64(protocol), 1)
        + number(quint64(part.hopLimit), 1) + raw(ip(part.source)) + raw(ip(part.destination))
        + payload;
}

inline QByteArray udp(const QByteArray &data, int from = 40000, int to = 28015)
{
    return number(quint64(from), 2) + number(quint64(to), 2) + number(quint64(8 + data.size()), 2)
        + number(0, 2) + data;
}

inline QByteArray hello(const QByteArray &data = "HELLO", const IpPart &part = {})
{
    return ip6(part, 17, udp(data));
}

/// An MLD message behind a hop-by-hop header with the router alert.
inline QByteArray mld(const QByteArray &message, const IpPart &part, bool routerAlert = true)
{
    const QByteArray alert = routerAlert ? QByteArray("\x05\x02\x00\x00\x01\x00", 6)
                                         : QByteArray("\x01\x04\x00\x00\x00\x00", 6);
    return ip6(part, 0, number(58, 1) + number(0, 1) + alert + message);
}

inline QByteArray mldRecord(int type, const char *group, const QList<const char *> &sources = {},
                            int auxiliaryWords = 0)
{
    QByteArray bytes = number(quint64(type), 1) + number(quint64(auxiliaryWords), 1)
        + number(quint64(sources.size()), 2) + raw(ip(group));
    for (const char *source : sources)
        bytes += raw(ip(source));
    return bytes + QByteArray(auxiliaryWords * 4, 'x');
}

inline QByteArray mldv2Report(const QList<QByteArray> &records)
{
    QByteArray bytes =
        number(143, 1) + number(0, 3) + number(0, 2) + number(quint64(records.size()), 2);
    for (const QByteArray &record : records)
        bytes += record;
    return bytes;
}

inline QByteArray mldv1(int type, const char *group, int maxResponse = 0)
{
    return number(quint64(type), 1) + number(0, 3) + number(quint64(maxResponse), 2) + number(0, 2)
        + raw(ip(group));
}

inline QByteArray mldv2Query(const char *group, int code, int flags, int interval,
                             const QList<const char *> &sources = {})
{
    QByteArray bytes = mldv1(130, group, code) + number(quint64(flags), 1)
        + number(quint64(interval), 1) + number(quint64(sources.size()), 2);
    for (const char *source : sources)
        bytes += raw(ip(source));
    return bytes;
}

inline QByteArray ethernet(const QByteArray &packet, const QByteArray &tags = {})
{
    return QByteArray::fromHex("33330000616d") + QByteArray::fromHex("020000000001") + tags
        + number(0x86dd, 2) + packet;
}

struct PcapPart {
    ByteOrder order = ByteOrder::Little;
    bool nanoseconds = false;
    int link = 1;
    quint32 snapLength = 262'144;
};

inline QByteArray pcapHead(const PcapPart &part = {})
{
    const ByteOrder order = part.order;
    return number(part.nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4, 4, order) + number(2, 2, order)
        + number(4, 2, order) + number(0, 8) + number(part.snapLength, 4, order)
        + number(quint64(part.link), 4, order);
}

/// \a stamp in the file's units since 1970; \a original 0: all of it was kept.
inline QByteArray pcapRecord(const QByteArray &packet, quint64 stamp, const PcapPart &part = {},
                             quint32 original = 0)
{
    const quint64 units = part.nanoseconds ? 1'000'000'000 : 1'000'000;
    return number(stamp / units, 4, part.order) + number(stamp % units, 4, part.order)
        + number(quint64(packet.size()), 4, part.order)
        + number(original ? original : quint64(packet.size()), 4, part.order) + packet;
}

inline QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
    return bytes;
}

inline QByteArray block(quint32 type, const QByteArray &body, ByteOrder order)
{
    const QByteArray length = number(quint64(12 + padded(body).size()), 4, order);
    return number(type, 4, order) + length + padded(body) + length;
}

inline QByteArray option(int code, const QByteArray &value, ByteOrder order)
{
    return number(quint64(code), 2, order) + number(quint64(value.size()), 2, order)
        + padded(value);
}

inline QByteArray sectionBlock(ByteOrder order, const QByteArray &options = {})
{
    return block(0x0a0d0d0a,
                 number(0x1a2b3c4d, 4, order) + number(1, 2, order) + number(0, 2, order)
                     + number(~quint64(0), 8) + options,
                 order);
}

inline QByteArray interfaceBlock(ByteOrder order, int link, const QByteArray &options = {},
                                 quint32 snapLength = 0)
{
    return block(
        1, number(quint64(link), 2, order) + number(0, 2) + number(snapLength, 4, order) + options,
        order);
}

inline QByteArray enhancedBlock(ByteOrder order, quint32 interface, quint64 stamp,
                                const QByteArray &packet, const QByteArray &options = {},
                                quint32 original = 0)
{
    return block(6,
                 number(interface, 4, order) + number(stamp >> 32, 4, order)
                     + number(stamp & 0xffffffff, 4, order)
                     + number(quint64(packet.size()), 4, order)
                     + number(original ? original : quint64(packet.size()), 4, order)
                     + padded(packet) + options,
                 order);
}

} // namespace Sixcast
