// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QList>

namespace Sixcast {

/// What one other machine did in a run. Keyed by address and the interface it was met on.
struct Peer {
    Endpoint endpoint;
    InterfaceRef interface; ///< of ours, on which it was met
    quint64 received = 0;   ///< from it: WELCOMEs of a listener, HELLOs of a requester
    quint64 answered = 0;   ///< of its HELLOs, by us (listener); of our HELLOs, by it (requester)
    quint64 lost = 0;       ///< requester: HELLOs that it did not answer
    quint64 duplicates = 0;
    quint64 restarts = 0; ///< requester: times that its count of our HELLOs began again
    quint64 passed = 0;   ///< listener: of its HELLOs, those for the group
    qint64 presentNs = 0; ///< listener: when the system last had its hardware address; monotonic
    quint64 heldBack = 0; ///< listener: answers not sent because of a cap
    int hopLimit = -1;    ///< as its last datagram arrived; -1: unknown
    QList<qint64> roundTripsNs; ///< requester: the latest ones, bounded; already less the
                                ///< listener's hold time
    qint64 fastestNs =
        0; ///< round trip of the whole run, in which older ones were left out; 0: none were
    qint64 slowestNs = 0;
    qint64 lastNs = 0; ///< UTC

    bool operator==(const Peer &) const = default;
};

struct RoundTrip {
    qint64 minimumNs = 0;
    qint64 medianNs = 0;
    qint64 maximumNs = 0;
};
std::optional<RoundTrip> roundTrip(const Peer &peer); ///< nullopt when none was measured

/// How one interface fared in a run on all of them: a row of the matrix.
struct InterfaceResult {
    InterfaceRef interface;
    QString problem;      ///< why it took no part, or what went wrong; empty: nothing
    quint64 sent = 0;     ///< requester: HELLOs; listener: WELCOMEs
    quint64 received = 0; ///< requester: WELCOMEs; listener: HELLOs for the group
    quint64 answered = 0; ///< HELLOs that got at least one answer
    int peers = 0;

    bool operator==(const InterfaceResult &) const = default;
};

} // namespace Sixcast
