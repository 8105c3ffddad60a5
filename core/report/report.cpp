// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/report/timelinetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QJsonObject toJson(const Finding &finding);
QJsonObject toJson(const PlaceShare &place);
QJsonObject toJson(const CauseShare &cause);
QJsonObject toJson(const NextCheck &check);
QJsonObject toJson(const Report::PeerRow &peer);
QJsonObject toJson(const Report::InterfaceRow &row);

QJsonObject toJson(const Evidence &evidence)
{
    QJsonObject object{
        {u"fact"_s, evidence.fact}, {u"value"_s, evidence.value}, {u"source"_s, evidence.source}};
    if (evidence.event)
        object.insert(u"event"_s, qint64(*evidence.event));
    return object;
}

QJsonObject toJson(const Advice &advice)
{
    QJsonObject object{{u"on"_s, advice.on}, {u"command"_s, advice.command}};
    if (!advice.undo.isEmpty())
        object.insert(u"undo"_s, advice.undo);
    return object;
}

template<typename T> QJsonArray toJsonArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

QJsonObject toJson(const Finding &finding)
{
    return {
        {u"id"_s, finding.id},
        {u"confidence"_s, finding.confidence},
        {u"word"_s, confidenceWord(finding.confidence)},
        {u"title"_s, finding.title},
        {u"text"_s, finding.text},
        {u"evidence"_s, toJsonArray(finding.evidence)},
        {u"ruledOut"_s, QJsonArray::fromStringList(finding.ruledOut)},
        {u"check"_s, toJsonArray(finding.check)},
        {u"mend"_s, toJsonArray(finding.mend)},
    };
}

QJsonObject toJson(const Report::PeerRow &peer)
{
    QJsonObject object{
        {u"address"_s, peer.endpoint.address.toString()},
        {u"interface"_s, peer.interface.name},
        {u"answers"_s, qint64(peer.answers)},
        {u"lost"_s, qint64(peer.lost)},
        {u"duplicates"_s, qint64(peer.duplicates)},
    };
    if (peer.rttMedianMs) {
        object.insert(u"rttMs"_s,
                      QJsonObject{{u"min"_s, *peer.rttMinimumMs},
                                  {u"median"_s, *peer.rttMedianMs},
                                  {u"max"_s, *peer.rttMaximumMs}});
    }
    if (peer.hops >= 0)
        object.insert(u"hops"_s, peer.hops);
    return object;
}

QJsonObject toJson(const Report::InterfaceRow &row)
{
    QJsonObject object{
        {u"interface"_s, row.interface.name},
        {u"interfaceIndex"_s, qint64(row.interface.index.value)},
        {u"sent"_s, qint64(row.sent)},
        {u"received"_s, qint64(row.received)},
        {u"answered"_s, qint64(row.answered)},
        {u"peers"_s, row.peers},
    };
    if (!row.problem.isEmpty())
        object.insert(u"problem"_s, row.problem);
    return object;
}

QJsonObject toJson(const PlaceShare &place)
{
    return {{u"id"_s, placeId(place.place)},
            {u"share"_s, place.share},
            {u"word"_s, confidenceWord(place.share)},
            {u"title"_s, placeTitle(place.place)}};
}

QJsonObject toJson(const CauseShare &cause)
{
    // An empty id: something at this place that is in no list.
    QJsonObject object{
        {u"id"_s, cause.id}, {u"place"_s, placeId(cause.place)}, {u"share"_s, cause.share}};
    if (!cause.separating.isEmpty())
        object.insert(u"separatedBy"_s, cause.separating);
    return object;
}

QJsonObject toJson(const NextCheck &check)
{
    return {{u"observation"_s, check.observation},
            {u"text"_s, check.text},
            {u"on"_s, check.on},
            {u"command"_s, check.command},
            {u"gain"_s, check.gain}};
}

void insertWhereabouts(const Whereabouts &whereabouts, QJsonObject *object)
{
    if (whereabouts.place)
        object->insert(u"place"_s, toJson(*whereabouts.place));
    if (!whereabouts.places.isEmpty())
        object->insert(u"places"_s, toJsonArray(whereabouts.places));
    if (!whereabouts.candidates.isEmpty())
        object->insert(u"candidates"_s, toJsonArray(whereabouts.candidates));
    if (whereabouts.lossBound)
        object->insert(u"bound"_s, *whereabouts.lossBound);
    if (!whereabouts.next.isEmpty())
        object->insert(u"next"_s, toJsonArray(whereabouts.next));
}

