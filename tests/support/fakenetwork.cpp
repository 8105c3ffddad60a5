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

/// Where the kernel would send from: an address of the destination's reach, else any usable one.
std::optional<Ip6Address> sourceFor(const InterfaceInfo &out, const Ip6Address &destination)
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
    if (osError == 0 && !m_memberships.removeOne({group, interface, source}))
        osError = EADDRNOTAVAIL;
    return step({.operation = u"leave"_s,
                 .interface = interface,
                 .endpoint = Endpoint{group, interface, m_local.port}},
                osError);
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
        source = sourceFor(*out, datagram.to.address);

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
        m_host.network().transmit(*this, datagram, *out, *source);
    return result;
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
    if (m_open && !m_inbox.isEmpty())
        Q_EMIT received(
            std::exchange(m_inbox, {})); // what the slots provoke comes with the next turn
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

FakeHost &FakeNetwork::addHost()
{
    m_hosts.emplace_back(new FakeHost(*this));
    return *m_hosts.back();
}

void FakeNetwork::transmit(FakeSocket &sender, const Outgoing &out, const InterfaceInfo &by,
                           const Ip6Address &source)
{
    const bool multicast = out.to.address.isMulticast();
    Datagram datagram;
    datagram.payload = out.payload.toByteArray();
    datagram.source = {source, {}, sender.localEndpoint().port};
    datagram.destination = out.to.address;
    datagram.hopLimit = out.hopLimit >= 0 ? out.hopLimit
        : multicast                       ? sender.options().multicastHopLimit
                                          : 64;
    datagram.kernelStamp = true;
    if (sent)
        sent({out, datagram.payload, datagram.source, by.ref.index});

    const quint16 port = out.to.port;
    const int link = sender.host().links.value(by.ref.index.value);
    const auto cross = [=, this, receiver = QPointer<FakeSocket>(&sender)](
                           FakeHost &host, InterfaceIndex interface) {
        Datagram copy = datagram;
        if (source.needsZone())
            copy.source.scope = interface;
        copy.arrival = interface;
        copy.receivedNs = wallNs();
        if (!arrive(host, interface, copy, port) && !multicast && receiver && receiver->isOpen()) {
            // RFC 4443 section 3.1: nobody listens on that port.
            Q_EMIT receiver->refused({Refusal{.osError = ECONNREFUSED,
                                              .fromNetwork = true,
                                              .icmpType = 1,
                                              .icmpCode = 4,
                                              .destination = {out.to.address, interface, port},
                                              .offender = out.to.address,
                                              .payload = datagram.payload}});
        }
    };

    for (const auto &host : m_hosts) {
        const bool own = host.get() == &sender.host();
        for (const InterfaceInfo &interface : std::as_const(host->interfaces)) {
            const bool sameInterface = own && interface.ref == by.ref;
            if (host->links.value(interface.ref.index.value) != link || !interface.up)
                continue;
            if (!own && out.to.address.multicastScope() == 1)
                continue; // interface-local: taken without complaint, never on the wire
            if (multicast ? sameInterface && !sender.options().multicastLoop
                          : !owns(interface, out.to.address))
                continue;
            const Fate way = fate && !own ? fate(datagram) : Fate{};
            for (int copy = 0; copy < way.copies; ++copy) {
                QTimer::singleShot(way.delayMs, Qt::PreciseTimer, this,
                                   [cross, target = host.get(), index = interface.ref.index] {
                                       cross(*target, index);
                                   });
            }
        }
    }
}

bool FakeNetwork::arrive(FakeHost &host, InterfaceIndex interface, const Datagram &datagram,
                         quint16 port)
{
    if (!host.find(interface))
        return true;
    FakeSocket *last = nullptr;
    for (FakeSocket *socket : std::as_const(host.m_sockets)) {
        if (socket->m_local.port != port)
            continue;
        if (!datagram.destination.isMulticast()) {
            last = socket;
            continue;
        }
        const auto &joined = socket->m_memberships;
        const bool member = std::any_of(
            joined.begin(), joined.end(), [&](const FakeSocket::Membership &membership) {
                return membership.group == datagram.destination
                    && (!membership.source || *membership.source == datagram.source.address);
            });
        if (member)
            socket->deliver(datagram);
    }
    if (last)
        last->deliver(datagram);
    return last != nullptr;
}

} // namespace Sixcast
