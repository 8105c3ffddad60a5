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

void hear(OtherSides *others, const SideFacts &facts, const QString &from,
          const QString &path = u"ff02::1"_s)
{
    const QByteArray digest = encodeDigest(facts, eth0.index, nowNs, maximumDigestBytes);
    QVERIFY(others->take(digest, {parsed(from), eth0.index, 28014}, eth0, path, nowNs));
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
                                             u"REACHABLE"_s, u"02:00:5e:00:53:01"_s, false};
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
