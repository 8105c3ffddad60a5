// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/trace/traceencoder.h"

class QFont;
class QPalette;
class QTextDocument;

namespace Sixcast {

inline constexpr double certainFrom = 0.9; ///< as confidenceWord()

QString confidenceLabel(double confidence); ///< confidenceWord(), translated

/// The whole finding; evidence that has a trace row becomes a link to `event:NUMBER`. Written with
/// a text cursor, never as HTML.
void writeFinding(QTextDocument *document, const Finding &finding, const QPalette &palette,
                  const QFont &font);

/// What a report in HTML says above the trace.
HtmlSummary reportSummary(const Report &report);

} // namespace Sixcast
