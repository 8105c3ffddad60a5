// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/linkwatch.h"

namespace Sixcast {

/// What doesn't fit on one link, as far as it was watched. Pure. \a isRebuilt: there are only the
/// datagrams of one program, so that what is missing proves nothing.
QList<Misfit> misfitsOf(const LinkWatch &link, bool isRebuilt);

} // namespace Sixcast
