// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <array>
#include <charconv>
#include <cstring>

namespace Sixcast {

/// Bytes being put together: a growing buffer whose appends are a copy and nothing else. What the
/// encoders share; QTextStream and QString would cost several times the line.
class ByteWriter
{
public:
    void add(QByteArrayView bytes)
    {
        if (!bytes.isEmpty())
            std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
        m_size += bytes.size();
    }
    void add(char c)
    {
        *room(1) = c;
        ++m_size;
    }
    template<typename Integer> void addNumber(Integer value)
    {
        char *begin = room(24);
        m_size += std::to_chars(begin, begin + 24, value).ptr - begin;
    }
    void addUtf8(QStringView text);
    void addHex(QByteArrayView bytes, bool spaced); ///< `48 45` or `4845`

    /// At least \a bytes of room at the end; commit() what was written there.
    char *room(qsizetype bytes)
    {
        if (m_buffer.size() - m_size < bytes)
            grow(bytes);
        return m_data + m_size;
    }
    void commit(qsizetype bytes) { m_size += bytes; }

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_data, m_size}; }
    void clear() { m_size = 0; } ///< keeps the memory
    QByteArray take();

private:
    void grow(qsizetype bytes);

    QByteArray m_buffer;
    char *m_data = nullptr; ///< of m_buffer, which is never shared
    qsizetype m_size = 0;
};

/// A name or word that is shown: escaped, unless that would change nothing.
void addEscaped(ByteWriter &out, QStringView text);

/// Printable ASCII only, hence the same bytes in every form that is written here.
bool isPlainAscii(QByteArrayView bytes);
bool isPlainAscii(QStringView text);

/// Texts of endpoints, kept because a trace names the same few again and again.
class EndpointTexts
{
public:
    enum class Zone : quint8 {
        Named,  ///< `[fe80::1%eth0]:28015` where the zone is the event's interface: for people
        Number, ///< `[fe80::1%2]:28015`: exact
        Implied ///< `[fe80::1]:28015` where the zone is the event's interface, which stands beside
    };

    explicit EndpointTexts(Zone zone)
        : m_zone(zone)
    {
    }
    QByteArray text(const Endpoint &endpoint, const InterfaceRef &interface);

private:
    struct Entry {
        Endpoint endpoint;
        InterfaceRef zone; ///< that gave the zone its name, if one did
        QByteArray text;
    };

    Zone m_zone;
    std::array<Entry, 64> m_entries; ///< by hash; a collision overwrites
};

} // namespace Sixcast
