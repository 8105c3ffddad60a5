// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/advice.h"

#include "core/base/shellwords.h"
#include "core/causes/cause.h"
#include "core/causes/powershell.h"
#include "core/causes/proof.h"
#include "core/facts/findingwords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// Advice about a side goes to the machine that it is.
Where whereIs(Where where, QStringView id)
{
    if (where != Where::Own)
        return where;
    switch (causeSide(id)) {
    case CauseSide::Listener:
        return Where::Listener;
    case CauseSide::Requester:
        return Where::Requester;
    case CauseSide::None:
    case CauseSide::Both:
    case CauseSide::Network:
        break;
    }
    return Where::Own;
}

QString machineName(Where where, const Picture &picture)
{
    switch (where) {
    case Where::Switch:
        return Findings::tr("the switch");
    case Where::Router:
        return Findings::tr("the router");
    case Where::Own:
        return picture.facts.view == Case::View::Both ? Findings::tr("both machines")
                                                      : Findings::tr("this machine");
    case Where::Listener:
    case Where::Requester:
        break;
    }
    const bool isListener = where == Where::Listener;
    if (picture.facts.view == Case::View::Both)
        return isListener ? Findings::tr("the listener's machine")
                          : Findings::tr("the requester's machine");
    return isListener == (picture.facts.view == Case::View::Listener)
        ? Findings::tr("this machine")
        : Findings::tr("the other machine");
}

