// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenetwork.h"

#include "core/base/oserror.h"

#include <QTimer>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype largestDatagram = 65527;
constexpr int unresolvedMs = 3'000; // three solicitations, a second apart

bool owns(const InterfaceInfo &interface, const Ip6Address &address)
{
    return std::any_of(
        interface.addresses.begin(), interface.addresses.end(),
        [&](const InterfaceAddress &own) { return own.address == address && own.isUsable(); });
}

} // namespace

FakeSocket::~FakeSocket()
{
    m_host.m_sockets.removeOne(this);
}

Result<void> FakeSocket::step(Step step, int osError)
{
    step.osError = osError;
    step.result = osError ? -1 : 0;
    step.durationNs = 0;
    Q_EMIT stepped(step);
    if (osError == 0)
        return {};
    return Error{Error::Code::System, osError, step.operation + u": "_s + osErrorText(osError)};
}

Result<void> FakeSocket::open(const SocketOptions &options)
{
    if (m_open)
        return Error{Error::Code::State, 0, u"open twice"_s};
    const auto refused = [this](const QString &operation) {
        return m_host.refuse ? m_host.refuse(operation, {}) : 0;
    };
    if (const auto result = step({.operation = u"socket"_s, .arguments = u"AF_INET6, SOCK_DGRAM"_s},
                                 refused(u"socket"_s));
        !result)
        return result;

    m_local = options.bindTo;
    int osError = refused(u"bind"_s);
    const bool taken =
        std::any_of(m_host.m_sockets.begin(), m_host.m_sockets.end(), [&](const FakeSocket *other) {
            return other->m_local.port == m_local.port
                && !(options.shareAddress && other->m_options.shareAddress);
        });
    if (osError == 0 && m_local.port != 0 && taken)
        osError = EADDRINUSE;
    if (osError == 0 && m_local.port == 0)
        m_local.port = m_host.m_nextPort++;
    if (const auto result = step({.operation = u"bind"_s, .endpoint = m_local}, osError); !result)
        return result;

    m_options = options;
    m_open = true;
    m_host.m_sockets << this;
    return {};
}

Result<void> FakeSocket::join(const Ip6Address &group, InterfaceIndex interface,
                              const std::optional<Ip6Address> &source)
{
    const Membership membership{group, interface, source};
    int osError = m_host.refuse ? m_host.refuse(u"join"_s, interface) : 0;
    if (osError == 0 && !m_open)
        osError = EBADF;
    if (osError == 0 && !group.isMulticast())
        osError = EINVAL;
    if (osError == 0 && !m_host.find(interface))
        osError = ENODEV;
    if (osError == 0 && m_memberships.contains(membership))
        osError = EADDRINUSE;
    if (osError == 0)
        m_memberships << membership;
    return step({.operation = u"join"_s,
                 .interface = interface,
                 .endpoint = Endpoint{group, interface, m_local.port}},
                osError);
}

Result<void> FakeSocket::leave(const Ip6Address &group, InterfaceIndex interface,
                               const std::optional<Ip6Address> &source)
{
    int osError = m_host.refuse ? m_host.refuse(u"leave"_s, interface) : 0;
    const auto left = [&](const Membership &membership) {
        return membership.group == group
            && membership.interface == interface && membership.source == source;
    };
    if (osError == 0 && m_memberships.removeIf(left) == 0)
        osError = EADDRNOTAVAIL;
    return step({.operation = u"leave"_s,
                 .interface = interface,
                 .endpoint = Endpoint{group, interface, m_local.port}},
                osError);
}

Result<void> FakeSocket::block(const Ip6Address &group, InterfaceIndex interface,
                               const Ip6Address &source)
{
    const auto membership =
        std::find_if(m_memberships.begin(), m_memberships.end(), [&](const Membership &joined) {
            return joined.group == group && joined.interface == interface && !joined.source;
        });
    if (membership != m_memberships.end())
        membership->blocked << source;
    return step({.operation = u"block"_s,
                 .interface = interface,
                 .endpoint = Endpoint{group, interface, m_local.port}},
                membership == m_memberships.end() ? EINVAL : 0);
}

