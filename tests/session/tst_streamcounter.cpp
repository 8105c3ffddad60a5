// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamcounter.h"

#include "core/session/streamtable.h"

#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr qint64 ms = 1'000'000;

/// The numbers \a from to \a to, one a millisecond, 5 ms on the way.
void pass(StreamCounter &counter, quint32 from, quint32 to)
{
    for (quint32 number = from; number <= to; ++number)
        counter.add({1, number, number * ms}, number * ms + 5 * ms, 100);
}

QString gapsOf(const StreamFigures &figures)
{
    QStringList gaps;
    for (const LossBurst &burst : figures.longest)
        gaps.append(u"%1+%2"_s.arg(burst.first).arg(burst.count));
    return gaps.join(u' ');
}

Datagram from(quint32 host)
{
    Datagram datagram;
    datagram.source.address.bytes[12] = quint8(host >> 24);
    datagram.source.address.bytes[13] = quint8(host >> 16);
    datagram.source.address.bytes[14] = quint8(host >> 8);
    datagram.source.address.bytes[15] = quint8(host);
    datagram.arrival = {2};
    return datagram;
}

} // namespace

class TestStreamCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAll()
    {
        StreamCounter counter;
        counter.noteSent(0, false);
        pass(counter, 1, 5'000);
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.sent, 5'000U);
        QCOMPARE(figures.received, 5'000U);
        QCOMPARE(figures.bytes, 500'000U);
        QCOMPARE(figures.bursts, 0U);
        QCOMPARE(figures.jitterNs, 0);
        QCOMPARE(figures.longestGapNs, ms);
    }

    void findsGaps()
    {
        StreamCounter counter;
        counter.noteSent(0, false);
        pass(counter, 3, 100);
        pass(counter, 121, 2'000);
        pass(counter, 5'001, 6'000); // farther than the window
        counter.noteSent(6'010, true);
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.sent, 6'010U);
        QCOMPARE(figures.received, 98U + 1'880U + 1'000U);
        QCOMPARE(gapsOf(figures), u"1+2 101+20 2001+3000 6001+10"_s);
        QCOMPARE(figures.bursts, 4U);
        QCOMPARE(figures.longestGapNs, 3'001 * ms);
        QVERIFY(figures.ended);
        QCOMPARE(figures.account().lost, 3'032U);
    }

    void countsOutOfOrder()
    {
        StreamCounter counter;
        counter.noteSent(0, false);
        pass(counter, 1, 10);
        pass(counter, 13, 20);
        pass(counter, 11, 12);
        pass(counter, 12, 12);
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.received, 20U);
        QCOMPARE(figures.reordered, 2U);
        QCOMPARE(figures.duplicates, 1U);
        QCOMPARE(figures.bursts, 0U);
    }

    /// Nobody knows any more whether it came before.
    void countsWhatIsTooLate()
    {
        StreamCounter counter;
        counter.noteSent(0, false);
        pass(counter, 2, 2'000);
        pass(counter, 1, 1);
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.late, 1U);
        QCOMPARE(figures.account(), (StreamAccount{2'000, 1'999, 0, 0, 0, 1}));
    }

    /// Whoever comes later has lost nothing of what was before.
    void beginsInTheMiddle()
    {
        StreamCounter heardIt;
        pass(heardIt, 501, 600);
        QCOMPARE(heardIt.figures().first, 501U);
        QCOMPARE(heardIt.figures().account(), (StreamAccount{600, 100, 0, 0, 0, 500}));

        StreamCounter wasTold;
        wasTold.noteSent(500, false);
        wasTold.noteSent(700, false);
        QCOMPARE(wasTold.figures().account(), (StreamAccount{700, 0, 0, 0, 200, 500}));
    }

    void keepsTheLongestGaps()
    {
        StreamCounter counter;
        counter.noteSent(0, false);
        quint32 number = 1;
        for (quint32 length = 1; length <= 100; ++length) {
            pass(counter, number, number);
            number += length + 1;
        }
        pass(counter, number, number);
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.bursts, 100U);
        QCOMPARE(figures.longest.size(), StreamFigures::keptBursts);
        QCOMPARE(figures.longest.first().count, 69U);
        QCOMPARE(figures.longest.last().count, 100U);
    }

    /// RFC 3550: a step of 16 ms in the way's length is a jitter of 1 ms.
    void measuresJitter()
    {
        StreamCounter counter;
        counter.add({1, 1, 10 * ms}, 5 * ms, 100);
        counter.add({1, 2, 20 * ms}, 31 * ms, 100);
        QCOMPARE(counter.figures().jitterNs, ms);
        counter.add({1, 3, 30 * ms}, 41 * ms, 100);
        QCOMPARE(counter.figures().jitterNs, ms * 15 / 16);
    }

    /// Another program may not say when it sent.
    void measuresNoJitterWithoutTimes()
    {
        StreamCounter counter;
        counter.add({1, 1, 0}, 5 * ms, 100);
        counter.add({1, 2, 0}, 31 * ms, 100);
        QCOMPARE(counter.figures().received, 2U);
        QCOMPARE(counter.figures().jitterNs, 0);
    }

    /// Numbers that jump as far as they can cost no more than a window each.
    void jumpsAreCheap()
    {
        StreamCounter counter;
        const auto begin = std::chrono::steady_clock::now();
        for (quint32 i = 1; i < 100'000; ++i)
            counter.add({1, i * 40'000, 0}, i, 100);
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
        const StreamFigures figures = counter.figures();
        QCOMPARE(figures.received, 99'999U);
        QCOMPARE(figures.longest.size(), StreamFigures::keptBursts);
    }

    /// Forged streams take no more room than there is, and none from one whose sender asked.
    void tableIsBounded()
    {
        StreamTable table;
        QVERIFY(table.place(from(1), 1, 1, true).isNew);
        for (quint32 host = 2; host < 10'000; ++host)
            (void)table.place(from(host), host, host, false);
        QCOMPARE(table.all().size(), StreamTable::maximumStreams);
        QVERIFY(table.find(from(1), 1));
        QCOMPARE(table.untracked(), 9'999 - StreamTable::maximumStreams);

        QVERIFY(table.place(from(20'000), 7, 20'000, true).isNew); // in a forged one's place
        QVERIFY(table.find(from(1), 1));
        QVERIFY(!table.find(from(2), 2));
        QVERIFY(!table.place(from(20'001), 7, 20'001, false).stream);

        const qint64 later = 20'000 + StreamTable::idleNs + 1;
        QVERIFY(table.place(from(20'002), 7, later, false).isNew);
    }
};

QTEST_GUILESS_MAIN(TestStreamCounter)

#include "tst_streamcounter.moc"
