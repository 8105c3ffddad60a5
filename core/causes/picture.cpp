// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/picture.h"

#include "core/base/prefix.h"
#include "core/facts/findingwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int inARow = 4; ///< HELLOs without an answer that are no chance any more

constexpr qint64 samplesLagNs = 150'000'000; ///< a sample tells of the 100 ms before it

/// Several fast bursts of one requester within seconds, each a run of its own: it looks for the
/// cause of something.
bool isInvestigated(const ServiceFacts &service, const HeardFacts &first)
{
    constexpr qint64 withinNs = 5'000'000'000;
    constexpr qint64 burstNs = 500'000'000;
    const auto bursts =
        std::count_if(service.heard.begin(), service.heard.end(), [&](const HeardFacts &entry) {
            return entry.run != 0 && entry.run != first.run
                && entry.source.address == first.source.address && entry.group >= 4
                && entry.lastNs - entry.firstNs < burstNs && entry.firstNs > first.firstNs
                && entry.firstNs - first.firstNs < withinNs;
        });
    return first.run != 0 && bursts >= 2;
}

/// They can reach each other by addresses of one prefix; nullopt when one has no wider address.
std::optional<bool> sharePrefix(const InterfaceFacts &a, const InterfaceFacts &b)
{
    bool compared = false;
    for (const InterfaceAddress &left : a.info.addresses) {
        for (const InterfaceAddress &right : b.info.addresses) {
            if (left.address.isLinkLocal() || right.address.isLinkLocal()
                || left.prefixLength == 128 || right.prefixLength == 128)
                continue;
            compared = true;
            if (sharesPrefix(left.address, right.address,
                             std::min(left.prefixLength, right.prefixLength)))
                return true;
        }
    }
    return compared ? std::optional(false) : std::nullopt;
}

bool hasAddress(const InterfaceFacts &interface, const Ip6Address &address)
{
    return std::any_of(interface.info.addresses.begin(), interface.info.addresses.end(),
                       [&](const InterfaceAddress &own) { return own.address == address; });
}

/// But for the silences most HELLOs were answered.
bool workedOtherwise(const ExchangeFacts &exchange)
{
    const quint64 otherwise = exchange.sent - std::min(exchange.sent, exchange.lostInGaps);
    return exchange.answered * 10 >= otherwise * 8;
}

/// Silent for a while between answered HELLOs.
bool isSilentBetween(const ExchangeFacts &exchange)
{
    int silent = 0;
    bool answeredBefore = false;
    for (const HelloFacts &hello : exchange.hellos) {
        if (hello.answers > 0) {
            if (answeredBefore && silent >= inARow)
                return true;
            answeredBefore = true;
            silent = 0;
        } else {
            ++silent;
        }
    }
    return exchange.lostInGaps >= inARow && exchange.unansweredSince == 0;
}

int unicastPackets(const CounterSet &moved)
{
    return int(
        std::max<qint64>(0, moved.orZero(Counter::InReceives) - moved.orZero(Counter::InMcast)));
}

} // namespace

qint64 firstResponseNs(const ExchangeFacts &exchange)
{
    qint64 first = 0;
    for (const HelloFacts &hello : exchange.hellos) {
        if (hello.firstAnswerNs > 0 && (first == 0 || hello.firstAnswerNs < first))
            first = hello.firstAnswerNs;
    }
    return first == 0 || exchange.hellos.isEmpty() ? 0 : first - exchange.hellos.first().sentNs;
}

