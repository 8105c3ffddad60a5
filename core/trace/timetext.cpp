// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timetext.h"

#include <QDateTime>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr qint64 secondsPerDay = 86'400;

struct Civil {
    qint64 year;
    int month, day, hour, minute, second;
};

qint64 floorDivide(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

/// 0 <= result < b. Not a - floorDivide(a, b) * b: near the smallest number that product is too
/// large.
qint64 floorRemainder(qint64 a, qint64 b)
{
    const qint64 rest = a % b;
    return rest < 0 ? rest + b : rest;
}

/// Proleptic Gregorian calendar in eras of 400 years that begin on the 1st of March.
Civil civilFromSeconds(qint64 seconds)
{
    const qint64 days = floorDivide(seconds, secondsPerDay);
    const int ofDay = int(seconds - days * secondsPerDay);
    const qint64 shifted = days + 719'468; // days from 0000-03-01 to 1970-01-01
    const qint64 era = floorDivide(shifted, 146'097);
    const int dayOfEra = int(shifted - era * 146'097);
    const int yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int marchMonth = (5 * dayOfYear + 2) / 153;
    const int month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
            month,
            dayOfYear - (153 * marchMonth + 2) / 5 + 1,
            ofDay / 3600,
            ofDay / 60 % 60,
            ofDay % 60};
}

qint64 daysFromCivil(qint64 year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const qint64 era = floorDivide(year, 400);
    const int yearOfEra = int(year - era * 400);
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

int daysOfMonth(qint64 year, int month)
{
    static constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

char *putDigits(char *out, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        out[i] = char('0' + value % 10);
        value /= 10;
    }
    return out + digits;
}

char *putDateTime(char *out, const Civil &c, char between)
{
    out = putDigits(out, int(c.year), 4); // 64 bits of nanoseconds reach from 1677 to 2262
    *out++ = '-';
    out = putDigits(out, c.month, 2);
    *out++ = '-';
    out = putDigits(out, c.day, 2);
    *out++ = between;
    out = putDigits(out, c.hour, 2);
    *out++ = ':';
    out = putDigits(out, c.minute, 2);
    *out++ = ':';
    return putDigits(out, c.second, 2);
}

/// Reads exactly \a digits digits at \a at and moves on; -1 when they are not there.
int takeDigits(QByteArrayView text, qsizetype &at, int digits)
{
    if (text.size() - at < digits)
        return -1;
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char c = text[at++];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool takeChar(QByteArrayView text, qsizetype &at, char c)
{
    return at < text.size() && text[at++] == c;
}

/// `.220245123`: one to nine digits; no fraction at all is 0.
int takeFraction(QByteArrayView text, qsizetype &at)
{
    if (at >= text.size() || text[at] != '.')
        return 0;
    ++at;
    int value = 0, digits = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
        if (digits == 9)
            return -1;
        value = value * 10 + (text[at] - '0');
    }
    if (digits == 0)
        return -1;
    for (; digits < 9; ++digits)
        value *= 10;
    return value;
}

} // namespace

int writeIsoStamp(char *out, qint64 wallNs)
{
    const qint64 seconds = floorDivide(wallNs, nsPerSecond);
    char *end = putDateTime(out, civilFromSeconds(seconds), 'T');
    *end++ = '.';
    end = putDigits(end, int(floorRemainder(wallNs, nsPerSecond)), 9);
    *end++ = 'Z';
    return int(end - out);
}

int StampFormatter::write(char *out, qint64 wallNs)
{
    const qint64 second = floorDivide(wallNs, nsPerSecond);
    if (second != m_second) {
        m_second = second;
        const int offset = m_localTime ? localUtcOffset(wallNs) : 0;
        *putDateTime(m_text.data(), civilFromSeconds(second + offset), m_between) = '.';
    }
    std::copy(m_text.begin(), m_text.end(), out);
    const int ns = int(floorRemainder(wallNs, nsPerSecond));
    char *end = out + m_text.size();
    return int((m_nanoseconds ? putDigits(end, ns, 9) : putDigits(end, ns / 1000, 6)) - out);
}

QString isoStamp(qint64 wallNs)
{
    char buffer[stampRoom];
    return QString::fromLatin1(buffer, writeIsoStamp(buffer, wallNs));
}

std::optional<qint64> fromIsoStamp(QByteArrayView text)
{
    qsizetype at = 0;
    const int year = takeDigits(text, at, 4);
    if (year < 0 || !takeChar(text, at, '-'))
        return std::nullopt;
    const int month = takeDigits(text, at, 2);
    if (month < 1 || month > 12 || !takeChar(text, at, '-'))
        return std::nullopt;
    const int day = takeDigits(text, at, 2);
    if (day < 1 || day > daysOfMonth(year, month) || !takeChar(text, at, 'T'))
        return std::nullopt;
    const int hour = takeDigits(text, at, 2);
    if (hour < 0 || hour > 23 || !takeChar(text, at, ':'))
        return std::nullopt;
    const int minute = takeDigits(text, at, 2);
    if (minute < 0 || minute > 59 || !takeChar(text, at, ':'))
        return std::nullopt;
    const int second = takeDigits(text, at, 2);
    if (second < 0 || second > 59)
        return std::nullopt;
    const int fraction = takeFraction(text, at);
    if (fraction < 0 || !takeChar(text, at, 'Z') || at != text.size())
        return std::nullopt;

    const qint64 seconds =
        daysFromCivil(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
    // The first second that 64 bits reach is cut by the sign: add the fraction from the other side.
    qint64 ns = 0;
    const qint64 whole = seconds < 0 ? seconds + 1 : seconds;
    const qint64 rest = seconds < 0 ? fraction - nsPerSecond : fraction;
    if (__builtin_mul_overflow(whole, nsPerSecond, &ns) || __builtin_add_overflow(ns, rest, &ns))
        return std::nullopt;
    return ns;
}

QString dateClockText(qint64 wallNs, int utcOffsetSeconds)
{
    const qint64 seconds = floorDivide(wallNs, nsPerSecond);
    char buffer[stampRoom];
    char *end = putDateTime(buffer, civilFromSeconds(seconds + utcOffsetSeconds), ' ');
    *end++ = '.';
    end = putDigits(end, int((floorRemainder(wallNs, nsPerSecond)) / 1000), 6);
    return QString::fromLatin1(buffer, end - buffer);
}

QString clockText(qint64 wallNs, int utcOffsetSeconds)
{
    return dateClockText(wallNs, utcOffsetSeconds).sliced(11);
}

QString localClockText(qint64 wallNs)
{
    return clockText(wallNs, localUtcOffset(wallNs));
}

int localUtcOffset(qint64 wallNs)
{
    return QDateTime::fromMSecsSinceEpoch(floorDivide(wallNs, 1'000'000)).offsetFromUtc();
}

QString deltaText(qint64 ns)
{
    const quint64 size = ns < 0 ? -quint64(ns) : quint64(ns);
    return QStringView(ns < 0 ? u"-" : u"+") + QString::number(size / nsPerSecond) + u'.'
        + QString::number(size % nsPerSecond / 1000).rightJustified(6, u'0');
}

QString durationText(qint64 ns)
{
    struct Unit {
        double ns;
        QStringView name;
    };
    static constexpr Unit units[]{{1e9, u"s"}, {1e6, u"ms"}, {1e3, u"µs"}};
    for (const Unit &unit : units) {
        const double value = double(ns) / unit.ns;
        if (value < 0.9995)
            continue;
        const int decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0;
        return QString::number(value, 'f', decimals) + u' ' + unit.name;
    }
    return QString::number(ns) + u" ns"_s;
}

} // namespace Sixcast
