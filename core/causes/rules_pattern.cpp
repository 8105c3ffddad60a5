// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What one side alone can guess. Many causes look the same from one side: a pattern names all that
// remain, and how likely each is, as counted over switched-on faults; it is certain of nothing.

#include "core/causes/ruleparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr Guess table[]{
    {Pattern::PartAnswered, "network.loss", 0.45},
    {Pattern::PartAnswered, "network.multicast-loss", 0.3},
    {Pattern::PartAnswered, "listener.app.slow", 0.2},
    {Pattern::PartAnswered, "network.limit", 0.15},
    {Pattern::PartAnswered, "listener.firewall.limit", 0.14},
    {Pattern::PartAnswered, "network.duplicate-mac", 0.1},

    {Pattern::PartLimited, "listener.firewall.limit", 0.5},
    {Pattern::PartLimited, "network.limit", 0.45},
    {Pattern::PartLimited, "listener.app.slow", 0.2},

    // The kernel there answers everything, the program little.
    {Pattern::ProgramPartAnswers, "listener.firewall.limit", 0.36},
    {Pattern::ProgramPartAnswers, "listener.app.slow", 0.34},
    {Pattern::ProgramPartAnswers, "network.duplicate-mac", 0.3},
    {Pattern::ProgramPartAnswers, "network.limit", 0.1},

    {Pattern::LateStarter, "listener.app.late", 0.85},
    {Pattern::LateStarter, "network.snooping", 0.1},
    {Pattern::LateStarter, "requester.firewall.nd", 0.1},

    // It may as well have been mended: that is in no list.
    {Pattern::BeganLate, "listener.app.late", 0.4},
    {Pattern::BeganLate, "network.snooping", 0.2},
    {Pattern::BeganLate, "requester.firewall.nd", 0.1},

    {Pattern::HealedByUnicast, "listener.firewall.nd", 0.4},
    {Pattern::HealedByUnicast, "requester.firewall.nd", 0.4},
    {Pattern::HealedByUnicast, "network.nd-filtered", 0.25},
    {Pattern::HealedByUnicast, "listener.app.late", 0.2},

    // On a cable an interface that is down over there would take our carrier with it.
    {Pattern::Nobody, "network.partition", 0.35},
    {Pattern::Nobody, "listener.firewall.in", 0.22},
    {Pattern::Nobody, "listener.interface.ipv6-off", 0.2},
    {Pattern::Nobody, "listener.interface.down", 0.15},
    {Pattern::Nobody, "listener.interface.mtu", 0.1},
    {Pattern::Nobody, "listener.interface.dad-failed", 0.08},
    {Pattern::Nobody, "network.nd-filtered", 0.06},
    {Pattern::Nobody, "network.macvlan", 0.05},

    {Pattern::NobodySolicited, "network.unicast-filtered", 0.35},
    {Pattern::NobodySolicited, "listener.firewall.nd", 0.34},
    {Pattern::NobodySolicited, "network.udp-filtered-back", 0.2},
    {Pattern::NobodySolicited, "network.nd-filtered", 0.15},

    {Pattern::FramesNotForUs, "listener.neighbour.static", 0.6},
    {Pattern::FramesNotForUs, "requester.firewall.in", 0.35},
    {Pattern::FramesNotForUs, "network.duplicate-mac", 0.1},

    // There is a switch, and whoever refuses the port need not be the listener's host.
    {Pattern::OthersOnly, "network.partition", 0.34},
    {Pattern::OthersOnly, "listener.app.not-running", 0.33},
    {Pattern::OthersOnly, "listener.interface.down", 0.25},
    {Pattern::OthersOnly, "listener.interface.no-carrier", 0.2},
    {Pattern::OthersOnly, "listener.app.late", 0.1},
    {Pattern::OthersOnly, "listener.interface.gone", 0.08},

    {Pattern::JoinedGroupSilent, "listener.firewall.in", 0.5},
    {Pattern::JoinedGroupSilent, "listener.app.not-joined", 0.3},
    {Pattern::JoinedGroupSilent, "network.udp-filtered", 0.1},

    {Pattern::JoinedMulticastSilent, "listener.firewall.in", 0.65},
    {Pattern::JoinedMulticastSilent, "network.multicast-filtered", 0.2},
    {Pattern::JoinedMulticastSilent, "listener.app.not-joined", 0.1},

    {Pattern::JoinedClosed, "listener.app.bind", 0.45},
    {Pattern::JoinedClosed, "mismatch.port", 0.4},
    {Pattern::JoinedClosed, "listener.firewall.in", 0.25},

    {Pattern::JoinedProhibited, "listener.firewall.in", 0.88},

    {Pattern::JoinedSilent, "listener.firewall.in", 0.45},
    {Pattern::JoinedSilent, "listener.firewall.out", 0.3},
    {Pattern::JoinedSilent, "listener.app.mute", 0.2},
    {Pattern::JoinedSilent, "listener.app.hung", 0.18},
    {Pattern::JoinedSilent, "network.udp-filtered", 0.12},
    {Pattern::JoinedSilent, "network.udp-filtered-back", 0.1},

    // A Sixcast there would have told: an input filter does not stop its beacon, an output filter
    // does.
    {Pattern::JoinedSilentUntold, "listener.firewall.out", 0.4},
    {Pattern::JoinedSilentUntold, "listener.app.mute", 0.3},
    {Pattern::JoinedSilentUntold, "listener.app.hung", 0.26},
    {Pattern::JoinedSilentUntold, "listener.firewall.in", 0.25},
    {Pattern::JoinedSilentUntold, "network.udp-filtered", 0.1},

    {Pattern::JoinedAllSilent, "listener.firewall.in", 0.55},
    {Pattern::JoinedAllSilent, "listener.firewall.out", 0.25},
    {Pattern::JoinedAllSilent, "network.udp-filtered", 0.2},
    {Pattern::JoinedAllSilent, "network.udp-filtered-back", 0.1},

    {Pattern::AllHostsSilent, "network.udp-filtered", 0.75},
    {Pattern::AllHostsSilent, "listener.firewall.in", 0.2},
    {Pattern::AllHostsSilent, "network.udp-filtered-back", 0.1},

    {Pattern::ControlOnly, "listener.app.not-joined", 0.4},
    {Pattern::ControlOnly, "mismatch.group", 0.3},
    {Pattern::ControlOnly, "network.snooping", 0.25},
    {Pattern::ControlOnly, "listener.app.wrong-interface", 0.2},
    {Pattern::ControlOnly, "listener.firewall.mld", 0.1},

    {Pattern::ControlOnlyQueried, "network.snooping", 0.5},
    {Pattern::ControlOnlyQueried, "listener.app.not-joined", 0.25},
    {Pattern::ControlOnlyQueried, "listener.firewall.mld", 0.2},
    {Pattern::ControlOnlyQueried, "mismatch.group", 0.15},
    {Pattern::ControlOnlyQueried, "listener.app.wrong-interface", 0.1},

    {Pattern::UnicastOnly, "listener.app.not-joined", 0.35},
    {Pattern::UnicastOnly, "listener.firewall.in", 0.33},
    {Pattern::UnicastOnly, "network.multicast-filtered", 0.3},

    // Only wider addresses are answered: it has no link-local one, or no way back to ours.
    {Pattern::WideOnly, "listener.route.reply", 0.42},
    {Pattern::WideOnly, "listener.interface.no-link-local", 0.4},
    {Pattern::WideOnly, "listener.firewall.in", 0.2},
    {Pattern::WideOnly, "listener.firewall.nd", 0.1},

    // HELLOs from the link-local address are answered, those from the wider one that we were told
    // to use are not.
    {Pattern::NarrowOnly, "listener.firewall.rpfilter", 0.36},
    {Pattern::NarrowOnly, "listener.route.vpn", 0.33},
    {Pattern::NarrowOnly, "listener.route.reply", 0.3},
    {Pattern::NarrowOnly, "listener.firewall.in", 0.2},

    // A Sixcast on another port or at work would have told.
    {Pattern::Closed, "listener.app.not-running", 0.7},
    {Pattern::Closed, "listener.app.late", 0.15},
    {Pattern::Closed, "listener.app.permission", 0.13},
    {Pattern::Closed, "mismatch.port", 0.1},
    {Pattern::Closed, "network.partition", 0.08},

    {Pattern::ClosedQuietly, "listener.app.not-running", 0.62},
    {Pattern::ClosedQuietly, "listener.app.late", 0.15},
    {Pattern::ClosedQuietly, "mismatch.port", 0.14},
    {Pattern::ClosedQuietly, "listener.app.permission", 0.12},
    {Pattern::ClosedQuietly, "network.partition", 0.1},
    {Pattern::ClosedQuietly, "network.one-way-back", 0.05},

    {Pattern::Prohibited, "listener.firewall.in", 0.88},

    {Pattern::Silent, "listener.firewall.in", 0.4},
    {Pattern::Silent, "listener.app.port-in-use", 0.25},
    {Pattern::Silent, "listener.app.hung", 0.2},
    {Pattern::Silent, "network.udp-filtered", 0.15},

    // It answers pings to all, and none to the group: it is no member on this link.
    {Pattern::SilentOutside, "listener.app.wrong-interface", 0.36},
    {Pattern::SilentOutside, "listener.app.port-in-use", 0.34},
    {Pattern::SilentOutside, "listener.firewall.in", 0.25},
    {Pattern::SilentOutside, "listener.interface.bridge-port", 0.15},
    {Pattern::SilentOutside, "listener.app.not-joined", 0.12},

    {Pattern::SilentBridge, "listener.interface.bridge-port", 0.5},
    {Pattern::SilentBridge, "listener.firewall.in", 0.25},
    {Pattern::SilentBridge, "listener.app.wrong-interface", 0.2},

    {Pattern::AllSilent, "listener.firewall.in", 0.45},
    {Pattern::AllSilent, "network.udp-filtered", 0.2},
    {Pattern::AllSilent, "network.unicast-filtered", 0.2},
    {Pattern::AllSilent, "listener.firewall.out", 0.15},

    {Pattern::OtherAddressAnswers, "listener.app.bind", 0.88},

    {Pattern::NextPortAnswers, "mismatch.port", 0.88},

    {Pattern::RoutedUnicastOnly, "router.no-multicast-route", 0.88},
    {Pattern::RoutedUnicastOnly, "listener.app.not-joined", 0.15},

    {Pattern::RoutedJoinedSilent, "router.firewall", 0.5},
    {Pattern::RoutedJoinedSilent, "listener.firewall.in", 0.3},
    {Pattern::RoutedJoinedSilent, "router.firewall-back", 0.25},

    {Pattern::RoutedPingOnly, "router.firewall", 0.35},
    {Pattern::RoutedPingOnly, "router.firewall-back", 0.3},
    {Pattern::RoutedPingOnly, "listener.app.not-running", 0.25},
    {Pattern::RoutedPingOnly, "listener.firewall.in", 0.2},
    {Pattern::RoutedPingOnly, "router.no-multicast-route", 0.15},

    {Pattern::RoutedNothing, "router.no-return", 0.7},
    {Pattern::RoutedNothing, "network.partition", 0.2},
    {Pattern::RoutedNothing, "listener.firewall.in", 0.1},

    {Pattern::RoutedProhibited, "router.firewall", 0.88},

    {Pattern::NothingHeard, "network.partition", 0.2},
    {Pattern::NothingHeard, "network.snooping", 0.18},
    {Pattern::NothingHeard, "requester.firewall.out", 0.15},
    {Pattern::NothingHeard, "network.udp-filtered", 0.12},
    {Pattern::NothingHeard, "network.multicast-filtered", 0.1},

    {Pattern::ControlHeardOnly, "network.snooping", 0.55},
    {Pattern::ControlHeardOnly, "mismatch.group", 0.25},
    {Pattern::ControlHeardOnly, "listener.firewall.mld", 0.2},

    {Pattern::AnswerUnresolved, "listener.firewall.nd", 0.35},
    {Pattern::AnswerUnresolved, "requester.firewall.nd", 0.3},
    {Pattern::AnswerUnresolved, "network.one-way-back", 0.2},
    {Pattern::AnswerUnresolved, "network.nd-filtered", 0.15},

    {Pattern::AnswerProhibited, "requester.firewall.in", 0.88},

    {Pattern::AnswerLost, "requester.firewall.in", 0.5},
    {Pattern::AnswerLost, "network.udp-filtered-back", 0.3},
    {Pattern::AnswerLost, "network.one-way-back", 0.2},
};

