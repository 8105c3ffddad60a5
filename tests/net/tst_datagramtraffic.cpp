// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is sent, what arrives, and what is lost on the way.

#include "core/base/clock.h"
#include "tests/net/enginetest.h"

#include <QTest>
#include <QThread>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

} // namespace

class TestDatagramTraffic : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void exchanges()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(listener.join(group, m_lanRight));
        QVERIFY(requester.open({.multicastHopLimit = 3}));
        const qint64 before = wallClockNs();
        const SendResult sent = requester.socket->send(to(group, m_lan));
        QVERIFY(sent.ok());
        QVERIFY(sent.sentNs >= before && sent.durationNs > 0);

        QTRY_COMPARE(listener.inbox.size(), 1);
        const Datagram hello = listener.inbox.first();
        QCOMPARE(hello.payload, "HELLO");
        QCOMPARE(hello.source,
                 (Endpoint{m_net->left.linkLocal(u"lan"_s), m_lanRight,
                           requester.socket->localEndpoint().port}));
        QCOMPARE(hello.destination, group);
        QCOMPARE(hello.arrival, m_lanRight);
        QCOMPARE(hello.hopLimit, 3);
        QCOMPARE(hello.kernelStamp, isNative());
        QVERIFY(hello.receivedNs >= before && hello.receivedNs <= wallClockNs());
        QVERIFY(!hello.truncated);

        QCOMPARE(
            listener.send({.payload = "WELCOME", .to = hello.source, .interface = hello.arrival}),
            0);
        QTRY_COMPARE(requester.inbox.size(), 1);
        const Datagram welcome = requester.inbox.first();
        QCOMPARE(welcome.payload, "WELCOME");
        QCOMPARE(welcome.source, (Endpoint{m_net->right.linkLocal(u"lan"_s), m_lan, port}));
        QCOMPARE(welcome.destination, hello.source.address);
        QCOMPARE(welcome.arrival, m_lan);
        QCOMPARE(welcome.hopLimit, 64);
    }

    void sendsByTheInterfaceAskedFor()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        for (const Ip6Address &address : {group, siteGroup}) {
            QVERIFY(listener.join(address, m_lanRight));
            QVERIFY(listener.join(address, m_auxRight));
        }
        QVERIFY(requester.open());
        for (const Ip6Address &address : {group, siteGroup}) {
            QCOMPARE(requester.send(to(address, m_aux)), 0);
            QCOMPARE(requester.send(to(address, m_lan)), 0);
        }
        QTRY_COMPARE(listener.inbox.size(), 4);
        for (int i : {0, 2}) {
            QCOMPARE(listener.inbox.at(i).arrival, m_auxRight);
            QCOMPARE(listener.inbox.at(i + 1).arrival, m_lanRight);
        }
        QCOMPARE(listener.inbox.at(3).destination, siteGroup);
        QCOMPARE(listener.inbox.at(3).source.address, leftGlobal); // the wider scope's address
        QCOMPARE(listener.inbox.at(3).source.scope, InterfaceIndex{});
    }

    void sendsFromTheAddressAskedFor()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(requester.open());
        QCOMPARE(requester.send(to(rightSecond, m_lan)), 0);
        QTRY_COMPARE(listener.inbox.size(), 1);
        const Datagram hello = listener.inbox.first();
        QCOMPARE(hello.destination, rightSecond);
        QCOMPARE(listener.send({.payload = "WELCOME",
                                .to = hello.source,
                                .interface = hello.arrival,
                                .source = hello.destination}),
                 0);
        QTRY_COMPARE(requester.inbox.size(), 1);
        QCOMPARE(requester.inbox.first().source.address, rightSecond);
        QCOMPARE(listener.send({.payload = "WELCOME",
                                .to = hello.source,
                                .interface = hello.arrival,
                                .source = leftGlobal}),
                 EINVAL); // not ours
    }

    void setsTheHopLimitOfOneDatagram()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(listener.join(group, m_lanRight));
        QVERIFY(requester.open());
        for (int hopLimit : {-1, 255, 7}) {
            Outgoing hello = to(group, m_lan);
            hello.hopLimit = hopLimit;
            QCOMPARE(requester.send(hello), 0);
        }
        Outgoing unicast = to(rightGlobal, m_lan);
        unicast.hopLimit = 9;
        QCOMPARE(requester.send(unicast), 0);
        QTRY_COMPARE(listener.inbox.size(), 4);
        QCOMPARE(listener.inbox.at(0).hopLimit, 1);
        QCOMPARE(listener.inbox.at(1).hopLimit, 255);
        QCOMPARE(listener.inbox.at(2).hopLimit, 7);
        QCOMPARE(listener.inbox.at(3).hopLimit, 9);
        unicast.hopLimit = 256;
        QCOMPARE(requester.send(unicast), EINVAL);
    }

    void carriesEverySize()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(listener.join(group, m_lanRight));
        QVERIFY(requester.open());
        const QByteArray largest(65527, 'x');
        for (const QByteArray &payload :
             {QByteArray(), QByteArray("one"), QByteArray(), largest, QByteArray(1, '\0')})
            QCOMPARE(requester.send(to(group, m_lan, payload)), 0);
        QCOMPARE(requester.send(to(group, m_lan, QByteArray(65528, 'x'))), EMSGSIZE);
        QTRY_COMPARE(listener.inbox.size(), 5); // an empty one does not stop those behind it
        QCOMPARE(listener.payloads(),
                 (QByteArrayList{"", "one", "", largest, QByteArray(1, '\0')}));
        QVERIFY(!listener.inbox.at(3).truncated);
    }

    void hearsOnlyWhatItJoined()
    {
        Witness member = right();
        Witness stranger = right();
        Witness requester = left();
        QVERIFY(member.open(listening(true)));
        QVERIFY(stranger.open(listening(true)));
        QVERIFY(member.join(group, m_lanRight));
        QVERIFY(stranger.join(siteGroup, m_lanRight));
        QVERIFY(requester.open());
        QCOMPARE(requester.send(to(group, m_lan, "first")), 0);
        QCOMPARE(requester.send(to(allNodes, m_lan, "everybody")), 0);
        QCOMPARE(requester.send(to(siteGroup, m_lan, "last")), 0);
        QTRY_COMPARE(stranger.payloads(), QByteArrayList{"last"});
        QTRY_COMPARE(member.payloads(), QByteArrayList{"first"});
        QVERIFY(member.socket->leave(group, m_lanRight));
        QVERIFY(member.join(siteGroup, m_lanRight));
        QCOMPARE(requester.send(to(group, m_lan, "after leaving")), 0);
        QCOMPARE(requester.send(to(siteGroup, m_lan, "both")), 0);
        QTRY_COMPARE(member.payloads(), (QByteArrayList{"first", "both"}));
        QTRY_COMPARE(stranger.payloads(),
                     (QByteArrayList{"last", "both"})); // two on one port: each has its copy
    }

    void loopsBackOnlyWhenAsked()
    {
        Witness own = left();
        Witness quiet = left();
        QVERIFY(own.open(listening()));
        QVERIFY(own.join(group, m_lan));
        QVERIFY(quiet.open({.multicastLoop = false}));
        QCOMPARE(quiet.send(to(group, m_lan, "quiet")), 0);
        QCOMPARE(own.send(to(group, m_lan, "own copy")), 0);
        QTRY_COMPARE(own.payloads(), QByteArrayList{"own copy"});
        QCOMPARE(own.inbox.first().arrival, m_lan);
    }

    void joinsForOneSource()
    {
        const Ip6Address ssm = ip(u"ff35::6d63");
        Witness chosen = right();
        Witness wrong = right();
        Witness requester = left();
        QVERIFY(chosen.open(listening(true)));
        QVERIFY(wrong.open(listening(true)));
        QVERIFY(chosen.join(ssm, m_lanRight, leftGlobal));
        QVERIFY(wrong.join(ssm, m_lanRight, ip(u"fd00:6c::99")));
        QVERIFY(wrong.join(group, m_lanRight));
        QVERIFY(requester.open());
        Outgoing hello = to(ssm, m_lan, "for one");
        hello.source = leftGlobal;
        QCOMPARE(requester.send(hello), 0);
        QCOMPARE(requester.send(to(group, m_lan, "for all")), 0);
        QTRY_COMPARE(wrong.payloads(), QByteArrayList{"for all"});
        QTRY_COMPARE(chosen.payloads(), QByteArrayList{"for one"});
        QVERIFY(chosen.socket->leave(ssm, m_lanRight, leftGlobal));
    }

    void tellsWhatWasRefused()
    {
        Witness s = left();
        Witness peer = right();
        QVERIFY(s.open());
        QVERIFY(peer.open(listening()));
        QCOMPARE(s.send(to(rightGlobal, m_lan, "nobody", 9)), 0);
        if (isNative()) {
            QTRY_COMPARE(s.refusals.size(), 1);
            const Refusal refusal = s.refusals.first();
            QCOMPARE(refusal.osError, ECONNREFUSED);
            QVERIFY(refusal.fromNetwork);
            QCOMPARE(refusal.icmpType, 1); // destination unreachable, port (RFC 4443 section 3.1)
            QCOMPARE(refusal.icmpCode, 4);
            QCOMPARE(refusal.destination.address, rightGlobal);
            QCOMPARE(refusal.destination.port, 9);
            QCOMPARE(refusal.offender, rightGlobal);
            QCOMPARE(refusal.payload, "nobody");
        }
        // An answer that waits in the queue is no reason to refuse the next datagram, nor to go
        // deaf.
        QCOMPARE(s.send(to(rightGlobal, m_lan, "nobody", 9)), 0);
        QThread::msleep(20);
        QCOMPARE(s.send(to(rightGlobal, m_lan, "somebody")), 0);
        QTRY_COMPARE(peer.payloads(), QByteArrayList{"somebody"});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                peer.send(
                    {.payload = "back", .to = peer.inbox.first().source, .interface = m_lanRight}),
                0);
        QTRY_COMPARE(s.inbox.size(), 3);
        QCOMPARE(s.refusals.size(),
                 isNative() ? 2 : 0); // the qt engine can't, and said so when it opened
        QVERIFY(!s.failure);
    }

    void countsWhatItHadNoRoomFor()
    {
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open({.bindTo = {.port = port}, .receiveBufferBytes = 4096}));
        QVERIFY(listener.join(group, m_lanRight));
        QVERIFY(requester.open());
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(requester.send(to(group, m_lan)), 0);
        QTRY_VERIFY(!listener.inbox.isEmpty());
        QCOMPARE(requester.send(to(group, m_lan)), 0);
        QTRY_COMPARE(quint64(listener.inbox.size()) + listener.dropped, quint64(1001));
        QVERIFY(listener.dropped > 900);

        for (int i = 0; i < 1000; ++i)
            QCOMPARE(requester.send(to(group, m_lan)), 0);
        const qsizetype read = listener.inbox.size();
        listener.socket->close(); // what waits is lost unread; what was dropped before is told
        QCOMPARE(listener.inbox.size(), read);
        QVERIFY(listener.dropped > 1800);
    }

    /// As at the end of a run, when the event loop has had no turn since.
    void drainsWhatHasArrived()
    {
        Witness sender = left();
        Witness receiver = right();
        QVERIFY(sender.open());
        QVERIFY(receiver.open(listening()));
        receiver.socket->drain();
        QVERIFY(receiver.inbox.isEmpty());
        constexpr int sent = 600; // more than an engine reads in one wake-up
        for (int i = 0; i < sent; ++i)
            QCOMPARE(sender.send(to(rightGlobal, m_lan, QByteArray::number(i))), 0);
        bool within = false;
        QObject::connect(receiver.socket.get(), &DatagramSocket::received, receiver.socket.get(),
                         [&] {
                             const qsizetype before = receiver.inbox.size();
                             receiver.socket->drain(); // would tell of the later ones first
                             within = within || receiver.inbox.size() != before;
                         });
        receiver.socket->drain();
        QCOMPARE(receiver.inbox.size(), sent);
        QCOMPARE(receiver.payloads().last(), QByteArray::number(sent - 1));
        QVERIFY(!within);
        receiver.socket->close();
        receiver.socket->drain(); // of a closed one: nothing
        QCOMPARE(receiver.inbox.size(), sent);
    }

    void losesNothingUnaccounted()
    {
        constexpr int count = 10'000;
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(listener.join(group, m_lanRight));
        QVERIFY(requester.open());
        for (int i = 0; i < count; ++i) {
            QCOMPARE(requester.send(to(group, m_lan, QByteArray::number(i))), 0);
            if (i == count / 2)
                QTest::qWait(5); // half of it waits, half of it streams in
        }
        QTRY_COMPARE(listener.inbox.size() + qsizetype(listener.dropped), count);
        int last = -1;
        for (const Datagram &datagram : std::as_const(listener.inbox)) {
            QVERIFY(datagram.payload.toInt() > last); // in order
            last = datagram.payload.toInt();
        }
        // The stream has ended; one alone is heard as ever.
        QCOMPARE(requester.send(to(group, m_lan, "alone")), 0);
        QTRY_COMPARE(listener.inbox.last().payload, "alone");
    }
};

QTEST_GUILESS_MAIN(TestDatagramTraffic)
#include "tst_datagramtraffic.moc"
