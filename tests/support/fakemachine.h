// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/machine.h"
#include "tests/support/fakenetwork.h"

namespace Sixcast {

/// A FakeHost as its own system would tell of it: counters, memberships, neighbours and sockets are
/// those that the exchange in memory has left there. What a test changes (routes, rules, sockets
/// of others, filters that are attached) is told beside it.
class FakeMachine : public Machine
{
public:
    explicit FakeMachine(FakeHost &host)
        : m_host(host)
    {
    }

    CounterSet counters(const QString &interface) const override;
    std::optional<QList<LinkDetail>> links() const override;
    std::optional<QList<MembershipRow>> memberships() const override;
    std::optional<QList<QueueRow>> queues() const override;
    std::optional<int> ingressFilters(InterfaceIndex interface) const override;
    std::optional<QList<RouteRow>> routes() const override;
    std::optional<QList<RuleRow>> rules() const override { return policyRules; }
    std::optional<RouteFacts> route(const Ip6Address &destination, InterfaceIndex interface,
                                    const std::optional<Ip6Address> &source) const override;
    std::optional<QList<NeighbourFacts>> neighbours() const override;
    std::optional<QList<UdpSocketRow>> udpSockets() const override;
    SystemSettings settings() const override { return system; }
    std::unique_ptr<PingSocket> makePingSocket() override;
    std::unique_ptr<BroadcastSocket> makeBroadcastSocket() override;
    std::unique_ptr<RuleReader> makeRuleReader() override;
    bool hasRights() const override { return isRoot; }

    static constexpr quint32 user = 1000;
    SystemSettings system{QStringLiteral("linux"), {}, 1024, false};
    QList<RouteRow> moreRoutes;        ///< beside ff00::/8 and the prefix of each interface
    QList<RuleRow> policyRules;        ///< that route() does not obey
    QList<UdpSocketRow> othersSockets; ///< of programs beside this one
    QHash<QString, LinkDetail> details;
    bool mayPing = true;
    bool hasIpv4 = true;
    bool isRoot = false;
    std::function<QByteArray()> ruleset; ///< what a rule reader is answered; unset: refused

private:
    FakeHost &m_host;
};

} // namespace Sixcast
