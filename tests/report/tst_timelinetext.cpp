// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/timelinetext.h"

#include "core/report/report.h"
#include "core/report/reporttext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 start = 1'700'000'000 * second; // 2023-11-14T22:13:20Z

/// Four HELLOs a second: 3 s that worked, 2 s of silence, one single loss, 2 s that worked.
RunTimeline brokenRun()
{
    RunTimeline timeline(start, second);
    for (int i = 0; i < 28; ++i)
        timeline.add(start + i * second / 4, (i < 12 || i >= 20) && i != 21);
    return timeline;
}

const Rejoin healed{
    {}, {}, start - second, start + 3 * second, start + 4 * second, start + 5 * second};

} // namespace

class TestTimelineText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void strip()
    {
        QCOMPARE(timelineStrip(brokenRun(), {healed}, TimelineView::Answered).split(u'\n'),
                 (QStringList{u"Timeline, a mark for 1.00 s (# answered, + in part, . lost):"_s,
                              u"  22:13:20 [###..+#] 22:13:27"_s,
                              u"  silent from 22:13:23 for 2.00 s: 8 HELLO(s) lost"_s,
                              u"  the listener joined again at 22:13:24: heard after 1.00 s"_s,
                              QString()}));
        Rejoin vain = healed;
        vain.againNs = 0;
        QVERIFY(timelineStrip(brokenRun(), {vain}, TimelineView::Heard)
                    .endsWith(u"  the listener joined again at 22:13:24: to no avail\n"_s));
        QCOMPARE(timelineStrip(RunTimeline(), {}, TimelineView::Heard), QString());
    }

    void words()
    {
        const RunTimeline timeline = brokenRun();
        QCOMPARE(cellText(timeline, 0, TimelineView::Answered),
                 u"22:13:20 to 22:13:21: answered, 4 of 4 HELLO(s)"_s);
        QCOMPARE(cellText(timeline, 0, TimelineView::Heard),
                 u"22:13:20 to 22:13:21: heard, 4 of 4 HELLO(s)"_s);
        QCOMPARE(cellText(timeline, 3, TimelineView::Answered),
                 u"22:13:23 to 22:13:24: lost, 0 of 4 HELLO(s)"_s);
        QCOMPARE(timelineSummary(timeline, TimelineView::Answered),
                 u"In steps of 1.00 s: 4 answered, 1 in part, 2 lost. Silent from 22:13:23 for "
                 u"2.00 s."_s);
        RunTimeline idle(start, second);
        idle.add(start + second, true);
        QCOMPARE(cellText(idle, 0, TimelineView::Answered),
                 u"22:13:20 to 22:13:21: nothing sent"_s);
    }

    void namesAFewGaps()
    {
        RunTimeline timeline(start, second);
        for (int i = 0; i < 41; ++i)
            timeline.add(start + i * second, i % 8 < 4);
        QCOMPARE(gapsText(timeline),
                 u"from 22:13:24 for 4.00 s, from 22:13:32 for 4.00 s, from 22:13:40 for 4.00 s, "
                 u"and 2 more time(s)"_s);
        RunTimeline open(start, second);
        for (int i = 0; i < 9; ++i)
            open.add(start + i * second, i < 4);
        QCOMPARE(gapsText(open), u"since 22:13:24"_s);
    }

    void json()
    {
        const QJsonObject object = timelineJson(brokenRun(), {healed});
        QCOMPARE(object.value("start"_L1).toString(), u"2023-11-14T22:13:20.000Z"_s);
        QCOMPARE(object.value("cellSeconds"_L1).toDouble(), 1.0);
        QCOMPARE(object.value("cells"_L1).toArray().size(), 7);
        QCOMPARE(object.value("cells"_L1).toArray().at(3).toArray(), (QJsonArray{4, 0}));
        QCOMPARE(object.value("gapCount"_L1).toInt(), 1);
        QCOMPARE(object.value("gaps"_L1).toArray().first().toObject(),
                 (QJsonObject{{u"from"_s, u"2023-11-14T22:13:23.000Z"_s},
                              {u"seconds"_s, 2.0},
                              {u"hellos"_s, 8}}));
        QCOMPARE(object.value("rejoins"_L1).toArray().first().toObject(),
                 (QJsonObject{{u"at"_s, u"2023-11-14T22:13:24.000Z"_s},
                              {u"workedSeconds"_s, 4.0},
                              {u"silentSeconds"_s, 1.0},
                              {u"healedSeconds"_s, 1.0}}));
    }

    void reportsHoldIt()
    {
        Report report;
        report.role = u"requester"_s;
        QVERIFY(!toJson(report).contains("timeline"_L1));
        QVERIFY(!reportText(report).contains("Timeline"_L1));
        report.timeline = brokenRun();
        QVERIFY(toJson(report).contains("timeline"_L1));
        QVERIFY(reportText(report).contains("[###..+#]"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTimelineText)
#include "tst_timelinetext.moc"
