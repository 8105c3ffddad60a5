// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/listener.h"

#include "core/base/clock.h"
#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/session/sessionevents.h"

#include <QMetaEnum>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Sixcast {
Listener::Listener(DatagramSocket &socket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_trace(trace)
{
    connect(&m_socket, &DatagramSocket::stepped, this, &Listener::onStepped);
    connect(&m_socket, &DatagramSocket::received, this, &Listener::onReceived);
    connect(&m_socket, &DatagramSocket::refused, this, &Listener::onRefused);
    connect(&m_socket, &DatagramSocket::overflowed, this, &Listener::onOverflowed);
    connect(&m_socket, &DatagramSocket::failed, this, &Listener::fail);

    m_durationTimer.setSingleShot(true);
    connect(&m_durationTimer, &QTimer::timeout, this, [this] { end(End::TimeUp); });
    m_beaconTimer.setInterval(beaconIntervalMs);
    connect(&m_beaconTimer, &QTimer::timeout, this, &Listener::onBeaconTime);
    m_heldBackTimer.setSingleShot(true);
    m_heldBackTimer.setInterval(1'000);
    connect(&m_heldBackTimer, &QTimer::timeout, this, &Listener::noteHeldBack);
}

Result<void> Listener::start(const Profile &profile, const QList<InterfaceInfo> &known)
{
    if (m_state != State::Idle && m_state != State::Failed)
        return Error{Error::Code::State, 0, tr("The listener is running already.")};
    if (const Result<void> valid = validate(profile); !valid)
        return valid.error();

    m_profile = profile;
    m_known = known;
    m_error = {};
    m_failedOperation.clear();
    m_joins.clear();
    m_counts = {};
    m_peers.clear();
    m_memberships.clear();
    m_limiter = AnswerLimiter(profile.answersPerSecondPerSource, profile.answersPerSecond);
    m_heldBackTold = 0;
    m_deadlineNs = 0;
    m_run = QRandomGenerator::global()->generate64();
    m_beacons = 0;
    m_peersFullTold = false;
    m_group = {profile.group, {}, profile.port};
    open();
    return {};
}

void Listener::open()
{
    setState(State::Opening);
    SocketOptions options;
    options.bindTo.port = m_profile.port;
    options.shareAddress = true;
    options.multicastHopLimit = m_profile.hopLimit;
    if (const Result<void> opened = m_socket.open(options); !opened)
        return fail(opened.error());

    setState(State::Joining);
    const InterfaceChoice choice{m_profile.interface, m_profile.allInterfaces};
    const QList<InterfaceInfo> chosen = chosenInterfaces(choice, m_known);
    for (const InterfaceInfo &interface : chosen)
        joinOn(interface);
    if (joined().isEmpty())
        return fail(chosen.isEmpty() ? noInterfaceError(choice, m_known) : m_error);

    setState(State::Listening);
    if (m_profile.durationS > 0) {
        m_deadlineNs = monotonicClockNs() + qint64(m_profile.durationS) * 1'000'000'000;
        m_durationTimer.start(std::chrono::seconds(m_profile.durationS));
    }
    if (!m_profile.quiet && m_digest) {
        m_beaconTimer.start();
        onBeaconTime();
    }
}

void Listener::joinOn(const InterfaceInfo &interface)
{
    Membership *membership = membershipOf(interface.ref.index);
    if (!membership) {
        m_memberships.append({interface.ref, false, {}, 0, 0});
        membership = &m_memberships.last();
    }
    for (Obstacle obstacle : obstacles(interface)) {
        // A join on a dead interface succeeds: only this row tells that nothing can arrive there.
        TraceEvent warning = event(isBlocking(obstacle) ? Kind::Warning : Kind::Note, u"interface"_s);
        warning.interface = interface.ref;
        warning.text = obstacleText(obstacle);
        m_trace.add(std::move(warning));
        if (isBlocking(obstacle) && membership->problem.isEmpty())
            membership->problem = obstacleText(obstacle);
    }
    const Result<void> joined = m_socket.join(m_profile.group, interface.ref.index, m_profile.source);
    membership->joined = bool(joined);
    m_joins.append({interface.ref, joined ? 0 : joined.error().osError});
    if (!joined) {
        m_error = joined.error();
        membership->problem = joined.error().text;
        return;
    }
    // Without IPV6_MULTICAST_ALL a socket hears ff02::1 only when it asks for it; control HELLOs go there.
    if (!m_profile.quiet && m_profile.group != allNodes) {
        if (const Result<void> control = m_socket.join(allNodes, interface.ref.index); !control)
            m_trace.add(event(Kind::Note, u"join"_s));
    }
}

void Listener::stop()
{
    end(End::Stopped);
}

void Listener::fail(const Error &error)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_error = error;
    TraceEvent row = event(Kind::Error, u"listen"_s);
    row.osError = error.osError;
    row.text = error.text;
    m_trace.add(std::move(row));
    end(End::Failed);
}

void Listener::end(End end)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_durationTimer.stop();
    m_beaconTimer.stop();
    m_heldBackTimer.stop();
    noteHeldBack();
    for (const Membership &membership : std::as_const(m_memberships)) {
        if (membership.joined && m_socket.isOpen())
            (void)m_socket.leave(m_profile.group, membership.interface.index, m_profile.source);
    }
    m_socket.close();
    setState(end == End::Failed ? State::Failed : State::Idle);
    Q_EMIT ended(end);
}

