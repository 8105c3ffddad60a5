// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"
#include "core/probes/echoprobe.h"
#include "core/probes/factschannel.h"
#include "core/probes/helloburst.h"
#include "core/probes/hostreader.h"
#include "core/probes/pingprobe.h"
#include "tests/support/eventloop.h"
#include "tests/support/fakemachine.h"
#include "tests/support/tracelines.h"
#include "tests/support/virtualtime.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

constexpr InterfaceIndex eth0{2};
const Ip6Address group = ip(u"ff12::6d63");
constexpr quint16 port = 28015;

void pass(int ms)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(ms);
    while (timer.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// A machine with what a probe needs.
struct Post {
    Post(FakeNetwork &network, QStringView address)
        : host(network.addHost())
        , machine(host)
    {
        host.addInterface(eth0.value, u"eth0"_s, ip(address));
    }
    std::function<std::unique_ptr<DatagramSocket>()> sockets()
    {
        return [this] { return host.makeSocket(); };
    }

    FakeHost &host;
    FakeMachine machine;
    Trace trace;
    TraceLines lines{trace};
    ProbeTrace probes{trace, {{eth0, u"eth0"_s}}};
};

struct Link {
    FakeNetwork network;
    Post left{network, u"fe80::1"};
    Post right{network, u"fe80::2"};
};

QByteArray welcomeTo(quint64 run, quint32 sequence)
{
    Message hello;
    hello.kind = Message::Kind::Hello;
    hello.extended = true;
    hello.run = run;
    hello.seq = sequence;
    return encodeWelcome(hello, {}, 200);
}

/// Answers each HELLO that comes to it.
struct Answerer {
    explicit Answerer(Post &post)
        : socket(post.host.makeSocket())
    {
        QVERIFY(socket->open({.bindTo = {.port = port}, .shareAddress = true}));
        QVERIFY(socket->join(group, eth0));
        QObject::connect(socket.get(), &DatagramSocket::received, socket.get(),
                         [this](const QList<Datagram> &datagrams) {
                             for (const Datagram &datagram : datagrams) {
                                 const Message hello = decodeMessage(datagram.payload);
                                 const QByteArray welcome =
                                     encodeWelcome(hello, {}, datagram.payload.size());
                                 for (int i = 0; i < copies; ++i)
                                     (void)socket->send({.payload = welcome,
                                                         .to = datagram.source,
                                                         .interface = datagram.arrival});
                             }
                         });
    }
    std::unique_ptr<FakeSocket> socket;
    int copies = 1;
};

} // namespace

/// Each probe alone: what it sends, what it makes of what comes back, and what of silence.
class TestProbes : public QObject
{
    Q_OBJECT

    static QList<EchoFacts> echoes(Post &post, Side side)
    {
        EchoProbe probe(post.sockets(), post.probes, {side, eth0, group, port});
        QSignalSpy finished(&probe, &EchoProbe::finished);
        probe.start();
        if (!finished.isEmpty())
            qFatal("finished from within start()");
        waitFor([&] { return !finished.isEmpty(); });
        pass(EchoProbe::timeoutMs * 2);
        if (finished.size() != 1)
            qFatal("finished more than once");
        return probe.facts();
    }
    static QStringList words(const QList<EchoFacts> &facts)
    {
        QStringList all;
        for (const EchoFacts &echo : facts)
            all << u"%1 %2/%3"_s.arg(nameOf(echo.purpose)).arg(echo.arrived).arg(echo.sent);
        return all;
    }

private Q_SLOTS:
    void echoesWithoutAFilter()
    {
        Link link;
        const auto listens = link.left.host.makeSocket();
        QVERIFY(listens->open({.bindTo = {.port = port}, .shareAddress = true}));
        QVERIFY(listens->join(group, eth0));
        int left = 0;
        link.network.carries = [&](const auto &, const auto &, const auto &) { return ++left > 0; };
        QCOMPARE(words(echoes(link.left, Side::Listener)),
                 (QStringList{u"control 3/3"_s, u"hello 3/3"_s, u"port 3/3"_s}));
        QCOMPARE(words(echoes(link.left, Side::Requester)),
                 (QStringList{u"control 3/3"_s, u"welcome 3/3"_s}));
        QCOMPARE(left, 0); // nothing leaves the machine
        QCOMPARE(link.left.lines.beginningWith({u"probe note self-echo"_s}).size(), 5);
    }

