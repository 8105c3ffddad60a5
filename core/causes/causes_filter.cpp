// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Causes that lie with a packet filter or a queue of one of the two hosts.

#include "core/causes/cause.h"

namespace Sixcast {
namespace {

constexpr AdviceLine showFilters = run("sudo nft list ruleset; sudo ip6tables -L -n -v");
constexpr AdviceLine capture = run("sudo tcpdump -ni {if} udp port {port}");

constexpr Cause table[]{
    {.id = "requester.firewall.in",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's firewall drops the answer"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The answer is unicast from the listener's port. Connection tracking doesn't match it to "
         "a HELLO that was sent to a group, so the input filter drops it."),
     .checks = {showFilters, capture},
     .passage = Passage::WelcomeIn},
    {.id = "requester.firewall.out",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The requester's firewall or queue drops the HELLO"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The datagram doesn't leave this host: an output filter or a "
                               "queueing discipline drops it."),
     .checks = {showFilters, run("tc -s qdisc show dev {if}")},
     .passage = Passage::HelloOut},
    {.id = "requester.firewall.nd",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The requester's firewall filters neighbour discovery"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener asks for the requester's hardware address and gets no "
                               "answer, so it can't send the WELCOME."),
     .checks = {showFilters},
     .passage = Passage::NeighbourDiscovery},
    {.id = "listener.firewall.in",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's firewall drops the HELLO"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The HELLO arrives at the listener's host, and a filter there drops "
                               "it before the socket."),
     .checks = {showFilters, run("tc filter show dev {if} ingress; sudo ip xfrm policy"), capture},
     .passage = Passage::HelloIn},
    {.id = "listener.firewall.out",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's firewall drops the answer"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener hears the HELLO and answers, but an output filter or "
                               "queue of its host drops the WELCOME."),
     .checks = {showFilters},
     .passage = Passage::WelcomeOut},
    {.id = "listener.firewall.nd",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's firewall filters neighbour discovery"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener can't find the requester's hardware address, so its "
                               "answers wait and are dropped."),
     .checks = {showFilters},
     .passage = Passage::NeighbourDiscovery},
    {.id = "listener.firewall.mld",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's firewall filters membership reports (MLD)"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The switch never learns that the listener is a member, so it "
                               "doesn't forward the group to it."),
     .checks = {showFilters},
     .passage = Passage::MembershipReports},
    {.id = "listener.firewall.rpfilter",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings",
                                "The listener's reverse-path filter drops the HELLO"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The listener's host has no route back to the requester's source "
                               "address through that interface, and drops what comes from it."),
     .checks = {showFilters}},
    {.id = "listener.firewall.limit",
     .title =
         QT_TRANSLATE_NOOP("Sixcast::Findings", "A rate limit on the listener's host drops HELLOs"),
     .text = QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Some HELLOs pass the listener's filter, and the rest of each burst is dropped."),
     .checks = {showFilters},
     .passage = Passage::HelloIn},
    {.id = "requester.nat",
     .title = QT_TRANSLATE_NOOP("Sixcast::Findings", "NAT on the requester rewrites the HELLOs"),
     .text = QT_TRANSLATE_NOOP("Sixcast::Findings",
                               "The answer comes back to an address or port that the socket isn't "
                               "bound to, because a rule on this host translated the source."),
     .checks = {run("sudo nft list ruleset | grep -i -A5 nat")},
     .fixes = {say(QT_TRANSLATE_NOOP("Sixcast::Findings",
                                     "Exempt multicast (ff00::/8) from the translation rule."))}},
};

} // namespace

std::span<const Cause> filterCauses()
{
    return table;
}

} // namespace Sixcast