/// Budgets let the first HELLOs of a burst through and no more until a pause.
bool looksLimited(const Picture &p)
{
    const BurstFacts *burst = p.requester->burst(Purpose::Group);
    if (!burst || burst->sent < 6 || burst->answered == 0 || burst->answered * 2 > burst->sent
        || burst->missing.contains(0))
        return false;
    return std::count_if(burst->missing.begin(), burst->missing.end(),
                         [&](int place) { return place <= burst->answered; })
        <= 1;
}

std::optional<Pattern> routedPattern(const Picture &p, const HostView *peer)
{
    if (peer && peer->prohibitedOnTheWay > 0)
        return Pattern::RoutedProhibited;
    if (p.unicast.some())
        return Pattern::RoutedUnicastOnly;
    if (p.groupPinged)
        return Pattern::RoutedJoinedSilent;
    return peer && (peer->pinged || peer->closed > 0) ? Pattern::RoutedPingOnly
                                                      : Pattern::RoutedNothing;
}

std::optional<Pattern> joinedPattern(const Picture &p, const HostView &host)
{
    if (p.control.some())
        return Pattern::JoinedGroupSilent;
    if (host.unicast.some())
        return Pattern::JoinedMulticastSilent;
    if (host.prohibited > 0)
        return Pattern::JoinedProhibited;
    if (host.closed > 0)
        return Pattern::JoinedClosed;
    if (host.besideClosed == 0)
        return Pattern::JoinedAllSilent;
    // A third host, which has nothing on the port, should refuse it: its silence is the network's.
    const bool othersSilent =
        std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &other) {
            return other.address != host.address && other.address.isLinkLocal() && !other.inGroup
                && other.isSilent() && other.besideClosed > 0;
        });
    if (othersSilent)
        return Pattern::AllHostsSilent;
    const bool wouldHear = !p.requester->settings.quiet && p.requester->heard.isEmpty();
    return wouldHear ? Pattern::JoinedSilentUntold : Pattern::JoinedSilent;
}

