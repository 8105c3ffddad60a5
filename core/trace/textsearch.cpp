// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/textsearch.h"

#include <algorithm>
#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Sixcast {
namespace {

template<typename Char> Char lowered(Char c)
{
    return c >= 'A' && c <= 'Z' ? Char(c + ('a' - 'A')) : c;
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool beginsHere(const char *hay, QByteArrayView lower)
{
    for (const char needle : lower) {
        if (lowered(*hay++) != needle)
            return false;
    }
    return true;
}

#ifdef __SSE2__
/// Sixteen places at a time are asked for the first and the last byte; where both fit, the rest is
/// looked at. Returns the first place, or how far it came in \a from.
const char *findQuickly(const char *&from, const char *end, QByteArrayView lower)
{
    const char first = lower.front(), last = lower.back();
    const __m128i firsts = _mm_set1_epi8(first), lasts = _mm_set1_epi8(last);
    // A letter is compared with this bit set, so that a capital fits, too (and a few others, which
    // don't pass).
    const __m128i firstBit = _mm_set1_epi8(isLetter(first) ? 0x20 : 0);
    const __m128i lastBit = _mm_set1_epi8(isLetter(last) ? 0x20 : 0);
    const qsizetype distance = lower.size() - 1;
    for (; end - from >= 16 + distance; from += 16) {
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from + distance));
        const __m128i fit = _mm_and_si128(_mm_cmpeq_epi8(_mm_or_si128(heads, firstBit), firsts),
                                          _mm_cmpeq_epi8(_mm_or_si128(tails, lastBit), lasts));
        for (auto places = quint32(_mm_movemask_epi8(fit)); places != 0; places &= places - 1) {
            const char *place = from + std::countr_zero(places);
            if (beginsHere(place, lower))
                return place;
        }
    }
    return nullptr;
}
#endif

} // namespace

TextSearch::TextSearch(QStringView text)
    : m_lower(text.toUtf8())
{
    std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), lowered<char>);
    m_ascii = std::all_of(m_lower.begin(), m_lower.end(), [](char c) { return quint8(c) < 0x80; });
}

qsizetype TextSearch::indexIn(QByteArrayView bytes, qsizetype from) const
{
    if (isEmpty() || from >= bytes.size())
        return -1;
    const char *at = bytes.begin() + from;
#ifdef __SSE2__
    if (const char *found = findQuickly(at, bytes.end(), m_lower))
        return found - bytes.begin();
#endif
    for (; bytes.end() - at >= m_lower.size(); ++at) {
        if (beginsHere(at, m_lower))
            return at - bytes.begin();
    }
    return -1;
}

bool TextSearch::isIn(QStringView text) const
{
    return indexIn(text) >= 0;
}

qsizetype TextSearch::indexIn(QStringView text, qsizetype from) const
{
    if (isEmpty() || from >= text.size())
        return -1;
    if (!m_ascii)
        return indexInWide(text, from);
    const char16_t *begin = text.utf16() + from, *end = text.utf16() + text.size();
    const char16_t *found =
        std::search(begin, end, m_lower.begin(), m_lower.end(),
                    [](char16_t hay, char needle) { return lowered(hay) == char16_t(needle); });
    return found == end ? -1 : found - text.utf16();
}

qsizetype TextSearch::indexInWide(QStringView text, qsizetype from) const
{
    const QString lower = QString::fromUtf8(m_lower);
    const char16_t *begin = text.utf16() + from, *end = text.utf16() + text.size();
    const QStringView needle = lower;
    const char16_t *found =
        std::search(begin, end, needle.utf16(), needle.utf16() + needle.size(),
                    [](char16_t hay, char16_t each) { return lowered(hay) == each; });
    return found == end ? -1 : found - text.utf16();
}

} // namespace Sixcast
