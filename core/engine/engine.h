// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/nearbywatch.h"
#include "core/net/datagramsocket.h"
#include "core/net/interfaceinventory.h"
#include "core/profile/profile.h"
#include "core/report/livejudge.h"
#include "core/report/report.h"
#include "core/session/listener.h"
#include "core/session/requester.h"
#include "core/trace/trace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Sixcast {

class Machine;
class RuleReader;

/// Where a run stands, for whoever shows it.
struct RunStatus {
    // Without a type: lupdate 6.8 loses the classes behind one that has it.
    enum class State { Idle, Opening, Listening, Sending, Waiting, Diagnosing };

    State state = State::Idle;
    qint64 deadlineMonotonicNs =
        0;               ///< when this state ends by itself (monotonicClockNs()); 0: it doesn't
    quint64 sent = 0;    ///< HELLOs (requester)
    quint64 planned = 0; ///< HELLOs to send; 0: unknown
    quint64 answered = 0;
    quint64 heard = 0; ///< HELLOs for the group (listener)
    int check = 0;     ///< Diagnosing: the one that runs, from 1; 0: unknown
    int checks = 0;    ///< of so many

    bool isRunning() const { return state != State::Idle; }
    bool operator==(const RunStatus &) const = default;
};

/// One run at a time, from Profile to Report: builds sockets, sessions, trace and diagnosis, and
/// takes them down again. Single-threaded; on the command line it lives in the main thread, in the
/// window in a thread of its own, and everything crosses by value through these signals.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// What it needs of the system; replaced in tests.
    struct Environment {
        std::function<std::unique_ptr<DatagramSocket>(SocketEngine)> makeSocket;
        InterfaceInventory::Reader readInterfaces; ///< unset: the system's
        std::shared_ptr<Machine> machine;          ///< null: this one
    };

    /// A verdict comes this long after the start at the latest, plus the time that the HELLOs
    /// themselves need when more, or slower ones than the default were asked for.
    static constexpr int verdictMs = 4'900;

    explicit Engine(QObject *parent = nullptr);
    explicit Engine(Environment environment, QObject *parent = nullptr);
    ~Engine() override;

public Q_SLOTS:
    /// Every start() leads to exactly one finished(). A second start while one runs is refused by a
    /// trace row.
    void start(const Sixcast::Profile &profile);
    /// Ends the run early; finished() follows. Does nothing when none runs.
    void stop();
    /// Reads the interfaces anew; interfacesChanged() follows. From then on changes are told as
    /// they happen.
    void refreshInterfaces();
    /// Asks for the rights to read the firewall rules, which all later runs then do;
    /// rightsAnswered() follows. Where the program runs as root nobody is asked, and each run reads
    /// them.
    void askForRights();
    /// Tells who else is on the link, from now on and also without a run; nothing is sent for it.
    void watchNearby(bool watching);

Q_SIGNALS:
    void recorded(const QList<Sixcast::TraceEvent>
                      &batch); ///< at most every 50 ms; the rest before finished()
    void statusChanged(const Sixcast::RunStatus &status);
    void peersChanged(const QList<Sixcast::Peer> &peers);
    void timelineChanged(const Sixcast::RunTimeline
                             &timeline); ///< of a timed run; the requester's where both roles run
    void streamChanged(const Sixcast::StreamResult &stream); ///< at most once a second
    void interfacesChanged(const QList<Sixcast::InterfaceInfo> &interfaces);
    /// What can be said while the run is on; by value, in this machine's own words. Changes are
    /// trace rows as well.
    void judged(const Sixcast::LiveVerdict &verdict);
    void nearbyChanged(const QList<Sixcast::NearbySixcast> &sixcasts);
    void finished(const Sixcast::Report &report);
    void rightsAnswered(const QString &problem); ///< empty: given

private:
    enum class Phase : quint8;
    struct ListenerPart;
    struct RequesterPart;
    struct Run;

    void setPhase(Phase phase);
    void watchInterfaces();
    void startListener();
    void startRequester();
    void startCheck();
    void watch(Side side, std::function<Case()> situation);
    void onJudged(const LiveVerdict &verdict);
    void onListenerEnded(Listener::End end);
    void onListenerConclusion(const Conclusion &conclusion);
    void onRequesterSettled();
    void onRequesterEnded(Requester::End end);
    void onRequesterConclusion(const Conclusion &conclusion);
    void onInterfacesChanged(const QList<InterfaceInfo> &interfaces);
    void conclude();

    void noteStart(const Profile &profile);
    void noteReport(const Report &report);
    void addSystemRow(Kind kind, const QString &operation, const QString &text);
    void scheduleFlush();
    void flush();
    void tellTimeline();
    void tellStream();
    RunStatus status() const;
    DiagnosisContext diagnosisContext();

    Environment m_environment;
    std::unique_ptr<RuleReader> m_rules; ///< null: nobody gave the rights
    bool m_mayReadRules = false;
    Trace m_trace;
    InterfaceInventory m_inventory;
    NearbyWatch m_nearby;
    QList<TraceEvent> m_batch;
    RunStatus m_told;
    bool m_peersChanged = false;
    RunTimeline m_toldTimeline;
    bool m_watching = false;
    qint64 m_streamToldNs = 0; ///< monotonic
    QTimer m_flushTimer;
    QTimer m_concludeTimer;     ///< at once, but from the event loop: nothing of the run is on the
                                ///< stack then
    std::unique_ptr<Run> m_run; ///< null: idle
};

} // namespace Sixcast

Q_DECLARE_METATYPE(Sixcast::LiveVerdict)
Q_DECLARE_METATYPE(Sixcast::RunStatus)
