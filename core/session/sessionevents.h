// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/trace/traceevent.h"

namespace Sixcast {

// What happened on a socket, as trace events. Pure; the interface's name is the caller's knowledge.

TraceEvent stepEvent(const Step &step, Actor actor, const InterfaceRef &interface);
TraceEvent receivedEvent(const Datagram &datagram, Actor actor, const InterfaceRef &interface, quint16 localPort);
TraceEvent sentEvent(const Outgoing &datagram, const SendResult &result, Actor actor, const InterfaceRef &interface);
TraceEvent refusalEvent(const Refusal &refusal, Actor actor, const InterfaceRef &interface);

} // namespace Sixcast
