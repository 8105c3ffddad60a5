// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/model.h"

#include <algorithm>

namespace Sixcast {
namespace {

// ---- tags of packets, and classes over them

enum Tag : quint16 {
    Mc = 1,
    Uc = 2,
    Group = 4,
    Udp = 8,
    Port = 16,
    Icmp = 32,
    Nd = 64,
    New = 128,
    Answer = 256, ///< a WELCOME to a HELLO to the group
    Wire = 512,
    Large = 1024
};

constexpr std::array<quint16, packetCount> tags{
    Mc | Group | Udp | Port | Wire,        // Hello
    Mc | Udp | Port | Wire | Large,        // HelloToAll
    Uc | Udp | Port | Wire | Large,        // HelloToHost
    Uc | Udp | Wire,                       // HelloBeside
    Mc | Icmp | Wire,                      // PingToAll
    Mc | Group | Icmp | Wire,              // PingToGroup
    Uc | Icmp | Wire,                      // PingToHost
    Uc | Udp | Port | New | Answer | Wire, // Welcome
    Uc | Udp | Port | New | Wire,          // WelcomeToAll
    Uc | Udp | Port | Wire,                // WelcomeToHost
    Uc | Icmp | Wire,                      // IcmpError
    Uc | Icmp | New | Wire,                // EchoToMulticast
    Uc | Icmp | Wire,                      // EchoToHost
    Mc | Nd | Wire,                        // Solicitation
    Uc | Nd | Wire,                        // Advertisement
    Mc | Udp | Wire,                       // Beacon
    Mc | Group | Udp | Port | New,         // LoopedHello
    Mc | Udp | New,                        // LoopedControl
    Mc | Udp | Port | New,                 // LoopedWelcome
};

constexpr PacketSet only(Packet packet)
{
    return PacketSet(1) << int(packet);
}

constexpr PacketSet discovery = only(Packet::Solicitation) | only(Packet::Advertisement);

constexpr PacketSet withAll(quint16 wanted)
{
    PacketSet set = 0;
    for (int i = 0; i < packetCount; ++i) {
        if ((tags[size_t(i)] & wanted) == wanted)
            set |= only(Packet(i));
    }
    return set;
}

/// Neighbours may be known already: what only happens to hit multicast or unicast need not hit the
/// question for them.
constexpr bool hitsDiscoveryForSure(Class hits)
{
    return hits == Class::NeighbourDiscovery || hits == Class::All || hits == Class::IcmpOrDiscovery
        || hits == Class::Unicast;
}

constexpr PacketSet setOf(Class hits, bool wideSource)
{
    // Control and unicast HELLOs leave from the link-local address, whatever is set.
    // What asks for a neighbour, and answers that, has either.
    constexpr PacketSet narrow = only(Packet::HelloToAll) | only(Packet::HelloToHost)
        | only(Packet::HelloBeside) | only(Packet::PingToAll) | only(Packet::PingToHost)
        | discovery;
    switch (hits) {
    case Class::Nothing:
    case Class::Report:
        return 0;
    case Class::All:
        return withAll(0);
    case Class::Multicast:
        return withAll(Mc);
    case Class::Group:
        return withAll(Group);
    case Class::GroupUdp:
        return withAll(Group | Udp);
    case Class::MulticastUdp:
        return withAll(Mc | Udp);
    case Class::Udp:
        return withAll(Udp);
    case Class::Port:
        return withAll(Port);
    case Class::Unicast:
        return withAll(Uc);
    case Class::UnicastUdp:
        return withAll(Uc | Udp);
    case Class::UnicastPort:
        return withAll(Uc | Port);
    case Class::UnicastNew:
        return withAll(Uc | New);
    case Class::NeighbourDiscovery:
        return withAll(Nd);
    case Class::IcmpOrDiscovery:
        return withAll(Nd) | withAll(Icmp);
    case Class::New:
        return withAll(New);
    case Class::Welcome:
        return withAll(Answer);
    case Class::Hello:
        return only(Packet::Hello);
    case Class::WireUdp:
        return withAll(Wire | Udp);
    case Class::WireMulticastUdp:
        return withAll(Wire | Mc | Udp);
    case Class::WirePort:
        return withAll(Wire | Port);
    case Class::Wide:
        return wideSource ? only(Packet::Hello) : 0;
    case Class::Narrow:
        return wideSource ? narrow : narrow | only(Packet::Hello) | only(Packet::PingToGroup);
    case Class::Large:
        return withAll(Large);
    }
    return 0;
}

/// For each class without and with a wider source.
constexpr auto packetSets = [] {
    std::array<std::array<PacketSet, 2>, classCount> sets{};
    for (std::size_t i = 0; i < classCount; ++i)
        sets[i] = {setOf(Class(i), false), setOf(Class(i), true)};
    return sets;
}();

// ---- paths

constexpr Stage toNetwork[]{Stage::RequesterRoute, Stage::RequesterOut, Stage::RequesterTx,
                            Stage::NetworkForth};
constexpr Stage intoListener[]{Stage::ListenerRx, Stage::ListenerIngress, Stage::ListenerPre,
                               Stage::ListenerIn};
constexpr Stage backToNetwork[]{Stage::ListenerBack, Stage::ListenerOut, Stage::ListenerTx,
                                Stage::NetworkBack};
constexpr Stage intoRequester[]{Stage::RequesterRx, Stage::RequesterIngress, Stage::RequesterPre,
                                Stage::RequesterIn};

/// A path under construction.
struct Way {
    Path path;

