// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/hostreader.h"

#include "core/probes/netlinkquery.h"
#include "core/probes/procreaders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 maximumFileBytes = 1024 * 1024;
constexpr qsizetype maximumNeighbours = 64;

std::optional<qint64> readNumber(const QString &name)
{
    return parseNumber(readSystemFile(name));
}

bool covers(const Ip6Address &prefix, int length, const Ip6Address &address)
{
    for (int bit = 0; bit < length; ++bit) {
        const auto mask = quint8(0x80 >> (bit % 8));
        if ((prefix.bytes[size_t(bit / 8)] ^ address.bytes[size_t(bit / 8)]) & mask)
            return false;
    }
    return true;
}

InterfaceRef refOf(const SideFacts &facts, InterfaceIndex index)
{
    const InterfaceFacts *interface = facts.interface(index);
    return interface ? interface->info.ref : InterfaceRef{index, {}};
}

bool isMember(const QList<MembershipRow> &memberships, InterfaceIndex interface,
              const Ip6Address &group)
{
    return std::any_of(memberships.begin(), memberships.end(), [&](const MembershipRow &row) {
        return row.interfaceIndex == interface.value && row.group == group;
    });
}

void readInterfaces(const QList<InterfaceInfo> &interfaces, SideFacts *facts)
{
    const auto memberships = parseMemberships(readSystemFile(u"/proc/net/igmp6"_s));
    const auto links = queryLinks();
    facts->interfaces.clear();
    for (const InterfaceInfo &info : interfaces) {
        if (info.loopback)
            continue;
        InterfaceFacts fact;
        fact.info = info;
        fact.counters = readCounters(info.ref.name);
        if (!memberships.isEmpty())
            fact.joined = isMember(memberships, info.ref.index, facts->settings.group);
        for (const LinkDetail &link : links.value_or(QList<LinkDetail>())) {
            if (link.index == info.ref.index) {
                fact.mode = link.mode;
                fact.queue = link.queue;
                fact.xdp = link.xdp;
            } else if (info.bridge.isValid() && link.index == info.bridge.index) {
                fact.bridgeHardwareAddress = link.hardwareAddress;
            }
        }
        facts->interfaces << fact;
    }
}

void readQueues(SideFacts *facts)
{
    const auto queues = queryQueues();
    for (InterfaceFacts &interface : facts->interfaces) {
        for (const QueueRow &queue : queues.value_or(QList<QueueRow>())) {
            if (queue.interface == interface.info.ref.index && queue.parent == 0xffffffff
                && queue.drops)
                interface.queueDrops = *queue.drops;
        }
        const bool isChosen = facts->settings.interfaces.contains(interface.info.ref);
        if (isChosen) { // two questions each: asked only where it matters
            interface.ingressFilters = queryFilterCount(interface.info.ref.index, true);
            interface.egressFilters = queryFilterCount(interface.info.ref.index, false);
        }
    }
}

QString refusalWord(quint8 routeType)
{
    switch (routeType) { // RTN_BLACKHOLE.. and FR_ACT_BLACKHOLE.. have the same numbers
                         // (linux/fib_rules.h)
    case 6:
        return u"blackhole"_s;
    case 7:
        return u"unreachable"_s;
    case 8:
        return u"prohibit"_s;
    default:
        return {};
    }
}

/// In words, what refuses the group or a peer's address by policy.
void readRefusals(const QList<RouteRow> &routes, const QList<RuleRow> &rules, SideFacts *facts)
{
    QList<Ip6Address> wanted{facts->settings.group};
    if (facts->settings.peer)
        wanted << *facts->settings.peer;
    const auto concerns = [&](const Ip6Address &prefix, int length) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&](const auto &a) { return covers(prefix, length, a); });
    };
    facts->refusingRules.clear();
    for (const RuleRow &rule : rules) {
        const QString word = refusalWord(rule.action);
        if (!word.isEmpty() && !rule.hasSource && concerns(rule.destination, rule.prefixLength)) {
            facts->refusingRules << u"ip -6 rule: priority %1 to %2/%3 %4"_s.arg(rule.priority)
                                        .arg(rule.destination.toString())
                                        .arg(rule.prefixLength)
                                        .arg(word);
        }
    }
    for (const RouteRow &route : routes) {
        const QString word = refusalWord(route.type);
        // The kernel itself keeps an `unreachable default`: it refuses only what no other route
        // takes.
        if (!word.isEmpty() && route.prefixLength > 0
            && concerns(route.destination, route.prefixLength)) {
            facts->refusingRules << u"ip -6 route: %1 %2/%3 table %4"_s
                                        .arg(word, route.destination.toString())
                                        .arg(route.prefixLength)
                                        .arg(route.table);
        }
    }
}

