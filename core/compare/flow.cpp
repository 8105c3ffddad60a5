// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/flow.h"

#include "core/base/endpoint.h"
#include "core/base/message.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Flow)
};

Error invalid(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

/// `GROUP` or `[GROUP]:PORT`
bool parseDestination(const QString &text, FlowChoice &choice)
{
    if (!text.startsWith(u'[')) {
        choice.group = Ip6Address::parse(text);
        return choice.group.has_value();
    }
    const qsizetype close = text.indexOf(u']');
    choice.group =
        close > 0 ? Ip6Address::parse(QStringView(text).sliced(1, close - 1)) : std::nullopt;
    if (!choice.group)
        return false;
    const QStringView rest = QStringView(text).sliced(close + 1);
    if (rest.isEmpty())
        return true;
    bool isNumber = false;
    const quint16 port = rest.sliced(1).toUShort(&isNumber);
    choice.port = port;
    return rest.startsWith(u':') && isNumber && port != 0;
}

/// The same bytes have the same one, on every machine. Eight at a time, each mixed as splitmix64
/// does: not against somebody who makes equal ones, only against chance.
quint64 hashOf(QByteArrayView bytes)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ quint64(bytes.size());
    const auto mix = [&hash](quint64 word) {
        hash = (hash ^ word) * 0xbf58476d1ce4e5b9ULL;
        hash ^= hash >> 29;
        hash *= 0x94d049bb133111ebULL;
        hash ^= hash >> 32;
    };
    const char *at = bytes.begin();
    for (; bytes.end() - at >= 8; at += 8)
        mix(qFromLittleEndian<quint64>(at));
    char rest[8] = {};
    std::memcpy(rest, at, size_t(bytes.end() - at));
    mix(qFromLittleEndian<quint64>(rest));
    return hash;
}

constexpr qsizetype rtpHeaderBytes = 12;

} // namespace

size_t qHash(const FlowKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.group, key.port, key.source);
}

QString flowText(const FlowKey &key)
{
    return Tr::tr("%1 from %2", "group and port, source")
        .arg(endpointText({key.group, {}, key.port}), key.source.toString());
}

Result<FlowChoice> FlowChoice::parse(const QString &text)
{
    FlowChoice choice;
    const qsizetype at = text.indexOf(u'@');
    const QString destination = text.left(at).trimmed();
    if (at >= 0) {
        choice.source = Ip6Address::parse(QStringView(text).sliced(at + 1).trimmed());
        if (!choice.source)
            return invalid(Tr::tr("After '@' comes the IPv6 address of the source."));
    }
    if (!destination.isEmpty() && !parseDestination(destination, choice))
        return invalid(Tr::tr("A flow is named like ff15::1, [ff15::1]:5004 or "
                              "[ff15::1]:5004@fe80::1."));
    if (!choice.group && !choice.source)
        return invalid(Tr::tr("A flow is named like ff15::1, [ff15::1]:5004 or "
                              "[ff15::1]:5004@fe80::1."));
    return choice;
}

bool FlowChoice::includes(const FlowKey &key) const
{
    return (!group || *group == key.group) && (!port || *port == key.port)
        && (!source || *source == key.source);
}

void FlowCapture::add(const FlowDatagram &datagram)
{
    if (datagrams.size() < maximumDatagrams)
        datagrams.push_back(datagram);
    else
        ++leftOut;
}

std::optional<RtpHead> rtpHead(QByteArrayView payload)
{
    constexpr quint8 versionTwo = 0x80;
    if (payload.size() < 12 || (quint8(payload[0]) & 0xc0) != versionTwo)
        return std::nullopt;
    const quint8 type = quint8(payload[1]) & 0x7f;
    if (type >= 72 && type <= 76) // RTCP has the same first byte (RFC 5761 section 4)
        return std::nullopt;
    return RtpHead{qFromBigEndian<quint32>(payload.data() + 8),
                   qFromBigEndian<quint32>(payload.data() + 4),
                   qFromBigEndian<quint16>(payload.data() + 2), type};
}

