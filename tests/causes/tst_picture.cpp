// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/chain.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ms = 1'000'000;

/// `++--+`: a HELLO each 250 ms, answered or not.
ExchangeFacts exchangeOf(const char *answers)
{
    ExchangeFacts exchange;
    for (const char *at = answers; *at; ++at) {
        HelloFacts hello;
        hello.sequence = quint32(at - answers) + 1;
        hello.sentNs = (at - answers + 1) * 250 * ms;
        hello.answers = *at == '+' ? 1 : 0;
        hello.firstAnswerNs = *at == '+' ? hello.sentNs + 2 * ms : 0;
        exchange.hellos << hello;
        ++exchange.sent;
        exchange.answered += *at == '+';
    }
    return exchange;
}

CounterSet counters(std::initializer_list<std::pair<Counter, qint64>> moved)
{
    CounterSet set;
    for (const auto &[counter, value] : moved)
        set.set(counter, value);
    return set;
}

BurstFacts burst(int sent, int answered, const QList<int> &missing)
{
    BurstFacts facts;
    facts.purpose = Purpose::Group;
    facts.sent = sent;
    facts.answered = answered;
    facts.missing = missing;
    return facts;
}

/// Both sides, and what one of them has heard or counted may be filled in.
struct Pair {
    Pair()
    {
        facts.view = Case::View::Both;
        facts.requester.emplace().settings.side = Side::Requester;
        facts.requester->exchange = exchangeOf("---");
        facts.listener.emplace().settings.side = Side::Listener;
        facts.listener->service.emplace();
    }
    Case facts;
};

} // namespace

