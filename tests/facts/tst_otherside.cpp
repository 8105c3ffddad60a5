// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/otherside.h"

#include "core/facts/digest.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowNs = 1'700'000'000'000'000'000;
constexpr quint64 ourRun = 0xabc'0012'3456;
const InterfaceRef eth0{{7}, u"eth0"_s};

Ip6Address parsed(const QString &text)
{
    return Ip6Address::parse(text).value_or(Ip6Address{});
}

SideFacts side(Side which, const QString &group = u"ff12::6d63"_s, quint16 port = 28015)
{
    SideFacts facts;
    facts.settings.side = which;
    facts.settings.group = parsed(group);
    facts.settings.port = port;
    facts.settings.interfaces << eth0;
    InterfaceFacts interface;
    interface.info.ref = eth0;
    interface.info.up = true;
    interface.info.addresses << InterfaceAddress{parsed(u"fe80::a"_s), 64, false, false, false}
                             << InterfaceAddress{parsed(u"fd00::a"_s), 64, false, false, false};
    facts.interfaces << interface;
    if (which == Side::Listener) {
        facts.service.emplace();
    } else {
        facts.exchange.emplace();
        facts.exchange->run = ourRun;
    }
    return facts;
}

bool isHeard(OtherSides *others, const SideFacts &facts, const QString &from,
             const QString &path = u"ff02::1"_s, qint64 atNs = nowNs)
{
    const QByteArray digest = encodeDigest(facts, eth0.index, nowNs, maximumDigestBytes);
    return others->take(digest, {parsed(from), eth0.index, 28014}, eth0, path, atNs);
}

void hear(OtherSides *others, const SideFacts &facts, const QString &from,
          const QString &path = u"ff02::1"_s, qint64 atNs = nowNs)
{
    QVERIFY(isHeard(others, facts, from, path, atNs));
}

SideFacts withHardwareAddress(SideFacts facts, const QString &address)
{
    facts.interfaces.first().info.hardwareAddress = address;
    return facts;
}

const HeardSideFacts *heardOf(const QList<HeardSideFacts> &list, const QString &from)
{
    const auto it = std::ranges::find_if(
        list, [&](const HeardSideFacts &heard) { return heard.from.address == parsed(from); });
    return it == list.end() ? nullptr : &*it;
}

Provenance rankOf(OtherSides *others, const SideFacts &own, const QString &from)
{
    others->relate(own);
    for (const HeardSideFacts &heard : others->heard()) {
        if (heard.from.address == parsed(from))
            return heard.provenance;
    }
    return Provenance::Own; // never of another side
}

void tellOfRun(SideFacts *listener, quint64 run)
{
    HeardFacts heard;
    heard.run = run;
    heard.group = 1;
    heard.lastNs = nowNs;
    listener->service->heard << heard;
}

} // namespace

class OtherSideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoAnsweredIsBound()
    {
        OtherSides others(Side::Requester);
        hear(&others, side(Side::Listener), u"fe80::1"_s, u"welcome"_s);
        hear(&others, side(Side::Listener), u"fe80::2"_s);
        const SideFacts own = side(Side::Requester);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Heard);
        QCOMPARE(others.counterpart(own.settings)->heard.from.address, parsed(u"fe80::1"_s));
        QCOMPARE(others.counterpart(own.settings)->facts.provenance, Provenance::Bound);
    }

    void whoTellsOfOurRunIsBound()
    {
        OtherSides others(Side::Requester);
        SideFacts knowing = side(Side::Listener), guessing = side(Side::Listener);
        tellOfRun(&knowing, ourRun);
        tellOfRun(&guessing, 0x777777);
        hear(&others, guessing, u"fe80::2"_s);
        hear(&others, knowing, u"fe80::1"_s);
        const SideFacts own = side(Side::Requester);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Heard);
    }

    void whoAskedIsBound()
    {
        OtherSides others(Side::Listener);
        hear(&others, side(Side::Requester), u"fe80::1"_s);
        SideFacts stranger = side(Side::Requester);
        stranger.exchange->run = 0x555;
        hear(&others, stranger, u"fe80::2"_s);
        SideFacts own = side(Side::Listener);
        tellOfRun(&own, 0x999);
        own.service->heard.first().source.address = parsed(u"fe80::1"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Heard);
    }

    void anotherGroupOrPortIsNobodysPeer_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<quint16>("port");
        QTest::newRow("group") << u"ff12::1"_s << quint16(28015);
        QTest::newRow("port") << u"ff12::6d63"_s << quint16(28016);
    }
    void anotherGroupOrPortIsNobodysPeer()
    {
        QFETCH(const QString, group);
        QFETCH(const quint16, port);
        OtherSides others(Side::Requester);
        SideFacts bystander = side(Side::Listener, group, port);
        tellOfRun(&bystander, ourRun); // it heard what we asked everybody
        hear(&others, bystander, u"fe80::2"_s);
        SideFacts own = side(Side::Requester);
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Heard);
        own.settings.peer = parsed(u"fe80::2"_s); // unless a person said so
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Bound);
    }

    void nobodyButTheNamedPeer()
    {
        OtherSides others(Side::Requester);
        SideFacts own = side(Side::Requester);
        own.settings.peer = parsed(u"fe80::1"_s);
        SideFacts knowing = side(Side::Listener);
        tellOfRun(&knowing, ourRun);
        hear(&others, knowing, u"fe80::2"_s, u"welcome"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::2"_s), Provenance::Heard);
        QVERIFY(!others.counterpart(own.settings));
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        QCOMPARE(others.counterpart(own.settings)->heard.from.address, parsed(u"fe80::1"_s));
    }

    void theNamedPeerMayHaveAnotherAddress()
    {
        OtherSides others(Side::Requester);
        SideFacts own = side(Side::Requester);
        own.settings.peer = parsed(u"fd00::1"_s);
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Heard);
        for (const char *address : {"fe80::1", "fd00::1"}) {
            own.neighbours << NeighbourFacts{parsed(QString::fromLatin1(address)), eth0.index,
                                             NeighbourState::Reachable, u"02:00:5e:00:53:01"_s};
        }
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
    }

    /// Nothing gets through, so nobody can prove anything: the only one of the same group and port.
    void theOnlyOneIsBound()
    {
        OtherSides others(Side::Requester);
        const SideFacts own = side(Side::Requester);
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        hear(&others, side(Side::Listener, u"ff12::1"_s), u"fe80::3"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        hear(&others, side(Side::Listener), u"fe80::2"_s);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Heard);
    }

    void onlyOnTheLink_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("onLink");
        QTest::newRow("link-local") << u"fe80::1"_s << true;
        QTest::newRow("connected") << u"fd00::1"_s << true;
        QTest::newRow("elsewhere") << u"fd01::1"_s << false;
        QTest::newRow("IPv4 broadcast") << u"::ffff:192.0.2.1"_s << true;
    }
    void onlyOnTheLink()
    {
        QFETCH(const QString, from);
        QFETCH(const bool, onLink);
        OtherSides others(Side::Requester);
        hear(&others, side(Side::Listener), from, u"welcome"_s);
        others.relate(side(Side::Requester));
        QCOMPARE(others.heard().first().onLink, onLink);
        QCOMPARE(others.heard().first().provenance, onLink ? Provenance::Bound : Provenance::Heard);
    }

    void twoWithOneHardwareAddressContradict()
    {
        const QString mac = u"02:00:5e:00:53:01"_s;
        OtherSides others(Side::Requester);
        hear(&others, withHardwareAddress(side(Side::Listener), mac), u"fe80::1"_s, u"welcome"_s);
        hear(&others, withHardwareAddress(side(Side::Listener, u"ff12::1"_s), mac), u"fe80::2"_s);
        SideFacts own = side(Side::Requester);
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Heard);
        const QList<HeardSideFacts> heard = others.heard();
        const QList<Contradiction> found = heardOf(heard, u"fe80::1"_s)->contradictions;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, Contradiction::Kind::SharedHardwareAddress);
        QCOMPARE(found.first().other, parsed(u"fe80::2"_s));
        QCOMPARE(found.first().claim, mac);
        // Our own neighbour table knows both addresses of the one machine.
        for (const char *address : {"fe80::1", "fe80::2"}) {
            own.neighbours << NeighbourFacts{parsed(QString::fromLatin1(address)), eth0.index,
                                             NeighbourState::Reachable, mac};
        }
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
    }

    void addressesOfOneMachineDoNotContradict()
    {
        const SideFacts told = withHardwareAddress(side(Side::Listener), u"02:00:5e:00:53:01"_s);
        OtherSides others(Side::Requester);
        hear(&others, told, u"fe80::1"_s, u"welcome"_s);
        hear(&others, told, u"fd00::1"_s);
        hear(&others, told, u"::ffff:192.0.2.1"_s, u"ipv4"_s);
        QCOMPARE(rankOf(&others, side(Side::Requester), u"fe80::1"_s), Provenance::Bound);
        QVERIFY(others.heard().first().contradictions.isEmpty());
    }

    /// By IPv4 the same machine is another source; what came by IPv6 tells more.
    void prefersWhatCameByIpv6()
    {
        OtherSides others(Side::Requester);
        hear(&others, side(Side::Listener), u"::ffff:192.0.2.1"_s, u"ipv4"_s);
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        const SideFacts own = side(Side::Requester);
        others.relate(own);
        QCOMPARE(others.counterpart(own.settings)->heard.from.address, parsed(u"fe80::1"_s));
    }

    void aNewRunIsNoContradictionButWaveringIs()
    {
        OtherSides others(Side::Requester);
        SideFacts first = side(Side::Listener), second = side(Side::Listener);
        first.startedNs = nowNs - 100'000'000'000;
        second.startedNs = nowNs - 5'000'000'000;
        const SideFacts own = side(Side::Requester);
        hear(&others, first, u"fe80::1"_s, u"welcome"_s);
        hear(&others, second, u"fe80::1"_s); // it was started again
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Bound);
        hear(&others, first, u"fe80::1"_s); // and what was before is true again?
        QCOMPARE(rankOf(&others, own, u"fe80::1"_s), Provenance::Heard);
        QCOMPARE(others.heard().first().contradictions.value(0).kind,
                 Contradiction::Kind::ChangedItself);
    }

    /// Two programs on one machine are two, each with its own group.
    void twoProgramsOnOneMachine()
    {
        OtherSides others(Side::Requester);
        hear(&others, side(Side::Listener, u"ff12::1"_s), u"fe80::1"_s);
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        hear(&others, side(Side::Listener, u"ff12::1"_s), u"fe80::1"_s);
        const SideFacts own = side(Side::Requester);
        others.relate(own);
        QCOMPARE(others.heard().size(), 2);
        QCOMPARE(others.counterpart(own.settings)->facts.settings.group, own.settings.group);
        QVERIFY(others.heard().first().contradictions.isEmpty());
    }

    void placesGoToWhoFits()
    {
        OtherSides others(Side::Requester);
        const SideFacts own = side(Side::Requester);
        others.relate(own);
        for (int i = 0; i < OtherSides::maximumSides; ++i)
            hear(&others, side(Side::Listener, u"ff12::1"_s, 5000), u"fe80::a:%1"_s.arg(i));
        QCOMPARE(others.heardInAll(), OtherSides::maximumSides);
        hear(&others, side(Side::Listener), u"fe80::1"_s, u"welcome"_s); // the peer comes last
        others.relate(own);
        QVERIFY(heardOf(others.heard(), u"fe80::1"_s));
        QVERIFY(!heardOf(others.heard(), u"fe80::a:0"_s)); // the oldest unfit one went
        for (int i = 0; i < 100; ++i)
            hear(&others, side(Side::Listener, u"ff12::1"_s, 5000), u"fe80::b:%1"_s.arg(i));
        QVERIFY(heardOf(others.heard(), u"fe80::1"_s)); // ... and the peer never
        QCOMPARE(others.heard().size(), OtherSides::maximumSides);
        QVERIFY(others.heardInAll() > 100);
    }

    void peersAreNotPushedOut()
    {
        OtherSides others(Side::Requester);
        const SideFacts own = side(Side::Requester);
        for (int i = 0; i < OtherSides::maximumSides; ++i)
            hear(&others, side(Side::Listener), u"fe80::a:%1"_s.arg(i), u"welcome"_s);
        others.relate(own);
        QVERIFY(!isHeard(&others, side(Side::Listener), u"fe80::1"_s));
        QCOMPARE(others.heardInAll(), OtherSides::maximumSides + 1);
    }

    /// What its counters did while we sent, burst by burst.
    void countersOfABurst()
    {
        OtherSides others(Side::Requester);
        SideFacts told = side(Side::Listener);
        qint64 received = 100;
        for (const int ms : {0, 300, 600, 900}) {
            told.interfaces.first().moved.set(Counter::NicRx, received);
            hear(&others, told, u"fe80::1"_s, u"ff02::1"_s, nowNs + ms * 1'000'000LL);
            received += ms == 0 ? 12 : 1;
        }
        SideFacts own = side(Side::Requester);
        for (const auto &[purpose, ms] :
             {std::pair(Purpose::Group, 10), {Purpose::Unicast, 650}, {Purpose::Last, 850}}) {
            BurstFacts burst;
            burst.purpose = purpose;
            burst.sent = 4;
            burst.firstSentNs = nowNs + ms * 1'000'000LL;
            burst.lastSentNs = burst.firstSentNs + 100'000'000;
            own.bursts << burst;
        }
        others.relate(own);
        const QList<WindowFacts> windows = others.heard().first().windows;
        QCOMPARE(windows.size(), 2); // nothing was told after the last one
        QCOMPARE(windows.first().purpose, Purpose::Group);
        QCOMPARE(windows.first().hellos, 4);
        QCOMPARE(windows.first().moved[Counter::NicRx], std::optional<qint64>(12));
        QCOMPARE(windows.last().purpose, Purpose::Unicast);
        QCOMPARE(windows.last().unicasts, 4);
        QCOMPARE(windows.last().moved[Counter::NicRx], std::optional<qint64>(1));
    }

    void tellsTheAge()
    {
        OtherSides others(Side::Requester);
        hear(&others, side(Side::Listener), u"fe80::1"_s);
        const HeardSideFacts heard = others.heard().first();
        QVERIFY(heard.ageMs && *heard.ageMs >= 0 && *heard.ageMs < 3000);
        QVERIFY(!heard.isStale());
        HeardSideFacts old = heard;
        old.ageMs = 3001;
        QVERIFY(old.isStale());
    }
};

QTEST_GUILESS_MAIN(OtherSideTest)
#include "tst_otherside.moc"
