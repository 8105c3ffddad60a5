// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/factsevent.h"

#include "core/facts/factsjson.h"
#include "core/trace/tracecounters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr QLatin1StringView factsOperation("facts");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::FactsEvent)
};

} // namespace

quint64 addCounterEvent(Trace &trace, Actor actor, const InterfaceRef &interface,
                        const CounterSet &moved)
{
    QList<CounterValue> values;
    for (int i = 0; i < counterCount; ++i) {
        if (const qint64 value = moved.orZero(Counter(i)); value != 0)
            values << CounterValue{counterName(Counter(i)), value, true};
    }
    return values.isEmpty() ? 0 : trace.add(countersEvent(actor, interface, values));
}

quint64 addFactsEvent(Trace &trace, Actor actor, const InterfaceRef &interface,
                      const SideFacts &facts)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = Kind::Counters;
    event.operation = factsOperation;
    event.interface = interface;
    event.payload = encodeFacts(facts);
    event.text = Tr::tr("everything that is known of this side");
    return trace.add(std::move(event));
}

bool isFacts(const TraceEvent &event)
{
    return event.kind == Kind::Counters && event.operation == factsOperation;
}

std::optional<CounterSample> counterSampleOf(const TraceEvent &event)
{
    if (event.kind != Kind::Counters || isFacts(event))
        return std::nullopt;
    CounterSample sample{event.wallNs, event.interface, {}};
    for (const CounterValue &value : parseCounters(event.text)) {
        const auto counter = counterFromName(value.name.toLatin1());
        if (counter && value.isChange)
            sample.moved.set(*counter, value.value);
    }
    return sample;
}

std::optional<SideFacts> factsOf(const TraceEvent &event)
{
    if (!isFacts(event))
        return std::nullopt;
    return decodeFacts(event.payload);
}

QString stateText(const SideFacts &facts)
{
    const InterfaceFacts *interface = facts.chosen();
    if (!interface)
        return Tr::tr("there is no such interface");
    QStringList words;
    for (Obstacle obstacle : obstacles(interface->info))
        words << obstacleText(obstacle);
    if (words.isEmpty())
        words << Tr::tr("the interface is usable");
    if (interface->multicastRoute == false)
        words << Tr::tr("no multicast route");
    if (interface->xdp == true)
        words << Tr::tr("an XDP program is attached");
    if (interface->ingressFilters.value_or(0) > 0)
        words << Tr::tr("tc filters on what comes in");
    words << facts.refusingRules;
    return words.join(u"; "_s);
}

} // namespace Sixcast
