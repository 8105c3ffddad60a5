// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/requester.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"
#include "core/net/onlink.h"
#include "core/session/sessionevents.h"
#include "core/trace/timetext.h"

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// Every third HELLO to an interface is larger, so that an ordinary exchange shows whether only
/// small datagrams come through. It stays far below the smallest IPv6 MTU (1,280 bytes, RFC 8200
/// section 5): larger ones may rightly be fragmented. \a round counts from 0.
qsizetype helloBytes(size_t round)
{
    return round % 3 == 2 ? Requester::largeHelloBytes : defaultHelloBytes;
}

constexpr qsizetype streamHelloBytes = 600; // room for the figures of a stream in the answer
constexpr qint64 nsPerMs = 1'000'000;
constexpr int cellsOfRun = 60;  ///< of a timed run's timeline
constexpr int silentRounds = 4; ///< unanswered ones in a row that are no chance any more

/// Rounds of HELLOs; a timed run is ended by its clock as well.
qint64 roundsOf(const Profile &profile)
{
    if (profile.isStream()) // its end is that of the stream
        return std::numeric_limits<qint64>::max();
    if (profile.count > 0 || profile.durationS <= 0)
        return profile.requestCount();
    return std::max<qint64>(1, qint64(profile.durationS) * 1'000 / std::max(1, profile.intervalMs));
}

/// Sixty to a timed run, but with a HELLO in each; a second to begin with where the end is not
/// known.
qint64 cellNs(const Profile &profile)
{
    if (profile.durationS <= 0)
        return 1'000 * nsPerMs;
    return std::max<qint64>(qint64(profile.durationS) * 1'000 / cellsOfRun, profile.intervalMs)
        * nsPerMs;
}

} // namespace

Requester::Requester(DatagramSocket &socket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_trace(trace)
    , m_stream(socket)
{
    connect(&m_socket, &DatagramSocket::stepped, this, &Requester::onStepped);
    connect(&m_socket, &DatagramSocket::received, this, &Requester::onReceived);
    connect(&m_socket, &DatagramSocket::refused, this, &Requester::onRefused);
    connect(&m_socket, &DatagramSocket::overflowed, this, &Requester::onOverflowed);
    connect(&m_socket, &DatagramSocket::failed, this, &Requester::onBroken);

    m_sendTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_sendTimer, &QTimer::timeout, this, &Requester::sendRound);
    m_durationTimer.setSingleShot(true);
    m_durationTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_durationTimer, &QTimer::timeout, this, &Requester::onSendingIsOver);
    connect(&m_stream, &StreamSender::finished, this, &Requester::endStream);
    m_timeoutTimer.setSingleShot(true);
    m_timeoutTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_timeoutTimer, &QTimer::timeout, this, &Requester::settle);
}

Result<void> Requester::start(const Profile &profile, const QList<InterfaceInfo> &known)
{
    if (m_state != State::Idle && m_state != State::Failed)
        return Error{Error::Code::State, 0, tr("The requester is running already.")};
    if (const Result<void> valid = validate(profile); !valid)
        return valid.error();

    m_profile = profile.complete();
    m_known = known;
    m_error = {};
    m_failedOperation.clear();
    m_local = {};
    m_run = QRandomGenerator::global()->generate64();
    m_paths.clear();
    m_hellos.clear();
    m_forgotten = 0;
    m_decided = 0;
    m_timeline = RunTimeline(wallClockNs(), cellNs(m_profile));
    m_rejoins.clear();
    m_questionRun = QRandomGenerator::global()->generate64();
    m_answered.clear();
    m_heardThere.clear();
    m_peers.clear();
    m_counts = {};
    m_deadlineNs = 0;
    m_settled = false;
    m_isClosing = false;
    m_streamRows.clear();
    m_roundsLeft = roundsOf(m_profile);
    open();
    return {};
}

void Requester::open()
{
    if (!setState(State::Opening))
        return;
    if (!choosePaths())
        return fail(noInterfaceError({m_profile.interface, m_profile.allInterfaces}, m_known));
    if (const Result<void> opened = m_socket.open(socketOptions()); !opened)
        return fail(opened.error());
    m_failedOperation.clear(); // of steps that it can do without
    m_local = m_socket.localEndpoint();
    if (!setState(State::Sending))
        return;
    startDuration();
    m_sendTimer.start(m_profile.intervalMs);
    sendRound();
    if (m_profile.isStream() && m_state == State::Sending)
        startStream();
}

