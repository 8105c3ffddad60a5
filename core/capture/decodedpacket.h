// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/linklayer.h"

namespace Sixcast {

/// What a packet is to somebody who looks for multicast.
enum class PacketKind : quint8 {
    Bad,      ///< a place of the file that isn't what it should be
    Other,    ///< IPv4, TCP, unicast UDP of other programs, ...
    Cut,      ///< IPv6, and the capture kept too little of it to say more
    Fragment, ///< of a datagram, but not its first one, which tells what it is
    Hello,
    Welcome,
    Beacon,
    Datagram,   ///< any other UDP to a group
    GroupOther, ///< to a group, neither UDP nor ICMPv6 nor PIM
    MldQuery,
    MldReport,
    MldDone,
    RouterSolicitation,
    RouterAdvertisement,
    NeighborSolicitation,
    NeighborAdvertisement,
    IcmpError,
    Icmp, ///< echo, redirect, ...
    PimHello,
    Pim
};
inline constexpr int packetKindCount = int(PacketKind::Pim) + 1;
/// One word, English, stable: the operation of the row, and what files hold.
QString packetKindName(PacketKind kind);

/// The IPv6 packet within a captured one; views are into its bytes.
struct DecodedPacket {
    PacketKind kind = PacketKind::Other;
    LinkLayer link;
    Ip6Address source;
    Ip6Address destination;
    quint8 hopLimit = 0;
    quint8 protocol = 0;      ///< behind all extension headers (IANA)
    bool routerAlert = false; ///< a hop-by-hop option says that routers shall look (RFC 2711)
    bool isFirstFragment = false;
    bool isCut = false;     ///< the capture has not all of the datagram
    quint16 sourcePort = 0; ///< UDP
    quint16 destinationPort = 0;
    quint32 length = 0; ///< of the payload as the headers say: of a first fragment, in it
    quint8 icmpType = 0;
    quint8 icmpCode = 0;
    QByteArrayView payload; ///< UDP: the data; else all behind the extension headers

    bool isIpv6() const { return link.carries == LinkLayer::Carries::Ipv6; }
    bool isUdp() const { return protocol == 17; }
    bool isDatagram() const
    {
        return kind == PacketKind::Hello || kind == PacketKind::Welcome
            || kind == PacketKind::Beacon || kind == PacketKind::Datagram;
    }
    bool isMld() const
    {
        return kind == PacketKind::MldQuery || kind == PacketKind::MldReport
            || kind == PacketKind::MldDone;
    }
};

/// Pure; any bytes.
DecodedPacket decodePacket(const CapturedPacket &packet);

/// The datagram that an ICMPv6 error quotes (RFC 4443 section 2.4 c): as much of it as there is.
DecodedPacket quotedPacket(const DecodedPacket &error);

} // namespace Sixcast
