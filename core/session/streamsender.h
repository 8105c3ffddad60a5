// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"

#include <QTimer>

namespace Sixcast {

/// Sends numbered datagrams at a steady pace: a timer looks what is due, and what is due leaves in
/// batches. It never spins, and never makes up for a pause of more than a tenth of a second.
class StreamSender : public QObject
{
    Q_OBJECT
public:
    static constexpr int batchSize = 64;

    /// What to send, on each path.
    struct Plan {
        quint64 run = 0;
        int rate = 0; ///< a second
        int bytes = 0;
        quint64 limit = 0;
        int hopLimit = 1;
        bool inTime = false; ///< what can't be sent in time is left out, else it is sent later
    };
    struct Path {
        Endpoint to;
        InterfaceIndex interface;
        quint64 sent = 0; ///< the numbers from 1 to this one have left

        bool operator==(const Path &) const = default;
    };

    explicit StreamSender(DatagramSocket &socket, QObject *parent = nullptr);

    void start(const Plan &plan, const QList<Path> &paths);
    void stop(); ///< with what is due, at once
    void cancel();

    bool isOn() const { return m_isOn; }
    const QList<Path> &paths() const { return m_paths; }
    quint64 refused() const { return m_refused; } ///< by the system, on all paths
    quint64 behind() const { return m_behind; }   ///< not sent for want of time, on each path
    int lastError() const { return m_lastError; }
    qint64 durationMs() const; ///< until now, or until the end

Q_SIGNALS:
    void finished(); ///< all has left; not after stop()

private:
    quint64 dueAt(qint64 nowNs) const;
    void onTick();
    bool sendDue(quint64 due, quint64 most);
    quint64 sendOn(Path &path, quint64 count);
    void end();

    DatagramSocket &m_socket;
    Plan m_plan;
    QList<Path> m_paths;
    QList<QByteArray> m_batch;
    quint64 m_done = 0; ///< of the plan: sent, refused, or left out
    quint64 m_refused = 0;
    quint64 m_behind = 0;
    int m_lastError = 0;
    qint64 m_beginNs = 0; ///< monotonic
    qint64 m_endNs = 0;
    bool m_isOn = false;
    QTimer m_timer;
};

} // namespace Sixcast