void Requester::startDuration()
{
    if (m_profile.durationS <= 0)
        return;
    const std::chrono::seconds duration(m_profile.durationS);
    m_deadlineNs = monotonicClockNs() + std::chrono::nanoseconds(duration).count();
    m_durationTimer.start(duration);
}

/// After the first HELLO, so that listeners know where it begins.
void Requester::startStream()
{
    QList<StreamSender::Path> paths;
    for (const Path &path : m_paths) {
        const bool needsZone = m_profile.group.needsZone();
        paths.append(
            {{m_profile.group, needsZone ? path.interface.index : InterfaceIndex{}, m_profile.port},
             path.interface.index});
    }
    const auto limit = quint64(m_profile.streamCount());
    m_stream.start({m_run, m_profile.streamRate, m_profile.streamBytes, limit, m_profile.hopLimit,
                    m_profile.durationS > 0},
                   paths);
    startDuration(); // the first HELLO may have taken its time
    m_trace.add(rowEvent(Actor::Requester, Kind::Note, u"stream"_s, {},
                         tr("a stream of %1 datagrams of %2 bytes begins, %3 a second")
                             .arg(QString::number(limit), QString::number(m_profile.streamBytes),
                                  QString::number(m_profile.streamRate))));
}

/// To a listener: so many have left until now.
void Requester::askOfStream(quint16 pathIndex, QList<Message::Field> *fields) const
{
    const quint64 sent = m_stream.isOn() || m_isClosing ? m_stream.paths()[pathIndex].sent : 0;
    fields->append({"stream", QByteArray::number(sent)});
    if (m_isClosing)
        fields->append(Message::Field{"end", "1"});
}

void Requester::endStream()
{
    if (m_state != State::Sending || m_isClosing)
        return;
    m_isClosing = true;
    quint64 sent = 0;
    for (const StreamSender::Path &path : m_stream.paths())
        sent += path.sent;
    m_trace.add(rowEvent(Actor::Requester,
                         m_stream.refused() + m_stream.behind() > 0 ? Kind::Warning : Kind::Note,
                         u"stream"_s, {},
                         tr("the stream is over: %1 datagrams sent, %2 refused by the system, %3 "
                            "left out for want of time")
                             .arg(QString::number(sent), QString::number(m_stream.refused()),
                                  QString::number(m_stream.behind()))));
    m_durationTimer.stop();
    m_roundsLeft = Profile::closingHellos;
    m_sendTimer.start(Profile::closingIntervalMs);
    sendRound();
}

void Requester::onSendingIsOver()
{
    m_stream.stop();
    if (m_profile.isStream())
        endStream();
    else
        waitForAnswers();
}

bool Requester::choosePaths()
{
    const InterfaceChoice choice{m_profile.interface, m_profile.allInterfaces};
    for (const InterfaceInfo &interface : chosenInterfaces(choice, m_known)) {
        for (TraceEvent &row : obstacleEvents(Actor::Requester, interface))
            m_trace.add(std::move(row));
        m_paths.append({.interface = interface.ref, .problem = blockingProblem(interface)});
    }
    return !m_paths.isEmpty();
}

SocketOptions Requester::socketOptions() const
{
    SocketOptions options;
    options.bindTo.port = m_profile.sourcePort;
    if (m_profile.sourceAddress) {
        options.bindTo.address = *m_profile.sourceAddress;
        if (m_profile.sourceAddress->needsZone())
            options.bindTo.scope = m_paths.first().interface.index;
    }
    options.multicastHopLimit = m_profile.hopLimit;
    return options;
}

void Requester::sendRound()
{
    m_socket.drain(); // an answer that lies there in time is no lost one
    if (m_state != State::Sending)
        return;
    for (quint16 i = 0; i < m_paths.size(); ++i)
        sendHello(i);
    decide(wallClockNs());
    for (Path &path : m_paths)
        askIfSilent(path);
    if (--m_roundsLeft == 0)
        waitForAnswers();
    Q_EMIT progressed();
}

