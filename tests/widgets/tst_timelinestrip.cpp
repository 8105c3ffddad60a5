// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/timelinestrip.h"

#include "widgets/tracecolors.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 start = 1'700'000'000 * second;

/// A cell of each sort: all, some, none, nothing sent, all.
RunTimeline everySort()
{
    RunTimeline timeline(start, second);
    for (const auto &[at, passed] :
         {std::pair(0, true), {1, true}, {4, true}, {5, false}, {8, false}, {9, false}, {16, true}})
        timeline.add(start + at * second / 4, passed);
    return timeline;
}

struct Shown {
    Shown()
    {
        strip.setPalette(schemePalette(ColorScheme::Light));
        strip.resize(400, 20);
        strip.setTimeline(everySort(), TimelineView::Answered);
        strip.show();
    }

    /// How many pixels of a cell's middle column are of its tone.
    int filled(qsizetype cell, Tone tone)
    {
        const QImage picture = strip.grab().toImage();
        const QRgb wanted = toneColor(tone, ColorScheme::Light).rgb();
        const int x = strip.cellRect(cell).left() + strip.cellRect(cell).width() / 2 - 1;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            count += picture.pixel(x, y) == wanted;
        return count;
    }

    TimelineStrip strip;
};

} // namespace

class TestTimelineStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    /// Each state has a shape of its own, so that nobody needs the colour.
    void tellsStatesByShape()
    {
        Shown shown;
        const int all = shown.filled(0, Tone::Good);
        const int some = shown.filled(1, Tone::Doubtful);
        const int none = shown.filled(2, Tone::Bad);
        const int nothing = shown.filled(3, Tone::Neutral);
        QCOMPARE(all, shown.strip.height() - 2);
        QVERIFY2(some > 4 && some < all - 4, qPrintable(QString::number(some)));
        QCOMPARE(none, 2); // the outline's top and bottom
        QCOMPARE(nothing, 2);
        QVERIFY(shown.filled(3, Tone::Bad) == 0);
    }

    void speaks()
    {
        Shown shown;
        QCOMPARE(shown.strip.accessibleName(), u"Timeline"_s);
        QVERIFY(shown.strip.accessibleDescription().startsWith(
            u"In steps of 1.00 s: 2 answered, 1 in part, 1 lost."));
        shown.strip.setTimeline(everySort(), TimelineView::Heard);
        QVERIFY(shown.strip.accessibleDescription().contains(u"2 heard"));
    }

    void explainsACell()
    {
        Shown shown;
        const QPoint place = shown.strip.cellRect(2).center();
        QHelpEvent help(QEvent::ToolTip, place, shown.strip.mapToGlobal(place));
        QApplication::sendEvent(&shown.strip, &help);
        QCOMPARE(QToolTip::text(), u"22:13:22 to 22:13:23: lost, 0 of 2 HELLO(s)"_s);
    }

    void readsInTheDirectionOfTheLanguage()
    {
        Shown shown;
        QVERIFY(shown.strip.cellRect(0).left() < shown.strip.cellRect(1).left());
        shown.strip.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(shown.strip.cellRect(0).left() > shown.strip.cellRect(1).left());
        QCOMPARE(shown.strip.cellRect(0).right(), shown.strip.width() - 1);
    }

    void fitsAnyNumberOfCells()
    {
        RunTimeline timeline(start, second);
        for (int i = 0; i < RunTimeline::maximumCells; ++i)
            timeline.add(start + i * second, true);
        Shown shown;
        shown.strip.setTimeline(timeline, TimelineView::Heard);
        shown.strip.resize(shown.strip.minimumSizeHint());
        const QRect last = shown.strip.cellRect(RunTimeline::maximumCells - 1);
        QVERIFY(last.width() >= 1 && last.right() < shown.strip.width());
        (void)shown.strip.grab();
    }

    void isThereOnlyWithSomethingToShow()
    {
        TimelineStrip strip;
        QVERIFY(!strip.isVisibleTo(nullptr));
        strip.setTimeline(everySort(), TimelineView::Answered);
        QVERIFY(!strip.isHidden());
        strip.clear();
        QVERIFY(strip.isHidden());
        QVERIFY(strip.accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestTimelineStrip)
#include "tst_timelinestrip.moc"
