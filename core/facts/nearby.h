// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/facts/runfacts.h"

#include <QByteArray>
#include <QMetaType>

namespace Sixcast {

/// Another Sixcast on the link, as its last beacon described it. Heard, not bound to a run: it is
/// shown and can be taken over, and decides nothing.
struct NearbySixcast {
    Side side = Side::Listener;
    Endpoint from; ///< its port is of no use
    InterfaceRef arrival;
    Ip6Address group;
    quint16 port = 0;
    qint64 heardNs = 0; ///< monotonic

    bool operator==(const NearbySixcast &) const = default;
};

/// Who is nearby: bounded, however many send, and gone after three missed beacons.
class NearbyList
{
public:
    static constexpr qsizetype maximumEntries = 32;
    static constexpr qsizetype maximumOfOneAddress = 4;
    static constexpr qint64 keptNs = 3'500'000'000; ///< three beacons of a second, and some delay

    /// True: it is a new one. What is no digest with a group and a port is left out.
    bool take(QByteArrayView digest, const Endpoint &from, const InterfaceRef &arrival,
              qint64 nowNs);
    bool expire(qint64 nowNs); ///< true: somebody has gone
    /// Listeners first, by address; so a row stays where it is while nobody comes or goes.
    const QList<NearbySixcast> &entries() const { return m_entries; }
    void clear() { m_entries.clear(); }

private:
    QList<NearbySixcast> m_entries;
};

/// `[ff12::6d63]:28015`, the zone left out: it is the reader's own.
QString groupAndPort(const NearbySixcast &sixcast);
/// `fe80::a%eth0`, made safe to show.
QString nearbyAddress(const NearbySixcast &sixcast);

} // namespace Sixcast

Q_DECLARE_METATYPE(Sixcast::NearbySixcast)
