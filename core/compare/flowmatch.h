// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flow.h"
#include "core/compare/flowclock.h"

namespace Sixcast {

/// Which of the sent came in as which of the arrived.
struct FlowMatch {
    /// What told how the clocks go.
    enum class Clocks : quint8 {
        Datagrams, ///< that are in both and differ from all others
        Shape,     ///< equal datagrams, by the rhythm in which they were sent
        Wall       ///< nothing: both clocks are taken to be right
    };

    Clocks clocks = Clocks::Wall;
    bool isCertain = false; ///< no other shift of the clocks explains as much
    FlowClock clock;
    std::vector<int> arrivedOf;    ///< for each sent one the number of the arrived one; -1: none
    std::vector<int> sentOf;       ///< for each arrived one; -1: none; twice the same: a duplicate
    std::vector<bool> isAmbiguous; ///< of the sent: which of equal ones it was can't be told
    quint64 duplicates = 0;        ///< of the arrived
};

/// How the clocks go, by something else than the datagrams that are to be matched.
struct KnownClock {
    FlowMatch::Clocks clocks = FlowMatch::Clocks::Wall;
    bool isCertain = false;
    FlowClock clock;

    /// The same clocks, seen from the other end.
    KnownClock turned() const;
};

/// By bytes, length and source port; equal ones in their order, near the time when they are to be
/// expected. n log n in both, 12 bytes a datagram beside what it is given.
/// What \a known says of the clocks counts where the datagrams don't tell them for sure.
FlowMatch matchFlow(const FlowCapture &sent, const FlowCapture &arrived,
                    const std::optional<KnownClock> &known = {});

} // namespace Sixcast
