// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace Sixcast {
namespace {

constexpr QByteArrayView versionWord = "1";

bool isKey(QByteArrayView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool mustBeEncoded(char c)
{
    return c <= 0x20 || c >= 0x7f || c == '%';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

void appendEncoded(QByteArray &text, QByteArrayView value)
{
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : value) {
        if (mustBeEncoded(c)) {
            const char escape[] = {'%', digits[quint8(c) >> 4], digits[quint8(c) & 0xf]};
            text.append(escape, sizeof escape);
        } else {
            text.append(c);
        }
    }
}

void appendField(QByteArray &text, QByteArrayView key, QByteArrayView value)
{
    Q_ASSERT(isKey(key));
    text.append(' ').append(key).append('=');
    appendEncoded(text, value);
}

template<typename Number> void appendNumber(QByteArray &text, QByteArrayView key, Number number)
{
    char digits[20];
    const char *end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    text.append(' ').append(key).append('=').append(digits, end - digits);
}

/// A `%` that no two hexadecimal digits follow stands for itself.
QByteArray decodedValue(QByteArrayView value)
{
    if (!value.contains('%'))
        return value.toByteArray();
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool escape = value[i] == '%' && i + 2 < value.size() && hexDigit(value[i + 1]) >= 0
            && hexDigit(value[i + 2]) >= 0;
        out.append(escape ? char(hexDigit(value[i + 1]) << 4 | hexDigit(value[i + 2])) : value[i]);
        i += escape ? 2 : 0;
    }
    return out;
}

/// All of \a text as an unsigned number: digits only, no sign, no blank.
template<typename T> std::optional<T> wholeNumber(QByteArrayView text, int base)
{
    T value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value, base);
    if (error != std::errc{} || end != text.end() || text.isEmpty())
        return std::nullopt;
    return value;
}

QByteArray heading(QByteArrayView word, quint64 run, quint32 seq, qsizetype expectedSize)
{
    QByteArray text;
    text.reserve(expectedSize);
    text.append(word).append(' ').append(versionWord).append(" run=");
    constexpr char digits[] = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4)
        text.append(digits[run >> shift & 0xf]);
    appendNumber(text, "seq", seq);
    return text;
}

/// Cuts the next word off \a rest; empty at the end.
QByteArrayView takeWord(QByteArrayView &rest)
{
    const auto *begin = std::find_if(rest.begin(), rest.end(), [](char c) { return c != ' '; });
    const auto *end = std::find(begin, rest.end(), ' ');
    rest = QByteArrayView(end, rest.end());
    return QByteArrayView(begin, end);
}

QByteArrayView withoutLineEnd(QByteArrayView text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

/// A HELLO is padded with far more of them than it has letters: eight at a time.
QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    constexpr QByteArrayView eight = "        ";
    while (text.endsWith(eight))
        text.chop(eight.size());
    while (text.endsWith(' '))
        text.chop(1);
    return text;
}

struct ExtendedHead {
    quint64 run = 0;
    quint32 seq = 0;
    int ignored = 0;
};

/// \a rest is what follows the word: ` 1 run=... seq=...`; nullopt when it is not of that form.
/// Calls \a onField(key, value as it is written) for each field that counts.
template<typename OnField>
std::optional<ExtendedHead> walkExtended(QByteArrayView rest, OnField &&onField)
{
    if (!rest.startsWith(' ') || takeWord(rest) != versionWord)
        return std::nullopt;
    rest = withoutTrailingBlanks(rest);
    ExtendedHead head;
    int fields = 0;
    bool hasRun = false;
    bool hasSeq = false;
    for (QByteArrayView word = takeWord(rest); !word.isEmpty(); word = takeWord(rest)) {
        const qsizetype equals = word.indexOf('=');
        const QByteArrayView key = word.first(std::max<qsizetype>(equals, 0));
        const QByteArrayView value = word.sliced(equals + 1);
        if (key == "run" && !hasRun) {
            const auto run = value.size() <= 16 ? wholeNumber<quint64>(value, 16) : std::nullopt;
            if (!run)
                return std::nullopt;
            head.run = *run;
            hasRun = true;
        } else if (key == "seq" && !hasSeq) {
            const auto seq = wholeNumber<quint32>(value, 10);
            if (!seq)
                return std::nullopt;
            head.seq = *seq;
            hasSeq = true;
        } else if (!isKey(key) || key == "run" || key == "seq"
                   || fields >= Message::maximumFields) {
            ++head.ignored;
        } else {
            ++fields;
            onField(key, value);
        }
    }
    if (!hasRun || !hasSeq)
        return std::nullopt;
    return head;
}