SendResult FakeSocket::send(const Outgoing &datagram)
{
    SendResult result;
    result.sentNs = m_host.network().wallNs();
    const InterfaceIndex wanted =
        datagram.interface.isValid() ? datagram.interface : datagram.to.scope;
    const InterfaceInfo *out = m_host.find(wanted);
    const bool needsInterface =
        datagram.to.address.needsZone() || datagram.to.address.isMulticast();
    if (!out && !wanted.isValid() && !needsInterface && !m_host.interfaces.isEmpty())
        out = &m_host.interfaces.first(); // the default route's, say
    std::optional<Ip6Address> source = datagram.source;
    if (out && !source)
        source = FakeNetwork::sourceFor(*out, datagram.to.address);

    if (const int refused = m_host.refuse ? m_host.refuse(u"send"_s, datagram.interface) : 0)
        result.osError = refused;
    else if (!m_open)
        result.osError = EBADF;
    else if (datagram.payload.size() > largestDatagram)
        result.osError = EMSGSIZE;
    else if (datagram.to.port == 0)
        result.osError = EDESTADDRREQ;
    else if (!out)
        result.osError = ENODEV;
    else if (!out->up || out->ipv6Enabled == false)
        result.osError = ENETUNREACH;
    else if (!source)
        result.osError = EADDRNOTAVAIL;
    else
        result.osError = transmit(datagram, *out, *source);
    return result;
}

int FakeSocket::transmit(const Outgoing &out, const InterfaceInfo &by, const Ip6Address &source)
{
    FakePacket packet;
    packet.port = out.to.port;
    packet.datagram.payload = out.payload.toByteArray();
    packet.datagram.source = {source, {}, m_local.port};
    packet.datagram.destination = out.to.address;
    packet.datagram.hopLimit = out.hopLimit >= 0 ? out.hopLimit
        : out.to.address.isMulticast()           ? m_options.multicastHopLimit
                                                 : 64;
    packet.datagram.kernelStamp = true;
    const int osError =
        m_host.network().transmit(m_host, packet, by, m_options.multicastLoop, this);
    if (const auto &sent = m_host.network().sent; sent && osError == 0)
        sent({out, packet.datagram.payload, packet.datagram.source, by.ref.index});
    return osError;
}

void FakeSocket::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_host.m_sockets.removeOne(this);
    m_memberships.clear();
    m_inbox.clear();
    (void)step({.operation = u"close"_s}, 0);
}

void FakeSocket::drain()
{
    if (!m_telling)
        flush();
}