void Listener::setState(State state)
{
    m_state = state;
    TraceEvent row = event(Kind::Step, u"state"_s);
    row.text = QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state))).toLower();
    m_trace.add(std::move(row));
    Q_EMIT stateChanged(state);
}

void Listener::setInterfaces(const QList<InterfaceInfo> &known)
{
    const QList<InterfaceInfo> before = std::exchange(m_known, known);
    if (m_state != State::Listening)
        return;
    for (Membership &membership : m_memberships) {
        const InterfaceInfo *now = findInterface(known, membership.interface.index);
        if (!now && membership.joined) {
            membership.joined = false;
            membership.problem = tr("the interface vanished");
            TraceEvent row = event(Kind::Warning, u"interface"_s);
            row.interface = membership.interface;
            row.text = membership.problem;
            m_trace.add(std::move(row));
        } else if (now) {
            noteInterfaceChange(findInterface(before, membership.interface.index), *now, membership.problem);
        }
    }
    const InterfaceChoice choice{m_profile.interface.isEmpty() && !m_memberships.isEmpty()
                                     ? m_memberships.first().interface.name
                                     : m_profile.interface,
                                 m_profile.allInterfaces};
    for (const InterfaceInfo &interface : chosenInterfaces(choice, known)) {
        const Membership *membership = membershipOf(interface.ref.index);
        if (!membership || !membership->joined)
            joinOn(interface);
    }
    Q_EMIT progressed();
}

void Listener::noteInterfaceChange(const InterfaceInfo *before, const InterfaceInfo &now, QString &problem)
{
    const QList<Obstacle> blocking = blockingObstacles(now);
    if (before && blockingObstacles(*before) == blocking && before->addresses == now.addresses)
        return;
    problem = blocking.isEmpty() ? QString() : obstacleText(blocking.first());
    TraceEvent row = event(blocking.isEmpty() ? Kind::Note : Kind::Warning, u"interface"_s);
    row.interface = now.ref;
    row.text = blocking.isEmpty() ? tr("the interface can serve; addresses: %1").arg(addressListText(now))
                                  : problem;
    m_trace.add(std::move(row));
}

void Listener::onStepped(const Step &step)
{
    if (step.osError != 0 && (m_state == State::Opening || m_state == State::Joining))
        m_failedOperation = step.operation;
    m_trace.add(stepEvent(step, Actor::Listener, interfaceRef(step.interface)));
}

void Listener::onOverflowed(quint64 total)
{
    TraceEvent row = event(Kind::Warning, u"overflow"_s);
    row.text = tr("the receive buffer was full: %n datagram(s) lost", nullptr, int(total - m_counts.overflowed));
    row.result = qint64(total);
    m_trace.add(std::move(row));
    m_counts.overflowed = total;
}

void Listener::onRefused(const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        ++m_counts.refusedLater;
        m_trace.add(refusalEvent(refusal, Actor::Listener, interfaceRef(refusal.destination.scope)));
        Q_EMIT refused(refusal);
    }
}

void Listener::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        if (m_state != State::Listening)
            return;
        onDatagram(datagram);
    }
    Q_EMIT progressed();
}