    constexpr Way through(Packet packet, std::initializer_list<Stage> stages) const
    {
        Way way = *this;
        for (Stage stage : stages)
            way.path.at[size_t(stage)] |= only(packet);
        return way;
    }
    constexpr Way through(Packet packet, std::span<const Stage> stages) const
    {
        Way way = *this;
        for (Stage stage : stages)
            way.path.at[size_t(stage)] |= only(packet);
        return way;
    }
    constexpr Way surely() const
    {
        Way way = *this;
        way.path.sure = true;
        return way;
    }
    // whole parts
    constexpr Way outAndIn(Packet packet) const
    {
        return through(packet, toNetwork).through(packet, intoListener);
    }
    constexpr Way toProgram(Packet packet) const
    {
        return outAndIn(packet).through(packet, {Stage::ListenerSocket, Stage::ListenerApp});
    }
    constexpr Way hello() const
    {
        return toProgram(Packet::Hello)
            .through(Packet::Hello, {Stage::RequesterSettings, Stage::ListenerGroup});
    }
    constexpr Way back(Packet packet) const
    {
        return through(packet, backToNetwork).through(packet, intoRequester);
    }
    /// Discovery's packets are no business of the route back.
    constexpr Way fromListener(Packet packet) const
    {
        return through(packet, {Stage::ListenerOut, Stage::ListenerTx, Stage::NetworkBack})
            .through(packet, intoRequester);
    }
    constexpr Way requesterIsFound() const
    {
        return fromListener(Packet::Solicitation).outAndIn(Packet::Advertisement);
    }
    /// The listener may have made itself known before, by a solicitation of its own.
    constexpr Way listenerIsFound() const
    {
        Way way = outAndIn(Packet::Solicitation).fromListener(Packet::Advertisement);
        way.path.mayBeFound = true;
        return way;
    }
    /// A multicast question and its unicast answer.
    constexpr Way echo(Packet question) const
    {
        return outAndIn(question).requesterIsFound().back(Packet::EchoToMulticast);
    }
};

struct ObservedPath {
    Observation what;
    Path path;
};

constexpr Way start{};
constexpr Stage listenersFilter[]{Stage::ListenerPre, Stage::ListenerIn};
constexpr Stage requestersFilter[]{Stage::RequesterPre, Stage::RequesterIn};
constexpr Way handedToTheCard = start.through(
    Packet::Hello,
    {Stage::RequesterSettings, Stage::RequesterRoute, Stage::RequesterOut, Stage::RequesterTx});
constexpr Way sentHello =
    start.through(Packet::Hello, toNetwork)
        .through(Packet::Hello, {Stage::RequesterSettings, Stage::ListenerRx});

constexpr Way betweenCards(Packet packet)
{
    return start.through(packet, {Stage::RequesterTx, Stage::NetworkForth, Stage::ListenerRx});
}

constexpr ObservedPath paths[]{
    {Observation::Group,
     start.hello()
         .requesterIsFound()
         .back(Packet::Welcome)
         .through(Packet::Welcome, {Stage::RequesterSocket})
         .surely()
         .path},
    {Observation::AllNodes,
     start.toProgram(Packet::HelloToAll)
         .requesterIsFound()
         .back(Packet::WelcomeToAll)
         .through(Packet::WelcomeToAll, {Stage::RequesterSocket})
         .path},
    {Observation::Host,
     start.listenerIsFound()
         .toProgram(Packet::HelloToHost)
         .back(Packet::WelcomeToHost)
         .surely()
         .path},
    {Observation::Kernel,
     start.listenerIsFound().outAndIn(Packet::HelloBeside).back(Packet::IcmpError).path},
    {Observation::PingAllNodes, start.echo(Packet::PingToAll).path},
    {Observation::PingGroup,
     start.echo(Packet::PingToGroup).through(Packet::PingToGroup, {Stage::ListenerGroup}).path},
    {Observation::PingHost,
     start.listenerIsFound().outAndIn(Packet::PingToHost).back(Packet::EchoToHost).path},
    {Observation::BeaconBack,
     start.fromListener(Packet::Beacon).through(Packet::Beacon, {Stage::ListenerApp}).path},
    {Observation::BeaconForth, start.outAndIn(Packet::Beacon).path},
    {Observation::HeardGroup, start.hello().surely().path},
    {Observation::HeardAllNodes, start.toProgram(Packet::HelloToAll).path},
    {Observation::HeardHost, start.listenerIsFound().toProgram(Packet::HelloToHost).path},
    {Observation::HeardPing, start.outAndIn(Packet::PingToAll).path},
    {Observation::LadderNic, sentHello.path},
    {Observation::LadderIp, sentHello.through(Packet::Hello, {Stage::ListenerIngress}).path},
    {Observation::LadderMulticast,
     sentHello.through(Packet::Hello, {Stage::ListenerIngress, Stage::ListenerPre}).path},
    {Observation::LadderUdp,
     sentHello.through(Packet::Hello, intoListener)
         .through(Packet::Hello, {Stage::ListenerGroup, Stage::ListenerSocket})
         .path},
    {Observation::ListenerEchoGroup,
     start.through(Packet::LoopedHello, listenersFilter).surely().path},
    {Observation::ListenerEchoAllNodes,
     start.through(Packet::LoopedControl, listenersFilter).surely().path},
    {Observation::RequesterEchoWelcome,
     start.through(Packet::LoopedWelcome, requestersFilter).surely().path},
    {Observation::RequesterEchoAllNodes,
     start.through(Packet::LoopedControl, requestersFilter).surely().path},
    {Observation::Left, handedToTheCard.surely().path},
    {Observation::BackIp,
     start.hello()
         .requesterIsFound()
         .through(Packet::Welcome, backToNetwork)
         .through(Packet::Welcome, {Stage::RequesterRx, Stage::RequesterIngress})
         .surely()
         .path},
    {Observation::BackDelivered,
     start.hello().requesterIsFound().back(Packet::Welcome).surely().path},
    {Observation::Solicited, start.fromListener(Packet::Solicitation).path},
    {Observation::SolicitationArrives,
     start
         .through(Packet::Solicitation,
                  {Stage::ListenerOut, Stage::ListenerTx, Stage::NetworkBack, Stage::RequesterRx,
                   Stage::RequesterIngress})
         .path},
    {Observation::BackAdvertised, start.requesterIsFound().path},
    {Observation::BackResolved,
     start.requesterIsFound().through(Packet::Solicitation, {Stage::ListenerBack}).surely().path},
    // Packets are captured behind the sender's filters and queue, before its driver, and behind the
    // receiver's driver, before its filters. Both look at what is there: nothing else loses it.
    {Observation::SenderCard, handedToTheCard.surely().path},
    {Observation::CardToCard, betweenCards(Packet::Hello).surely().path},
    {Observation::ProgramToCard, sentHello.surely().path},
    {Observation::CardToAnswer,
     start
         .through(Packet::Hello,
                  {Stage::ListenerIngress, Stage::ListenerPre, Stage::ListenerIn,
                   Stage::ListenerGroup, Stage::ListenerSocket, Stage::ListenerApp})
         .requesterIsFound()
         .through(Packet::Welcome, {Stage::ListenerBack, Stage::ListenerOut})
         .surely()
         .path},
    {Observation::AnswerToCard,
     start.through(Packet::Welcome, {Stage::ListenerTx, Stage::NetworkBack, Stage::RequesterRx})
         .surely()
         .path},
    {Observation::OthersCross, betweenCards(Packet::Beacon).path},
    {Observation::UnicastCrosses, betweenCards(Packet::PingToHost).path},
    {Observation::BackStray,
     start.fromListener(Packet::Solicitation)
         .through(Packet::Advertisement, toNetwork)
         .through(Packet::Advertisement, {Stage::ListenerRx, Stage::ListenerIngress})
         .path},
};

// ---- base rates, by their order of magnitude

struct Rate {
    Observation what;
    double rate;
};

constexpr double fatal = 0.0003; ///< such a state alone keeps an exchange from working
constexpr double odd = 0.003;
constexpr double seldom = 0.02;
constexpr double atTimes = 0.05;

constexpr Rate rates[]{
    {Observation::RequesterGone, fatal},
    {Observation::RequesterDown, fatal},
    {Observation::RequesterNoCarrier, fatal},
    {Observation::RequesterMtu, fatal},
    {Observation::RequesterIpv6Off, fatal},
    {Observation::RequesterTentative, fatal},
    {Observation::RequesterDadFailed, fatal},
    {Observation::ListenerGone, fatal},
    {Observation::ListenerDown, fatal},
    {Observation::ListenerNoCarrier, fatal},
    {Observation::ListenerMtu, fatal},
    {Observation::ListenerIpv6Off, fatal},
    {Observation::ListenerTentative, fatal},
    {Observation::ListenerDadFailed, fatal},
    {Observation::UnfitScope, fatal},
    {Observation::BadSource, fatal},
    {Observation::SameHardwareAddress, fatal},
    {Observation::UnfitHopLimit, odd},
    {Observation::OtherGroup, odd},
    {Observation::OtherPort, odd},
    {Observation::OtherSource, odd},
    {Observation::Rejoined, fatal / 3},
    {Observation::SourceGone, fatal},
    {Observation::PeerRouteLocal, odd},
    {Observation::SourcePortChanged, odd},
    {Observation::SourceAddressChanged, odd},
    {Observation::HostSourceChanged, odd},
    {Observation::Restarted, odd},
    {Observation::BackPinnedWrong, odd},
    {Observation::SameLinkLocal, odd},
    {Observation::RequesterRule, odd},
    {Observation::RequesterRouteError, odd},
    {Observation::RequesterNoMulticastRoute, odd},
    {Observation::ListenerNoMulticastRoute, odd},
    {Observation::RequesterNoLinkLocal, odd},
    {Observation::ListenerNoLinkLocal, odd},
    {Observation::RequesterChecksums, odd},
    {Observation::ListenerChecksums, odd},
    {Observation::Stopped, odd},
    {Observation::Flooded, odd},
    {Observation::ListenerRule, 0.01},
    {Observation::RequesterBridgePort, 0.01},
    {Observation::ListenerBridgePort, 0.01},
    {Observation::WayProhibited, 0.01},
    {Observation::NoPorts, 0.01},
    {Observation::SolicitsUnanswered, 0.01},
    {Observation::ListenerXdp, seldom},
    {Observation::ListenerIngressFilter, seldom},
    {Observation::RequesterXdp, seldom},
    {Observation::RequesterIngressFilter, seldom},
    {Observation::RequesterQueueDrops, seldom},
    {Observation::BackElsewhere, seldom},
    {Observation::BackByRouter, seldom},
    {Observation::BackProhibited, seldom},
    {Observation::BackNoRoute, seldom},
    {Observation::RequesterSwallows, seldom},
    {Observation::ArrivesElsewhere, seldom},
    {Observation::HostProhibited, seldom},
    {Observation::FramesForOthers, seldom},
    {Observation::OtherPings, seldom},
    {Observation::JoinedElsewhere, seldom},
    {Observation::BackDriverGap, atTimes},
    {Observation::ReportsBlocked, atTimes},
    {Observation::QueriesMissing, atTimes},
    {Observation::HostClosed, atTimes},
    {Observation::ThirdSilent, atTimes},
    {Observation::OnlyWideAnswers, atTimes},
    {Observation::OnlyNarrowAnswers, atTimes},
    {Observation::OneAddressRefuses, atTimes},
    {Observation::NextPort, atTimes}, // of a host that may be somebody else's
    {Observation::GapDriver, atTimes},
    {Observation::GapPre, atTimes},
    {Observation::GapIn, 0.08},
    {Observation::PingSnooper, 0.08},
    {Observation::Macvlan, 0.08},
    {Observation::TunnelUsed, atTimes},
    {Observation::LeftGroup, 0.01},
    {Observation::QueryUnanswered, seldom},
    {Observation::MembershipStale, atTimes},
    {Observation::Reported, 0.7},
    {Observation::PortHeld, 0.1},
    {Observation::ListenerSwallows, 0.12},
    {Observation::OffLink, 0.12},
    {Observation::WideSource, 0.15},
    {Observation::QuerierSeen, 0.3},
    {Observation::RequesterOtherInterfaces, 0.4},
    {Observation::ListenerOtherInterfaces, 0.4},
    {Observation::ListenerExists, 0.6},
    {Observation::BackSolicits, 0.95},
    {Observation::Joined, 0.97},
    {Observation::OutMulticast, 0.99},
    {Observation::WelcomeLeft, 0.97},
};

constexpr auto rateOf = [] {
    std::array<double, observationCount> all{};
    all.fill(Level::never);
    for (const Rate &rate : rates)
        all[std::size_t(rate.what)] = rate.rate;
    return all;
}();

constexpr auto placeOfPath = [] {
    std::array<int, observationCount> places{};
    places.fill(-1);
    for (int i = 0; i < int(std::size(paths)); ++i)
        places[std::size_t(paths[i].what)] = i;
    return places;
}();

} // namespace

std::array<std::span<const ModelRow>, 5> modelRows()
{
    return {interfaceRows(), filterRows(), routeRows(), programRows(), networkRows()};
}

bool healsByItself(QStringView id)
{
    for (const auto &rows : modelRows()) {
        for (const ModelRow &row : rows) {
            if (id == QLatin1StringView(row.id)
                && std::any_of(row.sites.begin(), row.sites.end(),
                               [](const Site &site) { return site.mode == Mode::Heal; }))
                return true;
        }
    }
    return false;
}

const Mark *markOf(const ModelRow &row, Observation what)
{
    const auto mark = std::find_if(row.marks.begin(), row.marks.end(),
                                   [&](const Mark &candidate) { return candidate.what == what; });
    return mark == row.marks.end() ? nullptr : mark;
}

double baseRate(Observation what)
{
    return rateOf[std::size_t(what)];
}

PacketSet packetsOf(Class hits, bool wideSource)
{
    return packetSets[std::size_t(hits)][wideSource ? 1 : 0];
}

const Path *pathOf(Observation what)
{
    const int place = placeOfPath[std::size_t(what)];
    return place < 0 ? nullptr : &paths[place].path;
}

Passing passing(const Site &site, const Path &path, Situation situation)
{
    Passing result = Passing::Passes;
    for (const Effect &effect : site.effects) {
        PacketSet hit = path.at[size_t(effect.stage)]
            & packetsOf(effect.hits, situation != Situation::NarrowSource);
        const bool isBetween =
            effect.stage == Stage::NetworkForth || effect.stage == Stage::NetworkBack;
        if (situation == Situation::Routed && isBetween)
            hit &= ~discovery;
        if (hit == 0)
            continue;
        // What the listener sends of its own accord makes it known, unless that is lost as well.
        const bool isForth = effect.stage < Stage::ListenerBack;
        const bool decides = hitsDiscoveryForSure(effect.hits) && !(path.mayBeFound && isForth);
        const PacketSet surely = decides ? hit : hit & ~discovery;
        if (site.mode == Mode::Size || (site.mode == Mode::All && surely != 0))
            return Passing::Blocked;
        result = Passing::Maybe;
    }
    return result;
}

} // namespace Sixcast
