// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracechunk.h"

#include <limits>
#include <utility>

namespace Sixcast {

namespace {

constexpr size_t reserveFor(size_t previous)
{
    return previous + previous / 16;
}

template<typename Value> void giveBack(std::vector<Value> &values)
{
    if (values.capacity() > reserveFor(values.size()) + 4096)
        values.shrink_to_fit();
}

} // namespace

TraceChunk::TraceChunk(quint64 firstRow, quint64 firstSequence, qsizetype rows, qsizetype dataBytes,
                       const TraceChunk *previous)
    : m_firstRow(firstRow)
    , m_firstSequence(firstSequence)
    , m_maximumRows(size_t(rows))
    , m_maximumData(dataBytes)
{
    m_records.reserve(m_maximumRows); // pages that no row has touched cost nothing
    if (previous) {
        m_payloads.reserve(reserveFor(previous->m_payloads.size()));
        m_texts.reserve(reserveFor(previous->m_texts.size()));
    }
}

qsizetype TraceChunk::bytes() const
{
    constexpr qsizetype perEntry = 64; // a value, its hash node and its string's head, near enough
    const qsizetype entries =
        m_operations.size() + m_interfaces.size() + m_endpoints.size() + m_wide.size();
    return qsizetype(m_records.size() * sizeof(Record) + m_payloads.size()
                     + m_texts.size() * sizeof(QChar))
        + entries * perEntry;
}

bool TraceChunk::takes(const TraceEvent &event) const
{
    if (m_records.empty())
        return true;
    const qsizetype data = qsizetype(m_payloads.size() + m_texts.size() * sizeof(QChar))
        + event.payload.size() + event.text.size() * qsizetype(sizeof(QChar));
    return m_records.size() < m_maximumRows && data <= m_maximumData
        && event.sequence >= m_firstSequence
        && event.sequence - m_firstSequence <= std::numeric_limits<quint32>::max();
}

void TraceChunk::append(const TraceEvent &event)
{
    const qint64 result = event.result.value_or(0);
    const bool wide = !std::in_range<qint32>(event.durationNs) || !std::in_range<qint32>(result);
    if (wide)
        m_wide.insert(quint32(m_records.size()), {event.durationNs, result});
    m_payloads.insert(m_payloads.end(), event.payload.begin(), event.payload.end());
    m_texts.insert(m_texts.end(), event.text.begin(), event.text.end());
    m_records.push_back({.wallNs = event.wallNs,
                         .monotonicNs = event.monotonicNs,
                         .sequence = quint32(event.sequence - m_firstSequence),
                         .duration = wide ? 0 : qint32(event.durationNs),
                         .result = wide ? 0 : qint32(result),
                         .osError = event.osError,
                         .payloadEnd = quint32(m_payloads.size()),
                         .textEnd = quint32(m_texts.size()),
                         .operation = m_operations.intern(event.operation),
                         .interface = m_interfaces.intern(event.interface),
                         .local = intern(event.local),
                         .peer = intern(event.peer),
                         .group = intern(event.group),
                         .hopLimit = qint16(event.hopLimit),
                         .actor = event.actor,
                         .kind = event.kind,
                         .hasResult = event.result.has_value(),
                         .isWide = wide});
}

void TraceChunk::seal()
{
    giveBack(m_records);
    giveBack(m_payloads);
    giveBack(m_texts);
    m_operations.seal();
    m_interfaces.seal();
    m_endpoints.seal();
}

QByteArrayView TraceChunk::payload(qsizetype row) const
{
    const quint32 begin = row > 0 ? record(row - 1).payloadEnd : 0;
    return {m_payloads.data() + begin, qsizetype(record(row).payloadEnd - begin)};
}

QStringView TraceChunk::text(qsizetype row) const
{
    const quint32 begin = row > 0 ? record(row - 1).textEnd : 0;
    return {m_texts.data() + begin, qsizetype(record(row).textEnd - begin)};
}

TraceEvent TraceChunk::event(qsizetype row) const
{
    TraceEvent event = head(row);
    event.payload = payload(row).toByteArray();
    event.text = text(row).toString();
    return event;
}

TraceEvent TraceChunk::head(qsizetype row) const
{
    const Record &record = this->record(row);
    const Wide wide =
        record.isWide ? m_wide.value(quint32(row)) : Wide{record.duration, record.result};
    TraceEvent event;
    event.sequence = sequence(row);
    event.wallNs = record.wallNs;
    event.monotonicNs = record.monotonicNs;
    event.durationNs = wide.durationNs;
    event.actor = record.actor;
    event.kind = record.kind;
    event.operation = m_operations[record.operation];
    event.interface = m_interfaces[record.interface];
    event.local = endpoint(record.local);
    event.peer = endpoint(record.peer);
    event.group = endpoint(record.group);
    event.hopLimit = record.hopLimit;
    if (record.hasResult)
        event.result = wide.result;
    event.osError = record.osError;
    return event;
}

std::optional<Endpoint> TraceChunk::endpoint(quint16 number) const
{
    return number == 0 ? std::nullopt : std::optional(m_endpoints[number]);
}

quint16 TraceChunk::intern(const std::optional<Endpoint> &endpoint)
{
    return endpoint ? m_endpoints.intern(*endpoint) : quint16(0);
}

} // namespace Sixcast
