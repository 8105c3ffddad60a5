// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/tracesource.h"

#include <algorithm>
#include <deque>
#include <memory>
#include <vector>

namespace Sixcast {

class TraceChunk;

/// A cheap look at one stored event: values without allocation, for filters and cells.
/// Valid until its store drops the row.
class TraceRow
{
public:
    TraceRow(const TraceChunk &chunk, qsizetype index)
        : m_chunk(&chunk)
        , m_index(index)
    {
    }

    quint64 sequence() const;
    qint64 wallNs() const;
    qint64 monotonicNs() const;
    Actor actor() const;
    Kind kind() const;
    int osError() const;
    const QString &operation() const;
    const InterfaceRef &interface() const;
    QByteArrayView payload() const;
    QStringView text() const;
    TraceEvent head() const;  ///< without payload and text
    TraceEvent event() const; ///< the whole, exactly as it was appended

private:
    const TraceChunk *m_chunk;
    qsizetype m_index;
};

/// The bounded memory of a trace: 56 bytes a row in chunks, beside them the payloads, texts and
/// what repeats (operations, interfaces, endpoints). The oldest chunk goes as a whole when a bound
/// is passed.
class TraceStore : public TraceSource
{
public:
    struct Limits {
        qsizetype rows = 1'000'000;
        qsizetype bytes = 256 * 1024 * 1024;
    };

    TraceStore();
    explicit TraceStore(Limits limits);
    ~TraceStore() override;
    TraceStore(TraceStore &&) noexcept;
    TraceStore &operator=(TraceStore &&) noexcept;

    /// Keeps \a event as the last row. Drops nothing: whoever appends calls trim() after each event
    /// or batch.
    void append(const TraceEvent &event);
    /// So many of the oldest rows the next trim() will drop (a model tells its view before).
    qsizetype surplus() const;
    /// Drops whole chunks from the front until the limits hold, but always keeps the newest;
    /// returns the rows dropped.
    qsizetype trim();
    void clear(); ///< also omitted()

    qsizetype size() const override { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    quint64 omitted() const
    {
        return m_omitted;
    }                        ///< dropped by trim(); row i was the (omitted() + i)th appended
    qsizetype bytes() const; ///< that the rows cost, as counted against the limit
    Limits limits() const { return m_limits; }
    void setLimits(Limits limits); ///< takes effect with the next trim()

    /// 0 <= \a row < size().
    TraceRow row(qsizetype row) const;
    TraceEvent at(qsizetype row) const override { return this->row(row).event(); }
    qint64 wallNs(qsizetype row) const override { return this->row(row).wallNs(); }
    void filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                std::vector<quint32> &found) const override;
    void look(qsizetype from, qsizetype to, const Looker &looker) const override;
    /// Calls \a visitor(qsizetype row, TraceRow) for each row from \a from up to \a to, faster than
    /// by row().
    template<typename Visitor> void visit(qsizetype from, qsizetype to, Visitor &&visitor) const
    {
        to = std::min(to, m_size);
        for (Position at = position(from); from < to; at = nextChunk(at)) {
            for (; at.index < at.rows && from < to; ++at.index, ++from)
                visitor(from, TraceRow(*at.chunk, at.index));
        }
    }

private:
    struct Position {
        size_t number = 0; ///< of the chunk
        const TraceChunk *chunk = nullptr;
        qsizetype index = 0, rows = 0; ///< within it
    };
    Position position(qsizetype row) const;
    Position nextChunk(const Position &at) const;
    TraceChunk &chunkFor(const TraceEvent &event);
    size_t surplusChunks() const;

    Limits m_limits;
    std::deque<std::unique_ptr<TraceChunk>> m_chunks;
    qsizetype m_size = 0;
    quint64 m_omitted = 0;
};

} // namespace Sixcast
