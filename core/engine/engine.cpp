// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"

#include "core/base/clock.h"
#include "core/diagnosis/diagnosis.h"
#include "core/engine/livewatch.h"
#include "core/engine/runreport.h"
#include "core/engine/sessionfacts.h"
#include "core/net/socketfactory.h"
#include "core/probes/machine.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int flushIntervalMs = 50;
constexpr qint64 nsPerMs = 1'000'000;

SocketKind socketKind(SocketEngine engine)
{
    switch (engine) {
    case SocketEngine::Automatic:
        return SocketKind::Automatic;
    case SocketEngine::Native:
        return SocketKind::Native;
    case SocketEngine::Qt:
        return SocketKind::Qt;
    }
    return SocketKind::Automatic;
}

/// The part of one session in a run. A listener that only serves "try" goes on until it is stopped.
Profile asRole(Profile profile, Role role)
{
    if (profile.role == Role::Try && role == Role::Listen) {
        profile.count = 0;
        profile.durationS = 0;
    }
    profile.role = role;
    return profile;
}

} // namespace

/// All that lives as long as one run. Members are destroyed from the last to the first: the
/// diagnoses before the sessions, the sessions before their sockets.
struct Engine::Run {
    QObject context; ///< receives what is queued for this run, so that nothing of it reaches the
                     ///< next one
    Profile profile;
    qint64 startedNs = wallClockNs();
    qint64 startedMonotonicNs = monotonicClockNs();
    qint64 verdictDueNs = 0; ///< monotonic
    bool diagnosing = false;
    bool stopped = false;
    std::unique_ptr<DatagramSocket> listenerSocket;
    std::unique_ptr<DatagramSocket> requesterSocket;
    std::unique_ptr<Listener> listener;
    std::unique_ptr<Requester> requester;
    std::unique_ptr<ServiceRecorder> service;
    QList<Refusal> refusals; ///< of HELLOs
    std::unique_ptr<ListenerDiagnosis> listenerDiagnosis;
    std::unique_ptr<RequesterDiagnosis> requesterDiagnosis;
    std::unique_ptr<SelfCheck> check;
    std::unique_ptr<LiveWatch> live; ///< looks at a diagnosis, so it goes first
    bool listenerDone = false;       ///< ended, with its findings
    std::optional<Conclusion> requesterConclusion;
    Ip6Address other; ///< the other machine, when it told of itself
    std::optional<Report> listenerReport;
    std::optional<Report> requesterReport;
};

Engine::Engine(QObject *parent)
    : Engine(Environment{[](SocketEngine engine) { return makeDatagramSocket(socketKind(engine)); },
                         {},
                         {}},
             parent)
{
}

