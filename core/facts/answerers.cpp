// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/answerers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

void takeBurst(const BurstFacts &burst, AnswererFacts *answerer)
{
    const Ip6Address &address = answerer->endpoint.address;
    if (burst.interface.index.isValid() && burst.interface.index != answerer->arrival)
        return;
    if (burst.purpose == Purpose::Unicast && burst.destination.address == address) {
        if (burst.closed > 0 && burst.offender == address) {
            answerer->closed += quint64(burst.closed);
            answerer->closedNs = burst.closedNs;
            answerer->aliveNs = std::max(answerer->aliveNs, burst.closedNs);
            answerer->again += quint64(burst.answered);
        } else if (burst.answered == 0 && burst.closed == 0) {
            answerer->unheard += quint64(burst.sent);
        }
        return;
    }
    // Only these follow the unicast ones.
    const bool isLater = burst.purpose == Purpose::Large || burst.purpose == Purpose::Last;
    const bool isThere = std::ranges::any_of(
        burst.answerers, [&](const Endpoint &peer) { return peer.address == address; });
    if (isLater && isThere && answerer->closed > 0)
        answerer->again += quint64(burst.answered);
}

} // namespace

void relateAnswerers(SideFacts *requester)
{
    if (!requester->exchange)
        return;
    for (AnswererFacts &answerer : requester->exchange->answerers) {
        answerer.closed = answerer.unheard = answerer.again = 0;
        answerer.closedNs = answerer.aliveNs = 0;
        for (const BurstFacts &burst : requester->bursts)
            takeBurst(burst, &answerer);
        for (const PingFacts &ping : requester->pings) {
            for (const Endpoint &host : ping.answerers) {
                if (host.address == answerer.endpoint.address)
                    answerer.aliveNs = std::max(answerer.aliveNs, ping.lastNs);
            }
        }
    }
}

} // namespace Sixcast
