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
    const qint64 slowest = std::max(sorted.last(), peer.slowestNs);
    const qint64 fastest =
        peer.slowestNs == 0 ? sorted.first() : std::min(sorted.first(), peer.fastestNs);
    return RoundTrip{fastest, sorted.at((sorted.size() - 1) / 2), slowest};
}

} // namespace Sixcast
