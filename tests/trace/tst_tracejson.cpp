// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracejson.h"
#include "randomevent.h"

#include <QJsonArray>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class TraceJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAnEvent()
    {
        TraceEvent event = receivedHello();
        QCOMPARE(
            encodeJson(event),
            QByteArray(
                "{\"n\":41,\"time\":\"2026-11-22T16:04:28.220245123Z\",\"mono\":123456789,"
                "\"actor\":\"listener\",\"kind\":\"received\",\"op\":\"receive\",\"if\":\"eth0\","
                "\"ifIndex\":2,\"local\":\"[::]:28015\",\"peer\":\"[fe80::1%2]:40000\","
                "\"group\":\"[ff12::6d63%2]:28015\",\"hop\":1,\"payload\":\"HELLO\",\"result\":5}"
                "\n"));
        event.payload = QByteArrayLiteral("\x1b[2J\"");
        event.text = u"\u202e\n\"\\\0x"_s;
        event.osError = 98;
        event.durationNs = 1200;
        const QByteArray line = encodeJson(event);
        QVERIFY2(
            line.endsWith(
                "\"payload64\":\"G1sySiI=\",\"result\":5,\"errno\":98,\"error\":\"EADDRINUSE\","
                "\"dur\":1200,\"text\":\"\\u202e\\u000a\\\"\\\\\\u0000x\"}\n"),
            line.constData());
    }

    void readsBackExactly()
    {
        RandomEvents events(7);
        for (int i = 0; i < 20'000; ++i) {
            const TraceEvent event = events.next();
            const QByteArray line = encodeJson(event);
            QVERIFY(line.indexOf('\n') == line.size() - 1);
            const Result<TraceEvent> read = decodeJsonEvent(line);
            QVERIFY2(read,
                     qPrintable(read ? QString() : read.error().text + QString::fromUtf8(line)));
            QVERIFY2(*read == event, line.constData());
        }
    }

    /// The short way and the whole parser agree on every line, broken ones included.
    void bothDecodersAgree()
    {
        RandomEvents events(9);
        QRandomGenerator random(9);
        for (int i = 0; i < 20'000; ++i) {
            TraceEvent event = i % 3 ? receivedHello() : events.next();
            event.payload.truncate(200);
            QByteArray line = encodeJson(event);
            for (int mutations = i % 4; mutations > 0; --mutations) {
                const qsizetype at = random.bounded(int(line.size()));
                switch (random.bounded(4)) {
                case 0:
                    line[at] = char(random.bounded(256));
                    break;
                case 1:
                    line.remove(at, random.bounded(8));
                    break;
                case 2:
                    line.insert(at, line.mid(random.bounded(int(line.size())), 10));
                    break;
                default:
                    line[at] = "{}[]\":,\\0-9.eE"[random.bounded(15)];
                    break;
                }
                if (line.isEmpty())
                    break;
            }
            const Result<TraceEvent> quick = decodeJsonEvent(line),
                                     whole = decodeAnyJsonEvent(line);
            QVERIFY2(quick.hasValue() == whole.hasValue(), line.constData());
            if (quick)
                QVERIFY2(*quick == *whole, line.constData());
        }
    }

    void holdsNoControlByte()
    {
        RandomEvents events(8);
        for (int i = 0; i < 2'000; ++i) {
            const QByteArray line = encodeJson(events.next());
            const QString text = QString::fromUtf8(line.chopped(1));
            QCOMPARE(text.toUtf8(), line.chopped(1));
            for (const QChar c : text) {
                QVERIFY2(c.category() != QChar::Other_Control
                             && c.category() != QChar::Other_Format,
                         line.constData());
            }
        }
    }

    void ignoresUnknownKeysAndOrder()
    {
        const Result<TraceEvent> event =
            decodeJsonEvent(R"({"colour":{"red":[1,2]},"kind":"note","actor":"probe",)"
                            R"("time":"1970-01-01T00:00:00Z","n":3})");
        QVERIFY(event);
        QCOMPARE(event->sequence, 3U);
        QCOMPARE(event->actor, Actor::Probe);
    }

    void refusesBadEvents_data()
    {
        QTest::addColumn<QByteArray>("with"); // put into an otherwise good line
        QTest::addColumn<QString>("wrong");
        QTest::newRow("actor") << QByteArray(R"("actor":"somebody")") << u"actor"_s;
        QTest::newRow("kind") << QByteArray(R"("kind":7)") << u"kind"_s;
        QTest::newRow("time") << QByteArray(R"("time":"yesterday")") << u"time"_s;
        QTest::newRow("float") << QByteArray(R"("n":1.5)") << u"n"_s;
        QTest::newRow("negative") << QByteArray(R"("n":-1)") << u"n"_s;
        QTest::newRow("sentinel 4711 is a number") << QByteArray(R"("mono":4711)") << QString();
        QTest::newRow("huge") << QByteArray(R"("mono":1e300)") << u"mono"_s;
        QTest::newRow("index") << QByteArray(R"("ifIndex":4294967296)") << u"ifIndex"_s;
        QTest::newRow("hop") << QByteArray(R"("hop":70000)") << u"hop"_s;
        QTest::newRow("no port") << QByteArray(R"("peer":"[fe80::1]")") << u"peer"_s;
        QTest::newRow("port") << QByteArray(R"("peer":"[fe80::1]:65536")") << u"peer"_s;
        QTest::newRow("signed port") << QByteArray(R"("peer":"[fe80::1]:+1")") << u"peer"_s;
        QTest::newRow("zone") << QByteArray(R"("peer":"[fe80::1%eth0]:1")") << u"peer"_s;
        QTest::newRow("IPv4") << QByteArray(R"("peer":"[1.2.3.4]:1")") << u"peer"_s;
        QTest::newRow("base64") << QByteArray(R"("payload64":"@@@")") << u"payload64"_s;
        QTest::newRow("bytes in text") << QByteArray("\"payload\":\"\u00fc\"") << u"payload"_s;
        QTest::newRow("text type") << QByteArray(R"("text":["a"])") << u"text"_s;
    }
    void refusesBadEvents()
    {
        QFETCH(QByteArray, with);
        QFETCH(QString, wrong);
        const QByteArray line =
            "{\"n\":1,\"time\":\"1970-01-01T00:00:00Z\",\"actor\":\"probe\",\"kind\":\"note\","
            + with + '}';
        const Result<TraceEvent> event = decodeJsonEvent(line);
        QCOMPARE(event.hasValue(), wrong.isEmpty());
        if (!event) {
            QCOMPARE(event.error().code, Error::Code::InvalidInput);
            QVERIFY2(event.error().text.contains(u'"' + wrong + u'"'),
                     qPrintable(event.error().text));
        }
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("HELLO");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("cut") << encodeJson(receivedHello()).chopped(2);
        QTest::newRow("two") << encodeJson(receivedHello()) + encodeJson(receivedHello());
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("long") << QByteArray(maximumJsonLine + 1, ' ');
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!decodeJsonEvent(line));
        QVERIFY(!decodeJsonHeader(line));
    }

    void headerReadsBack()
    {
        TraceHeader header;
        header.program = u"Sixcast 0.1.0"_s;
        header.host = u"alpha\u202e\n\"x"_s;
        header.system = u"Debian"_s;
        header.role = u"listener"_s;
        header.settings = {
            {u"group"_s, u"ff12::6d63"_s}, {u"port"_s, 28015}, {u"interface"_s, u"e\u2066\\"_s}};
        header.timeZone = u"Europe/Berlin"_s;
        header.wallNs = 1'795'363'468'220'245'123;
        header.monotonicNs = 42;
        const QByteArray line = encodeJson(header);
        QVERIFY(line.startsWith("{\"format\":\"sixcast.trace/1\",\"program\":\"Sixcast 0.1.0\","));
        QVERIFY(!QString::fromUtf8(line).contains(QChar(0x2066)));
        const Result<TraceHeader> read = decodeJsonHeader(line);
        QVERIFY(read);
        QCOMPARE(*read, header);
    }

    void refusesOtherVersions()
    {
        const Result<TraceHeader> header = decodeJsonHeader(
            R"({"format":"sixcast.trace/7","clock":{"wall":"1970-01-01T00:00:00Z"}})");
        QVERIFY(!header);
        QVERIFY2(header.error().text.contains(u" 7;"), qPrintable(header.error().text));
        QVERIFY(!decodeJsonHeader(R"({"format":"sixcast.trace/x"})"));
        QVERIFY(!decodeJsonHeader(R"({"format":"sixcast.report/1"})"));
        QVERIFY(!decodeJsonHeader(encodeJson(receivedHello())));
    }
};

QTEST_APPLESS_MAIN(TraceJsonTest)
#include "tst_tracejson.moc"
