// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Systems without rtnetlink: nothing is known, and the rules treat it so.

#include "core/probes/netlinkquery.h"

namespace Sixcast {

QList<LinkDetail> parseLinks(QByteArrayView)
{
    return {};
}
QList<RouteRow> parseRoutes(QByteArrayView)
{
    return {};
}
QList<RuleRow> parseRules(QByteArrayView)
{
    return {};
}
QList<NeighbourFacts> parseNeighbours(QByteArrayView)
{
    return {};
}
QList<QueueRow> parseQueues(QByteArrayView)
{
    return {};
}
RouteFacts parseRoute(QByteArrayView)
{
    return {};
}

std::optional<QList<LinkDetail>> queryLinks()
{
    return std::nullopt;
}
std::optional<QList<RouteRow>> queryRoutes()
{
    return std::nullopt;
}
std::optional<QList<RuleRow>> queryRules()
{
    return std::nullopt;
}
std::optional<QList<NeighbourFacts>> queryNeighbours()
{
    return std::nullopt;
}
std::optional<QList<QueueRow>> queryQueues()
{
    return std::nullopt;
}
std::optional<int> queryFilterCount(InterfaceIndex, bool)
{
    return std::nullopt;
}
std::optional<RouteFacts> queryRoute(const Ip6Address &, InterfaceIndex,
                                     const std::optional<Ip6Address> &)
{
    return std::nullopt;
}

} // namespace Sixcast
