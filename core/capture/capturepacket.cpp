// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturepacket.h"

#include "core/trace/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr quint64 nsPerSecond = 1'000'000'000;
constexpr quint8 largestDecimal = 19, largestBinary = 63; ///< what 64 bits hold

quint64 power10(int exponent)
{
    quint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

struct Split {
    quint64 seconds = 0;
    quint64 ns = 0; ///< below a second
};

Split splitDecimal(quint64 stamp, int resolution)
{
    // Nearly all captures have one of these two, and a division by a constant is none.
    if (resolution == 6)
        return {stamp / 1'000'000, stamp % 1'000'000 * 1000};
    if (resolution == 9)
        return {stamp / nsPerSecond, stamp % nsPerSecond};
    const quint64 units = power10(resolution);
    const quint64 rest = stamp % units;
    const quint64 ns =
        resolution <= 9 ? rest * power10(9 - resolution) : rest / power10(resolution - 9);
    return {stamp / units, ns};
}

Split splitBinary(quint64 stamp, int bits)
{
    const quint64 rest = stamp & ((quint64(1) << bits) - 1);
    // A second's part times 10^9 fits into 64 bits up to 2^34 units.
    const int surplus = std::max(0, bits - 34);
    return {stamp >> bits, ((rest >> surplus) * nsPerSecond) >> (bits - surplus)};
}

} // namespace

QString linkTypeName(LinkType type)
{
    switch (type) {
    case LinkType::Null:
    case LinkType::Loop:
        return u"BSD loopback"_s;
    case LinkType::Ethernet:
        return u"Ethernet"_s;
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw:
        return u"raw IP"_s;
    case LinkType::Ipv4:
        return u"raw IPv4"_s;
    case LinkType::Ipv6:
        return u"raw IPv6"_s;
    case LinkType::Wlan:
    case LinkType::WlanRadiotap:
        return u"IEEE 802.11"_s;
    case LinkType::LinuxCooked:
        return u"Linux cooked"_s;
    case LinkType::LinuxCooked2:
        return u"Linux cooked v2"_s;
    }
    return u"link type "_s + QString::number(quint16(type));
}

QString captureProblemText(CaptureProblem problem)
{
    const char *text = nullptr;
    switch (problem) {
    case CaptureProblem::None:
        return {};
    case CaptureProblem::TooLong:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture",
                                 "The file is damaged: it claims a length that no packet has. What "
                                 "follows can't be read.");
        break;
    case CaptureProblem::BadLength:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture",
                                 "The file is damaged: the lengths of a block contradict each "
                                 "other. What follows can't be read.");
        break;
    case CaptureProblem::FileEnds:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture", "The file ends in the middle of a packet.");
        break;
    case CaptureProblem::BadBlock:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture",
                                 "A block of the file is too short for what it should hold.");
        break;
    case CaptureProblem::UnknownInterface:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture",
                                 "A packet of an interface that the file doesn't describe.");
        break;
    case CaptureProblem::TooManyParts:
        text = QT_TRANSLATE_NOOP("Sixcast::Capture",
                                 "The file has too many sections or interfaces. What follows isn't "
                                 "read.");
        break;
    }
    return QCoreApplication::translate("Sixcast::Capture", text);
}

qint64 captureStampNs(quint64 stamp, const CaptureInterface &interface)
{
    const quint8 largest = interface.resolutionIsBinary ? largestBinary : largestDecimal;
    if (interface.resolution > largest)
        return 0; // less than a second has passed since 1970
    const Split split = interface.resolutionIsBinary ? splitBinary(stamp, interface.resolution)
                                                     : splitDecimal(stamp, interface.resolution);
    constexpr qint64 latest = qint64(1) << 32; // seconds: the year 2106, and no sum overflows
    const qint64 seconds = std::clamp<qint64>(interface.offsetSeconds, -latest, latest)
        + qint64(std::min<quint64>(split.seconds, quint64(latest)));
    return saneNs(seconds * qint64(nsPerSecond) + qint64(split.ns));
}

} // namespace Sixcast
