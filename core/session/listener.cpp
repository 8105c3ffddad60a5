// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/listener.h"

#include "core/base/clock.h"
#include "core/base/escape.h"
#include "core/base/oserror.h"
#include "core/net/onlink.h"
#include "core/session/interfacechoice.h"
#include "core/session/sessionevents.h"
#include "core/trace/timetext.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Sixcast {
Listener::Listener(DatagramSocket &socket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_trace(trace)
    , m_memberships(socket, trace)
    , m_streams(trace)
{
    connect(&m_socket, &DatagramSocket::stepped, this, &Listener::onStepped);
    connect(&m_socket, &DatagramSocket::received, this, &Listener::onReceived);
    connect(&m_socket, &DatagramSocket::refused, this, &Listener::onRefused);
    connect(&m_socket, &DatagramSocket::overflowed, this, &Listener::onOverflowed);
    connect(&m_socket, &DatagramSocket::failed, this, &Listener::onBroken);

    m_durationTimer.setSingleShot(true);
    m_durationTimer.setTimerType(Qt::PreciseTimer); // a coarse one may end 5 % too early
    connect(&m_durationTimer, &QTimer::timeout, this, [this] { conclude(End::TimeUp); });
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
    m_error = {};
    m_failedOperation.clear();
    m_counts = {};
    m_peers.clear();
    m_streams.begin();
    m_timeline = HeardTimeline(wallClockNs(), profile.durationS);
    m_rejoins.clear();
    m_present.clear();
    m_nextLookNs = 0;
    m_strangersHeldBack = 0;
    m_limiter = AnswerLimiter(profile.answersPerSecondPerSource, profile.answersPerSecond);
    m_heldBackTold = 0;
    m_deadlineNs = 0;
    m_run = QRandomGenerator::global()->generate64();
    m_beacons = 0;
    open(known);
    return {};
}

void Listener::open(const QList<InterfaceInfo> &known)
{
    if (!setState(State::Opening))
        return;
    SocketOptions options;
    options.bindTo.port = m_profile.port;
    options.shareAddress = true;
    options.multicastHopLimit = m_profile.hopLimit;
    if (m_profile.receiveBufferBytes > 0)
        options.receiveBufferBytes = m_profile.receiveBufferBytes;
    if (const Result<void> opened = m_socket.open(options); !opened)
        return fail(opened.error());

    if (!setState(State::Joining))
        return;
    if (const Result<void> joined = m_memberships.join(m_profile, known); !joined)
        return fail(joined.error());

    m_failedOperation.clear(); // of steps that it can do without
    if (setState(State::Listening))
        startTimers();
}

void Listener::startTimers()
{
    if (m_profile.durationS > 0) {
        const std::chrono::seconds duration(m_profile.durationS);
        m_deadlineNs = monotonicClockNs() + std::chrono::nanoseconds(duration).count();
        m_durationTimer.start(duration);
    }
    if (!m_profile.quiet && m_digest) {
        m_beaconTimer.start();
        onBeaconTime();
    }
}

void Listener::stop()
{
    conclude(End::Stopped);
}

void Listener::conclude(End how)
{
    const quint64 run = m_run;
    if (m_state == State::Listening)
        m_socket.drain();
    if (m_run == run) // else whoever was told has ended it and begun another
        end(how);
}

void Listener::fail(const Error &error)
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    m_error = error;
    if (error.osError == 0)
        m_failedOperation.clear();
    m_trace.add(failureEvent(Actor::Listener, u"listen"_s, error));
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
    m_streams.end();
    m_memberships.leave();
    m_socket.close();
    setState(end == End::Failed ? State::Failed : State::Idle);
    Q_EMIT ended(end);
}

/// False: whoever was told has stopped the run.
bool Listener::setState(State state)
{
    m_state = state;
    m_trace.add(stateEvent(Actor::Listener, state));
    Q_EMIT stateChanged(state);
    return m_state == state;
}

void Listener::setInterfaces(const QList<InterfaceInfo> &known)
{
    if (m_state != State::Listening)
        return;
    m_memberships.follow(known);
    Q_EMIT progressed();
}

void Listener::onStepped(const Step &step)
{
    if (step.osError != 0 && (m_state == State::Opening || m_state == State::Joining))
        m_failedOperation = step.operation;
    m_trace.add(stepEvent(step, Actor::Listener, m_memberships.interfaceAt(step.interface)));
}

