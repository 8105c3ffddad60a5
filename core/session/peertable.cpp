// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/peertable.h"

#include <algorithm>

namespace Sixcast {

std::optional<PeerTable::Place> PeerTable::place(const Endpoint &endpoint,
                                                 const InterfaceRef &interface)
{
    const Key key{endpoint.address, interface.index};
    if (const auto found = m_index.constFind(key); found != m_index.cend())
        return Place{*found, false};
    if (m_peers.size() >= maximumPeers) {
        ++m_overflow;
        return std::nullopt;
    }
    Peer peer;
    peer.endpoint = endpoint;
    peer.interface = interface;
    m_peers.append(peer);
    const int index = int(m_peers.size()) - 1;
    m_index.insert(key, index);
    return Place{index, true};
}

int PeerTable::countOn(InterfaceIndex interface) const
{
    return int(std::count_if(m_peers.begin(), m_peers.end(),
                             [&](const Peer &peer) { return peer.interface.index == interface; }));
}

void PeerTable::clear()
{
    *this = PeerTable();
}

void PeerTable::addRoundTrip(Peer &peer, qint64 ns)
{
    if (peer.roundTripsNs.size() >= keptRoundTrips) {
        const qint64 oldest = peer.roundTripsNs.takeFirst();
        peer.fastestNs = peer.slowestNs == 0 ? oldest : std::min(peer.fastestNs, oldest);
        peer.slowestNs = std::max(peer.slowestNs, oldest);
    }
    peer.roundTripsNs.append(ns);
}

} // namespace Sixcast
