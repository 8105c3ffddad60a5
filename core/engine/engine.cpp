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
constexpr qint64 streamTellNs = 1'000'000'000;
constexpr qint64 streamClosingMs =
    qint64(Profile::closingHellos) * Profile::closingIntervalMs; // its last HELLOs

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

/// How far a run is: Opening -> Exchanging -> Diagnosing; a check leaves the second out, and a run
/// that works the third. Its end is that there is no run. setPhase() is the one writer.
enum class Engine::Phase : quint8 {
    Opening,    ///< settings are checked, interfaces read
    Exchanging, ///< the sessions say how far they are
    Diagnosing  ///< causes are looked for, until the verdict is due
};

/// What one role takes part with. Members are destroyed from the last to the first: the
/// investigation before the session, the session before its socket.
struct Engine::ListenerPart {
    std::unique_ptr<DatagramSocket> socket;
    std::unique_ptr<Listener> session;
    std::unique_ptr<ServiceRecorder> service;
    std::unique_ptr<ListenerDiagnosis> investigation;
    std::optional<Report> report;       ///< once it has ended
    std::optional<Conclusion> findings; ///< then its part is done
};
struct Engine::RequesterPart {
    std::unique_ptr<DatagramSocket> socket;
    std::unique_ptr<Requester> session;
    QList<Refusal> refusals; ///< of HELLOs
    std::unique_ptr<RequesterDiagnosis> investigation;
    std::optional<Report> report;
    std::optional<Conclusion> findings; ///< which may come before its end
};

/// All that lives as long as one run.
struct Engine::Run {
    QObject context; ///< receives what is queued for this run, so that nothing of it reaches the
                     ///< next one
    Profile profile;
    qint64 startedNs = wallClockNs();
    qint64 startedMonotonicNs = monotonicClockNs();
    qint64 verdictDueNs = 0; ///< monotonic
    Phase phase = Phase::Opening;
    bool stopped = false; ///< by a person
    ListenerPart listener;
    RequesterPart requester;
    std::unique_ptr<SelfCheck> check; ///< whose report is the requester's
    std::unique_ptr<LiveWatch> live;  ///< looks at an investigation, so it goes first
    Ip6Address other;                 ///< the other machine, when it told of itself
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
    m_run->profile = profile.complete();
    m_toldTimeline = {};
    m_streamToldNs = 0;
    const qint64 sendingMs = profile.isStream() ? m_run->profile.streamMs() + streamClosingMs
        : profile.durationS > 0                 ? qint64(profile.durationS) * 1'000
                                : qint64(profile.requestCount() - 1) * profile.intervalMs;
    const qint64 exchangeMs = sendingMs + profile.timeoutMs;
    const qint64 usualMs = 1'500;
    m_run->verdictDueNs = m_run->startedMonotonicNs
        + (verdictMs + std::max<qint64>(0, exchangeMs - usualMs)) * nsPerMs;
    noteStart(profile);
    const Result<void> valid = validate(profile);
    const bool haveSocket =
        valid && (m_run->listener.socket = m_environment.makeSocket(profile.engine));
    if (!haveSocket) {
        const Error error = valid
            ? Error{Error::Code::Unsupported, 0,
                    tr("This system does not have the socket engine that was asked for.")}
            : valid.error();
        addSystemRow(Kind::Error, u"start"_s, error.text);
        m_run->requester.report = failureReport(profile, error);
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
        setPhase(Phase::Exchanging);
        return startListener();
    case Role::Request:
        setPhase(Phase::Exchanging);
        return startRequester();
    case Role::Check:
        setPhase(Phase::Diagnosing);
        return startCheck();
    }
}

void Engine::setPhase(Phase phase)
{
    m_run->phase = phase;
    scheduleFlush();
}

void Engine::stop()
{
    if (!m_run)
        return;
    m_run->stopped = true;
    if (m_run->requester.session)
        m_run->requester.session->stop();
    if (m_run->listener.session)
        m_run->listener.session->stop();
    if (m_run->check)
        m_run->requester.report = stoppedReport(m_run->profile);
    if (m_run->requester.report) // only its causes were still looked for
        m_concludeTimer.start();
}

