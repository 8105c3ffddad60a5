// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/decodedpacket.h"

#include "core/base/message.h"
#include "core/trace/traceevent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// Next headers (IANA protocol numbers).
constexpr quint8 hopByHop = 0, udp = 17, routing = 43, fragment = 44, authentication = 51,
                 icmpv6 = 58, destinationOptions = 60, pim = 103;
constexpr int extensionLimit = 16; ///< headers; no system takes more
constexpr qsizetype udpHeadBytes = 8;

const std::array<QString, packetKindCount> kindNames{u"damaged"_s,
                                                     QString(otherOperation),
                                                     u"cut"_s,
                                                     u"fragment"_s,
                                                     u"hello"_s,
                                                     u"welcome"_s,
                                                     QString(beaconOperation),
                                                     u"datagram"_s,
                                                     u"group"_s,
                                                     u"mld-query"_s,
                                                     u"mld-report"_s,
                                                     u"mld-done"_s,
                                                     u"router-solicitation"_s,
                                                     u"router-advertisement"_s,
                                                     u"neighbor-solicitation"_s,
                                                     u"neighbor-advertisement"_s,
                                                     u"icmpv6-error"_s,
                                                     u"icmpv6"_s,
                                                     u"pim-hello"_s,
                                                     u"pim"_s};

/// Router alert (RFC 2711) among the options of a hop-by-hop header.
bool hasRouterAlert(QByteArrayView options)
{
    constexpr quint8 pad1 = 0, alert = 5;
    ByteCursor cursor(options);
    while (cursor.left() > 0) {
        const quint8 type = cursor.u8();
        if (type == pad1)
            continue;
        if (type == alert)
            return true;
        cursor.skip(cursor.u8());
    }
    return false;
}

/// Leaves \a cursor behind the extension headers; false: a later fragment, or cut within them.
bool skipExtensions(DecodedPacket &packet, ByteCursor &cursor)
{
    for (int count = 0; count < extensionLimit; ++count) {
        const bool isKnown = packet.protocol == hopByHop || packet.protocol == routing
            || packet.protocol == destinationOptions || packet.protocol == authentication
            || packet.protocol == fragment;
        if (!isKnown)
            return true;
        const quint8 kind = packet.protocol;
        packet.protocol = cursor.u8();
        const quint8 length = cursor.u8();
        if (kind == fragment) {
            const quint16 place = cursor.u16();
            cursor.skip(4);
            constexpr quint16 offsetBits = 0xfff8, moreFollow = 1;
            if (place & offsetBits) {
                packet.kind = PacketKind::Fragment;
                return false;
            }
            packet.isFirstFragment = place & moreFollow;
        } else {
            const qsizetype bytes =
                kind == authentication ? (length + 2) * 4 - 2 : (length + 1) * 8 - 2;
            const QByteArrayView options = cursor.take(bytes);
            if (kind == hopByHop)
                packet.routerAlert = hasRouterAlert(options);
        }
        if (cursor.isShort()) {
            packet.kind = PacketKind::Cut;
            return false;
        }
    }
    return true;
}

PacketKind messageKind(QByteArrayView payload)
{
    // The words are told apart by their beginning: no need to take an extended one to pieces.
    if (payload.startsWith(plainHello))
        return PacketKind::Hello;
    if (payload.startsWith(plainWelcome))
        return PacketKind::Welcome;
    if (payload.startsWith(beaconWord))
        return PacketKind::Beacon;
    return PacketKind::Datagram;
}

void decodeUdp(DecodedPacket &packet, ByteCursor cursor)
{
    packet.sourcePort = cursor.u16();
    packet.destinationPort = cursor.u16();
    const quint16 length = cursor.u16();
    cursor.skip(2);
    if (cursor.isShort()) {
        packet.kind = PacketKind::Cut;
        return;
    }
    // 0 is a jumbogram's (RFC 2675 section 4): then the packet's own length counts.
    const qsizetype claimed =
        length >= udpHeadBytes ? length - udpHeadBytes : qsizetype(packet.length) - udpHeadBytes;
    packet.length = quint32(std::max<qsizetype>(claimed, 0));
    packet.payload = cursor.rest().first(std::min<qsizetype>(packet.length, cursor.left()));
    packet.isCut = packet.isCut || (packet.payload.size() < claimed && !packet.isFirstFragment);
    packet.kind = messageKind(packet.payload);
    if (packet.kind == PacketKind::Datagram && !packet.destination.isMulticast())
        packet.kind = PacketKind::Other;
}

