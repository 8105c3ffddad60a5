// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/linefilter.h"

#include "core/trace/bytewriter.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr QByteArrayView searchedKeys[]{"actor", "kind",  "op",      "if",   "local",
                                        "peer",  "group", "payload", "text", "error"};

/// Walks over the begin of a line, which is always the same.
class Prefix
{
public:
    explicit Prefix(QByteArrayView line)
        : m_line(line)
    {
    }
    bool take(QByteArrayView expected)
    {
        if (!m_line.sliced(m_at).startsWith(expected))
            return false;
        m_at += expected.size();
        return true;
    }
    template<typename Belongs> QByteArrayView takeWhile(Belongs &&belongs)
    {
        const qsizetype begin = m_at;
        while (m_at < m_line.size() && belongs(m_line[m_at]))
            ++m_at;
        return m_line.sliced(begin, m_at - begin);
    }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
};

bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '-';
}

bool isNotQuote(char c)
{
    return c != '"';
}

struct LineBegin {
    QByteArrayView actor, kind;
    QByteArrayView operation; ///< as written, with its escapes
};

std::optional<LineBegin> beginOf(QByteArrayView line)
{
    LineBegin begin;
    Prefix prefix(line);
    if (!prefix.take("{\"n\":") || prefix.takeWhile(isNumberByte).isEmpty()
        || !prefix.take(",\"time\":\""))
        return std::nullopt;
    prefix.takeWhile(isNotQuote);
    if (!prefix.take("\",\"mono\":") || prefix.takeWhile(isNumberByte).isEmpty()
        || !prefix.take(",\"actor\":\""))
        return std::nullopt;
    begin.actor = prefix.takeWhile(isNotQuote);
    if (!prefix.take("\",\"kind\":\""))
        return std::nullopt;
    begin.kind = prefix.takeWhile(isNotQuote);
    if (prefix.take("\",\"op\":\""))
        begin.operation = prefix.takeWhile(isNotQuote);
    return begin;
}

} // namespace

LineFilter::LineFilter(const TraceFilter &filter)
    : m_filter(filter)
    , m_search(filter.text)
{
    m_onlyText = filter.isOfAllKinds() && !filter.interface;
    // `%` and `]`: could reach into the name of a zone, where the line has its number. What is
    // written with a backslash is never found as it is.
    static constexpr QStringView unsafe = u"%]\"\\";
    m_mustReadAll = std::any_of(filter.text.begin(), filter.text.end(), [](QChar c) {
        return unsafe.contains(c) || !(c.isPrint() || c == u' ') || c.isSurrogate();
    });
    if (!filter.interface)
        return;
    if (isPlainAscii(*filter.interface) && !filter.interface->contains(u'"')
        && !filter.interface->contains(u'\\'))
        m_interfaceField = ",\"if\":\"" + filter.interface->toLatin1() + '"';
    else
        m_mustReadAll = true;
}

bool LineFilter::isUsual(QByteArrayView line)
{
    return line.endsWith('}') && beginOf(line);
}

LineFilter::Answer LineFilter::kindAndInterface(QByteArrayView line) const
{
    const std::optional<LineBegin> begin = beginOf(line);
    if (!begin)
        return Answer::ReadIt;
    if (!m_filter.isOfAllKinds()) {
        const std::optional<Kind> kind = kindFromName(QString::fromLatin1(begin->kind));
        const std::optional<Actor> actor = actorFromName(QString::fromLatin1(begin->actor));
        if (!kind || !actor)
            return Answer::ReadIt;
        if (!m_filter.wantsKind(*kind,
                                isBackground(*actor, *kind, QString::fromLatin1(begin->operation))))
            return Answer::No;
    }
    // A quotation mark within a string is never without its backslash, so this is always the member
    // itself.
    if (!m_interfaceField.isEmpty() && !line.contains(m_interfaceField)
        && line.contains(",\"if\":\""))
        return Answer::No;
    return Answer::Yes;
}

LineFilter::Answer LineFilter::textAt(QByteArrayView line, qsizetype at) const
{
    qsizetype quote = at;
    do {
        --quote;
    } while (quote >= 0 && line[quote] != '"' && line[quote] != '\\');
    if (quote < 2)
        return Answer::No;
    if (line[quote] == '\\' || line[quote - 1] == '\\')
        return Answer::ReadIt; // an escape stands before it in the same string
    if (line[quote - 1] != ':')
        return Answer::No; // in a key, or in a number
    const qsizetype keyEnd = quote - 2;
    const qsizetype keyBegin = line.first(keyEnd).lastIndexOf('"') + 1;
    const QByteArrayView key = line.sliced(keyBegin, keyEnd - keyBegin);
    const bool isSearched =
        std::find(std::begin(searchedKeys), std::end(searchedKeys), key) != std::end(searchedKeys);
    return isSearched ? Answer::Yes : Answer::No;
}

} // namespace Sixcast
