// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/otherside.h"

#include "core/base/clock.h"
#include "core/base/prefix.h"
#include "core/facts/digest.h"
#include "core/facts/keeping.h"

#include <algorithm>

namespace Sixcast {
namespace {

/// How well the other's settings fit ours.
int likeness(const RunSettings &own, const RunSettings &other)
{
    return (own.port == other.port ? 2 : 0) + (own.group == other.group ? 1 : 0);
}

bool isSameService(const RunSettings &a, const RunSettings &b)
{
    return a.port == b.port && a.group == b.group;
}

/// No router can have been between: a link-local source, an IPv4 broadcast, or an address of a
/// network that the interface is on.
bool isOnLink(const Ip6Address &source, const InterfaceFacts *arrival)
{
    if (source.isLinkLocal() || source.isV4Mapped())
        return true;
    return arrival
        && std::ranges::any_of(arrival->info.addresses, [&](const InterfaceAddress &own) {
               return own.prefixLength > 0 && own.prefixLength < 128
                   && sharesPrefix(own.address, source, own.prefixLength);
           });
}

/// The same address, or this machine's neighbour table has the same hardware address for both.
bool isSameHost(const Ip6Address &one, const Ip6Address &other, const SideFacts &own)
{
    const auto hardwareOf = [&](const Ip6Address &address) {
        const auto it = std::ranges::find(own.neighbours, address, &NeighbourFacts::address);
        return it == own.neighbours.end() ? QString() : it->hardwareAddress;
    };
    return one == other || (!hardwareOf(one).isEmpty() && hardwareOf(one) == hardwareOf(other));
}

/// It tells of a run of ours, which nobody knows who did not hear it.
bool tellsOfOurRun(const SideFacts &told, const SideFacts &own)
{
    const auto isOurs = [&](quint64 run) {
        const auto same = [run](quint64 ours) { return ours != 0 && (ours & 0xffffff) == run; };
        return (own.exchange && same(own.exchange->run))
            || std::ranges::any_of(own.bursts, [&](const auto &b) { return same(b.run); });
    };
    return told.service && std::ranges::any_of(told.service->heard, [&](const HeardFacts &heard) {
               return isOurs(heard.run);
           });
}

/// Its HELLOs came here, from this address or as this run.
bool askedUs(const OtherSides::Other &other, const SideFacts &own)
{
    return own.service && std::ranges::any_of(own.service->heard, [&](const HeardFacts &heard) {
               return heard.source.address == other.heard.from.address
                   || (other.facts.exchange && heard.run != 0
                       && (heard.run & 0xffffff) == other.facts.exchange->run);
           });
}

/// A digest tells of the latest runs only: what was told before stays known.
void keepRuns(const SideFacts &before, SideFacts *now)
{
    if (!before.service || !now->service)
        return;
    QList<HeardFacts> &runs = now->service->heard;
    for (const HeardFacts &old : before.service->heard) {
        const bool isTold = std::any_of(runs.begin(), runs.end(),
                                        [&](const HeardFacts &run) { return run.run == old.run; });
        if (!isTold && runs.size() < OtherSides::maximumRuns)
            runs << old;
    }
}

/// What did not fit into the newest digest stays known from an older one.
void keepRest(const SideFacts &before, SideFacts *now)
{
    if (before.interfaces.isEmpty())
        return;
    const InterfaceFacts &old = before.interfaces.first();
    InterfaceFacts &interface = now->interfaces.first();
    keepWhatWasTold(before, now);
    keepWhatWasTold(old, &interface);
    // Their link-local address is the one they speak from; by IPv4 it is not told.
    if (interface.info.addresses.isEmpty() && interface.info.up)
        interface.info.addresses = old.info.addresses;
}

/// What moves in the quietest interval between two digests, stretched over all of them.
CounterSet background(const QList<OtherSides::Other::Snapshot> &snapshots)
{
    constexpr qint64 shortestNs = 250'000'000;
    double slowest = -1;
    CounterSet quietest;
    for (qsizetype i = 1; i < snapshots.size(); ++i) {
        const qint64 spanNs = snapshots[i].atNs - snapshots[i - 1].atNs;
        if (spanNs < shortestNs)
            continue;
        const CounterSet moved = difference(snapshots[i].moved, snapshots[i - 1].moved);
        const double perNs = double(moved.orZero(Counter::InMcast)) / double(spanNs);
        if (slowest < 0 || perNs < slowest) {
            slowest = perNs;
            quietest = scaled(
                moved, double(snapshots.last().atNs - snapshots.first().atNs) / double(spanNs));
        }
    }
    return quietest;
}

} // namespace

bool OtherSides::take(const QByteArray &digest, const Endpoint &from, const InterfaceRef &arrival,
                      const QString &path, qint64 receivedNs)
{
    auto facts = decodeDigest(digest, from);
    if (!facts || facts->settings.side == m_own)
        return false;
    // One machine may be met by several addresses, but it has one set of facts: the hardware
    // address tells.
    const auto it = std::find_if(m_others.begin(), m_others.end(), [&](const Other &other) {
        const QString mac = facts->interfaces.first().info.hardwareAddress;
        return other.heard.from.address == from.address
            || (!mac.isEmpty() && other.facts.interfaces.first().info.hardwareAddress == mac);
    });
    if (it == m_others.end() && m_others.size() >= maximumSides)
        return false;
    Other &other = it == m_others.end() ? m_others.emplace_back() : *it;
    HeardSideFacts &heard = other.heard;
    if (heard.count++ == 0) {
        heard.from = from;
        heard.firstNs = receivedNs;
    }
    heard.arrival = arrival;
    heard.path = path;
    heard.lastNs = receivedNs;
    other.arrivedNs = monotonicClockNs();
    other.isAnswer = other.isAnswer || path == u"welcome" || path == u"hello";
    if (facts->readNs > 0) {
        const qint64 offset = facts->readNs - receivedNs;
        heard.clockOffsetNs = std::max(heard.clockOffsetNs.value_or(offset), offset);
    }
    if (const CounterSet &moved = facts->interfaces.first().moved; !moved.isEmpty()) {
        if (other.snapshots.size() < maximumSnapshots)
            other.snapshots.append({receivedNs, moved});
        heard.moved = difference(moved, other.snapshots.first().moved);
        heard.background = background(other.snapshots);
    }
    keepRuns(other.facts, &*facts);
    keepRest(other.facts, &*facts);
    other.facts = *facts;
    return true;
}

const OtherSides::Other *OtherSides::counterpart(const RunSettings &settings) const
{
    const Other *best = nullptr;
    const auto fitness = [&](const Other &other) {
        return std::pair(other.heard.provenance, likeness(settings, other.facts.settings));
    };
    for (const Other &other : m_others) {
        if (settings.peer && other.heard.provenance < Provenance::Bound)
            continue;
        if (!best || fitness(*best) < fitness(other))
            best = &other;
    }
    return best;
}

QList<HeardSideFacts> OtherSides::heard() const
{
    QList<HeardSideFacts> list;
    for (const Other &other : m_others) {
        list << other.heard;
        list.last().ageMs = (monotonicClockNs() - other.arrivedNs) / 1'000'000;
    }
    return list;
}

Provenance OtherSides::rankOf(const Other &other, const SideFacts &own) const
{
    if (own.settings.peer)
        return isSameHost(other.heard.from.address, *own.settings.peer, own) ? Provenance::Bound
                                                                             : Provenance::Heard;
    if (!other.heard.onLink || !isSameService(own.settings, other.facts.settings))
        return Provenance::Heard;
    if (other.isAnswer || tellsOfOurRun(other.facts, own) || askedUs(other, own))
        return Provenance::Bound;
    // Where nothing gets through, nobody can prove whom he means; there is nobody else, either.
    const auto same = std::ranges::count_if(m_others, [&](const Other &any) {
        return isSameService(own.settings, any.facts.settings);
    });
    return same == 1 ? Provenance::Bound : Provenance::Heard;
}

void OtherSides::relate(const SideFacts &own)
{
    for (Other &other : m_others) {
        HeardSideFacts &heard = other.heard;
        heard.onLink = isOnLink(heard.from.address, own.interface(heard.arrival.index));
        heard.provenance = other.facts.provenance = rankOf(other, own);
        heard.ageMs = (monotonicClockNs() - other.arrivedNs) / 1'000'000;
        heard.hellosBetween = heard.controlsBetween = heard.unicastsBetween = 0;
        for (const BurstFacts &burst : own.bursts) {
            if (burst.firstSentNs < heard.firstNs || burst.lastSentNs > heard.lastNs)
                continue;
            if (burst.purpose == u"group" || burst.purpose == u"large" || burst.purpose == u"last")
                heard.hellosBetween += burst.sent;
            else if (burst.purpose == u"control")
                heard.controlsBetween += burst.sent;
            else if (burst.purpose == u"unicast")
                heard.unicastsBetween += burst.sent;
        }
        if (!own.exchange || !other.facts.service || own.exchange->hellos.isEmpty())
            continue;
        for (const HeardFacts &run : other.facts.service->heard) {
            // Only when it heard our last HELLO do we know which one its age means.
            if (run.run != (own.exchange->run & 0xffffff) || run.group < own.exchange->sent)
                continue;
            const qint64 age = other.facts.readNs - run.lastNs;
            const qint64 took = heard.lastNs - own.exchange->hellos.last().sentNs - age;
            if (took > 0 && (!heard.roundTripNs || took < *heard.roundTripNs))
                heard.roundTripNs = took;
        }
    }
}

} // namespace Sixcast
