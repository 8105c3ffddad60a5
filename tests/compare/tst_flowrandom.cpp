// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flows that nobody would send, compared: whatever the two captures hold, what is said adds up, and
// takes no longer than its size allows.

#include "tests/compare/flowworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

using Random = QRandomGenerator;

/// Any stamps, in any order, of few or many kinds of datagrams.
FlowCapture anyCapture(Random &random, int most)
{
    FlowCapture capture;
    const int count = random.bounded(most + 1);
    const int kinds = 1 + random.bounded(random.bounded(2) ? 3 : most + 1);
    const qint64 spread = qint64(1) << random.bounded(1, 62);
    const qint64 from = random.bounded(2) ? FlowWorld::begin : 0;
    for (int i = 0; i < count; ++i) {
        FlowDatagram datagram;
        datagram.ns = from + qint64(random.generate64() % quint64(spread));
        datagram.identity = quint64(random.bounded(kinds));
        datagram.length = quint32(random.bounded(1, 3));
        datagram.packet = quint32(i + 1);
        datagram.sourcePort = random.bounded(10) == 0 ? 1 : 0;
        capture.add(datagram);
    }
    if (random.bounded(2))
        std::sort(capture.datagrams.begin(), capture.datagrams.end(),
                  [](const FlowDatagram &a, const FlowDatagram &b) { return a.ns < b.ns; });
    capture.beginNs = from + qint64(random.generate64() % quint64(spread));
    capture.endNs = capture.beginNs + qint64(random.generate64() % quint64(spread));
    if (random.bounded(3) > 0 && !capture.datagrams.empty()) {
        const auto [first, last] =
            std::minmax_element(capture.datagrams.begin(), capture.datagrams.end(),
                                [](const auto &a, const auto &b) { return a.ns < b.ns; });
        capture.beginNs = first->ns;
        capture.endNs = last->ns;
    }
    capture.hopLimit = random.bounded(-1, 4);
    capture.marked = FlowSide(random.bounded(3));
    return capture;
}

/// What must hold of any comparison.
void addsUp(const FlowComparison &c, const FlowCapture &first, const FlowCapture &second)
{
    const FlowCapture &sender = c.swapped ? second : first;
    const FlowCapture &receiver = c.swapped ? first : second;
    QCOMPARE(c.sent, c.arrived + c.lost);
    QVERIFY(c.ambiguous <= c.lost);
    const quint64 outsideOfSender = sender.datagrams.size() - c.sent;
    QVERIFY(outsideOfSender <= c.outside);
    // Each that arrived is the one of a sent one, a copy, one nobody saw leaving, or outside.
    QCOMPARE(receiver.datagrams.size(),
             c.arrived + c.duplicates + c.unsent + (c.outside - outsideOfSender));
    QVERIFY(c.reordered <= c.arrived);
    QCOMPARE(c.pattern.sent, c.sent);
    QCOMPARE(c.pattern.lost, c.lost);
    QVERIFY(c.pattern.restLost <= c.lost);
    quint64 inRuns = 0;
    for (const LostRun &run : c.lostRuns)
        inRuns += run.count;
    QVERIFY(inRuns == c.lost || c.lostRuns.size() == FlowComparison::maximumRuns);
    quint64 binned = 0, lost = 0;
    for (const FlowBin &bin : c.bins) {
        QVERIFY(bin.lost <= bin.sent);
        binned += bin.sent;
        lost += bin.lost;
    }
    QCOMPARE(binned, c.sent);
    QCOMPARE(lost, c.lost);
    QVERIFY(c.bins.size() <= FlowComparison::maximumBins);
    QVERIFY(c.delayMedianNs <= c.delay99Ns && c.delay99Ns <= c.delayMaximumNs);
}

} // namespace

class TestFlowRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anythingAddsUp()
    {
        for (quint32 seed = 1; seed <= 3'000; ++seed) {
            Random random(seed);
            const FlowCapture first = anyCapture(random, 60);
            const FlowCapture second = random.bounded(4) == 0 ? first : anyCapture(random, 60);
            const auto firstIs = FlowSide(random.bounded(3));
            std::optional<KnownClock> known;
            if (random.bounded(3) == 0)
                known =
                    KnownClock{FlowMatch::Clocks::Datagrams,
                               true,
                               {.isKnown = true, .offsetNs = qint64(random.bounded(1'000'000))}};
            addsUp(compareFlow({}, first, second, firstIs, known), first, second);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    /// A network with some of every fault at once.
    void faultsAddUp()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            Random random(seed);
            FlowWorld world;
            world.seed = seed;
            world.count = 50 + random.bounded(1'000);
            world.intervalMs = random.bounded(2) ? 10 : 0.1;
            world.receiverClockMs = random.bounded(-100'000, 100'000);
            world.driftPpm = random.bounded(-80, 80);
            world.samePayload = random.bounded(3) == 0;
            const double share = random.generateDouble() * 0.6;
            const int from = random.bounded(3) == 0 ? random.bounded(world.count) : INT_MAX;
            world.isLost = [=](int i) {
                return i >= from || Random(seed * 31 + quint32(i)).generateDouble() < share;
            };
            const int every = 2 + random.bounded(50);
            world.copies = [=](int i) { return i % every == 1 ? 2 : 1; };
            world.extraDelayMs = [=](int i) { return i % (every + 3) == 2 ? 7.0 : 0.0; };
            world.run();
            const FlowComparison c = world.compare(FlowSide(random.bounded(3)));
            addsUp(c, world.sender, world.receiver);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
            if (!world.samePayload && !c.swapped && c.isClockCertain && c.hasCommonTime())
                QVERIFY2(c.lost <= quint64(world.lost) + c.afterEnd,
                         qPrintable(QString::number(seed)));
        }
    }

    /// Ten times as many take no hundred times as long, whatever they look like.
    void staysLinear_data()
    {
        QTest::addColumn<int>("kinds");
        QTest::newRow("all alike") << 1;
        QTest::newRow("few kinds") << 7;
        QTest::newRow("all different") << INT_MAX;
    }
    void staysLinear()
    {
        QFETCH(int, kinds);
        const auto captures = [kinds](int count) {
            FlowCapture sender, receiver;
            Random random(9);
            for (int i = 0; i < count; ++i) {
                FlowDatagram datagram{.ns = FlowWorld::begin + qint64(i) * 1'000'000,
                                      .identity = quint64(i % kinds),
                                      .length = 100,
                                      .packet = quint32(i + 1),
                                      .sourcePort = 1};
                sender.add(datagram);
                datagram.ns += 300'000 + random.bounded(100'000);
                if (random.bounded(20) > 0)
                    receiver.add(datagram);
            }
            for (FlowCapture *capture : {&sender, &receiver}) {
                capture->beginNs = FlowWorld::begin;
                capture->endNs = FlowWorld::begin + qint64(count + 1'000) * 1'000'000;
            }
            return std::pair(sender, receiver);
        };
        const auto [sender, receiver] = captures(300'000);
        const FlowComparison c = compareFlow({}, sender, receiver, FlowSide::Sender);
        addsUp(c, sender, receiver);
        QCOMPARE(c.sent, 300'000U); // quadratic, this would not end within the test's time
        QCOMPARE(c.arrived, receiver.datagrams.size());
    }
};

QTEST_GUILESS_MAIN(TestFlowRandom)
#include "tst_flowrandom.moc"
