// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A requester that streams, a listener that counts, and a wire of which the test knows what it
// loses.

#include "core/base/message.h"
#include "core/session/listener.h"
#include "core/session/requester.h"
#include "tests/session/stage.h"
#include "tests/support/virtualtime.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

struct StreamStage {
    StreamStage()
    {
        listening.addInterface(2, u"eth0"_s, ip(u"fe80::9"));
        requesting.addInterface(2, u"eth0"_s, ip(u"fe80::1"));
        profile.role = Role::Request;
        profile.interface = u"eth0"_s;
        profile.streamRate = 1'000;
        profile.durationS = 3;
        profile.timeoutMs = 100;
        network.fate = [this](const Datagram &datagram) {
            const auto mark = decodeStreamDatagram(datagram.payload);
            return FakeNetwork::Fate{.copies = mark ? copiesOf(mark->seq) : 1};
        };
        network.sent = [this](const FakeNetwork::Sent &sent) {
            const bool isAnswer =
                sent.source.address == ip(u"fe80::9") && !sent.datagram.to.address.isMulticast();
            (isAnswer ? answerBytes : askedBytes) += sent.bytes.size();
        };
        QObject::connect(&requester, &Requester::settled, &requester,
                         [this] { requester.finish(); });
        QObject::connect(&requester, &Requester::ended, &requester, [this] { ended = true; });
    }

    void listen()
    {
        Profile service = profile;
        service.role = Role::Listen;
        service.durationS = 0;
        service.count = 0;
        QVERIFY(listener.start(service, listening.interfaces));
    }
    StreamRow run()
    {
        (void)requester.start(profile, requesting.interfaces);
        (void)waitFor([this] { return ended; });
        const StreamResult result = requester.streamResult().value_or(StreamResult());
        return result.rows.isEmpty() ? StreamRow() : result.rows.first();
    }

    FakeNetwork network;
    FakeHost &listening = network.addHost();
    FakeHost &requesting = network.addHost();
    std::unique_ptr<FakeSocket> listenerSocket = listening.makeSocket();
    std::unique_ptr<FakeSocket> requesterSocket = requesting.makeSocket();
    Trace listenerTrace;
    Trace requesterTrace;
    TraceLines listenerLog{listenerTrace};
    TraceLines requesterLog{requesterTrace};
    Listener listener{*listenerSocket, listenerTrace};
    Requester requester{*requesterSocket, requesterTrace};
    Profile profile;
    std::function<int(quint32)> copiesOf = [](quint32) { return 1; };
    qsizetype answerBytes = 0;
    qsizetype askedBytes = 0;
    bool ended = false;
};

} // namespace

class TestSessionStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrives()
    {
        StreamStage stage;
        stage.listen();
        const StreamRow row = stage.run();
        QCOMPARE(row.account(), (StreamAccount{3'000, 3'000, 0, 0, 0, 0}));
        QVERIFY(row.figures.ended);
        QCOMPARE(row.samples.size(), 3);
        const StreamResult result = *stage.requester.streamResult();
        QCOMPARE(result.sent, 3'000U);
        QCOMPARE(result.planned, 3'000U);
        QCOMPARE(result.behind, 0U);
        QVERIFY(result.durationMs >= 2'990 && result.durationMs <= 3'000);
        QCOMPARE(stage.requester.counts().sent, quint64(stage.requester.planned()) - 1);

        const StreamResult heard = *stage.listener.streamResult();
        QCOMPARE(heard.rows.size(), 1);
        QCOMPARE(heard.rows.first().account(), row.account());
        QCOMPARE(heard.bytes, Profile::usualStreamBytes);
    }

    /// The trace has a row a second, none a datagram.
    void tellsInTheTrace()
    {
        StreamStage stage;
        stage.copiesOf = [](quint32 number) { return number > 1'500 && number <= 1'520 ? 0 : 1; };
        stage.listen();
        (void)stage.run();
        letPass(6'000);
        const QStringList rows = stage.listenerLog.beginningWith(
            {u"listener note stream"_s, u"listener warning stream"_s});
        QCOMPARE(rows.size(), 3);
        QVERIFY(rows[0].contains(u"begins to arrive, with number 1"_s));
        QVERIFY(rows[1].contains(u"20 lost on the way"_s));
        QVERIFY(rows[2].contains(u"2980 of 3000 datagrams arrived"_s));
        QVERIFY(stage.listenerLog.lines().size() < 60);
        QCOMPARE(stage.requesterLog.beginningWith({u"requester note stream"_s}).size(), 2);
    }

    void losesAsItWasTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<StreamAccount>("account");
        QTest::addColumn<quint64>("gaps");
        QTest::addColumn<quint32>("longest");
        QTest::newRow("every 7th")
            << 0 << StreamAccount{3'000, 2'572, 0, 0, 428, 0} << quint64(428) << quint32(1);
        QTest::newRow("20 in a row, ten times")
            << 1 << StreamAccount{3'000, 2'800, 0, 0, 200, 0} << quint64(10) << quint32(20);
        QTest::newRow("a second of silence")
            << 2 << StreamAccount{3'000, 2'000, 0, 0, 1'000, 0} << quint64(1) << quint32(1'000);
        QTest::newRow("the beginning and the end")
            << 3 << StreamAccount{3'000, 2'800, 0, 0, 200, 0} << quint64(2) << quint32(100);
        QTest::newRow("all") << 4 << StreamAccount{3'000, 0, 0, 0, 3'000, 0} << quint64(1)
                             << quint32(3'000);
        QTest::newRow("none, but twice")
            << 5 << StreamAccount{3'000, 3'000, 0, 0, 0, 0} << quint64(0) << quint32(0);
    }
    void losesAsItWasTold()
    {
        QFETCH(int, kind);
        QFETCH(StreamAccount, account);
        StreamStage stage;
        stage.copiesOf = [kind](quint32 number) {
            switch (kind) {
            case 0:
                return number % 7 == 0 ? 0 : 1;
            case 1:
                return (number - 1) % 300 < 20 ? 0 : 1;
            case 2:
                return number > 1'200 && number <= 2'200 ? 0 : 1;
            case 3:
                return number <= 100 || number > 2'900 ? 0 : 1;
            case 4:
                return 0;
            default:
                return 2;
            }
        };
        stage.listen();
        const StreamRow row = stage.run();
        QCOMPARE(row.account(), account);
        QTEST(row.figures.bursts, "gaps");
        quint32 longest = 0;
        for (const LossBurst &burst : row.figures.longest)
            longest = std::max(longest, burst.count);
        QTEST(longest, "longest");
        QCOMPARE(row.figures.duplicates, kind == 5 ? 3'000U : 0U);
        QCOMPARE(stage.listener.streamResult()->rows.first().account(), account);
    }

    /// Out by one datagram for each that came in, and no more bytes: the stream's own are never
    /// answered.
    void isNoAmplifier()
    {
        StreamStage stage;
        stage.listen();
        (void)stage.run();
        QCOMPARE(stage.requester.counts().answered, stage.requester.counts().sent);
        QVERIFY(stage.answerBytes <= qsizetype(stage.requester.counts().sent) * 600);
        QVERIFY(stage.answerBytes > 0);
        QCOMPARE(stage.listener.counts().heard, stage.requester.counts().sent);
    }

    /// Counts of what does not count for the group would be a false pass.
    void countsOnlyTheGroup()
    {
        StreamStage stage;
        stage.listen();
        Datagram datagram;
        datagram.payload = encodeStreamDatagram({1, 1, 1}, 100);
        datagram.source = {ip(u"fe80::1"), eth0, 40'000};
        datagram.destination = ip(u"fe80::9");
        datagram.arrival = eth0;
        stage.listenerSocket->deliver(datagram);
        datagram.destination = stage.profile.group;
        datagram.arrival = eth1;
        stage.listenerSocket->deliver(datagram);
        letItHappen();
        QVERIFY(!stage.listener.streamResult());
        QCOMPARE(stage.listener.counts().ignored, 2U);
        QCOMPARE(stage.answerBytes, 0);
    }

    /// A machine behind a router learns nothing but that it was heard.
    void tellsNobodyOffTheLink()
    {
        StreamStage stage;
        stage.profile.group = ip(u"ff1e::6d63");
        stage.requesting.interfaces[0].addresses = {
            {.address = ip(u"fd01::1"), .prefixLength = 64}};
        stage.listening.interfaces[0].addresses = {{.address = ip(u"fd02::9"), .prefixLength = 64}};
        stage.listen();
        (void)stage.run();
        QVERIFY(stage.requester.streamResult()->rows.isEmpty());
        QCOMPARE(stage.listener.streamResult()->rows.first().figures.received, 3'000U);
    }

    void quietListenersTellNothing()
    {
        StreamStage stage;
        Profile service = stage.profile;
        service.role = Role::Listen;
        service.durationS = 0;
        service.quiet = true;
        QVERIFY(stage.listener.start(service, stage.listening.interfaces));
        (void)stage.run();
        QVERIFY(stage.requester.streamResult()->rows.isEmpty());
        QVERIFY(stage.requester.counts().answered > 0);
    }

    /// A join for some senders, or for all but some.
    void joinsForSources()
    {
        const auto heard = [](const QList<Ip6Address> &sources, const QList<Ip6Address> &blocked) {
            StreamStage stage;
            Profile service = stage.profile;
            service.role = Role::Listen;
            service.durationS = 0;
            service.sources = sources;
            service.blockedSources = blocked;
            (void)stage.listener.start(service, stage.listening.interfaces);
            stage.profile.durationS = 1;
            (void)stage.run();
            return stage.listener.counts().heard > 0;
        };
        QVERIFY(heard({ip(u"fe80::77"), ip(u"fe80::1")}, {}));
        QVERIFY(!heard({ip(u"fe80::77"), ip(u"fe80::78")}, {}));
        QVERIFY(heard({}, {ip(u"fe80::77")}));
        QVERIFY(!heard({}, {ip(u"fe80::77"), ip(u"fe80::1")}));
    }

    void namesTheReceiveBuffer()
    {
        StreamStage stage;
        stage.copiesOf = [](quint32 number) { return number > 500 && number <= 600 ? 0 : 1; };
        stage.listen();
        (void)stage.requester.start(stage.profile, stage.requesting.interfaces);
        letPass(700);
        Q_EMIT stage.listenerSocket->overflowed(60);
        (void)waitFor([&] { return stage.ended; });
        const StreamRow row = stage.requester.streamResult()->rows.first();
        QCOMPARE(row.account(), (StreamAccount{3'000, 2'900, 60, 0, 40, 0}));
    }

    void countsSoMany()
    {
        StreamStage stage;
        stage.profile.durationS = 0;
        stage.profile.count = 1'234;
        stage.listen();
        const StreamRow row = stage.run();
        QCOMPARE(row.account().received, 1'234U);
        QCOMPARE(row.account().sent, 1'234U);
    }

    /// After a pause no flood makes up for it, and what was left out is told.
    void leavesOutWhatAPauseTook()
    {
        StreamStage stage;
        stage.listen();
        (void)stage.requester.start(stage.profile, stage.requesting.interfaces);
        letPass(500);
        VirtualTime::instance().skip(1'000);
        (void)waitFor([&] { return stage.ended; });
        const StreamResult result = *stage.requester.streamResult();
        QCOMPARE(result.sent + result.behind, 3'000U);
        QVERIFY2(result.behind >= 890 && result.behind <= 910,
                 qPrintable(QString::number(result.behind)));
        QCOMPARE(result.rows.first().account().missing(), 0U);
    }

    /// What the system refuses has no number: it is no loss of the network.
    void tellsWhatWasRefused()
    {
        StreamStage stage;
        int count = 0;
        stage.requesting.refuse = [&count](const QString &operation, InterfaceIndex) {
            return operation == u"send" && ++count % 100 == 50 ? ENOBUFS : 0;
        };
        stage.listen();
        const StreamRow row = stage.run();
        const StreamResult result = *stage.requester.streamResult();
        QVERIFY(result.refused >= 29);
        QCOMPARE(result.lastError, ENOBUFS);
        QCOMPARE(result.sent + result.refused, 3'000U);
        QCOMPARE(row.account().missing(), 0U);
    }

    void stopsInTheMiddle()
    {
        StreamStage stage;
        stage.listen();
        (void)stage.requester.start(stage.profile, stage.requesting.interfaces);
        letPass(1'500);
        stage.requester.stop();
        QVERIFY(stage.ended);
        const StreamResult result = *stage.requester.streamResult();
        const StreamAccount account = result.rows.first().account();
        QCOMPARE(account.sent, result.sent);
        QVERIFY(account.received >= 1'000 && account.missing() == 0);
        QCOMPARE(account.unknown, account.sent - account.received);
    }
};

SIXCAST_VIRTUAL_MAIN(TestSessionStream)

#include "tst_sessionstream.moc"
