// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/trace/traceevent.h"

namespace Sixcast {

/// The two-sided verdict out of two traces: pure. Uses the facts that both runs left in their
/// traces; with the facts of one side only it is that side's verdict. Evidence of the listener
/// names rows of its trace.
Conclusion compareCauses(const QList<TraceEvent> &listenerTrace,
                         const QList<TraceEvent> &requesterTrace);

} // namespace Sixcast
