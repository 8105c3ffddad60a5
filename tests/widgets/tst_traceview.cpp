// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/emptyhint.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracedetail.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

template<typename Widget> Widget *named(const QWidget &parent, const QString &name)
{
    for (auto *widget : parent.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

bool hasLabel(const QWidget &parent, const QString &text)
{
    for (const auto *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

void fill(TraceView &view, int count)
{
    view.model()->append(Sample::many(count));
    view.model()->flush();
}

} // namespace

class TestTraceView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsUntilScrolledUp();
    void countsRows();
    void filterBoxFilters();
    void escapeClearsTheFilter();
    void kindTogglesHide();
    void backgroundIsHiddenAndCounted();
    void columnsFitTheirContent();
    void interfaceMenuHides();
    void marksAndReferenceRow();
    void emptyTableSaysWhy();
    void findsAndStartsOver();
    void findsWithoutHiding();
    void keepsTheCurrentEventOverAFilter();
    void showsEvidenceBehindAFilter();
    void homeAndEndJump();
    void tabLeavesTheTable();
    void copies();
    void zooms();
    void detailTellsEverything();
    void detailIsNoHtml();
};

void TestTraceView::followsUntilScrolledUp()
{
    TraceView view;
    view.resize(900, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *follow = named<QToolButton>(view, u"Follow"_s);
    QScrollBar *bar = view.table()->verticalScrollBar();
    fill(view, 100);
    QCoreApplication::processEvents();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(5);
    QVERIFY(!view.table()->isFollowing());
    QVERIFY(!follow->isChecked());
    QCOMPARE(follow->text(), u"Paused"_s);
    fill(view, 100);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), 5);
    follow->click();
    QVERIFY(view.table()->isFollowing());
    QCOMPARE(bar->value(), bar->maximum());
    fill(view, 100);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), bar->maximum());
}

void TestTraceView::countsRows()
{
    TraceView view;
    view.show();
    fill(view, 8 * kindCount);
    QVERIFY(hasLabel(view, u"56 of 64"_s));
    view.bar()->setFilter({});
    QVERIFY(hasLabel(view, u"64 row(s)"_s)); // the English plural comes with the translations
}

void TestTraceView::filterBoxFilters()
{
    TraceView view;
    view.show();
    fill(view, 200);
    view.bar()->setFilter({});
    auto *box = named<QLineEdit>(view, u"Filter"_s);
    QTest::keyClicks(box, u"row 17"_s);
    QTRY_COMPARE(view.model()->rowCount(), 11); // 17, 170..179
    QVERIFY(hasLabel(view, u"11 of 200"_s));
    fill(view, 200);
    QCOMPARE(view.model()->rowCount(), 22);
}

void TestTraceView::escapeClearsTheFilter()
{
    TraceView view;
    view.show();
    fill(view, 200);
    auto *box = named<QLineEdit>(view, u"Filter"_s);
    QTest::keyClicks(box, u"row 17"_s);
    QTRY_VERIFY(view.model()->rowCount() < 20);
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(box->text(), QString());
    QVERIFY(view.model()->rowCount() > 100);
}

void TestTraceView::kindTogglesHide()
{
    TraceView view;
    view.show();
    fill(view, kindCount * 5);
    auto *events = named<QToolButton>(view, u"Events"_s);
    QVERIFY(events->isChecked());
    events->click();
    QCOMPARE(view.model()->rowCount(), 3 * 5); // the background is hidden at first
    QVERIFY(!events->toolTip().isEmpty());
    QVERIFY(!events->statusTip().isEmpty());
    named<QToolButton>(view, u"Exchange"_s)->click();
    QCOMPARE(view.model()->rowCount(), 5);
    QCOMPARE(view.model()->event(0)->kind, Kind::Step);
    named<QToolButton>(view, u"Operations"_s)->click();
    QCOMPARE(view.model()->rowCount(), 0);
}