void Requester::sendHello(quint16 pathIndex)
{
    Path &path = m_paths[pathIndex];
    const auto sequence = quint32(helloCount() + 1);
    const size_t round = helloCount() / size_t(m_paths.size());
    QList<Message::Field> fields;
    if (m_profile.isStream())
        askOfStream(pathIndex, &fields);
    const qsizetype bytes = m_profile.isStream() ? streamHelloBytes : helloBytes(round);
    const QByteArray payload =
        m_profile.plain ? plainHello.toByteArray() : encodeHello(m_run, sequence, fields, bytes);

    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = {m_profile.group,
                   m_profile.group.needsZone() ? path.interface.index : InterfaceIndex{},
                   m_profile.port};
    outgoing.interface = path.interface.index;
    outgoing.hopLimit = m_profile.hopLimit;
    const SendResult result = m_socket.send(outgoing);

    Hello hello;
    hello.triedNs = result.ok() ? result.sentNs : wallClockNs();
    hello.sentNs = result.ok() ? result.sentNs : 0;
    hello.osError = result.osError;
    hello.path = pathIndex;
    hello.bytes = quint16(payload.size());
    remember(hello);

    TraceEvent row = sentEvent(outgoing, result, Actor::Requester, path.interface);
    row.local = m_local;
    m_trace.add(std::move(row));
    if (result.ok()) {
        ++m_counts.sent;
        ++path.sent;
    } else {
        ++m_counts.sendFailures;
        m_counts.lastSendError = result.osError;
        path.problem = osErrorDescription(result.osError);
    }
}

void Requester::remember(const Hello &hello)
{
    if (m_hellos.size() >= keptHellos) {
        if (m_decided == m_forgotten) {
            m_timeline.add(m_hellos.front().triedNs, m_hellos.front().answers > 0);
            ++m_decided;
        }
        m_hellos.pop_front();
        ++m_forgotten;
        if (m_forgotten % 64 == 0) {
            for (SequenceSet &answered : m_answered)
                answered.forget64(size_t(m_forgotten) - 1);
        }
    }
    m_hellos.push_back(hello);
}

/// Puts into the timeline what can't change any more. In order: one that is still open holds up
/// those after it.
void Requester::decide(qint64 nowNs)
{
    const qint64 timeoutNs = qint64(m_profile.timeoutMs) * nsPerMs;
    for (; m_decided < helloCount(); ++m_decided) {
        const Hello &hello = helloAt(m_decided);
        const bool isOpen =
            hello.osError == 0 && hello.answers == 0 && nowNs - hello.triedNs < timeoutNs;
        if (isOpen)
            return;
        m_timeline.add(hello.triedNs, hello.answers > 0);
    }
}

/// The group is silent, and was not: is it the link or the group? ff02::1 is never pruned by a
/// switch that snoops.
void Requester::askIfSilent(Path &path)
{
    const bool mayAsk = m_profile.durationS > 0 && m_profile.probes && !m_profile.quiet
        && !m_profile.plain && m_profile.group != allNodes;
    const qint64 nowNs = wallClockNs();
    const qint64 silentAfterNs =
        (qint64(m_profile.timeoutMs) + silentRounds * qint64(m_profile.intervalMs)) * nsPerMs;
    if (!mayAsk || path.lastAnsweredNs == 0 || nowNs - path.lastAnsweredNs <= silentAfterNs
        || nowNs - path.askedNs < questionIntervalMs * nsPerMs)
        return;
    if (path.askedNs < path.lastAnsweredNs) {
        m_trace.add(rowEvent(Actor::Requester, Kind::Warning, u"silence"_s, path.interface,
                             tr("the answers have stopped: asking ff02::1, which no switch prunes, "
                                "whether anybody is there")));
    }
    path.askedNs = nowNs;
    ++m_counts.questions;
    const QByteArray payload = encodeHello(m_questionRun, quint32(m_counts.questions),
                                           {{"watch", QByteArray::number(helloCount())}});
    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = {allNodes, path.interface.index, m_profile.port};
    outgoing.interface = path.interface.index;
    outgoing.hopLimit = 1;
    const SendResult result = m_socket.send(outgoing);
    TraceEvent row =
        sentEvent(outgoing, result, Actor::Probe, path.interface); // none of the exchange's HELLOs
    row.local = m_local;
    m_trace.add(std::move(row));
}

void Requester::waitForAnswers()
{
    if (m_state != State::Sending)
        return;
    m_sendTimer.stop();
    m_durationTimer.stop();
    if (m_counts.sent == 0) {
        m_failedOperation = u"send"_s;
        return fail(
            {Error::Code::System, m_counts.lastSendError,
             tr("No HELLO could be sent: %1").arg(osErrorDescription(m_counts.lastSendError))});
    }
    m_deadlineNs = monotonicClockNs() + qint64(m_profile.timeoutMs) * 1'000'000;
    m_timeoutTimer.start(m_profile.timeoutMs);
    setState(State::Waiting);
}

