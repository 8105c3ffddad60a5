// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>

namespace Sixcast {

/// How a run went over time, in cells of equal length. Bounded however long it lasts: when the
/// cells run out, two become one. A plain value; what it says follows from the calls of add()
/// alone.
class RunTimeline
{
public:
    static constexpr qsizetype maximumCells = 120;
    static constexpr qsizetype maximumGaps = 100;
    static constexpr quint64 hellosOfGap = 4; ///< fewer in a row are single losses

    /// What a cell shows.
    enum class State : quint8 {
        Idle,   ///< nothing was sent
        Passed, ///< every HELLO
        Partly, ///< some
        Lost    ///< none
    };
    struct Cell {
        quint32 tried = 0;  ///< HELLOs sent (requester); heard or known to be missing (listener)
        quint32 passed = 0; ///< of them answered (requester), heard (listener)

        State state() const;
        bool operator==(const Cell &) const = default;
    };
    /// It worked before; then so many HELLOs in a row did not pass.
    struct Gap {
        qint64 fromNs = 0; ///< UTC, of the first that did not pass
        qint64 toNs = 0;   ///< of the first that passed again; 0: none did
        quint64 hellos = 0;

        bool operator==(const Gap &) const = default;
    };

    RunTimeline() = default;
    /// Cells of \a cellNs to begin with, from \a startNs (UTC) on.
    RunTimeline(qint64 startNs, qint64 cellNs);

    /// One more HELLO and whether it passed; in the order in which they were sent.
    void add(qint64 atNs, bool passed);
    /// \a count HELLOs that did not pass, the first at \a firstNs, one each \a everyNs. Costs the
    /// same for one as for a thousand.
    void addLost(qint64 firstNs, qint64 everyNs, quint64 count);

    qint64 startNs() const { return m_startNs; }
    qint64 cellNs() const { return m_cellNs; }
    const QList<Cell> &cells() const { return m_cells; }
    const QList<Gap> &gaps() const { return m_gaps; } ///< the first ones
    quint64 gapCount() const { return m_gapCount; }   ///< of all
    quint64 lostInGaps() const { return m_lostInGaps; }
    qint64 lastPassedNs() const { return m_lastPassedNs; }   ///< UTC; 0: none passed
    quint64 lostSince() const { return m_lostInRow; }        ///< HELLOs after that one
    qint64 firstPassedNs() const { return m_firstPassedNs; } ///< UTC; 0: none passed
    quint64 lostAtFirst() const { return m_lostAtFirst; }    ///< HELLOs before that one
    quint64 passed() const { return m_passed; }
    bool isEmpty() const { return m_cells.isEmpty(); }

    bool operator==(const RunTimeline &) const = default;

private:
    Cell &cellAt(qint64 atNs);
    void countGap(qint64 firstNs, quint64 count);
    void halve();

    qint64 m_startNs = 0;
    qint64 m_cellNs = 1'000'000'000;
    QList<Cell> m_cells;
    QList<Gap> m_gaps;
    quint64 m_gapCount = 0;
    quint64 m_lostInGaps = 0;
    qint64 m_firstPassedNs = 0;
    qint64 m_lastPassedNs = 0;
    quint64 m_lostAtFirst = 0;
    quint64 m_passed = 0;
    qint64 m_firstLostNs = 0; ///< of those in a row
    quint64 m_lostInRow = 0;
};

} // namespace Sixcast

Q_DECLARE_METATYPE(Sixcast::RunTimeline)
