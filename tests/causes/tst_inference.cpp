// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/inference.h"

#include "core/causes/cause.h"
#include "core/causes/opinion.h"
#include "core/causes/rules.h"
#include "tests/facts/goldenfacts.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Sixcast;
using namespace Qt::StringLiterals;

namespace {

constexpr double certain = 0.9;

/// What each probe and reading most likely shows when \a hypothesis is so. What it leaves open is
/// not seen.
Observations expectedOf(const Hypothesis &hypothesis)
{
    Observations seen;
    seen.sent = 28;
    if (hypothesis.site.effects.begin()->hits == Class::Wide)
        seen.see(Observation::WideSource, true); // decides what passes
    for (std::size_t i = 0; i < observationCount; ++i) {
        const auto what = Observation(i);
        double best = 0;
        Value value = Value::No;
        for (Value candidate : valuesOf(what)) {
            const double p = likelihood(hypothesis, what, candidate, seen);
            if (p > best) {
                best = p;
                value = candidate;
            }
        }
        if (best > 0.7 && !seen.isKnown(what))
            seen.see(what, value);
    }
    return seen;
}

QString nameOf(const Hypothesis &hypothesis)
{
    const QString site = placeId(placeOf(hypothesis.site.shown)) + u' '
        + QString::number(int(hypothesis.site.effects.begin()->stage)) + u':'
        + QString::number(int(hypothesis.site.effects.begin()->hits)) + u':'
        + QString::number(int(hypothesis.site.mode));
    return (hypothesis.row ? QString::fromLatin1(hypothesis.row->id) : u"something else"_s) + u' '
        + site;
}

void addHypotheses(Hypothesis::Sort sort)
{
    QTest::addColumn<int>("number");
    int rows = 0;
    for (std::size_t i = 0; i < hypotheses().size(); ++i) {
        if (hypotheses()[i].sort == sort) {
            QTest::newRow(qPrintable(nameOf(hypotheses()[i]) + u' ' + QString::number(i)))
                << int(i);
            ++rows;
        }
    }
    QVERIFY(rows > 50);
}

/// The most likely named cause that is not \a id.
CauseShare bestOther(const std::vector<double> &shares, const QString &id)
{
    for (const CauseShare &cause : causesOf(shares, std::nullopt)) {
        if (!cause.id.isEmpty() && cause.id != id)
            return cause;
    }
    return {};
}

} // namespace

class InferenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A table's row that has no words, or whose marks nobody can see, is of no use.
    void everyRowHasWords()
    {
        const QStringList known = findingIds();
        for (const auto &rows : modelRows()) {
            for (const ModelRow &row : rows) {
                QVERIFY2(known.contains(QString::fromLatin1(row.id)), row.id);
                QVERIFY2(row.sites.size() > 0, row.id);
            }
        }
    }

    /// What a site shows puts its place among the first two, and its own mass is not lost.
    void aCauseIsFoundAtItsPlace_data() { addHypotheses(Hypothesis::Sort::Named); }
    void aCauseIsFoundAtItsPlace()
    {
        QFETCH(int, number);
        const Hypothesis &truth = hypotheses()[std::size_t(number)];
        const auto shares = posterior(expectedOf(truth));
        const Place place = placeOf(truth.site.shown);
        const auto places = placesOf(shares);
        const auto isAmong = [&](Place wanted, int first) {
            return std::any_of(places.begin(), places.begin() + first,
                               [&](const PlaceShare &share) { return share.place == wanted; });
        };
        // What is lost in part looks much the same wherever that is; a neighbour is not found
        // whichever way the question or the answer is lost.
        const bool isVague = truth.site.mode != Mode::All
            || QLatin1StringView(truth.row->id) == QLatin1StringView("network.nd-filtered");
        const bool isNear = isAmong(place, 3)
            || (isVague && (isAmong(Place::NetworkForth, 3) || isAmong(Place::NetworkBack, 3)));
        QVERIFY2(isNear, qPrintable(placeId(places[0].place)));
    }

    /// The test for honesty: a fault that is in no list is never given a name with certainty.
    void whatIsInNoListHasNoCertainName_data() { addHypotheses(Hypothesis::Sort::Unnamed); }
    void whatIsInNoListHasNoCertainName()
    {
        QFETCH(int, number);
        const Observations seen = expectedOf(hypotheses()[std::size_t(number)]);
        QList<Finding> findings;
        Opinion(seen).review(&findings);
        for (const Finding &finding : findings)
            QVERIFY2(finding.confidence < certain, qPrintable(finding.id));
    }

    /// Without its own row a cause is something else, not another one.
    void aForgottenCauseIsNoOther_data() { addHypotheses(Hypothesis::Sort::Named); }
    void aForgottenCauseIsNoOther()
    {
        QFETCH(int, number);
        const Hypothesis &truth = hypotheses()[std::size_t(number)];
        const Observations seen = expectedOf(truth);
        const auto shares = posteriorWithout(seen, *truth.row);
        const CauseShare other = bestOther(shares, QString::fromLatin1(truth.row->id));
        const bool proved = directProof(seen, QLatin1StringView(other.id.toLatin1())).has_value();
        QVERIFY2(other.share < certain || !proved, qPrintable(other.id));
    }

    void nothingSeenIsNothingKnown()
    {
        const Observations nothing;
        const Opinion opinion(nothing);
        QList<Finding> findings;
        opinion.review(&findings);
        QVERIFY(findings.isEmpty());
        QVERIFY(!opinion.whereabouts().place);
        for (const CauseShare &cause : causesOf(opinion.shares, std::nullopt))
            QVERIFY2(cause.share < 0.2, qPrintable(cause.id));
    }

    void sharesAreAWhole_data() { addGoldenRows(); }
    void sharesAreAWhole()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            const Case facts = golden.seenBy(view);
            const Opinion opinion(observe(Picture(facts)));
            const double sum = std::accumulate(opinion.shares.begin(), opinion.shares.end(), 0.0);
            QVERIFY2(std::abs(sum - 1) < 1e-9, qPrintable(QString::number(sum)));
            const auto whereabouts = opinion.whereabouts();
            QVERIFY(whereabouts.place.has_value() + whereabouts.lossBound.has_value() <= 1);
            if (golden.isHealthy() && view == Case::View::Both)
                QVERIFY(whereabouts.lossBound && *whereabouts.lossBound < 1);
        }
    }

    /// Traces that were taken for the other side's, and one alone: nothing breaks, and whatever is
    /// said is a share.
    void swappedSidesBreakNothing_data() { addGoldenRows(); }
    void swappedSidesBreakNothing()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        for (Case::View view : {Case::View::Both, Case::View::Requester, Case::View::Listener}) {
            Case facts = golden.seenBy(view);
            std::swap(facts.listener, facts.requester);
            const Conclusion conclusion = conclusionOf(facts);
            double sum = 0;
            for (const PlaceShare &place : conclusion.whereabouts.places)
                sum += place.share;
            QVERIFY2(sum >= 0 && sum < 1 + 1e-9, qPrintable(QString::number(sum)));
            for (const Finding &finding : conclusion.findings)
                QVERIFY(finding.confidence > 0 && finding.confidence <= 1);
        }
    }

    /// Taking a reading away never makes another cause certain.
    void lessIsNeverMoreCertain_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files =
            goldenFolder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 20);
        for (qsizetype i = 0; i < files.size(); i += 4) // all of them take a minute
            QTest::newRow(qPrintable(files[i])) << files[i].chopped(5);
    }
    void lessIsNeverMoreCertain()
    {
        QFETCH(QString, file);
        const GoldenFacts golden = readGolden(file);
        const Case facts = golden.seenBy(Case::View::Both);
        const Observations all = observe(Picture(facts));
        for (std::size_t i = 0; i < observationCount; ++i) {
            if (!all.isKnown(Observation(i)))
                continue;
            Observations fewer = all;
            fewer.forget(Observation(i));
            QList<Finding> findings;
            Opinion(fewer).review(&findings);
            for (const Finding &finding : findings)
                QVERIFY2(finding.confidence < certain || golden.isTrue(finding.id),
                         qPrintable(finding.id + u" without "_s + observationName(Observation(i))));
        }
    }

    void theLossBoundFollowsFromWhatWasSent_data()
    {
        QTest::addColumn<int>("sent");
        QTest::addColumn<double>("bound");
        QTest::newRow("three") << 3 << 0.63;
        QTest::newRow("ten") << 10 << 0.26;
        QTest::newRow("twenty-eight") << 28 << 0.10;
        QTest::newRow("fifty-nine") << 59 << 0.05;
    }
    void theLossBoundFollowsFromWhatWasSent()
    {
        QFETCH(int, sent);
        QFETCH(double, bound);
        Observations seen;
        seen.see(Observation::Group, Value::All);
        seen.sent = seen.answered = sent;
        const auto whereabouts = Opinion(seen).whereabouts();
        QVERIFY(whereabouts.lossBound);
        QVERIFY(std::abs(*whereabouts.lossBound - bound) < 0.006);
    }

    /// What a stranger tells of itself convicts nobody.
    void aStrangersWordIsPossibleAtMost()
    {
        Observations seen;
        seen.view = Case::View::Requester;
        seen.sent = 15;
        seen.isBound = false;
        seen.see(Observation::Group, Value::None);
        seen.see(Observation::OtherPort, true);
        QList<Finding> findings{{u"mismatch.port"_s, 0.96}};
        Opinion(seen).review(&findings);
        QVERIFY(findings.constFirst().confidence < 0.6);
    }
};

QTEST_APPLESS_MAIN(InferenceTest)
#include "tst_inference.moc"
