// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/machine.h"

#include "core/base/clock.h"

#include <QSysInfo>

namespace Sixcast {

Machine::~Machine() = default;

qint64 Machine::wallNs() const
{
    return wallClockNs();
}

qint64 Machine::monotonicNs() const
{
    return monotonicClockNs();
}

CounterSet Machine::counters(const QString &) const
{
    return {};
}

std::optional<QList<LinkDetail>> Machine::links() const
{
    return std::nullopt;
}

std::optional<QList<MembershipRow>> Machine::memberships() const
{
    return std::nullopt;
}

std::optional<QList<QueueRow>> Machine::queues() const
{
    return std::nullopt;
}

std::optional<int> Machine::ingressFilters(InterfaceIndex) const
{
    return std::nullopt;
}

std::optional<QList<RouteRow>> Machine::routes() const
{
    return std::nullopt;
}

std::optional<QList<RuleRow>> Machine::rules() const
{
    return std::nullopt;
}

std::optional<RouteFacts> Machine::route(const Ip6Address &, InterfaceIndex,
                                         const std::optional<Ip6Address> &) const
{
    return std::nullopt;
}

std::optional<QList<NeighbourFacts>> Machine::neighbours() const
{
    return std::nullopt;
}

std::optional<QList<UdpSocketRow>> Machine::udpSockets() const
{
    return std::nullopt;
}

SystemSettings Machine::settings() const
{
    return {.kernel = QSysInfo::kernelType()};
}

std::unique_ptr<PingSocket> Machine::makePingSocket()
{
    return nullptr;
}

std::unique_ptr<BroadcastSocket> Machine::makeBroadcastSocket()
{
    return nullptr;
}

std::unique_ptr<RuleReader> Machine::makeRuleReader()
{
    return nullptr;
}

bool Machine::hasRights() const
{
    return false;
}

} // namespace Sixcast