void Requester::settle()
{
    m_socket.drain();
    if (m_state != State::Waiting)
        return;
    m_settled = true;
    decide(std::numeric_limits<qint64>::max());
    countLosses();
    if (setState(m_counts.answered > 0 ? State::Answered : State::Unanswered))
        Q_EMIT settled();
}

void Requester::stop()
{
    const quint64 run = m_run;
    m_socket.drain();
    if (m_run == run) // else whoever was told has ended it and begun another
        end(End::Stopped);
}

void Requester::finish()
{
    if (m_settled)
        end(End::Finished);
}

void Requester::fail(const Error &error)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_error = error;
    if (error.osError == 0)
        m_failedOperation.clear();
    m_trace.add(failureEvent(Actor::Requester, u"request"_s, error));
    end(End::Failed);
}

void Requester::end(End end)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_sendTimer.stop();
    m_durationTimer.stop();
    m_timeoutTimer.stop();
    m_stream.cancel();
    decide(wallClockNs()); // of one that is still open nothing can be said
    countLosses();
    m_socket.close();
    setState(end == End::Failed ? State::Failed : State::Idle);
    Q_EMIT ended(end);
}

/// False: whoever was told has stopped the run.
bool Requester::setState(State state)
{
    m_state = state;
    m_trace.add(stateEvent(Actor::Requester, state));
    Q_EMIT stateChanged(state);
    return m_state == state;
}

void Requester::onStepped(const Step &step)
{
    if (step.osError != 0 && m_state == State::Opening)
        m_failedOperation = step.operation;
    m_trace.add(stepEvent(step, Actor::Requester, interfaceAt(step.interface)));
}

void Requester::onBroken(const Error &error)
{
    m_failedOperation = u"receive"_s;
    fail(error);
}

void Requester::onOverflowed(quint64 total)
{
    m_trace.add(overflowEvent(Actor::Requester, total, m_counts.overflowed));
    m_counts.overflowed = total;
}

void Requester::onRefused(const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        ++m_counts.refused;
        m_trace.add(
            refusalEvent(refusal, Actor::Requester, interfaceAt(refusal.destination.scope)));
        Q_EMIT refused(refusal);
    }
}

void Requester::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        if (m_state == State::Idle || m_state == State::Failed)
            return;
        onDatagram(datagram);
    }
    Q_EMIT progressed();
}

void Requester::onDatagram(const Datagram &datagram)
{
    m_trace.add(
        receivedEvent(datagram, Actor::Requester, interfaceAt(datagram.arrival), m_local.port));
    const Message message = decodeMessage(datagram.payload);
    if (message.kind != Message::Kind::Welcome)
        takeStranger(datagram, tr("unknown: it does not begin with WELCOME"));
    else if (names(message) && message.run == m_questionRun)
        takeQuestionAnswer(datagram);
    else if (names(message) && message.run != m_run)
        takeStranger(datagram, tr("unexpected: a WELCOME that belongs to another run"));
    else if (names(message) && !wasSent(message.seq))
        takeStranger(datagram, tr("unexpected: a WELCOME to a HELLO that was not sent"));
    else
        takeWelcome(datagram, message);
}

void Requester::takeStranger(const Datagram &datagram, const QString &reason)
{
    ++m_counts.strangers;
    note(Kind::Note, u"ignore"_s, datagram, reason);
}

/// The link is alive. It is no answer of the group's.
void Requester::takeQuestionAnswer(const Datagram &datagram)
{
    ++m_counts.questionsAnswered;
    note(Kind::Note, u"question"_s, datagram,
         tr("a listener is there, and hears what goes to ff02::1"));
}

/// A WELCOME that says which HELLO it answers. To plain ones nobody can say that, whatever it looks
/// like.
bool Requester::names(const Message &message) const
{
    return message.extended && !m_profile.plain;
}

bool Requester::wasSent(quint32 sequence) const
{
    return sequence > m_forgotten && sequence <= helloCount()
        && m_hellos[size_t(sequence - m_forgotten - 1)].sentNs != 0;
}

