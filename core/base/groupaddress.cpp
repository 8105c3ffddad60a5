// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupaddress.h"

#include "core/base/escape.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::GroupAddress)
};

/// What a person reads of a text that may be anything, also very long.
QString quoted(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() <= longest)
        return escaped(text);
    return QString(escaped(text.first(longest)) + u"...");
}

Error refused(const QString &reason)
{
    return {Error::Code::InvalidInput, 0, reason};
}

QString withoutPasteJunk(QStringView text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Format)
            clean += c;
    }
    return clean.trimmed();
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isDecimal(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Four decimal numbers up to 255.
std::optional<quint32> parseIp4(QStringView text)
{
    quint32 address = 0;
    int numbers = 0;
    for (const QStringView number : text.split(u'.')) {
        if (!isDecimal(number) || number.size() > 3 || number.toUInt() > 255 || ++numbers > 4)
            return std::nullopt;
        address = address << 8 | number.toUInt();
    }
    return numbers == 4 ? std::optional(address) : std::nullopt;
}

bool isHostName(QStringView text)
{
    const auto isNameCharacter = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
    };
    return std::all_of(text.begin(), text.end(), isNameCharacter)
        && std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isLetter() && !isHexDigit(c); });
}

struct Parts {
    QStringView address;
    std::optional<QStringView> zone;
    std::optional<QStringView> port;
};

void splitZone(Parts &parts)
{
    const qsizetype percent = parts.address.indexOf(u'%');
    if (percent < 0)
        return;
    parts.zone = parts.address.sliced(percent + 1);
    parts.address = parts.address.first(percent);
}

/// The number after a slash: `16` of `ff02::/16` and `[ff02::/16]`; empty in `udp://...`.
QStringView prefixLength(QStringView text)
{
    QStringView length = text.sliced(text.indexOf(u'/') + 1);
    if (length.size() == text.size())
        return {};
    if (length.endsWith(u']'))
        length.chop(1);
    return isDecimal(length) ? length : QStringView();
}

Result<Parts> split(QStringView text)
{
    Parts parts{.address = text, .zone = {}, .port = {}};
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0)
            return refused(Tr::tr("The bracket is not closed: write [ff12::6d63]."));
        parts.address = text.sliced(1, close - 1).trimmed();
        const QStringView rest = text.sliced(close + 1);
        if (rest.startsWith(u':'))
            parts.port = rest.sliced(1);
        else if (rest.startsWith(u'%'))
            return refused(Tr::tr("Write the zone within the brackets: [ff12::6d63%eth0]."));
        else if (!rest.isEmpty() && !rest.startsWith(u'/'))
            return refused(Tr::tr("After the bracket only a port may follow: [ff12::6d63]:28015."));
    }
    if (const QStringView length = prefixLength(text); !length.isEmpty())
        return refused(
            Tr::tr("Give one group, not a range of them: leave out /%1.").arg(quoted(length)));
    splitZone(parts);
    return parts;
}

QString unicastReason(const Ip6Address &address)
{
    const QString text = address.toString();
    if (address.isUnspecified())
        return Tr::
            tr("%1 stands for no address at all. A group begins with ff, for example ff12::6d63.")
                .arg(text);
    if (address.isLoopback())
        return Tr::tr("%1 is this machine itself. A group begins with ff, for example ff12::6d63.")
            .arg(text);
    if (address.isV4Mapped())
        return Tr::tr("%1 is an IPv4 address in IPv6 form. A group begins with ff, for example "
                      "ff12::6d63.")
            .arg(text);
    if (address.isLinkLocal())
        return Tr::tr("%1 is the link-local address of one machine (unicast), not a group. "
                      "A group begins with ff, for example ff12::6d63.")
            .arg(text);
    return Tr::tr("%1 is the address of one machine (unicast), not a group. "
                  "A group begins with ff, for example ff12::6d63.")
        .arg(text);
}

QString ip4Reason(QStringView text, quint32 address)
{
    if (address >> 28 == 0xe)
        return Tr::
            tr("%1 is an IPv4 multicast address. Sixcast tests IPv6, where a group begins with ff, "
               "for example ff12::6d63.")
                .arg(text);
    return Tr::tr("%1 is an IPv4 address. Sixcast tests IPv6, where a group begins with ff, "
                  "for example ff12::6d63.")
        .arg(text);
}

