// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

namespace Sixcast {

/// Translated words for the eye; files hold actorName() and kindName().
QString kindWord(Kind kind); ///< `out`, `in`, `step`, ...
QString actorWord(Actor actor);
QString whereText(Actor actor, const InterfaceRef &interface); ///< `listener eth0`

} // namespace Sixcast
