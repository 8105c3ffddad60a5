// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/rules.h"

#include "core/causes/advice.h"
#include "core/causes/cause.h"
#include "core/causes/evidence.h"
#include "core/causes/model.h"
#include "core/causes/nextcheck.h"
#include "core/causes/opinion.h"
#include "core/causes/peercases.h"
#include "core/causes/proof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumFindings = 8;
constexpr double secondTrouble = 0.8;
constexpr double mostOfLeftOver = 0.85;
constexpr double leastConfidence = 0.04;

struct Candidate {
    Finding finding;
    Tier tier;
    Ground ground;
};

void add(const char *ruleId, Tier tier, Ground ground, const Verdict &verdict,
         QList<Candidate> *candidates)
{
    const QString id = QString::fromLatin1(ruleId);
    const auto known = std::find_if(candidates->begin(), candidates->end(),
                                    [&](const Candidate &c) { return c.finding.id == id; });
    if (known == candidates->end()) {
        Finding finding;
        finding.id = id;
        finding.confidence = verdict.confidence;
        finding.evidence = verdict.evidence;
        finding.ruledOut = verdict.ruledOut;
        candidates->append({finding, tier, ground});
        return;
    }
    if (ground == Ground::Seen)
        known->ground = ground;
    known->finding.confidence = std::max(known->finding.confidence, verdict.confidence);
    for (const Evidence &evidence : verdict.evidence) {
        if (!known->finding.evidence.contains(evidence))
            known->finding.evidence << evidence;
    }
}

void ask(std::span<const Rule> rules, const Picture &picture, QList<Candidate> *candidates)
{
    for (const Rule &rule : rules) {
        if (const auto verdict = rule.judge(picture))
            add(rule.id, rule.tier, rule.ground, *verdict, candidates);
    }
}

/// What is known of the listener speaks against it.
bool isRefuted(QLatin1StringView id, const Picture &picture)
{
    if (!picture.isTwoSided || !picture.listenerKnown
        || !picture.listener->service->failedOperation.isEmpty())
        return false;
    for (const char *fails : {"listener.app.not-running", "listener.app.permission",
                              "listener.app.port-in-use", "listener.app.join-failed"}) {
        if (id == QLatin1StringView(fails))
            return true;
    }
    const RunSettings &own = picture.requester->settings;
    const RunSettings &other = picture.listener->settings;
    const InterfaceFacts *interface = picture.listenerInterface;
    return (id == QLatin1StringView("listener.app.not-joined")
            && interface && interface->joined == true)
        || (id == QLatin1StringView("mismatch.group") && own.group == other.group)
        || (id == QLatin1StringView("mismatch.port") && own.port == other.port)
        || (id == QLatin1StringView("listener.app.late")
            && (picture.heard.some() || picture.heardControl.some() || picture.heardUnicast.some()))
        || (id == QLatin1StringView("listener.interface.down") && interface && interface->info.up)
        || (id == QLatin1StringView("listener.interface.no-carrier")
            && interface && interface->info.carrier == true);
}

void guess(const Picture &picture, QList<Candidate> *candidates)
{
    const auto pattern = patternOf(picture);
    if (!pattern)
        return;
    const QList<Evidence> seen = observations(picture);
    for (const Guess &guess : guesses()) {
        if (guess.pattern == *pattern && !isRefuted(QLatin1StringView(guess.id), picture))
            add(guess.id, Tier::Pattern, Ground::LeftOver, {guess.confidence, seen}, candidates);
    }
}

double best(const QList<Candidate> &candidates)
{
    double confidence = 0;
    for (const Candidate &candidate : candidates)
        confidence = std::max(confidence, candidate.finding.confidence);
    return confidence;
}

/// What a certain cause explains needs no other. A second trouble may be real, but whether it stops
/// anything shows only when the first is mended; what was inferred from silence has no ground left.
void stepBack(QList<Candidate> *candidates)
{
    const auto first = std::max_element(candidates->begin(), candidates->end(),
                                        [](const Candidate &a, const Candidate &b) {
                                            return a.finding.confidence < b.finding.confidence;
                                        });
    if (first == candidates->end() || first->finding.confidence < certainFrom)
        return;
    const double rest = 1.2 - first->finding.confidence;
    for (Candidate &candidate : *candidates) {
        if (&candidate != &*first)
            candidate.finding.confidence = std::min(
                candidate.finding.confidence, candidate.tier == Tier::Hard ? secondTrouble : rest);
    }
}

/// Excluding others leaves room for what is in no list: such a cause is never certain.
void capLeftOver(QList<Candidate> *candidates)
{
    for (Candidate &candidate : *candidates) {
        if (candidate.ground == Ground::LeftOver)
            candidate.finding.confidence = std::min(candidate.finding.confidence, mostOfLeftOver);
    }
}

