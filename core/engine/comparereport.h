// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedside.h"
#include "core/report/report.h"

namespace Sixcast {

/// Two traces, laid side by side: where the datagrams went, and why, from the facts of both
/// machines.
struct ComparedTraces {
    TraceComparison comparison;
    Report report; ///< role `compare`; its findings are two-sided
};

/// \a second may be null: then the findings say what one side alone can't know. Pure.
ComparedTraces comparedReport(const ReadTrace &first, const ReadTrace *second);
ComparedTraces compareToReport(const TraceInput &first, const TraceInput *second);

} // namespace Sixcast
