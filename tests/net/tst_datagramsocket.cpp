// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening, joining and closing, and everything that can be refused.

#include "tests/net/enginetest.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr InterfaceIndex noSuchInterface{9999};

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

} // namespace

class TestDatagramSocket : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryStepInOrder()
    {
        Witness s = right();
        QVERIFY(s.open({.bindTo = {.port = port},
                        .shareAddress = true,
                        .multicastHopLimit = 4,
                        .multicastLoop = false,
                        .receiveBufferBytes = 65536}));
        QVERIFY(s.join(group, m_lanRight));
        QVERIFY(s.socket->leave(group, m_lanRight));
        s.socket->close();
        const QStringList native{u"socket AF_INET6, SOCK_DGRAM"_s,
                                 u"setsockopt IPV6_V6ONLY = 1"_s,
                                 u"setsockopt SO_REUSEADDR = 1"_s,
                                 u"bind [::]:28015"_s,
                                 u"setsockopt IPV6_MULTICAST_ALL = 0"_s,
                                 u"setsockopt IPV6_RECVPKTINFO = 1"_s,
                                 u"setsockopt IPV6_RECVHOPLIMIT = 1"_s,
                                 u"setsockopt SO_RCVBUF = 65536"_s,
                                 u"getsockopt SO_RCVBUF = 131072"_s,
                                 u"setsockopt SO_TIMESTAMPNS = 1"_s,
                                 u"setsockopt SO_RXQ_OVFL = 1"_s,
                                 u"setsockopt IPV6_RECVERR = 1"_s,
                                 u"setsockopt IPV6_MULTICAST_HOPS = 4"_s,
                                 u"setsockopt IPV6_MULTICAST_LOOP = 0"_s,
                                 u"join MCAST_JOIN_GROUP"_s,
                                 u"leave MCAST_LEAVE_GROUP"_s,
                                 u"close"_s};
        const QStringList qt{
            u"bind QUdpSocket: socket, IPV6_V6ONLY = 1, SO_REUSEADDR = 1, bind [::]:28015"_s,
            u"setsockopt IPV6_MULTICAST_ALL = 0"_s,
            u"setsockopt SO_RCVBUF = 65536"_s,
            u"getsockopt SO_RCVBUF = 131072"_s,
            u"setsockopt SO_TIMESTAMPNS: not with QUdpSocket"_s,
            u"setsockopt SO_RXQ_OVFL: not with QUdpSocket"_s,
            u"setsockopt IPV6_RECVERR: not with QUdpSocket"_s,
            u"setsockopt IPV6_MULTICAST_HOPS = 4"_s,
            u"setsockopt IPV6_MULTICAST_LOOP = 0"_s,
            u"join QUdpSocket"_s,
            u"leave MCAST_LEAVE_GROUP"_s,
            u"close"_s};
        QCOMPARE(s.log(), isNative() ? native : qt);
        for (const Step &step : s.steps) {
            if (!step.arguments.contains(u"not with"_s))
                QVERIFY2(step.durationNs >= 0, qPrintable(step.arguments));
        }
        QCOMPARE(s.steps.at(s.steps.size() - 3).interface, m_lanRight);
        QCOMPARE(s.steps.at(s.steps.size() - 3).endpoint, (Endpoint{group, m_lanRight, port}));
    }

    void opensClosesAndOpensAgain()
    {
        Witness s = left();
        s.socket->close(); // of a closed one: nothing
        QVERIFY(s.steps.isEmpty());
        QVERIFY(s.open());
        QVERIFY(s.socket->isOpen());
        QVERIFY(s.socket->localEndpoint().port != 0); // the system chose one
        QCOMPARE(s.open().error().code, Error::Code::State);
        QVERIFY(s.socket->isOpen());
        s.socket->close();
        const qsizetype steps = s.steps.size();
        s.socket->close();
        QCOMPARE(s.steps.size(), steps);
        QVERIFY(!s.socket->isOpen());
        QCOMPARE(s.send(to(group, m_lan)), EBADF);
        QCOMPARE(s.joinError(group, m_lan), EBADF);
        QVERIFY(s.open(listening()));
        QCOMPARE(s.socket->localEndpoint(), (Endpoint{{}, {}, port}));
    }

    void saysWhyItCantOpen_data()
    {
        QTest::addColumn<SocketOptions>("options");
        QTest::addColumn<int>("osError");
        QTest::addColumn<QString>("operation");
        QTest::newRow("port in use") << listening() << EADDRINUSE << u"bind"_s;
        QTest::newRow("port in use, not shared by its holder")
            << listening(true) << EADDRINUSE << u"bind"_s;
        QTest::newRow("foreign address")
            << SocketOptions{.bindTo = {.address = rightGlobal}} << EADDRNOTAVAIL << u"bind"_s;
        QTest::newRow("link-local without a zone")
            << SocketOptions{.bindTo = {.address = ip(u"fe80::1")}} << EINVAL << u"bind"_s;
        QTest::newRow("group without a zone")
            << SocketOptions{.bindTo = {.address = group}} << EINVAL << u"bind"_s;
        QTest::newRow("hop limit")
            << SocketOptions{.multicastHopLimit = 256} << EINVAL << u"setsockopt"_s;
    }

    void saysWhyItCantOpen()
    {
        QFETCH(const SocketOptions, options);
        Witness holder = left();
        QVERIFY(holder.open(listening()));
        Witness s = left();
        const Result<void> result = s.open(options);
        QVERIFY(!result);
        QTEST(result.error().osError, "osError");
        QVERIFY(!result.error().text.isEmpty());
        QVERIFY(!s.socket->isOpen());
        QCOMPARE(s.steps.last().operation, u"close"_s);
        const Step &failed = s.steps.at(s.steps.size() - 2);
        QTEST(failed.operation, "operation");
        QTEST(failed.osError, "osError");
        QVERIFY(s.open()); // nothing of the failure sticks
    }

    void saysWhyItCantJoin()
    {
        QVERIFY(m_net->left.ip(u"link set off mtu 1279"_s));
        const InterfaceIndex off = m_net->left.index(u"off"_s);
        Witness s = left();
        QVERIFY(s.open(listening()));
        QCOMPARE(s.joinError(group, {}), ENODEV);
        QCOMPARE(s.joinError(group, noSuchInterface), ENODEV);
        QCOMPARE(s.joinError(rightGlobal, m_lan), EINVAL);
        QCOMPARE(s.joinError(group, off), EINVAL); // MTU too small for IPv6
        QCOMPARE(s.joinError(group, m_lan), 0);
        QCOMPARE(s.joinError(group, m_aux), 0);
        QCOMPARE(s.joinError(group, m_lan), EADDRINUSE);
        QCOMPARE(s.steps.last().osError, EADDRINUSE);
        QCOMPARE(s.steps.last().interface, m_lan);
        QVERIFY(s.socket->leave(group, m_lan));
        QCOMPARE(s.socket->leave(group, m_lan).error().osError, EADDRNOTAVAIL);
        QCOMPARE(s.joinError(group, m_lan), 0);
        QVERIFY(m_net->left.ip(u"link set off mtu 1500"_s));
        QCOMPARE(s.joinError(group, off), 0); // down: the kernel says nothing, the inventory does
    }

    void saysThatThereIsNoRoomForMore()
    {
        Witness s = left();
        QVERIFY(s.open());
        Ip6Address next = group;
        int osError = 0;
        for (int i = 0; i < 100'000 && osError == 0;
             ++i) { // how many is net.core.optmem_max's affair
            next.bytes[12] = quint8(i >> 16);
            next.bytes[13] = quint8(i >> 8);
            next.bytes[14] = quint8(i);
            osError = s.joinError(next, m_lan);
        }
        QCOMPARE(osError, ENOMEM);
        s.socket->close();
        QVERIFY(s.open());
        osError = 0;
        Ip6Address source = rightGlobal;
        for (int i = 0; i < 255 && osError == 0; ++i) { // net.ipv6.mld_max_msf: 64
            source.bytes[15] = quint8(i);
            const Result<void> joined = s.join(ip(u"ff35::6d63"), m_lan, source);
            osError = joined ? 0 : joined.error().osError;
        }
        QCOMPARE(osError, ENOBUFS);
    }

    void saysWhyItCantSend()
    {
        Witness s = left();
        QVERIFY(s.open());
        QCOMPARE(s.send(to(group, m_net->left.index(u"off"_s))), ENETUNREACH); // down
        QCOMPARE(s.send(to(group, {})), ENODEV);
        QCOMPARE(s.send(to(ip(u"fe80::1"), {})), ENODEV);
        QCOMPARE(s.send(to(group, noSuchInterface)), ENODEV);
        QCOMPARE(s.send(to(group, m_lan, "HELLO", filteredPort)), EPERM);
        QCOMPARE(s.send(to(ip(u"2001:db8::1"), {})), ENETUNREACH); // no route
        Outgoing torn = to(group, m_lan);
        torn.interface = m_aux; // one by its zone, another by its interface
        QCOMPARE(s.send(torn), EINVAL);
        const QList<std::pair<QString, int>> routes{
            {u"unreachable"_s, EHOSTUNREACH}, {u"prohibit"_s, EACCES}, {u"blackhole"_s, EINVAL}};
        for (const auto &[type, osError] : routes) {
            QVERIFY(m_net->left.ip(u"route add %1 2001:db8::/32"_s.arg(type)));
            QCOMPARE(s.send(to(ip(u"2001:db8::1"), {})), osError);
            QVERIFY(m_net->left.ip(u"route delete %1 2001:db8::/32"_s.arg(type)));
        }
        QCOMPARE(s.send(to(group, m_lan)), 0); // and none of it sticks
    }

    void cantSendFromATentativeAddress()
    {
        NetworkNamespace slow(u"slow"_s, true);
        const bool ready = slow.ip(u"link add fresh type veth peer name fresh-end"_s)
            && slow.ip(u"link set fresh-end up"_s)
            && slow.setSysctl(u"net/ipv6/conf/fresh/dad_transmits"_s, u"30"_s)
            && slow.ip(u"link set fresh up"_s);
        QVERIFY2(ready, qPrintable(slow.error()));
        QTRY_VERIFY(!slow.linkLocal(u"fresh"_s).isUnspecified());
        const InterfaceIndex fresh = slow.index(u"fresh"_s);
        Witness s(kind(), slow);
        QVERIFY(s.open());
        QCOMPARE(s.joinError(group, fresh), 0);
        QCOMPARE(s.send(to(group, fresh)), EADDRNOTAVAIL);
        s.socket->close();
        QCOMPARE(s.open({.bindTo = {slow.linkLocal(u"fresh"_s), fresh, 0}}).error().osError,
                 EADDRNOTAVAIL);
    }

    void outlivesItsInterface()
    {
        QVERIFY(m_net->connect(u"tmp"_s));
        Witness listener = right();
        Witness requester = left();
        QVERIFY(listener.open(listening()));
        QVERIFY(requester.open());
        const InterfaceIndex before = m_net->right.index(u"tmp"_s);
        QVERIFY(listener.join(group, before));
        QVERIFY(listener.join(group, m_lanRight));
        const InterfaceIndex out = m_net->left.index(u"tmp"_s);
        QVERIFY(m_net->left.ip(u"link delete tmp"_s));
        QCOMPARE(requester.send(to(group, out)), ENODEV);
        QCOMPARE(listener.joinError(siteGroup, before), ENODEV);
        QCOMPARE(requester.send(to(group, m_lan)), 0);
        QTRY_COMPARE(listener.inbox.size(), 1);

        QVERIFY2(m_net->connect(u"tmp"_s), qPrintable(m_net->error()));
        const InterfaceIndex after = m_net->right.index(u"tmp"_s);
        QVERIFY(after != before);
        QVERIFY(listener.join(group, after));
        QVERIFY(listener.socket->leave(group, before)); // what is left of the old one
        QCOMPARE(requester.send(to(group, m_net->left.index(u"tmp"_s))), 0);
        QTRY_COMPARE(listener.inbox.size(), 2);
        QCOMPARE(listener.inbox.last().arrival, after);
        QVERIFY(m_net->left.ip(u"link delete tmp"_s));
        QVERIFY(!listener.failure);
    }

    void mayBeClosedOrDeletedByWhoeverItTells()
    {
        Witness requester = left();
        QVERIFY(requester.open());
        for (const bool deleted : {false, true}) {
            Witness listener = right();
            QVERIFY(listener.open(listening(true)));
            QVERIFY(listener.join(group, m_lanRight));
            Witness beside = right(); // has got what the listener no longer can
            QVERIFY(beside.open(listening(true)));
            QVERIFY(beside.join(group, m_lanRight));
            int told = 0;
            connect(listener.socket.get(), &DatagramSocket::received, this, [&] {
                ++told;
                if (deleted)
                    listener.socket.reset();
                else
                    listener.socket->close();
            });
            QCOMPARE(requester.send(to(group, m_lan)), 0);
            QTRY_COMPARE(told, 1);
            QCOMPARE(requester.send(to(group, m_lan)), 0);
            QTRY_COMPARE(beside.inbox.size(), 2);
            QCOMPARE(told, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestDatagramSocket)
#include "tst_datagramsocket.moc"
