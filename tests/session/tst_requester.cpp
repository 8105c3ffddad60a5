// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/requester.h"

#include "core/base/oserror.h"
#include "tests/session/stage.h"
#include "tests/support/virtualtime.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

constexpr qint64 ms = 1'000'000;

struct RequesterStage : Stage {
    explicit RequesterStage(int interfaces = 1)
        : Stage(interfaces)
    {
        profile.role = Role::Request;
        profile.intervalMs = 1;
        profile.timeoutMs = 200;
        network.wallNs = [this] { return nowNs; };
        QObject::connect(&requester, &Requester::ended, &requester,
                         [this](Requester::End end) { ends.append(end); });
        QObject::connect(&requester, &Requester::settled, &requester, [this] { ++settled; });
    }

    Result<void> start() { return requester.start(profile, host.interfaces); }

    /// Sends all HELLOs and forgets the rows of that: they have tests of their own.
    void sendAll()
    {
        QVERIFY(start());
        QVERIFY(waitFor([&] { return requester.state() == Requester::State::Waiting; }));
        (void)log.take();
    }
    void settle()
    {
        QVERIFY(waitFor([&] { return settled == 1; }));
    }

    /// From fe80::9 by eth0, 2 ms after the HELLOs were sent.
    Datagram datagram(QByteArrayView payload) const
    {
        Datagram result;
        result.payload = payload.toByteArray();
        result.source = {ip(u"fe80::9"), eth0, 28015};
        result.destination = ip(u"fe80::1");
        result.arrival = eth0;
        result.hopLimit = 64;
        result.receivedNs = nowNs + 2 * ms;
        return result;
    }
    /// What a listener answers to the HELLO of that number.
    Datagram welcome(quint32 seq, const QString &from = u"fe80::9"_s,
                     InterfaceIndex arrival = eth0) const
    {
        Datagram result = datagram(answerTo(requester.run(), seq));
        result.source = {ip(from), arrival, 28015};
        result.arrival = arrival;
        return result;
    }
    static QByteArray answerTo(quint64 run, quint32 seq, const WelcomeFacts &facts = {})
    {
        return encodeWelcome(decodeMessage(encodeHello(run, seq)), facts, defaultHelloBytes);
    }
    void arrives(const Datagram &datagram)
    {
        socket->deliver(datagram);
        letItHappen();
    }

    qint64 nowNs = 1'000'000 * ms;
    Profile profile;
    Requester requester{*socket, trace};
    QList<Requester::End> ends;
    int settled = 0;
};

using Play = std::function<void(RequesterStage &)>;

/// The counts that are not zero: "sent=3 answered=1".
QString countsText(const RequesterCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView name, quint64 count) {
        if (count != 0)
            parts.append(name + u'=' + QString::number(count));
    };
    add("sent"_L1, counts.sent);
    add("sendFailures"_L1, counts.sendFailures);
    add("answered"_L1, counts.answered);
    add("late"_L1, counts.late);
    add("duplicates"_L1, counts.duplicates);
    add("strangers"_L1, counts.strangers);
    add("refused"_L1, counts.refused);
    add("overflowed"_L1, counts.overflowed);
    return parts.join(u' ');
}

/// `fe80::9%2 answered=2 lost=1 duplicates=1`, a line a peer.
QStringList peerLines(const Requester &requester)
{
    QStringList lines;
    for (const Peer &peer : requester.peers()) {
        lines.append(u"%1 answered=%2 lost=%3 duplicates=%4"_s
                         .arg(addressText(peer.endpoint, peer.interface))
                         .arg(peer.answered)
                         .arg(peer.lost)
                         .arg(peer.duplicates));
    }
    return lines;
}

Play refuse(const QString &what, int osError)
{
    return [=](RequesterStage &stage) {
        stage.host.refuse = [=](const QString &operation, InterfaceIndex) {
            return operation == what ? osError : 0;
        };
    };
}

QString sendError(const QString &hello, int osError)
{
    return u"requester error send eth0 of [ff12::6d63%eth0]:28015 hops=1 %1 (%2) %3"_s.arg(
        hello, osErrorAdvice(osError, u"send"_s), osErrorSymbol(osError));
}

} // namespace

Q_DECLARE_METATYPE(Play)

