// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/rejoin.h"
#include "core/net/datagramsocket.h"

#include <QList>

#include <optional>

namespace Sixcast {

/// The two sides of an exchange; finding ids begin with them.
enum class Side : quint8 { Listener, Requester };

/// What one side set out to do.
struct RunSettings {
    Side side = Side::Requester;
    Ip6Address group;
    quint16 port = 0;
    QList<InterfaceRef>
        interfaces;   ///< chosen ones; index 0 when a name has no interface (any more)
    int hopLimit = 1; ///< of multicast
    std::optional<Ip6Address> source;        ///< source-specific join
    QList<Ip6Address> moreSources;           ///< of the same join
    QList<Ip6Address> blockedSources;        ///< of a join for any source, all but these
    std::optional<Ip6Address> sourceAddress; ///< the requester is told to send from it
    std::optional<Ip6Address> peer;          ///< the other machine, where a person named it
    bool plain = false;                      ///< FLoM's bare words
    bool quiet = false;                      ///< tell the other machine nothing

    /// That the join is for; empty: any.
    QList<Ip6Address> joinedSources() const
    {
        return source ? QList<Ip6Address>{*source} + moreSources : QList<Ip6Address>();
    }
    bool operator==(const RunSettings &) const = default;
};

/// One HELLO of the requester and what became of it.
struct HelloFacts {
    quint64 sequence = 0;
    int bytes = 0;
    qint64 sentNs = 0; ///< UTC
    int osError = 0;
    int answers = 0; ///< before the timeout
    int lateAnswers = 0;
    qint64 firstAnswerNs = 0; ///< UTC, kernel's stamp where there is one; 0: none

    bool operator==(const HelloFacts &) const = default;
};

/// Who sent a WELCOME, and what was seen of it after its last one.
struct AnswererFacts {
    Endpoint endpoint;
    InterfaceIndex arrival;
    int hopLimit = -1;
    quint64 answers = 0;  ///< HELLOs of ours that it answered
    quint64 asked = 0;    ///< HELLOs that left by the interface it answers on
    qint64 lastNs = 0;    ///< UTC, arrival of its latest datagram
    quint64 restarts = 0; ///< times its count of our HELLOs began again: a new run of it
    // What the probes saw after the exchange, each from its own address.
    quint64 closed = 0;  ///< ICMPv6 1/4: nothing listens on the port there
    qint64 closedNs = 0; ///< UTC, when the first of these was read; 0: none
    quint64 unheard = 0; ///< unicast HELLOs for which nothing came back, no error either
    quint64 again = 0;   ///< HELLOs that it answered after it had been closed
    qint64 aliveNs = 0;  ///< UTC, latest sign of the host: an echo reply or ICMPv6 1/4; 0: none

    /// It answered, and then its host said that nothing listens on the port any more.
    bool isGone() const { return answers > 0 && closed > 0 && again == 0; }

    bool operator==(const AnswererFacts &) const = default;
};

/// The requester's exchange so far.
struct ExchangeFacts {
    QString failedOperation; ///< `socket`, `bind`, `setsockopt`, ...: it could not set up; empty:
                             ///< it could
    int osError = 0;
    quint16 localPort = 0;
    quint64 run = 0;          ///< of its extended HELLOs
    QList<HelloFacts> hellos; ///< the latest ones, bounded
    quint64 sent = 0;         ///< taken by the kernel
    quint64 answered = 0;     ///< HELLOs with at least one answer in time
    qint64 lastAnsweredNs =
        0; ///< UTC, when the latest HELLO that was answered was sent; 0: none, or not told
    quint64 unansweredSince = 0;   ///< HELLOs after that one whose time is over
    quint64 unansweredAtFirst = 0; ///< HELLOs before the first one that was answered
    quint64 lostInGaps = 0;        ///< HELLOs lost in a row after it had worked
    quint64 questions = 0;         ///< to ff02::1, while the group was silent
    quint64 questionsAnswered = 0;
    QList<Rejoin> rejoins; ///< that listeners told of; bounded
    QList<AnswererFacts> answerers;
    QList<Refusal> refusals; ///< bounded

    bool operator==(const ExchangeFacts &) const = default;
};
/// None of the first HELLOs was answered, and then every one: something came up, or was mended.
/// Neither loss at random nor a limit looks like that.
bool beganLate(const ExchangeFacts &exchange);

struct JoinFacts {
    InterfaceRef interface;
    int osError = 0;

    bool operator==(const JoinFacts &) const = default;
};

/// What a listener met of one requester's run.
struct HeardFacts {
    Endpoint source;
    InterfaceIndex arrival;
    quint64 run = 0; ///< 0: plain HELLOs
    int hopLimit = -1;
    quint64 group = 0;   ///< HELLOs for the group, on a joined interface: the only ones that pass
    quint64 control = 0; ///< to ff02::1
    quint64 unicast = 0;
    quint64 elsewhere = 0; ///< for the group, but by an interface that we did not join on
    quint64 welcomed = 0;  ///< answers that the kernel took
    quint64 sendErrors = 0;
    int osError = 0;    ///< of the latest refused answer
    qint64 firstNs = 0; ///< UTC
    qint64 lastNs = 0;  ///< UTC

    bool operator==(const HeardFacts &) const = default;
};

/// The listener's service so far.
struct ServiceFacts {
    QString failedOperation; ///< `bind`, `join`, ...: it could not set up; empty: it could
    int osError = 0;
    QList<JoinFacts> joins;
    QList<HeardFacts> heard; ///< bounded: the latest sources
    quint64 heardInAll = 0;  ///< how many there were; 0: not told
    quint64 unknown = 0;     ///< datagrams that were no HELLO
    quint64 heldBack = 0;
    quint64 overflow = 0;         ///< dropped by the receive buffer
    quint64 floodSources = 0;     ///< addresses that sent too many HELLOs for all to be answered
    quint64 floodUnreachable = 0; ///< of them, those that no host on the link has
    QList<Rejoin> rejoins;        ///< bounded
    QList<Refusal> refusals;      ///< of WELCOMEs; bounded
    quint64 refusalsInAll = 0;

    /// What is not among `heard` was then not "not heard": nobody knows.
    bool isHeardCut() const { return heardInAll > quint64(heard.size()); }
    bool operator==(const ServiceFacts &) const = default;
};

} // namespace Sixcast
