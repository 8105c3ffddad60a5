// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sequencewindow.h"

namespace Sixcast {

SequenceWindow::Place SequenceWindow::note(quint32 number)
{
    if (m_distinct == 0) {
        *this = {};
        m_lowest = m_highest = number;
        m_bits = 1;
        m_distinct = 1;
        return Place::Next;
    }
    if (number > m_highest) {
        const quint32 ahead = number - m_highest;
        m_bits = ahead < size ? m_bits << ahead | 1 : 1;
        m_highest = number;
        ++m_distinct;
        return Place::Next;
    }
    const quint32 behind = m_highest - number;
    if (behind >= size) {
        if (number >= m_lowest)
            return Place::Unknowable;
        m_lowest = number;
        ++m_distinct;
        return Place::Late;
    }
    const quint64 bit = quint64(1) << behind;
    if (m_bits & bit)
        return Place::Again;
    m_bits |= bit;
    m_lowest = number < m_lowest ? number : m_lowest;
    ++m_distinct;
    return Place::Late;
}

quint64 SequenceWindow::missing() const
{
    return m_distinct == 0 ? 0 : quint64(m_highest) - m_lowest + 1 - m_distinct;
}

bool SequenceSet::insert(size_t number)
{
    quint64 &bits = m_bits[number / 64];
    const quint64 bit = quint64(1) << (number % 64);
    const bool isNew = !(bits & bit);
    bits |= bit;
    return isNew;
}

} // namespace Sixcast
