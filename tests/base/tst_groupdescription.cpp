// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/groupdescription.h"
#include "core/base/groupregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address address(QStringView text)
{
    return Ip6Address::parse(text).value();
}

QString prefixText(const GroupDescription &d)
{
    return d.prefix
        ? QString(d.prefix->address.toString() + u'/' + QString::number(d.prefix->length))
        : QString();
}

} // namespace

class TestGroupDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopes_data();
    void scopes();
    void flags_data();
    void flags();
    void embedded_data();
    void embedded();
    void sourceSpecific_data();
    void sourceSpecific();
    void ethernet_data();
    void ethernet();
    void solicitedNode();
    void registered_data();
    void registered();
    void remarks_data();
    void remarks();
    void nothingToRemark();
    void summary();
    void lines();
    void json();
    void everyRowOfTheTableIsRead();
    void anyGroupIsDescribed();
};

void TestGroupDescription::scopes_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("beginning");

    QTest::newRow("0") << u"ff10::1"_s << u"Reserved scope 0: must not be used."_s;
    QTest::newRow("1") << u"ff11::1"_s << u"Interface-local: never leaves this machine."_s;
    QTest::newRow("2") << u"ff12::1"_s
                       << u"Link-local: stays on this link, no router forwards it."_s;
    QTest::newRow("3") << u"ff13::1"_s << u"Realm-local: "_s;
    QTest::newRow("4") << u"ff14::1"_s << u"Admin-local: "_s;
    QTest::newRow("5") << u"ff15::1"_s << u"Site-local: "_s;
    QTest::newRow("6") << u"ff16::1"_s << u"Unassigned scope 6: "_s;
    QTest::newRow("8") << u"ff18::1"_s << u"Organization-local: "_s;
    QTest::newRow("d") << u"ff1d::1"_s << u"Unassigned scope d: "_s;
    QTest::newRow("e") << u"ff1e::1"_s << u"Global: "_s;
    QTest::newRow("f") << u"ff1f::1"_s << u"Reserved scope f: must not be used."_s;
}

void TestGroupDescription::scopes()
{
    QFETCH(const QString, group);
    QFETCH(const QString, beginning);
    const GroupDescription d = describeGroup(address(group));
    QVERIFY2(d.summary().startsWith(beginning), qPrintable(d.summary()));
    QCOMPARE(QString::number(d.scope, 16), QString::fromLatin1(QTest::currentDataTag()));
}

void TestGroupDescription::flags_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("transient");
    QTest::addColumn<bool>("prefixBased");
    QTest::addColumn<bool>("rendezvousPoint");
    QTest::addColumn<bool>("reserved");

    QTest::newRow("none") << u"ff02::1"_s << false << false << false << false;
    QTest::newRow("T") << u"ff12::1"_s << true << false << false << false;
    QTest::newRow("P T") << u"ff32::1"_s << true << true << false << false;
    QTest::newRow("R P T") << u"ff72::1"_s << true << true << true << false;
    QTest::newRow("P alone") << u"ff22::1"_s << false << true << false << false;
    QTest::newRow("R alone") << u"ff42::1"_s << false << false << true << false;
    QTest::newRow("reserved") << u"ff92::1"_s << true << false << false << true;
}

void TestGroupDescription::flags()
{
    QFETCH(const QString, group);
    const GroupDescription d = describeGroup(address(group));
    QTEST(d.transient, "transient");
    QTEST(d.prefixBased, "prefixBased");
    QTEST(d.embedsRendezvousPoint, "rendezvousPoint");
    QTEST(d.reservedFlag, "reserved");
}

void TestGroupDescription::embedded_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("rendezvousPoint");
    QTest::addColumn<QString>("groupId");

    QTest::newRow("RFC 3306 section 4")
        << u"ff3e:30:3ffe:ffff:1::4321"_s << u"3ffe:ffff:1::/48"_s << u""_s << u"0x4321"_s;
    QTest::newRow("RFC 3956 section 4, example 1")
        << u"ff7e:120:2001:db8::1"_s << u"2001:db8::/32"_s << u"2001:db8::1"_s << u"0x1"_s;
    QTest::newRow("RFC 3956 section 4, example 2")
        << u"ff75:f40:2001:db8:beef:feed:8000:1"_s << u"2001:db8:beef:feed::/64"_s
        << u"2001:db8:beef:feed::f"_s << u"0x80000001"_s;
    QTest::newRow("bits beyond the prefix don't count")
        << u"ff3e:14:2001:dfff::5"_s << u"2001:d000::/20"_s << u""_s << u"0x5"_s;
    QTest::newRow("no rendezvous point 0")
        << u"ff7e:20:2001:db8::1"_s << u"2001:db8::/32"_s << u""_s << u"0x1"_s;
    QTest::newRow("prefix too long") << u"ff3e:41:2001:db8::1"_s << u""_s << u""_s << u"0x1"_s;
    QTest::newRow("not prefix-based")
        << u"ff1e:30:3ffe:ffff:1::4321"_s << u""_s << u""_s << u"0x303ffeffff0001000000004321"_s;
}

