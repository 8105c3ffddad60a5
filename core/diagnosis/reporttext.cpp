// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/reporttext.h"

#include "core/base/escape.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ReportText", text, nullptr, n);
}

/// `certain` and its like are stable words of the JSON report; here they are translated.
QString confidenceText(double confidence)
{
    if (confidence >= 0.9)
        return tr("certain");
    return confidence >= 0.6 ? tr("likely") : tr("possible");
}

QString evidenceText(const Finding &finding)
{
    if (finding.evidence.isEmpty())
        return {};
    QString text = u"  "_s + tr("Evidence:") + u'\n';
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
            text += u"    %1 %2\n"_s.arg(tr("undo:"), advice.undo);
    }
    return text;
}

QString peerLine(const Report::PeerRow &peer, bool listener)
{
    QString text = u"  "_s + addressText(peer.endpoint, peer.interface) + u"  "_s;
    text += listener ? tr("%n HELLO(s) answered", int(peer.answers)) : tr("%n answer(s)", int(peer.answers));
    if (peer.lost > 0)
        text += u", "_s + tr("%n lost", int(peer.lost));
    if (peer.duplicates > 0)
        text += u", "_s + tr("%n duplicate(s)", int(peer.duplicates));
    if (peer.rttMedianMs) {
        text += u", "_s + tr("round trip %1 / %2 / %3 ms").arg(QString::number(*peer.rttMinimumMs, 'f', 3),
                                                               QString::number(*peer.rttMedianMs, 'f', 3),
                                                               QString::number(*peer.rttMaximumMs, 'f', 3));
    }
    return text + u'\n';
}

QString interfaceLine(const Report::InterfaceRow &row)
{
    QString text = u"  "_s + escaped(row.interface.name).leftJustified(16) + u' ';
    text += tr("sent %1, received %2, peers %3").arg(QString::number(row.sent), QString::number(row.received),
                                                     QString::number(row.peers));
    if (!row.problem.isEmpty())
        text += u" - "_s + row.problem;
    return text + u'\n';
}

} // namespace

QString findingText(const Finding &finding)
{
    QString text = u"%1  [%2, %3]\n"_s.arg(finding.title, finding.id, confidenceText(finding.confidence));
    if (!finding.text.isEmpty())
        text += u"  "_s + finding.text + u'\n';
    text += evidenceText(finding);
    if (!finding.ruledOut.isEmpty())
        text += u"  "_s + tr("Ruled out:") + u"\n    "_s + finding.ruledOut.join(u"\n    ") + u'\n';
    text += adviceText(tr("Check"), finding.check);
    text += adviceText(tr("Mend"), finding.mend);
    return text;
}

QString mendText(const Finding &finding)
{
    QString text;
    for (const Advice &advice : finding.mend) {
        text += advice.command + u'\n';
        if (!advice.undo.isEmpty())
            text += u"# %1 %2\n"_s.arg(tr("undo:"), advice.undo);
    }
    return text;
}

QString reportText(const Report &report)
{
    QString text = report.sentence + u'\n';
    if (!report.interfaces.isEmpty()) {
        text += u'\n' + tr("Interfaces:") + u'\n';
        for (const Report::InterfaceRow &row : report.interfaces)
            text += interfaceLine(row);
    }
    if (!report.peers.isEmpty()) {
        text += u'\n' + tr("Peers:") + u'\n';
        for (const Report::PeerRow &peer : report.peers)
            text += peerLine(peer, report.role == u"listener");
    }
    for (const Finding &finding : report.findings) {
        if (finding.id != u"works")
            text += u'\n' + findingText(finding);
    }
    return text;
}

} // namespace Sixcast
