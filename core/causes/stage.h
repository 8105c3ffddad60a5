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

/// What a person is shown: some stages can only be told apart by those who know the kernel.
enum class Place : quint8 {
    RequesterSending,   ///< settings, route
    RequesterOutput,    ///< output filter, queue
    RequesterInterface, ///< both ways
    NetworkForth,
    ListenerInterface, ///< both ways
    ListenerInput,     ///< whatever filters or drops before a socket is looked for
    ListenerGroup,     ///< membership
    ListenerProgram,   ///< its socket, and the program behind it
    ListenerSending,   ///< the way back: source, route, neighbour
    ListenerOutput,
    NetworkBack,
    RequesterInput,
    RequesterProgram
};
inline constexpr std::size_t placeCount = std::size_t(Place::RequesterProgram) + 1;

constexpr Place placeOf(Stage stage)
{
    switch (stage) {
    case Stage::RequesterSettings:
    case Stage::RequesterRoute:
        return Place::RequesterSending;
    case Stage::RequesterOut:
        return Place::RequesterOutput;
    case Stage::RequesterTx:
    case Stage::RequesterRx:
        return Place::RequesterInterface;
    case Stage::NetworkForth:
        return Place::NetworkForth;
    case Stage::ListenerRx:
    case Stage::ListenerTx:
        return Place::ListenerInterface;
    case Stage::ListenerIngress:
    case Stage::ListenerPre:
    case Stage::ListenerIn:
        return Place::ListenerInput;
    case Stage::ListenerGroup:
        return Place::ListenerGroup;
    case Stage::ListenerSocket:
    case Stage::ListenerApp:
        return Place::ListenerProgram;
    case Stage::ListenerBack:
        return Place::ListenerSending;
    case Stage::ListenerOut:
        return Place::ListenerOutput;
    case Stage::NetworkBack:
        return Place::NetworkBack;
    case Stage::RequesterIngress:
    case Stage::RequesterPre:
    case Stage::RequesterIn:
        return Place::RequesterInput;
    case Stage::RequesterSocket:
        return Place::RequesterProgram;
    }
    return Place::NetworkForth;
}

} // namespace Sixcast
