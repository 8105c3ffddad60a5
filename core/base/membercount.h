// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <utility>

namespace Sixcast {

/// How many members the aggregate \a T has: a description that has to name each of them compares
/// its length with this at compile time, so that a member which nobody described does not compile.
template<typename T> constexpr std::size_t memberCount();

namespace Detail {

struct Anything {
    template<typename T> constexpr operator T() const { return T{}; }
};

template<typename T, std::size_t... Index>
constexpr bool takesThatMany(std::index_sequence<Index...>)
{
    return requires
    {
        T{(static_cast<void>(Index), Anything{})...};
    };
}

template<typename T, std::size_t Count> constexpr std::size_t countMembers()
{
    if constexpr (takesThatMany<T>(std::make_index_sequence<Count + 1>{}))
        return countMembers<T, Count + 1>();
    else
        return Count;
}

} // namespace Detail

template<typename T> constexpr std::size_t memberCount()
{
    return Detail::countMembers<T, 0>();
}

} // namespace Sixcast
