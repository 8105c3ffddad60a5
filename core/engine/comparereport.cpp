// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/comparereport.h"

#include "core/compare/comparefindings.h"
#include "core/engine/runreport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::CompareReport)
};

Outcome outcomeOf(TraceComparison::Verdict verdict)
{
    using Verdict = TraceComparison::Verdict;
    switch (verdict) {
    case Verdict::Works:
        return Outcome::Answered;
    case Verdict::PartOut:
    case Verdict::PartBack:
    case Verdict::PartBoth:
        return Outcome::Partial;
    case Verdict::NotSent:
    case Verdict::OtherTime:
    case Verdict::SameRole:
    case Verdict::NoHello:
        return Outcome::Failed;
    case Verdict::LostOut:
    case Verdict::LostBack:
    case Verdict::NotAnswered:
    case Verdict::AnswerNotSent:
    case Verdict::ListenerLate:
    case Verdict::ListenerNotJoined:
    case Verdict::MismatchGroup:
    case Verdict::MismatchPort:
    case Verdict::OneSided:
        return Outcome::Unanswered;
    }
    return Outcome::Failed;
}

} // namespace

ComparedTraces compareToReport(const TraceInput &first, const TraceInput *second)
{
    const ReadTrace one = readTrace(first);
    if (!second)
        return comparedReport(one, nullptr);
    const ReadTrace other = readTrace(*second);
    return comparedReport(one, &other);
}

ComparedTraces comparedReport(const ReadTrace &first, const ReadTrace *second)
{
    ComparedTraces result;
    result.comparison = compareTraces(first, second);
    const TraceComparison &comparison = result.comparison;
    const bool firstListens = comparison.listener.present && !comparison.swapped;
    const ReadTrace *listener = firstListens ? &first : comparison.swapped ? second : nullptr;
    const ReadTrace *requester = firstListens ? second : &first;

    Report &report = result.report;
    report.role = u"compare"_s;
    report.outcome = outcomeOf(comparison.verdict);
    report.sentence = compareSentence(comparison);
    const CompareSideInfo &asked =
        comparison.requester.present ? comparison.requester : comparison.listener;
    report.group = asked.group ? asked.group->toString() : QString();
    report.port = asked.port;
    report.interface = asked.interface;
    report.startedNs = asked.firstNs;
    report.seconds = double(asked.lastNs - asked.firstNs) / 1e9;
    report.sent = comparison.out.sent.value_or(0);
    report.answered = comparison.answered;
    report.lost = report.sent > report.answered ? report.sent - report.answered : 0;
    report.heard = comparison.out.arrived.value_or(0);
    report.welcomed = comparison.back.sent.value_or(0);
    report.take(compareCauses(listener ? &listener->evidence : nullptr,
                              requester ? &requester->evidence : nullptr));
    if (report.outcome == Outcome::Answered && report.verdict() == u"listener.membership-expired") {
        // The datagrams alone look as if a few were lost.
        report.outcome = Outcome::Partial;
        report.sentence = Tr::tr("It worked, but not all the time: %1 of %2 HELLOs were answered.")
                              .arg(report.answered)
                              .arg(report.sent);
        addCause(report);
    }
    return result;
}

} // namespace Sixcast
