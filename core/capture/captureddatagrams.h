// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/capture/capturereader.h"
#include "core/capture/decodedpacket.h"

#include <functional>

namespace Sixcast {

/// A UDP datagram of a capture, to a group or not.
struct CapturedDatagram {
    quint64 packetNumber = 0;
    qint64 wallNs = 0;
    bool hasTime = true;
    CaptureDirection direction = CaptureDirection::Unknown;
    InterfaceRef interface;
    Ip6Address source;
    Ip6Address destination;
    quint16 sourcePort = 0;
    quint16 destinationPort = 0;
    int hopLimit = -1;
    quint32 length = 0;     ///< of the payload on the wire
    bool isCut = false;     ///< the payload isn't all here: snap length, or a first fragment
    QByteArrayView payload; ///< valid within the call
};

/// Calls \a visit for each UDP datagram over IPv6 from where \a reader stands to the end of the
/// file, or until it returns false. Later fragments are none. One packet is in memory at a time.
///
///     QFile file(path);
///     CaptureReader reader(file); // file is open
///     if (const Result<void> begun = reader.begin(); !begun) return begun.error();
///     forEachDatagram(reader, [&](const CapturedDatagram &datagram) { ...; return true; });
void forEachDatagram(CaptureReader &reader,
                     const std::function<bool(const CapturedDatagram &)> &visit);

} // namespace Sixcast
