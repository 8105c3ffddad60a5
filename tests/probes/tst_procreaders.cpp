// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/procreaders.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

const char *const files[]{"udp6", "udp", "igmp6", "dev", "dev_snmp6", "snmp6", "xfrm_stat"};

/// As Linux 6.18 wrote it.
QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(SIXCAST_TEST_DATA "/proc_") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Ip6Address address(const char *text)
{
    return Ip6Address::parse(QString::fromLatin1(text)).value_or(Ip6Address{});
}

/// Whatever comes: no reader may fail, and none may make more out of it than there is.
void readAll(const QByteArray &bytes)
{
    const qsizetype lines = bytes.count('\n') + 1;
    for (bool ipv4 : {false, true})
        QVERIFY(parseUdpSockets(bytes, ipv4).size() <= lines);
    const QList<MembershipRow> memberships = parseMemberships(bytes);
    QVERIFY(memberships.size() <= lines);
    for (const MembershipRow &row : memberships)
        QVERIFY(row.group.isMulticast() && row.users >= 0);
    CounterSet set;
    parseSnmpCounters(bytes, Counter::NicRx, Counter::XfrmInBlocked, &set);
    parseDeviceCounters(bytes, "tv0", &set);
    parsePolicyBlocks(bytes, &set);
    parseNumber(bytes);
    for (int i = 0; i < counterCount; ++i)
        QVERIFY(set.orZero(Counter(i)) >= 0);
}

} // namespace

class ProcReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void udpSockets()
    {
        const QList<UdpSocketRow> rows = parseUdpSockets(recorded(u"udp6"_s));
        QCOMPARE(rows.size(), 2);
        UdpSocketRow any;
        any.port = 28015;
        any.uid = 65534;
        any.inode = 2235633;
        any.drops = 6;
        QVERIFY(rows[0] == any);
        UdpSocketRow connected;
        connected.address = address("::1");
        connected.port = 28016;
        connected.connected = true;
        connected.uid = 65534;
        connected.inode = 2235634;
        QVERIFY(rows[1] == connected);
    }

    void udpSocketsOfIpv4()
    {
        const QList<UdpSocketRow> rows = parseUdpSockets(recorded(u"udp"_s), true);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].port, 28015);
        QVERIFY(rows[0].address == Ip6Address{});
        QVERIFY(!rows[0].connected);
        QVERIFY(parseUdpSockets(recorded(u"udp"_s)).isEmpty()); // no IPv6 addresses in it
    }

    void memberships()
    {
        const QList<MembershipRow> rows = parseMemberships(recorded(u"igmp6"_s));
        QCOMPARE(rows.size(), 8);
        QVERIFY(rows[0] == (MembershipRow{1, u"lo"_s, address("ff02::1"), 1}));
        QVERIFY(rows[5] == (MembershipRow{3, u"tv0"_s, address("ff02::1:ffa0:62d8"), 1}));
    }

    void countersOfAnInterface()
    {
        CounterSet set;
        parseSnmpCounters(recorded(u"dev_snmp6"_s), Counter::InReceives, Counter::OutNa, &set);
        QCOMPARE(set[Counter::InReceives], std::optional<qint64>(5));
        QCOMPARE(set[Counter::OutMcast], std::optional<qint64>(6));
        QCOMPARE(set[Counter::OutMld2Reports], std::optional<qint64>(4));
        QCOMPARE(set[Counter::InNa], std::optional<qint64>(0));
        QVERIFY(!set[Counter::UdpIn].has_value());
        QVERIFY(!set[Counter::NicRx].has_value());
    }

    void countersOfTheHost()
    {
        CounterSet set;
        parseSnmpCounters(recorded(u"snmp6"_s), Counter::UdpIn, Counter::UdpIgnoredMulti, &set);
        QCOMPARE(set[Counter::UdpInErrors], std::optional<qint64>(6));
        QCOMPARE(set[Counter::UdpRcvbufErrors], std::optional<qint64>(6));
        QCOMPARE(set[Counter::UdpOut], std::optional<qint64>(9));
        QVERIFY(!set[Counter::InReceives].has_value()); // in the file as well, and not asked for
    }

    void countersOfADriver()
    {
        CounterSet set;
        QVERIFY(parseDeviceCounters(recorded(u"dev"_s), "tv0", &set));
        QCOMPARE(set[Counter::NicRx], std::optional<qint64>(5));
        QCOMPARE(set[Counter::NicRxDropped], std::optional<qint64>(0));
        QCOMPARE(set[Counter::NicTx], std::optional<qint64>(6));
        QCOMPARE(set[Counter::NicTxDropped], std::optional<qint64>(0));
        CounterSet none;
        QVERIFY(!parseDeviceCounters(recorded(u"dev"_s), "tv", &none));
        QVERIFY(!parseDeviceCounters(recorded(u"dev"_s), "", &none));
        QVERIFY(none.isEmpty());
    }

    void blocksByPolicy()
    {
        CounterSet set;
        parsePolicyBlocks(recorded(u"xfrm_stat"_s), &set);
        QCOMPARE(set[Counter::XfrmInBlocked], std::optional<qint64>(7 + 3 + 2)); // not the errors
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("value");
        QTest::newRow("plain") << QByteArray("1") << qint64(1);
        QTest::newRow("as the kernel writes it") << QByteArray("1024\n") << qint64(1024);
        QTest::newRow("negative") << QByteArray("-1\n") << qint64(-1);
    }
    void numbers()
    {
        QFETCH(QByteArray, content);
        QFETCH(qint64, value);
        QCOMPARE(parseNumber(content), std::optional(value));
    }

    void noNumbers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n");
        QTest::newRow("word") << QByteArray("yes");
        QTest::newRow("two") << QByteArray("0\t2147483647");
        QTest::newRow("too large") << QByteArray("9223372036854775808");
    }
    void noNumbers()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!parseNumber(content).has_value());
    }

    void rowsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("short address")
            << QByteArray("1: 0000:6D6F 0000:0000 07 0:0 0:0 0 0 0 1 2 3 0");
        QTest::newRow("port too large") << QByteArray(
            "1: 00000000000000000000000000000000:1FFFF 00000000000000000000000000000000:0000 07 "
            "00000000:00000000 00:00000000 00000000 0 0 1 2 3 0");
        QTest::newRow("no port") << QByteArray(
            "1: 00000000000000000000000000000000 00000000000000000000000000000000:0000 07 "
            "00000000:00000000 00:00000000 00000000 0 0 1 2 3 0");
        QTest::newRow("ends after the queues") << QByteArray(
            "1: 00000000000000000000000000000000:6D6F 00000000000000000000000000000000:0000 07 "
            "00000000:00000000");
        QTest::newRow("user is a word") << QByteArray(
            "1: 00000000000000000000000000000000:6D6F 00000000000000000000000000000000:0000 07 "
            "00000000:00000000 00:00000000 00000000 root 0 1 2 3 0");
    }
    void rowsThatAreNone()
    {
        QFETCH(QByteArray, row);
        const QByteArray heading = "  sl  local_address\n";
        for (const char *end : {"", "\n"}) {
            const QByteArray content = heading + row + end;
            QVERIFY(parseUdpSockets(content).isEmpty());
        }
    }

    void unicastIsNoMembership()
    {
        QVERIFY(
            parseMemberships("2 eth0 fe800000000000000000000000000001 1 00000004 0\n").isEmpty());
        QVERIFY(
            parseMemberships("2 eth0 ff02000000000000000000000000001 1 00000004 0\n").isEmpty());
        QVERIFY(parseMemberships("4294967296 eth0 ff020000000000000000000000000001 1 00000004 0\n")
                    .isEmpty());
    }

    void valuesThatAreNone()
    {
        CounterSet set;
        parseSnmpCounters("Ip6InReceives\nIp6InDelivers -4\nIp6InMcastPkts "
                          "18446744073709551615\nIp6OutRequests x\n",
                          Counter::InReceives, Counter::OutNa, &set);
        QVERIFY(set.isEmpty());
        QVERIFY(parseDeviceCounters("eth0: 1 2 3\n", "eth0", &set));
        QCOMPARE(set[Counter::NicRx], std::optional<qint64>(2));
        QVERIFY(!set[Counter::NicTx].has_value());
    }

    void takesAnyBytes()
    {
        QRandomGenerator random(1);
        for (const char *name : files) {
            const QByteArray good = recorded(QString::fromLatin1(name));
            QVERIFY2(!good.isEmpty(), name);
            for (int i = 0; i < 400; ++i) {
                QByteArray bytes = good;
                for (int n = 1 + int(random.bounded(8)); n > 0; --n)
                    bytes[random.bounded(qsizetype(bytes.size()))] = char(random.bounded(256));
                readAll(bytes);
                readAll(bytes.first(random.bounded(qsizetype(bytes.size()))));
            }
        }
        readAll({});
        readAll(QByteArray(100'000, '\n'));
        readAll(QByteArray(100'000, '\0'));
        readAll(QByteArray(100'000, 'f'));
        readAll(QByteArray(100'000, ':'));
    }
};

QTEST_GUILESS_MAIN(ProcReadersTest)
#include "tst_procreaders.moc"
