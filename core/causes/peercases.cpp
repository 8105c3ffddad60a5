// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/peercases.h"

#include "core/facts/otherside.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

const SideFacts *ownSide(const Case &facts)
{
    const auto &own = facts.view == Case::View::Listener ? facts.listener : facts.requester;
    return own && facts.view != Case::View::Both ? &*own : nullptr;
}

/// A machine of the run, and what it told, if it did.
struct Peer {
    Ip6Address address;
    const OtherMachine *told = nullptr;
};

/// Told of the same group and port where this run looks, and lately, or has met it.
bool isOfRun(const OtherMachine &other, const SideFacts &own)
{
    const RunSettings &settings = other.facts.settings;
    const bool isHere = std::ranges::any_of(own.settings.interfaces, [&](const InterfaceRef &ref) {
        return ref.index == other.heard.arrival.index;
    });
    return settings.group == own.settings.group && settings.port == own.settings.port && isHere
        && !other.heard.from.address.isV4Mapped()
        && (other.heard.provenance == Provenance::Bound || !other.heard.isStale());
}

QList<Peer> peersOf(const Case &facts, const SideFacts &own)
{
    QList<Peer> peers;
    const auto add = [&](const Ip6Address &address, const OtherMachine *told) {
        const bool isKnown = std::ranges::any_of(
            peers, [&](const Peer &peer) { return isSameHost(peer.address, address, own); });
        if (!isKnown && peers.size() < maximumPeerCases && !address.isUnspecified())
            peers << Peer{address, told};
    };
    const Ip6Address counterpart = facts.told ? facts.told->from.address : Ip6Address();
    for (bool isCounterpart : {true, false}) {
        for (const OtherMachine &other : facts.others) {
            if ((other.heard.from.address == counterpart) == isCounterpart && isOfRun(other, own))
                add(other.heard.from.address, &other);
        }
    }
    if (own.exchange) {
        for (const AnswererFacts &answerer : own.exchange->answerers)
            add(answerer.endpoint.address, nullptr);
    }
    if (own.service) {
        for (const HeardFacts &heard : own.service->heard) {
            if (heard.group + heard.elsewhere > 0)
                add(heard.source.address, nullptr);
        }
    }
    return peers;
}

/// What came in came from all: for one of them it proves nothing.
void forgetArrivals(CounterSet *moved)
{
    CounterSet sent;
    for (Counter counter :
         {Counter::NicTx, Counter::NicTxDropped, Counter::OutRequests, Counter::OutDiscards,
          Counter::OutNoRoutes, Counter::OutMcast, Counter::UdpOut}) {
        if (const auto value = (*moved)[counter])
            sent.set(counter, *value);
    }
    *moved = sent;
}

template<typename IsPeer> void keepAnswers(ExchangeFacts *exchange, IsPeer isPeer)
{
    exchange->answerers.removeIf(
        [&](const AnswererFacts &answerer) { return !isPeer(answerer.endpoint.address); });
    quint64 answered = 0;
    for (const AnswererFacts &answerer : std::as_const(exchange->answerers))
        answered += answerer.answers;
    answered = std::min(answered, exchange->sent);
    exchange->rejoins.removeIf([&](const Rejoin &rejoin) { return !isPeer(rejoin.peer.address); });
    exchange->refusals.removeIf(
        [&](const Refusal &refusal) { return refusal.fromNetwork && !isPeer(refusal.offender); });
    if (answered == exchange->answered)
        return;
    exchange->answered = answered; // which of them is not kept
    exchange->lastAnsweredNs = 0;
    exchange->unansweredSince = exchange->unansweredAtFirst = exchange->lostInGaps = 0;
    for (HelloFacts &hello : exchange->hellos) {
        hello.answers = hello.lateAnswers = 0;
        hello.firstAnswerNs = 0;
    }
}

