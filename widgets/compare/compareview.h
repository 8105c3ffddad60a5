// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/comparereport.h"
#include "widgets/compare/timelinemodel.h"

#include <QWidget>

class QCheckBox;
class QLayout;
class QTableView;

namespace Sixcast {

/// All that a view of two traces needs, worked out beforehand: by whatever thread.
struct PreparedComparison {
    QList<SharedTrace> traces; ///< the first and the second
    ComparedTraces result;
    std::vector<MergedRow> timeline;

    void lay(); ///< fills in `timeline`
};

/// Two machines' traces side by side: what was sent and what arrived each way, and one timeline in
/// two colours. The verdict is its report's.
class CompareView : public QWidget
{
    Q_OBJECT
public:
    explicit CompareView(PreparedComparison prepared, QWidget *parent = nullptr);
    /// Works it out at once: of small traces.
    CompareView(const SharedTrace &first, const SharedTrace &second, QWidget *parent = nullptr);

    const TraceComparison &comparison() const { return m_result.comparison; }
    const Report &report() const { return m_result.report; }
    TimelineModel *timeline() const { return m_timeline; }
    QList<SharedTrace> traces() const { return m_traces; }
    std::optional<TraceEvent> currentEvent() const;
    QString text() const; ///< sentence, counts and clocks as plain text
    void showSequences(CompareSide side,
                       const QList<quint64> &sequences); ///< selects these rows of one side
    void copyRows();

Q_SIGNALS:
    void currentEventChanged();

private:
    QWidget *makeCounts();
    QLayout *makeTools();
    void goToPartner();

    QList<SharedTrace> m_traces;
    ComparedTraces m_result;
    QCheckBox *m_only;
    TimelineModel *m_timeline;
    QTableView *m_table;
};

} // namespace Sixcast
