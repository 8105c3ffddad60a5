// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/finding.h"
#include "core/causes/picture.h"
#include "core/causes/stage.h"

namespace Sixcast {

struct Whereabouts;

/// How far the datagrams came, as one place on their way shows.
enum class StepState : quint8 {
    Unknown, ///< no fact; never drawn as passed
    Passed,
    Part, ///< fewer came through than were sent
    Stops,
    NotReached
};

/// One place on a datagram's way.
struct PathStep {
    Place place = Place::NetworkForth;
    StepState state = StepState::Unknown;
    std::optional<int> count; ///< that came through
    std::optional<int> total; ///< that were sent, where fewer came through
    QList<quint64> events;    ///< trace rows of this machine that prove it

    bool operator==(const PathStep &) const = default;
};

/// One direction, in the order in which a datagram passes.
struct PathLane {
    QList<PathStep> steps;

    bool operator==(const PathLane &) const = default;

    const PathStep *stop() const; ///< null: it stops nowhere, or nobody knows where
};

/// The way of a run's HELLOs and of its WELCOMEs through both machines.
struct PathPicture {
    Case::View view = Case::View::Requester;
    PathLane hello;
    PathLane welcome;
    QString group;
    QString requester; ///< its address, where it is known
    QString listener;
    QString requesterInterface; ///< names; empty: not known
    QString listenerInterface;
    std::optional<qint64> reportAgeNs; ///< how old the other machine's facts are

    bool isEmpty() const { return hello.steps.isEmpty(); }
    bool operator==(const PathPicture &) const = default;
};

/// What the facts prove of the way, and that it stops at the place of \a where when that is at
/// least likely and no fact speaks against it. The picture and \a where say the same afterwards:
/// what stops earlier by the facts is where it stops. Pure.
PathPicture pathOf(const Picture &picture, const QList<Finding> &findings, Whereabouts *where);

/// `input filter`, `eth0`, `group`: short, translated.
QString stepName(const PathPicture &path, Place place);
/// `5`, `0 of 5`; empty: not known.
QString stepCount(const PathStep &step);
/// `passed`, `stops here`, `not reached`, `not known`.
QString stepWord(StepState state);
/// `this machine (requester)`, `fe80::b (listener, reported 1 s ago)`.
QString sideName(const PathPicture &path, Side side);
/// The state that all places of a lane share without a number; nullopt: they differ.
std::optional<StepState> stateOfAll(const PathLane &lane);
/// `HELLO: 5 sent, 5 left eth0, 0 passed the input filter of fe80::b`: to be read aloud.
QString laneSentence(const PathPicture &path, const PathLane &lane);
/// Two lanes of plain text with their legend; empty for an empty picture.
QString pathText(const PathPicture &path);

} // namespace Sixcast
