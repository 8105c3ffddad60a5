// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rejoin.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Sixcast {
namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 soonNs = 5'000 * nsPerMs;
constexpr qint64 maximumMs =
    10LL * 366 * 24 * 3'600 * 1'000; ///< ten years: three of them stay far from the end

} // namespace

bool Rejoin::isHealed() const
{
    const qint64 silenceNs = atNs - heardNs;
    return againNs > atNs && againNs - atNs <= std::max(soonNs, silenceNs / 4);
}

QByteArray encodeRejoin(const Rejoin &rejoin, qint64 nowNs)
{
    const auto span = [](qint64 fromNs, qint64 toNs) {
        return QByteArray::number(std::clamp<qint64>((toNs - fromNs) / nsPerMs, 0, maximumMs));
    };
    return span(rejoin.joinedNs, rejoin.heardNs) + '/' + span(rejoin.heardNs, rejoin.atNs) + '/'
        + span(rejoin.atNs, nowNs);
}

std::optional<Rejoin> decodeRejoin(QByteArrayView text, qint64 nowNs)
{
    const QList<QByteArray> words = text.toByteArray().split('/');
    std::array<qint64, 3> spansMs{};
    if (words.size() != qsizetype(spansMs.size()))
        return std::nullopt;
    for (size_t i = 0; i < spansMs.size(); ++i) {
        const QByteArray &word = words[qsizetype(i)];
        const bool isNumber = !word.isEmpty() && word.size() <= 13
            && std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        spansMs[i] = isNumber ? word.toLongLong() : -1;
        if (!isNumber || spansMs[i] > maximumMs)
            return std::nullopt;
    }
    const auto [workedMs, silentMs, sinceMs] = spansMs;
    Rejoin rejoin;
    rejoin.atNs = nowNs - sinceMs * nsPerMs;
    rejoin.heardNs = rejoin.atNs - silentMs * nsPerMs;
    rejoin.joinedNs = rejoin.heardNs - workedMs * nsPerMs;
    rejoin.againNs = nowNs;
    return rejoin;
}

} // namespace Sixcast
