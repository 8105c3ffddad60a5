// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/helloburst.h"

#include "core/base/clock.h"
#include "core/base/message.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumAnswerers = 64;

} // namespace

HelloBurst::HelloBurst(std::unique_ptr<DatagramSocket> socket, ProbeTrace &trace, Plan plan,
                       QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_trace(trace)
    , m_plan(std::move(plan))
    , m_run(QRandomGenerator::global()->generate64())
{
    connect(m_socket.get(), &DatagramSocket::stepped, this,
            [this](const Step &step) { m_trace.failedStep(step); });
    connect(m_socket.get(), &DatagramSocket::received, this, &HelloBurst::onReceived);
    connect(m_socket.get(), &DatagramSocket::refused, this, &HelloBurst::onRefused);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HelloBurst::sendRound);
    for (const Target &target : std::as_const(m_plan.targets)) {
        BurstFacts facts;
        facts.purpose = m_plan.purpose;
        facts.destination = target.to;
        facts.interface = m_trace.ref(target.interface);
        facts.source = m_plan.source;
        facts.run = m_run;
        facts.bytes = m_plan.plain ? int(plainHello.size()) : m_plan.bytes;
        m_facts << facts;
    }
}

HelloBurst::~HelloBurst() = default;

bool HelloBurst::start()
{
    SocketOptions options;
    options.multicastHopLimit = m_plan.hopLimit;
    options.receiveBufferBytes = 512 * 1024;
    if (!m_socket->open(options))
        return false;
    sendRound();
    if (m_round < m_plan.count)
        m_timer.start(m_plan.intervalMs);
    return true;
}

void HelloBurst::sendRound()
{
    for (int i = 0; i < m_plan.targets.size(); ++i) {
        const Target &target = m_plan.targets.at(i);
        const auto sequence = quint32(m_round * m_plan.targets.size() + i + 1);
        QList<Message::Field> fields;
        if (m_plan.digest && target.isTold) {
            if (const QByteArray digest = m_plan.digest(); !digest.isEmpty())
                fields << Message::Field{"d", digest};
        }
        const QByteArray payload = m_plan.plain
            ? plainHello.toByteArray()
            : encodeHello(m_run, sequence, fields, m_plan.bytes);
        const int hopLimit = target.to.address.isMulticast() ? m_plan.hopLimit : -1;
        const Outgoing outgoing{payload, target.to, target.interface, hopLimit, m_plan.source};
        const SendResult result = m_socket->send(outgoing);
        m_trace.sent(outgoing, result, nameOf(m_plan.purpose));

        BurstFacts &facts = m_facts[i];
        if (facts.firstSentNs == 0)
            facts.firstSentNs = result.sentNs;
        facts.lastSentNs = result.sentNs;
        if (result.ok()) {
            ++facts.sent;
            m_sent.insert(sequence, {i, m_round, result.sentNs});
        } else {
            facts.osError = result.osError;
        }
    }
    if (++m_round >= m_plan.count)
        m_timer.stop();
}

/// An extended WELCOME says what it answers; a plain one means the oldest open HELLO that its
/// sender can have got.
HelloBurst::Sent *HelloBurst::meantBy(const Datagram &datagram, quint32 sequence)
{
    if (sequence != 0) {
        const auto it = m_sent.find(sequence);
        return it == m_sent.end() ? nullptr : &it.value();
    }
    Sent *oldest = nullptr;
    for (Sent &sent : m_sent) {
        const Ip6Address &to = m_plan.targets.at(sent.target).to.address;
        const bool canBe = to.isMulticast() || to == datagram.source.address;
        if (canBe && !sent.answered && (!oldest || sent.place < oldest->place))
            oldest = &sent;
    }
    return oldest;
}

void HelloBurst::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        const Message message = decodeMessage(datagram.payload);
        m_trace.received(datagram, nameOf(m_plan.purpose));
        if (message.kind != Message::Kind::Welcome || (message.extended && message.run != m_run))
            continue;
        Sent *sent = meantBy(datagram, message.extended ? message.seq : 0);
        if (sent) {
            BurstFacts &facts = m_facts[sent->target];
            const qint64 took = std::max<qint64>(1, datagram.receivedNs - sent->atNs);
            if (!sent->answered) {
                sent->answered = true;
                ++facts.answered;
                if (facts.fastestNs == 0 || took < facts.fastestNs)
                    facts.fastestNs = took;
            }
            if (!facts.answerers.contains(datagram.source)
                && facts.answerers.size() < maximumAnswerers)
                facts.answerers << datagram.source;
        }
        if (const auto digest = message.value("d"))
            Q_EMIT digestHeard(*digest, datagram.source, datagram.arrival);
    }
    Q_EMIT answered();
}

void HelloBurst::onRefused(const QList<Refusal> &refusals)
{
    for (const Refusal &refusal : refusals) {
        m_trace.refused(refusal, nameOf(m_plan.purpose));
        for (BurstFacts &facts : m_facts) {
            if (facts.destination.address != refusal.destination.address
                || facts.destination.port != refusal.destination.port)
                continue;
            if (!refusal.fromNetwork) // our own host found no neighbour
                continue;
            facts.offender = refusal.offender;
            if (refusal.icmpType != 1)
                continue;
            switch (refusal.icmpCode) { // RFC 4443 section 3.1
            case 4:
                if (facts.closed++ == 0)
                    facts.closedNs = wallClockNs();
                break;
            case 1:
            case 5:
            case 6:
                ++facts.prohibited;
                break;
            default:
                break;
            }
        }
    }
}

void HelloBurst::conclude()
{
    for (int i = 0; i < m_facts.size(); ++i) {
        BurstFacts &facts = m_facts[i];
        facts.missing.clear();
        for (const Sent &sent : std::as_const(m_sent)) {
            if (sent.target == i && !sent.answered)
                facts.missing << sent.place;
        }
        std::sort(facts.missing.begin(), facts.missing.end());
        const QString refusals = facts.closed ? tr("port closed")
            : facts.prohibited                ? tr("prohibited by a filter")
                                              : QString();
        facts.event = m_trace.note(
            u"probe"_s,
            tr("%1 to %2: %3 sent, %4 answered %5")
                .arg(nameOf(facts.purpose), endpointText(facts.destination, facts.interface))
                .arg(facts.sent)
                .arg(facts.answered)
                .arg(refusals),
            facts.interface.index, facts.osError);
    }
}

} // namespace Sixcast
