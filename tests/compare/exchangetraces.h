// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/compare/tracecompare.h"
#include "core/trace/tracestore.h"

namespace Sixcast {

/// Two machines and what happens between them, written as the two traces that they would leave.
/// All times are milliseconds of true time since the begin; each machine adds its own clock's
/// error.
class ExchangeTraces
{
public:
    static constexpr qint64 begin = 1'795'363'468'000'000'000;
    static constexpr qint64 ms = 1'000'000;

    quint64 run = 0xdeadbeef;
    bool plain = false;
    qint64 listenerClockMs = 0; ///< ahead of true time
    qint64 requesterClockMs = 0;
    Ip6Address listenerGroup = *Ip6Address::parse(u"ff12::6d63");
    Ip6Address requesterGroup = listenerGroup;
    quint16 listenerPort = 28015, requesterPort = 28015;
    quint16 sourcePort = 40000;
    Endpoint requesterAddress{*Ip6Address::parse(u"fe80::2"), {2}, 0};
    Endpoint listenerAddress{*Ip6Address::parse(u"fe80::1"), {7}, 0};
    InterfaceRef requesterInterface{{7}, QStringLiteral("enp3s0")};
    InterfaceRef listenerInterface{{2}, QStringLiteral("eth0")};

    void listen(qint64 atMs)
    {
        TraceEvent &bound = listenerEvent(atMs, Kind::Step, u"bind");
        bound.local = Endpoint{{}, {}, listenerPort};
        TraceEvent &joined = listenerEvent(atMs, Kind::Step, u"join");
        joined.group = Endpoint{listenerGroup, listenerInterface.index, listenerPort};
    }
    void stopListening(qint64 atMs) { listenerEvent(atMs, Kind::Step, u"close"); }

    /// A HELLO that leaves at \a atMs; \a wayMs later it arrives.
    void hello(quint32 seq, double atMs, bool arrives = true, double wayMs = 0.2)
    {
        TraceEvent &sent = requesterEvent(atMs, Kind::Sent, u"send");
        sent.local = Endpoint{{}, {}, sourcePort};
        sent.group = Endpoint{requesterGroup, requesterInterface.index, requesterPort};
        sent.payload = helloPayload(seq);
        if (arrives)
            helloArrives(seq, atMs + wayMs);
    }
    void helloArrives(quint32 seq, double atMs)
    {
        TraceEvent &received = listenerEvent(atMs, Kind::Received, u"receive");
        received.peer = requesterEndpoint();
        received.group = Endpoint{listenerGroup, listenerInterface.index, listenerPort};
        received.payload = helloPayload(seq);
    }
    /// The WELCOME to it: made at \a atMs, of a HELLO that had come \a holdMs before.
    void welcome(quint32 seq, double atMs, bool arrives = true, double wayMs = 0.2,
                 double holdMs = 0.1)
    {
        TraceEvent &sent = listenerEvent(atMs, Kind::Sent, u"send");
        sent.local = Endpoint{{}, {}, listenerPort};
        sent.peer = requesterEndpoint();
        sent.payload = welcomePayload(seq, atMs, holdMs);
        if (arrives)
            welcomeArrives(seq, atMs, atMs + wayMs, holdMs);
    }
    void welcomeArrives(quint32 seq, double sentMs, double atMs, double holdMs = 0.1)
    {
        TraceEvent &received = requesterEvent(atMs, Kind::Received, u"receive");
        received.local = Endpoint{requesterAddress.address, requesterAddress.scope, sourcePort};
        received.peer = Endpoint{listenerAddress.address, listenerAddress.scope, listenerPort};
        received.payload = welcomePayload(seq, sentMs, holdMs);
    }
    void exchange(quint32 seq, double atMs)
    {
        hello(seq, atMs);
        welcome(seq, atMs + 0.3);
    }

    TraceEvent &listenerEvent(double atMs, Kind kind, QStringView operation)
    {
        return add(m_listenerEvents, Actor::Listener, atMs + double(listenerClockMs), kind,
                   operation, listenerInterface);
    }
    TraceEvent &requesterEvent(double atMs, Kind kind, QStringView operation)
    {
        return add(m_requesterEvents, Actor::Requester, atMs + double(requesterClockMs), kind,
                   operation, requesterInterface);
    }

    /// Events are kept in the order in which each machine saw them.
    TraceInput listener()
    {
        return input(m_listenerEvents, m_listenerStore, u"listener", listenerGroup, listenerPort);
    }
    TraceInput requester()
    {
        return input(m_requesterEvents, m_requesterStore, u"requester", requesterGroup,
                     requesterPort);
    }

private:
    QByteArray helloPayload(quint32 seq) const
    {
        return plain ? QByteArray("HELLO") : encodeHello(run, seq);
    }
    QByteArray welcomePayload(quint32 seq, double atMs, double holdMs) const
    {
        const QByteArray hello = helloPayload(seq);
        WelcomeFacts facts;
        facts.receivedNs = stamp(atMs - holdMs + double(listenerClockMs));
        facts.sentNs = stamp(atMs + double(listenerClockMs));
        return encodeWelcome(decodeMessage(hello), facts, hello.size());
    }
    Endpoint requesterEndpoint() const
    {
        return {requesterAddress.address, requesterAddress.scope, sourcePort};
    }
    static qint64 stamp(double atMs) { return begin + qint64(atMs * double(ms)); }

    static TraceEvent &add(QList<TraceEvent> &events, Actor actor, double atMs, Kind kind,
                           QStringView operation, const InterfaceRef &interface)
    {
        TraceEvent event;
        event.wallNs = stamp(atMs);
        event.actor = actor;
        event.kind = kind;
        event.operation = operation.toString();
        event.interface = interface;
        return events.emplaceBack(event);
    }

    static TraceInput input(QList<TraceEvent> events, TraceStore &store, QStringView role,
                            const Ip6Address &group, quint16 port)
    {
        std::stable_sort(
            events.begin(), events.end(),
            [](const TraceEvent &a, const TraceEvent &b) { return a.wallNs < b.wallNs; });
        store.clear();
        for (TraceEvent &event : events) {
            event.sequence = quint64(store.size()) + 1;
            store.append(event);
        }
        TraceHeader header;
        header.host = role == u"listener" ? QStringLiteral("alpha") : QStringLiteral("beta");
        header.role = role.toString();
        header.settings = {{QStringLiteral("group"), group.toString()},
                           {QStringLiteral("port"), port}};
        return {header, &store};
    }

    QList<TraceEvent> m_listenerEvents, m_requesterEvents;
    TraceStore m_listenerStore, m_requesterStore;
};

} // namespace Sixcast
