// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "core/base/oserror.h"
#include "core/engine/runheader.h"
#include "core/trace/statistics.h"
#include "widgets/compare/compareview.h"
#include "widgets/filedialog.h"
#include "widgets/findings/findingsview.h"
#include "widgets/findings/machineview.h"
#include "widgets/findings/peersview.h"
#include "widgets/findings/timelinestrip.h"
#include "widgets/findings/verdictbanner.h"
#include "widgets/helpwindow.h"
#include "widgets/mainactions.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/profilefiles.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracedetail.h"
#include "widgets/trace/tracesaving.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracetabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sixcast {

namespace {

constexpr std::chrono::milliseconds messageTime = 8s;
constexpr qsizetype longTrace = 1000; ///< rows that nobody throws away by mistake
constexpr QSize usualSize(1180, 760);

/// As far as a trace tells it.
QList<Peer> peersOf(const TraceSource &trace)
{
    Statistics statistics;
    statistics.addAll(trace);
    QList<Peer> peers;
    const QList<PeerStatistics> counted = statistics.peers();
    for (const PeerStatistics &one : counted) {
        Peer peer{.endpoint = one.endpoint,
                  .interface = one.interface,
                  .received = one.received,
                  .answered = one.answered,
                  .lost = one.lost,
                  .duplicates = one.duplicates,
                  .hopLimit = one.hopLimit};
        if (one.minimumNs && one.medianNs && one.maximumNs)
            peer.roundTripsNs = {*one.minimumNs, *one.medianNs, *one.maximumNs};
        peers << peer;
    }
    return peers;
}

/// Beside the settings, or where the platform keeps the like when these are no file.
QString profileFolder(const QSettings &settings)
{
    const QFileInfo file(settings.fileName());
    const QString base = file.isAbsolute() && settings.fileName().contains(u'.')
        ? file.absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return base + u"/profiles"_s;
}

} // namespace

MainWindow::MainWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_session(new SessionPanel)
    , m_banner(new VerdictBanner)
    , m_timeline(new TimelineStrip)
    , m_traces(new TraceTabs)
    , m_detail(new TraceDetail)
    , m_panels(new QTabWidget)
    , m_findings(new FindingsView)
    , m_peers(new PeersView)
    , m_machine(new MachineView)
    , m_upDown(new QSplitter(Qt::Vertical))
    , m_leftRight(new QSplitter(Qt::Horizontal))
    , m_commands(new MainActions(menuBar()))
    , m_saving(new TraceSaving(this))
    , m_profiles(new ProfileFiles(profileFolder(settings), this))
{
    setWindowTitle(tr("Sixcast"));
    setAcceptDrops(true);
    arrange();
    addTrace(m_traces->live());
    connectParts();
    connectFileActions();
    connectTraceActions();
    connectOtherActions();
    restore();
    setRunning(false);
    updateHint();
    onCurrentTraceChanged();
    m_banner->showMessage(
        Tone::Neutral,
        tr("Ready. Start Listen on one machine first, then Request on the other one"));
}

void MainWindow::arrange()
{
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
    m_upDown->addWidget(m_traces);
    m_upDown->addWidget(m_leftRight);
    m_upDown->setStretchFactor(0, 3);
    m_upDown->setStretchFactor(1, 2);
    for (QSplitter *splitter : {m_leftRight, m_upDown})
        splitter->setChildrenCollapsible(false);

    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(9, 9, 9, 0);
    column->setSpacing(8);
    column->addWidget(m_session);
    column->addWidget(m_banner);
    column->addWidget(m_timeline);
    column->addWidget(m_upDown, 1);
    setCentralWidget(center);
    statusBar()->setSizeGripEnabled(true);

    setHelpPage(m_session->groupPicker(), u"settings"_s);
    setHelpPage(m_session->interfacePicker(), u"settings"_s);
    setHelpPage(m_traces, u"trace"_s);
    setHelpPage(m_detail, u"trace"_s);
    setHelpPage(m_findings, u"findings"_s);
    setHelpPage(m_peers, u"two-machines"_s);
    setHelpPage(m_machine, u"troubleshooting"_s);
}

