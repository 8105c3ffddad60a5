// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

#include <QList>

namespace Sixcast {

/// One counter in the text of a Kind::Counters event: `Ip6InReceives=+3` (a change) or
/// `rx_queue=2304` (a value).
struct CounterValue {
    QString name; ///< without blank and `=`
    qint64 value = 0;
    bool isChange = false; ///< written with its sign; else the value itself

    bool operator==(const CounterValue &) const = default;
};

/// `Ip6InReceives=+3 Udp6InDatagrams=+1 rx_queue=2304`
QString countersText(const QList<CounterValue> &counters);
/// The reverse; words of another form are skipped.
QList<CounterValue> parseCounters(QStringView text);
/// The event that carries them: operation `counters`; \a interface is invalid for those of the
/// whole host.
TraceEvent countersEvent(Actor actor, const InterfaceRef &interface,
                         const QList<CounterValue> &counters);

} // namespace Sixcast