void Listener::onBroken(const Error &error)
{
    m_failedOperation = u"receive"_s;
    fail(error);
}

void Listener::onOverflowed(quint64 total)
{
    m_trace.add(overflowEvent(Actor::Listener, total, m_counts.overflowed));
    m_counts.overflowed = total;
    m_streams.noteOverflowed(total);
}

void Listener::onRefused(const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        ++m_counts.refusedLater;
        m_trace.add(refusalEvent(refusal, Actor::Listener,
                                 m_memberships.interfaceAt(refusal.destination.scope)));
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
    if (const std::optional<StreamMark> mark = decodeStreamDatagram(datagram.payload))
        return onStreamDatagram(datagram, *mark, false);
    const Message message = decodeMessage(datagram.payload);
    const auto foreign = message.kind == Message::Kind::Unknown
        ? decodeForeignDatagram(datagram.payload, datagram.receivedNs, datagram.source.port)
        : std::nullopt;
    if (foreign)
        return onStreamDatagram(datagram, foreign->mark, foreign->isLast);
    if (message.kind == Message::Kind::Beacon)
        return onBeacon(datagram, message);
    const InterfaceRef interface = m_memberships.interfaceAt(datagram.arrival);
    const Judgement judgement = judge(datagram, message);
    TraceEvent row = receivedEvent(datagram, Actor::Listener, interface, m_profile.port);
    if (judgement.use == Use::Control)
        row.operation = controlOperation;
    m_trace.add(std::move(row));
    if (!judgement.reason.isEmpty()) {
        ++m_counts.ignored;
        m_trace.add(aboutDatagram(datagram, Actor::Listener, Kind::Note, u"ignore"_s, interface,
                                  tr("not answered: %1").arg(judgement.reason)));
    }
    if (judgement.use)
        Q_EMIT heard(datagram, message, *judgement.use);
    if (judgement.reason.isEmpty() && m_state == State::Listening)
        answer(datagram, message, *judgement.use);
}

/// Counted like a HELLO where one would count, but never answered.
void Listener::onStreamDatagram(const Datagram &datagram, const StreamMark &mark, bool isLast)
{
    const Ip6Address &source = datagram.source.address;
    const bool counts = m_memberships.joinedOn(datagram.arrival)
        && datagram.destination == m_profile.group && !source.isUnspecified()
        && !source.isMulticast() && (!source.isLoopback() || isLoopbackInterface(datagram.arrival));
    if (counts)
        m_streams.add(datagram, mark, m_memberships.interfaceAt(datagram.arrival), isLast);
    else
        ++m_counts.ignored;
}

void Listener::onBeacon(const Datagram &datagram, const Message &beacon)
{
    TraceEvent row = receivedEvent(datagram, Actor::Listener,
                                   m_memberships.interfaceAt(datagram.arrival), m_profile.port);
    row.kind = Kind::Counters; // one a second would bury what matters
    row.operation = beaconOperation;
    m_trace.add(std::move(row));
    if (beacon.run != m_run)
        Q_EMIT beaconHeard(datagram, beacon);
}

/// Who may be answered (rules against loops and amplification): a HELLO, from a unicast address,
/// that arrived on a joined interface.
Listener::Judgement Listener::judge(const Datagram &datagram, const Message &message) const
{
    const Ip6Address &source = datagram.source.address;
    if (isOwnSocket(datagram.source))
        return {{}, tr("a copy of our own datagram")};
    if (message.kind == Message::Kind::Welcome)
        return {{}, tr("a WELCOME, which a listener never answers")};
    if (message.kind != Message::Kind::Hello)
        return {{}, tr("unknown: it does not begin with HELLO")};
    if (source.isUnspecified() || source.isMulticast() || datagram.source.port == 0)
        return {{}, tr("its source address can't be answered")};
    if (source.isLoopback() && !isLoopbackInterface(datagram.arrival))
        return {{}, tr("its loopback source address is forged")};
    if (!m_memberships.joinedOn(datagram.arrival))
        return {Use::Elsewhere,
                tr("it arrived on an interface where this listener has not joined")};
    if (datagram.destination == m_profile.group)
        return {Use::Pass, {}};
    if (datagram.destination.isMulticast() && datagram.destination != allNodes)
        return {{}, tr("it was sent to another group")};
    return {Use::Control, {}};
}

