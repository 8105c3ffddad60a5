// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinfo.h"
#include "core/report/report.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Sixcast {

/// What each interface of this machine can do, and why not.
class InterfacesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        VerdictColumn,
        RunColumn, ///< how it fared in the last run on all interfaces
        LinkLocalColumn,
        OtherColumn,
        KindColumn,
        MtuColumn,
        HardwareColumn,
        IndexColumn
    };
    static constexpr int columns = IndexColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void setResults(const QList<Report::InterfaceRow> &results);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant resultCell(const InterfaceInfo &interface, int role) const;

    QList<InterfaceInfo> m_interfaces;
    QList<Report::InterfaceRow> m_results;
};

class MachineView : public QWidget
{
    Q_OBJECT
public:
    explicit MachineView(QWidget *parent = nullptr);

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void setResults(
        const QList<Report::InterfaceRow> &results); ///< of a run on all of them; empty: none
    void setRunning(bool running);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void checkWanted();
    void refreshWanted();

private:
    InterfacesModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QPushButton *m_check;
};

} // namespace Sixcast
