// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runtimeline.h"

#include <algorithm>
#include <limits>

namespace Sixcast {
namespace {

constexpr quint64 maximumOfCell = std::numeric_limits<quint32>::max();

} // namespace

RunTimeline::State RunTimeline::Cell::state() const
{
    if (tried == 0)
        return State::Idle;
    if (passed == 0)
        return State::Lost;
    return passed < tried ? State::Partly : State::Passed;
}

RunTimeline::RunTimeline(qint64 startNs, qint64 cellNs)
    : m_startNs(startNs)
    , m_cellNs(std::max<qint64>(1, cellNs))
{
}

void RunTimeline::add(qint64 atNs, bool passed)
{
    if (!passed)
        return addLost(atNs, 0, 1);
    Cell &cell = cellAt(atNs);
    ++cell.tried;
    ++cell.passed;
    if (m_lostInRow >= hellosOfGap && m_lastPassedNs != 0 && m_gapCount <= maximumGaps)
        m_gaps.last().toNs = atNs;
    if (m_passed++ == 0) {
        m_firstPassedNs = atNs;
        m_lostAtFirst = m_lostInRow;
    }
    m_lastPassedNs = atNs;
    m_lostInRow = 0;
}

void RunTimeline::addLost(qint64 firstNs, qint64 everyNs, quint64 count)
{
    if (count == 0)
        return;
    everyNs = std::max<qint64>(0, everyNs);        // the clock was set back in between
    cellAt(firstNs + everyNs * qint64(count - 1)); // the cells have their final length
    for (quint64 i = 0; i < count;) {
        const qint64 atNs = firstNs + everyNs * qint64(i);
        Cell &cell = cellAt(atNs);
        const qint64 endNs = m_startNs + (&cell - m_cells.data() + 1) * m_cellNs;
        const quint64 left = count - i;
        const quint64 here =
            everyNs == 0 ? left : std::min(left, quint64((endNs - 1 - atNs) / everyNs) + 1);
        cell.tried = quint32(std::min<quint64>(cell.tried + here, maximumOfCell));
        i += here;
    }
    countGap(firstNs, count);
}

void RunTimeline::countGap(qint64 firstNs, quint64 count)
{
    if (m_lostInRow == 0)
        m_firstLostNs = firstNs;
    const bool wasGap = m_lostInRow >= hellosOfGap;
    m_lostInRow += count;
    if (m_lastPassedNs == 0 || m_lostInRow < hellosOfGap)
        return; // what never worked has no gap
    m_lostInGaps += wasGap ? count : m_lostInRow;
    if (!wasGap && ++m_gapCount <= maximumGaps)
        m_gaps.append({m_firstLostNs, 0, 0});
    if (m_gapCount <= maximumGaps)
        m_gaps.last().hellos = m_lostInRow;
}

/// Before the start (the clock was set back) is at the start; whatever comes is in some cell.
RunTimeline::Cell &RunTimeline::cellAt(qint64 atNs)
{
    const qint64 sinceNs = std::max<qint64>(0, atNs - m_startNs);
    while (sinceNs / m_cellNs >= maximumCells)
        halve();
    const qsizetype place = sinceNs / m_cellNs;
    while (m_cells.size() <= place)
        m_cells.append(Cell());
    return m_cells[place];
}

void RunTimeline::halve()
{
    m_cellNs *= 2;
    QList<Cell> pairs;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (i % 2 == 0)
            pairs.append(Cell());
        pairs.last().tried += m_cells[i].tried;
        pairs.last().passed += m_cells[i].passed;
    }
    m_cells = pairs;
}

} // namespace Sixcast