bool answersTo(const Picture &p, Purpose purpose, const Ip6Address &address)
{
    return std::any_of(p.requester->pings.begin(), p.requester->pings.end(),
                       [&](const PingFacts &ping) {
                           return ping.purpose == purpose
                               && std::any_of(ping.answerers.begin(), ping.answerers.end(),
                                              [&](const Endpoint &answerer) {
                                                  return answerer.address == address;
                                              });
                       });
}

/// Its kernel answers, its port does not.
Pattern silentPattern(const Picture &p, const HostView &host)
{
    if (host.besideClosed == 0)
        return Pattern::AllSilent;
    if (answersTo(p, Purpose::Snoopers, host.address))
        return Pattern::SilentBridge;
    return answersTo(p, Purpose::AllNodes, host.address) ? Pattern::SilentOutside : Pattern::Silent;
}

/// All answers came from wider addresses, while nobody answers our link-local one.
bool onlyWideAnswer(const Picture &p)
{
    const auto isWide = [](const HostView &host) { return !host.address.isLinkLocal(); };
    const auto answers = [](const HostView &host) { return host.unicast.some(); };
    const PingFacts *all = p.requester->ping(Purpose::AllNodes);
    return !p.control.some() && p.hosts.size() > 0
        && std::all_of(p.hosts.begin(), p.hosts.end(),
                       [&](const HostView &host) { return isWide(host) || !answers(host); })
        && std::any_of(p.hosts.begin(), p.hosts.end(), answers)
        && !p.requester->settings.sourceAddress && (!all || all->answers == 0);
}

