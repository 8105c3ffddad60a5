// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/runreport.h"

#include "core/base/oserror.h"
#include "core/causes/cause.h"
#include "core/engine/sessionfacts.h"
#include "core/report/ownwords.h"
#include "core/report/streamtext.h"
#include "core/report/timelinetext.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::RunReport)
};

double milliseconds(qint64 ns)
{
    return double(ns) / 1e6;
}

/// 0.31 ms, 12.4 ms, 2,500 ms: three digits say enough.
QString millisecondsText(double ms)
{
    return QString::number(ms, 'f', ms < 10 ? 2 : ms < 100 ? 1 : 0);
}

Report::PeerRow peerRow(const Peer &peer)
{
    Report::PeerRow row;
    row.endpoint = peer.endpoint;
    row.interface = peer.interface;
    row.answers = peer.answered;
    row.lost = peer.lost;
    row.duplicates = peer.duplicates;
    row.hops = peer.hopLimit;
    if (const auto rtt = roundTrip(peer)) {
        row.rttMinimumMs = milliseconds(rtt->minimumNs);
        row.rttMedianMs = milliseconds(rtt->medianNs);
        row.rttMaximumMs = milliseconds(rtt->maximumNs);
    }
    return row;
}

Report::InterfaceRow interfaceRow(const InterfaceResult &result)
{
    return {result.interface, result.problem,  result.sent,
            result.received,  result.answered, result.peers};
}

Report baseReport(const Profile &profile, const QList<Peer> &peers,
                  const QList<InterfaceResult> &matrix)
{
    Report report;
    report.group = profile.group.toString();
    report.port = profile.port;
    report.hopLimit = profile.hopLimit;
    if (profile.allInterfaces) {
        report.interface = u"all"_s;
        for (const InterfaceResult &result : matrix)
            report.interfaces.append(interfaceRow(result));
    } else if (!matrix.isEmpty()) {
        report.interface = matrix.first().interface.name;
        report.interfaceIndex = matrix.first().interface.index.value;
    } else {
        report.interface = profile.interface;
    }
    for (const Peer &peer : peers)
        report.peers.append(peerRow(peer));
    return report;
}

/// `eth0`, or `eth0, wlan0`: where the run took place.
QString placeText(const QList<InterfaceResult> &matrix)
{
    QStringList names;
    for (const InterfaceResult &row : matrix)
        names.append(row.interface.name);
    return names.size() > 4 ? Tr::tr("%n interface(s)", nullptr, int(names.size()))
                            : names.join(u", ");
}

QString silentText(const QList<InterfaceResult> &matrix, quint64 InterfaceResult::*count)
{
    QStringList names;
    for (const InterfaceResult &row : matrix) {
        if (row.*count == 0)
            names.append(row.interface.name);
    }
    return names.join(u", ");
}

QString fastestText(const Report &report)
{
    double fastest = -1;
    for (const Report::PeerRow &peer : report.peers) {
        if (peer.rttMinimumMs && (fastest < 0 || *peer.rttMinimumMs < fastest))
            fastest = *peer.rttMinimumMs;
    }
    return fastest < 0 ? QString() : millisecondsText(fastest);
}

QString answeredSentence(const Report &report)
{
    const QString fastest = fastestText(report);
    const int listeners = int(report.peers.size());
    if (fastest.isEmpty())
        return Tr::tr("Answered by %n listener(s).", nullptr, listeners);
    return Tr::tr("Answered by %n listener(s), fastest %1 ms.", nullptr, listeners).arg(fastest);
}

/// All who answered ended meanwhile: their hosts say that nothing listens there. The network did
/// its part.
bool areAllGone(const ExchangeFacts &exchange)
{
    return !exchange.answerers.isEmpty()
        && std::all_of(exchange.answerers.begin(), exchange.answerers.end(),
                       [](const AnswererFacts &answerer) { return answerer.isGone(); });
}

QString partialSentence(const Report &report, const Requester &requester,
                        const ExchangeFacts &exchange)
{
    if (report.answered < report.sent && areAllGone(exchange)) {
        return Tr::tr("Answered %1 of %2; then nothing listened on the port any more (port "
                      "unreachable).")
            .arg(QString::number(report.answered), QString::number(report.sent));
    }
    const RequesterCounts &counts = requester.counts();
    const QList<InterfaceResult> matrix = requester.matrix();
    const QString silent = silentText(matrix, &InterfaceResult::answered);
    if (matrix.size() > 1 && !silent.isEmpty())
        return Tr::tr("Answered on some interfaces only; silent: %1.").arg(silent);
    if (beganLate(exchangeFacts(requester, {})))
        return lateBeginText(requester.timeline());
    if (const QString gaps = gapsText(requester.timeline()); !gaps.isEmpty()) {
        return Tr::tr("It worked, but not all the time: %1 of %2 HELLOs were answered; silent %3.")
            .arg(QString::number(report.answered), QString::number(report.sent), gaps);
    }
    if (report.answered < report.sent) {
        return Tr::tr("Only %1 of %2 HELLOs were answered.")
            .arg(QString::number(report.answered), QString::number(report.sent));
    }
    if (counts.sendFailures > 0) {
        return Tr::tr("Only %1 of %2 HELLOs could be sent: %3")
            .arg(QString::number(counts.sent), QString::number(counts.sent + counts.sendFailures),
                 osErrorDescription(counts.lastSendError));
    }
    return Tr::tr("Every HELLO was answered, but not by every listener.");
}

