// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/anonymize.h"
#include "core/trace/tracejson.h"
#include "tests/compare/exchangetraces.h"
#include "tests/trace/randomevent.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

Ip6Address parsed(const char *text)
{
    return *Ip6Address::parse(QString::fromLatin1(text));
}

} // namespace

class AnonymizeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("hidden"); // a pattern
        QTest::newRow("unspecified") << u"::"_s << u"::"_s;
        QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
        QTest::newRow("link-local") << u"fe80::216:3eff:fe12:3456"_s << u"fe80::[0-9a-f:]+"_s;
        QTest::newRow("global") << u"2a02:8109:1:2:216:3eff:fe12:3456"_s
                                << u"2001:db8:[0-9a-f:]+"_s;
        QTest::newRow("unique local") << u"fd12:3456:789a::1"_s << u"fd[0-9a-f:]+"_s;
        QTest::newRow("group") << u"ff12::6d63"_s << u"ff12::6d63"_s;
        QTest::newRow("all nodes") << u"ff02::1"_s << u"ff02::1"_s;
        QTest::newRow("solicited node")
            << u"ff02::1:ff12:3456"_s << u"ff02::1:ff[0-9a-f]{2}:[0-9a-f]{1,4}"_s;
        QTest::newRow("embedded prefix")
            << u"ff3e:40:2a02:8109:1:2:0:1"_s << u"ff3e:40:2001:db8:[0-9a-f:]+:1"_s;
        QTest::newRow("IPv4") << u"::ffff:10.1.2.3"_s << u"::ffff:198\\.1[89]\\.[0-9.]+"_s;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, hidden);
        const Ip6Address before = *Ip6Address::parse(address);
        const Ip6Address after = Anonymizer(u"word"_s).address(before);
        QVERIFY2(
            QRegularExpression(QString(u'^' + hidden + u'$')).match(after.toString()).hasMatch(),
            qPrintable(after.toString()));
        if (address != hidden)
            QVERIFY(after != before);
        QCOMPARE(Anonymizer(u"word"_s).address(before), after);
    }

    void relationsStay()
    {
        Anonymizer anonymizer;
        const Ip6Address a = anonymizer.address(parsed("2a02:8109:1:2::1")),
                         b = anonymizer.address(parsed("2a02:8109:1:2::2")),
                         c = anonymizer.address(parsed("2a02:8109:1:3::1")),
                         local = anonymizer.address(parsed("fe80::216:3eff:fe12:3456")),
                         global = anonymizer.address(parsed("2a02:8109:1:2:216:3eff:fe12:3456")),
                         solicited = anonymizer.address(parsed("ff02::1:ff12:3456"));
        QVERIFY(std::equal(a.bytes.begin(), a.bytes.begin() + 8, b.bytes.begin()));
        QVERIFY(!std::equal(a.bytes.begin(), a.bytes.begin() + 8, c.bytes.begin()));
        QVERIFY(std::equal(local.bytes.begin() + 8, local.bytes.end(), global.bytes.begin() + 8));
        QVERIFY(
            std::equal(local.bytes.begin() + 13, local.bytes.end(), solicited.bytes.begin() + 13));
    }

    void passphrasesDiffer()
    {
        const Ip6Address address = parsed("fe80::1");
        QVERIFY(Anonymizer(u"one"_s).address(address) != Anonymizer(u"two"_s).address(address));
        QVERIFY(Anonymizer(u"one"_s).address(address) != Anonymizer().address(address));
        QVERIFY(Anonymizer().address(address) != Anonymizer().address(address)); // nobody can try
        QCOMPARE(Anonymizer(u"one"_s).address(address), Anonymizer(u"one"_s).address(address));
    }

    void interfaces_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("hidden");
        for (const char *usual : {"", "eth0", "enp3s0", "enp0s31f6", "wlp2s0", "wlan0", "lo", "br0",
                                  "docker0", "eth0@if7", "wg0", "bond0"})
            QTest::newRow(usual) << QString::fromLatin1(usual) << QString::fromLatin1(usual);
        QTest::newRow("hardware address") << u"enx00163e123456"_s << u"enx02[0-9a-f]{10}"_s;
        QTest::newRow("telling") << u"vpn-acme"_s << u"if-[0-9a-f]{6}"_s;
        QTest::newRow("hostile") << u"\n<b>"_s << u"if-[0-9a-f]{6}"_s;
    }
    void interfaces()
    {
        QFETCH(QString, name);
        QFETCH(QString, hidden);
        const QString made = Anonymizer().interfaceName(name);
        QVERIFY2(QRegularExpression(QString(u'^' + hidden + u'$')).match(made).hasMatch(),
                 qPrintable(made));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>(
            "expected"); // A, H, M: stand-ins of fe80::1:2, the host, the hardware address
        QTest::newRow("none") << u"IPV6_MULTICAST_HOPS = 1"_s << u"IPV6_MULTICAST_HOPS = 1"_s;
        QTest::newRow("address") << u"from fe80::1:2."_s << u"from A."_s;
        QTest::newRow("brackets") << u"[fe80::1:2%eth0]:28015"_s << u"[A%eth0]:28015"_s;
        QTest::newRow("after a key")
            << u"addr:fe80::1:2,mac:00:16:3e:12:34:56"_s << u"addr:A,mac:M"_s;
        QTest::newRow("dashes") << u"mac 00-16-3E-12-34-56, 1-2-3-4-5-6"_s
                                << u"mac M, 1-2-3-4-5-6"_s;
        QTest::newRow("colon behind") << u"ICMPv6 1/4 from fe80::1:2: port unreachable"_s
                                      << u"ICMPv6 1/4 from A: port unreachable"_s;
        QTest::newRow("host") << u"alpha and Alpha.Example.org, not alphabet"_s
                              << u"H and H, not alphabet"_s;
        QTest::newRow("time") << u"at 10:32:15 28015"_s << u"at 10:32:15 28015"_s;
        QTest::newRow("group") << u"ff12::6d63 33:33:00:00:6d:63"_s
                               << u"ff12::6d63 33:33:00:00:6d:63"_s;
        QTest::newRow("code") << u"Sixcast::Trace ::"_s << u"Sixcast::Trace ::"_s;
        QTest::newRow("name of an interface") << u"fe80::1:2%vpn-acme"_s << u"A%I"_s;
    }
    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Anonymizer anonymizer;
        TraceHeader header;
        header.host = u"alpha.example.org"_s;
        const QString host = anonymizer.header(header).host;
        const QString interface = anonymizer.interfaceName(u"vpn-acme"_s);
        const QString hardware = anonymizer.text(u"00:16:3e:12:34:56"_s);
        QVERIFY(hardware.startsWith(u"02:"));
        expected.replace(u'A', anonymizer.address(parsed("fe80::1:2")).toString());
        expected.replace(QRegularExpression(u"\\bH\\b"_s), host);
        expected.replace(QRegularExpression(u"\\bM\\b"_s), hardware);
        expected.replace(QRegularExpression(u"\\bI\\b"_s), interface);
        if (!text.contains(u"IPV6") && !text.contains(u"ICMP"))
            QCOMPARE(anonymizer.text(text), expected);
        else
            QVERIFY(!anonymizer.text(text).contains(u"fe80::1:2"));
    }

    void payloads()
    {
        Anonymizer anonymizer;
        TraceEvent event = receivedHello();
        event.payload =
            "HELLO 1 run=00000000deadbeef seq=1 d=ll:fe80::1:2,mac:00:16:3e:12:34:56   ";
        const QByteArray hidden = anonymizer.event(event).payload;
        QVERIFY(hidden.startsWith("HELLO 1 run=00000000deadbeef seq=1 d=ll:fe80:"));
        QVERIFY(!hidden.contains("fe80::1:2") && !hidden.contains("12:34:56"));
        event.payload = "WELCOME 1 run=00000000deadbeef seq=1 if=vpn-acme";
        QVERIFY(!anonymizer.event(event).payload.contains("acme"));
        event.payload = "GET / HTTP/1.1 Host: alpha";
        QCOMPARE(anonymizer.event(event).payload, QByteArray(event.payload.size(), 'x'));
        event.payload = QByteArray("HELLO\0\xff", 7);
        QCOMPARE(anonymizer.event(event).payload, QByteArray(7, 'x'));
    }

    /// Nothing of what was hidden is left in the file, and all else is as it was.
    void nothingIsLeft()
    {
        Anonymizer anonymizer;
        TraceHeader header;
        header.host = u"alpha"_s;
        header.settings = {{u"interface"_s, u"enx00163e123456"_s},
                           {u"peer"_s, u"fe80::216:3eff:fe12:3456"_s}};
        TraceEvent event = receivedHello();
        event.monotonicNs = 7;
        event.interface.name = u"enx00163e123456"_s;
        event.peer->address = parsed("fe80::216:3eff:fe12:3456");
        event.text = u"alpha asked fe80::216:3eff:fe12:3456%enx00163e123456 (00:16:3E:12:34:56)"_s;
        const TraceHeader hiddenHeader = anonymizer.header(header);
        const TraceEvent hidden = anonymizer.event(event);
        const QByteArray file = encodeJson(hiddenHeader) + encodeJson(hidden);
        for (const char *secret : {"alpha", "12:34", "123456", "3eff", "3E:12"})
            QVERIFY2(!file.contains(secret), file.constData());
        QCOMPARE(hidden.wallNs, event.wallNs);
        QCOMPARE(hidden.peer->port, event.peer->port);
        QCOMPARE(hidden.payload, event.payload);
        QCOMPARE(hidden.group, event.group);
    }

    /// Hidden apart from each other, two machines' traces still tell the same.
    void comparesAsBefore()
    {
        ExchangeTraces traces;
        traces.listen(-1000);
        for (quint32 seq = 1; seq <= 6; ++seq) {
            traces.hello(seq, 250.0 * seq, seq != 2);
            if (seq != 2)
                traces.welcome(seq, 250.0 * seq + 0.3, seq != 5);
        }
        const TraceInput listener = traces.listener(), requester = traces.requester();
        const TraceComparison plain = compareTraces(listener, &requester);
        Anonymizer first(u"secret"_s), second(u"secret"_s);
        TraceInput hiddenListener{first.header(listener.header), nullptr},
            hiddenRequester{second.header(requester.header), nullptr};
        const AnonymizedSource listenerSource(*listener.source, first),
            requesterSource(*requester.source, second);
        hiddenListener.source = &listenerSource;
        hiddenRequester.source = &requesterSource;
        const TraceComparison hidden = compareTraces(hiddenListener, &hiddenRequester);
        QCOMPARE(hidden.verdict, plain.verdict);
        QVERIFY(hidden.out == plain.out && hidden.back == plain.back
                && hidden.offset == plain.offset);
        QVERIFY(hidden.datagrams == plain.datagrams);
        QVERIFY(!compareSentence(hidden).contains(u"alpha"));
    }

    void takesAnything()
    {
        Anonymizer anonymizer;
        RandomEvents random(41);
        for (int i = 0; i < 2'000; ++i) {
            const TraceEvent event = random.next();
            const TraceEvent hidden = anonymizer.event(event);
            QCOMPARE(hidden.payload.size(), event.payload.size());
            QCOMPARE(hidden.sequence, event.sequence);
        }
    }
};

QTEST_APPLESS_MAIN(AnonymizeTest)
#include "tst_anonymize.moc"
