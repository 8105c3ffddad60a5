// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/otherside.h"

#include "core/facts/details.h"
#include "core/facts/digest.h"
#include "core/facts/keeping.h"
#include "core/net/onlink.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;

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

/// As this machine's own neighbour table has it; empty: not there.
QString hardwareOf(const Ip6Address &address, const SideFacts &own)
{
    const auto it = std::ranges::find(own.neighbours, address, &NeighbourFacts::address);
    return it == own.neighbours.end() ? QString() : it->hardwareAddress;
}

/// Digests tell whole seconds.
bool isSameBegin(qint64 one, qint64 other)
{
    return std::abs(one - other) <= 2'500'000'000;
}

/// A program that starts again tells a new begin; two that speak in one name tell theirs in turn.
void noteBegin(qint64 beginNs, OtherSides::Other *other)
{
    constexpr qsizetype maximumBegins = 4;
    QList<qint64> &begins = other->begins;
    if (!begins.isEmpty() && isSameBegin(begins.last(), beginNs))
        return;
    other->hasWavered = other->hasWavered
        || std::ranges::any_of(begins, [=](qint64 old) { return isSameBegin(old, beginNs); });
    begins << beginNs;
    if (begins.size() > maximumBegins)
        begins.removeFirst();
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

/// The HELLOs of the probes that were sent in a time.
WindowFacts sentBetween(const QList<BurstFacts> &bursts, qint64 fromNs, qint64 toNs)
{
    WindowFacts window;
    window.fromNs = fromNs;
    window.toNs = toNs;
    for (const BurstFacts &burst : bursts) {
        if (burst.firstSentNs < fromNs || burst.lastSentNs > toNs)
            continue;
        if (burst.purpose == Purpose::Group || burst.purpose == Purpose::Large
            || burst.purpose == Purpose::Last)
            window.hellos += burst.sent;
        else if (burst.purpose == Purpose::Control)
            window.controls += burst.sent;
        else if (burst.purpose == Purpose::Unicast)
            window.unicasts += burst.sent;
    }
    return window;
}

QList<BurstFacts> onOurClock(QList<BurstFacts> told, qint64 clockOffsetNs)
{
    for (BurstFacts &burst : told) {
        if (burst.firstSentNs == 0)
            continue; // not told
        burst.firstSentNs -= clockOffsetNs;
        burst.lastSentNs -= clockOffsetNs;
    }
    return told;
}

/// What its counters did from before a burst of ours to after it, where it told them then.
std::optional<WindowFacts> windowOf(const BurstFacts &burst,
                                    const QList<OtherSides::Other::Snapshot> &snapshots,
                                    const QList<BurstFacts> &sent)
{
    constexpr qint64 arrivalNs = 20'000'000; // the last HELLO of a burst may still be on its way
    const OtherSides::Other::Snapshot *before = nullptr, *after = nullptr;
    for (const auto &snapshot : snapshots) {
        if (snapshot.atNs <= burst.firstSentNs)
            before = &snapshot;
        else if (!after && snapshot.atNs >= burst.lastSentNs + arrivalNs)
            after = &snapshot;
    }
    if (!before || !after || burst.sent == 0 || burst.firstSentNs == 0)
        return std::nullopt;
    WindowFacts window = sentBetween(sent, before->atNs, after->atNs);
    window.purpose = burst.purpose;
    window.moved = difference(after->moved, before->moved);
    return window;
}

} // namespace

bool isSameHost(const Ip6Address &one, const Ip6Address &other, const SideFacts &own)
{
    if (one == other)
        return true;
    const QString hardware = hardwareOf(one, own);
    return !hardware.isEmpty() && hardware == hardwareOf(other, own);
}

