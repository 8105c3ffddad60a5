// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparedside.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// `ff12::6d63%eth0` and `[ff12::6d63]:28015` mean the same group.
std::optional<Ip6Address> groupOf(QString text)
{
    text = text.trimmed();
    if (text.startsWith(u'['))
        text = text.sliced(1).section(u']', 0, 0);
    return Ip6Address::parse(text.section(u'%', 0, 0));
}

class SideReader
{
public:
    explicit SideReader(const TraceHeader &header)
        : m_read{header, {}, {}}
    {
        for (ComparedSide *side : {&m_read.listener, &m_read.requester}) {
            side->info.host = header.host;
            side->info.group = groupOf(header.settings.value("group"_L1).toString());
            side->info.port = quint16(header.settings.value("port"_L1).toInt());
            side->info.interface = header.settings.value("interface"_L1).toString();
        }
    }

    void take(quint32 row, TraceEvent event)
    {
        event.wallNs = saneNs(event.wallNs);
        for (ComparedSide *side : {&m_read.listener, &m_read.requester}) {
            CompareSideInfo &info = side->info;
            info.isCut = info.isCut || (info.firstNs == 0 && event.sequence > 1);
            info.firstNs = info.firstNs == 0 ? event.wallNs : std::min(info.firstNs, event.wallNs);
            info.lastNs = info.lastNs == 0 ? event.wallNs : std::max(info.lastNs, event.wallNs);
        }
        switch (event.actor) {
        case Actor::Listener:
            ++m_read.listener.events;
            return takeListener(row, event);
        case Actor::Requester:
            ++m_read.requester.events;
            return takeRequester(row, event);
        case Actor::Probe:
            return takeRequester(row, event);
        case Actor::Capture:
        case Actor::System:
            return;
        }
    }

    ReadTrace finish() { return std::move(m_read); }

private:
    static bool isSend(const TraceEvent &event)
    {
        return event.kind == Kind::Sent
            || (event.kind == Kind::Error && event.operation == "send"_L1);
    }

    SideDatagram datagram(quint32 row, const TraceEvent &event, const Message &message) const
    {
        SideDatagram result;
        result.row = row;
        result.ns = event.wallNs;
        result.extended = message.extended;
        result.byProbe = event.actor == Actor::Probe;
        result.run = message.run;
        result.seq = message.seq;
        result.receivedNs = saneNs(message.number("rx").value_or(0));
        result.answeredNs = saneNs(message.number("tx").value_or(0));
        result.localPort = event.local ? event.local->port : quint16(0);
        result.peer = event.peer.value_or(Endpoint());
        result.interface = event.interface;
        result.osError = event.osError;
        return result;
    }

    static bool isFor(const std::optional<Ip6Address> &group, const TraceEvent &event)
    {
        return event.group && group && event.group->address == *group;
    }

    void takeRequester(quint32 row, const TraceEvent &event)
    {
        const bool sent = isSend(event);
        if (!sent && event.kind != Kind::Received)
            return;
        ComparedSide &side = m_read.requester;
        const Message message = decodeMessage(event.payload);
        if (sent && message.kind == Message::Kind::Hello && event.group) {
            if (event.actor
                == Actor::Requester) { // what it really used counts more than what it was told
                side.info.group = event.group->address;
                side.info.port = event.group->port;
            }
            SideDatagram hello = datagram(row, event, message);
            hello.forGroup = isFor(side.info.group, event);
            side.hellos.push_back(hello);
        } else if (!sent && message.kind == Message::Kind::Welcome) {
            side.welcomes.push_back(datagram(row, event, message));
        }
    }

    void takeListener(quint32 row, const TraceEvent &event)
    {
        ComparedSide &side = m_read.listener;
        if (event.operation == "ignore"_L1 && event.peer) {
            if (side.ignored.size() < maximumIgnored)
                side.ignored.insert(*event.peer, event.text);
            return;
        }
        if (event.kind == Kind::Step)
            return takeListenerStep(event);
        const bool sent = isSend(event);
        if (!sent && event.kind != Kind::Received)
            return;
        const Message message = decodeMessage(event.payload);
        if (sent && message.kind == Message::Kind::Welcome && event.peer) {
            side.welcomes.push_back(datagram(row, event, message));
        } else if (!sent && message.kind == Message::Kind::Hello) {
            if (!side.info.group && event.group)
                side.info.group = event.group->address;
            if (side.info.port == 0 && event.group)
                side.info.port = event.group->port;
            SideDatagram hello = datagram(row, event, message);
            hello.forGroup = isFor(side.info.group, event);
            side.hellos.push_back(hello);
        }
    }

    void takeListenerStep(const TraceEvent &event)
    {
        CompareSideInfo &info = m_read.listener.info;
        if (event.operation == "join"_L1 && event.group) {
            if (!info.group)
                info.group = event.group->address;
            if (info.readyNs == 0 && event.group->address == *info.group)
                info.readyNs = event.wallNs;
            info.endNs = 0; // it may leave and join again
        } else if (event.operation == "bind"_L1 && event.local && event.local->port != 0) {
            info.port = event.local->port;
        } else if (event.operation == "leave"_L1 || event.operation == "close"_L1) {
            info.endNs = event.wallNs;
        }
    }

    static constexpr qsizetype maximumIgnored = 10'000;

    ReadTrace m_read;
};

} // namespace

ReadTrace readTrace(const TraceInput &input)
{
    TraceFilter filter;
    filter.kinds = TraceFilter::allKinds
        & ~(TraceFilter::bit(Kind::Counters) | TraceFilter::bit(Kind::Finding)
            | TraceFilter::bit(Kind::Warning));
    std::vector<quint32> rows;
    input.source->filter(filter, 0, input.source->size(), rows);
    SideReader reader(input.header);
    for (const quint32 row : rows)
        reader.take(row, input.source->at(row));
    return reader.finish();
}

} // namespace Sixcast
