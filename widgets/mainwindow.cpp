// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainwindow.h"

#include "core/base/oserror.h"
#include "core/capture/capturereader.h"
#include "core/compare/hearingtext.h"
#include "core/engine/runheader.h"
#include "core/report/explanation.h"
#include "core/trace/statistics.h"
#include "widgets/compare/compareview.h"
#include "widgets/compare/flowview.h"
#include "widgets/compare/matrixview.h"
#include "widgets/filedialog.h"
#include "widgets/findings/findingsview.h"
#include "widgets/findings/machineview.h"
#include "widgets/findings/peersview.h"
#include "widgets/findings/timelinestrip.h"
#include "widgets/findings/verdictbanner.h"
#include "widgets/groups/groupsview.h"
#include "widgets/helpwindow.h"
#include "widgets/mainactions.h"
#include "widgets/measure/measureview.h"
#include "widgets/namehiding.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/interfacepicker.h"
#include "widgets/session/profilefiles.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/session/startpage.h"
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

QString stateTitle(RunStatus::State state)
{
    switch (state) {
    case RunStatus::State::Idle:
        break;
    case RunStatus::State::Opening:
        return MainWindow::tr("Starting");
    case RunStatus::State::Listening:
        return MainWindow::tr("Listening");
    case RunStatus::State::Sending:
    case RunStatus::State::Waiting:
        return MainWindow::tr("Requesting");
    case RunStatus::State::Diagnosing:
        return MainWindow::tr("Looking for the cause");
    }
    return {};
}

/// What is so by now, for as long as it isn't looked into: then that is what goes on.
QString liveTitle(const LiveVerdict &verdict)
{
    switch (verdict.state) {
    case LiveVerdict::State::Quiet:
        break;
    case LiveVerdict::State::Waiting:
        return MainWindow::tr("Waiting for a HELLO");
    case LiveVerdict::State::Works:
        return MainWindow::tr("Works");
    case LiveVerdict::State::Fails:
        return verdict.report.outcome == Outcome::Unanswered ? MainWindow::tr("No answer")
                                                             : MainWindow::tr("Not working");
    }
    return {};
}

QString outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return MainWindow::tr("Works");
    case Outcome::Heard:
        return MainWindow::tr("Heard");
    case Outcome::Ready:
        return MainWindow::tr("Ready");
    case Outcome::Partial:
        return MainWindow::tr("Works in part");
    case Outcome::Unanswered:
        return MainWindow::tr("No answer");
    case Outcome::NothingHeard:
        return MainWindow::tr("Nothing heard");
    case Outcome::Failed:
        return MainWindow::tr("Failed");
    case Outcome::Stopped:
        return MainWindow::tr("Stopped");
    }
    return {};
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
    , m_start(new StartPage)
    , m_detail(new TraceDetail)
    , m_panels(new QTabWidget)
    , m_findings(new FindingsView)
    , m_peers(new PeersView)
    , m_groups(new GroupsView)
    , m_measure(new MeasureView)
    , m_machine(new MachineView)
    , m_upDown(new QSplitter(Qt::Vertical))
    , m_leftRight(new QSplitter(Qt::Horizontal))
    , m_commands(new MainActions(menuBar()))
    , m_hiding(new NameHiding(this))
    , m_saving(new TraceSaving(this, *m_hiding))
    , m_profiles(new ProfileFiles(profileFolder(settings), this))
{
    setAcceptDrops(true);
    arrange();
    addTrace(m_traces->live());
    connectParts();
    connectFileActions();
    connectTraceActions();
    connectOtherActions();
    restore();
    setRunning(false);
    m_traces->live()->setStartPage(m_start, m_start->firstControl());
    updateStartPage();
    onCurrentTraceChanged();
    showVerdict();
}

void MainWindow::arrange()
{
    m_panels->setDocumentMode(true);
    m_panels->addTab(m_findings, tr("Findings"));
    m_panels->addTab(m_peers, tr("Peers"));
    m_panels->addTab(m_machine, tr("This machine"));
    m_panels->addTab(m_measure, tr("Measure"));
    m_panels->addTab(m_groups, tr("Groups"));
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
    setHelpPage(m_start, u"two-machines"_s);
    setHelpPage(m_detail, u"trace"_s);
    setHelpPage(m_findings, u"findings"_s);
    setHelpPage(m_peers, u"two-machines"_s);
    setHelpPage(m_groups, u"files"_s);
    setHelpPage(m_measure, u"settings"_s);
    setHelpPage(m_machine, u"troubleshooting"_s);
}

