// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/peer.h"

#include <QAbstractTableModel>
#include <QWidget>

class QTableView;

namespace Sixcast {

class EmptyHint;

/// The other machines of a run, a row each. New ones are appended, known ones updated in place.
class PeersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        AddressColumn,
        InterfaceColumn,
        RttColumn,
        ReceivedColumn,
        AnsweredColumn,
        LostColumn,
        DuplicatesColumn,
        HeldBackColumn,
        RttRangeColumn,
        HopLimitColumn,
        LastColumn
    };
    static constexpr int columns = LastColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setPeers(const QList<Peer> &peers);
    const QList<Peer> &peers() const { return m_peers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index,
                  int role = Qt::DisplayRole) const override; ///< EditRole: for sorting
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Peer> m_peers;
};

class PeersView : public QWidget
{
    Q_OBJECT
public:
    explicit PeersView(QWidget *parent = nullptr);

    void setPeers(const QList<Peer> &peers);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const QString &address); ///< empty: none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    bool isWorthShowing(PeersModel::Column column) const;

    PeersModel *m_model;
    QTableView *m_table;
    EmptyHint *m_hint;
};

} // namespace Sixcast