const SideFacts *factsAt(Where where, const Picture &picture)
{
    if (where == Where::Listener)
        return picture.isOwn(Side::Listener) ? picture.listener : nullptr;
    if (where == Where::Requester)
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

/// Empty: unknown, as of switches and routers.
QString systemAt(Where where, const Picture &picture)
{
    const bool isDevice = where == Where::Switch || where == Where::Router;
    const SideFacts *facts = isDevice ? nullptr : factsAt(where, picture);
    return facts ? facts->system : QString();
}

QString interfaceAt(Where where, const Picture &picture)
{
    const SideFacts *facts = factsAt(where, picture);
    if (const InterfaceFacts *interface = facts ? facts->chosen() : nullptr)
        return interface->info.ref.name;
    return facts && !facts->settings.interfaces.isEmpty() ? facts->settings.interfaces.first().name
                                                          : QString();
}

const RunSettings &anySettings(const Picture &picture)
{
    return (picture.requester ? picture.requester : picture.listener)->settings;
}

/// Nullopt: there is no such command on that machine's system.
std::optional<QString> filled(const char *command, Where where, const Picture &picture)
{
    const SideFacts *facts = factsAt(where, picture);
    const RunSettings &settings = facts ? facts->settings : anySettings(picture);
    const InterfaceFacts *interface = facts ? facts->chosen() : nullptr;
    const QString system = systemAt(where, picture);
    const bool onWindows = system == u"winnt";
    const auto there = onWindows ? inPowerShell(command) : std::optional(command);
    if (!there)
        return std::nullopt;
    QString mac = interface ? interface->info.hardwareAddress : QString();
    if (picture.replyPath && picture.replyPath->neighbour
        && !picture.replyPath->neighbour->hardwareAddress.isEmpty())
        mac = picture.replyPath->neighbour->hardwareAddress;
    const QHash<QString, QString> values{
        {u"if"_s, interfaceWord(interfaceAt(where, picture), system)},
        {u"port"_s, QString::number(settings.port)},
        {u"group"_s, settings.group.toString()},
        {u"peer"_s, peerText(picture)},
        {u"mac"_s,
         !canBeHardwareAddress(mac) ? u"MAC"_s
             : onWindows            ? mac.remove(u':')
                                    : mac},
        {u"mtu"_s, QString::number(interface ? interface->info.mtu : 1500)},
        {u"mode"_s, macvlanMode(interface ? interface->mode : QString())},
        {u"bridge"_s,
         interface && interface->info.bridge.isValid()
             ? interfaceWord(interface->info.bridge.name, system)
             : u"br0"_s}};
    return withWords(QString::fromLatin1(*there), values);
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

std::optional<Opening> openingFor(Passage passage, Side side, const Picture &picture)
{
    const RunSettings &settings = anySettings(picture);
    const QString port = QString::number(settings.port);
    const QString group = settings.group.toString();
    switch (passage) {
    case Passage::None:
        break;
    case Passage::HelloIn:
        return Opening{side,
                       true,
                       QString(u"ip6 daddr "_s + group + u" udp dport "_s + port),
                       QString(u"-d "_s + group + u" -p udp --dport "_s + port),
                       QString(u"destination address=\""_s + group + u"\" port port=\""_s + port
                               + u"\" protocol=\"udp\""_s),
                       QString(u"proto udp to "_s + group + u" port "_s + port)};
    case Passage::WelcomeIn:
        return Opening{side,
                       true,
                       QString(u"udp sport "_s + port),
                       QString(u"-p udp --sport "_s + port),
                       QString(u"source-port port=\""_s + port + u"\" protocol=\"udp\""_s),
                       QString(u"proto udp from any port "_s + port)};
    case Passage::HelloOut:
        return Opening{side,
                       false,
                       QString(u"udp dport "_s + port),
                       QString(u"-p udp --dport "_s + port),
                       {},
                       QString(u"proto udp to any port "_s + port)};
    case Passage::WelcomeOut:
        return Opening{side,
                       false,
                       QString(u"udp sport "_s + port),
                       QString(u"-p udp --sport "_s + port),
                       {},
                       QString(u"proto udp from any port "_s + port)};
    case Passage::NeighbourDiscovery:
        return Opening{side,
                       true,
                       u"icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert }"_s,
                       u"-p icmpv6 --icmpv6-type 135"_s,
                       {},
                       {}};
    case Passage::MembershipReports:
        return Opening{
            side,
            false,
            u"icmpv6 type { mld-listener-report, mld2-listener-report, mld-listener-done }"_s,
            u"-p icmpv6 --icmpv6-type 143"_s,
            {},
            {}};
    }
    return std::nullopt;
}

/// The exchange's own datagrams: a rule that dropped them may be known.
bool isExchange(Passage passage)
{
    return passage == Passage::HelloIn || passage == Passage::HelloOut
        || passage == Passage::WelcomeIn || passage == Passage::WelcomeOut;
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

QList<Advice> openingsFor(const Cause &cause, const Picture &picture)
{
    const Side side = causeSide(QString::fromLatin1(cause.id)) == CauseSide::Listener
        ? Side::Listener
        : Side::Requester;
    const auto open = openingFor(cause.passage, side, picture);
    if (!open)
        return {};
    const Where where = side == Side::Listener ? Where::Listener : Where::Requester;
    const QString on = machineName(where, picture);
    const RuleFacts *rule =
        isExchange(cause.passage) ? provedRule(picture, side, open->incoming) : nullptr;
    if (const auto exact = rule ? openingBefore(*rule, *open, on) : std::nullopt)
        return {*exact};
    const SideFacts *facts = factsAt(where, picture);
    const QString system = systemAt(where, picture);
    return openings(*open, on, interfaceWord(interfaceAt(where, picture), system),
                    facts ? facts->firewall : QString(), system,
                    QString::number((facts ? facts->settings : anySettings(picture)).port));
}

std::optional<Advice> adviceOf(const AdviceLine &line, const QString &id, const Picture &picture)
{
    const Where where = whereIs(line.where, id);
    const QString on = machineName(where, picture);
    if (line.isSentence)
        return Advice{on, Findings::tr(line.text), {}};
    const auto command = filled(line.text, where, picture);
    if (!command)
        return std::nullopt;
    return Advice{on, *command, filled(line.undo, where, picture).value_or(QString())};
}

QList<Advice> advicesOf(std::span<const AdviceLine> lines, const QString &id,
                        const Picture &picture)
{
    QList<Advice> list;
    for (const AdviceLine &line : lines) {
        if (const auto advice = adviceOf(line, id, picture))
            list << *advice;
    }
    return list;
}

} // namespace

QList<Advice> checksFor(const QString &id, const Picture &picture)
{
    const Cause *cause = causeOf(id);
    return cause ? advicesOf(cause->checks, id, picture) : QList<Advice>();
}

Advice commandAt(Where where, const char *command, const Picture &picture)
{
    return {machineName(where, picture), filled(command, where, picture).value_or(QString()), {}};
}

QList<Advice> mendsFor(const QString &id, const Picture &picture)
{
    const Cause *cause = causeOf(id);
    if (!cause || (!picture.requester && !picture.listener))
        return {};
    return openingsFor(*cause, picture) + advicesOf(cause->fixes, id, picture);
}

} // namespace Sixcast
