// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/shellwords.h"

#include "core/base/escape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

bool isAsciiLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// What no shell takes for anything else, at any place of a word.
bool isPlain(const QString &word, QStringView more)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [&](QChar c) {
        return isAsciiLetterOrDigit(c) || more.contains(c);
    });
}

/// Nothing that is not shown, or shown as something else.
bool isVisible(const QString &word)
{
    return escaped(word).replace(u"\\\\"_s, u"\\"_s) == word;
}

/// PowerShell takes typographic single quotes for quotes as well (about_Quoting_Rules).
QString powerShellQuoted(const QString &word)
{
    QString text = u"'"_s;
    for (const QChar c : word) {
        if (c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b)))
            text += c;
        text += c;
    }
    return text + u'\'';
}

} // namespace

std::optional<QString> shellWord(const QString &word, Shell shell)
{
    if (!isVisible(word))
        return std::nullopt;
    switch (shell) {
    case Shell::Posix:
        if (isPlain(word, u"-_.,:/@%+="))
            return word;
        return QString(u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'');
    case Shell::PowerShell:
        if (isPlain(word, u"-_./:") && !word.startsWith(u'-'))
            return word;
        return powerShellQuoted(word);
    case Shell::Cmd:
        if (isPlain(word, u"-_.:"))
            return word;
        // Within quotes it still expands %NAME% and !NAME!, and nothing escapes a quote.
        if (word.contains(u'"') || word.contains(u'%') || word.contains(u'!')
            || word.endsWith(u'\\'))
            return std::nullopt;
        return QString(u'"' + word + u'"');
    }
    return std::nullopt;
}

std::optional<QString> shellCommand(const QStringList &words, Shell shell)
{
    QStringList quoted;
    for (const QString &word : words) {
        const auto one = shellWord(word, shell);
        if (!one)
            return std::nullopt;
        quoted << *one;
    }
    return quoted.join(u' ');
}

bool canBeInterfaceName(const QString &name, bool onWindows)
{
    constexpr qsizetype longestOnLinux = 15;    // IFNAMSIZ - 1
    constexpr qsizetype longestOnWindows = 256; // IF_MAX_STRING_SIZE
    if (name.isEmpty() || name.startsWith(u'-') || name == u"." || name == u".."
        || !isVisible(name))
        return false;
    if (onWindows)
        return name.size() <= longestOnWindows;
    const bool hasForbidden = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c == u'/' || c == u':' || c.isSpace(); });
    return !hasForbidden && name.toUtf8().size() <= longestOnLinux;
}

bool canBeHardwareAddress(const QString &text)
{
    constexpr qsizetype length = 17;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = text[i].toLower();
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (i % 3 == 2 ? c != u':' : !isHex)
            return false;
    }
    return true;
}

} // namespace Sixcast