void Requester::takeWelcome(const Datagram &datagram, const Message &message)
{
    const auto place = m_peers.place(datagram.source, interfaceAt(datagram.arrival));
    if (!place) {
        if (m_peers.overflow() == 1)
            note(Kind::Warning, u"peers"_s, datagram,
                 tr("more listeners than the table holds; further ones are not counted"));
        return;
    }
    if (place->isNew) {
        m_answered.emplace_back();
        m_heardThere.emplace_back();
        m_streamRows.emplace_back();
        if (isOffLink(m_known, datagram.arrival, datagram.source.address))
            note(Kind::Note, u"peers"_s, datagram, offLinkText());
    }
    SequenceSet &answered = m_answered[size_t(place->index)];
    Peer &peer = m_peers[place->index];
    peer.endpoint.port = datagram.source.port;
    peer.hopLimit = datagram.hopLimit;
    peer.lastNs = datagram.receivedNs;
    ++peer.received;

    const std::optional<size_t> hello =
        names(message) ? size_t(message.seq - 1) : plainMeaning(datagram.arrival, answered);
    if (!hello || answered.contains(*hello)) {
        ++peer.duplicates;
        ++m_counts.duplicates;
        note(Kind::Note, u"duplicate"_s, datagram, tr("a duplicate of an answer that came before"));
        return;
    }
    answered.insert(*hello);
    noteRestart(datagram, message, &m_heardThere[size_t(place->index)], &peer);
    takeRejoin(datagram, message);
    takeFigures(datagram, message, size_t(place->index));
    countAnswer(datagram, message, *hello, peer);
}

/// A listener counts the HELLOs that it hears from us. A count that begins again at a later HELLO
/// is that of another run of it. Half of at least three: some HELLOs may overtake others.
void Requester::noteRestart(const Datagram &datagram, const Message &message, HeardThere *there,
                            Peer *peer)
{
    const auto heard = names(message) ? message.number("heard") : std::nullopt;
    if (!heard || *heard <= 0 || message.seq <= there->sequence)
        return;
    const auto count = quint64(*heard);
    if (there->count >= 3 && count <= there->count / 2) {
        ++peer->restarts;
        note(Kind::Warning, u"restart"_s, datagram,
             tr("the listener counts our HELLOs from the beginning again: it was restarted"));
    }
    *there = {message.seq, count};
}

/// A plain WELCOME (FLoM's) does not say which HELLO it answers: it is taken for the latest one to
/// that interface that the peer has not answered. Nullopt: it has answered all.
std::optional<size_t> Requester::plainMeaning(InterfaceIndex arrival,
                                              const SequenceSet &answered) const
{
    constexpr size_t lookBack = 64; // rounds: a storm of duplicates must not cost more and more
    const bool ownPath = std::any_of(m_paths.begin(), m_paths.end(), [&](const Path &path) {
        return path.interface.index == arrival;
    });
    const size_t oldest =
        helloCount() - std::min(m_hellos.size(), lookBack * size_t(m_paths.size()));
    for (size_t i = helloCount(); i > oldest; --i) {
        const Hello &hello = m_hellos[i - 1 - size_t(m_forgotten)];
        const bool fits = !ownPath || m_paths.at(hello.path).interface.index == arrival;
        if (fits && hello.sentNs != 0 && !answered.contains(i - 1))
            return i - 1;
    }
    return std::nullopt;
}

void Requester::countAnswer(const Datagram &datagram, const Message &message, size_t helloIndex,
                            Peer &peer)
{
    Hello &hello = helloAt(helloIndex);
    Path &path = m_paths[hello.path];
    ++peer.answered;
    ++path.received;
    if (datagram.arrival != path.interface.index)
        note(Kind::Warning, u"interface"_s, datagram,
             tr("the answer came in on a different interface than the HELLO left"));
    if (m_settled)
        note(Kind::Warning, u"late"_s, datagram, tr("late: it came after the timeout"));
    if (hello.firstAnswerNs == 0) {
        hello.firstAnswerNs = datagram.receivedNs;
        ++(m_settled ? m_counts.late : m_counts.answered);
        path.answered += m_settled ? 0 : 1;
        path.lastAnsweredNs = std::max(path.lastAnsweredNs, hello.sentNs);
    }
    ++(m_settled ? hello.lateAnswers : hello.answers);
    qint64 roundTripNs = datagram.receivedNs - hello.sentNs;
    const qint64 heldNs = message.number("tx").value_or(0) - message.number("rx").value_or(0);
    if (heldNs > 0 && heldNs < roundTripNs)
        roundTripNs -= heldNs;
    if (roundTripNs >= 0) // else the wall clock was set in between
        PeerTable::addRoundTrip(peer, roundTripNs);
    Q_EMIT answered(datagram, message);
}

