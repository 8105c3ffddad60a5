// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

namespace Sixcast {

/// What another machine told of itself while a run was on, and how it was heard.
struct OtherMachine {
    SideFacts facts;
    HeardSideFacts heard;
};

/// What the rules are asked about: the facts of one side or of both, and how they came together.
struct Case {
    enum class View : quint8 { Requester, Listener, Both };

    View view = View::Requester;
    bool selfCheck = false;  ///< no exchange was tried
    bool isCaptured = false; ///< by captures of both ends, of any application: nobody probed
    std::optional<SideFacts> listener;
    std::optional<SideFacts> requester;
    std::optional<HeardSideFacts> told;   ///< live: how the other side's facts were heard
    QList<OtherMachine> others;           ///< live: all that told of themselves; bounded
    QList<CounterSample> listenerSamples; ///< from its trace
};

/// A first answer that takes so long is worth an investigation: the listener may be at its limit.
inline constexpr qint64 slowResponseNs = 300'000'000;
/// From the first HELLO to the first answer of all, which even plain ones tell; 0: none came.
qint64 firstResponseNs(const ExchangeFacts &exchange);

/// A run that worked and stopped working: HELLOs at its end in a row without an answer.
struct Stop {
    int unanswered = 0;
    qint64 atNs = 0; ///< UTC, when the last answered HELLO was sent
};
/// Nullopt unless most before were answered, and at least four at the end were not.
std::optional<Stop> stopOf(const ExchangeFacts &exchange);
/// The first join anew after which a silent group was heard at once, on a run that worked but for
/// such silences; null: none.
const Rejoin *healingRejoin(const ExchangeFacts &exchange);

/// Sent and answered, or sent and heard.
struct Tally {
    int sent = 0;
    int arrived = 0;

    bool none() const { return sent > 0 && arrived == 0; }
    bool some() const { return arrived > 0; }
    bool mostly() const
    {
        return sent > 0 && arrived * 10 >= sent * 8;
    } ///< the 80 % that count as a pass
    bool partly() const { return some() && !mostly(); }
    void add(int s, int a)
    {
        sent += s;
        arrived += a;
    }
};

/// One host on the link, as the requester's probes saw it.
struct HostView {
    Ip6Address address;
    Tally unicast;  ///< HELLOs to it on the port
    Tally beside;   ///< ... on the neighbouring port
    int closed = 0; ///< ICMPv6 1/4 for the port
    int besideClosed = 0;
    int prohibited = 0;         ///< ICMPv6 1/1 for the port, by the host itself
    int prohibitedOnTheWay = 0; ///< by somebody else
    bool pinged = false;        ///< answers ICMPv6 echo
    bool inGroup = false;       ///< answers ICMPv6 echo to the group
    bool answersControl = false;

    bool isSilent() const
    {
        return unicast.none() && closed == 0 && prohibited == 0 && prohibitedOnTheWay == 0;
    }
};

/// So much of a run's number stands in a digest.
inline constexpr quint64 digestRun = 0xffffff;

/// What the facts amount to: the numbers that rules reason with, each computed once. Pure.
struct Picture {
    explicit Picture(const Case &facts);

    const Case &facts;
    const SideFacts *listener = nullptr;
    const SideFacts *requester = nullptr;
    const InterfaceFacts *listenerInterface = nullptr;
    const InterfaceFacts *requesterInterface = nullptr;
    bool isTwoSided = false; ///< both sides are known, live or from traces

    // The exchange, as the requester counts it.
    Tally exchange; ///< HELLOs of the run and answers in time
    int late = 0;   ///< HELLOs answered only after the timeout
    std::optional<Stop> stop;
    bool beganLate = false; ///< none of the first HELLOs was answered, all later ones were
    bool hasGap = false;    ///< silent for several HELLOs in a row between answered ones
    const Rejoin *rejoin =
        nullptr; ///< it worked, stopped, and worked again as soon as the listener had joined again
    Side rejoinTold = Side::Listener; ///< whose facts tell of it
    int sendErrno = 0;                ///< of HELLOs that the kernel refused
    bool allSendsFailed = false;
    qint64 responseNs = 0;                      ///< firstResponseNs()
    bool wasProbed = false;                     ///< an investigation took place
    Tally group, large, last, control, unicast; ///< probes
    int unicastRun = 0;
    QList<HostView> hosts;
    bool othersAlive = false; ///< somebody answered anything
    bool pingsKnown = false;
    bool groupPinged = false;    ///< somebody answered echo to the group
    bool querierSeen = false;    ///< MLD queries reach the requester
    std::optional<bool> leftNic; ///< HELLOs that the kernel took went to the driver
    int unicastBack =
        0; ///< unicast packets that reached the requester's IPv6 in the windows of group HELLOs
    int deliveredBack = 0;        ///< unicast packets that it delivered then
    CounterSet back;              ///< what its counters did then
    int backHellos = 0;           ///< HELLOs in those windows
    std::optional<int> solicited; ///< neighbour solicitations that reached it, in those windows or,
                                  ///< by its digest, in all
    std::optional<int> advertised; ///< its neighbour advertisements, likewise

    // The listener's view of this requester.
    bool listenerKnown = false; ///< its service facts are there
    Tally heard;                ///< HELLOs to the group that it must have been able to hear
    Tally heardControl, heardUnicast;
    int heardElsewhere = 0;
    int heardFromAnybody = 0;
    int welcomed = 0;
    int welcomeErrors = 0;
    int welcomeErrno = 0;
    const ReplyPathFacts *replyPath = nullptr;
    std::optional<CounterSet>
        ladder; ///< at the listener, while `ladderHellos` HELLOs to the group were sent
    int ladderHellos = 0;
    int ladderMulticasts = 0; ///< datagrams of any sort that the requester multicast in that time
    CounterSet background;    ///< what its counters would have done anyway in that time
    std::optional<int> strayUnicasts; ///< unicast packets at its IPv6 that were no HELLO, echo or
                                      ///< refused datagram of ours
    bool askedForHelp = false;   ///< a requester sent it what only one sends that misses answers
    bool backChannel = false;    ///< something of the listener reached the requester
    bool forthChannel = false;   ///< something of the requester reached the listener
    std::optional<bool> offLink; ///< a router is between the two

    bool works = false;
    bool sameMac = false;
    bool sameLinkLocal = false;

    bool isOwn(Side side) const; ///< whole facts, not a digest
    /// `/proc/net/...`, or that the other machine says so.
    QString source(Side side, const QString &own) const;

private:
    void lookAtExchange();
    void lookAtProbes();
    void lookAtHosts();
    void lookAtWindows();
    void lookAtListener();
    void lookAtLadder();
    void lookAtLink();
    std::optional<bool> isRouted() const;
    void lookAtRejoins();
    void judge();
};

} // namespace Sixcast