void MainWindow::connectParts()
{
    connect(m_session, &SessionPanel::startWanted, this, &MainWindow::start);
    connect(m_session, &SessionPanel::stopWanted, this, &MainWindow::stopWanted);
    connect(m_session, &SessionPanel::refused, this, &MainWindow::say);
    connect(m_session, &SessionPanel::changed, this, &MainWindow::updateStartPage);
    connect(m_start, &StartPage::chosen, m_session, &SessionPanel::takeOver);
    connect(m_start, &StartPage::said, this, &MainWindow::say);
    connect(m_banner, &VerdictBanner::announced, statusBar(),
            [bar = statusBar()](const QString &sentence) { bar->showMessage(sentence); });
    connect(m_banner, &VerdictBanner::evidenceWanted, this, [this] {
        m_panels->setCurrentWidget(m_findings);
        m_findings->showEvidence();
    });
    connect(m_banner, &VerdictBanner::mendWanted, m_findings, &FindingsView::copyMend);
    connect(m_peers, &PeersView::chosen, m_findings, &FindingsView::choosePeer);
    connect(m_findings, &FindingsView::said, this, &MainWindow::say);
    connect(m_findings, &FindingsView::rowsWanted, this, &MainWindow::showEvidence);
    connect(m_findings, &FindingsView::stepWanted, this, &MainWindow::takeStep);
    connect(m_groups, &GroupsView::rowsWanted, this, [this](const QList<quint64> &sequences) {
        m_traces->current()->showSequences(sequences);
    });
    connect(m_machine, &MachineView::checkWanted, m_session, &SessionPanel::checkHere);
    connect(m_machine, &MachineView::refreshWanted, this, &MainWindow::interfacesWanted);
    connect(m_traces, &TraceTabs::traceAdded, this, &MainWindow::addTrace);
    connect(m_traces, &TraceTabs::flowAdded, this,
            [this](FlowView *view) { setHelpPage(view, u"files"_s); });
    connect(m_traces, &TraceTabs::matrixAdded, this,
            [this](MatrixView *view) { setHelpPage(view, u"files"_s); });
    connect(m_traces, &TraceTabs::failed, this, &MainWindow::complain);
    connect(m_traces, &TraceTabs::comparisonAdded, this, [this](CompareView *view) {
        setHelpPage(view, u"files"_s);
        connect(view, &CompareView::currentEventChanged, this, &MainWindow::updateDetail);
    });
    connect(m_traces, &TraceTabs::currentTraceChanged, this, [this] {
        onCurrentTraceChanged();
        showVerdict();
    });
    m_hiding->setTraces([this] { return m_traces->shown(); });
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
        table->takeColumns(*m_traces->live()->table());
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
    const bool isNewState = status.state != m_status.state;
    m_status = status;
    updateTitle();
    if (!m_traces->isLiveShown())
        return;
    m_banner->showStatus(status);
    if (isNewState && status.isRunning() && m_live.state == LiveVerdict::State::Quiet)
        showNoFindings();
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

void MainWindow::showStream(const StreamResult &stream)
{
    m_measure->setStream(stream, m_liveRole == Role::Listen ? StreamView::Heard : StreamView::Sent);
}

void MainWindow::showInterfaces(const QList<InterfaceInfo> &interfaces)
{
    m_interfaces = interfaces;
    QStringList names;
    for (const InterfaceInfo &info : interfaces)
        names << info.ref.name;
    m_hiding->learnThisMachine(names);
    m_session->setInterfaces(interfaces);
    m_machine->setInterfaces(interfaces);
}

void MainWindow::showLive(const LiveVerdict &verdict)
{
    if (!m_status.isRunning())
        return;
    m_live = verdict;
    updateTitle();
    if (m_traces->isLiveShown()) {
        showLiveFindings();
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
    updateTitle();
    if (report.timeline)
        showTimeline(*report.timeline);
    if (report.stream)
        showStream(*report.stream);
    m_traces->live()->model()->flush();
    setRunning(false);
    m_traces->showLive();
    showVerdict();
    m_machine->setResults(report.interfaces);
    if ((exitStatus(report) != 0 && m_findings->hasFindings()) || hasTroubledPeer(report))
        m_panels->setCurrentWidget(m_findings);
    else if (report.interfaces.size() > 1)
        m_panels->setCurrentWidget(m_machine); // the matrix of a run on all interfaces
    else if (report.stream)
        m_panels->setCurrentWidget(m_measure);
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
    const bool isTrace = qobject_cast<TraceView *>(m_traces->currentWidget());
    showGroups(isTrace ? m_traces->capturePath(trace) : QString());
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget())) {
        m_banner->showReport(comparison->report());
        m_findings->setReport(comparison->report());
        m_peers->setPeers({});
    } else if (const auto *flow = qobject_cast<FlowView *>(m_traces->currentWidget())) {
        m_banner->showReport(flow->report());
        m_findings->setReport(flow->report());
        m_peers->setPeers({});
    } else if (const auto *matrix = qobject_cast<MatrixView *>(m_traces->currentWidget())) {
        showMatrix(matrix);
    } else if (trace != m_traces->live()) {
        showOpened(trace);
    } else {
        m_peers->setPeers(m_livePeers);
        if (m_report) {
            m_banner->showReport(*m_report);
            m_findings->setReport(*m_report);
        } else if (m_status.isRunning()) {
            m_banner->showStatus(m_status);
            showNoFindings();
            if (m_live.state != LiveVerdict::State::Quiet) {
                showLiveFindings();
            }
        } else {
            m_banner->showMessage(
                Tone::Neutral,
                tr("Ready. Start Listen on one machine first, then Request on the other one"));
            showNoFindings();
        }
    }
}

