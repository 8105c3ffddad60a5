// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the requester was answered: the pattern of the group's answers, and its probes.

#include "core/causes/observation.h"
#include "core/causes/ruleparts.h"

#include <algorithm>
#include <cerrno>

namespace Sixcast {
namespace {

constexpr qint64 promptNs = slowResponseNs / 3;

std::optional<Value> valueOf(const Tally &tally)
{
    if (tally.sent == 0)
        return std::nullopt;
    return tally.none() ? Value::None : tally.mostly() ? Value::All : Value::Part;
}

bool answeredPromptly(const Picture &p)
{
    const BurstFacts *burst = p.requester->burst(Purpose::Group);
    const QList<HelloFacts> &hellos = p.requester->exchange->hellos;
    return (burst && burst->fastestNs > 0 && burst->fastestNs < promptNs)
        || std::any_of(hellos.begin(), hellos.end(), [](const HelloFacts &hello) {
               return hello.firstAnswerNs > 0 && hello.firstAnswerNs - hello.sentNs < promptNs;
           });
}

/// The first HELLOs of the fast burst pass, the rest doesn't.
bool isLimited(const Picture &p)
{
    const BurstFacts *burst = p.requester->burst(Purpose::Group);
    if (!burst || burst->sent < 6 || burst->answered == 0 || burst->answered * 2 > burst->sent
        || burst->missing.contains(0))
        return false;
    return std::count_if(burst->missing.begin(), burst->missing.end(),
                         [&](int place) { return place <= burst->answered; })
        <= 1;
}

/// Late answers that trickle in as they were sent: a neighbour that is found at last sends all of
/// its own at one instant.
bool comesLate(const Picture &p)
{
    qint64 first = 0;
    qint64 last = 0;
    for (const HelloFacts &hello : p.requester->exchange->hellos) {
        if (hello.firstAnswerNs == 0)
            continue;
        first = first == 0 ? hello.firstAnswerNs : std::min(first, hello.firstAnswerNs);
        last = std::max(last, hello.firstAnswerNs);
    }
    const bool longWay =
        std::any_of(p.requester->heard.begin(), p.requester->heard.end(),
                    [](const auto &side) { return side.roundTripNs.value_or(0) > 700'000'000; });
    return longWay || (p.late >= 2 && last - first > 100'000'000);
}

Tally allOfTheGroup(const Picture &p)
{
    Tally all = p.exchange;
    all.add(p.group.sent + p.large.sent, p.group.arrived + p.large.arrived);
    return all;
}

Value groupPattern(const Picture &p)
{
    const ExchangeFacts &exchange = *p.requester->exchange;
    const Tally all = allOfTheGroup(p);
    const bool slow = p.responseNs >= slowResponseNs;
    const bool late = comesLate(p);
    const bool largeLost = p.group.mostly() && p.large.sent >= 4 && p.large.none();
    if (healingRejoin(exchange))
        return Value::Healed;
    const bool cameBack = p.group.mostly() && p.large.mostly(); // by the time of the probes
    if (p.stop && !cameBack)
        return Value::Stops;
    if (p.hasGap || p.stop)
        return Value::Gap;
    if (largeLost && p.exchange.arrived < p.exchange.sent && !late)
        return Value::SmallOnly;
    if (late && !p.exchange.mostly())
        return Value::Delayed;
    if (p.exchange.mostly() && !(slow && p.wasProbed && !all.mostly()))
        return Value::All;
    if (p.exchange.some() && p.requester->settings.interfaces.size() > 1)
        return Value::All;
    if (!all.some() && !p.last.some() && p.late == 0)
        return Value::None;
    if (slow && p.exchange.some() && !answeredPromptly(p))
        return Value::Slow;
    if (p.exchange.some() && p.wasProbed && p.group.mostly() && p.large.mostly() && all.mostly()
        && !slow)
        return Value::All;
    if (p.beganLate)
        return Value::Later;
    const bool laterOnes =
        p.group.mostly() || p.large.mostly() || p.last.mostly() || (p.late > 0 && p.unicast.some());
    if (p.exchange.arrived == 0 && laterOnes)
        return Value::Later;
    return isLimited(p) ? Value::Limited : Value::Part;
}

Value sendErrorOf(int osError)
{
    switch (osError) {
    case EPERM:
        return Value::NotPermitted;
    case ENOBUFS:
        return Value::NoBuffers;
    case ENETUNREACH:
        return Value::Unreachable;
    case EINVAL:
    case EACCES:
    case EHOSTUNREACH:
        return Value::Refused;
    case EADDRNOTAVAIL:
        return Value::NoAddress;
    case ENODEV:
    case ENETDOWN:
        return Value::NoDevice;
    default:
        return Value::Failed;
    }
}

Value requesterSetupOf(const ExchangeFacts &exchange)
{
    if (exchange.failedOperation.isEmpty() || exchange.failedOperation.startsWith(u"send"))
        return Value::Ok;
    return exchange.osError == EADDRINUSE ? Value::InUse
        : exchange.osError == EAFNOSUPPORT || exchange.osError == EPROTONOSUPPORT
        ? Value::NotSupported
        : Value::Failed;
}

void observeExchange(const Picture &p, Observations *seen)
{
    const ExchangeFacts &exchange = *p.requester->exchange;
    seen->see(Observation::RequesterSetup, requesterSetupOf(exchange));
    if (p.sendErrno != 0)
        seen->see(Observation::SendError, sendErrorOf(p.sendErrno));
    else if (exchange.sent > 0)
        seen->see(Observation::SendError, Value::Ok);
    if (exchange.sent == 0)
        return;
    seen->see(Observation::Group, groupPattern(p));
    const Tally all = allOfTheGroup(p);
    seen->sent = all.sent;
    seen->answered = all.arrived;
}

void observeHost(const HostView &host, Observations *seen)
{
    if (const auto value = valueOf(host.unicast)) {
        seen->see(Observation::Host, *value);
        if (host.unicast.none()) {
            seen->see(Observation::HostClosed, host.closed > 0);
            seen->see(Observation::HostProhibited, host.prohibited > 0);
            seen->see(Observation::WayProhibited, host.prohibitedOnTheWay > 0);
        }
    }
    if (host.beside.sent > 0)
        seen->see(Observation::Kernel, host.besideClosed > 0 ? Value::All : Value::None);
}

/// Whose answers were looked at: the listener's, as far as its addresses are known.
const HostView *probedHost(const Picture &p, Observations *seen)
{
    const HostView *host = likelyListener(p);
    const bool toldHere = p.listenerInterface != nullptr;
    const auto isListeners = [&](const HostView &view) {
        if (p.requester->settings.peer == view.address)
            return true;
        return toldHere
            && std::any_of(p.listener->interfaces.begin(), p.listener->interfaces.end(),
                           [&](const InterfaceFacts &interface) {
                               return std::any_of(
                                   interface.info.addresses.begin(), interface.info.addresses.end(),
                                   [&](const auto &own) { return own.address == view.address; });
                           });
    };
    const auto own = std::find_if(p.hosts.begin(), p.hosts.end(), [&](const HostView &view) {
        return isListeners(view) && view.address.isLinkLocal();
    });
    const auto any =
        own != p.hosts.end() ? own : std::find_if(p.hosts.begin(), p.hosts.end(), isListeners);
    if (any != p.hosts.end())
        return &*any;
    const bool otherRefuses =
        std::any_of(p.hosts.begin(), p.hosts.end(), [&](const HostView &view) {
            return &view != host && view.address.isLinkLocal() && view.closed > 0;
        });
    const bool answersOnLink = p.groupPinged || p.control.some() || p.unicast.some();
    const bool isOther =
        toldHere && host && (p.isOwn(Side::Listener) || host->address.isLinkLocal());
    seen->stranger = isOther ? 1 : answersOnLink ? 0.01 : p.querierSeen || otherRefuses ? 0.5 : 0.1;
    return host;
}

bool pinged(const PingFacts &ping, const HostView *host)
{
    if (!host || ping.purpose != Purpose::AllNodes || !host->address.isLinkLocal())
        return ping.answers > 0;
    return std::any_of(ping.answerers.begin(), ping.answerers.end(),
                       [&](const Endpoint &who) { return who.address == host->address; });
}

void observePings(const Picture &p, const HostView *host, Observations *seen)
{
    for (const PingFacts &ping : p.requester->pings) {
        if (ping.sent == 0)
            continue;
        const Value answered = pinged(ping, host) ? Value::All : Value::None;
        if (ping.purpose == Purpose::AllNodes)
            seen->see(Observation::PingAllNodes, answered);
        else if (ping.purpose == Purpose::Group)
            seen->see(Observation::PingGroup, answered);
        else if (ping.purpose == Purpose::Host
                 && (!host || ping.destination.address == host->address)
                 && !seen->is(Observation::PingHost, Value::All))
            seen->see(Observation::PingHost, answered);
        else if (ping.purpose == Purpose::Snoopers && host)
            seen->see(Observation::PingSnooper,
                      std::any_of(ping.answerers.begin(), ping.answerers.end(),
                                  [&](const auto &who) { return who.address == host->address; }));
        else if (ping.purpose == Purpose::OtherInterface)
            seen->see(Observation::OtherPings,
                      ping.answers > 0 || seen->isYes(Observation::OtherPings));
    }
}

/// Nullopt: nothing tells whether two addresses are of one host.
std::optional<bool> isSameHost(const Picture &p, const Ip6Address &a, const Ip6Address &b)
{
    const auto cardOf = [&](const Ip6Address &address) {
        const auto known = std::ranges::find_if(p.requester->neighbours, [&](const auto &n) {
            return n.address == address && !n.hardwareAddress.isEmpty();
        });
        return known == p.requester->neighbours.end() ? QString() : known->hardwareAddress;
    };
    const QString one = cardOf(a);
    const QString other = cardOf(b);
    if (!one.isEmpty() && !other.isEmpty())
        return one == other;
    const auto isListeners = [&](const Ip6Address &address) {
        return p.listenerInterface
            && std::ranges::any_of(p.listenerInterface->info.addresses,
                                   [&](const auto &own) { return own.address == address; });
    };
    if (isListeners(a) && isListeners(b))
        return true;
    return std::nullopt;
}

/// Two addresses of one host that fare differently: \a first holds of one and \a second of the
/// other. Nullopt: no host is known to have two that were tried.
template<typename First, typename Second>
std::optional<bool> differs(const Picture &p, First first, Second second)
{
    std::optional<bool> any;
    for (const HostView &a : p.hosts) {
        for (const HostView &b : p.hosts) {
            if (&a == &b || a.unicast.sent == 0 || b.unicast.sent == 0
                || isSameHost(p, a.address, b.address) != true)
                continue;
            any = any.value_or(false) || (first(a) && second(b));
        }
    }
    return any;
}

void observeOthers(const Picture &p, const HostView *host, Observations *seen)
{
    const auto any = [&](auto &&holds) {
        return std::any_of(p.hosts.begin(), p.hosts.end(), holds);
    };
    const auto isThird = [&](const HostView &view) {
        return &view != host && view.address.isLinkLocal() && !view.inGroup
            && view.unicast.sent > 0;
    };
    seen->see(Observation::OneAddressRefuses,
              differs(
                  p, [](const HostView &view) { return view.closed > 0; },
                  [](const HostView &view) { return view.unicast.some(); }));
    seen->see(Observation::NextPort, any([](const HostView &view) { return view.beside.some(); }));
    seen->see(Observation::ThirdSilent, any([&](const HostView &view) {
                  return isThird(view) && view.isSilent() && view.besideClosed > 0;
              }));
    seen->see(
        Observation::OnlyWideAnswers,
        differs(
            p,
            [](const HostView &view) { return !view.address.isLinkLocal() && view.unicast.some(); },
            [](const HostView &view) {
                return view.address.isLinkLocal() && view.unicast.none();
            }));
    const auto source = p.requester->settings.sourceAddress;
    if (source && !source->isLinkLocal() && p.control.sent > 0)
        seen->see(Observation::OnlyNarrowAnswers, p.control.some());
    for (const BurstFacts &burst : p.requester->bursts) {
        if (burst.purpose == Purpose::OtherInterface)
            seen->see(Observation::OtherAnswers,
                      burst.answered > 0 || seen->isYes(Observation::OtherAnswers));
    }
}

void observeProbes(const Picture &p, Observations *seen)
{
    if (const auto value = valueOf(p.control))
        seen->see(Observation::AllNodes, *value);
    const HostView *host = probedHost(p, seen);
    if (host)
        observeHost(*host, seen);
    observePings(p, host, seen);
    observeOthers(p, host, seen);
}

/// A beacon proves that ff02::1 passes; facts that came on another path don't.
void observeBeacons(const Picture &p, Observations *seen)
{
    const auto observe = [seen](Observation what, const SideFacts &hearer, bool wasSent) {
        bool byBeacon = false;
        for (const HeardSideFacts &heard : hearer.heard)
            byBeacon = byBeacon || (heard.count > 0 && heard.path == u"ff02::1");
        if (byBeacon)
            seen->see(what, true);
        else if (hearer.heard.isEmpty() && wasSent)
            seen->see(what, false);
    };
    const bool listenerSilent = p.listener && p.listener->settings.quiet;
    if (p.requester && p.isOwn(Side::Requester) && !p.requester->settings.quiet)
        observe(Observation::BeaconBack, *p.requester, !listenerSilent);
    if (p.listener && p.isOwn(Side::Listener) && p.requester && p.isOwn(Side::Requester))
        observe(Observation::BeaconForth, *p.listener, p.wasProbed && !p.requester->settings.quiet);
    else if (p.listener && p.isOwn(Side::Listener) && !p.listener->heard.isEmpty())
        observe(Observation::BeaconForth, *p.listener, false);
}

} // namespace

void observeAnswers(const Picture &p, Observations *seen)
{
    if (p.requester && p.requester->exchange)
        observeExchange(p, seen);
    if (p.requester && p.isOwn(Side::Requester) && p.wasProbed)
        observeProbes(p, seen);
    else if (p.requester && !p.isOwn(Side::Requester)) {
        if (const auto value = valueOf(p.control))
            seen->see(Observation::AllNodes, *value);
    }
    observeBeacons(p, seen);
    if (p.rejoin)
        seen->see(Observation::Rejoined, true);
}

} // namespace Sixcast
