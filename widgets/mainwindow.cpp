// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "core/trace/tracefile.h"
#include "widgets/findingsview.h"
#include "widgets/glyphs.h"
#include "widgets/grouppicker.h"
#include "widgets/interfacepicker.h"
#include "widgets/machineview.h"
#include "widgets/mainactions.h"
#include "widgets/peersview.h"
#include "widgets/sessionpanel.h"
#include "widgets/tracebar.h"
#include "widgets/tracedetail.h"
#include "widgets/tracetable.h"
#include "widgets/traceview.h"
#include "widgets/verdictbanner.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sixcast {

namespace {
constexpr auto messageTime = 8s;
enum Panel { DetailPanel, FindingsPanel, PeersPanel, MachinePanel };
} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_session(new SessionPanel)
    , m_banner(new VerdictBanner)
    , m_traces(new QTabWidget)
    , m_live(new TraceView)
    , m_detail(new TraceDetail)
    , m_panels(new QTabWidget)
    , m_findings(new FindingsView)
    , m_peers(new PeersView)
    , m_machine(new MachineView)
    , m_upDown(new QSplitter(Qt::Vertical))
    , m_leftRight(new QSplitter(Qt::Horizontal))
    , m_actions(new MainActions(menuBar()))
{
    setWindowTitle(tr("Sixcast"));
    setAcceptDrops(true);
    arrange();
    connectParts();
    connectActions();
    connectTraceActions();
    updateHint();
    updateActions();
    m_banner->showMessage(Tone::Neutral,
                          tr("Ready. Press Start on this machine first, then on the other one"));
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    m_traces->setTabBarAutoHide(true);
    m_traces->setDocumentMode(true);
    m_traces->setTabsClosable(true);
    addTrace(m_live, tr("This run"));
    for (auto side : {QTabBar::LeftSide, QTabBar::RightSide})
        m_traces->tabBar()->setTabButton(0, side, nullptr);

    m_panels->setDocumentMode(true);
    m_panels->addTab(m_findings, tr("Findings"));
    m_panels->addTab(m_peers, tr("Peers"));
    m_panels->addTab(m_machine, tr("This machine"));
    m_panels->setAccessibleName(tr("Results"));
    m_panels->setCornerWidget(m_findings->buttons());

    m_leftRight->addWidget(m_panels);
    m_leftRight->addWidget(m_detail);
    m_leftRight->setStretchFactor(0, 3);
    m_leftRight->setStretchFactor(1, 2);
    m_leftRight->setChildrenCollapsible(false);
    m_upDown->addWidget(m_traces);
    m_upDown->addWidget(m_leftRight);
    m_upDown->setStretchFactor(0, 3);
    m_upDown->setStretchFactor(1, 2);
    m_upDown->setChildrenCollapsible(false);

    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(9, 9, 9, 0);
    column->setSpacing(8);
    column->addWidget(m_session);
    column->addWidget(m_banner);
    column->addWidget(m_upDown, 1);
    setCentralWidget(center);
    statusBar()->setSizeGripEnabled(true);
}

void MainWindow::connectParts()
{
    connect(m_session, &SessionPanel::startWanted, this, &MainWindow::start);
    connect(m_session, &SessionPanel::stopWanted, this, &MainWindow::stopWanted);
    connect(m_session, &SessionPanel::refused, this, &MainWindow::say);
    connect(m_session, &SessionPanel::changed, this, [this] {
        updateHint();
        updateActions();
    });
    connect(m_banner, &VerdictBanner::announced, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_banner, &VerdictBanner::evidenceWanted, this, [this] {
        showPanel(FindingsPanel);
        m_findings->showEvidence();
    });
    connect(m_banner, &VerdictBanner::mendWanted, m_findings, &FindingsView::copyMend);
    connect(m_findings, &FindingsView::rowsWanted, this, [this](const QList<quint64> &sequences) {
        m_traces->setCurrentWidget(m_live);
        m_live->showSequences(sequences);
    });
    connect(m_findings, &FindingsView::said, this, &MainWindow::say);
    connect(m_machine, &MachineView::checkWanted, m_session, &SessionPanel::checkHere);
    connect(m_machine, &MachineView::refreshWanted, this, &MainWindow::interfacesWanted);
    connect(m_live, &TraceView::hintClicked, m_session, &SessionPanel::tryHere);
    connect(m_traces, &QTabWidget::currentChanged, this, &MainWindow::onCurrentTraceChanged);
    connect(m_traces, &QTabWidget::tabCloseRequested, this, [this](int tab) {
        m_traces->setCurrentIndex(tab);
        closeCurrentTab();
    });
}

