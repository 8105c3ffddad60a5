// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "core/trace/traceheader.h"

namespace Sixcast {

/// The first line of a trace file about a run of \a profile that starts now on this machine: its
/// role, and the settings that a comparison of two machines needs.
TraceHeader runTraceHeader(const Profile &profile);

} // namespace Sixcast
