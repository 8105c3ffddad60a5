// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/trace/trace.h"

namespace Sixcast {

// How facts stand in a trace: as rows of kind Counters, hidden by default.

/// `name=+delta ...` in the text. Returns its number; 0, and no row, when nothing moved.
quint64 addCounterEvent(Trace &trace, Actor actor, const InterfaceRef &interface,
                        const CounterSet &moved);
/// All facts of one side, as JSON in the payload.
quint64 addFactsEvent(Trace &trace, Actor actor, const InterfaceRef &interface,
                      const SideFacts &facts);

bool isFacts(const TraceEvent &event);
std::optional<CounterSample> counterSampleOf(const TraceEvent &event);
std::optional<SideFacts> factsOf(const TraceEvent &event);

/// The static facts in one line, for a person.
QString stateText(const SideFacts &facts);

} // namespace Sixcast