/// Why \a text, which is no IPv6 address, is none.
QString malformedReason(QStringView text)
{
    // `1.2.3.4:5000` and `example.org:5000` have one colon, an IPv6 address has at least two.
    const QStringView host = text.count(u':') == 1 ? text.first(text.indexOf(u':')) : text;
    if (const std::optional<quint32> ip4 = parseIp4(host))
        return ip4Reason(host, *ip4);
    if (isHostName(host))
        return Tr::tr("'%1' is a name. Give the group's address, for example ff12::6d63.")
            .arg(quoted(host));
    const auto *stranger = std::find_if(
        text.begin(), text.end(), [](QChar c) { return !isHexDigit(c) && c != u':' && c != u'.'; });
    if (stranger != text.end())
        return Tr::tr("'%1' has no place in an IPv6 address.")
            .arg(escaped(QStringView(stranger, 1)));
    if (text.count(u"::"_s) > 1 || text.contains(u":::"_s))
        return Tr::tr("'::' may stand only once in an IPv6 address.");
    for (const QStringView group : text.split(u':')) {
        if (group.size() > 4 && !group.contains(u'.'))
            return Tr::tr("'%1' is too long: between two colons stand four digits at most.")
                .arg(quoted(group));
    }
    if (text.count(u':') > 7)
        return Tr::tr("An IPv6 address has eight groups of digits, this one has more. "
                      "A port follows the address in brackets: [ff12::6d63]:28015.");
    return Tr::tr("'%1' is not a whole IPv6 address: it has eight groups of digits, or '::' for "
                  "those that are zero, "
                  "for example ff12::6d63.")
        .arg(quoted(text));
}

Result<void> readZone(QStringView zone, const ZoneLookup &zones, GroupAddress &group)
{
    if (zone.isEmpty())
        return refused(Tr::tr(
            "After % the name or the number of an interface must follow, for example %eth0."));
    if (!std::all_of(zone.begin(), zone.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); }))
        return refused(Tr::tr("'%1' can't be the name of an interface.").arg(quoted(zone)));
    if (zone.contains(u':') && zones && zones(zone.first(zone.indexOf(u':'))).isValid())
        return refused(Tr::tr("A port follows the address in brackets: [ff12::6d63%eth0]:28015."));
    bool isNumber = false;
    const quint32 number = isDecimal(zone) ? zone.toUInt(&isNumber) : 0;
    group.interface = zones ? zones(zone) : InterfaceIndex{number};
    if ((zones || isNumber) && !group.interface.isValid())
        return refused(Tr::tr("This machine has no interface '%1'.").arg(quoted(zone)));
    group.zone = zone.toString();
    return {};
}

Result<void> readPort(QStringView port, GroupAddress &group)
{
    const uint number = isDecimal(port) ? port.toUInt() : 0;
    if (number < 1 || number > 65535)
        return refused(
            Tr::tr("'%1' is not a port: ports are the numbers from 1 to 65535.").arg(quoted(port)));
    group.port = quint16(number);
    return {};
}

} // namespace

Result<GroupAddress> GroupAddress::parse(QStringView text, const ZoneLookup &zones)
{
    const QString clean = withoutPasteJunk(text);
    if (clean.isEmpty())
        return refused(Tr::tr("Give the address of a group, for example ff12::6d63."));
    const Result<Parts> parts = split(clean);
    if (!parts)
        return parts.error();
    if (parts->address.isEmpty())
        return refused(Tr::tr("The address is missing: write for example ff12::6d63."));
    const std::optional<Ip6Address> address = Ip6Address::parse(parts->address);
    if (!address)
        return refused(malformedReason(parts->address));
    if (!address->isMulticast())
        return refused(unicastReason(*address));

    GroupAddress group{.address = *address};
    if (parts->zone) {
        if (const Result<void> zone = readZone(*parts->zone, zones, group); !zone)
            return zone.error();
    }
    if (parts->port) {
        if (const Result<void> port = readPort(*parts->port, group); !port)
            return port.error();
    }
    return group;
}

QString GroupAddress::toString() const
{
    QString text = address.toString();
    if (!zone.isEmpty())
        text += u'%' + zone;
    if (port)
        text = u'[' + text + u"]:" + QString::number(*port);
    return text;
}

} // namespace Sixcast