void Listener::onDatagram(const Datagram &datagram)
{
    const Message message = decodeMessage(datagram.payload);
    TraceEvent row = receivedEvent(datagram, Actor::Listener, interfaceRef(datagram.arrival), m_profile.port);
    if (message.kind == Message::Kind::Beacon) {
        row.kind = Kind::Counters;
        row.operation = u"beacon"_s;
    }
    m_trace.add(std::move(row));
    if (message.kind == Message::Kind::Beacon && !isOwnCopy(datagram))
        Q_EMIT beaconHeard(datagram, message);
    const Judgement judgement = judge(datagram, message);
    if (!judgement.reason.isEmpty())
        tellIgnored(datagram, judgement.reason);
    if (!judgement.use)
        return;
    Q_EMIT heard(datagram, message, *judgement.use);
    if (*judgement.use == Use::Elsewhere)
        return;
    Membership &membership = *membershipOf(datagram.arrival);
    if (*judgement.use == Use::Control) {
        ++m_counts.control;
    } else {
        ++m_counts.heard;
        ++membership.heard;
    }
    answer(datagram, message, membership, *judgement.use);
    if (m_profile.count > 0 && m_counts.heard >= quint64(m_profile.count))
        end(End::CountReached);
}

/// Who may be answered (rules against loops and amplification): a HELLO, from a unicast address,
/// that arrived on a joined interface.
Listener::Judgement Listener::judge(const Datagram &datagram, const Message &message) const
{
    const Endpoint &source = datagram.source;
    if (message.kind == Message::Kind::Beacon)
        return {};
    if (isOwnCopy(datagram))
        return {{}, tr("a copy of our own datagram")};
    if (message.kind == Message::Kind::Welcome)
        return {{}, tr("a WELCOME, which a listener never answers")};
    if (message.kind != Message::Kind::Hello)
        return {{}, tr("unknown: it does not begin with HELLO")};
    if (source.address.isUnspecified() || source.address.isMulticast() || source.port == 0)
        return {{}, tr("its source address can't be answered")};
    if (source.address.isLoopback() && !isLoopbackInterface(datagram.arrival))
        return {{}, tr("its loopback source address is forged")};
    const bool joinedThere = std::any_of(m_memberships.begin(), m_memberships.end(), [&](const Membership &m) {
        return m.joined && m.interface.index == datagram.arrival;
    });
    if (!joinedThere)
        return {Use::Elsewhere, tr("it arrived on an interface where this listener has not joined")};
    return {datagram.destination == m_profile.group ? Use::Pass : Use::Control, {}};
}

bool Listener::isOwnCopy(const Datagram &datagram) const
{
    return datagram.source.port == m_profile.port && isOwnAddress(datagram.source.address);
}

void Listener::tellIgnored(const Datagram &datagram, const QString &reason)
{
    ++m_counts.ignored;
    TraceEvent row = event(Kind::Note, u"ignore"_s);
    row.interface = interfaceRef(datagram.arrival);
    row.peer = datagram.source;
    row.text = tr("not answered: %1").arg(reason);
    m_trace.add(std::move(row));
}

Peer *Listener::notePeer(const Datagram &datagram, const InterfaceRef &interface)
{
    const auto place = m_peers.place(datagram.source, interface);
    if (!place) {
        if (!std::exchange(m_peersFullTold, true)) {
            TraceEvent row = event(Kind::Warning, u"peers"_s);
            row.text = tr("more requesters than the table holds; further ones are answered, but not listed");
            m_trace.add(std::move(row));
        }
        return nullptr;
    }
    Peer *peer = &m_peers[place->index];
    ++peer->received;
    peer->hopLimit = datagram.hopLimit;
    peer->lastNs = datagram.receivedNs;
    peer->endpoint.port = datagram.source.port;
    return peer;
}

QByteArray Listener::welcomeFor(const Datagram &datagram, const Message &hello, const InterfaceRef &interface,
                                quint64 heardFrom) const
{
    WelcomeFacts facts;
    facts.heard = heardFrom;
    facts.receivedNs = datagram.receivedNs;
    facts.hops = datagram.hopLimit;
    facts.interfaceName = interface.name;
    if (!m_profile.quiet && m_digest && hello.extended)
        facts.more.append({"d", m_digest()});
    facts.sentNs = wallClockNs();
    return encodeWelcome(hello, facts, datagram.payload.size());
}

