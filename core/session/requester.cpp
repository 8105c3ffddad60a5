// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/requester.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"
#include "core/session/sessionevents.h"

#include <QMetaEnum>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

Requester::Requester(DatagramSocket &socket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_trace(trace)
{
    connect(&m_socket, &DatagramSocket::stepped, this, &Requester::onStepped);
    connect(&m_socket, &DatagramSocket::received, this, &Requester::onReceived);
    connect(&m_socket, &DatagramSocket::refused, this, &Requester::onRefused);
    connect(&m_socket, &DatagramSocket::overflowed, this, &Requester::onOverflowed);
    connect(&m_socket, &DatagramSocket::failed, this, &Requester::fail);

    m_sendTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_sendTimer, &QTimer::timeout, this, &Requester::sendRound);
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

    m_profile = profile;
    m_known = known;
    m_error = {};
    m_failedOperation.clear();
    m_local = {};
    m_run = QRandomGenerator::global()->generate64();
    m_paths.clear();
    m_hellos.clear();
    m_answers.clear();
    m_peers.clear();
    m_counts = {};
    m_deadlineNs = 0;
    m_settled = false;
    m_roundsLeft = profile.requestCount();
    open();
    return {};
}

void Requester::open()
{
    setState(State::Opening);
    const InterfaceChoice choice{m_profile.interface, m_profile.allInterfaces};
    for (const InterfaceInfo &interface : chosenInterfaces(choice, m_known)) {
        Path path;
        path.interface = interface.ref;
        for (Obstacle obstacle : obstacles(interface)) {
            TraceEvent row = event(isBlocking(obstacle) ? Kind::Warning : Kind::Note, u"interface"_s);
            row.interface = interface.ref;
            row.text = obstacleText(obstacle);
            m_trace.add(std::move(row));
            if (isBlocking(obstacle) && path.problem.isEmpty())
                path.problem = obstacleText(obstacle);
        }
        m_paths.append(path);
    }
    if (m_paths.isEmpty())
        return fail(noInterfaceError(choice, m_known));

    SocketOptions options;
    options.bindTo.port = m_profile.sourcePort;
    if (m_profile.sourceAddress) {
        options.bindTo.address = *m_profile.sourceAddress;
        if (m_profile.sourceAddress->needsZone())
            options.bindTo.scope = m_paths.first().interface.index;
    }
    options.multicastHopLimit = m_profile.hopLimit;
    if (const Result<void> opened = m_socket.open(options); !opened)
        return fail(opened.error());
    m_local = m_socket.localEndpoint();
    setState(State::Sending);
    m_sendTimer.start(m_profile.intervalMs);
    sendRound();
}

void Requester::sendRound()
{
    for (quint16 i = 0; i < m_paths.size(); ++i)
        sendHello(i);
    if (--m_roundsLeft == 0) {
        m_sendTimer.stop();
        waitForAnswers();
    }
    Q_EMIT progressed();
}

void Requester::sendHello(quint16 pathIndex)
{
    Path &path = m_paths[pathIndex];
    const auto sequence = quint32(m_hellos.size() + 1);
    const QByteArray payload = m_profile.plain ? plainHello.toByteArray() : encodeHello(m_run, sequence);

    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = {m_profile.group, m_profile.group.needsZone() ? path.interface.index : InterfaceIndex{},
                   m_profile.port};
    outgoing.interface = path.interface.index;
    outgoing.hopLimit = m_profile.hopLimit;
    const SendResult result = m_socket.send(outgoing);

    Hello hello;
    hello.sentNs = result.ok() ? result.sentNs : 0;
    hello.osError = result.osError;
    hello.path = pathIndex;
    hello.bytes = quint16(payload.size());
    m_hellos.push_back(hello);

    TraceEvent row = sentEvent(outgoing, result, Actor::Requester, path.interface);
    row.local = m_local;
    m_trace.add(std::move(row));
    if (result.ok()) {
        ++m_counts.sent;
        ++path.sent;
    } else {
        ++m_counts.sendFailures;
        m_counts.lastSendError = result.osError;
        m_failedOperation = u"send"_s;
        path.problem = osErrorDescription(result.osError);
    }
}

