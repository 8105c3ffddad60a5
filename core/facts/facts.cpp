// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/facts.h"

namespace Sixcast {
namespace {

template<typename T> const T *withPurpose(const QList<T> &list, Purpose purpose)
{
    for (const T &item : list) {
        if (item.purpose == purpose)
            return &item;
    }
    return nullptr;
}

} // namespace

const InterfaceFacts *SideFacts::chosen() const
{
    return settings.interfaces.isEmpty() ? nullptr : interface(settings.interfaces.first().index);
}

const InterfaceFacts *SideFacts::interface(InterfaceIndex index) const
{
    for (const InterfaceFacts &candidate : interfaces) {
        if (index.isValid() && candidate.info.ref.index == index)
            return &candidate;
    }
    return nullptr;
}

const EchoFacts *SideFacts::echo(Purpose purpose) const
{
    return withPurpose(echoes, purpose);
}

const BurstFacts *SideFacts::burst(Purpose purpose) const
{
    return withPurpose(bursts, purpose);
}

const PingFacts *SideFacts::ping(Purpose purpose) const
{
    return withPurpose(pings, purpose);
}

const WindowFacts *SideFacts::window(Purpose purpose) const
{
    return withPurpose(windows, purpose);
}

const RouteFacts *SideFacts::route(Purpose purpose) const
{
    return withPurpose(routes, purpose);
}

bool beganLate(const ExchangeFacts &exchange)
{
    constexpr quint64 inARow = 4; // fewer may be chance
    constexpr quint64 underWay = 1;
    const quint64 told = exchange.unansweredAtFirst + exchange.answered;
    return exchange.unansweredAtFirst >= inARow && exchange.answered >= inARow
        && told <= exchange.sent && told + underWay >= exchange.sent;
}

} // namespace Sixcast
