// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flowmatch.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

namespace Sixcast {
namespace {

using Datagrams = std::vector<FlowDatagram>;
using Numbers = std::span<const quint32>;

constexpr qint64 millisecond = 1'000'000;
/// A datagram that comes later than this, relative to the fastest, is another one that is equal.
constexpr qint64 latestNs = 5'000 * millisecond;
/// What seems to arrive so long before it was sent: the clock's line is no better than that.
constexpr qint64 earliestNs = -50 * millisecond;
constexpr size_t maximumClockPairs = 100'000;
constexpr size_t fewestClockPairs = 3;

auto keyOf(const FlowDatagram &datagram)
{
    return std::tuple(datagram.identity, datagram.length, datagram.sourcePort);
}

std::vector<quint32> sortedByKey(const Datagrams &datagrams)
{
    std::vector<quint32> numbers(datagrams.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::stable_sort(numbers.begin(), numbers.end(), [&datagrams](quint32 a, quint32 b) {
        return keyOf(datagrams[a]) < keyOf(datagrams[b]);
    });
    return numbers;
}

// ---- clocks by the rhythm of equal datagrams

constexpr size_t nearCandidates = 64;
constexpr size_t maximumScored = 4096;

std::vector<qint64> timesOf(const Datagrams &datagrams, Numbers numbers)
{
    std::vector<qint64> times;
    times.reserve(numbers.size());
    for (const quint32 number : numbers)
        times.push_back(datagrams[number].ns);
    std::sort(times.begin(), times.end());
    return times;
}

/// Half of what lies between two that were sent, as a rule; at most 100 ms.
qint64 toleranceOf(const std::vector<qint64> &sentNs)
{
    std::vector<qint64> gaps;
    for (size_t i = 1; i < std::min(sentNs.size(), maximumScored); ++i)
        gaps.push_back(sentNs[i] - sentNs[i - 1]);
    if (gaps.empty())
        return 100 * millisecond;
    const auto low = gaps.begin() + qsizetype(gaps.size() / 10);
    std::nth_element(gaps.begin(), low, gaps.end());
    return std::clamp(*low / 4, millisecond / 10, 100 * millisecond);
}

class RhythmSearch
{
public:
    RhythmSearch(std::vector<qint64> sentNs, std::vector<qint64> arrivedNs)
        : m_sent(std::move(sentNs))
        , m_arrived(std::move(arrivedNs))
        , m_toleranceNs(toleranceOf(m_sent))
    {
    }

    struct Shift {
        qint64 ns = 0;
        size_t matched = 0;
        bool isCertain = false;
    };

    Shift best() const
    {
        std::vector<Shift> shifts;
        for (const qint64 shiftNs : candidates())
            shifts.push_back({shiftNs, matchedAt(shiftNs, nullptr), false});
        std::stable_sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) {
            return std::tuple(b.matched, std::abs(a.ns)) < std::tuple(a.matched, std::abs(b.ns));
        });
        Shift best = shifts.front();
        // Another shift that explains nearly as much: datagrams in a regular rhythm fit many.
        const auto rival = std::find_if(shifts.begin(), shifts.end(), [&](const Shift &shift) {
            return std::abs(shift.ns - best.ns) > 2 * m_toleranceNs;
        });
        best.isCertain =
            rival == shifts.end() || double(rival->matched) < 0.95 * double(best.matched) - 1;
        return best;
    }

    /// Those that come together when the clocks are \a shiftNs apart.
    std::vector<StampPair> pairsAt(qint64 shiftNs) const
    {
        std::vector<StampPair> pairs;
        matchedAt(shiftNs, &pairs);
        return pairs;
    }

private:
    /// Shifts that lay one of the first, the last or those of the same wall clock on each other.
    std::vector<qint64> candidates() const
    {
        std::vector<qint64> shifts;
        const auto add = [&](size_t sent, size_t arrived) {
            if (sent < m_sent.size() && arrived < m_arrived.size())
                shifts.push_back(m_arrived[arrived] - m_sent[sent]);
        };
        const size_t lastSent = m_sent.size() - 1, lastArrived = m_arrived.size() - 1;
        const auto atSameTime = size_t(
            std::lower_bound(m_sent.begin(), m_sent.end(), m_arrived.front()) - m_sent.begin());
        for (size_t i = 0; i < nearCandidates; ++i) {
            add(i, 0);
            add(0, i);
            add(lastSent - i, lastArrived); // beyond its begin it is too large, and left out
            add(lastSent, lastArrived - i);
            add(atSameTime + i - nearCandidates / 2, 0);
        }
        std::sort(shifts.begin(), shifts.end());
        shifts.erase(std::unique(shifts.begin(), shifts.end()), shifts.end());
        return shifts;
    }

