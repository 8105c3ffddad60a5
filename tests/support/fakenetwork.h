// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/facts/counters.h"
#include "core/facts/names.h"
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

/// What travels in a FakeNetwork, as filters and counters see it.
struct FakePacket {
    enum class Kind : quint8 { Udp, Echo, EchoReply, Error, Solicitation, Advertisement };

    Kind kind = Kind::Udp;
    Datagram datagram; ///< without ports it is ICMPv6
    quint16 port = 0;  ///< destination's; of an echo its sequence number
    quint64 ping = 0;  ///< the socket that asked
    bool looped = false;

    bool isMulticast() const { return datagram.destination.isMulticast(); }
    bool isUdpTo(quint16 to) const { return kind == Kind::Udp && port == to; }
};

/// Where a packet meets a host, in the order of its way.
enum class FakeStation : quint8 {
    Out,     ///< output filter: what it drops is refused with EPERM
    Tx,      ///< queue: taken, and gone
    Card,    ///< what the card lets pass
    Ingress, ///< XDP, tc ingress
    Pre,     ///< raw, mangle, reverse path
    In       ///< input filter
};

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
    Result<void> block(const Ip6Address &group, InterfaceIndex interface,
                       const Ip6Address &source) override;
    SendResult send(const Outgoing &datagram) override;
    void drain() override;
    void close() override;

    /// One group on one interface; with a source, only what comes from there.
    struct Membership {
        Ip6Address group;
        InterfaceIndex interface;
        std::optional<Ip6Address> source;
        QList<Ip6Address> blocked = {};
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
    int transmit(const Outgoing &out, const InterfaceInfo &by, const Ip6Address &source);
    void flush();

    FakeHost &m_host;
    SocketOptions m_options;
    Endpoint m_local;
    QList<Membership> m_memberships;
    QList<Datagram> m_inbox;
    bool m_open = false;
    bool m_flushPosted = false;
    bool m_telling = false;
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

    /// True: the packet ends here. Looped copies of one's own multicast pass Pre and In as well.
    std::function<bool(FakeStation station, const FakePacket &packet)> drops;
    bool answersPings = true;

    /// As /proc/net/dev and dev_snmp6 would count, by interface index; and of the whole host.
    QHash<quint32, CounterSet> counters;
    CounterSet udpCounters;
    /// Neighbours by `ADDRESS%INDEX`: REACHABLE, STALE, INCOMPLETE, FAILED.
    QHash<QString, NeighbourState> neighbours;
    static QString neighbourKey(const Ip6Address &address, InterfaceIndex interface);

    /// Somebody on this host is in the group on that interface; everybody is in ff02::1.
    bool isMember(const Ip6Address &group, InterfaceIndex interface) const;
    /// Called with each echo reply that reached this host.
    QHash<quint64, std::function<void(const FakePacket &)>> pings;

    FakeNetwork &network() const { return m_network; }
    const QList<FakeSocket *> &sockets() const { return m_sockets; }

private:
    friend class FakeNetwork;
    friend class FakeSocket;
    bool lets(FakeStation station, const FakePacket &packet) const
    {
        return !drops || !drops(station, packet);
    }
    void count(InterfaceIndex interface, Counter counter)
    {
        counters[interface.value].add(counter, 1);
    }
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
    /// False: lost between the machines; asked for everything, ICMPv6 and neighbour discovery, too.
    std::function<bool(const FakePacket &, const FakeHost &from, const FakeHost &to)> carries;
    /// Called for each datagram when it was taken from the sender (not for a refused one).
    std::function<void(const Sent &)> sent;
    QList<QObject *> ipv4Sockets; ///< all that can hear a broadcast
    /// UTC of the receive stamps.
    std::function<qint64()> wallNs = wallClockNs;

    /// Sends from \a host by \a out; 0 or errno.
    int transmit(FakeHost &host, FakePacket packet, const InterfaceInfo &out, bool loop,
                 QPointer<FakeSocket> sender = {});
    /// Where the kernel would send from: an address of the destination's reach, else any usable.
    static std::optional<Ip6Address> sourceFor(const InterfaceInfo &out,
                                               const Ip6Address &destination);

private:
    bool resolve(FakeHost &host, const FakePacket &packet, const InterfaceInfo &out);
    void putOnWire(FakeHost &host, const FakePacket &packet, const InterfaceInfo &out,
                   QPointer<FakeSocket> sender);
    bool discovers(FakeHost &from, FakePacket packet, FakeHost &to, InterfaceIndex arrival);
    bool enters(FakeHost &host, InterfaceIndex interface, const FakePacket &packet);
    void arrive(FakeHost &host, InterfaceIndex interface, FakePacket packet,
                QPointer<FakeSocket> sender);
    void deliver(FakeHost &host, InterfaceIndex interface, const FakePacket &packet,
                 QPointer<FakeSocket> sender);
    void answerPing(FakeHost &host, InterfaceIndex interface, const FakePacket &echo);
    void refuse(FakeHost &host, InterfaceIndex interface, const FakePacket &packet,
                QPointer<FakeSocket> sender);

    std::vector<std::unique_ptr<FakeHost>> m_hosts;
};

} // namespace Sixcast