/// The same listener tells of the same join in many answers.
void Requester::takeRejoin(const Datagram &datagram, const Message &message)
{
    const bool isBound = names(message)
        && isOnLink(findInterface(m_known, datagram.arrival), datagram.source.address);
    const auto told = isBound ? message.value("again") : std::nullopt;
    auto rejoin = told ? decodeRejoin(*told, datagram.receivedNs) : std::nullopt;
    if (!rejoin || rejoin->atNs < m_timeline.startNs() || m_rejoins.size() >= keptRejoins)
        return;
    constexpr qint64 sameNs = 900 * nsPerMs; // the listener joins again once a second at most
    const bool isKnown = std::any_of(m_rejoins.begin(), m_rejoins.end(), [&](const Rejoin &known) {
        return known.peer.address == datagram.source.address
            && std::abs(known.atNs - rejoin->atNs) < sameNs;
    });
    if (isKnown)
        return;
    rejoin->peer = datagram.source;
    rejoin->interface = interfaceAt(datagram.arrival);
    m_rejoins.append(*rejoin);
    note(Kind::Warning, u"rejoin"_s, datagram,
         tr("the listener had heard nothing for %1 and joined the group again; now it is heard")
             .arg(durationText(rejoin->atNs - rejoin->heardNs)));
}

/// Of a listener on the link, in an answer to a HELLO of this run. An answer that was overtaken
/// knows less than the one before.
void Requester::takeFigures(const Datagram &datagram, const Message &message, size_t peerIndex)
{
    const bool isBound = m_profile.isStream() && peerIndex < keptStreamRows && names(message)
        && isOnLink(findInterface(m_known, datagram.arrival), datagram.source.address);
    const auto told = isBound ? message.value("s") : std::nullopt;
    const auto figures = told ? decodeStreamFigures(*told) : std::nullopt;
    std::optional<StreamRow> &row = m_streamRows[peerIndex];
    if (!figures || (row && figures->received < row->figures.received))
        return;
    if (!row)
        row = StreamRow{datagram.source, interfaceAt(datagram.arrival), {}, 0, {}};
    row->take(*figures, m_stream.durationMs());
}

std::optional<StreamResult> Requester::streamResult() const
{
    if (!m_profile.isStream())
        return std::nullopt;
    StreamResult result;
    result.rate = m_profile.streamRate;
    result.bytes = m_profile.streamBytes;
    result.planned = quint64(m_profile.streamCount()) * quint64(m_paths.size());
    result.refused = m_stream.refused();
    result.behind = m_stream.behind() * quint64(m_paths.size());
    result.lastError = m_stream.lastError();
    result.durationMs = m_stream.durationMs();
    for (const StreamSender::Path &path : m_stream.paths())
        result.sent += path.sent;
    for (const std::optional<StreamRow> &row : m_streamRows) {
        if (!row)
            continue;
        StreamRow full = *row;
        for (const StreamSender::Path &path : m_stream.paths()) {
            if (path.interface == full.interface.index)
                full.sent = path.sent;
        }
        result.rows.append(full);
    }
    return result;
}

void Requester::countLosses()
{
    for (int i = 0; i < int(m_peers.peers().size()); ++i) {
        Peer &peer = m_peers[i];
        const auto path = std::find_if(m_paths.begin(), m_paths.end(), [&](const Path &candidate) {
            return candidate.interface.index == peer.interface.index;
        });
        const quint64 sentThere = path == m_paths.end() ? 0 : path->sent;
        peer.lost = sentThere - std::min(sentThere, peer.answered);
    }
}

void Requester::note(Kind kind, const QString &operation, const Datagram &datagram,
                     const QString &text)
{
    m_trace.add(aboutDatagram(datagram, Actor::Requester, kind, operation,
                              interfaceAt(datagram.arrival), text));
}

QList<InterfaceResult> Requester::matrix() const
{
    QList<InterfaceResult> rows;
    for (const Path &path : m_paths) {
        InterfaceResult row;
        row.interface = path.interface;
        row.problem = path.problem;
        row.sent = path.sent;
        row.received = path.received;
        row.answered = path.answered;
        row.peers = m_peers.countOn(path.interface.index);
        rows.append(row);
    }
    return rows;
}

} // namespace Sixcast
