// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/base/rejoin.h"
#include "core/net/datagramsocket.h"
#include "core/profile/profile.h"
#include "core/session/answerlimiter.h"
#include "core/session/heardtimeline.h"
#include "core/session/memberships.h"
#include "core/session/peertable.h"
#include "core/session/streamear.h"
#include "core/trace/trace.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace Sixcast {

/// What a listener has seen so far: plain values for reports, status lines and diagnosis.
struct ListenerCounts {
    quint64 heard = 0;    ///< HELLOs for the group: the only ones that count as a pass
    quint64 welcomed = 0; ///< WELCOMEs that the kernel took, for those HELLOs
    quint64 sendFailures = 0;
    quint64 control = 0;  ///< HELLOs to ff02::1 or to an address of ours: probes, never a pass
    quint64 ignored = 0;  ///< neither: WELCOMEs, own copies, unknown datagrams, other interfaces
    quint64 heldBack = 0; ///< answers not sent because of a cap
    quint64 refusedLater = 0;     ///< WELCOMEs that came back through the error queue
    quint64 overflowed = 0;       ///< datagrams lost in the receive buffer
    quint64 floodSources = 0;     ///< addresses that sent HELLOs, when they were too many; 0: never
    quint64 floodUnreachable = 0; ///< of them, those that no host has

    bool operator==(const ListenerCounts &) const = default;
};

/// Joins a group and answers every HELLO with a WELCOME, until it is stopped.
///
///     Idle -> Opening -> Joining -> Listening -> Idle
///               any of them -> Failed -> Idle (by the next start)
///
/// One start has one ended(). While it listens, it joins again on an interface that comes back, and
/// where a requester comes through on ff02::1 that was heard for the group and is not any more.
class Listener : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Opening, Joining, Listening, Failed };
    Q_ENUM(State)

    enum class End { Stopped, TimeUp, CountReached, Failed };
    Q_ENUM(End)

    /// What became of a HELLO.
    enum class Use {
        Pass, ///< for the group, on a joined interface: answered, and proof that multicast arrives
        Control,  ///< to ff02::1 or to an address of ours: answered, but no proof
        Elsewhere ///< on an interface where we have not joined: not answered
    };
    Q_ENUM(Use)

    /// What diagnosis adds to the wire, in WELCOMEs and beacons: this machine's facts in short,
    /// ASCII without blanks, for whoever asks with a run; 0: for everybody.
    using Digest = std::function<QByteArray(quint64 run)>;
    static constexpr int beaconIntervalMs = 1'000;
    static constexpr qsizetype keptRejoins = 16;

    Listener(DatagramSocket &socket, Trace &trace, QObject *parent = nullptr);

    /// Fails at once when the profile is not valid or a run is on; what the system refuses is a
    /// Failed state.
    Result<void> start(const Profile &profile, const QList<InterfaceInfo> &known);
    void stop();
    /// The interfaces as they are now: notes what changed, joins where that became possible.
    void setInterfaces(const QList<InterfaceInfo> &known);
    /// Without one, or when the profile says quiet, no digest and no beacon is sent.
    void setDigest(Digest digest) { m_digest = std::move(digest); }
    /// Whose hardware address the system has. Asked for only when more comes than is usual.
    using Neighbours = std::function<QList<std::pair<Ip6Address, InterfaceIndex>>()>;
    void setNeighbours(Neighbours neighbours) { m_neighbours = std::move(neighbours); }

    void setCardDrops(StreamEar::CardDrops drops) { m_streams.setCardDrops(std::move(drops)); }

    State state() const { return m_state; }
    const ListenerCounts &counts() const { return m_counts; }
    const QList<Peer> &peers() const { return m_peers.peers(); }
    QList<InterfaceResult> matrix() const;
    qint64 deadlineNs() const
    {
        return m_deadlineNs;
    } ///< monotonic; when the run's duration ends; 0: never
    /// Of a Failed run, or of the last answer that was refused.
    /// Of the streams that were heard; nullopt: none was.
    std::optional<StreamResult> streamResult() const { return m_streams.result(); }
    const Error &error() const { return m_error; }
    /// The call that ended a Failed run.
    QString failedOperation() const { return m_failedOperation; }
    /// Where a join was tried.
    const QList<Membership> &memberships() const { return m_memberships.all(); }
    const RunTimeline &timeline() const { return m_timeline.timeline(); }
    /// Where the group was joined again because it had fallen silent; bounded.
    const QList<Rejoin> &rejoins() const { return m_rejoins; }

