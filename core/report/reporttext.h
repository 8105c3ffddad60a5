// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace Sixcast {

/// The result for a person, as plain text that can be pasted into a ticket: sentence, matrix,
/// peers, findings with their evidence, checks and mends. Ends in a line feed. Nothing from outside
/// is left unescaped.
QString reportText(const Report &report);

/// One finding alone: title, reasons, what to check and how to mend.
QString findingText(const Finding &finding);
/// The commands that mend \a finding, with their undo as comments; empty when there are none.
QString mendText(const Finding &finding);

} // namespace Sixcast
