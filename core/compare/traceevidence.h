// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/trace/tracesource.h"

#include <array>
#include <deque>

namespace Sixcast {

/// What one trace tells of its machine: the facts that its run left there, and its counters.
class TraceEvidence
{
public:
    /// Facts are told again and again, and only the last ones count; counters are of the run's end.
    static constexpr size_t maximumFacts = 256; ///< rows, of each actor
    static constexpr size_t maximumSamples = 20'000;

    void take(const EventGlance &glance);

    /// The last that the trace holds of \a side.
    std::optional<SideFacts> lastFacts(Side side) const;
    QList<CounterSample> listenerSamples() const;

private:
    std::array<std::deque<TraceEvent>, size_t(actorCount)> m_facts; ///< by actor
    std::deque<CounterSample> m_samples;
};

} // namespace Sixcast
