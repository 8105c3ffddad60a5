// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/bytewriter.h"

#include "core/base/escape.h"

#include <QString>

#include <algorithm>

namespace Sixcast {

void ByteWriter::grow(qsizetype bytes)
{
    m_buffer.resize(std::max<qsizetype>({m_size + bytes, 2 * m_buffer.size(), 256}));
    m_data = m_buffer.data();
}

QByteArray ByteWriter::take()
{
    m_buffer.truncate(m_size);
    m_data = nullptr;
    m_size = 0;
    return std::exchange(m_buffer, {});
}

void ByteWriter::addUtf8(QStringView text)
{
    if (isPlainAscii(text)) {
        char *out = room(text.size());
        for (qsizetype i = 0; i < text.size(); ++i)
            out[i] = char(text[i].unicode());
        commit(text.size());
    } else {
        add(text.toUtf8());
    }
}

void ByteWriter::addHex(QByteArrayView bytes, bool spaced)
{
    static constexpr char digits[] = "0123456789abcdef";
    char *begin = room(3 * bytes.size());
    char *out = begin;
    for (const char byte : bytes) {
        if (spaced && out != begin)
            *out++ = ' ';
        *out++ = digits[quint8(byte) >> 4];
        *out++ = digits[byte & 0xf];
    }
    commit(out - begin);
}

bool isPlainAscii(QByteArrayView bytes)
{
    quint8 strange = 0; // no early exit, so that the compiler takes sixteen at a time
    for (const char byte : bytes)
        strange |= quint8(byte) < 0x20 || quint8(byte) >= 0x7f ? 1 : 0;
    return strange == 0;
}

bool isPlainAscii(QStringView text)
{
    char16_t strange = 0;
    for (const QChar c : text)
        strange |= c.unicode() < 0x20 || c.unicode() >= 0x7f ? 1 : 0;
    return strange == 0;
}

void addEscaped(ByteWriter &out, QStringView text)
{
    if (isPlainAscii(text) && !text.contains(u'\\'))
        out.addUtf8(text);
    else
        out.addUtf8(escaped(text));
}

QByteArray EndpointTexts::text(const Endpoint &endpoint, const InterfaceRef &interface)
{
    static const InterfaceRef none;
    const bool named = m_zone != Zone::Number && endpoint.scope.isValid()
        && endpoint.scope == interface.index && !interface.name.isEmpty();
    const InterfaceRef &zone = named ? interface : none;
    Entry &entry = m_entries[qHash(endpoint) % m_entries.size()];
    if (entry.text.isEmpty() || entry.endpoint != endpoint || entry.zone != zone) {
        const InterfaceRef shown{zone.index, escaped(QStringView(zone.name))};
        Endpoint told = endpoint;
        if (named && m_zone == Zone::Implied)
            told.scope = {};
        entry = {endpoint, zone, endpointText(told, shown).toUtf8()};
    }
    return entry.text;
}

} // namespace Sixcast
