// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"

namespace Sixcast {

/// The rule of a packet filter, read with rights, that dropped what came in there or went out:
/// its counter rose by it. Null: none is known.
const RuleFacts *provedRule(const Picture &p, Side side, bool incoming);
/// Ids of the causes that such a rule proves.
QStringList provedCauses(const Picture &p);

} // namespace Sixcast
