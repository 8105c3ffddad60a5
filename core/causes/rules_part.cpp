// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// HELLOs that arrive only in part: a limit, a size, loss.

#include "core/causes/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 answerInTimeNs = 300'000'000; ///< what the last bursts of an investigation leave

bool partlyHeard(const Picture &p)
{
    return sent(p) && settingsAgree(p) && p.heard.some() && !p.heard.mostly() && !p.beganLate;
}

Judgement listenerLimit(const Picture &p)
{
    if (!partlyHeard(p) || p.listener->service->overflow > 0)
        return {};
    const double missing = 1 - double(p.heard.arrived) / std::max(1, p.heard.sent);
    if (swallowedPerHello(p) < missing * 0.5)
        return {};
    return heardVerdict(p, 0.92,
                        {ladderEvidence(p, Counter::InMcast), ladderEvidence(p, Counter::UdpIn)});
}

Judgement sizeLimit(const Picture &p)
{
    if (!p.requester || p.exchange.mostly() || p.large.sent < 4 || p.large.some()
        || !p.group.mostly())
        return {};
    const BurstFacts *small = p.requester->burst(Purpose::Group);
    if (p.late > 0 || (small && small->fastestNs > answerInTimeNs))
        return {}; // there was no time for those to the large ones
    return Verdict{0.95,
                   {tallyEvidence(Findings::tr("small HELLOs answered"), p.group,
                                  Findings::tr("probe"), burstEvent(p, Purpose::Group)),
                    tallyEvidence(Findings::tr("HELLOs of 400 bytes answered"), p.large,
                                  Findings::tr("probe"), burstEvent(p, Purpose::Large))}};
}

bool lossOnTheWay(const Picture &p)
{
    return partlyHeard(p) && !listenerLimit(p) && !sizeLimit(p) && !corrupt(p)
        && p.listener->service->overflow == 0;
}

/// Others on the link answer nothing, and are no loss.
Tally unicastToAnswerers(const Picture &p)
{
    if (p.hosts.isEmpty())
        return p.unicast; // a digest tells no single hosts
    Tally tally;
    for (const HostView &host : p.hosts) {
        if (host.unicast.some())
            tally.add(host.unicast.sent, host.unicast.arrived);
    }
    return tally;
}

Judgement networkLimit(const Picture &p)
{
    if (!lossOnTheWay(p) || !looksLimited(p))
        return {};
    return heardVerdict(p, p.facts.view == Case::View::Listener ? 0.6 : 0.92);
}

Judgement multicastLoss(const Picture &p)
{
    if (!lossOnTheWay(p) || looksLimited(p) || !unicastToAnswerers(p).mostly())
        return {};
    return heardVerdict(
        p, p.facts.view == Case::View::Listener ? 0.6 : 0.92,
        {tallyEvidence(Findings::tr("unicast HELLOs answered"), unicastToAnswerers(p),
                       Findings::tr("probe"), burstEvent(p, Purpose::Unicast))});
}

Judgement loss(const Picture &p)
{
    if (!lossOnTheWay(p) || looksLimited(p) || unicastToAnswerers(p).mostly())
        return {};
    return heardVerdict(
        p, p.facts.view == Case::View::Listener ? 0.6 : 0.92,
        {tallyEvidence(Findings::tr("unicast HELLOs answered"), unicastToAnswerers(p),
                       Findings::tr("probe"), burstEvent(p, Purpose::Unicast))});
}

constexpr Rule rules[]{
    {"listener.firewall.limit", Tier::Chain, listenerLimit},
    {"network.size", Tier::Chain, sizeLimit},
    {"network.limit", Tier::Chain, networkLimit, Ground::LeftOver},
    {"network.multicast-loss", Tier::Chain, multicastLoss, Ground::LeftOver},
    {"network.loss", Tier::Chain, loss, Ground::LeftOver},
};

} // namespace

std::span<const Rule> partRules()
{
    return rules;
}

} // namespace Sixcast