Peer *Listener::notePeer(const Datagram &datagram, const InterfaceRef &interface)
{
    const auto place = m_peers.place(datagram.source, interface);
    if (!place) {
        if (m_peers.overflow() == 1) {
            m_trace.add(
                rowEvent(Actor::Listener, Kind::Warning, u"peers"_s, {},
                         tr("more requesters than the table holds; further ones are answered, "
                            "but not listed")));
        }
        return nullptr;
    }
    if (place->isNew
        && isOffLink(m_memberships.known(), datagram.arrival, datagram.source.address)) {
        m_trace.add(aboutDatagram(datagram, Actor::Listener, Kind::Note, u"peers"_s, interface,
                                  offLinkText()));
    }
    Peer *peer = &m_peers[place->index];
    ++peer->received;
    peer->hopLimit = datagram.hopLimit;
    peer->lastNs = datagram.receivedNs;
    peer->endpoint.port = datagram.source.port;
    return peer;
}

QByteArray Listener::welcomeFor(const Datagram &datagram, const Message &hello,
                                const InterfaceRef &interface, quint64 heardFrom) const
{
    WelcomeFacts facts;
    facts.heard = heardFrom;
    facts.receivedNs = datagram.receivedNs;
    facts.hops = datagram.hopLimit;
    facts.interfaceName = interface.name;
    const auto rejoin = std::find_if(m_rejoins.rbegin(), m_rejoins.rend(), [&](const Rejoin &r) {
        return r.interface.index == datagram.arrival;
    });
    // Who is not on the link gets the plain exchange, and learns nothing of this machine.
    const bool tells = !m_profile.quiet && hello.extended
        && isOnLink(findInterface(m_memberships.known(), datagram.arrival),
                    datagram.source.address);
    if (const auto figures = tells ? m_streams.figuresFor(datagram, hello) : std::nullopt)
        facts.more.append({"s", *figures});
    if (tells && rejoin != m_rejoins.rend())
        facts.more.append({"again", encodeRejoin(*rejoin, datagram.receivedNs)});
    if (tells && m_digest)
        facts.more.append({"d", m_digest(hello.run)});
    facts.sentNs = wallClockNs();
    return encodeWelcome(hello, facts, datagram.payload.size());
}

void Listener::answer(const Datagram &datagram, const Message &hello, Use use)
{
    const InterfaceRef interface = m_memberships.interfaceAt(datagram.arrival);
    Peer *peer = notePeer(datagram, interface);
    if (use == Use::Pass) {
        ++m_counts.heard;
        if (peer)
            ++peer->passed;
        noteHeard(datagram, hello);
        m_streams.noteHello(datagram, hello, interface);
    } else {
        ++m_counts.control;
        if (hello.value("watch") && datagram.destination == allNodes)
            onQuestion(datagram, peer);
    }
    const qint64 nowNs = monotonicClockNs();
    const AnswerLimiter::Standing standing = standingOf(datagram, peer, nowNs);
    if (m_limiter.allow(datagram.source.address, datagram.arrival, nowNs, standing)) {
        welcome(datagram, hello, peer, use);
    } else {
        ++m_counts.heldBack;
        if (peer)
            ++peer->heldBack;
        if (standing == AnswerLimiter::Standing::Stranger)
            ++m_strangersHeldBack;
        if (!m_heldBackTimer.isActive())
            m_heldBackTimer.start();
    }
    if (m_profile.count > 0 && m_counts.heard >= quint64(m_profile.count))
        end(End::CountReached);
}

/// Who is on the link, but does not answer the system's question for its hardware address, is not
/// there: its answers would only stop up the way to those who are.
AnswerLimiter::Standing Listener::standingOf(const Datagram &datagram, Peer *peer, qint64 nowNs)
{
    using enum AnswerLimiter::Standing;
    constexpr qint64 trustedNs = 30'000'000'000; // REACHABLE_TIME (RFC 4861 section 10)
    if (!m_neighbours
        || !isOnLink(findInterface(m_memberships.known(), datagram.arrival),
                     datagram.source.address))
        return Known;
    if (peer && peer->presentNs != 0 && nowNs - peer->presentNs < trustedNs)
        return Known;
    const bool isNew = peer && peer->answered == 0;
    const bool isStrained = m_limiter.isStrained(nowNs);
    if (isNew && !isStrained)
        return New;
    if (nowNs >= m_nextLookNs)
        lookForNeighbours(nowNs);
    if (isPresent(datagram.source, datagram.arrival)) {
        if (peer)
            peer->presentNs = nowNs;
        return Known;
    }
    return isStrained ? Stranger : New;
}

