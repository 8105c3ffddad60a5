// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/escape.h"

#include <QChar>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct CodePoint {
    char32_t value = 0;
    qsizetype length = 0; ///< in code units; 0: no valid character begins here
};

/// The UTF-8 character at the beginning of \a bytes (RFC 3629: no overlong form, no surrogate, at
/// most U+10FFFF).
CodePoint firstCodePoint(QByteArrayView bytes)
{
    const auto byte = [bytes](qsizetype i) { return quint8(bytes[i]); };
    const quint8 lead = byte(0);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return {};
    char32_t value = lead & (0xff >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        value = value << 6 | (byte(i) & 0x3f);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < smallest[length] || value > 0x10ffff || QChar::isSurrogate(value))
        return {};
    return {value, length};
}

/// Default-ignorable or blank, although their category says letter, mark or symbol.
bool isInvisible(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x2800
        || c == 0x3164 || c == 0xffa0 || (c >= 0x180b && c <= 0x180f)
        || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0000 && c <= 0xe0fff);
}

/// \a first: nothing of ours stands before it, so that a combining mark would change foreign text.
bool isSafe(char32_t c, bool first)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return !first && !isInvisible(c);
    case QChar::Separator_Space:
        return c == U' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return false;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return !isInvisible(c);
    }
    return false;
}

void appendHex(QString &out, char32_t value, int digits)
{
    constexpr char16_t hexDigits[] = u"0123456789abcdef";
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        out += QChar(hexDigits[value >> shift & 0xf]);
}

void appendByte(QString &out, quint8 byte)
{
    out += "\\x"_L1;
    appendHex(out, byte, 2);
}

void appendCharacter(QString &out, char32_t c)
{
    if (c >= 0x20 && c < 0x7f) {
        if (c == U'\\')
            out += u'\\';
        out += QChar(char16_t(c));
    } else if (c == U'\n') {
        out += "\\n"_L1;
    } else if (c == U'\r') {
        out += "\\r"_L1;
    } else if (c == U'\t') {
        out += "\\t"_L1;
    } else if (c < 0x80) {
        appendByte(out, quint8(c));
    } else if (isSafe(c, out.isEmpty())) {
        out += QChar::fromUcs4(c);
    } else if (c < 0x10000) {
        out += "\\u"_L1;
        appendHex(out, c, 4);
    } else {
        out += "\\U"_L1;
        appendHex(out, c, 8);
    }
}

/// The longest beginning of \a bytes, at most \a maximum long, that does not end within a
/// character.
QByteArrayView cutBetweenCharacters(QByteArrayView bytes, qsizetype maximum)
{
    maximum = std::max<qsizetype>(maximum, 0);
    if (bytes.size() <= maximum)
        return bytes;
    for (qsizetype back = 1; back <= std::min<qsizetype>(maximum, 3); ++back) {
        const CodePoint c = firstCodePoint(bytes.sliced(maximum - back));
        if (c.length > back)
            return bytes.first(maximum - back);
        if (c.length > 0)
            break;
    }
    return bytes.first(maximum);
}

QString leftOutText(qsizetype count)
{
    return QCoreApplication::translate("Sixcast::Escape", "... (+%n bytes)", nullptr, int(count));
}

QString dumpLine(QByteArrayView bytes, qsizetype offset, int offsetDigits, qsizetype bytesPerLine)
{
    QString line;
    appendHex(line, char32_t(offset), offsetDigits);
    line += u' ';
    for (qsizetype i = 0; i < bytesPerLine; ++i) {
        line += i == bytesPerLine / 2 ? "  "_L1 : " "_L1;
        if (i < bytes.size())
            appendHex(line, quint8(bytes[i]), 2);
        else
            line += "  "_L1;
    }
    line += "  |"_L1;
    for (const char byte : bytes)
        line += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
    line += u'|';
    return line;
}

} // namespace

QString escaped(QByteArrayView bytes)
{
    QString out;
    out.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const CodePoint c = firstCodePoint(bytes);
        if (c.length == 0)
            appendByte(out, quint8(bytes.front()));
        else
            appendCharacter(out, c.value);
        bytes = bytes.sliced(std::max<qsizetype>(c.length, 1));
    }
    return out;
}

QString escaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        appendCharacter(out,
                        pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode());
        i += pair ? 1 : 0;
    }
    return out;
}

QString escapedForDisplay(QByteArrayView bytes, qsizetype maximumBytes)
{
    const QByteArrayView shown = cutBetweenCharacters(bytes, maximumBytes);
    QString out = escaped(shown);
    if (shown.size() < bytes.size())
        out += leftOutText(bytes.size() - shown.size());
    return out;
}

QString hexLine(QByteArrayView bytes)
{
    QString out;
    out.reserve(3 * bytes.size());
    for (const char byte : bytes) {
        if (!out.isEmpty())
            out += u' ';
        appendHex(out, quint8(byte), 2);
    }
    return out;
}

QString hexDump(QByteArrayView bytes, qsizetype maximumBytes, qsizetype bytesPerLine)
{
    const QByteArrayView shown = bytes.first(std::clamp<qsizetype>(maximumBytes, 0, bytes.size()));
    const int offsetDigits = shown.size() > 0x10000 ? 8 : 4;
    QStringList lines;
    for (qsizetype offset = 0; offset < shown.size(); offset += bytesPerLine) {
        const qsizetype length = std::min(bytesPerLine, shown.size() - offset);
        lines += dumpLine(shown.sliced(offset, length), offset, offsetDigits, bytesPerLine);
    }
    if (shown.size() < bytes.size())
        lines += leftOutText(bytes.size() - shown.size());
    return lines.join(u'\n');
}

} // namespace Sixcast
