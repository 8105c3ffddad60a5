// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Sixcast {

/// Where and when a trace was made: the first line of a file.
struct TraceHeader {
    static constexpr int currentVersion = 1;

    int version = currentVersion; ///< of the file format
    QString program;              ///< `Sixcast 0.1.0`
    QString host;
    QString system; ///< `Debian GNU/Linux 12 (bookworm), Linux 6.1.0-28-amd64`
    QString role;   ///< `listener`, `requester`, `both`, `check`
    /// Of the run: group (text), port, interface (name, or `all`), hopLimit, role, plain.
    QJsonObject settings;
    QString timeZone;       ///< IANA id: `Europe/Berlin`
    qint64 wallNs = 0;      ///< UTC, when the run began
    qint64 monotonicNs = 0; ///< the monotonic clock at the same moment

    bool operator==(const TraceHeader &) const = default;
};

/// The header of a run that starts now on this machine: program, host, system, time zone and clock
/// pair.
TraceHeader currentTraceHeader(const QString &role, const QJsonObject &settings);

} // namespace Sixcast
