// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/capture/packetmaker.h"
#include "widgets/groups/groupsview.h"
#include "widgets/groups/inspectionjob.h"
#include "widgets/mainwindow.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracecolors.h"
#include "widgets/tracetabs.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr quint64 startUs = 1'764'000'000'000'000;

QByteArray smallCapture()
{
    const QByteArray report =
        mld(mldv2Report({mldRecord(2, "ff12::6d63")}), {"fe80::b", "ff02::16", 1});
    const QByteArray query = mld(mldv2Query("::", 1'000, 2, 125), {"fe80::a", "ff02::1", 1});
    return pcapHead() + pcapRecord(ethernet(query), startUs)
        + pcapRecord(ethernet(report), startUs + 500'000)
        + pcapRecord(ethernet(ip6({"2001:db8::1", "2001:db8::2", 64}, 6, "tcp")), startUs + 600'000)
        + pcapRecord(ethernet(hello()), startUs + 1'000'000)
        + pcapRecord(ethernet(hello("data", {"fe80::c", "ff15::1", 1})), startUs + 3'000'000);
}

QStringList rowsOf(const QTableView *table)
{
    QStringList lines;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (!table->isColumnHidden(column))
                cells << table->model()->index(row, column).data().toString();
        }
        lines << cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

class GroupsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsThere()
    {
        GroupsView view;
        const QAbstractItemModelTester groups(view.groups()->model());
        const QAbstractItemModelTester misfits(view.misfits()->model());
        inspect(view, smallCapture());
        QCOMPARE(rowsOf(view.groups()),
                 (QStringList{
                     u"all groups | querier | fe80::a | 1 | 0.0 s | MLDv2, 1 general query(s), "
                     u"announces 125 s, elected: the lowest address seen"_s,
                     u"ff12::6d63 | member | fe80::b | 2 | 0.5 s | MLDv2, any source, 1 "
                     u"report(s), last at 16:00:00.500000"_s,
                     u"ff12::6d63 | sender | [fe80::1]:40000 | 4 | 1.0 s | port 28015, hop limit "
                     u"1, 1 datagram(s), 5 byte(s)"_s,
                     u"ff15::1 | sender | [fe80::c]:40000 | 5 | 3.0 s | port 28015, hop limit 1, "
                     u"1 datagram(s), 4 byte(s)"_s}));
        QCOMPARE(
            rowsOf(view.misfits()),
            (QStringList{
                u"certain | 5 | [fe80::c]:40000 sends to ff15::1 from a link-local address"_s,
                u"likely | 5 | Datagrams to ff15::1, which nobody reported here"_s,
                u"likely | 5 | Datagrams from [fe80::c]:40000 to ff15::1 have hop limit 1"_s}));
    }

    void drawsWhenItWas_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << ColorScheme::Light << Qt::LeftToRight;
        QTest::newRow("dark") << ColorScheme::Dark << Qt::LeftToRight;
        QTest::newRow("mirrored") << ColorScheme::Light << Qt::RightToLeft;
    }
    void drawsWhenItWas()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(Qt::LayoutDirection, direction);
        QByteArray bytes = pcapHead();
        // Two that send in turn, a member that stays, and somebody who asks.
        for (int i = 0; i < 600; ++i) {
            const quint64 at = startUs + quint64(i) * 100'000;
            if (i % 200 == 5)
                bytes += pcapRecord(
                    ethernet(mld(mldv2Query("::", 1'000, 2, 20), {"fe80::a", "ff02::1", 1})), at);
            if (i % 200 == 10)
                bytes += pcapRecord(ethernet(mld(mldv2Report({mldRecord(2, "ff12::6d63")}),
                                                 {"fe80::b", "ff02::16", 1})),
                                    at);
            const bool isFirst = i < 300;
            for (int n = 0; n <= (i / 40) % 4; ++n)
                bytes += pcapRecord(
                    ethernet(hello("x", {isFirst ? "fe80::1" : "fe80::2", "ff12::6d63", 1})),
                    at + quint64(n));
        }
        GroupsView view;
        view.setPalette(schemePalette(scheme));
        view.setLayoutDirection(direction);
        view.resize(1100, 260);
        view.show();
        inspect(view, bytes);
        constexpr int when = groupColumns - 2;
        QStringList lines = rowsOf(view.groups());
        QCOMPARE(lines.size(), 4);
        const auto halves = [&](int row, const QColor &color) {
            const QRect cell = view.groups()->visualRect(view.groups()->model()->index(row, when));
            const QImage image = view.groups()->viewport()->grab(cell).toImage();
            int left = 0, right = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (image.pixelColor(x, y) == color)
                        ++(x < image.width() / 2 ? left : right);
                }
            }
            return direction == Qt::LeftToRight ? std::pair(left, right) : std::pair(right, left);
        };
        const QColor sending = sideColor(TraceSide::Requester, scheme);
        const auto [early, none] = halves(2, sending);
        const auto [nothing, late] = halves(3, sending);
        QVERIFY2(early > 50 && none < early / 5, qPrintable(u"%1 %2"_s.arg(early).arg(none)));
        QVERIFY2(late > 50 && nothing < late / 5, qPrintable(u"%1 %2"_s.arg(nothing).arg(late)));
        const auto [begin, end] = halves(1, sideColor(TraceSide::Listener, scheme));
        QVERIFY(begin > 20 && end > 20);
    }

    void activityAddsUp()
    {
        Activity activity;
        QVERIFY(activity.isEmpty());
        quint64 total = 0;
        for (qint64 ns : {qint64(5), qint64(0), qint64(7), qint64(1) << 40, qint64(3),
                          qint64(1) << 61, qint64(-9)}) {
            activity.add(ns);
            ++total;
            quint64 counted = 0;
            for (const quint32 count : activity.counts)
                counted += count;
            QCOMPARE(counted, total);
        }
        QCOMPARE(activity.counts.at(0), 6U);
    }

    void pointsAtPackets()
    {
        GroupsView view;
        inspect(view, smallCapture());
        QSignalSpy wanted(&view, &GroupsView::rowsWanted);
        view.groups()->setCurrentIndex(view.groups()->model()->index(1, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last().first().value<QList<quint64>>(), QList<quint64>{2});
        view.misfits()->setCurrentIndex(view.misfits()->model()->index(0, 0));
        QCOMPARE(wanted.last().first().value<QList<quint64>>(), QList<quint64>{5});
    }

    void answersWhileItReadsAndCanBeCancelled()
    {
        QByteArray bytes = pcapHead();
        constexpr int count = 300'000;
        const QByteArray frame = ethernet(hello());
        bytes.reserve(count * (frame.size() + 16) + 24);
        for (int i = 0; i < count; ++i)
            bytes += pcapRecord(frame, startUs + quint64(i));
        GroupsView view;
        view.show();
        QSignalSpy finished(&view, &GroupsView::finished);
        view.setCapture(write(bytes));
        QVERIFY(view.isBusy());
        auto *progress = view.findChild<QProgressBar *>();
        QTRY_VERIFY(progress->value() > 0 || !view.isBusy());
        QVERIFY2(view.isBusy(), "so large a capture is not read at once");
        auto *cancel = view.findChild<QPushButton *>();
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!view.isBusy());
        QCOMPARE(finished.size(), 1);
        QVERIFY(view.inspection().packets > 0 && view.inspection().packets < count);
        QTest::mouseClick(cancel, Qt::LeftButton); // now it says: read all
        QTRY_COMPARE_WITH_TIMEOUT(view.inspection().packets, quint64(count), 60'000);
        QVERIFY(!cancel->isVisible());
    }

    void aFileThatHasGoneIsAnEmptyCapture()
    {
        GroupsView view;
        QSignalSpy finished(&view, &GroupsView::finished);
        view.setCapture(m_dir.filePath(u"gone.pcap"_s));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(view.inspection().packets, 0);
    }

    void opensInTheWindow()
    {
        QSettings settings(m_dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        MainWindow window(settings);
        window.show();
        auto *view = window.findChild<GroupsView *>();
        QVERIFY(!view->isVisible());
        window.openFiles({write(smallCapture())});
        QVERIFY(view->isVisible());
        QTRY_COMPARE(view->inspection().packets, 5);
        TraceView *trace = window.traces()->current();
        QCOMPARE(trace->model()->rowCount(), 4); // the TCP packet is background
        // A click on a statement selects its packets.
        view->misfits()->setCurrentIndex(view->misfits()->model()->index(0, 0));
        QCOMPARE(trace->currentEvent()->sequence, quint64(5));
        window.traces()->showLive();
        QVERIFY(!view->isVisible());
    }

private:
    void inspect(GroupsView &view, const QByteArray &bytes)
    {
        QSignalSpy finished(&view, &GroupsView::finished);
        view.setCapture(write(bytes));
        QTRY_COMPARE(finished.size(), 1);
    }
    QString write(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(QString::number(m_files++) + u".pcap"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path
                                                                                    : QString();
    }

    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_MAIN(GroupsViewTest)
#include "tst_groupsview.moc"
