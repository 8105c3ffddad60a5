// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A timed run: a requester, a listener, and a switch between them that may forget who is a member.

#include "core/session/listener.h"
#include "core/session/requester.h"
#include "tests/session/stage.h"
#include "tests/support/virtualtime.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

struct WatchStage {
    enum class Switch {
        Passes,
        Forgets, ///< drops the group's datagrams until the listener's host reports its membership
                 ///< again
        Prunes,  ///< drops the group's for good
        IsDead
    };

    WatchStage()
    {
        listening.addInterface(2, u"eth0"_s, ip(u"fe80::9"));
        requesting.addInterface(2, u"eth0"_s, ip(u"fe80::1"));
        profile.interface = u"eth0"_s;
        profile.durationS = 5;
        profile.intervalMs = 10;
        profile.timeoutMs = 50;
        network.fate = [this](const Datagram &datagram) {
            const bool forGroup = datagram.destination == profile.group;
            const bool lost = mode == Switch::IsDead || (mode != Switch::Passes && forGroup);
            return FakeNetwork::Fate{.copies = lost ? 0 : 1};
        };
        QObject::connect(&listenerTrace, &Trace::recorded, &listener,
                         [this](const TraceEvent &event) {
                             if (event.operation != "join"_L1 || !event.group
                                 || event.group->address != profile.group)
                                 return;
                             ++joins;
                             if (mode == Switch::Forgets)
                                 mode = Switch::Passes;
                         });
        QObject::connect(&requester, &Requester::ended, &requester, [this] { ended = true; });
    }

