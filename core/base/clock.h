// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sixcast {

/// Nanoseconds since 1970-01-01 UTC.
qint64 wallClockNs();
/// Nanoseconds of a clock that never jumps; its zero means nothing.
qint64 monotonicClockNs();

} // namespace Sixcast
