// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tracetabs.h"

#include "core/base/escape.h"
#include "core/capture/openedtrace.h"
#include "core/engine/comparereport.h"
#include "core/trace/timetext.h"
#include "core/trace/tracestore.h"
#include "widgets/compare/comparejob.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/comparingview.h"
#include "widgets/compare/flowview.h"
#include "widgets/compare/matrixview.h"
#include "widgets/tooltip.h"
#include "widgets/trace/traceview.h"
#include "widgets/trace/tracewords.h"

#include <QApplication>
#include <QFileInfo>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr qsizetype longestJudged = 200'000; ///< rows; a second or so

class WaitCursor
{
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

/// Tab texts take `&` for an access key.
QString fileTitle(const QString &path)
{
    return escaped(QFileInfo(path).fileName()).replace(u'&', u"&&"_s);
}

/// The word of the role; a file can hold any other text, too.
QString roleText(const QString &role)
{
    for (const Actor actor : {Actor::Listener, Actor::Requester}) {
        if (role == actorName(actor))
            return actorWord(actor);
    }
    return escaped(role);
}

QString titleOf(const TraceHeader &header, const QString &path)
{
    return TraceTabs::tr("Opened, read-only: %1 on %2, %3 UTC (%4)")
        .arg(roleText(header.role), escaped(header.host), dateClockText(header.wallNs),
             escaped(path));
}

QString captureTitle(const TraceHeader &header, const QString &path)
{
    return header.wallNs == 0 ? TraceTabs::tr("Opened packet capture (%1)").arg(escaped(path))
                              : TraceTabs::tr("Opened packet capture of %1 UTC (%2)")
                                    .arg(dateClockText(header.wallNs), escaped(path));
}

} // namespace

TraceTabs::TraceTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_live(new TraceView)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setTabBarAutoHide(true);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(
        nullptr); // the bar takes the focus itself: handed to a hidden one, Tab would be stuck
    addTab(m_live, tr("This run"));
    for (auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        tabBar()->setTabButton(0, side, nullptr);
    connect(this, &QTabWidget::currentChanged, this, &TraceTabs::currentTraceChanged);
    connect(this, &QTabWidget::tabCloseRequested, this, &TraceTabs::closeTab);
}

TraceView *TraceTabs::current() const
{
    auto *view = qobject_cast<TraceView *>(currentWidget());
    return view ? view : m_live;
}

TraceHeader TraceTabs::header(const TraceView *view) const
{
    return m_headers.value(view);
}

void TraceTabs::setLiveHeader(const TraceHeader &header)
{
    m_headers[m_live] = header;
}

QString TraceTabs::title(const TraceView *view) const
{
    return m_titles.value(view);
}

QString TraceTabs::capturePath(const TraceView *view) const
{
    return m_captures.value(view);
}

std::optional<Report> TraceTabs::report(const TraceView *view) const
{
    const auto found = m_reports.constFind(view);
    return found == m_reports.cend() ? std::nullopt : std::optional(*found);
}

QList<SharedTrace> TraceTabs::shown() const
{
    if (const auto *comparison = qobject_cast<CompareView *>(currentWidget()))
        return comparison->traces();
    if (qobject_cast<MatrixView *>(currentWidget())) {
        QList<SharedTrace> traces; // names are all that a matrix shows of them
        for (const TraceHeader &header : m_compared.value(currentWidget()))
            traces.append({header, std::make_shared<TraceStore>()});
        return traces;
    }
    if (!qobject_cast<TraceView *>(currentWidget()))
        return {};
    return {{header(current()), current()->model()->snapshot()}};
}

// Once, as soon as the whole trace is read.
void TraceTabs::judge(TraceView *view)
{
    const TraceSource &source = view->model()->source();
    if (m_captures.contains(view) || m_reports.contains(view) || !source.isComplete()
        || source.size() > longestJudged)
        return;
    m_reports[view] = compareToReport({header(view), &source}, nullptr).report;
    if (view == currentWidget())
        Q_EMIT currentTraceChanged();
}

Result<void> TraceTabs::openTrace(const QString &path)
{
    const WaitCursor waiting;
    const Result<OpenedTrace> opened = openTraceOrCapture(path);
    if (!opened)
        return opened.error();
    auto *view = new TraceView;
    m_titles[view] =
        opened->isCapture ? captureTitle(opened->header, path) : titleOf(opened->header, path);
    view->setHint(opened->isCapture ? tr("Nothing in this capture has to do with multicast")
                                    : tr("This trace has no rows"),
                  {});
    m_headers[view] = opened->header;
    m_paths[view] = path;
    if (opened->isCapture)
        m_captures[view] = path;
    view->model()->open(opened->source);
    const int tab = addTab(view, fileTitle(path));
    setTabToolTip(tab, plainToolTip(escaped(path)));
    Q_EMIT traceAdded(view);
    setCurrentIndex(tab);
    connect(view->model(), &TraceModel::contentChanged, this, [this, view] { judge(view); });
    judge(view);
    return {};
}