void MainWindow::showMatrix(const MatrixView *matrix)
{
    const int status = exitStatus(matrix->matrix());
    m_banner->showMessage(status == 0       ? Tone::Good
                              : status == 1 ? Tone::Doubtful
                                            : Tone::Bad,
                          matrixSentence(matrix->matrix()));
    m_findings->setNote(tr("Who hears whom shows where, not why"),
                        tr("Choose a pair above and compare the two: their traces together show "
                           "where datagrams were lost, and why."));
    m_peers->setPeers({});
}

void MainWindow::showLiveFindings()
{
    m_banner->showLive(m_live);
    if (m_live.state == LiveVerdict::State::Waiting)
        m_findings->setNote(tr("That cause is gone"),
                            tr("Press Start on the other machine again: its next HELLO shows "
                               "whether it works."));
    else
        m_findings->setReport(m_live.report);
}

/// An empty list says what fills it.
void MainWindow::showNoFindings()
{
    if (!m_status.isRunning())
        m_findings->setNote(tr("No findings yet"),
                            tr("Press Start: when an answer is missing, the likely causes appear "
                               "here, each with its evidence and what to do."));
    else if (m_status.state == RunStatus::State::Diagnosing)
        m_findings->setNote(tr("Looking for the cause"),
                            tr("What is found appears here in a few seconds."));
    else
        m_findings->setNote(tr("Nothing wrong so far"),
                            m_liveRole == Role::Listen
                                ? tr("Now press Start with Request on the other machine. If its "
                                     "HELLOs don't arrive, the cause appears here.")
                                : tr("If no answer comes, the cause appears here."));
}

void MainWindow::showGroups(const QString &capture)
{
    const bool isNew = !capture.isEmpty() && !m_panels->isTabVisible(m_panels->indexOf(m_groups));
    m_groups->setCapture(capture);
    m_panels->setTabVisible(m_panels->indexOf(m_groups), !capture.isEmpty());
    if (isNew)
        m_panels->setCurrentWidget(m_groups);
}

void MainWindow::showOpened(const TraceView *trace)
{
    const std::optional<Report> report = m_traces->report(trace);
    const QString title = m_traces->title(trace);
    if (!m_traces->capturePath(trace).isEmpty()) {
        m_peers->setPeers({});
        m_banner->showMessage(Tone::Neutral, title);
        m_findings->setNote(tr("A capture has no verdict of its own"),
                            tr("Groups shows who asks, who listens and who sends in it, and what "
                               "doesn't fit."));
        return;
    }
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
    m_findings->setNote(tr("This trace alone has no verdict"),
                        tr("Compare it with the other machine's trace: together they show where "
                           "datagrams were lost."));
}