std::optional<Pattern> linkPattern(const Picture &p, const HostView &host)
{
    const auto source = p.requester->settings.sourceAddress;
    const bool mayBePruned = p.querierSeen && !host.inGroup;
    if (source && !source->isLinkLocal() && p.control.some() && !mayBePruned)
        return Pattern::NarrowOnly;
    if (host.inGroup)
        return joinedPattern(p, host);
    if (onlyWideAnswer(p))
        return Pattern::WideOnly;
    if (p.control.some())
        return p.querierSeen ? Pattern::ControlOnlyQueried : Pattern::ControlOnly;
    if (host.unicast.some())
        return Pattern::UnicastOnly;
    if (host.prohibited > 0)
        return Pattern::Prohibited;
    if (host.closed > 0) {
        const bool isNamed = p.requester->settings.peer == host.address;
        if (p.querierSeen && !isNamed)
            return Pattern::OthersOnly;
        return p.requester->settings.quiet ? Pattern::ClosedQuietly : Pattern::Closed;
    }
    return silentPattern(p, host);
}

std::optional<Pattern> requesterPattern(const Picture &p)
{
    if (!p.wasProbed || p.allSendsFailed)
        return {};
    const bool kernelAnswers =
        p.groupPinged && std::any_of(p.hosts.begin(), p.hosts.end(), [](const HostView &h) {
            return h.inGroup && h.besideClosed >= 2 && h.unicast.none();
        });
    if (kernelAnswers && (p.exchange.some() || p.group.some()))
        return Pattern::ProgramPartAnswers;
    if (p.beganLate)
        return Pattern::BeganLate;
    if (p.exchange.some() || (p.group.partly() && p.large.partly()))
        return looksLimited(p) ? Pattern::PartLimited : Pattern::PartAnswered;
    if (p.late > 0 && (p.large.mostly() || p.unicast.some()))
        return Pattern::HealedByUnicast;
    if (p.group.mostly() || p.large.mostly() || p.last.mostly())
        return Pattern::LateStarter;
    const HostView *host = likelyListener(p);
    if (p.offLink == true)
        return routedPattern(p, host);
    const bool nextPort = std::any_of(p.hosts.begin(), p.hosts.end(),
                                      [](const HostView &h) { return h.beside.some(); });
    if (nextPort)
        return Pattern::NextPortAnswers;
    if (!host || (!p.othersAlive && p.unicast.none())) {
        if (p.back.orZero(Counter::InNs) > 0 && p.back.orZero(Counter::OutNa) > 0)
            return Pattern::NobodySolicited;
        if (p.backHellos > 0
            && (p.back.orZero(Counter::NicRx) - p.back.orZero(Counter::InReceives)) * 2
                >= p.backHellos)
            return Pattern::FramesNotForUs;
        return host && host->unicast.none() ? Pattern::AllSilent
            : p.othersAlive                 ? Pattern::OthersOnly
                                            : Pattern::Nobody;
    }
    if (p.backHellos > 0
        && (p.back.orZero(Counter::NicRx) - p.back.orZero(Counter::InReceives)) * 2 >= p.backHellos)
        return Pattern::FramesNotForUs;
    // It answers on one of its addresses and refuses on another.
    const bool oneRefuses =
        std::any_of(p.hosts.begin(), p.hosts.end(), [](const HostView &h) { return h.closed > 0; });
    if (p.unicast.some() && oneRefuses && !p.control.some())
        return Pattern::OtherAddressAnswers;
    return linkPattern(p, *host);
}

