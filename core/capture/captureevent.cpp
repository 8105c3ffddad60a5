// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/captureevent.h"

#include "core/capture/capturetext.h"

namespace Sixcast {

Kind captureEventKind(PacketKind kind, CaptureDirection direction)
{
    switch (kind) {
    case PacketKind::Bad:
        return Kind::Error;
    case PacketKind::IcmpError:
        return Kind::Warning;
    case PacketKind::Hello:
    case PacketKind::Welcome:
    case PacketKind::Beacon:
    case PacketKind::Datagram:
        return direction == CaptureDirection::Out ? Kind::Sent : Kind::Received;
    case PacketKind::Other:
    case PacketKind::Cut:
    case PacketKind::Fragment:
    case PacketKind::GroupOther:
    case PacketKind::MldQuery:
    case PacketKind::MldReport:
    case PacketKind::MldDone:
    case PacketKind::RouterSolicitation:
    case PacketKind::RouterAdvertisement:
    case PacketKind::NeighborSolicitation:
    case PacketKind::NeighborAdvertisement:
    case PacketKind::Icmp:
    case PacketKind::PimHello:
    case PacketKind::Pim:
        return Kind::Note;
    }
    Q_UNREACHABLE();
}

CaptureDirection directionOf(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    return packet.direction != CaptureDirection::Unknown ? packet.direction
                                                         : decoded.link.direction;
}

InterfaceRef interfaceRefOf(const CapturedPacket &packet, const DecodedPacket &decoded,
                            const CaptureInterface &interface)
{
    const quint32 index =
        decoded.link.interfaceIndex != 0 ? decoded.link.interfaceIndex : packet.interface + 1;
    return {{index}, interface.name};
}

TraceEvent captureEvent(const CapturedPacket &packet, const DecodedPacket &decoded,
                        const CaptureInterface &interface)
{
    TraceEvent event;
    event.sequence = packet.number;
    event.wallNs = packet.wallNs;
    event.monotonicNs = packet.wallNs; // a capture has no other clock
    event.actor = Actor::Capture;
    event.kind = captureEventKind(decoded.kind, directionOf(packet, decoded));
    event.operation = packetKindName(decoded.kind);
    event.interface = interfaceRefOf(packet, decoded, interface);
    event.text = packetText(packet, decoded);
    if (!decoded.isIpv6() || decoded.destination.isUnspecified())
        return event;
    event.hopLimit = decoded.hopLimit;
    const Endpoint source{.address = decoded.source, .port = decoded.sourcePort};
    const Endpoint destination{.address = decoded.destination, .port = decoded.destinationPort};
    const bool isOut = event.kind == Kind::Sent;
    (isOut ? event.local : event.peer) = source;
    (decoded.destination.isMulticast() ? event.group
         : isOut                       ? event.peer
                                       : event.local) = destination;
    event.payload = decoded.payload.toByteArray();
    return event;
}

} // namespace Sixcast
