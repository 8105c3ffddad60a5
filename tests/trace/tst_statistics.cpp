// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/statistics.h"
#include "core/trace/tracecounters.h"
#include "randomevent.h"
#include "tests/compare/exchangetraces.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 us = 1'000;

QList<PeerStatistics> statistics(const TraceInput &input)
{
    Statistics statistics;
    statistics.addAll(*input.source);
    return statistics.peers();
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requester()
    {
        ExchangeTraces traces;
        for (quint32 seq = 1; seq <= 5; ++seq) {
            traces.hello(seq, 100.0 * seq);
            if (seq != 4) // hold time 0.1 ms, way 0.2 ms each; the fifth takes 1 ms longer
                traces.welcome(seq, 100.0 * seq + 0.3, true, seq == 5 ? 1.2 : 0.2);
        }
        const QList<PeerStatistics> peers = statistics(traces.requester());
        QCOMPARE(peers.size(), 1);
        const PeerStatistics &peer = peers.first();
        QCOMPARE(peer.endpoint.address, traces.listenerAddress.address);
        QCOMPARE(peer.interface, traces.requesterInterface);
        QCOMPARE(peer.actor, Actor::Requester);
        QCOMPARE(peer.sent, 5U);
        QCOMPARE(peer.received, 4U);
        QCOMPARE(peer.answered, 4U);
        QCOMPARE(peer.lost, 1U);
        QVERIFY(std::abs(*peer.minimumNs - 400 * us) <= us);
        QVERIFY(std::abs(*peer.medianNs - 400 * us) <= us);
        QVERIFY(std::abs(*peer.maximumNs - 1'400 * us) <= us);
        QVERIFY(std::abs(*peer.jitterNs - 333 * us) <= us); // two equal pairs, one of 1 ms
    }

    void listener()
    {
        ExchangeTraces traces;
        traces.listen(0);
        for (quint32 seq : {1, 2, 5, 4, 4}) { // 3 is lost, 4 late and twice
            static double at = 0;
            traces.helloArrives(seq, at += 10);
            traces.welcome(seq, at + 1);
        }
        const QList<PeerStatistics> peers = statistics(traces.listener());
        QCOMPARE(peers.size(), 1);
        const PeerStatistics &peer = peers.first();
        QCOMPARE(peer.received, 5U);
        QCOMPARE(peer.answered, 5U);
        QCOMPARE(peer.lost, 1U);
        QCOMPARE(peer.duplicates, 1U);
        QCOMPARE(peer.reordered, 1U);
        QVERIFY(!peer.medianNs);
    }

    void runsCountApart()
    {
        ExchangeTraces traces;
        traces.helloArrives(1, 1);
        traces.helloArrives(3, 2); // 2 lost
        traces.run = 5;
        traces.helloArrives(1, 3);
        traces.helloArrives(4, 4); // 2 and 3 lost
        const QList<PeerStatistics> peers = statistics(traces.listener());
        QCOMPARE(peers.first().lost, 3U);
        QCOMPARE(peers.first().duplicates, 0U);
    }

    void plain()
    {
        ExchangeTraces traces;
        traces.plain = true;
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.exchange(seq, 100.0 * seq);
        traces.welcomeArrives(3, 300.3, 301);
        const QList<PeerStatistics> peers = statistics(traces.requester());
        QCOMPARE(peers.first().answered, 3U);
        QCOMPARE(peers.first().duplicates, 1U);
        QCOMPARE(peers.first().lost, 0U);
    }

    void severalListeners()
    {
        ExchangeTraces traces;
        traces.exchange(1, 0);
        traces.listenerAddress.address = *Ip6Address::parse(u"fe80::77");
        traces.welcomeArrives(1, 1, 2);
        traces.welcomeArrives(9, 1, 3); // answers nothing of ours
        const QList<PeerStatistics> peers = statistics(traces.requester());
        QCOMPARE(peers.size(), 2);
        QCOMPARE(peers[1].answered, 1U);
        QCOMPARE(peers[1].received, 2U);
    }

    void hostileTracesAreBounded()
    {
        Statistics statistics;
        RandomEvents random(3);
        for (int i = 0; i < 5'000; ++i) {
            TraceEvent event = random.next();
            event.payload =
                i % 2 ? encodeHello(quint64(i), quint32(i) * 1'000'003) : QByteArray("WELCOME");
            statistics.add(event);
        }
        QVERIFY(statistics.peers().size() <= Statistics::maximumPeers);
    }

    void countersReadBack()
    {
        const QList<CounterValue> counters{{u"Ip6InReceives"_s, 3, true},
                                           {u"queue"_s, 2304, false},
                                           {u"x"_s, -5, true},
                                           {u"y"_s, 0, true}};
        QCOMPARE(countersText(counters), u"Ip6InReceives=+3 queue=2304 x=-5 y=+0"_s);
        QCOMPARE(parseCounters(countersText(counters)), counters);
        QCOMPARE(parseCounters(u"  rubbish =5 a= b=1x c=99999999999999999999 d=+7 "),
                 (QList<CounterValue>{{u"d"_s, 7, true}}));
        const TraceEvent event = countersEvent(Actor::Listener, {{2}, u"eth0"_s}, counters);
        QCOMPARE(event.kind, Kind::Counters);
        QCOMPARE(event.operation, u"counters"_s);
        QCOMPARE(parseCounters(event.text), counters);
    }
};

QTEST_APPLESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
