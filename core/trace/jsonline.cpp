// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/jsonline.h"

#include <bit>
#include <cstring>

namespace Sixcast {
namespace {

constexpr quint64 each(quint8 byte)
{
    return 0x0101010101010101ULL * byte;
}

/// The top bit of every byte of \a word that is 0; of those behind the first one, not to be relied
/// on.
constexpr quint64 zeroBytes(quint64 word)
{
    return (word - each(1)) & ~word & each(0x80);
}

/// From \a at on, the first byte that is `"`, a backslash, a control character or no ASCII; \a end
/// when there is none. Payloads make most of a line: eight bytes at a time.
const char *nextSpecial(const char *at, const char *end)
{
    const auto isSpecial = [](char c) {
        const auto byte = quint8(c);
        return byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80;
    };
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            quint64 word = 0;
            std::memcpy(&word, at, sizeof word);
            const quint64 special = zeroBytes(word ^ each('"')) | zeroBytes(word ^ each('\\'))
                | ((word - each(0x20)) & ~word & each(0x80)) | (word & each(0x80));
            if (special != 0)
                return at + std::countr_zero(special) / 8;
        }
    }
    while (at != end && !isSpecial(*at))
        ++at;
    return at;
}

} // namespace

JsonLineReader::JsonLineReader(QByteArrayView line)
    : m_at(line.begin())
    , m_end(line.end())
{
    if (m_at != m_end && m_end[-1] == '\n')
        --m_end;
}

std::optional<JsonMember> JsonLineReader::unusual()
{
    m_unusual = true;
    return std::nullopt;
}

bool JsonLineReader::take(char c)
{
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool JsonLineReader::takeString(JsonMember &member, QByteArrayView &into)
{
    if (!take('"'))
        return false;
    const char *begin = m_at;
    while ((m_at = nextSpecial(m_at, m_end)) != m_end && *m_at != '"') {
        const auto byte = quint8(*m_at++);
        if (byte < 0x20)
            return false;
        member.isAscii = member.isAscii && byte < 0x80;
        if (byte == '\\') {
            member.isEscaped = true;
            if (m_at++ == m_end)
                return false;
        }
    }
    into = QByteArrayView(begin, m_at);
    return take('"');
}

bool JsonLineReader::takeNumber(JsonMember &member)
{
    const char *begin = m_at;
    take('-');
    const char *digits = m_at;
    while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
        ++m_at;
    member.value = QByteArrayView(begin, m_at);
    const bool hasLeadingZero = m_at - digits > 1 && *digits == '0';
    return m_at != digits && !hasLeadingZero;
}

std::optional<JsonMember> JsonLineReader::next()
{
    if (m_unusual)
        return std::nullopt;
    if (!m_first && take('}'))
        return m_at == m_end ? std::nullopt : unusual();
    if (!take(m_first ? '{' : ','))
        return unusual();
    m_first = false;
    JsonMember member;
    if (!takeString(member, member.key) || member.isEscaped || !member.isAscii || !take(':'))
        return unusual();
    member.isString = m_at != m_end && *m_at == '"';
    if (!(member.isString ? takeString(member, member.value) : takeNumber(member)))
        return unusual();
    return member;
}

} // namespace Sixcast
