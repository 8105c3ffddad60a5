// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/probes/probetrace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Sixcast {

/// Sends a number of HELLOs to one or more places from a socket of its own, and keeps who answered
/// and who refused. It collects for as long as it lives; facts() may be read at any time.
class HelloBurst : public QObject
{
    Q_OBJECT
public:
    struct Target {
        Endpoint to;
        InterfaceIndex interface;
        bool isTold = true; ///< on-link: may learn our own facts
    };
    struct Plan {
        Purpose purpose = Purpose::None;
        QList<Target> targets; ///< each gets `count` HELLOs
        int count = 10;
        int intervalMs = 20;
        int bytes = 200;  ///< of an extended HELLO
        int hopLimit = 1; ///< to groups; unicast uses the system's
        std::optional<Ip6Address> source;
        bool plain = false;
        std::function<QByteArray()> digest; ///< own facts for the `d=` field; may be unset
    };

    HelloBurst(std::unique_ptr<DatagramSocket> socket, ProbeTrace &trace, Plan plan,
               QObject *parent = nullptr);
    ~HelloBurst() override;

    /// False: not even a socket could be had.
    bool start();
    /// One for each target.
    const QList<BurstFacts> &facts() const { return m_facts; }
    qint64 durationMs() const { return qint64(m_plan.count) * m_plan.intervalMs; }
    /// Writes one row for each target, and notes its number in the facts.
    void conclude();

Q_SIGNALS:
    void digestHeard(const QByteArray &digest, const Sixcast::Endpoint &from,
                     Sixcast::InterfaceIndex arrival);
    void answered();

private:
    struct Sent {
        int target;
        int place;
        qint64 atNs; ///< UTC
        bool answered = false;
    };

    void sendRound();
    void onReceived(const QList<Datagram> &datagrams);
    void onRefused(const QList<Refusal> &refusals);
    Sent *meantBy(const Datagram &datagram, quint32 sequence);

    std::unique_ptr<DatagramSocket> m_socket;
    ProbeTrace &m_trace;
    Plan m_plan;
    quint64 m_run;
    int m_round = 0;
    QHash<quint32, Sent> m_sent; ///< by sequence number
    QList<BurstFacts> m_facts;
    QTimer m_timer;
};

} // namespace Sixcast
