// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/measure/measureview.h"

#include "widgets/datatable.h"
#include "widgets/emptyhint.h"
#include "widgets/measure/measurestrip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Sixcast {

void FigureModel::setRows(const QStringList &headings, const QList<QStringList> &rows)
{
    if (headings != m_headings || rows.size() < m_rows.size()) {
        beginResetModel();
        m_headings = headings;
        m_rows = rows;
        endResetModel();
        return;
    }
    const int before = int(m_rows.size());
    if (rows.size() > before) {
        beginInsertRows({}, before, int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    if (before > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.at(index.row()).value(index.column());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    QString heading = m_headings.value(section);
    if (!heading.isEmpty())
        heading[0] = heading[0].toUpper();
    return heading;
}

MeasureView::MeasureView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FigureModel(this))
    , m_sampleModel(new FigureModel(this))
    , m_title(new QLabel)
    , m_table(makeDataTable(tr("Stream")))
    , m_samples(makeDataTable(tr("Stream over time")))
    , m_strip(new MeasureStrip)
    , m_hint(new EmptyHint)
{
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setContentsMargins(6, 2, 6, 0);
    m_table->setModel(m_model);
    m_samples->setModel(m_sampleModel);
    for (QTableView *table : {m_table, m_samples}) // figures stand beside each other
        table->horizontalHeader()->setStretchLastSection(false);
    auto *over = new QWidget;
    auto *overTime = new QVBoxLayout(over);
    overTime->setContentsMargins({});
    overTime->addWidget(m_strip, 1);
    overTime->addWidget(m_samples, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_table);
    split->addWidget(over);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(split, 1);

    m_hint->setTexts(tr("No stream yet"),
                     tr("Under More, set the datagrams per second and request: numbered datagrams "
                        "show how many are lost, and where."));
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_hint);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasureView::showSelected);
    clear();
}

void MeasureView::setStream(const StreamResult &stream, StreamView view)
{
    m_stream = stream;
    QList<QStringList> rows;
    for (const StreamRow &row : stream.rows)
        rows.append(streamCells(row));
    m_model->setRows(streamHeadings(view), rows);
    m_title->setText(streamTitle(stream, view));
    m_title->show();
    m_hint->setVisible(rows.isEmpty());
    fitColumns(m_table);
    showSelected();
}

void MeasureView::clear()
{
    m_stream = {};
    m_model->setRows(streamHeadings(StreamView::Sent), {});
    m_title->hide();
    m_hint->show();
    showSelected();
}

void MeasureView::showSelected()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const QList<StreamSample> samples =
        row < m_stream.rows.size() ? m_stream.rows[row].samples : QList<StreamSample>();
    m_strip->setSamples(samples);
    QList<QStringList> cells;
    for (const StreamSample &sample : samples)
        cells.append(sampleCells(sample));
    m_sampleModel->setRows(sampleHeadings(), cells);
    m_strip->setVisible(!samples.isEmpty());
    m_samples->setVisible(!samples.isEmpty());
    fitColumns(m_samples);
}

void MeasureView::fitColumns(QTableView *table)
{
    constexpr int padding = 14;
    constexpr int fittedRows = 50;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        int width = table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(table->model()->rowCount(), fittedRows); ++row) {
            const QString text = table->model()->index(row, column).data().toString();
            width = std::max(width, table->fontMetrics().horizontalAdvance(text) + padding);
        }
        table->setColumnWidth(column, width);
    }
}

} // namespace Sixcast
