// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/matrixview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using State = Hearing::State;

namespace {

/// Two requesters (traces 1 and 3), three listeners (0, 2 and 4).
HearingMatrix sample()
{
    HearingMatrix matrix;
    matrix.requesters = {{u"hermes"_s, 3, 1}, {u"iris"_s, 3, 3}};
    matrix.listeners = {{u"zeus"_s, 0, 0}, {u"hera"_s, 0, 2}, {u"iris"_s, 0, 4}};
    matrix.rows = {
        {{State::Compared, 3, 3, 3}, {State::Compared, 3, 2, 1}, {State::Compared, 3, 0, 0}},
        {{State::Compared, 3, 3, 2}, {State::OtherGroup, 3, 0, 0}, {State::Same, 3, 0, 0}}};
    return matrix;
}

QString cell(const QTableView *table, int row, int column, int role = Qt::DisplayRole)
{
    return table->model()->index(row, column).data(role).toString();
}

} // namespace

class TestMatrixView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllPairs()
    {
        const MatrixView view(sample());
        const QAbstractItemModelTester tester(view.table()->model());
        QCOMPARE(view.table()->model()->rowCount(), 2);
        QCOMPARE(view.table()->model()->columnCount(), 3);
        QCOMPARE(cell(view.table(), 0, 0), u"3/3"_s);
        QCOMPARE(cell(view.table(), 0, 1), u"2/3/1"_s);
        QCOMPARE(cell(view.table(), 1, 1), u"group"_s);
        QCOMPARE(view.table()->model()->headerData(1, Qt::Vertical).toString(), u"iris"_s);
        QCOMPARE(view.table()->model()->headerData(1, Qt::Horizontal).toString(), u"hera"_s);
        QVERIFY(!view.table()->verticalHeader()->isHidden());
    }

    /// Neither colour nor place is needed to know what a cell says.
    void saysEachPair()
    {
        const MatrixView view(sample());
        QCOMPARE(cell(view.table(), 0, 0, Qt::AccessibleTextRole),
                 u"hermes to zeus: 3 of 3 heard, all answered"_s);
        QCOMPARE(cell(view.table(), 0, 2, Qt::AccessibleTextRole),
                 u"hermes to iris: none of 3 heard"_s);
        QCOMPARE(cell(view.table(), 1, 1, Qt::AccessibleTextRole),
                 u"iris to hera: another group or port"_s);
        const QAbstractItemModel *model = view.table()->model();
        QVERIFY(!model->index(0, 2).data(Qt::DecorationRole).isNull());
        QVERIFY(model->index(1, 2).data(Qt::DecorationRole).isNull());
        QVERIFY(model->index(0, 0).data(Qt::ForegroundRole)
                != model->index(0, 2).data(Qt::ForegroundRole));
    }

    void listsTheWorstFirst()
    {
        const MatrixView view(sample());
        QCOMPARE(view.weakPairs()->model()->rowCount(), 3);
        QCOMPARE(cell(view.weakPairs(), 0, 2), u"none of 3 heard"_s);
        QCOMPARE(cell(view.weakPairs(), 1, 2), u"2 of 3 heard, 1 answered"_s);
        QCOMPARE(cell(view.weakPairs(), 2, 0), u"iris"_s);

        HearingMatrix whole = sample();
        whole.rows = {{{State::Compared, 3, 3, 3}}};
        whole.requesters.resize(1);
        whole.listeners.resize(1);
        QVERIFY(MatrixView(whole).weakPairs()->isHidden());
    }

    void asksForAPair()
    {
        MatrixView view(sample());
        QSignalSpy wanted(&view, &MatrixView::pairWanted);
        const auto buttons = view.findChildren<QPushButton *>();
        QPushButton *compare = buttons.first();
        QVERIFY(!compare->isEnabled());
        view.table()->setCurrentIndex(view.table()->model()->index(1, 0));
        QVERIFY(compare->isEnabled());
        compare->click();
        QCOMPARE(wanted.takeFirst(), (QVariantList{qsizetype(3), qsizetype(0)}));
        view.weakPairs()->setCurrentIndex(view.weakPairs()->model()->index(1, 1));
        Q_EMIT view.weakPairs()->activated(view.weakPairs()->currentIndex());
        QCOMPARE(wanted.takeFirst(), (QVariantList{qsizetype(1), qsizetype(2)}));
    }

    void copiesWhatTheCommandLineSays()
    {
        const QString text = MatrixView(sample()).text();
        QVERIFY2(text.startsWith(u"1 of 4 pairs work in full, 2 in part, 1 not at all.\n"
                                 "iris hears nobody.\n"_s),
                 qPrintable(text));
    }
};

QTEST_MAIN(TestMatrixView)

#include "tst_matrixview.moc"
