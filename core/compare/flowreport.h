// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowanswers.h"
#include "core/report/report.h"

namespace Sixcast {

/// Two files, any mix of captures and saved traces, compared by what some application sent.
struct ComparedFlow {
    FlowComparison comparison;
    std::optional<FlowAnswers> answers; ///< of a flow of HELLOs
    QList<SharedFlow> flows;            ///< all that could have been chosen, busiest first
    QStringList notes; ///< what else the files show of where it stops; translated sentences
    Report report;     ///< role `compare`
};

struct FlowQuestion {
    FlowChoice flow;                      ///< nothing named: the busiest
    FlowSide firstIs = FlowSide::Unknown; ///< the sender's capture, the receiver's, or found out
    FlowFile::Progress progress;          ///< over all that is to be read; false cancels
};

/// Reads both files twice. An error when one can't be read, or when there is no such flow in
/// either.
Result<ComparedFlow> compareFlows(const QString &first, const QString &second,
                                  const FlowQuestion &question = {});

// What is said of it, for people: each ends without a line end.

QString lossSentence(const FlowComparison &comparison); ///< how many, and in which way
QString answersSentence(const FlowAnswers &answers);    ///< which way loses the WELCOMEs
QString senderSentence(
    const FlowComparison &comparison); ///< whose side is which, and how it is known
QString clockSentence(const FlowComparison &comparison);
QString delaySentence(const FlowComparison &comparison);   ///< empty: nothing arrived
QString remarksSentence(const FlowComparison &comparison); ///< duplicates, order, what is left out
QString lostPackets(const FlowComparison &comparison);     ///< `5, 17-20, ...`; empty: none

/// All of it, a line each.
QString flowText(const ComparedFlow &compared);
QJsonObject flowJson(const ComparedFlow &compared);

} // namespace Sixcast
