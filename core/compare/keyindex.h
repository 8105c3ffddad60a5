// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace Sixcast {

/// Finds numbers by a key that \a KeyOf reads for each: 4 bytes an entry. What is added and asked
/// in the order of the keys, as nearly all traces are, costs a step each; any other order n log n.
template<typename KeyOf> class KeyIndex
{
public:
    explicit KeyIndex(KeyOf keyOf)
        : m_keyOf(std::move(keyOf))
    {
    }

    void add(quint32 number) { m_numbers.push_back(number); }
    /// To be called between the last add() and the first find().
    void sort()
    {
        const auto isBefore = [this](quint32 a, quint32 b) { return m_keyOf(a) < m_keyOf(b); };
        if (!std::is_sorted(m_numbers.begin(), m_numbers.end(), isBefore))
            std::stable_sort(m_numbers.begin(), m_numbers.end(), isBefore);
    }
    /// Of those of this key the one that was added first; -1: none.
    template<typename Key> int find(const Key &key)
    {
        if (!isFirst(m_next, key) && !isFirst(++m_next, key)) {
            m_next = size_t(std::lower_bound(m_numbers.begin(), m_numbers.end(), key,
                                             [this](quint32 number, const Key &wanted) {
                                                 return m_keyOf(number) < wanted;
                                             })
                            - m_numbers.begin());
        }
        if (m_next >= m_numbers.size() || m_keyOf(m_numbers[m_next]) != key)
            return -1;
        return int(m_numbers[m_next]);
    }

private:
    /// Entry \a at is the first one that is not less than \a key.
    template<typename Key> bool isFirst(size_t at, const Key &key) const
    {
        if (at > m_numbers.size())
            return false;
        return (at == m_numbers.size() || !(m_keyOf(m_numbers[at]) < key))
            && (at == 0 || m_keyOf(m_numbers[at - 1]) < key);
    }

    KeyOf m_keyOf;
    std::vector<quint32> m_numbers;
    size_t m_next = 0;
};

} // namespace Sixcast
