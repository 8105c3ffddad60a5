// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Sixcast {

class FakeHost;
class FakeNetwork;

/// A socket of a FakeHost. Behaves as Linux was seen to: join twice is EADDRINUSE, an interface
/// that is down is joined without complaint and refuses to send, a member on one interface also
/// gets the group's datagrams that arrive on another, the last socket bound to a port gets the
/// unicasts. Steps are `socket`, `bind`, `join`, `leave` and `close`, each with duration 0. Signals
/// of bad days (refused(), overflowed(), failed()) may be emitted by the test.
class FakeSocket : public DatagramSocket
{
    Q_OBJECT
public:
    ~FakeSocket() override;

    QString engineName() const override { return QStringLiteral("fake"); }
    bool isOpen() const override { return m_open; }
    Endpoint localEndpoint() const override { return m_local; }

    Result<void> open(const SocketOptions &options) override;
    Result<void> join(const Ip6Address &group, InterfaceIndex interface,
                      const std::optional<Ip6Address> &source = {}) override;
    Result<void> leave(const Ip6Address &group, InterfaceIndex interface,
                       const std::optional<Ip6Address> &source = {}) override;
    SendResult send(const Outgoing &datagram) override;
    void close() override;

    /// One group on one interface; with a source, only what comes from there.
    struct Membership {
        Ip6Address group;
        InterfaceIndex interface;
        std::optional<Ip6Address> source;
        bool operator==(const Membership &) const = default;
    };
    const QList<Membership> &memberships() const { return m_memberships; }
    const SocketOptions &options() const { return m_options; }
    FakeHost &host() const { return m_host; }

    /// Handed over at the next turn of the event loop, together with whatever else has come until
    /// then.
    void deliver(Datagram datagram);

private:
    friend class FakeHost;
    friend class FakeNetwork;
    explicit FakeSocket(FakeHost &host)
        : m_host(host)
    {
    }
    Result<void> step(Step step, int osError);
    void flush();

    FakeHost &m_host;
    SocketOptions m_options;
    Endpoint m_local;
    QList<Membership> m_memberships;
    QList<Datagram> m_inbox;
    bool m_open = false;
    bool m_flushPosted = false;
};

/// A machine with interfaces and sockets.
class FakeHost
{
public:
    /// Attaches an interface with this address (and prefix /64) to a link: all interfaces with the
    /// same link number hear each other. Up, with carrier, of kind `ethernet`.
    void addInterface(quint32 index, const QString &name, const Ip6Address &address, int link = 1);
    /// As the machine itself reads it; change it freely: a missing interface, !up, ipv6Enabled,
    /// tentative addresses all have their effect on sockets.
    QList<InterfaceInfo> interfaces;
    QHash<quint32, int> links; ///< interface index -> link number

    const InterfaceInfo *find(InterfaceIndex index) const;
    InterfaceInfo *find(InterfaceIndex index);
    /// Its sockets go on holding their memberships by the index until they leave, as Linux was seen
    /// to do.
    void removeInterface(InterfaceIndex index);

    std::unique_ptr<FakeSocket> makeSocket();

    /// Non-zero: the operation (`socket`, `bind`, `join`, `leave`, `send`) on this interface fails
    /// with it.
    std::function<int(const QString &operation, InterfaceIndex interface)> refuse;

    FakeNetwork &network() const { return m_network; }
    const QList<FakeSocket *> &sockets() const { return m_sockets; }

private:
    friend class FakeNetwork;
    friend class FakeSocket;
    explicit FakeHost(FakeNetwork &network)
        : m_network(network)
    {
    }

    FakeNetwork &m_network;
    QList<FakeSocket *> m_sockets; ///< in order of bind
    quint16 m_nextPort = 40000;
};

/// Links in memory. A datagram really passes as bytes and arrives by the event loop, never within
/// send().
///
///     FakeNetwork network;
///     FakeHost &left = network.addHost();
///     left.addInterface(2, u"eth0"_s, *Ip6Address::parse(u"fe80::1"));
///     FakeHost &right = network.addHost(); ...
///     network.fate = [](const Datagram &d) { return
///     FakeNetwork::Fate{d.payload.startsWith("WELCOME") ? 0 : 1}; };
class FakeNetwork : public QObject
{
    Q_OBJECT
public:
    /// What becomes of a datagram on its way to another machine.
    struct Fate {
        int copies = 1; ///< 0: lost, 2: duplicated
        int delayMs = 0;
    };

    /// Everything that was sent, with its way out.
    struct Sent {
        Outgoing datagram; ///< payload points into bytes
        QByteArray bytes;
        Endpoint source;
        InterfaceIndex interface;
    };

    using QObject::QObject;

    FakeHost &addHost();

    /// Decides on each datagram before it crosses; unset: all arrive at once, in order. Looped
    /// copies on the sending machine don't cross and are not asked for.
    std::function<Fate(const Datagram &)> fate;
    /// Called for each datagram when it was taken from the sender (not for a refused one).
    std::function<void(const Sent &)> sent;
    /// UTC of the receive stamps.
    std::function<qint64()> wallNs = wallClockNs;

private:
    friend class FakeSocket;
    void transmit(FakeSocket &sender, const Outgoing &out, const InterfaceInfo &by,
                  const Ip6Address &source);
    bool arrive(FakeHost &host, InterfaceIndex interface, const Datagram &datagram, quint16 port);

    std::vector<std::unique_ptr<FakeHost>> m_hosts;
};

} // namespace Sixcast
