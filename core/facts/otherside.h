// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

#include <QByteArray>

namespace Sixcast {

/// What other machines told about themselves while a run was on: the latest digest of each, and
/// what their counters did between the first and the last. Bounded; only the side that is not ours
/// is kept.
class OtherSides
{
public:
    static constexpr qsizetype maximumSides = 8;
    static constexpr qsizetype maximumSnapshots = 64;
    static constexpr qsizetype maximumRuns = 16;

    explicit OtherSides(Side own)
        : m_own(own)
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
        qint64 arrivedNs = 0;      ///< the latest, monotonic
        bool isAnswer = false;     ///< it came in an answer to a HELLO of ours, or in a HELLO
    };

    /// False: no digest of the other side.
    bool take(const QByteArray &digest, const Endpoint &from, const InterfaceRef &arrival,
              const QString &path, qint64 receivedNs);
    bool isEmpty() const { return m_others.isEmpty(); }
    /// Most likely the counterpart of a run: bound to it, then the same group and port before the
    /// same port before any; where the run names its peer, nobody else. Null: nobody.
    const Other *counterpart(const RunSettings &settings) const;
    QList<HeardSideFacts> heard() const;

    /// Tells each whose word it is, what we sent between its first and its last digest, and how
    /// long our HELLOs took to be told of.
    void relate(const SideFacts &own);

private:
    Provenance rankOf(const Other &other, const SideFacts &own) const;

    Side m_own;
    QList<Other> m_others;
};

} // namespace Sixcast
