// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporttext.h"
#include "tests/diagnosis/scene.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Sixcast;

using Packet = FakePacket::Kind;
using Change = std::function<void(Scene &)>;
using Filter = std::function<bool(FakeStation, const FakePacket &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Filter filter(FakeStation station, std::function<bool(const FakePacket &)> hits)
{
    return [=](FakeStation at, const FakePacket &packet) { return at == station && hits(packet); };
}

bool isToGroup(const FakePacket &packet)
{
    return packet.datagram.destination == group;
}

bool isUdp(const FakePacket &packet)
{
    return packet.kind == Packet::Udp;
}

bool isToPort(const FakePacket &packet)
{
    return packet.isUdpTo(port);
}

/// As a firewall that tracks connections sees a WELCOME.
bool isAnswer(const FakePacket &packet)
{
    return isUdp(packet) && !packet.isMulticast() && packet.datagram.source.port == port;
}

QByteArray nftRuleset(std::optional<int> packets)
{
    const QByteArray counter = packets
        ? R"({"counter":{"packets":)" + QByteArray::number(*packets) + R"(,"bytes":0}},)"
        : QByteArray();
    const QByteArray counted = packets ? " counter packets 1 bytes 2" : "";
    return R"(== nft-json
{"nftables":[{"chain":{"family":"inet","table":"filter","name":"input","hook":"input"}},)"
           R"({"rule":{"family":"inet","table":"filter","chain":"input","handle":4,"expr":[)"
           R"({"match":{"op":"==","left":{"payload":{"protocol":"udp","field":"dport"}},)"
           R"("right":28015}},)"
        + counter + R"({"drop":null}]}}]}
== nft
table inet filter { # handle 1
 chain input { # handle 1
  udp dport 28015)"
        + counted + R"( drop # handle 4
 }
}
== ip6tables
== end
)";
}

qint64 moved(const SideFacts &facts, Counter counter)
{
    return facts.chosen() ? facts.chosen()->moved.orZero(counter) : -1;
}

} // namespace