std::optional<Stop> stopOf(const ExchangeFacts &exchange)
{
    Stop stop;
    if (exchange.unansweredSince
        > quint64(exchange.hellos.size())) { // of a long run only the latest HELLOs are kept
        const quint64 before = exchange.sent - std::min(exchange.sent, exchange.unansweredSince);
        stop = {int(exchange.unansweredSince), exchange.lastAnsweredNs};
        const bool mostly = exchange.answered > 0 && exchange.answered * 10 >= before * 8;
        return exchange.lastAnsweredNs != 0 && mostly ? std::optional(stop) : std::nullopt;
    }
    qsizetype last = exchange.hellos.size() - 1;
    for (; last >= 0 && exchange.hellos[last].answers == 0; --last)
        ++stop.unanswered;
    if (last < inARow || stop.unanswered < inARow)
        return std::nullopt;
    const auto answered = std::count_if(exchange.hellos.begin(), exchange.hellos.begin() + last + 1,
                                        [](const HelloFacts &hello) { return hello.answers > 0; });
    stop.atNs = exchange.hellos[last].sentNs;
    return answered * 10 >= (last + 1) * 8 ? std::optional(stop) : std::nullopt;
}

const Rejoin *healingRejoin(const ExchangeFacts &exchange)
{
    const auto healed = std::find_if(exchange.rejoins.begin(), exchange.rejoins.end(),
                                     [](const Rejoin &rejoin) { return rejoin.isHealed(); });
    return healed != exchange.rejoins.end() && workedOtherwise(exchange) ? &*healed : nullptr;
}

Picture::Picture(const Case &facts_)
    : facts(facts_)
    , listener(facts_.listener ? &*facts_.listener : nullptr)
    , requester(facts_.requester ? &*facts_.requester : nullptr)
    , listenerInterface(listener ? listener->chosen() : nullptr)
    , requesterInterface(requester ? requester->chosen() : nullptr)
    , isTwoSided(listener && requester)
{
    if (requester) {
        lookAtExchange();
        lookAtProbes();
        lookAtHosts();
        lookAtWindows();
    }
    if (listener)
        lookAtListener();
    if (isTwoSided)
        lookAtLadder();
    lookAtLink();
    lookAtRejoins();
    judge();
}

bool Picture::isOwn(Side side) const
{
    return facts.view == Case::View::Both
        || (side == Side::Listener) == (facts.view == Case::View::Listener);
}

QString Picture::source(Side side, const QString &own) const
{
    if (!isOwn(side))
        return Findings::tr("the other machine says");
    if (facts.view != Case::View::Both)
        return own;
    return side == Side::Listener ? Findings::tr("listener: %1").arg(own)
                                  : Findings::tr("requester: %1").arg(own);
}

void Picture::lookAtExchange()
{
    if (!requester->exchange)
        return;
    const ExchangeFacts &facts_ = *requester->exchange;
    int failed = 0;
    for (const HelloFacts &hello : facts_.hellos) {
        if (hello.osError != 0) {
            sendErrno = hello.osError;
            ++failed;
        }
        if (hello.answers == 0 && hello.lateAnswers > 0)
            ++late;
    }
    responseNs = firstResponseNs(facts_);
    stop = stopOf(facts_);
    beganLate = Sixcast::beganLate(facts_);
    hasGap = isSilentBetween(facts_);
    exchange = {int(facts_.sent) + failed, int(facts_.answered)};
    allSendsFailed = failed > 0 && facts_.sent == 0;
}

void Picture::lookAtProbes()
{
    for (const BurstFacts &burst : requester->bursts) {
        wasProbed = true;
        if (burst.purpose == Purpose::Group)
            group.add(burst.sent, burst.answered);
        else if (burst.purpose == Purpose::Large)
            large.add(burst.sent, burst.answered);
        else if (burst.purpose == Purpose::Last)
            last.add(burst.sent, burst.answered);
        else if (burst.purpose == Purpose::Control)
            control.add(burst.sent, burst.answered);
        else if (burst.purpose == Purpose::Unicast)
            unicast.add(burst.sent, burst.answered);
        othersAlive = othersAlive || burst.answered > 0 || burst.closed > 0;
    }
    for (const PingFacts &ping : requester->pings) {
        pingsKnown = pingsKnown || ping.sent > 0;
        othersAlive = othersAlive || ping.answers > 0;
        groupPinged = groupPinged || (ping.purpose == Purpose::Group && ping.answers > 0);
    }
    if (requesterInterface)
        querierSeen = requesterInterface->counters.orZero(Counter::InMldQueries) > 0
            || requesterInterface->moved.orZero(Counter::InMldQueries) > 0;
}

