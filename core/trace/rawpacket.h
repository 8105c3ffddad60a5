// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QByteArray>

namespace Sixcast {

/// A packet as it was captured, headers and all: what goes into a capture again byte by byte.
struct RawPacket {
    quint16 linkType = 0; ///< tcpdump.org/linktypes.html
    quint32 snapLength = 0;
    InterfaceRef interface;
    qint64 wallNs = 0;
    quint32 originalBytes = 0; ///< on the wire; of those as many are here as were captured
    QByteArray bytes;
    quint32 flags = 0; ///< as in a .pcapng: 1 inbound, 2 outbound, 0 nobody knows

    bool operator==(const RawPacket &) const = default;
};

} // namespace Sixcast