void TestTraceView::backgroundIsHiddenAndCounted()
{
    TraceView view;
    view.show();
    QList<TraceEvent> events = Sample::many(kindCount * 2); // two of them counters
    for (qsizetype i = 0; i < 3; ++i) {
        TraceEvent probe = events.first();
        probe.kind = Kind::Sent;
        probe.actor = Actor::Probe;
        probe.sequence = quint64(events.size()) + 1;
        events << probe;
    }
    view.model()->append(events);
    view.model()->flush();
    auto *background = named<QToolButton>(view, u"Background"_s);
    QVERIFY(!background->isChecked());
    QCOMPARE(background->text(), u"Background 5"_s);
    QCOMPARE(view.model()->rowCount(), kindCount * 2 - 2);
    // Shown, it does not depend on what else is.
    named<QToolButton>(view, u"Exchange"_s)->click();
    background->click();
    QCOMPARE(view.model()->rowCount(), kindCount * 2 - 4 + 3);
    named<QToolButton>(view, u"Exchange"_s)->click();
    QCOMPARE(view.model()->rowCount(), kindCount * 2 + 3);
    QVERIFY(view.bar()->filter().isEmpty());
}

void TestTraceView::columnsFitTheirContent()
{
    TraceView view;
    view.resize(1000, 400);
    view.show();
    QList<TraceEvent> events = Sample::many(kindCount);
    for (TraceEvent &event : events)
        event.interface.name = u"enp0s31f6.4093"_s;
    view.model()->append(events);
    view.model()->flush();
    const auto isElided = [&](TraceModel::Column column) {
        QStyleOptionViewItem option;
        option.initFrom(view.table());
        option.fontMetrics = view.table()->fontMetrics();
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (view.table()
                    ->itemDelegate()
                    ->sizeHint(option, view.model()->index(row, column))
                    .width()
                > view.table()->columnWidth(column))
                return true;
        }
        return false;
    };
    for (const auto format : {TimeFormat::Clock, TimeFormat::Utc, TimeFormat::SinceStart}) {
        view.setTimeFormat(format);
        QVERIFY(!isElided(TraceModel::TimeColumn));
    }
    QVERIFY(!isElided(TraceModel::WhereColumn));
    QVERIFY(!isElided(TraceModel::KindColumn));
    TraceView empty;
    view.table()->takeColumns(*empty.table()); // an opened trace is laid out like the live one
    QVERIFY(!isElided(TraceModel::TimeColumn));
    QVERIFY(!isElided(TraceModel::WhereColumn));
    view.zoom(+4);
    QVERIFY(!isElided(TraceModel::TimeColumn));
}

void TestTraceView::interfaceMenuHides()
{
    TraceView view;
    view.show();
    auto *button = named<QToolButton>(view, u"Interfaces"_s);
    QVERIFY(!button->isVisible()); // nothing to choose from
    fill(view, 3 * kindCount);
    QVERIFY(button->isVisible());
    QStringList choices;
    for (const QAction *action : button->menu()->actions())
        choices << action->text();
    QCOMPARE(choices.size(), 3);
    QVERIFY(choices.contains(u"wlp2s0"_s));
    const int all = view.model()->shownEvents();
    button->menu()->actions().at(int(choices.indexOf(u"wlp2s0"_s)))->trigger();
    const int some = view.model()->shownEvents();
    QVERIFY(some > 0 && some < all);
    for (int row = 0; row < some; ++row)
        QCOMPARE(view.model()->event(row)->interface.name, u"wlp2s0"_s);
    button->menu()->actions().first()->trigger();
    QCOMPARE(view.model()->shownEvents(), all);
}

