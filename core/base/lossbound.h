// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sixcast {

/// The share of loss that is not exceeded with 95 % confidence when \a lost of \a sent were lost:
/// where none was, 1 - 0.05^(1/n), so that 3 of 3 say little (0.63) and 1,000 of 1,000 much
/// (0.003). 1 when nothing was sent.
double lossBound(quint64 sent, quint64 lost);

} // namespace Sixcast
