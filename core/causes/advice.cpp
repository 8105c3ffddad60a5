// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/advice.h"

#include "core/base/shellwords.h"
#include "core/causes/proof.h"
#include "core/facts/findingwords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// Where a command is to be run.
enum class Place : quint8 { Own, Listener, Requester, Switch, Router };

struct Line {
    const char *id; ///< a whole id, or its beginning up to a `*`
    Place place;
    const char *command; ///< with {if} {port} {group} {peer} {mac} {mtu} {bridge}
    const char *undo = "";
};

// Commands are not translated; sentences are.
constexpr Line checks[]{
    {"requester.interface.*", Place::Requester,
     "ip -d link show dev {if}; ip -6 addr show dev {if}"},
    {"listener.interface.*", Place::Listener, "ip -d link show dev {if}; ip -6 addr show dev {if}"},
    {"requester.firewall.*", Place::Requester, "sudo nft list ruleset; sudo ip6tables -L -n -v"},
    {"listener.firewall.*", Place::Listener, "sudo nft list ruleset; sudo ip6tables -L -n -v"},
    {"requester.firewall.out", Place::Requester, "tc -s qdisc show dev {if}"},
    {"listener.firewall.in", Place::Listener,
     "tc filter show dev {if} ingress; sudo ip xfrm policy"},
    {"listener.firewall.in", Place::Listener, "sudo tcpdump -ni {if} udp port {port}"},
    {"requester.firewall.in", Place::Requester, "sudo tcpdump -ni {if} udp port {port}"},
    {"requester.route.*", Place::Requester, "ip -6 rule; ip -6 route get {group} oif {if}"},
    {"listener.route.*", Place::Listener, "ip -6 rule; ip -6 route get {peer} oif {if}"},
    {"listener.route.multicast", Place::Listener, "ip -6 route show table local type multicast"},
    {"listener.neighbour.static", Place::Listener, "ip -6 neigh show dev {if} nud permanent"},
    {"requester.app.scope", Place::Requester, "sixcast-cli explain {group}"},
    {"requester.app.*", Place::Requester,
     "ip -6 addr show dev {if}; ip -6 route get {group} oif {if}"},
    {"listener.app.*", Place::Listener, "ss -6unlp 'sport = :{port}'; ip -6 maddr show dev {if}"},
    {"mismatch.*", Place::Listener, "ss -6unlp; ip -6 maddr show dev {if}"},
    {"duplicate.*", Place::Listener, "ip link show dev {if}; ip -6 addr show dev {if}"},
    {"mismatch.source", Place::Listener, "ss -6unlp; ip -6 maddr show dev {if}"},
    {"listener.interface.multicast-filter", Place::Listener, "ip maddr show dev {if}"},
    {"requester.interface.no-flood", Place::Requester, "bridge fdb show dev {if}"},
    {"requester.nat", Place::Requester, "sudo nft list ruleset | grep -i -A5 nat"},
    {"requester.route.local", Place::Requester, "ip -6 route show table local"},
    {"*.app.no-ipv6", Place::Own, "ip -6 addr show"},
    {"network.source-filtered", Place::Switch, "bridge -d link show"},
    {"network.snooping", Place::Switch, "bridge mdb show; bridge -d link show"},
    {"listener.membership-expired", Place::Switch, "bridge mdb show; bridge -d vlan global show"},
    {"listener.membership-expired", Place::Listener,
     "sudo tcpdump -ni {if} 'icmp6 and (ip6[48] == 130 or ip6[48] == 143)'"},
    {"network.multicast-filtered", Place::Switch, "bridge -d link show"},
    {"network.partition", Place::Switch, "bridge -d link show; bridge vlan show"},
    {"network.one-way*", Place::Switch, "bridge -d link show"},
    {"network.duplicate-mac", Place::Switch, "bridge fdb show | grep -i {mac}"},
    {"network.macvlan", Place::Own, "ip -d link show type macvlan"},
    {"network.size", Place::Own, "ping -6 -c 3 -s 352 {peer}"},
    {"network.*", Place::Listener, "sudo tcpdump -ni {if} udp port {port} or icmp6"},
    {"router.*", Place::Router, "ip -6 mroute show; ip -6 route; sudo nft list ruleset"},
};