void MainWindow::connectParts()
{
    connect(m_session, &SessionPanel::startWanted, this, &MainWindow::start);
    connect(m_session, &SessionPanel::stopWanted, this, &MainWindow::stopWanted);
    connect(m_session, &SessionPanel::refused, this, &MainWindow::say);
    connect(m_session, &SessionPanel::changed, this, &MainWindow::updateHint);
    connect(m_banner, &VerdictBanner::announced, statusBar(),
            [bar = statusBar()](const QString &sentence) { bar->showMessage(sentence); });
    connect(m_banner, &VerdictBanner::evidenceWanted, this, [this] {
        m_panels->setCurrentWidget(m_findings);
        m_findings->showEvidence();
    });
    connect(m_banner, &VerdictBanner::mendWanted, m_findings, &FindingsView::copyMend);
    connect(m_findings, &FindingsView::said, this, &MainWindow::say);
    connect(m_findings, &FindingsView::rowsWanted, this, &MainWindow::showEvidence);
    connect(m_findings, &FindingsView::stepWanted, this, &MainWindow::takeStep);
    connect(m_machine, &MachineView::checkWanted, m_session, &SessionPanel::checkHere);
    connect(m_machine, &MachineView::refreshWanted, this, &MainWindow::interfacesWanted);
    connect(m_traces->live(), &TraceView::hintClicked, m_session, &SessionPanel::tryHere);
    connect(m_traces, &TraceTabs::traceAdded, this, &MainWindow::addTrace);
    connect(m_traces, &TraceTabs::comparisonAdded, this, [this](CompareView *view) {
        setHelpPage(view, u"files"_s);
        connect(view, &CompareView::currentEventChanged, this, &MainWindow::updateDetail);
    });
    connect(m_traces, &TraceTabs::currentTraceChanged, this, [this] {
        onCurrentTraceChanged();
        showVerdict();
    });
    connect(m_saving, &TraceSaving::said, this, &MainWindow::say);
    connect(m_saving, &TraceSaving::failed, this, &MainWindow::complain);
}

void MainWindow::addTrace(TraceView *view)
{
    TraceTable *table = view->table();
    table->addActions(m_commands->contextActions());
    table->horizontalHeader()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : m_commands->columns)
        table->horizontalHeader()->addAction(action);
    if (view != m_traces->live())
        table->horizontalHeader()->restoreState(
            m_traces->live()->table()->horizontalHeader()->saveState());
    connect(view, &TraceView::currentEventChanged, this, &MainWindow::updateDetail);
    connect(view, &TraceView::said, this, &MainWindow::say);
    connect(view, &TraceView::timeFormatChanged, this, &MainWindow::onCurrentTraceChanged);
    connect(table, &TraceTable::followingChanged, this, &MainWindow::onCurrentTraceChanged);
}

void MainWindow::onCurrentTraceChanged()
{
    const TraceView *view = m_traces->current();
    m_commands->follow->setChecked(view->table()->isFollowing());
    m_commands->timeFormats[size_t(view->model()->timeFormat())]->setChecked(true);
    for (size_t i = 0; i < m_commands->columns.size(); ++i)
        m_commands->columns[i]->setChecked(!view->table()->isColumnHidden(int(i)));
    m_commands->closeTab->setEnabled(!m_traces->isLiveShown());
    updateDetail();
}

void MainWindow::addEvents(const QList<TraceEvent> &batch)
{
    m_saved = m_saved && batch.isEmpty();
    m_saving->record(batch);
    m_traces->live()->model()->append(batch);
}

void MainWindow::showStatus(const RunStatus &status)
{
    setRunning(status.isRunning());
    if (status.heard > 0 && m_status.heard == 0)
        callAttention(); // it is what the listener was waiting for
    m_status = status;
    if (m_traces->isLiveShown())
        m_banner->showStatus(status);
}

