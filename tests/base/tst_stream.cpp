// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A stream's datagrams, what a listener says of them, and how each of them is accounted for.

#include "core/base/lossbound.h"
#include "core/base/message.h"
#include "core/base/streamdatagram.h"
#include "core/base/streamfigures.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

quint64 sumOf(const StreamAccount &account)
{
    return account.received + account.missing() + account.unknown;
}

StreamFigures busyFigures()
{
    StreamFigures figures;
    figures.sent = 1'000;
    figures.first = 11;
    figures.received = 900;
    figures.bytes = 180'000;
    figures.duplicates = 3;
    figures.reordered = 4;
    figures.late = 5;
    figures.bufferDrops = 20;
    figures.cardDrops = 7;
    figures.jitterNs = 123'456;
    figures.longestGapNs = 2'000'000;
    figures.bursts = 3;
    figures.longest = {{101, 20}, {300, 60}, {990, 10}};
    figures.ended = true;
    return figures;
}

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datagramsRoundTrip()
    {
        const StreamMark mark{0x0123'4567'89ab'cdef, 4'294'967'295, 9'223'372'036'854'775'807};
        QByteArray datagram = encodeStreamDatagram(mark, 200);
        QCOMPARE(datagram.size(), 200);
        QCOMPARE(datagram.trimmed(),
                 "STREAM 1 run=0123456789abcdef seq=4294967295 t=9223372036854775807");
        QVERIFY(decodeStreamDatagram(datagram) == mark);
        renumber(datagram, 7, 42);
        QVERIFY(decodeStreamDatagram(datagram) == (StreamMark{mark.run, 7, 42}));
        QCOMPARE(encodeStreamDatagram(mark, 1).size(), smallestStreamDatagram);
        QCOMPARE(encodeStreamDatagram(mark, 100'000).size(), largestStreamDatagram);
    }

    /// Nobody answers one: neither this program nor FLoM, which answer what begins with HELLO.
    void datagramsAreNoMessages()
    {
        QCOMPARE(decodeMessage(encodeStreamDatagram({1, 1, 1}, 100)).kind, Message::Kind::Unknown);
    }

    void datagramsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        const QByteArray whole = encodeStreamDatagram({1, 2, 3}, 80);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a HELLO") << encodeHello(1, 2);
        QTest::newRow("cut") << whole.first(smallestStreamDatagram - 1);
        QTest::newRow("number 0") << encodeStreamDatagram({1, 0, 3}, 80);
        QTest::newRow("no number") << QByteArray(whole).replace("seq=0000000002", "seq=000000000x");
        QTest::newRow("a sign") << QByteArray(whole).replace("t=0000000000000000003",
                                                             "t=-000000000000000003");
        QTest::newRow("too large") << QByteArray(whole).replace("seq=0000000002", "seq=4294967296");
        QTest::newRow("another version") << QByteArray(whole).replace("STREAM 1", "STREAM 2");
    }
    void datagramsAreRefused()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(!decodeStreamDatagram(payload));
    }

    /// As iperf 2.1.8 sent them.
    void readsIperf()
    {
        const qint64 nowNs = 1'795'884'898'000'000'000;
        const QByteArray first = QByteArray::fromHex("00000001"
                                                     "6b0b0761"
                                                     "0008e2c8"
                                                     "00000000"
                                                     "48010098");
        const auto mark = decodeIperfDatagram(first, nowNs, 45'307);
        QVERIFY(mark);
        QCOMPARE(mark->mark.seq, 1U);
        QCOMPARE(mark->mark.sentNs, 1'795'884'897'582'344'000);
        QVERIFY(!mark->isLast);
        const QByteArray last = QByteArray::fromHex("fffffe09"
                                                    "6b0b0762"
                                                    "0008eb43"
                                                    "ffffffff"
                                                    "48010098");
        QCOMPARE(decodeIperfDatagram(last, nowNs, 45'307)->mark.seq, 503U);
        QVERIFY(decodeIperfDatagram(last, nowNs, 45'307)->isLast);
        QVERIFY(!decodeIperfDatagram(first, nowNs + 200'000'000'000'000, 1)); // two days later
        QVERIFY(!decodeIperfDatagram(first.first(15), nowNs, 1));
        QVERIFY(!decodeIperfDatagram(QByteArray(16, '\0'), nowNs, 1));
        QVERIFY(!decodeIperfDatagram("HELLO HELLO HELLO", nowNs, 1));
    }

    /// As mcjoin 2.12 sends them.
    void readsMcjoin()
    {
        const QByteArray text = "Sender PID 4711, MC group ff12::6d63 ... count: 41, freq: 100";
        const QByteArray padded = text + QByteArray(40, '\0');
        const auto mark = decodeMcjoinDatagram(padded, 45'307);
        QVERIFY(mark);
        QCOMPARE(mark->mark.seq, 42U);
        QCOMPARE(mark->mark.sentNs, 4'200'000'000);
        QVERIFY(!mark->isLast);
        QCOMPARE(decodeForeignDatagram(padded, 1'795'884'898'000'000'000, 45'307), mark);
        QVERIFY(decodeMcjoinDatagram(padded, 45'308)->mark.run != mark->mark.run);
        QCOMPARE(decodeMcjoinDatagram("Sender PID 1, MC group ff12::1 ... count: 0, freq: 0", 1)
                     ->mark.sentNs,
                 0);
        for (qsizetype size = 0; size <= text.size(); ++size) { // cut anywhere
            const auto cut = decodeMcjoinDatagram(text.first(size), 1);
            QVERIFY(!cut || cut->mark.seq == 5 || cut->mark.seq == 42);
        }
        QVERIFY(!decodeMcjoinDatagram("Sender PID 1, MC group ff12::1 ... count: 4294967295", 1));
        QVERIFY(!decodeMcjoinDatagram("Sender PID 1, MC group ff12::1 ... count: x", 1));
        QVERIFY(!decodeMcjoinDatagram("count: 7, freq: 100", 1));
    }

    void figuresRoundTrip()
    {
        const StreamFigures figures = busyFigures();
        QVERIFY(decodeStreamFigures(encodeStreamFigures(figures, 300)) == figures);
        const StreamFigures none;
        QCOMPARE(encodeStreamFigures(none, 300), "o:0,r:0");
        QVERIFY(decodeStreamFigures("o:0,r:0") == none);
    }

    /// What does not fit is the shortest gaps first, and never half a number.
    void figuresFit()
    {
        const StreamFigures figures = busyFigures();
        for (qsizetype room = 30; room < 200; ++room) {
            const QByteArray text = encodeStreamFigures(figures, room);
            QVERIFY2(text.size() <= room, text);
            const auto told = decodeStreamFigures(text);
            QVERIFY2(told, text);
            QCOMPARE(told->received, figures.received);
            for (const LossBurst &burst : told->longest)
                QVERIFY(figures.longest.contains(burst));
            if (told->longest.size() == 1)
                QCOMPARE(told->longest.first().count, 60U);
        }
    }

    void figuresAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nothing received") << QByteArray("o:5");
        QTest::newRow("no number") << QByteArray("o:5,r:x");
        QTest::newRow("too large") << QByteArray("o:5,r:18446744073709551616");
        QTest::newRow("from number 0") << QByteArray("o:5,r:5,f:0");
        QTest::newRow("half a gap") << QByteArray("o:5,r:5,w:1");
        QTest::newRow("no name") << QByteArray("o:5,r:5,7");
    }
    void figuresAreRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeStreamFigures(text));
    }

    void unknownNamesAreLeftOut()
    {
        QVERIFY(decodeStreamFigures("o:5,r:5,z:9") == decodeStreamFigures("o:5,r:5"));
    }

    /// Each datagram is in one place, whatever a listener says.
    void accounts_data()
    {
        QTest::addColumn<StreamFigures>("figures");
        QTest::addColumn<quint64>("sent");
        QTest::addColumn<StreamAccount>("account");
        StreamFigures figures;
        figures.sent = figures.received = 1'000;
        QTest::newRow("all") << figures << quint64(1'000)
                             << StreamAccount{1'000, 1'000, 0, 0, 0, 0};
        QTest::newRow("more left since")
            << figures << quint64(1'200) << StreamAccount{1'200, 1'000, 0, 0, 0, 200};
        figures.received = 990;
        QTest::newRow("lost") << figures << quint64(0) << StreamAccount{1'000, 990, 0, 0, 10, 0};
        figures.bufferDrops = 4;
        QTest::newRow("some here")
            << figures << quint64(0) << StreamAccount{1'000, 990, 4, 0, 6, 0};
        figures.cardDrops = 100;
        QTest::newRow("others' drops")
            << figures << quint64(0) << StreamAccount{1'000, 990, 4, 6, 0, 0};
        figures = {.sent = 1'000, .first = 101, .received = 900};
        QTest::newRow("came later")
            << figures << quint64(0) << StreamAccount{1'000, 900, 0, 0, 0, 100};
        figures = {.sent = 1'000, .received = 990, .late = 3};
        QTest::newRow("too late to say")
            << figures << quint64(0) << StreamAccount{1'000, 990, 0, 0, 7, 3};
        QTest::newRow("as the wire says")
            << busyFigures() << quint64(0) << StreamAccount{1'000, 900, 20, 7, 58, 15};
    }
    void accounts()
    {
        QFETCH(StreamFigures, figures);
        QFETCH(quint64, sent);
        QFETCH(StreamAccount, account);
        QCOMPARE(figures.account(sent), account);
        QCOMPARE(sumOf(account), account.sent);
    }

    void absurdFiguresAddUp()
    {
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        for (const quint64 a : {quint64(0), quint64(5), most}) {
            for (const quint64 b : {quint64(0), quint64(5), most}) {
                for (const quint64 c : {quint64(1), quint64(6), most}) {
                    const StreamFigures figures{.sent = a,
                                                .first = c,
                                                .received = b,
                                                .late = a,
                                                .bufferDrops = b,
                                                .cardDrops = c};
                    const StreamAccount account = figures.account(7);
                    QCOMPARE(sumOf(account), account.sent);
                }
            }
        }
    }

    /// A day of seconds has no more samples than fit, and all of what came in them.
    void samplesAreBounded()
    {
        StreamRow row;
        StreamFigures figures;
        for (int second = 1; second <= 86'400; ++second) {
            figures.sent += 10;
            figures.received += second % 2 == 0 ? 10 : 9;
            row.take(figures, second * 1'000LL);
            QVERIFY(row.samples.size() < StreamRow::keptSamples);
        }
        quint64 received = 0;
        quint64 missing = 0;
        qint64 lengthMs = 0;
        for (const StreamSample &sample : row.samples) {
            received += sample.received;
            missing += sample.missing;
            lengthMs += sample.lengthMs;
        }
        QCOMPARE(received, figures.received);
        QCOMPARE(missing, 43'200U);
        QCOMPARE(lengthMs, 86'400'000);
    }

    void boundsWhatIsLost()
    {
        QVERIFY(qAbs(lossBound(3, 0) - 0.6316) < 0.0001);
        QVERIFY(qAbs(lossBound(1'000, 0) - 0.0030) < 0.0001);
        QCOMPARE(lossBound(0, 0), 1.0);
        QCOMPARE(lossBound(5, 5), 1.0);
        QVERIFY(lossBound(1'000, 100) > 0.1 && lossBound(1'000, 100) < 0.13);
    }
};

QTEST_GUILESS_MAIN(TestStream)

#include "tst_stream.moc"
