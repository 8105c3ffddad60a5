// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparefindings.h"

#include "core/causes/rules.h"
#include "core/facts/factsevent.h"

namespace Sixcast {
namespace {

/// The last facts of a side in a trace.
std::optional<SideFacts> lastFacts(const QList<TraceEvent> &trace, Side side)
{
    for (auto it = trace.crbegin(); it != trace.crend(); ++it) {
        auto facts = factsOf(*it);
        if (facts && facts->settings.side == side)
            return facts;
    }
    return std::nullopt;
}

} // namespace

Conclusion compareCauses(const QList<TraceEvent> &listenerTrace,
                         const QList<TraceEvent> &requesterTrace)
{
    Case facts;
    facts.view = Case::View::Both;
    facts.listener = lastFacts(listenerTrace, Side::Listener);
    facts.requester = lastFacts(requesterTrace, Side::Requester);
    if (!facts.listener && !facts.requester)
        return {};
    for (const TraceEvent &event : listenerTrace) {
        if (event.actor != Actor::Listener)
            continue;
        if (const auto sample = counterSampleOf(event))
            facts.listenerSamples << *sample;
    }
    return conclusionOf(facts);
}

} // namespace Sixcast
