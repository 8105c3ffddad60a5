// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace Sixcast {

/// What was found, in the order in which a person reads it: where it stops, what all its possible
/// causes rest on, each cause with what speaks for and against it alone, and what to look at next.
struct Explanation {
    struct Cause {
        Finding finding; ///< with its own evidence only; without id: one that is in no list
        QString against; ///< the reading that speaks most against it; may be empty

        bool operator==(const Cause &) const = default;
    };
    static constexpr qsizetype mostCauses = 3;

    QString where;           ///< one sentence in this machine's own words; empty: it works
    QList<Evidence> shared;  ///< what all causes rest on; empty for a single one
    QList<Cause> causes;     ///< at most mostCauses, the best first
    QList<Cause> lessLikely; ///< all others
    QList<NextCheck> next;   ///< most telling first

    bool isEmpty() const { return where.isEmpty() && causes.isEmpty(); }
    bool operator==(const Explanation &) const = default;
};

/// Empty for a run that works. Pure.
Explanation explain(const Report &report);

/// Of several peers at least one isn't reached, or most is lost: worth a look though it works.
bool hasTroubledPeer(const Report &report);
/// Of one peer of several: `stops at the listener's input filter`, `answers 17 of 20`.
QString peerSentence(const PathPicture &path, const QString &role);

/// `certain`, `likely`, `possible`: translated.
QString confidenceText(double confidence);
/// `between the machines, on the way of the HELLO`, `at the listener's input filter`.
QString placePhrase(Place place);

} // namespace Sixcast
