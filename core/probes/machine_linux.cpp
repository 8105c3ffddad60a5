// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/machine.h"

#include "core/probes/netlinkquery.h"
#include "core/probes/procreaders.h"
#include "core/probes/rulereader_linux.h"
#include "core/probes/sockets_linux.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 maximumFileBytes = 1024 * 1024;

/// Empty when it can't be read.
QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(maximumFileBytes)
                                                                  : QByteArray();
}

/// Some process of that name is alive. Kernel names of processes are readable by anybody.
bool isRunning(QByteArrayView process)
{
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        return entry.at(0).isDigit()
            && content(u"/proc/"_s + entry + u"/comm"_s).trimmed() == process;
    });
}

bool hasProgram(const QString &name)
{
    return QFileInfo::exists(u"/usr/sbin/"_s + name) || QFileInfo::exists(u"/sbin/"_s + name);
}

/// Containers share the boot, and a boot has many namespaces: together they are one stack. Hashed,
/// so that it tells nothing else.
quint32 stackNumber()
{
    const QByteArray boot = content(u"/proc/sys/kernel/random/boot_id"_s);
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/net"_s);
    if (boot.isEmpty() || space.isEmpty())
        return 0;
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(boot + space.toUtf8()), QCryptographicHash::Sha256);
    return qFromBigEndian<quint32>(hash.constData());
}

QString firewallManager()
{
    if (content(u"/etc/ufw/ufw.conf"_s).contains("\nENABLED=yes"))
        return u"ufw"_s;
    if (isRunning("firewalld"))
        return u"firewalld"_s;
    if (hasProgram(u"nft"_s))
        return u"nft"_s;
    return hasProgram(u"ip6tables"_s) ? u"ip6tables"_s : QString();
}

/// By /proc, /sys and rtnetlink, in the network namespace of this thread.
class LinuxMachine : public Machine
{
public:
    CounterSet counters(const QString &interface) const override
    {
        CounterSet set;
        if (!interface.isEmpty() && !interface.contains(u'/')) {
            parseDeviceCounters(content(u"/proc/net/dev"_s), interface.toUtf8(), &set);
            parseSnmpCounters(content(u"/proc/net/dev_snmp6/"_s + interface), Counter::InReceives,
                              Counter::OutNa, &set);
        }
        parseSnmpCounters(content(u"/proc/net/snmp6"_s), Counter::UdpIn, Counter::UdpIgnoredMulti,
                          &set);
        parsePolicyBlocks(content(u"/proc/net/xfrm_stat"_s), &set);
        return set;
    }

    std::optional<QList<LinkDetail>> links() const override { return queryLinks(); }

    /// Every host is in ff02::1 on every interface: an empty file was not read.
    std::optional<QList<MembershipRow>> memberships() const override
    {
        const auto rows = parseMemberships(content(u"/proc/net/igmp6"_s));
        return rows.isEmpty() ? std::nullopt : std::optional(rows);
    }

    std::optional<QList<QueueRow>> queues() const override { return queryQueues(); }
    std::optional<int> ingressFilters(InterfaceIndex interface) const override
    {
        return queryIngressFilters(interface);
    }
    std::optional<QList<RouteRow>> routes() const override { return queryRoutes(); }
    std::optional<QList<RuleRow>> rules() const override { return queryRules(); }
    std::optional<RouteFacts> route(const Ip6Address &destination, InterfaceIndex interface,
                                    const std::optional<Ip6Address> &source) const override
    {
        return queryRoute(destination, interface, source);
    }
    std::optional<QList<NeighbourFacts>> neighbours() const override { return queryNeighbours(); }

    std::optional<QList<UdpSocketRow>> udpSockets() const override
    {
        const QByteArray ipv6 = content(u"/proc/net/udp6"_s);
        if (ipv6.isEmpty()) // not even its heading
            return std::nullopt;
        return parseUdpSockets(ipv6) + parseUdpSockets(content(u"/proc/net/udp"_s), true);
    }

    SystemSettings settings() const override
    {
        const auto number = [](const QString &name) { return parseNumber(content(name)); };
        SystemSettings settings = Machine::settings();
        settings.firewall = firewallManager();
        settings.stack = stackNumber();
        if (const auto port = number(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s))
            settings.firstFreePort = int(*port);
        const auto ignoresAll = number(u"/proc/sys/net/ipv6/icmp/echo_ignore_all"_s);
        const auto ignoresMulticast = number(u"/proc/sys/net/ipv6/icmp/echo_ignore_multicast"_s);
        if (ignoresAll && ignoresMulticast)
            settings.echoIgnored = *ignoresAll != 0 || *ignoresMulticast != 0;
        return settings;
    }

    std::unique_ptr<PingSocket> makePingSocket() override { return makeLinuxPingSocket(); }
    std::unique_ptr<BroadcastSocket> makeBroadcastSocket() override
    {
        return makeLinuxBroadcastSocket();
    }
    std::unique_ptr<RuleReader> makeRuleReader() override { return makeLinuxRuleReader(); }
    bool hasRights() const override { return ::geteuid() == 0; }
};

} // namespace

std::unique_ptr<Machine> makeMachine()
{
    return std::make_unique<LinuxMachine>();
}

} // namespace Sixcast
