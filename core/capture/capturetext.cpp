// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/capturetext.h"

#include "core/base/endpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype listedSources = 4, listedRecords = 8;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CaptureText)
};

QString sourcesText(const QList<Ip6Address> &sources)
{
    QStringList texts;
    for (const Ip6Address &source : sources.first(std::min(listedSources, sources.size())))
        texts.append(source.toString());
    if (sources.size() > listedSources)
        texts.append(Tr::tr("%n more", nullptr, int(sources.size() - listedSources)));
    return texts.join(u", "_s);
}

QString queryText(const MldMessage &query, const QString &source)
{
    QStringList parts{Tr::tr("reports wanted within %1 ms").arg(query.maxResponseMs)};
    if (query.version == 2) {
        parts.append(Tr::tr("asks every %1 s").arg(query.queryIntervalS));
        parts.append(Tr::tr("robustness %1").arg(query.robustness));
    }
    if (!query.sources.isEmpty())
        parts.append(Tr::tr("sources: %1").arg(sourcesText(query.sources)));
    const QString what = query.isGeneralQuery()
        ? Tr::tr("MLDv%1 general query from %2").arg(QString::number(query.version), source)
        : Tr::tr("MLDv%1 query for %3 from %2")
              .arg(QString::number(query.version), source, query.group.toString());
    return what + u": "_s + parts.join(u", "_s);
}

QString mldText(const DecodedPacket &decoded)
{
    const QString source = decoded.source.toString();
    const std::optional<MldMessage> message = decodeMld(decoded);
    if (!message)
        return Tr::tr("MLD message from %1, too short to be read").arg(source);
    QString text;
    if (message->type == MldMessage::Type::Query) {
        text = queryText(*message, source);
    } else {
        QStringList records;
        for (const MldRecord &record :
             message->records.first(std::min(listedRecords, message->records.size())))
            records.append(mldRecordText(record));
        if (message->records.size() > listedRecords)
            records.append(
                Tr::tr("%n more", nullptr, int(message->records.size() - listedRecords)));
        text = message->type == MldMessage::Type::Done
            ? Tr::tr("MLDv1 done from %1: %2").arg(source, records.join(u"; "_s))
            : Tr::tr("MLDv%1 report from %2: %3")
                  .arg(QString::number(message->version), source, records.join(u"; "_s));
    }
    if (message->isCut)
        text += u' ' + Tr::tr("(not all of it is in the capture)");
    return text;
}

QString protocolName(quint8 protocol)
{
    switch (protocol) {
    case 6:
        return u"TCP"_s;
    case 17:
        return u"UDP"_s;
    case 58:
        return u"ICMPv6"_s;
    case 89:
        return u"OSPF"_s;
    case 103:
        return u"PIM"_s;
    case 132:
        return u"SCTP"_s;
    default:
        return Tr::tr("protocol %1").arg(protocol);
    }
}

QString endpointOf(const Ip6Address &address, quint16 port)
{
    return endpointText({.address = address, .port = port});
}

QString errorText(const DecodedPacket &decoded)
{
    const QString what =
        Tr::tr("%1, reported by %2")
            .arg(icmpErrorText(decoded.icmpType, decoded.icmpCode), decoded.source.toString());
    const DecodedPacket quoted = quotedPacket(decoded);
    if (quoted.destination.isUnspecified())
        return what;
    if (quoted.isUdp() && quoted.kind != PacketKind::Cut)
        return Tr::tr("%1, about UDP from %2 to %3")
            .arg(what, endpointOf(quoted.source, quoted.sourcePort),
                 endpointOf(quoted.destination, quoted.destinationPort));
    return Tr::tr("%1, about %2 from %3 to %4")
        .arg(what, protocolName(quoted.protocol), quoted.source.toString(),
             quoted.destination.toString());
}

QString neighborText(const DecodedPacket &decoded)
{
    ByteCursor cursor(decoded.payload);
    cursor.skip(4);
    const bool asks = decoded.kind == PacketKind::NeighborSolicitation;
    cursor.skip(4);
    const QString target = cursor.address().toString();
    return (asks ? Tr::tr("Neighbor solicitation for %1 from %2")
                 : Tr::tr("Neighbor advertisement of %1 from %2"))
        .arg(target, decoded.source.toString());
}

QString routerText(const DecodedPacket &decoded)
{
    ByteCursor cursor(decoded.payload);
    cursor.skip(6);
    const quint16 lifetime = cursor.u16();
    return decoded.kind == PacketKind::RouterSolicitation
        ? Tr::tr("Router solicitation from %1").arg(decoded.source.toString())
        : Tr::tr("Router advertisement from %1, lifetime %2 s")
              .arg(decoded.source.toString(), QString::number(lifetime));
}

/// RFC 7761 section 4.9.2: options of type, length, value.
QString pimHelloText(const DecodedPacket &decoded)
{
    QString text = Tr::tr("PIM hello from %1").arg(decoded.source.toString());
    ByteCursor cursor(decoded.payload);
    cursor.skip(4);
    while (cursor.left() >= 4) {
        const quint16 type = cursor.u16();
        const QByteArrayView value = cursor.take(cursor.u16());
        constexpr quint16 holdTime = 1, priority = 19;
        if (type == holdTime && value.size() == 2)
            text += u", "_s + Tr::tr("hold time %1 s").arg(ByteCursor(value).u16());
        else if (type == priority && value.size() == 4)
            text += u", "_s + Tr::tr("priority %1").arg(ByteCursor(value).u32());
    }
    return text;
}

