// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

#include <QByteArray>

namespace Sixcast {

// What the kernel's routing knows, asked through rtnetlink without rights. The parsers take the
// bytes of an answer: any bytes go in, what can't be understood is left out.

/// One link, as far as InterfaceInfo does not tell.
struct LinkDetail {
    InterfaceIndex index;
    QString mode;  ///< of a macvlan
    QString queue; ///< root qdisc
    QString hardwareAddress;
    bool xdp = false;
};
QList<LinkDetail> parseLinks(QByteArrayView answer);

/// One route or policy rule that matters here.
struct RouteRow {
    Ip6Address destination;
    int prefixLength = 0;
    quint8 type = 0; ///< RTN_UNICAST, RTN_MULTICAST, RTN_BLACKHOLE, ...
    quint32 table = 0;
    InterfaceIndex device;
};
QList<RouteRow> parseRoutes(QByteArrayView answer);

struct RuleRow {
    Ip6Address destination;
    int prefixLength = 0;   ///< 0: any destination
    bool hasSource = false; ///< narrowed by source or incoming interface other than our own
    quint8 action = 0;      ///< FR_ACT_TO_TBL, FR_ACT_BLACKHOLE, ...
    quint32 priority = 0;
};
QList<RuleRow> parseRules(QByteArrayView answer);

QList<NeighbourFacts> parseNeighbours(QByteArrayView answer);

/// Queueing disciplines (\a filters: their filters): per interface.
struct QueueRow {
    InterfaceIndex interface;
    QString kind;
    quint32 parent = 0;
    std::optional<qint64> drops;
};
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
/// Filters on what comes in by \a interface (\a incoming) or leaves it.
std::optional<int> queryFilterCount(InterfaceIndex interface, bool incoming);
/// Which way a datagram to \a destination would go; by \a interface when it is valid.
std::optional<RouteFacts> queryRoute(const Ip6Address &destination, InterfaceIndex interface,
                                     const std::optional<Ip6Address> &source = {});

} // namespace Sixcast
