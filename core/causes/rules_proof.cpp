// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The very rule of a packet filter, where somebody with rights let it be read.

#include "core/causes/proof.h"
#include "core/causes/ruleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 leastHits = 3;

bool isAt(const RuleFacts &rule, bool incoming)
{
    for (const auto &hook : incoming ? QStringList{u"input"_s, u"prerouting"_s, u"ingress"_s}
                                     : QStringList{u"output"_s, u"postrouting"_s, u"egress"_s}) {
        if (rule.hook == hook)
            return true;
    }
    return false;
}

/// Rules that name our port or group, or that dropped at least as many as we know of.
bool isProved(const RuleFacts &rule, qint64 lost)
{
    const qint64 hits = rule.hits.value_or(0);
    return hits >= leastHits && (rule.named || (lost > 0 && hits >= lost));
}

/// What did not come through there, as far as it is known; 0: unknown.
qint64 lostAt(const Picture &p, Side side, bool incoming)
{
    if (side == Side::Listener)
        return incoming ? (p.isTwoSided ? p.exchange.sent : 0) : p.welcomeErrors;
    return incoming ? (p.isTwoSided ? p.welcomed : 0) : p.exchange.sent;
}

/// The exchange shows that something is lost there.
bool isSilentThere(const Picture &p, Side side, bool incoming)
{
    if (side == Side::Listener && incoming)
        return !helloArrives(p);
    return side == Side::Requester ? !p.exchange.mostly() : true;
}

Evidence ruleEvidence(const Picture &p, Side side, const QString &fact, const RuleFacts &rule)
{
    return evidenceOf(fact, u"%1: %2"_s.arg(placeOf(rule), rule.text),
                      p.source(side, Findings::tr("%1, with rights").arg(rule.tool)),
                      p.isOwn(side) ? rule.event : 0);
}

Judgement judge(const Picture &p, Side side, bool incoming)
{
    const SideFacts *facts = factsOf(p, side);
    if (!facts || !isSilentThere(p, side, incoming))
        return {};
    if (const RuleFacts *rule = provedRule(p, side, incoming)) {
        return Verdict{
            0.98,
            {ruleEvidence(p, side, Findings::tr("Rule that dropped them"), *rule),
             evidenceOf(Findings::tr("Packets that it dropped meanwhile"),
                        u"+%1"_s.arg(*rule->hits), p.source(side, Findings::tr("its counter")),
                        p.isOwn(side) ? rule->event : 0)}};
    }
    const auto candidate =
        std::find_if(facts->rules.begin(), facts->rules.end(), [&](const RuleFacts &rule) {
            return rule.named && !rule.packets && isAt(rule, incoming);
        });
    if (candidate == facts->rules.end())
        return {};
    return Verdict{0.75,
                   {ruleEvidence(p, side,
                                 Findings::tr("Rule that may drop them: it has no counter to show "
                                              "it"),
                                 *candidate)}};
}

template<Side S, bool Incoming> Judgement judgeRule(const Picture &p)
{
    return judge(p, S, Incoming);
}

constexpr Rule rules[] = {
    {"listener.firewall.in", Tier::Hard, judgeRule<Side::Listener, true>},
    {"listener.firewall.out", Tier::Hard, judgeRule<Side::Listener, false>},
    {"requester.firewall.in", Tier::Hard, judgeRule<Side::Requester, true>},
    {"requester.firewall.out", Tier::Hard, judgeRule<Side::Requester, false>},
};

} // namespace

const RuleFacts *provedRule(const Picture &p, Side side, bool incoming)
{
    const SideFacts *facts = factsOf(p, side);
    if (!facts)
        return nullptr;
    const RuleFacts *best = nullptr;
    for (const RuleFacts &rule : facts->rules) {
        if (isAt(rule, incoming) && isProved(rule, lostAt(p, side, incoming))
            && (!best || *rule.hits > *best->hits))
            best = &rule;
    }
    return best;
}

QStringList provedCauses(const Picture &p)
{
    QStringList ids;
    for (const Side side : {Side::Listener, Side::Requester}) {
        for (const bool incoming : {true, false}) {
            if (isSilentThere(p, side, incoming) && provedRule(p, side, incoming))
                ids << (side == Side::Listener ? u"listener"_s : u"requester"_s)
                        + (incoming ? u".firewall.in"_s : u".firewall.out"_s);
        }
    }
    return ids;
}

std::span<const Rule> proofRules()
{
    return rules;
}

} // namespace Sixcast
