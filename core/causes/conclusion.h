// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/finding.h"
#include "core/causes/path.h"
#include "core/causes/stage.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sixcast {

/// How likely it is that a datagram stops at a place.
struct PlaceShare {
    Place place = Place::NetworkForth;
    double share = 0; ///< 0..1

    bool operator==(const PlaceShare &) const = default;
};

QString placeId(Place place);    ///< `listener.input`, `network.forth`, ...: stable
QString placeTitle(Place place); ///< translated

/// One of several causes that fit what was seen.
struct CauseShare {
    QString id; ///< as in Finding; empty: something at this place that is in no list
    Place place = Place::NetworkForth;
    double share = 0;   ///< 0..1, of all causes at all places
    QString separating; ///< the reading that speaks most against the one before it; may be empty

    bool operator==(const CauseShare &) const = default;
};

/// Something that nobody looked at yet and that would tell the candidates apart.
struct NextCheck {
    QString observation; ///< stable name: `host`, `ladder-nic`, `listener.rules`, `other-machine`
    QString text;        ///< the question that it answers, translated
    QString on;          ///< as in Advice
    QString command;     ///< answers it; one of `sixcast-cli` is something that this program does
    double gain = 0;     ///< bits: how much less open the cause is after it, on average

    bool operator==(const NextCheck &) const = default;
};

/// Where it stops, which is known better than why.
struct Whereabouts {
    std::optional<PlaceShare> place; ///< unset: it works, or no place is likely enough
    QList<PlaceShare> places;        ///< all that are possible at all, most likely first
    QList<CauseShare> candidates;    ///< of `place`, or of all places; most likely first
    std::optional<double> lossBound; ///< it works: 95 % sure that less than this share is lost
    QList<NextCheck> next;           ///< most telling first

    bool operator==(const Whereabouts &) const = default;
};

/// What an investigation ends with.
struct Conclusion {
    QList<Finding> findings; ///< best first
    Whereabouts whereabouts;
    PathPicture path;
    QList<PathPicture> paths; ///< of several peers one each, worst first; of a single one: none

    bool operator==(const Conclusion &) const = default;
};

} // namespace Sixcast
