// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "core/trace/traceheader.h"
#include "widgets/compare/timelinemodel.h"

#include <QHash>
#include <QTabWidget>

namespace Sixcast {

class CompareJob;
class CompareView;
class ComparingView;
class FlowView;
class MatrixView;
class TraceView;
struct CompareInput;
struct FlowChoice;

/// The traces that are open: the live one always, saved ones and comparisons beside it. The tabs
/// show only when there is more than one.
class TraceTabs : public QTabWidget
{
    Q_OBJECT
public:
    explicit TraceTabs(QWidget *parent = nullptr);

    TraceView *live() const { return m_live; }
    TraceView *current() const; ///< the live one while a comparison is shown
    bool isLiveShown() const { return currentIndex() == 0; }
    void showLive() { setCurrentIndex(0); }

    TraceHeader header(const TraceView *view) const;
    void setLiveHeader(const TraceHeader &header);
    QString title(const TraceView *view)
        const; ///< what an opened trace is, in one sentence; empty: the live one
    /// What an opened trace tells by itself; nullopt: the live one, one that is still being read,
    /// or one that is too long to be looked through at once.
    std::optional<Report> report(const TraceView *view) const;

    /// What the current tab is about: one trace, or two that are compared.
    QList<SharedTrace> shown() const;

    /// The file of an opened capture; empty: it is a trace.
    QString capturePath(const TraceView *view) const;

    /// A saved trace or a packet capture in a tab of its own, read-only.
    Result<void> openTrace(const QString &path);
    /// Lays the saved trace or capture beside the shown one, in a tab of its own, where its
    /// progress shows until it is done.
    Result<void> compareWith(const QString &path);
    /// Who hears whom, in a tab of its own: of the saved traces, and of the shown one where that is
    /// wanted.
    Result<void> compareAll(const QStringList &paths, bool withShown);
    void closeCurrent(); ///< but never the live one

Q_SIGNALS:
    void traceAdded(TraceView *view);
    void comparisonAdded(CompareView *view);
    void flowAdded(FlowView *view);
    void matrixAdded(MatrixView *view);
    void failed(const Error &error); ///< of what was begun before
    void currentTraceChanged();

private:
    void closeTab(int tab);
    void judge(TraceView *view);
    Result<CompareInput> shownInput() const; ///< unless it has no rows
    void startComparing(const CompareInput &mine, const QStringList &theirs,
                        const FlowChoice &flow);
    void finishComparing(CompareJob *job, ComparingView *page, const CompareInput &mine,
                         const QStringList &theirs);
    QWidget *viewOf(const CompareJob *job, const CompareInput &mine, const QStringList &theirs);
    void comparePair(const QList<CompareInput> &inputs, qsizetype requester, qsizetype listener);

    TraceView *m_live;
    QHash<const TraceView *, TraceHeader> m_headers;
    QHash<const TraceView *, QString> m_titles;
    QHash<const TraceView *, QString> m_captures; ///< their files
    QHash<const TraceView *, QString> m_paths;    ///< of all that were opened
    QHash<const TraceView *, Report> m_reports;
    QHash<const QWidget *, QList<TraceHeader>> m_compared; ///< of each matrix
};

} // namespace Sixcast