Engine::Engine(Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_trace(this)
    , m_inventory(m_environment.readInterfaces ? m_environment.readInterfaces
                                               : Sixcast::readInterfaces,
                  this)
    , m_nearby([this] { return m_environment.makeSocket(SocketEngine::Automatic); }, m_trace, this)
    , m_flushTimer(this)
    , m_concludeTimer(this)
{
    if (!m_environment.machine)
        m_environment.machine = makeMachine();
    m_concludeTimer.setSingleShot(true);
    connect(&m_concludeTimer, &QTimer::timeout, this, &Engine::conclude);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(flushIntervalMs);
    connect(&m_flushTimer, &QTimer::timeout, this, &Engine::flush);
    connect(&m_trace, &Trace::recorded, this, [this](const TraceEvent &event) {
        m_batch.append(event);
        scheduleFlush();
    });
    connect(&m_inventory, &InterfaceInventory::changed, this, &Engine::onInterfacesChanged);
    connect(&m_nearby, &NearbyWatch::changed, this, &Engine::nearbyChanged);
}

Engine::~Engine() = default;

void Engine::start(const Profile &profile)
{
    if (m_run) {
        addSystemRow(Kind::Warning, u"start"_s, tr("A run is on already: stop it first."));
        return;
    }
    m_run = std::make_unique<Run>();
    m_run->profile = profile;
    m_toldTimeline = {};
    const qint64 sendingMs = profile.durationS > 0
        ? qint64(profile.durationS) * 1'000
        : qint64(profile.requestCount() - 1) * profile.intervalMs;
    const qint64 exchangeMs = sendingMs + profile.timeoutMs;
    const qint64 usualMs = 1'500;
    m_run->verdictDueNs = m_run->startedMonotonicNs
        + (verdictMs + std::max<qint64>(0, exchangeMs - usualMs)) * nsPerMs;
    noteStart(profile);
    const Result<void> valid = validate(profile);
    const bool haveSocket =
        valid && (m_run->listenerSocket = m_environment.makeSocket(profile.engine));
    if (!haveSocket) {
        const Error error = valid
            ? Error{Error::Code::Unsupported, 0,
                    tr("This system does not have the socket engine that was asked for.")}
            : valid.error();
        addSystemRow(Kind::Error, u"start"_s, error.text);
        m_run->requesterReport = failureReport(profile, error);
        m_concludeTimer.start();
        return;
    }
    if (!m_rules && m_environment.machine->hasRights()) {
        m_rules = m_environment.machine->makeRuleReader();
        m_mayReadRules = m_rules != nullptr;
    }
    watchInterfaces();
    switch (profile.role) {
    case Role::Listen:
    case Role::Try:
        return startListener();
    case Role::Request:
        return startRequester();
    case Role::Check:
        return startCheck();
    }
}

void Engine::stop()
{
    if (!m_run)
        return;
    m_run->stopped = true;
    if (m_run->requester)
        m_run->requester->stop();
    if (m_run->listener)
        m_run->listener->stop();
    if (m_run->check)
        m_run->requesterReport = stoppedReport(m_run->profile);
    if (m_run->requesterReport) // only its causes were still looked for
        m_concludeTimer.start();
}

void Engine::startListener()
{
    Run &run = *m_run;
    run.listener = std::make_unique<Listener>(*run.listenerSocket, m_trace);
    run.service = std::make_unique<ServiceRecorder>(*run.listener);
    run.listenerDiagnosis = std::make_unique<ListenerDiagnosis>(
        diagnosisContext(), runSettings(run.profile, Side::Listener, m_inventory.interfaces()),
        [&run] { return run.service->facts(); });
    connect(
        run.listenerDiagnosis.get(), &ListenerDiagnosis::finished, &run.context,
        [this](const Conclusion &conclusion) { onListenerConclusion(conclusion); },
        Qt::QueuedConnection);
    connect(run.listener.get(), &Listener::stateChanged, this, &Engine::scheduleFlush);
    connect(run.listener.get(), &Listener::progressed, this, [this] {
        m_peersChanged = true;
        scheduleFlush();
    });
    connect(
        run.listener.get(), &Listener::ended, &run.context,
        [this](Listener::End end) { onListenerEnded(end); }, Qt::QueuedConnection);
    // At once: before the loop comes to that the state is read again, without a membership.
    connect(run.listener.get(), &Listener::ended, run.listenerDiagnosis.get(),
            &ListenerDiagnosis::noteLeft);
    connect(run.listener.get(), &Listener::heard, run.listenerDiagnosis.get(),
            [&run](const Datagram &datagram, const Message &hello) {
                if (const auto digest = hello.value("d"))
                    run.listenerDiagnosis->noteDigest(*digest, datagram.source, datagram.arrival);
            });
    run.listener->setNeighbours([machine = m_environment.machine] {
        QList<std::pair<Ip6Address, InterfaceIndex>> present;
        const auto all = machine->neighbours();
        for (const NeighbourFacts &neighbour : all.value_or(QList<NeighbourFacts>())) {
            if (neighbour.state != NeighbourState::Incomplete
                && neighbour.state != NeighbourState::Failed)
                present.append({neighbour.address, neighbour.interface});
        }
        return present;
    });
    const ListenerDiagnosis *diagnosis = run.listenerDiagnosis.get();
    run.listener->setDigest([diagnosis](quint64 asker) { return diagnosis->digest(asker); });
    (void)run.listener->start(asRole(run.profile, Role::Listen), m_inventory.interfaces());
    if (run.profile.role == Role::Listen && !run.profile.quiet)
        m_nearby.beginListening(run.profile.group, run.profile.port);
    run.listenerDiagnosis->begin();
    if (run.profile.role == Role::Listen)
        watch(Side::Listener, [&run] { return run.listenerDiagnosis->situation(); });
    if (run.profile.role == Role::Try && run.listener->state() == Listener::State::Listening)
        startRequester();
}

void Engine::startRequester()
{
    Run &run = *m_run;
    run.requesterSocket =
        run.listener ? m_environment.makeSocket(run.profile.engine) : std::move(run.listenerSocket);
    run.requester = std::make_unique<Requester>(*run.requesterSocket, m_trace);
    run.requesterDiagnosis = std::make_unique<RequesterDiagnosis>(
        diagnosisContext(), runSettings(run.profile, Side::Requester, m_inventory.interfaces()),
        [&run] { return exchangeFacts(*run.requester, run.refusals); });
    connect(
        run.requesterDiagnosis.get(), &RequesterDiagnosis::finished, &run.context,
        [this](const Conclusion &conclusion) { onRequesterConclusion(conclusion); },
        Qt::QueuedConnection);
    connect(run.requester.get(), &Requester::stateChanged, this, &Engine::scheduleFlush);
    connect(run.requester.get(), &Requester::progressed, this, [this] {
        m_peersChanged = true;
        scheduleFlush();
    });
    connect(run.requester.get(), &Requester::refused, this, [&run](const Refusal &refusal) {
        if (run.refusals.size() < ServiceRecorder::keptRefusals)
            run.refusals.append(refusal);
    });
    connect(
        run.requester.get(), &Requester::settled, &run.context, [this] { onRequesterSettled(); },
        Qt::QueuedConnection);
    connect(
        run.requester.get(), &Requester::ended, &run.context,
        [this](Requester::End end) { onRequesterEnded(end); }, Qt::QueuedConnection);
    run.requesterDiagnosis->begin();
    (void)run.requester->start(asRole(run.profile, Role::Request), m_inventory.interfaces());
    if (run.profile.role != Role::Request || run.profile.durationS <= 0)
        return;
    watch(Side::Requester, [&run] { return run.requesterDiagnosis->situation(); });
    if (run.profile.probes)
        run.requesterDiagnosis->tellWhileSilent();
}

void Engine::watch(Side side, std::function<Case()> situation)
{
    m_run->live = std::make_unique<LiveWatch>(side, std::move(situation));
    connect(m_run->live.get(), &LiveWatch::judged, this, &Engine::onJudged);
    m_run->live->start();
}

void Engine::onJudged(const LiveVerdict &verdict)
{
    if (verdict.isChange)
        addSystemRow(Kind::Finding, u"so far"_s, verdict.report.sentence);
    Q_EMIT judged(verdict);
}

void Engine::startCheck()
{
    Run &run = *m_run;
    const Side side = run.profile.checkAs == Role::Listen ? Side::Listener : Side::Requester;
    run.check = std::make_unique<SelfCheck>(
        diagnosisContext(), runSettings(run.profile, side, m_inventory.interfaces()));
    connect(
        run.check.get(), &SelfCheck::finished, &run.context,
        [this](const Conclusion &conclusion) {
            m_run->requesterReport = checkReport(m_run->profile, conclusion);
            m_concludeTimer.start();
        },
        Qt::QueuedConnection);
    run.diagnosing = true;
    scheduleFlush();
    run.check->start();
}

void Engine::onRequesterSettled()
{
    Run &run = *m_run;
    if (run.live)
        run.live->stop();
    if (run.stopped || run.requesterReport)
        return;
    if (run.profile.probes && run.requesterDiagnosis->isNeeded()) {
        run.diagnosing = true;
        scheduleFlush();
        run.requesterDiagnosis->investigate(run.verdictDueNs);
    } else {
        run.requester->finish();
    }
}

void Engine::onRequesterEnded(Requester::End end)
{
    Run &run = *m_run;
    if (run.live)
        run.live->stop();
    run.requesterReport =
        requesterReport(run.profile, *run.requester, end,
                        run.requesterDiagnosis->facts().exchange.value_or(ExchangeFacts()));
    if (run.requesterConclusion || (run.diagnosing && run.stopped)) {
        run.requesterReport->take(run.requesterConclusion.value_or(Conclusion()));
        return m_concludeTimer.start();
    }
    // A requester that could not set up never settled: its causes are on this machine and quickly
    // found.
    run.diagnosing = true;
    if (end == Requester::End::Failed && run.profile.probes && !run.stopped)
        run.requesterDiagnosis->investigate(run.verdictDueNs);
    else
        run.requesterDiagnosis->conclude();
}

void Engine::onRequesterConclusion(const Conclusion &conclusion)
{
    Run &run = *m_run;
    run.requesterConclusion = conclusion;
    if (const auto told = run.requesterDiagnosis->situation().told)
        run.other = told->from.address;
    if (!run.requesterReport)
        return run.requester->finish();
    run.requesterReport->take(conclusion);
    m_concludeTimer.start();
}

void Engine::onListenerEnded(Listener::End end)
{
    if (m_run->live)
        m_run->live->stop();
    m_run->listenerReport = listenerReport(m_run->profile, *m_run->listener, end);
    m_run->listenerDiagnosis->finish();
}

void Engine::onListenerConclusion(const Conclusion &conclusion)
{
    if (!m_run->live || !m_run->live->hasHealed())
        m_run->listenerReport->take(conclusion);
    if (const auto told = m_run->listenerDiagnosis->situation().told)
        m_run->other = told->from.address;
    m_run->listenerDone = true;
    m_concludeTimer.start();
}

void Engine::onInterfacesChanged(const QList<InterfaceInfo> &interfaces)
{
    m_nearby.setInterfaces(interfaces);
    if (m_run && m_run->listener)
        m_run->listener->setInterfaces(interfaces);
    Q_EMIT interfacesChanged(interfaces);
}

/// Ends the run when all that takes part in it has ended; a listener that only served "try" is
/// ended first.
void Engine::conclude()
{
    Run &run = *m_run;
    if (run.listener && !run.listenerDone) {
        run.listener->stop();
        return;
    }
    if (run.requester && !run.requesterReport) {
        run.requester->stop();
        return;
    }
    Report report = run.listenerReport && run.requesterReport
        ? tryReport(run.profile, *run.listenerReport, *run.requesterReport)
        : run.requesterReport.value_or(run.listenerReport.value_or(Report()));
    if (run.profile.role == Role::Try)
        report.role = u"both"_s;
    report.startedNs = run.startedNs;
    report.seconds = double(monotonicClockNs() - run.startedMonotonicNs) / 1e9;
    keepOwnCauses(report);
    if (run.profile.role != Role::Check)
        addCause(report, run.other);
    noteReport(report);
    m_peersChanged = true;
    m_nearby.endListening();
    flush();
    m_run.reset();
    flush();
    Q_EMIT finished(report);
}

void Engine::watchInterfaces()
{
    if (const Result<void> read = m_inventory.refresh(); !read)
        addSystemRow(Kind::Warning, u"interfaces"_s, read.error().text);
    m_nearby.setInterfaces(m_inventory.interfaces());
    if (std::exchange(m_watching, true))
        return;
    if (const Result<void> watched = m_inventory.watch(); !watched)
        addSystemRow(Kind::Warning, u"interfaces"_s, watched.error().text);
}

void Engine::refreshInterfaces()
{
    watchInterfaces();
    Q_EMIT interfacesChanged(m_inventory.interfaces());
}

void Engine::askForRights()
{
    if (m_mayReadRules) {
        Q_EMIT rightsAnswered({});
        return;
    }
    m_rules = m_environment.machine->makeRuleReader();
    if (!m_rules) {
        Q_EMIT rightsAnswered(tr("This system's firewall rules can't be read by Sixcast."));
        return;
    }
    connect(m_rules.get(), &RuleReader::looked, this, [this] {
        if (!std::exchange(m_mayReadRules, true))
            Q_EMIT rightsAnswered({});
    });
    connect(m_rules.get(), &RuleReader::refused, this, [this](const Error &error) {
        m_mayReadRules = false;
        addSystemRow(Kind::Warning, u"rights"_s, error.text);
        Q_EMIT rightsAnswered(error.text);
    });
    m_rules->look();
}

void Engine::watchNearby(bool watching)
{
    watchInterfaces();
    m_nearby.setWatching(watching);
}

void Engine::noteStart(const Profile &profile)
{
    addSystemRow(Kind::Note, u"start"_s, toCommandLine(profile));
    if (m_environment.machine->hasRights()) {
        addSystemRow(Kind::Note, u"rights"_s,
                     tr("runs as root, which only reading the firewall rules needs"));
    }
}

void Engine::noteReport(const Report &report)
{
    for (const Finding &finding : report.findings) {
        TraceEvent row;
        row.kind = Kind::Finding;
        row.operation = u"finding"_s;
        row.text =
            u"%1 (%2): %3"_s.arg(finding.id, confidenceWord(finding.confidence), finding.title);
        m_trace.add(std::move(row));
    }
    addSystemRow(Kind::Finding, u"verdict"_s, report.sentence);
}

void Engine::addSystemRow(Kind kind, const QString &operation, const QString &text)
{
    TraceEvent row;
    row.kind = kind;
    row.operation = operation;
    row.text = text;
    m_trace.add(std::move(row));
}

void Engine::scheduleFlush()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void Engine::flush()
{
    m_flushTimer.stop();
    if (!m_batch.isEmpty())
        Q_EMIT recorded(std::exchange(m_batch, {}));
    if (m_run && std::exchange(m_peersChanged, false)) {
        QList<Peer> peers = m_run->listener ? m_run->listener->peers() : QList<Peer>();
        if (m_run->requester)
            peers += m_run->requester->peers();
        Q_EMIT peersChanged(peers);
        tellTimeline();
    }
    const RunStatus now = status();
    if (now != m_told) {
        m_told = now;
        Q_EMIT statusChanged(now);
    }
}

void Engine::tellTimeline()
{
    if (m_run->profile.durationS <= 0)
        return;
    const RunTimeline timeline = m_run->requester ? m_run->requester->timeline()
        : m_run->listener                         ? m_run->listener->timeline()
                                                  : RunTimeline();
    if (timeline != m_toldTimeline) {
        m_toldTimeline = timeline;
        Q_EMIT timelineChanged(timeline);
    }
}

RunStatus Engine::status() const
{
    RunStatus status;
    if (!m_run)
        return status;
    const Run &run = *m_run;
    status.state = RunStatus::State::Opening;
    if (run.listener) {
        status.heard = run.listener->counts().heard;
        if (run.listener->state() == Listener::State::Listening) {
            status.state = RunStatus::State::Listening;
            status.deadlineMonotonicNs = run.listener->deadlineNs();
        }
    }
    if (run.requester) {
        const RequesterCounts &counts = run.requester->counts();
        status.sent = counts.sent;
        status.planned = run.requester->planned();
        status.answered = counts.answered;
        if (run.requester->state() == Requester::State::Sending) {
            status.state = RunStatus::State::Sending;
            status.deadlineMonotonicNs = run.requester->deadlineNs();
        } else if (run.requester->state() == Requester::State::Waiting) {
            status.state = RunStatus::State::Waiting;
            status.deadlineMonotonicNs = run.requester->deadlineNs();
        }
    }
    if (run.diagnosing) {
        status.state = RunStatus::State::Diagnosing;
        if (run.requesterDiagnosis) {
            status.check = run.requesterDiagnosis->progress().begun;
            status.checks = run.requesterDiagnosis->progress().planned;
        }
        status.deadlineMonotonicNs = run.verdictDueNs;
    }
    return status;
}

DiagnosisContext Engine::diagnosisContext()
{
    return {&m_trace, m_environment.machine.get(),
            [this] { return m_environment.makeSocket(SocketEngine::Automatic); },
            [this] {
                (void)m_inventory.refresh(); // what was known stays known
                return m_inventory.interfaces();
            },
            m_mayReadRules ? m_rules.get() : nullptr};
}

} // namespace Sixcast
