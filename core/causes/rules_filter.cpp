// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Filters of a host as its own facts show them: the self-echo, neighbour discovery, membership
// reports.

#include "core/causes/ruleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// ---- filters on what comes in, seen by the self-echo

Verdict echoVerdict(const Picture &p, Side side, double confidence, const EchoFacts &lost,
                    const EchoFacts *control)
{
    const quint64 row = p.isOwn(side) ? lost.event : 0;
    Verdict verdict{
        confidence,
        {tallyEvidence(
            side == Side::Listener
                ? Findings::tr(
                    "Self-test packets for the group and port that passed the input filter")
                : Findings::tr(
                    "Self-test packets from the answer's port that passed the input filter"),
            {lost.sent, lost.arrived}, p.source(side, Findings::tr("self-echo")), row)}};
    if (control && control->sent > 0) {
        verdict.evidence << tallyEvidence(Findings::tr("Self-test packets to a port of the tool"),
                                          {control->sent, control->arrived},
                                          p.source(side, Findings::tr("self-echo")),
                                          p.isOwn(side) ? control->event : 0);
    }
    const InterfaceFacts *interface = interfaceOf(p, side);
    if (interface && interface->ingressFilters.value_or(0) > 0) {
        verdict.evidence << stateEvidence(p, side, Findings::tr("tc filters on what comes in"),
                                          QString::number(*interface->ingressFilters),
                                          u"rtnetlink"_s);
    }
    const CounterSet moved = interface ? interface->moved : CounterSet();
    if (moved.orZero(Counter::XfrmInBlocked) > 0) {
        verdict.evidence << evidenceOf(Findings::tr("blocked by IPsec policy"),
                                       u"+%1"_s.arg(moved.orZero(Counter::XfrmInBlocked)),
                                       p.source(side, u"/proc/net/xfrm_stat"_s));
    }
    return verdict;
}

Judgement requesterInput(const Picture &p)
{
    if (!p.requester)
        return {};
    const EchoFacts *welcome = p.requester->echo(Purpose::Welcome);
    const EchoFacts *control = p.requester->echo(Purpose::Control);
    if (welcome && welcome->isLost())
        return echoVerdict(p, Side::Requester, 0.96, *welcome, control);
    if (welcome && welcome->arrived < welcome->sent)
        return echoVerdict(p, Side::Requester, 0.6, *welcome, control);
    if ((!welcome || welcome->sent == 0) && control && control->isLost())
        return echoVerdict(p, Side::Requester, 0.8, *control, nullptr);
    // The looped copies pass, but the answers themselves end between IPv6 and UDP: a rule on their
    // source, say.
    if (p.backHellos >= 6 && p.unicastBack * 10 >= p.backHellos * 6
        && p.deliveredBack * 10 < p.unicastBack * 3) {
        return Verdict{
            0.92,
            {evidenceOf(Findings::tr("unicast packets that reached IPv6"),
                        QString::number(p.unicastBack),
                        p.source(Side::Requester, u"/proc/net/dev_snmp6"_s)),
             evidenceOf(Findings::tr("of them delivered"), QString::number(p.deliveredBack),
                        p.source(Side::Requester, u"Ip6InDelivers"_s))}};
    }
    return {};
}

/// Somebody else on the link has our hardware address: frames for us go to its port of the switch.
Judgement duplicateMacOfThird(const Picture &p)
{
    if (!p.requesterInterface || !p.isOwn(Side::Requester) || p.sameMac
        || p.requesterInterface->info.noArp || p.requesterInterface->info.kind == u"ipvlan")
        return {};
    for (const NeighbourFacts &neighbour : p.requester->neighbours) {
        const bool isOwnAddress =
            std::any_of(p.requesterInterface->info.addresses.begin(),
                        p.requesterInterface->info.addresses.end(),
                        [&](const auto &a) { return a.address == neighbour.address; });
        if (neighbour.interface != p.requesterInterface->info.ref.index || isOwnAddress
            || neighbour.hardwareAddress.isEmpty()
            || neighbour.hardwareAddress != p.requesterInterface->info.hardwareAddress)
            continue;
        const bool mayBeListener = !p.listener; // nobody told what the listener's is
        return Verdict{
            mayBeListener ? 0.6 : 0.92,
            {evidenceOf(Findings::tr("hardware address of %1").arg(neighbour.address.toString()),
                        Findings::tr("%1, the same as ours").arg(neighbour.hardwareAddress),
                        u"rtnetlink"_s)}};
    }
    return {};
}

