// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/nearby.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr qint64 second = 1'000'000'000;

Endpoint at(const QString &address)
{
    return {*Ip6Address::parse(address), InterfaceIndex{2}, 28014};
}

const InterfaceRef eth0{{2}, u"eth0"_s};

} // namespace

class NearbyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatADigestTells()
    {
        NearbyList list;
        QVERIFY(list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::b"_s), eth0, second));
        QCOMPARE(list.entries().size(), 1);
        const NearbySixcast &one = list.entries().first();
        QCOMPARE(one.side, Side::Listener);
        QCOMPARE(one.arrival, eth0);
        QCOMPARE(groupAndPort(one), u"[ff12::6d63]:28015"_s);
        QCOMPARE(nearbyAddress(one), u"fe80::b%eth0"_s);
        QCOMPARE(one.heardNs, second);
    }

    void refusesWhatTellsNoGroup_data()
    {
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no digest") << QByteArray("hello");
        QTest::newRow("no group") << QByteArray("s:l,p:28015");
        QTest::newRow("no multicast") << QByteArray("s:l,g:fe80::1,p:28015");
        QTest::newRow("no port") << QByteArray("s:l,g:ff12::6d63");
        QTest::newRow("port 0") << QByteArray("s:l,g:ff12::6d63,p:0");
    }
    void refusesWhatTellsNoGroup()
    {
        QFETCH(const QByteArray, digest);
        NearbyList list;
        QVERIFY(!list.take(digest, at(u"fe80::b"_s), eth0, second));
        QVERIFY(list.entries().isEmpty());
    }

    void nextBeaconOnlyChangesTheAge()
    {
        NearbyList list;
        QVERIFY(list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::b"_s), eth0, second));
        QVERIFY(!list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::b"_s), eth0, 2 * second));
        QCOMPARE(list.entries().size(), 1);
        QCOMPARE(list.entries().first().heardNs, 2 * second);
    }

    void goesAfterThreeMissedBeacons()
    {
        NearbyList list;
        list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::b"_s), eth0, second);
        list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::c"_s), eth0, 3 * second);
        QVERIFY(!list.expire(4 * second));
        QVERIFY(list.expire(5 * second));
        QCOMPARE(list.entries().size(), 1);
        QCOMPARE(nearbyAddress(list.entries().first()), u"fe80::c%eth0"_s);
    }

    void ordersListenersFirst()
    {
        NearbyList list;
        list.take("s:r,g:ff12::1,p:1", at(u"fe80::1"_s), eth0, second);
        list.take("s:l,g:ff12::2,p:1", at(u"fe80::3"_s), eth0, second);
        list.take("s:l,g:ff12::1,p:1", at(u"fe80::2"_s), eth0, second);
        QStringList order;
        for (const NearbySixcast &one : list.entries())
            order << one.from.address.toString();
        QCOMPARE(order, QStringList({u"fe80::2"_s, u"fe80::3"_s, u"fe80::1"_s}));
    }

    void isBounded()
    {
        NearbyList list;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray digest = "s:l,g:ff12::6d63,p:" + QByteArray::number(1 + i);
            list.take(digest, at(u"fe80::b"_s), eth0, second);
        }
        QCOMPARE(list.entries().size(), NearbyList::maximumOfOneAddress);
        for (int i = 1; i < 1000; ++i)
            list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::%1"_s.arg(i, 0, 16)), eth0, second);
        QCOMPARE(list.entries().size(), NearbyList::maximumEntries);
        QVERIFY(list.expire(10 * second));
        QVERIFY(list.entries().isEmpty());
    }

    void namesAreSafeToShow()
    {
        NearbyList list;
        list.take("s:l,g:ff12::6d63,p:28015", at(u"fe80::b"_s), {{2}, u"e\x1b[2J"_s}, second);
        QCOMPARE(nearbyAddress(list.entries().first()), u"fe80::b%e\\x1b[2J"_s);
    }
};

} // namespace Sixcast

QTEST_APPLESS_MAIN(Sixcast::NearbyTest)
#include "tst_nearby.moc"
