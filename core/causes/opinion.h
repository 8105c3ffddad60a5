// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/inference.h"

namespace Sixcast {

/// What the model makes of what was seen, beside what the rules say.
struct Opinion {
    explicit Opinion(const Observations &observed);

    Observations seen;
    std::vector<double> shares; ///< of hypotheses()

    double shareOf(const QString &id) const;
    /// Where a cause acts, by what was seen.
    std::optional<Place> placeOf(const QString &id) const;
    /// \a known: the place of a cause that was found; it is the place then, whatever else could be.
    Whereabouts whereabouts(std::optional<PlaceShare> known = {}) const;
    /// Takes "certain" from causes that the model does not hold for likely, and adds what it holds
    /// for likely and the rules don't know. What a rule's own counter proves (\a proved, ids) needs
    /// no second opinion. Sorted again.
    void review(QList<Finding> *findings, const QStringList &proved = {}) const;
};

} // namespace Sixcast
