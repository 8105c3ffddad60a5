// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/captureddatagrams.h"

#include "core/capture/captureevent.h"

namespace Sixcast {

void forEachDatagram(CaptureReader &reader,
                     const std::function<bool(const CapturedDatagram &)> &visit)
{
    CapturedPacket packet;
    while (reader.next(packet)) {
        const DecodedPacket decoded = decodePacket(packet);
        const bool isWhole = decoded.kind != PacketKind::Cut && decoded.kind != PacketKind::Fragment
            && decoded.kind != PacketKind::Bad;
        if (!decoded.isIpv6() || !decoded.isUdp() || !isWhole)
            continue;
        const CapturedDatagram datagram{
            .packetNumber = packet.number,
            .wallNs = packet.wallNs,
            .hasTime = packet.hasTime,
            .direction = directionOf(packet, decoded),
            .interface = interfaceRefOf(packet, decoded, reader.interfaces()[packet.interface]),
            .source = decoded.source,
            .destination = decoded.destination,
            .sourcePort = decoded.sourcePort,
            .destinationPort = decoded.destinationPort,
            .hopLimit = decoded.hopLimit,
            .length = decoded.length,
            .isCut = decoded.isCut || decoded.isFirstFragment,
            .payload = decoded.payload};
        if (!visit(datagram))
            return;
    }
}

} // namespace Sixcast
