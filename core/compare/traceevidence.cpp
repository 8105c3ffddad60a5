// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/traceevidence.h"

#include "core/facts/factsevent.h"

#include <algorithm>

namespace Sixcast {
namespace {

template<typename Value> void keepNewest(std::deque<Value> &list, Value value, size_t maximum)
{
    list.push_back(std::move(value));
    if (list.size() > maximum)
        list.pop_front();
}

} // namespace

void TraceEvidence::take(const EventGlance &glance)
{
    if (glance.head.kind != Kind::Counters)
        return;
    const TraceEvent event = glance.whole();
    if (isFacts(event))
        keepNewest(m_facts[size_t(event.actor)], event, maximumFacts);
    else if (const auto sample = counterSampleOf(event); sample && event.actor == Actor::Listener)
        keepNewest(m_samples, *sample, maximumSamples);
}

std::optional<SideFacts> TraceEvidence::lastFacts(Side side) const
{
    std::optional<SideFacts> last;
    quint64 sequence = 0;
    for (const std::deque<TraceEvent> &rows : m_facts) {
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            if (last && row->sequence <= sequence)
                break;
            auto facts = factsOf(*row);
            if (!facts || facts->settings.side != side)
                continue;
            last = std::move(facts);
            sequence = row->sequence;
            break;
        }
    }
    return last;
}

QList<CounterSample> TraceEvidence::listenerSamples() const
{
    return {m_samples.cbegin(), m_samples.cend()};
}

} // namespace Sixcast
