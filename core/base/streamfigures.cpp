// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/streamfigures.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace Sixcast {
namespace {

std::optional<quint64> numberOf(QByteArrayView text)
{
    quint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end() ? std::optional(number) : std::nullopt;
}

std::optional<qint64> signedNumberOf(QByteArrayView text)
{
    const auto number = numberOf(text);
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    return number && *number <= most ? std::optional(qint64(*number)) : std::nullopt;
}

/// `12+3/900+20`: first number and length of each.
std::optional<QList<LossBurst>> burstsOf(QByteArrayView text)
{
    QList<LossBurst> bursts;
    while (!text.isEmpty()) {
        const qsizetype slash = text.indexOf('/');
        const QByteArrayView word = slash < 0 ? text : text.first(slash);
        text = slash < 0 ? QByteArrayView() : text.sliced(slash + 1);
        const qsizetype plus = word.indexOf('+');
        if (plus < 0 || bursts.size() >= StreamFigures::keptBursts)
            return std::nullopt;
        const auto first = numberOf(word.first(plus));
        const auto count = numberOf(word.sliced(plus + 1));
        constexpr quint64 most = std::numeric_limits<quint32>::max();
        if (!first || !count || *first > most || *count > most)
            return std::nullopt;
        bursts.append({quint32(*first), quint32(*count)});
    }
    return bursts;
}

bool readPart(char name, QByteArrayView value, StreamFigures *figures)
{
    const auto into = [value](auto *target) {
        const auto number = numberOf(value);
        if (number)
            *target = *number;
        return number.has_value();
    };
    const auto intoTime = [value](qint64 *target) {
        const auto number = signedNumberOf(value);
        *target = number.value_or(*target);
        return number.has_value();
    };
    switch (name) {
    case 'o':
        return into(&figures->sent);
    case 'r':
        return into(&figures->received);
    case 'f':
        return into(&figures->first) && figures->first > 0;
    case 'y':
        return into(&figures->bytes);
    case 'u':
        return into(&figures->duplicates);
    case 'a':
        return into(&figures->reordered);
    case 'l':
        return into(&figures->late);
    case 'd':
        return into(&figures->bufferDrops);
    case 'c':
        return into(&figures->cardDrops);
    case 'j':
        return intoTime(&figures->jitterNs);
    case 'g':
        return intoTime(&figures->longestGapNs);
    case 'b':
        return into(&figures->bursts);
    case 'e':
        figures->ended = true;
        return true;
    case 'w': {
        const auto bursts = burstsOf(value);
        figures->longest = bursts.value_or(QList<LossBurst>());
        return bursts.has_value();
    }
    default:
        return true;
    }
}

void appendPart(QByteArray &text, char name, quint64 number)
{
    if (!text.isEmpty())
        text.append(',');
    text.append(name).append(':').append(QByteArray::number(number));
}

/// The longest that fit, told in the order of their numbers.
QByteArray burstsText(QList<LossBurst> bursts, qsizetype maximumBytes)
{
    std::stable_sort(bursts.begin(), bursts.end(),
                     [](const LossBurst &a, const LossBurst &b) { return a.count > b.count; });
    const auto wordOf = [](const LossBurst &burst) -> QByteArray {
        return QByteArray::number(burst.first) + '+' + QByteArray::number(burst.count);
    };
    qsizetype room = maximumBytes;
    qsizetype fitting = 0;
    for (const LossBurst &burst : bursts) {
        room -= wordOf(burst).size() + 1;
        if (room < 0)
            break;
        ++fitting;
    }
    bursts.resize(fitting);
    std::sort(bursts.begin(), bursts.end(),
              [](const LossBurst &a, const LossBurst &b) { return a.first < b.first; });
    QByteArray text;
    for (const LossBurst &burst : bursts)
        text += (text.isEmpty() ? "" : "/") + wordOf(burst);
    return text;
}

} // namespace

StreamAccount StreamFigures::account(quint64 sentInAll) const
{
    StreamAccount result;
    result.sent = std::max({sentInAll, sent, received});
    result.received = received;
    const quint64 before = std::min(first - 1, result.sent - received);
    const quint64 untold =
        std::min(result.sent - std::max(sent, received), result.sent - received - before);
    const quint64 gone = result.sent - received - before - untold;
    const quint64 tooLate = std::min(late, gone);
    result.unknown = before + untold + tooLate;
    result.bufferDropped = std::min(bufferDrops, gone - tooLate);
    result.cardDropped = std::min(cardDrops.value_or(0), gone - tooLate - result.bufferDropped);
    result.lost = gone - tooLate - result.bufferDropped - result.cardDropped;
    return result;
}

QByteArray encodeStreamFigures(const StreamFigures &figures, qsizetype maximumBytes)
{
    QByteArray text;
    appendPart(text, 'o', figures.sent);
    appendPart(text, 'r', figures.received);
    const auto appendUnless = [&](char name, quint64 number, quint64 usual) {
        QByteArray more = text;
        appendPart(more, name, number);
        if (number != usual && more.size() <= maximumBytes)
            text = more;
    };
    appendUnless('e', figures.ended, 0);
    appendUnless('f', figures.first, 1);
    appendUnless('d', figures.bufferDrops, 0);
    if (figures.cardDrops)
        appendPart(text, 'c', *figures.cardDrops);
    appendUnless('l', figures.late, 0);
    appendUnless('u', figures.duplicates, 0);
    appendUnless('a', figures.reordered, 0);
    appendUnless('j', quint64(figures.jitterNs), 0);
    appendUnless('g', quint64(figures.longestGapNs), 0);
    appendUnless('b', figures.bursts, 0);
    appendUnless('y', figures.bytes, 0);
    const QByteArray bursts = burstsText(figures.longest, maximumBytes - text.size() - 3);
    if (!bursts.isEmpty())
        text += ",w:" + bursts;
    return text;
}

std::optional<StreamFigures> decodeStreamFigures(QByteArrayView text)
{
    if (!text.startsWith("o:"))
        return std::nullopt;
    StreamFigures figures;
    bool hasReceived = false;
    while (!text.isEmpty()) {
        const qsizetype comma = text.indexOf(',');
        const QByteArrayView part = comma < 0 ? text : text.first(comma);
        text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
        if (part.size() < 2 || part[1] != ':' || !readPart(part[0], part.sliced(2), &figures))
            return std::nullopt;
        hasReceived = hasReceived || part[0] == 'r';
    }
    return hasReceived ? std::optional(figures) : std::nullopt;
}

void StreamRow::take(const StreamFigures &now, qint64 atMs)
{
    const StreamAccount before = figures.account();
    const StreamAccount after = now.account();
    const auto grown = [](quint64 earlier, quint64 later) {
        return later > earlier ? later - earlier : 0;
    };
    const qint64 sinceMs = samples.isEmpty() ? 0 : samples.last().endMs;
    figures = now;
    if (atMs <= sinceMs)
        return;
    samples.append({atMs, atMs - sinceMs, grown(before.received, after.received),
                    grown(before.missing(), after.missing()), now.jitterNs});
    if (samples.size() < keptSamples)
        return;
    QList<StreamSample> halved;
    for (qsizetype i = 0; i + 1 < samples.size(); i += 2) {
        const StreamSample &one = samples[i];
        const StreamSample &other = samples[i + 1];
        halved.append({other.endMs, one.lengthMs + other.lengthMs, one.received + other.received,
                       one.missing + other.missing, std::max(one.jitterNs, other.jitterNs)});
    }
    samples = halved;
}

} // namespace Sixcast
