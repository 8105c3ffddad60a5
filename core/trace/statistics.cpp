// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/statistics.h"

#include "core/base/message.h"
#include "core/trace/timetext.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace Sixcast {
namespace {

constexpr qsizetype maximumHellos = 1'000'000;

} // namespace

void Statistics::add(const TraceEvent &event)
{
    const bool sent = event.kind == Kind::Sent;
    if ((!sent && event.kind != Kind::Received) || event.osError != 0)
        return;
    if (event.actor != Actor::Listener && event.actor != Actor::Requester)
        return;
    switch (decodeMessage(event.payload).kind) {
    case Message::Kind::Hello:
        return addHello(event, sent);
    case Message::Kind::Welcome:
        return addWelcome(event, sent);
    case Message::Kind::Beacon:
    case Message::Kind::Unknown:
        return;
    }
}

void Statistics::addAll(const TraceSource &source)
{
    TraceFilter filter;
    filter.kinds = TraceFilter::bit(Kind::Sent) | TraceFilter::bit(Kind::Received);
    std::vector<quint32> rows;
    source.filter(filter, 0, source.size(), rows);
    for (const quint32 row : rows)
        add(source.at(row));
}

/// Keyed by address and interface; the port changes with each run of a requester.
Statistics::Peer *Statistics::peer(const TraceEvent &event)
{
    if (!event.peer)
        return nullptr;
    const Endpoint key{event.peer->address, event.peer->scope, 0};
    const auto known = m_index.constFind({key, event.interface.index.value});
    if (known != m_index.cend())
        return &m_peers[size_t(*known)];
    if (m_index.size() >= maximumPeers)
        return nullptr;
    m_index.insert({key, event.interface.index.value}, int(m_peers.size()));
    Peer &peer = m_peers.emplace_back();
    peer.counts.interface = event.interface;
    peer.counts.actor = event.actor;
    return &peer;
}

void Statistics::addHello(const TraceEvent &event, bool sent)
{
    const Message message = decodeMessage(event.payload);
    if (!event.group)
        return;
    if (sent && event.actor == Actor::Requester) {
        m_group = event.group->address;
        const Hello hello{saneNs(event.wallNs), event.interface.index.value};
        if (message.extended && m_hellos.size() < maximumHellos)
            m_hellos.insert({message.run, message.seq}, hello);
        else if (!message.extended && qsizetype(m_plainHellos.size()) < maximumHellos)
            m_plainHellos.push_back(hello);
        ++m_sent[event.interface.index.value];
        return;
    }
    Peer *peer = sent || event.actor != Actor::Listener ? nullptr : this->peer(event);
    if (!peer)
        return;
    peer->counts.endpoint = *event.peer;
    peer->counts.hopLimit = event.hopLimit;
    ++peer->counts.received;
    if (!message.extended)
        return;
    if (message.run != peer->run) { // a new run counts its own numbers
        peer->counts.lost += peer->heard.missing();
        peer->run = message.run;
        peer->heard.clear();
    }
    switch (peer->heard.note(message.seq)) {
    case SequenceWindow::Place::Next:
        break;
    case SequenceWindow::Place::Late:
    case SequenceWindow::Place::Unknowable:
        ++peer->counts.reordered;
        break;
    case SequenceWindow::Place::Again:
        ++peer->counts.duplicates;
        break;
    }
}

void Statistics::addWelcome(const TraceEvent &event, bool sent)
{
    if (sent != (event.actor == Actor::Listener))
        return;
    Peer *peer = this->peer(event);
    if (!peer)
        return;
    if (sent) {
        ++peer->counts.sent;
        ++peer->counts.answered;
        return;
    }
    const Message message = decodeMessage(event.payload);
    peer->counts.endpoint = *event.peer;
    peer->counts.hopLimit = event.hopLimit;
    ++peer->counts.received;
    const Hello *hello = nullptr;
    if (message.extended) {
        const auto found = m_hellos.constFind({message.run, message.seq});
        if (found == m_hellos.cend())
            return; // a stranger's
        if (!peer->answered.insert(message.seq)) {
            ++peer->counts.duplicates;
            return;
        }
        peer->counts.reordered += message.seq < peer->highest ? 1 : 0;
        peer->highest = std::max(peer->highest, message.seq);
        hello = &*found;
    } else {
        while (peer->nextPlain < m_plainHellos.size()
               && m_plainHellos[peer->nextPlain].interface != event.interface.index.value)
            ++peer->nextPlain;
        if (peer->nextPlain >= m_plainHellos.size()) {
            ++peer->counts.duplicates;
            return;
        }
        hello = &m_plainHellos[peer->nextPlain++];
    }
    ++peer->counts.answered;
    qint64 roundTripNs = saneNs(event.wallNs) - hello->sentNs;
    const qint64 heldNs = message.number("tx").value_or(0) - message.number("rx").value_or(0);
    if (heldNs > 0 && heldNs < roundTripNs)
        roundTripNs -= heldNs;
    if (roundTripNs >= 0
        && peer->roundTrips.size() < maximumRoundTrips) // negative: the clock was set meanwhile
        peer->roundTrips.push_back(roundTripNs);
}

QList<PeerStatistics> Statistics::peers() const
{
    QList<PeerStatistics> result;
    for (const Peer &peer : m_peers) {
        PeerStatistics counts = peer.counts;
        if (counts.actor == Actor::Requester) {
            counts.sent = m_sent.value(counts.interface.index.value);
            counts.lost = counts.sent > counts.answered ? counts.sent - counts.answered : 0;
        } else {
            counts.lost += peer.heard.missing();
        }
        std::vector<qint64> sorted = peer.roundTrips;
        if (!sorted.empty()) {
            std::sort(sorted.begin(), sorted.end());
            counts.minimumNs = sorted.front();
            counts.medianNs = sorted[sorted.size() / 2];
            counts.maximumNs = sorted.back();
        }
        if (peer.roundTrips.size() > 1) {
            double sum = 0;
            for (size_t i = 1; i < peer.roundTrips.size(); ++i)
                sum += double(std::abs(peer.roundTrips[i] - peer.roundTrips[i - 1]));
            counts.jitterNs = qint64(sum / double(peer.roundTrips.size() - 1));
        }
        result.append(counts);
    }
    return result;
}

} // namespace Sixcast