template<typename IsPeer> void keepAnswers(QList<BurstFacts> *bursts, IsPeer isPeer)
{
    bursts->removeIf([&](const BurstFacts &burst) {
        const auto ofPeer = std::ranges::count_if(
            burst.answerers, [&](const Endpoint &from) { return isPeer(from.address); });
        const bool isToOther = !burst.destination.address.isMulticast()
            && !isPeer(burst.destination.address) && !burst.destination.address.isUnspecified();
        // Answered by it and by others: how often by it isn't known.
        return isToOther || (ofPeer > 0 && ofPeer < burst.answerers.size());
    });
    for (BurstFacts &burst : *bursts) {
        if (std::ranges::any_of(burst.answerers,
                                [&](const Endpoint &from) { return !isPeer(from.address); })) {
            burst.answered = 0;
            burst.answerers.clear();
            burst.missing.clear();
            burst.fastestNs = 0;
        }
    }
}

template<typename IsPeer> void keepPings(QList<PingFacts> *pings, IsPeer isPeer)
{
    for (PingFacts &ping : *pings) {
        if (ping.answerers.removeIf([&](const Endpoint &from) { return !isPeer(from.address); }))
            ping.answers = int(ping.answerers.size());
    }
}

template<typename IsPeer>
void keepHeard(ServiceFacts *service, const std::optional<SideFacts> &asked, IsPeer isPeer)
{
    const bool isCut = service->isHeardCut();
    const auto isRun = [&](quint64 run) {
        const auto same = [run](quint64 other) {
            return run != 0 && (run & digestRun) == (other & digestRun);
        };
        return asked
            && ((asked->exchange && same(asked->exchange->run))
                || std::ranges::any_of(asked->bursts,
                                       [&](const BurstFacts &burst) { return same(burst.run); }));
    };
    service->heard.removeIf([&](const HeardFacts &heard) {
        return !isPeer(heard.source.address) && !isRun(heard.run);
    });
    service->heardInAll = quint64(service->heard.size()) + (isCut ? 1 : 0);
    service->refusals.removeIf(
        [&](const Refusal &refusal) { return !isPeer(refusal.destination.address); });
}

Case caseOf(const Peer &peer, const Case &facts, const SideFacts &all)
{
    Case one;
    one.view = facts.view;
    SideFacts own = all;
    const auto isPeer = [&](const Ip6Address &address) {
        return isSameHost(address, peer.address, all);
    };
    std::optional<SideFacts> other;
    if (peer.told) {
        other = peer.told->facts;
        one.told = peer.told->heard;
    }
    own.heard.removeIf([&](const HeardSideFacts &heard) { return !isPeer(heard.from.address); });
    if (own.exchange)
        keepAnswers(&*own.exchange, isPeer);
    keepAnswers(&own.bursts, isPeer);
    keepPings(&own.pings, isPeer);
    if (own.service)
        keepHeard(&*own.service, other, isPeer);
    own.replyPaths.removeIf(
        [&](const ReplyPathFacts &path) { return !isPeer(path.requester.address); });
    for (WindowFacts &window : own.windows)
        forgetArrivals(&window.moved);
    for (InterfaceFacts &interface : own.interfaces)
        forgetArrivals(&interface.moved);
    (facts.view == Case::View::Listener ? one.listener : one.requester) = own;
    (facts.view == Case::View::Listener ? one.requester : one.listener) = other;
    return one;
}

} // namespace

QList<PeerCase> casesByPeer(const Case &facts)
{
    const SideFacts *own = ownSide(facts);
    if (!own || facts.selfCheck)
        return {};
    constexpr quint64 fewest = 3; // before, the first answers may still be on their way
    if (own->exchange && own->exchange->sent < fewest)
        return {};
    const QList<Peer> peers = peersOf(facts, *own);
    QList<PeerCase> cases;
    for (const Peer &peer : peers) {
        if (peers.size() > 1)
            cases << PeerCase{peer.address, caseOf(peer, facts, *own)};
    }
    return cases;
}

} // namespace Sixcast
