// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Causes that lie between the two hosts.

#include "core/causes/cause.h"

namespace Sixcast {
namespace {

constexpr AdviceLine capture =
    run("sudo tcpdump -ni {if} udp port {port} or icmp6").at(Where::Listener);
constexpr AdviceLine showBridge = run("bridge -d link show").at(Where::Switch);
constexpr AdviceLine showRouter =
    run("ip -6 mroute show; ip -6 route; sudo nft list ruleset").at(Where::Router);

constexpr Cause table[]{
    {.id = "network.partition",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The two machines don't reach each other at all"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Neither receives anything from the other: a VLAN, port isolation, "
                               "a blocked switch port or no link."),
     .checks = {run("bridge -d link show; bridge vlan show").at(Where::Switch), capture},
     .fixes =
         {say(QT_TRANSLATE_NOOP(
                  "Sixcast::Findings",
                  "Put both ports into one VLAN, and look for port isolation and blocked ports."))
              .at(Where::Switch)}},
    {.id = "network.snooping",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The switch doesn't forward this group to the listener"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Everything else passes, only the group doesn't: MLD snooping "
                               "hasn't learned the membership, or its table is wrong."),
     .checks = {run("bridge mdb show; bridge -d link show").at(Where::Switch), capture},
     .fixes = {run("sudo ip link set dev br0 type bridge mcast_querier 1",
                   "sudo ip link set dev br0 type bridge mcast_querier 0")
                   .at(Where::Switch),
               say(QT_TRANSLATE_NOOP(
                       "Sixcast::Findings",
                       "Turn on an MLD querier in this VLAN, or turn MLD snooping off for it."))
                   .at(Where::Switch)}},
    {.id = "network.multicast-filtered",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "Multicast towards the listener is filtered on the way"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Unicast passes, multicast doesn't arrive at the listener's host."),
     .checks = {showBridge, capture}},
    {.id = "network.udp-filtered",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A filter between the machines drops the HELLO"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "ICMPv6 passes between the two, UDP to this port doesn't arrive."),
     .checks = {capture}},
    {.id = "network.udp-filtered-back",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A filter between the machines drops the answer"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The WELCOME leaves the listener's host but doesn't arrive, while ICMPv6 passes."),
     .checks = {capture}},
    {.id = "network.unicast-filtered",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Unicast between the two machines is filtered"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Multicast passes, unicast doesn't: client isolation of a wireless network, for example."),
     .checks = {capture},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Turn off client isolation for these two."))
                   .at(Where::Switch)}},
    {.id = "network.nd-filtered",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "Neighbour discovery is filtered between the machines"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Other multicast passes, but neighbour solicitations don't arrive, "
                               "so no hardware address is ever resolved."),
     .checks = {capture}},
    {.id = "network.one-way-out",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Nothing gets from the requester to the listener"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "The other direction works."),
     .checks = {showBridge, capture}},
    {.id = "network.one-way-back",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Nothing gets from the listener to the requester"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "The HELLOs arrive, and nothing comes back."),
     .checks = {showBridge, capture}},
    {.id = "network.loss",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The network loses datagrams"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Some HELLOs or answers are lost at random, unicast too."),
     .checks = {capture}},
    {.id = "network.multicast-loss",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The network loses multicast"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Unicast is complete, multicast is partly lost: wireless networks "
                               "send it without acknowledgement."),
     .checks = {capture}},
    {.id = "network.limit",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The network limits the rate of multicast"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "A storm control or rate limit lets a few datagrams through and drops the rest."),
     .checks = {capture}},
    {.id = "network.corrupt",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Datagrams arrive damaged"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings",
                           "Checksums are wrong: a broken device, driver or offload on the way."),
     .checks = {capture}},
    {.id = "network.delay",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Answers come too late"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "The path takes longer than the timeout."),
     .checks = {capture}},
    {.id = "network.size",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Only small datagrams pass"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "Small HELLOs are answered, larger ones are not."),
     .checks = {run("ping -6 -c 3 -s 352 {peer}"), capture},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Look for an MTU or a size filter below the Ethernet one."))
                   .at(Where::Switch)}},
    {.id = "network.duplicate-mac",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A third machine has the same hardware address"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The switch sends frames for this machine to whichever machine used that address last."),
     .checks = {run("bridge fdb show | grep -i {mac}").at(Where::Switch), capture}},
    {.id = "network.macvlan",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The macvlan mode blocks traffic between the two"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "macvlan interfaces in this mode don't exchange frames with their "
                               "siblings or their host."),
     .checks = {run("ip -d link show type macvlan"), capture},
     .fixes = {run("sudo ip link set dev {if} type macvlan mode bridge",
                   "sudo ip link set dev {if} type macvlan mode {mode}")}},
    {.id = "router.no-multicast-route",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The router doesn't route multicast"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "Unicast crosses the router, the group doesn't: no multicast "
                               "routing (PIM, MLD proxy) for it."),
     .checks = {showRouter},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Turn on multicast routing (PIM, or an MLD proxy) for the "
                                     "group on both interfaces."))
                   .at(Where::Router)}},
    {.id = "router.firewall",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The router filters the HELLO"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "ICMPv6 crosses the router, UDP to this port doesn't."),
     .checks = {showRouter}},
    {.id = "router.firewall-back",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The router filters the answer"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The HELLO crosses the router, the WELCOME doesn't come back through it."),
     .checks = {showRouter}},
    {.id = "router.no-return",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The router has no return route to the requester"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The HELLO arrives, but the router has no route to the requester or "
                               "doesn't forward to it."),
     .checks = {showRouter}},
    {.id = "listener.membership-expired",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The switch's MLD membership entry expired"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "It worked, and stopped some time after the join (260 s with the "
                               "usual timers): without a querier, or with filtered queries or "
                               "reports, a snooping switch drops the listener's entry."),
     .checks = {run("bridge mdb show; bridge -d vlan global show").at(Where::Switch),
                run("sudo tcpdump -ni {if} 'icmp6 and (ip6[48] == 130 or ip6[48] == 143)'")},
     .fixes = {run("sudo ip link set dev br0 type bridge mcast_querier 1",
                   "sudo ip link set dev br0 type bridge mcast_querier 0")
                   .at(Where::Switch),
               say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Turn on an MLD querier in this VLAN, and let its queries and "
                                     "the hosts' reports pass."))
                   .at(Where::Switch)}},
    {.id = "network.source-filtered",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The network filters by source address"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings",
                           "HELLOs from one kind of source address pass and from another they "
                           "don't: port security or a source guard of the switch, for example."),
     .checks = {showBridge, capture}},
    {.id = "network.contradiction",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "Machines on the link contradict each other"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The reports about the other side can't all be true: two machines claim the same address, "
         "or somebody sends false facts. Nothing is certain because of them."),
     .checks = {capture}},
    {.id = "router.nat",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "A router rewrites the source of the HELLOs"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The listener answers the translated address, and the answer isn't translated back."),
     .checks = {showRouter},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Exempt the traffic of this group from the translation."))
                   .at(Where::Router)}},
    {.id = "network.relay",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "A relay sends the HELLOs from a different address"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The listener receives the HELLOs from a machine in between and answers that machine."),
     .checks = {capture},
     .fixes = {say(QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Have the relay send the answers back, too, or use a multicast router instead."))}},
};

} // namespace

std::span<const Cause> networkCauses()
{
    return table;
}

} // namespace Sixcast
