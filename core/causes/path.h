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
    /// The place where it stops on either way; null: nowhere, or nobody knows where.
    const PathStep *stop() const { return hello.stop() ? hello.stop() : welcome.stop(); }
    /// The other machine's address, as this one sees it; empty: not known.
    const QString &peer() const { return view == Case::View::Listener ? requester : listener; }
    bool operator==(const PathPicture &) const = default;
};

/// How much is wrong with a way, the worst first; the latest HELLO may still be on its way.
enum class Trouble : quint8 { Stops, Losses, Unknown, None };
Trouble troubleOf(const PathPicture &path);

/// What the facts prove of the way, and that it stops at the place of \a where when that is at
/// least likely and no fact speaks against it. The picture and \a where say the same afterwards:
/// what stops earlier by the facts is where it stops. Pure.
PathPicture pathOf(const Picture &picture, const QList<Finding> &findings, Whereabouts *where);

} // namespace Sixcast
