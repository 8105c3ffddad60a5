// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/counters.h"
#include "core/facts/names.h"
#include "core/facts/rulefacts.h"
#include "core/facts/runfacts.h"
#include "core/net/interfaceinfo.h"

#include <QStringList>

namespace Sixcast {

// What is known of one side, in plain values. Everything that could not be read is unset: unknown
// is never "fine". The rules see nothing else. The same facts travel: whole in the trace, in part
// in a digest.

/// Whose word a fact is, and so how much may be built on it; the weakest first.
enum class Provenance : quint8 {
    Heard, ///< said by somebody on the link who is not the peer of this run: possible at most
    Bound, ///< said by the peer of this run: certain only where something seen here agrees
    File,  ///< from an opened trace: as recorded
    Own    ///< read on this machine by this process
};

/// Two things said that can't both be true.
struct Contradiction {
    enum class Kind : quint8 {
        SharedHardwareAddress, ///< two sources say they have the same one
        ChangedItself          ///< one source says now what it can't have become since
    };

    Kind kind = Kind::SharedHardwareAddress;
    Ip6Address other; ///< the other source; unset where there is only one
    QString claim;    ///< the hardware address, or what has changed

    bool operator==(const Contradiction &) const = default;
};

/// One interface, with what InterfaceInfo does not hold.
struct InterfaceFacts {
    InterfaceInfo info;
    QString mode;                       ///< of a macvlan: `private`, `vepa`, `bridge`, `passthru`
    std::optional<bool> xdp;            ///< an XDP program is attached
    std::optional<int> ingressFilters;  ///< tc filters on what comes in
    QString queue;                      ///< kind of the root qdisc: `fq_codel`, `tbf`, ...
    std::optional<qint64> queueDrops;   ///< by the qdisc, in all, at the beginning of the run
    std::optional<qint64> queueDropped; ///< by it since then
    std::optional<bool> joined;         ///< the group is in /proc/net/igmp6 for it
    std::optional<bool> multicastRoute; ///< a route of ff00::/8 leads to it
    CounterSet counters;                ///< as read last, absolute
    CounterSet moved;                   ///< since the beginning of the run

    bool operator==(const InterfaceFacts &) const = default;
};

/// What the kernel says when it is asked for a route.
struct RouteFacts {
    Purpose purpose = Purpose::None;
    Ip6Address destination;
    std::optional<Ip6Address> source;
    int osError = 0;     ///< of the answer: ENETUNREACH, EINVAL (blackhole), EACCES (prohibit), ...
    InterfaceRef device; ///< that the datagram would leave by
    bool gateway = false; ///< by a router, not on-link
    bool local = false;   ///< an address of this host

    bool operator==(const RouteFacts &) const = default;
};

/// A UDP socket of this host on the port of the exchange.
struct PortHolder {
    Ip6Address address;
    bool ipv4 = false;
    bool connected = false;
    quint32 uid = 0;
    quint64 drops = 0;

    bool operator==(const PortHolder &) const = default;
};

struct NeighbourFacts {
    Ip6Address address;
    InterfaceIndex interface;
    NeighbourState state = NeighbourState::Unknown;
    QString hardwareAddress;

    bool operator==(const NeighbourFacts &) const = default;
};

/// Datagrams of ours that were looped back through the host's own input filter; none left the
/// machine.
struct EchoFacts {
    Purpose purpose = Purpose::None;
    int sent = 0;
    int arrived = 0;
    int osError = 0;   ///< of the last send that was refused
    quint64 event = 0; ///< trace row of the result; 0: none

    bool isLost() const { return sent > 0 && arrived == 0; }
    bool operator==(const EchoFacts &) const = default;
};

/// A fresh group was joined and left: what the membership reports did to the counters.
struct MembershipTest {
    int osError = 0;
    qint64 reports = 0;  ///< counted as sent
    qint64 discards = 0; ///< dropped on their way out
    quint64 event = 0;

    bool operator==(const MembershipTest &) const = default;
};

/// What a group of probes was answered.
struct BurstFacts {
    Purpose purpose = Purpose::None;
    Endpoint destination;
    InterfaceRef interface;
    std::optional<Ip6Address> source;
    quint64 run = 0;
    int bytes = 0;
    int sent = 0;                       ///< taken by the kernel
    int osError = 0;                    ///< of the last refused send
    int answered = 0;                   ///< HELLOs with at least one WELCOME
    int closed = 0;                     ///< ICMPv6 1/4: nothing listens there
    qint64 closedNs = 0;                ///< UTC, when the first of these was read; 0: none
    int prohibited = 0;                 ///< ICMPv6 1/1 or 1/5, 1/6: a filter says no
    std::optional<Ip6Address> offender; ///< who sent the ICMPv6 error
    QList<Endpoint> answerers;
    QList<int> missing;     ///< places (from 0) of the HELLOs without an answer
    qint64 fastestNs = 0;   ///< shortest time to an answer; 0: none
    qint64 firstSentNs = 0; ///< UTC
    qint64 lastSentNs = 0;
    quint64 event = 0;