bool isUnresolved(const std::optional<NeighbourFacts> &neighbour)
{
    return neighbour
        && (neighbour->state == NeighbourState::Incomplete
            || neighbour->state == NeighbourState::Failed);
}

std::optional<Pattern> listenerPattern(const Picture &p)
{
    if (!p.listenerKnown || !p.listener->service->failedOperation.isEmpty())
        return {};
    int control = 0;
    int welcomed = 0;
    for (const HeardFacts &heard : p.listener->service->heard) {
        control += int(heard.control + heard.unicast);
        welcomed += int(heard.welcomed);
    }
    if (p.heardFromAnybody == 0)
        return control > 0 ? Pattern::ControlHeardOnly : Pattern::NothingHeard;
    if (welcomed == 0)
        return {};
    const bool prohibited = std::any_of(
        p.listener->service->refusals.begin(), p.listener->service->refusals.end(),
        [](const Refusal &r) { return r.fromNetwork && r.icmpType == 1 && r.icmpCode == 1; });
    if (prohibited)
        return Pattern::AnswerProhibited;
    const auto &paths = p.listener->replyPaths;
    if (std::any_of(paths.begin(), paths.end(),
                    [](const auto &path) { return isUnresolved(path.soon); }))
        return Pattern::AnswerUnresolved;
    return Pattern::AnswerLost;
}

} // namespace

