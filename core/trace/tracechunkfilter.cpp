// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/oserror.h"
#include "core/trace/textsearch.h"
#include "core/trace/tracechunk.h"

#include <algorithm>

namespace Sixcast {

/// Filters one chunk: what repeats is asked once, payloads and texts are searched as one stretch of
/// memory.
class ChunkFilter
{
public:
    ChunkFilter(const TraceChunk &chunk, const TraceFilter &filter)
        : m_chunk(chunk)
        , m_filter(filter)
        , m_search(filter.text)
        // Only such a text can reach into the name of a zone, which differs with the event's
        // interface.
        , m_mayNameZone(filter.text.contains(u'%') || filter.text.contains(u']'))
    {
    }

    void run(qsizetype from, qsizetype to, qsizetype number, std::vector<quint32> &found)
    {
        prepareInterfaces();
        prepareBackground();
        if (!m_search.isEmpty())
            prepareText(from, to);
        for (qsizetype row = from; row < to; ++row) {
            const Record &record = m_chunk.record(row);
            if (m_filter.wantsKind(record.kind, isInBackground(record))
                && m_wantedInterfaces[record.interface]
                && (m_search.isEmpty() || hasText(record, row - from)))
                found.push_back(quint32(number + row));
        }
    }

private:
    using Record = TraceChunk::Record;

    void prepareInterfaces()
    {
        const InternTable<InterfaceRef> &table = m_chunk.m_interfaces;
        m_wantedInterfaces.assign(size_t(table.size()), true);
        for (qsizetype i = 0; m_filter.interface && i < table.size(); ++i) {
            const QString &name = table[quint16(i)].name;
            m_wantedInterfaces[size_t(i)] = name.isEmpty() || name == *m_filter.interface;
        }
    }

    void prepareBackground()
    {
        const InternTable<QString> &table = m_chunk.m_operations;
        m_backgroundOperations.assign(size_t(table.size()), false);
        for (qsizetype i = 1; m_filter.backgroundKinds && i < table.size(); ++i)
            m_backgroundOperations[size_t(i)] =
                isBackground(Actor::System, Kind::Note, table[quint16(i)]);
    }

    bool isInBackground(const Record &record) const
    {
        return m_backgroundOperations[record.operation]
            ? isBackground(Actor::Probe, record.kind, {})
            : isBackground(record.actor, record.kind, {});
    }

    void prepareText(qsizetype from, qsizetype to)
    {
        for (int kind = 0; kind < kindCount; ++kind)
            m_kinds |= m_search.isIn(kindName(Kind(kind))) ? TraceFilter::bit(Kind(kind)) : 0;
        for (int actor = 0; actor < actorCount; ++actor)
            m_actors |= m_search.isIn(actorName(Actor(actor))) ? 1U << actor : 0;
        fill(m_operations, m_chunk.m_operations,
             [](const QString &operation) { return operation; });
        fill(m_interfaces, m_chunk.m_interfaces,
             [](const InterfaceRef &interface) { return interface.name; });
        fill(m_endpoints, m_chunk.m_endpoints,
             [](const Endpoint &endpoint) { return endpointText(endpoint); });
        m_hits.assign(size_t(to - from), false);
        searchArena(QByteArrayView(m_chunk.m_payloads.data(), qsizetype(m_chunk.m_payloads.size())),
                    &Record::payloadEnd, from, to);
        searchArena(QStringView(m_chunk.m_texts.data(), qsizetype(m_chunk.m_texts.size())),
                    &Record::textEnd, from, to);
    }

    template<typename Value, typename Text>
    void fill(std::vector<bool> &hits, const InternTable<Value> &table, Text &&text) const
    {
        hits.assign(size_t(table.size()), false);
        for (qsizetype i = 1; i < table.size(); ++i)
            hits[size_t(i)] = m_search.isIn(text(table[quint16(i)]));
    }

    template<typename View>
    void searchArena(View arena, quint32 Record::*endOf, qsizetype from, qsizetype to)
    {
        qsizetype row = from;
        qsizetype at = from > 0 ? qsizetype(m_chunk.record(from - 1).*endOf) : 0;
        while (row < to && (at = m_search.indexIn(arena, at)) >= 0) {
            while (row < to && qsizetype(m_chunk.record(row).*endOf) <= at)
                ++row;
            if (row == to)
                return;
            const qsizetype end = m_chunk.record(row).*endOf;
            const bool isWithin =
                at + searchLength(arena) <= end; // else two rows make it up together
            if (isWithin)
                m_hits[size_t(row - from)] = true;
            at = isWithin ? end : at + 1;
        }
    }

    qsizetype searchLength(QByteArrayView) const { return m_search.size(); }
    qsizetype searchLength(QStringView) const { return m_filter.text.size(); }

    bool hasText(const Record &record, qsizetype offset) const
    {
        return m_hits[size_t(offset)] || (m_kinds & TraceFilter::bit(record.kind))
            || (m_actors & 1U << int(record.actor)) || m_operations[record.operation]
            || m_interfaces[record.interface] || hasEndpoint(record, record.local)
            || hasEndpoint(record, record.peer) || hasEndpoint(record, record.group)
            || (record.osError != 0 && m_search.isIn(osErrorSymbol(record.osError)));
    }

    bool hasEndpoint(const Record &record, quint16 number) const
    {
        if (number == 0)
            return false;
        return m_endpoints[number]
            || (m_mayNameZone
                && m_search.isIn(endpointText(m_chunk.m_endpoints[number],
                                              m_chunk.m_interfaces[record.interface])));
    }

    const TraceChunk &m_chunk;
    const TraceFilter &m_filter;
    const TextSearch m_search;
    const bool m_mayNameZone;
    quint32 m_kinds = 0, m_actors = 0;
    std::vector<bool> m_backgroundOperations;
    std::vector<bool> m_wantedInterfaces, m_operations, m_interfaces, m_endpoints;
    std::vector<bool> m_hits; ///< by row: in its payload or text
};

void TraceChunk::filter(const TraceFilter &filter, qsizetype from, qsizetype to, qsizetype number,
                        std::vector<quint32> &found) const
{
    ChunkFilter(*this, filter).run(from, to, number, found);
}

} // namespace Sixcast
