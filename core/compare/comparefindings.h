// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/compare/traceevidence.h"

namespace Sixcast {

/// The two-sided verdict out of two traces: pure. Uses the facts that both runs left in their
/// traces; with the facts of one side only it is that side's verdict. Either may be null. Evidence
/// of the listener names rows of its trace.
Conclusion compareCauses(const TraceEvidence *listener, const TraceEvidence *requester);

} // namespace Sixcast
