// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runtimeline.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr qint64 start = 1'000'000'000'000;
constexpr qint64 second = 1'000'000'000;

/// `#` a HELLO that passed, `.` one that did not, ` ` none, four a second; cells of a second.
RunTimeline run(QStringView hellos, qint64 cellNs = second)
{
    RunTimeline timeline(start, cellNs);
    for (qsizetype i = 0; i < hellos.size(); ++i) {
        if (hellos[i] != u' ')
            timeline.add(start + i * second / 4, hellos[i] == u'#');
    }
    return timeline;
}

QString picture(const RunTimeline &timeline)
{
    QString marks;
    for (const RunTimeline::Cell &cell : timeline.cells())
        marks += u" #+."_s.at(int(cell.state()));
    return marks;
}

/// `3+4`: from the third HELLO's time on, four of them; `3+4-` an open one.
QString gapPicture(const RunTimeline &timeline)
{
    QStringList gaps;
    for (const RunTimeline::Gap &gap : timeline.gaps()) {
        gaps << u"%1+%2%3"_s.arg((gap.fromNs - start) * 4 / second)
                    .arg(gap.hellos)
                    .arg(gap.toNs == 0 ? u"-"_s : QString());
        if (gap.toNs != 0)
            [&] { QCOMPARE((gap.toNs - gap.fromNs) * 4 / second, qint64(gap.hellos)); }();
    }
    return gaps.join(u' ');
}

} // namespace

class TestRunTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAtFirst()
    {
        const RunTimeline timeline = run(u"......####.."_s);
        QCOMPARE(timeline.lostAtFirst(), 6U);
        QCOMPARE(timeline.passed(), 4U);
        QCOMPARE(timeline.firstPassedNs(), start + 6 * second / 4);
        QCOMPARE(run(u"......"_s).lostAtFirst(), 0U); // nothing passed yet
        QCOMPARE(run(u"#....#"_s).lostAtFirst(), 0U);
    }

    /// A thousand at once are what a thousand one by one are.
    void lostAtOnce_data()
    {
        QTest::addColumn<qint64>("everyNs");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << second << 0;
        QTest::newRow("one") << second << 1;
        QTest::newRow("three are no gap") << second / 4 << 3;
        QTest::newRow("within a cell") << second / 1'000 << 40;
        QTest::newRow("all at one time") << qint64(0) << 500;
        QTest::newRow("odd distance") << second * 7 / 11 << 333;
        QTest::newRow("wider than a cell") << second * 5 / 2 << 70;
        QTest::newRow("beyond all cells") << second * 13 << 1'000;
    }
    void lostAtOnce()
    {
        QFETCH(const qint64, everyNs);
        QFETCH(const int, count);
        for (const QString &before : {u""_s, u"#"_s, u"##..#..."_s, u"..."_s}) {
            RunTimeline one = run(before), all = one;
            const qint64 first = start + 5 * second;
            for (int i = 0; i < count; ++i)
                one.add(first + i * everyNs, false);
            all.addLost(first, everyNs, quint64(count));
            QCOMPARE(all.cells(), one.cells());
            QVERIFY(all == one);
            const qint64 then = first + count * everyNs + second;
            one.add(then, true);
            all.add(then, true);
            QVERIFY(all == one);
        }
    }

    void farNumbersCostNothing()
    {
        RunTimeline timeline = run(u"#");
        for (int i = 0; i < 100'000; ++i)
            timeline.addLost(start + second, 0, std::numeric_limits<quint32>::max());
        QVERIFY(timeline.lostSince() > quint64(std::numeric_limits<quint32>::max()));
        QCOMPARE(timeline.cells().at(1).tried, std::numeric_limits<quint32>::max());
    }

    void cellsAndGaps_data()
    {
        QTest::addColumn<QString>("hellos");
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("gaps");
        const auto row = [](const char *name, const QString &hellos, const QString &cells,
                            const QString &gaps) {
            QTest::newRow(name) << hellos << cells << gaps;
        };
        row("nothing", u""_s, u""_s, u""_s);
        row("all", u"########"_s, u"##"_s, u""_s);
        row("never", u"........"_s, u".."_s, u""_s);
        row("single losses", u"#.###..#"_s, u"++"_s, u""_s);
        row("three in a row are chance", u"####...#"_s, u"#+"_s, u""_s);
        row("worked, then stopped", u"####........"_s, u"#.."_s, u"4+8-"_s);
        row("worked, stopped, worked", u"#####.......####"_s, u"#+.#"_s, u"5+7"_s);
        row("on and off", u"####....####....#"_s, u"#.#.#"_s, u"4+4 12+4"_s);
        row("began late", u"........####"_s, u"..#"_s, u""_s);
        row("paused", u"####    ####"_s, u"# #"_s, u""_s);
    }
    void cellsAndGaps()
    {
        QFETCH(QString, hellos);
        const RunTimeline timeline = run(hellos);
        QTEST(picture(timeline), "cells");
        QTEST(gapPicture(timeline), "gaps");
        QCOMPARE(timeline.gapCount(), quint64(timeline.gaps().size()));
        QCOMPARE(timeline.isEmpty(), hellos.isEmpty());
    }

    void knowsTheLastThatPassed()
    {
        const RunTimeline timeline = run(u"##.#.....");
        QCOMPARE(timeline.lastPassedNs(), start + 3 * second / 4);
        QCOMPARE(timeline.lostSince(), 5U);
        QCOMPARE(timeline.lostInGaps(), 5U);
        QCOMPARE(run(u"....").lastPassedNs(), 0);
    }

    /// A week of four a second, in 120 cells at most, and nothing is lost from the counts.
    void staysSmall()
    {
        RunTimeline timeline(start, second);
        constexpr int hellos = 7 * 24 * 3'600 * 4;
        for (int i = 0; i < hellos; ++i)
            timeline.add(start + i * (second / 4), i % 1'000 < 990);
        QVERIFY(timeline.cells().size() <= RunTimeline::maximumCells);
        QVERIFY(timeline.cells().size() > RunTimeline::maximumCells / 2);
        quint64 tried = 0;
        quint64 passed = 0;
        for (const RunTimeline::Cell &cell : timeline.cells()) {
            tried += cell.tried;
            passed += cell.passed;
        }
        QCOMPARE(tried, quint64(hellos));
        QCOMPARE(timeline.gaps().size(), RunTimeline::maximumGaps);
        QCOMPARE(timeline.gapCount(), quint64(hellos / 1'000));
        QCOMPARE(timeline.lostInGaps(), tried - passed);
        QCOMPARE(timeline.gaps().last().hellos, 10U); // the hundred first ones stay as they were
        QVERIFY(timeline.gaps().last().toNs != 0);
    }

    void takesAnyTimes()
    {
        RunTimeline timeline(start, 0);
        timeline.add(start - second, true); // the clock was set back
        timeline.add(start, false);
        timeline.add(std::numeric_limits<qint64>::max() / 2, true);
        QVERIFY(timeline.cells().size() <= RunTimeline::maximumCells);
        QCOMPARE(timeline.cells().first().tried, 2U);
    }
};

QTEST_GUILESS_MAIN(TestRunTimeline)
#include "tst_runtimeline.moc"