void MainWindow::connectActions()
{
    const MainActions *a = m_actions;
    connect(a->open, &QAction::triggered, this, &MainWindow::chooseTraces);
    connect(a->save, &QAction::triggered, this, &MainWindow::saveTraceAs);
    connect(a->closeTab, &QAction::triggered, this, &MainWindow::closeCurrentTab);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(a->clearRecent, &QAction::triggered, m_session->groupPicker(),
            &GroupPicker::clearRecent);
    connect(a->copyCommandLine, &QAction::triggered, this, [this] {
        if (const auto profile = m_session->profile()) {
            QGuiApplication::clipboard()->setText(toCommandLine(forOtherMachine(*profile)));
            say(tr("Copied the command for the other machine"));
        }
    });
    connect(a->copyMend, &QAction::triggered, m_findings, &FindingsView::copyMend);
    connect(a->copyReport, &QAction::triggered, m_findings, &FindingsView::copyReport);
    connect(a->more, &QAction::toggled, m_session, &SessionPanel::setExpanded);
    connect(a->listen, &QAction::triggered, this, [this] { m_session->setRole(Role::Listen); });
    connect(a->request, &QAction::triggered, this, [this] { m_session->setRole(Role::Request); });
    connect(a->startStop, &QAction::triggered, m_session, &SessionPanel::startOrStop);
    connect(a->tryHere, &QAction::triggered, m_session, &SessionPanel::tryHere);
    connect(a->checkHere, &QAction::triggered, m_session, &SessionPanel::checkHere);
    connect(a->refresh, &QAction::triggered, this, &MainWindow::interfacesWanted);
    for (size_t i = 0; i < a->panels.size(); ++i)
        connect(a->panels[i], &QAction::triggered, this, [this, i] { showPanel(int(i)); });
    for (size_t i = 0; i < a->appearances.size(); ++i)
        connect(a->appearances[i], &QAction::triggered, this, [this, i] { setAppearance(int(i)); });
}

void MainWindow::connectTraceActions()
{
    const MainActions *a = m_actions;
    const auto onTrace = [this](QAction *action, auto call) {
        connect(action, &QAction::triggered, this, [this, call] { call(currentTrace()); });
    };
    onTrace(a->copy, [this](TraceView *view) {
        // Whichever table has the focus; the trace otherwise.
        if (auto *text = qobject_cast<QTextEdit *>(focusWidget()))
            text->copy();
        else
            view->copyRows();
    });
    onTrace(a->copyCell, [](TraceView *view) { view->copyCell(); });
    onTrace(a->copyAll, [](TraceView *view) { view->copyAll(); });
    onTrace(a->selectAll, [](TraceView *view) { view->table()->selectAll(); });
    onTrace(a->find, [](TraceView *view) { view->bar()->focusFilter(); });
    onTrace(a->findNext, [](TraceView *view) { view->find(+1); });
    onTrace(a->findPrevious, [](TraceView *view) { view->find(-1); });
    onTrace(a->clearFilter, [](TraceView *view) { view->clearFilter(); });
    onTrace(a->mark, [](TraceView *view) { view->toggleMark(); });
    onTrace(a->nextMark, [](TraceView *view) { view->goToMark(+1); });
    onTrace(a->previousMark, [](TraceView *view) { view->goToMark(-1); });
    onTrace(a->reference, [](TraceView *view) { view->setReference(); });
    onTrace(a->zoomIn, [](TraceView *view) { view->zoom(+1); });
    onTrace(a->zoomOut, [](TraceView *view) { view->zoom(-1); });
    onTrace(a->zoomReset, [](TraceView *view) { view->zoom(0); });
    connect(a->clearTrace, &QAction::triggered, this, &MainWindow::clearTrace);
    connect(a->follow, &QAction::triggered, this,
            [this](bool follow) { currentTrace()->table()->setFollowing(follow); });
    for (size_t i = 0; i < a->timeFormats.size(); ++i)
        onTrace(a->timeFormats[i], [i](TraceView *view) { view->setTimeFormat(TimeFormat(i)); });
    for (size_t i = 0; i < a->columns.size(); ++i) {
        connect(a->columns[i], &QAction::triggered, this, [this, i](bool shown) {
            currentTrace()->table()->setColumnHidden(int(i), !shown);
        });
    }
}

void MainWindow::addTrace(TraceView *view, const QString &title)
{
    m_traces->addTab(view, title);
    view->table()->addActions(m_actions->contextActions());
    view->table()->horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : m_actions->columns)
        view->table()->horizontalHeader()->addAction(action);
    connect(view, &TraceView::currentEventChanged, this, &MainWindow::updateDetail);
    connect(view, &TraceView::said, this, &MainWindow::say);
    connect(view, &TraceView::timeFormatChanged, this, &MainWindow::onCurrentTraceChanged);
    connect(view->table(), &TraceTable::followingChanged, this, &MainWindow::onCurrentTraceChanged);
}

TraceView *MainWindow::currentTrace() const
{
    auto *view = qobject_cast<TraceView *>(m_traces->currentWidget());
    return view ? view : m_live;
}