void Requester::waitForAnswers()
{
    if (m_counts.sent == 0) {
        return fail({Error::Code::System, m_counts.lastSendError,
                     tr("No HELLO could be sent: %1").arg(osErrorDescription(m_counts.lastSendError))});
    }
    setState(State::Waiting);
    m_deadlineNs = monotonicClockNs() + qint64(m_profile.timeoutMs) * 1'000'000;
    m_timeoutTimer.start(m_profile.timeoutMs);
}

void Requester::settle()
{
    m_settled = true;
    countLosses();
    setState(m_counts.answered > 0 ? State::Answered : State::Unanswered);
    Q_EMIT settled();
}

void Requester::stop()
{
    end(End::Stopped);
}

void Requester::finish()
{
    end(End::Finished);
}

void Requester::fail(const Error &error)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_error = error;
    TraceEvent row = event(Kind::Error, u"request"_s);
    row.osError = error.osError;
    row.text = error.text;
    m_trace.add(std::move(row));
    end(End::Failed);
}

void Requester::end(End end)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_sendTimer.stop();
    m_timeoutTimer.stop();
    countLosses();
    m_socket.close();
    setState(end == End::Failed ? State::Failed : State::Idle);
    Q_EMIT ended(end);
}

void Requester::setState(State state)
{
    m_state = state;
    TraceEvent row = event(Kind::Step, u"state"_s);
    row.text = QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))).toLower();
    m_trace.add(std::move(row));
    Q_EMIT stateChanged(state);
}

void Requester::onStepped(const Step &step)
{
    if (step.osError != 0 && m_state == State::Opening)
        m_failedOperation = step.operation;
    m_trace.add(stepEvent(step, Actor::Requester, interfaceRef(step.interface)));
}

void Requester::onOverflowed(quint64 total)
{
    TraceEvent row = event(Kind::Warning, u"overflow"_s);
    row.text = tr("the receive buffer was full: %n datagram(s) lost", nullptr, int(total - m_counts.overflowed));
    row.result = qint64(total);
    m_trace.add(std::move(row));
    m_counts.overflowed = total;
}

void Requester::onRefused(const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        ++m_counts.refused;
        m_trace.add(refusalEvent(refusal, Actor::Requester, interfaceRef(refusal.destination.scope)));
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
    m_trace.add(receivedEvent(datagram, Actor::Requester, interfaceRef(datagram.arrival),
                              m_local.port));
    const Message message = decodeMessage(datagram.payload);
    if (message.kind != Message::Kind::Welcome) {
        ++m_counts.strangers;
        note(Kind::Note, u"ignore"_s, datagram, tr("unknown: it does not begin with WELCOME"));
    } else if (message.extended && message.run != m_run) {
        ++m_counts.strangers;
        note(Kind::Note, u"ignore"_s, datagram, tr("unexpected: a WELCOME that belongs to another run"));
    } else {
        takeWelcome(datagram, message);
    }
}

void Requester::takeWelcome(const Datagram &datagram, const Message &message)
{
    const auto place = m_peers.place(datagram.source, interfaceRef(datagram.arrival));
    if (!place)
        return; // counted by the table; its row in the trace stands already
    if (place->isNew)
        m_answers.emplace_back();
    const auto hello = helloMeant(message, datagram, m_answers[size_t(place->index)]);
    Peer &peer = m_peers[place->index];
    peer.endpoint.port = datagram.source.port;
    peer.hopLimit = datagram.hopLimit;
    peer.lastNs = datagram.receivedNs;
    ++peer.received;
    if (!hello) {
        ++peer.duplicates;
        ++m_counts.duplicates;
        note(Kind::Note, u"duplicate"_s, datagram, tr("a duplicate of an answer that came before"));
        return;
    }
    countAnswer(datagram, message, *hello, place->index);
}

