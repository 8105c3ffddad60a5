// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupdescription.h"

#include "core/base/groupregistry.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int maximumPrefixLength = 64;    // RFC 3306 section 4, RFC 3956 section 3
constexpr int ownInterfaceIdMarker = 0xff; // in place of a prefix length: RFC 4489 section 3

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::GroupDescription)
};

QString hex(quint64 value)
{
    return QString(u"0x" + QString::number(value, 16));
}

quint64 bigEndian(const Ip6Address &address, size_t first, size_t count)
{
    quint64 value = 0;
    for (size_t i = first; i < first + count; ++i)
        value = value << 8 | address.bytes[i];
    return value;
}

QString hexOf112Bits(const Ip6Address &address)
{
    const QString high = QString::number(bigEndian(address, 2, 6), 16);
    const QString low = QString::number(bigEndian(address, 8, 8), 16);
    if (high == u"0"_s)
        return QString(u"0x" + low);
    return QString(u"0x" + high + low.rightJustified(16, u'0'));
}

QString ethernetText(const Ip6Address &address)
{
    QStringList bytes{u"33"_s, u"33"_s};
    for (size_t i = 12; i < 16; ++i)
        bytes += QString::number(address.bytes[i], 16).rightJustified(2, u'0');
    return bytes.join(u':');
}

/// RFC 3306 section 4: the prefix stands in bytes 4 to 11, its length in byte 3.
GroupDescription::Prefix embeddedPrefix(const Ip6Address &group)
{
    GroupDescription::Prefix prefix;
    prefix.length = group.bytes[3];
    for (int bit = 0; bit < prefix.length; bit += 8) {
        const int used = std::min(prefix.length - bit, 8);
        prefix.address.bytes[size_t(bit / 8)] =
            group.bytes[size_t(4 + bit / 8)] & quint8(0xff << (8 - used));
    }
    return prefix;
}

void readFlags(const Ip6Address &group, GroupDescription &d)
{
    const int flags = group.bytes[1] >> 4;
    d.transient = flags & 1;
    d.prefixBased = flags & 2;
    d.embedsRendezvousPoint = flags & 4;
    d.reservedFlag = flags & 8;
    d.scope = group.multicastScope();
}

void readPrefix(const Ip6Address &group, GroupDescription &d)
{
    if (!d.prefixBased || !d.transient)
        return;
    const int length = group.bytes[3];
    d.sourceSpecific = !d.embedsRendezvousPoint && group.bytes[2] == 0 && length == 0;
    if (!d.embedsRendezvousPoint && length == ownInterfaceIdMarker && d.scope <= 2)
        d.interfaceId = bigEndian(group, 4, 8);
    else if (length > 0 && length <= maximumPrefixLength)
        d.prefix = embeddedPrefix(group);
    const int lastDigit = group.bytes[2] & 0x0f; // RIID
    if (d.embedsRendezvousPoint && d.prefix && lastDigit != 0) {
        d.rendezvousPoint = d.prefix->address;
        d.rendezvousPoint->bytes[15] = quint8(lastDigit);
    }
}

void readRegistry(const Ip6Address &group, GroupDescription &d)
{
    if (const RegisteredGroup *registered = registeredGroup(group)) {
        d.registeredName = registered->name;
        d.registeredBy = registered->reference;
    }
    const Ip6Address solicitedNodes = {{0xff, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff}};
    if (std::equal(group.bytes.begin(), group.bytes.begin() + 13, solicitedNodes.bytes.begin()))
        d.solicitedNode = quint32(bigEndian(group, 13, 3));
    for (const RegisteredGroup &other : registeredGroups()) {
        // Only what lives on every link: others would be a coincidence that never meets.
        if (!other.anyScope && other.prefixLength == 128 && other.address.multicastScope() == 2
            && other.address != group && bigEndian(other.address, 12, 4) == bigEndian(group, 12, 4))
            d.sharesEthernetAddressWith +=
                Tr::tr("%1 (%2)").arg(other.address.toString(), other.name);
    }
}

