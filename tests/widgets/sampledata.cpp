// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"

using namespace Qt::StringLiterals;

namespace Sixcast::Sample {

namespace {

constexpr qint64 startNs = 1'795'363'468'220'245'000; // 2026-11-22T16:04:28Z
constexpr qint64 ms = 1'000'000;

const InterfaceRef enp3s0{InterfaceIndex{2}, u"enp3s0"_s};

Ip6Address address(const QString &text)
{
    return Ip6Address::parse(text).value_or(Ip6Address());
}

Endpoint linkLocal(const QString &text, quint16 port)
{
    return {address(text), enp3s0.index, port};
}

Endpoint group()
{
    return {address(u"ff12::6d63"_s), enp3s0.index, 28015};
}

/// Adds events one after the other, each with its number and time.
class Story
{
public:
    explicit Story(Actor actor)
        : m_actor(actor)
    {
    }

    TraceEvent &add(Kind kind, const QString &operation, const QString &text, qint64 afterNs)
    {
        m_time += afterNs;
        TraceEvent next = event(quint64(events.size()) + 1, kind, operation, text);
        next.wallNs = m_time;
        next.monotonicNs = m_time - startNs;
        next.actor = m_actor;
        next.interface = enp3s0;
        events << next;
        return events.last();
    }

    void step(const QString &operation, const QString &text, qint64 tookNs = 2'100)
    {
        TraceEvent &added = add(Kind::Step, operation, text, 60'000);
        added.durationNs = tookNs;
        added.result = 0;
    }

    void datagram(Kind kind, const Endpoint &peer, const QByteArray &payload, qint64 afterNs)
    {
        TraceEvent &added = add(kind, kind == Kind::Sent ? u"send"_s : u"receive"_s, {}, afterNs);
        added.peer = peer;
        added.group = group();
        added.payload = payload;
        added.hopLimit = 1;
        added.result = payload.size();
        added.durationNs = kind == Kind::Sent ? 14'300 : -1;
    }

    QList<TraceEvent> events;

private:
    Actor m_actor;
    qint64 m_time = startNs;
};

void openSocket(Story &story)
{
    story.step(u"socket"_s, u"AF_INET6, SOCK_DGRAM"_s);
    story.step(u"setsockopt"_s, u"IPV6_V6ONLY = 1"_s);
    story.step(u"bind"_s, u"[::]:28015"_s);
    story.step(u"setsockopt"_s, u"IPV6_MULTICAST_ALL = 0"_s);
    story.step(u"setsockopt"_s, u"IPV6_RECVPKTINFO = 1"_s);
    story.step(u"setsockopt"_s, u"SO_RCVBUF = 4194304, granted 8388608"_s);
    story.step(u"join"_s, u"ff12::6d63 on enp3s0"_s, 31'000);
}

QByteArray hello(int number)
{
    return "HELLO 1 run=5f0c2a9be41d7763 seq=" + QByteArray::number(number)
        + " pad=................";
}

QByteArray welcome(int number)
{
    return "WELCOME 1 run=5f0c2a9be41d7763 seq=" + QByteArray::number(number)
        + " heard=" + QByteArray::number(number) + " hops=1 if=enp3s0";
}

} // namespace

InterfaceInfo interface(const QString &name, quint32 index, const QString &linkLocal)
{
    InterfaceInfo info;
    info.ref = {InterfaceIndex{index}, name};
    info.kind = u"ethernet"_s;
    info.hardwareAddress = u"52:54:00:12:34:56"_s;
    info.mtu = 1500;
    info.up = true;
    info.carrier = true;
    info.multicast = true;
    info.ipv6Enabled = true;
    if (!linkLocal.isEmpty())
        info.addresses << InterfaceAddress{address(linkLocal), 64};
    return info;
}

QList<InterfaceInfo> interfaces()
{
    InterfaceInfo lo = interface(u"lo"_s, 1, {});
    lo.kind = u"loopback"_s;
    lo.loopback = true;
    lo.multicast = false;
    lo.mtu = 65536;
    lo.hardwareAddress.clear();
    lo.addresses << InterfaceAddress{address(u"::1"_s), 128};
    InterfaceInfo good = interface(u"enp3s0"_s, 2, u"fe80::5054:ff:fe12:3456"_s);
    good.addresses << InterfaceAddress{address(u"2001:db8:17::23"_s), 64};
    InterfaceInfo unplugged = interface(u"wlp2s0"_s, 3, {});
    unplugged.kind = u"wireless"_s;
    unplugged.carrier = false;
    InterfaceInfo down = interface(u"virbr0"_s, 4, {});
    down.kind = u"bridge"_s;
    down.up = false;
    down.carrier = false;
    InterfaceInfo tunnel = interface(u"tun0"_s, 5, u"fe80::a11:ce"_s);
    tunnel.kind = u"tun"_s;
    tunnel.pointToPoint = true;
    tunnel.mtu = 1420;
    tunnel.hardwareAddress.clear();
    return {lo, good, unplugged, down, tunnel};
}

TraceEvent event(quint64 sequence, Kind kind, const QString &operation, const QString &text)
{
    TraceEvent event;
    event.sequence = sequence;
    event.wallNs = startNs + qint64(sequence) * ms;
    event.monotonicNs = qint64(sequence) * ms;
    event.kind = kind;
    event.operation = operation;
    event.text = text;
    return event;
}

QList<TraceEvent> listenerTrace()
{
    Story story(Actor::Listener);
    story.add(Kind::Note, u"start"_s, u"group ff12::6d63, port 28015, engine native"_s, 0)
        .interface = {};
    openSocket(story);
    story.add(Kind::Step, u"state"_s, u"Joining -> Listening"_s, 20'000);
    const Endpoint first = linkLocal(u"fe80::b8b3:adff:fede:2daf"_s, 41237);
    const Endpoint second = linkLocal(u"fe80::5054:ff:feab:cdef"_s, 50122);
    for (int number = 1; number <= 3; ++number) {
        story.datagram(Kind::Received, first, hello(number), 250 * ms);
        story.datagram(Kind::Sent, first, welcome(number), 41'000);
    }
    story.datagram(Kind::Received, second, "HELLO", 800 * ms);
    story.datagram(Kind::Sent, second, "WELCOME", 38'000);
    story.datagram(Kind::Received, second, "<b>what?</b> \x1b[31m\xff", 90 * ms);
    story.add(Kind::Warning, u"ignore"_s, u"unknown datagram, not answered"_s, 9'000);
    return story.events;
}

QList<TraceEvent> requesterTrace()
{
    Story story(Actor::Requester);
    openSocket(story);
    for (int number = 1; number <= 3; ++number)
        story.datagram(Kind::Sent, group(), hello(number), 250 * ms);
    story.add(Kind::Note, u"wait"_s, u"no answer within 1000 ms"_s, 1000 * ms);
    TraceEvent &refusal = story.add(Kind::Error, u"send"_s, u"unicast HELLO"_s, 30 * ms);
    refusal.osError = 1;
    refusal.result = -1;
    refusal.peer = linkLocal(u"fe80::b8b3:adff:fede:2daf"_s, 28015);
    story.add(Kind::Counters, u"counters"_s, u"Ip6InReceives +3, Ip6InDelivers +0"_s, ms);
    story.add(Kind::Finding, u"finding"_s,
              u"requester.firewall.in, certain: this machine's firewall drops the answer"_s, ms);
    return story.events;
}

QList<TraceEvent> many(int count)
{
    QList<TraceEvent> events;
    for (int i = 1; i <= count; ++i) {
        TraceEvent next = event(quint64(i), Kind(i % kindCount), u"bench"_s, u"row %1"_s.arg(i));
        next.interface = i % 3 == 0 ? InterfaceRef{InterfaceIndex{3}, u"wlp2s0"_s} : enp3s0;
        if (next.kind == Kind::Sent || next.kind == Kind::Received)
            next.payload = hello(i);
        events << next;
    }
    return events;
}

QList<TraceEvent> pairRequester()
{
    Story story(Actor::Requester);
    story.step(u"socket"_s, u"AF_INET6, SOCK_DGRAM"_s);
    const Endpoint listener = linkLocal(u"fe80::b8b3:adff:fede:2daf"_s, 28015);
    for (int number = 1; number <= 5; ++number) {
        story.datagram(Kind::Sent, group(), hello(number), 249 * ms);
        if (number != 2 && number != 4)
            story.datagram(Kind::Received, listener, welcome(number), ms);
        else
            story.step(u"state"_s, u"waiting"_s);
    }
    return story.events;
}

QList<TraceEvent> pairListener()
{
    Story story(Actor::Listener);
    story.step(u"join"_s, u"ff12::6d63"_s);
    const Endpoint requester = linkLocal(u"fe80::5054:ff:fe12:3456"_s, 41237);
    for (int number = 1; number <= 5; ++number) {
        if (number == 2) {
            story.step(u"counters"_s, u"Ip6InMcastPkts +0"_s);
            continue;
        }
        story.datagram(Kind::Received, requester, hello(number), number == 3 ? 500 * ms : 250 * ms);
        story.datagram(Kind::Sent, requester, welcome(number), 41'000);
    }
    for (TraceEvent &event : story.events)
        event.wallNs += 7'000 * ms;
    return story.events;
}

TraceHeader header(const QString &role, const QString &host)
{
    TraceHeader header;
    header.program = u"Sixcast"_s;
    header.role = role;
    header.host = host;
    header.wallNs = startNs;
    return header;
}

QList<Peer> peers()
{
    Peer first;
    first.endpoint = linkLocal(u"fe80::b8b3:adff:fede:2daf"_s, 28015);
    first.interface = enp3s0;
    first.received = 3;
    first.answered = 3;
    first.hopLimit = 255;
    first.roundTripsNs = {312'000, 298'000, 402'000};
    first.lastNs = startNs + 900 * ms;
    Peer second = first;
    second.endpoint = linkLocal(u"fe80::5054:ff:feab:cdef"_s, 28015);
    second.received = 2;
    second.answered = 2;
    second.lost = 1;
    second.roundTripsNs = {1'912'000, 2'298'000};
    return {first, second};
}

StreamResult stream()
{
    StreamResult result{
        .rate = 5'000, .bytes = 1'316, .planned = 100'000, .sent = 100'000, .durationMs = 20'000};
    for (const quint32 number : {0U, 1U}) {
        StreamRow row;
        row.peer = {*Ip6Address::parse(number == 0 ? u"fe80::5054:ff:fe12:3456"
                                                   : u"fe80::5054:ff:fe65:4321"),
                    {2},
                    28015};
        row.interface = {{2}, u"enp3s0"_s};
        StreamFigures figures;
        for (int second = 1; second <= 20; ++second) {
            const quint64 lost = number == 0 ? (second == 7           ? 1'250
                                                    : second % 5 == 0 ? 40
                                                                      : 0)
                                             : (second >= 14 && second < 17 ? 400 : 0);
            figures.sent += 5'000;
            figures.received += 5'000 - lost;
            figures.bufferDrops += number == 1 ? lost : 0;
            figures.jitterNs = 120'000 + (second % 4) * 35'000 + qint64(lost) * 300;
            figures.longestGapNs = 251'000'000;
            if (lost > 0) {
                ++figures.bursts;
                figures.longest.append({quint32(second * 5'000 - 4'000), quint32(lost)});
            }
            row.take(figures, second * 1'000);
        }
        row.figures.ended = true;
        row.sent = 100'000;
        result.rows.append(row);
    }
    return result;
}

Report goodReport()
{
    Report report;
    report.role = u"requester"_s;
    report.outcome = Outcome::Answered;
    report.group = u"ff12::6d63"_s;
    report.port = 28015;
    report.interface = u"enp3s0"_s;
    report.hopLimit = 1;
    report.sent = report.answered = 3;
    report.sentence = u"Answered by 2 listeners, fastest 0.30 ms"_s;
    return report;
}

Report failedReport()
{
    Report report = goodReport();
    report.outcome = Outcome::Unanswered;
    report.answered = 0;
    report.lost = 3;
    report.sentence = u"No answer. Most likely this machine's firewall drops the answer."_s;
    Finding first;
    first.id = u"requester.firewall.in"_s;
    first.confidence = 0.93;
    first.title = u"This machine's firewall drops the answer"_s;
    first.text = u"The WELCOME reaches this machine, but its input filter drops it: connection "
                 u"tracking does not match "
                 "a unicast answer to a HELLO that was sent to a group."_s;
    first.evidence = {
        {u"datagrams that reached IPv6"_s, u"+3"_s, u"/proc/net/dev_snmp6/enp3s0"_s, 9},
        {u"datagrams delivered to UDP"_s, u"+0"_s, u"/proc/net/snmp6"_s, 13},
        {u"imitation of the answer"_s, u"lost"_s, u"self-echo, source port 28015"_s, 12},
    };
    first.ruledOut = {u"The interface is up and has a link-local address."_s,
                      u"The HELLOs left this machine."_s};
    first.check = {{u"this machine"_s, u"sudo nft list ruleset | grep -n drop"_s, {}}};
    first.mend = {
        {u"this machine"_s,
         u"sudo firewall-cmd --zone=public --add-rich-rule='rule family=ipv6 source-port "
         u"port=28015 protocol=udp accept'"_s,
         u"sudo firewall-cmd --zone=public --remove-rich-rule='rule family=ipv6 source-port "
         u"port=28015 protocol=udp accept'"_s}};
    Finding second;
    second.id = u"listener.app.mute"_s;
    second.confidence = 0.2;
    second.title = u"The listener reads the HELLOs and does not answer"_s;
    second.text = u"Only the other machine's trace can tell."_s;
    report.findings = {first, second};
    return report;
}

} // namespace Sixcast::Sample
