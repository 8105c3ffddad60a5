// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/factschannel.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 answerIntervalNs = 200'000'000;
constexpr size_t maximumInterfaces = 16;

} // namespace

FactsChannel::FactsChannel(Machine &machine, SocketMaker makeSocket, ProbeTrace &trace,
                           std::function<QByteArray(InterfaceIndex)> digest, QObject *parent)
    : QObject(parent)
    , m_machine(machine)
    , m_makeSocket(std::move(makeSocket))
    , m_trace(trace)
    , m_digest(std::move(digest))
    , m_id(QRandomGenerator::global()->generate64())
{
}

FactsChannel::~FactsChannel() = default;

std::unique_ptr<DatagramSocket> FactsChannel::makeEar(InterfaceIndex interface, quint16 onPort)
{
    auto socket = m_makeSocket();
    connect(socket.get(), &DatagramSocket::stepped, this,
            [this](const Step &step) { m_trace.failedStep(step); });
    connect(socket.get(), &DatagramSocket::received, this,
            [this](const QList<Datagram> &datagrams) {
                for (const Datagram &datagram : datagrams) {
                    if (isOfAnother(datagram.payload))
                        m_trace.received(datagram, tr("the other machine's facts"));
                    understand(datagram.payload, datagram.source, datagram.arrival, u"ff02::1"_s,
                               datagram.receivedNs);
                }
            });
    SocketOptions options;
    options.bindTo = {allNodes, interface, onPort};
    options.shareAddress = true;
    options.receiveBufferBytes = 64 * 1024;
    if (!socket->open(options))
        return nullptr;
    (void)socket->join(allNodes, interface);
    return socket;
}

std::unique_ptr<BroadcastSocket> FactsChannel::makeIpv4Ear(const InterfaceRef &interface)
{
    auto socket = m_machine.makeBroadcastSocket();
    if (!socket || !socket->open(interface, port))
        return nullptr;
    connect(socket.get(), &BroadcastSocket::received, this,
            [this](const QByteArray &payload, const Endpoint &from, const InterfaceRef &arrival) {
                const qint64 nowNs = m_machine.wallNs();
                if (isOfAnother(payload))
                    m_trace.received({payload, from, {}, arrival.index, -1, nowNs},
                                     tr("the other machine's facts, by IPv4 broadcast"));
                understand(payload, from, arrival.index, u"ipv4"_s, nowNs);
            });
    return socket;
}

void FactsChannel::open(const QList<InterfaceInfo> &interfaces, quint16 exchangePort)
{
    for (const InterfaceInfo &info : interfaces) {
        if (!info.up || info.loopback || m_ears.size() >= maximumInterfaces)
            continue;
        const InterfaceRef interface = info.ref;
        Ear ear;
        ear.interface = interface;
        if (const InterfaceAddress *address = info.linkLocal(); address && address->isUsable())
            ear.linkLocal = address->address.toString().toLatin1();
        ear.socket = makeEar(interface.index, port);
        ear.ipv4 = makeIpv4Ear(interface);
        m_ears.push_back(std::move(ear));
        if (exchangePort != 0 && exchangePort != port) {
            if (auto exchangeEar = makeEar(interface.index, exchangePort))
                m_exchangeEars.push_back(std::move(exchangeEar));
        }
    }
}

FactsChannel::Ear *FactsChannel::earOf(InterfaceIndex interface)
{
    for (Ear &ear : m_ears) {
        if (ear.interface.index == interface)
            return &ear;
    }
    return nullptr;
}

QByteArray FactsChannel::message(InterfaceIndex interface, bool ask)
{
    QByteArray text = encodeBeacon(m_id, ++m_told, m_digest(interface));
    if (text.size() > messageBytes)
        return {}; // the digest keeps its bound: never reached
    return ask ? QByteArray(text + " ask=1").leftJustified(messageBytes, ' ') : text;
}

