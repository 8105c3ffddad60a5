// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/rules.h"

#include "core/causes/cause.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr double certain = 0.9;

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << u"%1 %2"_s.arg(finding.confidence, 0, 'f', 2).arg(finding.id);
    return lines.join(u", "_s);
}

/// A run in which nobody heard or answered anything, on two machines without any trouble that can
/// be read.
GoldenFacts silence()
{
    GoldenFacts golden = readGolden(u"healthy_cable"_s);
    golden.samples.clear();
    if (golden.listener.service) {
        golden.listener.service->heard.clear();
        golden.listener.service->refusals.clear();
    }
    golden.listener.replyPaths.clear();
    if (golden.requester.exchange) {
        golden.requester.exchange->answered = 0;
        golden.requester.exchange->answerers.clear();
        for (HelloFacts &hello : golden.requester.exchange->hellos) {
            hello.answers = hello.lateAnswers = 0;
            hello.firstAnswerNs = 0;
        }
    }
    for (SideFacts *side : {&golden.listener, &golden.requester}) {
        side->heard.clear();
        side->windows.clear();
        for (InterfaceFacts &interface : side->interfaces)
            interface.moved = {};
    }
    return golden;
}

constexpr qint64 second = 1'000'000'000;

/// Joined, worked for 260 s, was silent for 3 s, joined again, was heard after 0.5 s.
const Rejoin silence260{{},
                        {{2}, u"eth0"_s},
                        1'000 * second,
                        1'260 * second,
                        1'263 * second,
                        1'263 * second + second / 2};

/// A long run on a healthy network, but for one silence.
GoldenFacts watched(const Rejoin &rejoin)
{
    GoldenFacts golden = readGolden(u"healthy_switch"_s);
    golden.requester.exchange->sent = 1'200;
    golden.requester.exchange->answered = 1'186;
    golden.requester.exchange->lostInGaps = 14;
    golden.requester.exchange->questions = 3;
    golden.requester.exchange->questionsAnswered = 3;
    golden.requester.exchange->rejoins << rejoin;
    golden.listener.service->rejoins << rejoin;
    return golden;
}

InterfaceFacts &chosen(SideFacts &facts)
{
    const InterfaceIndex index = facts.settings.interfaces.first().index;
    for (InterfaceFacts &interface : facts.interfaces) {
        if (interface.info.ref.index == index)
            return interface;
    }
    return facts.interfaces.first();
}

struct Fault {
    const char *id; ///< without the side
    void (*make)(SideFacts &);
};

constexpr Fault troubles[]{
    {"interface.down", [](SideFacts &f) { chosen(f).info.up = false; }},
    {"interface.no-carrier", [](SideFacts &f) { chosen(f).info.carrier = false; }},
    {"interface.ipv6-off",
     [](SideFacts &f) {
         chosen(f).info.ipv6Enabled = false;
         chosen(f).info.addresses.clear();
     }},
    {"interface.mtu", [](SideFacts &f) { chosen(f).info.mtu = 1000; }},
    {"interface.no-arp", [](SideFacts &f) { chosen(f).info.noArp = true; }},
    {"interface.bridge-port",
     [](SideFacts &f) {
         chosen(f).info.bridge = {{99}, u"br0"_s};
     }},
    {"interface.dad-failed",
     [](SideFacts &f) {
         for (auto &a : chosen(f).info.addresses)
             a.dadFailed = true;
     }},
    {"interface.tentative",
     [](SideFacts &f) {
         for (auto &a : chosen(f).info.addresses)
             a.tentative = true;
     }},
    {"interface.no-link-local", [](SideFacts &f) { chosen(f).info.addresses.clear(); }},
    {"interface.gone",
     [](SideFacts &f) {
         f.settings.interfaces.first().index = {};
         f.interfaces.clear();
     }},
};

BurstFacts burst(Purpose purpose, int sent, int answered)
{
    BurstFacts facts;
    facts.purpose = purpose;
    facts.sent = sent;
    facts.answered = answered;
    return facts;
}

WindowFacts window(Purpose purpose, std::initializer_list<std::pair<Counter, qint64>> moved)
{
    WindowFacts facts;
    facts.purpose = purpose;
    for (const auto &[counter, value] : moved)
        facts.moved.set(counter, value);
    return facts;
}

/// A router between the two: the group is of a wider scope, the named peer is reached by a gateway.
void putRouterBetween(GoldenFacts &g)
{
    const Ip6Address peer = g.listener.interfaces.first().info.addresses.first().address;
    g.listener.settings.group = g.requester.settings.group =
        Ip6Address::parse(u"ff05::5ca5:1"_s).value();
    g.requester.settings.peer = peer;
    g.requester.settings.hopLimit = 8;
    RouteFacts route;
    route.purpose = Purpose::Peer;
    route.gateway = true;
    g.requester.routes << route;
    PingFacts ping;
    ping.purpose = Purpose::Group;
    ping.sent = ping.answers = 2;
    ping.answerers << Endpoint{peer, {}, 0};
    g.requester.pings << ping;
}

/// The listener heard every HELLO, and its kernel took the answers.
void hearEverything(GoldenFacts &g)
{
    HeardFacts heard;
    heard.run = g.requester.exchange->run;
    heard.group = heard.welcomed = g.requester.exchange->sent;
    g.listener.service->heard << heard;
}

/// A cause that no namespace shows well, and what it leaves in facts that were silent.
struct Twin {
    const char *id;
    void (*make)(GoldenFacts &);
};

constexpr Twin twins[]{
    {"listener.app.bind",
     [](GoldenFacts &g) {
         g.listener.service->failedOperation = u"bind"_s;
         g.listener.service->osError = EADDRNOTAVAIL;
     }},
    {"listener.app.permission",
     [](GoldenFacts &g) {
         g.listener.service->failedOperation = u"bind"_s;
         g.listener.service->osError = EACCES;
     }},
    {"listener.app.join-failed",
     [](GoldenFacts &g) {
         g.listener.service->joins = {{chosen(g.listener).info.ref, ENOMEM}};
     }},
    {"listener.app.not-joined", [](GoldenFacts &g) { chosen(g.listener).joined = false; }},
    {"listener.app.slow",
     [](GoldenFacts &g) {
         g.listener.service->overflow = 40;
         chosen(g.listener).moved.set(Counter::UdpRcvbufErrors, 40);
     }},
    {"listener.app.late",
     [](GoldenFacts &g) {
         g.listener.startedNs = g.requester.exchange->hellos.last().sentNs + 1'000'000'000;
     }},
    {"mismatch.source",
     [](GoldenFacts &g) { g.listener.settings.source = Ip6Address::parse(u"fe80::77"_s).value(); }},
    {"duplicate.mac",
     [](GoldenFacts &g) {
         chosen(g.listener).info.hardwareAddress = chosen(g.requester).info.hardwareAddress;
     }},
    {"listener.flooded",
     [](GoldenFacts &g) {
         hearEverything(g);
         g.listener.service->heard.last().welcomed = 0;
         g.listener.service->heldBack = g.requester.exchange->sent;
     }},
    {"duplicate.link-local",
     [](GoldenFacts &g) {
         chosen(g.listener).info.addresses = chosen(g.requester).info.addresses;
     }},
    {"network.duplicate-mac",
     [](GoldenFacts &g) {
         const InterfaceInfo &own = chosen(g.requester).info;
         g.requester.neighbours << NeighbourFacts{Ip6Address::parse(u"fe80::77"_s).value(),
                                                  own.ref.index, NeighbourState::Reachable,
                                                  own.hardwareAddress};
     }},
    {"listener.route.policy",
     [](GoldenFacts &g) {
         g.listener.refusingRules << u"from all to ff00::/8 blackhole"_s;
         for (EchoFacts &echo : g.listener.echoes)
             echo.sent = echo.arrived = 0;
     }},
    {"requester.route.vpn",
     [](GoldenFacts &g) {
         g.requester.windows << window(Purpose::Exchange,
                                       {{Counter::OutMcast, 0}, {Counter::NicTx, 0}});
     }},
    {"requester.app.connected",
     [](GoldenFacts &g) {
         g.requester.windows << window(Purpose::Exchange,
                                       {{Counter::UdpNoPorts, 3}, {Counter::OutDestUnreachs, 3}});
     }},
    {"network.corrupt",
     [](GoldenFacts &g) {
         g.requester.windows << window(Purpose::Exchange, {{Counter::UdpCsumErrors, 3}});
     }},
    {"network.delay",
     [](GoldenFacts &g) {
         for (HelloFacts &hello : g.requester.exchange->hellos) {
             hello.lateAnswers = 1;
             hello.firstAnswerNs = hello.sentNs + 2'000'000'000;
         }
     }},
    {"listener.membership-expired",
     [](GoldenFacts &g) {
         QList<HelloFacts> &hellos = g.requester.exchange->hellos;
         hellos.resize(20);
         for (int i = 0; i < 20; ++i) {
             hellos[i].sentNs = g.listener.startedNs + (250 + i) * 1'000'000'000LL;
             hellos[i].answers = i < 12;
         }
         g.requester.exchange->sent = 20;
         g.requester.exchange->answered = 12;
         g.requester.bursts << burst(Purpose::Group, 12, 0) << burst(Purpose::Control, 6, 6);
     }},
    {"router.firewall", putRouterBetween},
    {"router.firewall-back",
     [](GoldenFacts &g) {
         putRouterBetween(g);
         hearEverything(g);
     }},
    {"router.no-return",
     [](GoldenFacts &g) {
         putRouterBetween(g);
         hearEverything(g);
         g.requester.pings.clear();
     }},
};

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesNameTheCause_data() { addGoldenRows(); }
    void bothSidesNameTheCause()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        const QList<Finding> findings = findCauses(golden.seenBy(Case::View::Both));
        QVERIFY(!findings.isEmpty());
        QVERIFY2(findings.first().id == golden.cause, qPrintable(listed(findings)));
    }

    void oneSideIsNeverCertainOfAnUntruth_data() { addGoldenRows(); }
    void oneSideIsNeverCertainOfAnUntruth()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (Case::View view : {Case::View::Requester, Case::View::Listener}) {
            const QList<Finding> findings = findCauses(golden.seenBy(view));
            QVERIFY(!findings.isEmpty());
            const Finding &first = findings.first();
            // A listener that heard every HELLO and whose answers the kernel took has nothing to
            // complain of.
            if (view == Case::View::Listener && first.id == u"works")
                continue;
            QVERIFY2(first.confidence < certain || golden.isTrue(first.id),
                     qPrintable(listed(findings)));
            if (golden.isHealthy())
                QVERIFY2(first.id == u"works", qPrintable(listed(findings)));
        }
    }

    /// Excluding others leaves room for what nobody thought of.
    void whatIsLeftOverIsNeverCertain_data() { addGoldenRows(); }
    void whatIsLeftOverIsNeverCertain()
    {
        QFETCH(QString, file);
        QStringList seen;
        QStringList leftOver;
        for (const auto &rules : allRules()) {
            for (const Rule &rule : rules)
                (rule.ground == Ground::Seen ? seen : leftOver) << QString::fromLatin1(rule.id);
        }
        QVERIFY(leftOver.contains(u"network.snooping"_s) && !seen.contains(u"network.snooping"_s));
        const GoldenFacts golden = readGolden(file);
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            for (const Finding &finding : findCauses(golden.seenBy(view))) {
                if (leftOver.contains(finding.id) && !seen.contains(finding.id))
                    QVERIFY2(finding.confidence < certain, qPrintable(finding.id));
            }
        }
    }

    void findingsAreFitForAReport_data() { addGoldenRows(); }
    void findingsAreFitForAReport()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        const QStringList known = findingIds();
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            const QList<Finding> findings = findCauses(golden.seenBy(view));
            QVERIFY(findings.size() <= 8);
            double before = 1;
            QStringList seen;
            for (const Finding &finding : findings) {
                QVERIFY2(finding.confidence > 0 && finding.confidence <= before,
                         qPrintable(listed(findings)));
                QVERIFY2(known.contains(finding.id), qPrintable(finding.id));
                QVERIFY2(!seen.contains(finding.id), qPrintable(finding.id));
                QVERIFY2(!finding.title.isEmpty() && !finding.text.isEmpty(),
                         qPrintable(finding.id));
                QVERIFY2(!finding.evidence.isEmpty(), qPrintable(finding.id));
                QVERIFY2(finding.id == u"works" || !finding.check.isEmpty()
                             || !finding.mend.isEmpty(),
                         qPrintable(finding.id));
                before = finding.confidence;
                seen << finding.id;
            }
        }
    }

    /// Where everything works, a rule that fires would be a cause that isn't there.
    void rulesAreSilentOnHealthyFacts_data() { addGoldenRows(); }
    void rulesAreSilentOnHealthyFacts()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        if (!golden.isHealthy())
            return;
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            const QList<Finding> findings = findCauses(golden.seenBy(view));
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().id, u"works"_s);
        }
    }

    void stateOfTheInterface_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<bool>("ofListener");
        for (int i = 0; i < int(std::size(troubles)); ++i) {
            QTest::addRow("listener.%s", troubles[i].id) << i << true;
            QTest::addRow("requester.%s", troubles[i].id) << i << false;
        }
    }
    void stateOfTheInterface()
    {
        QFETCH(int, trouble);
        QFETCH(bool, ofListener);
        const QString id = (ofListener ? u"listener."_s : u"requester."_s)
            + QString::fromLatin1(troubles[trouble].id);
        GoldenFacts golden = silence();
        const auto idsOf = [&](Case::View view) {
            QStringList ids;
            const QList<Finding> findings = findCauses(golden.seenBy(view));
            for (const Finding &finding : findings)
                ids << finding.id;
            return ids;
        };
        const Case::View own = ofListener ? Case::View::Listener : Case::View::Requester;
        QVERIFY2(!idsOf(own).contains(id), "named before it is there");
        troubles[trouble].make(ofListener ? golden.listener : golden.requester);
        for (Case::View view : {own, Case::View::Both})
            QVERIFY2(idsOf(view).first(std::min<qsizetype>(2, idsOf(view).size())).contains(id),
                     qPrintable(idsOf(view).join(u", "_s)));
    }

    /// It worked, stopped, and worked again as soon as the listener had joined again: each side can
    /// tell.
    void aNewJoinProvesThatTheMembershipRanOut_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("requester") << int(Case::View::Requester);
        QTest::newRow("listener") << int(Case::View::Listener);
        QTest::newRow("both") << int(Case::View::Both);
    }
    void aNewJoinProvesThatTheMembershipRanOut()
    {
        QFETCH(int, view);
        GoldenFacts golden = watched(silence260);
        const Finding first = findCauses(golden.seenBy(Case::View(view))).constFirst();
        QCOMPARE(first.id, u"listener.membership-expired"_s);
        QVERIFY(first.confidence >= certain);
        QVERIFY(!first.ruledOut.isEmpty() && !first.check.isEmpty() && !first.mend.isEmpty());
        const auto holds = [&](const QString &value) {
            return std::any_of(first.evidence.begin(), first.evidence.end(),
                               [&](const Evidence &evidence) { return evidence.value == value; });
        };
        QVERIFY(holds(u"260.0 s"_s)); // from the join to the last HELLO
        QVERIFY(holds(u"3.0 s"_s));   // silence
        QVERIFY(holds(u"0.5 s"_s));   // until it healed
    }

    void noNewJoinNoMembershipThatRanOut_data()
    {
        QTest::addColumn<std::function<void(Rejoin &)>>("change");
        using Change = std::function<void(Rejoin &)>;
        QTest::newRow("never heard again") << Change([](Rejoin &rejoin) { rejoin.againNs = 0; });
        QTest::newRow("heard again much later")
            << Change([](Rejoin &rejoin) { rejoin.againNs += 60 * second; });
    }
    void noNewJoinNoMembershipThatRanOut()
    {
        QFETCH(const std::function<void(Rejoin &)>, change);
        Rejoin rejoin = silence260;
        change(rejoin);
        GoldenFacts golden = watched(rejoin);
        for (Case::View view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
            for (const Finding &finding : findCauses(golden.seenBy(view)))
                QVERIFY2(finding.id != u"listener.membership-expired"
                             || finding.confidence < certain,
                         qPrintable(finding.id));
        }
    }

    /// Where HELLOs are lost all the time, one silence more or less says nothing.
    void aLossyNetworkProvesNothing()
    {
        GoldenFacts golden = watched(silence260);
        golden.requester.exchange->answered /= 2;
        for (Case::View view : {Case::View::Requester, Case::View::Both}) {
            for (const Finding &finding : findCauses(golden.seenBy(view)))
                QVERIFY(finding.id != u"listener.membership-expired");
        }
    }

    /// Of a long run only the latest HELLOs are kept; that it worked before them is known all the
    /// same.
    void knowsWhenALongRunStopped()
    {
        ExchangeFacts exchange;
        exchange.sent = 2'000;
        exchange.answered = 1'040;
        exchange.unansweredSince = 960;
        exchange.lastAnsweredNs = 5 * second;
        for (int i = 0; i < 256; ++i)
            exchange.hellos.append({.sequence = quint64(1'745 + i), .sentNs = (100 + i) * second});
        const auto stop = stopOf(exchange);
        QVERIFY(stop.has_value());
        QCOMPARE(stop->unanswered, 960);
        QCOMPARE(stop->atNs, 5 * second);
        exchange.answered = 500; // half of what came before: it never worked well
        QVERIFY(!stopOf(exchange));
    }

    /// A rule that was taken away while it ran leaves the tallies of a limit behind.
    void whatWasMendedIsNoLimit()
    {
        GoldenFacts golden = readGolden(u"port_dropped_in_input"_s);
        ExchangeFacts &exchange = *golden.requester.exchange;
        exchange.sent = 90;
        exchange.answered = 50;
        for (BurstFacts &burst : golden.requester.bursts)
            burst.answered = burst.sent;
        for (HeardFacts &heard : golden.listener.service->heard)
            heard.group = 50;
        const auto named = [&] {
            QStringList ids;
            for (const Finding &finding : findCauses(golden.seenBy(Case::View::Both))) {
                if (finding.confidence >= likelyFrom)
                    ids << finding.id;
            }
            return ids;
        };
        exchange.unansweredAtFirst = 20; // and twenty later
        QVERIFY2(!named().isEmpty(), "nothing to take away");
        exchange.unansweredAtFirst = 40;
        QCOMPARE(named().join(u' '), QString());
    }

    void firesAndKeepsSilent_data()
    {
        QTest::addColumn<int>("twin");
        for (int i = 0; i < int(std::size(twins)); ++i)
            QTest::addRow("%s", twins[i].id) << i;
    }
    void firesAndKeepsSilent()
    {
        QFETCH(int, twin);
        const QString id = QString::fromLatin1(twins[twin].id);
        GoldenFacts golden = silence();
        QVERIFY2(!listed(findCauses(golden.seenBy(Case::View::Both))).contains(id),
                 "named before it is there");
        twins[twin].make(golden);
        const QList<Finding> findings = findCauses(golden.seenBy(Case::View::Both));
        const bool isNamed = std::any_of(findings.begin(),
                                         findings.begin() + std::min<qsizetype>(2, findings.size()),
                                         [&](const Finding &finding) { return finding.id == id; });
        QVERIFY2(isNamed, qPrintable(listed(findings)));
    }

    /// A listener and a requester on one machine share all that two machines must not.
    void oneMachineIsNoDuplicate()
    {
        const auto named = [](quint32 listener, quint32 requester) {
            GoldenFacts golden = silence();
            InterfaceInfo &info = chosen(golden.listener).info;
            info.hardwareAddress = chosen(golden.requester).info.hardwareAddress;
            info.addresses = chosen(golden.requester).info.addresses;
            golden.listener.stack = listener;
            golden.requester.stack = requester;
            return listed(findCauses(golden.seenBy(Case::View::Both)));
        };
        QVERIFY(named(0, 0).contains(u"duplicate.mac"_s)); // of an older version: unknown
        QVERIFY(named(7, 8).contains(u"duplicate.mac"_s));
        QVERIFY2(!named(7, 7).contains(u"duplicate."_s), qPrintable(named(7, 7)));
    }

    /// A rule that fires nowhere is dead, or nobody knows whether it is right.
    void everyRuleFiresSomewhere()
    {
        QSet<QString> fired;
        const auto ask = [&](const Case &facts, const QString &cause) {
            const Picture picture(facts);
            for (const auto &rules : allRules()) {
                for (const Rule &rule : rules) {
                    if (cause == QLatin1StringView(rule.id) && rule.judge(picture))
                        fired << cause;
                }
            }
        };
        const auto note = [&](const GoldenFacts &golden, const QString &cause) {
            for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener})
                ask(golden.seenBy(view), cause);
        };
        Case contradicted = silence().seenBy(Case::View::Requester);
        contradicted.told = HeardSideFacts{};
        contradicted.told->contradictions << Contradiction{};
        ask(contradicted, u"network.contradiction"_s);
        for (const QString &file : goldenFolder().entryList({u"*.json"_s}, QDir::Files)) {
            const GoldenFacts golden = readGolden(file.chopped(5));
            note(golden, golden.cause);
        }
        for (const Twin &twin : twins) {
            GoldenFacts golden = silence();
            twin.make(golden);
            note(golden, QString::fromLatin1(twin.id));
        }
        for (const Fault &trouble : troubles) {
            for (const bool ofListener : {true, false}) {
                GoldenFacts golden = silence();
                trouble.make(ofListener ? golden.listener : golden.requester);
                note(golden,
                     (ofListener ? u"listener."_s : u"requester."_s)
                         + QString::fromLatin1(trouble.id));
            }
        }
        QStringList dead;
        for (const auto &rules : allRules()) {
            for (const Rule &rule : rules) {
                const QString id = QString::fromLatin1(rule.id);
                if (!fired.contains(id) && !dead.contains(id))
                    dead << id;
            }
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u", "_s)));
    }

    /// Facts of a trace may hold anything: no rule may trust them.
    void takesFactsWithHoles_data() { addGoldenRows(); }
    void takesFactsWithHoles()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        const std::function<void(SideFacts &)> holes[]{
            [](SideFacts &f) { f.interfaces.clear(); },
            [](SideFacts &f) { f.settings.interfaces.clear(); },
            [](SideFacts &f) {
                f.exchange.reset();
                f.service.reset();
            },
            [](SideFacts &f) {
                f.bursts.clear();
                f.pings.clear();
            },
            [](SideFacts &f) {
                f.windows.clear();
                f.routes.clear();
                f.neighbours.clear();
            },
            [](SideFacts &f) {
                f.echoes.clear();
                f.membership.reset();
                f.heard.clear();
            },
            [](SideFacts &f) {
                if (f.exchange)
                    f.exchange->hellos.clear();
                if (f.service)
                    f.service->joins.clear();
            },
            [](SideFacts &f) {
                const Side side = f.settings.side;
                f = {};
                f.settings.side = side;
            },
        };
        for (const auto &hole : holes) {
            for (int which = 1; which <= 3; ++which) {
                GoldenFacts torn = golden;
                if (which & 1)
                    hole(torn.listener);
                if (which & 2)
                    hole(torn.requester);
                for (Case::View view :
                     {Case::View::Both, Case::View::Requester, Case::View::Listener})
                    QVERIFY(findCauses(torn.seenBy(view)).size() <= 8);
            }
        }
        QVERIFY(findCauses(Case{}).size() <= 8);
    }

    void everyRuleIsInTheCatalogue()
    {
        const QStringList known = findingIds();
        for (const auto &rules : allRules()) {
            for (const Rule &rule : rules)
                QVERIFY2(known.contains(QString::fromLatin1(rule.id)), rule.id);
        }
        for (const Guess &guess : guesses()) {
            QVERIFY2(known.contains(QString::fromLatin1(guess.id)), guess.id);
            QVERIFY2(guess.confidence < certain, guess.id); // a guess is never certain
        }
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
