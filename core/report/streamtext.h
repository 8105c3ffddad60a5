// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/streamfigures.h"

#include <QJsonObject>
#include <QStringList>

namespace Sixcast {

/// From whose side a stream is told of.
enum class StreamView : quint8 {
    Sent, ///< ours: a row is a listener
    Heard ///< a row is a sender
};

/// `14.3 %`, `0.003 %`: two digits that say something.
QString shareText(double share);
/// `3 of 3: with 95 % confidence, less than 63 % are lost`
QString boundText(quint64 sent, quint64 lost);

/// The columns of a table of streams, and what stands in them.
QStringList streamHeadings(StreamView view);
QStringList streamCells(const StreamRow &row);
/// How a stream fared over time: a row for each span.
QStringList sampleHeadings();
QStringList sampleCells(const StreamSample &sample);

/// How much was sent, how fast; without a line feed.
QString streamTitle(const StreamResult &stream, StreamView view);
/// A title, a table with a row for each of the others, and under each what was lost in a row.
QString streamText(const StreamResult &stream, StreamView view);
/// What became of the stream, for a report; empty: nobody told.
QString streamSentence(const StreamResult &stream, StreamView view);
QJsonObject streamJson(const StreamResult &stream, StreamView view);
/// Something is missing at one of them, or was not sent.
bool isIncomplete(const StreamResult &stream);
/// What such a stream may do to others; empty: nothing worth saying.
QString streamWarning(int rate, int bytes);

} // namespace Sixcast
