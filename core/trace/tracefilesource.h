// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/trace/traceheader.h"
#include "core/trace/tracesource.h"

#include <QFile>

#include <memory>

namespace Sixcast {

class LineFilter;

/// A `.sixcast` file of any size to look at: only where its lines begin is kept, an event is read
/// when it is asked for. open() reads the first part, so that its rows show at once; advance()
/// reads on. A line that can't be read is a row of kind Error that says so, with its number.
///
/// The file is read, not mapped: another program that cuts it must not end this one. For one
/// thread.
class TraceFileSource : public TraceSource
{
public:
    static constexpr qsizetype maximumRows = 50'000'000;

    /// Refuses what is no trace, or of an unknown version.
    static Result<std::unique_ptr<TraceFileSource>> open(const QString &path);

    const TraceHeader &header() const { return m_header; }
    QString path() const { return m_file.fileName(); }
    bool isCapped() const
    {
        return m_starts.size() > size_t(maximumRows);
    } ///< more rows are in the file

    bool isComplete() const override { return m_indexedBytes >= m_bytes || isCapped(); }
    void advance() override;
    void readAll(); ///< advance() until it is complete

    qsizetype size() const override { return qsizetype(m_starts.size()) - 1; }
    TraceEvent at(qsizetype row) const override;
    qint64 wallNs(qsizetype row) const override;
    void look(qsizetype from, qsizetype to, const Looker &looker) const override;
    /// As matches() tells it of lines that a TraceEncoder wrote; the rest is read whole.
    void filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                std::vector<quint32> &found) const override;

private:
    explicit TraceFileSource(const QString &path);

    void index(qint64 to);
    QByteArrayView bytes(qint64 from, qint64 to) const;
    QByteArrayView line(qsizetype row) const;
    TraceEvent eventOf(QByteArrayView line, qsizetype row) const;
    void filterBlock(const TraceFilter &filter, const LineFilter &lines, qsizetype from,
                     qsizetype to, std::vector<quint32> &found) const;

    mutable QFile m_file;
    TraceHeader m_header;
    qint64 m_bytes = 0; ///< when it was opened; what is added later is not looked at
    qint64 m_indexedBytes = 0;
    std::vector<qint64> m_starts;   ///< of each row's line, and where the last known one ends
    std::vector<quint32> m_unusual; ///< rows whose lines have to be read whole, ascending
    mutable QByteArray m_block;     ///< the part read last
    mutable qint64 m_blockStart = 0;
};

} // namespace Sixcast
