// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporttext.h"

#include "core/base/escape.h"
#include "core/causes/pathtext.h"
#include "core/report/explanation.h"
#include "core/report/timelinetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::ReportText)
};

QString evidenceText(const QString &title, const QList<Evidence> &list)
{
    if (list.isEmpty())
        return {};
    QString text = u"  "_s + title + u'\n';
    for (const Evidence &evidence : list) {
        text += u"    %1: %2"_s.arg(escaped(evidence.fact), escaped(evidence.value));
        if (!evidence.source.isEmpty())
            text += u" (%1)"_s.arg(escaped(evidence.source));
        text += u'\n';
    }
    return text;
}

/// `The listener's firewall drops the HELLO  [listener.firewall.in, likely]`
QString headline(const Finding &finding)
{
    const QString sure = confidenceText(finding.confidence);
    return finding.id.isEmpty() ? u"%1  [%2]\n"_s.arg(finding.title, sure)
                                : u"%1  [%2, %3]\n"_s.arg(finding.title, finding.id, sure);
}

QString adviceText(const QString &title, const QList<Advice> &list)
{
    QString text;
    QString on;
    for (const Advice &advice : list) {
        if (text.isEmpty() || advice.on != on)
            text += u"  %1 (%2):\n"_s.arg(title, advice.on);
        on = advice.on;
        text += u"    %1\n"_s.arg(advice.command);
        if (!advice.undo.isEmpty())
            text += u"    %1 %2\n"_s.arg(Tr::tr("undo:"), advice.undo);
    }
    return text;
}

/// A few answers are no proof that nothing is lost.
QString answersText(const Report &report)
{
    if (report.role != u"requester" || report.outcome != Outcome::Answered || report.stream)
        return {};
    return Tr::tr("Answers come, %1. A stream measures it more closely: --rate 1000")
               .arg(boundText(report.sent, report.lost))
        + u'\n';
}

QString peerLine(const Report::PeerRow &peer, bool listener)
{
    QString text = u"  "_s + addressText(peer.endpoint, peer.interface) + u"  "_s;
    text += listener ? Tr::tr("%n HELLO(s) answered", nullptr, int(peer.answers))
                     : Tr::tr("%n answer(s)", nullptr, int(peer.answers));
    if (peer.lost > 0)
        text += u", "_s + Tr::tr("%n lost", nullptr, int(peer.lost));
    if (peer.duplicates > 0)
        text += u", "_s + Tr::tr("%n duplicate(s)", nullptr, int(peer.duplicates));
    if (peer.rttMedianMs) {
        text += u", "_s
            + Tr::tr("round trip %1 / %2 / %3 ms")
                  .arg(QString::number(*peer.rttMinimumMs, 'f', 3),
                       QString::number(*peer.rttMedianMs, 'f', 3),
                       QString::number(*peer.rttMaximumMs, 'f', 3));
    }
    return text + u'\n';
}

QString interfaceLine(const Report::InterfaceRow &row)
{
    QString text = u"  "_s + escaped(row.interface.name).leftJustified(16) + u' ';
    text += Tr::tr("sent %1, received %2, peers %3")
                .arg(QString::number(row.sent), QString::number(row.received),
                     QString::number(row.peers));
    if (!row.problem.isEmpty())
        text += u" - "_s + row.problem;
    return text + u'\n';
}

QString causesText(const Explanation &found)
{
    QString text;
    if (!found.shared.isEmpty())
        text +=
            evidenceText(Tr::tr("All of these causes fit what was seen:"), found.shared) + u'\n';
    QStringList causes;
    for (const Explanation::Cause &cause : found.causes) {
        QString one = findingText(cause.finding);
        if (!cause.against.isEmpty())
            one += u"  %1\n    %2\n"_s.arg(Tr::tr("Against it:"), escaped(cause.against));
        causes << one;
    }
    text += causes.join(u'\n');
    if (!found.lessLikely.isEmpty()) {
        text += u'\n' + Tr::tr("Less likely (%1):").arg(found.lessLikely.size()) + u'\n';
        for (const Explanation::Cause &cause : found.lessLikely)
            text += u"  "_s + headline(cause.finding);
    }
    if (!found.next.isEmpty())
        text += u'\n' + Tr::tr("Next check, the most telling first:") + u'\n';
    for (const NextCheck &check : found.next) {
        text += u"  %1 (%2)\n"_s.arg(check.text, check.on);
        if (!check.command.isEmpty())
            text += u"    %1\n"_s.arg(check.command);
    }
    return text;
}

/// Of several peers those that it works with need no lanes.
QString pathsText(const Report &report)
{
    if (report.paths.isEmpty())
        return report.path.isEmpty() ? QString() : u'\n' + pathText(report.path);
    QString text = u'\n' + Tr::tr("The way to each peer, the worst first:") + u'\n';
    for (const PathPicture &path : report.paths)
        text += u"  %1: %2\n"_s.arg(path.peer(), peerSentence(path, report.role));
    for (const PathPicture &path : report.paths) {
        if (troubleOf(path) != Trouble::None)
            text += u'\n' + lanesText(path);
    }
    return text + u"  "_s + lanesLegend() + u'\n';
}

} // namespace

QString findingText(const Finding &finding)
{
    QString text = headline(finding);
    if (!finding.text.isEmpty())
        text += u"  "_s + finding.text + u'\n';
    text += evidenceText(Tr::tr("Evidence:"), finding.evidence);
    if (!finding.ruledOut.isEmpty())
        text +=
            u"  "_s + Tr::tr("Ruled out:") + u"\n    "_s + finding.ruledOut.join(u"\n    ") + u'\n';
    text += adviceText(Tr::tr("Check"), finding.check);
    text += adviceText(Tr::tr("Fix"), finding.mend);
    return text;
}

QString mendText(const Finding &finding)
{
    QString text;
    for (const Advice &advice : finding.mend) {
        text += advice.command + u'\n';
        if (!advice.undo.isEmpty())
            text += u"# %1 %2\n"_s.arg(Tr::tr("undo:"), advice.undo);
    }
    return text;
}

QString reportText(const Report &report)
{
    QString text = report.sentence + u'\n' + answersText(report);
    const Explanation found = explain(report);
    if (!found.where.isEmpty())
        text += u'\n' + found.where + u'\n';
    if (!found.isEmpty() || hasTroubledPeer(report))
        text += pathsText(report);
    if (!report.interfaces.isEmpty()) {
        text += u'\n' + Tr::tr("Interfaces:") + u'\n';
        for (const Report::InterfaceRow &row : report.interfaces)
            text += interfaceLine(row);
    }
    if (!report.peers.isEmpty()) {
        text += u'\n' + Tr::tr("Peers:") + u'\n';
        for (const Report::PeerRow &peer : report.peers)
            text += peerLine(peer, report.role == u"listener");
    }
    if (report.stream)
        text += u'\n' + streamText(*report.stream, streamView(report));
    if (report.timeline) {
        const auto view = report.role == u"listener" ? TimelineView::Heard : TimelineView::Answered;
        if (const QString strip = timelineStrip(*report.timeline, report.rejoins, view);
            !strip.isEmpty())
            text += u'\n' + strip;
    }
    if (!found.isEmpty())
        text += u'\n' + causesText(found);
    return text;
}

} // namespace Sixcast
