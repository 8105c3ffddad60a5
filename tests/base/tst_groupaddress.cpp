// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupaddress.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

/// A machine with eth0 (2) and wlan0 (3).
InterfaceIndex twoInterfaces(QStringView zone)
{
    if (zone == u"eth0" || zone == u"2")
        return {2};
    if (zone == u"wlan0" || zone == u"3")
        return {3};
    return {};
}

} // namespace

class TestGroupAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void zonesAreKeptUncheckedWithoutALookup();
    void whatIsPrintedIsTakenAgain();
    void anythingIsSurvived();
};

void TestGroupAddress::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<int>("interface");
    QTest::addColumn<int>("port"); // 0: none

    QTest::newRow("short") << u"ff12::6d63"_s << u"ff12::6d63"_s << 0 << 0;
    QTest::newRow("upper case") << u"FF02::1"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("long form") << u"FF02:0000:0000:0000:0000:0000:0000:0001"_s << u"ff02::1"_s << 0
                               << 0;
    QTest::newRow("dotted end") << u"ff02::1.2.3.4"_s << u"ff02::102:304"_s << 0 << 0;
    QTest::newRow("blanks around") << u" \tff02::1 \r\n"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("no-break and other blanks")
        << u"\u00a0\u3000ff02::1\u2003"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("zero-width characters")
        << u"\ufeffff02:\u200b:1\u200e"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("soft hyphen") << u"ff02:\u00ad:1"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("brackets") << u"[ff02::1]"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("blanks in brackets") << u"[ ff02::1 ]"_s << u"ff02::1"_s << 0 << 0;
    QTest::newRow("zone by name") << u"ff02::1%eth0"_s << u"ff02::1%eth0"_s << 2 << 0;
    QTest::newRow("zone by number") << u"ff02::1%3"_s << u"ff02::1%3"_s << 3 << 0;
    QTest::newRow("zone in brackets") << u"[FF02::1%wlan0]"_s << u"ff02::1%wlan0"_s << 3 << 0;
    QTest::newRow("zone of a wider scope") << u"ff0e::1%eth0"_s << u"ff0e::1%eth0"_s << 2 << 0;
    QTest::newRow("port") << u"[ff02::1]:5000"_s << u"[ff02::1]:5000"_s << 0 << 5000;
    QTest::newRow("zone and port")
        << u"[ff02::1%eth0]:28015"_s << u"[ff02::1%eth0]:28015"_s << 2 << 28015;
    QTest::newRow("smallest port") << u"[ff02::1]:1"_s << u"[ff02::1]:1"_s << 0 << 1;
    QTest::newRow("largest port") << u"[ff02::1]:65535"_s << u"[ff02::1]:65535"_s << 0 << 65535;
    QTest::newRow("zeros before the port") << u"[ff02::1]:00080"_s << u"[ff02::1]:80"_s << 0 << 80;
    // Looks like a port, but is a fourth group of digits.
    QTest::newRow("no port without brackets") << u"ff02::1:5000"_s << u"ff02::1:5000"_s << 0 << 0;
    QTest::newRow("source-specific") << u"ff3e::8000:1"_s << u"ff3e::8000:1"_s << 0 << 0;
    QTest::newRow("reserved scope") << u"ff00::1"_s << u"ff00::1"_s << 0 << 0;
}

void TestGroupAddress::accepted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    QFETCH(const int, interface);
    QFETCH(const int, port);
    const Result<GroupAddress> group = GroupAddress::parse(text, twoInterfaces);
    QVERIFY2(group, group ? "" : qPrintable(group.error().text));
    QCOMPARE(group->toString(), canonical);
    QCOMPARE(group->interface.value, quint32(interface));
    QCOMPARE(int(group->port.value_or(0)), port);
    QVERIFY(group->address.isMulticast());
}

