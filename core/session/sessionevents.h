// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"
#include "core/trace/traceevent.h"

#include <QMetaEnum>

namespace Sixcast {

// What happens in a session, as trace events. Pure; the interface's name is the caller's knowledge.

TraceEvent rowEvent(Actor actor, Kind kind, const QString &operation, const InterfaceRef &interface,
                    const QString &text);
/// How a run ended. The number of an error stands in the row of the call that failed.
TraceEvent failureEvent(Actor actor, const QString &operation, const Error &error);
/// What stands in an interface's way, a row for each.
QList<TraceEvent> obstacleEvents(Actor actor, const InterfaceInfo &interface);
/// \a State is a Q_ENUM.
template<typename State> TraceEvent stateEvent(Actor actor, State state)
{
    const char *name = QMetaEnum::fromType<State>().valueToKey(int(state));
    return rowEvent(actor, Kind::Step, QStringLiteral("state"), {},
                    QString::fromLatin1(name).toLower());
}

TraceEvent stepEvent(const Step &step, Actor actor, const InterfaceRef &interface);
TraceEvent overflowEvent(Actor actor, quint64 total, quint64 toldBefore);
TraceEvent receivedEvent(const Datagram &datagram, Actor actor, const InterfaceRef &interface,
                         quint16 localPort);
/// What became of a datagram that was received.
TraceEvent aboutDatagram(const Datagram &datagram, Actor actor, Kind kind, const QString &operation,
                         const InterfaceRef &interface, const QString &text);
TraceEvent sentEvent(const Outgoing &datagram, const SendResult &result, Actor actor,
                     const InterfaceRef &interface);
TraceEvent refusalEvent(const Refusal &refusal, Actor actor, const InterfaceRef &interface);

} // namespace Sixcast
