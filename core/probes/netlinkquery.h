// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/hostrows.h"

#include <QByteArray>

namespace Sixcast {

// What the Linux kernel's routing knows, asked through rtnetlink without rights. The parsers take
// the bytes of an answer: any bytes go in, what can't be understood is left out.

QList<LinkDetail> parseLinks(QByteArrayView answer);
QList<RouteRow> parseRoutes(QByteArrayView answer);
QList<RuleRow> parseRules(QByteArrayView answer);
QList<NeighbourFacts> parseNeighbours(QByteArrayView answer);
QList<QueueRow> parseQueues(QByteArrayView answer);

/// The answer to one route question; the device's name is not filled in.
RouteFacts parseRoute(QByteArrayView answer);

// The questions. Each waits at most 200 ms; nullopt when it could not be asked or not be answered
// whole.
std::optional<QList<LinkDetail>> queryLinks();
std::optional<QList<RouteRow>> queryRoutes();
std::optional<QList<RuleRow>> queryRules();
std::optional<QList<NeighbourFacts>> queryNeighbours();
std::optional<QList<QueueRow>> queryQueues();
/// tc filters on what comes in by \a interface.
std::optional<int> queryIngressFilters(InterfaceIndex interface);
/// Which way a datagram to \a destination would go; by \a interface when it is valid.
std::optional<RouteFacts> queryRoute(const Ip6Address &destination, InterfaceIndex interface,
                                     const std::optional<Ip6Address> &source = {});

} // namespace Sixcast
