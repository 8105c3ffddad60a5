// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sessions may rely on, asked of each engine alike: every function runs once per engine, on real sockets of
// two machines (network namespaces) with the cables `lan` and `aux` between them.

#include "core/base/clock.h"
#include "core/net/socketfactory.h"
#include "tests/support/networknamespace.h"

#include <QTest>
#include <QThread>

#include <cerrno>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr quint16 port = 28015;
constexpr quint16 filteredPort = 4444; // what the left machine's firewall does not let out
constexpr InterfaceIndex noSuchInterface{9999};

Ip6Address ip(QStringView text) { return *Ip6Address::parse(text); }

const Ip6Address group = ip(u"ff12::6d63");
const Ip6Address siteGroup = ip(u"ff15::6d63");
const Ip6Address leftGlobal = ip(u"fd00:6c::1");
const Ip6Address rightGlobal = ip(u"fd00:6c::2");
const Ip6Address rightSecond = ip(u"fd00:6c::22");

/// A socket of a machine, and everything that it said.
struct Witness {
    Witness(SocketKind kind, const NetworkNamespace &on)
        : machine(on)
        , socket(makeDatagramSocket(kind))
    {
        DatagramSocket *s = socket.get();
        QObject::connect(s, &DatagramSocket::stepped, s, [this](const Step &step) { steps << step; });
        QObject::connect(s, &DatagramSocket::received, s, [this](const auto &datagrams) { inbox << datagrams; });
        QObject::connect(s, &DatagramSocket::refused, s, [this](const auto &list) { refusals << list; });
        QObject::connect(s, &DatagramSocket::overflowed, s, [this](quint64 total) { dropped = total; });
        QObject::connect(s, &DatagramSocket::failed, s, [this](const auto &error) { failure = error; });
    }

    Result<void> open(const SocketOptions &options = {})
    {
        const Inside inside(machine);
        return socket->open(options);
    }
    Result<void> join(const Ip6Address &address, InterfaceIndex interface, const std::optional<Ip6Address> &source = {})
    {
        const Inside inside(machine);
        return socket->join(address, interface, source);
    }
    int joinError(const Ip6Address &address, InterfaceIndex interface)
    {
        const Result<void> result = join(address, interface);
        return result ? 0 : result.error().osError;
    }
    int send(const Outgoing &datagram) { return socket->send(datagram).osError; }

    QByteArrayList payloads() const
    {
        QByteArrayList result;
        for (const Datagram &datagram : inbox)
            result << datagram.payload;
        return result;
    }
    QStringList log() const
    {
        QStringList lines;
        for (const Step &step : steps) {
            const QString failed = step.osError ? u" -> "_s + QString::number(step.osError) : QString();
            lines << QString(step.operation + u' ' + step.arguments).trimmed() + failed;
        }
        return lines;
    }

    const NetworkNamespace &machine;
    std::unique_ptr<DatagramSocket> socket;
    QList<Step> steps;
    QList<Datagram> inbox;
    QList<Refusal> refusals;
    quint64 dropped = 0;
    std::optional<Error> failure;
};

Outgoing to(const Ip6Address &address, InterfaceIndex interface, QByteArrayView payload = "HELLO", quint16 toPort = port)
{
    return {.payload = payload, .to = {address, interface, toPort}, .interface = interface};
}

SocketOptions listening(bool share = false)
{
    return {.bindTo = {.port = port}, .shareAddress = share};
}

} // namespace

class TestDatagramSocket : public QObject
{
    Q_OBJECT

    std::optional<NamespacePair> m_net;
    InterfaceIndex m_lan, m_aux;           ///< of the left machine
    InterfaceIndex m_lanRight, m_auxRight;

