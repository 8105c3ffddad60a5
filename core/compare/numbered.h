// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <vector>

namespace Sixcast {

/// Values that repeat, each kept once and known by a number. Number 0 is Value() and whatever comes
/// when there are too many.
template<typename Value> class Numbered
{
public:
    explicit Numbered(quint32 maximum)
        : m_maximum(maximum)
    {
    }

    quint32 numberOf(const Value &value)
    {
        if (m_values[m_last] == value)
            return m_last;
        const auto known = m_numbers.constFind(value);
        if (known != m_numbers.cend())
            return m_last = *known;
        if (m_values.size() > m_maximum)
            return 0;
        m_last = quint32(m_values.size());
        m_numbers.insert(value, m_last);
        m_values.push_back(value);
        return m_last;
    }
    const Value &operator[](quint32 number) const { return m_values[number]; }
    size_t size() const { return m_values.size(); }

private:
    quint32 m_maximum;
    quint32 m_last = 0;
    std::vector<Value> m_values{Value()};
    QHash<Value, quint32> m_numbers;
};

} // namespace Sixcast
