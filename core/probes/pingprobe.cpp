// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/pingprobe.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sixcast {

PingProbe::PingProbe(Machine &machine, ProbeTrace &trace, QObject *parent)
    : QObject(parent)
    , m_machine(machine)
    , m_trace(trace)
{
}

PingSocket *PingProbe::socketFor(const std::optional<Ip6Address> &source)
{
    const Ip6Address key = source.value_or(Ip6Address{});
    if (PingSocket *known = m_sockets.value(key))
        return known;
    std::unique_ptr<PingSocket> made = m_machine.makePingSocket();
    const Result<void> opened = made
        ? made->open(source)
        : Error{Error::Code::Unsupported, 0, tr("This system has no ping sockets.")};
    if (!opened) {
        if (!source) {
            m_allowed = false;
            m_trace.note(u"ping"_s, opened.error().text, {}, opened.error().osError);
        }
        return nullptr;
    }
    m_allowed = true;
    PingSocket *socket = made.release();
    socket->setParent(this);
    connect(socket, &PingSocket::replied, this, &PingProbe::onReplied);
    m_sockets.insert(key, socket);
    return socket;
}

void PingProbe::ping(Purpose purpose, const Endpoint &to, InterfaceIndex interface, int count,
                     int hopLimit, const std::optional<Ip6Address> &source)
{
    if (m_allowed == false)
        return;
    PingSocket *socket = socketFor(source);
    if (!socket)
        return;
    PingFacts facts;
    facts.purpose = purpose;
    facts.destination = to;
    for (int i = 0; i < count; ++i) {
        const quint16 sequence = m_nextSequence++;
        m_requests.insert(sequence, {m_facts.size(), m_machine.monotonicNs()});
        if (const int osError = socket->send(to, interface, sequence, hopLimit); osError == 0)
            ++facts.sent;
        else
            facts.osError = osError;
    }
    m_facts << facts;
}

void PingProbe::onReplied(const QList<PingReply> &replies)
{
    for (const PingReply &reply : replies) {
        const auto request = m_requests.constFind(reply.sequence);
        if (request == m_requests.cend())
            continue;
        PingFacts &facts = m_facts[request->ping];
        ++facts.answers;
        facts.lastNs = m_machine.wallNs();
        const qint64 took = reply.receivedNs - request->sentNs;
        if (facts.fastestNs == 0 || took < facts.fastestNs)
            facts.fastestNs = took;
        if (facts.hopLimit < 0)
            facts.hopLimit = reply.hopLimit;
        const Endpoint answerer{reply.source.address,
                                reply.source.address.needsZone() ? reply.arrival : InterfaceIndex{},
                                0};
        if (!facts.answerers.contains(answerer) && facts.answerers.size() < maximumAnswerers)
            facts.answerers << answerer;
    }
}

void PingProbe::conclude()
{
    for (; m_concluded < m_facts.size(); ++m_concluded) {
        PingFacts &facts = m_facts[m_concluded];
        QStringList names;
        for (const Endpoint &answerer : std::as_const(facts.answerers))
            names << answerer.address.toString();
        facts.event =
            m_trace.note(u"ping"_s,
                         tr("%1 (%2): %3 answers to %4 requests %5")
                             .arg(nameOf(facts.purpose), facts.destination.address.toString())
                             .arg(facts.answers)
                             .arg(facts.sent)
                             .arg(names.join(u", "_s)),
                         facts.destination.scope, facts.osError);
    }
}

} // namespace Sixcast
