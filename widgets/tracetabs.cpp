// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tracetabs.h"

#include "core/base/escape.h"
#include "core/capture/openedtrace.h"
#include "core/engine/comparereport.h"
#include "core/trace/timetext.h"
#include "core/trace/tracefilesource.h"
#include "widgets/compare/compareview.h"
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

Result<void> TraceTabs::compareWith(const QString &path)
{
    const WaitCursor waiting;
    TraceModel *ours = current()->model();
    ours->flush();
    if (ours->storedEvents() == 0)
        return Error{
            Error::Code::State, 0,
            tr("There is nothing to compare with yet: run first, or open this machine's trace")};
    auto opened = TraceFileSource::open(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<TraceFileSource> theirs = std::move(opened).value();
    const auto mine = ours->snapshot();
    for (TraceSource *source : {mine.get(), static_cast<TraceSource *>(theirs.get())}) {
        while (!source->isComplete())
            source->advance();
    }
    auto *view = new CompareView({header(current()), mine}, {theirs->header(), theirs});
    const int tab = addTab(view, tr("Compared: %1").arg(fileTitle(path)));
    Q_EMIT comparisonAdded(view);
    setCurrentIndex(tab);
    return {};
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
    m_headers.remove(qobject_cast<TraceView *>(page));
    m_titles.remove(qobject_cast<TraceView *>(page));
    m_reports.remove(qobject_cast<TraceView *>(page));
    m_captures.remove(qobject_cast<TraceView *>(page));
    removeTab(tab);
    page->deleteLater();
}

} // namespace Sixcast
