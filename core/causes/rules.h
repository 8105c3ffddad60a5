// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/picture.h"

#include <QList>

#include <array>
#include <optional>
#include <span>

namespace Sixcast {

/// What a rule says when it fires.
struct Verdict {
    double confidence = 0;
    QList<Evidence> evidence;
    QStringList ruledOut = {};
};

/// How much a rule's word decides.
enum class Tier : quint8 {
    Hard,   ///< a fact about one host that stops the exchange by itself: an errno, a state, the
            ///< self-echo
    Chain,  ///< where the chain breaks, known from both sides
    Pattern ///< what one side alone can guess from who answers what
};

/// What a rule's verdict stands on.
enum class Ground : quint8 {
    Seen,    ///< something that was read and that only this cause explains
    LeftOver ///< what remains after others were excluded: there may be causes that nobody thought
             ///< of
};

/// A cause and when to name it. Pure: facts in, a verdict or silence out.
struct Rule {
    const char *id;
    Tier tier;
    std::optional<Verdict> (*judge)(const Picture &picture);
    Ground ground = Ground::Seen;
};

// Facts about one host that stop the exchange by themselves.
std::span<const Rule> interfaceRules();
std::span<const Rule> programRules();
std::span<const Rule> sendingRules();
std::span<const Rule> filterRules();
std::span<const Rule> proofRules();
// Where the chain breaks, known from both sides.
std::span<const Rule> outRules();
std::span<const Rule> partRules();
std::span<const Rule> backRules();
/// All of the above, in the order in which they are asked.
std::array<std::span<const Rule>, 8> allRules();

/// What one side can guess when no rule is certain: patterns of who answers what, and how often
/// each cause was behind them: rules_pattern.cpp.
enum class Pattern : quint8 {
    // requester
    PartAnswered,
    PartLimited,
    LateStarter,
    HealedByUnicast,
    BeganLate,
    Nobody,
    NobodySolicited,
    FramesNotForUs,
    OthersOnly,
    ProgramPartAnswers,
    JoinedGroupSilent,
    JoinedMulticastSilent,
    JoinedClosed,
    JoinedProhibited,
    JoinedSilent,
    JoinedSilentUntold,
    JoinedAllSilent,
    AllHostsSilent,
    ControlOnly,
    ControlOnlyQueried,
    UnicastOnly,
    WideOnly,
    NarrowOnly,
    Closed,
    ClosedQuietly,
    Prohibited,
    Silent,
    SilentOutside,
    SilentBridge,
    AllSilent,
    OtherAddressAnswers,
    NextPortAnswers,
    RoutedUnicastOnly,
    RoutedJoinedSilent,
    RoutedPingOnly,
    RoutedNothing,
    RoutedProhibited,
    // listener
    NothingHeard,
    ControlHeardOnly,
    AnswerUnresolved,
    AnswerProhibited,
    AnswerLost
};
std::optional<Pattern> patternOf(const Picture &picture);
struct Guess {
    Pattern pattern;
    const char *id;
    double confidence;
};
std::span<const Guess> guesses();
/// The observations that make a pattern, in words.
QList<Evidence> observations(const Picture &picture);

/// Asks all rules and ranks what they say; best first, at most eight. The first is `works` when it
/// does; never empty for an exchange that failed. Texts and commands are filled in.
QList<Finding> findCauses(const Case &facts);
/// The same, and where it stops.
Conclusion conclusionOf(const Case &facts);
/// The way to each peer of several, as if it were alone: what one answers says nothing of another.
QList<PathPicture> pathsByPeer(const Case &facts);
/// Both: what an investigation ends with.
Conclusion finalConclusionOf(const Case &facts);

} // namespace Sixcast
