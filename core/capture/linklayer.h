// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/capturepacket.h"

namespace Sixcast {

/// What the link layer of a packet says, and what it carries.
struct LinkLayer {
    enum class Carries : quint8 {
        Ipv6,
        Ipv4,
        Something, ///< that is neither
        Unreadable ///< encrypted, or of a link type that nobody here knows
    };

    Carries carries = Carries::Unreadable;
    quint16 protocol = 0; ///< EtherType, where it is Something; 0: has none
    bool isCut = false;   ///< the packet ends within the link layer
    /// Linux says of a packet on an interface: sent by this machine.
    CaptureDirection direction = CaptureDirection::Unknown;
    quint32 interfaceIndex = 0; ///< as Linux cooked v2 has it; else 0
    QByteArrayView source;      ///< hardware address; empty: none
    QByteArrayView destination;
    quint16 vlan = 0; ///< of the innermost tag; 0: none
    int vlanTags = 0;
    QByteArrayView payload; ///< from the network header on
};

/// Ethernet with any number of IEEE 802.1Q/802.1ad tags, IEEE 802.3 with SNAP, Linux cooked v1 and
/// v2, raw IP, BSD loopback in either byte order, IEEE 802.11 data with and without a radiotap
/// head. Pure; any bytes.
LinkLayer decodeLinkLayer(LinkType type, QByteArrayView packet);

} // namespace Sixcast
