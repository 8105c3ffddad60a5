// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/facts/facts.h"

#include <QByteArray>
#include <QSet>

#include <functional>

namespace Sixcast {

/// The same address, or, as this machine's own neighbour table has it, the same hardware.
bool isSameHost(const Ip6Address &one, const Ip6Address &other, const SideFacts &own);

/// What other machines told about themselves while a run was on: the latest digest of each, and
/// what their counters did between the first and the last. Only the side that is not ours is kept.
///
/// Whoever speaks is known by the source address that the kernel saw, and by its group and port,
/// for two programs may speak from one machine. Two addresses are one machine only where our own
/// neighbour table says so; what a digest says of its hardware address is a claim like any other.
/// Bounded: the best fitting stay, and the peer of our run is never pushed out.
class OtherSides
{
public:
    static constexpr qsizetype maximumSides = 8;
    static constexpr qsizetype maximumSnapshots = 64;
    static constexpr qsizetype maximumRuns = 16;

    explicit OtherSides(Side own, std::function<qint64()> monotonicNs = monotonicClockNs)
        : m_side(own)
        , m_monotonicNs(std::move(monotonicNs))
    {
    }

    struct Other {
        SideFacts facts;
        HeardSideFacts heard;
        struct Snapshot {
            qint64 atNs = 0;  ///< UTC, arrival
            CounterSet moved; ///< of its interface since its run began
        };
        QList<Snapshot> snapshots; ///< bounded
        QList<qint64> begins;      ///< of its runs, as it told them in turn; bounded
        qint64 arrivedNs = 0;      ///< the latest, monotonic
        bool isAnswer = false;     ///< it came in an answer to a HELLO of ours, or in a HELLO
        bool hasWavered = false;   ///< it told again a begin that it had taken back
    };

    /// False: no digest of the other side, or there is no room for it.
    bool take(const QByteArray &digest, const Endpoint &from, const InterfaceRef &arrival,
              const QString &path, qint64 receivedNs);
    /// What a requester measured, in addition to a digest of its; ignored when there was none.
    void takeDetails(const QByteArray &details, const Endpoint &from);
    /// What the counters of our own interface did since our run began: told bursts are laid over
    /// them.
    void noteOwnCounters(qint64 atNs, const CounterSet &moved);
    bool isEmpty() const { return m_others.isEmpty(); }
    const QList<Other> &others() const { return m_others; }
    /// Most likely the counterpart of a run: bound to it, then the same group and port before the
    /// same port before any; where the run names its peer, nobody else. Null: nobody.
    const Other *counterpart(const RunSettings &settings) const;
    QList<HeardSideFacts> heard() const;
    /// How many there were, with those that there was no room for.
    int heardInAll() const { return int(m_others.size() + m_leftOut.size()); }

    /// Tells each whose word it is, what we sent between its first and its last digest, what its
    /// counters did meanwhile, and how long our HELLOs took to be told of.
    void relate(const SideFacts &own);

private:
    Other *placeFor(const SideFacts &facts, const Endpoint &from);
    Provenance rankOf(const Other &other) const;
    QList<Contradiction> contradictionsOf(const Other &other) const;
    void relate(Other *other) const;

    Side m_side;
    std::function<qint64()> m_monotonicNs;
    SideFacts m_own; ///< as related last
    QList<Other> m_others;
    QList<Other::Snapshot> m_ownSnapshots; ///< bounded: the latest
    QSet<Ip6Address> m_leftOut;            ///< bounded
};

} // namespace Sixcast
