// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/decodedpacket.h"
#include "core/trace/traceevent.h"

namespace Sixcast {

/// How a packet looks in a trace: a datagram as sent or received (where nobody knows which:
/// received), all else as a note, a warning or an error that says what it is.
TraceEvent captureEvent(const CapturedPacket &packet, const DecodedPacket &decoded,
                        const CaptureInterface &interface);
/// Of the same event, without making it.
Kind captureEventKind(PacketKind kind, CaptureDirection direction);

/// As the packet has it, or its link layer.
CaptureDirection directionOf(const CapturedPacket &packet, const DecodedPacket &decoded);
InterfaceRef interfaceRefOf(const CapturedPacket &packet, const DecodedPacket &decoded,
                            const CaptureInterface &interface);

} // namespace Sixcast
