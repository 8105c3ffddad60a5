// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionevents.h"

#include "core/base/oserror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::SessionEvents)
};

/// RFC 4443 sections 3.1 to 3.4.
QString icmpText(int type, int code)
{
    if (type == 1) {
        switch (code) {
        case 0:
            return Tr::tr("no route to the destination");
        case 1:
            return Tr::tr("administratively prohibited: a firewall refuses it");
        case 3:
            return Tr::tr("address unreachable: nobody answers for it");
        case 4:
            return Tr::tr("port unreachable: nothing listens there");
        }
    }
    if (type == 2)
        return Tr::tr("packet too big");
    if (type == 3)
        return Tr::tr("hop limit exceeded on the way");
    return Tr::tr("ICMPv6 error");
}

} // namespace

TraceEvent rowEvent(Actor actor, Kind kind, const QString &operation, const InterfaceRef &interface,
                    const QString &text)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = kind;
    event.operation = operation;
    event.interface = interface;
    event.text = text;
    return event;
}

TraceEvent failureEvent(Actor actor, const QString &operation, const Error &error)
{
    return rowEvent(actor, Kind::Error, operation, {}, error.text);
}

QList<TraceEvent> obstacleEvents(Actor actor, const InterfaceInfo &interface)
{
    QList<TraceEvent> events;
    for (const Obstacle obstacle : obstacles(interface)) {
        events.append(rowEvent(actor, isBlocking(obstacle) ? Kind::Warning : Kind::Note,
                               u"interface"_s, interface.ref, obstacleText(obstacle)));
    }
    return events;
}

TraceEvent overflowEvent(Actor actor, quint64 total, quint64 toldBefore)
{
    TraceEvent event = rowEvent(actor, Kind::Warning, u"overflow"_s, {},
                                Tr::tr("the receive buffer was full: %n datagram(s) lost", nullptr,
                                       int(total - toldBefore)));
    event.result = qint64(total);
    return event;
}

TraceEvent stepEvent(const Step &step, Actor actor, const InterfaceRef &interface)
{
    TraceEvent event = rowEvent(actor, step.osError != 0 ? Kind::Error : Kind::Step, step.operation,
                                interface, step.arguments);
    if (step.endpoint) {
        if (step.endpoint->address.isMulticast())
            event.group = step.endpoint;
        else
            event.local = step.endpoint;
    }
    event.result = step.result;
    event.osError = step.osError;
    event.durationNs = step.durationNs;
    return event;
}

TraceEvent receivedEvent(const Datagram &datagram, Actor actor, const InterfaceRef &interface,
                         quint16 localPort)
{
    TraceEvent event = rowEvent(actor, Kind::Received, u"receive"_s, interface,
                                datagram.truncated ? Tr::tr("truncated") : QString());
    event.wallNs = datagram.receivedNs;
    event.peer = datagram.source;
    const InterfaceIndex zone =
        datagram.destination.needsZone() ? datagram.arrival : InterfaceIndex{};
    const Endpoint destination{datagram.destination, zone, localPort};
    if (datagram.destination.isMulticast())
        event.group = destination;
    else
        event.local = destination;
    event.hopLimit = datagram.hopLimit;
    event.payload = datagram.payload;
    event.result = datagram.payload.size();
    return event;
}

TraceEvent aboutDatagram(const Datagram &datagram, Actor actor, Kind kind, const QString &operation,
                         const InterfaceRef &interface, const QString &text)
{
    TraceEvent event = rowEvent(actor, kind, operation, interface, text);
    event.peer = datagram.source;
    return event;
}

TraceEvent sentEvent(const Outgoing &datagram, const SendResult &result, Actor actor,
                     const InterfaceRef &interface)
{
    TraceEvent event = rowEvent(actor, result.ok() ? Kind::Sent : Kind::Error, u"send"_s, interface,
                                osErrorAdvice(result.osError, u"send"_s));
    event.wallNs = result.sentNs;
    event.durationNs = result.durationNs;
    if (datagram.to.address.isMulticast())
        event.group = datagram.to;
    else
        event.peer = datagram.to;
    if (datagram.source) {
        const InterfaceIndex zone =
            datagram.source->needsZone() ? datagram.interface : InterfaceIndex {
        };
        event.local = Endpoint{*datagram.source, zone, 0};
    }
    event.hopLimit = datagram.hopLimit;
    event.payload = datagram.payload.toByteArray();
    event.result = result.ok() ? datagram.payload.size() : -1;
    event.osError = result.osError;
    return event;
}

TraceEvent refusalEvent(const Refusal &refusal, Actor actor, const InterfaceRef &interface)
{
    TraceEvent event = rowEvent(actor, Kind::Warning, u"refused"_s, interface, {});
    event.peer = refusal.destination;
    event.payload = refusal.payload;
    event.osError = refusal.osError;
    if (refusal.fromNetwork) {
        event.text =
            Tr::tr("ICMPv6 %1/%2 from %3: %4")
                .arg(QString::number(refusal.icmpType), QString::number(refusal.icmpCode),
                     refusal.offender.toString(), icmpText(refusal.icmpType, refusal.icmpCode));
    } else {
        event.text = osErrorAdvice(refusal.osError, u"refused"_s);
    }
    return event;
}

} // namespace Sixcast
