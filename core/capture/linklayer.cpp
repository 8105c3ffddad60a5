// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/linklayer.h"

namespace Sixcast {
namespace {

constexpr quint16 etherIpv4 = 0x0800, etherIpv6 = 0x86dd;
constexpr quint16 etherVlan = 0x8100, etherServiceVlan = 0x88a8, etherOldQinQ = 0x9100;
constexpr quint16 largestLength = 1500; ///< IEEE 802.3: up to here it is one, above an EtherType
constexpr int tagLimit = 8;

bool isVlan(quint16 protocol)
{
    return protocol == etherVlan || protocol == etherServiceVlan || protocol == etherOldQinQ;
}

/// LLC with SNAP (RFC 1042): AA AA 03, an organisation, and then an EtherType, if the organisation
/// is none or Apple's bridge tunnel.
quint16 snapProtocol(ByteCursor &cursor)
{
    const quint32 llcAndFirst = cursor.u32(); // AA AA 03 and the organisation's first byte
    const quint16 rest = cursor.u16();
    const quint16 protocol = cursor.u16();
    const bool isSnap = llcAndFirst == 0xaaaa0300 && (rest == 0 || rest == 0x00f8);
    return isSnap && !cursor.isShort() ? protocol : 0;
}

void carry(LinkLayer &link, ByteCursor cursor, quint16 protocol)
{
    while (isVlan(protocol) && link.vlanTags < tagLimit) {
        link.vlan = cursor.u16() & 0x0fff;
        ++link.vlanTags;
        protocol = cursor.u16();
    }
    if (protocol <= largestLength && protocol > 0)
        protocol = snapProtocol(cursor);
    link.isCut = cursor.isShort();
    link.protocol = protocol;
    link.payload = cursor.rest();
    link.carries = protocol == etherIpv6 ? LinkLayer::Carries::Ipv6
        : protocol == etherIpv4          ? LinkLayer::Carries::Ipv4
                                         : LinkLayer::Carries::Something;
}

void carryIp(LinkLayer &link, QByteArrayView payload)
{
    link.isCut = payload.isEmpty();
    link.payload = payload;
    const int version = payload.isEmpty() ? 0 : quint8(payload.front()) >> 4;
    link.carries = version == 6 ? LinkLayer::Carries::Ipv6
        : version == 4          ? LinkLayer::Carries::Ipv4
                                : LinkLayer::Carries::Something;
}

void decodeEthernet(LinkLayer &link, ByteCursor cursor)
{
    link.destination = cursor.take(6);
    link.source = cursor.take(6);
    const quint16 protocol = cursor.u16();
    carry(link, cursor, protocol);
}

CaptureDirection cookedDirection(quint16 packetType)
{
    constexpr quint16 outgoing =
        4; // LINUX_SLL_OUTGOING; below: to us, broadcast, multicast, to others
    return packetType == outgoing ? CaptureDirection::Out
        : packetType < outgoing   ? CaptureDirection::In
                                  : CaptureDirection::Unknown;
}

QByteArrayView cookedAddress(ByteCursor &cursor, quint16 length)
{
    const QByteArrayView room = cursor.take(8);
    return room.first(std::min<qsizetype>(length, room.size()));
}

void decodeCooked(LinkLayer &link, ByteCursor cursor)
{
    link.direction = cookedDirection(cursor.u16());
    cursor.skip(2);
    const quint16 length = cursor.u16();
    link.source = cookedAddress(cursor, length);
    const quint16 protocol = cursor.u16();
    carry(link, cursor, protocol);
}

void decodeCooked2(LinkLayer &link, ByteCursor cursor)
{
    const quint16 protocol = cursor.u16();
    cursor.skip(2);
    link.interfaceIndex = cursor.u32();
    cursor.skip(2);
    link.direction = cookedDirection(cursor.u8());
    const quint8 length = cursor.u8();
    link.source = cookedAddress(cursor, length);
    carry(link, cursor, protocol);
}

/// Four bytes of an address family, which each system numbers its own way, in the byte order of
/// whoever captured (LOOP: always big): the version of the IP header behind it is what counts.
void decodeLoopback(LinkLayer &link, ByteCursor cursor)
{
    const quint32 family = cursor.u32();
    const bool isSmall = family < 0x100 || (family & 0x00ffffff) == 0;
    link.isCut = cursor.isShort();
    if (isSmall)
        carryIp(link, cursor.rest());
    else
        link.carries = LinkLayer::Carries::Something;
}

/// IEEE 802.11 data frames as far as they are neither encrypted nor aggregated.
void decodeWlan(LinkLayer &link, ByteCursor cursor, bool isPadded)
{
    const qsizetype begin = cursor.left();
    const quint8 control = cursor.u8();
    const quint8 flags = cursor.u8();
    constexpr quint8 toSystem = 1, fromSystem = 2, isProtected = 0x40, hasHtControl = 0x80;
    const int type = (control >> 2) & 3, subtype = control >> 4;
    const bool isQos = subtype & 8, hasNoData = subtype & 4;
    cursor.skip(2);
    const QByteArrayView first = cursor.take(6), second = cursor.take(6), third = cursor.take(6);
    cursor.skip(2);
    const bool isBridged = (flags & toSystem) && (flags & fromSystem);
    const QByteArrayView fourth = cursor.take(isBridged ? 6 : 0);
    link.destination = flags & toSystem ? third : first;
    link.source = isBridged ? fourth : flags & fromSystem ? third : second;
    const quint8 quality = isQos ? quint8(cursor.u16() >> 8) : 0;
    if (isQos && (flags & hasHtControl))
        cursor.skip(4);
    if (isPadded)
        cursor.skip((4 - (begin - cursor.left()) % 4) % 4);
    const bool isAggregate = quality & 0x80;
    link.isCut = cursor.isShort();
    if (type != 2 || hasNoData) {
        link.carries = LinkLayer::Carries::Something;
        return;
    }
    if ((flags & isProtected) || isAggregate)
        return;
    const quint16 protocol = snapProtocol(cursor);
    carry(link, cursor, protocol);
}

void decodeRadiotap(LinkLayer &link, QByteArrayView packet)
{
    ByteCursor cursor(packet, ByteOrder::Little);
    cursor.skip(2);
    const quint16 length = cursor.u16();
    quint32 present = cursor.u32();
    constexpr quint32 more = quint32(1) << 31, hasStamp = 1, hasFlags = 2;
    const bool flagsPresent = present & hasFlags, stampPresent = present & hasStamp;
    while ((present & more) && !cursor.isShort())
        present = cursor.u32();
    constexpr quint8 isPaddedFlag = 0x20;
    bool isPadded = false;
    if (flagsPresent) {
        if (stampPresent) { // eight bytes at a multiple of eight
            cursor.skip((8 - (packet.size() - cursor.left()) % 8) % 8);
            cursor.skip(8);
        }
        isPadded = cursor.u8() & isPaddedFlag;
    }
    if (length < 8 || length > packet.size()) {
        link.isCut = true;
        return;
    }
    decodeWlan(link, ByteCursor(packet.sliced(length)), isPadded);
}

} // namespace

LinkLayer decodeLinkLayer(LinkType type, QByteArrayView packet)
{
    LinkLayer link;
    const ByteCursor cursor(packet);
    switch (type) {
    case LinkType::Ethernet:
        decodeEthernet(link, cursor);
        break;
    case LinkType::LinuxCooked:
        decodeCooked(link, cursor);
        break;
    case LinkType::LinuxCooked2:
        decodeCooked2(link, cursor);
        break;
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw:
    case LinkType::Ipv4:
    case LinkType::Ipv6:
        carryIp(link, packet);
        break;
    case LinkType::Null:
    case LinkType::Loop:
        decodeLoopback(link, cursor);
        break;
    case LinkType::Wlan:
        decodeWlan(link, cursor, false);
        break;
    case LinkType::WlanRadiotap:
        decodeRadiotap(link, packet);
        break;
    }
    return link;
}

} // namespace Sixcast
