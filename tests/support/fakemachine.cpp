// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakemachine.h"

#include "core/base/clock.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr quint8 unicastRoute = 1;   // RTN_UNICAST
constexpr quint8 multicastRoute = 5; // RTN_MULTICAST
constexpr quint32 rootParent = 0xffffffff;

bool isUnder(const Ip6Address &address, const Ip6Address &prefix, int length)
{
    return std::equal(address.bytes.begin(), address.bytes.begin() + length / 8,
                      prefix.bytes.begin());
}

class FakePingSocket : public PingSocket
{
public:
    FakePingSocket(FakeHost &host, bool mayOpen)
        : m_host(host)
        , m_mayOpen(mayOpen)
    {
    }
    ~FakePingSocket() override { m_host.pings.remove(quint64(quintptr(this))); }

    Result<void> open(const std::optional<Ip6Address> &source) override
    {
        if (!m_mayOpen)
            return Error{Error::Code::System, EACCES, u"socket: EACCES"_s};
        m_source = source;
        m_host.pings.insert(quint64(quintptr(this)), [this](const FakePacket &packet) {
            Q_EMIT replied({{.source = packet.datagram.source,
                             .arrival = packet.datagram.arrival,
                             .sequence = packet.port,
                             .hopLimit = packet.datagram.hopLimit,
                             .receivedNs = monotonicClockNs()}});
        });
        return {};
    }

    int send(const Endpoint &to, InterfaceIndex interface, quint16 sequence, int hopLimit) override
    {
        const InterfaceInfo *out = m_host.find(interface.isValid() ? interface : to.scope);
        if (!out || !out->up)
            return ENETUNREACH;
        const auto source = m_source ? m_source : FakeNetwork::sourceFor(*out, to.address);
        if (!source)
            return EADDRNOTAVAIL;
        FakePacket echo;
        echo.kind = FakePacket::Kind::Echo;
        echo.port = sequence;
        echo.ping = quint64(quintptr(this));
        echo.datagram.source.address = *source;
        echo.datagram.destination = to.address;
        echo.datagram.hopLimit = hopLimit;
        return m_host.network().transmit(m_host, echo, *out, false);
    }

private:
    FakeHost &m_host;
    bool m_mayOpen;
    std::optional<Ip6Address> m_source;
};

class FakeBroadcastSocket : public BroadcastSocket
{
public:
    explicit FakeBroadcastSocket(FakeHost &host)
        : m_host(host)
    {
    }
    ~FakeBroadcastSocket() override { m_host.network().ipv4Sockets.removeOne(this); }

    Result<void> open(const InterfaceRef &interface, quint16 port) override
    {
        m_interface = interface;
        m_port = port;
        m_host.network().ipv4Sockets << this;
        return {};
    }

    int send(const QByteArray &payload) override
    {
        Endpoint from;
        from.address.bytes[10] = from.address.bytes[11] = 0xff;
        from.port = m_port;
        const int link = m_host.links.value(m_interface.index.value);
        for (QObject *socket : std::as_const(m_host.network().ipv4Sockets)) {
            auto *other = static_cast<FakeBroadcastSocket *>(socket);
            if (other == this || other->m_port != m_port
                || other->m_host.links.value(other->m_interface.index.value) != link)
                continue;
            QTimer::singleShot(0, other,
                               [=] { Q_EMIT other->received(payload, from, other->m_interface); });
        }
        return 0;
    }

private:
    FakeHost &m_host;
    InterfaceRef m_interface;
    quint16 m_port = 0;
};

class FakeRuleReader : public RuleReader
{
public:
    explicit FakeRuleReader(std::function<QByteArray()> ruleset)
        : m_ruleset(std::move(ruleset))
    {
    }

    void look() override
    {
        QTimer::singleShot(0, this, [this] {
            if (m_ruleset)
                Q_EMIT looked(m_ruleset());
            else
                Q_EMIT refused({Error::Code::System, EACCES, u"not permitted"_s});
        });
    }

private:
    std::function<QByteArray()> m_ruleset;
};

} // namespace

CounterSet FakeMachine::counters(const QString &interface) const
{
    CounterSet all;
    for (int i = 0; i < counterCount; ++i)
        all.set(Counter(i), 0);
    for (const InterfaceInfo &info : m_host.interfaces) {
        if (info.ref.name == interface)
            all = sum(all, m_host.counters.value(info.ref.index.value));
    }
    return sum(all, m_host.udpCounters);
}

