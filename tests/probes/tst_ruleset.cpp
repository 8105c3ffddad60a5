// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ruleset.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

const RuleTarget target{*Ip6Address::parse(u"ff12::6d63"), 28015, u"eth0"_s};

QByteArray recorded()
{
    QFile file(QStringLiteral(SIXCAST_TEST_DATA "/ruleset"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList lines(const QList<RuleFacts> &rules)
{
    QStringList all;
    for (const RuleFacts &rule : rules) {
        all << u"%1 | %2 | %3%4%5"_s.arg(placeOf(rule), rule.text, rule.hook,
                                         rule.named ? u" named"_s : QString(),
                                         rule.packets ? u" counted"_s : QString());
    }
    return all;
}

QByteArray rule(const char *match)
{
    return QByteArray(R"({"nftables":[{"chain":{"family":"inet","table":"t","name":"c",)"
                      R"("hook":"input"}},{"rule":{"family":"inet","table":"t","chain":"c",)"
                      R"("handle":1,"expr":[)")
        + match + R"({"drop":null}]}}]})";
}

} // namespace

class TestRuleset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As nft 1.0.6 and ip6tables 1.8.9 printed it in a namespace.
    void asRecorded()
    {
        QCOMPARE(
            lines(parseRuleset(recorded(), target)).join(u'\n'),
            u"nft: inet filter input, handle 4 | udp dport 28015 counter drop comment \"no "
            "games\" | input named counted\n"
            "nft: inet filter input, handle 5 | ip6 daddr ff12::6d63 drop | input named\n"
            "nft: inet filter input, handle 8 | iifname \"eth0\" ip6 saddr fe80::/10 udp dport "
            "{ 53, 28000-28020 } counter log prefix \"x\" drop | input named counted\n"
            "nft: inet filter udpin, handle 11 | counter drop | input counted\n"
            "nft: netdev nd ing, handle 2 | meta pkttype multicast udp dport 28015 counter "
            "drop | ingress named counted\n"
            "ip6tables: filter FORWARD | -P FORWARD DROP | forward counted\n"
            "ip6tables: filter INPUT, rule 1 | -A INPUT -p udp -m udp --dport 28015 -m comment "
            "--comment \"no hello\" -j DROP | input named counted\n"
            "ip6tables: filter INPUT, rule 2 | -A INPUT -p udp -m multiport --dports 1,28015 "
            "-j REJECT --reject-with icmp6-port-unreachable | input named counted"_s);
    }

    void fits_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<int>("rules");
        QTest::addColumn<bool>("named");
        const auto row = [](const char *name, const char *match, int rules, bool named) {
            QTest::newRow(name) << QByteArray(match) << rules << named;
        };
        row("anything", "", 1, false);
        row("another port",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"udp","field":"dport"}},)"
            R"("right":53}},)",
            0, false);
        row("a range around the port",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"udp","field":"dport"}},)"
            R"("right":{"range":[28000,29000]}}},)",
            1, true);
        row("a named set, whose elements are not known",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"udp","field":"dport"}},)"
            R"("right":"@bad"}},)",
            1, false);
        row("not this port",
            R"({"match":{"op":"!=","left":{"payload":{"protocol":"udp","field":"dport"}},)"
            R"("right":53}},)",
            1, false);
        row("TCP",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"tcp","field":"dport"}},)"
            R"("right":28015}},)",
            0, false);
        row("another group",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"ip6","field":"daddr"}},)"
            R"("right":"ff02::fb"}},)",
            0, false);
        row("all groups",
            R"({"match":{"op":"==","left":{"payload":{"protocol":"ip6","field":"daddr"}},)"
            R"("right":{"prefix":{"addr":"ff00::","len":8}}}},)",
            1, false);
        row("another interface",
            R"({"match":{"op":"==","left":{"meta":{"key":"iifname"}},"right":"eth1"}},)", 0, false);
        row("IPv4", R"({"match":{"op":"==","left":{"meta":{"key":"nfproto"}},"right":"ipv4"}},)", 0,
            false);
    }
    void fits()
    {
        QFETCH(const QByteArray, match);
        QFETCH(const int, rules);
        QFETCH(const bool, named);
        const QList<RuleFacts> found = parseNftables(rule(match), {}, target);
        QCOMPARE(found.size(), rules);
        if (rules > 0)
            QCOMPARE(found.first().named, named);
    }

    void countsWhatMoved()
    {
        const auto at = [](qint64 packets) {
            RuleFacts fact{.tool = u"nft"_s, .text = u"drop"_s, .packets = packets};
            return QList<RuleFacts>{fact};
        };
        QCOMPARE(rulesMoved(at(3), at(10)).first().hits, std::optional<qint64>(7));
        QVERIFY(!rulesMoved(at(10), at(3)).first().hits); // loaded anew in between
        QVERIFY(rulesMoved(at(3), {}).isEmpty());
        QVERIFY(rulesMoved({}, at(3)).isEmpty()); // nothing is known of how it was before
        QList<RuleFacts> uncounted{RuleFacts{.tool = u"nft"_s}};
        QVERIFY(!rulesMoved(uncounted, uncounted).first().hits);
    }

    void isBounded()
    {
        QByteArray saved = "*filter\n:INPUT ACCEPT [0:0]\n";
        for (int i = 0; i < 10'000; ++i)
            saved += "[0:0] -A INPUT -p udp -m udp --dport 28015 -j DROP\n";
        saved += "COMMIT\n";
        QCOMPARE(parseIp6tables(saved, target).size(), maximumRules);
        QByteArray circle = "*filter\n:INPUT ACCEPT [0:0]\n:a - [0:0]\n:b - [0:0]\n"
                            "[0:0] -A a -j b\n[0:0] -A b -j a\n[0:0] -A a -j DROP\nCOMMIT\n";
        QVERIFY(parseIp6tables(circle, target).isEmpty()); // nothing leads there
    }

    void takesAnyBytes()
    {
        const QByteArray whole = recorded();
        QVERIFY(whole.size() > 1'000);
        for (qsizetype size = 0; size < whole.size(); size += 37) {
            QVERIFY(parseRuleset(whole.first(size), target).size() <= 2 * maximumRules);
            QByteArray spoilt = whole;
            spoilt[size] = char(spoilt.at(size) ^ 0x15);
            QVERIFY(parseRuleset(spoilt, target).size() <= 2 * maximumRules);
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleset)
#include "tst_ruleset.moc"