class TestRequester : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const Play &given, const QStringList &expected) {
            QTest::newRow(name) << given << expected;
        };
        const auto opened = [](const QString &bind) {
            return QStringList{
                u"requester step state opening"_s, u"requester step socket AF_INET6, SOCK_DGRAM"_s,
                u"requester step bind at "_s + bind, u"requester step state sending"_s};
        };
        const QStringList openedAny = opened(u"[::]:40000"_s);
        const QString hello = u"requester sent eth0 of [ff12::6d63%eth0]:28015 hops=1 HELLO"_s;
        const QStringList waiting{u"requester step state waiting"_s};

        row(
            "three HELLOs", [](auto &) {},
            openedAny + QStringList{hello + u" seq=1"_s, hello + u" seq=2"_s, hello + u" seq=3"_s}
                + waiting);
        row(
            "plain", [](auto &stage) { stage.profile.plain = true; },
            openedAny + QStringList{hello, hello, hello} + waiting);
        row(
            "one", [](auto &stage) { stage.profile.count = 1; },
            openedAny + QStringList{hello + u" seq=1"_s} + waiting);
        row(
            "as fast as it goes",
            [](auto &stage) {
                stage.profile.count = 2;
                stage.profile.intervalMs = 0;
            },
            openedAny + QStringList{hello + u" seq=1"_s, hello + u" seq=2"_s} + waiting);
        row(
            "on all usable interfaces",
            [](auto &stage) {
                stage.profile.allInterfaces = true;
                stage.profile.count = 2;
                stage.host.find(eth1)->carrier = false;
            },
            openedAny
                + QStringList{u"requester sent eth0 of [ff12::6d63%eth0]:28015 hops=1 HELLO "
                              u"seq=1"_s,
                              u"requester sent eth2 of [ff12::6d63%eth2]:28015 hops=1 HELLO "
                              u"seq=2"_s,
                              u"requester sent eth0 of [ff12::6d63%eth0]:28015 hops=1 HELLO "
                              u"seq=3"_s,
                              u"requester sent eth2 of [ff12::6d63%eth2]:28015 hops=1 HELLO "
                              u"seq=4"_s}
                + waiting);
        row(
            "a wide group needs no zone, and a hop limit",
            [](auto &stage) {
                stage.profile.group = ip(u"ff18::1");
                stage.profile.hopLimit = 9;
                stage.profile.count = 1;
            },
            openedAny + QStringList{u"requester sent eth0 of [ff18::1]:28015 hops=9 HELLO seq=1"_s}
                + waiting);
        row(
            "from a port of its own",
            [](auto &stage) {
                stage.profile.sourcePort = 5000;
                stage.profile.count = 1;
            },
            opened(u"[::]:5000"_s) + QStringList{hello + u" seq=1"_s} + waiting);
        row(
            "from an address of its own",
            [](auto &stage) {
                stage.profile.sourceAddress = ip(u"fe80::1");
                stage.profile.count = 1;
            },
            opened(u"[fe80::1%2]:40000"_s)
                + QStringList{u"requester sent eth0 from [fe80::1%eth0]:40000 of "
                              u"[ff12::6d63%eth0]:28015 hops=1 HELLO seq=1"_s}
                + waiting);
        row(
            "one HELLO is refused: the others count",
            [](auto &stage) {
                stage.host.refuse = [sends = 0](const QString &operation, InterfaceIndex) mutable {
                    return operation == u"send"_s && ++sends == 1 ? ENOBUFS : 0;
                };
            },
            openedAny
                + QStringList{sendError(u"HELLO seq=1"_s, ENOBUFS), hello + u" seq=2"_s,
                              hello + u" seq=3"_s}
                + waiting);
    }
    void sends()
    {
        QFETCH(const Play, given);
        RequesterStage stage(3);
        given(stage);
        QVERIFY(stage.start());
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Waiting; }));
        QTEST(stage.log.lines(), "expected");
        QCOMPARE(stage.requester.failedOperation(), QString());
        QVERIFY(!stage.socket->options().shareAddress);
        QCOMPARE(stage.requester.planned(), quint64(stage.requester.hellos().size()));
    }

    void failsToSend_data()
    {
        QTest::addColumn<Play>("given");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("operation");
        const QString opening = u"requester step state opening"_s;
        const QString socket = u"requester step socket AF_INET6, SOCK_DGRAM"_s;
        const QString bind = u"requester step bind at [::]:40000"_s;
        const QString sending = u"requester step state sending"_s;
        const QString close = u"requester step close"_s;
        const QString failed = u"requester step state failed"_s;
        const auto allRefused = [&](const QStringList &before, int osError) {
            return QStringList{opening} + before
                + QStringList{socket, bind, sending, sendError(u"HELLO seq=1"_s, osError),
                              sendError(u"HELLO seq=2"_s, osError)}
            + QStringList{u"requester error request (No HELLO could be sent: %1)"_s.arg(
                              osErrorDescription(osError)),
                          close, failed};
        };

        QTest::newRow("no descriptor left")
            << refuse(u"socket"_s, EMFILE)
            << QStringList{opening, u"requester error socket (AF_INET6, SOCK_DGRAM) EMFILE"_s,
                           u"requester error request (socket: Too many open files)"_s, failed}
            << u"socket"_s;
        QTest::newRow("a source port in use")
            << Play([](RequesterStage &stage) {
                   static std::unique_ptr<FakeSocket> other;
                   other = stage.host.makeSocket();
                   QVERIFY(other->open({.bindTo = {.port = 5000}}));
                   stage.profile.sourcePort = 5000;
                   QObject::connect(&stage.requester, &Requester::ended, &stage.requester,
                                    [] { other.reset(); });
               })
            << QStringList{opening, socket, u"requester error bind at [::]:5000 EADDRINUSE"_s,
                           u"requester error request (bind: Address already in use)"_s, failed}
            << u"bind"_s;
        QTest::newRow("no such interface")
            << Play([](RequesterStage &stage) { stage.profile.interface = u"eth9"_s; })
            << QStringList{opening,
                           u"requester error request (This machine has no interface eth9. "
                           "Did you mean eth0?)"_s,
                           failed}
            << QString();
        QTest::newRow("no interface at all")
            << Play([](RequesterStage &stage) {
                   stage.host.removeInterface(eth0);
                   stage.profile.allInterfaces = true;
               })
            << QStringList{opening,
                           u"requester error request (This machine has no network interface "
                           u"but the loopback one.)"_s,
                           failed}
            << QString();
        QTest::newRow("the firewall refuses every HELLO")
            << refuse(u"send"_s, EPERM) << allRefused({}, EPERM) << u"send"_s;
        QTest::newRow("the interface is down") << Play([](RequesterStage &stage) {
            stage.profile.interface = u"eth0"_s;
            stage.host.find(eth0)->up = false;
        }) << allRefused({u"requester warning interface eth0 (switched off (down))"_s}, ENETUNREACH)
                                               << u"send"_s;
        QTest::newRow("the address is still tentative")
            << Play([](RequesterStage &stage) {
                   stage.profile.interface = u"eth0"_s;
                   stage.host.find(eth0)->addresses[0].tentative = true;
               })
            << allRefused({u"requester warning interface eth0 (address is still being checked for "
                           u"duplicates)"_s},
                          EADDRNOTAVAIL)
            << u"send"_s;
    }
    void failsToSend()
    {
        QFETCH(const Play, given);
        RequesterStage stage;
        stage.profile.count = 2;
        given(stage);
        QVERIFY(stage.start()); // the system's refusal is a state, told by ended()
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Failed; }));
        QTEST(stage.log.lines(), "expected");
        QCOMPARE(stage.ends, QList{Requester::End::Failed});
        QCOMPARE(stage.settled, 0);
        QTEST(stage.requester.failedOperation(), "operation");
        QVERIFY(!stage.socket->isOpen());
        stage.requester.stop(); // has ended already
        QCOMPARE(stage.ends.size(), 1);
    }

    void collects_data()
    {
        QTest::addColumn<Play>("events"); // while it waits for answers to three HELLOs
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QStringList>("peers");
        const auto row = [](const char *name, const Play &events, const QStringList &expected,
                            const QString &counts, const QStringList &peers) {
            QTest::newRow(name) << events << expected << counts << peers;
        };
        const QString from =
            u"requester received eth0 from [fe80::9%eth0]:28015 at [fe80::1%eth0]:40000 hops=64 "_s;
        const QString from8 =
            u"requester received eth0 from [fe80::8%eth0]:28015 at [fe80::1%eth0]:40000 hops=64 "_s;
        const QString duplicate =
            u"requester note duplicate eth0 from [fe80::9%eth0]:28015 (a duplicate of an "
            u"answer that came before)"_s;
        const QString ignored = u"requester note ignore eth0 from [fe80::9%eth0]:28015 (%1)"_s;
        const QString unknown = ignored.arg(u"unknown: it does not begin with WELCOME"_s);

        row("nobody answers", [](auto &) {}, {}, u"sent=3"_s, {});
        row("every HELLO is answered",
            [](auto &stage) {
                for (quint32 seq : {1, 2, 3})
                    stage.arrives(stage.welcome(seq));
            },
            {from + u"WELCOME seq=1 heard=0"_s, from + u"WELCOME seq=2 heard=0"_s,
             from + u"WELCOME seq=3 heard=0"_s},
            u"sent=3 answered=3"_s, {u"fe80::9%eth0 answered=3 lost=0 duplicates=0"_s});
        row("one is lost, the others out of order",
            [](auto &stage) {
                stage.arrives(stage.welcome(3));
                stage.arrives(stage.welcome(1));
            },
            {from + u"WELCOME seq=3 heard=0"_s, from + u"WELCOME seq=1 heard=0"_s},
            u"sent=3 answered=2"_s, {u"fe80::9%eth0 answered=2 lost=1 duplicates=0"_s});
        row("two listeners",
            [](auto &stage) {
                stage.arrives(stage.welcome(1));
                stage.arrives(stage.welcome(1, u"fe80::8"_s));
                stage.arrives(stage.welcome(2, u"fe80::8"_s));
            },
            {from + u"WELCOME seq=1 heard=0"_s, from8 + u"WELCOME seq=1 heard=0"_s,
             from8 + u"WELCOME seq=2 heard=0"_s},
            u"sent=3 answered=2"_s,
            {u"fe80::9%eth0 answered=1 lost=2 duplicates=0"_s,
             u"fe80::8%eth0 answered=2 lost=1 duplicates=0"_s});
        row("duplicates",
            [](auto &stage) {
                stage.arrives(stage.welcome(1));
                stage.arrives(stage.welcome(1));
                stage.arrives(stage.welcome(1));
            },
            {from + u"WELCOME seq=1 heard=0"_s, from + u"WELCOME seq=1 heard=0"_s, duplicate,
             from + u"WELCOME seq=1 heard=0"_s, duplicate},
            u"sent=3 answered=1 duplicates=2"_s,
            {u"fe80::9%eth0 answered=1 lost=2 duplicates=2"_s});
        row("another run",
            [](auto &stage) { stage.arrives(stage.datagram(RequesterStage::answerTo(4711, 1))); },
            {from + u"WELCOME seq=1 heard=0"_s,
             ignored.arg(u"unexpected: a WELCOME that belongs to another run"_s)},
            u"sent=3 strangers=1"_s, {});
        const QString neverSent =
            ignored.arg(u"unexpected: a WELCOME to a HELLO that was not sent"_s);
        row("HELLOs that were never sent",
            [](auto &stage) {
                stage.arrives(stage.welcome(0));
                stage.arrives(stage.welcome(4));
                stage.arrives(stage.welcome(4'294'967'295));
            },
            {from + u"WELCOME seq=0 heard=0"_s, neverSent, from + u"WELCOME seq=4 heard=0"_s,
             neverSent, from + u"WELCOME seq=4294967295 heard=0"_s, neverSent},
            u"sent=3 strangers=3"_s, {});
        row("anything else",
            [](auto &stage) {
                for (const QByteArray &payload :
                     {QByteArray(), QByteArray("HELLO"), QByteArray("\xff\x1b[2J"),
                      QByteArray("<b>welcome</b>"), QByteArray(65'527, 'x')})
                    stage.arrives(stage.datagram(payload));
            },
            {from + u"(empty)"_s, unknown, from + u"HELLO"_s, unknown, from + u"\\xff\\x1b[2J"_s,
             unknown, from + u"<b>welcome</b>"_s, unknown,
             from + u"xxxxxxxxxxxxxxxxxxxxxxxx... (+65503 bytes)"_s, unknown},
            u"sent=3 strangers=5"_s, {});

        // FLoM answers an extended HELLO plainly, and once.
        row("plain answers to extended HELLOs",
            [](auto &stage) {
                stage.arrives(stage.datagram("WELCOME"));
                stage.arrives(stage.datagram("WELCOME HELLO 1 run=1 seq=2"));
            },
            {from + u"WELCOME"_s, from + u"WELCOME HELLO 1 run=1 se... (+3 bytes)"_s},
            u"sent=3 answered=2"_s, {u"fe80::9%eth0 answered=2 lost=1 duplicates=0"_s});
        row("more plain answers than HELLOs",
            [](auto &stage) {
                for (int i = 0; i < 4; ++i)
                    stage.arrives(stage.datagram("WELCOME"));
            },
            {from + u"WELCOME"_s, from + u"WELCOME"_s, from + u"WELCOME"_s, from + u"WELCOME"_s,
             duplicate},
            u"sent=3 answered=3 duplicates=1"_s,
            {u"fe80::9%eth0 answered=3 lost=0 duplicates=1"_s});
        row("by another interface than the HELLO left",
            [](auto &stage) { stage.arrives(stage.welcome(1, u"fe80::9"_s, eth1)); },
            {u"requester received eth1 from [fe80::9%eth1]:28015 at [fe80::1%eth1]:40000 "
             u"hops=64 WELCOME seq=1 heard=0"_s,
             u"requester warning interface eth1 from [fe80::9%eth1]:28015 "
             "(the answer came in on a different interface than the HELLO left)"_s},
            u"sent=3 answered=1"_s, {u"fe80::9%eth1 answered=1 lost=0 duplicates=0"_s});
        row("plain, by another interface than any HELLO left",
            [](auto &stage) {
                Datagram welcome = stage.welcome(1, u"fe80::9"_s, eth1);
                welcome.payload = "WELCOME";
                stage.arrives(welcome);
            },
            {u"requester received eth1 from [fe80::9%eth1]:28015 at [fe80::1%eth1]:40000 "
             u"hops=64 WELCOME"_s,
             u"requester warning interface eth1 from [fe80::9%eth1]:28015 "
             "(the answer came in on a different interface than the HELLO left)"_s},
            u"sent=3 answered=1"_s, {u"fe80::9%eth1 answered=1 lost=0 duplicates=0"_s});
        row("a HELLO comes back",
            [](auto &stage) {
                Q_EMIT stage.socket->refused({Refusal{.osError = EACCES,
                                                      .fromNetwork = true,
                                                      .icmpType = 1,
                                                      .icmpCode = 1,
                                                      .destination = {group, eth0, 28015},
                                                      .offender = ip(u"fe80::ff")}});
                Q_EMIT stage.socket->overflowed(3);
            },
            {u"requester warning refused eth0 to [ff12::6d63%eth0]:28015 "
             "(ICMPv6 1/1 from fe80::ff: administratively prohibited: a firewall refuses it) "
             "EACCES"_s,
             u"requester warning overflow (the receive buffer was full: 3 datagram(s) lost)"_s},
            u"sent=3 refused=1 overflowed=3"_s, {});
    }
    void collects()
    {
        QFETCH(const Play, events);
        RequesterStage stage(2);
        stage.profile.interface = u"eth0"_s;
        stage.sendAll();
        events(stage);
        QTEST(stage.log.take(), "expected");
        QTEST(countsText(stage.requester.counts()), "counts");

        stage.settle();
        QTEST(peerLines(stage.requester), "peers");
        const bool answered = stage.requester.counts().answered > 0;
        QCOMPARE(stage.requester.state(),
                 answered ? Requester::State::Answered : Requester::State::Unanswered);
        QVERIFY(stage.ends.isEmpty());
        stage.requester.finish();
        QCOMPARE(stage.log.lines(),
                 (QStringList{answered ? u"requester step state answered"_s
                                       : u"requester step state unanswered"_s,
                              u"requester step close"_s, u"requester step state idle"_s}));
        QCOMPARE(stage.ends, QList{Requester::End::Finished});
        QCOMPARE(stage.settled, 1);
    }

    void plainRequestsTakeAnyWelcome()
    {
        RequesterStage stage;
        stage.profile.plain = true;
        stage.sendAll();
        stage.arrives(stage.datagram("WELCOME"));
        stage.arrives(stage.datagram(RequesterStage::answerTo(4711, 99)));
        QCOMPARE(countsText(stage.requester.counts()), u"sent=3 answered=2"_s);
    }

    void noticesARestartedListener_data()
    {
        QTest::addColumn<QList<int>>("heard");
        QTest::addColumn<int>("restarts");
        QTest::newRow("counts on") << QList<int>{1, 2, 3, 4, 5, 6} << 0;
        QTest::newRow("two overtook each other") << QList<int>{2, 1, 3, 5, 4, 6} << 0;
        QTest::newRow("begins again") << QList<int>{1, 2, 3, 1, 2, 3} << 1;
        QTest::newRow("twice") << QList<int>{1, 2, 3, 1, 2, 3, 1} << 2;
        QTest::newRow("a listener that doesn't count") << QList<int>{0, 0, 0, 0, 0} << 0;
    }
    void noticesARestartedListener()
    {
        QFETCH(QList<int>, heard);
        QFETCH(int, restarts);
        RequesterStage stage;
        stage.profile.count = int(heard.size());
        stage.sendAll();
        for (int i = 0; i < heard.size(); ++i) {
            WelcomeFacts facts;
            facts.heard = quint64(heard.at(i));
            stage.arrives(stage.datagram(
                RequesterStage::answerTo(stage.requester.run(), quint32(i + 1), facts)));
        }
        QCOMPARE(stage.requester.peers().first().restarts, quint64(restarts));
        QCOMPARE(stage.log.lines().filter(u"was restarted"_s).size(), restarts);
    }

    void tellsLateAnswersApart()
    {
        RequesterStage stage;
        stage.sendAll();
        stage.arrives(stage.welcome(2));
        stage.settle();
        (void)stage.log.take();
        stage.arrives(stage.welcome(1));
        stage.arrives(stage.welcome(2, u"fe80::8"_s));
        const QString from =
            u"requester received eth0 from [%1]:28015 at [fe80::1%eth0]:40000 hops=64 "_s;
        const QString late =
            u"requester warning late eth0 from [%1]:28015 (late: it came after the timeout)"_s;
        QCOMPARE(stage.log.lines(),
                 (QStringList{from.arg(u"fe80::9%eth0"_s) + u"WELCOME seq=1 heard=0"_s,
                              late.arg(u"fe80::9%eth0"_s),
                              from.arg(u"fe80::8%eth0"_s) + u"WELCOME seq=2 heard=0"_s,
                              late.arg(u"fe80::8%eth0"_s)}));
        QCOMPARE(countsText(stage.requester.counts()), u"sent=3 answered=1 late=1"_s);
        QCOMPARE(stage.requester.counts().lost(), 2U);
        const auto &hellos = stage.requester.hellos();
        QCOMPARE(hellos.at(0).answers, 0U);
        QCOMPARE(hellos.at(0).lateAnswers, 1U);
        QCOMPARE(hellos.at(1).answers, 1U);
        QCOMPARE(hellos.at(1).lateAnswers, 1U);
        stage.requester.finish();
        QCOMPARE(peerLines(stage.requester),
                 (QStringList{u"fe80::9%eth0 answered=2 lost=1 duplicates=0"_s,
                              u"fe80::8%eth0 answered=1 lost=2 duplicates=0"_s}));
    }

    /// The timeout and the answer are both due when the event loop gets its turn at last.
    void countsWhatCameWhileNobodyRead()
    {
        RequesterStage stage;
        stage.profile.timeoutMs = 20;
        stage.sendAll();
        QTimer::singleShot(1, Qt::PreciseTimer, &stage.requester,
                           [&] { stage.socket->deliver(stage.welcome(2)); });
        VirtualTime::instance().skip(40);
        stage.settle();
        QCOMPARE(countsText(stage.requester.counts()), u"sent=3 answered=1"_s);
    }

    void countsWhatCameBeforeTheStop()
    {
        RequesterStage stage;
        stage.sendAll();
        stage.socket->deliver(stage.welcome(3));
        stage.requester.stop();
        QCOMPARE(countsText(stage.requester.counts()), u"sent=3 answered=1"_s);
    }

    void plainAnswersMeanTheLatestHello()
    {
        RequesterStage stage;
        stage.profile.count = 2;
        stage.profile.intervalMs = 20;
        QVERIFY(stage.start());
        stage.nowNs += 250 * ms; // the second HELLO leaves later; the first was lost
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Waiting; }));
        stage.arrives(stage.datagram("WELCOME"));
        QCOMPARE(stage.requester.peers().first().roundTripsNs, QList<qint64>{2 * ms});
        QCOMPARE(stage.requester.hellos().at(0).answers, 0U);
        QCOMPARE(stage.requester.hellos().at(1).answers, 1U);
    }

    void plainAnswersMeanNoRefusedHello()
    {
        RequesterStage stage;
        stage.host.refuse = [sends = 0](const QString &operation, InterfaceIndex) mutable {
            return operation == u"send"_s && ++sends != 2 ? EPERM : 0;
        };
        stage.sendAll();
        stage.arrives(stage.datagram("WELCOME"));
        stage.arrives(stage.datagram("WELCOME"));
        stage.arrives(stage.welcome(1));
        QCOMPARE(countsText(stage.requester.counts()),
                 u"sent=1 sendFailures=2 answered=1 duplicates=1 strangers=1"_s);
        QCOMPARE(stage.requester.peers().first().roundTripsNs, QList<qint64>{2 * ms});
    }

    void measuresTheRoundTrip_data()
    {
        QTest::addColumn<qint64>("arrivalNs"); // after the HELLO
        QTest::addColumn<qint64>("rxNs");      // by the listener's clock
        QTest::addColumn<qint64>("txNs");
        QTest::addColumn<QList<qint64>>("expected");
        const qint64 there = 5'000'000'000 * ms;
        QTest::newRow("the listener does not tell")
            << 7 * ms << 0LL << 0LL << QList<qint64>{7 * ms};
        QTest::newRow("less its hold time")
            << 7 * ms << there << there + 3 * ms << QList<qint64>{4 * ms};
        QTest::newRow("a hold time that can't be")
            << 7 * ms << there << there + 8 * ms << QList<qint64>{7 * ms};
        QTest::newRow("its clock was set back")
            << 7 * ms << there << there - 3 * ms << QList<qint64>{7 * ms};
        QTest::newRow("our clock was set back") << -7 * ms << 0LL << 0LL << QList<qint64>{};
    }
    void measuresTheRoundTrip()
    {
        QFETCH(const qint64, arrivalNs);
        QFETCH(const qint64, rxNs);
        QFETCH(const qint64, txNs);
        RequesterStage stage;
        stage.sendAll();
        Datagram welcome = stage.datagram(RequesterStage::answerTo(
            stage.requester.run(), 1, {.receivedNs = rxNs, .sentNs = txNs}));
        welcome.receivedNs = stage.nowNs + arrivalNs;
        stage.arrives(welcome);
        QCOMPARE(stage.requester.counts().answered, 1U);
        QTEST(stage.requester.peers().first().roundTripsNs, "expected");
    }

    void makesAMatrixOfAllInterfaces()
    {
        RequesterStage stage(3);
        stage.profile.allInterfaces = true;
        stage.profile.count = 2;
        stage.host.refuse = [](const QString &operation, InterfaceIndex interface) {
            return operation == u"send"_s && interface == InterfaceIndex{4} ? EPERM : 0;
        };
        stage.sendAll(); // 1 and 4 by eth0, 2 and 5 by eth1, 3 and 6 nowhere
        stage.arrives(stage.welcome(1));
        stage.arrives(stage.welcome(4));
        stage.arrives(stage.welcome(4, u"fe80::8"_s));
        QCOMPARE(matrixLines(stage.requester.matrix()),
                 (QStringList{u"eth0 sent=2 received=3 answered=2 peers=2"_s,
                              u"eth1 sent=2 received=0 answered=0 peers=0"_s,
                              u"eth2 sent=0 received=0 answered=0 peers=0 (%1)"_s.arg(
                                  osErrorDescription(EPERM))}));
        stage.settle();
        QCOMPARE(countsText(stage.requester.counts()), u"sent=4 sendFailures=2 answered=2"_s);
        QCOMPARE(peerLines(stage.requester),
                 (QStringList{u"fe80::9%eth0 answered=2 lost=0 duplicates=0"_s,
                              u"fe80::8%eth0 answered=1 lost=1 duplicates=0"_s}));
    }

    void makesEveryThirdHelloLarger_data()
    {
        QTest::addColumn<int>("interfaces");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<QList<quint16>>("expected");
        const quint16 small = defaultHelloBytes;
        const quint16 large = Requester::largeHelloBytes;
        QTest::newRow("one interface") << 1 << false << QList<quint16>{small, small, large, small};
        QTest::newRow("three: on each of them")
            << 3 << false << QList<quint16>{small, small, small, small, small, small,
                                            large, large, large, small, small, small};
        QTest::newRow("plain") << 1 << true << QList<quint16>{5, 5, 5, 5};
    }
    void makesEveryThirdHelloLarger()
    {
        QFETCH(const int, interfaces);
        QFETCH(const bool, plain);
        RequesterStage stage(interfaces);
        stage.profile.allInterfaces = true;
        stage.profile.plain = plain;
        stage.profile.count = 4;
        QList<quint16> sizes;
        stage.network.sent = [&](const FakeNetwork::Sent &sent) {
            sizes.append(quint16(sent.bytes.size()));
        };
        stage.sendAll();
        QTEST(sizes, "expected");
        for (qsizetype i = 0; i < sizes.size(); ++i)
            QCOMPARE(stage.requester.hellos().at(size_t(i)).bytes, sizes.at(i));
    }

    void keepsItsTimes()
    {
        RequesterStage stage;
        stage.network.wallNs = wallClockNs;
        stage.profile.intervalMs = 40;
        stage.profile.timeoutMs = 80;
        const qint64 startNs = monotonicClockNs();
        QVERIFY(stage.start());
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Waiting; }));
        const qint64 deadlineNs = stage.requester.deadlineNs();
        QVERIFY(deadlineNs >= startNs + 160 * ms);
        stage.settle();
        QVERIFY(monotonicClockNs() >= deadlineNs - 2 * ms);
        const auto &hellos = stage.requester.hellos();
        QVERIFY(hellos.at(1).sentNs - hellos.at(0).sentNs >= 38 * ms);
        QVERIFY(hellos.at(2).sentNs - hellos.at(0).sentNs >= 78 * ms);
    }

    void survivesAStormOfWelcomes()
    {
        RequesterStage stage;
        stage.profile.timeoutMs = 60'000;
        stage.sendAll();
        constexpr int sources = PeerTable::maximumPeers + 3'000;
        for (int i = 0; i < sources; ++i) {
            Datagram welcome = stage.welcome(1);
            welcome.source.address.bytes[13] = quint8(i >> 16);
            welcome.source.address.bytes[14] = quint8(i >> 8);
            welcome.source.address.bytes[15] = quint8(i);
            stage.socket->deliver(welcome);
        }
        for (int i = 0; i < 20'000; ++i)
            stage.socket->deliver(stage.datagram("WELCOME"));
        letItHappen();
        QCOMPARE(stage.requester.peers().size(), PeerTable::maximumPeers);
        QCOMPARE(stage.requester.counts().answered, 3U);
        QCOMPARE(stage.requester.counts().duplicates, 20'000U - 2);
        QCOMPARE(stage.log.beginningWith({u"requester warning peers"_s}).size(), 1);
        stage.requester.stop();
        QCOMPARE(stage.requester.peers().at(9).lost, 0U);
        QCOMPARE(stage.requester.peers().at(10).lost, 2U);
    }

    void stopsInEachState_data()
    {
        QTest::addColumn<Requester::State>("state");
        using enum Requester::State;
        QTest::newRow("Opening") << Opening;
        QTest::newRow("Sending") << Sending;
        QTest::newRow("Waiting") << Waiting;
        QTest::newRow("Unanswered") << Unanswered;
    }
    void stopsInEachState()
    {
        QFETCH(const Requester::State, state);
        RequesterStage stage;
        QObject::connect(&stage.requester, &Requester::stateChanged, &stage.requester,
                         [&](Requester::State now) {
                             if (now == state)
                                 stage.requester.stop();
                         });
        QVERIFY(stage.start());
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Idle; }));
        letPass(stage.profile.timeoutMs + 20);
        QCOMPARE(stage.ends, QList{Requester::End::Stopped});
        QCOMPARE(stage.settled, 0);
        QVERIFY(!stage.socket->isOpen());
        QCOMPARE(stage.log.lines().last(), u"requester step state idle"_s);
    }

    void stopsBetweenTwoHellos()
    {
        RequesterStage stage;
        stage.profile.intervalMs = 10;
        QVERIFY(stage.start());
        stage.requester.finish(); // too early: not settled yet
        QCOMPARE(stage.requester.state(), Requester::State::Sending);
        stage.requester.stop();
        letPass(30);
        QCOMPARE(stage.ends, QList{Requester::End::Stopped});
        QCOMPARE(stage.requester.counts().sent, 1U);
    }

    void failsWhenReceivingBreaks()
    {
        RequesterStage stage;
        stage.sendAll();
        Q_EMIT stage.socket->failed({Error::Code::System, EIO, u"poll: broken"_s});
        QCOMPARE(stage.log.lines(),
                 (QStringList{u"requester error request (poll: broken)"_s,
                              u"requester step close"_s, u"requester step state failed"_s}));
        QCOMPARE(stage.requester.failedOperation(), u"receive"_s);
        QCOMPARE(stage.ends, QList{Requester::End::Failed});
    }

    void refusesASecondStart()
    {
        RequesterStage stage;
        stage.sendAll();
        const quint64 run = stage.requester.run();
        const Result<void> second = stage.start();
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::State);
        QCOMPARE(stage.log.lines(), QStringList());
        QCOMPARE(stage.requester.run(), run);
        stage.settle();
        QVERIFY(!stage.start()); // late answers are still taken: it has not ended
        stage.requester.finish();
        QVERIFY(stage.start());
        QVERIFY(stage.requester.run() != run);
        QCOMPARE(stage.requester.counts().answered, 0U);
        QCOMPARE(stage.requester.hellos().size(), 1U);
        stage.requester.stop();
        QCOMPARE(stage.ends, (QList{Requester::End::Finished, Requester::End::Stopped}));
    }

    void refusesAnInvalidProfile()
    {
        RequesterStage stage;
        stage.profile.group = ip(u"fe80::1");
        const Result<void> refused = stage.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::InvalidInput);
        QCOMPARE(stage.requester.state(), Requester::State::Idle);
        QCOMPARE(stage.log.lines(), QStringList());
    }

    void losesAnInterfaceWhileItSends()
    {
        RequesterStage stage;
        stage.profile.intervalMs = 10;
        QVERIFY(stage.start());
        stage.host.removeInterface(eth0);
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Waiting; }));
        QCOMPARE(countsText(stage.requester.counts()), u"sent=1 sendFailures=2"_s);
        QCOMPARE(stage.log.beginningWith({u"requester error"_s}),
                 (QStringList{sendError(u"HELLO seq=2"_s, ENODEV),
                              sendError(u"HELLO seq=3"_s, ENODEV)}));
    }
};

SIXCAST_VIRTUAL_MAIN(TestRequester)
#include "tst_requester.moc"
