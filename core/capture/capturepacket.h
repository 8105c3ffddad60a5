// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/bytecursor.h"

#include <QByteArrayView>
#include <QString>

namespace Sixcast {

/// What stands before the network layer (tcpdump.org/linktypes.html); only those that can be looked
/// into have a name here, a capture may hold any number.
enum class LinkType : quint16 {
    Null = 0,
    Ethernet = 1,
    RawBsd = 12, ///< what LINKTYPE_RAW is called in files of some systems
    RawOpenBsd = 14,
    Raw = 101,
    Wlan = 105,
    Loop = 108,
    LinuxCooked = 113,
    WlanRadiotap = 127,
    Ipv4 = 228,
    Ipv6 = 229,
    LinuxCooked2 = 276
};
QString linkTypeName(LinkType type); ///< English: `Ethernet`, `link type 195`

/// A place of a file that isn't what it should be. It has a number and a row, as a packet has.
enum class CaptureProblem : quint8 {
    None,
    TooLong,          ///< a length that no packet has: reading ends here
    BadLength,        ///< lengths that contradict each other: reading ends here
    FileEnds,         ///< in the middle of a packet or block
    BadBlock,         ///< a block too short for its kind; the next one is read
    UnknownInterface, ///< of a packet: its section describes no such interface
    TooManyParts      ///< interfaces or sections, more than anybody has: reading ends here
};
QString captureProblemText(CaptureProblem problem); ///< a sentence, translated

/// Where packets of a capture were taken.
struct CaptureInterface {
    LinkType link = LinkType::Ethernet;
    QString name;           ///< as the file has it, not escaped; empty: it has none
    quint32 snapLength = 0; ///< bytes of each packet that were kept; 0: no limit
    /// Units of a stamp in a second: 10 to the power of it, or 2 where resolutionIsBinary.
    quint8 resolution = 6;
    bool resolutionIsBinary = false;
    qint64 offsetSeconds = 0; ///< to be added to every stamp

    bool operator==(const CaptureInterface &) const = default;
};
/// Nanoseconds since 1970, within the bounds of saneNs().
qint64 captureStampNs(quint64 stamp, const CaptureInterface &interface);

enum class CaptureDirection : quint8 { Unknown, In, Out };

/// One packet as the file has it.
struct CapturedPacket {
    quint64 number = 0; ///< from 1, as Wireshark counts
    qint64 offset = 0;  ///< of its record or block in the file
    qint64 wallNs = 0;
    bool hasTime = true;   ///< else that of the packet before stands in its place
    quint32 interface = 0; ///< index in CaptureReader::interfaces()
    LinkType link = LinkType::Ethernet;
    CaptureDirection direction = CaptureDirection::Unknown;
    CaptureProblem problem = CaptureProblem::None; ///< then there are no bytes
    quint32 originalBytes = 0;                     ///< on the wire
    QByteArrayView bytes; ///< as many as were kept; valid until the reader reads on

    bool isCut() const { return originalBytes > quint32(bytes.size()); }
};

} // namespace Sixcast