quint64 FlowIdentity::of(QByteArrayView payload) const
{
    return hashOf(payload.first(std::min(payload.size(), isRtp ? rtpHeaderBytes : prefix)));
}

FlowIdentity flowIdentity(const FlowList &first, const FlowList &second, const FlowKey &key)
{
    FlowIdentity identity;
    bool isRtp = true, isAnywhere = false;
    for (const FlowList *list : {&first, &second}) {
        const std::optional<FlowList::Flow> flow = list->flow(key);
        if (!flow)
            continue;
        isAnywhere = true;
        isRtp = isRtp && flow->isRtp();
        identity.hasPorts = identity.hasPorts && flow->hasPorts;
        identity.prefix = std::min(identity.prefix, flow->shortestCut);
    }
    identity.isRtp = isAnywhere && isRtp && identity.prefix >= rtpHeaderBytes;
    return identity;
}

bool FlowList::Flow::isRtp() const
{
    // A lost one breaks the order twice at most.
    return datagrams >= 8 && inRtpOrder * 2 >= datagrams;
}

std::optional<FlowList::Flow> FlowList::flow(const FlowKey &key) const
{
    const auto found = m_flows.constFind(key);
    return found == m_flows.cend() ? std::nullopt : std::optional(*found);
}

bool FlowList::rename(const FlowKey &from, const FlowKey &to)
{
    if (!m_flows.contains(from) || m_flows.contains(to))
        return false;
    Flow flow = m_flows.take(from);
    flow.key = to;
    m_flows.insert(to, flow);
    return true;
}

void FlowList::take(const FlowKey &key, qint64 ns, quint32 length, QByteArrayView payload,
                    quint16 sourcePort)
{
    auto flow = m_flows.find(key);
    if (flow == m_flows.end()) {
        if (m_flows.size() >= maximumFlows) {
            ++m_leftOut;
            return;
        }
        flow = m_flows.insert(key, {.key = key, .firstNs = ns, .lastNs = ns});
        flow->sourcePort = sourcePort;
    }
    if (payload.size() < qsizetype(length))
        flow->shortestCut = std::min(flow->shortestCut, payload.size());
    flow->hasPorts = flow->hasPorts && sourcePort != 0;
    flow->hellos += payload.startsWith(plainHello) ? 1 : 0;
    const std::optional<RtpHead> rtp = rtpHead(payload);
    if (rtp && flow->lastRtp && rtp->ssrc == flow->lastRtp->ssrc
        && rtp->sequence == quint16(flow->lastRtp->sequence + 1))
        ++flow->inRtpOrder;
    flow->lastRtp = rtp;
    ++flow->datagrams;
    flow->bytes += length;
    flow->firstNs = std::min(flow->firstNs, ns);
    flow->lastNs = std::max(flow->lastNs, ns);
}

QList<FlowList::Flow> FlowList::busiestFirst() const
{
    QList<Flow> flows = m_flows.values();
    std::sort(flows.begin(), flows.end(), [](const Flow &a, const Flow &b) {
        return a.datagrams != b.datagrams ? a.datagrams > b.datagrams : a.key < b.key;
    });
    return flows;
}

QList<SharedFlow> sharedFlows(const FlowList &first, const FlowList &second,
                              const FlowChoice &choice)
{
    QHash<FlowKey, SharedFlow> flows;
    const auto count = [&](const FlowList &list, quint64 SharedFlow::*member) {
        for (const FlowList::Flow &flow : list.busiestFirst()) {
            if (!choice.includes(flow.key))
                continue;
            SharedFlow &shared = flows[flow.key];
            shared.key = flow.key;
            shared.*member = flow.datagrams;
        }
    };
    count(first, &SharedFlow::first);
    count(second, &SharedFlow::second);
    QList<SharedFlow> sorted = flows.values();
    std::sort(sorted.begin(), sorted.end(), [](const SharedFlow &a, const SharedFlow &b) {
        const quint64 ofA = a.first + a.second, ofB = b.first + b.second;
        return ofA != ofB ? ofA > ofB : a.key < b.key;
    });
    return sorted;
}

} // namespace Sixcast
