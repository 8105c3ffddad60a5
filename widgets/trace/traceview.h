// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/trace/tracemodel.h"

#include <QWidget>

namespace Sixcast {

class EmptyHint;
class TraceBar;
class TraceTable;

/// One trace with its tools: the bar above, the table, and a hint in the table's place while it has
/// no rows.
class TraceView : public QWidget
{
    Q_OBJECT
public:
    explicit TraceView(QWidget *parent = nullptr);

    TraceModel *model() const { return m_model; }
    TraceTable *table() const { return m_table; }
    TraceBar *bar() const { return m_bar; }

    std::optional<TraceEvent> currentEvent() const;
    /// Stands in the table's place until there are rows; owned from now on. Its \a first control
    /// comes after ours for the Tab key.
    void setStartPage(QWidget *page, QWidget *first);
    void setHint(const QString &title, const QString &text, const QString &button = {});

    void copyRows();
    void copyCell();
    void copyAll();
    void find(
        int direction); ///< the filter's text, from the current row; says so when it starts over
    void toggleMark();
    void goToMark(int direction);
    void setReference();
    void setTimeFormat(TimeFormat format);
    void clearFilter();
    void zoom(int steps); ///< 0: back to the normal size
    int zoomSteps() const { return m_zoom; }
    /// Selects the rows of these sequence numbers; takes the filter away when it hides them.
    void showSequences(const QList<quint64> &sequences);

Q_SIGNALS:
    void currentEventChanged();
    void hintClicked();
    void said(const QString &message); ///< for the status bar
    void filterChanged();
    void timeFormatChanged(Sixcast::TimeFormat format);

private:
    void applyFilter(const TraceFilter &filter);
    void updateCounts();
    void copy(const QList<int> &rows);

    TraceModel *m_model;
    TraceBar *m_bar;
    TraceTable *m_table;
    EmptyHint *m_hint;
    QWidget *m_startPage = nullptr;
    QString m_hintTitle, m_hintText, m_hintButton;
    int m_zoom = 0;
};

} // namespace Sixcast