    void begin()
    {
        Profile service = profile;
        service.durationS = 0;
        QVERIFY(listener.start(service, listening.interfaces));
        QVERIFY(requester.start(profile, requesting.interfaces));
        QVERIFY(waitFor([&] { return requester.counts().answered >= 10; }));
    }
    void stop()
    {
        requester.stop();
        QVERIFY(ended);
    }
    QStringList rows(const TraceLines &log, const QString &word) const
    {
        QStringList found;
        for (const QString &line : log.lines()) {
            if (line.contains(word))
                found << line;
        }
        return found;
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
    Switch mode = Switch::Passes;
    int joins = 0;
    bool ended = false;
};

using Switch = WatchStage::Switch;

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The switch forgets the member; the listener learns by the question that the group is silent,
    /// joins again, and is heard.
    void healsByJoiningAgain()
    {
        WatchStage stage;
        stage.begin();
        stage.mode = Switch::Forgets;
        QVERIFY(waitFor([&] { return !stage.requester.rejoins().isEmpty(); }));
        const quint64 then = stage.requester.counts().answered;
        QVERIFY(waitFor([&] { return stage.requester.counts().answered > then + 20; }));
        stage.stop();

        QCOMPARE(stage.joins, 2);
        QCOMPARE(stage.listener.rejoins().size(), 1);
        QCOMPARE(stage.requester.rejoins().size(), 1);
        for (const Rejoin &rejoin :
             {stage.listener.rejoins().first(), stage.requester.rejoins().first()}) {
            QVERIFY(rejoin.isHealed());
            QVERIFY(rejoin.heardNs > rejoin.joinedNs);
            QVERIFY(rejoin.atNs - rejoin.heardNs > 1'000'000'000); // two questions, a second apart
        }
        QCOMPARE(stage.requester.rejoins().first().peer.address, ip(u"fe80::9"));
        QVERIFY(stage.requester.counts().questions >= 2);
        QVERIFY(stage.requester.counts().questionsAnswered >= 2);
        QCOMPARE(stage.requester.counts().strangers, 0U);

        for (const RunTimeline &timeline :
             {stage.requester.timeline(), stage.listener.timeline()}) {
            QCOMPARE(timeline.gapCount(), 1U);
            QVERIFY(timeline.gaps().first().toNs != 0);
        }
        QCOMPARE(stage.requester.timeline().lostInGaps(), stage.requester.counts().lost());
        QCOMPARE(stage.rows(stage.requesterLog, u"requester warning silence"_s).size(), 1);
        QCOMPARE(stage.rows(stage.listenerLog, u"listener warning rejoin"_s).size(), 2);
    }

    /// One new join is enough to know that it does not help.
    void joinsAgainOnlyOnce()
    {
        WatchStage stage;
        stage.begin();
        stage.mode = Switch::Prunes;
        QVERIFY(waitFor([&] { return stage.requester.counts().questionsAnswered >= 4; }));
        stage.stop();
        QCOMPARE(stage.joins, 2);
        QCOMPARE(stage.listener.rejoins().size(), 1);
        QVERIFY(!stage.listener.rejoins().first().isHealed());
        QVERIFY(stage.requester.rejoins().isEmpty());
        QVERIFY(stage.requester.timeline().lostSince() > RunTimeline::hellosOfGap);
        QCOMPARE(stage.requester.timeline().gaps().last().toNs, 0);
    }

    /// A dead link is no lost membership: nobody hears the questions, and when it comes back,
    /// nobody joins again.
    void leavesADeadLinkAlone()
    {
        WatchStage stage;
        stage.begin();
        stage.mode = Switch::IsDead;
        QVERIFY(waitFor([&] { return stage.requester.counts().questions >= 2; }));
        stage.mode = Switch::Passes;
        const quint64 then = stage.requester.counts().answered;
        QVERIFY(waitFor([&] { return stage.requester.counts().answered > then + 20; }));
        stage.stop();
        QCOMPARE(stage.joins, 1);
        QVERIFY(stage.listener.rejoins().isEmpty());
        QCOMPARE(stage.requester.timeline().gapCount(), 1U);
    }

    void asksNobody_data()
    {
        QTest::addColumn<std::function<void(Profile &)>>("how");
        using How = std::function<void(Profile &)>;
        QTest::newRow("quiet") << How([](Profile &profile) { profile.quiet = true; });
        QTest::newRow("plain") << How([](Profile &profile) { profile.plain = true; });
        QTest::newRow("no probes") << How([](Profile &profile) { profile.probes = false; });
        QTest::newRow("not timed") << How([](Profile &profile) {
            profile.durationS = 0;
            profile.count = 1'000;
        });
    }
    void asksNobody()
    {
        QFETCH(const std::function<void(Profile &)>, how);
        WatchStage stage;
        how(stage.profile);
        stage.begin();
        stage.mode = Switch::Forgets;
        QVERIFY(waitFor([&] { return stage.requester.timeline().lostSince() > 30; }));
        stage.stop();
        QCOMPARE(stage.requester.counts().questions, 0U);
        QCOMPARE(stage.joins, 1);
    }

    /// While all is well nothing but the exchange is on the wire.
    void costsNothingWhileItWorks()
    {
        WatchStage stage;
        stage.profile.durationS = 1;
        int others = 0;
        stage.network.sent = [&](const FakeNetwork::Sent &sent) {
            if (sent.datagram.to.address == allNodes)
                ++others;
        };
        stage.begin();
        QVERIFY(waitFor([&] { return stage.requester.state() == Requester::State::Answered; }));
        QCOMPARE(others, 0);
        QCOMPARE(stage.requester.counts().answered, stage.requester.counts().sent);
        QVERIFY(stage.requester.counts().sent > 50 && stage.requester.counts().sent <= 100);
        QCOMPARE(stage.requester.timeline().gapCount(), 0U);
        quint32 tried = 0;
        for (const RunTimeline::Cell &cell : stage.requester.timeline().cells())
            tried += cell.tried;
        QCOMPARE(quint64(tried), stage.requester.counts().sent);
    }

    /// A listener that starts to tell of a join of long ago has healed nothing of this run.
    void ignoresRejoinsOfOtherRuns()
    {
        WatchStage stage;
        stage.begin();
        stage.mode = Switch::Forgets;
        QVERIFY(waitFor([&] { return !stage.requester.rejoins().isEmpty(); }));
        stage.stop();
        QVERIFY(stage.requester.start(stage.profile, stage.requesting.interfaces));
        QVERIFY(waitFor([&] { return stage.requester.counts().answered >= 10; }));
        QVERIFY(stage.requester.rejoins().isEmpty());
        stage.requester.stop();
    }

    /// However long it lasts: the latest HELLOs are remembered, and all are counted.
    void remembersTheLatestHellosOnly()
    {
        FakeNetwork network;
        FakeHost &host = network.addHost();
        constexpr int interfaces = 256; // so many at a time: it is quicker
        for (int i = 0; i < interfaces; ++i)
            host.addInterface(quint32(2 + i), u"eth%1"_s.arg(i), ip(u"fe80::%1"_s.arg(i + 1)),
                              i + 1);
        const auto socket = host.makeSocket();
        Trace trace;
        Requester requester(*socket, trace);
        Profile profile;
        profile.allInterfaces = true;
        profile.intervalMs = 0;
        profile.count = int(Requester::keptHellos) / interfaces + 4;
        const quint64 all = quint64(profile.count) * interfaces;
        profile.timeoutMs = 1'000;
        QVERIFY(requester.start(profile, host.interfaces));
        QVERIFY(waitFor([&] { return requester.state() == Requester::State::Waiting; }));
        QCOMPARE(requester.counts().sent, all);
        QCOMPARE(requester.hellos().size(), Requester::keptHellos);
        QCOMPARE(requester.forgotten(), 1'024U);

        const auto answer = [&](quint32 sequence) {
            Datagram datagram;
            datagram.payload = encodeWelcome(decodeMessage(encodeHello(requester.run(), sequence)),
                                             {}, defaultHelloBytes);
            datagram.source = {ip(u"fe80::9"), eth0, 28015};
            datagram.arrival = eth0;
            socket->deliver(datagram);
            letItHappen();
        };
        answer(1'024);
        QCOMPARE(requester.counts().answered, 0U);
        QCOMPARE(requester.counts().strangers, 1U);
        answer(1'025);
        answer(quint32(all));
        QCOMPARE(requester.counts().answered, 2U);
        requester.stop();
        quint64 tried = 0;
        for (const RunTimeline::Cell &cell : requester.timeline().cells())
            tried += cell.tried;
        QVERIFY(tried >= 1'000);
    }
};

SIXCAST_VIRTUAL_MAIN(TestWatch)
#include "tst_watch.moc"
