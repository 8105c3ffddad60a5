// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/observation.h"
#include "core/compare/flowanswers.h"

namespace Sixcast {

/// What two captures, or a capture and a trace, prove of the way of one flow: of the cards where
/// they were taken, and of nothing behind those. The sender stands for the requester, the receiver
/// for the listener.
struct FlowEvidence {
    FlowKey key;
    bool isSentCaptured = true; ///< at the sender's card; else its program's trace says so
    bool isArrivalCaptured = true;
    LossPattern forth;
    std::optional<FlowAnswers> answers; ///< of HELLOs
    int hopLimit = -1;
    // Unset: nobody looked, or a "no" would prove nothing.
    std::optional<bool> isRouted;
    std::optional<bool> isQuerierSeen;
    std::optional<bool> isReported;
    std::optional<bool> isQueryUnanswered;
    std::optional<bool> isLeft;  ///< a member left just before it stopped
    std::optional<bool> isStale; ///< nobody had reported for long when it stopped
    std::optional<bool> othersCross;
    std::optional<bool> unicastCrosses;
    QList<Evidence> shown; ///< in words, with packet numbers

    bool operator==(const FlowEvidence &) const = default;
};

FlowEvidence flowEvidence(const FlowComparison &comparison, const FlowEnd &sender,
                          const FlowEnd &receiver, const std::optional<FlowAnswers> &answers);

Observations observe(const FlowEvidence &evidence);
/// The model's word. A capture says where, and seldom why: a cause that only fits is possible, one
/// that something else speaks for as well is likely, none is certain. Empty: it works as far as was
/// captured. Pure.
Conclusion conclusionOf(const FlowEvidence &evidence);

} // namespace Sixcast
