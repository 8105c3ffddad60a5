// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/base/rejoin.h"
#include "core/base/sequencewindow.h"
#include "core/base/streamfigures.h"
#include "core/net/datagramsocket.h"
#include "core/profile/profile.h"
#include "core/session/interfacechoice.h"
#include "core/session/peertable.h"
#include "core/session/streamsender.h"
#include "core/trace/runtimeline.h"
#include "core/trace/trace.h"

#include <QTimer>

#include <deque>
#include <vector>

namespace Sixcast {

/// What a requester has seen so far.
struct RequesterCounts {
    quint64 sent = 0; ///< HELLOs that the kernel took
    quint64 sendFailures = 0;
    quint64 answered = 0; ///< HELLOs with at least one answer in time
    quint64 late = 0;     ///< HELLOs whose first answer came after the timeout
    quint64 duplicates = 0;
    quint64 strangers = 0; ///< WELCOMEs of another run, and what is no WELCOME
    quint64 refused = 0;   ///< HELLOs that came back through the error queue
    quint64 overflowed = 0;
    quint64 questions = 0; ///< to ff02::1, while the group was silent
    quint64 questionsAnswered = 0;
    int lastSendError = 0; ///< errno of the last send that failed

    quint64 lost() const { return sent - answered; }
    bool operator==(const RequesterCounts &) const = default;
};

/// Sends HELLOs to a group and collects the WELCOMEs of all who answer.
///
///     Idle -> Opening -> Sending -> Waiting -> Answered | Unanswered -> Idle
///               any of them -> Failed -> Idle (by the next start)
///
/// settled() tells that the timeout is over; late answers are taken on until finish(). One start
/// has one ended().
///
/// A timed run (Profile::durationS) sends until the time is over. When answers that came stay away,
/// it asks ff02::1 once a second, unless quiet or without probes: a listener that hears that but
/// nothing for the group joins again.
///
/// With a stream (Profile::isStream()) numbered datagrams leave beside the HELLOs, of which one a
/// second asks how the stream fares, and a few more at its end.
class Requester : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Opening, Sending, Waiting, Answered, Unanswered, Failed };
    Q_ENUM(State)

    enum class End { Finished, Stopped, Failed };
    Q_ENUM(End)

    static constexpr qsizetype largeHelloBytes =
        400; ///< of every third extended HELLO to an interface
    static constexpr size_t keptHellos =
        65'536; ///< a run may last for days: answers to older ones are strangers
    static constexpr int questionIntervalMs = 1'000;
    static constexpr qsizetype keptRejoins = 16;
    static constexpr size_t keptStreamRows = 1'024; ///< listeners whose figures are kept

    /// One HELLO.
    struct Hello {
        qint64 triedNs = 0;       ///< UTC
        qint64 sentNs = 0;        ///< UTC; 0: the kernel refused it
        qint64 firstAnswerNs = 0; ///< UTC, as it arrived; 0: none came
        int osError = 0;
        quint32 answers = 0; ///< of all peers, in time
        quint32 lateAnswers = 0;
        quint16 path = 0; ///< row of matrix()
        quint16 bytes = 0;
    };

    Requester(DatagramSocket &socket, Trace &trace, QObject *parent = nullptr);

    /// Fails at once when the profile is not valid or a run is on; what the system refuses is a
    /// Failed state.
    Result<void> start(const Profile &profile, const QList<InterfaceInfo> &known);
    void stop();   ///< ends early, from any state
    void finish(); ///< ends after settled(); nothing before

    State state() const { return m_state; }
    const RequesterCounts &counts() const { return m_counts; }
    quint64 planned() const { return quint64(m_profile.requestCount()) * quint64(m_paths.size()); }
    const QList<Peer> &peers() const { return m_peers.peers(); }
    QList<InterfaceResult> matrix() const;
    /// The latest ones; the first has the sequence number forgotten() + 1.
    const std::deque<Hello> &hellos() const { return m_hellos; }
    quint64 forgotten() const { return m_forgotten; }
    /// Of the HELLOs whose time for an answer is over, or that were answered.
    const RunTimeline &timeline() const { return m_timeline; }
    /// What listeners told of having joined again; bounded.
    const QList<Rejoin> &rejoins() const { return m_rejoins; }
    /// What listeners on the link told of the stream; nullopt without one.
    std::optional<StreamResult> streamResult() const;
    const Error &error() const { return m_error; }
    /// The call that ended a Failed run.
    QString failedOperation() const { return m_failedOperation; }
    Endpoint localEndpoint() const { return m_local; }
    quint64 run() const { return m_run; }
    /// Monotonic; when Waiting, or the Sending of a timed run, ends; 0: unknown.
    qint64 deadlineNs() const { return m_deadlineNs; }

