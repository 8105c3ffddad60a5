// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/catalogue.h"

#include "core/facts/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Entry {
    const char *id;
    const char *title;
    const char *text;
};

constexpr Entry catalogue[]{
    {"works", QT_TRANSLATE_NOOP("Sixcast::Findings", "It works"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Answers come for what was sent to the group.")},

    {"requester.interface.down",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface is switched off"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The chosen interface is administratively down: nothing leaves it.")},
    {"requester.interface.gone",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface does not exist"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "There is no interface of that name: it was deleted, renamed or moved away.")},
    {"requester.interface.no-carrier",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's cable is dead"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The interface is up, but it has no carrier: the cable, the switch port or "
                       "the access point is off.")},
    {"requester.interface.ipv6-off",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "IPv6 is off on the requester's interface"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "disable_ipv6 is set for the interface.")},
    {"requester.interface.no-link-local",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester has no usable address"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The interface has no address that a HELLO could be sent from.")},
    {"requester.interface.tentative",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's address is not ready"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Duplicate address detection is still running: for a second or two after "
                       "the link came up nothing can be sent.")},
    {"requester.interface.dad-failed",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's address is taken"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Duplicate address detection failed: another machine has the same link-local address.")},
    {"requester.interface.mtu",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's MTU is too small for IPv6"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "IPv6 needs 1280 bytes; below that the kernel takes it off the interface.")},
    {"requester.interface.no-arp",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The requester's interface does no neighbour discovery"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "With NOARP nobody finds the requester's hardware address, so no answer can "
                       "be sent to it.")},
    {"requester.interface.bridge-port",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's interface is a port of a bridge"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "What arrives there belongs to the bridge. Use the bridge interface in its place.")},
    {"listener.interface.down",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is switched off"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The interface that the listener joined on is administratively down. The "
                       "join succeeds all the same.")},
    {"listener.interface.gone",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is gone"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The interface was deleted, renamed or moved away; its memberships went with it.")},
    {"listener.interface.no-carrier",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's cable is dead"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener's interface is up, but it has no carrier.")},
    {"listener.interface.ipv6-off",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "IPv6 is off on the listener's interface"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "disable_ipv6 is set for the interface: what arrives is discarded, and the "
                       "join succeeds all the same.")},
    {"listener.interface.no-link-local",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no link-local address"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "It hears the HELLO, but has no address of link scope to answer from.")},
    {"listener.interface.tentative",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's address is not ready"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Duplicate address detection is still running on the listener's interface.")},
    {"listener.interface.dad-failed",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's address is taken"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Duplicate address detection failed on the listener: another machine has "
                       "the same link-local address.")},
    {"listener.interface.mtu",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's MTU is too small for IPv6"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "IPv6 needs 1280 bytes; below that the kernel takes it off the interface.")},
    {"listener.interface.no-arp",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface does no neighbour discovery"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "With NOARP the answer goes to no real hardware address.")},
    {"listener.interface.bridge-port",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's interface is a port of a bridge"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "What arrives there belongs to the bridge. Listen on the bridge interface in its place.")},

    {"requester.firewall.in",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's own firewall drops the answer"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The answer is unicast from the listener's port. Connection tracking does not match it to "
         "a HELLO that was sent to a group, so the input filter drops it.")},
    {"requester.firewall.out",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The requester's own firewall or queue drops the HELLO"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The datagram does not get out of this host: an output filter or a queueing "
                       "discipline drops it.")},
    {"requester.firewall.nd",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's firewall filters neighbour discovery"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener asks for the requester's hardware address and gets no answer, "
                       "so it can't send the WELCOME.")},
    {"listener.firewall.in",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's firewall drops the HELLO"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The HELLO arrives at the listener's host, and a filter there drops it "
                       "before the socket.")},
    {"listener.firewall.out",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's firewall drops the answer"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener hears the HELLO and answers, but an output filter or queue of "
                       "its host drops the WELCOME.")},
    {"listener.firewall.nd",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's firewall filters neighbour discovery"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener can't find the requester's hardware address, so its answers "
                       "wait and are dropped.")},
    {"listener.firewall.mld",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener's firewall filters membership reports (MLD)"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The switch never learns that the listener is a member, so it does not "
                       "forward the group to it.")},
    {"listener.firewall.rpfilter",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's reverse-path filter drops the HELLO"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener's host has no route back to the requester's source address by "
                       "that interface, and drops what comes from it.")},
    {"listener.firewall.limit",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A rate limit on the listener's host"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Some HELLOs pass the listener's filter, and the rest of each burst is dropped.")},

    {"requester.route.multicast",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester has no multicast route"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "There is no route of ff00::/8 by the chosen interface.")},
    {"requester.route.policy",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A routing rule of the requester refuses the group"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "A blackhole, prohibit or unreachable rule or route takes what is sent to the group.")},
    {"requester.route.vpn",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Another interface takes the requester's HELLOs"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The HELLOs left, but not by the interface that was meant: a VPN or tunnel "
                       "has the better route.")},
    {"listener.route.multicast",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no multicast route"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Its kernel has no route of ff00::/8 by the interface, or refuses it: the "
                       "HELLO arrives and is dropped as not routable.")},
    {"listener.route.policy",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A routing rule of the listener refuses the group"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "A blackhole, prohibit or unreachable rule or route on the listener's host "
                       "takes the group.")},
    {"listener.route.vpn",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's answer leaves by another interface"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The route to the requester's address leads into a VPN or another network.")},
    {"listener.route.reply",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener has no route back to the requester"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The listener's kernel refuses to send the WELCOME: no route, or a rule that refuses.")},
    {"listener.neighbour.static",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "A wrong static neighbour entry on the listener's host"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The answer is sent to a hardware address that is not the requester's.")},

    {"listener.app.not-running", QT_TRANSLATE_NOOP("Sixcast::Findings", "No listener is running"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The host is there, but nothing listens on the port and nobody there is a "
                       "member of the group.")},
    {"listener.app.late",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener started after the HELLOs"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The first HELLOs met nobody; later ones are answered, or may be once it has started.")},
    {"listener.app.hung", QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener is hung"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "It is bound and joined, but it never reads what arrives.")},
    {"listener.app.mute",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener reads and does not answer"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Datagrams reach it, and it sends nothing back.")},
    {"listener.app.not-joined",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener is not a member of the group"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "It is bound to the port, but has not joined the group on this interface.")},
    {"listener.app.wrong-interface",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener joined on another interface"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The HELLO arrives by one interface of the listener's host, and the group "
                       "is joined on another.")},
    {"listener.app.bind",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener is bound to an address that can't get multicast"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "A socket bound to a unicast or loopback address, to IPv4 or to another "
                       "device never gets a datagram for the group.")},
    {"listener.app.port-in-use",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Another program holds the listener's port"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener could not bind: the port is taken.")},
    {"listener.app.permission",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener may not use the port"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The system refuses the port to this user.")},
    {"listener.app.join-failed",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's join was refused"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The kernel did not accept the membership.")},
    {"listener.app.slow", QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener is too slow"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Datagrams come faster than it reads them, and its receive buffer overflows.")},
    {"requester.app.wrong-interface",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener is on another network of the requester"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "HELLOs that are sent by another interface of this machine are answered.")},
    {"requester.app.scope",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The group's scope can't reach the listener"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "An interface-local group (ff01) never leaves the machine; a link-local one "
                       "(ff02) never crosses a router.")},
    {"requester.app.hop-limit", QT_TRANSLATE_NOOP("Sixcast::Findings", "The hop limit is too low"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The HELLO's hop limit ends before the listener.")},
    {"requester.app.source",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's source address can't be answered"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Nobody can answer to that source address.")},
    {"requester.app.connected",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's socket refuses the answer"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Answers arrive, and the requesting socket is connected to the group: it "
                       "takes nothing from a unicast address.")},

    {"mismatch.group", QT_TRANSLATE_NOOP("Sixcast::Findings", "The two sides use different groups"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener is a member of another group than the requester sends to.")},
    {"mismatch.port", QT_TRANSLATE_NOOP("Sixcast::Findings", "The two sides use different ports"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener is on another port than the requester sends to.")},
    {"duplicate.link-local",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Both machines have the same link-local address"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Each takes what is meant for the other as its own.")},
    {"duplicate.mac",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Both machines have the same hardware address"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Copied virtual machines are the usual reason. Switches and hosts mix the two up.")},

    {"network.partition",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The two machines do not reach each other at all"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Neither sees anything of the other: a VLAN, port isolation, a blocked "
                       "switch port, a dead cable.")},
    {"network.snooping",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The switch does not forward this group to the listener"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Everything else passes, only the group does not: MLD snooping has not "
                       "learned the membership, or its table is wrong.")},
    {"network.multicast-filtered",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Multicast towards the listener is filtered on the way"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Unicast passes, multicast does not arrive at the listener's host.")},
    {"network.udp-filtered",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A filter between the machines drops the HELLO"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "ICMPv6 passes between the two, UDP to this port does not arrive.")},
    {"network.udp-filtered-back",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A filter between the machines drops the answer"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The WELCOME leaves the listener's host and does not arrive, while ICMPv6 passes.")},
    {"network.unicast-filtered",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Unicast between the two machines is filtered"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Multicast passes, unicast does not: client isolation of a wireless "
                       "network, for example.")},
    {"network.nd-filtered",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Neighbour discovery is filtered between the machines"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Other multicast passes, but solicitations do not arrive, so no hardware "
                       "address is ever found.")},
    {"network.one-way-out",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Nothing gets from the requester to the listener"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The other direction works.")},
    {"network.one-way-back",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Nothing gets from the listener to the requester"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The HELLOs arrive, and nothing comes back.")},
    {"network.loss", QT_TRANSLATE_NOOP("Sixcast::Findings", "The network loses datagrams"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Some HELLOs or answers are lost at random, unicast as well.")},
    {"network.multicast-loss",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The network loses multicast"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Unicast is complete, multicast is lost in part: wireless networks send it "
                       "without acknowledgement.")},
    {"network.limit",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The network limits the rate of multicast"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "A storm control or rate limit lets a few datagrams through and drops the rest.")},
    {"network.corrupt", QT_TRANSLATE_NOOP("Sixcast::Findings", "Datagrams arrive damaged"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Checksums are wrong: a broken device, driver or offload on the way.")},
    {"network.delay", QT_TRANSLATE_NOOP("Sixcast::Findings", "Answers come too late"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The path takes longer than the timeout.")},
    {"network.size", QT_TRANSLATE_NOOP("Sixcast::Findings", "Only small datagrams pass"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Small HELLOs are answered, larger ones are not.")},
    {"network.duplicate-mac",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A third machine has the same hardware address"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The switch sends frames for this machine to whoever spoke last with that address.")},
    {"network.macvlan",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The macvlan mode keeps the two apart"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "macvlan interfaces in this mode do not exchange frames with their siblings "
                       "or their host.")},
    {"router.no-multicast-route",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The router does not route multicast"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Unicast crosses the router, the group does not: no multicast routing (PIM, "
                       "MLD proxy) for it.")},
    {"router.firewall", QT_TRANSLATE_NOOP("Sixcast::Findings", "The router filters the HELLO"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "ICMPv6 crosses the router, UDP to this port does not.")},
    {"router.firewall-back",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The router filters the answer"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The HELLO crosses the router, the WELCOME does not come back through it.")},
    {"router.no-return",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "There is no unicast way back through the router"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "The HELLO arrives; the router has no route, or does not forward, to the requester.")},
    {"listener.membership-expired",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The membership ran out"),
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "It worked, and stopped some time after the join (260 s with the usual timers): without a "
         "querier, or with filtered queries or reports, a snooping switch forgot the listener.")},

    {"listener.app.stopped",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener stopped during the run"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "It answered, and then nothing listened on the port any more while its "
                       "host was still there. It may have ended as it was told to.")},
    {"listener.app.restarted",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener was restarted during the run"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Answers stopped for several HELLOs in a row and came back.")},
    {"listener.app.no-ipv6",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener can't open IPv6 sockets"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The system refuses sockets of this family: IPv6 is turned off for the "
                       "whole system, or a sandbox forbids it.")},
    {"requester.app.no-ipv6",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester can't open IPv6 sockets"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The system refuses sockets of this family: IPv6 is turned off for the "
                       "whole system, or a sandbox forbids it.")},
    {"requester.app.port-in-use",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Another program holds the requester's port"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The requester could not bind to the source port that it was given.")},
    {"listener.interface.multicast-filter",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener's card or driver filters multicast"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Frames for the group reach the card and aren't handed to the system, as "
                       "with a virtual machine whose host passes known groups only.")},
    {"network.source-filtered",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The network filters by source address"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "HELLOs from one kind of source address pass and from another they don't: "
                       "port security or a source guard of the switch, for example.")},
    {"mismatch.source",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The listener joined for another source"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Its membership is limited to a source address that isn't the "
                       "requester's, so its system drops the HELLOs.")},
    {"network.contradiction",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Machines on the link contradict each other"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "What was reported about the other side can't all be true: two machines "
                       "claim the same address, or somebody sends false facts. Nothing certain "
                       "is built on it.")},
    {"requester.nat",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's own NAT rewrites the HELLOs"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The answer comes back to an address or port that the socket isn't bound "
                       "to, because a rule on this host translated the source.")},
    {"router.nat",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A router rewrites the source of the HELLOs"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener answers the translated address, and the answer isn't "
                       "translated back.")},
    {"network.relay",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A repeater sends the HELLOs from its own address"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener hears the HELLOs from a machine in between and answers that "
                       "one.")},
    {"listener.route.on-link",
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The listener doesn't know that the requester is on its link"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The requester's prefix isn't on-link there: answers go to a router that "
                       "doesn't send them back.")},
    {"requester.route.local",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "A local route on the requester takes the answers"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "A route or rule of the requester claims the listener's address for this "
                       "host.")},
    {"requester.interface.no-flood",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester's tunnel doesn't carry multicast"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "The interface delivers to known neighbours only and has nowhere to send "
                       "multicast to, as a VXLAN without a flood entry.")},
    {"requester.interface.address-gone",
     QT_TRANSLATE_NOOP("Sixcast::Findings", "The requester lost its address during the run"),
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "It worked until the source address was removed from the interface.")},
};

const Entry *find(const QString &id)
{
    const auto it =
        std::find_if(std::begin(catalogue), std::end(catalogue),
                     [&](const Entry &entry) { return id == QLatin1StringView(entry.id); });
    return it == std::end(catalogue) ? nullptr : it;
}

} // namespace

QStringList findingIds()
{
    QStringList ids;
    for (const Entry &entry : catalogue)
        ids << QString::fromLatin1(entry.id);
    return ids;
}

QString titleOf(const QString &id)
{
    const Entry *entry = find(id);
    return entry ? Findings::tr(entry->title) : QString();
}

QString textOf(const QString &id, const Picture &picture)
{
    const Entry *entry = find(id);
    if (!entry)
        return {};
    QString text = Findings::tr(entry->text);
    if (!picture.works && !picture.isTwoSided && !picture.facts.selfCheck) {
        const bool isOwnSide = id.startsWith(
            picture.facts.view == Case::View::Listener ? u"listener." : u"requester.");
        if (!isOwnSide) {
            text += u' ';
            text += Findings::tr(
                "This side alone can't be sure: the trace of the other machine decides.");
        }
    }
    return text;
}

} // namespace Sixcast
