// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/observation.h"

#include "core/causes/inference.h"
#include "core/causes/opinion.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

#include <functional>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

Ip6Address address(QStringView text)
{
    return Ip6Address::parse(text.toString()).value_or(Ip6Address{});
}

/// A run in which everything passes, seen from both sides: what each test then spoils.
Case healthy()
{
    Case facts = readGolden(u"healthy_cable"_s).seenBy(Case::View::Both);
    return facts;
}

ExchangeFacts &exchangeOf(Case &facts)
{
    return *facts.requester->exchange;
}

/// What the listener heard of the requester's exchange.
HeardFacts &heardOf(Case &facts)
{
    auto &heard = facts.listener->service->heard;
    const auto it = std::ranges::find_if(heard, [&](const HeardFacts &entry) {
        return entry.run == exchangeOf(facts).run && entry.group > 0;
    });
    return it == heard.end() ? heard.first() : *it;
}

std::optional<Value> readingOf(const Case &facts, Observation what)
{
    return observe(Picture(facts))[what];
}

using Spoil = std::function<void(Case &)>;

HelloFacts hello(int number, bool isAnswered)
{
    HelloFacts facts;
    facts.sequence = quint64(number);
    facts.sentNs = 1'000'000'000LL * number;
    facts.answers = isAnswered ? 1 : 0;
    facts.firstAnswerNs = isAnswered ? facts.sentNs + 1'000'000 : 0;
    return facts;
}

/// Answered but for so many in the middle.
void setExchange(Case &facts, int before, int silent, int after)
{
    ExchangeFacts &exchange = exchangeOf(facts);
    exchange.hellos.clear();
    for (int i = 0; i < before + silent + after; ++i)
        exchange.hellos << hello(i, i < before || i >= before + silent);
    exchange.sent = quint64(exchange.hellos.size());
    exchange.answered = quint64(before + after);
}

} // namespace

