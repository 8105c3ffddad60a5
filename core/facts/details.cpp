// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/details.h"

#include "core/facts/digestparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using namespace DigestParts;

constexpr qsizetype maximumTakenBytes = 1024;
constexpr qsizetype maximumListed = 16;
constexpr qsizetype maximumWords = 4;

constexpr Letter<Purpose> probeLetters[]{
    {'g', Purpose::Group},         {'c', Purpose::Control}, {'u', Purpose::Unicast},
    {'n', Purpose::NeighbourPort}, {'l', Purpose::Large},   {'e', Purpose::Last},
    {'o', Purpose::OtherInterface}};
constexpr Letter<Purpose> pingLetters[]{
    {'a', Purpose::AllNodes}, {'g', Purpose::Group}, {'h', Purpose::Host}};
constexpr Letter<Purpose> windowLetters[]{{'x', Purpose::Exchange},
                                          {'g', Purpose::Group},
                                          {'u', Purpose::Unicast},
                                          {'l', Purpose::Large},
                                          {'c', Purpose::Control}};

bool isOfOneHost(Purpose purpose)
{
    return purpose == Purpose::Unicast || purpose == Purpose::NeighbourPort
        || purpose == Purpose::Host;
}

/// Of several hosts that were asked, the peer of the run; else the one that reacted most.
std::optional<Ip6Address> toldHost(const SideFacts &facts)
{
    const BurstFacts *best = nullptr;
    const auto rank = [&](const BurstFacts &burst) {
        const bool isPeer = std::ranges::any_of(facts.heard, [&](const HeardSideFacts &heard) {
            return heard.provenance == Provenance::Bound
                && heard.from.address == burst.destination.address;
        });
        return std::pair(isPeer, burst.answered + burst.closed + burst.prohibited);
    };
    for (const BurstFacts &burst : facts.bursts) {
        if (burst.purpose == Purpose::Unicast && (!best || rank(*best) < rank(burst)))
            best = &burst;
    }
    return best ? std::optional(best->destination.address) : std::nullopt;
}

/// `Y:g...` and the like: one for each of a list that is told.
template<typename T>
void addItems(QByteArrayList *items, char key, const QList<T> &list,
              std::span<const Letter<Purpose>> letters, const std::optional<Ip6Address> &host,
              qint64 nowNs)
{
    for (const auto &known : letters) {
        for (const T &value : list) {
            if (value.purpose != known.value)
                continue;
            if constexpr (requires { value.destination; }) {
                if (isOfOneHost(value.purpose) && value.destination.address != host)
                    continue;
            }
            QByteArray item =
                QByteArray(1, key) + ':' + known.letter + partsOf(value, nowNs, &Traits::details);
            if constexpr (requires { value.moved; })
                item += '/' + counters(value.moved);
            *items << item;
            if (known.letter != 'o') // the other interfaces are several
                break;
        }
    }
}

template<typename T>
void takeItem(QByteArrayView text, std::span<const Letter<Purpose>> letters,
              const std::optional<Ip6Address> &host, qint64 theirNowNs, QList<T> *list)
{
    if (text.isEmpty())
        return;
    T value;
    value.purpose = valueOf(letters, text[0]);
    if (value.purpose == Purpose::None || list->size() >= maximumListed)
        return;
    Parts parts(text.sliced(1), '/');
    takeParts(&parts, theirNowNs, &value, &Traits::details);
    if constexpr (requires { value.destination; }) {
        if (isOfOneHost(value.purpose) && host)
            value.destination.address = *host;
    }
    if constexpr (requires { value.moved; })
        takeCounters(parts.rest(), &value.moved);
    const auto known = std::ranges::find(*list, value.purpose, &T::purpose);
    if (known == list->end() || text[0] == 'o')
        *list << value;
    else
        *known = value;
}

} // namespace

QByteArrayList encodeDetails(const SideFacts &facts, qint64 nowNs, qsizetype maximumBytes)
{
    const std::optional<Ip6Address> host = toldHost(facts);
    QByteArrayList head{"t:" + QByteArray::number(nowNs / 1'000'000, 16),
                        "g:" + facts.settings.group.toString().toLatin1(),
                        "p:" + number(facts.settings.port)};
    if (host)
        head << "U:" + host->toString().toLatin1();
    QByteArrayList items;
    addItems(&items, 'Y', facts.bursts, probeLetters, host, nowNs);
    addItems(&items, 'P', facts.pings, pingLetters, host, nowNs);
    addItems(&items, 'W', facts.windows, windowLetters, host, nowNs);
    QByteArrayList words;
    for (const QByteArray &item : std::as_const(items)) {
        if (words.isEmpty() || words.last().size() + 1 + item.size() > maximumBytes) {
            if (words.size() == maximumWords)
                break;
            words << head.join(',');
        }
        if (words.last().size() + 1 + item.size() <= maximumBytes)
            words.last() += ',' + item;
    }
    return words;
}

bool takeDetails(QByteArrayView details, SideFacts *facts)
{
    if (details.size() > maximumTakenBytes || !details.startsWith("t:"))
        return false;
    qint64 theirNowNs = 0;
    std::optional<Ip6Address> host;
    for (Parts items(details, ','); items.hasMore();) {
        const auto item = items.next();
        if (item.size() < 2 || item[1] != ':')
            continue;
        const auto value = item.sliced(2);
        switch (item[0]) {
        case 't':
            theirNowNs =
                qint64(std::min<quint64>(value.toULongLong(nullptr, 16), 1ULL << 42)) * 1'000'000;
            break;
        case 'g':
            if (Ip6Address::parse(QString::fromLatin1(value)) != facts->settings.group)
                return false;
            break;
        case 'p':
            if (toNumber(value) != facts->settings.port)
                return false;
            break;
        case 'U':
            host = Ip6Address::parse(QString::fromLatin1(value));
            break;
        case 'Y':
            takeItem(value, probeLetters, host, theirNowNs, &facts->bursts);
            break;
        case 'P':
            takeItem(value, pingLetters, host, theirNowNs, &facts->pings);
            break;
        case 'W':
            takeItem(value, windowLetters, host, theirNowNs, &facts->windows);
            break;
        default:
            break; // of a later version
        }
    }
    return true;
}

void keepDetails(const SideFacts &before, SideFacts *now)
{
    for (const BurstFacts &old : before.bursts) {
        const auto known = std::ranges::find(now->bursts, old.purpose, &BurstFacts::purpose);
        if (known == now->bursts.end()) {
            if (now->bursts.size() < maximumListed)
                now->bursts << old;
        } else if (known->run == 0 && old.run != 0) {
            const int answered = known->answered, sent = known->sent;
            *known = old;
            known->answered = answered;
            known->sent = sent;
        }
    }
}

} // namespace Sixcast
