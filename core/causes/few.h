// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>

namespace Sixcast {

/// A few values in a constexpr table.
template<typename T, std::size_t Most> class Few
{
public:
    constexpr Few() = default;
    constexpr Few(std::initializer_list<T> values)
    {
        for (const T &value : values)
            m_values[m_count++] = value;
    }
    constexpr const T *begin() const { return m_values.data(); }
    constexpr const T *end() const { return m_values.data() + m_count; }
    constexpr std::size_t size() const { return m_count; }

private:
    std::array<T, Most> m_values{};
    std::size_t m_count = 0;
};

} // namespace Sixcast
