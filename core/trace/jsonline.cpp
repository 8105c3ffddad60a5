// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/jsonline.h"

namespace Sixcast {

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
    for (; m_at != m_end && *m_at != '"'; ++m_at) {
        const auto byte = quint8(*m_at);
        if (byte < 0x20)
            return false;
        member.isAscii = member.isAscii && byte < 0x80;
        if (byte == '\\') {
            member.isEscaped = true;
            if (++m_at == m_end)
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