void MainWindow::showPeers(const QList<Peer> &peers)
{
    m_livePeers = peers;
    if (m_traces->isLiveShown())
        m_peers->setPeers(peers);
}

void MainWindow::showTimeline(const RunTimeline &timeline)
{
    m_timeline->setTimeline(
        timeline, m_liveRole == Role::Listen ? TimelineView::Heard : TimelineView::Answered);
    m_timeline->setVisible(!timeline.isEmpty() && m_traces->isLiveShown());
}

void MainWindow::showInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_interfaces = interfaces;
    m_session->setInterfaces(interfaces);
    m_machine->setInterfaces(interfaces);
}

void MainWindow::showLive(const LiveVerdict &verdict)
{
    if (!m_status.isRunning())
        return;
    m_live = verdict;
    if (m_traces->isLiveShown()) {
        m_banner->showLive(verdict);
        m_findings->setReport(verdict.report);
        if (verdict.isChange && m_findings->hasFindings())
            m_panels->setCurrentWidget(m_findings);
    }
    if (verdict.isChange)
        callAttention();
}

void MainWindow::showReport(const Report &report)
{
    m_live = {};
    m_report = report;
    m_status = {};
    if (report.timeline)
        showTimeline(*report.timeline);
    m_traces->live()->model()->flush();
    setRunning(false);
    m_traces->showLive();
    showVerdict();
    m_machine->setResults(report.interfaces);
    if (exitStatus(report) != 0 && m_findings->hasFindings())
        m_panels->setCurrentWidget(m_findings);
    else if (report.interfaces.size() > 1)
        m_panels->setCurrentWidget(m_machine); // the matrix of a run on all interfaces
    else if (exitStatus(report) == 0 && m_panels->currentWidget() == m_findings)
        m_panels->setCurrentWidget(m_peers); // who answered is what is left to see
    callAttention();
    if (const auto step = std::exchange(m_stepAfterRun, {}))
        takeStep(*step);
}

void MainWindow::showVerdict()
{
    m_timeline->setVisible(m_traces->isLiveShown() && !m_timeline->timeline().isEmpty());
    const TraceView *trace = m_traces->current();
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget())) {
        m_banner->showReport(comparison->report());
        m_findings->setReport(comparison->report());
        m_peers->setPeers({});
    } else if (trace != m_traces->live()) {
        showOpened(trace);
    } else {
        m_peers->setPeers(m_livePeers);
        if (m_report) {
            m_banner->showReport(*m_report);
            m_findings->setReport(*m_report);
        } else if (m_status.isRunning()) {
            m_banner->showStatus(m_status);
            m_findings->clear();
            if (m_live.state != LiveVerdict::State::Quiet) {
                m_banner->showLive(m_live);
                m_findings->setReport(m_live.report);
            }
        } else {
            m_banner->showMessage(
                Tone::Neutral,
                tr("Ready. Start Listen on one machine first, then Request on the other one"));
            m_findings->clear();
        }
    }
}

void MainWindow::showOpened(const TraceView *trace)
{
    const std::optional<Report> report = m_traces->report(trace);
    const QString title = m_traces->title(trace);
    m_peers->setPeers(peersOf(trace->model()->source()));
    if (report && !report->findings.isEmpty()) {
        Report shown = *report;
        shown.sentence =
            tr("%1\n%2", "what was opened; what it tells").arg(title, report->sentence);
        m_banner->showReport(shown);
        m_findings->setReport(*report);
        return;
    }
    m_banner->showMessage(Tone::Neutral, title);
    m_findings->setNote(
        tr("This trace alone has no verdict"),
        tr("Open the other machine's trace beside it: together they tell where it was lost."));
}

std::optional<Report> MainWindow::shownReport() const
{
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        return comparison->report();
    return m_traces->isLiveShown() ? m_report : m_traces->report(m_traces->current());
}

