// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/compare/flowworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using Kind = LossPattern::Kind;
using By = FlowComparison::SenderBy;

namespace {

constexpr qint64 hourMs = 3'600'000;

QString counts(const FlowComparison &c)
{
    return u"sent %1 arrived %2 lost %3"_s.arg(c.sent).arg(c.arrived).arg(c.lost);
}

QString counts(const FlowWorld &world)
{
    return u"sent %1 arrived %2 lost %3"_s.arg(world.sent)
        .arg(world.sent - world.lost)
        .arg(world.lost);
}

/// Each decided by the seed and its number alone.
std::function<bool(int)> randomLoss(double share, quint32 seed)
{
    return [share, seed](int i) {
        return QRandomGenerator(seed * 1'000'003 + quint32(i)).generateDouble() < share;
    };
}

} // namespace

class FlowCompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingLost()
    {
        FlowWorld world;
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), u"sent 2000 arrived 2000 lost 0"_s);
        QCOMPARE(c.pattern.kind, Kind::None);
        QVERIFY(c.isClockCertain && c.clocks == FlowMatch::Clocks::Datagrams);
        QCOMPARE(c.duplicates + c.reordered + c.unsent + c.outside + c.ambiguous, 0U);
        QVERIFY(c.delayMaximumNs > 0 && c.delayMaximumNs < FlowWorld::ms);
        QVERIFY(c.jitterNs > 0 && c.jitterNs < FlowWorld::ms / 2);
        quint64 inBins = 0;
        for (const FlowBin &bin : c.bins)
            inBins += bin.sent;
        QCOMPARE(inBins, 2'000U);
    }

    void losses_data()
    {
        QTest::addColumn<std::function<bool(int)>>("isLost");
        QTest::addColumn<Kind>("kind");
        for (quint32 seed = 1; seed <= 5; ++seed) {
            QTest::addRow("random 5 %%, seed %u", seed) << randomLoss(0.05, seed) << Kind::Random;
            QTest::addRow("random 30 %%, seed %u", seed) << randomLoss(0.3, seed) << Kind::Random;
        }
        QTest::newRow("every 7th")
            << std::function([](int i) { return i % 7 == 3; }) << Kind::Regular;
        QTest::newRow("bursts of 20")
            << std::function([](int i) { return i % 331 >= 100 && i % 331 < 120; }) << Kind::Bursts;
        QTest::newRow("one gap") << std::function([](int i) { return i >= 500 && i < 700; })
                                 << Kind::Bursts;
        QTest::newRow("from a moment on")
            << std::function([](int i) { return i >= 1'234; }) << Kind::FromMoment;
        QTest::newRow("until a moment")
            << std::function([](int i) { return i < 321; }) << Kind::UntilMoment;
        QTest::newRow("three") << std::function([](int i) {
            return i == 100 || i == 777 || i == 1'500;
        }) << Kind::TooFew;
    }
    void losses()
    {
        QFETCH(const std::function<bool(int)>, isLost);
        FlowWorld world;
        world.isLost = isLost;
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), counts(world));
        QTEST(c.pattern.kind, "kind");
        QCOMPARE(c.ambiguous, 0U);
        quint64 inRuns = 0;
        for (const LostRun &run : c.lostRuns) {
            for (quint32 packet = run.firstPacket; packet <= run.lastPacket; ++packet)
                QVERIFY2(isLost(int(packet) - 1), qPrintable(QString::number(packet)));
            inRuns += run.count;
        }
        QCOMPARE(inRuns, c.lost);
        if (c.pattern.kind == Kind::Regular)
            QCOMPARE(c.pattern.period, 7U);
        if (c.pattern.kind == Kind::FromMoment)
            QCOMPARE(c.pattern.moment, 1'234U);
        if (c.pattern.kind == Kind::UntilMoment)
            QCOMPARE(c.pattern.moment, 321U);
    }

    void momentBesideOtherLoss()
    {
        FlowWorld world;
        const auto few = randomLoss(0.05, 3);
        world.isLost = [few](int i) { return i >= 1'500 || few(i); };
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(c.pattern.kind, Kind::FromMoment);
        QCOMPARE(c.pattern.rest, Kind::Random);
        QVERIFY(c.pattern.moment <= 1'500 && c.pattern.moment > 1'480);
        QCOMPARE(c.momentNs, world.sender.datagrams[c.pattern.moment].ns);
    }

    void clocks_data()
    {
        QTest::addColumn<qint64>("offsetMs");
        QTest::addColumn<double>("driftPpm");
        QTest::newRow("hours ahead") << 5 * hourMs << 0.0;
        QTest::newRow("hours behind, drift") << -7 * hourMs << 100.0;
        QTest::newRow("drift the other way") << qint64(0) << -100.0;
    }
    void clocks()
    {
        QFETCH(const qint64, offsetMs);
        QFETCH(const double, driftPpm);
        FlowWorld world;
        world.count = 20'000; // 200 s: a drift of 100 ppm comes to 20 ms
        world.receiverClockMs = offsetMs;
        world.driftPpm = driftPpm;
        world.isLost = randomLoss(0.05, 9);
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), counts(world));
        const qint64 fastest = FlowWorld::ms * 3 / 10;
        QVERIFY(std::abs(c.clock.offsetNs - offsetMs * FlowWorld::ms - fastest)
                < FlowWorld::ms / 5);
        QVERIFY(c.clock.isDriftKnown);
        QVERIFY2(std::abs(c.clock.drift * 1e6 - driftPpm) < 3,
                 qPrintable(QString::number(c.clock.drift * 1e6)));
        QVERIFY(c.delayMaximumNs < FlowWorld::ms);
    }

    /// Wrong pairs (a counter that began anew, say) must not bend the clocks.
    void strangersDoNotBendTheClock()
    {
        FlowWorld world;
        world.run();
        for (size_t i = 0; i < world.receiver.datagrams.size(); i += 5)
            world.receiver.datagrams[i].ns += qint64(i % 7) * 900 * FlowWorld::ms;
        const FlowComparison c = world.compare();
        QVERIFY(std::abs(c.clock.offsetNs - FlowWorld::ms * 3 / 10) < FlowWorld::ms / 5);
        QVERIFY(c.delayMedianNs < FlowWorld::ms);
    }

    void samePayload_data()
    {
        QTest::addColumn<double>("jitterMs");
        QTest::addColumn<qint64>("offsetMs");
        QTest::addColumn<bool>("certain");
        QTest::newRow("a rhythm of its own") << 8.0 << qint64(0) << true;
        QTest::newRow("and a clock hours ahead") << 8.0 << 5 * hourMs << true;
        QTest::newRow("regular: many shifts fit") << 0.0 << qint64(0) << false;
    }
    void samePayload()
    {
        QFETCH(const double, jitterMs);
        QFETCH(const qint64, offsetMs);
        QFETCH(const bool, certain);
        FlowWorld world;
        world.samePayload = true;
        world.sendJitterMs = jitterMs;
        world.receiverClockMs = offsetMs;
        world.isLost = randomLoss(0.05, 4);
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(c.clocks, FlowMatch::Clocks::Shape);
        QCOMPARE(c.isClockCertain, certain);
        QVERIFY2(std::abs(int(c.lost) - world.lost) <= 1, qPrintable(counts(c)));
        QCOMPARE(c.ambiguous == c.lost, !certain);
    }

    /// Some of what is equal among much that is not: the clocks are known, the order tells the
    /// rest.
    void someRepeat()
    {
        FlowWorld world;
        world.isLost = randomLoss(0.1, 6);
        world.receiverClockMs = hourMs;
        world.run();
        for (FlowCapture *capture : {&world.sender, &world.receiver}) {
            for (FlowDatagram &datagram : capture->datagrams)
                datagram.identity = datagram.identity % 3 == 0 ? 7 : datagram.identity;
        }
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), counts(world));
        QCOMPARE(c.ambiguous, 0U); // 30 ms apart, and the way takes less than one
    }

    void duplicatesAndOrder()
    {
        FlowWorld world;
        world.copies = [](int i) { return i % 100 == 5 ? 2 : i % 100 == 50 ? 3 : 1; };
        world.extraDelayMs = [](int i) { return i % 50 == 20 ? 35.0 : 0.0; };
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), u"sent 2000 arrived 2000 lost 0"_s);
        QCOMPARE(c.duplicates, 60U);
        QCOMPARE(c.reordered, 40U);
        QCOMPARE(c.unsent, 0U);
        QVERIFY(c.delayMaximumNs > 34 * FlowWorld::ms && c.delayMedianNs < FlowWorld::ms);
    }

    /// What was sent before the capture began, or after it had ended, is not called lost.
    void capturesThatDoNotCoverAll()
    {
        FlowWorld world;
        world.captureFromMs = 3'001;
        world.captureToMs = 15'001;
        world.senderFromMs = 1'501;
        world.isLost = randomLoss(0.05, 8);
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), counts(world));
        QVERIFY(std::abs(int(c.outside) - (1'850 - world.sent)) <= 1);
        QCOMPARE(c.pattern.kind, Kind::Random);

        FlowWorld late;
        late.senderFromMs = 5'001;
        late.run();
        const FlowComparison l = late.compare();
        QCOMPARE(counts(l), u"sent 1499 arrived 1499 lost 0"_s);
        QCOMPARE(l.outside, 501U);
        QCOMPARE(l.unsent, 0U);
    }

    /// The capture holds nothing but the flow, and ends with it: lost, or was it stopped?
    void endOfTheCaptureIsNoLoss()
    {
        FlowWorld world;
        world.isLost = [](int i) { return i >= 1'000; };
        world.run();
        world.receiver.endNs = world.receiver.datagrams.back().ns;
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), u"sent 1000 arrived 1000 lost 0"_s);
        QCOMPARE(c.afterEnd, 1'000U);
    }

    void whoIsTheSender()
    {
        FlowWorld world;
        world.isLost = randomLoss(0.05, 2);
        world.run();
        FlowComparison c = compareFlow({}, world.receiver, world.sender);
        QCOMPARE(c.senderBy, By::Completeness);
        QVERIFY(c.swapped);
        QCOMPARE(counts(c), counts(world));
        c = world.compare(FlowSide::Unknown);
        QVERIFY(c.senderBy == By::Completeness && !c.swapped);

        world.sender.hopLimit = 8;
        world.receiver.hopLimit = 7;
        c = compareFlow({}, world.receiver, world.sender);
        QVERIFY(c.senderBy == By::HopLimit && c.swapped);
        world.receiver.marked = FlowSide::Receiver;
        c = compareFlow({}, world.receiver, world.sender);
        QVERIFY(c.senderBy == By::Direction && c.swapped);

        FlowWorld whole;
        whole.run();
        QCOMPARE(compareFlow({}, whole.receiver, whole.sender).senderBy, By::Unknown);
    }

    void nothingArrived()
    {
        FlowWorld world;
        world.isLost = [](int) { return true; };
        world.run();
        const FlowComparison c = world.compare();
        QCOMPARE(counts(c), u"sent 2000 arrived 0 lost 2000"_s);
        QCOMPARE(c.pattern.kind, Kind::All);
        QCOMPARE(c.clocks, FlowMatch::Clocks::Wall);
        QVERIFY(!c.isClockCertain);
        world.receiver.beginNs += 90'000 * FlowWorld::ms; // another time, by their clocks
        world.receiver.endNs += 90'000 * FlowWorld::ms;
        QVERIFY(!world.compare().hasCommonTime());
    }

    void hostileCaptures()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            QRandomGenerator random(seed);
            FlowCapture captures[2];
            for (FlowCapture &capture : captures) {
                for (int i = random.bounded(200); i > 0; --i) {
                    FlowDatagram datagram;
                    datagram.ns = random.bounded(3) ? qint64(random.bounded(1'000)) * 1'000'000
                                                    : qint64(random.generate64() >> 2);
                    datagram.identity = random.bounded(1U + seed % 20);
                    datagram.length = random.bounded(2U);
                    capture.add(datagram);
                }
                capture.beginNs = qint64(random.generate64() >> 2);
                capture.endNs = qint64(random.generate64() >> 2);
            }
            const FlowComparison c = compareFlow({}, captures[0], captures[1]);
            const size_t sender = captures[c.swapped ? 1 : 0].datagrams.size();
            QCOMPARE(c.arrived + c.lost, c.sent);
            QVERIFY(c.sent <= sender && c.bins.size() <= FlowComparison::maximumBins);
            QVERIFY(compareFlow({}, captures[0], {}).arrived == 0);
        }
    }

    /// All equal, at once, in the wrong order: no more than n log n.
    void manyEqualOnesAreQuick()
    {
        FlowCapture captures[2];
        for (FlowCapture &capture : captures) {
            for (int i = 0; i < 300'000; ++i)
                capture.add({.ns = (i * 7919LL) % 300'000, .identity = 1, .length = 1});
            capture.endNs = 300'000;
        }
        const FlowComparison c = compareFlow({}, captures[0], captures[1]);
        QCOMPARE(c.arrived, 300'000U);
    }
};

QTEST_APPLESS_MAIN(FlowCompareTest)
#include "tst_flowcompare.moc"
