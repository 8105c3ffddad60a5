// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/echoprobe.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

EchoProbe::EchoProbe(SocketMaker makeSocket, ProbeTrace &trace, Plan plan, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_trace(trace)
    , m_plan(plan)
    , m_mark(
          "BEACON 1 run="
          + QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0')
          + " seq=1 echo=")
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &EchoProbe::finish);
}

EchoProbe::~EchoProbe() = default;

DatagramSocket *EchoProbe::makeSocket(const Endpoint &bindTo, const std::optional<Ip6Address> &join)
{
    auto socket = m_makeSocket();
    connect(socket.get(), &DatagramSocket::stepped, this,
            [this](const Step &step) { m_trace.failedStep(step); });
    connect(socket.get(), &DatagramSocket::received, this, &EchoProbe::onReceived);
    SocketOptions options;
    options.bindTo = bindTo;
    options.shareAddress = true;
    options.multicastHopLimit = 0;
    options.receiveBufferBytes = 256 * 1024;
    if (!socket->open(options) || (join && !socket->join(*join, m_plan.interface)))
        return nullptr;
    m_sockets.push_back(std::move(socket));
    return m_sockets.back().get();
}

void EchoProbe::start()
{
    const InterfaceIndex zone = m_plan.interface;
    // Bound to the group, not to `::`: unicast datagrams of a listener on this host are not taken
    // from it.
    DatagramSocket *ear = makeSocket({}, allNodes);
    DatagramSocket *mouth = makeSocket({}, {});
    if (ear && mouth) {
        const auto to = [&](quint16 port) { return Endpoint{allNodes, zone, port}; };
        echo(Purpose::Control, mouth, to(ear->localEndpoint().port));
        if (m_plan.side == Side::Requester) {
            if (auto *listenerLike = makeSocket({allNodes, zone, m_plan.port}, {}))
                echo(Purpose::Welcome, listenerLike, to(ear->localEndpoint().port));
        } else {
            const InterfaceIndex groupZone = m_plan.group.needsZone() ? zone : InterfaceIndex{};
            const Endpoint group{m_plan.group, groupZone, m_plan.port};
            if (makeSocket(group, m_plan.group))
                echo(Purpose::Hello, mouth, group);
            if (makeSocket(to(m_plan.port), allNodes))
                echo(Purpose::Port, mouth, to(m_plan.port));
        }
    }
    m_timer.start(m_facts.isEmpty() ? 0 : timeoutMs);
}

void EchoProbe::echo(Purpose purpose, DatagramSocket *sender, const Endpoint &to)
{
    EchoFacts facts;
    facts.purpose = purpose;
    const QByteArray payload = m_mark + nameOf(purpose).data();
    for (int i = 0; i < perPurpose; ++i) {
        const SendResult result = sender->send({payload, to, m_plan.interface, 0, {}});
        if (result.ok())
            ++facts.sent;
        else
            facts.osError = result.osError;
    }
    m_facts << facts;
}

void EchoProbe::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        if (!datagram.payload.startsWith(m_mark))
            continue;
        const QLatin1StringView purpose(QByteArrayView(datagram.payload).sliced(m_mark.size()));
        for (EchoFacts &facts : m_facts) {
            if (nameOf(facts.purpose) == purpose && facts.arrived < facts.sent)
                ++facts.arrived;
        }
    }
    const bool all = std::all_of(m_facts.begin(), m_facts.end(),
                                 [](const auto &f) { return f.arrived == f.sent; });
    if (all && m_timer.isActive())
        m_timer.start(0);
}

void EchoProbe::finish()
{
    m_sockets.clear();
    for (EchoFacts &facts : m_facts) {
        facts.event =
            m_trace.note(u"self-echo"_s,
                         tr("%1: %2 of %3 self-test packets passed this machine's input filter")
                             .arg(nameOf(facts.purpose))
                             .arg(facts.arrived)
                             .arg(facts.sent),
                         m_plan.interface, facts.osError);
    }
    Q_EMIT finished();
}

} // namespace Sixcast