    bool operator==(const BurstFacts &) const = default;
};

/// One ICMPv6 echo request and its replies.
struct PingFacts {
    Purpose purpose = Purpose::None;
    Endpoint destination;
    int sent = 0;
    int osError = 0;
    QList<Endpoint> answerers; ///< each once
    int answers = 0;
    qint64 fastestNs = 0;
    int hopLimit = -1; ///< of the first answer, as it arrived
    qint64 lastNs = 0; ///< UTC, when the latest answer was read; 0: none came
    quint64 event = 0;

    bool operator==(const PingFacts &) const = default;
};

/// What the counters of the chosen interface did while a burst was under way.
struct WindowFacts {
    Purpose purpose = Purpose::None;
    qint64 fromNs = 0; ///< UTC
    qint64 toNs = 0;
    CounterSet moved;
    int hellos = 0; ///< that the requester sent to the group in that time, where it is told
    int controls = 0;
    int unicasts = 0;
    quint64 event = 0;

    bool operator==(const WindowFacts &) const = default;
};

/// The listener's way back to a requester.
struct ReplyPathFacts {
    Endpoint requester;
    InterfaceRef arrival; ///< by which its HELLO came
    RouteFacts route;
    std::optional<NeighbourFacts> neighbour; ///< of the next hop; unset: no entry
    std::optional<NeighbourFacts> soon;      ///< as it was shortly after the first WELCOME

    bool operator==(const ReplyPathFacts &) const = default;
};

/// What was heard of the other machine's facts, and when.
struct HeardSideFacts {
    Endpoint from;
    InterfaceRef arrival;
    QString path; ///< `ff02::1`, `ipv4`, `welcome`, `hello`
    int count = 0;
    qint64 firstNs = 0; ///< arrival, UTC
    qint64 lastNs = 0;
    std::optional<qint64>
        roundTripNs; ///< of our last HELLO and the beacon that told of it, less the time between
    std::optional<qint64> clockOffsetNs; ///< its clock less ours, at most
    CounterSet moved;         ///< on its interface, between the first and the last digest
    CounterSet background;    ///< of that, what moves anyway: the quietest interval, stretched
    qint64 hellosBetween = 0; ///< that we sent to the group in that time
    qint64 controlsBetween = 0;
    qint64 unicastsBetween = 0;
    QList<WindowFacts> windows; ///< on the listener's interface, a burst of the requester each
    Provenance provenance = Provenance::Heard;
    bool onLink = false;         ///< no router can have been between
    std::optional<qint64> ageMs; ///< since the latest arrival, when these facts were put together
    QList<Contradiction> contradictions; ///< bounded

    /// What it says was so, and need not be any more: three beacons are missing.
    bool isStale() const { return ageMs && *ageMs > 3000; }
    bool operator==(const HeardSideFacts &) const = default;
};

/// Everything known of one side.
struct SideFacts {
    Provenance provenance = Provenance::Own; ///< of all that follows
    RunSettings settings;
    QString system;       ///< `linux`, `windows`, `macos`, ...
    quint32 stack = 0;    ///< which network stack it is: the same on one only; 0: unknown
    qint64 startedNs = 0; ///< UTC
    qint64 readNs = 0;    ///< UTC, when these facts were put together

    QList<InterfaceFacts> interfaces; ///< all but the loopback
    QList<RouteFacts> routes;
    QStringList
        refusingRules; ///< policy rules and routes that refuse the group or the peer, in words
    QList<PortHolder> portHolders;
    QList<NeighbourFacts> neighbours; ///< bounded
    int neighboursInAll = 0;
    QString firewall; ///< what manages it: `firewalld`, `ufw`, `nft`, `ip6tables`; empty: unknown
    std::optional<bool> rulesRead;    ///< by somebody with rights
    QList<RuleFacts> rules;           ///< those that could hit the exchange; bounded
    std::optional<int> firstFreePort; ///< net.ipv4.ip_unprivileged_port_start
    std::optional<bool> echoIgnored;  ///< this host does not answer pings to groups

    QList<EchoFacts> echoes;
    std::optional<MembershipTest> membership;
    QList<WindowFacts> windows;
    quint64 stateEvent = 0; ///< trace row of the static facts

    // requester
    std::optional<ExchangeFacts> exchange;
    QList<BurstFacts> bursts;
    QList<PingFacts> pings;

    // listener
    std::optional<ServiceFacts> service;
    QList<ReplyPathFacts> replyPaths;

    QList<HeardSideFacts> heard; ///< bounded: the best fitting ones
    int heardInAll = 0;

    bool operator==(const SideFacts &) const = default;

    /// The interface that the run uses (the first one), or null when it does not exist.
    const InterfaceFacts *chosen() const;
    const InterfaceFacts *interface(InterfaceIndex index) const;
    const EchoFacts *echo(Purpose purpose) const;
    const BurstFacts *burst(Purpose purpose) const;
    const PingFacts *ping(Purpose purpose) const;
    const WindowFacts *window(Purpose purpose) const;
    const RouteFacts *route(Purpose purpose) const;
};

/// What moved at a moment, as a row of addCounterEvent() tells.
struct CounterSample {
    qint64 atNs = 0; ///< UTC, the end of the interval
    InterfaceRef interface;
    CounterSet moved;
};

} // namespace Sixcast
