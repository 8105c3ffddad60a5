// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/nearbyear.h"

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/probes/factschannel.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr size_t maximumInterfaces = 16;
constexpr int ageIntervalMs = 1000;
constexpr qint64 secondNs = 1'000'000'000;

bool isWorthHearing(const InterfaceInfo &info)
{
    return info.up && !info.loopback && info.ipv6Enabled != false && info.ref.isValid();
}

} // namespace

NearbyEar::NearbyEar(SocketMaker makeSocket, QObject *parent)
    : NearbyEar(std::move(makeSocket), monotonicClockNs, parent)
{
}

NearbyEar::NearbyEar(SocketMaker makeSocket, Clock clock, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_clock(std::move(clock))
    , m_timer(this)
{
    m_timer.setInterval(ageIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &NearbyEar::expire);
}

NearbyEar::~NearbyEar() = default;

void NearbyEar::open(const QList<InterfaceInfo> &interfaces)
{
    m_own.clear();
    for (const InterfaceInfo &info : interfaces) {
        for (const InterfaceAddress &own : info.addresses)
            m_own << own.address;
    }
    const auto isGone = [&](const Ear &ear) {
        return std::ranges::none_of(interfaces, [&](const InterfaceInfo &info) {
            return info.ref == ear.interface && isWorthHearing(info);
        });
    };
    std::erase_if(m_ears, isGone);
    for (const InterfaceInfo &info : interfaces) {
        const bool isHeard =
            std::ranges::any_of(m_ears, [&](const Ear &ear) { return ear.interface == info.ref; });
        if (isHeard || !isWorthHearing(info) || m_ears.size() >= maximumInterfaces)
            continue;
        if (auto socket = makeEar(info.ref))
            m_ears.push_back({info.ref, std::move(socket)});
    }
}

std::unique_ptr<DatagramSocket> NearbyEar::makeEar(const InterfaceRef &interface)
{
    auto socket = m_makeSocket();
    if (!socket)
        return nullptr;
    connect(
        socket.get(), &DatagramSocket::received, this,
        [this, interface](const QList<Datagram> &datagrams) { onReceived(datagrams, interface); });
    SocketOptions options;
    options.bindTo = {allNodes, interface.index, FactsChannel::port};
    options.shareAddress = true;
    options.receiveBufferBytes = 64 * 1024;
    if (!socket->open(options) || !socket->join(allNodes, interface.index))
        return nullptr;
    return socket;
}

void NearbyEar::onReceived(const QList<Datagram> &datagrams, const InterfaceRef &interface)
{
    bool isNew = false;
    for (const Datagram &datagram : datagrams) {
        // A group's member gets what arrives on another interface, too.
        if (datagram.arrival != interface.index || m_own.contains(datagram.source.address)
            || datagram.payload.size() > 2 * FactsChannel::messageBytes || !isWithinRate())
            continue;
        const Message message = decodeMessage(datagram.payload);
        const auto digest = message.value("d");
        if (message.kind != Message::Kind::Beacon || !message.extended || !digest)
            continue;
        isNew |= m_list.take(*digest, datagram.source, interface, m_clock());
    }
    if (m_list.entries().isEmpty())
        return;
    if (!m_timer.isActive())
        m_timer.start();
    if (isNew)
        Q_EMIT changed(m_list.entries());
}

bool NearbyEar::isWithinRate()
{
    const qint64 nowNs = m_clock();
    if (nowNs - m_secondNs >= secondNs) {
        m_secondNs = nowNs;
        m_inSecond = 0;
    }
    return m_inSecond++ < beaconsPerSecond;
}

void NearbyEar::expire()
{
    m_list.expire(m_clock());
    if (m_list.entries().isEmpty())
        m_timer.stop();
    Q_EMIT changed(m_list.entries());
}

} // namespace Sixcast
