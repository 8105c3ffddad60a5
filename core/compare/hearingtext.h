// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/hearingmatrix.h"
#include "core/trace/traceencoder.h"

#include <QJsonObject>

namespace Sixcast {

/// `2/3/1`: heard, sent, and answered where fewer came back; or why it can't be told.
QString hearingCell(const Hearing &cell);
/// `2 of 3 heard, 1 answered`
QString hearingWord(const Hearing &cell);
/// `hermes to zeus: 2 of 3 heard, 1 answered`
QString pairSentence(const HearingMatrix &matrix, const HearingMatrix::Pair &pair);
/// What rows, columns and cells are.
QString matrixLegend();
/// How it is all in all.
QString matrixSentence(const HearingMatrix &matrix);
/// Whom nobody hears, and who hears nobody: a sentence each.
QStringList matrixPatterns(const HearingMatrix &matrix);

QString matrixText(const HearingMatrix &matrix);
QJsonObject matrixJson(const HearingMatrix &matrix);
HtmlSummary matrixSummary(const HearingMatrix &matrix); ///< for htmlPage()

} // namespace Sixcast