void MainWindow::onCurrentTraceChanged()
{
    const TraceView *view = currentTrace();
    m_actions->follow->setChecked(view->table()->isFollowing());
    m_actions->timeFormats[size_t(view->model()->timeFormat())]->setChecked(true);
    for (size_t i = 0; i < m_actions->columns.size(); ++i)
        m_actions->columns[i]->setChecked(!view->table()->isColumnHidden(int(i)));
    m_actions->closeTab->setEnabled(m_traces->currentIndex() > 0);
    updateDetail();
}

void MainWindow::addEvents(const QList<TraceEvent> &batch)
{
    m_saved = m_saved && batch.isEmpty();
    m_live->model()->append(batch);
}

void MainWindow::showStatus(const RunStatus &status)
{
    m_running = status.isRunning();
    m_session->setRunning(m_running);
    m_machine->setRunning(m_running);
    m_banner->showStatus(status);
    updateActions();
}

void MainWindow::showPeers(const QList<Peer> &peers)
{
    m_peers->setPeers(peers);
    m_panels->setTabText(m_panels->indexOf(m_peers),
                         peers.isEmpty() ? tr("Peers") : tr("Peers (%1)").arg(peers.size()));
}

void MainWindow::showInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_interfaces = interfaces;
    m_session->setInterfaces(interfaces);
    m_machine->setInterfaces(interfaces);
}

void MainWindow::showReport(const Report &report)
{
    m_report = report;
    m_live->model()->flush();
    m_running = false;
    m_session->setRunning(false);
    m_machine->setRunning(false);
    m_banner->showReport(report);
    m_findings->setReport(report);
    const auto causes = report.findings.size();
    m_panels->setTabText(m_panels->indexOf(m_findings),
                         causes == 0 ? tr("Findings") : tr("Findings (%1)").arg(causes));
    if (outcomeTone(report.outcome) == Tone::Bad && causes > 0)
        m_panels->setCurrentWidget(m_findings);
    if (!isActiveWindow())
        QApplication::alert(this);
    updateActions();
}

void MainWindow::start(const Profile &profile)
{
    m_header =
        currentTraceHeader(profile.role == Role::Listen ? u"listener"_s : u"requester"_s, {});
    m_findings->clear();
    m_peers->setPeers({});
    m_running = true;
    m_session->setRunning(true); // at once: the engine's own word follows
    m_traces->setCurrentWidget(m_live);
    Q_EMIT startWanted(profile);
}

void MainWindow::say(const QString &message)
{
    statusBar()->showMessage(message, int(std::chrono::milliseconds(messageTime).count()));
}

void MainWindow::updateHint()
{
    const QString tryIt = tr("Try it here");
    if (m_session->role() == Role::Listen)
        m_live->setHint(tr("This machine is going to listen"),
                        tr("1. Press Start here.\n2. On the other machine choose Request, the same "
                           "group and port, and press "
                           "Start.\nOnly one machine at hand? Try both roles here."),
                        tryIt);
    else
        m_live->setHint(tr("This machine is going to send requests"),
                        tr("1. On the other machine choose Listen, the same group and port, and "
                           "press Start.\n2. Press "
                           "Start here.\nOnly one machine at hand? Try both roles here."),
                        tryIt);
}

void MainWindow::updateActions()
{
    m_actions->setRunning(m_running);
    (m_session->role() == Role::Request ? m_actions->request : m_actions->listen)->setChecked(true);
    m_actions->more->setChecked(m_session->isExpanded());
}

void MainWindow::updateDetail()
{
    m_detail->setEvent(currentTrace()->currentEvent());
}

void MainWindow::openTraces(const QStringList &paths)
{
    for (const QString &path : paths)
        openTrace(path);
}

void MainWindow::openTrace(const QString &) { }

void MainWindow::chooseTraces()
{
    auto *dialog = new QFileDialog(this, tr("Open trace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Sixcast traces (*.sixcast)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openTraces);
    dialog->open();
}

void MainWindow::saveTraceAs() { }

void MainWindow::showPanel(int number)
{
    if (number == DetailPanel) {
        m_detail->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_panels->setCurrentIndex(number - 1);
    m_panels->currentWidget()->findChild<QTableView *>()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setAppearance(int choice)
{
    m_actions->appearances[size_t(choice)]->setChecked(true);
    if (choice == 0)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(
            schemePalette(choice == 2 ? ColorScheme::Dark : ColorScheme::Light));
}

void MainWindow::closeCurrentTab()
{
    QWidget *page = m_traces->currentWidget();
    if (page == m_live)
        return;
    m_traces->removeTab(m_traces->indexOf(page));
    page->deleteLater();
}

void MainWindow::clearTrace()
{
    m_live->model()->clear();
    m_saved = true;
}

bool MainWindow::isUnsaved() const
{
    return !m_saved;
}

void MainWindow::restore()
{
    resize(1100, 700);
}

void MainWindow::remember() { }

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    openTraces(paths);
}

} // namespace Sixcast
