// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runtimeline.h"

#include <algorithm>

namespace Sixcast {

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
    Cell &cell = cellAt(atNs);
    ++cell.tried;
    if (passed) {
        ++cell.passed;
        if (m_lostInRow >= hellosOfGap && m_lastPassedNs != 0 && m_gapCount <= maximumGaps)
            m_gaps.last().toNs = atNs;
        m_lastPassedNs = atNs;
        m_lostInRow = 0;
        return;
    }
    if (m_lostInRow++ == 0)
        m_firstLostNs = atNs;
    if (m_lastPassedNs == 0 || m_lostInRow < hellosOfGap)
        return; // what never worked has no gap
    const bool isNew = m_lostInRow == hellosOfGap;
    m_lostInGaps += isNew ? hellosOfGap : 1;
    if (isNew && ++m_gapCount <= maximumGaps)
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