    void echoesThroughAFilter()
    {
        Link link;
        link.left.host.drops = [](FakeStation at, const FakePacket &packet) {
            return at == FakeStation::In && packet.isUdpTo(port);
        };
        QCOMPARE(words(echoes(link.left, Side::Listener)),
                 (QStringList{u"control 3/3"_s, u"hello 0/3"_s, u"port 0/3"_s}));
        link.left.host.drops = [](FakeStation at, const FakePacket &packet) {
            return at == FakeStation::In && packet.datagram.source.port == port;
        };
        const QList<EchoFacts> requesters = echoes(link.left, Side::Requester);
        QCOMPARE(words(requesters), (QStringList{u"control 3/3"_s, u"welcome 0/3"_s}));
        QVERIFY(requesters.last().isLost());
        QVERIFY(requesters.last().event > 0);
    }

    /// What could not be tried is no loss.
    void echoesNothingWhenItMayNot()
    {
        Link link;
        link.left.host.refuse = [](const QString &operation, InterfaceIndex) {
            return operation == u"send" ? EPERM : 0;
        };
        const QList<EchoFacts> refused = echoes(link.left, Side::Requester);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.first().sent, 0);
        QCOMPARE(refused.first().osError, EPERM);
        QVERIFY(!refused.first().isLost());
        link.left.host.refuse = [](const QString &operation, InterfaceIndex) {
            return operation == u"socket" ? EMFILE : 0;
        };
        QVERIFY(echoes(link.left, Side::Listener).isEmpty());
    }

    void pings()
    {
        Link link;
        PingProbe probe(link.left.machine, link.left.probes);
        QVERIFY(!probe.isAllowed());
        probe.ping(Purpose::AllNodes, {allNodes, eth0, 0}, eth0, 2, 1);
        probe.ping(Purpose::Group, {group, eth0, 0}, eth0, 2, 1);
        probe.ping(Purpose::Host, {ip(u"fe80::2"), eth0, 0}, eth0, 2, 64);
        pass(50);
        QVERIFY(probe.isAllowed() == true);
        const QList<PingFacts> facts = probe.facts();
        QCOMPARE(facts.size(), 3);
        QCOMPARE(facts.at(0).answers, 2);
        QCOMPARE(facts.at(0).answerers, (QList{Endpoint{ip(u"fe80::2"), eth0, 0}}));
        QCOMPARE(facts.at(0).hopLimit, 64);
        QCOMPARE(facts.at(1).answers, 0); // nobody is in the group
        QCOMPARE(facts.at(2).answers, 2);
        link.right.host.answersPings = false;
        probe.ping(Purpose::Host, {ip(u"fe80::2"), eth0, 0}, eth0, 2, 64);
        pass(50);
        QCOMPARE(probe.facts().last().answers, 0);
        probe.conclude();
        probe.conclude();
        QCOMPARE(link.left.lines.beginningWith({u"probe note ping"_s}).size(), 4);
    }

    void pingsNobodyWhereItIsNotPermitted()
    {
        Link link;
        link.left.machine.mayPing = false;
        PingProbe probe(link.left.machine, link.left.probes);
        probe.ping(Purpose::AllNodes, {allNodes, eth0, 0}, eth0, 2, 1);
        probe.ping(Purpose::Group, {group, eth0, 0}, eth0, 2, 1);
        QVERIFY(probe.isAllowed() == false);
        QVERIFY(probe.facts().isEmpty()); // unknown, not silence
        Machine unknown;
        PingProbe elsewhere(unknown, link.left.probes);
        elsewhere.ping(Purpose::AllNodes, {allNodes, eth0, 0}, eth0, 2, 1);
        QVERIFY(elsewhere.isAllowed() == false);
    }

    void bursts_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::addColumn<int>("copies");
        QTest::addColumn<int>("answered");
        QTest::newRow("extended") << false << 1 << 5;
        QTest::newRow("twice each") << false << 2 << 5;
        QTest::newRow("plain") << true << 1 << 5;
        QTest::newRow("silent") << false << 0 << 0;
    }
    void bursts()
    {
        QFETCH(const bool, plain);
        QFETCH(const int, copies);
        QFETCH(const int, answered);
        Link link;
        Answerer answerer(link.right);
        answerer.copies = copies;
        HelloBurst burst(link.left.host.makeSocket(), link.left.probes,
                         {.purpose = Purpose::Group,
                          .targets = {{{group, eth0, port}, eth0}},
                          .count = 5,
                          .plain = plain});
        QVERIFY(burst.start());
        pass(int(burst.durationMs()) + 50);
        burst.conclude();
        const BurstFacts facts = burst.facts().first();
        QCOMPARE(facts.sent, 5);
        QCOMPARE(facts.answered, answered);
        QCOMPARE(facts.missing.size(), 5 - answered);
        QCOMPARE(facts.bytes, plain ? 5 : 200);
        QCOMPARE(facts.answerers.size(), answered > 0 ? 1 : 0);
        QCOMPARE(facts.lastSentNs - facts.firstSentNs, 4 * 20'000'000LL);
        QVERIFY(facts.event > 0);
    }

    void burstsKnowWhoRefuses()
    {
        Link link;
        HelloBurst burst(link.left.host.makeSocket(), link.left.probes,
                         {.purpose = Purpose::Unicast,
                          .targets = {{{ip(u"fe80::2"), eth0, port}, eth0},
                                      {{ip(u"fe80::9"), eth0, port}, eth0}},
                          .count = 2});
        QVERIFY(burst.start());
        pass(4'000);
        const QList<BurstFacts> facts = burst.facts();
        QCOMPARE(facts.at(0).closed, 2);
        QCOMPARE(*facts.at(0).offender, ip(u"fe80::2"));
        QCOMPARE(facts.at(1).closed, 0);
        QVERIFY(!facts.at(1).offender); // nobody has that address: our own host says so
    }

    void burstsCountWhatTheKernelRefuses()
    {
        Link link;
        link.left.host.refuse = [](const QString &operation, InterfaceIndex) {
            return operation == u"send" ? ENETUNREACH : 0;
        };
        HelloBurst burst(
            link.left.host.makeSocket(), link.left.probes,
            {.purpose = Purpose::Group, .targets = {{{group, eth0, port}, eth0}}, .count = 3});
        QVERIFY(burst.start());
        pass(200);
        burst.conclude();
        QCOMPARE(burst.facts().first().sent, 0);
        QCOMPARE(burst.facts().first().osError, ENETUNREACH);
        QVERIFY(burst.facts().first().missing.isEmpty()); // what was not sent is not missing
    }

    void burstsIgnoreOthersAnswers()
    {
        Link link;
        HelloBurst burst(
            link.left.host.makeSocket(), link.left.probes,
            {.purpose = Purpose::Group, .targets = {{{group, eth0, port}, eth0}}, .count = 1});
        QVERIFY(burst.start());
        const auto other = link.right.host.makeSocket();
        QVERIFY(other->open({}));
        const Endpoint to{ip(u"fe80::1"), eth0, 40000};
        for (const QByteArray &payload :
             {welcomeTo(burst.facts().first().run ^ 1, 1), welcomeTo(burst.facts().first().run, 77),
              QByteArray("WELCOM"), QByteArray()})
            QVERIFY(other->send({.payload = payload, .to = to, .interface = eth0}).ok());
        pass(100);
        QCOMPARE(burst.facts().first().answered, 0);
    }

    void tellsFacts()
    {
        Link link;
        const auto digest = [](const QByteArray &text) {
            return [=](InterfaceIndex) { return text; };
        };
        FactsChannel left(link.left.machine, link.left.sockets(), link.left.probes,
                          digest("left=1"));
        FactsChannel right(link.right.machine, link.right.sockets(), link.right.probes,
                           digest("right=1"));
        QStringList heard;
        const auto note = [&](const QString &who) {
            return [&heard, who](const QByteArray &text, const Endpoint &, InterfaceIndex,
                                 const QString &path, qint64) {
                heard << QString(who + u": "_s + QString::fromLatin1(text) + u" by "_s + path);
            };
        };
        connect(&left, &FactsChannel::heard, &left, note(u"left"_s));
        connect(&right, &FactsChannel::heard, &right, note(u"right"_s));
        left.open(link.left.host.interfaces);
        right.open(link.right.host.interfaces);

        left.tell(eth0, false);
        pass(20);
        QCOMPARE(std::exchange(heard, {}), QStringList{u"right: left=1 by ff02::1"_s});
        left.tell(eth0, true);
        pass(20);
        QCOMPARE(std::exchange(heard, {}),
                 (QStringList{u"right: left=1 by ff02::1"_s, u"left: right=1 by ff02::1"_s}));
        link.network.carries = [](const auto &, const auto &, const auto &) { return false; };
        left.tell(eth0, true);
        pass(20);
        QCOMPARE(std::exchange(heard, {}), QStringList());
        left.tellByIpv4(eth0, true);
        pass(300);
        QVERIFY(heard.contains(u"right: left=1 by ipv4"_s));
        left.close();
        heard.clear();
        right.tell(eth0, true);
        right.tellByIpv4(eth0, true);
        pass(20);
        QVERIFY(heard.isEmpty());
    }

    /// Never more than was asked with, and at most five a second.
    void answersNoFlood()
    {
        Link link;
        FactsChannel left(link.left.machine, link.left.sockets(), link.left.probes,
                          [](InterfaceIndex) { return QByteArray("left=1"); });
        FactsChannel right(link.right.machine, link.right.sockets(), link.right.probes,
                           [](InterfaceIndex) { return QByteArray("right=1"); });
        left.open(link.left.host.interfaces);
        right.open(link.right.host.interfaces);
        qsizetype asked = 0;
        qsizetype answered = 0;
        int answers = 0;
        link.network.sent = [&](const FakeNetwork::Sent &sent) {
            const bool isAsk = sent.source.address == ip(u"fe80::1");
            (isAsk ? asked : answered) += sent.bytes.size();
            answers += !isAsk;
        };
        pass(1'000);
        for (int i = 0; i < 100; ++i) {
            left.tell(eth0, true);
            pass(10);
        }
        QVERIFY(answers >= 4 && answers <= 6);
        QVERIFY(answered <= asked);
        answers = 0;
        pass(1'000);
        const auto stranger = link.left.host.makeSocket();
        QVERIFY(stranger->open({}));
        const QByteArray small = encodeBeacon(7, 1, "x=1") + " ask=1"; // shorter than an answer
        QVERIFY(stranger
                    ->send({.payload = small,
                            .to = {allNodes, eth0, FactsChannel::port},
                            .interface = eth0})
                    .ok());
        pass(50);
        QCOMPARE(answers, 0);
    }

    void readsAMachine()
    {
        Link link;
        SideFacts facts;
        facts.settings.group = group;
        facts.settings.port = port;
        facts.settings.interfaces = {{eth0, u"eth0"_s}};
        facts.settings.peer = ip(u"fe80::2");
        const auto socket = link.left.host.makeSocket();
        QVERIFY(socket->open({.bindTo = {.port = port}}));
        QVERIFY(socket->join(group, eth0));
        link.left.machine.details[u"eth0"_s] = {.mode = u"vepa"_s, .queue = u"tbf"_s, .xdp = true};
        link.left.machine.policyRules = {
            {.destination = ip(u"ff12::"), .prefixLength = 16, .action = 6, .priority = 10},
            {.destination = ip(u"ff12::"), .prefixLength = 16, .hasSource = true, .action = 6},
            {.destination = ip(u"2001:db8::"), .prefixLength = 32, .action = 7}};
        readState(link.left.machine, link.left.host.interfaces, &facts);
        const InterfaceFacts *chosen = facts.chosen();
        QVERIFY(chosen);
        QCOMPARE(chosen->mode, u"vepa"_s);
        QCOMPARE(chosen->queue, u"tbf"_s);
        QVERIFY(chosen->xdp == true);
        QVERIFY(chosen->joined == true);
        QVERIFY(chosen->multicastRoute == true);
        QCOMPARE(facts.refusingRules,
                 QStringList{u"ip -6 rule: priority 10 to ff12::/16 blackhole"_s});
        QCOMPARE(facts.route(Purpose::Group)->device.name, u"eth0"_s);
        QCOMPARE(facts.route(Purpose::Peer)->osError, 0);
        QCOMPARE(facts.portHolders.size(), 1);
        QVERIFY(facts.firstFreePort == 1024);

        link.left.host.interfaces[0].up = false;
        readInterfaceState(link.left.machine, link.left.host.interfaces, &facts);
        QVERIFY(!facts.chosen()->info.up);
    }

    void leavesUnsetWhatAMachineDoesNotTell()
    {
        Link link;
        const Machine unknown;
        SideFacts facts;
        facts.settings.group = group;
        facts.settings.interfaces = {{eth0, u"eth0"_s}};
        readState(unknown, link.left.host.interfaces, &facts);
        const InterfaceFacts *chosen = facts.chosen();
        QVERIFY(!chosen->xdp);
        QVERIFY(!chosen->joined);
        QVERIFY(!chosen->multicastRoute);
        QVERIFY(!chosen->ingressFilters);
        QVERIFY(!chosen->queueDrops);
        QVERIFY(chosen->counters.isEmpty());
        QVERIFY(facts.routes.isEmpty());
        QVERIFY(facts.neighbours.isEmpty());
        QVERIFY(!facts.firstFreePort);
        QVERIFY(!facts.echoIgnored);
        const ReplyPathFacts path =
            readReplyPath(unknown, facts, {ip(u"fe80::2"), eth0, 1}, {eth0, u"eth0"_s});
        QVERIFY(!path.neighbour);
    }
};

SIXCAST_VIRTUAL_MAIN(TestProbes)
#include "tst_probes.moc"