    size_t matchedAt(qint64 shiftNs, std::vector<StampPair> *pairs) const
    {
        const auto from = std::lower_bound(m_sent.begin(), m_sent.end(),
                                           m_arrived.front() - shiftNs - m_toleranceNs);
        auto arrived = std::lower_bound(m_arrived.begin(), m_arrived.end(),
                                        from == m_sent.end() ? 0 : *from + shiftNs - m_toleranceNs);
        size_t matched = 0, looked = 0;
        for (auto sent = from;
             sent != m_sent.end() && arrived != m_arrived.end() && looked < maximumScored;
             ++sent, ++looked) {
            const qint64 expected = *sent + shiftNs;
            while (arrived != m_arrived.end() && *arrived < expected - m_toleranceNs)
                ++arrived;
            if (arrived == m_arrived.end() || *arrived > expected + m_toleranceNs)
                continue;
            if (pairs)
                pairs->push_back({*sent, *arrived});
            ++arrived;
            ++matched;
        }
        return matched;
    }

    std::vector<qint64> m_sent;
    std::vector<qint64> m_arrived;
    qint64 m_toleranceNs;
};

// ---- matching

class FlowMatcher
{
public:
    FlowMatcher(const FlowCapture &sent, const FlowCapture &arrived)
        : m_sent(sent.datagrams)
        , m_arrived(arrived.datagrams)
        , m_sentByKey(sortedByKey(m_sent))
        , m_arrivedByKey(sortedByKey(m_arrived))
    {
        m_match.arrivedOf.assign(m_sent.size(), -1);
        m_match.sentOf.assign(m_arrived.size(), -1);
        m_match.isAmbiguous.assign(m_sent.size(), false);
    }

    FlowMatch match(const std::optional<KnownClock> &known)
    {
        learnClock(known);
        eachGroup([this](Numbers sent, Numbers arrived) { matchGroup(sent, arrived); });
        return std::move(m_match);
    }

private:
    /// Calls \a visit(numbers of the sent, of the arrived) for each kind of datagram in either.
    template<typename Visit> void eachGroup(Visit &&visit) const
    {
        size_t s = 0, a = 0;
        while (s < m_sentByKey.size() || a < m_arrivedByKey.size()) {
            const bool haveSent = s < m_sentByKey.size(), haveArrived = a < m_arrivedByKey.size();
            auto key = keyOf(haveSent ? m_sent[m_sentByKey[s]] : m_arrived[m_arrivedByKey[a]]);
            if (haveSent && haveArrived)
                key = std::min(key, keyOf(m_arrived[m_arrivedByKey[a]]));
            const size_t sEnd = endOf(m_sent, m_sentByKey, s, key);
            const size_t aEnd = endOf(m_arrived, m_arrivedByKey, a, key);
            visit(Numbers(m_sentByKey).subspan(s, sEnd - s),
                  Numbers(m_arrivedByKey).subspan(a, aEnd - a));
            s = sEnd;
            a = aEnd;
        }
    }

    template<typename Key>
    static size_t endOf(const Datagrams &datagrams, const std::vector<quint32> &numbers,
                        size_t from, const Key &key)
    {
        while (from < numbers.size() && keyOf(datagrams[numbers[from]]) == key)
            ++from;
        return from;
    }

    void learnClock(const std::optional<KnownClock> &known)
    {
        std::vector<StampPair> pairs;
        std::pair<Numbers, Numbers> largest;
        eachGroup([&](Numbers sent, Numbers arrived) {
            if (sent.size() == 1 && arrived.size() == 1)
                pairs.push_back({m_sent[sent[0]].ns, m_arrived[arrived[0]].ns});
            else if (std::min(sent.size(), arrived.size())
                     > std::min(largest.first.size(), largest.second.size()))
                largest = {sent, arrived};
        });
        if (pairs.size() >= fewestClockPairs) {
            m_match.clocks = FlowMatch::Clocks::Datagrams;
            m_match.isCertain = true;
            m_match.clock = flowClock(sampled(std::move(pairs)));
            return;
        }
        if (known) {
            m_match.clocks = known->clocks;
            m_match.isCertain = known->isCertain;
            m_match.clock = known->clock;
        } else if (!largest.first.empty()) {
            const RhythmSearch search(timesOf(m_sent, largest.first),
                                      timesOf(m_arrived, largest.second));
            const RhythmSearch::Shift shift = search.best();
            m_match.clocks = FlowMatch::Clocks::Shape;
            m_match.isCertain = shift.isCertain;
            m_match.clock = flowClock(search.pairsAt(shift.ns));
        } else if (!pairs.empty()) {
            m_match.clocks = FlowMatch::Clocks::Datagrams;
            m_match.clock = flowClock(std::move(pairs));
        }
    }

