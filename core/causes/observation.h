// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"

#include <array>
#include <optional>
#include <span>

namespace Sixcast {

/// What can be seen of a run, by either side. Each is read in one place (observe*.cpp) and has a
/// value or none: none means that nobody looked, or that the reading would not have shown a "yes".
enum class Observation : quint8 {
    // what the requester was answered
    Group,             ///< HELLOs to the group: in which way they are answered
    AllNodes,          ///< HELLOs to ff02::1
    Host,              ///< HELLOs to the listener's address
    HostClosed,        ///< ... refused by ICMPv6 1/4
    HostProhibited,    ///< ... by 1/1, by the host itself
    WayProhibited,     ///< ... by somebody on the way
    OneAddressRefuses, ///< one address of it answers and another one refuses
    NextPort,          ///< the neighbouring port answers HELLOs
    Kernel,            ///< the neighbouring port is refused: its kernel answers
    ThirdSilent,       ///< a host that is no member should refuse the port and doesn't
    PingAllNodes,
    PingGroup,
    PingHost,
    PingSnooper,       ///< it is a bridge with snooping
    OtherAnswers,      ///< HELLOs on another interface
    OtherPings,        ///< pings on another interface
    OnlyWideAnswers,   ///< wider addresses are answered, link-local ones are not
    OnlyNarrowAnswers, ///< from the link-local source, not from the chosen wider one
    BeaconBack,        ///< the listener's beacon to ff02::1 came
    BeaconForth,
    Rejoined, ///< it was silent until the listener joined again

    // what the listener heard and sent
    HeardGroup,
    HeardAllNodes,
    HeardHost,
    HeardPing,
    HeardElsewhere,       ///< for the group, on an interface that is not joined
    SourcePortChanged,    ///< HELLOs to the group come from another port than they left by
    SourceAddressChanged, ///< ... from an address that the requester doesn't have
    HostSourceChanged,    ///< likewise HELLOs to the listener's own address
    Welcome,              ///< what its sends came to
    WelcomeLeft,          ///< the driver counted it
    AskedForHelp,         ///< a requester sent it what only one sends that misses answers
    BackProhibited,
    BackNoRoute,
    BackResolved, ///< it found the requester's hardware address
    BackElsewhere,
    BackByRouter, ///< the route back leads to a router though no router was between
    BackRouteError,
    BackPinned,      ///< a permanent neighbour entry
    BackPinnedWrong, ///< ... with another hardware address
    BackSolicits,    ///< it sent neighbour solicitations
    BackAdvertised,  ///< advertisements came
    BackStray,       ///< unicast packets arrived that nobody got

    // counters
    LadderNic,
    LadderIp,
    LadderMulticast,
    LadderUdp,
    GapDriver, ///< counted by the driver, not by IPv6
    GapPre,    ///< by IPv6, not as multicast
    GapIn,     ///< as multicast, not delivered
    ListenerSwallows,
    Left,         ///< the driver counted the HELLOs
    OutMulticast, ///< IPv6 counted them on this interface
    BackIp,
    BackDelivered,
    BackDriverGap,
    NoPorts,
    RequesterSwallows,
    FramesForOthers,
    Solicited,
    SolicitationArrives, ///< ... to its IPv6, whatever becomes of them there
    SolicitsUnanswered,
    AdvertisementsVanish,
    ListenerEchoGroup,
    ListenerEchoAllNodes,
    ListenerEchoRefused,
    RequesterEchoWelcome,
    RequesterEchoAllNodes,

    // set-up and settings
    RequesterSetup,
    SendError,
    ListenerSetup,
    ListenerExists, ///< its facts came
    Joined,
    JoinedElsewhere,
    JoinError,
    ArrivesElsewhere,
    Overflow,
    ReportsBlocked,
    QueriesMissing,
    PortHeld,
    OtherGroup,
    OtherPort,
    OtherSource,
    SameHardwareAddress,
    SameLinkLocal,
    ForeignHardwareAddress, ///< a third host has the requester's
    StartedLate,
    BadSource,
    SourceGone,     ///< the chosen source address is none of the host's any more
    PeerRouteLocal, ///< the requester's route to the listener stays on its own host
    UnfitScope,
    UnfitHopLimit,
    OffLink,
    WideSource,
    QuerierSeen,
    Macvlan,
    TunnelUsed, ///< the requester's interface delivers to the peers that it was given
    RequesterOtherInterfaces,
    ListenerOtherInterfaces,
    Stopped,   ///< it had answered; then its host was alive and its port refused or silent
    Restarted, ///< a new run of it answers
    Flooded,

