// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/nearby.h"
#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Sixcast {

/// Hears the beacons of other Sixcasts on ff02::1, whether a run is on or not. Sends nothing, and
/// has no timer while nobody is nearby.
class NearbyEar : public QObject
{
    Q_OBJECT
public:
    static constexpr int beaconsPerSecond = 200; ///< what comes beyond is not looked at

    using SocketMaker = std::function<std::unique_ptr<DatagramSocket>()>;
    using Clock = std::function<qint64()>; ///< monotonic

    explicit NearbyEar(SocketMaker makeSocket, QObject *parent = nullptr);
    NearbyEar(SocketMaker makeSocket, Clock clock, QObject *parent = nullptr);
    ~NearbyEar() override;

    /// Listens on those of them that are up; may be called again when they have changed.
    void open(const QList<InterfaceInfo> &interfaces);
    const QList<NearbySixcast> &sixcasts() const { return m_list.entries(); }
    void expire(); ///< by itself once a second while somebody is nearby

Q_SIGNALS:
    /// Somebody came or went; while somebody is there, once a second for the ages.
    void changed(const QList<Sixcast::NearbySixcast> &sixcasts);

private:
    struct Ear {
        InterfaceRef interface;
        std::unique_ptr<DatagramSocket> socket;
    };

    std::unique_ptr<DatagramSocket> makeEar(const InterfaceRef &interface);
    void onReceived(const QList<Datagram> &datagrams, const InterfaceRef &interface);
    bool isWithinRate();

    SocketMaker m_makeSocket;
    Clock m_clock;
    NearbyList m_list;
    QList<Ip6Address> m_own;
    std::vector<Ear> m_ears;
    QTimer m_timer;
    qint64 m_secondNs = 0; ///< when the counted second began
    int m_inSecond = 0;
};

} // namespace Sixcast
