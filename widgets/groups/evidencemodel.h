// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspection.h"

#include <QAbstractTableModel>

namespace Sixcast {

/// When something was there, within the time of the capture.
struct EvidenceLane {
    enum class Kind : quint8 { None, Querier, Member, Sender };

    Kind kind = Kind::None;
    qint64 beginNs = 0; ///< of the capture
    qint64 endNs = 0;
    qint64 fromNs = 0;      ///< its first packet
    qint64 toNs = 0;        ///< its last one
    qint64 holdsToNs = 0;   ///< of a member that did not leave: to the end
    Activity activity = {}; ///< of a sender
};

/// Statements on a capture, a row each, with the packets that show them.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QStringList cells;
        QString more; ///< for the tool tip and screen readers; may be empty
        PacketList packets;
        EvidenceLane lane = {};
    };
    enum Role { LaneRole = Qt::UserRole };

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

/// Who asks, who listens and who sends: link, group, role, address, packets, when, what was seen.
inline constexpr int groupColumns = 7;
QList<EvidenceModel::Row> groupRows(const Inspection &inspection);
/// What doesn't fit: confidence, link, packets, statement.
inline constexpr int misfitColumns = 4;
QList<EvidenceModel::Row> misfitRows(const Inspection &inspection);

} // namespace Sixcast

Q_DECLARE_METATYPE(Sixcast::EvidenceLane)
