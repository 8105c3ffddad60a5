// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Sixcast {

/// How one capture's clock goes against the other's, learned from datagrams that are in both. What
/// the way takes at least can't be told from the clocks' difference: it is a part of it.
struct FlowClock {
    bool isKnown = false;
    qint64 atNs = 0;           ///< where offset is meant: the sender's time of the first pair
    qint64 offsetNs = 0;       ///< receiver's time less sender's of the fastest datagrams, at atNs
    double drift = 0;          ///< how much it grows a second: 1e-6 is 1 ppm
    bool isDriftKnown = false; ///< long enough, and enough pairs
    qint64 typicalNs = 0;      ///< delay of half of the pairs, relative to the fastest
    qint64 slowNs = 0;         ///< of 99 in 100

    /// When a datagram that was sent at \a sentNs would arrive, were it one of the fastest.
    qint64 arrival(qint64 sentNs) const;
    qint64 delay(qint64 sentNs, qint64 arrivedNs) const { return arrivedNs - arrival(sentNs); }
    bool operator==(const FlowClock &) const = default;
};

struct StampPair {
    qint64 sentNs = 0;
    qint64 arrivedNs = 0;
};

/// Robust: a line under the delays, not through them; pairs that belong to no such line (up to a
/// third of them) don't bend it. n log n.
FlowClock flowClock(std::vector<StampPair> pairs);

} // namespace Sixcast
