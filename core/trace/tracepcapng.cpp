// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracepcapng.h"

#include "core/base/escape.h"
#include "core/trace/tracetext.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// Block types and options of draft-ietf-opsawg-pcapng, sections 4.1 to 4.3.
enum class Block : quint32 { SectionHeader = 0x0a0d0d0a, Interface = 1, EnhancedPacket = 6 };
constexpr quint16 optionEnd = 0, optionComment = 1;
constexpr quint16 sectionSystem = 3, sectionProgram = 4;
constexpr quint16 interfaceName = 2, interfaceDescription = 3, interfaceResolution = 9;
constexpr quint16 packetFlags = 2;
constexpr quint32 flagInbound = 1, flagOutbound = 2;
constexpr quint16 linkTypeIpv6 = 229;

constexpr qsizetype ipv6HeaderBytes = 40, udpHeaderBytes = 8,
                    maximumPayload = 0xffff - udpHeaderBytes;
constexpr quint8 protocolUdp = 17, defaultHopLimit = 64;

template<typename Integer> void addLittle(ByteWriter &out, Integer value)
{
    qToLittleEndian(value, out.room(sizeof value));
    out.commit(sizeof value);
}

template<typename Integer> void addBig(ByteWriter &out, Integer value)
{
    qToBigEndian(value, out.room(sizeof value));
    out.commit(sizeof value);
}

void addPadded(ByteWriter &out, QByteArrayView bytes)
{
    out.add(bytes);
    for (qsizetype i = bytes.size(); i % 4 != 0; ++i)
        out.add('\0');
}

void addOption(ByteWriter &out, quint16 code, QByteArrayView value)
{
    const QByteArrayView shown = value.first(std::min<qsizetype>(value.size(), 0xffff));
    addLittle(out, code);
    addLittle(out, quint16(shown.size()));
    addPadded(out, shown);
}

void addBlock(ByteWriter &out, Block type, QByteArrayView body)
{
    const auto length = quint32(12 + body.size());
    addLittle(out, quint32(type));
    addLittle(out, length);
    out.add(body);
    addLittle(out, length);
}

quint32 addUp(quint32 sum, QByteArrayView bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        sum += quint32(quint8(bytes[i]) << 8 | quint8(bytes[i + 1]));
    if (bytes.size() % 2 != 0)
        sum += quint32(quint8(bytes.back()) << 8);
    return sum;
}

QByteArrayView raw(const Ip6Address &address)
{
    return {address.bytes.data(), qsizetype(address.bytes.size())};
}

struct Packet {
    Endpoint source;
    Endpoint destination;
    int hopLimit = -1;
    QByteArrayView payload;
};

/// RFC 768 with the pseudo header of RFC 8200 section 8.1; 0 is sent as 0xffff.
quint16 udpChecksum(const Packet &packet, quint16 length)
{
    quint32 sum = addUp(addUp(0, raw(packet.source.address)), raw(packet.destination.address));
    sum += 2 * quint32(length) + protocolUdp + packet.source.port + packet.destination.port;
    sum = addUp(sum, packet.payload);
    while (sum >> 16 != 0)
        sum = (sum & 0xffff) + (sum >> 16);
    const auto checksum = quint16(~sum);
    return checksum == 0 ? quint16(0xffff) : checksum;
}

void addRebuilt(ByteWriter &out, const Packet &packet)
{
    const auto length = quint16(udpHeaderBytes + packet.payload.size());
    addBig(out, quint32(6) << 28);
    addBig(out, length);
    addBig(out, protocolUdp);
    addBig(out, quint8(packet.hopLimit >= 0 ? packet.hopLimit : defaultHopLimit));
    out.add(raw(packet.source.address));
    out.add(raw(packet.destination.address));
    addBig(out, packet.source.port);
    addBig(out, packet.destination.port);
    addBig(out, length);
    addBig(out, udpChecksum(packet, length));
    out.add(packet.payload);
}

/// The datagram of an event; nullopt for all else, a probe without ports (an echo) among it.
std::optional<Packet> packetOf(const TraceEvent &event)
{
    if (event.osError != 0 || (event.kind != Kind::Sent && event.kind != Kind::Received))
        return std::nullopt;
    Packet packet;
    const Endpoint local = event.local.value_or(Endpoint());
    if (event.kind == Kind::Sent) {
        packet.source = local;
        packet.destination = event.peer ? *event.peer : event.group.value_or(Endpoint());
    } else {
        packet.source = event.peer.value_or(Endpoint());
        packet.destination = event.group ? *event.group : local;
    }
    if (packet.source.port == 0 && packet.destination.port == 0)
        return std::nullopt;
    packet.hopLimit = event.hopLimit;
    packet.payload =
        QByteArrayView(event.payload).first(std::min(event.payload.size(), maximumPayload));
    return packet;
}