void TestTraceView::marksAndReferenceRow()
{
    TraceView view;
    view.show();
    fill(view, 40);
    view.table()->selectSequences({4});
    view.toggleMark();
    view.table()->selectSequences({20});
    view.toggleMark();
    view.table()->goToRow(0);
    view.goToMark(+1);
    QCOMPARE(view.currentEvent()->sequence, 4u);
    view.goToMark(-1); // over the end
    QCOMPARE(view.currentEvent()->sequence, 20u);
    view.setReference();
    QCOMPARE(view.model()->timeFormat(), TimeFormat::SinceReference);
    const QModelIndex time =
        view.model()->index(view.table()->currentIndex().row(), TraceModel::TimeColumn);
    QCOMPARE(time.data().toString(), u"+0.000000"_s);
    view.toggleMark();
    view.goToMark(+1);
    QCOMPARE(view.currentEvent()->sequence, 4u);
}

void TestTraceView::emptyTableSaysWhy()
{
    TraceView view;
    view.resize(900, 500);
    view.setHint(u"Nothing yet"_s, u"Press Start here."_s, u"Try it here"_s);
    view.show();
    QVERIFY(hasLabel(view, u"Nothing yet"_s));
    QVERIFY(hasLabel(view, u"Press Start here."_s));
    auto *hint = view.findChild<EmptyHint *>();
    const QSignalSpy clicked(&view, &TraceView::hintClicked);
    hint->findChild<QPushButton *>()->click();
    QCOMPARE(clicked.size(), 1);

    fill(view, 20);
    QVERIFY(!hint->isVisible());
    TraceFilter nothing;
    nothing.text = u"not there"_s;
    view.bar()->setFilter(nothing);
    QVERIFY(hint->isVisible());
    QVERIFY(hasLabel(view, u"No row passes the filter"_s));
    hint->findChild<QPushButton *>()->click();
    QVERIFY(view.model()->rowCount() > 0);
    QVERIFY(!hint->isVisible());
}

void TestTraceView::findsAndStartsOver()
{
    TraceView view;
    view.show();
    fill(view, 50);
    const QSignalSpy said(&view, &TraceView::said);
    view.find(+1); // nothing to look for
    QCOMPARE(said.size(), 1);
    TraceFilter filter;
    filter.text = u"row 2"_s; // 2, 20..29
    view.bar()->setFilter(filter);
    view.table()->goToRow(0);
    view.find(-1);
    QCOMPARE(view.currentEvent()->text, u"row 29"_s);
    QCOMPARE(said.last().first().toString(), u"Continued from the end"_s);
    view.find(+1);
    QCOMPARE(view.currentEvent()->text, u"row 2"_s);
    QCOMPARE(said.last().first().toString(), u"Continued from the top"_s);
    view.find(+1);
    QCOMPARE(view.currentEvent()->text, u"row 20"_s);
}

