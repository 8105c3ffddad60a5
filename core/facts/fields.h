// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/membercount.h"
#include "core/facts/facts.h"

#include <type_traits>

namespace Sixcast {

// The one description of each fact: fields(visit, value) has a line for every member, with what
// whoever walks over facts wants to know of it. JSON both ways, the lists of the digest, what is
// kept when the machine is read again, hiding, and the random filler of the tests are such
// visitors. They are called as visit(name, member) or visit(name, member, traits).
//
// To add a fact: the member, its line here, and the reader that fills it in.

/// What a member could tell of whose machine it is. Ip6Address needs no mark.
enum class Secret : quint8 {
    No,
    Text, ///< words that may hold names and addresses
    HardwareAddress,
    InterfaceName,
    User ///< a number
};

/// How a digest tells a member of a fact that it lists, `12/0/3`, in the order of the lines.
enum class Told : quint8 {
    No,
    Number,
    Count, ///< nothing for 0
    Error, ///< likewise, as files and datagrams number it
    Run,   ///< its last 24 bits, hexadecimal
    Age    ///< of a time: ms ago
};

struct Traits {
    bool always = false; ///< written even when empty: its default is not the empty value
    bool here = false;   ///< means nothing outside this process: never written
    bool kept = false;   ///< when the machine is read again the first reading stays
    bool told = false;   ///< what a digest had no room for stays as an earlier one told it
    Told digest = Told::No;
    Told details = Told::No; ///< likewise in what a requester tells beside its digest
    Secret secret = Secret::No;
};

template<typename V> constexpr void fields(V &visit, InterfaceRef &v)
{
    visit("index", v.index);
    visit("name", v.name, {.secret = Secret::InterfaceName});
}

template<typename V> constexpr void fields(V &visit, Endpoint &v)
{
    visit("address", v.address);
    visit("scope", v.scope);
    visit("port", v.port);
}

template<typename V> constexpr void fields(V &visit, InterfaceAddress &v)
{
    visit("address", v.address);
    visit("prefix", v.prefixLength, {.always = true});
    visit("tentative", v.tentative);
    visit("dadFailed", v.dadFailed);
    visit("deprecated", v.deprecated);
}

template<typename V> constexpr void fields(V &visit, Refusal &v)
{
    visit("errno", v.osError);
    visit("fromNetwork", v.fromNetwork);
    visit("type", v.icmpType);
    visit("code", v.icmpCode);
    visit("destination", v.destination);
    visit("offender", v.offender);
    visit("payload", v.payload, {.here = true});
}

template<typename V> constexpr void fields(V &visit, InterfaceInfo &v)
{
    visit("ref", v.ref);
    visit("kind", v.kind, {.told = true});
    visit("hardwareAddress", v.hardwareAddress, {.told = true, .secret = Secret::HardwareAddress});
    visit("mtu", v.mtu);
    visit("up", v.up);
    visit("carrier", v.carrier);
    visit("loopback", v.loopback, {.here = true}); // is never among the facts
    visit("pointToPoint", v.pointToPoint);
    visit("multicast", v.multicast);
    visit("noArp", v.noArp);
    visit("ipv6", v.ipv6Enabled);
    visit("bridge", v.bridge);
    visit("addresses", v.addresses);
}

template<typename V> constexpr void fields(V &visit, InterfaceFacts &v)
{
    visit("info", v.info);
    visit("mode", v.mode, {.told = true});
    visit("xdp", v.xdp);
    visit("ingressFilters", v.ingressFilters);
    visit("queue", v.queue);
    visit("queueDrops", v.queueDrops, {.kept = true});
    visit("queueDropped", v.queueDropped);
    visit("joined", v.joined, {.kept = true}); // at the end of a run the memberships are gone
    visit("multicastRoute", v.multicastRoute, {.kept = true});
    visit("counters", v.counters);
    visit("moved", v.moved, {.told = true});
}

template<typename V> constexpr void fields(V &visit, RouteFacts &v)
{
    visit("purpose", v.purpose);
    visit("destination", v.destination);
    visit("source", v.source);
    visit("errno", v.osError);
    visit("device", v.device);
    visit("gateway", v.gateway);
    visit("local", v.local);
}

template<typename V> constexpr void fields(V &visit, PortHolder &v)
{
    visit("address", v.address);
    visit("ipv4", v.ipv4);
    visit("connected", v.connected);
    visit("uid", v.uid, {.secret = Secret::User});
    visit("drops", v.drops);
}

template<typename V> constexpr void fields(V &visit, RuleFacts &v)
{
    visit("tool", v.tool);
    visit("family", v.family);
    visit("table", v.table, {.secret = Secret::Text});
    visit("chain", v.chain, {.secret = Secret::Text});
    visit("hook", v.hook);
    visit("handle", v.handle);
    visit("text", v.text, {.secret = Secret::Text});
    visit("verdict", v.verdict);
    visit("named", v.named);
    visit("packets", v.packets);
    visit("hits", v.hits);
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, NeighbourFacts &v)
{
    visit("address", v.address);
    visit("interface", v.interface);
    visit("state", v.state);
    visit("hardwareAddress", v.hardwareAddress, {.secret = Secret::HardwareAddress});
}

template<typename V> constexpr void fields(V &visit, EchoFacts &v)
{
    visit("purpose", v.purpose);
    visit("arrived", v.arrived, {.digest = Told::Number});
    visit("sent", v.sent, {.digest = Told::Number});
    visit("errno", v.osError);
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, MembershipTest &v)
{
    visit("errno", v.osError);
    visit("reports", v.reports, {.digest = Told::Number});
    visit("discards", v.discards, {.digest = Told::Number});
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, BurstFacts &v)
{
    visit("purpose", v.purpose);
    visit("destination", v.destination);
    visit("interface", v.interface);
    visit("source", v.source);
    visit("run", v.run, {.details = Told::Run});
    visit("bytes", v.bytes);
    visit("answered", v.answered, {.digest = Told::Number, .details = Told::Number});
    visit("sent", v.sent, {.digest = Told::Number, .details = Told::Number});
    visit("errno", v.osError, {.details = Told::Error});
    visit("closed", v.closed, {.details = Told::Count});
    visit("closedNs", v.closedNs);
    visit("prohibited", v.prohibited, {.details = Told::Count});
    visit("offender", v.offender);
    visit("answerers", v.answerers);
    visit("missing", v.missing);
    visit("fastestNs", v.fastestNs);
    visit("firstSentNs", v.firstSentNs, {.details = Told::Age});
    visit("lastSentNs", v.lastSentNs, {.details = Told::Age});
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, PingFacts &v)
{
    visit("purpose", v.purpose);
    visit("destination", v.destination);
    visit("sent", v.sent, {.details = Told::Number});
    visit("errno", v.osError);
    visit("answerers", v.answerers);
    visit("answers", v.answers, {.details = Told::Number});
    visit("fastestNs", v.fastestNs);
    visit("hopLimit", v.hopLimit, {.always = true});
    visit("lastNs", v.lastNs);
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, WindowFacts &v)
{
    visit("purpose", v.purpose);
    visit("fromNs", v.fromNs, {.details = Told::Age});
    visit("toNs", v.toNs, {.details = Told::Age});
    visit("moved", v.moved);
    visit("hellos", v.hellos);
    visit("controls", v.controls);
    visit("unicasts", v.unicasts);
    visit("event", v.event);
}

template<typename V> constexpr void fields(V &visit, ReplyPathFacts &v)
{
    visit("requester", v.requester);
    visit("arrival", v.arrival);
    visit("route", v.route);
    visit("neighbour", v.neighbour);
    visit("soon", v.soon);
}

template<typename V> constexpr void fields(V &visit, Contradiction &v)
{
    visit("kind", v.kind);
    visit("other", v.other);
    visit("claim", v.claim, {.secret = Secret::Text});
}

template<typename V> constexpr void fields(V &visit, HeardSideFacts &v)
{
    visit("from", v.from);
    visit("arrival", v.arrival);
    visit("path", v.path);
    visit("count", v.count);
    visit("firstNs", v.firstNs);
    visit("lastNs", v.lastNs);
    visit("roundTripNs", v.roundTripNs);
    visit("clockOffsetNs", v.clockOffsetNs);
    visit("moved", v.moved);
    visit("background", v.background);
    visit("hellosBetween", v.hellosBetween);
    visit("controlsBetween", v.controlsBetween);
    visit("unicastsBetween", v.unicastsBetween);
    visit("windows", v.windows);
    visit("provenance", v.provenance);
    visit("onLink", v.onLink);
    visit("ageMs", v.ageMs);
    visit("contradictions", v.contradictions);
}

template<typename V> constexpr void fields(V &visit, RunSettings &v)
{
    visit("side", v.side, {.always = true});
    visit("group", v.group);
    visit("port", v.port);
    visit("interfaces", v.interfaces);
    visit("hopLimit", v.hopLimit, {.always = true});
    visit("source", v.source);
    visit("moreSources", v.moreSources);
    visit("blockedSources", v.blockedSources);
    visit("sourceAddress", v.sourceAddress);
    visit("peer", v.peer);
    visit("plain", v.plain);
    visit("quiet", v.quiet);
}

template<typename V> constexpr void fields(V &visit, HelloFacts &v)
{
    visit("sequence", v.sequence);
    visit("bytes", v.bytes);
    visit("sentNs", v.sentNs);
    visit("errno", v.osError);
    visit("answers", v.answers);
    visit("lateAnswers", v.lateAnswers);
    visit("firstAnswerNs", v.firstAnswerNs);
}

template<typename V> constexpr void fields(V &visit, AnswererFacts &v)
{
    visit("endpoint", v.endpoint);
    visit("arrival", v.arrival);
    visit("hopLimit", v.hopLimit, {.always = true});
    visit("answers", v.answers);
    visit("asked", v.asked);
    visit("lastNs", v.lastNs);
    visit("restarts", v.restarts);
    visit("closed", v.closed);
    visit("closedNs", v.closedNs);
    visit("unheard", v.unheard);
    visit("again", v.again);
    visit("aliveNs", v.aliveNs);
}

template<typename V> constexpr void fields(V &visit, Rejoin &v)
{
    visit("peer", v.peer);
    visit("interface", v.interface);
    visit("joinedNs", v.joinedNs);
    visit("heardNs", v.heardNs);
    visit("atNs", v.atNs);
    visit("againNs", v.againNs);
}

template<typename V> constexpr void fields(V &visit, ExchangeFacts &v)
{
    visit("failedOperation", v.failedOperation);
    visit("errno", v.osError);
    visit("localPort", v.localPort);
    visit("run", v.run, {.digest = Told::Run});
    visit("hellos", v.hellos);
    visit("sent", v.sent, {.digest = Told::Number});
    visit("answered", v.answered, {.digest = Told::Number});
    visit("lastAnsweredNs", v.lastAnsweredNs);
    visit("unansweredSince", v.unansweredSince);
    visit("unansweredAtFirst", v.unansweredAtFirst);
    visit("lostInGaps", v.lostInGaps);
    visit("questions", v.questions);
    visit("questionsAnswered", v.questionsAnswered);
    visit("rejoins", v.rejoins);
    visit("answerers", v.answerers);
    visit("refusals", v.refusals);
}

template<typename V> constexpr void fields(V &visit, JoinFacts &v)
{
    visit("interface", v.interface);
    visit("errno", v.osError);
}

template<typename V> constexpr void fields(V &visit, HeardFacts &v)
{
    visit("source", v.source);
    visit("arrival", v.arrival);
    visit("run", v.run, {.digest = Told::Run});
    visit("hopLimit", v.hopLimit, {.always = true});
    visit("group", v.group, {.digest = Told::Count});
    visit("control", v.control, {.digest = Told::Count});
    visit("unicast", v.unicast, {.digest = Told::Count});
    visit("elsewhere", v.elsewhere, {.digest = Told::Count});
    visit("welcomed", v.welcomed, {.digest = Told::Count});
    visit("sendErrors", v.sendErrors, {.digest = Told::Count});
    visit("errno", v.osError, {.digest = Told::Error});
    visit("firstNs", v.firstNs);
    visit("lastNs", v.lastNs, {.digest = Told::Age});
}

template<typename V> constexpr void fields(V &visit, ServiceFacts &v)
{
    visit("failedOperation", v.failedOperation);
    visit("errno", v.osError);
    visit("joins", v.joins);
    visit("heard", v.heard);
    visit("heardInAll", v.heardInAll);
    visit("unknown", v.unknown);
    visit("heldBack", v.heldBack);
    visit("overflow", v.overflow);
    visit("floodSources", v.floodSources);
    visit("floodUnreachable", v.floodUnreachable);
    visit("rejoins", v.rejoins);
    visit("refusals", v.refusals);
    visit("refusalsInAll", v.refusalsInAll);
}

template<typename V> constexpr void fields(V &visit, SideFacts &v)
{
    visit("provenance", v.provenance, {.here = true}); // in a file: of who wrote it
    visit("settings", v.settings);
    visit("system", v.system);
    visit("stack", v.stack);
    visit("startedNs", v.startedNs);
    visit("readNs", v.readNs);
    visit("interfaces", v.interfaces);
    visit("routes", v.routes);
    visit("refusingRules", v.refusingRules, {.secret = Secret::Text});
    visit("portHolders", v.portHolders);
    visit("neighbours", v.neighbours);
    visit("neighboursInAll", v.neighboursInAll);
    visit("firewall", v.firewall);
    visit("rulesRead", v.rulesRead);
    visit("rules", v.rules);
    visit("firstFreePort", v.firstFreePort);
    visit("echoIgnored", v.echoIgnored);
    visit("echoes", v.echoes);
    visit("membership", v.membership, {.told = true});
    visit("windows", v.windows, {.told = true});
    visit("stateEvent", v.stateEvent);
    visit("exchange", v.exchange);
    visit("bursts", v.bursts);
    visit("pings", v.pings, {.told = true});
    visit("service", v.service);
    visit("replyPaths", v.replyPaths);
    visit("heard", v.heard);
    visit("heardInAll", v.heardInAll);
}

template<typename V, typename T>
concept Described = requires(V &visit, T &value)
{
    fields(visit, value);
};

/// Walks over what the visitor leaves as it is.
template<typename V, typename T> void visitFields(V &visit, const T &value)
{
    fields(visit, const_cast<T &>(value));
}

namespace Description {

struct LineCounter {
    template<typename M> constexpr void operator()(const char *, M &, Traits = {}) { ++lines; }
    int lines = 0;
};

template<typename T> extern T sample; // never made: its members are counted, not read

template<typename T> consteval int lineCount()
{
    LineCounter counter;
    fields(counter, sample<T>);
    return counter.lines;
}

} // namespace Description

/// For visitors to assert, so that no described struct can do without.
template<typename T>
inline constexpr bool everyMemberHasALine = int(memberCount<T>()) == Description::lineCount<T>();

} // namespace Sixcast
