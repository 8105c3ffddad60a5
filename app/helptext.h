// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.h"
#include "app/terminal.h"

namespace Sixcast {

/// What a call without arguments says: what this is, the usual calls, where help is.
QString usageText();
/// `--help`: the commands and what they have in common.
QString overviewText(const Terminal &terminal);
/// `COMMAND --help`: only what that command takes.
QString commandHelpText(Verb verb, const Terminal &terminal);

} // namespace Sixcast
