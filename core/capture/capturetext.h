// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/mld.h"

#include <QString>

namespace Sixcast {

/// What a packet says, in one line for a person, translated: `MLDv2 report from fe80::1: joins
/// ff12::6d63 (TO_EX)`. Of a datagram to a group only what isn't said beside it; may be empty.
QString packetText(const CapturedPacket &packet, const DecodedPacket &decoded);
QString mldRecordText(const MldRecord &record);
/// What an ICMPv6 error says, without what it quotes: `port unreachable`.
QString icmpErrorText(quint8 type, quint8 code);

} // namespace Sixcast
