// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowpattern.h"

#include <algorithm>
#include <cmath>

namespace Sixcast {
namespace {

using Kind = LossPattern::Kind;

/// Fewer look like anything.
constexpr quint64 fewestLosses = 10;
constexpr quint64 fewestInARow = 5;
/// A stretch that chance makes once in a million such captures is no chance.
constexpr double unlikely = -13.8; // ln 1e-6
/// So many standard deviations of the number of runs away from chance is no chance.
constexpr double farOff = 4;

struct Range {
    size_t from = 0;
    size_t to = 0;

    size_t size() const { return to - from; }
};

/// The number of runs of lost ones against what it would be if each were lost by itself (Wald and
/// Wolfowitz): negative means fewer, longer runs.
double clustering(double sent, double lost, double runs)
{
    const double kept = sent - lost;
    const double expected = lost * (kept + 1) / sent;
    const double variance =
        lost * (lost - 1) * kept * (kept + 1) / (sent * sent * std::max(1.0, sent - 1));
    return (runs - expected) / std::sqrt(std::max(variance, 1e-9));
}

/// The distance that nine in ten neighbouring losses have; 0: there is none.
quint64 periodOf(const std::vector<bool> &lost, Range range)
{
    std::vector<quint64> distances;
    size_t last = range.to;
    for (size_t i = range.from; i < range.to; ++i) {
        if (!lost[i])
            continue;
        if (last != range.to)
            distances.push_back(i - last);
        last = i;
    }
    if (distances.size() + 1 < fewestInARow)
        return 0;
    std::vector<quint64> sorted = distances;
    std::nth_element(sorted.begin(), sorted.begin() + qsizetype(sorted.size() / 2), sorted.end());
    const quint64 middle = sorted[sorted.size() / 2];
    const auto same = std::count(distances.begin(), distances.end(), middle);
    return middle >= 2 && double(same) >= 0.9 * double(distances.size()) ? middle : 0;
}

/// Without a moment.
LossPattern patternWithin(const std::vector<bool> &lost, Range range)
{
    LossPattern pattern;
    pattern.sent = range.size();
    quint64 run = 0;
    for (size_t i = range.from; i < range.to; ++i) {
        pattern.lost += lost[i] ? 1 : 0;
        pattern.runs += lost[i] && run == 0 ? 1 : 0;
        run = lost[i] ? run + 1 : 0;
        pattern.longestRun = std::max(pattern.longestRun, run);
    }
    if (pattern.lost == 0)
        return pattern;
    if (pattern.lost == pattern.sent) {
        pattern.kind = Kind::All;
        return pattern;
    }
    pattern.period = periodOf(lost, range);
    const double off = clustering(double(pattern.sent), double(pattern.lost), double(pattern.runs));
    if (pattern.period != 0)
        pattern.kind = Kind::Regular;
    else if (pattern.lost >= fewestInARow && off < -farOff)
        pattern.kind = Kind::Bursts;
    else if (pattern.lost < fewestLosses)
        pattern.kind = Kind::TooFew;
    else
        pattern.kind = Kind::Random;
    return pattern;
}

/// Would a run of that length be there by chance, beside a stretch with so much loss?
bool isMoment(size_t run, const std::vector<bool> &lost, Range rest)
{
    if (run < fewestInARow || rest.size() == 0)
        return false;
    const auto begin = lost.begin() + qsizetype(rest.from), end = lost.begin() + qsizetype(rest.to);
    const double share = (double(std::count(begin, end, true)) + 1) / (double(rest.size()) + 2);
    // Longer, too, than any other: one burst more is no moment.
    size_t longest = 0, other = 0;
    for (auto at = begin; at != end; ++at) {
        other = *at ? other + 1 : 0;
        longest = std::max(longest, other);
    }
    return double(run) * std::log(share) < unlikely && run > 2 * longest;
}

} // namespace

LossPattern lossPattern(const std::vector<bool> &lost)
{
    const Range all{0, lost.size()};
    LossPattern whole = patternWithin(lost, all);
    if (whole.kind == Kind::None || whole.kind == Kind::All)
        return whole;
    size_t head = 0, tail = 0;
    while (lost[head])
        ++head;
    while (lost[lost.size() - 1 - tail])
        ++tail;
    const Range beforeTail{0, all.to - tail}, afterHead{head, all.to};
    const bool isFrom = isMoment(tail, lost, beforeTail);
    if (!isFrom && !isMoment(head, lost, afterHead))
        return whole;
    const LossPattern rest = patternWithin(lost, isFrom ? beforeTail : afterHead);
    whole.kind = isFrom ? Kind::FromMoment : Kind::UntilMoment;
    whole.moment = isFrom ? beforeTail.to : head;
    whole.rest = rest.kind;
    whole.restLost = rest.lost;
    whole.period = rest.period;
    return whole;
}

} // namespace Sixcast
