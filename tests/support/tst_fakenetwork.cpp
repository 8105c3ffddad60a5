// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

const Ip6Address group = ip(u"ff12::6d63");
constexpr InterfaceIndex eth0{2};

struct Inbox {
    explicit Inbox(DatagramSocket &socket)
    {
        QObject::connect(&socket, &DatagramSocket::received, &socket,
                         [this](const QList<Datagram> &datagrams) {
                             batches << datagrams.size();
                             all << datagrams;
                         });
    }
    QList<qsizetype> batches;
    QList<Datagram> all;
};

} // namespace

class TestFakeNetwork : public QObject
{
    Q_OBJECT

    struct Lan {
        FakeNetwork network;
        FakeHost &left = network.addHost();
        FakeHost &right = network.addHost();
        std::unique_ptr<FakeSocket> requester = left.makeSocket();
        std::unique_ptr<FakeSocket> listener = right.makeSocket();
        Lan()
        {
            left.addInterface(2, u"eth0"_s, ip(u"fe80::1"));
            right.addInterface(2, u"eth0"_s, ip(u"fe80::2"));
            QVERIFY(listener->open({.bindTo = {.port = 28015}}));
            QVERIFY(listener->join(group, eth0));
            QVERIFY(requester->open({}));
        }
        int hello(QByteArrayView payload = "HELLO")
        {
            return requester
                ->send({.payload = payload, .to = {group, eth0, 28015}, .interface = eth0})
                .osError;
        }
    };

private Q_SLOTS:
    void carriesBytesBothWays()
    {
        Lan lan;
        Inbox heard(*lan.listener);
        Inbox answered(*lan.requester);
        QCOMPARE(lan.hello(), 0);
        QVERIFY(heard.all.isEmpty()); // never within send()
        QTRY_COMPARE(heard.all.size(), 1);
        const Datagram hello = heard.all.first();
        QCOMPARE(hello.payload, "HELLO");
        QCOMPARE(hello.source,
                 (Endpoint{ip(u"fe80::1"), eth0, lan.requester->localEndpoint().port}));
        QCOMPARE(hello.destination, group);
        QCOMPARE(hello.arrival, eth0);
        QCOMPARE(hello.hopLimit, 1);
        QVERIFY(
            lan.listener->send({.payload = "WELCOME", .to = hello.source, .interface = eth0}).ok());
        QTRY_COMPARE(answered.all.size(), 1);
        QCOMPARE(answered.all.first().hopLimit, 64);
    }

    void hasAFate()
    {
        Lan lan;
        Inbox heard(*lan.listener);
        lan.network.fate = [](const Datagram &datagram) {
            return FakeNetwork::Fate{datagram.payload == "lost"        ? 0
                                         : datagram.payload == "twice" ? 2
                                                                       : 1,
                                     datagram.payload == "late" ? 30 : 0};
        };
        for (const char *payload : {"late", "lost", "twice", ""})
            QCOMPARE(lan.hello(payload), 0);
        QTRY_COMPARE(heard.all.size(), 4);
        QCOMPARE(heard.all.at(0).payload, "twice");
        QCOMPARE(heard.all.at(1).payload, "twice");
        QCOMPARE(heard.all.at(2).payload, "");
        QCOMPARE(heard.all.at(3).payload, "late");
        QCOMPARE(heard.batches, (QList<qsizetype>{3, 1}));
    }

    void refusesLikeTheKernel()
    {
        Lan lan;
        QCOMPARE(lan.listener->join(group, eth0).error().osError, EADDRINUSE);
        QCOMPARE(lan.listener->join(group, InterfaceIndex{9}).error().osError, ENODEV);
        QCOMPARE(lan.listener->join(ip(u"fe80::1"), eth0).error().osError, EINVAL);
        QCOMPARE(lan.right.makeSocket()->open({.bindTo = {.port = 28015}}).error().osError,
                 EADDRINUSE);
        QCOMPARE(lan.hello(QByteArray(65528, 'x')), EMSGSIZE);
        lan.left.find(eth0)->addresses[0].tentative = true;
        QCOMPARE(lan.hello(), EADDRNOTAVAIL);
        lan.left.find(eth0)->up = false;
        QCOMPARE(lan.hello(), ENETUNREACH);
        lan.left.removeInterface(eth0);
        QCOMPARE(lan.hello(), ENODEV);
        lan.left.refuse = [](const QString &operation, InterfaceIndex) {
            return operation == u"send"_s ? EPERM : 0;
        };
        QCOMPARE(lan.hello(), EPERM);
    }

    void loopsACopyBackAndKnowsNonMembers()
    {
        Lan lan;
        const auto second = lan.left.makeSocket();
        QVERIFY(second->open({.bindTo = {.port = 28015}}));
        Inbox heard(*second);
        QCOMPARE(lan.hello("before"), 0);
        QTest::qWait(5);
        QVERIFY(second->join(group, eth0));
        QCOMPARE(lan.hello("after"), 0);
        QTRY_COMPARE(heard.all.size(), 1);
        QCOMPARE(heard.all.first().payload, "after");
    }

    void tellsOfAClosedPort()
    {
        Lan lan;
        QSignalSpy refused(lan.requester.get(), &DatagramSocket::refused);
        QVERIFY(lan.requester
                    ->send({.payload = "?", .to = {ip(u"fe80::2"), eth0, 9}, .interface = eth0})
                    .ok());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<QList<Refusal>>().first().osError, ECONNREFUSED);
    }
};

QTEST_GUILESS_MAIN(TestFakeNetwork)
#include "tst_fakenetwork.moc"
