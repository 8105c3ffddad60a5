// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/opinion.h"
#include "core/causes/picture.h"

namespace Sixcast {

/// What nobody looked at yet and would tell the causes that are left best apart; the most telling
/// for its effort first, at most three. Empty when it works, or when nothing would help.
QList<NextCheck> nextChecks(const Opinion &opinion, const Picture &picture);

} // namespace Sixcast