void Picture::lookAtHosts()
{
    const auto place = [this](const Ip6Address &address) -> HostView & {
        const auto it = std::find_if(hosts.begin(), hosts.end(),
                                     [&](const HostView &h) { return h.address == address; });
        if (it != hosts.end())
            return *it;
        HostView host;
        host.address = address;
        return hosts.emplace_back(host);
    };
    for (const BurstFacts &burst : requester->bursts) {
        if (burst.purpose == Purpose::Unicast) {
            HostView &host = place(burst.destination.address);
            host.unicast.add(burst.sent, burst.answered);
            host.closed += burst.closed;
            const bool byItself = !burst.offender || *burst.offender == burst.destination.address
                || burst.offender->isLinkLocal();
            (byItself ? host.prohibited : host.prohibitedOnTheWay) += burst.prohibited;
        } else if (burst.purpose == Purpose::NeighbourPort) {
            HostView &host = place(burst.destination.address);
            host.beside.add(burst.sent, burst.answered);
            host.besideClosed += burst.closed;
        } else if (burst.purpose == Purpose::Control) {
            for (const Endpoint &answerer : burst.answerers)
                place(answerer.address).answersControl = true;
        }
    }
    for (const PingFacts &ping : requester->pings) {
        for (const Endpoint &answerer : ping.answerers) {
            if (ping.purpose == Purpose::OtherInterface)
                continue;
            HostView &host = place(answerer.address);
            host.pinged = true;
            host.inGroup = host.inGroup || ping.purpose == Purpose::Group;
        }
    }
}

void Picture::lookAtWindows()
{
    int helloCount = 0;
    for (const WindowFacts &window : requester->windows) {
        if (window.purpose == Purpose::Exchange) {
            helloCount += requester->exchange ? int(requester->exchange->sent) : 0;
        } else if (const BurstFacts *burst = requester->burst(window.purpose); burst
                   && (window.purpose == Purpose::Group || window.purpose == Purpose::Large)) {
            helloCount += burst->sent;
        } else {
            continue;
        }
        back = sum(back, window.moved);
    }
    backHellos = helloCount;
    if (helloCount > 0 && back[Counter::NicTx]) {
        const qint64 left = back.orZero(Counter::NicTx);
        if (back.orZero(Counter::OutMcast) >= helloCount)
            leftNic = left * 10 >= helloCount * 5;
    }
    unicastBack = unicastPackets(back);
    deliveredBack =
        int(std::max<qint64>(0, back.orZero(Counter::InDelivers) - back.orZero(Counter::InMcast)));
    // A digest tells of no windows, but of the whole run.
    const CounterSet *known = helloCount > 0 ? &back
        : requesterInterface                 ? &requesterInterface->moved
                                             : nullptr;
    if (known && (*known)[Counter::InNs])
        solicited = int(known->orZero(Counter::InNs));
    if (known && (*known)[Counter::OutNa])
        advertised = int(known->orZero(Counter::OutNa));
}

