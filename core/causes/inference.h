// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/conclusion.h"
#include "core/causes/model.h"

#include <bitset>
#include <vector>

namespace Sixcast {

/// One thing that could be so: a site of a cause, something unnamed at a stage, or neither.
struct Hypothesis {
    enum class Sort : quint8 {
        Named,
        Unnamed, ///< something else at this stage
        Works,
        Off ///< more than one fault, or a reading is wrong
    };

    Sort sort = Sort::Named;
    const ModelRow *row = nullptr; ///< of a named one
    Site site;
    double prior = 0;
    /// Whether each path's datagrams meet it, in each situation.
    std::array<std::array<Passing, observationCount>, situationCount> ways{};
    std::bitset<observationCount> marked; ///< its row says something of these
};
/// All of them, made once from the rows.
const std::vector<Hypothesis> &hypotheses();

/// P(value | hypothesis): what the whole model says of one reading.
double likelihood(const Hypothesis &hypothesis, Observation what, Value value,
                  const Observations &seen);

/// Unless its row says something of it, each hypothesis expects this by its base rate alone.
bool isPlain(Observation what);

/// How likely each hypothesis is after all that was seen; sums to 1.
std::vector<double> posterior(const Observations &seen);
/// As above without the hypotheses of one row, as if nobody had thought of it.
std::vector<double> posteriorWithout(const Observations &seen, const ModelRow &row);

/// The share of a named cause: `works` too.
double shareOf(const std::vector<double> &posterior, QLatin1StringView id);
/// Where a cause acts: of its sites the likeliest, by \a posterior or, when that is empty, by
/// what is common. Nullopt: it is in no row, as `works`.
std::optional<Place> placeOf(const std::vector<double> &posterior, QLatin1StringView id);
/// Nullopt: no place, as of `works`.
std::optional<Place> placeOf(const Hypothesis &hypothesis);
/// All places, most likely first.
QList<PlaceShare> placesOf(const std::vector<double> &posterior);
/// Named and unnamed causes, most likely first; \a place only when it is set.
QList<CauseShare> causesOf(const std::vector<double> &posterior, std::optional<Place> place);

/// A reading of \a seen that is at least twenty times likelier under \a id than elsewhere.
std::optional<Observation> directProof(const Observations &seen, QLatin1StringView id);

} // namespace Sixcast
