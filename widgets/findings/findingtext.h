// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/explanation.h"

class QFont;
class QPalette;
class QTextDocument;

namespace Sixcast {

/// What all causes rest on, then the whole of one cause, then what to look at next; evidence that
/// has a trace row becomes a link to `event:NUMBER`. Written with a text cursor, never as HTML.
void writeCause(QTextDocument *document, const Explanation &explanation,
                const Explanation::Cause &cause, const QPalette &palette, const QFont &font);

} // namespace Sixcast