void Picture::lookAtListener()
{
    if (!listener->service)
        return;
    listenerKnown = true;
    const ServiceFacts &service = *listener->service;
    QSet<quint64> runs;
    QSet<quint64> complete; // runs that the listener had time to hear whole, as far as we know
    const bool liveDigest = facts.view == Case::View::Requester && facts.told;
    const auto expect = [&](quint64 run, int sent, qint64 lastSentNs, Tally *tally) {
        runs << (run & digestRun);
        if (sent == 0 || (liveDigest && lastSentNs + 20'000'000 > facts.told->lastNs))
            return;
        const bool isTold = std::ranges::any_of(service.heard, [=](const HeardFacts &entry) {
            return (entry.run & digestRun) == (run & digestRun);
        });
        if (service.isHeardCut() && !isTold)
            return; // nobody knows whether it was heard
        complete << (run & digestRun);
        tally->sent += sent;
    };
    if (requester && requester->exchange) {
        const ExchangeFacts &own = *requester->exchange;
        expect(own.run, int(own.sent), own.hellos.isEmpty() ? 0 : own.hellos.last().sentNs, &heard);
    }
    if (requester) {
        for (const BurstFacts &burst : requester->bursts) {
            const bool isOfGroup = burst.purpose == Purpose::Group
                || burst.purpose == Purpose::Large || burst.purpose == Purpose::Last;
            Tally *tally = isOfGroup                ? &heard
                : burst.purpose == Purpose::Control ? &heardControl
                : burst.purpose == Purpose::Unicast ? &heardUnicast
                                                    : nullptr;
            if (tally)
                expect(burst.run, burst.sent, burst.lastSentNs, tally);
        }
    }
    // Its HELLOs may come from any of its addresses: who sent one of its runs is the requester.
    QSet<Ip6Address> addresses;
    for (const HeardFacts &entry : service.heard) {
        if (entry.run != 0 && runs.contains(entry.run & digestRun)
            && !entry.source.address.isUnspecified())
            addresses << entry.source.address;
    }
    if (requester && requester->settings.sourceAddress)
        addresses << *requester->settings.sourceAddress;
    if (requesterInterface) {
        for (const InterfaceAddress &address : requesterInterface->info.addresses)
            addresses << address.address;
    }
    for (const HeardFacts &entry : service.heard) {
        heardFromAnybody += int(entry.group);
        const quint64 run = entry.run & digestRun;
        const bool byRun = entry.run != 0 && runs.contains(run);
        if (requester && !byRun && !addresses.contains(entry.source.address))
            continue;
        if (!byRun || complete.contains(run)) {
            heard.arrived += int(entry.group);
            heardControl.arrived += int(entry.control);
            heardUnicast.arrived += int(entry.unicast);
        }
        heardElsewhere += int(entry.elsewhere);
        welcomed += int(entry.welcomed);
        welcomeErrors += int(entry.sendErrors);
        if (entry.sendErrors > 0)
            welcomeErrno = entry.osError;
    }
    heard.arrived = heard.sent > 0 ? std::min(heard.arrived, heard.sent) : heard.arrived;
    for (const HeardFacts &entry : service.heard) {
        const bool isOther = requester && !addresses.contains(entry.source.address)
            && !runs.contains(entry.run & digestRun);
        askedForHelp = askedForHelp
            || (!isOther && (entry.control + entry.unicast > 0 || isInvestigated(service, entry)));
    }
    // It may have come by several addresses: the one that the group's HELLOs came from counts.
    const auto isOfGroup = [&](const Ip6Address &address) {
        return std::any_of(service.heard.begin(), service.heard.end(),
                           [&](const HeardFacts &entry) {
                               return entry.group > 0 && entry.source.address == address;
                           });
    };
    for (const ReplyPathFacts &path : listener->replyPaths) {
        if (requester && !path.requester.address.isUnspecified()
            && !addresses.contains(path.requester.address))
            continue;
        if (!replyPath || isOfGroup(path.requester.address))
            replyPath = &path;
    }
    if (listenerInterface && listenerInterface->moved[Counter::InReceives]
        && listenerInterface->moved[Counter::InMcast]) {
        const CounterSet &moved = listenerInterface->moved;
        qint64 echoes = moved.orZero(Counter::InEchos);
        if (requester && isOwn(Side::Requester)) { // those to groups are no unicasts
            qint64 toHosts = 0;
            for (const PingFacts &ping : requester->pings)
                toHosts += ping.purpose == Purpose::Host ? ping.sent : 0;
            echoes = std::min(echoes, toHosts);
        }
        strayUnicasts = int(std::max<qint64>(0,
                                             unicastPackets(moved) - heardUnicast.arrived
                                                 - moved.orZero(Counter::UdpNoPorts) - echoes));
    }
}