constexpr Line mends[]{
    {"requester.interface.down", Place::Requester, "sudo ip link set dev {if} up",
     "sudo ip link set dev {if} down"},
    {"listener.interface.down", Place::Listener, "sudo ip link set dev {if} up",
     "sudo ip link set dev {if} down"},
    {"requester.interface.ipv6-off", Place::Requester,
     "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=0",
     "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=1"},
    {"listener.interface.ipv6-off", Place::Listener,
     "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=0",
     "sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=1"},
    {"requester.interface.mtu", Place::Requester, "sudo ip link set dev {if} mtu 1500",
     "sudo ip link set dev {if} mtu {mtu}"},
    {"listener.interface.mtu", Place::Listener, "sudo ip link set dev {if} mtu 1500",
     "sudo ip link set dev {if} mtu {mtu}"},
    {"requester.interface.no-arp", Place::Requester, "sudo ip link set dev {if} arp on",
     "sudo ip link set dev {if} arp off"},
    {"listener.interface.no-arp", Place::Listener, "sudo ip link set dev {if} arp on",
     "sudo ip link set dev {if} arp off"},
    {"requester.interface.bridge-port", Place::Requester,
     "sixcast-cli request -A {group} -P {port} -n {bridge}"},
    {"listener.interface.bridge-port", Place::Listener,
     "sixcast-cli listen -A {group} -P {port} -n {bridge}"},
    {"requester.interface.no-link-local", Place::Requester,
     "sudo sysctl -w net.ipv6.conf.{if}.addr_gen_mode=0; sudo ip link set dev {if} down; sudo ip "
     "link set dev {if} up"},
    {"listener.interface.no-link-local", Place::Listener,
     "sudo sysctl -w net.ipv6.conf.{if}.addr_gen_mode=0; sudo ip link set dev {if} down; sudo ip "
     "link set dev {if} up"},
    {"requester.route.multicast", Place::Requester,
     "sudo ip -6 route add multicast ff00::/8 dev {if} table local",
     "sudo ip -6 route del multicast ff00::/8 dev {if} table local"},
    {"listener.route.multicast", Place::Listener,
     "sudo ip -6 route add multicast ff00::/8 dev {if} table local",
     "sudo ip -6 route del multicast ff00::/8 dev {if} table local"},
    {"listener.neighbour.static", Place::Listener, "sudo ip -6 neigh del {peer} dev {if}",
     "sudo ip -6 neigh replace {peer} lladdr {mac} nud permanent dev {if}"},
    {"listener.app.not-running", Place::Listener, "sixcast-cli listen -A {group} -P {port}"},
    {"listener.app.stopped", Place::Listener, "sixcast-cli listen -A {group} -P {port}"},
    {"listener.interface.multicast-filter", Place::Listener,
     "sudo ip link set dev {if} allmulticast on", "sudo ip link set dev {if} allmulticast off"},
    {"requester.interface.no-flood", Place::Requester,
     "sudo bridge fdb append 00:00:00:00:00:00 dev {if} dst {peer}",
     "sudo bridge fdb del 00:00:00:00:00:00 dev {if} dst {peer}"},
    {"listener.app.wrong-interface", Place::Listener,
     "sixcast-cli listen -A {group} -P {port} -n all"},
    {"requester.app.wrong-interface", Place::Requester,
     "sixcast-cli request -A {group} -P {port} -n all"},
    {"requester.app.hop-limit", Place::Requester,
     "sixcast-cli request -A {group} -P {port} -n {if} --hop-limit 16"},
    {"network.snooping", Place::Switch, "sudo ip link set dev br0 type bridge mcast_querier 1",
     "sudo ip link set dev br0 type bridge mcast_querier 0"},
    {"listener.membership-expired", Place::Switch,
     "sudo ip link set dev br0 type bridge mcast_querier 1",
     "sudo ip link set dev br0 type bridge mcast_querier 0"},
    {"network.macvlan", Place::Own, "sudo ip link set dev {if} type macvlan mode bridge",
     "sudo ip link set dev {if} type macvlan mode {mode}"},
};

