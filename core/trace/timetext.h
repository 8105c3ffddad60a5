// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace Sixcast {

/// Room for `2026-11-22T16:04:28.220245123Z` and a bit more for years outside four digits.
inline constexpr int stampRoom = 40;

/// Writes `2026-11-22T16:04:28.220245123Z` (UTC) to \a out, which has stampRoom bytes; returns its
/// length.
int writeIsoStamp(char *out, qint64 wallNs);
/// The same as text: what files hold.
QString isoStamp(qint64 wallNs);
/// Reads what writeIsoStamp() wrote, to the nanosecond; fewer digits of the fraction are taken too.
std::optional<qint64> fromIsoStamp(QByteArrayView text);

/// Formats stamps of a trace, whose neighbours mostly share their second.
class StampFormatter
{
public:
    enum class Form : quint8 {
        Iso,      ///< `2026-11-22T16:04:28.220245123`, UTC, without its Z
        Utc,      ///< `2026-11-22 16:04:28.220245`
        LocalTime ///< the same in this machine's time zone
    };

    explicit StampFormatter(Form form)
        : m_between(form == Form::Iso ? 'T' : ' ')
        , m_nanoseconds(form == Form::Iso)
        , m_localTime(form == Form::LocalTime)
    {
    }
    /// \a out has stampRoom bytes; returns the length.
    int write(char *out, qint64 wallNs);

private:
    char m_between;
    bool m_nanoseconds;
    bool m_localTime;
    qint64 m_second = std::numeric_limits<qint64>::min();
    std::array<char, 20> m_text{}; ///< of m_second: `2026-11-22 16:04:28.`
};

/// Stamps of a foreign file may be anything: within these bounds sums and differences of two can't
/// overflow.
inline qint64 saneNs(qint64 wallNs)
{
    constexpr qint64 latest = (qint64(1) << 62) - (qint64(1) << 40); // the year 2116
    return std::clamp<qint64>(wallNs, 0, latest);
}

/// `16:04:28.220245` in the zone that is \a utcOffsetSeconds east of Greenwich.
QString clockText(qint64 wallNs, int utcOffsetSeconds = 0);
/// `2026-11-22 16:04:28.220245`, FLoM's stamp.
QString dateClockText(qint64 wallNs, int utcOffsetSeconds = 0);
/// Seconds east of Greenwich that this machine's time zone has at that moment.
int localUtcOffset(qint64 wallNs);
/// `16:04:28.220245` in this machine's time zone.
QString localClockText(qint64 wallNs);
/// `+0.000123`, `-3600.5`: seconds with microseconds, for "since start" and "since previous".
QString deltaText(qint64 ns);
/// `850 ns`, `12.3 µs`, `4.56 ms`, `1.20 s`: a duration for a person, about three digits.
QString durationText(qint64 ns);

} // namespace Sixcast
