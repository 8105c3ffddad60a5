// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparejoin.h"

#include <algorithm>
#include <limits>

namespace Sixcast {
namespace {

/// RFC 5905 section 8: T1 and T4 by the requester's clock, T2 and T3 by the listener's.
struct FourStamps {
    qint64 t1 = 0, t2 = 0, t3 = 0, t4 = 0;

    qint64 offset() const { return (t2 - t1) / 2 + (t3 - t4) / 2; }
    qint64 delay() const { return (t4 - t1) - (t3 - t2); }
    bool isSane() const { return t4 >= t1 && t3 >= t2 && delay() >= 0; }
};

/// The requester's stamps, with the listener's from its trace or else from what its WELCOME told.
std::optional<FourStamps> stampsOf(const JoinedExchange &joined,
                                   const JoinedExchange::Join &welcome,
                                   const ComparedSide &requester, const ComparedSide *listener)
{
    if (welcome.hello < 0 || welcome.arrived < 0)
        return std::nullopt;
    const JoinedExchange::Join &hello = joined.hellos[size_t(welcome.hello)];
    if (hello.sent < 0)
        return std::nullopt;
    const SideWelcome &arrived = requester.welcomes[size_t(welcome.arrived)];
    FourStamps stamps{requester.hellos[size_t(hello.sent)].ns, arrived.receivedNs,
                      arrived.answeredNs, arrived.ns};
    if (listener && hello.arrived >= 0 && welcome.sent >= 0) {
        stamps.t2 = listener->hellos[size_t(hello.arrived)].ns;
        stamps.t3 = listener->welcomes[size_t(welcome.sent)].ns;
    }
    if (stamps.t2 == 0 || stamps.t3 == 0 || !stamps.isSane())
        return std::nullopt;
    return stamps;
}

/// Differences of the two clocks by what came through one way: the smallest one had the shortest
/// way.
class OneWay
{
public:
    void take(qint64 differenceNs)
    {
        m_smallest = std::min(m_smallest, differenceNs);
        m_largest = std::max(m_largest, differenceNs);
        ++m_samples;
    }
    bool isEmpty() const { return m_samples == 0; }
    ClockOffset offset(int sign) const
    {
        constexpr qint64 least =
            1'000'000; // a local network's way, and what a machine takes to look
        return {ClockOffset::Method::OneWay, sign * m_smallest,
                std::max(least, m_largest - m_smallest), m_samples};
    }

private:
    qint64 m_smallest = std::numeric_limits<qint64>::max();
    qint64 m_largest = std::numeric_limits<qint64>::min();
    int m_samples = 0;
};

} // namespace

ClockOffset clockOffset(const JoinedExchange &joined, const ComparedSide *requester,
                        const ComparedSide *listener)
{
    if (!requester)
        return {};
    std::optional<FourStamps> best;
    int samples = 0;
    for (const JoinedExchange::Join &welcome : joined.welcomes) {
        const std::optional<FourStamps> stamps = stampsOf(joined, welcome, *requester, listener);
        if (!stamps)
            continue;
        ++samples;
        if (!best || stamps->delay() < best->delay())
            best = stamps;
    }
    if (best)
        return {ClockOffset::Method::FourStamps, best->offset(), best->delay() / 2 + 1, samples};
    if (!listener)
        return {};

    OneWay out, back;
    for (const auto *list : {&joined.hellos, &joined.control}) {
        for (const JoinedExchange::Join &hello : *list) {
            if (hello.sent >= 0 && hello.arrived >= 0)
                out.take(listener->hellos[size_t(hello.arrived)].ns
                         - requester->hellos[size_t(hello.sent)].ns);
        }
    }
    for (const JoinedExchange::Join &welcome : joined.welcomes) {
        if (welcome.sent >= 0 && welcome.arrived >= 0)
            back.take(requester->welcomes[size_t(welcome.arrived)].ns
                      - listener->welcomes[size_t(welcome.sent)].ns);
    }
    if (!out.isEmpty())
        return out.offset(1);
    return back.isEmpty() ? ClockOffset() : back.offset(-1);
}

} // namespace Sixcast
