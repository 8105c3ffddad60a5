// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"

namespace Sixcast {

/// The first \a bits of both are the same.
bool sharesPrefix(const Ip6Address &one, const Ip6Address &other, int bits);

} // namespace Sixcast