    // what captures of both ends hold; a card is where packets are captured
    SenderCard,      ///< what was sent is seen at the sender's card
    CardToCard,      ///< of that, what is seen at the receiver's card
    ProgramToCard,   ///< of what the sender's program sent, what is seen at the receiver's card
    CardToAnswer,    ///< of the HELLOs at the listener's card, those that a WELCOME leaves for
    AnswerToCard,    ///< of these WELCOMEs, those seen at the requester's card
    OthersCross,     ///< other multicast of the sender is seen at the receiver's card
    UnicastCrosses,  ///< unicast of the sender is
    Reported,        ///< a report for the group is in the receiver's capture
    QueryUnanswered, ///< a query came there, and no report for the group followed
    LeftGroup,       ///< a message that leaves the group, just before it stops
    MembershipStale, ///< when it stops nobody had reported the group for a long time

    // the interface of each side
    RequesterGone,
    RequesterDown,
    RequesterNoCarrier,
    RequesterMtu,
    RequesterIpv6Off,
    RequesterNoLinkLocal,
    RequesterTentative,
    RequesterDadFailed,
    RequesterNoArp,
    RequesterBridgePort,
    RequesterXdp,
    RequesterIngressFilter,
    RequesterXfrm,
    RequesterChecksums,
    RequesterQueueDrops,
    RequesterNoMulticastRoute,
    RequesterRule,
    RequesterRouteError,
    ListenerGone,
    ListenerDown,
    ListenerNoCarrier,
    ListenerMtu,
    ListenerIpv6Off,
    ListenerNoLinkLocal,
    ListenerTentative,
    ListenerDadFailed,
    ListenerNoArp,
    ListenerBridgePort,
    ListenerXdp,
    ListenerIngressFilter,
    ListenerXfrm,
    ListenerChecksums,
    ListenerQueueDrops,
    ListenerNoMulticastRoute,
    ListenerRule,
    ListenerRouteError
};
inline constexpr std::size_t observationCount = std::size_t(Observation::ListenerRouteError) + 1;

/// What an observation says. Each has a few of these.
enum class Value : quint8 {
    No,
    Yes,
    // of what was sent
    None,
    Part,
    All,
    // how a group is answered
    Limited,   ///< the first of each burst
    Later,     ///< the first ones not
    Gap,       ///< four or more in a row not, between answered ones
    Stops,     ///< the last ones not
    Healed,    ///< after the listener joined again
    Delayed,   ///< after the timeout
    Slow,      ///< the first one takes long
    SmallOnly, ///< large ones are not
    // what a call came to
    Ok,
    NotPermitted,
    NoBuffers,
    Unreachable,
    Refused, ///< by a route or rule
    NoAddress,
    NoDevice,
    InUse,
    NoAccess,
    NotSupported,
    JoinRefused,
    Failed ///< otherwise
};

/// What is known, and on whose word.
class Observations
{
public:
    void see(Observation what, Value value) { m_values[std::size_t(what)] = value; }
    void see(Observation what, bool value) { see(what, value ? Value::Yes : Value::No); }
    void see(Observation what, std::optional<bool> value)
    {
        if (value)
            see(what, *value);
    }
    void forget(Observation what) { m_values[std::size_t(what)].reset(); }
    std::optional<Value> operator[](Observation what) const { return m_values[std::size_t(what)]; }
    bool is(Observation what, Value value) const { return (*this)[what] == value; }
    bool isYes(Observation what) const { return is(what, Value::Yes); }
    bool isKnown(Observation what) const { return (*this)[what].has_value(); }

    Case::View view = Case::View::Both;
    /// How likely it is that a host which was probed is not the listener's.
    double stranger = 0;
    /// The machine that told its facts is the one of this run; else it may be anybody.
    bool isBound = true;
    int sent = 0;     ///< HELLOs to the group, in all
    int answered = 0; ///< of those

    bool operator==(const Observations &) const = default;

private:
    std::array<std::optional<Value>, observationCount> m_values{};
};

/// Reads all that \a picture shows. Pure.
Observations observe(const Picture &picture);

// The readers, by area.
void observeInterfaces(const Picture &picture, Observations *seen);
void observeAnswers(const Picture &picture, Observations *seen);
void observeCounters(const Picture &picture, Observations *seen);
void observeListener(const Picture &picture, Observations *seen);
void observeSettings(const Picture &picture, Observations *seen);

/// A state alone keeps that side's interface from working.
bool isInterfaceBroken(const Observations &seen, Side side);
/// All that it can say.
std::span<const Value> valuesOf(Observation what);
/// Told by the other machine, as \a view sees it.
bool isTold(Observation what, Case::View view);
/// A noun phrase for a person: `HELLOs to ff02::1`; and what it says.
QString observationText(Observation what);
QString valueText(Value value);
/// Stable, as it stands in reports: `group`, `listener.no-carrier`.
QLatin1StringView observationName(Observation what);

} // namespace Sixcast
