// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

namespace Sixcast {

/// Notes in each answerer of the exchange what the probes saw of it afterwards. Only what came from
/// its own address counts: a port unreachable of somebody else's says nothing about it.
void relateAnswerers(SideFacts *requester);

} // namespace Sixcast