QString wayText(const DecodedPacket &decoded)
{
    return Tr::tr("%1 from %2 to %3")
        .arg(protocolName(decoded.protocol), decoded.source.toString(),
             decoded.destination.toString());
}

QString otherText(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    switch (decoded.link.carries) {
    case LinkLayer::Carries::Ipv6:
        return wayText(decoded);
    case LinkLayer::Carries::Ipv4:
        return Tr::tr("IPv4, %n byte(s)", nullptr, int(packet.originalBytes));
    case LinkLayer::Carries::Something:
        return decoded.link.protocol == 0
            ? Tr::tr("%1, no IP").arg(linkTypeName(packet.link))
            : Tr::tr("%1, protocol 0x%2")
                  .arg(linkTypeName(packet.link),
                       QString::number(decoded.link.protocol, 16).rightJustified(4, u'0'));
    case LinkLayer::Carries::Unreadable:
        break;
    }
    return Tr::tr("%1, can't be read").arg(linkTypeName(packet.link));
}

QString datagramText(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    QStringList parts;
    if (decoded.isFirstFragment)
        parts.append(Tr::tr("first fragment of %n byte(s)", nullptr, int(decoded.length)));
    else if (decoded.isCut)
        parts.append(
            Tr::tr("the capture has only this much of %n byte(s)", nullptr, int(decoded.length)));
    if (decoded.link.vlanTags > 0)
        parts.append(Tr::tr("VLAN %1").arg(decoded.link.vlan));
    if (!packet.hasTime)
        parts.append(Tr::tr("without a time"));
    return parts.join(u", "_s);
}

} // namespace

QString mldRecordText(const MldRecord &record)
{
    const bool isBare = record.sources.isEmpty();
    QString form;
    switch (record.type) {
    case MldRecord::Type::IsExclude:
        form = isBare ? Tr::tr("member of %1") : Tr::tr("member of %1 except from %2");
        break;
    case MldRecord::Type::ToExclude:
        form = isBare ? Tr::tr("joins %1") : Tr::tr("joins %1 except from %2");
        break;
    case MldRecord::Type::IsInclude:
        form = isBare ? Tr::tr("not a member of %1") : Tr::tr("member of %1 from %2 only");
        break;
    case MldRecord::Type::ToInclude:
        form = isBare ? Tr::tr("leaves %1") : Tr::tr("joins %1 from %2 only");
        break;
    case MldRecord::Type::Allow:
        form = isBare ? Tr::tr("adds no source of %1") : Tr::tr("wants %1 from %2 as well");
        break;
    case MldRecord::Type::Block:
        form = isBare ? Tr::tr("drops no source of %1") : Tr::tr("no longer wants %1 from %2");
        break;
    case MldRecord::Type::Unknown:
        form = Tr::tr("unknown record of %1");
        break;
    }
    form = form.arg(record.group.toString());
    if (!isBare && record.type != MldRecord::Type::Unknown)
        form = form.arg(sourcesText(record.sources));
    return form + u" ("_s + mldRecordName(record.type) + u')';
}

QString icmpErrorText(quint8 type, quint8 code)
{
    switch (type) {
    case 1:
        switch (code) {
        case 0:
            return Tr::tr("No route to destination");
        case 1:
            return Tr::tr("Communication prohibited");
        case 2:
            return Tr::tr("Beyond scope of source address");
        case 3:
            return Tr::tr("Address unreachable");
        case 4:
            return Tr::tr("Port unreachable");
        case 5:
            return Tr::tr("Source address failed ingress policy");
        case 6:
            return Tr::tr("Route rejected");
        default:
            return Tr::tr("Destination unreachable, code %1").arg(code);
        }
    case 2:
        return Tr::tr("Packet too big");
    case 3:
        return code == 0 ? Tr::tr("Hop limit exceeded") : Tr::tr("Fragment reassembly timed out");
    case 4:
        return Tr::tr("Parameter problem");
    default:
        return Tr::tr("ICMPv6 error %1, code %2").arg(type).arg(code);
    }
}

QString packetText(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    switch (decoded.kind) {
    case PacketKind::Bad:
        return captureProblemText(packet.problem);
    case PacketKind::Other:
        return otherText(packet, decoded);
    case PacketKind::Cut:
        return Tr::tr("IPv6 packet of which the capture has too little: %1 of %2 bytes")
            .arg(packet.bytes.size())
            .arg(packet.originalBytes);
    case PacketKind::Fragment:
        return Tr::tr("Later fragment: %1").arg(wayText(decoded));
    case PacketKind::Hello:
    case PacketKind::Welcome:
    case PacketKind::Beacon:
    case PacketKind::Datagram:
        return datagramText(packet, decoded);
    case PacketKind::GroupOther:
    case PacketKind::Pim:
        return wayText(decoded);
    case PacketKind::MldQuery:
    case PacketKind::MldReport:
    case PacketKind::MldDone:
        return mldText(decoded);
    case PacketKind::RouterSolicitation:
    case PacketKind::RouterAdvertisement:
        return routerText(decoded);
    case PacketKind::NeighborSolicitation:
    case PacketKind::NeighborAdvertisement:
        return neighborText(decoded);
    case PacketKind::IcmpError:
        return errorText(decoded);
    case PacketKind::Icmp:
        return Tr::tr("%1, type %2").arg(wayText(decoded), QString::number(decoded.icmpType));
    case PacketKind::PimHello:
        return pimHelloText(decoded);
    }
    Q_UNREACHABLE();
}

} // namespace Sixcast
