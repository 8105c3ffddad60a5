// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/explanation.h"

#include "core/report/ownwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Explanation)
};

constexpr double possible = 0.2; ///< below, a place or a cause is not worth a word of its own
constexpr qsizetype mostPlaces = 3;

QString ownWords(const QString &text, const QString &role)
{
    if (role == u"listener")
        return inOwnWords(text, Side::Listener);
    return role == u"requester" ? inOwnWords(text, Side::Requester) : text;
}

const PathStep *stepAt(const PathLane &lane, Place place)
{
    const auto it = std::find_if(lane.steps.begin(), lane.steps.end(),
                                 [&](const PathStep &step) { return step.place == place; });
    return it == lane.steps.end() ? nullptr : &*it;
}

/// What is wrong there lets the datagrams pass, and stops them elsewhere: a hop limit, a source.
bool passes(const PathPicture &path, Place place)
{
    const PathStep *forth = stepAt(path.hello, place);
    const PathStep *back = stepAt(path.welcome, place);
    const auto stops = [](const PathStep *step) {
        return step && step->state != StepState::Passed;
    };
    return (forth || back) && !stops(forth) && !stops(back);
}

bool comesInPart(const PathPicture &path)
{
    const auto isPart = [](const PathLane &lane) {
        return !lane.steps.isEmpty() && lane.steps.last().state == StepState::Part;
    };
    return isPart(path.hello) || isPart(path.welcome);
}

/// The last place that datagrams are known to have come through.
const PathStep *lastPassed(const PathPicture &path)
{
    for (const PathLane *lane : {&path.welcome, &path.hello}) {
        const auto it = std::find_if(lane->steps.rbegin(), lane->steps.rend(), [](const auto &s) {
            return s.state == StepState::Passed || s.state == StepState::Part;
        });
        if (it != lane->steps.rend())
            return &*it;
    }
    return nullptr;
}

QString unknownPlace(const Report &report)
{
    QStringList places;
    for (const PlaceShare &place : report.whereabouts.places) {
        if (place.share >= possible / 2 && places.size() < mostPlaces)
            places << placePhrase(place.place);
    }
    const PathStep *last = lastPassed(report.path);
    QString text = Tr::tr("Where it stops isn't known from here.");
    if (last)
        text += u' ' + Tr::tr("Last place that it passes: %1.").arg(placeTitle(last->place));
    if (!places.isEmpty())
        text += u' ' + Tr::tr("Possible: %1.").arg(places.join(u"; "));
    return text;
}

QString whereSentence(const Report &report)
{
    const auto &place = report.whereabouts.place;
    if (!place || place->share < likelyFrom)
        return place || !report.whereabouts.places.isEmpty() ? unknownPlace(report) : QString();
    const QString sure = confidenceText(place->share);
    const QString phrase = placePhrase(place->place);
    if (report.outcome == Outcome::Partial || comesInPart(report.path))
        return Tr::tr("Datagrams are lost %1 (%2).", "place, how sure").arg(phrase, sure);
    return passes(report.path, place->place)
        ? Tr::tr("The fault is %1 (%2).", "place, how sure").arg(phrase, sure)
        : Tr::tr("It stops %1 (%2).", "place, how sure").arg(phrase, sure);
}

/// What the model holds against a cause, beside the one that it likes better.
QString against(const Whereabouts &whereabouts, const QString &id)
{
    for (const CauseShare &cause : whereabouts.candidates) {
        if (cause.id == id)
            return cause.separating;
    }
    return {};
}

/// Something that is in no list, where that is one of the likelier causes.
std::optional<Finding> unnamed(const Report &report)
{
    for (const CauseShare &cause : report.whereabouts.candidates) {
        if (!cause.id.isEmpty() || cause.share < possible)
            continue;
        Finding finding;
        finding.confidence = std::min(cause.share, certainFrom - 0.01);
        finding.title = Tr::tr("Something else %1", "place").arg(placePhrase(cause.place));
        finding.text = Tr::tr("None of the known causes fits well enough.");
        finding.place = cause.place;
        return finding;
    }
    return std::nullopt;
}

