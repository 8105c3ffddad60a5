// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"
#include "core/diagnosis/nearbywatch.h"
#include "core/probes/factschannel.h"
#include "core/probes/nearbyear.h"
#include "core/trace/trace.h"
#include "tests/support/eventloop.h"
#include "tests/support/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr InterfaceIndex fake0{10'002};
constexpr InterfaceIndex fake1{10'003};
const QByteArray listenerDigest = "s:l,g:ff12::6d63,p:28015";

/// Two machines on two links.
struct Links {
    Links()
    {
        attach(host, u"fe80::1"_s, u"fe80::1:1"_s);
        attach(other, u"fe80::2"_s, u"fe80::1:2"_s);
    }
    static void attach(FakeHost &machine, const QString &left, const QString &right)
    {
        machine.addInterface(fake0.value, u"fake0"_s, *Ip6Address::parse(left), 1);
        machine.addInterface(fake1.value, u"fake1"_s, *Ip6Address::parse(right), 2);
    }
    static void tell(FakeHost &machine, const QByteArray &payload, InterfaceIndex interface = fake0)
    {
        const auto socket = machine.makeSocket();
        (void)socket->open({});
        (void)socket->send({.payload = payload,
                            .to = {allNodes, interface, FactsChannel::port},
                            .interface = interface,
                            .hopLimit = 1});
        letItHappen();
    }
    auto maker()
    {
        return [this] { return host.makeSocket(); };
    }

    FakeNetwork network;
    FakeHost &host = network.addHost();
    FakeHost &other = network.addHost();
};

} // namespace

class NearbyEarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hearsABeacon()
    {
        Links links;
        NearbyEar ear(links.maker());
        const QSignalSpy changed(&ear, &NearbyEar::changed);
        ear.open(links.host.interfaces);
        links.tell(links.other, encodeBeacon(1, 1, listenerDigest), fake1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(ear.sixcasts().size(), 1);
        QCOMPARE(ear.sixcasts().first().arrival.name, u"fake1"_s);
        QCOMPARE(nearbyAddress(ear.sixcasts().first()), u"fe80::1:2%fake1"_s);
    }

    void doesNotHearItself()
    {
        Links links;
        NearbyEar ear(links.maker());
        ear.open(links.host.interfaces);
        links.tell(links.host, encodeBeacon(1, 1, listenerDigest));
        QVERIFY(ear.sixcasts().isEmpty());
    }

    void ignoresWhatIsNoBeacon_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("HELLO") << encodeHello(1, 1, {{"d", listenerDigest}});
        QTest::newRow("no digest") << QByteArray("BEACON 1 run=0000000000000001 seq=1");
        QTest::newRow("too long") << encodeBeacon(1, 1,
                                                  listenerDigest + ",h:" + QByteArray(1000, '1'));
    }
    void ignoresWhatIsNoBeacon()
    {
        QFETCH(const QByteArray, payload);
        Links links;
        NearbyEar ear(links.maker());
        ear.open(links.host.interfaces);
        links.tell(links.other, payload);
        QVERIFY(ear.sixcasts().isEmpty());
    }

    void forgetsWhoIsSilent()
    {
        Links links;
        qint64 nowNs = second;
        NearbyEar ear(links.maker(), [&nowNs] { return nowNs; });
        const QSignalSpy changed(&ear, &NearbyEar::changed);
        ear.open(links.host.interfaces);
        links.tell(links.other, encodeBeacon(1, 1, listenerDigest));
        nowNs += 2 * second;
        ear.expire();
        QCOMPARE(ear.sixcasts().size(), 1);
        nowNs += 2 * second;
        ear.expire();
        QVERIFY(ear.sixcasts().isEmpty());
        QCOMPARE(changed.size(), 3);
    }

    void looksAtSoManyASecond()
    {
        Links links;
        qint64 nowNs = second;
        NearbyEar ear(links.maker(), [&nowNs] { return nowNs; });
        ear.open(links.host.interfaces);
        for (int i = 0; i < NearbyEar::beaconsPerSecond; ++i)
            links.tell(links.other, encodeBeacon(1, quint32(i), "s:l,p:1"));
        links.tell(links.other, encodeBeacon(1, 1, listenerDigest));
        QVERIFY(ear.sixcasts().isEmpty());
        nowNs += second;
        links.tell(links.other, encodeBeacon(1, 1, listenerDigest));
        QCOMPARE(ear.sixcasts().size(), 1);
    }

    void followsTheInterfaces()
    {
        Links links;
        NearbyEar ear(links.maker());
        links.host.find(fake1)->up = false;
        ear.open(links.host.interfaces);
        QCOMPARE(links.host.sockets().size(), 1);
        links.host.find(fake1)->up = true;
        ear.open(links.host.interfaces);
        ear.open(links.host.interfaces);
        QCOMPARE(links.host.sockets().size(), 2);
        links.host.removeInterface(fake0);
        ear.open(links.host.interfaces);
        QCOMPARE(links.host.sockets().size(), 1);
    }

    void notesWhoAsksForSomethingElse()
    {
        Links links;
        Trace trace;
        QStringList rows;
        connect(&trace, &Trace::recorded, this, [&rows](const TraceEvent &event) {
            QCOMPARE(event.kind, Kind::Note);
            rows << event.text;
        });
        NearbyWatch watch(links.maker(), trace);
        watch.setInterfaces(links.host.interfaces);
        QCOMPARE(links.host.sockets().size(), 0); // nobody wants to know yet
        watch.beginListening(*Ip6Address::parse(u"ff12::6d63"_s), 28015);
        for (const char *digest :
             {"s:r,g:ff12::6d63,p:28015", "s:r,g:ff12::99,p:28015", "s:r,g:ff12::99,p:28015",
              "s:r,g:ff12::6d63,p:9", "s:l,g:ff12::99,p:28015"})
            links.tell(links.other, encodeBeacon(1, 1, digest));
        const QStringList expected{u"fe80::2%fake0 asks for ff12::99 port 28015: not this group"_s,
                                   u"fe80::2%fake0 asks for ff12::6d63 port 9: not this port"_s};
        QCOMPARE(rows, expected);
        watch.endListening();
        QCOMPARE(links.host.sockets().size(), 0);
    }
};

} // namespace Sixcast

QTEST_GUILESS_MAIN(Sixcast::NearbyEarTest)
#include "tst_nearbyear.moc"
