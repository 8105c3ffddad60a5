// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/counters.h"

#include <QSet>
#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

class CountersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCounterHasANameOfItsOwn()
    {
        QSet<QLatin1StringView> names;
        for (int i = 0; i < counterCount; ++i) {
            const QLatin1StringView name = counterName(Counter(i));
            QVERIFY(!name.isEmpty());
            QCOMPARE(counterFromName(QByteArrayView(name.data(), name.size())), Counter(i));
            names << name;
        }
        QCOMPARE(names.size(), counterCount);
    }

    void refusesOtherNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("beginning") << QByteArray("Ip6In");
        QTest::newRow("longer") << QByteArray("Ip6InReceivesX");
        QTest::newRow("case") << QByteArray("ip6inreceives");
        QTest::newRow("zero byte") << QByteArray("Ip6InReceives\0", 14);
    }
    void refusesOtherNames()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!counterFromName(name).has_value());
    }

    void saysWhereItWasRead_data()
    {
        QTest::addColumn<int>("counter");
        QTest::addColumn<QString>("file");
        QTest::newRow("first of the driver") << int(Counter::NicRx) << u"/proc/net/dev"_s;
        QTest::newRow("last of the driver") << int(Counter::NicTxDropped) << u"/proc/net/dev"_s;
        QTest::newRow("first of IPv6") << int(Counter::InReceives) << u"/proc/net/dev_snmp6/eth0"_s;
        QTest::newRow("last of ICMPv6") << int(Counter::OutNa) << u"/proc/net/dev_snmp6/eth0"_s;
        QTest::newRow("UDP") << int(Counter::UdpIn) << u"/proc/net/snmp6"_s;
        QTest::newRow("last of UDP") << int(Counter::UdpIgnoredMulti) << u"/proc/net/snmp6"_s;
        QTest::newRow("IPsec") << int(Counter::XfrmInBlocked) << u"/proc/net/xfrm_stat"_s;
    }
    void saysWhereItWasRead()
    {
        QFETCH(int, counter);
        QTEST(counterSource(Counter(counter), u"eth0"_s), "file");
    }

    void whatIsUnknownStaysUnknown()
    {
        CounterSet set;
        QVERIFY(set.isEmpty());
        QVERIFY(!set[Counter::UdpIn].has_value());
        QCOMPARE(set.orZero(Counter::UdpIn), 0);
        set.set(Counter::UdpIn, 0);
        QVERIFY(!set.isEmpty());
        QCOMPARE(set[Counter::UdpIn], std::optional<qint64>(0));
        set.add(Counter::InNs, 2);
        set.add(Counter::InNs, 3);
        QCOMPARE(set[Counter::InNs], std::optional<qint64>(5));
    }

    void differsWhereBothAreKnown()
    {
        CounterSet earlier;
        CounterSet later;
        earlier.set(Counter::NicRx, 10);
        later.set(Counter::NicRx, 17);
        earlier.set(Counter::InNs, 5);    // not read the second time
        later.set(Counter::InNa, 5);      // not read the first time
        earlier.set(Counter::UdpIn, 100); // began anew
        later.set(Counter::UdpIn, 1);
        CounterSet expected;
        expected.set(Counter::NicRx, 7);
        QVERIFY(difference(later, earlier) == expected);
    }

    void addsWhatIsKnown()
    {
        CounterSet one;
        CounterSet other;
        one.set(Counter::NicRx, 10);
        other.set(Counter::NicRx, 1);
        other.set(Counter::InNa, 2);
        CounterSet expected;
        expected.set(Counter::NicRx, 11);
        expected.set(Counter::InNa, 2);
        QVERIFY(sum(one, other) == expected);
        QVERIFY(sum(one, CounterSet()) == one);
    }
};

QTEST_GUILESS_MAIN(CountersTest)
#include "tst_counters.moc"
