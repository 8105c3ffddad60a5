// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspection.h"

#include <QAbstractTableModel>

namespace Sixcast {

/// Statements on a capture, a row each, with the packets that show them.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QStringList cells;
        QString more; ///< for the tool tip and screen readers; may be empty
        PacketList packets;
    };

    explicit EvidenceModel(const QStringList &titles, QObject *parent = nullptr);

    void setRows(const QList<Row> &rows);
    const Row &row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<Row> m_rows;
};

/// Who asks, who listens and who sends: link, group, role, address, packets, what was seen.
inline constexpr int groupColumns = 6;
QList<EvidenceModel::Row> groupRows(const Inspection &inspection);
/// What doesn't fit: confidence, link, packets, statement.
inline constexpr int misfitColumns = 4;
QList<EvidenceModel::Row> misfitRows(const Inspection &inspection);

} // namespace Sixcast
