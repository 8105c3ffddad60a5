// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/lossbound.h"

#include <algorithm>
#include <cmath>

namespace Sixcast {

double lossBound(quint64 sent, quint64 lost)
{
    if (sent == 0 || lost >= sent)
        return 1;
    const double share = double(lost) / double(sent);
    const double ofNone = 1 - std::pow(0.05, 1.0 / double(sent));
    if (lost == 0)
        return ofNone;
    return std::min(1.0, share + 1.645 * std::sqrt(share * (1 - share) / double(sent)) + ofNone);
}

} // namespace Sixcast
