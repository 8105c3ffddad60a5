// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/probetrace.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr InterfaceIndex eth0{2};
const Endpoint group{*Ip6Address::parse(u"ff12::6d63"), eth0, 28015};
const Endpoint host{*Ip6Address::parse(u"fe80::2"), eth0, 28015};

} // namespace

class TestProbeTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows.clear();
        m_trace = std::make_unique<Trace>();
        connect(m_trace.get(), &Trace::recorded, this,
                [this](const TraceEvent &event) { m_rows << event; });
        m_probes = std::make_unique<ProbeTrace>(*m_trace, QList<InterfaceRef>{{eth0, u"eth0"_s}});
    }

    void namesInterfaces()
    {
        QCOMPARE(m_probes->ref(eth0).name, u"eth0"_s);
        QCOMPARE(m_probes->ref({7}).index, InterfaceIndex{7}); // one that came later has no name
        QVERIFY(m_probes->ref({7}).name.isEmpty());
    }

    void stepsThatWorkAreNotTold()
    {
        Step step;
        step.operation = u"bind"_s;
        step.arguments = u"port 0"_s;
        step.interface = eth0;
        m_probes->failedStep(step);
        QVERIFY(m_rows.isEmpty());
        step.osError = EADDRINUSE;
        m_probes->failedStep(step);
        QCOMPARE(m_rows.size(), 1);
        QCOMPARE(m_rows.first().actor, Actor::Probe);
        QCOMPARE(m_rows.first().kind, Kind::Step);
        QCOMPARE(m_rows.first().operation, u"bind"_s);
        QCOMPARE(m_rows.first().text, u"port 0"_s);
        QCOMPARE(m_rows.first().osError, EADDRINUSE);
    }

    void datagramsThatLeave()
    {
        const QByteArray payload = "HELLO";
        Outgoing out;
        out.payload = payload;
        out.to = group;
        out.interface = eth0;
        out.hopLimit = 3;
        SendResult result;
        result.sentNs = 5;
        result.durationNs = 6;
        m_probes->sent(out, result, u"group"_s);
        out.to = host;
        result.osError = ENETUNREACH;
        m_probes->sent(out, result, u"unicast"_s);
        QCOMPARE(m_rows.size(), 2);
        const TraceEvent &sent = m_rows.first();
        QCOMPARE(sent.kind, Kind::Sent);
        QVERIFY(sent.group == group && !sent.peer);
        QCOMPARE(sent.interface.name, u"eth0"_s);
        QCOMPARE(sent.wallNs, 5);
        QCOMPARE(sent.durationNs, 6);
        QCOMPARE(sent.hopLimit, 3);
        QCOMPARE(sent.payload, payload);
        QCOMPARE(sent.result, payload.size());
        QCOMPARE(sent.text, u"group"_s);
        const TraceEvent &refused = m_rows.last();
        QCOMPARE(refused.kind, Kind::Warning); // a probe that fails is no failure of the run
        QVERIFY(refused.peer == host && !refused.group);
        QCOMPARE(refused.result, -1);
        QCOMPARE(refused.osError, ENETUNREACH);
    }

    void datagramsThatCome()
    {
        Datagram datagram;
        datagram.payload = "WELCOME";
        datagram.source = host;
        datagram.destination = group.address;
        datagram.arrival = eth0;
        datagram.hopLimit = 64;
        datagram.receivedNs = 9;
        m_probes->received(datagram, u"group"_s);
        datagram.destination = *Ip6Address::parse(u"fe80::1");
        m_probes->received(datagram, u"unicast"_s);
        QCOMPARE(m_rows.size(), 2);
        QCOMPARE(m_rows.first().kind, Kind::Received);
        QVERIFY(m_rows.first().peer == host);
        QVERIFY(m_rows.first().group && !m_rows.first().local);
        QCOMPARE(m_rows.first().wallNs, 9);
        QCOMPARE(m_rows.first().hopLimit, 64);
        QVERIFY(m_rows.last().local && !m_rows.last().group);
        QCOMPARE(m_rows.last().local->address, datagram.destination);
    }

    void refusals()
    {
        Refusal refusal;
        refusal.osError = ECONNREFUSED;
        refusal.destination = host;
        m_probes->refused(refusal, u"unicast"_s);
        QCOMPARE(m_rows.last().text, u"unicast"_s);
        refusal.fromNetwork = true;
        refusal.icmpType = 1;
        refusal.icmpCode = 4;
        refusal.offender = *Ip6Address::parse(u"fe80::9");
        m_probes->refused(refusal, u"unicast"_s);
        QCOMPARE(m_rows.last().text, u"unicast: ICMPv6 1/4 from fe80::9"_s);
        QCOMPARE(m_rows.last().kind, Kind::Note);
        QCOMPARE(m_rows.last().osError, ECONNREFUSED);
        QVERIFY(m_rows.last().peer == host);
    }

    void notesCanBePointedAt()
    {
        const quint64 first = m_probes->note(u"ping"_s, u"begins"_s, eth0);
        const quint64 second = m_probes->note(u"ping"_s, u"ends"_s, eth0, EPERM);
        QCOMPARE(m_rows.size(), 2);
        QCOMPARE(m_rows.first().sequence, first);
        QCOMPARE(m_rows.last().sequence, second);
        QVERIFY(second > first);
        QCOMPARE(m_rows.last().osError, EPERM);
    }

private:
    QList<TraceEvent> m_rows;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<ProbeTrace> m_probes;
};

QTEST_GUILESS_MAIN(TestProbeTrace)
#include "tst_probetrace.moc"
