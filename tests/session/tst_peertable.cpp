// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/peertable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

const InterfaceRef eth0{{2}, u"eth0"_s};
const InterfaceRef eth1{{3}, u"eth1"_s};

Endpoint endpoint(quint32 number, quint16 port = 40000)
{
    Endpoint result{{{0xfe, 0x80}}, {2}, port};
    for (size_t i = 0; i < 4; ++i)
        result.address.bytes[15 - i] = quint8(number >> (8 * i));
    return result;
}

} // namespace

class TestPeerTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAPeerByAddressAndInterface()
    {
        PeerTable table;
        const auto first = table.place(endpoint(1), eth0);
        QVERIFY(first && first->isNew);
        const auto otherPort = table.place(endpoint(1, 40001), eth0);
        QVERIFY(otherPort && !otherPort->isNew);
        QCOMPARE(otherPort->index, first->index);
        const auto otherInterface = table.place(endpoint(1), eth1);
        QVERIFY(otherInterface && otherInterface->isNew);
        QCOMPARE(table.peers().size(), 2);
        QCOMPARE(table.peers().at(0).endpoint, endpoint(1));
        QCOMPARE(table.peers().at(0).interface, eth0);
        QCOMPARE(table.peers().at(1).interface, eth1);
        table.clear();
        QVERIFY(table.peers().isEmpty());
        QVERIFY(table.place(endpoint(1), eth0)->isNew);
    }

    void countsWhoFindsNoPlace()
    {
        PeerTable table;
        for (int i = 0; i < PeerTable::maximumPeers; ++i)
            QVERIFY(table.place(endpoint(quint32(i)), eth0)->isNew);
        QVERIFY(!table.place(endpoint(99'999), eth0));
        QVERIFY(!table.place(endpoint(99'998), eth0));
        QVERIFY(!table.place(endpoint(5), eth0)->isNew);
        QCOMPARE(table.peers().size(), PeerTable::maximumPeers);
        QCOMPARE(table.overflow(), 2U);
    }

    void keepsTheLatestRoundTrips()
    {
        Peer peer;
        QVERIFY(!roundTrip(peer));
        for (qint64 i = 1; i <= PeerTable::keptRoundTrips + 10; ++i)
            PeerTable::addRoundTrip(peer, i);
        QCOMPARE(peer.roundTripsNs.size(), PeerTable::keptRoundTrips);
        QCOMPARE(peer.roundTripsNs.first(), 11);
        QCOMPARE(peer.roundTripsNs.last(), PeerTable::keptRoundTrips + 10);
        QCOMPARE(roundTrip(peer)->minimumNs, 1); // the extremes are those of the whole run
        PeerTable::addRoundTrip(peer, 1'000'000);
        for (int i = 0; i < PeerTable::keptRoundTrips; ++i)
            PeerTable::addRoundTrip(peer, 50);
        QCOMPARE(roundTrip(peer)->minimumNs, 1);
        QCOMPARE(roundTrip(peer)->medianNs, 50);
        QCOMPARE(roundTrip(peer)->maximumNs, 1'000'000);
    }

    void tellsTheMedian_data()
    {
        QTest::addColumn<QList<qint64>>("times");
        QTest::addColumn<QList<qint64>>("expected"); // minimum, median, maximum
        QTest::newRow("one") << QList<qint64>{7} << QList<qint64>{7, 7, 7};
        QTest::newRow("two: the lower one") << QList<qint64>{9, 1} << QList<qint64>{1, 1, 9};
        QTest::newRow("three, any order") << QList<qint64>{5, 900, 1} << QList<qint64>{1, 5, 900};
    }
    void tellsTheMedian()
    {
        QFETCH(const QList<qint64>, times);
        Peer peer;
        peer.roundTripsNs = times;
        const auto result = roundTrip(peer);
        QVERIFY(result);
        QTEST(QList<qint64>({result->minimumNs, result->medianNs, result->maximumNs}), "expected");
        QCOMPARE(peer.roundTripsNs, times);
    }
};

QTEST_GUILESS_MAIN(TestPeerTable)
#include "tst_peertable.moc"
