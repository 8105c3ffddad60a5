// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/broadcastsocket.h"
#include "core/probes/hostrows.h"
#include "core/probes/pingsocket.h"
#include "core/probes/rulereader.h"

#include <memory>

namespace Sixcast {

/// What the system as a whole is set to.
struct SystemSettings {
    QString kernel;   ///< `linux`, `winnt`, `darwin`, ...
    QString firewall; ///< what manages it: `firewalld`, `ufw`, `nft`, `ip6tables`; empty: unknown
    std::optional<int> firstFreePort; ///< that an ordinary user may bind
    std::optional<bool> echoIgnored;  ///< pings to groups are not answered
    quint32 stack = 0; ///< a number of this boot and network namespace, told to others; 0: unknown
};

/// The seam between the diagnosis and the machine that it runs on: all that is read and measured
/// there but for the exchange's own sockets (DatagramSocket) and the list of interfaces
/// (InterfaceInventory). This class itself is a machine of which nothing is known.
///
/// Whoever implements it:
/// - overrides what the system can tell, and leaves the rest unknown;
/// - says "unknown" (unset, nullopt, null) for what could not be read whole, never 0, `false` or
///   an empty list: an empty list means that it was read and holds nothing;
/// - counts as the kernel does: absolutely, from the creation of the interface; a datagram counts
///   at each stage that it reached, what is dropped between two stages only at the first; the
///   looped copy of one's own multicast counts as received by IPv6, not by the card; UDP and IPsec
///   count for the whole host;
/// - answers each question within 200 ms, from this thread, and never waits for the network;
/// - reads anew at each call: nothing is kept from one to the next;
/// - needs no rights but for the rule reader, and changes nothing on the machine;
/// - bounds what it reads (1 MiB of a file, 4 MiB of an answer);
/// - hands out closed sockets that report errors as values, and null where the system has no such
///   socket;
/// - has a monotonic clock that never jumps, and timers (QTimer) that go by it.
class Machine
{
public:
    Machine() = default;
    virtual ~Machine();
    Q_DISABLE_COPY_MOVE(Machine)

    virtual qint64 wallNs() const;      ///< UTC
    virtual qint64 monotonicNs() const; ///< only differences mean something

    /// Of one interface (empty: none) and, with them, of UDP and IPsec on this host.
    virtual CounterSet counters(const QString &interface) const;

    virtual std::optional<QList<LinkDetail>> links() const;
    virtual std::optional<QList<MembershipRow>> memberships() const;
    virtual std::optional<QList<QueueRow>> queues() const;
    /// Filters (tc) on what comes in by \a interface (\a incoming) or leaves it.
    virtual std::optional<int> ingressFilters(InterfaceIndex interface) const;

    virtual std::optional<QList<RouteRow>> routes() const;
    virtual std::optional<QList<RuleRow>> rules() const;
    /// Which way a datagram to \a destination would go; by \a interface when it is valid. The
    /// device has no name yet.
    virtual std::optional<RouteFacts> route(const Ip6Address &destination, InterfaceIndex interface,
                                            const std::optional<Ip6Address> &source) const;

    virtual std::optional<QList<NeighbourFacts>> neighbours() const;
    /// UDP sockets of everybody, IPv6 before IPv4.
    virtual std::optional<QList<UdpSocketRow>> udpSockets() const;
    virtual SystemSettings settings() const;

    virtual std::unique_ptr<PingSocket> makePingSocket();
    virtual std::unique_ptr<BroadcastSocket> makeBroadcastSocket();
    /// What reads the packet filter; somebody is asked for the rights when it first looks.
    virtual std::unique_ptr<RuleReader> makeRuleReader();
    virtual bool hasRights() const; ///< this program already has them: nobody is asked
};

/// This machine, as far as this program knows how to ask its system.
std::unique_ptr<Machine> makeMachine();

} // namespace Sixcast