void readRoutes(SideFacts *facts)
{
    facts->routes.clear();
    const auto ask = [&](const QString &purpose, const Ip6Address &destination,
                         InterfaceIndex interface) {
        auto route = queryRoute(destination, interface, facts->settings.sourceAddress);
        if (!route)
            return;
        route->purpose = purpose;
        route->device = refOf(*facts, route->device.index);
        facts->routes << *route;
    };
    const InterfaceFacts *chosen = facts->chosen();
    const InterfaceIndex index = chosen ? chosen->info.ref.index : InterfaceIndex();
    ask(u"group"_s, facts->settings.group, index);
    ask(u"group-any"_s, facts->settings.group, {});
    if (facts->settings.peer)
        ask(u"peer"_s, *facts->settings.peer,
            facts->settings.peer->isLinkLocal() ? index : InterfaceIndex());

    const auto routes = queryRoutes();
    const auto rules = queryRules();
    readRefusals(routes.value_or(QList<RouteRow>()), rules.value_or(QList<RuleRow>()), facts);
    if (!routes)
        return;
    for (InterfaceFacts &interface : facts->interfaces) {
        interface.multicastRoute =
            std::any_of(routes->begin(), routes->end(), [&](const RouteRow &route) {
                return route.device == interface.info.ref.index
                    && route.destination.bytes[0] == 0xff && route.prefixLength >= 8
                    && refusalWord(route.type).isEmpty()
                    && covers(route.destination, route.prefixLength, facts->settings.group);
            });
    }
}

/// Some process of that name is alive. Kernel names of processes are readable by anybody.
bool isRunning(QByteArrayView process)
{
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
        return entry.at(0).isDigit()
            && readSystemFile(u"/proc/"_s + entry + u"/comm"_s).trimmed() == process;
    });
}

bool hasProgram(const QString &name)
{
    return QFileInfo::exists(u"/usr/sbin/"_s + name) || QFileInfo::exists(u"/sbin/"_s + name);
}

QString firewallManager()
{
    if (readSystemFile(u"/etc/ufw/ufw.conf"_s).contains("\nENABLED=yes"))
        return u"ufw"_s;
    if (isRunning("firewalld"))
        return u"firewalld"_s;
    if (hasProgram(u"nft"_s))
        return u"nft"_s;
    return hasProgram(u"ip6tables"_s) ? u"ip6tables"_s : QString();
}

void readSettingsOfSystem(SideFacts *facts)
{
    facts->system = QSysInfo::kernelType();
    facts->firewall = firewallManager();
    if (const auto count = readNumber(u"/proc/sys/net/netfilter/nf_conntrack_count"_s))
        facts->connectionTracking = *count > 0;
    if (const auto port = readNumber(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s))
        facts->firstFreePort = int(*port);
    const auto ignoresAll = readNumber(u"/proc/sys/net/ipv6/icmp/echo_ignore_all"_s);
    const auto ignoresMulticast = readNumber(u"/proc/sys/net/ipv6/icmp/echo_ignore_multicast"_s);
    if (ignoresAll && ignoresMulticast)
        facts->echoIgnored = *ignoresAll != 0 || *ignoresMulticast != 0;
}

} // namespace

QByteArray readSystemFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(maximumFileBytes)
                                                                  : QByteArray();
}

