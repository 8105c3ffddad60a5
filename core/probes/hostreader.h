// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

#include <QByteArray>

namespace Sixcast {

// Loaders: they fetch what this machine tells anybody, and leave unset what it does not. Each takes
// a few milliseconds.

/// Content of a small file, at most 1 MiB; empty when it can't be read.
QByteArray readSystemFile(const QString &name);

/// The counters of one interface and, with them, of UDP and IPsec on this host.
CounterSet readCounters(const QString &interface);

/// Everything that is no counter: interfaces, routes, rules, sockets on the port, neighbours,
/// firewall, sysctls. facts->settings says what matters. \a interfaces: what there is.
void readState(const QList<InterfaceInfo> &interfaces, SideFacts *facts);
/// The interfaces once more, with counters and queues; what is known of routes and memberships
/// stays.
void refreshInterfaces(const QList<InterfaceInfo> &interfaces, SideFacts *facts);
/// The cheap part of it, for another look: state and memberships of the interfaces; neighbours;
/// sockets on the port.
void readInterfaceState(const QList<InterfaceInfo> &interfaces, SideFacts *facts);
void readNeighbours(SideFacts *facts);
void readPortHolders(SideFacts *facts);

/// The listener's way back to \a requester.
ReplyPathFacts readReplyPath(const SideFacts &facts, const Endpoint &requester,
                             const InterfaceRef &arrival);

} // namespace Sixcast
