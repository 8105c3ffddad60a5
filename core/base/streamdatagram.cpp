// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamdatagram.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>

namespace Sixcast {
namespace {

constexpr QByteArrayView form =
    "STREAM 1 run=0000000000000000 seq=0000000000 t=0000000000000000000";
constexpr qsizetype runAt = 13;
constexpr qsizetype runDigits = 16;
constexpr qsizetype seqAt = 34;
constexpr qsizetype seqDigits = 10;
constexpr qsizetype timeAt = 47;
constexpr qsizetype timeDigits = 19;
static_assert(form.size() == smallestStreamDatagram);
static_assert(timeAt + timeDigits == smallestStreamDatagram);

void write(char *place, qsizetype digits, quint64 number, quint64 base)
{
    for (qsizetype i = digits - 1; i >= 0; --i, number /= base)
        place[i] = "0123456789abcdef"[number % base];
}

template<typename Number> bool read(QByteArrayView digits, int base, Number *number)
{
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), *number, base);
    return error == std::errc() && end == digits.end();
}

/// What stands between the numbers.
bool hasForm(QByteArrayView payload)
{
    const auto same = [payload](qsizetype from, qsizetype to) {
        return std::memcmp(payload.data() + from, form.data() + from, size_t(to - from)) == 0;
    };
    return payload.size() >= form.size() && same(0, runAt) && same(runAt + runDigits, seqAt)
        && same(seqAt + seqDigits, timeAt);
}

} // namespace

QByteArray encodeStreamDatagram(const StreamMark &mark, qsizetype bytes)
{
    QByteArray datagram(std::clamp(bytes, smallestStreamDatagram, largestStreamDatagram), ' ');
    std::memcpy(datagram.data(), form.data(), size_t(form.size()));
    write(datagram.data() + runAt, runDigits, mark.run, 16);
    renumber(datagram, mark.seq, mark.sentNs);
    return datagram;
}

void renumber(QByteArray &datagram, quint32 seq, qint64 sentNs)
{
    write(datagram.data() + seqAt, seqDigits, seq, 10);
    write(datagram.data() + timeAt, timeDigits, quint64(sentNs), 10);
}

std::optional<ForeignMark> decodeIperfDatagram(QByteArrayView payload, qint64 nowNs,
                                               quint16 sourcePort)
{
    constexpr qsizetype headBytes = 16;
    constexpr qint64 nsPerS = 1'000'000'000;
    constexpr qint64 aDayNs = 86'400 * nsPerS;
    constexpr quint64 iperf = 0x6970'6572'6600'0000;
    if (payload.size() < headBytes)
        return std::nullopt;
    const auto number = qFromBigEndian<qint32>(payload.data());
    const auto seconds = qFromBigEndian<quint32>(payload.data() + 4);
    const auto microseconds = qFromBigEndian<quint32>(payload.data() + 8);
    const auto upper = qFromBigEndian<qint32>(payload.data() + 12);
    const qint64 sentNs = qint64(seconds) * nsPerS + qint64(microseconds) * 1'000;
    const bool isLast = number < 0 && upper == -1;
    const bool isNumber = (number > 0 && upper == 0) || (isLast && number != INT32_MIN);
    if (!isNumber || microseconds >= 1'000'000 || sentNs < nowNs - aDayNs
        || sentNs > nowNs + aDayNs)
        return std::nullopt;
    return ForeignMark{{iperf | sourcePort, quint32(isLast ? -number : number), sentNs}, isLast};
}

std::optional<ForeignMark> decodeMcjoinDatagram(QByteArrayView payload, quint16 sourcePort)
{
    constexpr QByteArrayView begin = "Sender PID ";
    constexpr QByteArrayView count = " count: ";
    constexpr QByteArrayView pause = ", freq: ";
    constexpr qint64 nsPerMs = 1'000'000;
    constexpr quint32 longestPauseMs = 86'400'000;
    constexpr qsizetype longest = 200; // all of it, with the longest name of a group
    constexpr quint64 mcjoin = 0x6d63'6a6f'696e'0000;
    const QByteArrayView text = payload.first(std::min(payload.size(), longest));
    const qsizetype at = text.startsWith(begin) ? text.indexOf(count) : -1;
    if (at < 0)
        return std::nullopt;
    const char *place = text.data() + at + count.size();
    quint32 number = 0;
    const auto [end, error] = std::from_chars(place, text.data() + text.size(), number);
    if (error != std::errc() || number == std::numeric_limits<quint32>::max())
        return std::nullopt;
    ForeignMark mark{{mcjoin | sourcePort, number + 1, 0}, false};
    const QByteArrayView rest = text.sliced(end - text.data());
    quint32 pauseMs = 0;
    if (rest.startsWith(pause)
        && std::from_chars(rest.data() + pause.size(), rest.data() + rest.size(), pauseMs).ec
            == std::errc()
        && pauseMs <= longestPauseMs)
        mark.mark.sentNs = qint64(mark.mark.seq) * pauseMs * nsPerMs;
    return mark;
}

std::optional<ForeignMark> decodeForeignDatagram(QByteArrayView payload, qint64 nowNs,
                                                 quint16 sourcePort)
{
    const auto iperf = decodeIperfDatagram(payload, nowNs, sourcePort);
    return iperf ? iperf : decodeMcjoinDatagram(payload, sourcePort);
}

std::optional<StreamMark> decodeStreamDatagram(QByteArrayView payload)
{
    StreamMark mark;
    const bool isMark = hasForm(payload) && read(payload.sliced(runAt, runDigits), 16, &mark.run)
        && read(payload.sliced(seqAt, seqDigits), 10, &mark.seq)
        && read(payload.sliced(timeAt, timeDigits), 10, &mark.sentNs);
    // from_chars() takes a minus sign for a signed number.
    return isMark && mark.seq > 0 && mark.sentNs >= 0 ? std::optional(mark) : std::nullopt;
}

} // namespace Sixcast