    static std::vector<StampPair> sampled(std::vector<StampPair> pairs)
    {
        const size_t step = pairs.size() / maximumClockPairs + 1;
        for (size_t i = 0; i * step < pairs.size(); ++i)
            pairs[i] = pairs[i * step];
        pairs.resize((pairs.size() + step - 1) / step);
        return pairs;
    }

    qint64 delay(quint32 sent, quint32 arrived) const
    {
        return m_match.clock.delay(m_sent[sent].ns, m_arrived[arrived].ns);
    }

    /// Equal datagrams, each list in its order.
    void matchGroup(Numbers sent, Numbers arrived)
    {
        size_t s = 0, a = 0;
        const auto strangeness = [this](qint64 delayNs) {
            return std::abs(delayNs - m_match.clock.typicalNs);
        };
        while (s < sent.size() && a < arrived.size()) {
            const qint64 here = delay(sent[s], arrived[a]);
            const bool isMoreSent = sent.size() - s > arrived.size() - a;
            if (here < earliestNs) {
                ++a;
            } else if (here > latestNs) {
                ++s;
            } else if (isMoreSent && s + 1 < sent.size()
                       && strangeness(delay(sent[s + 1], arrived[a])) < strangeness(here)) {
                ++s; // it fits the next one better: this one did not come
            } else {
                m_match.arrivedOf[sent[s]] = int(arrived[a]);
                m_match.sentOf[arrived[a]] = int(sent[s]);
                ++s;
                ++a;
            }
        }
        findDuplicates(sent, arrived);
        if (sent.size() > 1)
            findAmbiguous(sent);
    }

    /// What arrived and has no partner of its own, soon after one that has.
    void findDuplicates(Numbers sent, Numbers arrived)
    {
        size_t s = 0;
        for (const quint32 number : arrived) {
            if (m_match.sentOf[number] >= 0)
                continue;
            while (s + 1 < sent.size() && delay(sent[s + 1], number) >= earliestNs)
                ++s;
            if (sent.empty() || m_match.arrivedOf[sent[s]] < 0)
                continue;
            const qint64 late = delay(sent[s], number);
            if (late < earliestNs || late > latestNs)
                continue;
            m_match.sentOf[number] = int(sent[s]);
            ++m_match.duplicates;
        }
    }

    /// A lost one among equal ones that are so near that it could as well be the one beside it.
    void findAmbiguous(Numbers sent)
    {
        const qint64 near = std::max(millisecond, m_match.clock.slowNs);
        const auto isNear = [&](size_t a, size_t b) {
            return std::abs(m_sent[sent[b]].ns - m_sent[sent[a]].ns) <= near;
        };
        for (size_t i = 0; i < sent.size(); ++i) {
            if (m_match.arrivedOf[sent[i]] >= 0)
                continue;
            m_match.isAmbiguous[sent[i]] = !m_match.isCertain || (i > 0 && isNear(i - 1, i))
                || (i + 1 < sent.size() && isNear(i, i + 1));
        }
    }

    const Datagrams &m_sent;
    const Datagrams &m_arrived;
    const std::vector<quint32> m_sentByKey;
    const std::vector<quint32> m_arrivedByKey;
    FlowMatch m_match;
};

} // namespace

KnownClock KnownClock::turned() const
{
    KnownClock other = *this;
    other.clock.atNs = clock.arrival(clock.atNs);
    other.clock.offsetNs = -clock.offsetNs;
    other.clock.drift = -clock.drift;
    return other;
}

FlowMatch matchFlow(const FlowCapture &sent, const FlowCapture &arrived,
                    const std::optional<KnownClock> &known)
{
    return FlowMatcher(sent, arrived).match(known);
}

} // namespace Sixcast
