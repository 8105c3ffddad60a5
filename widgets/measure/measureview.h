// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/streamtext.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTableView;

namespace Sixcast {

class EmptyHint;
class MeasureStrip;

/// Texts in rows, the first column to be read first and the others figures.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep their selection while their number stays or grows.
    void setRows(const QStringList &headings, const QList<QStringList> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<QStringList> m_rows;
};

/// What became of a stream: a row for each listener, or sender, and of the selected one how it went
/// over time, as a picture and as a table.
class MeasureView : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureView(QWidget *parent = nullptr);

    void setStream(const StreamResult &stream, StreamView view);
    void clear();
    QTableView *table() const { return m_table; }
    QTableView *samplesTable() const { return m_samples; }

private:
    void showSelected();
    static void fitColumns(QTableView *table);

    StreamResult m_stream;
    FigureModel *m_model;
    FigureModel *m_sampleModel;
    QLabel *m_title;
    QTableView *m_table;
    QTableView *m_samples;
    MeasureStrip *m_strip;
    EmptyHint *m_hint;
};

} // namespace Sixcast
