// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/measure/measureview.h"

#include "tests/widgets/sampledata.h"
#include "widgets/emptyhint.h"
#include "widgets/measure/measurestrip.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

QStringList row(const QTableView *table, int number)
{
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells.append(table->model()->index(number, column).data().toString());
    return cells;
}

} // namespace

class TestMeasureView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAStream()
    {
        MeasureView view;
        const QAbstractItemModelTester tester(view.table()->model());
        const StreamResult stream = Sample::stream();
        view.setStream(stream, StreamView::Sent);
        QCOMPARE(view.table()->model()->rowCount(), 2);
        QCOMPARE(row(view.table(), 0), streamCells(stream.rows.first()));
        QCOMPARE(view.samplesTable()->model()->rowCount(), stream.rows.first().samples.size());
        QVERIFY(view.findChild<EmptyHint *>()->isHidden());
        QVERIFY(!view.findChild<MeasureStrip *>()->accessibleDescription().isEmpty());

        view.table()->setCurrentIndex(view.table()->model()->index(1, 0));
        QCOMPARE(row(view.samplesTable(), 0), sampleCells(stream.rows[1].samples.first()));
    }

    /// Figures come once a second: what was selected stays so.
    void keepsTheSelection()
    {
        MeasureView view;
        StreamResult stream = Sample::stream();
        view.setStream(stream, StreamView::Sent);
        view.table()->setCurrentIndex(view.table()->model()->index(1, 0));
        stream.rows[1].figures.received += 1;
        stream.rows[1].samples.append(stream.rows[1].samples.last());
        view.setStream(stream, StreamView::Sent);
        QCOMPARE(view.table()->currentIndex().row(), 1);
        QCOMPARE(view.samplesTable()->model()->rowCount(), stream.rows[1].samples.size());
        QCOMPARE(row(view.table(), 1), streamCells(stream.rows[1]));
    }

    void isEmptyAtFirst()
    {
        MeasureView view;
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QVERIFY(!view.findChild<EmptyHint *>()->isHidden());
        view.setStream(Sample::stream(), StreamView::Heard);
        QCOMPARE(view.table()->model()->headerData(0, Qt::Horizontal).toString(), u"Sender"_s);
        view.clear();
        QCOMPARE(view.table()->model()->rowCount(), 0);
        QVERIFY(!view.findChild<EmptyHint *>()->isHidden());
    }

    /// The picture has a mark where something was lost.
    void paintsLosses()
    {
        MeasureStrip strip;
        strip.resize(600, 120);
        strip.setSamples(Sample::stream().rows.first().samples);
        const QImage lossy = strip.grab().toImage();
        QList<StreamSample> whole = Sample::stream().rows.first().samples;
        for (StreamSample &sample : whole)
            sample.missing = 0;
        strip.setSamples(whole);
        QVERIFY(strip.grab().toImage() != lossy);
        strip.setSamples({});
        QVERIFY(strip.accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestMeasureView)

#include "tst_measureview.moc"
