// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/traceheader.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Sixcast {

TraceHeader currentTraceHeader(const QString &role, const QJsonObject &settings)
{
    TraceHeader header;
    header.program = QString(u"Sixcast " + QCoreApplication::applicationVersion()).trimmed();
    header.host = QSysInfo::machineHostName();
    header.system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' '
        + QSysInfo::kernelVersion() + u", Qt "_s + QString::fromLatin1(qVersion());
    header.role = role;
    header.settings = settings;
    header.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    header.wallNs = wallClockNs();
    header.monotonicNs = monotonicClockNs();
    return header;
}

} // namespace Sixcast
