// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/interfaceinventory.h"

#ifdef Q_OS_LINUX
#include "core/net/netlink.h"
#endif

#include <QDeadlineTimer>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString kindOf(const QNetworkInterface &interface)
{
    switch (interface.type()) {
    case QNetworkInterface::Loopback:
        return u"loopback"_s;
    case QNetworkInterface::Ethernet:
        return u"ethernet"_s;
    case QNetworkInterface::Wifi:
        return u"wireless"_s;
    case QNetworkInterface::Virtual:
        return u"virtual"_s;
    case QNetworkInterface::Ppp:
        return u"ppp"_s;
    default: // a dozen bus and radio types that nobody multicasts on
        return {};
    }
}

InterfaceInfo infoOf(const QNetworkInterface &interface)
{
    const QNetworkInterface::InterfaceFlags flags = interface.flags();
    InterfaceInfo info;
    info.ref = {{quint32(interface.index())}, interface.name()};
    info.kind = kindOf(interface);
    info.loopback = flags.testFlag(QNetworkInterface::IsLoopBack);
    if (!info.loopback)
        info.hardwareAddress = interface.hardwareAddress().toLower();
    info.mtu = interface.maximumTransmissionUnit();
    info.up = flags.testFlag(QNetworkInterface::IsUp);
    if (info.up)
        info.carrier = flags.testFlag(QNetworkInterface::IsRunning);
    info.pointToPoint = flags.testFlag(QNetworkInterface::IsPointToPoint);
    info.multicast = flags.testFlag(QNetworkInterface::CanMulticast);
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        if (entry.ip().protocol() != QAbstractSocket::IPv6Protocol)
            continue;
        InterfaceAddress address{.address = Ip6Address::fromHostAddress(entry.ip()),
                                 .prefixLength = entry.prefixLength()};
        address.deprecated = entry.isLifetimeKnown() && entry.preferredLifetime().hasExpired();
        info.addresses << address;
    }
    return info;
}

} // namespace

Result<QList<InterfaceInfo>> readInterfacesByQt()
{
    QList<InterfaceInfo> result;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : all) {
        if (interface.index() > 0) // 0: without IPv6 on some systems
            result << infoOf(interface);
    }
    std::sort(result.begin(), result.end(), [](const InterfaceInfo &a, const InterfaceInfo &b) {
        return a.ref.index < b.ref.index;
    });
    return result;
}

Result<QList<InterfaceInfo>> readInterfaces()
{
#ifdef Q_OS_LINUX
    return readInterfacesByNetlink();
#else
    return readInterfacesByQt();
#endif
}

InterfaceInventory::InterfaceInventory(QObject *parent)
    : InterfaceInventory(readInterfaces, parent)
{
}

InterfaceInventory::InterfaceInventory(Reader reader, QObject *parent)
    : QObject(parent)
    , m_reader(std::move(reader))
{
}

Result<void> InterfaceInventory::refresh()
{
    Result<QList<InterfaceInfo>> read = m_reader();
    if (!read)
        return read.error();
    if (*read != m_interfaces) {
        m_interfaces = std::move(read).value();
        Q_EMIT changed(m_interfaces);
    }
    return {};
}

Result<void> InterfaceInventory::watch()
{
    if (m_monitor)
        return {};
    m_monitor = std::make_unique<LinkMonitor>();
    connect(m_monitor.get(), &LinkMonitor::changed, this,
            [this] { (void)refresh(); }); // the next one may succeed
    return m_monitor->start();
}

} // namespace Sixcast