void TestGroupDescription::embedded()
{
    QFETCH(const QString, group);
    const GroupDescription d = describeGroup(address(group));
    QTEST(prefixText(d), "prefix");
    QTEST(d.rendezvousPoint ? d.rendezvousPoint->toString() : QString(), "rendezvousPoint");
    QTEST(d.groupId, "groupId");
}

void TestGroupDescription::sourceSpecific_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("expected");
    QTest::addColumn<bool>("inAllowedRange");

    QTest::newRow("own") << u"ff3e::8000:1"_s << true << true;
    QTest::newRow("first of IANA's") << u"ff35::4000:1"_s << true << true;
    QTest::newRow("reserved") << u"ff35::4000:0"_s << true << false;
    QTest::newRow("invalid") << u"ff32::1"_s << true << false;
    QTest::newRow("within /32") << u"ff32::1:0:0:1"_s << true << true;
    QTest::newRow("prefix-based") << u"ff3e:20:2001:db8::1"_s << false << true;
    QTest::newRow("reserved byte") << u"ff3e:100::8000:1"_s << false << true;
    QTest::newRow("T only") << u"ff1e::8000:1"_s << false << true;
    QTest::newRow("with R") << u"ff7e::8000:1"_s << false << true;
}

void TestGroupDescription::sourceSpecific()
{
    QFETCH(const QString, group);
    QFETCH(const bool, inAllowedRange);
    const GroupDescription d = describeGroup(address(group));
    QTEST(d.sourceSpecific, "expected");
    QCOMPARE(d.remarks.join(u' ').contains(u"Source-specific groups begin at"_s), !inAllowedRange);
    QCOMPARE(d.summary().contains(u"needs a source"_s), d.sourceSpecific);
}

void TestGroupDescription::ethernet_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("sharedWith");

    QTest::newRow("all nodes") << u"ff02::1"_s << u"33:33:00:00:00:01"_s << u""_s;
    QTest::newRow("default") << u"ff12::6d63"_s << u"33:33:00:00:6d:63"_s << u""_s;
    QTest::newRow("RFC 2464 section 7")
        << u"ff02::1:ff12:3456"_s << u"33:33:ff:12:34:56"_s << u""_s;
    QTest::newRow("like all nodes")
        << u"ff15::1"_s << u"33:33:00:00:00:01"_s << u"ff02::1 (All nodes)"_s;
    QTest::newRow("DHCP servers like LLMNR")
        << u"ff05::1:3"_s << u"33:33:00:01:00:03"_s
        << u"ff02::1:3 (Link-local multicast name resolution (LLMNR))"_s;
}

void TestGroupDescription::ethernet()
{
    QFETCH(const QString, group);
    const GroupDescription d = describeGroup(address(group));
    QTEST(d.ethernetAddress, "expected");
    QTEST(d.sharesEthernetAddressWith.join(u','), "sharedWith");
    QVERIFY(d.summary().contains(d.ethernetAddress));
}

void TestGroupDescription::solicitedNode()
{
    const GroupDescription d =
        describeGroup(address(u"ff02::1:ff0e:8c6c")); // RFC 4291 section 2.7.1
    QCOMPARE(d.solicitedNode, 0x0e8c6cu);
    QVERIFY2(d.summary().contains(u"end in 0e:8c6c"_s), qPrintable(d.summary()));
    QVERIFY(!describeGroup(address(u"ff05::1:ff0e:8c6c")).solicitedNode);
    QVERIFY(!describeGroup(address(u"ff02::2:ff0e:8c6c")).solicitedNode);
}

