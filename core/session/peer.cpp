// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/peer.h"

#include <algorithm>

namespace Sixcast {

std::optional<RoundTrip> roundTrip(const Peer &peer)
{
    if (peer.roundTripsNs.isEmpty())
        return std::nullopt;
    QList<qint64> sorted = peer.roundTripsNs;
    std::sort(sorted.begin(), sorted.end());
    return RoundTrip{sorted.first(), sorted.at((sorted.size() - 1) / 2), sorted.last()};
}

} // namespace Sixcast
