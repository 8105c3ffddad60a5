// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracecounters.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

QString countersText(const QList<CounterValue> &counters)
{
    QString text;
    for (const CounterValue &counter : counters) {
        if (!text.isEmpty())
            text += u' ';
        text += counter.name + (counter.isChange && counter.value >= 0 ? u"=+"_s : u"="_s)
            + QString::number(counter.value);
    }
    return text;
}

QList<CounterValue> parseCounters(QStringView text)
{
    QList<CounterValue> counters;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            continue;
        const QStringView number = word.sliced(equals + 1);
        const bool isSigned = number.startsWith(u'+') || number.startsWith(u'-');
        bool ok = false;
        const qint64 value = number.toLongLong(&ok);
        if (ok)
            counters.append({word.first(equals).toString(), value, isSigned});
    }
    return counters;
}

TraceEvent countersEvent(Actor actor, const InterfaceRef &interface,
                         const QList<CounterValue> &counters)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = Kind::Counters;
    event.operation = u"counters"_s;
    event.interface = interface;
    event.text = countersText(counters);
    return event;
}

} // namespace Sixcast
