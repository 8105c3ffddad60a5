// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/opinion.h"

#include "core/base/lossbound.h"
#include "core/causes/cause.h"
#include "core/facts/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr double mostOfUnsure = 0.85;
constexpr double mostOfProved = 0.97;
constexpr double mostOfHeard = 0.55;
constexpr double unlikely = 0.1; ///< while another one is likely
constexpr double mostOfUnlikely = 0.5;
constexpr double agrees = 0.5; ///< so much the model must hold of a cause that is called certain
constexpr double muchLikelier = 20;
constexpr double aStep = 0.01;       ///< so that the order shows
constexpr double placeIsKnown = 0.4; ///< below, no place is named
constexpr double worthListing = 0.02;
constexpr qsizetype mostCandidates = 6;
constexpr qsizetype mostFindings = 8;

/// The reading that tells two causes best apart: how much likelier under the first it is.
QString separatingReading(const Observations &seen, const QString &first, const QString &second)
{
    const auto hypothesisOf = [](const QString &id) -> const Hypothesis * {
        const auto it = std::find_if(hypotheses().begin(), hypotheses().end(), [&](const auto &h) {
            return h.row && id == QLatin1StringView(h.row->id);
        });
        return it == hypotheses().end() ? nullptr : &*it;
    };
    const Hypothesis *a = hypothesisOf(first);
    const Hypothesis *b = hypothesisOf(second);
    if (!a || !b)
        return {};
    double most = 1.5;
    QString best;
    for (std::size_t i = 0; i < observationCount; ++i) {
        const auto value = seen[Observation(i)];
        if (!value)
            continue;
        const double ratio = likelihood(*a, Observation(i), *value, seen)
            / std::max(likelihood(*b, Observation(i), *value, seen), 1e-5);
        if (ratio > most) {
            most = ratio;
            best = observationText(Observation(i)) + u": " + valueText(*value);
        }
    }
    return best;
}

/// A finding about the listener, of which only somebody told who need not be this run's.
bool restsOnOther(const QString &id)
{
    return causeSide(id) == CauseSide::Listener || id.startsWith(u"mismatch.");
}

QList<Evidence> evidenceFor(const Opinion &opinion, const QString &id)
{
    QList<Evidence> evidence;
    const auto tell = [&](Observation what) {
        const bool told = isTold(what, opinion.seen.view);
        evidence << Evidence{observationText(what),
                             valueText(*opinion.seen[what]),
                             told ? Findings::tr("the other machine says") : Findings::tr("probe"),
                             {}};
    };
    const auto proof = directProof(opinion.seen, QLatin1StringView(id.toLatin1()));
    if (proof)
        tell(*proof);
    for (Observation what : {Observation::Group, Observation::HeardGroup, Observation::AllNodes,
                             Observation::Host, Observation::HostClosed}) {
        if (opinion.seen.isKnown(what) && what != proof)
            tell(what);
    }
    return evidence;
}

/// Something was read that \a id explains and \a other does not.
bool explainsMore(const Observations &seen, const QString &id, const QString &other)
{
    const auto best = [&](const QString &cause, Observation what, Value value) {
        double most = 0;
        for (const Hypothesis &h : hypotheses()) {
            if (h.row && cause == QLatin1StringView(h.row->id))
                most = std::max(most, likelihood(h, what, value, seen));
        }
        return most;
    };
    for (std::size_t i = 0; i < observationCount; ++i) {
        const auto value = seen[Observation(i)];
        if (value
            && best(id, Observation(i), *value)
                >= muchLikelier * best(other, Observation(i), *value))
            return true;
    }
    return false;
}