std::optional<QList<LinkDetail>> FakeMachine::links() const
{
    QList<LinkDetail> links;
    for (const InterfaceInfo &info : m_host.interfaces) {
        LinkDetail link = details.value(info.ref.name);
        link.index = info.ref.index;
        link.hardwareAddress = info.hardwareAddress;
        links << link;
    }
    return links;
}

std::optional<QList<MembershipRow>> FakeMachine::memberships() const
{
    QList<MembershipRow> rows;
    for (const InterfaceInfo &info : m_host.interfaces) {
        rows << MembershipRow{info.ref.index.value, info.ref.name, allNodes, 1};
        for (const FakeSocket *socket : m_host.sockets()) {
            for (const FakeSocket::Membership &membership : socket->memberships()) {
                if (membership.interface == info.ref.index)
                    rows << MembershipRow{info.ref.index.value, info.ref.name, membership.group, 1};
            }
        }
    }
    return rows;
}

std::optional<QList<QueueRow>> FakeMachine::queues() const
{
    QList<QueueRow> rows;
    for (const InterfaceInfo &info : m_host.interfaces)
        rows << QueueRow{info.ref.index, u"fq_codel"_s, rootParent, 0};
    return rows;
}

std::optional<int> FakeMachine::ingressFilters(InterfaceIndex) const
{
    return 0;
}

std::optional<QList<RouteRow>> FakeMachine::routes() const
{
    QList<RouteRow> rows = moreRoutes;
    for (const InterfaceInfo &info : m_host.interfaces) {
        if (!info.up || info.ipv6Enabled == false)
            continue;
        rows << RouteRow{*Ip6Address::parse(u"ff00::"), 8, multicastRoute, 255, info.ref.index};
        for (const InterfaceAddress &address : info.addresses) {
            rows << RouteRow{address.address, address.prefixLength, unicastRoute, 254,
                             info.ref.index};
        }
    }
    return rows;
}

std::optional<RouteFacts> FakeMachine::route(const Ip6Address &destination,
                                             InterfaceIndex interface,
                                             const std::optional<Ip6Address> &source) const
{
    RouteFacts facts;
    facts.destination = destination;
    facts.source = source;
    facts.osError = ENETUNREACH;
    const QList<RouteRow> rows = *routes();
    for (const RouteRow &row : rows) {
        if ((interface.isValid() && row.device != interface)
            || !isUnder(destination, row.destination, row.prefixLength))
            continue;
        facts.osError = 0;
        facts.device.index = row.device;
        break;
    }
    for (const InterfaceInfo &info : m_host.interfaces) {
        for (const InterfaceAddress &address : info.addresses)
            facts.local = facts.local || address.address == destination;
    }
    return facts;
}

std::optional<QList<NeighbourFacts>> FakeMachine::neighbours() const
{
    QList<NeighbourFacts> rows;
    for (auto it = m_host.neighbours.cbegin(); it != m_host.neighbours.cend(); ++it) {
        const qsizetype percent = it.key().indexOf(u'%');
        rows << NeighbourFacts{*Ip6Address::parse(it.key().first(percent)),
                               InterfaceIndex{it.key().sliced(percent + 1).toUInt()},
                               it.value(),
                               {}};
    }
    return rows;
}

std::optional<QList<UdpSocketRow>> FakeMachine::udpSockets() const
{
    QList<UdpSocketRow> rows = othersSockets;
    for (const FakeSocket *socket : m_host.sockets()) {
        const Endpoint bound = socket->localEndpoint();
        rows << UdpSocketRow{.address = bound.address, .port = bound.port, .uid = user};
    }
    return rows;
}

std::unique_ptr<PingSocket> FakeMachine::makePingSocket()
{
    return std::make_unique<FakePingSocket>(m_host, mayPing);
}

std::unique_ptr<RuleReader> FakeMachine::makeRuleReader()
{
    return std::make_unique<FakeRuleReader>(ruleset);
}

std::unique_ptr<BroadcastSocket> FakeMachine::makeBroadcastSocket()
{
    return hasIpv4 ? std::make_unique<FakeBroadcastSocket>(m_host) : nullptr;
}

} // namespace Sixcast
