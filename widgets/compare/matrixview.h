// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/hearingmatrix.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLayout;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace Sixcast {

/// A row for each requester, a column for each listener.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit MatrixModel(HearingMatrix matrix, QObject *parent = nullptr);

    const HearingMatrix &matrix() const { return m_matrix; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    HearingMatrix m_matrix;
};

/// Who hears whom, of any number of traces: all pairs, and those that don't work in full, the
/// worst first. Of each pair the comparison of the two can be asked for.
class MatrixView : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixView(const HearingMatrix &matrix, QWidget *parent = nullptr);

    const HearingMatrix &matrix() const { return m_model->matrix(); }
    QTableView *table() const { return m_table; }
    QTableView *weakPairs() const { return m_weak; }
    QString text() const; ///< all of it, as the command line has it

Q_SIGNALS:
    void pairWanted(qsizetype requesterTrace, qsizetype listenerTrace); ///< as the traces stood

private:
    QLayout *makeHead();
    void fillWeakPairs();
    void follow(const QTableView *table);
    void wantPair(const HearingMatrix::Pair &pair);

    MatrixModel *m_model;
    QStandardItemModel *m_weakModel;
    QList<HearingMatrix::Pair> m_weakest; ///< the rows of the list
    QTableView *m_table;
    QTableView *m_weak;
    QPushButton *m_compare;
    std::optional<HearingMatrix::Pair> m_current;
};

} // namespace Sixcast
