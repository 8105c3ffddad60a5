// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reporthtml.h"

#include "core/causes/pathtext.h"
#include "core/facts/findingwords.h"
#include "core/report/explanation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::FindingText)
};

QByteArray lookOf(StepState state)
{
    switch (state) {
    case StepState::Unknown:
        return "unknown";
    case StepState::Passed:
        return "passed";
    case StepState::Part:
        return "part";
    case StepState::Stops:
        return "stops";
    case StepState::NotReached:
        return "unreached";
    }
    Q_UNREACHABLE();
}

HtmlSummary::Section laneSection(const PathPicture &path, const PathLane &lane)
{
    HtmlSummary::Section section;
    section.title = &lane == &path.hello
        ? Words::tr("HELLO: %1 to %2", "requester, listener")
              .arg(sideName(path, Side::Requester), sideName(path, Side::Listener))
        : Words::tr("WELCOME: %1 to %2", "listener, requester")
              .arg(sideName(path, Side::Listener), sideName(path, Side::Requester));
    section.note = laneSentence(path, lane);
    for (const PathStep &step : lane.steps)
        section.way << HtmlSummary::Step{lookOf(step.state), stepCount(step),
                                         stepName(path, step.place), stepWord(step.state)};
    return section;
}

HtmlSummary::Section causeSection(const Explanation::Cause &cause)
{
    const Finding &finding = cause.finding;
    const QString sure = confidenceText(finding.confidence);
    HtmlSummary::Section section;
    section.title = finding.id.isEmpty()
        ? Words::tr("%1 (%2)", "cause (how sure)").arg(finding.title, sure)
        : Words::tr("%1 (%2, %3)", "cause (how sure, ID)").arg(finding.title, sure, finding.id);
    section.note = finding.text;
    section.columns = {Words::tr("Fact"), Words::tr("Value"), Words::tr("Where it was read")};
    for (const Evidence &evidence : finding.evidence)
        section.rows << QStringList{evidence.fact, evidence.value, evidence.source};
    if (!cause.against.isEmpty())
        section.rows << QStringList{Words::tr("Against it"), cause.against, QString()};
    for (const Advice &advice : finding.mend)
        section.rows << QStringList{Words::tr("How to fix it"), advice.command, onText(advice.on)};
    for (const Advice &advice : finding.check)
        section.rows << QStringList{Words::tr("How to check it"), advice.command,
                                    onText(advice.on)};
    return section;
}

/// Where it stops, what was seen, why, and what to look at next.
QList<HtmlSummary::Section> explanationSections(const Report &report)
{
    const Explanation found = explain(report);
    QList<HtmlSummary::Section> sections;
    if (found.isEmpty() && !hasTroubledPeer(report))
        return sections;
    if (!found.where.isEmpty())
        sections << HtmlSummary::Section{.title = found.where, .isSentence = true};
    for (const PathPicture &path : report.paths.isEmpty() ? QList{report.path} : report.paths) {
        const bool isWorthIt = report.paths.isEmpty() || troubleOf(path) != Trouble::None;
        if (!path.isEmpty() && isWorthIt)
            sections << laneSection(path, path.hello) << laneSection(path, path.welcome);
    }
    if (!found.shared.isEmpty()) {
        HtmlSummary::Section shared;
        shared.title = Words::tr("What was seen; all of these causes fit it");
        shared.columns = {Words::tr("Fact"), Words::tr("Value"), Words::tr("Where it was read")};
        for (const Evidence &evidence : found.shared)
            shared.rows << QStringList{evidence.fact, evidence.value, evidence.source};
        sections << shared;
    }
    for (const Explanation::Cause &cause : found.causes)
        sections << causeSection(cause);
    if (!found.next.isEmpty()) {
        HtmlSummary::Section next;
        next.title = Words::tr("What would decide between the causes");
        for (const NextCheck &check : found.next)
            next.rows << QStringList{check.text, check.command, onText(check.on)};
        sections << next;
    }
    for (const Explanation::Cause &cause : found.lessLikely) {
        sections << causeSection(cause);
        sections.last().isFolded = true;
    }
    return sections;
}

} // namespace

QString onText(const QString &on)
{
    if (on == Findings::tr("this machine"))
        return Words::tr("On this machine:");
    if (on == Findings::tr("the other machine"))
        return Words::tr("On the other machine:");
    if (on == Findings::tr("the switch"))
        return Words::tr("On the switch:");
    return Words::tr("On %1:", "some machine").arg(on);
}

HtmlSummary::Section linesSection(const QString &title, const QString &text)
{
    HtmlSummary::Section section;
    section.title = title;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        section.rows << QStringList{line};
    return section;
}

HtmlSummary reportSummary(const Report &report)
{
    HtmlSummary summary;
    summary.sentence = report.sentence;
    summary.sections = explanationSections(report);
    if (report.peers.isEmpty())
        return summary;
    HtmlSummary::Section peers;
    peers.title = Words::tr("Peers");
    peers.columns = {Words::tr("Peer"), Words::tr("Interface"), Words::tr("Answers"),
                     Words::tr("Lost"), Words::tr("Duplicates")};
    for (const Report::PeerRow &peer : report.peers)
        peers.rows << QStringList{endpointText(peer.endpoint, peer.interface), peer.interface.name,
                                  QString::number(peer.answers), QString::number(peer.lost),
                                  QString::number(peer.duplicates)};
    summary.sections << peers;
    return summary;
}

} // namespace Sixcast