void TestGroupAddress::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason"); // a part of it

    QTest::newRow("empty") << u""_s << u"Give the address of a group"_s;
    QTest::newRow("blanks only") << u" \u00a0\u200b\n"_s << u"Give the address of a group"_s;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1 is an IPv4 address."_s;
    QTest::newRow("IPv4 with port") << u"192.0.2.1:28015"_s << u"192.0.2.1 is an IPv4 address."_s;
    QTest::newRow("IPv4 in brackets")
        << u"[192.0.2.1]:28015"_s << u"192.0.2.1 is an IPv4 address."_s;
    QTest::newRow("IPv4 multicast")
        << u"239.1.2.3"_s << u"239.1.2.3 is an IPv4 multicast address."_s;
    QTest::newRow("IPv4 multicast with zone") << u"224.0.0.1%eth0"_s << u"IPv4 multicast address"_s;
    QTest::newRow("IPv4, too large") << u"256.0.2.1"_s << u"not a whole IPv6 address"_s;
    QTest::newRow("IPv4-mapped") << u"::ffff:239.1.2.3"_s << u"IPv4 address in IPv6 form"_s;
    QTest::newRow("unspecified") << u"::"_s << u"stands for no address"_s;
    QTest::newRow("loopback") << u"::1"_s << u"this machine itself"_s;
    QTest::newRow("link-local unicast")
        << u"fe80::1%eth0"_s << u"fe80::1 is the link-local address of one machine"_s;
    QTest::newRow("unicast") << u"2001:db8::1"_s
                             << u"2001:db8::1 is the address of one machine (unicast)"_s;
    QTest::newRow("unicast with port") << u"[fd00::1]:28015"_s << u"(unicast), not a group"_s;
    QTest::newRow("unknown zone") << u"ff02::1%nope"_s << u"no interface 'nope'"_s;
    QTest::newRow("unknown number") << u"ff02::1%99"_s << u"no interface '99'"_s;
    QTest::newRow("zone 0") << u"ff02::1%0"_s << u"no interface '0'"_s;
    QTest::newRow("huge number") << u"ff02::1%99999999999"_s << u"no interface '99999999999'"_s;
    QTest::newRow("case of the zone counts") << u"ff02::1%ETH0"_s << u"no interface 'ETH0'"_s;
    QTest::newRow("empty zone") << u"ff02::1%"_s << u"After % the name or the number"_s;
    QTest::newRow("empty zone in brackets")
        << u"[ff02::1%]:5000"_s << u"After % the name or the number"_s;
    QTest::newRow("zone with blank")
        << u"ff02::1%eth0 x"_s << u"can't be the name of an interface"_s;
    QTest::newRow("zone after the bracket") << u"[ff02::1]%eth0"_s << u"zone within the brackets"_s;
    QTest::newRow("zone, port without brackets")
        << u"ff02::1%eth0:5000"_s << u"[ff12::6d63%eth0]:28015"_s;
    QTest::newRow("zone only") << u"%eth0"_s << u"address is missing"_s;
    QTest::newRow("empty brackets") << u"[]"_s << u"address is missing"_s;
    QTest::newRow("bracket not closed") << u"[ff02::1"_s << u"bracket is not closed"_s;
    QTest::newRow("bracket not opened") << u"ff02::1]"_s << u"']' has no place"_s;
    QTest::newRow("after the bracket") << u"[ff02::1]x"_s << u"only a port may follow"_s;
    QTest::newRow("port 0") << u"[ff02::1]:0"_s << u"'0' is not a port"_s;
    QTest::newRow("port too large") << u"[ff02::1]:65536"_s << u"'65536' is not a port"_s;
    QTest::newRow("port far too large") << u"[ff02::1]:99999999999999"_s << u"is not a port"_s;
    QTest::newRow("port empty") << u"[ff02::1]:"_s << u"'' is not a port"_s;
    QTest::newRow("port with sign") << u"[ff02::1]:+80"_s << u"'+80' is not a port"_s;
    QTest::newRow("port is a name") << u"[ff02::1]:http"_s << u"'http' is not a port"_s;
    QTest::newRow("port is Arabic") << u"[ff02::1]:\u0661"_s << u"is not a port"_s;
    QTest::newRow("prefix length") << u"ff02::/16"_s << u"leave out /16"_s;
    QTest::newRow("prefix length in brackets") << u"[ff02::1/128]"_s << u"leave out /128"_s;
    QTest::newRow("host name") << u"printer.example.org"_s << u"'printer.example.org' is a name"_s;
    QTest::newRow("host name with port") << u"localhost:5000"_s << u"'localhost' is a name"_s;
    QTest::newRow("international name") << u"b\u00fccher.example"_s << u"is a name"_s;
    QTest::newRow("only the beginning") << u"ff02"_s << u"'ff02' is not a whole IPv6 address"_s;
    QTest::newRow("still typing") << u"ff12:"_s << u"not a whole IPv6 address"_s;
    QTest::newRow("wrong digit") << u"ff02::g"_s << u"'g' has no place"_s;
    QTest::newRow("blank within") << u"ff02::1 5000"_s << u"' ' has no place"_s;
    QTest::newRow("URL") << u"udp://[ff02::1]:5000"_s << u"has no place"_s;
    QTest::newRow("twice ::") << u"ff02::1::2"_s << u"only once"_s;
    QTest::newRow("three colons") << u"ff02:::1"_s << u"only once"_s;
    QTest::newRow("long group") << u"ff02::12345"_s << u"'12345' is too long"_s;
    QTest::newRow("nine groups") << u"ff02:0:0:0:0:0:0:1:5000"_s << u"this one has more"_s;
    QTest::newRow("seven groups") << u"ff02:0:0:0:0:0:1"_s << u"not a whole IPv6 address"_s;
    QTest::newRow("control character") << u"ff02::1\u001b[31m"_s << u"'\\x1b' has no place"_s;
    QTest::newRow("NUL") << QString(u"ff02::1"_s + QChar(u'\0')) << u"'\\x00' has no place"_s;
    QTest::newRow("very long") << u"a"_s.repeated(100'000) << u"aaa..."_s;
}

