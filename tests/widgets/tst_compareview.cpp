// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/compare/compareview.h"

#include "core/trace/tracestore.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

SharedTrace shared(const TraceHeader &header, const QList<TraceEvent> &events)
{
    auto store = std::make_shared<TraceStore>();
    for (const TraceEvent &event : events)
        store->append(event);
    return {header, store};
}

SharedTrace requester()
{
    return shared(Sample::header(u"requester"_s, u"hermes"_s), Sample::pairRequester());
}

SharedTrace listener()
{
    return shared(Sample::header(u"listener"_s, u"zeus"_s), Sample::pairListener());
}

QStringList fates(const TimelineModel &timeline)
{
    QStringList cells;
    for (int row = 0; row < timeline.rowCount(); ++row) {
        QString cell = timeline.index(row, TimelineModel::FateColumn).data().toString();
        cells << cell.section(u' ', 0, 0);
    }
    return cells;
}

bool hasLabel(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasLost_data();
    void tellsWhatWasLost();
    void ordersBothByOneClock();
    void saysWhatBecameOfEach();
    void goesToTheOtherSide();
    void selectsEvidence();
    void bearsNoPair();
    void hostNamesAreText();
};

void TestCompareView::tellsWhatWasLost_data()
{
    QTest::addColumn<bool>("requesterFirst");
    QTest::newRow("requester first") << true;
    QTest::newRow("listener first") << false;
}

void TestCompareView::tellsWhatWasLost()
{
    QFETCH(const bool, requesterFirst);
    const CompareView view(requesterFirst ? requester() : listener(),
                           requesterFirst ? listener() : requester());
    const TraceComparison &comparison = view.comparison();
    QCOMPARE(comparison.verdict, TraceComparison::Verdict::PartBoth);
    QCOMPARE(comparison.out.lost, QList<quint32>({2}));
    QCOMPARE(comparison.back.lost, QList<quint32>({4}));
    for (const QString &cell :
         {u"HELLO, requester to listener"_s, u"WELCOME, listener to requester"_s, u"5"_s, u"4"_s,
          u"3"_s, u"2"_s})
        QVERIFY2(hasLabel(view, cell), qPrintable(cell));
    QVERIFY(view.text().contains(view.report().sentence));
    QVERIFY(view.report().sentence.contains(u"hermes"_s));
}

void TestCompareView::ordersBothByOneClock()
{
    const CompareView view(requester(), listener());
    TimelineModel &timeline = *view.timeline();
    const QAbstractItemModelTester tester(&timeline,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    // 5 HELLOs out, 4 in; 4 WELCOMEs out, 3 in: although the clocks are 7 s apart, each after its
    // cause.
    QCOMPARE(timeline.rowCount(), 16);
    QCOMPARE(timeline.index(0, TimelineModel::MachineColumn).data().toString(),
             u"requester (hermes)"_s);
    QCOMPARE(timeline.index(1, TimelineModel::MachineColumn).data().toString(),
             u"listener (zeus)"_s);
    QVERIFY(timeline.index(0, TimelineModel::WhatColumn).data(Qt::ForegroundRole)
            != timeline.index(1, TimelineModel::WhatColumn).data(Qt::ForegroundRole));
    timeline.setDatagramsOnly(false);
    QCOMPARE(timeline.rowCount(), Sample::pairRequester().size() + Sample::pairListener().size());
    timeline.setDatagramsOnly(true);
    QCOMPARE(timeline.rowCount(), 16);
}

void TestCompareView::saysWhatBecameOfEach()
{
    const CompareView view(requester(), listener());
    const QStringList cells = fates(*view.timeline());
    QCOMPARE(cells.count(u"never"_s), 2); // HELLO 2 and WELCOME 4
    QCOMPARE(cells.count(u"arrived"_s), 7);
    QCOMPARE(cells.count(u"sent"_s), 7);
}

void TestCompareView::goesToTheOtherSide()
{
    CompareView view(requester(), listener());
    view.show();
    auto *table = view.findChild<QTableView *>();
    QVERIFY(!view.currentEvent());
    table->selectRow(0);
    QCOMPARE(view.currentEvent()->kind, Kind::Sent);
    const auto buttons = view.findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"Go to the other side"_s, &QPushButton::text);
    QVERIFY(button != buttons.end());
    (*button)->click();
    QCOMPARE(view.currentEvent()->kind, Kind::Received);
    QCOMPARE(view.currentEvent()->actor, Actor::Listener);
    (*button)->click();
    QCOMPARE(table->currentIndex().row(), 0);
}

void TestCompareView::selectsEvidence()
{
    CompareView view(requester(), listener());
    view.show();
    view.showSequences(CompareSide::Listener, {1, 2});
    const auto *table = view.findChild<QTableView *>();
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QCOMPARE(view.currentEvent()->actor, Actor::Listener);
    QVERIFY(!view.findChild<QCheckBox *>()->isChecked()); // a join is no datagram
}

void TestCompareView::bearsNoPair()
{
    CompareView same(requester(), requester());
    QCOMPARE(same.comparison().verdict, TraceComparison::Verdict::SameRole);
    QVERIFY(!same.report().sentence.isEmpty());
    same.show();
    CompareView empty(shared(Sample::header(u"listener"_s, {}), {}), shared({}, {}));
    empty.show();
    QCOMPARE(empty.timeline()->rowCount(), 0);
    QVERIFY(!empty.text().isEmpty());
}

void TestCompareView::hostNamesAreText()
{
    SharedTrace theirs = listener();
    theirs.header.host = u"<b>zeus</b>\x1b\n"_s;
    const CompareView view(requester(), theirs);
    QCOMPARE(view.timeline()->index(1, TimelineModel::MachineColumn).data().toString(),
             u"listener (<b>zeus</b>\\x1b\\n)"_s);
    for (const QLabel *label : view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
