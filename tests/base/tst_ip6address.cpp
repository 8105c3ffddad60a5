// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ip6address.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#endif

using namespace Qt::StringLiterals;
using namespace Sixcast;

class TestIp6Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void kinds_data();
    void kinds();
    void hostAddress();
    void orderAndHash();
    void sameAsTheCLibrary();
    void mutilatedTextLikeTheCLibrary();
};

void TestIp6Address::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused

    QTest::newRow("short") << u"ff02::1"_s << u"ff02::1"_s;
    QTest::newRow("upper case") << u"FF02::ABCD"_s << u"ff02::abcd"_s;
    QTest::newRow("long form") << u"ff12:0000:0000:0000:0000:0000:0000:6d63"_s << u"ff12::6d63"_s;
    QTest::newRow("leading zeros") << u"ff02:0::0001"_s << u"ff02::1"_s;
    QTest::newRow("unspecified") << u"::"_s << u"::"_s;
    QTest::newRow("zeros at the end") << u"ff0e::"_s << u"ff0e::"_s;
    QTest::newRow("dotted end") << u"::ffff:1.2.3.4"_s << u"::ffff:1.2.3.4"_s;
    QTest::newRow("dotted end of a group") << u"ff02::1.2.3.4"_s << u"ff02::102:304"_s;
    // RFC 5952 section 4.2
    QTest::newRow("one zero group is written")
        << u"2001:db8::1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("the longest run") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("the first run of two") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;

    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blank before") << u" ff02::1"_s << u""_s;
    QTest::newRow("blank after") << u"ff02::1 "_s << u""_s;
    QTest::newRow("line end") << u"ff02::1\n"_s << u""_s;
    QTest::newRow("zone") << u"ff02::1%eth0"_s << u""_s;
    QTest::newRow("empty zone") << u"ff02::1%"_s << u""_s;
    QTest::newRow("prefix length") << u"ff02::1/64"_s << u""_s;
    QTest::newRow("brackets") << u"[ff02::1]"_s << u""_s;
    QTest::newRow("IPv4") << u"239.1.2.3"_s << u""_s;
    QTest::newRow("number") << u"1"_s << u""_s;
    QTest::newRow("name") << u"localhost"_s << u""_s;
    QTest::newRow("five digits") << u"ff02::00001"_s << u""_s;
    QTest::newRow("twice ::") << u"ff02::1::2"_s << u""_s;
    QTest::newRow("three colons") << u"ff02:::1"_s << u""_s;
    QTest::newRow("colon first") << u":ff02::1"_s << u""_s;
    QTest::newRow("colon last") << u"ff02::1:"_s << u""_s;
    QTest::newRow("seven groups") << u"ff02:0:0:0:0:0:1"_s << u""_s;
    QTest::newRow("nine groups") << u"ff02:0:0:0:0:0:0:0:1"_s << u""_s;
    QTest::newRow("eight groups and ::") << u"ff02:0:0:0::0:0:0:1"_s << u""_s;
    QTest::newRow("no digit") << u"ff02::g"_s << u""_s;
    QTest::newRow("sign") << u"ff02::+1"_s << u""_s;
    QTest::newRow("0x") << u"ff02::0x1"_s << u""_s;
    QTest::newRow("dotted end too short") << u"::1.2"_s << u""_s;
    QTest::newRow("dotted end with three numbers") << u"::1.2.3"_s << u""_s;
    QTest::newRow("dotted end too large") << u"::1.2.3.256"_s << u""_s;
    QTest::newRow("dotted end with a zero before") << u"::1.2.3.04"_s << u""_s;
    QTest::newRow("dotted in the middle") << u"::1.2.3.4:5"_s << u""_s;
    QTest::newRow("dotted end, no room") << u"1:2:3:4:5:6:7:1.2.3.4"_s << u""_s;
    QTest::newRow("full-width digit") << u"ff02::\uff11"_s << u""_s;
    QTest::newRow("Arabic digit") << u"ff02::\u0661"_s << u""_s;
    QTest::newRow("NUL") << QString(u"ff02::1"_s + QChar(u'\0')) << u""_s;
}

void TestIp6Address::parse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    const std::optional<Ip6Address> address = Ip6Address::parse(text);
    QCOMPARE(address.has_value(), !canonical.isEmpty());
    if (address)
        QCOMPARE(address->toString(), canonical);
}

