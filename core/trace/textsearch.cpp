// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/textsearch.h"

#include <algorithm>
#include <cstring>

namespace Sixcast {
namespace {

template<typename Char> Char lowered(Char c)
{
    return c >= 'A' && c <= 'Z' ? Char(c + ('a' - 'A')) : c;
}

} // namespace

TextSearch::TextSearch(QStringView text)
    : m_lower(text.toUtf8())
{
    std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), lowered<char>);
    m_ascii = std::all_of(m_lower.begin(), m_lower.end(), [](char c) { return quint8(c) < 0x80; });
}

qsizetype TextSearch::indexIn(QByteArrayView bytes, qsizetype from) const
{
    if (isEmpty())
        return -1;
    const auto begin = bytes.begin() + std::min(from, bytes.size());
    const auto found = std::search(begin, bytes.end(), m_lower.begin(), m_lower.end(),
                                   [](char hay, char needle) { return lowered(hay) == needle; });
    return found == bytes.end() ? -1 : found - bytes.begin();
}

bool TextSearch::isIn(QStringView text) const
{
    if (!m_ascii)
        return isIn(text.toUtf8());
    return !isEmpty()
        && std::search(text.utf16(), text.utf16() + text.size(), m_lower.begin(), m_lower.end(),
                       [](char16_t hay, char needle) { return lowered(hay) == char16_t(needle); })
        != text.utf16() + text.size();
}

} // namespace Sixcast
