// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/livejudge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using State = LiveVerdict::State;

namespace {

constexpr qint64 ms = 1'000'000;

RunSettings settings(Side side)
{
    RunSettings settings;
    settings.side = side;
    settings.group = *Ip6Address::parse(u"ff12::6d63");
    settings.port = 28015;
    settings.interfaces = {{{2}, u"eth0"_s}};
    return settings;
}

InterfaceFacts eth0(const QString &address)
{
    InterfaceFacts interface;
    interface.info.ref = {{2}, u"eth0"_s};
    interface.info.up = true;
    interface.info.multicast = true;
    interface.info.addresses = {{*Ip6Address::parse(address), 64}};
    interface.joined = true;
    return interface;
}

/// A listener, what it met, and a clock: each step is a quarter of a second.
struct Scene {
    Scene()
    {
        facts.view = Case::View::Listener;
        facts.listener.emplace();
        facts.listener->settings = settings(Side::Listener);
        facts.listener->interfaces = {eth0(u"fe80::b"_s)};
        facts.listener->service.emplace();
        facts.listener->service->joins = {{{{2}, u"eth0"_s}, 0}};
        facts.listener->echoes = {{Purpose::Hello, 3, 3}, {Purpose::Control, 3, 3}};
    }
    void dropHellos(bool dropped) { facts.listener->echoes[0].arrived = dropped ? 0 : 3; }
    void told(quint64 run, quint64 sent, quint64 answered)
    {
        facts.requester.emplace();
        facts.requester->settings = settings(Side::Requester);
        facts.requester->interfaces = {eth0(u"fe80::a"_s)};
        facts.requester->exchange.emplace();
        facts.requester->exchange->run = run;
        facts.requester->exchange->sent = sent;
        facts.requester->exchange->answered = answered;
        facts.told.emplace();
        facts.told->from.address = *Ip6Address::parse(u"fe80::a");
        facts.told->count = 1;
    }
    void hears(quint64 run, quint64 HeardFacts::*kind, quint64 count)
    {
        HeardFacts heard;
        heard.source.address = *Ip6Address::parse(u"fe80::a");
        heard.arrival = {2};
        heard.run = run;
        heard.*kind = count;
        heard.welcomed = kind == &HeardFacts::group ? count : 0;
        facts.listener->service->heard << heard;
    }
    /// What is said for the first time within \a forMs.
    QStringList changes(int forMs)
    {
        QStringList said;
        for (int passed = 0; passed < forMs; passed += 250) {
            nowNs += 250 * ms;
            if (const auto verdict = judge.look(facts, nowNs)) {
                last = *verdict;
                if (verdict->isChange)
                    said << verdict->report.sentence;
            }
        }
        return said;
    }

    Case facts;
    LiveJudge judge{Side::Listener};
    LiveVerdict last;
    qint64 nowNs = 10'000 * ms;
};

} // namespace

class TestLiveJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWithoutACause()
    {
        Scene scene;
        QCOMPARE(scene.changes(60'000), QStringList());
    }

    void saysWhatIsWrongBeforeAnybodyAsks()
    {
        Scene scene;
        scene.dropHellos(true);
        QCOMPARE(scene.changes(900), QStringList()); // it must hold first
        QCOMPARE(scene.changes(500),
                 QStringList{u"No HELLO for ff12::6d63 can reach this program. The cause: This "
                             "machine's firewall drops the HELLO."_s});
        QCOMPARE(scene.last.state, State::Fails);
        QCOMPARE(scene.last.report.findings.first().id, u"listener.firewall.in"_s);
        QCOMPARE(scene.changes(60'000), QStringList());
    }

    void countsWhatTheOtherMachineSent()
    {
        Scene scene;
        scene.dropHellos(true);
        scene.told(7, 5, 0);
        const QStringList said = scene.changes(2'000);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"5 were sent by fe80::a."_s), qPrintable(said.first()));
        scene.told(7, 6, 0); // the numbers move, and nothing is said anew
        QCOMPARE(scene.changes(2'000), QStringList());
        QVERIFY(scene.last.report.sentence.contains(u"6 were sent by fe80::a."_s));
    }

    void neverTakesControlTrafficForTheGroup()
    {
        Scene scene;
        scene.hears(8, &HeardFacts::control, 6);
        scene.hears(9, &HeardFacts::unicast, 4);
        const QStringList said = scene.changes(2'000);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"No HELLO for ff12::6d63 has reached this program."_s),
                 qPrintable(said.first()));
        QCOMPARE(scene.last.state, State::Fails);
    }

    void followsAMend()
    {
        Scene scene;
        scene.dropHellos(true);
        scene.told(7, 3, 0);
        QCOMPARE(scene.changes(5'000).size(), 1);
        scene.dropHellos(false);
        const QStringList mended = scene.changes(2'000);
        QCOMPARE(mended.size(), 1);
        QVERIFY2(mended.first().startsWith(u"No longer so: This machine's firewall"_s),
                 qPrintable(mended.first()));
        QCOMPARE(scene.last.state, State::Waiting);
        QVERIFY(!scene.judge.hasHealed());
        QCOMPARE(scene.changes(30'000), QStringList());

        scene.hears(11, &HeardFacts::group, 3);
        QCOMPARE(scene.changes(2'000),
                 QStringList{u"3 HELLO(s) for ff12::6d63 heard and answered, the latest from "
                             "fe80::a"_s});
        QVERIFY(scene.judge.hasHealed());
        QCOMPARE(scene.changes(30'000), QStringList()); // whoever asked is gone
    }

    void doesNotFlicker()
    {
        Scene scene;
        for (int i = 0; i < 40; ++i) {
            scene.dropHellos(i % 2 == 0);
            QCOMPARE(scene.changes(500), QStringList());
        }
    }

    void tellsThatAnswersDoNotArrive()
    {
        Scene scene;
        scene.hears(7, &HeardFacts::group, 3);
        QCOMPARE(scene.changes(2'000).size(), 1);
        QCOMPARE(scene.last.state, State::Works);
        scene.told(7, 3, 0);
        scene.facts.requester->echoes = {{Purpose::Welcome, 3, 0}, {Purpose::Control, 3, 3}};
        const QStringList said = scene.changes(3'000);
        QCOMPARE(said.size(), 1);
        // On the requester's word alone it is likely at most.
        QVERIFY2(said.first().endsWith(u"Most likely: The requester's firewall drops the answer. "
                                       "Fix it on fe80::a (requester)."_s),
                 qPrintable(said.first()));
    }

    void tellsThatAnswersArriveAgain()
    {
        Scene scene;
        scene.hears(7, &HeardFacts::group, 8);
        scene.told(7, 8, 0);
        QCOMPARE(scene.changes(2'000).size(), 1);
        QCOMPARE(scene.last.state, State::Fails);
        scene.facts.listener->service->heard.last().group += 4;
        scene.told(7, 12, 2); // two of the four that were sent since
        QCOMPARE(scene.changes(500), QStringList());
        scene.facts.listener->service->heard.last().group += 4;
        scene.told(7, 16, 6); // all of them
        QCOMPARE(scene.changes(2'000).size(), 1);
        QCOMPARE(scene.last.state, State::Works);
    }

    /// What an earlier run was answered says nothing of the way back of this one.
    void judgesEachRunByItself()
    {
        Scene scene;
        scene.hears(7, &HeardFacts::group, 3);
        scene.told(7, 3, 3);
        QCOMPARE(scene.changes(2'000).size(), 1);
        QCOMPARE(scene.last.state, State::Works);
        scene.facts.listener->service->heard.last().group += 3;
        scene.facts.listener->service->heard.last().welcomed += 3;
        scene.told(7, 6, 6);
        QCOMPARE(scene.changes(2'000), QStringList());
        scene.dropHellos(true);
        scene.told(8, 1, 0);
        QCOMPARE(scene.changes(250), QStringList());
        scene.told(8, 5, 0);
        const QStringList said = scene.changes(4'000);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"HELLOs for ff12::6d63 no longer reach this program."_s),
                 qPrintable(said.first()));
        QCOMPARE(scene.last.report.findings.first().id, u"listener.firewall.in"_s);
    }

    void tellsWhenItStops()
    {
        Scene scene;
        scene.hears(7, &HeardFacts::group, 3);
        QCOMPARE(scene.changes(2'000).size(), 1);
        scene.told(7, 3, 3);
        QCOMPARE(scene.changes(4'000), QStringList());
        scene.told(7, 9, 3); // it goes on asking
        scene.dropHellos(true);
        const QStringList said = scene.changes(5'000);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"HELLOs for ff12::6d63 no longer reach this program."_s),
                 qPrintable(said.first()));
        QVERIFY(said.first().contains(u"This machine's firewall drops the HELLO"_s));
    }

    void namesTheGroupThatIsAskedFor()
    {
        Scene scene;
        scene.told(7, 3, 0);
        scene.facts.requester->settings.group = *Ip6Address::parse(u"ff12::99");
        const QStringList said = scene.changes(2'000);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"fe80::a asks for ff12::99 port 28015."_s),
                 qPrintable(said.first()));
    }
};

QTEST_GUILESS_MAIN(TestLiveJudge)
#include "tst_livejudge.moc"
