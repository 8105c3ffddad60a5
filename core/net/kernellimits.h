// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sixcast {

/// Which setting of this system bounds memberships when a join failed with \a osError, the number
/// in force, and how to raise it; empty: none that is known.
QString membershipLimitText(int osError);
/// The same of a socket that could not be opened.
QString descriptorLimitText(int osError);

} // namespace Sixcast
