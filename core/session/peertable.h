// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/peer.h"

#include <QHash>

namespace Sixcast {

/// The peers of one run, in the order in which they showed themselves. Bounded: whoever comes when
/// it is full is counted together in overflow().
class PeerTable
{
public:
    static constexpr int maximumPeers = 16'384;
    static constexpr int keptRoundTrips =
        1'000; ///< per peer: enough for a median, little enough to keep

    struct Place {
        int index; ///< into peers()
        bool isNew;
    };

    /// The peer's place, made if need be; nullopt when the table is full.
    std::optional<Place> place(const Endpoint &endpoint, const InterfaceRef &interface);
    Peer &operator[](int index) { return m_peers[index]; }
    const QList<Peer> &peers() const { return m_peers; }
    quint64 overflow() const { return m_overflow; } ///< datagrams of peers that found no place
    int countOn(InterfaceIndex interface) const;
    void clear();

    static void addRoundTrip(Peer &peer, qint64 ns);

private:
    struct Key {
        Ip6Address address;
        InterfaceIndex interface;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.address, key.interface.value);
        }
    };

    QHash<Key, int> m_index;
    QList<Peer> m_peers;
    quint64 m_overflow = 0;
};

} // namespace Sixcast