/// A group of the same scope in the part of the address space that anybody may use.
QString ownUseExample(int scope)
{
    const int sensible = scope == 0 || scope == 0xf ? 2 : scope;
    return QString(u"ff1" + QString::number(sensible, 16) + u"::6d63");
}

QStringList scopeRemarks(const GroupDescription &d)
{
    switch (d.scope) {
    case 0:
        return {
            Tr::tr("Scope 0 is reserved: nobody may send to it, and who receives it drops it.")};
    case 1:
        return {Tr::tr(
            "Nothing sent to it is ever seen on a network, although sending reports success.")};
    case 0xf:
        return {Tr::tr("Scope f is reserved: nobody should send to it; it is treated as global.")};
    default:
        return {};
    }
}

QStringList flagRemarks(const GroupDescription &d)
{
    QStringList remarks;
    if (d.reservedFlag)
        remarks += Tr::tr("The first flag bit is reserved and must be 0.");
    if (d.embedsRendezvousPoint && !d.prefixBased)
        remarks += Tr::tr("The R flag needs the P flag: an embedded rendezvous point is part of a "
                          "prefix-based address.");
    if (d.prefixBased && !d.transient)
        remarks += Tr::tr("The P flag needs the T flag: IANA doesn't assign prefix-based groups.");
    return remarks;
}

QStringList prefixRemarks(const GroupDescription &d)
{
    if (!d.prefixBased || !d.transient || d.interfaceId)
        return {};
    const int length = d.address.bytes[3];
    QStringList remarks;
    if (length > maximumPrefixLength)
        remarks += Tr::tr("The prefix length %1 is too large: at most 64 bits fit.").arg(length);
    if (d.embedsRendezvousPoint && length <= maximumPrefixLength && !d.rendezvousPoint)
        remarks += Tr::tr(
            "It names no usable rendezvous point: prefix length and interface id must not be 0.");
    if (d.sourceSpecific)
        remarks += Tr::tr("Source-specific: a listener receives it only from the sources that it "
                          "names in its join.");
    if (d.sourceSpecific && bigEndian(d.address, 4, 8) == 0
        && bigEndian(d.address, 12, 4) <= 0x40000000)
        remarks += Tr::tr("Source-specific groups begin at ff3%1::4000:1; for your own traffic "
                          "take those from ff3%1::8000:0 on.")
                       .arg(d.scope, 0, 16);
    return remarks;
}

QStringList assignmentRemarks(const GroupDescription &d)
{
    if (d.transient || d.prefixBased || d.embedsRendezvousPoint || d.reservedFlag)
        return {};
    if (bigEndian(d.address, 2, 6) == 0 && bigEndian(d.address, 8, 8) == 0)
        return {
            Tr::tr("Group ID 0 is reserved, never assigned. Take %1.").arg(ownUseExample(d.scope))};
    if (d.registeredBy == u"RFC 4727"_s) // for experiments of any kind
        return {};
    if (d.address == allNodes)
        return {Tr::tr("Every machine receives it and switches always flood it: it passes where "
                       "other groups are blocked, so it proves little. For a test take %1.")
                    .arg(ownUseExample(d.scope))};
    if (d.registeredName.isEmpty())
        return {Tr::tr("Groups without the T flag are assigned by IANA; this one isn't in our "
                       "list. Don't use it for your own traffic. Take %1.")
                    .arg(ownUseExample(d.scope))};
    if (d.solicitedNode)
        return {
            Tr::tr("Neighbour discovery uses it. For a test take %1.").arg(ownUseExample(d.scope))};
    return {Tr::tr("It is reserved for that use. For a test take %1.").arg(ownUseExample(d.scope))};
}

QString flagsText(const GroupDescription &d)
{
    QStringList flags;
    if (d.reservedFlag)
        flags += Tr::tr("reserved flag (must be 0)");
    if (d.embedsRendezvousPoint)
        flags += Tr::tr("R (embeds a rendezvous point)");
    if (d.prefixBased)
        flags += Tr::tr("P (made of a unicast prefix)");
    if (d.transient)
        flags += Tr::tr("T (transient: for private use)");
    return flags.isEmpty() ? Tr::tr("none (permanently assigned by IANA)") : flags.join(u", "_s);
}