Result<CompareInput> TraceTabs::shownInput() const
{
    TraceView *view = current();
    view->model()->flush();
    if (view->model()->storedEvents() == 0)
        return Error{
            Error::Code::State, 0,
            tr("There is nothing to compare with yet: run first, or open this machine's trace")};
    CompareInput mine{header(view), m_paths.value(view), {}};
    if (mine.path.isEmpty())
        mine.source = view->model()->snapshot();
    return mine;
}

Result<void> TraceTabs::compareWith(const QString &path)
{
    const Result<CompareInput> mine = shownInput();
    if (!mine)
        return mine.error();
    if (const Result<OpenedTrace> readable = openTraceOrCapture(path); !readable)
        return readable.error();
    startComparing(*mine, {path}, {});
    return {};
}

Result<void> TraceTabs::compareAll(const QStringList &paths, bool withShown)
{
    if (!withShown) {
        startComparing({{}, paths.first(), {}}, paths.mid(1), {});
        return {};
    }
    const Result<CompareInput> mine = shownInput();
    if (!mine)
        return mine.error();
    startComparing(*mine, paths, {});
    return {};
}

void TraceTabs::startComparing(const CompareInput &mine, const QStringList &theirs,
                               const FlowChoice &flow)
{
    auto *job = new CompareJob(mine, theirs, this);
    job->setFlow(flow);
    const bool isMatrix = theirs.size() > 1;
    auto *page =
        new ComparingView(isMatrix ? tr("Comparing %n trace(s)...", nullptr, int(theirs.size()) + 1)
                                   : tr("Comparing with %1...").arg(escaped(theirs.first())));
    connect(job, &CompareJob::progressed, page, &ComparingView::setPercent);
    connect(page, &ComparingView::cancelled, this, [this, page] { closeTab(indexOf(page)); });
    connect(page, &QObject::destroyed, job, &CompareJob::cancel);
    connect(job, &CompareJob::finished, this,
            [this, job, page, mine, theirs] { finishComparing(job, page, mine, theirs); });
    setCurrentIndex(addTab(
        page, isMatrix ? tr("Who hears whom") : tr("Compared: %1").arg(fileTitle(theirs.first()))));
    job->start();
}

void TraceTabs::finishComparing(CompareJob *job, ComparingView *page, const CompareInput &mine,
                                const QStringList &theirs)
{
    disconnect(page, nullptr, job, nullptr);
    job->deleteLater();
    const int tab = indexOf(page);
    const bool isCurrent = currentIndex() == tab;
    if (QWidget *view = viewOf(job, mine, theirs)) {
        insertTab(tab + 1, view, tabText(tab));
        if (isCurrent)
            setCurrentIndex(tab + 1);
    }
    closeTab(tab);
    if (job->outcome().error)
        Q_EMIT failed(*job->outcome().error);
}

QWidget *TraceTabs::viewOf(const CompareJob *job, const CompareInput &mine,
                           const QStringList &theirs)
{
    const CompareJob::Outcome &outcome = job->outcome();
    if (outcome.traces) {
        auto *view = new CompareView(std::move(*outcome.traces));
        Q_EMIT comparisonAdded(view);
        return view;
    }
    if (outcome.matrix) {
        auto *view = new MatrixView(*outcome.matrix);
        m_compared[view] = outcome.headers;
        connect(
            view, &MatrixView::pairWanted, this,
            [this, inputs = comparedInputs(mine, theirs)](qsizetype requester, qsizetype listener) {
                comparePair(inputs, requester, listener);
            });
        Q_EMIT matrixAdded(view);
        return view;
    }
    if (!outcome.flow)
        return nullptr;
    auto *view = new FlowView(*outcome.flow);
    connect(view, &FlowView::flowWanted, this,
            [this, mine, theirs](const FlowChoice &flow) { startComparing(mine, theirs, flow); });
    Q_EMIT flowAdded(view);
    return view;
}

/// Of the two, the one without a file is the run's.
void TraceTabs::comparePair(const QList<CompareInput> &inputs, qsizetype requester,
                            qsizetype listener)
{
    const CompareInput &one = inputs.at(requester);
    const CompareInput &other = inputs.at(listener);
    if (requester != listener) {
        const bool isOtherTheRun = other.path.isEmpty();
        startComparing(isOtherTheRun ? other : one, {isOtherTheRun ? one.path : other.path}, {});
    } else if (one.path.isEmpty()) {
        showLive();
    } else if (const Result<void> opened = openTrace(one.path); !opened) {
        Q_EMIT failed(opened.error());
    }
}

void TraceTabs::closeCurrent()
{
    closeTab(currentIndex());
}

void TraceTabs::closeTab(int tab)
{
    QWidget *page = widget(tab);
    if (!page || page == m_live)
        return;
    m_compared.remove(page);
    m_headers.remove(qobject_cast<TraceView *>(page));
    m_titles.remove(qobject_cast<TraceView *>(page));
    m_reports.remove(qobject_cast<TraceView *>(page));
    m_captures.remove(qobject_cast<TraceView *>(page));
    m_paths.remove(qobject_cast<TraceView *>(page));
    removeTab(tab);
    page->deleteLater();
}

} // namespace Sixcast
