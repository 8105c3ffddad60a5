// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Causes that lie with the routes and neighbours of one of the two hosts.

#include "core/causes/cause.h"

namespace Sixcast {
namespace {

constexpr AdviceLine showRoute = run("ip -6 rule; ip -6 route get {group} oif {if}");
constexpr AdviceLine showRouteBack = run("ip -6 rule; ip -6 route get {peer} oif {if}");

constexpr Cause table[]{
    {.id = "requester.route.multicast",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester has no multicast route"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings", "The chosen interface has no ff00::/8 route."),
     .checks = {showRoute},
     .fixes = {run("sudo ip -6 route add multicast ff00::/8 dev {if} table local",
                   "sudo ip -6 route del multicast ff00::/8 dev {if} table local")}},
    {.id = "requester.route.policy",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "A routing rule on the requester rejects the group"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "A blackhole, prohibit or unreachable rule or route drops what is sent to the group."),
     .checks = {showRoute}},
    {.id = "requester.route.vpn",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "HELLOs are leaving through a different interface"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The HELLOs left, but not through the chosen interface: a VPN or "
                               "tunnel has the better route."),
     .checks = {showRoute}},
    {.id = "listener.route.multicast",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no multicast route"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The interface has no ff00::/8 route, or a rule rejects it: the "
                               "HELLO arrives and is dropped as not routable."),
     .checks = {showRouteBack, run("ip -6 route show table local type multicast")},
     .fixes = {run("sudo ip -6 route add multicast ff00::/8 dev {if} table local",
                   "sudo ip -6 route del multicast ff00::/8 dev {if} table local")}},
    {.id = "listener.route.policy",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A routing rule on the listener rejects the group"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "A blackhole, prohibit or unreachable rule or route on the "
                               "listener's host drops packets for the group."),
     .checks = {showRouteBack}},
    {.id = "listener.route.vpn",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's answer leaves through a different interface"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The route to the requester's address leads into a VPN or another network."),
     .checks = {showRouteBack}},
    {.id = "listener.route.reply",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no route back to the requester"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The listener's kernel rejects sending the WELCOME: no route, or a rule that rejects it."),
     .checks = {showRouteBack}},
    {.id = "listener.neighbour.static",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "A wrong static neighbour entry on the listener's host"),
     .text =
         QT_TRANSLATE_NOOP("Sixcast::Findings",
                           "The answer is sent to a hardware address that is not the requester's."),
     .checks = {run("ip -6 neigh show dev {if} nud permanent")},
     .fixes = {run("sudo ip -6 neigh del {peer} dev {if}",
                   "sudo ip -6 neigh replace {peer} lladdr {mac} nud permanent dev {if}")}},
    {.id = "listener.route.on-link",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener doesn't know that the requester is on its link"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The requester's prefix isn't on-link there: answers go to a router "
                               "that doesn't send them back."),
     .checks = {showRouteBack},
     .fixes = {say(
         QT_TRANSLATE_NOOP("Sixcast::Findings",
                           "Add an on-link route of the requester's prefix on this interface."))}},
    {.id = "requester.route.local",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A local route on the requester takes the answers"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "A route or rule on the requester claims the listener's address for this host."),
     .checks = {showRoute, run("ip -6 route show table local")}},
};

} // namespace

std::span<const Cause> routeCauses()
{
    return table;
}

} // namespace Sixcast
