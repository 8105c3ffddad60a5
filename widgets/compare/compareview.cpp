// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/compareview.h"

#include "core/base/escape.h"
#include "core/report/reporttext.h"
#include "widgets/compare/timelinemodel.h"
#include "widgets/datatable.h"
#include "widgets/glyphs.h"
#include "widgets/namehiding.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int widestCharacters = 30; ///< of a column that fits its content

QString countText(const std::optional<quint64> &count)
{
    return count ? QLocale().toString(*count) : CompareView::tr("unknown");
}

QString lostText(const CompareDirection &direction)
{
    if (direction.lost.isEmpty())
        return CompareView::tr("none");
    const QString ranges = sequenceRanges(direction.lost);
    return direction.lostIsCertain ? ranges
                                   : CompareView::tr("about %1", "sequence numbers").arg(ranges);
}

/// One line of the small table of counts, as texts.
QStringList countCells(const QString &title, const CompareDirection &direction)
{
    return {title, countText(direction.sent), countText(direction.arrived), lostText(direction),
            QLocale().toString(direction.duplicates)};
}

QList<QStringList> countRows(const TraceComparison &comparison)
{
    return {{CompareView::tr("Direction"), CompareView::tr("Sent"), CompareView::tr("Arrived"),
             CompareView::tr("Lost numbers"), CompareView::tr("Duplicates")},
            countCells(CompareView::tr("HELLO, requester to listener"), comparison.out),
            countCells(CompareView::tr("WELCOME, listener to requester"), comparison.back)};
}

PreparedComparison prepare(const SharedTrace &first, const SharedTrace &second)
{
    const TraceInput other{second.header, second.source.get()};
    PreparedComparison prepared{
        {first, second}, compareToReport({first.header, first.source.get()}, &other), {}};
    prepared.lay();
    return prepared;
}

} // namespace

void PreparedComparison::lay()
{
    const bool swapped = result.comparison.swapped;
    timeline = mergedTimeline(result.comparison, traces.at(swapped ? 1 : 0).source.get(),
                              traces.at(swapped ? 0 : 1).source.get());
}

CompareView::CompareView(const SharedTrace &first, const SharedTrace &second, QWidget *parent)
    : CompareView(prepare(first, second), parent)
{
}

CompareView::CompareView(PreparedComparison prepared, QWidget *parent)
    : QWidget(parent)
    , m_traces(prepared.traces)
    , m_result(std::move(prepared.result))
    , m_only(new QCheckBox(tr("Only HELLO and WELCOME")))
    , m_timeline(new TimelineModel(
          m_result.comparison, m_traces.at(m_result.comparison.swapped ? 1 : 0),
          m_traces.at(m_result.comparison.swapped ? 0 : 1), std::move(prepared.timeline), this))
    , m_table(makeDataTable(tr("Timeline")))
{
    // Of a million rows each reset of the model is to be seen: it begins as the box stands.
    m_only->setChecked(true);
    m_table->setModel(m_timeline);
    m_table->horizontalHeader()->setSectionResizeMode(TimelineModel::WhatColumn,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    setColumnCharacters(m_table, {17, 20, 13, 40, 26});
    m_table->horizontalHeader()->setResizeContentsPrecision(100); // rows
    const int widest = widestCharacters * m_table->fontMetrics().averageCharWidth();
    for (const int column : {TimelineModel::TimeColumn, TimelineModel::MachineColumn}) {
        const int usual = m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, qMax(usual, qMin(m_table->columnWidth(column), widest)));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompareView::currentEventChanged);
    connect(m_table, &QTableView::activated, this, &CompareView::goToPartner);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(makeCounts());
    column->addWidget(m_table, 1);
}

std::optional<TraceEvent> CompareView::currentEvent() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return {};
    return m_timeline->event(row);
}

QString CompareView::text() const
{
    QString text = reportText(m_result.report) + u'\n';
    const QList<QStringList> rows = countRows(comparison());
    for (const QStringList &cells : rows)
        text += cells.join(u" | "_s) + u'\n';
    text += clockOffsetSentence(comparison().offset) + u'\n';
    return text;
}

void CompareView::showSequences(CompareSide side, const QList<quint64> &sequences)
{
    m_only->setChecked(false);
    const QList<int> rows = m_timeline->rowsOf(side, sequences);
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (int row : rows)
        selection.select(m_timeline->index(row, 0),
                         m_timeline->index(row, TimelineModel::columns - 1));
    m_table->setCurrentIndex(m_timeline->index(rows.first(), 0));
    m_table->scrollTo(m_timeline->index(rows.first(), 0), QAbstractItemView::PositionAtCenter);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CompareView::copyRows()
{
    copyForOthers(this, tableText(m_table));
}

QWidget *CompareView::makeCounts()
{
    auto *counts = new QWidget;
    auto *grid = new QGridLayout(counts);
    grid->setContentsMargins(6, 0, 6, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    const QList<QStringList> rows = countRows(comparison());
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.at(row).size(); ++column) {
            auto *label = new QLabel(rows.at(row).at(column));
            label->setTextFormat(Qt::PlainText);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            QFont font = label->font();
            font.setBold(row == 0);
            label->setFont(font);
            grid->addWidget(label, row, column);
        }
    }
    auto *offset = new QLabel(clockOffsetSentence(comparison().offset));
    offset->setTextFormat(Qt::PlainText);
    offset->setWordWrap(true);
    grid->addWidget(offset, int(rows.size()), 0, 1, 5);
    grid->setColumnStretch(4, 1);
    grid->addLayout(makeTools(), 0, 5, int(rows.size()) + 1, 1);
    return counts;
}

QLayout *CompareView::makeTools()
{
    m_only->setToolTip(tr("Shows only the datagrams of the exchange"));
    connect(m_only, &QCheckBox::toggled, m_timeline, &TimelineModel::setDatagramsOnly);
    auto *partner = new QPushButton(tr("Go to the other side"));
    partner->setToolTip(tr("Goes to the row of the same datagram on the other machine (Return)"));
    connect(partner, &QPushButton::clicked, this, &CompareView::goToPartner);
    auto *copy = new QPushButton(tr("Copy comparison"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(copy, &QPushButton::clicked, this, [this] { copyForOthers(this, text()); });
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_only);
    auto *row = new QHBoxLayout;
    row->addWidget(partner);
    row->addWidget(copy);
    column->addLayout(row);
    column->addStretch();
    return column;
}

void CompareView::goToPartner()
{
    const int row = m_timeline->partnerRow(m_table->currentIndex().row());
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_timeline->index(row, 0));
    m_table->scrollTo(m_timeline->index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace Sixcast
