// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowmatch.h"
#include "core/compare/flowpattern.h"

namespace Sixcast {

/// Datagrams in a row that never arrived.
struct LostRun {
    quint32 firstPacket = 0; ///< in the sender's file
    quint32 lastPacket = 0;
    quint64 count = 0;
    qint64 fromNs = 0; ///< sender's clock
    qint64 toNs = 0;

    bool operator==(const LostRun &) const = default;
};

/// A stretch of time, for a picture.
struct FlowBin {
    quint32 sent = 0;
    quint32 lost = 0;

    bool operator==(const FlowBin &) const = default;
};

/// One flow in two captures, side by side.
struct FlowComparison {
    static constexpr size_t maximumRuns = 1'000; ///< of lostRuns; `pattern` counts all
    static constexpr size_t maximumBins = 240;

    /// What told which capture is the sender's.
    enum class SenderBy : quint8 {
        Unknown,     ///< nothing: the first is taken for it
        Choice,      ///< the one who asks
        Direction,   ///< the packets of one file are marked as going out, or as coming in
        HopLimit,    ///< it fell on the way
        Welcomes,    ///< the other one has more of the answers
        Completeness ///< one has all that the other has, and more
    };

    FlowKey key;
    SenderBy senderBy = SenderBy::Unknown;
    bool swapped = false; ///< the second one is the sender's
    FlowMatch::Clocks clocks = FlowMatch::Clocks::Wall;
    bool isClockCertain = false;
    FlowClock clock;
    bool isRtp = false;

    quint64 sent = 0; ///< while both captures ran; arrived and lost are of these
    quint64 arrived = 0;
    quint64 lost = 0;
    quint64 ambiguous = 0; ///< of the lost: which of equal ones it was can't be told
    quint64 duplicates = 0;
    quint64 reordered = 0; ///< RFC 4737 section 3.3
    quint64 unsent = 0;    ///< arrived, and the sender's capture should have it but hasn't
    quint64 outside = 0;   ///< of either, while the other capture did not run yet or any more
    /// Of those: sent after the receiver's capture had ended, and that ended with this flow.
    quint64 afterEnd = 0;
    quint64 leftOut = 0; ///< beyond what is compared

    LossPattern pattern;
    qint64 momentNs = 0; ///< of pattern.moment, sender's clock
    std::vector<LostRun> lostRuns;

    qint64 delayMedianNs = 0; ///< relative to the fastest
    qint64 delay99Ns = 0;     ///< of 99 in 100
    qint64 delayMaximumNs = 0;
    qint64 jitterNs = 0; ///< RFC 3550 section 6.4.1, at the end

    qint64 beginNs = 0; ///< of the bins, sender's clock
    qint64 endNs = 0;
    std::vector<FlowBin> bins;

    bool hasCommonTime() const { return sent > 0; }
    bool operator==(const FlowComparison &) const = default;
};

/// \a firstIs: who is to be taken for the sender, where that is known; \a known: how the clock of
/// the second goes against the first's, likewise. Pure; n log n, about 60 bytes a datagram.
FlowComparison compareFlow(const FlowKey &key, const FlowCapture &first, const FlowCapture &second,
                           FlowSide firstIs = FlowSide::Unknown,
                           const std::optional<KnownClock> &known = {});

} // namespace Sixcast
