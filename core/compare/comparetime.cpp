// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparejoin.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Sixcast {
namespace {

constexpr size_t maximumShifts = 64;
/// So many of those that were sent tell which shift is right; the rest follows it.
constexpr size_t maximumScored = 4096;
constexpr qint64 millisecond = 1'000'000;

/// Half the smallest distance between two that were sent, at most 100 ms: what is nearer than that
/// to its expected time is taken for it.
qint64 toleranceOf(const std::vector<qint64> &sentNs)
{
    qint64 smallest = 200 * millisecond;
    for (size_t i = 1; i < sentNs.size(); ++i)
        smallest = std::min(smallest, sentNs[i] - sentNs[i - 1]);
    return std::max(smallest / 2, millisecond);
}

/// With the clocks \a shiftNs apart: each of the first \a count sent takes the first free arrival
/// that is near enough; calls \a onMatch with the numbers of both.
template<typename OnMatch>
void match(const std::vector<qint64> &sentNs, size_t count, const std::vector<qint64> &arrivedNs,
           qint64 shiftNs, qint64 toleranceNs, OnMatch &&onMatch)
{
    size_t next = 0;
    for (size_t i = 0; i < count; ++i) {
        const qint64 expected = sentNs[i] + shiftNs;
        while (next < arrivedNs.size() && arrivedNs[next] < expected - toleranceNs)
            ++next;
        if (next < arrivedNs.size() && arrivedNs[next] <= expected + toleranceNs)
            onMatch(i, next++);
    }
}

struct Attempt {
    int matched = 0;
    qint64 shiftNs = 0;

    /// Most matches; among equals the smallest difference of the clocks.
    bool operator<(const Attempt &other) const
    {
        return std::tuple(-matched, std::abs(shiftNs))
            < std::tuple(-other.matched, std::abs(other.shiftNs));
    }
};

} // namespace

TimePairing pairByTime(const std::vector<qint64> &sentNs, const std::vector<qint64> &arrivedNs)
{
    TimePairing result{std::vector<int>(sentNs.size(), -1), 0, true};
    if (arrivedNs.empty() || sentNs.empty())
        return result;
    if (sentNs.size() == arrivedNs.size()) { // nothing lost, nothing doubled: the order tells all
        for (size_t i = 0; i < sentNs.size(); ++i)
            result.arrivedOf[i] = int(i);
        result.matched = int(sentNs.size());
        return result;
    }
    const qint64 tolerance = toleranceOf(sentNs);
    const size_t scored = std::min(sentNs.size(), maximumScored);
    std::vector<Attempt> attempts;
    for (size_t i = 0; i < std::min(sentNs.size(), maximumShifts); ++i) {
        Attempt attempt{0, arrivedNs.front() - sentNs[i]};
        match(sentNs, scored, arrivedNs, attempt.shiftNs, tolerance,
              [&attempt](size_t, size_t) { ++attempt.matched; });
        attempts.push_back(attempt);
    }
    std::stable_sort(attempts.begin(), attempts.end());
    match(sentNs, sentNs.size(), arrivedNs, attempts.front().shiftNs, tolerance,
          [&result](size_t sent, size_t arrived) {
              result.arrivedOf[sent] = int(arrived);
              ++result.matched;
          });
    result.isCertain = attempts.size() == 1 || attempts[1].matched < attempts.front().matched;
    return result;
}

} // namespace Sixcast
