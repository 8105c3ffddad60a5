// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/machine.h"

namespace Sixcast {

// From what a machine tells to facts: what it does not tell stays unset. Each takes a few
// milliseconds.

/// Everything that is no counter: interfaces, routes, rules, sockets on the port, neighbours,
/// firewall, sysctls. facts->settings says what matters. \a interfaces: what there is.
void readState(const Machine &machine, const QList<InterfaceInfo> &interfaces, SideFacts *facts);
/// The interfaces once more, with counters and queues; what is known of routes and memberships
/// stays.
void refreshInterfaces(const Machine &machine, const QList<InterfaceInfo> &interfaces,
                       SideFacts *facts);
/// The cheap part of it, for another look: state and memberships of the interfaces; neighbours;
/// sockets on the port.
void readInterfaceState(const Machine &machine, const QList<InterfaceInfo> &interfaces,
                        SideFacts *facts);
void readNeighbours(const Machine &machine, SideFacts *facts);
void readPortHolders(const Machine &machine, SideFacts *facts);

/// The listener's way back to \a requester.
ReplyPathFacts readReplyPath(const Machine &machine, const SideFacts &facts,
                             const Endpoint &requester, const InterfaceRef &arrival);

} // namespace Sixcast