/// The same while nobody told of the listener: what nobody answers from is most likely its host.
Judgement duplicateMacOfListener(const Picture &p)
{
    auto verdict = duplicateMacOfThird(p);
    if (!verdict || p.listener)
        return {};
    verdict->confidence = 0.75;
    return verdict;
}

Judgement listenerInput(const Picture &p)
{
    if (!p.listener || helloArrives(p))
        return {};
    const EchoFacts *hello = p.listener->echo(Purpose::Hello);
    if (!hello || !hello->isLost())
        return {};
    return echoVerdict(p, Side::Listener, 0.96, *hello, p.listener->echo(Purpose::Control));
}

Judgement listenerLimit(const Picture &p)
{
    const EchoFacts *hello = p.listener ? p.listener->echo(Purpose::Hello) : nullptr;
    if (!hello || hello->arrived == 0 || hello->arrived >= hello->sent)
        return {};
    return echoVerdict(p, Side::Listener, p.exchange.partly() || p.heard.partly() ? 0.95 : 0.7,
                       *hello, p.listener->echo(Purpose::Control));
}

// ---- neighbour discovery and membership, as far as one side can tell

Judgement requesterNeighbourDiscovery(const Picture &p)
{
    if (!p.requester)
        return {};
    // OUTPUT: somebody asked for our hardware address and we gave no answer.
    const WindowFacts *window = p.requester->window(Purpose::Exchange);
    if (window && window->moved.orZero(Counter::InNs) > 0 && window->moved[Counter::OutNa] == 0
        && !p.exchange.mostly()) {
        return Verdict{
            0.93,
            {evidenceOf(u"Icmp6InNeighborSolicits"_s,
                        u"+%1"_s.arg(window->moved.orZero(Counter::InNs)),
                        counterSource(Counter::InNs,
                                      p.requesterInterface ? p.requesterInterface->info.ref.name
                                                           : QString()),
                        window->event),
             evidenceOf(u"Icmp6OutNeighborAdvertisements"_s, u"+0"_s, u"/proc/net/dev_snmp6"_s,
                        window->event)}};
    }
    return {};
}

Judgement listenerMembershipReports(const Picture &p)
{
    if (!p.listener || !p.listener->membership || helloArrives(p))
        return {};
    const MembershipTest &test = *p.listener->membership;
    if (test.osError != 0 || test.reports > 0 || test.discards == 0
        || interfaceExplainsSilence(p, Side::Listener))
        return {};
    // Harmless on a cable: it decides only when ff02::1, which needs no report, comes through and
    // the group does not.
    const bool onlyGroupIsMissing = p.heardControl.some() || p.control.some();
    return Verdict{
        onlyGroupIsMissing ? 0.95 : 0.55,
        {evidenceOf(Findings::tr("membership reports that left"), QString::number(test.reports),
                    p.source(Side::Listener, u"Icmp6OutMLDv2Reports"_s),
                    p.isOwn(Side::Listener) ? test.event : 0),
         evidenceOf(u"Ip6OutDiscards"_s, u"+%1"_s.arg(test.discards),
                    p.source(Side::Listener, u"/proc/net/dev_snmp6"_s))}};
}

/// A macvlan that keeps its siblings apart, and nobody of the group answers.
Judgement macvlanKeepsApart(const Picture &p)
{
    if (!p.requesterInterface || p.isTwoSided || !p.wasProbed || p.groupPinged || p.control.some()
        || p.unicast.some())
        return {};
    const QString mode = p.requesterInterface->mode;
    if (!p.requesterInterface->info.kind.startsWith(u"macv")
        || (mode != u"private" && mode != u"vepa"))
        return {};
    return Verdict{
        0.7,
        {evidenceOf(Findings::tr("kind and mode of %1").arg(p.requesterInterface->info.ref.name),
                    QString(p.requesterInterface->info.kind + u' ' + mode), u"rtnetlink"_s)}};
}

constexpr Rule rules[]{
    {"requester.firewall.in", Tier::Hard, requesterInput},
    {"listener.firewall.in", Tier::Hard, listenerInput},
    {"listener.firewall.limit", Tier::Hard, listenerLimit},
    {"network.duplicate-mac", Tier::Hard, duplicateMacOfThird},
    {"duplicate.mac", Tier::Hard, duplicateMacOfListener},
    {"network.macvlan", Tier::Hard, macvlanKeepsApart},
    {"requester.firewall.nd", Tier::Hard, requesterNeighbourDiscovery},
    {"listener.firewall.mld", Tier::Hard, listenerMembershipReports},
};

} // namespace

std::span<const Rule> filterRules()
{
    return rules;
}

} // namespace Sixcast