Q_SIGNALS:
    void stateChanged(Sixcast::Listener::State state);
    void progressed(); ///< counts or peers changed; once per wake-up
    void heard(const Sixcast::Datagram &datagram, const Sixcast::Message &hello,
               Sixcast::Listener::Use use);
    void answered(const Sixcast::Datagram &datagram, const Sixcast::Message &hello,
                  const Sixcast::SendResult &result);
    void beaconHeard(const Sixcast::Datagram &datagram,
                     const Sixcast::Message &beacon); ///< of another listener
    void refused(const Sixcast::Refusal &refusal);
    void ended(Sixcast::Listener::End end);

private:
    struct Judgement {
        std::optional<Use> use; ///< nullopt: no HELLO that concerns us
        QString reason;         ///< why it is not answered; empty: it is
    };

    bool setState(State state);
    void open(const QList<InterfaceInfo> &known);
    void startTimers();
    void fail(const Error &error);
    void conclude(End end); ///< reads and answers what has arrived until now
    void end(End end);

    void onStepped(const Step &step);
    void onReceived(const QList<Datagram> &datagrams);
    void onRefused(const QList<Refusal> &refusals);
    void onOverflowed(quint64 total);
    void onBroken(const Error &error);
    void onDatagram(const Datagram &datagram);
    void onBeacon(const Datagram &datagram, const Message &beacon);
    void onBeaconTime();
    void onStreamDatagram(const Datagram &datagram, const StreamMark &mark, bool isLast);

    void onQuestion(const Datagram &datagram, const Peer *peer);
    void noteHeard(const Datagram &datagram, const Message &hello);

    Judgement judge(const Datagram &datagram, const Message &message) const;
    Peer *notePeer(const Datagram &datagram, const InterfaceRef &interface);
    QByteArray welcomeFor(const Datagram &datagram, const Message &hello,
                          const InterfaceRef &interface, quint64 heardFrom) const;
    void answer(const Datagram &datagram, const Message &hello, Use use);
    void welcome(const Datagram &datagram, const Message &hello, Peer *peer, Use use);
    void noteHeldBack();
    AnswerLimiter::Standing standingOf(const Datagram &datagram, Peer *peer, qint64 nowNs);
    bool isPresent(const Endpoint &source, InterfaceIndex arrival) const;
    void lookForNeighbours(qint64 nowNs);
    void noteFlood();
    bool isOwnSocket(const Endpoint &source) const;
    bool isLoopbackInterface(InterfaceIndex index) const;

    DatagramSocket &m_socket;
    Trace &m_trace;
    Digest m_digest;
    Neighbours m_neighbours;
    QSet<std::pair<Ip6Address, quint32>> m_present; ///< what m_neighbours said last
    quint64 m_strangersHeldBack = 0;
    qint64 m_nextLookNs = 0; ///< monotonic
    quint64 m_run = 0;       ///< names this run in beacons
    quint32 m_beacons = 0;
    Profile m_profile;
    State m_state = State::Idle;
    Error m_error;
    QString m_failedOperation;
    Memberships m_memberships;
    HeardTimeline m_timeline;
    QList<Rejoin> m_rejoins;
    PeerTable m_peers;
    StreamEar m_streams;
    ListenerCounts m_counts;
    AnswerLimiter m_limiter{0, 0};
    qint64 m_deadlineNs = 0;
    quint64 m_heldBackTold = 0;
    QTimer m_durationTimer;
    QTimer m_beaconTimer;
    QTimer m_heldBackTimer;
};

} // namespace Sixcast