void Engine::startListener()
{
    Run &run = *m_run;
    run.listener.session = std::make_unique<Listener>(*run.listener.socket, m_trace);
    run.listener.service = std::make_unique<ServiceRecorder>(*run.listener.session);
    run.listener.investigation = std::make_unique<ListenerDiagnosis>(
        diagnosisContext(), runSettings(run.profile, Side::Listener, m_inventory.interfaces()),
        [&run] { return run.listener.service->facts(); });
    connect(
        run.listener.investigation.get(), &ListenerDiagnosis::finished, &run.context,
        [this](const Conclusion &conclusion) { onListenerConclusion(conclusion); },
        Qt::QueuedConnection);
    connect(run.listener.session.get(), &Listener::stateChanged, this, &Engine::scheduleFlush);
    connect(run.listener.session.get(), &Listener::progressed, this, [this] {
        m_peersChanged = true;
        scheduleFlush();
    });
    connect(
        run.listener.session.get(), &Listener::ended, &run.context,
        [this](Listener::End end) { onListenerEnded(end); }, Qt::QueuedConnection);
    // At once: before the loop comes to that the state is read again, without a membership.
    connect(run.listener.session.get(), &Listener::ended, run.listener.investigation.get(),
            &ListenerDiagnosis::noteLeft);
    connect(run.listener.session.get(), &Listener::heard, run.listener.investigation.get(),
            [&run](const Datagram &datagram, const Message &hello) {
                if (const auto digest = hello.value("d"))
                    run.listener.investigation->noteDigest(*digest, datagram.source,
                                                           datagram.arrival);
            });
    run.listener.session->setNeighbours([machine = m_environment.machine] {
        QList<std::pair<Ip6Address, InterfaceIndex>> present;
        const auto all = machine->neighbours();
        for (const NeighbourFacts &neighbour : all.value_or(QList<NeighbourFacts>())) {
            if (neighbour.state != NeighbourState::Incomplete
                && neighbour.state != NeighbourState::Failed)
                present.append({neighbour.address, neighbour.interface});
        }
        return present;
    });
    run.listener.session->setCardDrops([machine = m_environment.machine](const InterfaceRef &on) {
        const auto drops = machine->counters(on.name)[Counter::NicRxDropped];
        return drops ? std::optional(quint64(*drops)) : std::nullopt;
    });
    const ListenerDiagnosis *diagnosis = run.listener.investigation.get();
    run.listener.session->setDigest(
        [diagnosis](quint64 asker) { return diagnosis->digest(asker); });
    (void)run.listener.session->start(asRole(run.profile, Role::Listen), m_inventory.interfaces());
    if (run.profile.role == Role::Listen && !run.profile.quiet)
        m_nearby.beginListening(run.profile.group, run.profile.port);
    run.listener.investigation->begin();
    if (run.profile.role == Role::Listen)
        watch(Side::Listener, [&run] { return run.listener.investigation->situation(); });
    if (run.profile.role == Role::Try
        && run.listener.session->state() == Listener::State::Listening)
        startRequester();
}

void Engine::startRequester()
{
    Run &run = *m_run;
    run.requester.socket = run.listener.session ? m_environment.makeSocket(run.profile.engine)
                                                : std::move(run.listener.socket);
    run.requester.session = std::make_unique<Requester>(*run.requester.socket, m_trace);
    run.requester.investigation = std::make_unique<RequesterDiagnosis>(
        diagnosisContext(), runSettings(run.profile, Side::Requester, m_inventory.interfaces()),
        [&run] { return exchangeFacts(*run.requester.session, run.requester.refusals); });
    connect(
        run.requester.investigation.get(), &RequesterDiagnosis::finished, &run.context,
        [this](const Conclusion &conclusion) { onRequesterConclusion(conclusion); },
        Qt::QueuedConnection);
    connect(run.requester.session.get(), &Requester::stateChanged, this, &Engine::scheduleFlush);
    connect(run.requester.session.get(), &Requester::progressed, this, [this] {
        m_peersChanged = true;
        scheduleFlush();
    });
    connect(run.requester.session.get(), &Requester::refused, this, [&run](const Refusal &refusal) {
        if (run.requester.refusals.size() < ServiceRecorder::keptRefusals)
            run.requester.refusals.append(refusal);
    });
    connect(
        run.requester.session.get(), &Requester::settled, &run.context,
        [this] { onRequesterSettled(); }, Qt::QueuedConnection);
    connect(
        run.requester.session.get(), &Requester::ended, &run.context,
        [this](Requester::End end) { onRequesterEnded(end); }, Qt::QueuedConnection);
    run.requester.investigation->begin();
    (void)run.requester.session->start(asRole(run.profile, Role::Request),
                                       m_inventory.interfaces());
    if (run.profile.role != Role::Request || run.profile.durationS <= 0)
        return;
    watch(Side::Requester, [&run] { return run.requester.investigation->situation(); });
    if (run.profile.probes)
        run.requester.investigation->tellWhileSilent();
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
            m_run->requester.report = checkReport(m_run->profile, conclusion);
            m_concludeTimer.start();
        },
        Qt::QueuedConnection);
    run.check->start();
}

void Engine::onRequesterSettled()
{
    Run &run = *m_run;
    if (run.live)
        run.live->stop();
    if (run.stopped || run.requester.report)
        return;
    if (run.profile.probes && run.requester.investigation->isNeeded()) {
        setPhase(Phase::Diagnosing);
        run.requester.investigation->investigate(run.verdictDueNs);
    } else {
        run.requester.session->finish();
    }
}

