// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/timelinemodel.h"

#include <QWidget>

class QTableView;

namespace Sixcast {

/// Two machines' traces side by side: the verdict on the direction, what was sent and what arrived each way, and
/// one timeline in two colours.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    CompareView(const SharedTrace &first, const SharedTrace &second, QWidget *parent = nullptr);

    const TraceComparison &comparison() const { return m_comparison; }
    TimelineModel *timeline() const { return m_timeline; }
    std::optional<TraceEvent> currentEvent() const;
    QString reportText() const; ///< plain text for a ticket
    void copyRows();

Q_SIGNALS:
    void currentEventChanged();

private:
    static TraceComparison compare(const SharedTrace &first, const SharedTrace &second);
    QWidget *makeVerdict();
    QWidget *makeCounts();
    QWidget *makeTools();
    void goToPartner();

    TraceComparison m_comparison;
    TimelineModel *m_timeline;
    QTableView *m_table;
};

} // namespace Sixcast
