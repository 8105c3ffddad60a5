// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/report.h"
#include "core/net/interfaceinfo.h"
#include "core/profile/profile.h"
#include "core/session/peer.h"
#include "core/trace/traceevent.h"

#include <QObject>

#include <memory>

namespace Sixcast {

/// Where a run stands, for whoever shows it.
struct RunStatus {
    enum class State : quint8 { Idle, Opening, Listening, Sending, Waiting, Diagnosing };

    State state = State::Idle;
    qint64 deadlineMonotonicNs = 0; ///< when this state ends by itself (monotonicClockNs()); 0: it doesn't
    quint64 sent = 0;               ///< HELLOs (requester)
    quint64 planned = 0;            ///< HELLOs to send; 0: unknown
    quint64 answered = 0;
    quint64 heard = 0;              ///< HELLOs for the group (listener)

    bool isRunning() const { return state != State::Idle; }
    bool operator==(const RunStatus &) const = default;
};

/// One run at a time, from Profile to Report: builds sockets, sessions, trace and diagnosis, and takes them
/// down again. Single-threaded; on the command line it lives in the main thread, in the window in a thread of
/// its own, and everything crosses by value through these signals.
class Engine : public QObject
{
    Q_OBJECT
public:
    explicit Engine(QObject *parent = nullptr);
    ~Engine() override;

public Q_SLOTS:
    /// Every start() leads to exactly one finished(). A second start while one runs is refused by a trace row.
    void start(const Sixcast::Profile &profile);
    /// Ends the run early; finished() follows. Does nothing when none runs.
    void stop();
    /// Reads the interfaces anew; interfacesChanged() follows. From then on changes are told as they happen.
    void refreshInterfaces();

Q_SIGNALS:
    void recorded(const QList<Sixcast::TraceEvent> &batch); ///< at most every 50 ms; the rest before finished()
    void statusChanged(const Sixcast::RunStatus &status);
    void peersChanged(const QList<Sixcast::Peer> &peers);   ///< at most every 100 ms
    void interfacesChanged(const QList<Sixcast::InterfaceInfo> &interfaces);
    void finished(const Sixcast::Report &report);

private:
    // Members follow with the implementation.
};

} // namespace Sixcast

Q_DECLARE_METATYPE(Sixcast::RunStatus)
