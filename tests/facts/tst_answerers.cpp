// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/answerers.h"
#include "core/facts/factsjson.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

const Ip6Address listener = *Ip6Address::parse(u"fe80::b");
const Ip6Address somebody = *Ip6Address::parse(u"fe80::c");
constexpr InterfaceIndex eth0{2};

BurstFacts burst(Purpose purpose, int sent)
{
    BurstFacts facts;
    facts.purpose = purpose;
    facts.destination = {listener, eth0, 28015};
    facts.interface = {eth0, u"eth0"_s};
    facts.sent = sent;
    return facts;
}

/// One that answered 1 of 3, and two probes to its address that the port refused.
SideFacts endedListener()
{
    SideFacts facts;
    facts.exchange.emplace();
    AnswererFacts answerer{{listener, eth0, 28015}, eth0, 64, 1};
    answerer.asked = 3;
    answerer.lastNs = 1'000;
    facts.exchange->answerers << answerer;
    BurstFacts refused = burst(Purpose::Unicast, 4);
    refused.closed = 2;
    refused.closedNs = 2'000;
    refused.offender = listener;
    facts.bursts << refused;
    return facts;
}

} // namespace

class AnswerersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingWithoutAnExchange()
    {
        SideFacts facts;
        relateAnswerers(&facts);
        QVERIFY(facts == SideFacts());
    }

    void aPortThatIsNotOpenAnyMore()
    {
        SideFacts facts = endedListener();
        relateAnswerers(&facts);
        const AnswererFacts &answerer = facts.exchange->answerers.first();
        QCOMPARE(answerer.closed, 2);
        QCOMPARE(answerer.closedNs, 2'000);
        QCOMPARE(answerer.aliveNs, 2'000);
        QCOMPARE(answerer.unheard, 0);
        QVERIFY(answerer.isGone());
        const SideFacts once = facts;
        relateAnswerers(&facts); // facts are put together more than once
        QVERIFY(facts == once);
        QVERIFY(decodeFacts(encodeFacts(facts)) == facts);
    }

    void somebodyElsesErrorSaysNothing()
    {
        SideFacts facts = endedListener();
        facts.bursts.first().offender = somebody;
        relateAnswerers(&facts);
        QVERIFY(!facts.exchange->answerers.first().isGone());
        facts = endedListener();
        facts.bursts.first().destination.address = somebody;
        relateAnswerers(&facts);
        QVERIFY(!facts.exchange->answerers.first().isGone());
        facts = endedListener();
        facts.bursts.first().interface = {{3}, u"eth1"_s};
        relateAnswerers(&facts);
        QVERIFY(!facts.exchange->answerers.first().isGone());
    }

    void aRestartedListener()
    {
        SideFacts facts = endedListener();
        BurstFacts last = burst(Purpose::Last, 4);
        last.answered = 4;
        last.answerers << Endpoint{listener, eth0, 28015};
        facts.bursts << last;
        relateAnswerers(&facts);
        QCOMPARE(facts.exchange->answerers.first().again, 4);
        QVERIFY(!facts.exchange->answerers.first().isGone());
    }

    void silenceOfALivingHost()
    {
        SideFacts facts = endedListener();
        facts.bursts = {burst(Purpose::Unicast, 4)};
        PingFacts ping;
        ping.purpose = Purpose::Host;
        ping.answerers << Endpoint{somebody, eth0, 0} << Endpoint{listener, eth0, 0};
        ping.lastNs = 3'000;
        facts.pings << ping;
        relateAnswerers(&facts);
        const AnswererFacts &answerer = facts.exchange->answerers.first();
        QCOMPARE(answerer.unheard, 4);
        QCOMPARE(answerer.aliveNs, 3'000);
        QVERIFY(!answerer.isGone());
    }
};

QTEST_APPLESS_MAIN(AnswerersTest)
#include "tst_answerers.moc"