void MainWindow::showEvidence(const QString &findingId, const QList<quint64> &sequences)
{
    if (auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        comparison->showSequences(findingId.startsWith(u"listener."_s) ? CompareSide::Listener
                                                                       : CompareSide::Requester,
                                  sequences);
    else
        m_traces->current()->showSequences(sequences);
}

void MainWindow::start(const Profile &profile)
{
    m_report.reset();
    m_live = {};
    m_status = {};
    m_livePeers.clear();
    m_liveRole = profile.role;
    m_timeline->clear();
    m_traces->setLiveHeader(runTraceHeader(profile));
    m_traces->showLive();
    setRunning(true); // at once: the engine's own word follows
    showVerdict();
    Q_EMIT startWanted(profile);
}

void MainWindow::setRunning(bool running)
{
    m_session->setRunning(running);
    m_machine->setRunning(running);
    m_commands->setRunning(running);
}

/// The same run with one setting changed; what was set stays visible in the panel.
void MainWindow::takeStep(const OwnStep &step)
{
    if (m_session->isRunning()) {
        m_stepAfterRun = step;
        Q_EMIT stopWanted();
        return;
    }
    const Result<Profile> set = m_session->profile();
    if (!set)
        return say(set.error().text);
    Profile profile = *set;
    switch (step.kind) {
    case OwnStep::Kind::ReadRules:
        m_runsWithRights = true;
        Q_EMIT rightsWanted();
        return;
    case OwnStep::Kind::Again:
        break;
    case OwnStep::Kind::AllInterfaces:
        profile.allInterfaces = true;
        break;
    case OwnStep::Kind::AskListener:
        profile.peer = step.listener;
        break;
    case OwnStep::Kind::RaiseHopLimit:
        profile.hopLimit = raisedHopLimit;
        break;
    case OwnStep::Kind::FreeSource:
        profile.sourceAddress.reset();
        profile.sourcePort = 0;
        break;
    }
    m_session->setProfile(profile);
    m_session->startOrStop();
}

void MainWindow::showRights(const QString &problem)
{
    const bool runsNow = std::exchange(m_runsWithRights, false);
    if (runsNow && problem.isEmpty() && !m_session->isRunning())
        return m_session->startOrStop();
    say(problem.isEmpty() ? tr("The next run reads the firewall rules.") : problem);
}

void MainWindow::say(const QString &message)
{
    statusBar()->showMessage(message, int(messageTime.count()));
}

void MainWindow::complain(const Error &error)
{
    showProblem(this, tr("Sixcast"), error.text, osErrorDescription(error.osError));
}

void MainWindow::callAttention()
{
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    Q_EMIT attentionCalled();
}

void MainWindow::updateHint()
{
    const bool listen = m_session->role() == Role::Listen;
    const QString alone = tr("Only one machine at hand? Try both roles here.");
    const QString here = tr("Press Start here.");
    const QString there = listen
        ? tr("On the other machine choose Request, the same group and port, and press Start.")
        : tr("On the other machine choose Listen, the same group and port, and press Start.");
    const QString title =
        listen ? tr("This machine is going to listen") : tr("This machine is going to ask");
    m_traces->live()->setHint(title,
                              tr("1. %1\n2. %2\n%3", "two steps and a remark")
                                  .arg(listen ? here : there, listen ? there : here, alone),
                              tr("Try it here"));
    (listen ? m_commands->listen : m_commands->request)->setChecked(true);
    m_commands->more->setChecked(m_session->isExpanded());
}

void MainWindow::updateDetail()
{
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        m_detail->setEvent(comparison->currentEvent());
    else
        m_detail->setEvent(m_traces->current()->currentEvent());
}

void MainWindow::openFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isProfile = ProfileFiles::isProfile(path);
        if (isProfile && m_status.isRunning()) {
            say(tr("A profile can't be opened while a run goes on"));
            continue;
        }
        if (const auto opened = isProfile ? m_profiles->open(path) : m_traces->openTrace(path);
            !opened)
            complain(opened.error());
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_commands->appearances[size_t(appearance)]->setChecked(true);
    m_settings.setAppearance(appearance);
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QPalette());
        break;
    case Appearance::Light:
        QApplication::setPalette(schemePalette(ColorScheme::Light));
        break;
    case Appearance::Dark:
        QApplication::setPalette(schemePalette(ColorScheme::Dark));
        break;
    }
}

