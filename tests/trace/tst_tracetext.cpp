// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracetext.h"
#include "randomevent.h"

#include <QTest>

#include <cerrno>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

TraceEvent step(const QString &operation)
{
    TraceEvent event;
    event.kind = Kind::Step;
    event.operation = operation;
    return event;
}

} // namespace

class TraceTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void summaries_data()
    {
        QTest::addColumn<TraceEvent>("event");
        QTest::addColumn<QString>("text");

        TraceEvent event = receivedHello();
        QTest::newRow("received")
            << event
            << u"received 5 bytes from [fe80::1]:40000 for [ff12::6d63]:28015, hop "
               u"limit 1: HELLO"_s;
        event.group.reset();
        event.hopLimit = -1;
        event.payload = QByteArrayLiteral("\x1b");
        event.text = u"unknown, not answered"_s;
        QTest::newRow("escaped")
            << event << u"received 1 byte from [fe80::1]:40000 (unknown, not answered): \\x1b"_s;
        event.payload.clear();
        event.text.clear();
        event.peer->scope.value = 3; // not the event's interface: no name is known
        QTest::newRow("empty") << event << u"received 0 bytes from [fe80::1%3]:40000"_s;

        event = receivedHello();
        event.group = Endpoint{*Ip6Address::parse(u"ff02::1"), event.interface.index, 0};
        QTest::newRow("no port known")
            << event << u"received 5 bytes from [fe80::1]:40000 for ff02::1, hop limit 1: HELLO"_s;

        event = receivedHello();
        event.kind = Kind::Sent;
        event.peer.reset();
        QTest::newRow("sent") << event
                              << u"sent 5 bytes to [ff12::6d63]:28015, hop limit 1: HELLO"_s;
        event.osError = EPERM;
        event.payload = QByteArray(200, 'x');
        QTest::newRow("refused") << event
                                 << u"could not send 200 bytes to [ff12::6d63]:28015, hop limit 1: "
                                    "EPERM (1): Operation not permitted: "_s
                + QString(120, u'x') + u"... (+80 bytes)"_s;

        event.operation = u"send"_s;
        event.payload = "HELLO   ";
        event.text = u"Ask who runs the firewall."_s;
        event.kind = Kind::Error;
        QTest::newRow("refused, with advice")
            << event
            << u"could not send 8 bytes to [ff12::6d63]:28015, hop limit 1 (Ask who runs the "
               u"firewall.): "
               "EPERM (1): Operation not permitted: HELLO"_s;

        event = step(u"setsockopt"_s);
        event.text = u"IPV6_MULTICAST_HOPS = 1"_s;
        event.result = 0;
        QTest::newRow("option") << event << u"setsockopt IPV6_MULTICAST_HOPS = 1"_s;
        event = step(u"bind"_s);
        event.local = Endpoint{{}, {}, 28015};
        event.osError = EADDRINUSE;
        event.result = -1;
        event.kind = Kind::Error;
        QTest::newRow("bind") << event
                              << u"bind [::]:28015: EADDRINUSE (98): Address already in use"_s;
        event = step(u"join"_s);
        event.group = Endpoint{*Ip6Address::parse(u"ff12::6d63"), {2}, 0};
        event.interface = {{2}, u"eth0"_s};
        QTest::newRow("join") << event << u"join ff12::6d63 on eth0"_s;
        event = step(u"socket"_s);
        event.result = 7;
        QTest::newRow("socket") << event << u"socket -> 7"_s;

        event = TraceEvent();
        event.operation = u"link"_s;
        QTest::newRow("bare") << event << u"link"_s;
        event.text = u"say \\x1b, not \x1b or \u202e"_s;
        QTest::newRow("text") << event << u"say \\x1b, not \\x1b or \\u202e"_s;
    }
    void summaries()
    {
        QFETCH(TraceEvent, event);
        QTEST(eventSummary(event), "text");
    }

    /// A line of a file has no columns: there the zone stays with its address.
    void filesKeepTheZone()
    {
        QCOMPARE(plainSummary(receivedHello()),
                 u"received 5 bytes from [fe80::1%eth0]:40000 for [ff12::6d63%eth0]:28015, "
                 "hop limit 1: HELLO"_s);
    }

    void line()
    {
        TraceEvent event = receivedHello();
        TextEncoder encoder;
        QCOMPARE(encoder.encode(event),
                 QByteArray("2026-11-22 16:04:28.220245 [listener eth0] received 5 bytes from "
                            "[fe80::1%eth0]:40000 "
                            "for [ff12::6d63%eth0]:28015, hop limit 1: HELLO  | 48 45 4c 4c 4f\n"));
        event.wallNs += 1'000'000'000;
        event.kind = Kind::Error;
        event.interface = {};
        event.payload.clear();
        event.text = u"gone"_s;
        QCOMPARE(encoder.encode(event),
                 QByteArray("2026-11-22 16:04:29.220245 [listener] error: gone\n"));
        event.wallNs = -1;
        QCOMPARE(encoder.encode(event),
                 QByteArray("1969-12-31 23:59:59.999999 [listener] error: gone\n"));
    }

    /// No byte below 0x20 but LF, none of 0x7f-0x9f, no bidi or invisible character, valid UTF-8.
    void onlySafeCharacters()
    {
        RandomEvents random(11);
        TextEncoder encoder;
        for (int i = 0; i < 5'000; ++i) {
            const TraceEvent event = random.next();
            const QByteArray line = encoder.encode(event);
            QVERIFY(line.indexOf('\n') == line.size() - 1);
            const QString text = QString::fromUtf8(line.chopped(1));
            QCOMPARE(text.toUtf8(), line.chopped(1));
            for (const QString &each : {text, eventSummary(event)}) {
                for (const QChar c : each) {
                    QVERIFY(c.category() != QChar::Other_Control
                            && c.category() != QChar::Other_Format
                            && c.category() != QChar::Separator_Line);
                }
            }
        }
    }

    void translatedAndPlainAgree()
    {
        RandomEvents random(12);
        TextEncoder encoder({.localTime = false, .hex = false});
        for (int i = 0; i < 1'000; ++i) {
            TraceEvent event = random.next();
            event.payload.truncate(summaryPayloadBytes);
            event.kind = Kind(i % 3);
            const QString line = QString::fromUtf8(encoder.encode(event).chopped(1));
            QVERIFY2(line.endsWith(u"] " + eventSummary(event)), qPrintable(line));
        }
    }

    void header()
    {
        TraceHeader header;
        header.program = u"Sixcast 0.1.0"_s;
        header.host = u"alpha\nbeta"_s;
        header.wallNs = 1'795'363'468'220'245'123;
        ByteWriter out;
        TextEncoder().addHeader(out, header);
        const QByteArray text = out.take();
        QVERIFY(text.startsWith("# program: Sixcast 0.1.0\n# host: alpha\\nbeta\n"));
        QVERIFY(text.endsWith("# times below: UTC\n"));
    }
};

QTEST_APPLESS_MAIN(TraceTextTest)
#include "tst_tracetext.moc"
