// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamdatagram.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>

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

std::optional<IperfMark> decodeIperfDatagram(QByteArrayView payload, qint64 nowNs,
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
    return IperfMark{{iperf | sourcePort, quint32(isLast ? -number : number), sentNs}, isLast};
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
