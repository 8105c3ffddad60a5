// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Sixcast {

/// What one datagram of a stream says of itself. It is counted and never answered, by FLoM and
/// older programs neither: it does not begin with HELLO.
///
///     STREAM 1 run=<16 hexadecimal digits> seq=<10 digits> t=<19 digits>
///
/// in ASCII, then blanks up to the size that was asked for. The widths are fixed, so that a sender
/// writes the numbers in place and a listener reads them without looking for them.
struct StreamMark {
    quint64 run = 0;
    quint32 seq = 0;   ///< from 1
    qint64 sentNs = 0; ///< the sender's clock that never jumps: only differences mean something; 0:
                       ///< not said

    bool operator==(const StreamMark &) const = default;
};

inline constexpr qsizetype smallestStreamDatagram = 66;
inline constexpr qsizetype largestStreamDatagram = 65'507;

/// \a bytes are brought into the range above.
QByteArray encodeStreamDatagram(const StreamMark &mark, qsizetype bytes);
/// Another number and time into what encodeStreamDatagram() made.
void renumber(QByteArray &datagram, quint32 seq, qint64 sentNs);
/// Any bytes.
std::optional<StreamMark> decodeStreamDatagram(QByteArrayView payload);

/// A numbered datagram of another program. It names no run, so its sender's port does.
struct ForeignMark {
    StreamMark mark;
    bool isLast = false;

    bool operator==(const ForeignMark &) const = default;
};
/// What a sender of iperf2 says in its UDP datagrams (struct UDP_datagram in its Settings.hpp):
/// number, seconds, microseconds, upper half of the number, 32 bits each; a negative number is the
/// last. There is no word to know it by: it has to be of these days, \a nowNs (UTC).
std::optional<ForeignMark> decodeIperfDatagram(QByteArrayView payload, qint64 nowNs,
                                               quint16 sourcePort);
/// What a sender of mcjoin says (send_mcast() in its sender.c): `Sender PID 7, MC group ff12::1 ...
/// count: 0, freq: 100`; the pause is in milliseconds, and 0 where it is shorter. Numbers begin
/// with 0 there, with 1 here; the time is the one at which it was due.
std::optional<ForeignMark> decodeMcjoinDatagram(QByteArrayView payload, quint16 sourcePort);
/// Either.
std::optional<ForeignMark> decodeForeignDatagram(QByteArrayView payload, qint64 nowNs,
                                                 quint16 sourcePort);

} // namespace Sixcast
