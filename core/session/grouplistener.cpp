// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/grouplistener.h"

#include "core/base/clock.h"
#include "core/net/kernellimits.h"
#include "core/session/interfacechoice.h"
#include "core/session/sessionevents.h"

#include <cerrno>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Sixcast {

GroupListener::GroupListener(SocketMaker makeSocket, Trace &trace, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_trace(trace)
{
    m_durationTimer.setSingleShot(true);
    m_durationTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_durationTimer, &QTimer::timeout, this, &GroupListener::stop);
}

bool GroupListener::start(const Profile &profile, const QList<Ip6Address> &groups,
                          const QList<InterfaceInfo> &known)
{
    m_profile = profile;
    m_result = {.listens = true};
    m_rowOf.clear();
    m_beginNs = monotonicClockNs();
    // One sender asks for all groups in turn: the cap to one is that to all.
    m_limiter = AnswerLimiter(profile.answersPerSecond, profile.answersPerSecond);
    for (const Ip6Address &group : groups) {
        m_rowOf.insert(group, m_result.rows.size());
        m_result.rows.append({.group = group});
    }
    const Result<InterfaceInfo> chosen = chosenInterface(profile.interface, known);
    if (!chosen)
        return fail(chosen.error().text);
    m_interface = chosen->ref;
    m_result.interface = m_interface.name;
    for (TraceEvent &row : obstacleEvents(Actor::Listener, *chosen))
        m_trace.add(std::move(row));
    if (!openEar())
        return false;
    joinAll();
    if (profile.durationS > 0)
        m_durationTimer.start(std::chrono::seconds(profile.durationS));
    return true;
}

bool GroupListener::fail(const QString &problem)
{
    m_result.problem = problem;
    m_trace.add(rowEvent(Actor::Listener, Kind::Error, u"listen"_s, m_interface, problem));
    return false;
}

void GroupListener::watch(DatagramSocket &socket)
{
    connect(&socket, &DatagramSocket::stepped, this, [this](const Step &step) {
        m_trace.add(stepEvent(step, Actor::Listener, m_interface));
    });
}

bool GroupListener::openEar()
{
    m_ear = m_makeSocket();
    watch(*m_ear);
    connect(m_ear.get(), &DatagramSocket::received, this, &GroupListener::onReceived);
    SocketOptions options;
    options.bindTo.port = m_profile.port;
    options.shareAddress = true;
    options.everyGroup = true;
    options.multicastHopLimit = m_profile.hopLimit;
    if (m_profile.receiveBufferBytes > 0)
        options.receiveBufferBytes = m_profile.receiveBufferBytes;
    const Result<void> opened = m_ear->open(options);
    return opened ? true : fail(opened.error().text);
}

void GroupListener::joinAll()
{
    quint64 joined = 0;
    for (GroupRow &row : m_result.rows) {
        row.usable = joinOne(row);
        joined += row.usable;
    }
    m_result.sockets = int(m_holders.size()) + 1;
    m_trace.add(rowEvent(Actor::Listener, Kind::Note, u"groups"_s, m_interface,
                         tr("%1 of %2 groups joined, with %3 sockets")
                             .arg(QString::number(joined), QString::number(m_result.rows.size()),
                                  QString::number(m_result.sockets))));
}

/// A socket whose memberships fill what the system gives it gets a successor.
bool GroupListener::joinOne(GroupRow &row)
{
    const auto attempt = [&](DatagramSocket &holder) {
        return holder.join(row.group, m_interface.index);
    };
    Result<void> joined =
        m_holders.empty() ? Error{Error::Code::System, ENOMEM, {}} : attempt(*m_holders.back());
    if (!joined && joined.error().osError == ENOMEM) {
        DatagramSocket *holder = addHolder();
        if (!holder) {
            row.problem = m_holderProblem;
            return false;
        }
        joined = attempt(*holder);
    }
    if (joined)
        return true;
    const QString limit = membershipLimitText(joined.error().osError);
    row.problem = limit.isEmpty() ? joined.error().text : joined.error().text + u". "_s + limit;
    return false;
}

DatagramSocket *GroupListener::addHolder()
{
    if (!m_holderProblem.isEmpty())
        return nullptr;
    if (int(m_holders.size()) >= mostHolders) {
        m_holderProblem = membershipLimitText(ENOMEM);
        return nullptr;
    }
    auto holder = m_makeSocket();
    watch(*holder);
    SocketOptions options;
    options.receiveBufferBytes = 4'096; // nothing is sent to its port
    if (const Result<void> opened = holder->open(options); !opened) {
        const QString limit = descriptorLimitText(opened.error().osError);
        m_holderProblem =
            limit.isEmpty() ? opened.error().text : opened.error().text + u". "_s + limit;
        return nullptr;
    }
    m_holders.push_back(std::move(holder));
    return m_holders.back().get();
}

void GroupListener::stop()
{
    if (!m_ear || !m_ear->isOpen())
        return;
    m_durationTimer.stop();
    m_ear->drain();
    m_result.durationMs = (monotonicClockNs() - m_beginNs) / 1'000'000;
    m_ear->close();
    for (const auto &holder : m_holders)
        holder->close();
    Q_EMIT ended();
}

GroupsResult GroupListener::result() const
{
    return m_result;
}

void GroupListener::onReceived(const QList<Datagram> &datagrams)
{
    for (const Datagram &datagram : datagrams) {
        if (!m_ear->isOpen())
            return;
        onDatagram(datagram);
    }
}

/// The socket hears what anybody on this machine has joined.
void GroupListener::onDatagram(const Datagram &datagram)
{
    const auto found = m_rowOf.constFind(datagram.destination);
    const Message message = decodeMessage(datagram.payload);
    if (found == m_rowOf.constEnd() || datagram.arrival != m_interface.index
        || message.kind != Message::Kind::Hello || datagram.source.address.isUnspecified()
        || datagram.source.address.isMulticast() || datagram.source.port == 0) {
        ++m_result.ignored;
        return;
    }
    GroupRow &row = m_result.rows[*found];
    if (!row.usable) {
        ++m_result.ignored;
        return;
    }
    m_trace.add(receivedEvent(datagram, Actor::Listener, m_interface, m_profile.port));
    ++row.heard;
    answer(datagram, message, row);
}

void GroupListener::answer(const Datagram &datagram, const Message &hello, GroupRow &row)
{
    if (!m_limiter.allow(datagram.source.address, datagram.arrival, monotonicClockNs()))
        return;
    WelcomeFacts facts;
    facts.heard = row.heard;
    facts.receivedNs = datagram.receivedNs;
    facts.hops = datagram.hopLimit;
    facts.interfaceName = m_interface.name;
    facts.sentNs = wallClockNs();
    const QByteArray payload = encodeWelcome(hello, facts, datagram.payload.size());
    Outgoing outgoing;
    outgoing.payload = payload;
    outgoing.to = datagram.source;
    outgoing.interface = datagram.arrival;
    const SendResult sent = m_ear->send(outgoing);
    m_trace.add(sentEvent(outgoing, sent, Actor::Listener, m_interface));
    row.answered += sent.ok();
}

} // namespace Sixcast
