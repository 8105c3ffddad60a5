// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporttext.h"

#include "core/base/escape.h"
#include "core/report/timelinetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::ReportText)
};

/// `certain` and its like are stable words of the JSON report; here they are translated.
QString confidenceText(double confidence)
{
    if (confidence >= 0.9)
        return Tr::tr("certain");
    return confidence >= 0.6 ? Tr::tr("likely") : Tr::tr("possible");
}

QString evidenceText(const Finding &finding)
{
    if (finding.evidence.isEmpty())
        return {};
    QString text = u"  "_s + Tr::tr("Evidence:") + u'\n';
    for (const Evidence &evidence : finding.evidence) {
        text += u"    %1: %2"_s.arg(escaped(evidence.fact), escaped(evidence.value));
        if (!evidence.source.isEmpty())
            text += u" (%1)"_s.arg(escaped(evidence.source));
        text += u'\n';
    }
    return text;
}

QString adviceText(const QString &title, const QList<Advice> &list)
{
    QString text;
    for (const Advice &advice : list) {
        text += u"  %1 (%2):\n    %3\n"_s.arg(title, advice.on, advice.command);
        if (!advice.undo.isEmpty())
            text += u"    %1 %2\n"_s.arg(Tr::tr("undo:"), advice.undo);
    }
    return text;
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

} // namespace

QString findingText(const Finding &finding)
{
    QString text =
        u"%1  [%2, %3]\n"_s.arg(finding.title, finding.id, confidenceText(finding.confidence));
    if (!finding.text.isEmpty())
        text += u"  "_s + finding.text + u'\n';
    text += evidenceText(finding);
    if (!finding.ruledOut.isEmpty())
        text +=
            u"  "_s + Tr::tr("Ruled out:") + u"\n    "_s + finding.ruledOut.join(u"\n    ") + u'\n';
    text += adviceText(Tr::tr("Check"), finding.check);
    text += adviceText(Tr::tr("Mend"), finding.mend);
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
    QString text = report.sentence + u'\n';
    if (!report.findings.isEmpty() && report.verdict() != u"works" && !report.path.isEmpty())
        text += u'\n' + pathText(report.path);
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
    if (report.timeline) {
        const auto view = report.role == u"listener" ? TimelineView::Heard : TimelineView::Answered;
        if (const QString strip = timelineStrip(*report.timeline, report.rejoins, view);
            !strip.isEmpty())
            text += u'\n' + strip;
    }
    for (const Finding &finding : report.findings) {
        if (finding.id != u"works")
            text += u'\n' + findingText(finding);
    }
    return text;
}

} // namespace Sixcast