void Picture::lookAtLadder()
{
    if (facts.view == Case::View::Requester && facts.told) {
        if (facts.told->hellosBetween > 0) {
            ladder = facts.told->moved;
            background = facts.told->background;
            ladderHellos = int(facts.told->hellosBetween);
            ladderMulticasts = ladderHellos + int(facts.told->controlsBetween);
        }
        return;
    }
    if (facts.view == Case::View::Listener)
        return; // when the requester sent is not told
    if (facts.listenerSamples.isEmpty() || !listenerInterface)
        return;
    // Their clock less ours, from the facts that the requester heard; both on one clock when it
    // heard none.
    qint64 offset = 0;
    for (const HeardSideFacts &heardSide : requester->heard)
        offset = heardSide.clockOffsetNs.value_or(offset);
    if (std::abs(offset) < 50'000'000)
        offset = 0;
    CounterSet moved;
    CounterSet before; // while the requester had not begun
    qint64 windowNs = 0;
    for (const CounterSample &sample : facts.listenerSamples) {
        if (sample.interface.index != listenerInterface->info.ref.index)
            continue;
        bool inside = false;
        for (const WindowFacts &window : requester->windows) {
            const bool counts = window.purpose == Purpose::Exchange
                || window.purpose == Purpose::Group || window.purpose == Purpose::Large;
            inside = inside
                || (counts && sample.atNs >= window.fromNs + offset
                    && sample.atNs <= window.toNs + offset + samplesLagNs);
        }
        if (inside) {
            moved = sum(moved, sample.moved);
        } else if (sample.atNs < requester->startedNs + offset) {
            before = sum(before, sample.moved);
        }
    }
    for (const WindowFacts &window : requester->windows) {
        if (window.purpose == Purpose::Exchange || window.purpose == Purpose::Group
            || window.purpose == Purpose::Large)
            windowNs += window.toNs - window.fromNs + samplesLagNs;
    }
    const qint64 spanNs = requester->startedNs + offset - listener->startedNs;
    if (spanNs > 500'000'000)
        background = scaled(before, double(windowNs) / double(spanNs));
    ladder = moved;
    ladderHellos = backHellos;
    ladderMulticasts = backHellos;
}

void Picture::lookAtLink()
{
    if (requester && requester->settings.peer) {
        if (const RouteFacts *route = requester->route(Purpose::Peer))
            offLink = route->gateway;
    }
    if (requester) {
        for (const HeardSideFacts &side : requester->heard)
            backChannel = backChannel || side.count > 0;
        for (const HostView &host : std::as_const(hosts)) {
            if (listenerInterface && hasAddress(*listenerInterface, host.address))
                backChannel = true; // it answered: both ways work for that
        }
    }
    if (listener) {
        for (const HeardSideFacts &side : listener->heard)
            forthChannel = forthChannel || side.count > 0;
        forthChannel = forthChannel || heard.some() || heardControl.some() || heardUnicast.some()
            || heardElsewhere > 0;
    }
    if (facts.told) {
        (facts.view == Case::View::Requester ? backChannel : forthChannel) = true;
        if (facts.told->path != u"welcome" && facts.told->path != u"hello")
            offLink = false;
    }
    if (isTwoSided && listenerInterface && requesterInterface) {
        if (!offLink && (requester->settings.group.multicastScope() > 2)) {
            if (const auto shared = sharePrefix(*listenerInterface, *requesterInterface))
                offLink = !*shared;
        }
        const QString mac = listenerInterface->info.hardwareAddress;
        const bool mayShare =
            listenerInterface->info.kind == u"ipvlan" || mac == u"00:00:00:00:00:00";
        const bool isOneStack = listener->stack != 0 && listener->stack == requester->stack;
        const bool isTwice = !isOneStack; // on one machine everything is the same, and well so
        sameMac = isTwice && !mac.isEmpty() && !mayShare
            && mac == requesterInterface->info.hardwareAddress;
        for (const InterfaceAddress &address : listenerInterface->info.addresses)
            sameLinkLocal = sameLinkLocal
                || (isTwice && address.address.isLinkLocal()
                    && hasAddress(*requesterInterface, address.address)
                    && address.address.bytes[15] + address.address.bytes[14] != 0);
    }
    if (const auto routed = isRouted())
        offLink = routed;
    if (!offLink && facts.view == Case::View::Listener && replyPath && replyPath->route.gateway)
        offLink = true;
    if (!offLink && requester && requester->settings.group.multicastScope() <= 2)
        offLink = false;
}