bool Listener::isPresent(const Endpoint &source, InterfaceIndex arrival) const
{
    return m_present.contains({source.address, arrival.value});
}

void Listener::lookForNeighbours(qint64 nowNs)
{
    m_present.clear();
    for (const auto &[address, interface] : m_neighbours())
        m_present.insert({address, interface.value});
    for (const InterfaceInfo &own : m_memberships.known()) { // nobody looks for these
        for (const InterfaceAddress &address : own.addresses)
            m_present.insert({address.address, own.ref.index.value});
    }
    // However long the table is, it costs a twentieth of the time at most.
    const qint64 tookNs = monotonicClockNs() - nowNs;
    m_nextLookNs = nowNs + std::max<qint64>(1'000'000, 20 * tookNs);
}

void Listener::noteFlood()
{
    if (m_strangersHeldBack == 0)
        return;
    m_strangersHeldBack = 0;
    lookForNeighbours(monotonicClockNs());
    const QList<Peer> &peers = m_peers.peers();
    const auto unreachable = std::count_if(peers.begin(), peers.end(), [&](const Peer &peer) {
        return !isPresent(peer.endpoint, peer.interface.index);
    });
    m_counts.floodSources =
        std::max(m_counts.floodSources, quint64(peers.size()) + m_peers.overflow());
    m_counts.floodUnreachable = std::max(m_counts.floodUnreachable, quint64(unreachable));
    m_trace.add(rowEvent(Actor::Listener, Kind::Warning, u"flood"_s, {},
                         tr("flooded: %1 sources, %2 of them unreachable")
                             .arg(m_counts.floodSources)
                             .arg(m_counts.floodUnreachable)));
}

void Listener::noteHeard(const Datagram &datagram, const Message &hello)
{
    m_memberships.noteHeard(datagram.arrival, datagram.receivedNs);
    m_timeline.add(datagram, hello);
    if (m_rejoins.isEmpty())
        return;
    const auto rejoin = std::find_if(m_rejoins.rbegin(), m_rejoins.rend(), [&](const Rejoin &r) {
        return r.interface.index == datagram.arrival;
    });
    if (rejoin == m_rejoins.rend() || rejoin->againNs != 0)
        return;
    rejoin->againNs = datagram.receivedNs;
    m_trace.add(rowEvent(Actor::Listener, Kind::Warning, u"rejoin"_s, rejoin->interface,
                         tr("heard again, %1 after joining again")
                             .arg(durationText(rejoin->againNs - rejoin->atNs))));
}

/// The link is alive, the requester goes on, and the group is silent: the membership may be lost in
/// the network. A new join tells: when HELLOs come right afterwards, it was. Only for one on the
/// link that was heard in this run, and once per run: a forged question must not keep the listener
/// away from its group.
void Listener::onQuestion(const Datagram &datagram, const Peer *peer)
{
    const Membership *membership = m_memberships.joinedOn(datagram.arrival);
    const bool isBound = peer && peer->passed > 0
        && isOnLink(findInterface(m_memberships.known(), datagram.arrival),
                    datagram.source.address);
    const bool wasDone = std::any_of(m_rejoins.begin(), m_rejoins.end(), [&](const Rejoin &r) {
        return r.interface.index == datagram.arrival;
    });
    if (!membership || !isBound || wasDone || !m_memberships.noteQuestion(datagram.arrival))
        return;
    const Rejoin rejoin{
        {}, membership->interface, membership->joinedNs, membership->heardNs, wallClockNs(), 0};
    m_trace.add(rowEvent(Actor::Listener, Kind::Warning, u"rejoin"_s, rejoin.interface,
                         tr("a requester comes through on ff02::1, but nothing for the group since "
                            "%1: joining again")
                             .arg(durationText(rejoin.atNs - rejoin.heardNs))));
    if (m_rejoins.size() >= keptRejoins)
        m_rejoins.removeFirst();
    m_rejoins.append(rejoin);
    m_memberships.rejoin(datagram.arrival);
}