void FactsChannel::tell(InterfaceIndex interface, bool ask)
{
    Ear *ear = earOf(interface);
    const QByteArray payload = message(interface, ask);
    if (!ear || !ear->socket || payload.isEmpty())
        return;
    const Outgoing outgoing{payload, {allNodes, interface, port}, interface, 1, {}};
    m_trace.sent(outgoing, ear->socket->send(outgoing),
                 ask ? tr("own facts, and a question") : tr("own facts"));
}

void FactsChannel::tellByIpv4(InterfaceIndex interface, bool ask)
{
    Ear *ear = earOf(interface);
    QByteArray payload = message(interface, false);
    if (!ear || !ear->ipv4 || payload.isEmpty())
        return;
    if (ask) {
        if (!ear->linkLocal.isEmpty())
            payload += " ll=" + ear->linkLocal;
        payload = QByteArray(payload + " ask=1").leftJustified(messageBytes, ' ');
    }
    m_trace.note(u"ipv4"_s, tr("own facts by IPv4 broadcast"), interface, ear->ipv4->send(payload));
}

void FactsChannel::tellDetails(InterfaceIndex interface, const QByteArrayList &details, bool byIpv4)
{
    Ear *ear = earOf(interface);
    if (!ear)
        return;
    for (const QByteArray &word : details) {
        const QByteArray payload = encodeBeacon(m_id, ++m_told, word, "m");
        if (payload.size() > messageBytes)
            continue; // they keep their bound: never reached
        if (ear->socket) {
            const Outgoing outgoing{payload, {allNodes, interface, port}, interface, 1, {}};
            m_trace.sent(outgoing, ear->socket->send(outgoing), tr("what the probes measured"));
        }
        if (byIpv4 && ear->ipv4)
            m_trace.note(u"ipv4"_s, tr("what the probes measured, by IPv4 broadcast"), interface,
                         ear->ipv4->send(payload));
    }
}

bool FactsChannel::isOfAnother(QByteArrayView payload) const
{
    const Message message = decodeMessage(payload);
    return message.kind == Message::Kind::Beacon && message.extended && message.run != m_id
        && payload.size() <= 2 * messageBytes;
}

void FactsChannel::understand(const QByteArray &payload, const Endpoint &from,
                              InterfaceIndex arrival, const QString &path, qint64 receivedNs)
{
    const Message message = decodeMessage(payload);
    const auto digest = message.value("d");
    if (const auto details = message.value("m"); details && isOfAnother(payload))
        Q_EMIT detailsHeard(*details, from);
    if (!isOfAnother(payload) || !digest)
        return;
    Q_EMIT heard(*digest, from, arrival, path, receivedNs);
    if (message.number("ask") == 1 && payload.size() >= messageBytes)
        answer(message, arrival, path == u"ipv4");
}

void FactsChannel::answer(const Message &ask, InterfaceIndex arrival, bool byIpv4)
{
    const qint64 nowNs = m_machine.monotonicNs();
    qint64 &lastNs = byIpv4 ? m_lastIpv4AnswerNs : m_lastAnswerNs;
    if (nowNs - lastNs < answerIntervalNs)
        return;
    lastNs = nowNs;
    if (!byIpv4)
        return tell(arrival, false);
    // Who asks by IPv4 is not reached by multicast, or does not reach us: a unicast datagram makes
    // the two hosts look for each other's hardware addresses, so that it can try unicast. One
    // datagram for each question, so in turn.
    const auto address = Ip6Address::parse(ask.text("ll"));
    Ear *ear = earOf(arrival);
    const bool canUnicast = address && address->isLinkLocal() && ear && ear->socket;
    m_isUnicastsTurn = !m_isUnicastsTurn;
    if (!canUnicast || !m_isUnicastsTurn)
        return tellByIpv4(arrival, false);
    const QByteArray payload = message(arrival, false);
    const Outgoing outgoing{payload, {*address, arrival, port}, arrival, -1, {}};
    m_trace.sent(outgoing, ear->socket->send(outgoing), tr("own facts"));
}

void FactsChannel::close()
{
    m_ears.clear();
    m_exchangeEars.clear();
}

} // namespace Sixcast
