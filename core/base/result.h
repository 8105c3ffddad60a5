// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Sixcast {

/// Why an operation did not succeed: a value, never an exception, never an assert on the outside
/// world.
struct Error {
    enum class Code {
        InvalidInput, ///< what a person, a file or a peer gave us can't be used
        System,       ///< the operating system refused; osError says why
        Unsupported,  ///< this platform or engine can't do it
        State         ///< asked for at the wrong moment
    };

    Code code = Code::System;
    int osError = 0; ///< errno as read right after the call; 0 when no call failed
    QString text;    ///< one sentence for a person, translated

    bool operator==(const Error &) const = default;
};

/// A value or the Error that stands in its place.
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool hasValue() const { return !m_failed; }
    explicit operator bool() const { return hasValue(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace Sixcast
