// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/timetext.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class TimeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stamps_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00.000000000Z"_s;
        QTest::newRow("before") << qint64(-1) << u"1969-12-31T23:59:59.999999999Z"_s;
        QTest::newRow("leap day") << qint64(1'709'210'096'000'000'007)
                                  << u"2024-02-29T12:34:56.000000007Z"_s;
        QTest::newRow("first") << std::numeric_limits<qint64>::min()
                               << u"1677-09-21T00:12:43.145224192Z"_s;
        QTest::newRow("last") << std::numeric_limits<qint64>::max()
                              << u"2262-04-11T23:47:16.854775807Z"_s;
    }
    void stamps()
    {
        QFETCH(qint64, ns);
        QFETCH(QString, text);
        QCOMPARE(isoStamp(ns), text);
        QCOMPARE(fromIsoStamp(text.toLatin1()), ns);
    }

    void stampsAsQtWritesThem()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 10'000; ++i) {
            const qint64 ns = qint64(random.generate64());
            const qint64 ms = ns / 1'000'000 - (ns % 1'000'000 < 0 ? 1 : 0);
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
            QCOMPARE(isoStamp(ns).first(23), time.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"));
            QCOMPARE(fromIsoStamp(isoStamp(ns).toLatin1()), ns);
        }
    }

    void refusesOtherStamps_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "2026-11-22", "2026-11-22T16:04:28", "2026-11-22T16:04:28.Z",
              "2026-13-22T16:04:28Z", "2026-02-29T16:04:28Z", "2026-11-22T24:04:28Z",
              "2026-11-22T16:60:28Z", "2026-11-22T16:04:60Z", "2026-11-22T16:04:28.1234567890Z",
              "2026-11-22T16:04:28Z ", "2026-11-22 16:04:28Z", "+026-11-22T16:04:28Z",
              "9999-11-22T16:04:28Z", "1677-09-21T00:12:43.145224191Z",
              "2262-04-11T23:47:16.854775808Z"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void refusesOtherStamps()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromIsoStamp(text));
    }

    void takesShorterFractions()
    {
        QCOMPARE(fromIsoStamp("1970-01-01T00:00:01.5Z"), 1'500'000'000);
        QCOMPARE(fromIsoStamp("1970-01-01T00:00:01Z"), 1'000'000'000);
    }

    void clocks()
    {
        const qint64 ns = 1'795'363'468'220'245'999;
        QCOMPARE(dateClockText(ns), u"2026-11-22 16:04:28.220245"_s);
        QCOMPARE(clockText(ns, 3600), u"17:04:28.220245"_s);
        QCOMPARE(dateClockText(ns, 8 * 3600), u"2026-11-23 00:04:28.220245"_s);
    }

    void deltas()
    {
        QCOMPARE(deltaText(0), u"+0.000000"_s);
        QCOMPARE(deltaText(123'456), u"+0.000123"_s);
        QCOMPARE(deltaText(-3'600'500'000'000), u"-3600.500000"_s);
        QCOMPARE(deltaText(std::numeric_limits<qint64>::min()), u"-9223372036.854775"_s);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("ns") << qint64(850) << u"850 ns"_s;
        QTest::newRow("us") << qint64(12'340) << u"12.3 µs"_s;
        QTest::newRow("almost a us") << qint64(999) << u"999 ns"_s;
        QTest::newRow("almost a ms") << qint64(999'900) << u"1.00 ms"_s;
        QTest::newRow("ms") << qint64(4'560'000) << u"4.56 ms"_s;
        QTest::newRow("s") << qint64(123'000'000'000) << u"123 s"_s;
    }
    void durations()
    {
        QFETCH(qint64, ns);
        QTEST(durationText(ns), "text");
    }
};

QTEST_APPLESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