/// The numbers that rules reason with, each from the fewest facts that make it.
class PictureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tallies_data()
    {
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("arrived");
        QTest::addColumn<QString>("is");
        QTest::newRow("nothing sent") << 0 << 0 << QString();
        QTest::newRow("none") << 10 << 0 << u"none"_s;
        QTest::newRow("one") << 10 << 1 << u"some partly"_s;
        QTest::newRow("just too few") << 10 << 7 << u"some partly"_s;
        QTest::newRow("80 %") << 10 << 8 << u"some mostly"_s;
        QTest::newRow("all") << 10 << 10 << u"some mostly"_s;
    }
    void tallies()
    {
        QFETCH(const int, sent);
        QFETCH(const int, arrived);
        const Tally tally{sent, arrived};
        QStringList is;
        if (tally.none())
            is << u"none"_s;
        if (tally.some())
            is << u"some"_s;
        if (tally.mostly())
            is << u"mostly"_s;
        if (tally.partly())
            is << u"partly"_s;
        QTEST(is.join(u' '), "is");
    }

    void firstAnswerCounts()
    {
        QCOMPARE(firstResponseNs(exchangeOf("---")), 0);
        QCOMPARE(firstResponseNs(exchangeOf("+++")), 2 * ms);
        QCOMPARE(firstResponseNs(exchangeOf("--+")), 502 * ms); // from the first HELLO
        QCOMPARE(firstResponseNs(ExchangeFacts()), 0);
    }

    void stops_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<int>("unanswered");
        QTest::newRow("works") << QByteArray("++++++++") << 0;
        QTest::newRow("never worked") << QByteArray("--------") << 0;
        QTest::newRow("three are chance") << QByteArray("++++++---") << 0;
        QTest::newRow("four are not") << QByteArray("++++++----") << 4;
        QTest::newRow("too few before") << QByteArray("++++----") << 0;
        QTest::newRow("five before are enough") << QByteArray("+++++----") << 4;
        QTest::newRow("lossy before") << QByteArray("+-+-+-+-----") << 0;
        QTest::newRow("one lost before") << QByteArray("++-+++++------") << 6;
        QTest::newRow("came back") << QByteArray("+++++-----+") << 0;
    }
    void stops()
    {
        QFETCH(const QByteArray, answers);
        const ExchangeFacts exchange = exchangeOf(answers.constData());
        const auto stop = stopOf(exchange);
        QTEST(stop ? stop->unanswered : 0, "unanswered");
        if (stop) { // when the last answered one was sent
            const qsizetype last = answers.lastIndexOf('+');
            QCOMPARE(stop->atNs, exchange.hellos[last].sentNs);
        }
    }

    void stopsOfARunLongerThanItsList()
    {
        ExchangeFacts exchange = exchangeOf("--------");
        exchange.sent = 1000;
        exchange.unansweredSince = 100;
        exchange.answered = 890;
        exchange.lastAnsweredNs = 77;
        const auto stop = stopOf(exchange);
        QVERIFY(stop);
        QCOMPARE(stop->unanswered, 100);
        QCOMPARE(stop->atNs, 77);
        exchange.answered = 500; // it had not worked before
        QVERIFY(!stopOf(exchange));
        exchange.answered = 890;
        exchange.lastAnsweredNs = 0; // nobody told when
        QVERIFY(!stopOf(exchange));
    }

    void rejoinsHealOnlyWhatWorkedOtherwise()
    {
        constexpr qint64 second = 1000 * ms;
        ExchangeFacts exchange = exchangeOf("++++++++");
        exchange.sent = 100;
        exchange.answered = 80;
        exchange.lostInGaps = 20;
        Rejoin rejoin;
        rejoin.joinedNs = 1 * second;
        rejoin.heardNs = 100 * second;
        rejoin.atNs = 130 * second;
        exchange.rejoins << rejoin;
        QVERIFY(!healingRejoin(exchange)); // nothing was heard after it
        exchange.rejoins.first().againNs = 130 * second + 200 * ms;
        QCOMPARE(healingRejoin(exchange), &exchange.rejoins.first());
        exchange.answered = 40; // most was lost outside the silences
        QVERIFY(!healingRejoin(exchange));
    }

    /// What comes to one step of the ladder and not to the next, less what always does.
    void lossBetweenSteps()
    {
        const CounterSet moved =
            counters({{Counter::InMcast, 20}, {Counter::InDelivers, 6}, {Counter::UdpIn, 8}});
        const CounterSet nothing;
        QCOMPARE(lostBetween(moved, nothing, Counter::InMcast, {Counter::InDelivers}), 14.0);
        QCOMPARE(
            lostBetween(moved, nothing, Counter::InMcast, {Counter::InDelivers, Counter::UdpIn}),
            12.0); // whichever came further
        const CounterSet anyway = counters({{Counter::InMcast, 5}, {Counter::InDelivers, 1}});
        QCOMPARE(lostBetween(moved, anyway, Counter::InMcast, {Counter::InDelivers}), 10.0);
        // More behind than before: others' packets, no gain.
        QCOMPARE(lostBetween(moved, nothing, Counter::InDelivers, {Counter::InMcast}), 0.0);
    }

    void ladderPerHello()
    {
        const Pair pair;
        Picture p(pair.facts);
        QVERIFY(!reached(p, Counter::InMcast) && !missed(p, Counter::InMcast)); // unknown
        p.ladder = counters({{Counter::InMcast, 13}, {Counter::InDelivers, 1}});
        p.background = counters({{Counter::InMcast, 3}});
        p.ladderHellos = 10;
        QVERIFY(reached(p, Counter::InMcast) && !missed(p, Counter::InMcast));
        QVERIFY(!reached(p, Counter::InDelivers) && missed(p, Counter::InDelivers));
        QCOMPARE(swallowedPerHello(p), 0.9);
        p.ladder->set(Counter::InMcast, 8); // half of them: neither
        QVERIFY(!reached(p, Counter::InMcast) && !missed(p, Counter::InMcast));
        p.ladderHellos = 2; // too few to say anything
        QVERIFY(!missed(p, Counter::InDelivers));
        QCOMPARE(swallowedPerHello(p), 0.0);
    }

    void limitsAreNoChance_data()
    {
        QTest::addColumn<QList<BurstFacts>>("bursts");
        QTest::addColumn<bool>("isLimited");
        const BurstFacts firstThree = burst(12, 3, {3, 4, 5, 6, 7, 8, 9, 10, 11});
        const BurstFacts here = burst(12, 6, {1, 3, 5, 7, 9, 11});
        QTest::newRow("the first three of each")
            << QList<BurstFacts>{firstThree, firstThree} << true;
        QTest::newRow("every second one") << QList<BurstFacts>{here} << false;
        QTest::newRow("the first one is missing")
            << QList<BurstFacts>{burst(12, 3, {0, 4, 5, 6, 7, 8, 9, 10, 11})} << false;
        QTest::newRow("one burst of two") << QList<BurstFacts>{firstThree, here} << false;
        QTest::newRow("too few were sent") << QList<BurstFacts>{burst(4, 1, {1, 2, 3})} << false;
        QTest::newRow("none at all") << QList<BurstFacts>{} << false;
    }
    void limitsAreNoChance()
    {
        QFETCH(const QList<BurstFacts>, bursts);
        Pair pair;
        pair.facts.requester->exchange = exchangeOf("+++"); // slow ones pass
        pair.facts.requester->bursts = bursts;
        QTEST(looksLimited(Picture(pair.facts)), "isLimited");
    }

    void ownFactsNameTheirSource()
    {
        Pair pair;
        const auto sources = [&](Case::View view) {
            pair.facts.view = view;
            const Picture p(pair.facts);
            return QStringList{p.source(Side::Listener, u"a"_s), p.source(Side::Requester, u"a"_s)};
        };
        const QString told = u"the other machine says"_s;
        QCOMPARE(sources(Case::View::Listener), QStringList({u"a"_s, told}));
        QCOMPARE(sources(Case::View::Requester), QStringList({told, u"a"_s}));
        QCOMPARE(sources(Case::View::Both), QStringList({u"listener: a"_s, u"requester: a"_s}));
    }

    void selfTestClearsTheFilterOrNot()
    {
        Pair pair;
        QVERIFY(filterRuledOut(Picture(pair.facts)).isEmpty()); // there was none
        pair.facts.listener->echoes = {{Purpose::Hello, 3, 3}};
        QCOMPARE(filterRuledOut(Picture(pair.facts)).size(), 1);
        QVERIFY(!listenerFilterSuspected(Picture(pair.facts)));
        pair.facts.listener->echoes = {{Purpose::Hello, 3, 2}}; // in part: neither
        QVERIFY(filterRuledOut(Picture(pair.facts)).isEmpty());
        QVERIFY(!listenerFilterSuspected(Picture(pair.facts)));
        pair.facts.listener->echoes = {{Purpose::Hello, 3, 0}};
        QVERIFY(listenerFilterSuspected(Picture(pair.facts)));
    }

    void settingsSideBySide()
    {
        Pair pair;
        QVERIFY(settingsAgree(Picture(pair.facts)));
        pair.facts.listener->settings.port = 1;
        QVERIFY(!settingsAgree(Picture(pair.facts)));
        pair.facts.requester->settings.port = 1;
        QVERIFY(settingsAgree(Picture(pair.facts)));
        pair.facts.requester->settings.group = *Ip6Address::parse(u"ff12::1");
        QVERIFY(!settingsAgree(Picture(pair.facts)));
        QVERIFY(wouldTell(Picture(pair.facts)));
        pair.facts.listener->settings.quiet = true;
        QVERIFY(!wouldTell(Picture(pair.facts)));
    }
};

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
