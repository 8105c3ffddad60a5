// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/sessionfacts.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr size_t keptHellos = 256;

} // namespace

RunSettings runSettings(const Profile &profile, Side side, const QList<InterfaceInfo> &known)
{
    RunSettings settings;
    settings.side = side;
    settings.group = profile.group;
    settings.port = profile.port;
    settings.hopLimit = profile.hopLimit;
    if (!profile.sources.isEmpty())
        settings.source = profile.sources.first();
    settings.moreSources = profile.sources.mid(1);
    settings.blockedSources = profile.blockedSources;
    settings.sourceAddress = profile.sourceAddress;
    settings.peer = profile.peer;
    settings.plain = profile.plain;
    settings.quiet = profile.quiet;
    for (const InterfaceInfo &info :
         chosenInterfaces({profile.interface, profile.allInterfaces}, known))
        settings.interfaces.append(info.ref);
    if (settings.interfaces.isEmpty() && !profile.allInterfaces && !profile.interface.isEmpty())
        settings.interfaces.append({{}, profile.interface});
    return settings;
}

ExchangeFacts exchangeFacts(const Requester &requester, const QList<Refusal> &refusals)
{
    const RequesterCounts &counts = requester.counts();
    ExchangeFacts facts;
    facts.failedOperation = requester.failedOperation();
    facts.osError = requester.error().osError;
    facts.localPort = requester.localEndpoint().port;
    facts.run = requester.run();
    facts.sent = counts.sent;
    facts.answered = counts.answered;
    facts.refusals = refusals;
    const RunTimeline &timeline = requester.timeline();
    facts.lastAnsweredNs = timeline.lastPassedNs();
    facts.unansweredSince = timeline.lostSince();
    facts.unansweredAtFirst = timeline.lostAtFirst();
    facts.lostInGaps = timeline.lostInGaps();
    facts.questions = counts.questions;
    facts.questionsAnswered = counts.questionsAnswered;
    facts.rejoins = requester.rejoins();
    const auto &hellos = requester.hellos();
    for (size_t i = hellos.size() > keptHellos ? hellos.size() - keptHellos : 0; i < hellos.size();
         ++i) {
        const Requester::Hello &hello = hellos[i];
        facts.hellos.append({requester.forgotten() + i + 1, hello.bytes, hello.sentNs,
                             hello.osError, int(hello.answers), int(hello.lateAnswers),
                             hello.firstAnswerNs});
    }
    const QList<InterfaceResult> matrix = requester.matrix();
    for (const Peer &peer : requester.peers()) {
        const auto path = std::find_if(matrix.begin(), matrix.end(), [&](const auto &row) {
            return row.interface.index == peer.interface.index;
        });
        AnswererFacts answerer{peer.endpoint, peer.interface.index, peer.hopLimit, peer.answered};
        answerer.asked = path == matrix.end() ? 0 : path->sent;
        answerer.lastNs = peer.lastNs;
        answerer.restarts = peer.restarts;
        facts.answerers.append(answerer);
    }
    return facts;
}

ServiceRecorder::ServiceRecorder(const Listener &listener, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
{
    connect(&listener, &Listener::heard, this, &ServiceRecorder::onHeard);
    connect(&listener, &Listener::answered, this, &ServiceRecorder::onAnswered);
    connect(&listener, &Listener::refused, this, [this](const Refusal &refusal) {
        ++m_refusedInAll;
        if (m_refusals.size() < keptRefusals)
            m_refusals.append(refusal);
    });
}

ServiceFacts ServiceRecorder::facts() const
{
    const ListenerCounts &counts = m_listener.counts();
    ServiceFacts facts;
    if (m_listener.state() == Listener::State::Failed) {
        facts.failedOperation = m_listener.failedOperation();
        facts.osError = m_listener.error().osError;
    }
    for (const Membership &membership : m_listener.memberships())
        facts.joins.append({membership.interface, membership.osError});
    facts.heard = m_heard;
    facts.heardInAll = m_heardInAll;
    facts.refusalsInAll = m_refusedInAll;
    facts.unknown = counts.ignored;
    facts.heldBack = counts.heldBack;
    facts.overflow = counts.overflowed;
    facts.floodSources = counts.floodSources;
    facts.floodUnreachable = counts.floodUnreachable;
    facts.rejoins = m_listener.rejoins();
    facts.refusals = m_refusals;
    return facts;
}

HeardFacts &ServiceRecorder::heardFrom(const Datagram &datagram, const Message &hello)
{
    const auto found = std::find_if(m_heard.begin(), m_heard.end(), [&](const HeardFacts &facts) {
        return facts.source.address == datagram.source.address && facts.arrival == datagram.arrival
            && facts.run == hello.run;
    });
    if (found != m_heard.end())
        return *found;
    if (m_heard.size() >= keptSources)
        m_heard.removeFirst();
    ++m_heardInAll;
    HeardFacts facts;
    facts.source = datagram.source;
    facts.arrival = datagram.arrival;
    facts.run = hello.run;
    facts.firstNs = datagram.receivedNs;
    m_heard.append(facts);
    return m_heard.last();
}

void ServiceRecorder::onHeard(const Datagram &datagram, const Message &hello, Listener::Use use)
{
    HeardFacts &facts = heardFrom(datagram, hello);
    facts.hopLimit = datagram.hopLimit;
    facts.lastNs = datagram.receivedNs;
    switch (use) {
    case Listener::Use::Pass:
        ++facts.group;
        break;
    case Listener::Use::Control:
        ++(datagram.destination.isMulticast() ? facts.control : facts.unicast);
        break;
    case Listener::Use::Elsewhere:
        ++facts.elsewhere;
        break;
    }
}

void ServiceRecorder::onAnswered(const Datagram &datagram, const Message &hello,
                                 const SendResult &result)
{
    HeardFacts &facts = heardFrom(datagram, hello);
    if (result.ok()) {
        ++facts.welcomed;
    } else {
        ++facts.sendErrors;
        facts.osError = result.osError;
    }
}

} // namespace Sixcast