QString unansweredSentence(const Profile &profile, const Requester &requester)
{
    const RequesterCounts &counts = requester.counts();
    if (counts.late > 0)
        return Tr::tr("Answers came, but only after the timeout of %1 ms.").arg(profile.timeoutMs);
    return Tr::tr("No answer to %n HELLO(s) on %1.", nullptr, int(counts.sent))
        .arg(placeText(requester.matrix()));
}

/// A stream says more than the few HELLOs beside it.
void judgeStream(StreamView view, Report *report)
{
    const bool wasHeard = report->stream
        && std::any_of(report->stream->rows.begin(), report->stream->rows.end(),
                       [](const StreamRow &row) { return row.figures.received > 0; });
    if (!report->stream || report->stream->rows.isEmpty() || report->outcome == Outcome::Failed)
        return;
    if (!wasHeard || isIncomplete(*report->stream))
        report->outcome = Outcome::Partial;
    else if (report->outcome == Outcome::NothingHeard)
        report->outcome = Outcome::Heard;
    report->sentence = streamSentence(*report->stream, view);
}

} // namespace

Report requesterReport(const Profile &profile, const Requester &requester, Requester::End end,
                       const ExchangeFacts &exchange)
{
    const RequesterCounts &counts = requester.counts();
    const QList<InterfaceResult> matrix = requester.matrix();
    Report report = baseReport(profile, requester.peers(), matrix);
    report.role = u"requester"_s;
    report.sent = counts.sent;
    report.answered = counts.answered;
    report.lost = counts.lost();
    report.rejoins = requester.rejoins();
    if (profile.durationS > 0)
        report.timeline = requester.timeline();
    report.stream = requester.streamResult();

    const bool silentPeer = std::any_of(report.peers.begin(), report.peers.end(),
                                        [](const Report::PeerRow &peer) { return peer.lost > 0; });
    const bool complete = counts.sent > 0 && counts.answered == counts.sent
        && counts.sendFailures == 0 && !silentPeer;
    if (end == Requester::End::Failed) {
        report.outcome = Outcome::Failed;
        report.sentence = requester.error().text;
    } else if (complete) {
        report.outcome = Outcome::Answered;
        report.sentence = answeredSentence(report);
    } else if (counts.answered > 0) {
        report.outcome = Outcome::Partial;
        report.sentence = partialSentence(report, requester, exchange);
    } else if (end == Requester::End::Stopped) {
        report.outcome = Outcome::Stopped;
        report.sentence = Tr::tr("Stopped before an answer came.");
    } else {
        report.outcome = Outcome::Unanswered;
        report.sentence = unansweredSentence(profile, requester);
    }
    judgeStream(StreamView::Sent, &report);
    return report;
}

