// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/sessionevents.h"

#include "core/base/oserror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SessionEvents", text);
}

/// RFC 4443 sections 3.1 to 3.4.
QString icmpText(int type, int code)
{
    if (type == 1) {
        switch (code) {
        case 0:
            return tr("no route to the destination");
        case 1:
            return tr("administratively prohibited: a firewall refuses it");
        case 3:
            return tr("address unreachable: nobody answers for it");
        case 4:
            return tr("port unreachable: nothing listens there");
        }
    }
    if (type == 2)
        return tr("packet too big");
    if (type == 3)
        return tr("hop limit exceeded on the way");
    return tr("ICMPv6 error");
}

} // namespace

TraceEvent stepEvent(const Step &step, Actor actor, const InterfaceRef &interface)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = step.osError != 0 ? Kind::Error : Kind::Step;
    event.operation = step.operation;
    event.interface = interface;
    if (step.endpoint) {
        if (step.endpoint->address.isMulticast())
            event.group = step.endpoint;
        else
            event.local = step.endpoint;
    }
    event.result = step.result;
    event.osError = step.osError;
    event.durationNs = step.durationNs;
    event.text = step.arguments;
    return event;
}

TraceEvent receivedEvent(const Datagram &datagram, Actor actor, const InterfaceRef &interface, quint16 localPort)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = Kind::Received;
    event.operation = u"receive"_s;
    event.wallNs = datagram.receivedNs;
    event.interface = interface;
    event.peer = datagram.source;
    const InterfaceIndex zone = datagram.destination.needsZone() ? datagram.arrival : InterfaceIndex{};
    const Endpoint destination{datagram.destination, zone, localPort};
    if (datagram.destination.isMulticast())
        event.group = destination;
    else
        event.local = destination;
    event.hopLimit = datagram.hopLimit;
    event.payload = datagram.payload;
    event.result = datagram.payload.size();
    if (datagram.truncated)
        event.text = tr("truncated");
    return event;
}

TraceEvent sentEvent(const Outgoing &datagram, const SendResult &result, Actor actor, const InterfaceRef &interface)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = result.ok() ? Kind::Sent : Kind::Error;
    event.operation = u"send"_s;
    event.wallNs = result.sentNs;
    event.durationNs = result.durationNs;
    event.interface = interface;
    if (datagram.to.address.isMulticast())
        event.group = datagram.to;
    else
        event.peer = datagram.to;
    if (datagram.source)
        event.local = Endpoint{*datagram.source, {}, 0};
    event.hopLimit = datagram.hopLimit;
    event.payload = datagram.payload.toByteArray();
    event.result = result.ok() ? datagram.payload.size() : -1;
    event.osError = result.osError;
    if (!result.ok())
        event.text = osErrorAdvice(result.osError, u"send"_s);
    return event;
}

TraceEvent refusalEvent(const Refusal &refusal, Actor actor, const InterfaceRef &interface)
{
    TraceEvent event;
    event.actor = actor;
    event.kind = Kind::Warning;
    event.operation = u"refused"_s;
    event.interface = interface;
    event.peer = refusal.destination;
    event.payload = refusal.payload;
    event.osError = refusal.osError;
    if (refusal.fromNetwork) {
        event.text = tr("ICMPv6 %1/%2 from %3: %4")
                         .arg(QString::number(refusal.icmpType), QString::number(refusal.icmpCode),
                              refusal.offender.toString(), icmpText(refusal.icmpType, refusal.icmpCode));
    } else {
        event.text = osErrorAdvice(refusal.osError, u"refused"_s);
    }
    return event;
}

} // namespace Sixcast