/// A decimal of up to 63 bits without a sign.
std::optional<qint64> unsignedNumber(QByteArrayView text)
{
    return text.startsWith('-') ? std::nullopt : wholeNumber<qint64>(text, 10);
}

struct SpokenKind {
    Message::Kind kind = Message::Kind::Unknown;
    QByteArrayView rest; ///< after the word
};

SpokenKind kindOf(QByteArrayView payload)
{
    using Word = std::pair<Message::Kind, QByteArrayView>;
    constexpr std::array words{Word{Message::Kind::Hello, plainHello},
                               Word{Message::Kind::Welcome, plainWelcome},
                               Word{Message::Kind::Beacon, beaconWord}};
    for (const auto &[kind, word] : words) {
        if (payload.startsWith(word))
            return {kind, withoutLineEnd(payload.sliced(word.size()))};
    }
    return {};
}

} // namespace

std::optional<QByteArray> Message::value(QByteArrayView key) const
{
    for (const Field &field : fields) {
        if (field.key == key)
            return field.value;
    }
    return std::nullopt;
}

std::optional<qint64> Message::number(QByteArrayView key) const
{
    const std::optional<QByteArray> found = value(key);
    return found ? unsignedNumber(*found) : std::nullopt;
}

QString Message::text(QByteArrayView key) const
{
    return QString::fromUtf8(value(key).value_or(QByteArray()));
}

QByteArray encodeHello(quint64 run, quint32 seq, const QList<Message::Field> &fields,
                       qsizetype padTo)
{
    QByteArray text = heading(plainHello, run, seq, padTo);
    for (const Message::Field &field : fields)
        appendField(text, field.key, field.value);
    if (text.size() < padTo)
        text.append(padTo - text.size(), ' ');
    return text;
}

QByteArray encodeWelcome(const Message &hello, const WelcomeFacts &facts, qsizetype maximumBytes)
{
    if (!hello.extended)
        return plainWelcome.toByteArray();
    QByteArray text = heading(plainWelcome, hello.run, hello.seq, defaultHelloBytes);
    if (text.size() > maximumBytes)
        return plainWelcome.toByteArray();

    const auto appendIfItFits = [&text, maximumBytes](const auto &append) {
        const qsizetype before = text.size();
        append();
        if (text.size() > maximumBytes)
            text.truncate(before);
    };
    appendIfItFits([&] { appendNumber(text, "heard", facts.heard); });
    if (facts.receivedNs != 0 && facts.sentNs != 0) {
        appendIfItFits([&] { // together: one is of no use without the other
            appendNumber(text, "rx", facts.receivedNs);
            appendNumber(text, "tx", facts.sentNs);
        });
    }
    if (facts.hops >= 0)
        appendIfItFits([&] { appendNumber(text, "hops", facts.hops); });
    if (!facts.interfaceName.isEmpty())
        appendIfItFits([&] { appendField(text, "if", facts.interfaceName.toUtf8()); });
    for (const Message::Field &field : facts.more)
        appendIfItFits([&] { appendField(text, field.key, field.value); });
    return text;
}

QByteArray encodeBeacon(quint64 run, quint32 seq, const QByteArray &digest, QByteArrayView key)
{
    QByteArray text = heading(beaconWord, run, seq, defaultHelloBytes);
    appendField(text, key, digest);
    return text;
}

Message decodeMessage(QByteArrayView payload)
{
    const SpokenKind spoken = kindOf(payload);
    Message message;
    const auto head =
        walkExtended(spoken.rest, [&message](QByteArrayView key, QByteArrayView value) {
            message.fields.append({key.toByteArray(), decodedValue(value)});
        });
    if (!head)
        return {.kind = spoken.kind};
    message.kind = spoken.kind;
    message.extended = true;
    message.run = head->run;
    message.seq = head->seq;
    message.ignored = head->ignored;
    return message;
}

MessageHead decodeMessageHead(QByteArrayView payload)
{
    const SpokenKind spoken = kindOf(payload);
    MessageHead head;
    bool hasReceived = false, hasSent = false;
    const auto take = [](QByteArrayView value, bool &has, qint64 &ns) {
        if (!std::exchange(has, true)) // of a repeated key the first one counts
            ns = (value.contains('%') ? unsignedNumber(decodedValue(value)) : unsignedNumber(value))
                     .value_or(0);
    };
    const auto extended = walkExtended(spoken.rest, [&](QByteArrayView key, QByteArrayView value) {
        if (key == "rx")
            take(value, hasReceived, head.receivedNs);
        else if (key == "tx")
            take(value, hasSent, head.sentNs);
    });
    if (!extended)
        return {.kind = spoken.kind};
    head.kind = spoken.kind;
    head.extended = true;
    head.run = extended->run;
    head.seq = extended->seq;
    return head;
}

} // namespace Sixcast