    static SocketKind kind()
    {
        QFETCH_GLOBAL(const SocketKind, kind);
        return kind;
    }
    static bool isNative() { return kind() == SocketKind::Native; }
    Witness left() const { return Witness(kind(), m_net->left); }
    Witness right() const { return Witness(kind(), m_net->right); }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<SocketKind>("kind");
        QTest::newRow("native") << SocketKind::Native;
        QTest::newRow("qt") << SocketKind::Qt;
    }

    void initTestCase()
    {
        m_net.emplace();
        QVERIFY2(m_net->isValid(), qPrintable(m_net->error()));
        const bool ready = m_net->connect(u"lan"_s) && m_net->connect(u"aux"_s)
            && m_net->left.ip(u"addr add fd00:6c::1/64 dev lan"_s) && m_net->right.ip(u"addr add fd00:6c::2/64 dev lan"_s)
            && m_net->right.ip(u"addr add fd00:6c::22/64 dev lan"_s)
            && m_net->left.setSysctl(u"net/ipv6/icmp/ratelimit"_s, u"0"_s)
            && m_net->right.setSysctl(u"net/ipv6/icmp/ratelimit"_s, u"0"_s)
            && m_net->left.ip(u"link add off type veth peer name off-end"_s)
            && m_net->left.run(u"nft add table ip6 t"_s)
            && m_net->left.run(u"nft add chain ip6 t out { type filter hook output priority 0 ; }"_s)
            && m_net->left.run(u"nft add rule ip6 t out udp dport %1 drop"_s.arg(filteredPort));
        QVERIFY2(ready, qPrintable(m_net->error()));
        m_lan = m_net->left.index(u"lan"_s);
        m_aux = m_net->left.index(u"aux"_s);
        m_lanRight = m_net->right.index(u"lan"_s);
        m_auxRight = m_net->right.index(u"aux"_s);
    }

    void cleanupTestCase() { m_net.reset(); }

    void tellsEveryStepInOrder()
    {
        Witness s = right();
        QVERIFY(s.open({.bindTo = {.port = port}, .shareAddress = true, .multicastHopLimit = 4, .multicastLoop = false,
                        .receiveBufferBytes = 65536}));
        QVERIFY(s.join(group, m_lanRight));
        QVERIFY(s.socket->leave(group, m_lanRight));
        s.socket->close();
        const QString where = u"ff12::6d63%"_s + QString::number(m_lanRight.value);
        const QStringList native{u"socket AF_INET6, SOCK_DGRAM"_s, u"setsockopt IPV6_V6ONLY = 1"_s,
                                 u"setsockopt SO_REUSEADDR = 1"_s, u"bind [::]:28015"_s,
                                 u"setsockopt IPV6_MULTICAST_ALL = 0"_s, u"setsockopt IPV6_RECVPKTINFO = 1"_s,
                                 u"setsockopt IPV6_RECVHOPLIMIT = 1"_s, u"setsockopt SO_RCVBUF = 65536"_s,
                                 u"getsockopt SO_RCVBUF = 131072"_s, u"setsockopt SO_TIMESTAMPNS = 1"_s,
                                 u"setsockopt SO_RXQ_OVFL = 1"_s, u"setsockopt IPV6_RECVERR = 1"_s,
                                 u"setsockopt IPV6_MULTICAST_HOPS = 4"_s, u"setsockopt IPV6_MULTICAST_LOOP = 0"_s,
                                 u"join MCAST_JOIN_GROUP "_s + where, u"leave MCAST_LEAVE_GROUP "_s + where, u"close"_s};
        const QStringList qt{u"bind QUdpSocket: socket, IPV6_V6ONLY = 1, SO_REUSEADDR = 1, bind [::]:28015"_s,
                             u"setsockopt IPV6_MULTICAST_ALL = 0"_s, u"setsockopt SO_RCVBUF = 65536"_s,
                             u"getsockopt SO_RCVBUF = 131072"_s, u"setsockopt SO_TIMESTAMPNS: not with QUdpSocket"_s,
                             u"setsockopt SO_RXQ_OVFL: not with QUdpSocket"_s, u"setsockopt IPV6_RECVERR: not with QUdpSocket"_s,
                             u"setsockopt IPV6_MULTICAST_HOPS = 4"_s, u"setsockopt IPV6_MULTICAST_LOOP = 0"_s,
                             u"join QUdpSocket: "_s + where, u"leave MCAST_LEAVE_GROUP "_s + where, u"close"_s};
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
        QTest::newRow("port in use, not shared by its holder") << listening(true) << EADDRINUSE << u"bind"_s;
        QTest::newRow("foreign address") << SocketOptions{.bindTo = {.address = rightGlobal}} << EADDRNOTAVAIL << u"bind"_s;
        QTest::newRow("link-local without a zone") << SocketOptions{.bindTo = {.address = ip(u"fe80::1")}} << EINVAL << u"bind"_s;
        QTest::newRow("group without a zone") << SocketOptions{.bindTo = {.address = group}} << EINVAL << u"bind"_s;
        QTest::newRow("hop limit") << SocketOptions{.multicastHopLimit = 256} << EINVAL << u"setsockopt"_s;
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
        QCOMPARE(hello.source, (Endpoint{m_net->left.linkLocal(u"lan"_s), m_lanRight, requester.socket->localEndpoint().port}));
        QCOMPARE(hello.destination, group);
        QCOMPARE(hello.arrival, m_lanRight);
        QCOMPARE(hello.hopLimit, 3);
        QCOMPARE(hello.kernelStamp, isNative());
        QVERIFY(hello.receivedNs >= before && hello.receivedNs <= wallClockNs());
        QVERIFY(!hello.truncated);

        QCOMPARE(listener.send({.payload = "WELCOME", .to = hello.source, .interface = hello.arrival}), 0);
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
        QCOMPARE(listener.send({.payload = "WELCOME", .to = hello.source, .interface = hello.arrival,
                                .source = hello.destination}), 0);
        QTRY_COMPARE(requester.inbox.size(), 1);
        QCOMPARE(requester.inbox.first().source.address, rightSecond);
        QCOMPARE(listener.send({.payload = "WELCOME", .to = hello.source, .interface = hello.arrival,
                                .source = leftGlobal}), EINVAL); // not ours
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
        for (const QByteArray &payload : {QByteArray(), QByteArray("one"), QByteArray(), largest, QByteArray(1, '\0')})
            QCOMPARE(requester.send(to(group, m_lan, payload)), 0);
        QCOMPARE(requester.send(to(group, m_lan, QByteArray(65528, 'x'))), EMSGSIZE);
        QTRY_COMPARE(listener.inbox.size(), 5); // an empty one does not stop those behind it
        QCOMPARE(listener.payloads(), (QByteArrayList{"", "one", "", largest, QByteArray(1, '\0')}));
        QVERIFY(!listener.inbox.at(3).truncated);
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
        QCOMPARE(s.send(to(group, m_lan)), 0); // and none of it sticks
    }

    void cantSendFromATentativeAddress()
    {
        NetworkNamespace slow(u"slow"_s, true);
        const bool ready = slow.ip(u"link add fresh type veth peer name fresh-end"_s) && slow.ip(u"link set fresh-end up"_s)
            && slow.setSysctl(u"net/ipv6/conf/fresh/dad_transmits"_s, u"30"_s) && slow.ip(u"link set fresh up"_s);
        QVERIFY2(ready, qPrintable(slow.error()));
        const InterfaceIndex fresh = slow.index(u"fresh"_s);
        Witness s(kind(), slow);
        QVERIFY(s.open());
        QCOMPARE(s.joinError(group, fresh), 0);
        QCOMPARE(s.send(to(group, fresh)), EADDRNOTAVAIL);
        s.socket->close();
        QCOMPARE(s.open({.bindTo = {slow.linkLocal(u"fresh"_s), fresh, 0}}).error().osError, EADDRNOTAVAIL);
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
        QTRY_COMPARE(stranger.payloads(), (QByteArrayList{"last", "both"})); // two on one port: each has its copy
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
        Witness right1 = right();
        Witness wrong = right();
        Witness requester = left();
        QVERIFY(right1.open(listening(true)));
        QVERIFY(wrong.open(listening(true)));
        QVERIFY(right1.join(ssm, m_lanRight, leftGlobal));
        QVERIFY(wrong.join(ssm, m_lanRight, ip(u"fd00:6c::99")));
        QVERIFY(wrong.join(group, m_lanRight));
        QVERIFY(requester.open());
        Outgoing hello = to(ssm, m_lan, "for one");
        hello.source = leftGlobal;
        QCOMPARE(requester.send(hello), 0);
        QCOMPARE(requester.send(to(group, m_lan, "for all")), 0);
        QTRY_COMPARE(wrong.payloads(), QByteArrayList{"for all"});
        QTRY_COMPARE(right1.payloads(), QByteArrayList{"for one"});
        QVERIFY(right1.socket->leave(ssm, m_lanRight, leftGlobal));
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
        // An answer that waits in the queue is no reason to refuse the next datagram, nor to go deaf.
        QCOMPARE(s.send(to(rightGlobal, m_lan, "nobody", 9)), 0);
        QThread::msleep(20);
        QCOMPARE(s.send(to(rightGlobal, m_lan, "somebody")), 0);
        QTRY_COMPARE(peer.payloads(), QByteArrayList{"somebody"});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(peer.send({.payload = "back", .to = peer.inbox.first().source, .interface = m_lanRight}), 0);
        QTRY_COMPARE(s.inbox.size(), 3);
        QCOMPARE(s.refusals.size(), isNative() ? 2 : 0); // the qt engine can't, and said so when it opened
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

    void mayBeClosedOrDeletedByWhoeverItTells()
    {
        Witness requester = left();
        QVERIFY(requester.open());
        for (const bool deleted : {false, true}) {
            Witness listener = right();
            QVERIFY(listener.open(listening()));
            QVERIFY(listener.join(group, m_lanRight));
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
            QTest::qWait(20);
            QCOMPARE(told, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestDatagramSocket)
#include "tst_datagramsocket.moc"
