// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"
#include "core/trace/traceheader.h"

#include <QList>

namespace Sixcast {

/// A short run with a bit of everything, as the golden files hold it.
inline QList<TraceEvent> goldenEvents()
{
    using namespace Qt::StringLiterals;
    const qint64 begin = 1'795'363'468'000'000'000; // 2026-11-22T16:04:28Z
    const InterfaceRef eth0{{2}, u"eth0"_s};
    const Endpoint group{*Ip6Address::parse(u"ff12::6d63"), {2}, 28015};
    const Endpoint requester{*Ip6Address::parse(u"fe80::216:3eff:fe12:3456"), {2}, 40000};
    QList<TraceEvent> events;
    const auto add = [&](Actor actor, Kind kind, const QString &operation,
                         const QString &text) -> TraceEvent & {
        TraceEvent event;
        event.sequence = quint64(events.size()) + 1;
        event.wallNs = begin + events.size() * 250'000'123;
        event.monotonicNs = 1'000'000'000 + events.size() * 250'000'123;
        event.actor = actor;
        event.kind = kind;
        event.operation = operation;
        event.text = text;
        return events.emplaceBack(event);
    };

    TraceEvent &bound = add(Actor::Listener, Kind::Step, u"bind"_s, {});
    bound.local = Endpoint{{}, {}, 28015};
    bound.result = 0;
    bound.durationNs = 4'200;
    TraceEvent &joined = add(Actor::Listener, Kind::Step, u"join"_s, {});
    joined.interface = eth0;
    joined.group = group;
    joined.result = 0;
    joined.durationNs = 11'500;
    TraceEvent &hello = add(Actor::Listener, Kind::Received, u"receive"_s, {});
    hello.interface = eth0;
    hello.peer = requester;
    hello.group = group;
    hello.hopLimit = 1;
    hello.payload = "HELLO 1 run=00000000deadbeef seq=1" + QByteArray(14, ' ');
    hello.result = hello.payload.size();
    TraceEvent &welcome = add(Actor::Listener, Kind::Sent, u"send"_s, {});
    welcome.interface = eth0;
    welcome.local = Endpoint{{}, {}, 28015};
    welcome.peer = requester;
    welcome.payload = "WELCOME 1 run=00000000deadbeef seq=1";
    welcome.result = welcome.payload.size();
    welcome.durationNs = 21'000;
    TraceEvent &hostile = add(Actor::Listener, Kind::Received, u"receive"_s, u"truncated"_s);
    hostile.interface = {{3}, u"=\"<b>\u202e\n"_s};
    hostile.peer = Endpoint{*Ip6Address::parse(u"fe80::bad"), {3}, 1};
    hostile.local = Endpoint{*Ip6Address::parse(u"fe80::1"), {3}, 28015};
    hostile.payload = QByteArray("\x1b[2J<script>alert(1)</script>\0\xff\n\"", 34);
    hostile.result = 34;
    TraceEvent &formula = add(Actor::System, Kind::Note, u"host"_s, u"=cmd|' /C calc'!A0"_s);
    formula.result = -1;
    TraceEvent &refused =
        add(Actor::Requester, Kind::Error, u"send"_s, u"The firewall forbids it."_s);
    refused.interface = eth0;
    refused.group = group;
    refused.payload = "HELLO";
    refused.result = -1;
    refused.osError = 1;
    refused.durationNs = 3'000;
    add(Actor::Probe, Kind::Warning, u"membership"_s,
        u"No membership report has left, \\x1b was escaped before."_s);
    TraceEvent &counters = add(Actor::Listener, Kind::Counters, u"counters"_s,
                               u"Ip6InReceives=+3 Udp6InDatagrams=+1"_s);
    counters.interface = eth0;
    add(Actor::System, Kind::Finding, u"verdict"_s,
        u"listener.firewall.in: the h\u00f6st drops \"HELLO\", certain"_s);
    return events;
}

inline TraceHeader goldenHeader()
{
    using namespace Qt::StringLiterals;
    TraceHeader header;
    header.program = u"Sixcast 0.1.0"_s;
    header.host = u"alpha <b>&\u202e"_s;
    header.system = u"Debian GNU/Linux 12, linux 6.1.0"_s;
    header.role = u"listener"_s;
    header.settings = {{u"group"_s, u"ff12::6d63"_s}, {u"port"_s, 28015},
                       {u"interface"_s, u"eth0"_s},   {u"hopLimit"_s, 1},
                       {u"role"_s, u"listener"_s},    {u"plain"_s, false}};
    header.timeZone = u"Europe/Berlin"_s;
    header.wallNs = 1'795'363'468'000'000'000;
    header.monotonicNs = 1'000'000'000;
    return header;
}

} // namespace Sixcast
