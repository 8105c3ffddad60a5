// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/listener.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"
#include "tests/session/stage.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

struct ListenerStage : Stage {
    explicit ListenerStage(int interfaces = 1)
        : Stage(interfaces)
    {
        QObject::connect(&listener, &Listener::ended, &listener,
                         [this](Listener::End end) { ends.append(end); });
        QObject::connect(
            &listener, &Listener::heard, &listener,
            [this](const Datagram &, const Message &, Listener::Use use) { uses.append(use); });
    }

    Result<void> start() { return listener.start(profile, host.interfaces); }
    /// Starts and forgets the rows of the start: they have tests of their own.
    void listen()
    {
        QVERIFY(start());
        QCOMPARE(listener.state(), Listener::State::Listening);
        (void)log.take();
    }

    /// What a requester would send from fe80::9 through \a arrival, for the group.
    Datagram datagram(QByteArrayView payload, InterfaceIndex arrival = eth0) const
    {
        Datagram result;
        result.payload = payload.toByteArray();
        result.source = {ip(u"fe80::9"), arrival, 40000};
        result.destination = profile.group;
        result.arrival = arrival;
        result.hopLimit = 1;
        result.receivedNs = wallClockNs();
        return result;
    }
    void arrives(const Datagram &datagram)
    {
        socket->deliver(datagram);
        letItHappen();
    }
    void arrives(QByteArrayView payload) { arrives(datagram(payload)); }

    Profile profile;
    Listener listener{*socket, trace};
    QList<Listener::End> ends;
    QList<Listener::Use> uses;
};

using Play = std::function<void(ListenerStage &)>;

QByteArray hello(quint32 seq, qsizetype bytes = defaultHelloBytes)
{
    return encodeHello(0x1122334455667788, seq, {}, bytes);
}

/// The counts that are not zero: "heard=1 welcomed=1".
QString countsText(const ListenerCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView name, quint64 count) {
        if (count != 0)
            parts.append(name + u'=' + QString::number(count));
    };
    add("heard"_L1, counts.heard);
    add("welcomed"_L1, counts.welcomed);
    add("sendFailures"_L1, counts.sendFailures);
    add("control"_L1, counts.control);
    add("ignored"_L1, counts.ignored);
    add("heldBack"_L1, counts.heldBack);
    add("refusedLater"_L1, counts.refusedLater);
    add("overflowed"_L1, counts.overflowed);
    return parts.join(u' ');
}

const auto refuse = [](const QString &what, int osError) -> Play {
    return [=](ListenerStage &stage) {
        stage.host.refuse = [=](const QString &operation, InterfaceIndex) {
            return operation == what ? osError : 0;
        };
    };
};

} // namespace