void TestGroupAddress::refused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    const Result<GroupAddress> group = GroupAddress::parse(text, twoInterfaces);
    QVERIFY(!group);
    QCOMPARE(group.error().code, Error::Code::InvalidInput);
    QVERIFY2(group.error().text.contains(reason), qPrintable(group.error().text));
    QVERIFY(group.error().text.endsWith(u'.'));
    QVERIFY(group.error().text.size() < 200);
}

void TestGroupAddress::zonesAreKeptUncheckedWithoutALookup()
{
    const Result<GroupAddress> named = GroupAddress::parse(u"ff02::1%nope");
    QVERIFY(named);
    QCOMPARE(named->zone, u"nope"_s);
    QVERIFY(!named->interface.isValid());
    const Result<GroupAddress> numbered = GroupAddress::parse(u"ff02::1%99");
    QVERIFY(numbered);
    QCOMPARE(numbered->interface, InterfaceIndex{99});
    QVERIFY(!GroupAddress::parse(u"ff02::1%0"));
    QVERIFY(!GroupAddress::parse(u"ff02::1%"));
}

void TestGroupAddress::whatIsPrintedIsTakenAgain()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 2'000; ++round) {
        GroupAddress group;
        for (quint8 &byte : group.address.bytes)
            byte = random.bounded(2) ? 0 : quint8(random.bounded(256));
        group.address.bytes[0] = 0xff;
        if (random.bounded(2)) {
            group.zone = random.bounded(2) ? u"eth0"_s : u"3"_s;
            group.interface = twoInterfaces(group.zone);
        }
        if (random.bounded(2))
            group.port = quint16(random.bounded(1, 65536));
        const Result<GroupAddress> again = GroupAddress::parse(group.toString(), twoInterfaces);
        QVERIFY2(again, qPrintable(group.toString()));
        QCOMPARE(*again, group);
        const auto shouted = GroupAddress::parse(group.address.toString().toUpper());
        QVERIFY(shouted);
        QCOMPARE(shouted->address, group.address);
    }
}

void TestGroupAddress::anythingIsSurvived()
{
    const QString letters =
        u"0123456789abcdefF:::...%[]]/ xz\u00a0\u200b\u0301\\"_s + QChar(0xd83d);
    QRandomGenerator random(13);
    for (int round = 0; round < 30'000; ++round) {
        QString text = random.bounded(2) ? u"[ff02::1%eth0]:5000"_s : QString();
        for (int i = random.bounded(12); i >= 0; --i)
            text.insert(random.bounded(int(text.size()) + 1),
                        letters[random.bounded(int(letters.size()))]);
        const Result<GroupAddress> group = GroupAddress::parse(text, twoInterfaces);
        if (group)
            QVERIFY2(group->address.isMulticast(), qPrintable(text));
        else
            QVERIFY2(!group.error().text.isEmpty(), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(TestGroupAddress)
#include "tst_groupaddress.moc"