void TestGroupDescription::registered_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("name"); // empty: none

    QTest::newRow("fixed scope") << u"ff02::16"_s << u"All MLDv2-capable routers"_s;
    QTest::newRow("fixed scope, other scope") << u"ff05::16"_s << u""_s;
    QTest::newRow("any scope") << u"ff02::101"_s << u"Network Time Protocol (NTP)"_s;
    QTest::newRow("any scope, global") << u"ff0e::101"_s << u"Network Time Protocol (NTP)"_s;
    QTest::newRow("transient is another group") << u"ff12::101"_s << u""_s;
    QTest::newRow("mDNS") << u"ff02::fb"_s << u"Multicast DNS (mDNS)"_s;
    QTest::newRow("site-local only") << u"ff05::1:3"_s << u"All DHCP servers"_s;
    QTest::newRow("same id, other scope, other name")
        << u"ff02::1:3"_s << u"Link-local multicast name resolution (LLMNR)"_s;
    QTest::newRow("range") << u"ff02::1:ff00:1"_s << u"Solicited-node address"_s;
    QTest::newRow("first of a range")
        << u"ff05::1:1000"_s << u"Service Location Protocol, version 2"_s;
    QTest::newRow("last of a range")
        << u"ff05::1:13ff"_s << u"Service Location Protocol, version 2"_s;
    QTest::newRow("after a range") << u"ff05::1:1400"_s << u""_s;
    QTest::newRow("one within a range") << u"ff0e::2:7ffe"_s << u"SAPv1 announcements"_s;
    QTest::newRow("documentation") << u"ff0e::db8:0:1"_s << u"Documentation"_s;
    QTest::newRow("nobody's") << u"ff02::abcd"_s << u""_s;
}

void TestGroupDescription::registered()
{
    QFETCH(const QString, group);
    QFETCH(const QString, name);
    const GroupDescription d = describeGroup(address(group));
    QCOMPARE(d.registeredName, name);
    QCOMPARE(d.registeredBy.isEmpty(), name.isEmpty());
}

void TestGroupDescription::remarks_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("remark"); // a part of one

    QTest::newRow("scope 0") << u"ff10::1"_s << u"Scope 0 is reserved"_s;
    QTest::newRow("scope f") << u"ff1f::1"_s << u"Scope f is reserved"_s;
    QTest::newRow("scope 1") << u"ff11::1"_s << u"Nothing sent to it is ever seen on a network"_s;
    QTest::newRow("P without T") << u"ff22::1"_s << u"The P flag needs the T flag"_s;
    QTest::newRow("R without P") << u"ff52::1"_s << u"The R flag needs the P flag"_s;
    QTest::newRow("reserved flag") << u"ff82::1"_s << u"The first flag bit is reserved"_s;
    QTest::newRow("prefix length")
        << u"ff3e:41:2001:db8::1"_s << u"The prefix length 65 is too large"_s;
    QTest::newRow("no rendezvous point")
        << u"ff7e:20:2001:db8::1"_s << u"no usable rendezvous point"_s;
    QTest::newRow("no prefix for one")
        << u"ff7e:100:2001:db8::1"_s << u"no usable rendezvous point"_s;
    QTest::newRow("not for own use")
        << u"ff02::abcd"_s << u"use it for your own traffic. Take ff12::6d63."_s;
    QTest::newRow("not for own use, other scope") << u"ff05::abcd"_s << u"Take ff15::6d63."_s;
    QTest::newRow("somebody's") << u"ff02::fb"_s << u"For a test take ff12::6d63."_s;
    QTest::newRow("all nodes") << u"ff02::1"_s << u"switches always flood it"_s;
    QTest::newRow("group id 0") << u"ff02::"_s << u"Group ID 0 is reserved"_s;
    QTest::newRow("same Ethernet address")
        << u"ff12::1"_s << u"can't tell it from ff02::1 (All nodes)"_s;
    QTest::newRow("source-specific")
        << u"ff32::8000:1"_s << u"only from the sources that it names"_s;
}

void TestGroupDescription::remarks()
{
    QFETCH(const QString, group);
    QFETCH(const QString, remark);
    const QString all = describeGroup(address(group)).remarks.join(u' ');
    QVERIFY2(all.contains(remark), qPrintable(all));
}

void TestGroupDescription::nothingToRemark()
{
    for (const auto *group : {u"ff12::6d63", u"ff15::6d63", u"ff3e:30:3ffe:ffff:1::4321",
                              u"ff02::114", u"ff7e:120:2001:db8::1234"})
        QCOMPARE(describeGroup(address(QStringView(group))).remarks, QStringList());
    // RFC 4489: an interface id in place of a prefix.
    const GroupDescription linkScoped =
        describeGroup(address(u"ff32:ff:21b:21ff:fe00:1234:0:1234"));
    QCOMPARE(linkScoped.interfaceId, 0x021b21fffe001234u);
    QCOMPARE(linkScoped.remarks, QStringList());
}

