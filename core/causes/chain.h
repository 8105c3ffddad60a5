// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/ruleparts.h"

#include <initializer_list>

// Steps of the chain from one machine to the other and back, known from both sides: HELLO left the
// requester - arrived at the listener's driver, IPv6, UDP, socket - WELCOME left - neighbour found
// - arrived at the requester's driver, IPv6, UDP, socket.

namespace Sixcast {

/// Both sides are known, and the requester's HELLOs went out as far as it can tell.
bool sent(const Picture &p);
bool settingsAgree(const Picture &p);
bool isOwnAddress(const SideFacts &side, const Ip6Address &address);
/// That the requester's HELLOs can come from. By a digest not all are known: those from which
/// something of its runs came.
QList<Ip6Address> knownSources(const Picture &p);
bool takesAnySource(const RunSettings &listener);
/// Of a listener that does not take any: what the requester sends has a source that the join
/// leaves out.
std::optional<bool> wantsOtherSource(const Picture &p);
/// The listener's side is ready, and it heard nothing for the group.
bool unheard(const Picture &p);
/// The listener heard the HELLOs, all or some, and its answers were accepted by its kernel.
bool welcomedButLost(const Picture &p);
/// What was counted at one step of the ladder and no more at the next, less what others lose there
/// all the time. Unlike the arrivals themselves it does not grow with our other probes, which are
/// delivered.
double lostBetween(const CounterSet &moved, const CounterSet &background, Counter step,
                   std::initializer_list<Counter> next);
/// Multicast packets per HELLO that came to IPv6 there and were not delivered.
double swallowedPerHello(const Picture &p);
/// Of the HELLOs for the group, most or hardly any are counted by \a counter of the listener.
bool reached(const Picture &p, Counter counter);
bool missed(const Picture &p, Counter counter);
Evidence ladderEvidence(const Picture &p, Counter counter);
Verdict heardVerdict(const Picture &p, double confidence, QList<Evidence> more = {});
/// The listener's own filter is cleared by the looped copies that came through it.
QStringList filterRuledOut(const Picture &p);
bool listenerFilterSuspected(const Picture &p);
/// The requester saw the listener's host answer pings: unicast and some multicast pass, ICMPv6 at
/// least.
bool listenerPinged(const Picture &p);
bool listenerPingedInGroup(const Picture &p);
/// Echo requests of the requester reached the listener, whether or not its replies came back.
bool pingsReached(const Picture &p);
/// Anything at all of the requester reached the listener.
bool anythingReached(const Picture &p);
/// By which interfaces of the listener, whose own facts are there, the requester's datagrams came.
struct Arrivals {
    bool onJoined = false; ///< of the group
    QString elsewhere;     ///< another one

    bool isAny() const { return onJoined || !elsewhere.isEmpty(); }
};
Arrivals arrivalsOf(const Picture &p);
/// The listener sends something of its own accord, so that its silence says something.
bool wouldTell(const Picture &p);
/// Answers stop after the first few of a burst and come back after a pause: a budget, not chance.
bool looksLimited(const Picture &p);
/// Checksums were wrong at either side.
Judgement corrupt(const Picture &p);

} // namespace Sixcast
