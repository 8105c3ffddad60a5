// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/sampledata.h"
#include "widgets/trace/tracemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

TraceFilter everything()
{
    return {};
}

TraceFilter only(Kind kind)
{
    TraceFilter filter;
    filter.kinds = TraceFilter::bit(kind);
    return filter;
}

QStringList column(const TraceModel &model, int number)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, number).data().toString();
    return cells;
}

} // namespace

class TestTraceModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatArrives();
    void batchesWhatArrives();
    void hidesCountersAtFirst();
    void filtersByKind();
    void filtersByText();
    void filtersALongTraceInSlices();
    void changesItsMindWhileItFilters();
    void filtersWhatArrivesLater();
    void dropsTheOldest();
    void dropsUnderAFilter();
    void rowsAreFoundBySequence();
    void findsInBothDirections();
    void countsTime();
    void survivesAJumpOfTheClock();
    void marks();
    void copiesAligned();
    void outsideTextIsEscaped();
    void opensATrace();
    void clears();
};

void TestTraceModel::showsWhatArrives()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<TraceEvent> events = Sample::listenerTrace();
    model.append(events);
    model.flush();
    QCOMPARE(model.rowCount(), int(events.size()));
    QCOMPARE(model.index(1, TraceModel::WhereColumn).data().toString(), u"listener enp3s0"_s);
    QCOMPARE(model.index(9, TraceModel::KindColumn).data().toString(), u"in"_s);
    QCOMPARE(model.index(10, TraceModel::KindColumn).data().toString(), u"out"_s);
    QVERIFY(model.index(9, TraceModel::WhatColumn).data().toString().contains(u"HELLO 1 run="_s));
    QCOMPARE(model.index(10, TraceModel::SizeColumn).data().toString(),
             QString::number(events.at(10).payload.size()));
    QCOMPARE(model.event(9), events.at(9));
    for (int number = 0; number < TraceModel::columns; ++number)
        QVERIFY(!model.headerData(number, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestTraceModel::batchesWhatArrives()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QList<TraceEvent> events = Sample::many(1000);
    for (const TraceEvent &event : events)
        model.append({event});
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestTraceModel::hidesCountersAtFirst()
{
    TraceModel model;
    model.append(Sample::many(kindCount * 10));
    model.flush();
    QCOMPARE(model.shownEvents(), (kindCount - 1) * 10);
    QCOMPARE(model.storedEvents(), kindCount * 10);
    QVERIFY(!column(model, TraceModel::KindColumn).contains(u"counters"_s));
}

void TestTraceModel::filtersByKind()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(Sample::many(kindCount * 10));
    model.setFilter(only(Kind::Sent));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(column(model, TraceModel::KindColumn), QStringList(10, u"out"_s));
    model.setFilter(everything());
    QCOMPARE(model.rowCount(), kindCount * 10);
}

void TestTraceModel::filtersByText()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(Sample::listenerTrace());
    TraceFilter filter;
    filter.text = u"WHAT?"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    filter.text = u"fe80::b8b3"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 6);
    filter.text = u"nowhere to be found"_s;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
}

/// The window answers while a long trace goes through a new filter.
void TestTraceModel::filtersALongTraceInSlices()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int count = 60'000;
    model.append(Sample::many(count));
    model.setFilter(everything());
    QSignalSpy filtered(&model, &TraceModel::filtered);
    TraceFilter filter;
    filter.text = u"row 1"_s;
    model.setFilter(filter);
    QVERIFY(model.isFiltering());
    QVERIFY(filtered.isEmpty());
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 10'000); // the first ones show at once
    const int atOnce = model.rowCount();
    QCOMPARE(model.storedEvents(), count);
    // What arrives meanwhile comes behind.
    QList<TraceEvent> late = Sample::many(20);
    for (TraceEvent &event : late)
        event.sequence += count;
    model.append(late);
    model.flush();
    QCOMPARE(model.rowCount(), atOnce);
    QTRY_COMPARE_WITH_TIMEOUT(filtered.size(), 1, 60'000);
    QVERIFY(!model.isFiltering());
    const auto isHit = [](int i) { return QString::number(i).startsWith(u'1'); };
    int expected = 0;
    for (int i = 1; i <= count; ++i)
        expected += isHit(i) ? 1 : 0;
    QCOMPARE(model.rowCount(), expected + 11); // 1, 10 to 19 of those that came late
    for (int row = 1; row < model.rowCount(); row += 997)
        QVERIFY(model.event(row)->sequence > model.event(row - 1)->sequence);
    QCOMPARE(model.event(model.rowCount() - 1)->sequence, quint64(count) + 19);
}