/// It works now: what stood in the way ended by itself, or was mended. Only a rule that was seen to
/// drop is still named.
void dropMended(const Picture &picture, QList<Candidate> *candidates)
{
    if (!picture.beganLate)
        return;
    const QStringList proved = provedCauses(picture);
    candidates->removeIf([&](const Candidate &candidate) {
        return !proved.contains(candidate.finding.id) && !healsByItself(candidate.finding.id);
    });
}

Finding worksFinding(const Picture &picture)
{
    Finding finding;
    finding.id = u"works"_s;
    finding.confidence = 0.98;
    if (picture.requester && picture.exchange.sent > 0) {
        finding.evidence << Evidence{
            Findings::tr("HELLOs answered"),
            u"%1 / %2"_s.arg(picture.exchange.arrived).arg(picture.exchange.sent),
            Findings::tr("the exchange"),
            {}};
    }
    if (picture.listenerKnown && picture.heardFromAnybody > 0) {
        finding.evidence << Evidence{Findings::tr("HELLOs for the group heard"),
                                     QString::number(picture.heardFromAnybody),
                                     Findings::tr("the exchange"),
                                     {}};
    }
    return finding;
}

/// Of the best cause, when it is at least likely.
std::optional<PlaceShare> placeOfFirst(const QList<Finding> &findings)
{
    if (findings.isEmpty() || !findings.first().place || findings.first().confidence < likelyFrom)
        return std::nullopt;
    return PlaceShare{*findings.first().place, findings.first().confidence};
}

} // namespace

std::array<std::span<const Rule>, 8> allRules()
{
    return {interfaceRules(), programRules(), sendingRules(), filterRules(),
            proofRules(),     outRules(),     partRules(),    backRules()};
}

QList<Finding> findCauses(const Case &facts)
{
    return conclusionOf(facts).findings;
}

Conclusion conclusionOf(const Case &facts)
{
    const Picture picture(facts);
    QList<Finding> findings;
    if (picture.works) {
        findings << worksFinding(picture);
    } else {
        QList<Candidate> candidates;
        for (const auto &rules :
             {interfaceRules(), programRules(), sendingRules(), filterRules(), proofRules()})
            ask(rules, picture, &candidates);
        if (!facts.selfCheck) {
            for (const auto &rules : {outRules(), partRules(), backRules()})
                ask(rules, picture, &candidates);
            if (best(candidates) < certainFrom)
                guess(picture, &candidates);
        }
        dropMended(picture, &candidates);
        stepBack(&candidates);
        capLeftOver(&candidates);
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) {
                             return a.finding.confidence > b.finding.confidence;
                         });
        for (const Candidate &candidate : std::as_const(candidates)) {
            if (findings.size() < maximumFindings
                && candidate.finding.confidence >= leastConfidence)
                findings << candidate.finding;
        }
    }
    Conclusion conclusion;
    if (!facts.selfCheck) {
        const Opinion opinion(observe(picture));
        opinion.review(&findings, provedCauses(picture));
        for (Finding &finding : findings)
            finding.place = opinion.placeOf(finding.id);
        conclusion.whereabouts = opinion.whereabouts(placeOfFirst(findings));
        conclusion.whereabouts.next = nextChecks(opinion, picture);
    }
    for (Finding &finding : findings) {
        if (!finding.place)
            finding.place = placeOf({}, QLatin1StringView(finding.id.toLatin1()));
        finding.title = titleOf(finding.id);
        finding.text = textOf(finding.id);
        finding.check = checksFor(finding.id, picture);
        finding.mend = mendsFor(finding.id, picture);
    }
    if (facts.selfCheck)
        conclusion.whereabouts.place = placeOfFirst(findings);
    conclusion.path = pathOf(picture, findings, &conclusion.whereabouts);
    conclusion.findings = findings;
    return conclusion;
}

QList<PathPicture> pathsByPeer(const Case &facts)
{
    QList<PathPicture> paths;
    for (const PeerCase &one : casesByPeer(facts)) {
        PathPicture path = conclusionOf(one.facts).path;
        if (path.isEmpty())
            continue;
        (path.view == Case::View::Listener ? path.requester : path.listener) = one.peer.toString();
        paths << path;
    }
    std::ranges::stable_sort(paths, {}, troubleOf);
    return paths.size() > 1 ? paths : QList<PathPicture>();
}

Conclusion finalConclusionOf(const Case &facts)
{
    Conclusion conclusion = conclusionOf(facts);
    conclusion.paths = pathsByPeer(facts);
    return conclusion;
}

} // namespace Sixcast
