// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/tracecompare.h"

#include <QAbstractTableModel>

#include <memory>

namespace Sixcast {

/// A trace and what it is; kept alive as long as somebody shows it.
struct SharedTrace {
    TraceHeader header;
    std::shared_ptr<const TraceSource> source;
};

/// Both machines' rows in one order of time. Each datagram's row says what became of it on the
/// other side.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, MachineColumn, KindColumn, WhatColumn, FateColumn };
    static constexpr int columns = FateColumn + 1;
    enum Role { SideRole = Qt::UserRole, KindRole, LostRole };

    /// \a comparison, which outlives this, may hold millions; \a timeline: mergedTimeline() of it.
    TimelineModel(const TraceComparison &comparison, const SharedTrace &listener,
                  const SharedTrace &requester, std::vector<MergedRow> timeline,
                  QObject *parent = nullptr);

    void setDatagramsOnly(bool only);
    TraceEvent event(int row) const;
    int partnerRow(int row) const; ///< of the same datagram on the other machine; -1: none

    QList<int> rowsOf(CompareSide side, const QList<quint64> &sequences) const; ///< that are shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const MergedRow &merged(int row) const { return m_timeline[m_shown[size_t(row)]]; }
    const ComparedDatagram *datagram(const MergedRow &row) const;
    bool isLost(const MergedRow &row) const;
    QString fateText(const MergedRow &row) const;
    void choose();

    const TraceComparison &m_comparison;
    SharedTrace m_listener;
    SharedTrace m_requester;
    std::vector<MergedRow> m_timeline;
    std::vector<quint32> m_shown; ///< rows of m_timeline
    bool m_datagramsOnly = true;
};

} // namespace Sixcast