Q_SIGNALS:
    void stateChanged(Sixcast::Requester::State state);
    void progressed();
    void settled();
    void answered(const Sixcast::Datagram &welcome, const Sixcast::Message &message);
    void refused(const Sixcast::Refusal &refusal);
    void ended(Sixcast::Requester::End end);

private:
    /// One interface of the run.
    struct Path {
        InterfaceRef interface;
        QString problem;
        quint64 sent = 0;
        quint64 received = 0;
        quint64 answered = 0;
        qint64 lastAnsweredNs = 0; ///< when the latest HELLO that was answered was sent; 0: none
        qint64 askedNs = 0;        ///< the latest question; 0: none
    };
    /// What a peer said last about how many HELLOs it has heard, and to which it said so.
    struct HeardThere {
        quint32 sequence = 0;
        quint64 count = 0;
    };

    bool setState(State state);
    bool choosePaths();
    void open();
    SocketOptions socketOptions() const;
    void sendRound();
    void sendHello(quint16 pathIndex);
    void remember(const Hello &hello);
    Hello &helloAt(size_t number) { return m_hellos[number - size_t(m_forgotten)]; }
    size_t helloCount() const { return size_t(m_forgotten) + m_hellos.size(); }
    void decide(qint64 nowNs);
    void askIfSilent(Path &path);
    void startDuration();
    void startStream();
    void askOfStream(quint16 pathIndex, QList<Message::Field> *fields) const;
    void endStream();
    void onSendingIsOver();
    void waitForAnswers();
    void settle();
    void fail(const Error &error);
    void end(End end);

    void onStepped(const Step &step);
    void onReceived(const QList<Datagram> &datagrams);
    void onDatagram(const Datagram &datagram);
    void onRefused(const QList<Refusal> &refusals);
    void onOverflowed(quint64 total);
    void onBroken(const Error &error);
    void takeWelcome(const Datagram &datagram, const Message &message);
    void takeQuestionAnswer(const Datagram &datagram);
    void takeRejoin(const Datagram &datagram, const Message &message);
    void takeFigures(const Datagram &datagram, const Message &message, size_t peerIndex);
    void takeStranger(const Datagram &datagram, const QString &reason);
    void noteRestart(const Datagram &datagram, const Message &message, HeardThere *there,
                     Peer *peer);
    bool names(const Message &message) const;
    bool wasSent(quint32 sequence) const;
    std::optional<size_t> plainMeaning(InterfaceIndex arrival, const SequenceSet &answered) const;
    void countAnswer(const Datagram &datagram, const Message &message, size_t hello, Peer &peer);
    void note(Kind kind, const QString &operation, const Datagram &datagram, const QString &text);
    InterfaceRef interfaceAt(InterfaceIndex index) const { return interfaceRef(m_known, index); }
    void countLosses();

    DatagramSocket &m_socket;
    Trace &m_trace;
    Profile m_profile;
    State m_state = State::Idle;
    Error m_error;
    QString m_failedOperation;
    Endpoint m_local;
    quint64 m_run = 0;
    QList<InterfaceInfo> m_known;
    QList<Path> m_paths;
    std::deque<Hello> m_hellos;
    quint64 m_forgotten = 0;
    size_t m_decided = 0; ///< HELLOs that are in the timeline
    RunTimeline m_timeline;
    QList<Rejoin> m_rejoins;
    quint64 m_questionRun = 0;            ///< names the questions
    std::vector<SequenceSet> m_answered;  ///< HELLOs that each of m_peers answered, same order
    std::vector<HeardThere> m_heardThere; ///< the same
    PeerTable m_peers;
    RequesterCounts m_counts;
    qint64 m_roundsLeft = 0;
    qint64 m_deadlineNs = 0;
    bool m_settled = false;
    StreamSender m_stream;
    bool m_isClosing = false; ///< the stream is over, and the last HELLOs ask for its figures
    std::vector<std::optional<StreamRow>> m_streamRows; ///< of m_peers, same order
    QTimer m_sendTimer;
    QTimer m_durationTimer;
    QTimer m_timeoutTimer;
};

} // namespace Sixcast
