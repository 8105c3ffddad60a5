// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracestore.h"

#include "core/trace/tracechunk.h"

#include <algorithm>

namespace Sixcast {

quint64 TraceRow::sequence() const
{
    return m_chunk->sequence(m_index);
}
qint64 TraceRow::wallNs() const
{
    return m_chunk->wallNs(m_index);
}
qint64 TraceRow::monotonicNs() const
{
    return m_chunk->monotonicNs(m_index);
}
Actor TraceRow::actor() const
{
    return m_chunk->actor(m_index);
}
Kind TraceRow::kind() const
{
    return m_chunk->kind(m_index);
}
int TraceRow::osError() const
{
    return m_chunk->osError(m_index);
}
const QString &TraceRow::operation() const
{
    return m_chunk->operation(m_index);
}
const InterfaceRef &TraceRow::interface() const
{
    return m_chunk->interface(m_index);
}
QByteArrayView TraceRow::payload() const
{
    return m_chunk->payload(m_index);
}
QStringView TraceRow::text() const
{
    return m_chunk->text(m_index);
}
TraceEvent TraceRow::head() const
{
    return m_chunk->head(m_index);
}
TraceEvent TraceRow::event() const
{
    return m_chunk->event(m_index);
}

TraceStore::TraceStore()
    : TraceStore(Limits())
{
}

TraceStore::TraceStore(Limits limits)
{
    setLimits(limits);
}

TraceStore::~TraceStore() = default;
TraceStore::TraceStore(TraceStore &&) noexcept = default;
TraceStore &TraceStore::operator=(TraceStore &&) noexcept = default;

void TraceStore::setLimits(Limits limits)
{
    m_limits = {std::max<qsizetype>(limits.rows, 1), std::max<qsizetype>(limits.bytes, 1)};
}

TraceChunk &TraceStore::chunkFor(const TraceEvent &event)
{
    if (!m_chunks.empty() && m_chunks.back()->takes(event))
        return *m_chunks.back();
    const TraceChunk *previous = nullptr;
    if (!m_chunks.empty()) {
        m_chunks.back()->seal();
        previous = m_chunks.back().get();
    }
    // A tenth of the limits at most, so that a trim takes a small part of what is kept.
    const qsizetype rows = std::clamp<qsizetype>(m_limits.rows / 10, 1, TraceChunk::maximumRows);
    const qsizetype data = std::clamp<qsizetype>(m_limits.bytes / 10, 1, 16 * 1024 * 1024);
    m_chunks.push_back(std::make_unique<TraceChunk>(m_omitted + quint64(m_size), event.sequence,
                                                    rows, data, previous));
    return *m_chunks.back();
}

void TraceStore::append(const TraceEvent &event)
{
    chunkFor(event).append(event);
    ++m_size;
}

size_t TraceStore::surplusChunks() const
{
    qsizetype rows = m_size;
    qsizetype used = bytes();
    size_t chunks = 0;
    while (chunks + 1 < m_chunks.size() && (rows > m_limits.rows || used > m_limits.bytes)) {
        rows -= m_chunks[chunks]->rows();
        used -= m_chunks[chunks]->bytes();
        ++chunks;
    }
    return chunks;
}

qsizetype TraceStore::surplus() const
{
    qsizetype rows = 0;
    for (size_t i = 0, chunks = surplusChunks(); i < chunks; ++i)
        rows += m_chunks[i]->rows();
    return rows;
}

qsizetype TraceStore::trim()
{
    const qsizetype before = m_size;
    for (size_t chunks = surplusChunks(); chunks > 0; --chunks) {
        m_size -= m_chunks.front()->rows();
        m_chunks.pop_front();
    }
    m_omitted += quint64(before - m_size);
    return before - m_size;
}

void TraceStore::clear()
{
    m_chunks.clear();
    m_size = 0;
    m_omitted = 0;
}

qsizetype TraceStore::bytes() const
{
    qsizetype bytes = 0;
    for (const std::unique_ptr<TraceChunk> &chunk : m_chunks)
        bytes += chunk->bytes();
    return bytes;
}

TraceStore::Position TraceStore::position(qsizetype row) const
{
    const quint64 number = m_omitted + quint64(row);
    const auto after =
        std::upper_bound(m_chunks.begin(), m_chunks.end(), number,
                         [](quint64 n, const auto &chunk) { return n < chunk->firstRow(); });
    if (after == m_chunks.begin())
        return {};
    const TraceChunk *chunk = std::prev(after)->get();
    return {size_t(after - m_chunks.begin()) - 1, chunk, qsizetype(number - chunk->firstRow()),
            chunk->rows()};
}

TraceStore::Position TraceStore::nextChunk(const Position &at) const
{
    if (at.number + 1 >= m_chunks.size())
        return {};
    const TraceChunk *chunk = m_chunks[at.number + 1].get();
    return {at.number + 1, chunk, 0, chunk->rows()};
}

void TraceStore::filter(const TraceFilter &filter, qsizetype from, qsizetype to,
                        std::vector<quint32> &found) const
{
    to = std::min(to, m_size);
    for (Position at = position(from); from < to; at = nextChunk(at)) {
        const qsizetype end = std::min(at.rows, at.index + (to - from));
        at.chunk->filter(filter, at.index, end, from - at.index, found);
        from += end - at.index;
    }
}

void TraceStore::look(qsizetype from, qsizetype to, const Looker &looker) const
{
    visit(from, to, [&looker](qsizetype number, const TraceRow &row) {
        looker({number, row.head(), row.payload(), row.text(), true});
    });
}

TraceRow TraceStore::row(qsizetype row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    const Position at = position(row);
    return {*at.chunk, at.index};
}

} // namespace Sixcast