/// Each observation is read in one place, and is unknown where a reading would not have shown it.
class ObservationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readings_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("value"); // empty: unknown
        using O = Observation;
        const auto row = [](const char *name, O what, const char *value, Spoil spoil) {
            QTest::newRow(name) << spoil << int(what) << QString::fromLatin1(value);
        };

        row("same port", O::SourcePortChanged, "No", [](Case &) {});
        row("another port", O::SourcePortChanged, "Yes",
            [](Case &facts) { heardOf(facts).source.port = 4; });
        row("port not told", O::SourcePortChanged, "",
            [](Case &facts) { heardOf(facts).source.port = 0; });
        row("port of another run", O::SourcePortChanged, "", [](Case &facts) {
            heardOf(facts).source.port = 4;
            heardOf(facts).run += 1;
        });
        row("own address", O::SourceAddressChanged, "No", [](Case &) {});
        row("another address", O::SourceAddressChanged, "Yes",
            [](Case &facts) { heardOf(facts).source.address = address(u"fe80::77"); });
        row("address by a digest", O::SourceAddressChanged, "", [](Case &facts) {
            heardOf(facts).source.address = address(u"fe80::77");
            facts.view = Case::View::Listener;
        });

        row("on-link route back", O::BackByRouter, "No",
            [](Case &facts) { facts.listener->replyPaths.first().route.gateway = false; });
        row("route back by a router", O::BackByRouter, "Yes",
            [](Case &facts) { facts.listener->replyPaths.first().route.gateway = true; });
        row("really routed", O::BackByRouter, "", [](Case &facts) {
            facts.listener->replyPaths.first().route.gateway = true;
            facts.requester->settings.group = facts.listener->settings.group = address(u"ff05::1");
            facts.requester->settings.hopLimit = heardOf(facts).hopLimit + 1;
        });

        row("one life", O::Restarted, "No", [](Case &facts) {
            exchangeOf(facts).answerers = {AnswererFacts{}};
            setExchange(facts, 9, 4, 9);
        });
        row("no silence, no word", O::Restarted, "",
            [](Case &facts) { exchangeOf(facts).answerers = {AnswererFacts{}}; });
        const auto aged = [](qint64 seconds) {
            return [seconds](Case &facts) {
                setExchange(facts, 9, 4, 0);
                HeardSideFacts told;
                told.lastNs = exchangeOf(facts).hellos.last().sentNs + 9'000'000'000;
                facts.told = told;
                facts.listener->readNs = 100'000'000'000;
                facts.listener->startedNs = 100'000'000'000 - 1'000'000'000 * seconds;
                facts.view = Case::View::Requester;
            };
        };
        row("older than its first answer", O::Restarted, "No", aged(60));
        row("younger than its first answer", O::Restarted, "Yes", aged(5));
        row("two lives", O::Restarted, "Yes", [](Case &facts) {
            AnswererFacts answerer;
            answerer.restarts = 1;
            exchangeOf(facts).answerers = {answerer};
        });
        row("nobody answered", O::Restarted, "", [](Case &facts) {
            setExchange(facts, 0, 9, 0);
            exchangeOf(facts).answerers.clear();
        });

        row("no flood", O::Flooded, "No", [](Case &) {});
        row("flood", O::Flooded, "Yes",
            [](Case &facts) { facts.listener->service->floodSources = 9; });

        row("no source wanted", O::OtherSource, "No", [](Case &) {});
        row("its source", O::OtherSource, "No",
            [](Case &facts) { facts.listener->settings.source = heardOf(facts).source.address; });
        row("another source", O::OtherSource, "Yes",
            [](Case &facts) { facts.listener->settings.source = address(u"fe80::77"); });
        row("among several sources", O::OtherSource, "No", [](Case &facts) {
            facts.listener->settings.source = address(u"fe80::77");
            facts.listener->settings.moreSources = {heardOf(facts).source.address};
        });
        row("none of several sources", O::OtherSource, "Yes", [](Case &facts) {
            facts.listener->settings.source = address(u"fe80::77");
            facts.listener->settings.moreSources = {address(u"fe80::78")};
        });
        row("left out", O::OtherSource, "Yes", [](Case &facts) {
            facts.listener->settings.blockedSources = {heardOf(facts).source.address};
        });
        row("another is left out", O::OtherSource, "",
            [](Case &facts) { facts.listener->settings.blockedSources = {address(u"fe80::77")}; });
        row("a wide source, none known", O::OtherSource, "", [](Case &facts) {
            facts.listener->settings.source = address(u"fd00::77");
            facts.view = Case::View::Listener;
        });

        row("source kept", O::SourceGone, "No", [](Case &facts) {
            facts.requester->settings.sourceAddress = heardOf(facts).source.address;
        });
        row("source gone", O::SourceGone, "Yes",
            [](Case &facts) { facts.requester->settings.sourceAddress = address(u"fe80::77"); });
        row("source left to the system", O::SourceGone, "", [](Case &) {});

        const auto peer = [](bool isLocal) {
            return [isLocal](Case &facts) {
                RouteFacts route;
                route.purpose = Purpose::Peer;
                route.destination = address(u"fd00::b");
                route.local = isLocal;
                facts.requester->routes << route;
            };
        };
        row("route to the peer", O::PeerRouteLocal, "No", peer(false));
        row("route that stays here", O::PeerRouteLocal, "Yes", peer(true));
        row("no peer", O::PeerRouteLocal, "", [](Case &) {});

        const auto kind = [](const char *name) {
            return [name](Case &facts) {
                for (InterfaceFacts &interface : facts.requester->interfaces)
                    interface.info.kind = QString::fromLatin1(name);
            };
        };
        row("cable", O::TunnelUsed, "No", kind("veth"));
        row("tunnel", O::TunnelUsed, "Yes", kind("vxlan"));

        row("gap", O::Group, "Gap", [](Case &facts) { setExchange(facts, 9, 4, 9); });
        row("silent to the end", O::Group, "other",
            [](Case &facts) { setExchange(facts, 9, 9, 0); });
        row("silent until the probes", O::Group, "Gap", [](Case &facts) {
            setExchange(facts, 9, 9, 0);
            for (Purpose purpose : {Purpose::Group, Purpose::Large}) {
                BurstFacts burst;
                burst.purpose = purpose;
                burst.sent = burst.answered = 10;
                facts.requester->bursts << burst;
            }
        });
        row("no gap", O::Group, "All", [](Case &facts) { setExchange(facts, 9, 1, 9); });
    }
    void readings()
    {
        QFETCH(Spoil, spoil);
        QFETCH(int, what);
        QFETCH(QString, value);
        Case facts = healthy();
        QVERIFY(facts.requester && facts.requester->exchange && facts.listener->service);
        QVERIFY(heardOf(facts).run == exchangeOf(facts).run);
        spoil(facts);
        const auto seen = readingOf(facts, Observation(what));
        const QString text = !seen ? QString()
            : *seen == Value::Yes  ? u"Yes"_s
            : *seen == Value::No   ? u"No"_s
            : *seen == Value::Gap  ? u"Gap"_s
            : *seen == Value::All  ? u"All"_s
                                   : u"other"_s;
        QCOMPARE(text, value);
    }

    /// Silence between answers is no network that works, whatever the share.
    void aGapIsNoSuccess()
    {
        Case facts = healthy();
        setExchange(facts, 20, 4, 20);
        QVERIFY(!Picture(facts).works);
        setExchange(facts, 20, 1, 20);
        QVERIFY(Picture(facts).works);
    }

    /// A router takes one off the hop limit; the same limit at both ends means one link, whatever
    /// the prefixes say.
    void hopLimitTellsOfRouters()
    {
        Case facts = healthy();
        facts.requester->settings.group = facts.listener->settings.group = address(u"ff05::1");
        facts.requester->settings.hopLimit = heardOf(facts).hopLimit;
        QCOMPARE(Picture(facts).offLink, std::optional(false));
        facts.requester->settings.hopLimit = heardOf(facts).hopLimit + 1;
        QCOMPARE(Picture(facts).offLink, std::optional(true));
    }

    /// One host refuses and another one answers: that is no host with two faces.
    void twoHostsAreNotOne()
    {
        Case facts = healthy();
        const auto probe = [&](const Ip6Address &host, const QString &card, int answered) {
            BurstFacts burst;
            burst.purpose = Purpose::Unicast;
            burst.destination = {host, {}, 28015};
            burst.sent = 4;
            burst.answered = answered;
            burst.closed = answered > 0 ? 0 : 4;
            facts.requester->bursts << burst;
            NeighbourFacts neighbour;
            neighbour.address = host;
            neighbour.hardwareAddress = card;
            facts.requester->neighbours << neighbour;
        };
        const QString one = u"02:00:00:00:00:01"_s;
        probe(address(u"fd00::1"), one, 4);
        probe(address(u"fe80::2"), u"02:00:00:00:00:02"_s, 0);
        QVERIFY(readingOf(facts, Observation::OneAddressRefuses) != Value::Yes);
        probe(address(u"fe80::1"), one, 0);
        QCOMPARE(readingOf(facts, Observation::OneAddressRefuses), std::optional(Value::Yes));
    }

    /// What is not there counts nothing, in whatever order the rest was read.
    void unknownIsAsLeftOut_data() { addGoldenRows(); }
    void unknownIsAsLeftOut()
    {
        QFETCH(QString, file);
        const Case facts = readGolden(file).seenBy(Case::View::Both);
        const Observations seen = observe(Picture(facts));
        Observations backwards;
        backwards.view = seen.view;
        backwards.stranger = seen.stranger;
        backwards.isBound = seen.isBound;
        backwards.sent = seen.sent;
        backwards.answered = seen.answered;
        for (std::size_t i = observationCount; i-- > 0;) {
            backwards.see(Observation(i), Value::Yes);
            backwards.forget(Observation(i));
            if (const auto value = seen[Observation(i)])
                backwards.see(Observation(i), *value);
        }
        QCOMPARE(posterior(backwards), posterior(seen));
    }

    /// Told facts alone convict nobody on the other host.
    void toldAloneIsNeverCertain_data() { addGoldenRows(); }
    void toldAloneIsNeverCertain()
    {
        QFETCH(QString, file);
        const Case facts = readGolden(file).seenBy(Case::View::Both);
        Observations seen = observe(Picture(facts));
        seen.view = Case::View::Requester;
        for (std::size_t i = 0; i < observationCount; ++i) {
            if (isTold(Observation(i), seen.view))
                seen.forget(Observation(i));
        }
        QList<Finding> findings;
        Opinion(seen).review(&findings);
        for (const Finding &finding : findings) {
            QVERIFY2(finding.confidence < 0.9 || !finding.id.startsWith(u"listener."),
                     qPrintable(finding.id));
        }
    }

    /// Who was there while HELLOs still stayed unanswered did not come late: something was fixed.
    void knowsWhetherTheListenerCameLate()
    {
        constexpr qint64 s = 1'000'000'000;
        Case facts = healthy();
        facts.requester->startedNs = s;
        ExchangeFacts &exchange = exchangeOf(facts);
        exchange.hellos.clear();
        for (int i = 1; i <= 40; ++i)
            exchange.hellos << hello(i, i > 20);
        exchange.sent = 40;
        exchange.answered = exchange.unansweredAtFirst = 20;
        HeardFacts &heard = heardOf(facts);
        heard.group = 20;
        heard.firstNs = 21 * s;
        const auto cameLate = [&](qint64 startedNs) {
            facts.listener->startedNs = startedNs;
            return readingOf(facts, Observation::StartedLate);
        };
        for (auto view : {Case::View::Requester, Case::View::Listener}) {
            facts.view = view;
            QCOMPARE(cameLate(s / 2), Value::No);
            QCOMPARE(cameLate(3 * s / 2), Value::No); // both began at once, and 18 s were in vain
            QCOMPARE(cameLate(5 * s), Value::No);
            QCOMPARE(cameLate(20 * s + s / 2), Value::Yes);
        }
        facts.view = Case::View::Requester;
        exchange.hellos.remove(0, 30); // of a long run only the latest are kept
        QCOMPARE(cameLate(5 * s), Value::No);
        QCOMPARE(cameLate(20 * s + s / 2), Value::Yes);
        exchange.unansweredAtFirst = 4;
        exchange.answered = 36;
        exchange.hellos = {hello(4, false)};
        exchange.hellos.first().sentNs = 2 * s; // so short a time proves nothing
        QCOMPARE(cameLate(3 * s / 2), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(ObservationTest)
#include "tst_observation.moc"