void FakeSocket::deliver(Datagram datagram)
{
    m_inbox << std::move(datagram);
    if (std::exchange(m_flushPosted, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { flush(); }, Qt::QueuedConnection);
}

void FakeSocket::flush()
{
    m_flushPosted = false;
    if (!m_open || m_inbox.isEmpty())
        return;
    const QPointer<FakeSocket> guard(this);
    m_telling = true;
    Q_EMIT received(std::exchange(m_inbox, {})); // what the slots provoke comes with the next turn
    if (guard)
        m_telling = false;
}

void FakeHost::addInterface(quint32 index, const QString &name, const Ip6Address &address, int link)
{
    InterfaceInfo interface;
    interface.ref = {{index}, name};
    interface.kind = u"ethernet"_s;
    interface.mtu = 1500;
    interface.up = true;
    interface.carrier = true;
    interface.multicast = true;
    interface.ipv6Enabled = true;
    interface.addresses = {{.address = address, .prefixLength = 64}};
    interfaces << interface;
    links.insert(index, link);
}

const InterfaceInfo *FakeHost::find(InterfaceIndex index) const
{
    const auto it = std::find_if(interfaces.begin(), interfaces.end(),
                                 [&](const auto &i) { return i.ref.index == index; });
    return it == interfaces.end() ? nullptr : &*it;
}

InterfaceInfo *FakeHost::find(InterfaceIndex index)
{
    // Not by way of the const one: whoever was told of the interfaces shares the list.
    const auto it = std::find_if(interfaces.begin(), interfaces.end(),
                                 [&](const auto &i) { return i.ref.index == index; });
    return it == interfaces.end() ? nullptr : &*it;
}

void FakeHost::removeInterface(InterfaceIndex index)
{
    interfaces.removeIf(
        [&](const InterfaceInfo &interface) { return interface.ref.index == index; });
    links.remove(index.value);
}

std::unique_ptr<FakeSocket> FakeHost::makeSocket()
{
    return std::unique_ptr<FakeSocket>(new FakeSocket(*this));
}

QString FakeHost::neighbourKey(const Ip6Address &address, InterfaceIndex interface)
{
    return u"%1%%2"_s.arg(address.toString()).arg(interface.value);
}

bool FakeHost::isMember(const Ip6Address &group, InterfaceIndex interface) const
{
    return group == allNodes
        || std::any_of(m_sockets.begin(), m_sockets.end(), [&](const FakeSocket *socket) {
               const auto &joined = socket->memberships();
               return std::any_of(joined.begin(), joined.end(), [&](const auto &membership) {
                   return membership.group == group && membership.interface == interface;
               });
           });
}

FakeHost &FakeNetwork::addHost()
{
    m_hosts.emplace_back(new FakeHost(*this));
    return *m_hosts.back();
}

std::optional<Ip6Address> FakeNetwork::sourceFor(const InterfaceInfo &out,
                                                 const Ip6Address &destination)
{
    std::optional<Ip6Address> other;
    for (const InterfaceAddress &address : out.addresses) {
        if (!address.isUsable())
            continue;
        if (address.address.isLinkLocal() == destination.needsZone())
            return address.address;
        other = address.address;
    }
    return other;
}

// Counted in the order of net/ipv6/ip6_output.c: OutRequests, the output filter, the looped copy,
// OutMcastPkts, neighbour discovery, the queue, the card.
int FakeNetwork::transmit(FakeHost &host, FakePacket packet, const InterfaceInfo &out, bool loop,
                          QPointer<FakeSocket> sender)
{
    const InterfaceIndex by = out.ref.index;
    const bool isOwn =
        std::any_of(host.interfaces.begin(), host.interfaces.end(), [&](const InterfaceInfo &own) {
            return owns(own, packet.datagram.destination);
        });
    if (isOwn) { // by the loopback interface, which nothing is counted or filtered on here
        packet.looped = true;
        QTimer::singleShot(0, this, [=, this, &host] { arrive(host, by, packet, sender); });
        return 0;
    }
    host.count(by, Counter::OutRequests);
    if (!host.lets(FakeStation::Out, packet))
        return EPERM;
    if (packet.kind == FakePacket::Kind::Udp)
        host.udpCounters.add(Counter::UdpOut, 1);
    if (!packet.isMulticast()) {
        if (!resolve(host, packet, out)) {
            const auto failed = [=, this, &host] {
                host.neighbours[FakeHost::neighbourKey(packet.datagram.destination, by)] =
                    NeighbourState::Failed;
                if (sender && sender->isOpen())
                    Q_EMIT sender->refused(
                        {Refusal{.osError = EHOSTUNREACH,
                                 .icmpType = 1,
                                 .icmpCode = 3,
                                 .destination = {packet.datagram.destination, by, packet.port}}});
            };
            QTimer::singleShot(unresolvedMs, this, failed);
        } else {
            putOnWire(host, packet, out, sender);
        }
        return 0;
    }
    if (loop && host.isMember(packet.datagram.destination, by)) {
        FakePacket copy = packet;
        copy.looped = true;
        QTimer::singleShot(0, this, [=, this, &host] { arrive(host, by, copy, {}); });
        if (packet.datagram.hopLimit == 0) {
            host.count(by, Counter::OutDiscards);
            return 0;
        }
    }
    host.count(by, Counter::OutMcast);
    if (packet.datagram.destination.multicastScope() > 1) // else never on the wire
        putOnWire(host, packet, out, sender);
    return 0;
}

/// Neighbour discovery, as one step: both its messages have to pass. Who was asked learns who asks.
bool FakeNetwork::resolve(FakeHost &host, const FakePacket &packet, const InterfaceInfo &out)
{
    const Ip6Address &wanted = packet.datagram.destination;
    NeighbourState &state = host.neighbours[FakeHost::neighbourKey(wanted, out.ref.index)];
    if (state == NeighbourState::Reachable || state == NeighbourState::Stale)
        return true;
    state = NeighbourState::Incomplete;
    FakePacket solicitation;
    solicitation.kind = FakePacket::Kind::Solicitation;
    solicitation.datagram.source.address = packet.datagram.source.address;
    solicitation.datagram.destination = *Ip6Address::parse(u"ff02::1:ff00:0");
    std::copy(wanted.bytes.begin() + 13, wanted.bytes.end(),
              solicitation.datagram.destination.bytes.begin() + 13);
    host.count(out.ref.index, Counter::OutNs);
    for (const auto &other : m_hosts) {
        for (const InterfaceInfo &interface : std::as_const(other->interfaces)) {
            if (other.get() == &host || !owns(interface, wanted)
                || other->links.value(interface.ref.index.value)
                    != host.links.value(out.ref.index.value)
                || !discovers(host, solicitation, *other, interface.ref.index))
                continue;
            other->count(interface.ref.index, Counter::InNs);
            NeighbourState &back = other->neighbours[FakeHost::neighbourKey(
                packet.datagram.source.address, interface.ref.index)];
            if (back == NeighbourState::Unknown)
                back = NeighbourState::Stale;
            other->count(interface.ref.index, Counter::OutNa);
            FakePacket advertisement;
            advertisement.kind = FakePacket::Kind::Advertisement;
            advertisement.datagram.source.address = wanted;
            advertisement.datagram.destination = packet.datagram.source.address;
            if (discovers(*other, advertisement, host, out.ref.index)) {
                host.count(out.ref.index, Counter::InNa);
                state = NeighbourState::Reachable;
                return true;
            }
        }
    }
    return false;
}

bool FakeNetwork::discovers(FakeHost &from, FakePacket packet, FakeHost &to, InterfaceIndex arrival)
{
    packet.datagram.arrival = arrival;
    return from.lets(FakeStation::Out, packet) && from.lets(FakeStation::Tx, packet)
        && (!carries || carries(packet, from, to)) && enters(to, arrival, packet);
}

void FakeNetwork::putOnWire(FakeHost &host, const FakePacket &packet, const InterfaceInfo &out,
                            QPointer<FakeSocket> sender)
{
    if (!host.lets(FakeStation::Tx, packet))
        return;
    host.count(out.ref.index, Counter::NicTx);
    const int link = host.links.value(out.ref.index.value);
    for (const auto &other : m_hosts) {
        for (const InterfaceInfo &interface : std::as_const(other->interfaces)) {
            const InterfaceIndex index = interface.ref.index;
            const bool isSender = other.get() == &host && index == out.ref.index;
            if (isSender || other->links.value(index.value) != link || !interface.up
                || (!packet.isMulticast() && !owns(interface, packet.datagram.destination))
                || (carries && !carries(packet, host, *other)))
                continue;
            const bool asks = fate && other.get() != &host && packet.kind == FakePacket::Kind::Udp;
            const Fate way = asks ? fate(packet.datagram) : Fate{};
            for (int copy = 0; copy < way.copies; ++copy) {
                QTimer::singleShot(
                    way.delayMs, Qt::PreciseTimer, this,
                    [=, this, target = other.get()] { arrive(*target, index, packet, sender); });
            }
        }
    }
}

// Counted in the order of net/ipv6/ip6_input.c: the card, ingress, InReceives, the filters before
// routing, InMcastPkts, the input filter, InDelivers.
bool FakeNetwork::enters(FakeHost &host, InterfaceIndex interface, const FakePacket &packet)
{
    if (packet.looped && !packet.isMulticast())
        return true;
    if (!packet.looped) {
        if (!host.lets(FakeStation::Card, packet))
            return false;
        host.count(interface, Counter::NicRx);
        if (!host.lets(FakeStation::Ingress, packet))
            return false;
    }
    const InterfaceInfo *info = host.find(interface);
    host.count(interface, Counter::InReceives);
    if (!info || info->ipv6Enabled == false || !host.lets(FakeStation::Pre, packet))
        return false;
    if (packet.isMulticast())
        host.count(interface, Counter::InMcast);
    if (!host.lets(FakeStation::In, packet))
        return false;
    host.count(interface, Counter::InDelivers);
    return true;
}

void FakeNetwork::arrive(FakeHost &host, InterfaceIndex interface, FakePacket packet,
                         QPointer<FakeSocket> sender)
{
    if (!host.find(interface))
        return;
    packet.datagram.arrival = interface;
    packet.datagram.receivedNs = wallNs();
    if (packet.datagram.source.address.needsZone())
        packet.datagram.source.scope = interface;
    if (!enters(host, interface, packet))
        return;
    switch (packet.kind) {
    case FakePacket::Kind::Udp:
        return deliver(host, interface, packet, sender);
    case FakePacket::Kind::Echo:
        return answerPing(host, interface, packet);
    case FakePacket::Kind::EchoReply:
        host.count(interface, Counter::InEchoReplies);
        if (const auto reply = host.pings.value(packet.ping))
            reply(packet);
        return;
    case FakePacket::Kind::Error:
        host.count(interface, Counter::InDestUnreachs);
        if (sender && sender->isOpen()) {
            const Ip6Address offender = packet.datagram.source.address;
            Q_EMIT sender->refused({Refusal{.osError = ECONNREFUSED,
                                            .fromNetwork = true,
                                            .icmpType = 1,
                                            .icmpCode = 4,
                                            .destination = {offender, interface, packet.port},
                                            .offender = offender,
                                            .payload = packet.datagram.payload}});
        }
        return;
    case FakePacket::Kind::Solicitation:
    case FakePacket::Kind::Advertisement:
        return;
    }
}

void FakeNetwork::deliver(FakeHost &host, InterfaceIndex interface, const FakePacket &packet,
                          QPointer<FakeSocket> sender)
{
    FakeSocket *last = nullptr;
    bool taken = false;
    for (FakeSocket *socket : std::as_const(host.m_sockets)) {
        const Endpoint &bound = socket->m_local;
        if (bound.port != packet.port || (bound.scope.isValid() && bound.scope != interface)
            || (!bound.address.isUnspecified() && bound.address != packet.datagram.destination))
            continue;
        if (!packet.isMulticast()) {
            last = socket;
            continue;
        }
        const auto &joined = socket->m_memberships;
        const bool member = std::any_of(
            joined.begin(), joined.end(), [&](const FakeSocket::Membership &membership) {
                return membership.group == packet.datagram.destination
                    && (!membership.source || *membership.source == packet.datagram.source.address)
                    && !membership.blocked.contains(packet.datagram.source.address);
            });
        const bool hears = member
            || (socket->m_options.everyGroup
                && host.isMember(packet.datagram.destination, interface));
        if (hears)
            socket->deliver(packet.datagram);
        taken = taken || hears;
    }
    if (last)
        last->deliver(packet.datagram);
    if (taken || last)
        host.udpCounters.add(Counter::UdpIn, 1);
    else if (packet.isMulticast())
        host.udpCounters.add(Counter::UdpIgnoredMulti, 1);
    else
        refuse(host, interface, packet, sender);
}

/// RFC 4443 section 3.1: nobody listens on that port.
void FakeNetwork::refuse(FakeHost &host, InterfaceIndex interface, const FakePacket &packet,
                         QPointer<FakeSocket> sender)
{
    host.udpCounters.add(Counter::UdpNoPorts, 1);
    FakePacket error;
    error.kind = FakePacket::Kind::Error;
    error.datagram.payload = packet.datagram.payload;
    error.datagram.source.address = packet.datagram.destination;
    error.datagram.destination = packet.datagram.source.address;
    error.port = packet.port;
    host.count(interface, Counter::OutDestUnreachs);
    if (const InterfaceInfo *out = host.find(interface))
        (void)transmit(host, error, *out, false, sender);
}

void FakeNetwork::answerPing(FakeHost &host, InterfaceIndex interface, const FakePacket &echo)
{
    host.count(interface, Counter::InEchos);
    const InterfaceInfo *out = host.find(interface);
    const Ip6Address &asked = echo.datagram.destination;
    const auto source =
        echo.isMulticast() ? sourceFor(*out, echo.datagram.source.address) : std::optional(asked);
    const bool isAsked = !echo.isMulticast() || host.isMember(asked, interface);
    if (!host.answersPings || !isAsked || !source)
        return;
    FakePacket reply = echo;
    reply.kind = FakePacket::Kind::EchoReply;
    reply.looped = false;
    reply.datagram.source = {*source, {}, 0};
    reply.datagram.destination = echo.datagram.source.address;
    reply.datagram.hopLimit = 64;
    host.count(interface, Counter::OutEchoReplies);
    (void)transmit(host, reply, *out, false);
}

} // namespace Sixcast
