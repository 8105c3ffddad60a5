// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/probes/probetrace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Sixcast {

/// Sends datagrams to a group that this host is a member of, with hop limit 0: they never leave the
/// machine, but the looped copies pass its input filter as if they had come in by the interface
/// (net/ipv6/ip6_output.c, ip6_finish_output2). So a filter is seen without rights.
///
/// Not seen this way: rules on a foreign source or a unicast destination, reverse-path filters,
/// XDP.
class EchoProbe : public QObject
{
    Q_OBJECT
public:
    using SocketMaker = std::function<std::unique_ptr<DatagramSocket>()>;

    struct Plan {
        Side side = Side::Requester;
        InterfaceIndex interface;
        Ip6Address group; ///< listener: this host is a member of it on the interface
        quint16 port = 0;
    };
    static constexpr int timeoutMs = 150;
    static constexpr int perPurpose = 3;

    EchoProbe(SocketMaker makeSocket, ProbeTrace &trace, Plan plan, QObject *parent = nullptr);
    ~EchoProbe() override;

    void start();
    /// Requester: `welcome` (from the port, as an answer comes) and `control`. Listener: `hello`
    /// (to group and port), `port` (to ff02::1 and the port) and `control`. What could not be tried
    /// is absent.
    const QList<EchoFacts> &facts() const { return m_facts; }

Q_SIGNALS:
    void finished(); ///< once, at the latest after timeoutMs; never from within start()

private:
    DatagramSocket *makeSocket(const Endpoint &bindTo, const std::optional<Ip6Address> &join);
    void echo(Purpose purpose, DatagramSocket *sender, const Endpoint &to);
    void onReceived(const QList<Datagram> &datagrams);
    void finish();

    SocketMaker m_makeSocket;
    ProbeTrace &m_trace;
    Plan m_plan;
    QByteArray m_mark; ///< begins each echo: tells ours from everybody else's
    std::vector<std::unique_ptr<DatagramSocket>> m_sockets;
    QList<EchoFacts> m_facts;
    QTimer m_timer;
};

} // namespace Sixcast