std::optional<Report> MainWindow::shownReport() const
{
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        return comparison->report();
    if (const auto *flow = qobject_cast<FlowView *>(m_traces->currentWidget()))
        return flow->report();
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
    updateTitle();
    m_timeline->clear();
    m_measure->clear();
    m_traces->setLiveHeader(runTraceHeader(profile));
    m_traces->showLive();
    if (profile.isStream())
        m_panels->setCurrentWidget(m_measure);
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

void MainWindow::updateStartPage()
{
    const Role role = m_session->role();
    m_start->setRole(role);
    const auto wanted = m_session->profile();
    if (wanted)
        m_start->setOther(toCommandLine(forOtherMachine(*wanted)), wanted->group.toString(),
                          wanted->port);
    else
        m_start->setOther({}, tr("as here"), 0);
    (role == Role::Listen ? m_commands->listen : m_commands->request)->setChecked(true);
    m_commands->more->setChecked(m_session->isExpanded());
    const bool watching = wantsNearby();
    if (std::exchange(m_nearbyWatched, watching) != watching)
        Q_EMIT nearbyWanted(watching);
    updateTitle();
}

bool MainWindow::wantsNearby() const
{
    const auto wanted = m_session->profile();
    return !wanted || !wanted->quiet;
}

void MainWindow::showNearby(const QList<NearbySixcast> &sixcasts)
{
    m_session->setSixcasts(sixcasts);
    m_start->setSixcasts(sixcasts);
}

/// The state first: that is what a task bar has room for.
void MainWindow::updateTitle()
{
    QString state;
    if (m_status.isRunning() && m_status.state != RunStatus::State::Diagnosing)
        state = liveTitle(m_live);
    else if (m_report)
        state = outcomeTitle(m_report->outcome);
    if (state.isEmpty())
        state = stateTitle(m_status.state);
    setWindowTitle(state.isEmpty() ? tr("Sixcast") : tr("%1 - Sixcast", "state").arg(state));
}

/// Without a row, findings and peers have the room.
void MainWindow::showDetail(const std::optional<TraceEvent> &event)
{
    m_detail->setEvent(event);
    m_detail->setVisible(event.has_value());
}

void MainWindow::updateDetail()
{
    if (const auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        showDetail(comparison->currentEvent());
    else if (!qobject_cast<TraceView *>(m_traces->currentWidget()))
        showDetail({});
    else
        showDetail(m_traces->current()->currentEvent());
}

/// A handful of traces is a fleet: what they say together, instead of a tab for each.
void MainWindow::openFiles(const QStringList &paths)
{
    constexpr qsizetype fleet = 3;
    QStringList traces;
    for (const QString &path : paths) {
        if (!ProfileFiles::isProfile(path) && !isCaptureFile(path))
            traces << path;
    }
    const bool isFleet = traces.size() >= fleet;
    if (isFleet) {
        if (const auto compared = m_traces->compareAll(traces, false); !compared)
            complain(compared.error());
    }
    for (const QString &path : paths) {
        if (isFleet && traces.contains(path))
            continue;
        const bool isProfile = ProfileFiles::isProfile(path);
        if (isProfile && m_status.isRunning()) {
            say(tr("A profile can't be opened during a run"));
            continue;
        }
        if (const auto opened = isProfile ? m_profiles->open(path) : m_traces->openTrace(path);
            !opened)
            complain(opened.error());
    }
}

static_assert(Settings::usualRecordingMiB == TraceRecorder::usualMiB
              && Settings::largestRecordingMiB == TraceRecorder::largestMiB);

/// A size that only the settings file has leaves the menu without a mark.
void MainWindow::setRecordingMiB(int size)
{
    for (size_t i = 0; i < m_commands->recordingLimits.size(); ++i)
        m_commands->recordingLimits[i]->setChecked(MainActions::recordingSizes[i] == size);
    m_settings.setRecordingMiB(size);
    m_saving->setRecordingMiB(size);
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
    if (!m_upDown->restoreState(m_settings.layout(u"splitter-trace"_s)))
        m_upDown->setSizes({room.height(), room.height()}); // a finding and its fix at a glance
    m_leftRight->restoreState(m_settings.layout(u"splitter-detail"_s));
    TraceView *live = m_traces->live();
    live->table()->restoreColumns(m_settings.layout(u"trace-columns"_s));
    live->setTimeFormat(m_settings.timeFormat());
    live->zoom(m_settings.zoom());
    TraceFilter filter;
    filter.text = m_settings.filter();
    for (int i = 0; i < kindCount; ++i) {
        if (m_settings.hiddenKinds().contains(kindName(Kind(i))))
            filter.kinds &= ~TraceFilter::bit(Kind(i));
    }
    // Counters are always background: their name stands for all of it.
    const bool hidesBackground = !(filter.kinds & TraceFilter::bit(Kind::Counters));
    filter.kinds |= TraceFilter::bit(Kind::Counters);
    if (firstStart || hidesBackground)
        filter.backgroundKinds = 0;
    else if (filter.kinds != TraceFilter::allKinds)
        filter.backgroundKinds = TraceFilter::allKinds;
    live->bar()->setFilter(filter);
    m_saving->setFolder(m_settings.lastFolder());
    setRecordingMiB(m_settings.recordingMiB());
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
        const bool background = Kind(i) == Kind::Counters;
        if (!filter.wantsKind(Kind(i), background))
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
