// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/grouprequester.h"

#include "core/base/clock.h"
#include "core/base/message.h"
#include "core/base/oserror.h"
#include "core/session/interfacechoice.h"
#include "core/session/sessionevents.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int tickMs = 5;
constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 mostPerTick = 32; // after a pause no flood that a listener would not answer

} // namespace

GroupRequester::GroupRequester(DatagramSocket &socket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_trace(trace)
{
    connect(&m_socket, &DatagramSocket::stepped, this, [this](const Step &step) {
        m_trace.add(stepEvent(step, Actor::Requester, m_interface));
    });
    connect(&m_socket, &DatagramSocket::received, this, &GroupRequester::onReceived);
    m_sendTimer.setTimerType(Qt::PreciseTimer);
    m_sendTimer.setInterval(tickMs);
    connect(&m_sendTimer, &QTimer::timeout, this, &GroupRequester::sendSome);
    m_waitTimer.setSingleShot(true);
    connect(&m_waitTimer, &QTimer::timeout, this, &GroupRequester::endRound);
}

bool GroupRequester::start(const Profile &profile, const QList<Ip6Address> &groups,
                           const QList<InterfaceInfo> &known)
{
    m_profile = profile;
    m_result = {.sockets = 1};
    for (const Ip6Address &group : groups)
        m_result.rows.append({.group = group});
    m_rowOfHello.assign(1, 0);
    m_isAnswered.assign(1, false);
    m_run = QRandomGenerator::global()->generate64();
    m_beginNs = monotonicClockNs();
    m_roundsLeft = profile.count > 0 ? profile.count : usualRounds;
    const Result<InterfaceInfo> chosen = chosenInterface(profile.interface, known);
    if (!chosen)
        return fail(chosen.error().text);
    m_interface = chosen->ref;
    m_result.interface = m_interface.name;
    SocketOptions options;
    options.bindTo.port = profile.sourcePort;
    options.multicastHopLimit = profile.hopLimit;
    if (const Result<void> opened = m_socket.open(options); !opened)
        return fail(opened.error().text);
    m_local = m_socket.localEndpoint();
    beginRound();
    return true;
}

bool GroupRequester::fail(const QString &problem)
{
    m_result.problem = problem;
    m_trace.add(rowEvent(Actor::Requester, Kind::Error, u"request"_s, m_interface, problem));
    return false;
}

/// Of those that nobody has answered yet.
void GroupRequester::beginRound()
{
    --m_roundsLeft;
    m_toAsk.clear();
    m_asked = 0;
    for (qsizetype i = 0; i < m_result.rows.size(); ++i) {
        if (m_result.rows[i].answered == 0)
            m_toAsk.push_back(quint32(i));
    }
    m_trace.add(
        rowEvent(Actor::Requester, Kind::Note, u"groups"_s, m_interface,
                 tr("asking %1 of %2 groups")
                     .arg(QString::number(m_toAsk.size()), QString::number(m_result.rows.size()))));
    m_roundNs = monotonicClockNs();
    m_sendTimer.start();
}

void GroupRequester::sendSome()
{
    const qint64 elapsedNs = monotonicClockNs() - m_roundNs;
    const qint64 due = elapsedNs / nsPerMs * hellosPerSecond / 1'000 - qint64(m_asked);
    if (due > mostPerTick)
        m_roundNs += (due - mostPerTick) * 1'000 / hellosPerSecond * nsPerMs;
    for (qint64 i = 0; i < std::min(due, mostPerTick) && m_asked < m_toAsk.size(); ++i) {
        const quint32 number = m_toAsk[m_asked++];
        sendHello(m_result.rows[number], number);
    }
    if (m_asked < m_toAsk.size())
        return;
    m_sendTimer.stop();
    m_waitTimer.start(m_profile.timeoutMs);
}

void GroupRequester::sendHello(GroupRow &row, quint32 number)
{
    const auto sequence = quint32(m_rowOfHello.size());
    const QByteArray payload =
        m_profile.plain ? plainHello.toByteArray() : encodeHello(m_run, sequence);
    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = {row.group, row.group.needsZone() ? m_interface.index : InterfaceIndex{},
                   m_profile.port};
    outgoing.interface = m_interface.index;
    outgoing.hopLimit = m_profile.hopLimit;
    const SendResult result = m_socket.send(outgoing);
    TraceEvent event = sentEvent(outgoing, result, Actor::Requester, m_interface);
    event.local = m_local;
    m_trace.add(std::move(event));
    m_rowOfHello.push_back(number);
    m_isAnswered.push_back(false);
    row.usable = result.ok();
    row.problem = result.ok() ? QString() : osErrorDescription(result.osError);
    row.sent += result.ok();
}

void GroupRequester::endRound()
{
    m_socket.drain();
    const bool anySilent = std::any_of(m_result.rows.begin(), m_result.rows.end(),
                                       [](const GroupRow &row) { return row.answered == 0; });
    if (anySilent && m_roundsLeft > 0)
        beginRound();
    else
        stop();
}

void GroupRequester::stop()
{
    if (!m_socket.isOpen())
        return;
    m_sendTimer.stop();
    m_waitTimer.stop();
    m_result.durationMs = (monotonicClockNs() - m_beginNs) / nsPerMs;
    m_socket.close();
    Q_EMIT ended();
}

/// An answer that names no HELLO of ours (a plain one, another run's) can't be told to any group.
void GroupRequester::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        m_trace.add(receivedEvent(datagram, Actor::Requester, m_interface, m_local.port));
        const Message message = decodeMessage(datagram.payload);
        if (message.kind != Message::Kind::Welcome || !message.extended || message.run != m_run
            || message.seq == 0 || message.seq >= m_rowOfHello.size()) {
            ++m_result.ignored;
            continue;
        }
        if (!m_isAnswered[message.seq])
            ++m_result.rows[m_rowOfHello[message.seq]].answered;
        m_isAnswered[message.seq] = true;
    }
}

} // namespace Sixcast
