// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/trace/trace.h"

namespace Sixcast {

/// Writes what probes do into the trace, and knows the names of the interfaces.
class ProbeTrace
{
public:
    ProbeTrace(Trace &trace, QList<InterfaceRef> interfaces)
        : m_trace(trace)
        , m_interfaces(std::move(interfaces))
    {
    }

    InterfaceRef ref(InterfaceIndex index) const;

    void failedStep(const Step &step); ///< only what went wrong: probes make many sockets
    void sent(const Outgoing &datagram, const SendResult &result, const QString &purpose);
    void received(const Datagram &datagram, const QString &purpose);
    void refused(const Refusal &refusal, const QString &purpose);
    /// The start or the result of a probe. Returns its sequence number, which evidence points at.
    quint64 note(const QString &probe, const QString &text, InterfaceIndex interface = {},
                 int osError = 0);

private:
    TraceEvent event(Kind kind, const QString &operation, InterfaceIndex interface) const;

    Trace &m_trace;
    QList<InterfaceRef> m_interfaces;
};

} // namespace Sixcast
