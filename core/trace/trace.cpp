// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/trace.h"

#include "core/base/clock.h"

namespace Sixcast {

Trace::Trace(QObject *parent)
    : Trace(Clocks{wallClockNs, monotonicClockNs}, parent)
{
}

Trace::Trace(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
{
}

quint64 Trace::add(TraceEvent event)
{
    event.sequence = ++m_sequence;
    event.monotonicNs = m_clocks.monotonicNs();
    if (event.wallNs == 0)
        event.wallNs = m_clocks.wallNs();
    Q_EMIT recorded(event);
    return event.sequence;
}

} // namespace Sixcast
