// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamcounter.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace Sixcast {
namespace {

constexpr quint64 largestNumber = std::numeric_limits<quint32>::max();

} // namespace

void StreamCounter::add(const StreamMark &mark, qint64 receivedNs, qsizetype bytes)
{
    const quint32 number = mark.seq;
    m_figures.bytes += quint64(bytes);
    if (!std::exchange(m_isPlaced, true)) {
        m_figures.first = number;
        m_settled = m_highest = number - 1;
    }
    if (number > m_highest) {
        advance(number);
        this->mark(number);
        ++m_figures.received;
        noteTimes(mark, receivedNs);
    } else if (number <= m_settled) {
        ++m_figures.late;
    } else if (has(number)) {
        ++m_figures.duplicates;
    } else {
        this->mark(number);
        ++m_figures.received;
        ++m_figures.reordered;
    }
    if (m_lastNs != 0)
        m_figures.longestGapNs = std::max(m_figures.longestGapNs, receivedNs - m_lastNs);
    m_lastNs = receivedNs;
}

/// A stamp of the sender's own clock: only how the way's length changes can be told.
void StreamCounter::noteTimes(const StreamMark &mark, qint64 receivedNs)
{
    if (mark.sentNs == 0)
        return;                                                                // it was not said
    const auto transitNs = qint64(quint64(receivedNs) - quint64(mark.sentNs)); // may wrap: forged
    if (m_figures.received > 1)
        m_jitterNs += (std::abs(double(transitNs) - double(m_transitNs)) - m_jitterNs) / 16;
    m_transitNs = transitNs;
}

void StreamCounter::noteSent(quint64 sent, bool isEnd)
{
    if (sent > largestNumber)
        return;
    if (!std::exchange(m_isPlaced, true)) {
        m_figures.first = sent + 1;
        m_settled = m_highest = quint32(sent);
    }
    m_figures.sent = std::max(m_figures.sent, sent);
    m_figures.ended = m_figures.ended || isEnd;
}

bool StreamCounter::has(quint32 number) const
{
    return m_bits[number % window / 64] >> (number % 64) & 1;
}

void StreamCounter::mark(quint32 number)
{
    m_bits[number % window / 64] |= quint64(1) << (number % 64);
}

void StreamCounter::advance(quint32 highest)
{
    if (highest - m_settled > window) {
        const quint32 settled = highest - window;
        settle(std::min(settled, m_highest));
        if (settled > m_highest) {
            lose(m_highest + 1, settled - m_highest);
            m_settled = settled;
        }
    }
    m_highest = highest;
}

void StreamCounter::settle(quint32 last)
{
    while (m_settled < last) {
        const quint32 number = ++m_settled;
        if (has(number)) {
            m_bits[number % window / 64] &= ~(quint64(1) << (number % 64));
            closeGap();
        } else {
            lose(number, 1);
        }
    }
}

void StreamCounter::lose(quint32 first, quint32 count)
{
    if (m_gap.count == 0)
        m_gap.first = first;
    m_gap.count += count;
}

void StreamCounter::closeGap()
{
    const LossBurst gap = std::exchange(m_gap, {});
    if (gap.count == 0)
        return;
    ++m_figures.bursts;
    QList<LossBurst> &longest = m_figures.longest;
    if (longest.size() >= StreamFigures::keptBursts) {
        const auto shortest = std::min_element(
            longest.cbegin(), longest.cend(),
            [](const LossBurst &a, const LossBurst &b) { return a.count < b.count; });
        if (shortest->count >= gap.count)
            return;
        longest.erase(shortest);
    }
    longest.append(gap);
}

StreamFigures StreamCounter::figures() const
{
    StreamCounter end = *this;
    end.m_figures.sent = std::max(m_figures.sent, quint64(m_highest));
    end.settle(m_highest);
    if (end.m_figures.sent > m_highest)
        end.lose(m_highest + 1, quint32(end.m_figures.sent - m_highest));
    end.closeGap();
    end.m_figures.jitterNs = qint64(m_jitterNs);
    return end.m_figures;
}

} // namespace Sixcast