QList<Evidence> sharedEvidence(const QList<Explanation::Cause> &causes)
{
    QList<Evidence> shared;
    if (causes.size() < 2)
        return shared;
    for (const Evidence &evidence : causes.first().finding.evidence) {
        const bool isShared = std::all_of(causes.begin(), causes.end(), [&](const auto &cause) {
            return cause.finding.id.isEmpty() || cause.finding.evidence.contains(evidence);
        });
        if (isShared)
            shared << evidence;
    }
    return shared;
}

} // namespace

bool hasTroubledPeer(const Report &report)
{
    return !report.paths.isEmpty() && troubleOf(report.paths.first()) < Trouble::Unknown;
}

QString peerSentence(const PathPicture &path, const QString &role)
{
    if (const PathStep *stop = path.stop())
        return ownWords(
            Tr::tr("stops %1", "the way to a peer; where").arg(placePhrase(stop->place)), role);
    const bool isAsked = path.view == Case::View::Listener;
    const PathStep &end = (isAsked ? path.hello : path.welcome).steps.last();
    if (!end.count)
        return Tr::tr("how far it comes isn't known");
    const QString count = QString::number(*end.count);
    const QString total = QString::number(end.total.value_or(*end.count));
    return isAsked ? Tr::tr("%1 of %2 HELLOs heard").arg(count, total)
                   : Tr::tr("%1 of %2 HELLOs answered").arg(count, total);
}

QString confidenceText(double confidence)
{
    const QString word = confidenceWord(confidence);
    if (word == u"certain")
        return Tr::tr("certain");
    return word == u"likely" ? Tr::tr("likely") : Tr::tr("possible");
}

QString placePhrase(Place place)
{
    switch (place) {
    case Place::RequesterSending:
        return Tr::tr("on the requester, where the HELLO is sent", "where it stops");
    case Place::RequesterOutput:
        return Tr::tr("at the requester's output filter", "where it stops");
    case Place::RequesterInterface:
        return Tr::tr("at the requester's interface", "where it stops");
    case Place::NetworkForth:
        return Tr::tr("between the machines, on the way of the HELLO", "where it stops");
    case Place::ListenerInterface:
        return Tr::tr("at the listener's interface", "where it stops");
    case Place::ListenerInput:
        return Tr::tr("at the listener's input filter", "where it stops");
    case Place::ListenerGroup:
        return Tr::tr("at the listener's group membership", "where it stops");
    case Place::ListenerProgram:
        return Tr::tr("at the listener's program", "where it stops");
    case Place::ListenerSending:
        return Tr::tr("on the listener, where the WELCOME is sent", "where it stops");
    case Place::ListenerOutput:
        return Tr::tr("at the listener's output filter", "where it stops");
    case Place::NetworkBack:
        return Tr::tr("between the machines, on the way of the WELCOME", "where it stops");
    case Place::RequesterInput:
        return Tr::tr("at the requester's input filter", "where it stops");
    case Place::RequesterProgram:
        return Tr::tr("at the requester's program", "where it stops");
    }
    return {};
}

Explanation explain(const Report &report)
{
    Explanation explanation;
    if (report.verdict() == u"works")
        return explanation;
    explanation.where = ownWords(whereSentence(report), report.role);
    QList<Finding> findings = report.findings;
    const bool isSettled = !findings.isEmpty() && findings.first().confidence >= certainFrom;
    if (!isSettled)
        explanation.next = report.whereabouts.next;
    if (const auto other = isSettled ? std::nullopt : unnamed(report)) {
        const auto after = std::find_if(findings.begin(), findings.end(), [&](const Finding &one) {
            return one.confidence < other->confidence;
        });
        findings.insert(after, *other);
    }
    for (Finding &finding : findings) {
        finding.title = ownWords(finding.title, report.role);
        finding.text = ownWords(finding.text, report.role);
        const bool isShown = explanation.causes.size() < Explanation::mostCauses
            && (!isSettled || finding.confidence >= certainFrom);
        QList<Explanation::Cause> &list = isShown ? explanation.causes : explanation.lessLikely;
        list << Explanation::Cause{finding, against(report.whereabouts, finding.id)};
    }
    explanation.shared = sharedEvidence(explanation.causes);
    for (auto *list : {&explanation.causes, &explanation.lessLikely}) {
        for (Explanation::Cause &cause : *list) {
            cause.finding.evidence.removeIf(
                [&](const Evidence &one) { return explanation.shared.contains(one); });
        }
    }
    return explanation;
}

} // namespace Sixcast