/// The one that it is, else a new one; null: there is no room. Whoever fits worst gives way, the
/// oldest first, but nobody who fits better does, and the peer of our run never.
OtherSides::Other *OtherSides::placeFor(const SideFacts &facts, const Endpoint &from)
{
    const auto known = std::ranges::find_if(m_others, [&](const Other &other) {
        return isSameHost(other.heard.from.address, from.address, m_own)
            && isSameService(other.facts.settings, facts.settings);
    });
    if (known != m_others.end())
        return &*known;
    if (m_others.size() < maximumSides)
        return &m_others.emplace_back();
    const auto fitness = [&](const Other &other) {
        return std::tuple(other.heard.provenance, likeness(m_own.settings, other.facts.settings),
                          other.arrivedNs);
    };
    const auto worst = std::ranges::min_element(m_others, {}, fitness);
    const bool givesWay = worst->heard.provenance < Provenance::Bound
        && likeness(m_own.settings, worst->facts.settings)
            <= likeness(m_own.settings, facts.settings);
    constexpr qsizetype maximumLeftOut = 256;
    if (m_leftOut.size() < maximumLeftOut)
        m_leftOut << (givesWay ? worst->heard.from.address : from.address);
    if (!givesWay)
        return nullptr;
    *worst = Other();
    return &*worst;
}

bool OtherSides::take(const QByteArray &digest, const Endpoint &from, const InterfaceRef &arrival,
                      const QString &path, qint64 receivedNs)
{
    auto facts = decodeDigest(digest, from);
    if (!facts || facts->settings.side == m_side)
        return false;
    Other *other = placeFor(*facts, from);
    if (!other)
        return false;
    HeardSideFacts &heard = other->heard;
    if (heard.count++ == 0) {
        heard.from = from;
        heard.firstNs = receivedNs;
    }
    heard.arrival = arrival;
    heard.path = path;
    heard.lastNs = receivedNs;
    other->arrivedNs = m_monotonicNs();
    other->isAnswer = other->isAnswer || path == u"welcome" || path == u"hello";
    noteBegin(facts->startedNs, other);
    if (facts->readNs > 0) {
        const qint64 offset = facts->readNs - receivedNs;
        heard.clockOffsetNs = std::max(heard.clockOffsetNs.value_or(offset), offset);
    }
    if (const CounterSet &moved = facts->interfaces.first().moved; !moved.isEmpty()) {
        if (other->snapshots.size() < maximumSnapshots)
            other->snapshots.append({receivedNs, moved});
        heard.moved = difference(moved, other->snapshots.first().moved);
        heard.background = background(other->snapshots);
    }
    keepRuns(other->facts, &*facts);
    keepRest(other->facts, &*facts);
    keepDetails(other->facts, &*facts);
    other->facts = *facts;
    return true;
}

void OtherSides::takeDetails(const QByteArray &details, const Endpoint &from)
{
    for (Other &other : m_others) {
        if (isSameHost(other.heard.from.address, from.address, m_own)
            && Sixcast::takeDetails(details, &other.facts))
            return;
    }
}

void OtherSides::noteOwnCounters(qint64 atNs, const CounterSet &moved)
{
    m_ownSnapshots.append({atNs, moved});
    if (m_ownSnapshots.size() > maximumSnapshots)
        m_ownSnapshots.removeFirst();
}

const OtherSides::Other *OtherSides::counterpart(const RunSettings &settings) const
{
    const Other *best = nullptr;
    const auto fitness = [&](const Other &other) {
        return std::tuple(other.heard.provenance, likeness(settings, other.facts.settings),
                          !other.heard.from.address.isV4Mapped());
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
        list.last().ageMs = (m_monotonicNs() - other.arrivedNs) / 1'000'000;
    }
    return list;
}

