// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <optional>

namespace Sixcast {

/// Which numbers of a stream were seen: the highest and the 63 before it, as in RFC 4303 section
/// 3.4.3. A number costs the same however far it is from the one before, in time and in room; what
/// is missing is counted arithmetically.
class SequenceWindow
{
public:
    static constexpr quint32 size = 64;

    enum class Place : quint8 {
        Next,      ///< higher than all before
        Late,      ///< lower, and not seen before
        Again,     ///< seen before
        Unknowable ///< so late that nobody knows whether it was seen
    };

    Place note(quint32 number);
    quint64 distinct() const { return m_distinct; }
    /// Between the lowest and the highest one.
    quint64 missing() const;
    void clear() { *this = SequenceWindow(); }

private:
    quint32 m_lowest = 0;
    quint32 m_highest = 0;
    quint64 m_bits = 0; ///< bit n: m_highest - n was seen
    quint64 m_distinct = 0;
};

/// Which numbers of a stream were seen, all of them: 64 to an entry, so that nobody gets more room
/// than datagrams sent.
class SequenceSet
{
public:
    bool contains(size_t number) const { return m_bits.value(number / 64) >> (number % 64) & 1; }
    /// False when it was there.
    bool insert(size_t number);
    /// The 64 of which \a number is one.
    void forget64(size_t number) { m_bits.remove(number / 64); }

private:
    QHash<size_t, quint64> m_bits;
};

} // namespace Sixcast