/// A router takes one off the hop limit, and nothing else does. A repeater sends anew.
std::optional<bool> Picture::isRouted() const
{
    if (!listenerKnown || !isOwn(Side::Listener) || !requester || !requester->exchange)
        return std::nullopt;
    for (const HeardFacts &entry : listener->service->heard) {
        const bool isOurs = entry.run != 0
            && (entry.run & digestRun) == (requester->exchange->run & digestRun)
            && (!isOwn(Side::Requester)
                || (requesterInterface && hasAddress(*requesterInterface, entry.source.address)));
        const int sent = requester->settings.hopLimit;
        if (isOurs && entry.group > 0 && entry.hopLimit >= 0 && sent > 0)
            return entry.hopLimit < sent;
    }
    return std::nullopt;
}

void Picture::lookAtRejoins()
{
    if (requester && requester->exchange && (rejoin = healingRejoin(*requester->exchange))) {
        rejoinTold = Side::Requester;
        return;
    }
    // With losses all the time nothing can be said of one silence; the listener alone can't see
    // them.
    if (!listener || !listener->service
        || (isOwn(Side::Requester) && requester && requester->exchange
            && !workedOtherwise(*requester->exchange)))
        return;
    for (const Rejoin &candidate : listener->service->rejoins) {
        if (!rejoin && candidate.isHealed())
            rejoin = &candidate;
    }
}

void Picture::judge()
{
    if (facts.selfCheck || rejoin)
        return; // it did not work all the time
    if (facts.view == Case::View::Listener) {
        const bool toldOtherwise =
            requester && requester->exchange && requester->exchange->sent > 0 && !exchange.mostly();
        works = listenerKnown && heardFromAnybody > 0 && welcomed > 0
            && welcomeErrors * 5 <= welcomed && !toldOtherwise;
        if (listenerKnown && !requester) {
            int answered = 0;
            int failed = 0;
            for (const HeardFacts &entry : listener->service->heard) {
                answered += int(entry.welcomed);
                failed += int(entry.sendErrors);
            }
            works = heardFromAnybody > 0 && answered > 0 && failed * 5 <= answered;
        }
        // Taken by the kernel is not arrived: refusals and a neighbour that was never found speak
        // against it.
        const auto &refusals =
            listener && listener->service ? listener->service->refusals : QList<Refusal>();
        const auto prohibited =
            std::count_if(refusals.begin(), refusals.end(), [](const Refusal &r) {
                return r.fromNetwork && r.icmpType == 1 && r.icmpCode == 1;
            });
        const auto isLost = [](const std::optional<NeighbourFacts> &n) {
            return n
                && (n->state == NeighbourState::Incomplete || n->state == NeighbourState::Failed);
        };
        const bool unresolved = replyPath && isLost(replyPath->soon)
            && (!replyPath->neighbour || isLost(replyPath->neighbour));
        works = works && prohibited == 0 && !unresolved && (!askedForHelp || exchange.mostly());
        return;
    }
    if (!requester)
        return;
    const bool slow = responseNs >= slowResponseNs;
    Tally all = exchange;
    all.add(group.sent + large.sent, group.arrived + large.arrived);
    if (requester->settings.interfaces.size() > 1)
        works = exchange.some(); // asked on several networks, and found on one
    else if (stop || hasGap)
        works = false;
    else if (exchange.mostly())
        works = !(slow && wasProbed && !all.mostly());
    else
        works = exchange.some() && wasProbed && group.mostly() && large.mostly() && all.mostly()
            && !slow;
}

} // namespace Sixcast
