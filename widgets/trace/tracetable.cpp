// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracetable.h"

#include "widgets/trace/tracedelegate.h"
#include "widgets/trace/tracemodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Sixcast {

namespace {

constexpr int rowPadding = 6;

constexpr int fittedRows = 50;       ///< of a batch: more would only cost time
constexpr int widestCharacters = 44; ///< of a column that fits its content by itself

/// Room for so many characters before there is any content to fit.
int defaultCharacters(TraceModel::Column column)
{
    switch (column) {
    case TraceModel::NumberColumn:
        return 7;
    case TraceModel::TimeColumn:
    case TraceModel::WhereColumn:
        return 16;
    case TraceModel::KindColumn:
        return 15;
    case TraceModel::WhatColumn:
        return 40;
    case TraceModel::PeerColumn:
        return 30;
    case TraceModel::HopLimitColumn:
    case TraceModel::DurationColumn:
        return 10;
    case TraceModel::SizeColumn:
        return 8;
    }
    return 10;
}

bool isShownAtFirst(TraceModel::Column column)
{
    switch (column) {
    case TraceModel::TimeColumn:
    case TraceModel::WhereColumn:
    case TraceModel::KindColumn:
    case TraceModel::WhatColumn:
        return true;
    case TraceModel::NumberColumn:
    case TraceModel::PeerColumn:
    case TraceModel::HopLimitColumn:
    case TraceModel::SizeColumn:
    case TraceModel::DurationColumn:
        return false;
    }
    return true;
}

} // namespace

TraceTable::TraceTable(TraceModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(tr("Trace"));
    setItemDelegate(new TraceDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // else Tab never leaves the table
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(false);
    adjustRowHeight();

    // Before QTableView connects itself: the current row is to be known when it forgets it.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TraceTable::rememberCurrent);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TraceTable::restoreCurrent);
    connect(model, &TraceModel::filtered, this, &TraceTable::restoreLate);
    setDefaultColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_fitting && column != TraceModel::WhatColumn)
            m_chosenWidths.insert(column);
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitColumns(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                if (from.column() != TraceModel::TimeColumn || to.column() != from.column())
                    return;
                m_chosenWidths.remove(TraceModel::TimeColumn); // it was for another time format
                fitColumn(TraceModel::TimeColumn, from.row(), to.row());
            });

    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { noteFollowing(value == bar->maximum()); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_following)
            bar->setValue(maximum);
    });
}

void TraceTable::setFollowing(bool following)
{
    if (following)
        scrollToBottom();
    noteFollowing(following);
}

void TraceTable::goToRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, TraceModel::WhatColumn);
    setCurrentIndex(index);
    scrollTo(index, PositionAtCenter);
}

void TraceTable::selectSequences(const QList<quint64> &sequences)
{
    QItemSelection selection;
    int first = -1;
    for (quint64 sequence : sequences) {
        const int row = m_model->rowOfSequence(sequence);
        if (row < 0)
            continue;
        selection.select(m_model->index(row, 0), m_model->index(row, TraceModel::columns - 1));
        if (first < 0 || row < first)
            first = row;
    }
    if (first < 0)
        return;
    goToRow(first);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<int> TraceTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> TraceTable::visibleColumns() const
{
    QList<int> columns;
    for (int place = 0; place < TraceModel::columns; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void TraceTable::adjustRowHeight()
{
    const int height = fontMetrics().height() + rowPadding;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void TraceTable::setDefaultColumns()
{
    m_fitting = true;
    m_chosenWidths.clear();
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < TraceModel::columns; ++column) {
        const auto meaning = TraceModel::Column(column);
        setColumnHidden(column, !isShownAtFirst(meaning));
        horizontalHeader()->setSectionResizeMode(
            column,
            meaning == TraceModel::WhatColumn ? QHeaderView::Stretch : QHeaderView::Interactive);
        setColumnWidth(column,
                       qMax(defaultCharacters(meaning) * character,
                            horizontalHeader()->sectionSizeHint(column)));
    }
    m_fitting = false;
    fitColumns(0, m_model->rowCount() - 1);
}

void TraceTable::restoreColumns(const QByteArray &state)
{
    m_fitting = true;
    const bool restored = horizontalHeader()->restoreState(state);
    m_fitting = false;
    for (int column = 0; restored && column < TraceModel::columns; ++column)
        m_chosenWidths.insert(column);
}

void TraceTable::takeColumns(const TraceTable &other)
{
    restoreColumns(other.horizontalHeader()->saveState());
    m_chosenWidths = other.m_chosenWidths; // the rest fits its own rows
    fitColumns(0, m_model->rowCount() - 1);
}

void TraceTable::fitColumns(int first, int last)
{
    for (int column = 0; column < TraceModel::columns; ++column) {
        if (column != TraceModel::WhatColumn && !m_chosenWidths.contains(column)
            && !isColumnHidden(column))
            fitColumn(column, first, last);
    }
}

/// Wider when the content needs it, never narrower: a table that moves can't be read.
void TraceTable::fitColumn(int column, int first, int last)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int needed = columnWidth(column);
    for (int row = qMax(first, last - fittedRows + 1); row <= last; ++row)
        needed =
            qMax(needed, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    m_fitting = true;
    setColumnWidth(
        column,
        qMin(needed,
             qMax(columnWidth(column), widestCharacters * fontMetrics().averageCharWidth())));
    m_fitting = false;
}

void TraceTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_Home) {
        goToRow(0);
    } else if (plain && event->key() == Qt::Key_End) {
        goToRow(m_model->rowCount() - 1);
        setFollowing(true);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TraceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame spans the whole row
    Q_EMIT currentRowChanged(current.row());
}

void TraceTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    adjustRowHeight();
    fitColumns(0, m_model->rowCount() - 1);
}

void TraceTable::noteFollowing(bool following)
{
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void TraceTable::rememberCurrent()
{
    if (!currentIndex().isValid() && m_model->isFiltering())
        return; // the row that is to be current again may be still to come
    m_currentSequence = currentIndex().data(TraceModel::SequenceRole).toULongLong();
}

void TraceTable::restoreCurrent()
{
    const bool following = m_following;
    const int row = m_currentSequence == 0 ? -1 : m_model->rowOfSequence(m_currentSequence);
    if (row >= 0)
        goToRow(row);
    else
        Q_EMIT currentRowChanged(-1);
    if (following)
        setFollowing(true);
}

/// The row that was current before the filter changed stands far down in a long trace.
void TraceTable::restoreLate()
{
    const int row = currentIndex().isValid() || m_currentSequence == 0
        ? -1
        : m_model->rowOfSequence(m_currentSequence);
    const bool following = m_following;
    if (row < 0)
        return;
    goToRow(row);
    if (following)
        setFollowing(true);
}

} // namespace Sixcast