void TestGroupDescription::summary()
{
    QCOMPARE(describeGroup(address(u"ff12::6d63")).summary(),
             u"Link-local: stays on this link, no router forwards it. For private use. Ethernet "
             u"33:33:00:00:6d:63."_s);
    QCOMPARE(
        describeGroup(allNodes).summary(),
        u"Link-local: stays on this link, no router forwards it. Registered: All nodes [RFC 4291]. "
        "Ethernet 33:33:00:00:00:01."_s);
    QVERIFY(
        describeGroup(address(u"ff22::1")).summary().contains(u"flags contradict each other"_s));
    QVERIFY(describeGroup(address(u"ff02::abcd")).summary().contains(u"Not for private use"_s));
    QVERIFY(describeGroup(address(u"ff7e:120:2001:db8::1"))
                .summary()
                .contains(u"rendezvous point 2001:db8::1"_s));
    QVERIFY(describeGroup(address(u"ff3e:30:3ffe:ffff:1::1"))
                .summary()
                .contains(u"prefix 3ffe:ffff:1::/48"_s));
}

void TestGroupDescription::lines()
{
    QStringList text;
    for (const GroupDescription::Line &line :
         describeGroup(address(u"ff7e:120:2001:db8::1")).lines())
        text += line.label + u": " + line.value;
    const QStringList expected{
        u"Group: ff7e:120:2001:db8::1"_s,
        u"Scope: Global (e): may go anywhere; crossing routers needs multicast routing and a "
        u"larger hop limit"_s,
        u"Flags: R (embeds a rendezvous point), P (made of a unicast prefix), T (transient: "
        u"for private use)"_s,
        u"Embedded prefix: 2001:db8::/32"_s,
        u"Rendezvous point: 2001:db8::1"_s,
        u"Group id: 0x1"_s,
        u"Ethernet: 33:33:00:00:00:01"_s,
        u"Remark: Network cards and many switches can't tell it from ff02::1 (All nodes): "
        u"same Ethernet address."_s,
    };
    QCOMPARE(text, expected);
}

void TestGroupDescription::json()
{
    const QJsonObject json = toJson(describeGroup(address(u"ff0e::101")));
    QCOMPARE(json[u"group"_s].toString(), u"ff0e::101"_s);
    QCOMPARE(json[u"scope"_s][u"value"_s].toInt(), 14);
    QCOMPARE(json[u"scope"_s][u"name"_s].toString(), u"global"_s);
    QCOMPARE(json[u"flags"_s][u"transient"_s], QJsonValue(false));
    QCOMPARE(json[u"registered"_s][u"name"_s].toString(), u"Network Time Protocol (NTP)"_s);
    QCOMPARE(json[u"ethernetAddress"_s].toString(), u"33:33:00:00:01:01"_s);
    QVERIFY(!json.contains(u"prefix"_s));
    QVERIFY(json[u"remarks"_s].isArray());
    const QJsonObject embedded = toJson(describeGroup(address(u"ff7e:120:2001:db8::1")));
    QCOMPARE(embedded[u"prefix"_s].toString(), u"2001:db8::/32"_s);
    QCOMPARE(embedded[u"rendezvousPoint"_s].toString(), u"2001:db8::1"_s);
}

void TestGroupDescription::everyRowOfTheTableIsRead()
{
    QFile file(
        QString(QStringLiteral(QT_TESTCASE_SOURCEDIR) + u"/../../resources/multicast-groups.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto isComment = [](const QString &row) { return row.startsWith(u'#'); };
    const auto comments = std::count_if(rows.begin(), rows.end(), isComment);
    QVERIFY(rows.filter(u"# Source:"_s).size() == 1 && rows.filter(u"# Date:"_s).size() == 1);
    QCOMPARE(registeredGroups().size(), rows.size() - comments);
    QVERIFY(registeredGroups().size() > 60);

    QSet<QString> seen;
    for (const RegisteredGroup &group : registeredGroups()) {
        const QString key = group.address.toString() + u'/' + QString::number(group.prefixLength)
            + (group.anyScope ? u"x"_s : QString());
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        QVERIFY(group.prefixLength > 16 && group.prefixLength <= 128);
        QVERIFY(!group.name.isEmpty() && !group.reference.isEmpty());
        QCOMPARE(group.address.bytes[1] >> 4, 0); // only IANA's own range
        // Each row can be reached: none stands behind a range that swallows it.
        QCOMPARE(registeredGroup(group.address)->name, group.name);
    }
}

void TestGroupDescription::anyGroupIsDescribed()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        Ip6Address group;
        for (quint8 &byte : group.bytes)
            byte = random.bounded(2) ? 0 : quint8(random.bounded(256));
        group.bytes[0] = 0xff;
        const GroupDescription d = describeGroup(group);
        QVERIFY(d.summary().startsWith(scopeName(d.scope)));
        QVERIFY(!d.summary().contains(u'%') && d.summary().endsWith(u'.'));
        for (const GroupDescription::Line &line : d.lines())
            QVERIFY(!line.label.isEmpty() && !line.value.isEmpty() && !line.value.contains(u'%'));
    }
}

QTEST_APPLESS_MAIN(TestGroupDescription)
#include "tst_groupdescription.moc"