/// In words, where no command does it.
constexpr Line words[]{
    {"*.interface.tentative", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Wait two seconds and try again.")},
    {"*.interface.dad-failed", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Give one of the two machines another address; copied virtual machines need "
                       "a new hardware address.")},
    {"*.interface.no-carrier", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Check the cable, the switch port and the link lights.")},
    {"mismatch.source", Place::Listener,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Join for the requester's address, or for any source.")},
    {"*.app.no-ipv6", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Let the program use IPv6: boot without ipv6.disable=1, and allow the "
                       "family in its sandbox.")},
    {"requester.app.port-in-use", Place::Requester,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "End the other program, or leave the source port to the system.")},
    {"requester.nat", Place::Requester,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Exempt multicast (ff00::/8) from the translation rule.")},
    {"router.nat", Place::Router,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Exempt the traffic of this group from the translation.")},
    {"network.relay", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Have the repeater send the answers back, too, or let a multicast router "
                       "take its place.")},
    {"listener.route.on-link", Place::Listener,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Add an on-link route of the requester's prefix on this interface.")},
    {"mismatch.group", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Use the same group and port on both machines.")},
    {"mismatch.port", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Use the same group and port on both machines.")},
    {"duplicate.*", Place::Own,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Give one of the two machines another hardware address.")},
    {"requester.app.scope", Place::Requester,
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Use a group whose scope reaches the listener: ff02 on one link, ff05 within a site.")},
    {"requester.app.source", Place::Requester,
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Leave the source address to the system.")},
    {"listener.app.port-in-use", Place::Listener,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "End the other program, or use another port on both machines.")},
    {"listener.app.permission", Place::Listener,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Use a port that this user may bind, on both machines.")},
    {"listener.app.bind", Place::Listener,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Bind the listener to :: and join the group on the interface.")},
    {"network.snooping", Place::Switch,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Turn on an MLD querier in this VLAN, or turn MLD snooping off for it.")},
    {"listener.membership-expired", Place::Switch,
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Turn on an MLD querier in this VLAN, and let its queries and the hosts' reports pass.")},
    {"network.partition", Place::Switch,
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Put both ports into one VLAN, and look for port isolation and blocked ports.")},
    {"network.unicast-filtered", Place::Switch,
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Turn off client isolation for these two.")},
    {"network.size", Place::Switch,
     QT_TRANSLATE_NOOP("Sixcast::Findings",
                       "Look for an MTU or a size filter below the Ethernet one.")},
    {"router.no-multicast-route", Place::Router,
     QT_TRANSLATE_NOOP(
         "Sixcast::Findings",
         "Turn on multicast routing (PIM, or an MLD proxy) for the group on both interfaces.")},
};

bool matches(const char *pattern, const QString &id)
{
    const QLatin1StringView text(pattern);
    if (text.startsWith(u'*'))
        return id.endsWith(text.sliced(1));
    return text.endsWith(u'*') ? id.startsWith(text.chopped(1)) : id == text;
}

/// Advice about a side goes to the machine that it is.
QString placeName(Place place, const QString &id, const Picture &picture)
{
    if (place == Place::Own)
        place = id.startsWith(u"listener.") ? Place::Listener
            : id.startsWith(u"requester.")  ? Place::Requester
                                            : Place::Own;
    switch (place) {
    case Place::Switch:
        return Findings::tr("the switch");
    case Place::Router:
        return Findings::tr("the router");
    case Place::Own:
        return picture.facts.view == Case::View::Both ? Findings::tr("both machines")
                                                      : Findings::tr("this machine");
    case Place::Listener:
    case Place::Requester:
        break;
    }
    const bool isListener = place == Place::Listener;
    if (picture.facts.view == Case::View::Both)
        return isListener ? Findings::tr("the listener's machine")
                          : Findings::tr("the requester's machine");
    return isListener == (picture.facts.view == Case::View::Listener)
        ? Findings::tr("this machine")
        : Findings::tr("the other machine");
}

const SideFacts *factsAt(Place place, const Picture &picture)
{
    if (place == Place::Listener)
        return picture.isOwn(Side::Listener) ? picture.listener : nullptr;
    if (place == Place::Requester)
        return picture.isOwn(Side::Requester) ? picture.requester : nullptr;
    return picture.facts.view == Case::View::Listener ? picture.listener : picture.requester;
}

/// The address of the other machine, as far as it is known there.
QString peerText(const Picture &picture)
{
    if (picture.replyPath)
        return picture.replyPath->requester.address.toString();
    if (picture.requester && picture.requester->settings.peer)
        return picture.requester->settings.peer->toString();
    for (const HostView &host : picture.hosts) {
        if (host.inGroup || host.answersControl)
            return host.address.toString();
    }
    return Findings::tr("ADDRESS");
}

/// A name that the facts hold came from a file or from the other machine.
QString interfaceWord(const QString &name, const QString &system)
{
    const bool onWindows = system == u"winnt";
    const auto word = canBeInterfaceName(name, onWindows)
        ? shellWord(name, onWindows ? Shell::PowerShell : Shell::Posix)
        : std::nullopt;
    return word.value_or(Findings::tr("INTERFACE"));
}

/// nft takes a string of its own in double quotes, in which nothing can be escaped.
QString nftInterfaceWord(const QString &word)
{
    const bool isQuoted = word.startsWith(u'\'');
    if (isQuoted && (word.contains(u'"') || word.contains(u'\\')))
        return Findings::tr("INTERFACE");
    return isQuoted ? QString(u"'\""_s + word.sliced(1).chopped(1) + u"\"'"_s)
                    : QString(u'"' + word + u'"');
}

QString macvlanMode(const QString &mode)
{
    const QStringList modes{u"private"_s, u"vepa"_s, u"bridge"_s, u"passthru"_s, u"source"_s};
    return modes.contains(mode) ? mode : modes.first();
}

/// In one pass: what is put in is never looked at again, whatever it holds.
QString withWords(const QString &command, const QHash<QString, QString> &values)
{
    QString text;
    for (qsizetype at = 0; at < command.size();) {
        const qsizetype open = command.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : command.indexOf(u'}', open);
        if (close < 0)
            return text + command.sliced(at);
        text += QStringView(command).sliced(at, open - at);
        text += values.value(command.sliced(open + 1, close - open - 1));
        at = close + 1;
    }
    return text;
}

QString filled(const char *command, Place place, const Picture &picture)
{
    const SideFacts *facts = factsAt(place, picture);
    const SideFacts *any = facts ? facts : picture.requester ? picture.requester : picture.listener;
    const InterfaceFacts *interface = facts ? facts->chosen() : nullptr;
    const QString system = facts ? facts->system : QString();
    QString name = interface ? interface->info.ref.name : QString();
    if (facts && !interface && !facts->settings.interfaces.isEmpty())
        name = facts->settings.interfaces.first().name;
    QString mac = interface ? interface->info.hardwareAddress : QString();
    if (picture.replyPath && picture.replyPath->neighbour
        && !picture.replyPath->neighbour->hardwareAddress.isEmpty())
        mac = picture.replyPath->neighbour->hardwareAddress;
    const QHash<QString, QString> values{
        {u"if"_s, interfaceWord(name, system)},
        {u"port"_s, QString::number(any->settings.port)},
        {u"group"_s, any->settings.group.toString()},
        {u"peer"_s, peerText(picture)},
        {u"mac"_s, canBeHardwareAddress(mac) ? mac : u"MAC"_s},
        {u"mtu"_s, QString::number(interface ? interface->info.mtu : 1500)},
        {u"mode"_s, macvlanMode(interface ? interface->mode : QString())},
        {u"bridge"_s,
         interface && interface->info.bridge.isValid()
             ? interfaceWord(interface->info.bridge.name, system)
             : u"br0"_s}};
    return withWords(QString::fromLatin1(command), values);
}

/// What has to pass a filter, in the terms that all firewalls share.
struct Opening {
    Side side;
    bool incoming;
    QString match;     ///< nft: `udp dport 28015`
    QString ip6tables; ///< `-p udp --dport 28015`
    QString rich;      ///< firewalld rich rule, the part between family and accept
    QString ufw;       ///< after `ufw allow in on IF`
};

std::optional<Opening> openingFor(const QString &id, const Picture &picture)
{
    const SideFacts *any = picture.requester ? picture.requester : picture.listener;
    const QString port = QString::number(any->settings.port);
    const QString group = any->settings.group.toString();
    if (id == u"listener.firewall.in" || id == u"listener.firewall.limit") {
        return Opening{Side::Listener,
                       true,
                       QString(u"ip6 daddr "_s + group + u" udp dport "_s + port),
                       QString(u"-d "_s + group + u" -p udp --dport "_s + port),
                       QString(u"destination address=\""_s + group + u"\" port port=\""_s + port
                               + u"\" protocol=\"udp\""_s),
                       QString(u"proto udp to "_s + group + u" port "_s + port)};
    }
    if (id == u"requester.firewall.in") {
        return Opening{Side::Requester,
                       true,
                       QString(u"udp sport "_s + port),
                       QString(u"-p udp --sport "_s + port),
                       QString(u"source-port port=\""_s + port + u"\" protocol=\"udp\""_s),
                       QString(u"proto udp from any port "_s + port)};
    }
    if (id == u"requester.firewall.out") {
        return Opening{Side::Requester,
                       false,
                       QString(u"udp dport "_s + port),
                       QString(u"-p udp --dport "_s + port),
                       {},
                       QString(u"proto udp to any port "_s + port)};
    }
    if (id == u"listener.firewall.out") {
        return Opening{Side::Listener,
                       false,
                       QString(u"udp sport "_s + port),
                       QString(u"-p udp --sport "_s + port),
                       {},
                       QString(u"proto udp from any port "_s + port)};
    }
    const bool isNd = id.endsWith(u"firewall.nd");
    if (isNd || id == u"listener.firewall.mld") {
        const Side side = id.startsWith(u"listener") ? Side::Listener : Side::Requester;
        return Opening{
            side,
            isNd,
            isNd
                ? u"icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert }"_s
                : u"icmpv6 type { mld-listener-report, mld2-listener-report, mld-listener-done }"_s,
            isNd ? u"-p icmpv6 --icmpv6-type 135"_s : u"-p icmpv6 --icmpv6-type 143"_s,
            {},
            {}};
    }
    return std::nullopt;
}

QList<Advice> openings(const Opening &open, const QString &on, const QString &interface,
                       const QString &firewall, const QString &system, const QString &port)
{
    const QString nftChain = open.incoming ? u"input"_s : u"output"_s;
    const QString nftWay = open.incoming ? u"iifname"_s : u"oifname"_s;
    const QString chain = open.incoming ? u"INPUT"_s : u"OUTPUT"_s;
    const QString way = open.incoming ? u"-i"_s : u"-o"_s;
    if (system == u"winnt") {
        const QString direction = open.incoming ? u"Inbound"_s : u"Outbound"_s;
        const QString which = open.side == Side::Listener ? u"-LocalPort"_s : u"-RemotePort"_s;
        return {{on,
                 u"New-NetFirewallRule -DisplayName Sixcast -Direction %1 -Protocol UDP %2 %3 "
                 u"-InterfaceAlias %4 -Action Allow"_s.arg(direction, which, port, interface),
                 u"Remove-NetFirewallRule -DisplayName Sixcast"_s}};
    }
    if (system == u"darwin") {
        return {{on,
                 Findings::tr("System Settings > Network > Firewall > Options: allow incoming "
                              "connections for the program; "
                              "Privacy & Security > Local Network: switch it on"),
                 Findings::tr("switch the same off again")}};
    }
    if (firewall == u"firewalld" && !open.rich.isEmpty()) {
        const QString rule = u"'rule family=\"ipv6\" %1 accept'"_s.arg(open.rich);
        const QString zone = u"--zone=$(firewall-cmd --get-zone-of-interface=%1)"_s.arg(interface);
        return {{on, u"sudo firewall-cmd %1 --add-rich-rule=%2"_s.arg(zone, rule),
                 u"sudo firewall-cmd %1 --remove-rich-rule=%2"_s.arg(zone, rule)}};
    }
    if (firewall == u"ufw" && !open.ufw.isEmpty()) {
        const QString rule =
            u"allow %1 on %2 %3"_s.arg(open.incoming ? u"in"_s : u"out"_s, interface, open.ufw);
        return {{on, u"sudo ufw "_s + rule, u"sudo ufw delete "_s + rule}};
    }
    const Advice iptables{
        on, u"sudo ip6tables -I %1 %2 %3 %4 -j ACCEPT"_s.arg(chain, way, interface, open.ip6tables),
        u"sudo ip6tables -D %1 %2 %3 %4 -j ACCEPT"_s.arg(chain, way, interface, open.ip6tables)};
    if (firewall == u"ip6tables" || firewall == u"ufw")
        return {iptables};
    return {
        {on,
         u"sudo nft insert rule inet filter %1 %2 %3 %4 accept"_s.arg(
             nftChain, nftWay, nftInterfaceWord(interface), open.match),
         u"sudo nft -a list chain inet filter %1; sudo nft delete rule inet filter %1 handle N"_s
             .arg(nftChain)}};
}

/// A name that can stand in a command as it is.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"_s);
    return plain.match(name).hasMatch();
}

/// Lets the exchange pass right before the rule that drops it: the rule itself stays, for all else.
std::optional<Advice> openingBefore(const RuleFacts &rule, const Opening &open, const QString &on)
{
    if (!isPlainName(rule.table) || !isPlainName(rule.chain))
        return std::nullopt;
    if (rule.tool == u"ip6tables") {
        const QString table = u"sudo ip6tables -t %1 "_s.arg(rule.table);
        const QString match = u"%1 -j ACCEPT"_s.arg(open.ip6tables);
        const QString insert = rule.handle == 0
            ? u"-A %1 %2"_s.arg(rule.chain, match)
            : u"-I %1 %2 %3"_s.arg(rule.chain).arg(rule.handle).arg(match);
        return Advice{on, QString(table + insert), u"%1-D %2 %3"_s.arg(table, rule.chain, match)};
    }
    if (!isPlainName(rule.family))
        return std::nullopt;
    const QString chain = u"%1 %2 %3"_s.arg(rule.family, rule.table, rule.chain);
    const QString where = rule.handle == 0
        ? u"add rule %1"_s.arg(chain)
        : u"insert rule %1 position %2"_s.arg(chain).arg(rule.handle);
    return Advice{on, u"sudo nft '%1 %2 accept comment \"sixcast\"'"_s.arg(where, open.match),
                  u"sudo nft -a list chain %1 | sed -n 's/.*comment \"sixcast\" # handle //p' | "
                  u"xargs -r -n1 sudo nft delete rule %1 handle"_s.arg(chain)};
}

} // namespace

QList<Advice> checksFor(const QString &id, const Picture &picture)
{
    QList<Advice> list;
    for (const Line &line : checks) {
        if (matches(line.id, id) && list.size() < 3)
            list << Advice{
                placeName(line.place, id, picture), filled(line.command, line.place, picture), {}};
    }
    return list;
}

QList<Advice> mendsFor(const QString &id, const Picture &picture)
{
    QList<Advice> list;
    if (id == u"works" || (!picture.requester && !picture.listener))
        return list;
    if (const auto open = openingFor(id, picture)) {
        const Place place = open->side == Side::Listener ? Place::Listener : Place::Requester;
        const SideFacts *facts = factsAt(place, picture);
        const RuleFacts *rule = id.endsWith(u".firewall.in") || id.endsWith(u".firewall.out")
            ? provedRule(picture, open->side, open->incoming)
            : nullptr;
        if (const auto exact =
                rule ? openingBefore(*rule, *open, placeName(place, id, picture)) : std::nullopt)
            return {*exact};
        list << openings(*open, placeName(place, id, picture), filled("{if}", place, picture),
                         facts ? facts->firewall : QString(), facts ? facts->system : QString(),
                         filled("{port}", place, picture));
    }
    for (const Line &line : mends) {
        if (matches(line.id, id))
            list << Advice{placeName(line.place, id, picture),
                           filled(line.command, line.place, picture),
                           filled(line.undo, line.place, picture)};
    }
    for (const Line &line : words) {
        if (matches(line.id, id))
            list << Advice{placeName(line.place, id, picture), Findings::tr(line.command), {}};
    }
    return list;
}

} // namespace Sixcast