QString prefixText(const GroupDescription::Prefix &prefix)
{
    return QString(prefix.address.toString() + u'/' + QString::number(prefix.length));
}

QString registrationText(const GroupDescription &d)
{
    return d.registeredBy.isEmpty() ? d.registeredName
                                    : Tr::tr("%1 [%2]").arg(d.registeredName, d.registeredBy);
}

/// `12:3456`: how all addresses end whose owners listen to a solicited-node group.
QString solicitedEnding(quint32 bits)
{
    return QString(QString::number(bits >> 16, 16).rightJustified(2, u'0') + u':'
                   + QString::number(bits & 0xffff, 16).rightJustified(4, u'0'));
}

bool hasBadFlags(const GroupDescription &d)
{
    return d.reservedFlag || (d.embedsRendezvousPoint && !d.prefixBased)
        || (d.prefixBased && !d.transient);
}

QString usage(const GroupDescription &d)
{
    if (hasBadFlags(d))
        return Tr::tr("Its flags contradict each other.");
    if (d.sourceSpecific)
        return Tr::tr("Source-specific (needs a source).");
    if (d.solicitedNode)
        return Tr::tr("Solicited-node group of the addresses that end in %1.")
            .arg(solicitedEnding(*d.solicitedNode));
    if (!d.registeredName.isEmpty())
        return Tr::tr("Registered: %1.").arg(registrationText(d));
    if (d.rendezvousPoint)
        return Tr::tr("For private use, rendezvous point %1.").arg(d.rendezvousPoint->toString());
    if (d.prefix)
        return Tr::tr("For private use, based on the prefix %1.").arg(prefixText(*d.prefix));
    if (d.transient)
        return Tr::tr("For private use.");
    return Tr::tr("IANA-assigned range, owner unknown. Not for private use.");
}

} // namespace

QString scopeName(int scope)
{
    switch (scope) {
    case 0x0:
        return Tr::tr("Reserved scope 0");
    case 0x1:
        return Tr::tr("Interface-local");
    case 0x2:
        return Tr::tr("Link-local");
    case 0x3:
        return Tr::tr("Realm-local");
    case 0x4:
        return Tr::tr("Admin-local");
    case 0x5:
        return Tr::tr("Site-local");
    case 0x8:
        return Tr::tr("Organization-local");
    case 0xe:
        return Tr::tr("Global");
    case 0xf:
        return Tr::tr("Reserved scope f");
    default:
        return Tr::tr("Unassigned scope %1").arg(scope, 0, 16);
    }
}

QString scopeMeaning(int scope)
{
    switch (scope) {
    case 0x0:
        return Tr::tr("must not be used");
    case 0x1:
        return Tr::tr("never leaves this machine");
    case 0x2:
        return Tr::tr("stays on this link, no router forwards it");
    case 0x3:
        return Tr::tr("stays within the network technology's own realm");
    case 0x4:
        return Tr::tr(
            "stays within the smallest area that administrators have set up on their routers");
    case 0x5:
        return Tr::tr("stays within the site; crossing routers needs multicast routing and a "
                      "larger hop limit");
    case 0x8:
        return Tr::tr("stays within the organization; crossing routers needs multicast routing and "
                      "a larger hop limit");
    case 0xe:
        return Tr::tr(
            "may go anywhere; crossing routers needs multicast routing and a larger hop limit");
    case 0xf:
        return Tr::tr("must not be used");
    default:
        return Tr::tr("goes as far as administrators have set up on their routers");
    }
}

GroupDescription describeGroup(const Ip6Address &group)
{
    Q_ASSERT(group.isMulticast());
    GroupDescription d{.address = group};
    readFlags(group, d);
    readPrefix(group, d);
    readRegistry(group, d);
    d.groupId = d.prefixBased && d.transient ? hex(bigEndian(group, 12, 4)) : hexOf112Bits(group);
    d.ethernetAddress = ethernetText(group);
    d.remarks = scopeRemarks(d) + flagRemarks(d) + prefixRemarks(d) + assignmentRemarks(d);
    if (!d.sharesEthernetAddressWith.isEmpty())
        d.remarks +=
            Tr::tr("Network cards and many switches can't tell it from %1: same Ethernet address.")
                .arg(d.sharesEthernetAddressWith.join(u", "_s));
    return d;
}

