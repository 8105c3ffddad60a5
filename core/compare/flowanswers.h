// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowcompare.h"
#include "core/compare/flowfile.h"

namespace Sixcast {

/// The answers to a flow of HELLOs: what left the listener's card, and what of it came back.
struct FlowAnswers {
    LossPattern answers; ///< `lost`: HELLOs at the listener's card for which no WELCOME left it
    std::optional<FlowComparison> back; ///< of the WELCOMEs, where any left the listener's card
    bool isFiltered = false; ///< the listener's capture holds no unicast: it may leave it out

    quint64 left() const { return answers.sent - answers.lost; }
    bool isComplete() const { return answers.lost == 0 && (!back || back->lost == 0); }
    bool operator==(const FlowAnswers &) const = default;
};

/// One file's part in a comparison.
struct FlowEnd {
    const FlowFile &file;
    const FlowCapture &capture; ///< the flow in it
};

/// Nullopt: these are no HELLOs, none arrived, or the listener isn't where the receiver's file was
/// taken. Reads both files once more where WELCOMEs are in them.
Result<std::optional<FlowAnswers>> flowAnswers(const FlowComparison &forth, const FlowEnd &sender,
                                               const FlowEnd &receiver,
                                               const FlowFile::Progress &progress = {});

/// What the first file is, where nothing else tells: WELCOMEs may be lost on their way, not made.
FlowSide sideByWelcomes(const FlowComparison &forth, const FlowFile &first, const FlowFile &second);

/// For which of the HELLOs, by their times, no WELCOME left; both in one clock. Linear.
LossPattern answerPattern(const std::vector<qint64> &hellos, const std::vector<qint64> &welcomes);

} // namespace Sixcast
