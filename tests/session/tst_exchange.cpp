// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Listeners and a requester on one network in memory: what each side writes into its trace.

#include "core/session/listener.h"
#include "core/session/requester.h"
#include "tests/session/stage.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

struct Machine {
    explicit Machine(FakeHost &fakeHost)
        : host(fakeHost)
    {
    }

    FakeHost &host;
    Trace trace;
    TraceLines log{trace};
    std::unique_ptr<FakeSocket> socket = host.makeSocket();
};

struct ListeningMachine : Machine {
    using Machine::Machine;

    Listener listener{*socket, trace};
};

/// A requester and as many listeners as are asked for, with eth0 on link 1 and eth1 on link 2.
struct Network {
    explicit Network(int listeners)
    {
        attach(requesting.host, u"fe80::1"_s, u"fe80::1:1"_s);
        for (int i = 0; i < listeners; ++i) {
            listening.emplace_back(new ListeningMachine(network.addHost()));
            attach(listening.back()->host, u"fe80::%1"_s.arg(i + 8), u"fe80::1:%1"_s.arg(i + 8));
        }
        profile.intervalMs = 5;
        profile.timeoutMs = 150;
        profile.interface = u"eth0"_s;
    }

    static void attach(FakeHost &host, const QString &first, const QString &second)
    {
        host.addInterface(2, u"eth0"_s, ip(first), 1);
        host.addInterface(3, u"eth1"_s, ip(second), 2);
    }

    void run()
    {
        Profile service = profile;
        service.count = 0; // until it is stopped
        for (const auto &machine : listening)
            QVERIFY(machine->listener.start(service, machine->host.interfaces));
        for (const auto &machine : listening)
            (void)machine->log.take();
        QVERIFY(requester.start(profile, requesting.host.interfaces));
        QVERIFY(waitFor([&] {
            return requester.state() == Requester::State::Answered
                || requester.state() == Requester::State::Unanswered;
        }));
        requester.finish();
    }
    QStringList requesterLines() const
    {
        return requesting.log.beginningWith({u"requester received"_s, u"requester sent"_s,
                                             u"requester note"_s, u"requester warning"_s,
                                             u"requester error"_s});
    }

    FakeNetwork network;
    Machine requesting{network.addHost()};
    Requester requester{*requesting.socket, requesting.trace};
    std::vector<std::unique_ptr<ListeningMachine>> listening;
    Profile profile;
};

QString sent(const QString &payload, const QString &interface = u"eth0"_s)
{
    return u"requester sent %1 of [ff12::6d63%%1]:28015 hops=1 %2"_s.arg(interface, payload);
}