QJsonObject runJson(const Report &report)
{
    QJsonObject run{{u"seconds"_s, report.seconds}};
    if (!report.group.isEmpty())
        run.insert(u"group"_s, report.group);
    if (report.port != 0)
        run.insert(u"port"_s, report.port);
    if (!report.interface.isEmpty())
        run.insert(u"interface"_s, report.interface);
    if (report.interfaceIndex != 0)
        run.insert(u"interfaceIndex"_s, qint64(report.interfaceIndex));
    if (report.hopLimit >= 0)
        run.insert(u"hopLimit"_s, report.hopLimit);
    if (report.startedNs != 0) {
        const auto started = QDateTime::fromMSecsSinceEpoch(report.startedNs / 1'000'000).toUTC();
        run.insert(u"started"_s, started.toString(Qt::ISODateWithMs));
    }
    return run;
}

QJsonObject statisticsJson(const Report &report)
{
    if (report.role == u"listener") {
        return {{u"heard"_s, qint64(report.heard)},
                {u"answered"_s, qint64(report.welcomed)},
                {u"heldBack"_s, qint64(report.heldBack)},
                {u"ignored"_s, qint64(report.ignored)}};
    }
    return {{u"sent"_s, qint64(report.sent)},
            {u"answered"_s, qint64(report.answered)},
            {u"lost"_s, qint64(report.lost)}};
}

} // namespace

QString confidenceWord(double confidence)
{
    if (confidence >= certainFrom)
        return u"certain"_s;
    return confidence >= likelyFrom ? u"likely"_s : u"possible"_s;
}

QString outcomeName(Outcome outcome)
{
    constexpr std::array<QStringView, 8> names{u"answered", u"partial",       u"unanswered",
                                               u"heard",    u"nothing-heard", u"failed",
                                               u"stopped",  u"ready"};
    return names.at(size_t(outcome)).toString();
}

QString Report::verdict() const
{
    if (!findings.isEmpty())
        return findings.first().id;
    return outcome == Outcome::Answered || outcome == Outcome::Heard ? u"works"_s : QString();
}

void Report::take(const Conclusion &conclusion)
{
    findings = conclusion.findings;
    whereabouts = conclusion.whereabouts;
    path = conclusion.path;
    paths = conclusion.paths;
}

QJsonObject reportHead(const QString &role)
{
    return {{u"format"_s, u"sixcast.report/1"_s},
            {u"program"_s, QString(u"sixcast "_s + QCoreApplication::applicationVersion())},
            {u"role"_s, role}};
}

QJsonObject toJson(const Report &report)
{
    QJsonObject object = reportHead(report.role);
    object.insert(u"outcome"_s, outcomeName(report.outcome));
    object.insert(u"run"_s, runJson(report));
    object.insert(u"verdict"_s, report.verdict());
    object.insert(u"summary"_s, report.sentence);
    object.insert(u"findings"_s, toJsonArray(report.findings));
    object.insert(u"peers"_s, toJsonArray(report.peers));
    object.insert(u"statistics"_s, statisticsJson(report));
    insertWhereabouts(report.whereabouts, &object);
    if (!report.interfaces.isEmpty())
        object.insert(u"interfaces"_s, toJsonArray(report.interfaces));
    if (report.timeline)
        object.insert(u"timeline"_s, timelineJson(*report.timeline, report.rejoins));
    if (report.stream)
        object.insert(u"stream"_s, streamJson(*report.stream, streamView(report)));
    return object;
}

StreamView streamView(const Report &report)
{
    return report.role == u"listener" ? StreamView::Heard : StreamView::Sent;
}

int exitStatus(const Report &report)
{
    switch (report.outcome) {
    case Outcome::Answered:
    case Outcome::Heard:
    case Outcome::Ready:
        return 0;
    case Outcome::Partial:
        return 1;
    case Outcome::Unanswered:
    case Outcome::NothingHeard:
        return 2;
    case Outcome::Failed:
        return 3;
    case Outcome::Stopped:
        return report.answered > 0 || report.heard > 0 ? 0 : 2;
    }
    return 3;
}

} // namespace Sixcast
