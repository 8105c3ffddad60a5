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
    Whereabouts whereabouts() const;
    /// Takes "certain" from causes that the model does not hold for likely, and adds what it holds
    /// for likely and the rules don't know. What a rule's own counter proves (\a proved, ids) needs
    /// no second opinion. Sorted again.
    void review(QList<Finding> *findings, const QStringList &proved = {}) const;
};

} // namespace Sixcast