PacketKind icmpKind(quint8 type)
{
    constexpr quint8 lowestInformation = 128;
    if (type < lowestInformation)
        return PacketKind::IcmpError;
    switch (type) {
    case 130:
        return PacketKind::MldQuery;
    case 131:
    case 143:
        return PacketKind::MldReport;
    case 132:
        return PacketKind::MldDone;
    case 133:
        return PacketKind::RouterSolicitation;
    case 134:
        return PacketKind::RouterAdvertisement;
    case 135:
        return PacketKind::NeighborSolicitation;
    case 136:
        return PacketKind::NeighborAdvertisement;
    default:
        return PacketKind::Icmp;
    }
}

void decodeUpper(DecodedPacket &packet, ByteCursor cursor)
{
    packet.payload = cursor.rest();
    switch (packet.protocol) {
    case udp:
        decodeUdp(packet, cursor);
        break;
    case icmpv6:
        packet.icmpType = cursor.u8();
        packet.icmpCode = cursor.u8();
        cursor.skip(2);
        packet.kind = cursor.isShort() ? PacketKind::Cut : icmpKind(packet.icmpType);
        break;
    case pim: {
        constexpr quint8 version2Hello = 0x20;
        const quint8 type = cursor.u8();
        packet.kind = cursor.isShort() ? PacketKind::Cut
            : type == version2Hello    ? PacketKind::PimHello
                                       : PacketKind::Pim;
        break;
    }
    default:
        packet.kind = packet.destination.isMulticast() ? PacketKind::GroupOther : PacketKind::Other;
    }
}

void decodeIp(DecodedPacket &packet, QByteArrayView bytes)
{
    ByteCursor cursor(bytes);
    const quint32 first = cursor.u32();
    const quint16 length = cursor.u16();
    packet.protocol = cursor.u8();
    packet.hopLimit = cursor.u8();
    packet.source = cursor.address();
    packet.destination = cursor.address();
    if (cursor.isShort() || first >> 28 != 6) {
        packet.kind = PacketKind::Cut;
        return;
    }
    // What follows is padding of a short Ethernet frame, or its check sequence. A length of 0 is
    // a jumbogram's, or a large segment's on its way to the card.
    const bool hasLength = length > 0 || packet.protocol != hopByHop;
    packet.isCut = hasLength && cursor.left() < length;
    ByteCursor upper(hasLength ? cursor.take(std::min<qsizetype>(length, cursor.left()))
                               : cursor.rest());
    const qsizetype captured = upper.left();
    if (!skipExtensions(packet, upper))
        return;
    const qsizetype extensions = captured - upper.left();
    packet.length = quint32(std::max<qsizetype>(0, (hasLength ? length : captured) - extensions));
    decodeUpper(packet, upper);
}

} // namespace

QString packetKindName(PacketKind kind)
{
    return kindNames.at(size_t(kind));
}

DecodedPacket decodePacket(const CapturedPacket &packet)
{
    DecodedPacket decoded;
    if (packet.problem != CaptureProblem::None) {
        decoded.kind = PacketKind::Bad;
        return decoded;
    }
    decoded.link = decodeLinkLayer(packet.link, packet.bytes);
    if (decoded.isIpv6())
        decodeIp(decoded, decoded.link.payload);
    return decoded;
}

DecodedPacket quotedPacket(const DecodedPacket &error)
{
    DecodedPacket quoted;
    quoted.link.carries = LinkLayer::Carries::Ipv6;
    constexpr qsizetype errorHeadBytes = 8;
    decodeIp(quoted, error.payload.sliced(std::min(errorHeadBytes, error.payload.size())));
    return quoted;
}

} // namespace Sixcast