QString GroupDescription::summary() const
{
    const QStringList sentences{
        Tr::tr("%1: %2.", "scope: what it means").arg(scopeName(scope), scopeMeaning(scope)),
        usage(*this),
        Tr::tr("Ethernet %1.").arg(ethernetAddress),
    };
    return sentences.join(u' ');
}

QList<GroupDescription::Line> GroupDescription::lines() const
{
    QList<Line> lines{
        {Tr::tr("Group"), address.toString()},
        {Tr::tr("Scope"),
         Tr::tr("%1 (%2): %3")
             .arg(scopeName(scope), QString::number(scope, 16), scopeMeaning(scope))},
        {Tr::tr("Flags"), flagsText(*this)},
    };
    if (!registeredName.isEmpty())
        lines += {Tr::tr("Registered"), registrationText(*this)};
    if (solicitedNode)
        lines += {Tr::tr("Solicited node"),
                  Tr::tr("every address that ends in %1").arg(solicitedEnding(*solicitedNode))};
    if (sourceSpecific)
        lines += {Tr::tr("Source-specific"), Tr::tr("yes, join with a source (RFC 4607)")};
    if (prefix)
        lines += {Tr::tr("Embedded prefix"), prefixText(*prefix)};
    if (rendezvousPoint)
        lines += {Tr::tr("Rendezvous point"), rendezvousPoint->toString()};
    if (interfaceId)
        lines += {Tr::tr("Interface id"), hex(*interfaceId)};
    lines += {Tr::tr("Group id"), groupId};
    lines += {Tr::tr("Ethernet"), ethernetAddress};
    for (const QString &remark : remarks)
        lines += {Tr::tr("Remark"), remark};
    return lines;
}

QJsonObject toJson(const GroupDescription &d)
{
    constexpr const char *words[] = {
        "reserved",           "interface-local", "link-local", "realm-local",
        "admin-local",        "site-local",      "unassigned", "unassigned",
        "organization-local", "unassigned",      "unassigned", "unassigned",
        "unassigned",         "unassigned",      "global",     "reserved"};
    QJsonObject json{
        {u"group"_s, d.address.toString()},
        {u"scope"_s,
         QJsonObject{{u"value"_s, d.scope}, {u"name"_s, QLatin1StringView(words[d.scope & 0xf])}}},
        {u"flags"_s,
         QJsonObject{{u"transient"_s, d.transient},
                     {u"prefixBased"_s, d.prefixBased},
                     {u"rendezvousPoint"_s, d.embedsRendezvousPoint},
                     {u"reserved"_s, d.reservedFlag}}},
        {u"sourceSpecific"_s, d.sourceSpecific},
        {u"groupId"_s, d.groupId},
        {u"ethernetAddress"_s, d.ethernetAddress},
        {u"sharesEthernetAddressWith"_s, QJsonArray::fromStringList(d.sharesEthernetAddressWith)},
        {u"remarks"_s, QJsonArray::fromStringList(d.remarks)},
    };
    if (!d.registeredName.isEmpty())
        json[u"registered"_s] =
            QJsonObject{{u"name"_s, d.registeredName}, {u"reference"_s, d.registeredBy}};
    if (d.prefix)
        json[u"prefix"_s] = prefixText(*d.prefix);
    if (d.rendezvousPoint)
        json[u"rendezvousPoint"_s] = d.rendezvousPoint->toString();
    if (d.interfaceId)
        json[u"interfaceId"_s] = hex(*d.interfaceId);
    if (d.solicitedNode)
        json[u"solicitedNode"_s] = solicitedEnding(*d.solicitedNode);
    return json;
}

} // namespace Sixcast
