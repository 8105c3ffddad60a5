// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowclock.h"

#include <algorithm>
#include <cmath>

namespace Sixcast {
namespace {

constexpr size_t maximumWindows = 64;
constexpr size_t pairsPerWindow = 16;
constexpr qint64 nsPerSecond = 1'000'000'000;
/// Quartz is off by up to some hundred ppm; what is more is no clock.
constexpr double largestDrift = 2e-3;

struct Point {
    double seconds = 0; ///< since the first pair, sender's clock
    double differenceNs = 0;
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The middle one of the slopes between any two points (Theil and Sen): a third of them may be
/// wrong.
double slopeOf(const std::vector<Point> &points)
{
    std::vector<double> slopes;
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            if (points[j].seconds > points[i].seconds)
                slopes.push_back((points[j].differenceNs - points[i].differenceNs)
                                 / (points[j].seconds - points[i].seconds));
        }
    }
    return slopes.empty() ? 0 : medianOf(std::move(slopes));
}

/// One point for each stretch of pairs, in order of time: \a share 0 their smallest difference, 0.5
/// the middle one.
std::vector<Point> windowsOf(const std::vector<Point> &points, double share)
{
    const size_t count = std::clamp<size_t>(points.size() / pairsPerWindow, 1, maximumWindows);
    std::vector<Point> windows;
    for (size_t i = 0; i < count; ++i) {
        const size_t from = points.size() * i / count, to = points.size() * (i + 1) / count;
        std::vector<Point> part(points.begin() + qsizetype(from), points.begin() + qsizetype(to));
        const auto chosen = part.begin() + qsizetype(double(part.size() - 1) * share);
        std::nth_element(part.begin(), chosen, part.end(), [](const Point &a, const Point &b) {
            return a.differenceNs < b.differenceNs;
        });
        windows.push_back(*chosen);
    }
    return windows;
}

std::vector<double> residuals(const std::vector<Point> &points, double slope)
{
    std::vector<double> result;
    result.reserve(points.size());
    for (const Point &point : points)
        result.push_back(point.differenceNs - slope * point.seconds);
    return result;
}

} // namespace

qint64 FlowClock::arrival(qint64 sentNs) const
{
    return sentNs + offsetNs + qint64(std::llround(drift * double(sentNs - atNs)));
}

FlowClock flowClock(std::vector<StampPair> pairs)
{
    FlowClock clock;
    if (pairs.empty())
        return clock;
    std::sort(pairs.begin(), pairs.end(),
              [](const StampPair &a, const StampPair &b) { return a.sentNs < b.sentNs; });
    clock.isKnown = true;
    clock.atNs = pairs.front().sentNs;
    const qint64 base = pairs.front().arrivedNs - pairs.front().sentNs;
    std::vector<Point> points;
    points.reserve(pairs.size());
    for (const StampPair &pair : pairs)
        points.push_back({double(pair.sentNs - clock.atNs) / double(nsPerSecond),
                          double(pair.arrivedNs - pair.sentNs - base)});

    // First a line through the middle, to leave out what is far from it; then one below the rest.
    const double rough = slopeOf(windowsOf(points, 0.5));
    std::vector<double> distances = residuals(points, rough);
    const double middle = medianOf(distances);
    for (double &distance : distances)
        distance = std::abs(distance - middle);
    const double allowed = 20 * medianOf(distances) + 50e6;
    std::vector<Point> near;
    near.reserve(points.size());
    for (size_t i = 0; i < points.size(); ++i) {
        if (distances[i] <= allowed)
            near.push_back(points[i]);
    }
    const std::vector<Point> lowest = windowsOf(near, 0);
    const double spanSeconds = near.back().seconds - near.front().seconds;
    const double slope = lowest.size() >= 4 && spanSeconds >= 5 ? slopeOf(lowest) : 0;
    clock.isDriftKnown =
        lowest.size() >= 4 && spanSeconds >= 5 && std::abs(slope) < largestDrift * 1e9;
    clock.drift = clock.isDriftKnown ? slope / 1e9 : 0;
    std::vector<double> delays = residuals(near, clock.drift * 1e9);
    std::sort(delays.begin(), delays.end());
    clock.offsetNs = base + qint64(std::llround(delays.front()));
    clock.typicalNs = qint64(delays[delays.size() / 2] - delays.front());
    clock.slowNs = qint64(delays[delays.size() * 99 / 100] - delays.front());
    return clock;
}

} // namespace Sixcast
