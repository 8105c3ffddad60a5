// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/traceencoder.h"
#include "core/trace/tracestore.h"

class QFile;

namespace Sixcast {

/// Writes \a rows of \a source (all when null) to \a path, in the format of its suffix, readable by
/// its owner's umask. Atomic: on any error (full disk, no right, vanished folder, ...) an older
/// file of that name is as it was.
Result<void> saveTrace(const QString &path, const TraceHeader &header, const TraceSource &source,
                       const std::vector<quint32> *rows = nullptr,
                       const TraceEncoderOptions &options = {});

/// A line that could not be read: it was skipped.
struct BadLine {
    qint64 line = 0; ///< from 1
    QString problem;

    bool operator==(const BadLine &) const = default;
};

/// A trace from a file.
struct LoadedTrace {
    static constexpr qsizetype badLinesKept = 100;

    TraceHeader header;
    TraceStore store;        ///< the newest rows when the file holds more than the limits
    QList<BadLine> badLines; ///< the first ones
    qint64 badLineCount = 0;
};

/// Reads a `.sixcast` file line by line. Refuses what is no trace, or of an unknown version; what
/// is wrong in single lines is reported and skipped. Opens nothing else, changes nothing.
Result<LoadedTrace> loadTrace(const QString &path, TraceStore::Limits limits = {});

/// Opens a trace and reads its first line; \a file stands at the second one then. Refuses what is
/// no regular file.
Result<TraceHeader> openTrace(QFile &file);

/// `sixcast-<host>-<role>-20261122T160428Z.sixcast`: letters, digits, `.`, `_` and `-` only, no
/// hidden file, short enough for every file system.
QString suggestedFileName(const QString &host, const QString &role, qint64 wallNs,
                          TraceFormat format = TraceFormat::Sixcast);

} // namespace Sixcast
