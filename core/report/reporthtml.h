// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/trace/traceencoder.h"

namespace Sixcast {

/// What a report in HTML says: alone, or above a trace.
HtmlSummary reportSummary(const Report &report);
/// Text of several lines as it is.
HtmlSummary::Section linesSection(const QString &title, const QString &text);
/// `On the other machine:`
QString onText(const QString &on);

} // namespace Sixcast
