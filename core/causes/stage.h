// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace Sixcast {

/// The way of one HELLO and its WELCOME, in the order in which a datagram meets them.
enum class Stage : quint8 {
    // HELLO, at the requester
    RequesterSettings, ///< socket, bind, scope, hop limit, source
    RequesterRoute,    ///< route, policy rule, the interface that they choose
    RequesterOut,      ///< output filter, queue, IPsec
    RequesterTx,       ///< the interface: down, no carrier, no address, no IPv6
    NetworkForth,      ///< cable, radio, switch, tunnel, router, towards the listener
    // HELLO, at the listener
    ListenerRx,      ///< the interface and its driver, what the card lets pass
    ListenerIngress, ///< XDP, tc ingress
    ListenerPre,     ///< raw, mangle, reverse path, route of the group, IPv6 off
    ListenerIn,      ///< input filter, IPsec
    ListenerGroup,   ///< membership on this interface, its source filter
    ListenerSocket,  ///< port, bound address, device, checksum
    ListenerApp,     ///< running, reads, answers; its receive buffer
    // WELCOME, at the listener
    ListenerBack, ///< its source, its route, its neighbour entry
    ListenerOut,
    ListenerTx,
    NetworkBack,
    // WELCOME, at the requester
    RequesterRx,
    RequesterIngress,
    RequesterPre,
    RequesterIn,
    RequesterSocket ///< the requester's socket takes it
};
inline constexpr std::size_t stageCount = std::size_t(Stage::RequesterSocket) + 1;

} // namespace Sixcast