CounterSet readCounters(const QString &interface)
{
    CounterSet set;
    if (!interface.isEmpty() && !interface.contains(u'/')) {
        parseDeviceCounters(readSystemFile(u"/proc/net/dev"_s), interface.toUtf8(), &set);
        parseSnmpCounters(readSystemFile(u"/proc/net/dev_snmp6/"_s + interface),
                          Counter::InReceives, Counter::OutNa, &set);
    }
    parseSnmpCounters(readSystemFile(u"/proc/net/snmp6"_s), Counter::UdpIn,
                      Counter::UdpIgnoredMulti, &set);
    parsePolicyBlocks(readSystemFile(u"/proc/net/xfrm_stat"_s), &set);
    return set;
}

void readState(const QList<InterfaceInfo> &interfaces, SideFacts *facts)
{
    readInterfaces(interfaces, facts);
    readQueues(facts);
    readRoutes(facts);
    readPortHolders(facts);
    readNeighbours(facts);
    readSettingsOfSystem(facts);
}

void readInterfaceState(const QList<InterfaceInfo> &interfaces, SideFacts *facts)
{
    const auto memberships = parseMemberships(readSystemFile(u"/proc/net/igmp6"_s));
    for (InterfaceFacts &known : facts->interfaces) {
        for (const InterfaceInfo &info : interfaces) {
            if (info.ref.index == known.info.ref.index)
                known.info = info;
        }
        if (!memberships.isEmpty())
            known.joined = isMember(memberships, known.info.ref.index, facts->settings.group);
    }
}

void refreshInterfaces(const QList<InterfaceInfo> &interfaces, SideFacts *facts)
{
    const QList<InterfaceFacts> before = std::exchange(facts->interfaces, {});
    readInterfaces(interfaces, facts);
    readQueues(facts);
    for (InterfaceFacts &interface : facts->interfaces) {
        const auto it = std::find_if(before.begin(), before.end(), [&](const InterfaceFacts &old) {
            return old.info.ref == interface.info.ref;
        });
        if (it == before.end())
            continue;
        interface.multicastRoute = it->multicastRoute;
        interface.joined = it->joined; // at the end of a run the memberships are gone
        if (it->queueDrops && interface.queueDrops)
            interface.queueDropped = *interface.queueDrops - *it->queueDrops;
        interface.queueDrops = it->queueDrops;
    }
}

void readNeighbours(SideFacts *facts)
{
    facts->neighbours = queryNeighbours().value_or(QList<NeighbourFacts>());
    facts->neighbours.removeIf(
        [&](const NeighbourFacts &n) { return !facts->interface(n.interface); });
    if (facts->neighbours.size() > maximumNeighbours)
        facts->neighbours.resize(maximumNeighbours);
}

void readPortHolders(SideFacts *facts)
{
    const auto take = [&](const QString &file, bool ipv4) {
        for (const UdpSocketRow &row : parseUdpSockets(readSystemFile(file), ipv4)) {
            if (row.port != facts->settings.port)
                continue;
            PortHolder holder{row.address,      ipv4,     row.connected, row.uid, {},
                              row.receiveQueue, row.drops};
#ifdef Q_OS_UNIX
            holder.own = row.uid == getuid();
#endif
            facts->portHolders << holder;
        }
    };
    facts->portHolders.clear();
    take(u"/proc/net/udp6"_s, false);
    take(u"/proc/net/udp"_s, true);
}

ReplyPathFacts readReplyPath(const SideFacts &facts, const Endpoint &requester,
                             const InterfaceRef &arrival)
{
    ReplyPathFacts path;
    path.requester = requester;
    path.arrival = arrival;
    // A WELCOME leaves by the interface of its HELLO only when the address is of link scope.
    const auto index = requester.address.isLinkLocal() ? arrival.index : InterfaceIndex();
    if (const auto route = queryRoute(requester.address, index)) {
        path.route = *route;
        path.route.purpose = u"peer"_s;
        path.route.device = refOf(facts, path.route.device.index);
    }
    const auto neighbours = queryNeighbours();
    for (const NeighbourFacts &neighbour : neighbours.value_or(QList<NeighbourFacts>())) {
        if (neighbour.address == requester.address && neighbour.interface == arrival.index)
            path.neighbour = neighbour;
    }
    return path;
}

} // namespace Sixcast
