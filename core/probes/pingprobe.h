// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/probes/machine.h"
#include "core/probes/probetrace.h"

#include <QHash>

namespace Sixcast {

/// Pings groups and hosts and keeps who answered. It can be asked for more while it runs; facts()
/// may be read at any time.
class PingProbe : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maximumAnswerers = 64; ///< of one ping

    PingProbe(Machine &machine, ProbeTrace &trace, QObject *parent = nullptr);

    /// Unset until the first ping was tried; false: the system does not permit it.
    std::optional<bool> isAllowed() const { return m_allowed; }
    /// \a source: an address of ours to ask from, so that hosts answer from their address of that
    /// scope.
    void ping(Purpose purpose, const Endpoint &to, InterfaceIndex interface, int count,
              int hopLimit, const std::optional<Ip6Address> &source = {});
    QList<PingFacts> facts() const { return m_facts; }
    /// Writes one row for each ping, and notes its number in the facts.
    void conclude();

private:
    struct Request {
        qsizetype ping;
        qint64 sentNs; ///< monotonic
    };

    PingSocket *socketFor(const std::optional<Ip6Address> &source);
    void onReplied(const QList<PingReply> &replies);

    Machine &m_machine;
    ProbeTrace &m_trace;
    std::optional<bool> m_allowed;
    QHash<Ip6Address, PingSocket *> m_sockets; ///< by source; `::` for the kernel's choice
    QHash<quint16, Request> m_requests;
    quint16 m_nextSequence = 1;
    QList<PingFacts> m_facts;
    qsizetype m_concluded = 0;
};

} // namespace Sixcast