QString received(const QString &payload, const QString &from = u"fe80::8%eth0"_s)
{
    return u"requester received eth0 from [%1]:28015 at [fe80::1%eth0]:40000 hops=64 %2"_s.arg(
        from, payload);
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchanges_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::addColumn<QStringList>("requester");
        QTest::addColumn<QStringList>("listener");
        const QString heard =
            u"listener received eth0 from [fe80::1%eth0]:40000 of [ff12::6d63%eth0]:28015 "
            u"hops=1 "_s;
        const QString welcomed = u"listener sent eth0 to [fe80::1%eth0]:40000 "_s;
        const QString facts = u"WELCOME seq=%1 heard=%1 hops=1 if=eth0"_s;
        QTest::newRow("plain") << true
                               << QStringList{sent(u"HELLO"_s), received(u"WELCOME"_s),
                                              sent(u"HELLO"_s), received(u"WELCOME"_s)}
                               << QStringList{heard + u"HELLO"_s, welcomed + u"WELCOME"_s,
                                              heard + u"HELLO"_s, welcomed + u"WELCOME"_s};
        QTest::newRow("extended") << false
                                  << QStringList{sent(u"HELLO seq=1"_s), received(facts.arg(1)),
                                                 sent(u"HELLO seq=2"_s), received(facts.arg(2))}
                                  << QStringList{heard + u"HELLO seq=1"_s, welcomed + facts.arg(1),
                                                 heard + u"HELLO seq=2"_s, welcomed + facts.arg(2)};
    }
    void exchanges()
    {
        QFETCH(const bool, plain);
        Network network(1);
        network.profile.plain = plain;
        network.profile.count = 2;
        network.run();
        QTEST(network.requesterLines(), "requester");
        QTEST(network.listening.front()->log.beginningWith(
                  {u"listener received"_s, u"listener sent"_s}),
              "listener");
        QCOMPARE(network.requester.counts().answered, 2U);
    }

    void hearsTwoListeners()
    {
        Network network(2);
        network.profile.count = 1;
        network.run();
        const QString welcome = u"WELCOME seq=1 heard=1 hops=1 if=eth0"_s;
        QCOMPARE(network.requesterLines(),
                 (QStringList{sent(u"HELLO seq=1"_s), received(welcome),
                              received(welcome, u"fe80::9%eth0"_s)}));
        QCOMPARE(network.requester.peers().size(), 2);
        // Neither hears anything of the other's answers: no loop, nothing to ignore.
        for (const auto &machine : network.listening)
            QCOMPARE(machine->listener.counts().ignored, 0U);
    }

    void countsWhatGetsLost()
    {
        Network network(1);
        network.network.fate = [](const Datagram &datagram) {
            const Message message = decodeMessage(datagram.payload);
            const bool lost = message.seq == (message.kind == Message::Kind::Hello ? 1U : 3U);
            return FakeNetwork::Fate{.copies = lost ? 0 : 1};
        };
        network.run();
        QCOMPARE(network.requesterLines(),
                 (QStringList{sent(u"HELLO seq=1"_s), sent(u"HELLO seq=2"_s),
                              received(u"WELCOME seq=2 heard=1 hops=1 if=eth0"_s),
                              sent(u"HELLO seq=3"_s)}));
        QCOMPARE(network.listening.front()->listener.counts().heard, 2U);
        QCOMPARE(network.requester.counts().lost(), 2U);
        QCOMPARE(network.requester.peers().first().lost, 2U);
    }

    void tellsDuplicatesFromPeers()
    {
        Network network(1);
        network.profile.count = 1;
        network.network.fate = [](const Datagram &) { return FakeNetwork::Fate{.copies = 2}; };
        network.run();
        // Two HELLOs arrive, each is answered, and each answer arrives twice.
        QCOMPARE(network.listening.front()->listener.counts().heard, 2U);
        QCOMPARE(network.requester.counts().answered, 1U);
        QCOMPARE(network.requester.counts().duplicates, 3U);
        QCOMPARE(network.requester.peers().size(), 1);
    }

    void comparesAllInterfaces()
    {
        Network network(1);
        network.profile.allInterfaces = true;
        network.profile.count = 2;
        network.network.fate = [](const Datagram &datagram) {
            return FakeNetwork::Fate{.copies = datagram.source.address == ip(u"fe80::1:1") ? 0 : 1};
        };
        network.run();
        QCOMPARE(matrixLines(network.requester.matrix()),
                 (QStringList{u"eth0 sent=2 received=2 answered=2 peers=1"_s,
                              u"eth1 sent=2 received=0 answered=0 peers=0"_s}));
        QCOMPARE(matrixLines(network.listening.front()->listener.matrix()),
                 (QStringList{u"eth0 sent=2 received=2 answered=2 peers=1"_s,
                              u"eth1 sent=0 received=0 answered=0 peers=0"_s}));
    }

    void doesNotHearOfOtherGroupsAndPorts()
    {
        Network network(1);
        network.profile.count = 1;
        Profile other = network.profile;
        other.group = ip(u"ff12::1");
        QVERIFY(network.listening.front()->listener.start(
            other, network.listening.front()->host.interfaces));
        QVERIFY(network.requester.start(network.profile, network.requesting.host.interfaces));
        QVERIFY(waitFor([&] { return network.requester.state() == Requester::State::Unanswered; }));
        QCOMPARE(network.listening.front()->listener.counts(), ListenerCounts());
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