/// What the model holds for likely is named, before what it holds for unlikely.
void promote(const Opinion &opinion, const QStringList &provedByRule, QList<Finding> *findings)
{
    if (opinion.shareOf(u"works"_s) >= agrees)
        return;
    const auto causes = causesOf(opinion.shares, std::nullopt);
    const auto best = std::find_if(causes.begin(), causes.end(),
                                   [](const CauseShare &cause) { return !cause.id.isEmpty(); });
    const double share = best == causes.end() ? 0 : opinion.shareOf(best->id);
    if (share < likelyFrom)
        return;
    const bool proved =
        directProof(opinion.seen, QLatin1StringView(best->id.toLatin1())).has_value();
    // What a rule's counter proves stands; what only fits gives way to what the model holds for
    // likely, and is not called certain beside what a reading proves.
    const auto yields = [&](const Finding &finding) {
        return finding.id != best->id && !provedByRule.contains(finding.id)
            && (finding.confidence < certainFrom
                || !explainsMore(opinion.seen, finding.id, best->id));
    };
    const bool isDisputed =
        std::any_of(findings->begin(), findings->end(), [&](const Finding &finding) {
            const bool fits = opinion.shareOf(finding.id) >= unlikely;
            return finding.confidence >= certainFrom && finding.id != best->id
                && (!proved || fits || !yields(finding));
        });
    const double confidence =
        proved && !isDisputed ? std::min(share, mostOfProved) : std::min(share, mostOfUnsure);
    auto known = std::find_if(findings->begin(), findings->end(),
                              [&](const Finding &finding) { return finding.id == best->id; });
    if (known == findings->end()) {
        Finding finding;
        finding.id = best->id;
        finding.evidence = evidenceFor(opinion, best->id);
        if (finding.evidence.isEmpty())
            return; // nothing to show for it
        known = findings->insert(findings->end(), finding);
    }
    known->confidence = std::max(known->confidence, confidence);
    for (Finding &finding : *findings) {
        if (!yields(finding))
            continue;
        const bool isUnlikely = opinion.shareOf(finding.id) < unlikely;
        finding.confidence =
            std::min(finding.confidence, isUnlikely ? mostOfUnlikely : known->confidence - aStep);
    }
}

} // namespace

Opinion::Opinion(const Observations &observed)
    : seen(observed)
    , shares(posterior(observed))
{
}

double Opinion::shareOf(const QString &id) const
{
    return Sixcast::shareOf(shares, QLatin1StringView(id.toLatin1()));
}

std::optional<Place> Opinion::placeOf(const QString &id) const
{
    return Sixcast::placeOf(shares, QLatin1StringView(id.toLatin1()));
}

Whereabouts Opinion::whereabouts(std::optional<PlaceShare> known) const
{
    Whereabouts result;
    if (!known && shareOf(u"works"_s) >= agrees) {
        if (seen.sent > 0)
            result.lossBound = lossBound(quint64(seen.sent),
                                         quint64(seen.sent - std::min(seen.answered, seen.sent)));
        return result;
    }
    for (const PlaceShare &place : placesOf(shares)) {
        if (place.share >= worthListing)
            result.places << place;
    }
    if (!result.places.isEmpty() && result.places.first().share >= placeIsKnown)
        result.place = result.places.first();
    if (known && (!result.place || result.place->place != known->place))
        result.place = known;
    else if (known)
        result.place->share = std::max(result.place->share, known->share);
    const auto causes =
        causesOf(shares, result.place ? std::optional(result.place->place) : std::nullopt);
    for (const CauseShare &cause : causes) {
        if (result.candidates.size() >= mostCandidates || cause.share < worthListing)
            break;
        result.candidates << cause;
    }
    for (qsizetype i = 1; i < result.candidates.size(); ++i)
        result.candidates[i].separating =
            separatingReading(seen, result.candidates[i - 1].id, result.candidates[i].id);
    return result;
}

void Opinion::review(QList<Finding> *findings, const QStringList &proved) const
{
    promote(*this, proved, findings);
    for (Finding &finding : *findings) {
        if (finding.confidence >= certainFrom && shareOf(finding.id) < agrees
            && !proved.contains(finding.id))
            finding.confidence = mostOfUnsure;
        if (!seen.isBound && restsOnOther(finding.id))
            finding.confidence = std::min(finding.confidence, mostOfHeard);
    }
    // Where the two disagree both stay in the list.
    std::stable_sort(findings->begin(), findings->end(), [](const Finding &a, const Finding &b) {
        return a.confidence > b.confidence;
    });
    if (findings->size() > mostFindings)
        findings->resize(mostFindings);
}

} // namespace Sixcast