void Engine::onRequesterEnded(Requester::End end)
{
    Run &run = *m_run;
    if (run.live)
        run.live->stop();
    run.requester.report =
        requesterReport(run.profile, *run.requester.session, end,
                        run.requester.investigation->facts().exchange.value_or(ExchangeFacts()));
    if (run.requester.findings || (run.phase == Phase::Diagnosing && run.stopped)) {
        run.requester.report->take(run.requester.findings.value_or(Conclusion()));
        return m_concludeTimer.start();
    }
    // A requester that could not set up never settled: its causes are on this machine and quickly
    // found.
    setPhase(Phase::Diagnosing);
    if (end == Requester::End::Failed && run.profile.probes && !run.stopped)
        run.requester.investigation->investigate(run.verdictDueNs);
    else
        run.requester.investigation->conclude();
}

void Engine::onRequesterConclusion(const Conclusion &conclusion)
{
    Run &run = *m_run;
    run.requester.findings = conclusion;
    if (const auto told = run.requester.investigation->situation().told)
        run.other = told->from.address;
    if (!run.requester.report)
        return run.requester.session->finish();
    run.requester.report->take(conclusion);
    m_concludeTimer.start();
}

void Engine::onListenerEnded(Listener::End end)
{
    if (m_run->live)
        m_run->live->stop();
    m_run->listener.report = listenerReport(m_run->profile, *m_run->listener.session, end);
    m_run->listener.investigation->finish();
}

void Engine::onListenerConclusion(const Conclusion &conclusion)
{
    // What was mended is no cause any more; what a new join helped against comes again.
    const bool isMended =
        m_run->live && m_run->live->hasHealed() && m_run->listener.session->rejoins().isEmpty();
    if (!isMended)
        m_run->listener.report->take(conclusion);
    if (const auto told = m_run->listener.investigation->situation().told)
        m_run->other = told->from.address;
    m_run->listener.findings = conclusion;
    m_concludeTimer.start();
}

void Engine::onInterfacesChanged(const QList<InterfaceInfo> &interfaces)
{
    m_nearby.setInterfaces(interfaces);
    if (m_run && m_run->listener.session)
        m_run->listener.session->setInterfaces(interfaces);
    Q_EMIT interfacesChanged(interfaces);
}

/// Ends the run when all that takes part in it has ended; a listener that only served "try" is
/// ended first.
void Engine::conclude()
{
    Run &run = *m_run;
    if (run.listener.session && !run.listener.findings) {
        run.listener.session->stop();
        return;
    }
    if (run.requester.session && !run.requester.report) {
        run.requester.session->stop();
        return;
    }
    Report report = run.listener.report && run.requester.report
        ? tryReport(run.profile, *run.listener.report, *run.requester.report)
        : run.requester.report.value_or(run.listener.report.value_or(Report()));
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
        QList<Peer> peers =
            m_run->listener.session ? m_run->listener.session->peers() : QList<Peer>();
        if (m_run->requester.session)
            peers += m_run->requester.session->peers();
        Q_EMIT peersChanged(peers);
        tellTimeline();
        tellStream();
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
    const RunTimeline timeline = m_run->requester.session ? m_run->requester.session->timeline()
        : m_run->listener.session                         ? m_run->listener.session->timeline()
                                                          : RunTimeline();
    if (timeline != m_toldTimeline) {
        m_toldTimeline = timeline;
        Q_EMIT timelineChanged(timeline);
    }
}

void Engine::tellStream()
{
    const qint64 nowNs = monotonicClockNs();
    if (m_streamToldNs != 0 && nowNs - m_streamToldNs < streamTellNs)
        return;
    const auto stream = m_run->requester.session ? m_run->requester.session->streamResult()
        : m_run->listener.session                ? m_run->listener.session->streamResult()
                                                 : std::nullopt;
    if (!stream)
        return;
    m_streamToldNs = nowNs;
    Q_EMIT streamChanged(*stream);
}

RunStatus Engine::status() const
{
    RunStatus status;
    if (!m_run)
        return status;
    const Run &run = *m_run;
    status.state = RunStatus::State::Opening;
    if (run.listener.session) {
        status.heard = run.listener.session->counts().heard;
        if (run.listener.session->state() == Listener::State::Listening) {
            status.state = RunStatus::State::Listening;
            status.deadlineMonotonicNs = run.listener.session->deadlineNs();
        }
    }
    if (run.requester.session) {
        const RequesterCounts &counts = run.requester.session->counts();
        status.sent = counts.sent;
        status.planned = run.requester.session->planned();
        status.answered = counts.answered;
        if (run.requester.session->state() == Requester::State::Sending) {
            status.state = RunStatus::State::Sending;
            status.deadlineMonotonicNs = run.requester.session->deadlineNs();
        } else if (run.requester.session->state() == Requester::State::Waiting) {
            status.state = RunStatus::State::Waiting;
            status.deadlineMonotonicNs = run.requester.session->deadlineNs();
        }
    }
    if (run.phase == Phase::Diagnosing) {
        status.state = RunStatus::State::Diagnosing;
        if (run.requester.investigation) {
            status.check = run.requester.investigation->progress().begun;
            status.checks = run.requester.investigation->progress().planned;
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