void TestTraceView::findsWithoutHiding()
{
    TraceView view;
    view.show();
    fill(view, 50);
    view.bar()->setFilter({});
    named<QToolButton>(view, u"Only matches"_s)->click();
    auto *box = named<QLineEdit>(view, u"Filter"_s);
    QTest::keyClicks(box, u"row 33"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(view.model()->rowCount(), 50);
    QCOMPARE(view.currentEvent()->text, u"row 33"_s);
    const QSignalSpy said(&view, &TraceView::said);
    box->setText(u"nowhere"_s);
    view.find(+1);
    QCOMPARE(said.last().first().toString(), u"No row contains \"nowhere\""_s);
}

void TestTraceView::keepsTheCurrentEventOverAFilter()
{
    TraceView view;
    view.show();
    fill(view, 64);
    view.bar()->setFilter({});
    view.table()->goToRow(41);
    const auto event = view.currentEvent();
    TraceFilter same;
    same.kinds = TraceFilter::bit(event->kind);
    view.bar()->setFilter(same);
    QCOMPARE(view.currentEvent(), event);
    view.bar()->setFilter({});
    QCOMPARE(view.currentEvent(), event);
}

void TestTraceView::showsEvidenceBehindAFilter()
{
    TraceView view;
    view.show();
    fill(view, 64);
    TraceFilter nothing;
    nothing.text = u"not there"_s;
    view.bar()->setFilter(nothing);
    view.showSequences({7, 23}); // 7 is a row of counters
    QCOMPARE(view.table()->selectedRowNumbers().size(), 2);
    QCOMPARE(view.currentEvent()->sequence, 7u);
}

void TestTraceView::homeAndEndJump()
{
    TraceView view;
    view.resize(900, 300);
    view.show();
    fill(view, 100);
    QTest::keyClick(view.table(), Qt::Key_Home);
    QCOMPARE(view.table()->currentIndex().row(), 0);
    QVERIFY(!view.table()->isFollowing());
    QTest::keyClick(view.table(), Qt::Key_End);
    QCOMPARE(view.table()->currentIndex().row(), view.model()->rowCount() - 1);
    QVERIFY(view.table()->isFollowing());
}

void TestTraceView::tabLeavesTheTable()
{
    TraceView view;
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    fill(view, 10);
    view.table()->setFocus();
    QTest::keyClick(view.table(), Qt::Key_Tab);
    QVERIFY(!view.table()->hasFocus());
}

void TestTraceView::copies()
{
    TraceView view;
    view.show();
    fill(view, 16);
    view.table()->setColumnHidden(TraceModel::TimeColumn, true);
    view.table()->selectSequences({2, 1});
    view.copyRows();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).startsWith(u"system enp3s0  out "_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"system enp3s0  in "_s), qPrintable(lines.at(1)));
    view.table()->setCurrentIndex(view.model()->index(0, TraceModel::KindColumn));
    view.copyCell();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"out"_s);
    view.copyAll();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), view.model()->rowCount());
    // Columns in the order of the view.
    view.table()->horizontalHeader()->moveSection(TraceModel::KindColumn, TraceModel::WhereColumn);
    view.table()->selectSequences({1});
    view.copyRows();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"out  system"_s));
}

void TestTraceView::zooms()
{
    TraceView view;
    view.show();
    const int height = view.table()->verticalHeader()->defaultSectionSize();
    view.zoom(+4);
    QVERIFY(view.table()->verticalHeader()->defaultSectionSize() > height);
    view.zoom(+100);
    QCOMPARE(view.zoomSteps(), Settings::largestZoom);
    view.zoom(0);
    QCOMPARE(view.table()->verticalHeader()->defaultSectionSize(), height);
}

void TestTraceView::detailTellsEverything()
{
    TraceEvent event = Sample::event(41, Kind::Error, u"send"_s, u"unicast HELLO"_s);
    event.actor = Actor::Requester;
    event.interface = {InterfaceIndex{2}, u"enp3s0"_s};
    event.peer = Endpoint{*Ip6Address::parse(u"fe80::7"_s), InterfaceIndex{2}, 28015};
    event.osError = 1;
    event.result = -1;
    event.durationNs = 14'300;
    event.hopLimit = 3;
    event.payload = "HELLO";
    TraceDetail detail;
    detail.setEvent(event);
    const QString text = detail.toPlainText();
    for (const QString &part :
         {u"requester"_s, u"enp3s0, index 2"_s, u"[fe80::7%enp3s0]:28015"_s, u"EPERM (1)"_s,
          u"14.3 µs"_s, u"-1"_s, u"unicast HELLO"_s, u"48 45 4c 4c"_s, u"41"_s, u"2026-11-22"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
    QVERIFY2(text.contains(u"firewall"_s), "an errno is explained");
    detail.setEvent({});
    QCOMPARE(detail.toPlainText(), QString());
}

void TestTraceView::detailIsNoHtml()
{
    TraceEvent event = Sample::event(1, Kind::Received, u"receive"_s);
    event.payload = "<img src=\"/etc/hostname\"><b>bold</b>\x1b[31m";
    TraceDetail detail;
    detail.setEvent(event);
    QVERIFY(detail.toPlainText().contains(u"<b>bold</b>\\x1b[31m"_s));
    QVERIFY(!detail.toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
}

QTEST_MAIN(TestTraceView)
#include "tst_traceview.moc"