bool MainWindow::askBeforeLeaving()
{
    if (m_saved || m_saving->isRecording() || m_traces->live()->model()->storedEvents() < longTrace)
        return false;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Sixcast"), tr("The trace of this run is not saved."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Save) {
            m_commands->save->trigger();
        } else if (box->standardButton(button) == QMessageBox::Discard) {
            m_saved = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        }
    });
    box->open();
    return true;
}

void MainWindow::restore()
{
    const bool firstStart = m_settings.layout(u"window"_s).isEmpty();
    const QSize room = screen()->availableSize();
    resize(usualSize.boundedTo(room));
    restoreGeometry(m_settings.layout(u"window"_s));
    m_upDown->restoreState(m_settings.layout(u"splitter-trace"_s));
    m_leftRight->restoreState(m_settings.layout(u"splitter-detail"_s));
    TraceView *live = m_traces->live();
    live->table()->horizontalHeader()->restoreState(m_settings.layout(u"trace-columns"_s));
    live->setTimeFormat(m_settings.timeFormat());
    live->zoom(m_settings.zoom());
    TraceFilter filter;
    if (firstStart)
        filter.kinds = usualKinds;
    filter.text = m_settings.filter();
    for (int i = 0; i < kindCount; ++i) {
        if (m_settings.hiddenKinds().contains(kindName(Kind(i))))
            filter.kinds &= ~TraceFilter::bit(Kind(i));
    }
    live->bar()->setFilter(filter);
    m_saving->setFolder(m_settings.lastFolder());
    QStringList recent;
    for (const GroupAddress &group : m_settings.recentGroups())
        recent << group.address.toString();
    m_session->groupPicker()->setRecent(recent);
    m_session->setProfile(m_settings.lastRun());
    setAppearance(m_settings.appearance());
}

void MainWindow::remember()
{
    m_settings.setLayout(u"window"_s, saveGeometry());
    m_settings.setLayout(u"splitter-trace"_s, m_upDown->saveState());
    m_settings.setLayout(u"splitter-detail"_s, m_leftRight->saveState());
    const TraceView *live = m_traces->live();
    m_settings.setLayout(u"trace-columns"_s, live->table()->horizontalHeader()->saveState());
    m_settings.setTimeFormat(live->model()->timeFormat());
    m_settings.setZoom(live->zoomSteps());
    const TraceFilter filter = live->bar()->filter();
    m_settings.setFilter(filter.text);
    QStringList hidden;
    for (int i = 0; i < kindCount; ++i) {
        if (!(filter.kinds & TraceFilter::bit(Kind(i))))
            hidden << kindName(Kind(i));
    }
    m_settings.setHiddenKinds(hidden);
    m_settings.setLastFolder(m_saving->folder());
    m_settings.clearRecentGroups();
    const QStringList recent = m_session->groupPicker()->recent();
    for (auto text = recent.crbegin(); text != recent.crend(); ++text) {
        if (const auto group = GroupAddress::parse(*text))
            m_settings.addRecentGroup(*group);
    }
    if (const auto profile = m_session->profile())
        m_settings.setLastRun(*profile);
    if (const auto written = m_settings.save(); !written)
        qWarning("Settings could not be saved: %s", qUtf8Printable(written.error().text));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (askBeforeLeaving()) {
        event->ignore();
        return;
    }
    m_saving->stopRecording();
    remember();
    event->accept();
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
    event->acceptProposedAction();
    openFiles(paths);
}

} // namespace Sixcast
