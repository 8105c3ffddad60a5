// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/trace.h"

#include <QStringList>

namespace Sixcast {

/// One event as a short, stable line for comparing: no stamps, durations, ids of runs or port
/// numbers that the system chose. Parts that an event does not have are left out:
///
///     ACTOR KIND OPERATION INTERFACE from|to|at|of ENDPOINT hops=N PAYLOAD (TEXT) ERRNO
///
///     listener step join eth0 of [ff12::6d63%eth0]:28015
///     listener received eth0 from [fe80::1%eth0]:40000 of [ff12::6d63%eth0]:28015 hops=1 HELLO
///     requester sent eth0 of [ff12::6d63%eth0]:28015 hops=1 HELLO seq=1
///     listener error send eth0 to [fe80::1%eth0]:40000 WELCOME (...) EPERM
QString traceLine(const TraceEvent &event);

/// Collects the lines of a trace.
class TraceLines : public QObject
{
public:
    explicit TraceLines(Trace &trace);

    /// All since the last call.
    QStringList take();
    const QStringList &lines() const { return m_lines; }
    /// The lines that begin with one of these.
    QStringList beginningWith(const QStringList &beginnings) const;

private:
    QStringList m_lines;
};

} // namespace Sixcast