void Listener::welcome(const Datagram &datagram, const Message &hello, Peer *peer, Use use)
{
    const InterfaceRef interface = m_memberships.interfaceAt(datagram.arrival);
    const QByteArray payload = welcomeFor(datagram, hello, interface, peer ? peer->received : 0);
    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = datagram.source;
    outgoing.interface = datagram.arrival;
    if (!datagram.destination.isMulticast())
        outgoing.source =
            datagram.destination; // the requester expects the answer from the address it asked
    const SendResult result = m_socket.send(outgoing);

    TraceEvent row = sentEvent(outgoing, result, Actor::Listener, interface);
    row.local.emplace(row.local.value_or(Endpoint{})).port = m_profile.port;
    if (use == Use::Control && result.ok())
        row.operation = controlOperation;
    m_trace.add(std::move(row));
    if (!result.ok()) {
        ++m_counts.sendFailures;
        if (result.osError == EAGAIN || result.osError == ENOBUFS)
            m_limiter.noteFull();
        m_error = {Error::Code::System, result.osError, osErrorDescription(result.osError)};
    } else {
        if (peer)
            ++peer->answered;
        if (use == Use::Pass) {
            ++m_counts.welcomed;
            m_memberships.count(&Membership::welcomed, datagram.arrival);
        }
    }
    Q_EMIT answered(datagram, hello, result);
}

void Listener::noteHeldBack()
{
    noteFlood();
    const quint64 fresh = m_counts.heldBack - m_heldBackTold;
    if (fresh == 0)
        return;
    m_heldBackTold = m_counts.heldBack;
    TraceEvent row =
        rowEvent(Actor::Listener, Kind::Warning, u"limit"_s, {},
                 tr("%n answer(s) held back: more HELLOs than the caps of %1 a second to one "
                    "requester and %2 in all",
                    nullptr, int(fresh))
                     .arg(m_profile.answersPerSecondPerSource)
                     .arg(m_profile.answersPerSecond));
    row.result = qint64(fresh);
    m_trace.add(std::move(row));
}

void Listener::onBeaconTime()
{
    const QByteArray digest = m_digest(0);
    if (digest.isEmpty())
        return;
    const QByteArray beacon = encodeBeacon(m_run, ++m_beacons, digest);
    for (const Membership &membership : m_memberships.all()) {
        if (!membership.joined)
            continue;
        Outgoing outgoing;
        outgoing.payload = beacon;
        outgoing.to = {allNodes, membership.interface.index, m_profile.port};
        outgoing.interface = membership.interface.index;
        outgoing.hopLimit = 1;
        const SendResult result = m_socket.send(outgoing);
        TraceEvent row = sentEvent(outgoing, result, Actor::Listener, membership.interface);
        row.operation = beaconOperation;
        if (result.ok() && m_beacons > 1)
            row.kind = Kind::Counters; // one a second would bury what matters; the first is shown
        m_trace.add(std::move(row));
    }
}

QList<InterfaceResult> Listener::matrix() const
{
    QList<InterfaceResult> rows;
    for (const Membership &membership : memberships()) {
        InterfaceResult row;
        row.interface = membership.interface;
        row.problem = membership.problem;
        row.sent = membership.welcomed;
        row.received = membership.heard;
        row.answered = membership.welcomed;
        row.peers = m_peers.countOn(membership.interface.index);
        rows.append(row);
    }
    return rows;
}

/// Nobody else sends from an address of ours and this port.
bool Listener::isOwnSocket(const Endpoint &source) const
{
    const QList<InterfaceInfo> &known = m_memberships.known();
    return source.port == m_profile.port
        && std::any_of(known.begin(), known.end(), [&](const InterfaceInfo &info) {
               return std::any_of(
                   info.addresses.begin(), info.addresses.end(),
                   [&](const InterfaceAddress &own) { return own.address == source.address; });
           });
}

bool Listener::isLoopbackInterface(InterfaceIndex index) const
{
    const InterfaceInfo *info = findInterface(m_memberships.known(), index);
    return info && info->loopback;
}

} // namespace Sixcast
