// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparejoin.h"
#include "core/compare/tracecompare.h"
#include "tests/compare/exchangetraces.h"
#include "tests/trace/randomevent.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;
using Verdict = TraceComparison::Verdict;

namespace {

constexpr qint64 ms = ExchangeTraces::ms;

TraceComparison compare(ExchangeTraces &traces)
{
    const TraceInput requester = traces.requester();
    return compareTraces(traces.listener(), &requester);
}

/// sent/arrived of both directions in one text: what most tests look at.
QString counts(const TraceComparison &c)
{
    const auto text = [](const std::optional<quint64> &n) {
        return n ? QString::number(*n) : u"?"_s;
    };
    return text(c.out.sent) + u'/' + text(c.out.arrived) + u' ' + text(c.back.sent) + u'/'
        + text(c.back.arrived) + u" answered "_s + QString::number(c.answered);
}

} // namespace

class TraceCompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("extended") << false;
        QTest::newRow("plain") << true;
    }

    void healthy_data() { forms_data(); }
    void healthy()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.exchange(seq, 250.0 * seq);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::Works);
        QCOMPARE(counts(c), u"3/3 3/3 answered 3"_s);
        QVERIFY(!c.swapped);
        QVERIFY(c.out.lost.isEmpty() && c.back.lost.isEmpty() && c.out.lostIsCertain);
        QCOMPARE(c.offset.method, ClockOffset::Method::FourStamps);
        QCOMPARE(c.offset.samples, 3);
        QVERIFY(std::abs(c.offset.ns) <= *c.offset.uncertaintyNs);
        QVERIFY(*c.offset.uncertaintyNs < ms);
        QCOMPARE(c.datagrams.size(), 6U);
        for (const ComparedDatagram &datagram : c.datagrams)
            QVERIFY(datagram.isJoined());
        QCOMPARE(compareSentence(c), u"It works: 3 of 3 HELLOs of beta were answered."_s);
    }

    void findsOutWhichIsWhich()
    {
        ExchangeTraces traces;
        traces.listen(0);
        traces.exchange(1, 100);
        TraceInput listener = traces.listener(), requester = traces.requester();
        listener.header.role = requester.header.role =
            u"requester"_s; // a header may lie: deeds count
        const TraceComparison straight = compareTraces(listener, &requester);
        TraceComparison turned = compareTraces(requester, &listener);
        QVERIFY(!straight.swapped && turned.swapped);
        turned.swapped = false;
        QCOMPARE(compareSentence(turned), compareSentence(straight));
        QVERIFY(turned.datagrams == straight.datagrams && turned.listener == straight.listener);
    }

    void helloLost_data() { forms_data(); }
    void helloLost()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.hello(seq, 250.0 * seq, false);
        traces.stopListening(5'000);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::LostOut);
        QCOMPARE(counts(c), u"3/0 0/0 answered 0"_s);
        QCOMPARE(c.out.lost, QList<quint32>({1, 2, 3}));
        QCOMPARE(c.offset.method, ClockOffset::Method::WallClocks);
        QVERIFY(!c.offset.uncertaintyNs);
        QVERIFY(compareSentence(c).startsWith(u"beta sent 3 HELLOs, alpha heard none"));
    }

    void welcomeLost_data() { forms_data(); }
    void welcomeLost()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listenerClockMs = 90'000;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq) {
            traces.hello(seq, 250.0 * seq);
            traces.welcome(seq, 250.0 * seq + 0.3, false);
        }
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::LostBack);
        QCOMPARE(counts(c), u"3/3 3/0 answered 0"_s);
        QCOMPARE(c.back.lost, QList<quint32>({1, 2, 3}));
        QCOMPARE(c.offset.method, ClockOffset::Method::OneWay);
        QVERIFY(std::abs(c.offset.ns - 90'000 * ms) < ms);
    }

    void halfLost()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 10; ++seq) {
            traces.hello(seq, 250.0 * seq, seq % 2 == 0);
            if (seq % 2 == 0)
                traces.welcome(seq, 250.0 * seq + 0.3, seq != 4);
        }
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::PartBoth);
        QCOMPARE(counts(c), u"10/5 5/4 answered 4"_s);
        QCOMPARE(c.out.lost, QList<quint32>({1, 3, 5, 7, 9}));
        QCOMPARE(c.back.lost, QList<quint32>({4}));
        QVERIFY(c.out.lostIsCertain);
        QVERIFY(compareSentence(c).contains(u"Lost on the way out: HELLO 1, 3, 5, 7, 9."));
    }

    void partBackOnly()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 4; ++seq) {
            traces.hello(seq, 250.0 * seq);
            traces.welcome(seq, 250.0 * seq + 0.3, seq < 3);
        }
        QCOMPARE(compare(traces).verdict, Verdict::PartBack);
    }

    /// The gaps tell which plain ones were lost, whatever the clocks say.
    void plainLossIsFoundByTime()
    {
        ExchangeTraces traces;
        traces.plain = true;
        traces.listenerClockMs = -3'600'000;
        traces.listen(-1000);
        const double times[]{0, 250, 600, 700, 1'300, 1'500};
        for (quint32 seq = 1; seq <= 6; ++seq) {
            const bool arrives = seq == 2 || seq == 3 || seq == 6;
            traces.hello(seq, times[seq - 1], arrives);
            if (arrives)
                traces.welcome(seq, times[seq - 1] + 0.3);
        }
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::PartOut);
        QCOMPARE(c.out.lost, QList<quint32>({1, 4, 5}));
        QVERIFY(c.out.lostIsCertain);
        QCOMPARE(counts(c), u"6/3 3/3 answered 3"_s);
        QVERIFY(std::abs(c.offset.ns + 3'600'000 * ms) < ms);
    }

    void evenGapsLeaveADoubt()
    {
        ExchangeTraces traces;
        traces.plain = true;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 4; ++seq)
            traces.hello(seq, 250.0 * seq, seq > 1);
        const TraceComparison c = compare(traces);
        QVERIFY(!c.out.lostIsCertain);
        QCOMPARE(c.out.lost, QList<quint32>({1})); // the clocks agree best with this one
    }

    void clocksHoursApart_data() { forms_data(); }
    void clocksHoursApart()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listenerClockMs = 7 * 3'600'000 + 123;
        traces.requesterClockMs = -20'000;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.exchange(seq, 300.0 * seq);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::Works);
        const qint64 truth = (7 * 3'600'000 + 123 + 20'000) * ms;
        QVERIFY(std::abs(c.offset.ns - truth) <= *c.offset.uncertaintyNs);
    }

    /// The slow way back shifts the estimate by no more than it admits.
    void offsetAdmitsItsError()
    {
        ExchangeTraces traces;
        traces.listenerClockMs = 500;
        traces.listen(-1000);
        traces.hello(1, 100, true, 0.2);
        traces.welcome(1, 100.3, true, 40);
        traces.hello(2, 400, true, 0.2);
        traces.welcome(2, 400.3, true, 4);
        const TraceComparison c = compare(traces);
        QVERIFY(std::abs(c.offset.ns - 500 * ms) <= *c.offset.uncertaintyNs);
        QVERIFY(*c.offset.uncertaintyNs < 3 * ms); // the better of the two
    }

    void wrongGroup()
    {
        ExchangeTraces traces;
        traces.requesterGroup = *Ip6Address::parse(u"ff12::6d64");
        traces.listen(-1000);
        traces.hello(1, 0, false);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::MismatchGroup);
        QCOMPARE(compareVerdictId(c.verdict), u"mismatch.group"_s);
        QCOMPARE(compareSentence(c),
                 u"The groups differ: alpha listens to ff12::6d63, beta sends to ff12::6d64."_s);
    }

    void wrongPort()
    {
        ExchangeTraces traces;
        traces.requesterPort = 28016;
        traces.listen(-1000);
        traces.hello(1, 0, false);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::MismatchPort);
        QVERIFY(compareSentence(c).contains(u"28016"));
    }

    /// What was really done counts, also where the header has no settings.
    void settingsFromDeeds()
    {
        ExchangeTraces traces;
        traces.requesterPort = 28016;
        traces.listen(-1000);
        traces.hello(1, 0, false);
        TraceInput listener = traces.listener(), requester = traces.requester();
        listener.header.settings = requester.header.settings = {};
        QCOMPARE(compareTraces(listener, &requester).verdict, Verdict::MismatchPort);
    }

    void otherDay()
    {
        ExchangeTraces traces;
        traces.listenerClockMs = -86'400'000;
        traces.listen(-1000);
        traces.hello(1, 0, false);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::OtherTime);
        QVERIFY(compareSentence(c).contains(u"2026-11-21T16:04:27"));
    }

    void listenerLate()
    {
        ExchangeTraces traces;
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.hello(seq, 250.0 * seq, false);
        traces.listen(2'000);
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::ListenerLate);
        traces.exchange(4, 3'000);
        QCOMPARE(compare(traces).verdict, Verdict::ListenerLate);
    }

    void listenerStoppedEarly()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.stopListening(-500);
        traces.hello(1, 0, false);
        QCOMPARE(compare(traces).verdict, Verdict::ListenerLate);
    }

    void listenerNeverJoined()
    {
        ExchangeTraces traces;
        TraceEvent &failed = traces.listenerEvent(-10, Kind::Error, u"join");
        failed.osError = 19;
        traces.hello(1, 0, false);
        QCOMPARE(compare(traces).verdict, Verdict::ListenerNotJoined);
    }

    void notAnswered()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.hello(1, 0);
        TraceEvent &note = traces.listenerEvent(0.3, Kind::Note, u"ignore");
        note.peer = Endpoint{traces.requesterAddress.address, traces.requesterAddress.scope,
                             traces.sourcePort};
        note.text = u"not answered: it arrived elsewhere"_s;
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::NotAnswered);
        QVERIFY(compareSentence(c).endsWith(u"It wrote: not answered: it arrived elsewhere"));
    }

    void refusedBySystem()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.hello(1, 0);
        TraceEvent &failed = traces.listenerEvent(0.3, Kind::Error, u"send");
        failed.peer = Endpoint{traces.requesterAddress.address, traces.requesterAddress.scope,
                               traces.sourcePort};
        failed.payload = "WELCOME 1 run=00000000deadbeef seq=1";
        failed.osError = 1;
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::AnswerNotSent);
        QVERIFY(compareSentence(c).contains(u"EPERM"));

        ExchangeTraces other;
        other.listen(-1000);
        TraceEvent &hello = other.requesterEvent(0, Kind::Error, u"send");
        hello.group = Endpoint{other.requesterGroup, {7}, 28015};
        hello.payload = encodeHello(1, 1);
        hello.osError = 101;
        QCOMPARE(compare(other).verdict, Verdict::NotSent);
    }

    void nothingToCompare()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.exchange(1, 0);
        const TraceInput listener = traces.listener(), requester = traces.requester();
        QCOMPARE(compareTraces(listener, &listener).verdict, Verdict::SameRole);
        QCOMPARE(compareTraces(requester, &requester).verdict, Verdict::SameRole);
        TraceStore none;
        const TraceInput empty{{}, &none};
        QCOMPARE(compareTraces(listener, &empty).verdict, Verdict::NoHello);
        QCOMPARE(compareTraces(empty, &empty).verdict, Verdict::NoHello);
    }

    /// One trace with both roles (a run of both here) can be compared with itself.
    void bothRolesInOneTrace()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.exchange(1, 0);
        const TraceInput listener = traces.listener(), requester = traces.requester();
        TraceStore both;
        for (const TraceInput &each : {listener, requester}) {
            for (qsizetype row = 0; row < each.source->size(); ++row)
                both.append(each.source->at(row));
        }
        const TraceInput input{requester.header, &both};
        QCOMPARE(compareTraces(input, &input).verdict, Verdict::Works);
        QCOMPARE(compareTraces(input, &listener).verdict, Verdict::Works);
        QVERIFY(compareTraces(input, &listener).swapped);
    }

    void oneSidedRequester()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        traces.hello(1, 0);
        traces.welcome(1, 0.3);
        traces.hello(2, 250, false);
        traces.hello(3, 500, false);
        const TraceComparison c = compareTraces(traces.requester(), nullptr);
        QCOMPARE(c.verdict, Verdict::OneSided);
        QCOMPARE(counts(c), u"3/? ?/1 answered 1"_s);
        QVERIFY(c.out.lost.isEmpty());                              // not known
        QCOMPARE(c.offset.method, ClockOffset::Method::FourStamps); // the WELCOME told its stamps
        QVERIFY(compareSentence(c).contains(u"no trace of the listener"));
    }

    void oneSidedListener_data() { forms_data(); }
    void oneSidedListener()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.exchange(seq, 250.0 * seq);
        const TraceComparison c = compareTraces(traces.listener(), nullptr);
        QCOMPARE(c.verdict, Verdict::OneSided);
        QCOMPARE(counts(c), u"?/3 3/? answered 0"_s);
        QVERIFY(compareSentence(c).contains(u"no trace of the requester"));
    }

    void onlyPlainRequester()
    {
        ExchangeTraces traces;
        traces.plain = true;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq)
            traces.exchange(seq, 250.0 * seq);
        QCOMPARE(compareTraces(traces.requester(), nullptr).verdict, Verdict::Works);
    }

    void severalPeers_data() { forms_data(); }
    void severalPeers()
    {
        QFETCH(bool, plain);
        ExchangeTraces traces;
        traces.plain = plain;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq) {
            traces.exchange(seq, 250.0 * seq);
            // another listener answers as well, a bit later
            const Endpoint address =
                std::exchange(traces.listenerAddress, {*Ip6Address::parse(u"fe80::77"), {7}, 0});
            traces.welcomeArrives(seq, 250.0 * seq + 4.5, 250.0 * seq + 5);
            traces.listenerAddress = address;
        }
        // and another requester asks our listener
        const quint16 port = std::exchange(traces.sourcePort, 50'000);
        const quint64 run = std::exchange(traces.run, 77);
        traces.helloArrives(1, 400);
        traces.welcome(1, 400.3, false);
        traces.sourcePort = port;
        traces.run = run;
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::Works);
        QCOMPARE(counts(c), u"3/3 3/3 answered 3"_s);
        QCOMPARE(c.otherRequesters.size(), 1);
        QCOMPARE(c.otherRequesters.first().endpoint.port, quint16(50'000));
        QCOMPARE(c.otherRequesters.first().count, 1U);
        if (!plain) { // bare words don't tell whose they are: with plain ones time decides, and may
                      // err
            QCOMPARE(c.otherListeners.size(), 1);
            QCOMPARE(c.otherListeners.first().endpoint.address, *Ip6Address::parse(u"fe80::77"));
            QCOMPARE(c.otherListeners.first().count, 3U);
        }
    }

    void duplicatesCountOnce()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 3; ++seq) {
            traces.exchange(seq, 250.0 * seq);
            traces.helloArrives(seq, 250.0 * seq + 1);
            traces.welcomeArrives(seq, 250.0 * seq + 0.3, 250.0 * seq + 2);
        }
        const TraceComparison c = compare(traces);
        QCOMPARE(counts(c), u"3/3 3/3 answered 3"_s);
        QCOMPARE(c.out.duplicates, 3U);
        QCOMPARE(c.back.duplicates, 3U);
    }

    /// HELLOs to ff02::1 are control: they join the clocks, they are no pass.
    void controlHellosDoNotCount()
    {
        ExchangeTraces traces;
        traces.listenerClockMs = 86'400'000;
        traces.listen(-1000);
        traces.hello(1, 0, false);
        TraceEvent &sent = traces.requesterEvent(100, Kind::Sent, u"send");
        sent.actor = Actor::Probe;
        sent.group = Endpoint{allNodes, {7}, 28015};
        sent.payload = encodeHello(99, 1);
        TraceEvent &received = traces.listenerEvent(100.2, Kind::Received, u"receive");
        received.group = Endpoint{allNodes, {2}, 28015};
        received.peer = Endpoint{traces.requesterAddress.address, {2}, 41'000};
        received.payload = encodeHello(99, 1);
        const TraceComparison c = compare(traces);
        QCOMPARE(counts(c), u"1/0 0/0 answered 0"_s);
        QCOMPARE(c.offset.method, ClockOffset::Method::OneWay);
        QCOMPARE(c.verdict, Verdict::LostOut); // and not "other day"
    }

    void otherInterfacesDoNotCount()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        const InterfaceRef here = traces.requesterInterface;
        for (quint32 seq = 1; seq <= 6; seq += 2) {
            traces.exchange(seq, 250.0 * seq);
            traces.requesterInterface = {{8}, u"wlan0"_s};
            traces.hello(seq + 1, 250.0 * seq + 1, false);
            traces.requesterInterface = here;
        }
        const TraceComparison c = compare(traces);
        QCOMPARE(c.verdict, Verdict::Works);
        QCOMPARE(c.interfaces.size(), 2);
        QCOMPARE(c.interfaces.first(), (CompareInterface{here, 3, 3, 3}));
        QCOMPARE(c.interfaces.last(), (CompareInterface{{{8}, u"wlan0"_s}, 3, 0, 0}));
    }

    void cutTracesDoNotAccuse()
    {
        ExchangeTraces traces;
        traces.listen(-60'000);
        for (quint32 seq = 1; seq <= 4; ++seq)
            traces.exchange(seq, 250.0 * seq);
        const TraceInput requester = traces.requester(), whole = traces.listener();
        TraceStore cut; // its first rows were dropped: the join and two HELLOs with their answers
        for (qsizetype row = 6; row < whole.source->size(); ++row)
            cut.append(whole.source->at(row));
        const TraceComparison c = compareTraces({whole.header, &cut}, &requester);
        QVERIFY(c.listener.isCut);
        QCOMPARE(c.out.lost, QList<quint32>({1, 2}));
        QVERIFY(c.verdict != Verdict::LostOut && c.verdict != Verdict::ListenerNotJoined);
    }

    void timelineIsMergedAndJoined()
    {
        ExchangeTraces traces;
        traces.listenerClockMs = 3'600'000;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 2; ++seq)
            traces.exchange(seq, 250.0 * seq);
        const TraceInput listener = traces.listener(), requester = traces.requester();
        const TraceComparison c = compareTraces(listener, &requester);
        const std::vector<MergedRow> rows = mergedTimeline(c, listener.source, requester.source);
        QCOMPARE(rows.size(), size_t(listener.source->size() + requester.source->size()));
        QString order;
        for (const MergedRow &row : rows) {
            order += row.side == CompareSide::Listener ? u'L' : u'R';
            order += row.datagram < 0 ? u"."_s : QString::number(row.datagram);
        }
        QCOMPARE(order, u"L.L.R0L0L2R2R1L1L3R3"_s);
        QVERIFY(std::is_sorted(rows.begin(), rows.end(),
                               [](const MergedRow &a, const MergedRow &b) { return a.ns < b.ns; }));
        QCOMPARE(mergedTimeline(c, nullptr, requester.source).size(),
                 size_t(requester.source->size()));
    }

    void hostileTracesDoNotCrash()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            TraceStore stores[2];
            RandomEvents random(seed);
            QRandomGenerator choose(seed);
            for (int i = 0; i < 400; ++i) {
                TraceEvent event = random.next();
                const quint32 run = choose.bounded(3), seq = choose.bounded(5);
                switch (choose.bounded(4)) {
                case 0:
                    event.payload = encodeHello(run, seq);
                    break;
                case 1:
                    event.payload = encodeWelcome(decodeMessage(encodeHello(run, seq)), {}, 200);
                    break;
                case 2:
                    event.payload = choose.bounded(2) ? "HELLO" : "WELCOME";
                    break;
                default:
                    break;
                }
                if (event.group)
                    event.group->address = *Ip6Address::parse(u"ff12::6d63");
                stores[choose.bounded(2)].append(event);
            }
            const TraceInput a{{}, &stores[0]}, b{{}, &stores[1]};
            const TraceComparison c = compareTraces(a, &b);
            QVERIFY(!compareSentence(c).isEmpty());
            QVERIFY(!compareVerdictId(c.verdict).isEmpty());
            QVERIFY(!clockOffsetSentence(c.offset).isEmpty());
            const bool swapped = c.swapped;
            const auto rows = mergedTimeline(c, &stores[swapped ? 1 : 0], &stores[swapped ? 0 : 1]);
            QCOMPARE(rows.size(), 400U);
        }
    }

    void ranges_data()
    {
        QTest::addColumn<QList<quint32>>("numbers");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QList<quint32>() << QString();
        QTest::newRow("one") << QList<quint32>{7} << u"7"_s;
        QTest::newRow("two") << QList<quint32>{7, 8} << u"7, 8"_s;
        QTest::newRow("mixed") << QList<quint32>{1, 3, 4, 5, 9} << u"1, 3-5, 9"_s;
        QTest::newRow("many") << QList<quint32>{1, 3, 5, 7, 9} << u"1, 3, 5, ..."_s;
    }
    void ranges()
    {
        QFETCH(QList<quint32>, numbers);
        QTEST(sequenceRanges(numbers, 3), "text");
    }
};

QTEST_APPLESS_MAIN(TraceCompareTest)
#include "tst_tracecompare.moc"
