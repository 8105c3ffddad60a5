// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/socketoptions.h"

class QUdpSocket;

namespace Sixcast {

/// The portable engine: QUdpSocket binds, joins, sends and receives; what Qt lacks is set on its
/// descriptor.
///
/// What it can't do, and says so in its steps: kernel stamps and the drop counter as control
/// messages (Qt's buffer has no room for them) and the error queue (with IPV6_RECVERR a QUdpSocket
/// goes deaf or spins).
class QtUdpSocket : public DatagramSocket
{
    Q_OBJECT
public:
    using DatagramSocket::DatagramSocket;
    ~QtUdpSocket() override;

    QString engineName() const override;
    bool isOpen() const override { return m_open; }
    Endpoint localEndpoint() const override { return m_local; }

    Result<void> open(const SocketOptions &options) override;
    Result<void> join(const Ip6Address &group, InterfaceIndex interface,
                      const std::optional<Ip6Address> &source = {}) override;
    Result<void> leave(const Ip6Address &group, InterfaceIndex interface,
                       const std::optional<Ip6Address> &source = {}) override;
    Result<void> block(const Ip6Address &group, InterfaceIndex interface,
                       const Ip6Address &source) override;
    SendResult send(const Outgoing &datagram) override;
    void drain() override;
    void close() override;

private:
    Result<void> tell(const Step &step);
    Result<void> bindSocket(const SocketOptions &options);
    Result<void> setOptions(const SocketOptions &options);
    QUdpSocket *releaseSocket();
    void closeSocket();
    SocketDescriptor descriptor() const;
    void onReadyRead();
    bool readAndTell(); ///< true: stopped at the bound, more may wait
    bool noteDrops();   ///< true: there are more than were told

    QUdpSocket *m_socket =
        nullptr; ///< a new one for each open(): errors of a QUdpSocket stick to it
    bool m_open = false;
    bool m_telling = false; ///< a slot may be at work
    Endpoint m_local;
    quint64 m_dropped = 0;
};

} // namespace Sixcast