void TestIp6Address::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("multicast");
    QTest::addColumn<bool>("linkLocal");
    QTest::addColumn<bool>("needsZone");
    QTest::addColumn<int>("scope");

    QTest::newRow("interface-local") << u"ff01::1"_s << true << false << true << 1;
    QTest::newRow("link-local group") << u"ff12::1"_s << true << false << true << 2;
    QTest::newRow("realm-local") << u"ff03::1"_s << true << false << false << 3;
    QTest::newRow("global") << u"ff0e::1"_s << true << false << false << 14;
    QTest::newRow("link-local") << u"fe80::1"_s << false << true << true << -1;
    QTest::newRow("end of fe80::/10") << u"febf::1"_s << false << true << true << -1;
    QTest::newRow("after fe80::/10") << u"fec0::1"_s << false << false << false << -1;
    QTest::newRow("unique local") << u"fd00::1"_s << false << false << false << -1;
}

void TestIp6Address::kinds()
{
    QFETCH(const QString, text);
    const Ip6Address address = Ip6Address::parse(text).value();
    QTEST(address.isMulticast(), "multicast");
    QTEST(address.isLinkLocal(), "linkLocal");
    QTEST(address.needsZone(), "needsZone");
    QTEST(address.multicastScope(), "scope");
    QVERIFY(!address.isUnspecified() && !address.isLoopback() && !address.isV4Mapped());
}

void TestIp6Address::hostAddress()
{
    QVERIFY(Ip6Address::parse(u"::1")->isLoopback());
    QVERIFY(Ip6Address::parse(u"::ffff:10.0.0.1")->isV4Mapped());
    QVERIFY(Ip6Address::fromHostAddress(QHostAddress(u"10.0.0.1"_s)).isUnspecified());
    QHostAddress scoped(u"fe80::1"_s);
    scoped.setScopeId(u"eth0"_s);
    QCOMPARE(Ip6Address::fromHostAddress(scoped), Ip6Address::parse(u"fe80::1"));
    QCOMPARE(allNodes.toHostAddress(), QHostAddress(u"ff02::1"_s));
}

void TestIp6Address::orderAndHash()
{
    const Ip6Address low = Ip6Address::parse(u"ff02::1").value();
    const Ip6Address high = Ip6Address::parse(u"ff05::").value();
    QVERIFY(low < high);
    QCOMPARE(low, allNodes);
    QCOMPARE(qHash(low), qHash(allNodes));
    QVERIFY(qHash(low) != qHash(high));
}

void TestIp6Address::sameAsTheCLibrary()
{
#ifdef Q_OS_UNIX
    QRandomGenerator random(6);
    for (int round = 0; round < 20'000; ++round) {
        Ip6Address address;
        for (quint8 &byte : address.bytes)
            byte = random.bounded(3) == 0 ? quint8(random.bounded(256)) : 0;
        char buffer[INET6_ADDRSTRLEN];
        const QString expected =
            QString::fromLatin1(inet_ntop(AF_INET6, address.bytes.data(), buffer, sizeof buffer));
        QCOMPARE(Ip6Address::parse(expected), address);
        QCOMPARE(Ip6Address::parse(address.toString()), address);
        // `::1.2.3.4` was deprecated by RFC 4291 section 2.5.5.1; either spelling will do.
        if (!expected.startsWith("::"_L1))
            QCOMPARE(address.toString(), expected);
    }
#else
    QSKIP("inet_ntop() is asked on Unix only");
#endif
}

void TestIp6Address::mutilatedTextLikeTheCLibrary()
{
#ifdef Q_OS_UNIX
    constexpr char letters[] = "0123456789abcdefF:::...g%[ ";
    QRandomGenerator random(66);
    for (int round = 0; round < 50'000; ++round) {
        QByteArray text = round % 2 ? "ff02:0:0:1::12ab:6d63" : "::ffff:192.0.2.33";
        for (int i = random.bounded(4); i >= 0; --i) {
            const int at = random.bounded(int(text.size()));
            const char letter = letters[random.bounded(int(sizeof letters - 1))];
            if (random.bounded(2))
                text[at] = letter;
            else if (random.bounded(2))
                text.insert(at, letter);
            else
                text.remove(at, 1);
        }
        Ip6Address expected;
        const bool valid = inet_pton(AF_INET6, text.constData(), expected.bytes.data()) == 1;
        const auto address = Ip6Address::parse(QString::fromLatin1(text));
        QVERIFY2(address.has_value() == valid, text.constData());
        if (valid)
            QCOMPARE(*address, expected);
    }
#else
    QSKIP("inet_pton() is asked on Unix only");
#endif
}

QTEST_APPLESS_MAIN(TestIp6Address)
#include "tst_ip6address.moc"