Q_DECLARE_METATYPE(Play)

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starts_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<QStringList>("expected");
        const QStringList opened{
            u"listener step state opening"_s, u"listener step socket AF_INET6, SOCK_DGRAM"_s,
            u"listener step bind at [::]:28015"_s, u"listener step state joining"_s};
        const QStringList joinedEth0{u"listener step join eth0 of [ff12::6d63%eth0]:28015"_s,
                                     u"listener step join eth0 of [ff02::1%eth0]:28015"_s};
        const QString listening = u"listener step state listening"_s;

        QTest::newRow("the best interface")
            << Play([](ListenerStage &) {}) << opened + joinedEth0 + QStringList{listening};
        QTest::newRow("quiet: tells nothing of itself, but answers control HELLOs like any other")
            << Play([](ListenerStage &stage) { stage.profile.quiet = true; })
            << opened + joinedEth0 + QStringList{listening};
        QTest::newRow("all-nodes is the group: joined once")
            << Play([](ListenerStage &stage) { stage.profile.group = allNodes; })
            << opened + joinedEth0.last(1) + QStringList{listening};
        QTest::newRow("by name") << Play(
            [](ListenerStage &stage) { stage.profile.interface = u"eth1"_s; })
                                 << opened
                + QStringList{u"listener step join eth1 of [ff12::6d63%eth1]:28015"_s,
                              u"listener step join eth1 of [ff02::1%eth1]:28015"_s, listening};
        QTest::newRow("all usable ones") << Play([](ListenerStage &stage) {
            stage.profile.allInterfaces = true;
            stage.host.find(eth0)->up = false;
        })
                                         << opened
                + QStringList{u"listener step join eth1 of [ff12::6d63%eth1]:28015"_s,
                              u"listener step join eth1 of [ff02::1%eth1]:28015"_s,
                              u"listener step join eth2 of [ff12::6d63%eth2]:28015"_s,
                              u"listener step join eth2 of [ff02::1%eth2]:28015"_s, listening};
        QTest::newRow("down, but chosen by name: told, and joined all the same")
            << Play([](ListenerStage &stage) {
                   stage.profile.interface = u"eth0"_s;
                   stage.host.find(eth0)->up = false;
               })
            << opened + QStringList{u"listener warning interface eth0 (switched off (down))"_s}
                + joinedEth0 + QStringList{listening};
        QTest::newRow("no link-local address: a note") << Play([](ListenerStage &stage) {
            stage.profile.interface = u"eth0"_s;
            stage.host.find(eth0)->addresses = {{.address = ip(u"fd00::1"), .prefixLength = 64}};
        })
                                                       << opened
                + QStringList{u"listener note interface eth0 (no link-local address)"_s}
                + joinedEth0 + QStringList{listening};
        QTest::newRow("a join is refused on one of several") << Play([](ListenerStage &stage) {
            stage.profile.allInterfaces = true;
            stage.host.removeInterface({4});
            stage.host.refuse = [](const QString &operation, InterfaceIndex interface) {
                return operation == u"join"_s && interface == eth0 ? ENOMEM : 0;
            };
        })
                                                             << opened
                + QStringList{u"listener error join eth0 of [ff12::6d63%eth0]:28015 ENOMEM"_s,
                              u"listener step join eth1 of [ff12::6d63%eth1]:28015"_s,
                              u"listener step join eth1 of [ff02::1%eth1]:28015"_s, listening};
        QTest::newRow("only the join for control HELLOs is refused: it listens") << Play(
            [](ListenerStage &stage) {
                stage.host.refuse = [joins = 0](const QString &operation, InterfaceIndex) mutable {
                    return operation == u"join"_s && ++joins == 2 ? ENOMEM : 0;
                };
            })
                                                                                 << opened
                + QStringList{u"listener step join eth0 of [ff12::6d63%eth0]:28015"_s,
                              u"listener error join eth0 of [ff02::1%eth0]:28015 ENOMEM"_s,
                              listening};
    }
    void starts()
    {
        QFETCH(const Play, given);
        ListenerStage stage(3);
        given(stage);
        QVERIFY(stage.start());
        QTEST(stage.log.lines(), "expected");
        QCOMPARE(stage.listener.state(), Listener::State::Listening);
        QVERIFY(stage.ends.isEmpty());
        QCOMPARE(stage.listener.failedOperation(), QString());
        QVERIFY(stage.socket->options().shareAddress);
    }

    void failsToStart_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("operation"); // that failed
        const QString opening = u"listener step state opening"_s;
        const QString socket = u"listener step socket AF_INET6, SOCK_DGRAM"_s;
        const QString bind = u"listener step bind at [::]:28015"_s;
        const QString joining = u"listener step state joining"_s;
        const QString close = u"listener step close"_s;
        const QString failed = u"listener step state failed"_s;

        QTest::newRow("no descriptor left")
            << refuse(u"socket"_s, EMFILE)
            << QStringList{opening, u"listener error socket (AF_INET6, SOCK_DGRAM) EMFILE"_s,
                           u"listener error listen (socket: Too many open files)"_s, failed}
            << u"socket"_s;
        QTest::newRow("no IPv6 in this system")
            << refuse(u"socket"_s, EAFNOSUPPORT)
            << QStringList{opening, u"listener error socket (AF_INET6, SOCK_DGRAM) EAFNOSUPPORT"_s,
                           u"listener error listen (socket: Address family not supported by "
                           u"protocol)"_s,
                           failed}
            << u"socket"_s;
        QTest::newRow("bind refused")
            << refuse(u"bind"_s, EACCES)
            << QStringList{opening, socket, u"listener error bind at [::]:28015 EACCES"_s,
                           u"listener error listen (bind: Permission denied)"_s, failed}
            << u"bind"_s;
        QTest::newRow("port in use")
            << Play([](ListenerStage &stage) {
                   static std::unique_ptr<FakeSocket> other;
                   other = stage.host.makeSocket();
                   QVERIFY(other->open({.bindTo = {.port = 28015}}));
                   QObject::connect(&stage.listener, &Listener::ended, &stage.listener,
                                    [] { other.reset(); });
               })
            << QStringList{opening, socket, u"listener error bind at [::]:28015 EADDRINUSE"_s,
                           u"listener error listen (bind: Address already in use)"_s, failed}
            << u"bind"_s;
        QTest::newRow("join refused")
            << refuse(u"join"_s, ENODEV)
            << QStringList{opening,
                           socket,
                           bind,
                           joining,
                           u"listener error join eth0 of [ff12::6d63%eth0]:28015 ENODEV"_s,
                           u"listener error listen (join: No such device)"_s,
                           close,
                           failed}
            << u"join"_s;
        QTest::newRow("no such interface") << Play([](ListenerStage &stage) {
            stage.profile.interface = u"<b>"_s;
        }) << QStringList{opening,
                          socket,
                          bind,
                          joining,
                          u"listener error listen (This machine has no interface <b>.)"_s,
                          close,
                          failed} << QString();
        QTest::newRow("no interface at all")
            << Play([](ListenerStage &stage) { stage.host.removeInterface(eth0); })
            << QStringList{opening,
                           socket,
                           bind,
                           joining,
                           u"listener error listen (This machine has no network interface but "
                           u"the loopback one.)"_s,
                           close,
                           failed}
            << QString();
        QTest::newRow("IPv6 is off")
            << Play([](ListenerStage &stage) {
                   stage.host.find(eth0)->ipv6Enabled = false;
                   stage.host.find(eth0)->addresses.clear();
               })
            << QStringList{opening,
                           socket,
                           bind,
                           joining,
                           u"listener error listen (IPv6 is switched off on every interface "
                           u"of this machine.)"_s,
                           close,
                           failed}
            << QString();
    }
    void failsToStart()
    {
        QFETCH(const Play, given);
        ListenerStage stage;
        given(stage);
        QVERIFY(stage.start()); // the system's refusal is a state, told by ended()
        QTEST(stage.log.lines(), "expected");
        QCOMPARE(stage.listener.state(), Listener::State::Failed);
        QCOMPARE(stage.ends, QList{Listener::End::Failed});
        QTEST(stage.listener.failedOperation(), "operation");
        QVERIFY(!stage.listener.error().text.isEmpty());
        QVERIFY(!stage.socket->isOpen());
        stage.listener.stop(); // has ended already
        QCOMPARE(stage.ends.size(), 1);
    }

    void receives_data()
    {
        QTest::addColumn<Play>("events");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("counts");
        const auto row = [](const char *name, const Play &play, const QStringList &expected,
                            const QString &counts) {
            QTest::newRow(name) << play << expected << counts;
        };
        const QString from = u"listener received eth0 from [fe80::9%eth0]:40000 "_s;
        const QString forGroup = from + u"of [ff12::6d63%eth0]:28015 hops=1 "_s;
        const QString to = u"listener sent eth0 to [fe80::9%eth0]:40000 "_s;
        const QString toControl = u"listener sent control eth0 to [fe80::9%eth0]:40000 "_s;
        const QString ignored =
            u"listener note ignore eth0 from [fe80::9%eth0]:40000 (not answered: %1)"_s;

        row(
            "plain: answered in kind", [](auto &stage) { stage.arrives("HELLO"); },
            {forGroup + u"HELLO"_s, to + u"WELCOME"_s}, u"heard=1 welcomed=1"_s);
        row(
            "extended: answered in kind, with what was heard",
            [](auto &stage) {
                stage.arrives(hello(1));
                stage.arrives(hello(3));
            },
            {forGroup + u"HELLO seq=1"_s, to + u"WELCOME seq=1 heard=1 hops=1 if=eth0"_s,
             forGroup + u"HELLO seq=3"_s, to + u"WELCOME seq=3 heard=2 hops=1 if=eth0"_s},
            u"heard=2 welcomed=2"_s);
        row(
            "extended, without room: nothing but the word",
            [](auto &stage) { stage.arrives(hello(1, 0)); },
            {forGroup + u"HELLO seq=1"_s, to + u"WELCOME"_s}, u"heard=1 welcomed=1"_s);
        row(
            "another version: plain", [](auto &stage) { stage.arrives("HELLO 2 run=1"); },
            {forGroup + u"HELLO 2 run=1"_s, to + u"WELCOME"_s}, u"heard=1 welcomed=1"_s);
        row(
            "two of a batch",
            [](auto &stage) {
                stage.socket->deliver(stage.datagram("HELLO"));
                stage.arrives("HELLO");
            },
            {forGroup + u"HELLO"_s, to + u"WELCOME"_s, forGroup + u"HELLO"_s, to + u"WELCOME"_s},
            u"heard=2 welcomed=2"_s);

        row(
            "to ff02::1: control, answered, never a pass",
            [](auto &stage) {
                Datagram control = stage.datagram("HELLO");
                control.destination = allNodes;
                stage.arrives(control);
            },
            {from + u"of [ff02::1%eth0]:28015 hops=1 HELLO"_s, toControl + u"WELCOME"_s},
            u"control=1"_s);
        row(
            "to an address of ours: answered from that address, never a pass",
            [](auto &stage) {
                Datagram unicast = stage.datagram("HELLO");
                unicast.destination = ip(u"fe80::1");
                unicast.hopLimit = 64;
                stage.arrives(unicast);
            },
            {from + u"at [fe80::1%eth0]:28015 hops=64 HELLO"_s,
             u"listener sent control eth0 from [fe80::1%eth0]:28015 to [fe80::9%eth0]:40000 "
             "WELCOME"_s},
            u"control=1"_s);
        row(
            "for a group that somebody else has joined",
            [](auto &stage) {
                Datagram other = stage.datagram("HELLO");
                other.destination = ip(u"ff12::1234");
                stage.arrives(other);
            },
            {from + u"of [ff12::1234%eth0]:28015 hops=1 HELLO"_s,
             ignored.arg(u"it was sent to another group"_s)},
            u"ignored=1"_s);
        row(
            "on an interface where we have not joined",
            [](auto &stage) { stage.arrives(stage.datagram("HELLO", eth1)); },
            {u"listener received eth1 from [fe80::9%eth1]:40000 of [ff12::6d63%eth1]:28015 "
             u"hops=1 HELLO"_s,
             u"listener note ignore eth1 from [fe80::9%eth1]:40000 "
             "(not answered: it arrived on an interface where this listener has not joined)"_s},
            u"ignored=1"_s);
        row(
            "on an interface that nobody knows",
            [](auto &stage) { stage.arrives(stage.datagram("HELLO", {77})); },
            {u"listener received #77 from [fe80::9%77]:40000 of [ff12::6d63%77]:28015 hops=1 "
             u"HELLO"_s,
             u"listener note ignore #77 from [fe80::9%77]:40000 "
             "(not answered: it arrived on an interface where this listener has not joined)"_s},
            u"ignored=1"_s);

        const QString welcome = ignored.arg(u"a WELCOME, which a listener never answers"_s);
        row(
            "WELCOME", [](auto &stage) { stage.arrives("WELCOME"); },
            {forGroup + u"WELCOME"_s, welcome}, u"ignored=1"_s);
        row(
            "extended WELCOME",
            [](auto &stage) {
                stage.arrives(encodeWelcome(decodeMessage(hello(1)), {.heard = 4}, 200));
            },
            {forGroup + u"WELCOME seq=1 heard=4"_s, welcome}, u"ignored=1"_s);
        const QString unknown = ignored.arg(u"unknown: it does not begin with HELLO"_s);
        row(
            "unknown", [](auto &stage) { stage.arrives("hello"); },
            {forGroup + u"hello"_s, unknown}, u"ignored=1"_s);
        row(
            "empty", [](auto &stage) { stage.arrives(""); }, {forGroup + u"(empty)"_s, unknown},
            u"ignored=1"_s);
        row(
            "as large as can be", [](auto &stage) { stage.arrives(QByteArray(65'527, 'x')); },
            {forGroup + u"xxxxxxxxxxxxxxxxxxxxxxxx... (+65503 bytes)"_s, unknown}, u"ignored=1"_s);
        row(
            "as large as can be, a HELLO: the answer is small",
            [](auto &stage) { stage.arrives(hello(9, 65'527)); },
            {forGroup + u"HELLO seq=9"_s, to + u"WELCOME seq=9 heard=1 hops=1 if=eth0"_s},
            u"heard=1 welcomed=1"_s);
        row(
            "invalid UTF-8", [](auto &stage) { stage.arrives("\xff\xfe\x80"); },
            {forGroup + u"\\xff\\xfe\\x80"_s, unknown}, u"ignored=1"_s);
        row(
            "HTML", [](auto &stage) { stage.arrives("<img src=x>"); },
            {forGroup + u"<img src=x>"_s, unknown}, u"ignored=1"_s);
        row(
            "escape sequences", [](auto &stage) { stage.arrives("\x1b[2J\r\n\xe2\x80\xae"); },
            {forGroup + u"\\x1b[2J\\r\\n\\u202e"_s, unknown}, u"ignored=1"_s);
        row(
            "truncated by the system",
            [](auto &stage) {
                Datagram truncated = stage.datagram("HELLO");
                truncated.truncated = true;
                stage.arrives(truncated);
            },
            {forGroup + u"HELLO (truncated)"_s, to + u"WELCOME"_s}, u"heard=1 welcomed=1"_s);

        row(
            "our own copy",
            [](auto &stage) {
                Datagram own = stage.datagram("HELLO");
                own.source = {ip(u"fe80::1"), eth0, 28015};
                stage.arrives(own);
            },
            {u"listener received eth0 from [fe80::1%eth0]:28015 of [ff12::6d63%eth0]:28015 "
             u"hops=1 HELLO"_s,
             u"listener note ignore eth0 from [fe80::1%eth0]:28015 (not answered: a copy of "
             u"our own datagram)"_s},
            u"ignored=1"_s);
        row(
            "a requester on this machine is none of it (but has gone meanwhile)",
            [](auto &stage) {
                Datagram own = stage.datagram("HELLO");
                own.source = {ip(u"fe80::1"), eth0, 40000};
                stage.arrives(own);
            },
            {u"listener received eth0 from [fe80::1%eth0]:40000 of [ff12::6d63%eth0]:28015 "
             u"hops=1 HELLO"_s,
             u"listener sent eth0 to [fe80::1%eth0]:40000 WELCOME"_s,
             u"listener warning refused eth0 to [fe80::1%eth0]:40000 (ICMPv6 1/4 from fe80::1: "
             "port unreachable: nothing listens there) ECONNREFUSED"_s},
            u"heard=1 welcomed=1 refusedLater=1"_s);
        const auto forged = [](const Endpoint &source) -> Play {
            return [source](ListenerStage &stage) {
                Datagram datagram = stage.datagram("HELLO");
                datagram.source = source;
                stage.arrives(datagram);
            };
        };
        const QString forgedFrom =
            u"listener received eth0 from %1 of [ff12::6d63%eth0]:28015 hops=1 HELLO"_s;
        const QString unanswerable =
            u"listener note ignore eth0 from %1 (not answered: its source address can't be "
            u"answered)"_s;
        const auto forgedRow = [&](const char *name, const Endpoint &source, const QString &text) {
            row(name, forged(source), {forgedFrom.arg(text), unanswerable.arg(text)},
                u"ignored=1"_s);
        };
        forgedRow("from a multicast source", {ip(u"ff02::1"), eth0, 40000},
                  u"[ff02::1%eth0]:40000"_s);
        forgedRow("from the unspecified source", {{}, {}, 40000}, u"[::]:40000"_s);
        forgedRow("from port 0", {ip(u"fe80::9"), eth0, 0}, u"[fe80::9%eth0]:0"_s);
        row("from a loopback source, by a network card", forged({ip(u"::1"), {}, 40000}),
            {forgedFrom.arg(u"[::1]:40000"_s),
             u"listener note ignore eth0 from [::1]:40000 (not answered: its loopback source "
             u"address is forged)"_s},
            u"ignored=1"_s);

        row(
            "the answer is refused",
            [](auto &stage) {
                refuse(u"send"_s, EPERM)(stage);
                stage.arrives("HELLO");
            },
            {forGroup + u"HELLO"_s,
             u"listener error send eth0 to [fe80::9%eth0]:40000 WELCOME (%1) EPERM"_s.arg(
                 osErrorAdvice(EPERM, u"send"_s))},
            u"heard=1 sendFailures=1"_s);
        row(
            "an answer comes back",
            [](auto &stage) {
                stage.arrives("HELLO");
                Q_EMIT stage.socket->refused({Refusal{.osError = ECONNREFUSED,
                                                      .fromNetwork = true,
                                                      .icmpType = 1,
                                                      .icmpCode = 4,
                                                      .destination = {ip(u"fe80::9"), eth0, 40000},
                                                      .offender = ip(u"fe80::9")}});
            },
            {forGroup + u"HELLO"_s, to + u"WELCOME"_s,
             u"listener warning refused eth0 to [fe80::9%eth0]:40000 "
             "(ICMPv6 1/4 from fe80::9: port unreachable: nothing listens there) ECONNREFUSED"_s},
            u"heard=1 welcomed=1 refusedLater=1"_s);
        row(
            "the receive buffer overflows",
            [](auto &stage) {
                Q_EMIT stage.socket->overflowed(5);
                Q_EMIT stage.socket->overflowed(7);
            },
            {u"listener warning overflow (the receive buffer was full: 5 datagram(s) lost)"_s,
             u"listener warning overflow (the receive buffer was full: 2 datagram(s) lost)"_s},
            u"overflowed=7"_s);
    }
    void receives()
    {
        QFETCH(const Play, events);
        ListenerStage stage(2);
        stage.profile.interface = u"eth0"_s;
        stage.listen();
        events(stage);
        QTEST(stage.log.lines(), "expected");
        QTEST(countsText(stage.listener.counts()), "counts");
        QCOMPARE(stage.listener.state(), Listener::State::Listening);
        QVERIFY(stage.ends.isEmpty());
    }

    void neverAnswersLongerThanAsked()
    {
        ListenerStage stage;
        stage.profile.answersPerSecondPerSource = 1'000;
        stage.listen();
        qsizetype answered = -1;
        stage.network.sent = [&](const FakeNetwork::Sent &sent) { answered = sent.bytes.size(); };
        const qsizetype shortest = hello(1, 0).size();
        for (qsizetype bytes = shortest; bytes <= 260; ++bytes) {
            stage.arrives(hello(1, bytes));
            QVERIFY2(answered >= plainWelcome.size() && answered <= bytes,
                     qPrintable(u"%1 for %2"_s.arg(answered).arg(bytes)));
            answered = -1;
        }
    }

    void answersByTheArrivingInterface()
    {
        ListenerStage stage(2);
        stage.profile.allInterfaces = true;
        stage.listen();
        QList<std::pair<InterfaceIndex, Endpoint>> ways;
        stage.network.sent = [&](const FakeNetwork::Sent &sent) {
            ways.append({sent.datagram.interface, sent.datagram.to});
        };
        stage.arrives(stage.datagram("HELLO", eth1));
        stage.arrives(stage.datagram("HELLO", eth0));
        QCOMPARE(ways.size(), 2);
        QCOMPARE(ways.at(0).first, eth1);
        QCOMPARE(ways.at(0).second, (Endpoint{ip(u"fe80::9"), eth1, 40000}));
        QCOMPARE(ways.at(1).first, eth0);

        // The same address on two links is two requesters.
        QCOMPARE(stage.listener.peers().size(), 2);
        QCOMPARE(stage.listener.peers().at(0).interface.name, u"eth1"_s);
        QCOMPARE(stage.listener.peers().at(0).received, 1U);
        QCOMPARE(stage.listener.peers().at(0).answered, 1U);
        const QList<InterfaceResult> matrix = stage.listener.matrix();
        QCOMPARE(matrix.size(), 2);
        QCOMPARE(matrix.at(0), (InterfaceResult{{eth0, u"eth0"_s}, {}, 1, 1, 1, 1}));
        QCOMPARE(matrix.at(1), (InterfaceResult{{eth1, u"eth1"_s}, {}, 1, 1, 1, 1}));
    }

    void loopbackMayAnswerLoopback()
    {
        ListenerStage stage;
        stage.host.addInterface(1, u"lo"_s, ip(u"::1"), 9);
        stage.host.find(InterfaceIndex{1})->loopback = true;
        stage.profile.interface = u"lo"_s;
        stage.listen();
        Datagram datagram = stage.datagram("HELLO", {1});
        datagram.source = {ip(u"::1"), {}, 40000};
        stage.arrives(datagram);
        QCOMPARE(countsText(stage.listener.counts()), u"heard=1 welcomed=1 refusedLater=1"_s);
    }

    void heardTellsWhatBecameOfIt()
    {
        ListenerStage stage(2);
        stage.profile.interface = u"eth0"_s;
        stage.listen();
        stage.arrives("HELLO");
        Datagram control = stage.datagram("HELLO");
        control.destination = allNodes;
        stage.arrives(control);
        stage.arrives(stage.datagram("HELLO", eth1));
        stage.arrives("WELCOME");
        using enum Listener::Use;
        QCOMPARE(stage.uses, (QList{Pass, Control, Elsewhere}));
    }

    void capsAnswersToOneRequester()
    {
        ListenerStage stage;
        stage.profile.answersPerSecondPerSource = 2;
        stage.listen();
        Datagram other = stage.datagram("HELLO");
        other.source.address = ip(u"fe80::8");
        for (quint16 i = 0; i < 7; ++i) {
            Datagram datagram = stage.datagram("HELLO");
            datagram.source.port = quint16(40000 + i); // ports don't multiply the allowance
            stage.socket->deliver(datagram);
        }
        stage.arrives(other);
        QCOMPARE(countsText(stage.listener.counts()), u"heard=8 welcomed=3 heldBack=5"_s);
        QCOMPARE(stage.listener.peers().at(0).heldBack, 5U);
        QCOMPARE(stage.listener.peers().at(1).heldBack, 0U);
        stage.listener.stop();
        QCOMPARE(stage.log.beginningWith({u"listener warning"_s}),
                 QStringList{
                     u"listener warning limit (5 answer(s) held back: more HELLOs than the caps of "
                     "2 a second to one requester and 2000 in all)"_s});
    }

    void capsAnswersInAll()
    {
        ListenerStage stage;
        stage.profile.answersPerSecond = 3;
        stage.listen();
        for (int i = 0; i < 10; ++i) {
            Datagram datagram = stage.datagram("HELLO");
            datagram.source.address.bytes[15] = quint8(0x10 + i);
            stage.socket->deliver(datagram);
        }
        letItHappen();
        QCOMPARE(countsText(stage.listener.counts()), u"heard=10 welcomed=3 heldBack=7"_s);
        // The row comes by itself within a second, once for all.
        const QStringList expected{
            u"listener warning limit (7 answer(s) held back: more HELLOs than the caps of "
            "200 a second to one requester and 3 in all)"_s};
        QTRY_COMPARE_WITH_TIMEOUT(stage.log.beginningWith({u"listener warning"_s}), expected,
                                  3'000);
        stage.listener.stop();
        QCOMPARE(stage.log.beginningWith({u"listener warning"_s}), expected);
    }

    void survivesTensOfThousandsOfRequesters()
    {
        ListenerStage stage;
        stage.profile.answersPerSecond = 1;
        stage.listen();
        constexpr int sources = PeerTable::maximumPeers + 3'000;
        for (int i = 0; i < sources; ++i) {
            Datagram datagram = stage.datagram("HELLO");
            datagram.source.address.bytes[13] = quint8(i >> 16);
            datagram.source.address.bytes[14] = quint8(i >> 8);
            datagram.source.address.bytes[15] = quint8(i);
            stage.socket->deliver(datagram);
        }
        letItHappen();
        stage.listener.stop();
        QCOMPARE(stage.listener.counts().heard, quint64(sources));
        QCOMPARE(stage.listener.counts().welcomed + stage.listener.counts().heldBack,
                 quint64(sources));
        QVERIFY(stage.listener.counts().welcomed >= 1 && stage.listener.counts().welcomed < 10);
        QCOMPARE(stage.listener.peers().size(), PeerTable::maximumPeers);
        const QStringList warnings = stage.log.beginningWith({u"listener warning peers"_s});
        QCOMPARE(warnings,
                 QStringList{u"listener warning peers (more requesters than the table holds; "
                             "further ones are answered, but not listed)"_s});
    }

    void tellsItsDigest()
    {
        ListenerStage stage(2);
        stage.profile.allInterfaces = true;
        stage.listener.setDigest([](quint64) { return QByteArray("j:0"); });
        QVERIFY(stage.start());
        const QStringList beacons{
            u"listener sent beacon eth0 of [ff02::1%eth0]:28015 hops=1 BEACON seq=1 d=j:0"_s,
            u"listener sent beacon eth1 of [ff02::1%eth1]:28015 hops=1 BEACON seq=1 d=j:0"_s};
        QCOMPARE(stage.log.lines().last(2), beacons);
        letItHappen();
        (void)stage.log.take();

        QList<quint64> others; // runs of beacons that are not ours
        QObject::connect(
            &stage.listener, &Listener::beaconHeard, &stage.listener,
            [&](const Datagram &, const Message &beacon) { others.append(beacon.run); });
        Datagram beacon = stage.datagram(encodeBeacon(4711, 9, "j:1"));
        beacon.destination = allNodes;
        stage.arrives(beacon);
        stage.arrives(hello(1));
        stage.arrives("HELLO");
        QCOMPARE(
            stage.log.take(),
            (QStringList{
                u"listener counters beacon eth0 from [fe80::9%eth0]:40000 of [ff02::1%eth0]:28015 "
                "hops=1 BEACON seq=9 d=j:1"_s,
                u"listener received eth0 from [fe80::9%eth0]:40000 of [ff12::6d63%eth0]:28015 "
                "hops=1 HELLO seq=1"_s,
                u"listener sent eth0 to [fe80::9%eth0]:40000 WELCOME seq=1 heard=1 hops=1 if=eth0 "
                "d=j:0"_s,
                u"listener received eth0 from [fe80::9%eth0]:40000 of [ff12::6d63%eth0]:28015 "
                "hops=1 HELLO"_s,
                u"listener sent eth0 to [fe80::9%eth0]:40000 WELCOME"_s}));
        // A second on, the next ones: counters, not to bury what matters. Our own copies are none
        // of others.
        QTRY_COMPARE_WITH_TIMEOUT(
            stage.log.beginningWith({u"listener counters beacon eth1 of"_s}),
            QStringList{u"listener counters beacon eth1 of [ff02::1%eth1]:28015 hops=1 "
                        "BEACON seq=2 d=j:0"_s},
            3'000);
        letItHappen();
        QCOMPARE(others, QList<quint64>{4711});
        QCOMPARE(countsText(stage.listener.counts()), u"heard=2 welcomed=2"_s);
    }

    void tellsNothingWhenQuiet()
    {
        ListenerStage stage;
        stage.profile.quiet = true;
        stage.listener.setDigest([](quint64) { return QByteArray("j:0"); });
        QVERIFY(stage.start());
        stage.arrives(hello(1));
        QCOMPARE(
            stage.log.beginningWith({u"listener sent"_s}),
            QStringList{u"listener sent eth0 to [fe80::9%eth0]:40000 WELCOME seq=1 heard=1 hops=1 "
                        u"if=eth0"_s});
    }

    void ends_data()
    {
        QTest::addColumn<Play>("events");
        QTest::addColumn<Listener::End>("end");
        QTest::addColumn<QStringList>("expected");
        const QStringList closed{u"listener step leave eth0 of [ff12::6d63%eth0]:28015"_s,
                                 u"listener step leave eth0 of [ff02::1%eth0]:28015"_s,
                                 u"listener step close"_s};
        const QStringList idle = closed + QStringList{u"listener step state idle"_s};
        const QStringList answered{
            u"listener received eth0 from [fe80::9%eth0]:40000 of [ff12::6d63%eth0]:28015 "
            u"hops=1 HELLO"_s,
            u"listener sent eth0 to [fe80::9%eth0]:40000 WELCOME"_s};
        QTest::newRow("stopped") << Play([](auto &stage) { stage.listener.stop(); })
                                 << Listener::End::Stopped << idle;
        QTest::newRow("stopped, with a HELLO not read yet") << Play([](auto &stage) {
            stage.socket->deliver(stage.datagram("HELLO"));
            stage.listener.stop();
        }) << Listener::End::Stopped << answered + idle;
        QTest::newRow("the second of two HELLOs; the rest of the batch is not read any more")
            << Play([](auto &stage) {
                   for (int i = 0; i < 4; ++i)
                       stage.socket->deliver(stage.datagram("HELLO"));
                   letItHappen();
               })
            << Listener::End::CountReached << answered + answered + idle;
        QTest::newRow("time is up") << Play([](auto &stage) { QTRY_VERIFY(!stage.ends.isEmpty()); })
                                    << Listener::End::TimeUp << idle;
        QTest::newRow("receiving breaks for good")
            << Play([](auto &stage) {
                   Q_EMIT stage.socket->failed({Error::Code::System, EIO, u"poll: broken"_s});
               })
            << Listener::End::Failed
            << QStringList{u"listener error listen (poll: broken)"_s} + closed
                + QStringList{u"listener step state failed"_s};
        QTest::newRow("stopped by who hears of a HELLO") << Play([](auto &stage) {
            QObject::connect(&stage.listener, &Listener::heard, &stage.listener, &Listener::stop);
            stage.socket->deliver(stage.datagram("HELLO"));
            stage.socket->deliver(stage.datagram("HELLO"));
            letItHappen();
        }) << Listener::End::Stopped << answered.first(1) + idle;
    }
    void ends()
    {
        QFETCH(const Play, events);
        QFETCH(const Listener::End, end);
        ListenerStage stage;
        stage.profile.count = 2;
        stage.profile.durationS = 1;
        stage.listen();
        events(stage);
        QTEST(stage.log.take(), "expected");
        QCOMPARE(stage.ends, QList{end});
        QVERIFY(!stage.socket->isOpen());

        stage.listener.stop();
        stage.arrives("HELLO");
        QCOMPARE(stage.ends.size(), 1);
        QCOMPARE(stage.log.lines(), QStringList());
    }

    void controlHellosDontCount()
    {
        ListenerStage stage;
        stage.profile.count = 1;
        stage.listen();
        Datagram control = stage.datagram("HELLO");
        control.destination = allNodes;
        stage.arrives(control);
        QVERIFY(stage.ends.isEmpty());
        stage.arrives("HELLO");
        QCOMPARE(stage.ends, QList{Listener::End::CountReached});
    }

    void stopsInEachState_data()
    {
        QTest::addColumn<Listener::State>("state");
        QTest::newRow("Opening") << Listener::State::Opening;
        QTest::newRow("Joining") << Listener::State::Joining;
        QTest::newRow("Listening") << Listener::State::Listening;
    }
    void stopsInEachState()
    {
        QFETCH(const Listener::State, state);
        ListenerStage stage;
        QObject::connect(&stage.listener, &Listener::stateChanged, &stage.listener,
                         [&](Listener::State now) {
                             if (now == state)
                                 stage.listener.stop();
                         });
        QVERIFY(stage.start());
        QCOMPARE(stage.listener.state(), Listener::State::Idle);
        QCOMPARE(stage.ends, QList{Listener::End::Stopped});
        QVERIFY(!stage.socket->isOpen());
        QCOMPARE(stage.log.lines().last(), u"listener step state idle"_s);
    }

    void refusesASecondStart()
    {
        ListenerStage stage;
        stage.listen();
        const Result<void> second = stage.start();
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::State);
        QCOMPARE(stage.listener.state(), Listener::State::Listening);
        QCOMPARE(stage.log.lines(), QStringList());
        QVERIFY(stage.ends.isEmpty());
    }

    void refusesAnInvalidProfile()
    {
        ListenerStage stage;
        stage.profile.port = 0;
        const Result<void> refused = stage.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
        QCOMPARE(stage.listener.state(), Listener::State::Idle);
        QCOMPARE(stage.log.lines(), QStringList());
        QVERIFY(stage.ends.isEmpty());
    }

    void startsAfresh()
    {
        ListenerStage stage;
        refuse(u"bind"_s, EACCES)(stage);
        QVERIFY(stage.start());
        QCOMPARE(stage.listener.state(), Listener::State::Failed);
        stage.host.refuse = nullptr;
        stage.listen();
        QCOMPARE(stage.listener.error(), Error());
        stage.arrives("HELLO");
        stage.listener.stop();
        QCOMPARE(stage.listener.counts().heard, 1U); // stays readable after the end
        stage.listen();
        QCOMPARE(stage.listener.counts(), ListenerCounts());
        QVERIFY(stage.listener.peers().isEmpty());
        QCOMPARE(stage.listener.memberships().size(), 1);
        stage.listener.stop();
        using enum Listener::End;
        QCOMPARE(stage.ends, (QList{Failed, Stopped, Stopped}));
    }

    void followsItsInterfaces_data()
    {
        QTest::addColumn<Play>("change"); // of the interfaces; the listener is told afterwards
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("problem");
        const QStringList gone{u"listener step leave eth0 of [ff12::6d63%eth0]:28015"_s,
                               u"listener step leave eth0 of [ff02::1%eth0]:28015"_s,
                               u"listener warning interface eth0 (the interface vanished)"_s};
        const QStringList joined{u"listener step join eth0 of [ff12::6d63%eth0]:28015"_s,
                                 u"listener step join eth0 of [ff02::1%eth0]:28015"_s};
        const auto tell = [](ListenerStage &stage) {
            stage.listener.setInterfaces(stage.host.interfaces);
        };

        QTest::newRow("nothing has changed") << Play(tell) << QStringList{} << QString();
        QTest::newRow("another interface comes: no business of this run")
            << Play([=](ListenerStage &stage) {
                   stage.host.addInterface(5, u"eth5"_s, ip(u"fe80::5"));
                   tell(stage);
               })
            << QStringList{} << QString();
        QTest::newRow("it vanishes") << Play([=](ListenerStage &stage) {
            stage.host.removeInterface(eth0);
            tell(stage);
        }) << gone << u"the interface vanished"_s;
        QTest::newRow("it vanishes, and returns with a new index")
            << Play([=](ListenerStage &stage) {
                   stage.host.removeInterface(eth0);
                   tell(stage);
                   tell(stage);
                   stage.host.addInterface(9, u"eth0"_s, ip(u"fe80::1"));
                   tell(stage);
               })
            << gone
                + QStringList{u"listener note interface eth0 (the interface is usable; "
                              u"addresses: fe80::1)"_s}
                + joined
            << QString();
        QTest::newRow("it returns with a new index before anyone looked")
            << Play([=](ListenerStage &stage) {
                   stage.host.removeInterface(eth0);
                   stage.host.addInterface(9, u"eth0"_s, ip(u"fe80::1"));
                   tell(stage);
               })
            << gone
                + QStringList{u"listener note interface eth0 (the interface is usable; "
                              u"addresses: fe80::1)"_s}
                + joined
            << QString();
        QTest::newRow("it returns with the same index") << Play([=](ListenerStage &stage) {
            stage.host.removeInterface(eth0);
            tell(stage);
            stage.host.addInterface(2, u"eth0"_s, ip(u"fe80::1"));
            tell(stage);
        })
                                                        << gone
                + QStringList{u"listener note interface eth0 (the interface is usable; "
                              u"addresses: fe80::1)"_s}
                + joined << QString();
        QTest::newRow("it goes down") << Play([=](ListenerStage &stage) {
            stage.host.find(eth0)->up = false;
            tell(stage);
            tell(stage);
        }) << QStringList{u"listener warning interface eth0 (switched off (down))"_s}
                                      << u"switched off (down)"_s;
        // Some ends of IPv6 on an interface take the membership with them, so it is renewed after
        // each.
        QTest::newRow("it goes down and up")
            << Play([=](ListenerStage &stage) {
                   stage.host.find(eth0)->up = false;
                   tell(stage);
                   stage.host.find(eth0)->up = true;
                   tell(stage);
               })
            << QStringList{u"listener warning interface eth0 (switched off (down))"_s,
                           u"listener note interface eth0 (the interface is usable; "
                           u"addresses: fe80::1)"_s}
                + gone.first(2) + joined
            << QString();
        QTest::newRow("its address becomes tentative, and is late")
            << Play([=](ListenerStage &stage) {
                   stage.host.find(eth0)->addresses[0].tentative = true;
                   tell(stage);
                   stage.host.find(eth0)->addresses[0].tentative = false;
                   tell(stage);
               })
            << QStringList{u"listener warning interface eth0 (address is still being checked "
                           u"for duplicates)"_s,
                           u"listener note interface eth0 (the interface is usable; "
                           u"addresses: fe80::1)"_s}
                + gone.first(2) + joined
            << QString();
        QTest::newRow("it gets another address")
            << Play([=](ListenerStage &stage) {
                   stage.host.find(eth0)->addresses.append(
                       {.address = ip(u"fd00::1"), .prefixLength = 64});
                   tell(stage);
               })
            << QStringList{u"listener note interface eth0 (the interface is usable; addresses: "
                           u"fe80::1, fd00::1)"_s}
            << QString();
        QTest::newRow("it is renamed")
            << Play([=](ListenerStage &stage) {
                   stage.host.find(eth0)->ref.name = u"lan"_s;
                   tell(stage);
                   stage.arrives("HELLO");
               })
            << QStringList{u"listener note interface lan (the interface was eth0 before)"_s,
                           u"listener received lan from [fe80::9%lan]:40000 of "
                           u"[ff12::6d63%lan]:28015 hops=1 HELLO"_s,
                           u"listener sent lan to [fe80::9%lan]:40000 WELCOME"_s}
            << QString();
        QTest::newRow("it can't be joined again") << Play([=](ListenerStage &stage) {
            stage.host.removeInterface(eth0);
            tell(stage);
            stage.host.addInterface(9, u"eth0"_s, ip(u"fe80::1"));
            refuse(u"join"_s, ENOMEM)(stage);
            tell(stage);
        })
                                                  << gone
                + QStringList{u"listener note interface eth0 (the interface is usable; "
                              u"addresses: fe80::1)"_s,
                              u"listener error join eth0 of [ff12::6d63%eth0]:28015 ENOMEM"_s}
                                                  << u"join: Cannot allocate memory"_s;
    }
    void followsItsInterfaces()
    {
        QFETCH(const Play, change);
        ListenerStage stage;
        stage.listen();
        change(stage);
        QTEST(stage.log.lines(), "expected");
        QCOMPARE(stage.listener.state(), Listener::State::Listening);
        QCOMPARE(stage.listener.matrix().size(), 1);
        QTEST(stage.listener.matrix().first().problem, "problem");
    }

    /// The system may give the index away again, before anybody looked.
    void anotherInterfaceWithItsIndexIsNotIts()
    {
        ListenerStage stage;
        stage.host.find(eth0)->hardwareAddress = u"02:00:5e:00:53:01"_s;
        stage.listen();
        stage.host.removeInterface(eth0);
        stage.host.addInterface(eth0.value, u"vpn0"_s, ip(u"fe80::7"));
        stage.host.find(eth0)->hardwareAddress = u"02:00:5e:00:53:07"_s;
        stage.listener.setInterfaces(stage.host.interfaces);
        QVERIFY(!stage.listener.memberships().first().joined);
        QCOMPARE(stage.listener.memberships().first().interface.name, u"eth0"_s);
        QCOMPARE(stage.listener.matrix().first().problem, u"the interface vanished"_s);
        stage.host.addInterface(9, u"eth0"_s, ip(u"fe80::1"));
        stage.listener.setInterfaces(stage.host.interfaces);
        QVERIFY(stage.listener.memberships().first().joined);
        QCOMPARE(stage.listener.memberships().first().interface, (InterfaceRef{{9}, u"eth0"_s}));
        QCOMPARE(stage.listener.matrix().first().problem, QString());
    }

    void hearsAgainAfterTheInterfaceReturned()
    {
        ListenerStage stage;
        stage.listen();
        stage.arrives("HELLO");
        stage.host.removeInterface(eth0);
        stage.listener.setInterfaces(stage.host.interfaces);
        QVERIFY(!stage.listener.memberships().first().joined);
        stage.host.addInterface(9, u"eth0"_s, ip(u"fe80::1"));
        stage.listener.setInterfaces(stage.host.interfaces);
        QVERIFY(stage.listener.memberships().first().joined);
        QCOMPARE(stage.listener.memberships().first().interface, (InterfaceRef{{9}, u"eth0"_s}));
        stage.arrives(stage.datagram("HELLO", {9}));
        QCOMPARE(countsText(stage.listener.counts()), u"heard=2 welcomed=2"_s);
        QCOMPARE(stage.listener.matrix().first().received, 2U);
    }

    void joinsOnInterfacesThatBecomeUsable()
    {
        ListenerStage stage(3);
        stage.profile.allInterfaces = true;
        stage.host.find(eth1)->up = false;
        stage.host.find(InterfaceIndex{4})->addresses[0].tentative = true;
        stage.listen();
        stage.host.find(eth1)->up = true;
        stage.host.find(InterfaceIndex{4})->addresses[0].tentative = false;
        stage.host.addInterface(7, u"usb0"_s, ip(u"fe80::7"));
        stage.listener.setInterfaces(stage.host.interfaces);
        QCOMPARE(stage.log.lines(),
                 (QStringList{u"listener step join eth1 of [ff12::6d63%eth1]:28015"_s,
                              u"listener step join eth1 of [ff02::1%eth1]:28015"_s,
                              u"listener step join eth2 of [ff12::6d63%eth2]:28015"_s,
                              u"listener step join eth2 of [ff02::1%eth2]:28015"_s,
                              u"listener step join usb0 of [ff12::6d63%usb0]:28015"_s,
                              u"listener step join usb0 of [ff02::1%usb0]:28015"_s}));
    }

    void joinsOnThreeHundredInterfaces()
    {
        ListenerStage stage(300);
        stage.profile.allInterfaces = true;
        stage.listen();
        QCOMPARE(stage.listener.memberships().size(), 300);
        stage.arrives(stage.datagram("HELLO", {301}));
        QCOMPARE(stage.listener.matrix().last(),
                 (InterfaceResult{{{301}, u"eth299"_s}, {}, 1, 1, 1, 1}));
        stage.listener.stop();
        QCOMPARE(stage.log.beginningWith({u"listener step leave"_s}).size(),
                 600); // the group and ff02::1
    }
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