/// What contradicts it is somebody else's word, or its own.
QList<Contradiction> OtherSides::contradictionsOf(const Other &other) const
{
    QList<Contradiction> list;
    if (other.hasWavered)
        list << Contradiction{Contradiction::Kind::ChangedItself, {}, u"begin of its run"_s};
    const Ip6Address &source = other.heard.from.address;
    const QString claim = other.facts.interfaces.first().info.hardwareAddress;
    for (const Other &rival : m_others) {
        const Ip6Address &second = rival.heard.from.address;
        if (claim.isEmpty() || rival.facts.interfaces.first().info.hardwareAddress != claim
            || isSameHost(source, second, m_own))
            continue;
        // One machine has several addresses, but one link-local address on a link.
        const QString one = hardwareOf(source, m_own), two = hardwareOf(second, m_own);
        if ((source.isLinkLocal() && second.isLinkLocal()) || (!one.isEmpty() && !two.isEmpty()))
            list << Contradiction{Contradiction::Kind::SharedHardwareAddress, second, claim};
    }
    return list;
}

Provenance OtherSides::rankOf(const Other &other) const
{
    if (!other.heard.contradictions.isEmpty())
        return Provenance::Heard;
    if (m_own.settings.peer)
        return isSameHost(other.heard.from.address, *m_own.settings.peer, m_own)
            ? Provenance::Bound
            : Provenance::Heard;
    if (!other.heard.onLink || !isSameService(m_own.settings, other.facts.settings))
        return Provenance::Heard;
    if (other.isAnswer || tellsOfOurRun(other.facts, m_own) || askedUs(other, m_own))
        return Provenance::Bound;
    // Where nothing gets through, nobody can prove whom he means; there is nobody else, either. By
    // IPv4 it may be heard once more.
    const auto isRival = [&](const Other &any) {
        return isSameService(m_own.settings, any.facts.settings)
            && any.heard.from.address.isV4Mapped() == other.heard.from.address.isV4Mapped();
    };
    return std::ranges::count_if(m_others, isRival) == 1 ? Provenance::Bound : Provenance::Heard;
}

void OtherSides::relate(const SideFacts &own)
{
    m_own = own;
    for (Other &other : m_others)
        other.heard.contradictions = contradictionsOf(other);
    for (Other &other : m_others)
        relate(&other);
}

void OtherSides::relate(Other *other) const
{
    HeardSideFacts &heard = other->heard;
    const InterfaceFacts *arrival = m_own.interface(heard.arrival.index);
    heard.onLink = heard.from.address.isV4Mapped() // a broadcast, which no router forwards
        || isOnLink(arrival ? &arrival->info : nullptr, heard.from.address);
    heard.provenance = other->facts.provenance = rankOf(*other);
    heard.ageMs = (m_monotonicNs() - other->arrivedNs) / 1'000'000;
    const WindowFacts sent = sentBetween(m_own.bursts, heard.firstNs, heard.lastNs);
    heard.hellosBetween = sent.hellos;
    heard.controlsBetween = sent.controls;
    heard.unicastsBetween = sent.unicasts;
    heard.windows.clear();
    const bool isOurs = m_side == Side::Requester; // whose bursts, and whose counters
    const QList<BurstFacts> bursts =
        isOurs ? m_own.bursts : onOurClock(other->facts.bursts, heard.clockOffsetNs.value_or(0));
    for (const BurstFacts &burst : bursts) {
        if (const auto window = windowOf(burst, isOurs ? other->snapshots : m_ownSnapshots, bursts))
            heard.windows << *window;
    }
    if (!m_own.exchange || !other->facts.service || m_own.exchange->hellos.isEmpty())
        return;
    for (const HeardFacts &run : other->facts.service->heard) {
        // Only when it heard our last HELLO do we know which one its age means.
        if (run.run != (m_own.exchange->run & 0xffffff) || run.group < m_own.exchange->sent)
            continue;
        const qint64 age = other->facts.readNs - run.lastNs;
        const qint64 took = heard.lastNs - m_own.exchange->hellos.last().sentNs - age;
        if (took > 0 && (!heard.roundTripNs || took < *heard.roundTripNs))
            heard.roundTripNs = took;
    }
}

} // namespace Sixcast
