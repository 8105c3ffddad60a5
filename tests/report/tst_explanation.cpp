// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/explanation.h"

#include "core/causes/rules.h"
#include "core/report/reporttext.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const GoldenFacts &golden, Case::View view)
{
    Report report;
    report.role = view == Case::View::Listener ? u"listener"_s
        : view == Case::View::Requester        ? u"requester"_s
                                               : u"compare"_s;
    report.outcome = Outcome::Unanswered;
    report.sentence = u"No answer."_s;
    report.take(conclusionOf(golden.seenBy(view)));
    return report;
}

Finding finding(const QString &id, double confidence, const QList<Evidence> &evidence)
{
    Finding finding;
    finding.id = id;
    finding.confidence = confidence;
    finding.title = id;
    finding.evidence = evidence;
    return finding;
}

QStringList idsOf(const QList<Explanation::Cause> &causes)
{
    QStringList ids;
    for (const Explanation::Cause &cause : causes)
        ids << cause.finding.id;
    return ids;
}

const Evidence silence{u"HELLOs answered"_s, u"0 / 3"_s, u"probe"_s, {}};
const Evidence echo{u"Self-test"_s, u"0 / 3"_s, u"self-echo"_s, {}};

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSharedEvidenceOnce()
    {
        Report report;
        report.findings = {finding(u"a"_s, 0.5, {silence, echo}), finding(u"b"_s, 0.4, {silence}),
                           finding(u"c"_s, 0.3, {silence}), finding(u"d"_s, 0.2, {echo, silence})};
        const Explanation found = explain(report);
        QCOMPARE(found.shared, QList<Evidence>{silence});
        QCOMPARE(idsOf(found.causes), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(found.causes.first().finding.evidence, QList<Evidence>{echo});
        QVERIFY(found.causes.at(1).finding.evidence.isEmpty());
        QCOMPARE(idsOf(found.lessLikely), QStringList{u"d"_s});
        QCOMPARE(reportText(report).count(silence.fact), 1);
        QVERIFY(reportText(report).contains(u"Less likely (1):"_s));
    }

    void aCertainCauseStandsAlone()
    {
        Report report;
        report.findings = {finding(u"a"_s, 0.95, {echo}), finding(u"b"_s, 0.4, {silence})};
        report.whereabouts.next = {{u"host"_s, u"Does it answer?"_s, u"here"_s, u"ping"_s, 0.5}};
        const Explanation found = explain(report);
        QCOMPARE(idsOf(found.causes), QStringList{u"a"_s});
        QCOMPARE(idsOf(found.lessLikely), QStringList{u"b"_s});
        QVERIFY(found.shared.isEmpty());
        QVERIFY(found.next.isEmpty()); // nothing is left to decide
    }

    void whatIsInNoListIsACauseAmongOthers()
    {
        Report report;
        report.findings = {finding(u"a"_s, 0.5, {silence}), finding(u"b"_s, 0.2, {silence})};
        report.whereabouts.candidates = {{u"a"_s, Place::NetworkForth, 0.4, {}},
                                         {{}, Place::NetworkForth, 0.35, {}},
                                         {u"b"_s, Place::NetworkForth, 0.1, u"pings: all"_s}};
        const Explanation found = explain(report);
        QCOMPARE(idsOf(found.causes), QStringList({u"a"_s, QString(), u"b"_s}));
        QVERIFY(found.causes.at(1).finding.title.contains(u"between the machines"_s));
        QCOMPARE(found.causes.at(2).against, u"pings: all"_s);
        report.findings.first().confidence = 0.95;
        QCOMPARE(idsOf(explain(report).causes), QStringList{u"a"_s});
    }

    void saysWhereInItsOwnWords_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("certain") << u"requester"_s << 0.95
                                 << u"It stops at the listener's input filter (certain)."_s;
        QTest::newRow("own") << u"listener"_s << 0.7
                             << u"It stops at this machine's input filter (likely)."_s;
        QTest::newRow("unsure") << u"compare"_s << 0.45
                                << u"Where it stops isn't known from here. Possible: at the "
                                   u"listener's input filter; between the machines, on the way of "
                                   u"the HELLO."_s;
    }
    void saysWhereInItsOwnWords()
    {
        QFETCH(QString, role);
        QFETCH(double, share);
        Report report;
        report.role = role;
        report.findings = {finding(u"a"_s, 0.5, {silence})};
        report.whereabouts.place = PlaceShare{Place::ListenerInput, share};
        report.whereabouts.places = {{Place::ListenerInput, share}, {Place::NetworkForth, 0.2}};
        QTEST(explain(report).where, "sentence");
        QVERIFY(reportText(report).contains(explain(report).where));
    }

    void isSilentWhenItWorks()
    {
        Report report;
        report.outcome = Outcome::Answered;
        QVERIFY(explain(report).isEmpty());
        report.findings = {finding(u"works"_s, 0.98, {silence})};
        QVERIFY(explain(report).isEmpty());
    }

    void everyRunIsExplained_data() { addGoldenRows(); }
    void everyRunIsExplained()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (auto view : {Case::View::Requester, Case::View::Listener, Case::View::Both}) {
            const Report report = reportOf(golden, view);
            const Explanation found = explain(report);
            QCOMPARE(found.isEmpty(), report.verdict() == u"works");
            if (found.isEmpty())
                continue;
            QVERIFY(!found.where.isEmpty());
            QVERIFY(!found.causes.isEmpty() && found.causes.size() <= Explanation::mostCauses);
            QVERIFY(found.causes.size() + found.lessLikely.size() >= report.findings.size());
            for (const Evidence &evidence : found.shared) {
                for (const Explanation::Cause &cause : found.causes)
                    QVERIFY(!cause.finding.evidence.contains(evidence));
            }
            if (view == Case::View::Listener)
                QVERIFY2(!found.where.contains(u"the listener"_s), qPrintable(found.where));
        }
    }
};

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