Report listenerReport(const Profile &profile, const Listener &listener, Listener::End end)
{
    const ListenerCounts &counts = listener.counts();
    const QList<InterfaceResult> matrix = listener.matrix();
    Report report = baseReport(profile, listener.peers(), matrix);
    report.role = u"listener"_s;
    report.heard = counts.heard;
    report.welcomed = counts.welcomed;
    report.heldBack = counts.heldBack;
    report.ignored = counts.ignored;
    report.rejoins = listener.rejoins();
    if (profile.durationS > 0 || !report.rejoins.isEmpty())
        report.timeline = listener.timeline();
    report.stream = listener.streamResult();

    const QString silent = silentText(matrix, &InterfaceResult::received);
    if (end == Listener::End::Failed) {
        report.outcome = Outcome::Failed;
        report.sentence = listener.error().text;
    } else if (counts.heard == 0) {
        report.outcome = Outcome::NothingHeard;
        report.sentence = Tr::tr("No HELLO arrived on %1.").arg(placeText(matrix));
    } else if (counts.welcomed == 0 && counts.sendFailures > 0) {
        report.outcome = Outcome::Failed;
        report.sentence = Tr::tr("%n HELLO(s) arrived, but no WELCOME could be sent: %1", nullptr,
                                 int(counts.heard))
                              .arg(listener.error().text);
    } else if (counts.sendFailures > 0) {
        report.outcome = Outcome::Partial;
        report.sentence = Tr::tr("%n HELLO(s) arrived, but some WELCOMEs could not be sent: %1",
                                 nullptr, int(counts.heard))
                              .arg(listener.error().text);
    } else if (matrix.size() > 1 && !silent.isEmpty()) {
        report.outcome = Outcome::Partial;
        report.sentence =
            Tr::tr("%n HELLO(s) arrived and were answered; silent: %1.", nullptr, int(counts.heard))
                .arg(silent);
    } else if (const auto rejoin = std::find_if(report.rejoins.cbegin(), report.rejoins.cend(),
                                                [](const Rejoin &r) { return r.isHealed(); });
               rejoin != report.rejoins.cend()) {
        report.outcome = Outcome::Partial;
        report.sentence = Tr::tr("%n HELLO(s) arrived and were answered, but not all the time: for "
                                 "%1 none came, until "
                                 "the group was joined again.",
                                 nullptr, int(counts.heard))
                              .arg(durationText(rejoin->againNs - rejoin->heardNs));
    } else if (counts.welcomed < counts.heard && counts.floodSources > 0) {
        report.outcome = Outcome::Heard;
        report.sentence =
            Tr::tr("Flooded: %1 sources, %2 of them unreachable; %3 of %4 HELLOs "
                   "were answered.")
                .arg(QString::number(counts.floodSources), QString::number(counts.floodUnreachable),
                     QString::number(counts.welcomed), QString::number(counts.heard));
    } else if (counts.welcomed < counts.heard) {
        report.outcome = Outcome::Heard; // the network did its part
        report.sentence = Tr::tr("%n HELLO(s) arrived; %1 were answered, the others held back: too "
                                 "many in a second.",
                                 nullptr, int(counts.heard))
                              .arg(counts.welcomed);
    } else {
        report.outcome = Outcome::Heard;
        report.sentence =
            Tr::tr("%n HELLO(s) arrived and were answered.", nullptr, int(counts.heard));
    }
    judgeStream(StreamView::Heard, &report);
    return report;
}

Report tryReport(const Profile &profile, const Report &listener, const Report &requester)
{
    Report report = listener.outcome == Outcome::Failed ? listener : requester;
    report.role = u"both"_s;
    report.interface = profile.allInterfaces ? u"all"_s : report.interface;
    report.heard = listener.heard;
    report.welcomed = listener.welcomed;
    if (report.outcome == Outcome::Answered) {
        const QString fastest = fastestText(report);
        report.sentence = fastest.isEmpty()
            ? Tr::tr("This machine answered itself on %1. Now listen on another machine and "
                     "request from this one.")
                  .arg(report.interface)
            : Tr::tr("This machine answered itself on %1 in %2 ms. Now listen on another machine "
                     "and request from "
                     "this one.")
                  .arg(report.interface, fastest);
    }
    return report;
}

Report checkReport(const Profile &profile, const Conclusion &conclusion)
{
    const QList<Finding> &findings = conclusion.findings;
    Report report = baseReport(profile, {}, {});
    report.role = profile.checkAs == Role::Listen ? u"listener"_s : u"requester"_s;
    const bool works = findings.isEmpty() || findings.first().id == u"works";
    report.outcome = works ? Outcome::Ready : Outcome::Failed;
    report.sentence = works ? Tr::tr("No problems found on this machine.") : findings.first().title;
    report.take(conclusion);
    return report;
}

Report stoppedReport(const Profile &profile)
{
    Report report = checkReport(profile, {});
    report.outcome = Outcome::Stopped;
    report.sentence = Tr::tr("Stopped before the check was done.");
    return report;
}

void keepOwnCauses(Report &report)
{
    if (report.outcome != Outcome::Failed)
        return;
    report.findings.removeIf([&](const Finding &finding) {
        const CauseSide side = causeSide(finding.id);
        return side == CauseSide::Network
            || (side == CauseSide::Listener && report.role == u"requester")
            || (side == CauseSide::Requester && report.role == u"listener");
    });
}

void addCause(Report &report, const Ip6Address &other)
{
    if (report.sentence.isEmpty() || report.findings.isEmpty()
        || report.findings.first().id == u"works")
        return;
    const Finding &first = report.findings.first();
    if (report.sentence.back().isLetterOrNumber()) // the system's own words end without a stop
        report.sentence += u'.';
    const Side own = report.role == u"listener" ? Side::Listener : Side::Requester;
    report.sentence += u' ' + causeSentence(first, own, other);
}

Report failureReport(const Profile &profile, const Error &error)
{
    Report report = baseReport(profile, {}, {});
    report.role = profile.role == Role::Listen ? u"listener"_s : u"requester"_s;
    report.outcome = Outcome::Failed;
    report.sentence = error.text;
    return report;
}

} // namespace Sixcast
