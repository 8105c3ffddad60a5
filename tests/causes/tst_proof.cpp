// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/proof.h"
#include "core/causes/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

RuleFacts rule(const QString &hook, bool named, std::optional<qint64> hits)
{
    RuleFacts facts{.tool = u"nft"_s,
                    .family = u"inet"_s,
                    .table = u"filter"_s,
                    .chain = u"c"_s,
                    .hook = hook,
                    .handle = 7,
                    .text = u"drop"_s,
                    .verdict = u"drop"_s,
                    .named = named};
    if (hits) {
        facts.packets = 100;
        facts.hits = hits;
    }
    return facts;
}

/// A listener that heard nothing; \a sent: what the requester says it sent, 0: nobody knows.
Case silent(const QList<RuleFacts> &rules, int sent = 0)
{
    Case facts;
    facts.view = Case::View::Listener;
    SideFacts listener;
    listener.settings.side = Side::Listener;
    listener.settings.port = 28015;
    listener.rulesRead = true;
    listener.rules = rules;
    listener.service = ServiceFacts();
    facts.listener = listener;
    if (sent > 0) {
        SideFacts requester;
        requester.settings.port = 28015;
        requester.exchange = ExchangeFacts();
        requester.exchange->sent = quint64(sent);
        facts.requester = requester;
        facts.view = Case::View::Both;
    }
    return facts;
}

const RuleFacts *proved(const Case &facts, Side side = Side::Listener, bool incoming = true)
{
    static std::optional<Case> kept; // what is returned points into it
    kept = facts;
    static std::optional<Picture> picture;
    picture.emplace(*kept);
    return provedRule(*picture, side, incoming);
}

} // namespace

/// Which rule is proved by its counter, and which is not.
class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNamedRuleThatDropped()
    {
        QVERIFY(proved(silent({rule(u"input"_s, true, 12)})));
        QVERIFY(proved(silent({rule(u"ingress"_s, true, 12)})));
        QVERIFY(proved(silent({rule(u"prerouting"_s, true, 3)})));
        QVERIFY(!proved(silent({rule(u"input"_s, true, 2)}))); // may be anything
        QVERIFY(!proved(silent({rule(u"input"_s, true, 0)})));
        QVERIFY(!proved(silent({rule(u"input"_s, true, std::nullopt)})));
    }

    void theOtherWayIsAnotherMatter()
    {
        QVERIFY(!proved(silent({rule(u"output"_s, true, 12)})));
        QVERIFY(!proved(silent({rule(u"forward"_s, true, 12)})));
        QVERIFY(proved(silent({rule(u"output"_s, true, 12)}), Side::Listener, false));
        QVERIFY(!proved(silent({rule(u"input"_s, true, 12)}), Side::Requester));
    }

    void oneForAllNeedsToHaveDroppedAsMuch()
    {
        QVERIFY(!proved(silent({rule(u"input"_s, false, 40)}))); // noise, for all that is known
        QVERIFY(!proved(silent({rule(u"input"_s, false, 10)}, 28)));
        QVERIFY(proved(silent({rule(u"input"_s, false, 30)}, 28)));
    }

    void ofSeveralTheOneThatDroppedMost()
    {
        RuleFacts more = rule(u"input"_s, true, 20);
        more.handle = 9;
        const RuleFacts *found = proved(silent({rule(u"input"_s, true, 12), more}));
        QVERIFY(found);
        QCOMPARE(found->handle, 9U);
    }

    void isCertainAndSaysWhere()
    {
        const QList<Finding> findings = findCauses(silent({rule(u"input"_s, true, 12)}));
        QVERIFY(!findings.isEmpty());
        QCOMPARE(findings.first().id, u"listener.firewall.in"_s);
        QVERIFY(findings.first().confidence >= 0.9);
        QCOMPARE(findings.first().evidence.first().value, u"nft: inet filter c, handle 7: drop"_s);
        QVERIFY(!findings.first().mend.isEmpty());
        QVERIFY(findings.first().mend.first().command.contains(u"position 7"));
        QVERIFY(!findings.first().mend.first().undo.isEmpty());
    }

    /// Names come from the system's tools: none gets into a command that a name can't be.
    void putsNoOddNameIntoACommand()
    {
        RuleFacts odd = rule(u"input"_s, true, 12);
        for (const QString &name : {u"a; reboot"_s, u"$(x)"_s, u"-f"_s, u"a'b"_s, u""_s}) {
            odd.chain = name;
            const QList<Finding> findings = findCauses(silent({odd}));
            QCOMPARE(findings.first().id, u"listener.firewall.in"_s);
            for (const Advice &advice : findings.first().mend)
                QVERIFY(name.isEmpty() || !advice.command.contains(name));
        }
    }

    void aRuleWithoutACounterIsLikelyAtMost()
    {
        const QList<Finding> findings = findCauses(silent({rule(u"input"_s, true, {})}));
        QCOMPARE(findings.first().id, u"listener.firewall.in"_s);
        QVERIFY(findings.first().confidence < 0.9);
        const QList<Finding> unnamed = findCauses(silent({rule(u"input"_s, false, {})}));
        for (const Finding &finding : unnamed) {
            for (const Evidence &evidence : finding.evidence)
                QVERIFY(!evidence.value.contains(u"handle 7"));
        }
    }
};

QTEST_GUILESS_MAIN(TestProof)
#include "tst_proof.moc"
