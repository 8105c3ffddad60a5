// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparedside.h"

#include "core/base/message.h"
#include "core/trace/timetext.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumIgnored = 10'000;

/// `ff12::6d63%eth0` and `[ff12::6d63]:28015` mean the same group.
std::optional<Ip6Address> groupOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'['))
        text = text.sliced(1).section(u']', 0, 0);
    return Ip6Address::parse(text.section(u'%', 0, 0));
}

bool isSend(const TraceEvent &event)
{
    return event.kind == Kind::Sent || (event.kind == Kind::Error && event.operation == "send"_L1);
}

bool isFor(const std::optional<Ip6Address> &group, const TraceEvent &event)
{
    return event.group && group && event.group->address == *group;
}

SideDatagram datagram(ComparedSide &side, const EventGlance &glance, const MessageHead &message)
{
    const TraceEvent &event = glance.head;
    SideDatagram result;
    result.row = quint32(glance.row);
    result.ns = saneNs(event.wallNs);
    result.extended = message.extended;
    result.byProbe = event.actor == Actor::Probe;
    result.run = message.run;
    result.seq = message.seq;
    result.localPort = event.local ? event.local->port : quint16(0);
    result.peer = side.peers.numberOf(event.peer.value_or(Endpoint()));
    result.interface = side.interfaces.numberOf(event.interface);
    result.osError = event.osError;
    return result;
}

void addHello(ComparedSide &side, const EventGlance &glance, const MessageHead &message)
{
    if (side.hellos.size() >= ComparedSide::maximumDatagrams) {
        ++side.info.leftOut;
        return;
    }
    SideDatagram hello = datagram(side, glance, message);
    hello.forGroup = isFor(side.info.group, glance.head);
    side.hellos.push_back(hello);
}

void addWelcome(ComparedSide &side, const EventGlance &glance, const MessageHead &message)
{
    if (side.welcomes.size() >= ComparedSide::maximumDatagrams) {
        ++side.info.leftOut;
        return;
    }
    side.welcomes.push_back(
        {datagram(side, glance, message), saneNs(message.receivedNs), saneNs(message.sentNs)});
}

} // namespace

TraceReading::TraceReading(const TraceHeader &header)
{
    m_read.header = header;
    for (ComparedSide *side : {&m_read.listener, &m_read.requester}) {
        side->info.host = header.host;
        side->info.group = groupOf(header.settings.value("group"_L1).toString());
        side->info.port = quint16(header.settings.value("port"_L1).toInt());
        side->info.interface = header.settings.value("interface"_L1).toString();
    }
}

void TraceReading::take(const EventGlance &glance)
{
    const TraceEvent &event = glance.head;
    if (!glance.isReadable) {
        ++m_read.unreadable;
        return;
    }
    m_read.evidence.take(glance);
    if (event.kind == Kind::Counters || event.kind == Kind::Finding || event.kind == Kind::Warning)
        return;
    const qint64 wallNs = saneNs(event.wallNs);
    for (ComparedSide *side : {&m_read.listener, &m_read.requester}) {
        CompareSideInfo &info = side->info;
        info.isCut = info.isCut || (info.firstNs == 0 && event.sequence > 1);
        info.firstNs = info.firstNs == 0 ? wallNs : std::min(info.firstNs, wallNs);
        info.lastNs = std::max(info.lastNs, wallNs);
    }
    switch (event.actor) {
    case Actor::Listener:
        ++m_read.listener.events;
        return takeListener(glance);
    case Actor::Requester:
        ++m_read.requester.events;
        return takeRequester(glance);
    case Actor::Probe:
        return takeRequester(glance);
    case Actor::Capture:
    case Actor::System:
        return;
    }
}

ReadTrace TraceReading::finish()
{
    for (ComparedSide *side : {&m_read.listener, &m_read.requester})
        side->info.unreadable = m_read.unreadable;
    return std::move(m_read);
}

void TraceReading::takeRequester(const EventGlance &glance)
{
    const TraceEvent &event = glance.head;
    const bool sent = isSend(event);
    if (!sent && event.kind != Kind::Received)
        return;
    ComparedSide &side = m_read.requester;
    const MessageHead message = decodeMessageHead(glance.payload);
    if (sent && message.kind == Message::Kind::Hello && event.group) {
        if (event.actor == Actor::Requester) { // what it really used counts more than what it was
                                               // told
            side.info.group = event.group->address;
            side.info.port = event.group->port;
        }
        addHello(side, glance, message);
    } else if (!sent && message.kind == Message::Kind::Welcome) {
        addWelcome(side, glance, message);
    }
}

void TraceReading::takeListener(const EventGlance &glance)
{
    const TraceEvent &event = glance.head;
    ComparedSide &side = m_read.listener;
    if (event.operation == "ignore"_L1 && event.peer) {
        if (side.ignored.size() < maximumIgnored)
            side.ignored.insert(*event.peer, glance.text.toString());
        return;
    }
    if (event.kind == Kind::Step)
        return takeListenerStep(event);
    const bool sent = isSend(event);
    if (!sent && event.kind != Kind::Received)
        return;
    const MessageHead message = decodeMessageHead(glance.payload);
    if (sent && message.kind == Message::Kind::Welcome && event.peer) {
        addWelcome(side, glance, message);
    } else if (!sent && message.kind == Message::Kind::Hello) {
        if (!side.info.group && event.group)
            side.info.group = event.group->address;
        if (side.info.port == 0 && event.group)
            side.info.port = event.group->port;
        addHello(side, glance, message);
    }
}

void TraceReading::takeListenerStep(const TraceEvent &event)
{
    CompareSideInfo &info = m_read.listener.info;
    const qint64 wallNs = saneNs(event.wallNs);
    if (event.operation == "join"_L1 && event.group) {
        if (!info.group)
            info.group = event.group->address;
        if (info.readyNs == 0 && event.group->address == *info.group)
            info.readyNs = wallNs;
        info.endNs = 0; // it may leave and join again
    } else if (event.operation == "bind"_L1 && event.local && event.local->port != 0) {
        info.port = event.local->port;
    } else if (event.operation == "leave"_L1 || event.operation == "close"_L1) {
        info.endNs = wallNs;
    }
}

ReadTrace readTrace(const TraceInput &input)
{
    TraceReading reading(input.header);
    input.source->look(0, input.source->size(),
                       [&reading](const EventGlance &glance) { reading.take(glance); });
    return reading.finish();
}

} // namespace Sixcast