const HostView *likelyListener(const Picture &p)
{
    const auto only = [&](auto &&holds) -> const HostView * {
        const HostView *found = nullptr;
        for (const HostView &host : p.hosts) {
            if (!holds(host))
                continue;
            // One machine may show itself by several addresses: link-local stands for it.
            if (!found || (host.address.isLinkLocal() && !found->address.isLinkLocal()))
                found = &host;
        }
        return found;
    };
    if (const HostView *host = only([](const HostView &h) { return h.inGroup; }))
        return host;
    if (const HostView *host = only([](const HostView &h) { return h.answersControl; }))
        return host;
    if (p.requester->settings.peer) {
        return only([&](const HostView &h) { return h.address == *p.requester->settings.peer; });
    }
    if (const HostView *host = only([](const HostView &h) { return h.unicast.some(); }))
        return host;
    if (const HostView *host = only([](const HostView &h) { return h.prohibited > 0; }))
        return host;
    if (const HostView *host =
            only([](const HostView &h) { return h.isSilent() && h.pinged && h.besideClosed > 0; }))
        return host;
    return only([](const HostView &h) { return h.unicast.sent > 0; });
}

std::span<const Guess> guesses()
{
    return table;
}

std::optional<Pattern> patternOf(const Picture &picture)
{
    if (picture.facts.view == Case::View::Listener || !picture.requester)
        return listenerPattern(picture);
    return requesterPattern(picture);
}

QList<Evidence> observations(const Picture &p)
{
    QList<Evidence> seen;
    if (p.requester && p.wasProbed) {
        const QString probe = p.source(Side::Requester, Findings::tr("probe"));
        const auto burst = [&](const QString &fact, const Tally &tally, Purpose purpose) {
            if (tally.sent > 0)
                seen << tallyEvidence(fact, tally, probe, burstEvent(p, purpose));
        };
        burst(Findings::tr("HELLOs to the group answered"), p.group, Purpose::Group);
        burst(Findings::tr("HELLOs to ff02::1 answered"), p.control, Purpose::Control);
        burst(Findings::tr("HELLOs to single hosts answered"), p.unicast, Purpose::Unicast);
        for (const PingFacts &ping : p.requester->pings) {
            if (ping.purpose == Purpose::AllNodes || ping.purpose == Purpose::Group) {
                seen << evidenceOf(Findings::tr("hosts that answer a ping to %1")
                                       .arg(ping.destination.address.toString()),
                                   QString::number(ping.answerers.size()), probe, ping.event);
            }
        }
        for (const HostView &host : p.hosts) {
            if (host.closed > 0)
                seen << evidenceOf(host.address.toString(),
                                   Findings::tr("says that nothing listens on the port"),
                                   u"ICMPv6 1/4"_s);
            if (host.prohibited > 0)
                seen << evidenceOf(host.address.toString(),
                                   Findings::tr("says that a filter prohibits the port"),
                                   u"ICMPv6 1/1"_s);
        }
    }
    if (p.listenerKnown && p.isOwn(Side::Listener)) {
        seen << evidenceOf(Findings::tr("HELLOs for the group heard"),
                           QString::number(p.heardFromAnybody), Findings::tr("the exchange"));
    }
    return seen;
}

} // namespace Sixcast
