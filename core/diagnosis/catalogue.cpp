// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Entry {
    const char *id;
    const char *title;
    const char *text;
};

#define SAY(text) QT_TRANSLATE_NOOP("Findings", text)

constexpr Entry catalogue[]{
    {"works", SAY("It works"), SAY("Answers come for what was sent to the group.")},

    {"requester.interface.down", SAY("The requester's interface is switched off"), SAY("The chosen interface is administratively down: nothing leaves it.")},
    {"requester.interface.gone", SAY("The requester's interface does not exist"), SAY("There is no interface of that name: it was deleted, renamed or moved away.")},
    {"requester.interface.no-carrier", SAY("The requester's cable is dead"), SAY("The interface is up, but it has no carrier: the cable, the switch port or the access point is off.")},
    {"requester.interface.ipv6-off", SAY("IPv6 is off on the requester's interface"), SAY("disable_ipv6 is set for the interface.")},
    {"requester.interface.no-link-local", SAY("The requester has no usable address"), SAY("The interface has no address that a HELLO could be sent from.")},
    {"requester.interface.tentative", SAY("The requester's address is not ready"), SAY("Duplicate address detection is still running: for a second or two after the link came up nothing can be sent.")},
    {"requester.interface.dad-failed", SAY("The requester's address is taken"), SAY("Duplicate address detection failed: another machine has the same link-local address.")},
    {"requester.interface.mtu", SAY("The requester's MTU is too small for IPv6"), SAY("IPv6 needs 1280 bytes; below that the kernel takes it off the interface.")},
    {"requester.interface.no-arp", SAY("The requester's interface does no neighbour discovery"), SAY("With NOARP nobody finds the requester's hardware address, so no answer can be sent to it.")},
    {"requester.interface.bridge-port", SAY("The requester's interface is a port of a bridge"), SAY("What arrives there belongs to the bridge. Use the bridge interface in its place.")},
    {"listener.interface.down", SAY("The listener's interface is switched off"), SAY("The interface that the listener joined on is administratively down. The join succeeds all the same.")},
    {"listener.interface.gone", SAY("The listener's interface is gone"), SAY("The interface was deleted, renamed or moved away; its memberships went with it.")},
    {"listener.interface.no-carrier", SAY("The listener's cable is dead"), SAY("The listener's interface is up, but it has no carrier.")},
    {"listener.interface.ipv6-off", SAY("IPv6 is off on the listener's interface"), SAY("disable_ipv6 is set for the interface: what arrives is discarded, and the join succeeds all the same.")},
    {"listener.interface.no-link-local", SAY("The listener has no link-local address"), SAY("It hears the HELLO, but has no address of link scope to answer from.")},
    {"listener.interface.tentative", SAY("The listener's address is not ready"), SAY("Duplicate address detection is still running on the listener's interface.")},
    {"listener.interface.dad-failed", SAY("The listener's address is taken"), SAY("Duplicate address detection failed on the listener: another machine has the same link-local address.")},
    {"listener.interface.mtu", SAY("The listener's MTU is too small for IPv6"), SAY("IPv6 needs 1280 bytes; below that the kernel takes it off the interface.")},
    {"listener.interface.no-arp", SAY("The listener's interface does no neighbour discovery"), SAY("With NOARP the answer goes to no real hardware address.")},
    {"listener.interface.bridge-port", SAY("The listener's interface is a port of a bridge"), SAY("What arrives there belongs to the bridge. Listen on the bridge interface in its place.")},

    {"requester.firewall.in", SAY("The requester's own firewall drops the answer"), SAY("The answer is unicast from the listener's port. Connection tracking does not match it to a HELLO that was sent to a group, so the input filter drops it.")},
    {"requester.firewall.out", SAY("The requester's own firewall or queue drops the HELLO"), SAY("The datagram does not get out of this host: an output filter or a queueing discipline drops it.")},
    {"requester.firewall.nd", SAY("The requester's firewall filters neighbour discovery"), SAY("The listener asks for the requester's hardware address and gets no answer, so it can't send the WELCOME.")},
    {"listener.firewall.in", SAY("The listener's firewall drops the HELLO"), SAY("The HELLO arrives at the listener's host, and a filter there drops it before the socket.")},
    {"listener.firewall.out", SAY("The listener's firewall drops the answer"), SAY("The listener hears the HELLO and answers, but an output filter or queue of its host drops the WELCOME.")},
    {"listener.firewall.nd", SAY("The listener's firewall filters neighbour discovery"), SAY("The listener can't find the requester's hardware address, so its answers wait and are dropped.")},
    {"listener.firewall.mld", SAY("The listener's firewall filters membership reports (MLD)"), SAY("The switch never learns that the listener is a member, so it does not forward the group to it.")},
    {"listener.firewall.rpfilter", SAY("The listener's reverse-path filter drops the HELLO"), SAY("The listener's host has no route back to the requester's source address by that interface, and drops what comes from it.")},
    {"listener.firewall.limit", SAY("A rate limit on the listener's host"), SAY("Some HELLOs pass the listener's filter, and the rest of each burst is dropped.")},

    {"requester.route.multicast", SAY("The requester has no multicast route"), SAY("There is no route of ff00::/8 by the chosen interface.")},
    {"requester.route.policy", SAY("A routing rule of the requester refuses the group"), SAY("A blackhole, prohibit or unreachable rule or route takes what is sent to the group.")},
    {"requester.route.vpn", SAY("Another interface takes the requester's HELLOs"), SAY("The HELLOs left, but not by the interface that was meant: a VPN or tunnel has the better route.")},
    {"listener.route.multicast", SAY("The listener has no multicast route"), SAY("Its kernel has no route of ff00::/8 by the interface, or refuses it: the HELLO arrives and is dropped as not routable.")},
    {"listener.route.policy", SAY("A routing rule of the listener refuses the group"), SAY("A blackhole, prohibit or unreachable rule or route on the listener's host takes the group.")},
    {"listener.route.vpn", SAY("The listener's answer leaves by another interface"), SAY("The route to the requester's address leads into a VPN or another network.")},
    {"listener.route.reply", SAY("The listener has no route back to the requester"), SAY("The listener's kernel refuses to send the WELCOME: no route, or a rule that refuses.")},
    {"listener.neighbour.static", SAY("A wrong static neighbour entry on the listener's host"), SAY("The answer is sent to a hardware address that is not the requester's.")},

    {"listener.app.not-running", SAY("No listener is running"), SAY("The host is there, but nothing listens on the port and nobody there is a member of the group.")},
    {"listener.app.late", SAY("The listener started after the HELLOs"), SAY("The first HELLOs met nobody; later ones are answered, or may be once it has started.")},
    {"listener.app.hung", SAY("The listener is hung"), SAY("It is bound and joined, but it never reads what arrives.")},
    {"listener.app.mute", SAY("The listener reads and does not answer"), SAY("Datagrams reach it, and it sends nothing back.")},
    {"listener.app.not-joined", SAY("The listener is not a member of the group"), SAY("It is bound to the port, but has not joined the group on this interface.")},
    {"listener.app.wrong-interface", SAY("The listener joined on another interface"), SAY("The HELLO arrives by one interface of the listener's host, and the group is joined on another.")},
    {"listener.app.bind", SAY("The listener is bound to an address that can't get multicast"), SAY("A socket bound to a unicast or loopback address, to IPv4 or to another device never gets a datagram for the group.")},
    {"listener.app.port-in-use", SAY("Another program holds the listener's port"), SAY("The listener could not bind: the port is taken.")},
    {"listener.app.permission", SAY("The listener may not use the port"), SAY("The system refuses the port to this user.")},
    {"listener.app.join-failed", SAY("The listener's join was refused"), SAY("The kernel did not accept the membership.")},
    {"listener.app.slow", SAY("The listener is too slow"), SAY("Datagrams come faster than it reads them, and its receive buffer overflows.")},
    {"requester.app.wrong-interface", SAY("The listener is on another network of the requester"), SAY("HELLOs that are sent by another interface of this machine are answered.")},
    {"requester.app.scope", SAY("The group's scope can't reach the listener"), SAY("An interface-local group (ff01) never leaves the machine; a link-local one (ff02) never crosses a router.")},
    {"requester.app.hop-limit", SAY("The hop limit is too low"), SAY("The HELLO's hop limit ends before the listener.")},
    {"requester.app.source", SAY("The requester's source address can't be answered"), SAY("Nobody can answer to that source address.")},
    {"requester.app.connected", SAY("The requester's socket refuses the answer"), SAY("Answers arrive, and the requesting socket is connected to the group: it takes nothing from a unicast address.")},

    {"mismatch.group", SAY("The two sides use different groups"), SAY("The listener is a member of another group than the requester sends to.")},
    {"mismatch.port", SAY("The two sides use different ports"), SAY("The listener is on another port than the requester sends to.")},
    {"duplicate.link-local", SAY("Both machines have the same link-local address"), SAY("Each takes what is meant for the other as its own.")},
    {"duplicate.mac", SAY("Both machines have the same hardware address"), SAY("Copied virtual machines are the usual reason. Switches and hosts mix the two up.")},

    {"network.partition", SAY("The two machines do not reach each other at all"), SAY("Neither sees anything of the other: a VLAN, port isolation, a blocked switch port, a dead cable.")},
    {"network.snooping", SAY("The switch does not forward this group to the listener"), SAY("Everything else passes, only the group does not: MLD snooping has not learned the membership, or its table is wrong.")},
    {"network.multicast-filtered", SAY("Multicast towards the listener is filtered on the way"), SAY("Unicast passes, multicast does not arrive at the listener's host.")},
    {"network.udp-filtered", SAY("A filter between the machines drops the HELLO"), SAY("ICMPv6 passes between the two, UDP to this port does not arrive.")},
    {"network.udp-filtered-back", SAY("A filter between the machines drops the answer"), SAY("The WELCOME leaves the listener's host and does not arrive, while ICMPv6 passes.")},
    {"network.unicast-filtered", SAY("Unicast between the two machines is filtered"), SAY("Multicast passes, unicast does not: client isolation of a wireless network, for example.")},
    {"network.nd-filtered", SAY("Neighbour discovery is filtered between the machines"), SAY("Other multicast passes, but solicitations do not arrive, so no hardware address is ever found.")},
    {"network.one-way-out", SAY("Nothing gets from the requester to the listener"), SAY("The other direction works.")},
    {"network.one-way-back", SAY("Nothing gets from the listener to the requester"), SAY("The HELLOs arrive, and nothing comes back.")},
    {"network.loss", SAY("The network loses datagrams"), SAY("Some HELLOs or answers are lost at random, unicast as well.")},
    {"network.multicast-loss", SAY("The network loses multicast"), SAY("Unicast is complete, multicast is lost in part: wireless networks send it without acknowledgement.")},
    {"network.limit", SAY("The network limits the rate of multicast"), SAY("A storm control or rate limit lets a few datagrams through and drops the rest.")},
    {"network.corrupt", SAY("Datagrams arrive damaged"), SAY("Checksums are wrong: a broken device, driver or offload on the way.")},
    {"network.delay", SAY("Answers come too late"), SAY("The path takes longer than the timeout.")},
    {"network.size", SAY("Only small datagrams pass"), SAY("Small HELLOs are answered, larger ones are not.")},
    {"network.duplicate-mac", SAY("A third machine has the same hardware address"), SAY("The switch sends frames for this machine to whoever spoke last with that address.")},
    {"network.macvlan", SAY("The macvlan mode keeps the two apart"), SAY("macvlan interfaces in this mode do not exchange frames with their siblings or their host.")},
    {"router.no-multicast-route", SAY("The router does not route multicast"), SAY("Unicast crosses the router, the group does not: no multicast routing (PIM, MLD proxy) for it.")},
    {"router.firewall", SAY("The router filters the HELLO"), SAY("ICMPv6 crosses the router, UDP to this port does not.")},
    {"router.firewall-back", SAY("The router filters the answer"), SAY("The HELLO crosses the router, the WELCOME does not come back through it.")},
    {"router.no-return", SAY("There is no unicast way back through the router"), SAY("The HELLO arrives; the router has no route, or does not forward, to the requester.")},
    {"listener.membership-expired", SAY("The membership ran out"), SAY("It worked and stopped about 260 s after the join: a snooping switch without a querier, or filtered queries or reports, forgot the listener.")},
};

#undef SAY

const Entry *find(const QString &id)
{
    const auto it = std::find_if(std::begin(catalogue), std::end(catalogue),
                                 [&](const Entry &entry) { return id == QLatin1StringView(entry.id); });
    return it == std::end(catalogue) ? nullptr : it;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Findings", text);
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
    return entry ? tr(entry->title) : QString();
}

QString textOf(const QString &id, const Picture &picture)
{
    const Entry *entry = find(id);
    if (!entry)
        return {};
    QString text = tr(entry->text);
    if (!picture.works && !picture.isTwoSided && !picture.facts.selfCheck) {
        const bool isOwnSide = id.startsWith(picture.facts.view == Case::View::Listener ? u"listener." : u"requester.");
        if (!isOwnSide) {
            text += u' ';
            text += tr("This side alone can't be sure: the trace of the other machine decides.");
        }
    }
    return text;
}

} // namespace Sixcast