void TestTraceModel::changesItsMindWhileItFilters()
{
    TraceModel model(TraceStore::Limits{60'000, 256 * 1024 * 1024});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(Sample::many(60'000));
    model.setFilter(everything());
    TraceFilter filter;
    filter.text = u"row 7"_s;
    model.setFilter(filter);
    QVERIFY(model.isFiltering());
    filter.text = u"row 2"_s;
    model.setFilter(filter); // the other one is given up
    QVERIFY(model.isFiltering());
    QList<TraceEvent> late = Sample::many(30'000); // the first ones have to go for them
    for (TraceEvent &event : late)
        event.sequence += 60'000;
    model.append(late);
    model.flush();
    QVERIFY(model.omitted() > 0);
    model.finishFiltering();
    QVERIFY(!model.isFiltering());
    int expected = 0;
    for (qsizetype row = 0; row < model.source().size(); ++row)
        expected += matches(filter, model.source().at(row)) ? 1 : 0;
    QCOMPARE(model.shownEvents(), expected);
    QVERIFY(expected > 1'000);
    for (int row = model.rowCount() - model.shownEvents(); row < model.rowCount(); row += 101)
        QVERIFY(matches(filter, *model.event(row)));
    QSignalSpy filtered(&model, &TraceModel::filtered);
    model.setFilter(everything());
    QCOMPARE(filtered.size(), 1);
    QCOMPARE(model.shownEvents(), int(model.storedEvents()));
}

void TestTraceModel::filtersWhatArrivesLater()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(only(Kind::Error));
    for (int round = 1; round <= 5; ++round) {
        model.append(Sample::many(kindCount * 3));
        model.flush();
        QCOMPARE(model.rowCount(), round * 3);
    }
}

void TestTraceModel::dropsTheOldest()
{
    // The store drops in chunks of 16,384.
    TraceModel model(TraceStore::Limits{.rows = 20'000});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setFilter(everything());
    const qsizetype resets = reset.size();
    const QList<TraceEvent> events = Sample::many(60'000);
    for (qsizetype from = 0; from < events.size(); from += 3'000) {
        model.append(events.mid(from, 3'000));
        model.flush();
        QCOMPARE(model.storedEvents() + qsizetype(model.omitted()), from + 3'000);
        QVERIFY(model.storedEvents() <= 20'000);
        QCOMPARE(model.index(model.rowCount() - 1, TraceModel::NumberColumn).data().toInt(),
                 int(from + 3'000));
    }
    QCOMPARE(reset.size(), resets);
    QVERIFY(model.omitted() > 0);
    QCOMPARE(model.rowCount(), model.shownEvents() + 1);
    QVERIFY(!model.event(0));
    QVERIFY(model.index(0, TraceModel::WhatColumn)
                .data()
                .toString()
                .contains(QString::number(model.omitted())));
    QCOMPARE(model.index(1, TraceModel::NumberColumn).data().toULongLong(), model.omitted() + 1);
}

void TestTraceModel::dropsUnderAFilter()
{
    TraceModel model(TraceStore::Limits{.rows = 20'000});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(only(Kind::Warning));
    const QList<TraceEvent> events = Sample::many(60'000);
    for (qsizetype from = 0; from < events.size(); from += 7'000) {
        model.append(events.mid(from, 7'000));
        model.flush();
    }
    QVERIFY(model.omitted() > 0);
    QVERIFY(model.rowCount() > 1000);
    for (int row = 1; row < model.rowCount(); ++row) {
        QCOMPARE(model.event(row)->kind, Kind::Warning);
        QVERIFY(model.event(row)->sequence > model.omitted());
    }
    model.setFilter(everything());
    QCOMPARE(model.shownEvents(), int(model.storedEvents()));
    QCOMPARE(model.index(model.rowCount() - 1, TraceModel::NumberColumn).data().toInt(), 60'000);
}

void TestTraceModel::rowsAreFoundBySequence()
{
    TraceModel model;
    model.append(Sample::many(100));
    model.setFilter(only(Kind::Note));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOfSequence(model.event(row)->sequence), row);
    QCOMPARE(model.rowOfSequence(1), -1); // another kind
    QCOMPARE(model.rowOfSequence(1000), -1);
}

void TestTraceModel::findsInBothDirections()
{
    TraceModel model;
    model.setFilter(everything());
    model.append(Sample::many(200'000));
    model.flush();
    QCOMPARE(model.find(u"row 150000"_s, 0, +1), 149'999);
    QCOMPARE(model.find(u"row 150000"_s, 199'999, -1), 149'999);
    QCOMPARE(model.find(u"row 150000"_s, 150'000, +1), -1);
    QCOMPARE(model.find(u"row 7"_s, 10, -1), 6);
    QCOMPARE(model.find(u"no such thing"_s, 0, +1), -1);
    TraceModel empty;
    QCOMPARE(empty.find(u"x"_s, 0, +1), -1);
    QCOMPARE(empty.find(u"x"_s, -1, -1), -1);
}

void TestTraceModel::countsTime()
{
    TraceModel model;
    model.append(Sample::many(5)); // a millisecond apart
    model.flush();
    model.setTimeFormat(TimeFormat::SinceStart);
    QCOMPARE(column(model, TraceModel::TimeColumn),
             QStringList(
                 {u"+0.000000"_s, u"+0.001000"_s, u"+0.002000"_s, u"+0.003000"_s, u"+0.004000"_s}));
    model.setTimeFormat(TimeFormat::SincePrevious);
    QCOMPARE(column(model, TraceModel::TimeColumn).mid(0, 3),
             QStringList({u"+0.000000"_s, u"+0.001000"_s, u"+0.001000"_s}));
    model.setTimeFormat(TimeFormat::SinceReference); // of which there is none
    QCOMPARE(model.timeFormat(), TimeFormat::SincePrevious);
    model.setReference(2);
    QCOMPARE(model.timeFormat(), TimeFormat::SinceReference);
    QCOMPARE(column(model, TraceModel::TimeColumn),
             QStringList(
                 {u"-0.002000"_s, u"-0.001000"_s, u"+0.000000"_s, u"+0.001000"_s, u"+0.002000"_s}));
    QVERIFY(model.index(2, 0).data(TraceModel::ReferenceRole).toBool());
    model.setTimeFormat(TimeFormat::Utc);
    QCOMPARE(model.index(0, TraceModel::TimeColumn).data().toString(),
             u"2026-11-22 16:04:28.221245"_s);
}

void TestTraceModel::survivesAJumpOfTheClock()
{
    QList<TraceEvent> events = Sample::many(3);
    events[2].wallNs -= 3'600'000'000'000; // somebody set the clock back an hour
    TraceModel model;
    model.append(events);
    model.flush();
    model.setTimeFormat(TimeFormat::SincePrevious);
    QCOMPARE(model.index(2, TraceModel::TimeColumn).data().toString(), u"+0.001000"_s);
}

void TestTraceModel::marks()
{
    TraceModel model;
    model.append(Sample::many(10));
    model.flush();
    QCOMPARE(model.findMark(0, +1), -1);
    model.setMarked(3, true);
    model.setMarked(6, true);
    QCOMPARE(model.findMark(0, +1), 3);
    QCOMPARE(model.findMark(4, +1), 6);
    QCOMPARE(model.findMark(5, -1), 3);
    model.setMarked(3, false);
    QCOMPARE(model.findMark(0, +1), 6);
    model.setFilter(everything()); // marks belong to events, not to rows
    QCOMPARE(model.findMark(0, +1), model.rowOfSequence(8));
}

void TestTraceModel::copiesAligned()
{
    TraceModel model;
    model.append(Sample::many(12));
    model.setFilter(everything());
    const QString text = model.alignedText(
        {8, 9}, {TraceModel::NumberColumn, TraceModel::KindColumn, TraceModel::WhereColumn});
    QCOMPARE(text, u"9   out  system wlp2s0\n10  in   system enp3s0\n"_s);
}

void TestTraceModel::outsideTextIsEscaped()
{
    TraceEvent event = Sample::event(1, Kind::Received, u"receive"_s);
    event.payload = "<b>x</b>\x1b[31m\n\xe2\x80\xae";
    event.interface = {InterfaceIndex{7}, u"a\nb"_s};
    TraceModel model;
    model.append({event});
    model.flush();
    const QString what = model.index(0, TraceModel::WhatColumn).data().toString();
    QVERIFY2(what.contains(u"<b>x</b>\\x1b[31m\\n\\u202e"_s), qPrintable(what));
    QCOMPARE(model.index(0, TraceModel::WhereColumn).data().toString(), u"system a\\nb"_s);
}

void TestTraceModel::opensATrace()
{
    auto store = std::make_shared<TraceStore>();
    for (const TraceEvent &event : Sample::many(100))
        store->append(event);
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open(store);
    QVERIFY(!model.isLive());
    QCOMPARE(model.storedEvents(), 100);
    QCOMPARE(model.interfaceNames(), QStringList({u"enp3s0"_s, u"wlp2s0"_s}));
    model.setFilter(only(Kind::Finding));
    QCOMPARE(model.event(0)->kind, Kind::Finding);
    QCOMPARE(model.snapshot(), std::shared_ptr<TraceSource>(store));
}

void TestTraceModel::clears()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(Sample::many(100));
    model.flush();
    model.setReference(1);
    model.append(Sample::many(5)); // still pending
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.timeFormat(), TimeFormat::Clock);
    model.append(Sample::many(5));
    model.flush();
    QCOMPARE(model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(TestTraceModel)
#include "tst_tracemodel.moc"
