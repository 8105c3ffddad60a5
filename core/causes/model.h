// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/few.h"
#include "core/causes/observation.h"
#include "core/causes/stage.h"

#include <array>
#include <span>

namespace Sixcast {

// The language in which a cause is written down: where it acts, on which datagrams, how in time,
// and which readings it shows itself by beyond what follows from that.

/// The kinds of datagrams that the probes of both sides send.
enum class Packet : quint8 {
    Hello,         ///< to the group
    HelloToAll,    ///< to ff02::1
    HelloToHost,   ///< to one host
    HelloBeside,   ///< ... to its neighbouring port
    PingToAll,     ///< echo request to ff02::1
    PingToGroup,   ///< echo request to the group
    PingToHost,    ///< echo request to one host
    Welcome,       ///< to a HELLO to the group: no filter knows the flow
    WelcomeToAll,  ///< to one to ff02::1: likewise
    WelcomeToHost, ///< to one to the host: a flow that is known
    IcmpError,
    EchoToMulticast, ///< echo reply to a ping to many
    EchoToHost,
    Solicitation,
    Advertisement,
    Beacon,
    LoopedHello, ///< copies that go through the own input filter only
    LoopedControl,
    LoopedWelcome
};
inline constexpr int packetCount = int(Packet::LoopedWelcome) + 1;

/// What a fault hits: a predicate over the tags of packets, in model.cpp.
enum class Class : quint8 {
    Nothing,
    All,
    Multicast,
    Group,
    GroupUdp,
    MulticastUdp,
    Udp,
    Port, ///< UDP to or from the port
    Unicast,
    UnicastUdp,
    UnicastPort,
    UnicastNew,
    NeighbourDiscovery,
    IcmpOrDiscovery,
    New, ///< of no flow that a filter knows
    Welcome,
    Hello,
    WireUdp, ///< wire...: not the looped copies
    WireMulticastUdp,
    WirePort,
    Wide,   ///< from a wider source address
    Narrow, ///< from a link-local one
    Large,
    Report ///< membership reports: no probe shows them
};
inline constexpr std::size_t classCount = std::size_t(Class::Report) + 1;

/// How it acts in time.
enum class Mode : quint8 { All, Part, Limit, Stop, Gap, Expire, Heal, Delay, Slow, Size };
inline constexpr int modeCount = int(Mode::Size) + 1;

struct Effect {
    Stage stage = Stage::NetworkForth;
    Class hits = Class::Nothing;
};

/// One way for a cause to act.
struct Site {
    constexpr Site() = default;
    constexpr Site(Stage stage, Class hits, Mode how = Mode::All)
        : effects{{stage, hits}}
        , shown(stage)
        , mode(how)
    {
    }
    /// Both together.
    constexpr Site(Effect first, Effect second, Mode how = Mode::All)
        : effects{first, second}
        , shown(first.stage)
        , mode(how)
    {
    }
    /// It is fixed at another stage than where it acts.
    constexpr Site at(Stage stage) const
    {
        Site other = *this;
        other.shown = stage;
        return other;
    }

    Few<Effect, 2> effects;
    Stage shown = Stage::NetworkForth;
    Mode mode = Mode::All;
};

/// How likely a reading is, in five steps.
namespace Level {
inline constexpr double never = 0.012;
inline constexpr double rare = 0.06;
inline constexpr double half = 0.5;
inline constexpr double likely = 0.85;
inline constexpr double sure = 0.98;
} // namespace Level

/// A reading that does not follow from the sites.
struct Mark {
    Observation what = Observation::Group;
    Value value = Value::Yes;
    double probability = Level::sure;
};

/// How often causes are met, relative to each other.
namespace Prior {
inline constexpr double common = 4;
inline constexpr double usual = 2;
inline constexpr double seldom = 1;
inline constexpr double exotic = 0.4;
} // namespace Prior

/// A cause as the model sees it.
struct ModelRow {
    const char *id;
    double prior;
    Few<Site, 16> sites; ///< alternatives
    Few<Mark, 8> marks = {};
};
/// All of them, by area.
std::array<std::span<const ModelRow>, 5> modelRows();
/// One that can end within a run without anybody's doing.
bool healsByItself(QStringView id);
std::span<const ModelRow> interfaceRows();
std::span<const ModelRow> filterRows();
std::span<const ModelRow> routeRows();
std::span<const ModelRow> programRows();
std::span<const ModelRow> networkRows();

/// The mark of \a row for \a what, or null.
const Mark *markOf(const ModelRow &row, Observation what);
/// How often \a what is seen where no cause says anything of it.
double baseRate(Observation what);

using PacketSet = quint32;
/// The packets that a class holds; which source the HELLOs have decides two of them.
PacketSet packetsOf(Class hits, bool wideSource);

/// What decides which packets meet a fault, beside where it acts.
enum class Situation : quint8 {
    NarrowSource, ///< HELLOs leave from a link-local address
    WideSource,
    Routed ///< likewise, and each host finds a router instead of the other one
};
inline constexpr std::size_t situationCount = std::size_t(Situation::Routed) + 1;

/// The way that an observation's datagrams take: which packets pass each stage.
struct Path {
    std::array<PacketSet, stageCount> at{};
    bool sure = false;       ///< nothing else answers or loses it
    bool mayBeFound = false; ///< it needs no neighbour discovery when that took place before
};
/// Null: \a what is no question of passing.
const Path *pathOf(Observation what);

enum class Passing : quint8 { Passes, Blocked, Maybe };
Passing passing(const Site &site, const Path &path, Situation situation);

} // namespace Sixcast
