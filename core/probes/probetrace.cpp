// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/probetrace.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

InterfaceRef ProbeTrace::ref(InterfaceIndex index) const
{
    for (const InterfaceRef &interface : m_interfaces) {
        if (interface.index == index)
            return interface;
    }
    return {index, {}};
}

TraceEvent ProbeTrace::event(Kind kind, const QString &operation, InterfaceIndex interface) const
{
    TraceEvent event;
    event.actor = Actor::Probe;
    event.kind = kind;
    event.operation = operation;
    event.interface = ref(interface);
    return event;
}

void ProbeTrace::failedStep(const Step &step)
{
    if (step.osError == 0)
        return;
    TraceEvent row = event(Kind::Step, step.operation, step.interface);
    row.osError = step.osError;
    row.text = step.arguments;
    m_trace.add(std::move(row));
}

void ProbeTrace::sent(const Outgoing &datagram, const SendResult &result, const QString &purpose)
{
    TraceEvent row = event(result.ok() ? Kind::Sent : Kind::Warning, u"send"_s, datagram.interface);
    (datagram.to.address.isMulticast() ? row.group : row.peer) = datagram.to;
    row.wallNs = result.sentNs;
    row.durationNs = result.durationNs;
    row.hopLimit = datagram.hopLimit;
    row.payload = datagram.payload.toByteArray();
    row.result = result.ok() ? datagram.payload.size() : -1;
    row.osError = result.osError;
    row.text = purpose;
    m_trace.add(std::move(row));
}

void ProbeTrace::received(const Datagram &datagram, const QString &purpose)
{
    TraceEvent row = event(Kind::Received, u"receive"_s, datagram.arrival);
    row.peer = datagram.source;
    const Endpoint destination{datagram.destination, datagram.arrival, 0};
    (datagram.destination.isMulticast() ? row.group : row.local) = destination;
    row.wallNs = datagram.receivedNs;
    row.hopLimit = datagram.hopLimit;
    row.payload = datagram.payload;
    row.result = datagram.payload.size();
    row.text = purpose;
    m_trace.add(std::move(row));
}

void ProbeTrace::refused(const Refusal &refusal, const QString &purpose)
{
    TraceEvent row = event(Kind::Note, u"refused"_s, refusal.destination.scope);
    row.peer = refusal.destination;
    row.osError = refusal.osError;
    row.payload = refusal.payload;
    row.text = refusal.fromNetwork ? u"%1: ICMPv6 %2/%3 from %4"_s.arg(purpose)
                                         .arg(refusal.icmpType)
                                         .arg(refusal.icmpCode)
                                         .arg(refusal.offender.toString())
                                   : purpose;
    m_trace.add(std::move(row));
}

quint64 ProbeTrace::note(const QString &probe, const QString &text, InterfaceIndex interface,
                         int osError)
{
    TraceEvent row = event(Kind::Note, probe, interface);
    row.osError = osError;
    row.text = text;
    return m_trace.add(std::move(row));
}

} // namespace Sixcast