/// Which HELLO an answer belongs to; nullopt when that peer has answered it (or all) before. A plain WELCOME names
/// none: it means the oldest one to that interface that the peer has not answered. (FLoM answers so.)
std::optional<size_t> Requester::helloMeant(const Message &message, const Datagram &datagram,
                                              PeerAnswers &answers) const
{
    size_t hello = answers.nextPlain;
    if (message.extended) {
        if (message.seq == 0 || message.seq > m_hellos.size())
            return std::nullopt;
        hello = message.seq - 1;
        if (hello < answers.seen.size() && answers.seen[hello])
            return std::nullopt;
    } else {
        while (hello < m_hellos.size() && m_paths.at(m_hellos[hello].path).interface.index != datagram.arrival)
            ++hello;
        if (hello >= m_hellos.size())
            return std::nullopt;
        answers.nextPlain = hello + 1;
    }
    if (answers.seen.size() <= hello)
        answers.seen.resize(hello + 1);
    answers.seen[hello] = true;
    return hello;
}

void Requester::countAnswer(const Datagram &datagram, const Message &message, size_t helloIndex, int peerIndex)
{
    Hello &hello = m_hellos[helloIndex];
    Path &path = m_paths[hello.path];
    Peer &peer = m_peers[peerIndex];
    ++peer.answered;
    ++path.received;
    if (datagram.arrival != path.interface.index)
        note(Kind::Warning, u"interface"_s, datagram, tr("the answer came in by another interface than its HELLO left"));
    if (m_settled)
        note(Kind::Warning, u"late"_s, datagram, tr("late: it came after the timeout"));
    if (hello.firstAnswerNs == 0) {
        hello.firstAnswerNs = datagram.receivedNs;
        ++(m_settled ? m_counts.late : m_counts.answered);
        path.answered += m_settled ? 0 : 1;
    }
    ++(m_settled ? hello.lateAnswers : hello.answers);
    qint64 roundTripNs = datagram.receivedNs - hello.sentNs;
    const qint64 heldNs = message.number("tx").value_or(0) - message.number("rx").value_or(0);
    if (heldNs > 0 && heldNs < roundTripNs)
        roundTripNs -= heldNs;
    if (roundTripNs >= 0) // the wall clock was set in between
        PeerTable::addRoundTrip(peer, roundTripNs);
    Q_EMIT answered(datagram, message);
}

void Requester::countLosses()
{
    for (int i = 0; i < int(m_answers.size()); ++i) {
        Peer &peer = m_peers[i];
        const auto sentThere = std::count_if(m_hellos.begin(), m_hellos.end(), [&](const Hello &hello) {
            return hello.sentNs != 0 && m_paths.at(hello.path).interface.index == peer.interface.index;
        });
        peer.lost = quint64(sentThere) > peer.answered ? quint64(sentThere) - peer.answered : 0;
    }
}

void Requester::note(Kind kind, const QString &operation, const Datagram &datagram, const QString &text)
{
    TraceEvent row = event(kind, operation);
    row.interface = interfaceRef(datagram.arrival);
    row.peer = datagram.source;
    row.text = text;
    m_trace.add(std::move(row));
}

TraceEvent Requester::event(Kind kind, const QString &operation) const
{
    TraceEvent row;
    row.actor = Actor::Requester;
    row.kind = kind;
    row.operation = operation;
    return row;
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
        row.peers = int(std::count_if(peers().begin(), peers().end(), [&path](const Peer &peer) {
            return peer.interface.index == path.interface.index;
        }));
        rows.append(row);
    }
    return rows;
}

InterfaceRef Requester::interfaceRef(InterfaceIndex index) const
{
    if (const InterfaceInfo *info = findInterface(m_known, index))
        return info->ref;
    return {index, {}};
}

} // namespace Sixcast
