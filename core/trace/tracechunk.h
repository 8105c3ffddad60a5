// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/tracesource.h"

#include <QHash>

#include <vector>

namespace Sixcast {

/// Values that repeat, each kept once and known by a number from 1; 0 stands for "none".
template<typename Value> class InternTable
{
public:
    quint16 intern(const Value &value)
    {
        if (m_last != 0 && m_values[m_last] == value)
            return m_last;
        quint16 &number = m_numbers[value];
        if (number == 0) {
            m_values.push_back(value);
            number = quint16(m_values.size() - 1);
        }
        return m_last = number;
    }
    const Value &operator[](quint16 number) const { return m_values[number]; }
    qsizetype size() const { return qsizetype(m_values.size()); }
    void seal() { m_numbers = {}; } ///< nothing more comes: the way from value to number can go

private:
    std::vector<Value> m_values{Value()};
    QHash<Value, quint16> m_numbers;
    quint16 m_last = 0;
};

/// Some thousand events that live and go together.
class TraceChunk
{
public:
    static constexpr qsizetype maximumRows = 16'384; ///< three endpoints a row stay within 16 bits

    /// Takes up to \a rows rows with \a dataBytes of payloads and texts. What comes next is likely
    /// much as what came before: memory is reserved after the \a previous chunk, for growing would
    /// copy and scatter it.
    TraceChunk(quint64 firstRow, quint64 firstSequence, qsizetype rows, qsizetype dataBytes,
               const TraceChunk *previous);

    quint64 firstRow() const { return m_firstRow; } ///< counted from the first ever appended
    qsizetype rows() const { return qsizetype(m_records.size()); }
    qsizetype bytes() const; ///< used by rows, payloads, texts and tables
    bool takes(const TraceEvent &event) const;
    void append(const TraceEvent &event);
    void seal(); ///< full: gives back what was reserved

    quint64 sequence(qsizetype row) const { return m_firstSequence + record(row).sequence; }
    qint64 wallNs(qsizetype row) const { return record(row).wallNs; }
    qint64 monotonicNs(qsizetype row) const { return record(row).monotonicNs; }
    Actor actor(qsizetype row) const { return record(row).actor; }
    Kind kind(qsizetype row) const { return record(row).kind; }
    int osError(qsizetype row) const { return record(row).osError; }
    const QString &operation(qsizetype row) const { return m_operations[record(row).operation]; }
    const InterfaceRef &interface(qsizetype row) const
    {
        return m_interfaces[record(row).interface];
    }
    QByteArrayView payload(qsizetype row) const;
    QStringView text(qsizetype row) const;
    TraceEvent head(qsizetype row) const; ///< without payload and text
    TraceEvent event(qsizetype row) const;

    /// Calls nothing, allocates little: appends \a number + i for each row i of [\a from, \a to)
    /// that passes.
    void filter(const TraceFilter &filter, qsizetype from, qsizetype to, qsizetype number,
                std::vector<quint32> &found) const;

    static constexpr qsizetype bytesPerRow();

private:
    /// One event. What is rarely large is kept short here and whole in m_wide.
    struct Record {
        qint64 wallNs;
        qint64 monotonicNs;
        quint32 sequence; ///< from m_firstSequence
        qint32 duration;  ///< ns; wide when it has no room
        qint32 result;
        qint32 osError;
        quint32 payloadEnd; ///< in m_payloads; begins where the one before ends
        quint32 textEnd;    ///< in m_texts, likewise
        quint16 operation, interface, local, peer, group; ///< numbers in the tables
        qint16 hopLimit;
        Actor actor;
        Kind kind;
        bool hasResult;
        bool isWide;
    };
    static_assert(sizeof(Record) <= 64);

    struct Wide {
        qint64 durationNs;
        qint64 result;
    };

    friend class ChunkFilter;

    const Record &record(qsizetype row) const { return m_records[size_t(row)]; }
    std::optional<Endpoint> endpoint(quint16 number) const;
    quint16 intern(const std::optional<Endpoint> &endpoint);
    qsizetype tableBytes() const;

    quint64 m_firstRow;
    quint64 m_firstSequence;
    size_t m_maximumRows;
    qsizetype m_maximumData;
    std::vector<Record> m_records;
    std::vector<char> m_payloads;
    std::vector<QChar> m_texts;
    InternTable<QString> m_operations;
    InternTable<InterfaceRef> m_interfaces;
    InternTable<Endpoint> m_endpoints;
    QHash<quint32, Wide> m_wide; ///< by row
};

constexpr qsizetype TraceChunk::bytesPerRow()
{
    return sizeof(Record);
}

} // namespace Sixcast
