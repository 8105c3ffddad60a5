// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/hostreader.h"

#include "core/base/prefix.h"
#include "core/facts/keeping.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumNeighbours = 64;

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

void readInterfaces(const Machine &machine, const QList<InterfaceInfo> &interfaces,
                    SideFacts *facts)
{
    const auto memberships = machine.memberships();
    const auto links = machine.links();
    facts->interfaces.clear();
    for (const InterfaceInfo &info : interfaces) {
        if (info.loopback)
            continue;
        InterfaceFacts fact;
        fact.info = info;
        fact.counters = machine.counters(info.ref.name);
        if (memberships)
            fact.joined = isMember(*memberships, info.ref.index, facts->settings.group);
        for (const LinkDetail &link : links.value_or(QList<LinkDetail>())) {
            if (link.index == info.ref.index) {
                fact.mode = link.mode;
                fact.queue = link.queue;
                fact.xdp = link.xdp;
            }
        }
        facts->interfaces << fact;
    }
}

void readQueues(const Machine &machine, SideFacts *facts)
{
    const auto queues = machine.queues();
    for (InterfaceFacts &interface : facts->interfaces) {
        for (const QueueRow &queue : queues.value_or(QList<QueueRow>())) {
            if (queue.interface == interface.info.ref.index && queue.parent == 0xffffffff
                && queue.drops)
                interface.queueDrops = *queue.drops;
        }
        const bool isChosen = facts->settings.interfaces.contains(interface.info.ref);
        if (isChosen) { // two questions each: asked only where it matters
            interface.ingressFilters = machine.ingressFilters(interface.info.ref.index);
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
                           [&](const auto &a) { return sharesPrefix(prefix, a, length); });
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

void readRoutes(const Machine &machine, SideFacts *facts)
{
    facts->routes.clear();
    const auto ask = [&](Purpose purpose, const Ip6Address &destination, InterfaceIndex interface) {
        auto route = machine.route(destination, interface, facts->settings.sourceAddress);
        if (!route)
            return;
        route->purpose = purpose;
        route->device = refOf(*facts, route->device.index);
        facts->routes << *route;
    };
    const InterfaceFacts *chosen = facts->chosen();
    const InterfaceIndex index = chosen ? chosen->info.ref.index : InterfaceIndex();
    ask(Purpose::Group, facts->settings.group, index);
    ask(Purpose::GroupAny, facts->settings.group, {});
    if (facts->settings.peer)
        ask(Purpose::Peer, *facts->settings.peer,
            facts->settings.peer->isLinkLocal() ? index : InterfaceIndex());

    const auto routes = machine.routes();
    const auto rules = machine.rules();
    readRefusals(routes.value_or(QList<RouteRow>()), rules.value_or(QList<RuleRow>()), facts);
    if (!routes)
        return;
    for (InterfaceFacts &interface : facts->interfaces) {
        interface.multicastRoute =
            std::any_of(routes->begin(), routes->end(), [&](const RouteRow &route) {
                return route.device == interface.info.ref.index
                    && route.destination.bytes[0] == 0xff && route.prefixLength >= 8
                    && refusalWord(route.type).isEmpty()
                    && sharesPrefix(route.destination, facts->settings.group, route.prefixLength);
            });
    }
}

void readSettingsOfSystem(const Machine &machine, SideFacts *facts)
{
    const SystemSettings settings = machine.settings();
    facts->system = settings.kernel;
    facts->stack = settings.stack;
    facts->firewall = settings.firewall;
    facts->firstFreePort = settings.firstFreePort;
    facts->echoIgnored = settings.echoIgnored;
}

} // namespace

void readState(const Machine &machine, const QList<InterfaceInfo> &interfaces, SideFacts *facts)
{
    readInterfaces(machine, interfaces, facts);
    readQueues(machine, facts);
    readRoutes(machine, facts);
    readPortHolders(machine, facts);
    readNeighbours(machine, facts);
    readSettingsOfSystem(machine, facts);
}

void readInterfaceState(const Machine &machine, const QList<InterfaceInfo> &interfaces,
                        SideFacts *facts)
{
    const auto memberships = machine.memberships();
    for (InterfaceFacts &known : facts->interfaces) {
        for (const InterfaceInfo &info : interfaces) {
            if (info.ref.index == known.info.ref.index)
                known.info = info;
        }
        if (memberships)
            known.joined = isMember(*memberships, known.info.ref.index, facts->settings.group);
    }
}

void refreshInterfaces(const Machine &machine, const QList<InterfaceInfo> &interfaces,
                       SideFacts *facts)
{
    const QList<InterfaceFacts> before = std::exchange(facts->interfaces, {});
    readInterfaces(machine, interfaces, facts);
    readQueues(machine, facts);
    for (InterfaceFacts &interface : facts->interfaces) {
        const auto it = std::find_if(before.begin(), before.end(), [&](const InterfaceFacts &old) {
            return old.info.ref == interface.info.ref;
        });
        if (it == before.end())
            continue;
        if (it->queueDrops && interface.queueDrops)
            interface.queueDropped = *interface.queueDrops - *it->queueDrops;
        keepFirstReading(*it, &interface);
    }
}

void readNeighbours(const Machine &machine, SideFacts *facts)
{
    facts->neighbours = machine.neighbours().value_or(QList<NeighbourFacts>());
    facts->neighbours.removeIf(
        [&](const NeighbourFacts &n) { return !facts->interface(n.interface); });
    facts->neighboursInAll = int(facts->neighbours.size());
    if (facts->neighbours.size() > maximumNeighbours)
        facts->neighbours.resize(maximumNeighbours);
}

void readPortHolders(const Machine &machine, SideFacts *facts)
{
    facts->portHolders.clear();
    for (const UdpSocketRow &row : machine.udpSockets().value_or(QList<UdpSocketRow>())) {
        if (row.port != facts->settings.port)
            continue;
        facts->portHolders << PortHolder{row.address, row.ipv4, row.connected, row.uid, row.drops};
    }
}

ReplyPathFacts readReplyPath(const Machine &machine, const SideFacts &facts,
                             const Endpoint &requester, const InterfaceRef &arrival)
{
    ReplyPathFacts path;
    path.requester = requester;
    path.arrival = arrival;
    // A WELCOME leaves by the interface of its HELLO only when the address is of link scope.
    const auto index = requester.address.isLinkLocal() ? arrival.index : InterfaceIndex();
    if (const auto route = machine.route(requester.address, index, {})) {
        path.route = *route;
        path.route.purpose = Purpose::Peer;
        path.route.device = refOf(facts, path.route.device.index);
    }
    const auto neighbours = machine.neighbours();
    for (const NeighbourFacts &neighbour : neighbours.value_or(QList<NeighbourFacts>())) {
        if (neighbour.address == requester.address && neighbour.interface == arrival.index)
            path.neighbour = neighbour;
    }
    return path;
}

} // namespace Sixcast