/// Whole investigations of both sides: what is measured, what is told, what is concluded.
class TestInvestigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksAndAsksNobody()
    {
        Scene scene;
        scene.run();
        QCOMPARE(scene.requester.report().outcome, Outcome::Answered);
        QCOMPARE(scene.listener.report().outcome, Outcome::Heard);
        QCOMPARE(scene.requester.causes(), QStringList{u"works"_s});
        QCOMPARE(scene.listener.causes(), QStringList{u"works"_s});
        const SideFacts facts = scene.requester.facts();
        QVERIFY(facts.bursts.isEmpty());
        QVERIFY(facts.pings.isEmpty());
        QVERIFY(facts.echoes.isEmpty());
        QCOMPARE(facts.exchange->answered, 3U);
    }

    void readsTheMachine()
    {
        Scene scene;
        scene.listener.machine->othersSockets = {
            {.address = ip(u"fe80::2"), .port = port, .uid = 7, .drops = 3},
            {.port = quint16(port + 1), .uid = 8}};
        int looped = 0;
        scene.network.sent = [&](const FakeNetwork::Sent &sent) {
            looped +=
                sent.source.address == ip(u"fe80::2") && sent.datagram.to.address.isMulticast();
        };
        scene.run();
        const SideFacts facts = scene.listener.facts();
        QCOMPARE(facts.system, u"linux"_s);
        QVERIFY(facts.chosen()->joined == true);
        QVERIFY(facts.chosen()->multicastRoute == true);
        QVERIFY(facts.chosen()->queueDropped == 0);
        QCOMPARE(facts.portHolders.size(), 1);
        QCOMPARE(facts.portHolders.first().uid, 7U);
        QCOMPARE(facts.replyPaths.size(), 1);
        QCOMPARE(facts.replyPaths.first().route.device.name, u"eth0"_s);
        QCOMPARE(facts.replyPaths.first().neighbour->state, NeighbourState::Reachable);
        QCOMPARE(facts.service->heard.size(), 1);
        QCOMPARE(facts.service->heard.first().group, 3);
        QCOMPARE(facts.service->heard.first().welcomed, 3);
        // As a kernel counts: one's own copies come in as well, but not by the card.
        QCOMPARE(moved(facts, Counter::InMcast), 3 + looped);
        QCOMPARE(moved(facts, Counter::NicRx), 3 + 1); // the HELLOs, and who the requester is
        QCOMPARE(moved(facts, Counter::InNa), 1);
    }

    void names_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("requester"); // says first; empty: is not asked here
        QTest::addColumn<QString>("listener");
        const auto row = [](const char *name, const QString &requester, const QString &listener,
                            const Change &change) {
            QTest::newRow(name) << change << requester << listener;
        };
        row("UDP is dropped at the listener", u"listener.firewall.in"_s, u"listener.firewall.in"_s,
            [](Scene &s) { s.listener.host.drops = filter(FakeStation::In, isUdp); });
        row("the port is dropped at the listener", u"listener.firewall.in"_s,
            u"listener.firewall.in"_s,
            [](Scene &s) { s.listener.host.drops = filter(FakeStation::In, isToPort); });
        row("before routing at the listener", u"listener.firewall.in"_s, u"listener.firewall.in"_s,
            [](Scene &s) { s.listener.host.drops = filter(FakeStation::Pre, isToPort); });
        row("the listener's output", u"listener.firewall.out"_s, u"listener.firewall.out"_s,
            [](Scene &s) { s.listener.host.drops = filter(FakeStation::Out, isUdp); });
        row("a stateful firewall at the requester", u"requester.firewall.in"_s, {},
            [](Scene &s) { s.requester.host.drops = filter(FakeStation::In, isAnswer); });
        row("the requester's output", u"requester.firewall.out"_s, u"requester.firewall.out"_s,
            [](Scene &s) { s.requester.host.drops = filter(FakeStation::Out, isToGroup); });
        row("a switch that prunes the group", u"network.snooping"_s, u"network.snooping"_s,
            [](Scene &s) {
                s.network.carries = [](const auto &packet, const auto &, const auto &) {
                    return !isToGroup(packet);
                };
            });
        row("the port is dropped between them", u"network.udp-filtered"_s, {}, [](Scene &s) {
            s.network.carries = [](const auto &packet, const auto &, const auto &) {
                return !isToPort(packet);
            };
        });
        row("solicitations are dropped between them", u"network.nd-filtered"_s,
            u"network.nd-filtered"_s, [](Scene &s) {
                s.network.carries = [](const auto &packet, const auto &, const auto &) {
                    return packet.kind != Packet::Solicitation;
                };
            });
        row("down", {}, u"listener.interface.down"_s,
            [](Scene &s) { s.listener.host.interfaces[0].up = false; });
        row("IPv6 off", u"listener.interface.ipv6-off"_s, u"listener.interface.ipv6-off"_s,
            [](Scene &s) { s.listener.host.interfaces[0].ipv6Enabled = false; });
        row("a duplicate address", u"requester.interface.dad-failed"_s, {},
            [](Scene &s) { s.requester.host.interfaces[0].addresses[0].dadFailed = true; });
        row("another port", u"mismatch.port"_s, u"mismatch.port"_s,
            [](Scene &s) { s.listener.profile.port = 28020; });
        row("another group", u"mismatch.group"_s, u"mismatch.group"_s,
            [](Scene &s) { s.listener.profile.group = ip(u"ff12::1234"); });
        row("another interface", u"listener.app.wrong-interface"_s,
            u"listener.app.wrong-interface"_s, [](Scene &s) {
                s.listener.host.addInterface(eth1.value, u"eth1"_s, ip(u"fe80::3"), 2);
                s.listener.profile.interface = u"eth1"_s;
            });
        row("the join is refused", {}, u"listener.app.join-failed"_s, [](Scene &s) {
            s.listener.host.refuse = [](const QString &operation, InterfaceIndex) {
                return operation == u"join" ? ENOMEM : 0;
            };
        });
    }
    void names()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, requester);
        QFETCH(const QString, listener);
        Scene scene;
        change(scene);
        scene.run();
        if (!requester.isEmpty())
            QCOMPARE(scene.requester.cause(), requester);
        if (!listener.isEmpty())
            QCOMPARE(scene.listener.cause(), listener);
        QVERIFY(scene.requester.report().outcome != Outcome::Answered);
        QVERIFY(scene.requester.report().seconds * 1'000 <= Engine::verdictMs);
    }

    /// What one listener answers says nothing of another.
    void drawsTheWayToEachListener()
    {
        Scene scene;
        Player second(scene.network, u"fe80::3", Role::Listen);
        second.profile.count = second.profile.durationS = 0;
        second.host.drops = filter(FakeStation::In, isToPort);
        second.start();
        scene.requester.profile.count = 8; // long enough to hear of both
        scene.run();
        const Report report = scene.requester.report();
        QCOMPARE(report.outcome, Outcome::Answered);
        QCOMPARE(report.paths.size(), 2);
        const PathPicture &worst = report.paths.first();
        QCOMPARE(worst.listener, u"fe80::3"_s);
        QVERIFY(worst.hello.stop());
        QCOMPARE(worst.hello.stop()->place, Place::ListenerInput);
        QCOMPARE(worst.hello.stop()->total, 8);
        const PathPicture &other = report.paths.last();
        QCOMPARE(other.listener, u"fe80::2"_s);
        QVERIFY(!other.stop());
        QCOMPARE(other.welcome.steps.last().count, 8);
        const QString text = reportText(report);
        QVERIFY2(text.contains(u"  fe80::3: stops at the listener's input filter\n"
                               "  fe80::2: 8 of 8 HELLOs answered\n"_s),
                 qPrintable(text));
        QCOMPARE(text.count(u"WELCOME  "_s), 1); // where it works there is nothing to draw
    }

    void drawsTheWayFromEachRequester()
    {
        Scene scene;
        Player second(scene.network, u"fe80::3", Role::Request);
        second.host.drops = filter(FakeStation::Out, isToGroup);
        scene.listener.start();
        Scene::pass(1'000);
        second.start();
        scene.requester.start();
        QVERIFY(waitFor(
            [&] { return !second.reports.isEmpty() && !scene.requester.reports.isEmpty(); }));
        scene.listener.stop();
        QVERIFY(waitFor([&] { return !scene.listener.reports.isEmpty(); }));
        const Report report = scene.listener.report();
        QCOMPARE(report.paths.size(), 2);
        QCOMPARE(report.paths.first().requester, u"fe80::3"_s);
        QVERIFY(report.paths.first().hello.stop());
        QCOMPARE(report.paths.first().hello.stop()->place, Place::RequesterOutput);
        QCOMPARE(report.paths.last().requester, u"fe80::1"_s);
        QVERIFY(!report.paths.last().stop());
        QCOMPARE(report.paths.last().hello.steps.last().count, 3);
        const QString text = reportText(report);
        QVERIFY2(text.contains(u"  fe80::3: stops at the requester's output filter\n"
                               "  fe80::1: 3 of 3 HELLOs heard\n"_s),
                 qPrintable(text));
    }

    void drawsOnePeerWithoutAList()
    {
        Scene scene;
        scene.listener.host.drops = filter(FakeStation::In, isToPort);
        Player elsewhere(scene.network, u"fe80::3", Role::Listen);
        elsewhere.profile.count = elsewhere.profile.durationS = 0;
        elsewhere.profile.group = ip(u"ff12::1234");
        elsewhere.start();
        scene.run();
        QVERIFY(!scene.requester.report().path.isEmpty());
        QVERIFY(scene.requester.report().paths.isEmpty()); // who listens to another group is none
    }

    void measuresAFilterAtTheListener()
    {
        Scene scene;
        scene.listener.host.drops = filter(FakeStation::In, isToPort);
        scene.run();
        const SideFacts asked = scene.requester.facts();
        QCOMPARE(asked.burst(Purpose::Group)->sent, 12);
        QCOMPARE(asked.burst(Purpose::Group)->answered, 0);
        QCOMPARE(asked.burst(Purpose::Group)->missing.size(), 12);
        QCOMPARE(asked.burst(Purpose::Control)->answered, 0);
        QCOMPARE(asked.burst(Purpose::Unicast)->answered, 0);
        QCOMPARE(asked.burst(Purpose::NeighbourPort)->closed, 2); // the host is there
        QCOMPARE(asked.ping(Purpose::Group)->answers, 2);
        QCOMPARE(asked.echo(Purpose::Welcome)->arrived, 3);
        QCOMPARE(asked.heard.size(), 1);
        QCOMPARE(asked.heard.first().path, u"ff02::1"_s);

        const SideFacts heard = scene.listener.facts();
        QCOMPARE(heard.echo(Purpose::Hello)->arrived, 0);
        QCOMPARE(heard.echo(Purpose::Control)->arrived, 3);
        QCOMPARE(heard.membership->osError, 0);
        QVERIFY(heard.service->heard.isEmpty());
        const auto lost = moved(heard, Counter::InMcast) - moved(heard, Counter::InDelivers);
        QVERIFY(lost >= 12); // counted by IPv6, given to nobody
    }

    void measuresASwitchThatPrunes()
    {
        Scene scene;
        scene.network.carries = [](const auto &packet, const auto &, const auto &) {
            return !isToGroup(packet);
        };
        scene.run();
        const SideFacts asked = scene.requester.facts();
        QCOMPARE(asked.burst(Purpose::Group)->answered, 0);
        QCOMPARE(asked.burst(Purpose::Control)->answered, asked.burst(Purpose::Control)->sent);
        QCOMPARE(asked.burst(Purpose::Unicast)->answered, asked.burst(Purpose::Unicast)->sent);
        QCOMPARE(asked.ping(Purpose::Group)->answers, 0);
        QCOMPARE(asked.ping(Purpose::AllNodes)->answers, 2);
        QCOMPARE(asked.window(Purpose::Group)->moved.orZero(Counter::OutMcast),
                 13); // and one's facts
        HeardFacts all;
        const SideFacts told = scene.listener.facts();
        for (const HeardFacts &heard : told.service->heard) {
            all.group += heard.group;
            all.control += heard.control;
            all.unicast += heard.unicast;
        }
        QCOMPARE(all.group, 0);
        QCOMPARE(all.control, asked.burst(Purpose::Control)->sent);
        QCOMPARE(all.unicast, asked.burst(Purpose::Unicast)->sent);
    }

    void measuresTheWayBack()
    {
        Scene scene;
        scene.requester.host.drops = filter(FakeStation::In, isAnswer);
        scene.run();
        const SideFacts asked = scene.requester.facts();
        QCOMPARE(asked.echo(Purpose::Welcome)->arrived, 3); // a copy is no unicast
        QVERIFY(moved(asked, Counter::InReceives) > moved(asked, Counter::InDelivers));
        const HeardFacts heard = scene.listener.facts().service->heard.value(0);
        QCOMPARE(heard.group, 3);
        QCOMPARE(heard.welcomed, 3);
        QCOMPARE(scene.listener.report().outcome, Outcome::Heard);
    }

    /// Neighbour discovery must not be healed by the question before it was looked at.
    void sendsNoUnicastBeforeTheGroupWasAsked()
    {
        Scene scene;
        QList<qint64> unicasts;
        qint64 lastOfGroup = 0;
        scene.network.carries = [](const auto &packet, const auto &, const auto &) {
            return !isToGroup(packet);
        };
        scene.network.sent = [&](const FakeNetwork::Sent &sent) {
            const Ip6Address &to = sent.datagram.to.address;
            const bool isRequesters = sent.source.address == ip(u"fe80::1");
            if (isRequesters && !to.isMulticast())
                unicasts << monotonicClockNs();
            else if (isRequesters && to == group && unicasts.isEmpty())
                lastOfGroup = monotonicClockNs();
        };
        scene.run();
        QVERIFY(!unicasts.isEmpty());
        QVERIFY(lastOfGroup > 0);
        QVERIFY(unicasts.first() - lastOfGroup > 500'000'000);
    }

    void asksOtherInterfaces()
    {
        Scene scene;
        scene.requester.host.addInterface(eth1.value, u"eth1"_s, ip(u"fe80::1:1"), 7);
        scene.listener.host.links[eth0.value] = 7;
        scene.run();
        const SideFacts facts = scene.requester.facts();
        QCOMPARE(facts.burst(Purpose::OtherInterface)->interface.name, u"eth1"_s);
        QCOMPARE(facts.burst(Purpose::OtherInterface)->answered, 2);
        QCOMPARE(facts.burst(Purpose::Group)->answered, 0);
        QCOMPARE(scene.requester.cause(), u"requester.app.wrong-interface"_s);
    }

    void findsNobody()
    {
        Scene scene;
        scene.run(false);
        QCOMPARE(scene.requester.cause(), u"listener.app.not-running"_s);
        QVERIFY(scene.requester.report().findings.first().confidence < 0.9);
        QVERIFY(scene.requester.facts().heard.isEmpty());
        QCOMPARE(scene.requester.facts().burst(Purpose::Unicast)->closed,
                 4); // a host without a listener
    }

    void talksByIpv4WhereIpv6IsBroken()
    {
        Scene scene;
        scene.network.carries = [](const auto &, const auto &, const auto &) { return false; };
        scene.run();
        const SideFacts asked = scene.requester.facts();
        QCOMPARE(asked.heard.size(), 1);
        QCOMPARE(asked.heard.first().path, u"ipv4"_s);
        QVERIFY(scene.requester.cause() != u"works"_s);

        Scene without;
        without.network.carries = scene.network.carries;
        without.requester.machine->hasIpv4 = false;
        without.run();
        QVERIFY(without.requester.facts().heard.isEmpty());
    }

    void knowsNothingOfAMachineThatTellsNothing()
    {
        Scene scene(std::make_shared<Machine>());
        scene.listener.host.drops = filter(FakeStation::In, isToPort);
        scene.run();
        const SideFacts facts = scene.requester.facts();
        QVERIFY(facts.routes.isEmpty());
        QVERIFY(facts.portHolders.isEmpty());
        QVERIFY(!facts.chosen()->joined);
        QVERIFY(!facts.chosen()->multicastRoute);
        QCOMPARE(facts.chosen()->counters, CounterSet());
        QVERIFY(facts.pings.isEmpty());
        QCOMPARE(facts.burst(Purpose::Group)->answered, 0); // its own sockets still tell
        QVERIFY(!scene.requester.report().findings.isEmpty());
    }

    void staysQuiet()
    {
        Scene scene;
        scene.requester.profile.quiet = scene.listener.profile.quiet = true;
        scene.listener.host.drops = filter(FakeStation::In, isToPort);
        int told = 0;
        scene.network.sent = [&](const FakeNetwork::Sent &sent) {
            told += sent.datagram.to.port == FactsChannel::port;
        };
        scene.run();
        QCOMPARE(told, 0);
        QVERIFY(scene.requester.facts().heard.isEmpty());
    }

    void isTheSameWhateverTheWallClockDoes()
    {
        const auto run = [](qint64 stepNs) {
            Scene scene;
            scene.listener.host.drops = filter(FakeStation::In, isToPort);
            QTimer::singleShot(2'000, &scene.network,
                               [=] { VirtualTime::instance().stepWallClock(stepNs); });
            scene.run();
            return scene.requester.causes();
        };
        constexpr qint64 hourNs = 3'600'000'000'000;
        const QStringList usual = run(0);
        QCOMPARE(usual.first(), u"listener.firewall.in"_s);
        QCOMPARE(run(hourNs), usual);
        QCOMPARE(run(-hourNs), usual);
    }

    /// Where somebody gave the rights, the very rule is named, and its mend stands before it.
    void namesTheRuleThatDrops()
    {
        Scene scene;
        int dropped = 5;
        scene.listener.host.drops = [&](FakeStation at, const FakePacket &packet) {
            const bool drops = at == FakeStation::In && isToPort(packet);
            dropped += drops;
            return drops;
        };
        scene.listener.machine->isRoot = true;
        scene.listener.machine->ruleset = [&] { return nftRuleset(dropped); };
        scene.run();
        const Finding finding = scene.listener.report().findings.value(0);
        QCOMPARE(finding.id, u"listener.firewall.in"_s);
        const QStringList values = [&] {
            QStringList all;
            for (const Evidence &evidence : finding.evidence)
                all << evidence.value;
            return all;
        }();
        QVERIFY2(values.contains(u"nft: inet filter input, handle 4: udp dport 28015 counter drop"),
                 qPrintable(values.join(u'\n')));
        QVERIFY(values.contains(u"+%1"_s.arg(dropped - 5)));
        QCOMPARE(finding.mend.size(), 1);
        QCOMPARE(finding.mend.first().command,
                 u"sudo nft 'insert rule inet filter input position 4 ip6 daddr ff12::6d63 udp "
                 "dport 28015 accept comment \"sixcast\"'"_s);
        QVERIFY(finding.mend.first().undo.contains(u"nft delete rule inet filter input handle"));
        const SideFacts facts = scene.listener.facts();
        QVERIFY(facts.rulesRead == true);
        QCOMPARE(facts.rules.size(), 1);
        QVERIFY(facts.rules.first().event > 0);
    }

    void namesARuleWithoutACounterAsLikely()
    {
        Scene scene;
        scene.listener.host.drops = filter(FakeStation::In, isToGroup);
        scene.listener.machine->isRoot = true;
        scene.listener.machine->ruleset = [] { return nftRuleset(std::nullopt); };
        scene.run();
        const SideFacts facts = scene.listener.facts();
        QVERIFY(!facts.rules.first().packets);
        const Finding finding = scene.listener.report().findings.value(0);
        QCOMPARE(finding.id, u"listener.firewall.in"_s);
        const bool isNamed = std::any_of(
            finding.evidence.begin(), finding.evidence.end(),
            [](const Evidence &evidence) { return evidence.value.contains(u"handle 4"); });
        QVERIFY(isNamed);
    }

    void blamesNoRuleThatDroppedNothing()
    {
        Scene scene;
        scene.network.carries = [](const auto &packet, const auto &, const auto &) {
            return !isToGroup(packet);
        };
        scene.listener.machine->isRoot = true;
        scene.listener.machine->ruleset = [] { return nftRuleset(7); };
        scene.run();
        QCOMPARE(scene.listener.cause(), u"network.snooping"_s);
        QVERIFY(!scene.listener.causes().contains(u"listener.firewall.in"_s));
    }

    void doesWithoutTheRightsThatWereRefused()
    {
        Scene scene;
        QStringList problems;
        QObject::connect(&scene.listener.engine, &Engine::rightsAnswered, &scene.listener.engine,
                         [&](const QString &problem) { problems << problem; });
        scene.listener.host.drops = filter(FakeStation::In, isToPort);
        scene.listener.engine.askForRights();
        scene.run();
        QCOMPARE(problems, QStringList{u"not permitted"_s});
        QVERIFY(!scene.listener.facts().rulesRead);
        QCOMPARE(scene.listener.cause(), u"listener.firewall.in"_s);
    }

    void endsInTimeWhateverHappens()
    {
        Scene scene;
        scene.network.fate = [](const Datagram &) { return FakeNetwork::Fate{3, 700}; };
        scene.run();
        QVERIFY(scene.requester.report().seconds * 1'000 <= Engine::verdictMs);
        QCOMPARE(scene.requester.reports.size(), 1);
    }

    void checksOneMachineAlone_data()
    {
        QTest::addColumn<Role>("as");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("cause"); // empty: nothing speaks against it
        const auto row = [](const char *name, Role as, const QString &cause, const Change &change) {
            QTest::newRow(name) << as << change << cause;
        };
        row("listener, fine", Role::Listen, {}, [](Scene &) {});
        row("requester, fine", Role::Request, {}, [](Scene &) {});
        row("listener, filter", Role::Listen, u"listener.firewall.in"_s,
            [](Scene &s) { s.requester.host.drops = filter(FakeStation::In, isToPort); });
        row("requester, filter", Role::Request, u"requester.firewall.in"_s, [](Scene &s) {
            s.requester.host.drops = filter(FakeStation::In, [](const FakePacket &packet) {
                return isUdp(packet) && packet.datagram.source.port == port;
            });
        });
        row("listener, port in use", Role::Listen, u"listener.app.port-in-use"_s, [](Scene &s) {
            s.requester.host.refuse = [](const QString &operation, InterfaceIndex) {
                return operation == u"bind" ? EADDRINUSE : 0;
            };
        });
        row("requester, down", Role::Request, u"requester.interface.down"_s,
            [](Scene &s) { s.requester.host.interfaces[0].up = false; });
    }
    void checksOneMachineAlone()
    {
        QFETCH(const Role, as);
        QFETCH(const Change, change);
        QFETCH(const QString, cause);
        Scene scene;
        scene.requester.profile.role = Role::Check;
        scene.requester.profile.checkAs = as;
        change(scene);
        int left = 0;
        scene.network.carries = [&](const auto &, const auto &, const auto &) {
            ++left;
            return true;
        };
        scene.run(false);
        QCOMPARE(scene.requester.cause(), cause);
        QCOMPARE(left, 0); // nothing leaves the machine
        QVERIFY(scene.requester.report().seconds < 0.5);
    }
};

SIXCAST_VIRTUAL_MAIN(TestInvestigation)
#include "tst_investigation.moc"