void Listener::answer(const Datagram &datagram, const Message &hello, Membership &membership, Use use)
{
    Peer *peer = notePeer(datagram, membership.interface);
    if (!m_limiter.allow(datagram.source.address, datagram.arrival, monotonicClockNs())) {
        ++m_counts.heldBack;
        if (peer)
            ++peer->heldBack;
        if (!m_heldBackTimer.isActive())
            m_heldBackTimer.start();
        return;
    }

    const QByteArray welcome = welcomeFor(datagram, hello, membership.interface, peer ? peer->received : 0);
    Outgoing outgoing;
    outgoing.payload = welcome;
    outgoing.to = datagram.source;
    outgoing.interface = datagram.arrival;
    if (!datagram.destination.isMulticast())
        outgoing.source = datagram.destination; // the requester expects the answer from the address it asked
    const SendResult result = m_socket.send(outgoing);

    TraceEvent row = sentEvent(outgoing, result, Actor::Listener, membership.interface);
    row.local = Endpoint{outgoing.source.value_or(Ip6Address{}), {}, m_profile.port};
    m_trace.add(std::move(row));
    if (!result.ok()) {
        ++m_counts.sendFailures;
        m_failedOperation = u"send"_s;
        m_error = {Error::Code::System, result.osError, osErrorDescription(result.osError)};
    } else {
        if (peer)
            ++peer->answered;
        if (use == Use::Pass) {
            ++m_counts.welcomed;
            ++membership.welcomed;
        }
    }
    Q_EMIT answered(datagram, hello, result);
}

void Listener::noteHeldBack()
{
    const quint64 fresh = m_counts.heldBack - m_heldBackTold;
    if (fresh == 0)
        return;
    m_heldBackTold = m_counts.heldBack;
    TraceEvent row = event(Kind::Warning, u"limit"_s);
    row.result = qint64(fresh);
    row.text = tr("%n answer(s) held back: more HELLOs than the caps of %1 a second to one requester and %2 in all",
                  nullptr, int(fresh))
                   .arg(m_profile.answersPerSecondPerSource)
                   .arg(m_profile.answersPerSecond);
    m_trace.add(std::move(row));
}

void Listener::onBeaconTime()
{
    const QByteArray digest = m_digest();
    if (digest.isEmpty())
        return;
    const QByteArray beacon = encodeBeacon(m_run, ++m_beacons, digest);
    for (const Membership &membership : std::as_const(m_memberships)) {
        if (!membership.joined)
            continue;
        Outgoing outgoing;
        outgoing.payload = beacon;
        outgoing.to = {allNodes, membership.interface.index, m_profile.port};
        outgoing.interface = membership.interface.index;
        outgoing.hopLimit = 1;
        const SendResult result = m_socket.send(outgoing);
        TraceEvent row = sentEvent(outgoing, result, Actor::Listener, membership.interface);
        row.operation = u"beacon"_s;
        if (result.ok() && m_beacons > 1)
            row.kind = Kind::Counters; // one a second would bury what matters; the first is shown
        m_trace.add(std::move(row));
    }
}

TraceEvent Listener::event(Kind kind, const QString &operation) const
{
    TraceEvent row;
    row.actor = Actor::Listener;
    row.kind = kind;
    row.operation = operation;
    return row;
}

QList<InterfaceResult> Listener::matrix() const
{
    QList<InterfaceResult> rows;
    for (const Membership &membership : m_memberships) {
        InterfaceResult row;
        row.interface = membership.interface;
        row.problem = membership.problem;
        row.sent = membership.welcomed;
        row.received = membership.heard;
        row.answered = membership.welcomed;
        row.peers = int(std::count_if(peers().begin(), peers().end(), [&membership](const Peer &peer) {
            return peer.interface.index == membership.interface.index;
        }));
        rows.append(row);
    }
    return rows;
}

QList<InterfaceRef> Listener::joined() const
{
    QList<InterfaceRef> interfaces;
    for (const Membership &membership : m_memberships) {
        if (membership.joined)
            interfaces.append(membership.interface);
    }
    return interfaces;
}

InterfaceRef Listener::interfaceRef(InterfaceIndex index) const
{
    if (const InterfaceInfo *info = findInterface(m_known, index))
        return info->ref;
    return {index, {}};
}

Listener::Membership *Listener::membershipOf(InterfaceIndex index)
{
    const auto found = std::find_if(m_memberships.begin(), m_memberships.end(), [index](const Membership &m) {
        return m.interface.index == index;
    });
    return found == m_memberships.end() ? nullptr : &*found;
}

bool Listener::isOwnAddress(const Ip6Address &address) const
{
    return std::any_of(m_known.begin(), m_known.end(), [&address](const InterfaceInfo &info) {
        return std::any_of(info.addresses.begin(), info.addresses.end(),
                           [&address](const InterfaceAddress &own) { return own.address == address; });
    });
}

bool Listener::isLoopbackInterface(InterfaceIndex index) const
{
    const InterfaceInfo *info = findInterface(m_known, index);
    return info && info->loopback;
}

} // namespace Sixcast
