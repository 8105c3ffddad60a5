// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/tracejson.h"

#include <QFile>

namespace Sixcast {

/// A `.sixcast` file read once from its begin to its end, whatever its size: one block of it is in
/// memory. Rows are numbered as TraceFileSource numbers them: a line that is no event is one, too.
class TraceStream
{
public:
    /// Refuses what is no trace, or of an unknown version.
    static Result<std::unique_ptr<TraceStream>> open(const QString &path);

    const TraceHeader &header() const { return m_header; }
    qint64 bytes() const { return m_bytes; } ///< of the file, when it was opened
    qint64 bytesRead() const { return m_bytesRead; }
    qsizetype rows() const { return m_row; } ///< shown so far

    /// Shows the rows of the next block; false at the end, and when the file can't be read.
    bool next(const Looker &looker);
    /// That stopped the reading before the end.
    const std::optional<Error> &error() const { return m_error; }

private:
    explicit TraceStream(const QString &path);
    bool fill();
    void show(QByteArrayView line, const Looker &looker);
    void showUnreadable(const QString &problem, const Looker &looker);

    QFile m_file;
    TraceHeader m_header;
    JsonEventReader m_reader;
    QByteArray m_block;       ///< begins with the rest of the block before
    const QString m_tooShort; ///< looked up once: a hostile file has ten million such lines
    const QString m_tooLong;
    qsizetype m_used = 0; ///< bytes of m_block that hold something
    qint64 m_bytes = 0;
    qint64 m_bytesRead = 0;
    qsizetype m_row = 0;
    bool m_isTooLong = false; ///< inside a line that is none of ours: skipped up to its end
    std::optional<Error> m_error;
};

} // namespace Sixcast
