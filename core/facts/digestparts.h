// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/portableerror.h"
#include "core/facts/fields.h"

#include <QByteArrayView>

#include <algorithm>
#include <span>

// What the values of a digest are made of: numbers, letters for words, and lists of parts. Which
// members of a fact are parts, and how, says its description (Traits::digest).

namespace Sixcast::DigestParts {

/// How a digest says a value.
template<typename E> struct Letter {
    char letter;
    E value;
};

template<typename Table, typename E>
QByteArray letterOf(const Table &letters, E value) ///< empty: none
{
    const auto it = std::ranges::find(letters, value, &Letter<E>::value);
    return it == std::end(letters) ? QByteArray() : QByteArray(1, it->letter);
}

/// Nothing known, where there is no such letter.
template<typename E> E valueOf(std::span<const Letter<E>> letters, char wanted)
{
    const auto it = std::ranges::find(letters, wanted, &Letter<E>::letter);
    return it == letters.end() ? E() : it->value;
}

QByteArray number(qint64 value);
QByteArray unlessZero(qint64 value);
qint64 toNumber(QByteArrayView text); ///< 0 unless it is a number from 0 on
/// Names from outside may hold anything: only what needs no escaping is told.
QByteArray word(const QString &text);
QString withColons(QByteArrayView hardwareAddress);

/// The parts of a text between separators; missing ones are empty.
class Parts
{
public:
    Parts(QByteArrayView text, char separator)
        : m_rest(text)
        , m_separator(separator)
        , m_more(!text.isEmpty())
    {
    }

    bool hasMore() const { return m_more; }
    QByteArrayView next();
    qint64 nextNumber() { return toNumber(next()); }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    char m_separator;
    bool m_more;
};

class PartsWriter
{
public:
    PartsWriter(qint64 nowNs, Told Traits::*list)
        : m_nowNs(nowNs)
        , m_list(list)
    {
    }

    template<typename T> void operator()(const char *, const T &value, Traits traits = {})
    {
        if constexpr (std::is_integral_v<T>) {
            switch (traits.*m_list) {
            case Told::No:
                break;
            case Told::Number:
                parts << number(qint64(value));
                break;
            case Told::Count:
                parts << unlessZero(qint64(value));
                break;
            case Told::Error:
                parts << unlessZero(portableError(int(value)));
                break;
            case Told::Run:
                parts << QByteArray::number(quint64(value) & 0xffffff, 16);
                break;
            case Told::Age:
                parts << number((m_nowNs - qint64(value)) / 1'000'000);
                break;
            }
        }
    }

    QByteArrayList parts;

private:
    qint64 m_nowNs;
    Told Traits::*m_list;
};

class PartsReader
{
public:
    PartsReader(Parts &parts, qint64 theirNowNs, Told Traits::*list)
        : m_parts(parts)
        , m_nowNs(theirNowNs)
        , m_list(list)
    {
    }

    template<typename T> void operator()(const char *, T &value, Traits traits = {})
    {
        if constexpr (std::is_integral_v<T>) {
            switch (traits.*m_list) {
            case Told::No:
                break;
            case Told::Number:
            case Told::Count:
                value = T(m_parts.nextNumber());
                break;
            case Told::Error:
                value = T(localError(int(m_parts.nextNumber())));
                break;
            case Told::Run:
                value = T(m_parts.next().toULongLong(nullptr, 16));
                break;
            case Told::Age:
                value =
                    T(m_nowNs - std::min<qint64>(m_parts.nextNumber(), 1'000'000'000) * 1'000'000);
                break;
            }
        }
    }

private:
    Parts &m_parts;
    qint64 m_nowNs;
    Told Traits::*m_list;
};

/// `12/0/3`: the members of \a value that are in a list.
template<typename T>
QByteArray partsOf(const T &value, qint64 nowNs, Told Traits::*list = &Traits::digest)
{
    PartsWriter writer(nowNs, list);
    visitFields(writer, value);
    return writer.parts.join('/');
}

template<typename T>
void takeParts(Parts *parts, qint64 theirNowNs, T *value, Told Traits::*list = &Traits::digest)
{
    PartsReader reader(*parts, theirNowNs, list);
    fields(reader, *value);
}

/// What moved, in a fixed order, joined by `/`.
QByteArray counters(const CounterSet &moved);
void takeCounters(QByteArrayView text, CounterSet *moved);

} // namespace Sixcast::DigestParts