QByteArray commentOf(const TraceEvent &event, const Packet &packet)
{
    QString comment = u"#" + QString::number(event.sequence) + u" [" + actorName(event.actor)
        + u"] " + plainSummary(event);
    if (packet.hopLimit < 0)
        comment += u"; hop limit not known"_s;
    if (packet.source.address.isUnspecified())
        comment += u"; source address not known"_s;
    if (packet.destination.address.isUnspecified())
        comment += u"; destination address not known"_s;
    if (packet.payload.size() < event.payload.size())
        comment += u"; cut: more than a UDP datagram can hold"_s;
    return comment.toUtf8();
}

struct EnhancedPacket {
    quint32 interface = 0;
    qint64 wallNs = 0;
    quint32 originalBytes = 0;
    QByteArrayView bytes;
    QByteArray comment = {}; ///< empty: none
    quint32 flags = 0;       ///< 0: none
};

void addEnhanced(ByteWriter &out, const EnhancedPacket &packet)
{
    const auto stamp = quint64(std::max<qint64>(packet.wallNs, 0));
    ByteWriter body;
    addLittle(body, packet.interface);
    addLittle(body, quint32(stamp >> 32));
    addLittle(body, quint32(stamp));
    addLittle(body, quint32(packet.bytes.size())); // captured
    addLittle(body, packet.originalBytes);
    addPadded(body, packet.bytes);
    if (!packet.comment.isEmpty())
        addOption(body, optionComment, packet.comment);
    if (packet.flags != 0) {
        ByteWriter flags;
        addLittle(flags, packet.flags);
        addOption(body, packetFlags, flags.view());
    }
    addOption(body, optionEnd, {});
    addBlock(out, Block::EnhancedPacket, body.view());
}

} // namespace

void PcapngEncoder::begin(ByteWriter &out, const TraceHeader &header)
{
    const QString comment = m_rawPackets
        ? u"Written from a capture: the packets are as they were captured."_s
        : QString(u"Written from a trace of "_s + header.program
                  + u". Only datagrams that the program sent or received are here; IPv6 and UDP "
                    u"headers are rebuilt from the"
                    " trace, what was not known is zero. Host: "_s
                  + header.host + u"; role: "_s + header.role + u"."_s);
    ByteWriter body;
    addLittle(body, quint32(0x1a2b3c4d));
    addLittle(body, quint16(1)); // version 1.0
    addLittle(body, quint16(0));
    addLittle(body, qint64(-1)); // the section's length is not known beforehand
    addOption(body, optionComment, escaped(QStringView(comment)).toUtf8());
    addOption(body, sectionSystem, escaped(QStringView(header.system)).toUtf8());
    addOption(body, sectionProgram, escaped(QStringView(header.program)).toUtf8());
    addOption(body, optionEnd, {});
    addBlock(out, Block::SectionHeader, body.view());
}

quint32 PcapngEncoder::interfaceNumber(ByteWriter &out, const Interface &interface)
{
    const auto known = m_interfaces.constFind(interface);
    if (known != m_interfaces.cend())
        return *known;
    const auto number = quint32(m_interfaces.size());
    m_interfaces.insert(interface, number);
    const QString name =
        interface.ref.name.isEmpty() ? u"unknown"_s : escaped(QStringView(interface.ref.name));
    const QString description = u"interface index "_s + QString::number(interface.ref.index.value);
    const char nanoseconds = 9;
    ByteWriter body;
    addLittle(body, interface.linkType);
    addLittle(body, quint16(0)); // reserved
    addLittle(body, interface.snapLength);
    addOption(body, interfaceName, name.toUtf8());
    addOption(body, interfaceDescription, description.toUtf8());
    addOption(body, interfaceResolution, {&nanoseconds, 1});
    addOption(body, optionEnd, {});
    addBlock(out, Block::Interface, body.view());
    return number;
}

void PcapngEncoder::add(ByteWriter &out, const TraceEvent &event)
{
    const std::optional<Packet> packet = packetOf(event);
    if (!packet)
        return;
    const quint32 interface = interfaceNumber(out, {event.interface, linkTypeIpv6});
    ByteWriter bytes;
    addRebuilt(bytes, *packet);
    addEnhanced(out,
                {.interface = interface,
                 .wallNs = event.wallNs,
                 .originalBytes = quint32(bytes.size()),
                 .bytes = bytes.view(),
                 .comment = commentOf(event, *packet),
                 .flags = event.kind == Kind::Received ? flagInbound : flagOutbound});
}

void PcapngEncoder::addPacket(ByteWriter &out, const TraceEvent &event, const RawPacket &packet)
{
    Q_UNUSED(event)
    const quint32 interface =
        interfaceNumber(out, {packet.interface, packet.linkType, packet.snapLength});
    addEnhanced(out,
                {.interface = interface,
                 .wallNs = packet.wallNs,
                 .originalBytes = packet.originalBytes,
                 .bytes = packet.bytes,
                 .flags = packet.flags});
}

} // namespace Sixcast
