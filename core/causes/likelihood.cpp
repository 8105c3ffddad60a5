// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What each hypothesis expects of each reading: by its marks, by the stage where it acts, by the
// way that a probe takes, or by the base rate.

#include "core/causes/inference.h"

#include <algorithm>

namespace Sixcast {
namespace {

using O = Observation;
using S = Stage;
using V = Value;

bool isPositive(Value value)
{
    return value == V::Yes || value == V::All || value == V::Part || value == V::Ok;
}

bool isBinary(Value value)
{
    return value == V::Yes || value == V::No;
}

double probabilityOf(Value value, double ofYes)
{
    return isPositive(value) ? ofYes : 1 - ofYes;
}

bool isWide(const Observations &seen)
{
    return seen.isYes(O::WideSource);
}

Passing wayOf(const Hypothesis &h, Observation what, const Observations &seen)
{
    const Situation situation = seen.isYes(O::OffLink) ? Situation::Routed
        : isWide(seen)                                 ? Situation::WideSource
                                                       : Situation::NarrowSource;
    return h.ways[std::size_t(situation)][std::size_t(what)];
}

/// What goes to the host goes to any of its addresses, and each has a source of its own kind.
bool dependsOnSource(const Hypothesis &h)
{
    return std::ranges::any_of(h.site.effects, [](const Effect &effect) {
        return effect.hits == Class::Narrow || effect.hits == Class::Wide;
    });
}

bool actsAt(const Hypothesis &h, std::initializer_list<Stage> stages)
{
    return std::any_of(h.site.effects.begin(), h.site.effects.end(), [&](const Effect &effect) {
        return std::find(stages.begin(), stages.end(), effect.stage) != stages.end();
    });
}

bool hits(const Hypothesis &h, std::initializer_list<Stage> stages, Packet packet, bool wide)
{
    return std::any_of(h.site.effects.begin(), h.site.effects.end(), [&](const Effect &effect) {
        return std::find(stages.begin(), stages.end(), effect.stage) != stages.end()
            && (packetsOf(effect.hits, wide) >> int(packet)) % 2 == 1;
    });
}

// ---- the pattern of the group's answers

struct Chance {
    Value value;
    double probability;
};

using Chances = std::span<const Chance>;
constexpr double seldomSeen = Level::never / 4;

double chanceOf(std::span<const Chance> chances, Value value, double otherwise)
{
    const auto chance = std::find_if(chances.begin(), chances.end(),
                                     [&](const Chance &known) { return known.value == value; });
    return chance == chances.end() ? otherwise : chance->probability;
}

constexpr Chance whenItWorks[]{{V::All, 0.985},      {V::Part, 0.008},   {V::Slow, 0.001},
                               {V::Later, 0.001},    {V::None, 0.0004},  {V::Limited, 0.0005},
                               {V::Stops, 0.001},    {V::Gap, 0.0005},   {V::SmallOnly, 0.0002},
                               {V::Delayed, 0.0005}, {V::Healed, 0.0005}};
constexpr Chance whenAllIsLost[]{{V::None, 0.96},     {V::Later, 0.004},     {V::Part, 0.01},
                                 {V::Delayed, 0.004}, {V::Stops, 0.001},     {V::Limited, 0.002},
                                 {V::Slow, 0.002},    {V::SmallOnly, 0.001}, {V::All, 0.001},
                                 {V::Healed, 0.001}};
constexpr Chance whenNeighboursDecide[]{{V::None, 0.5}, {V::Later, 0.25}, {V::Part, 0.1},
                                        {V::All, 0.1},  {V::Slow, 0.03},  {V::Delayed, 0.004}};
constexpr Chance whenPartIsLost[]{{V::Part, 0.77},    {V::Gap, 0.03},        {V::None, 0.04},
                                  {V::All, 0.06},     {V::Limited, 0.05},    {V::Later, 0.02},
                                  {V::Slow, 0.03},    {V::SmallOnly, 0.004}, {V::Stops, 0.004},
                                  {V::Delayed, 0.004}};
constexpr Chance whenLimited[]{{V::Limited, 0.7}, {V::Part, 0.25}, {V::None, 0.02}, {V::All, 0.02}};
constexpr Chance whenItStops[]{{V::Stops, 0.82}, {V::Gap, 0.03}, {V::Part, 0.1}, {V::Healed, 0.03}};
constexpr Chance whenItPauses[]{{V::Gap, 0.75}, {V::Part, 0.2}, {V::Stops, 0.02}};
constexpr Chance whenItExpires[]{
    {V::Stops, 0.5}, {V::Healed, 0.38}, {V::Gap, 0.06}, {V::Part, 0.03}};
constexpr Chance whenItHeals[]{{V::Later, 0.8}, {V::Part, 0.1}, {V::None, 0.08}, {V::Slow, 0.02}};
constexpr Chance whenDelayed[]{
    {V::Delayed, 0.75}, {V::None, 0.1}, {V::Later, 0.1}, {V::Slow, 0.05}};
constexpr Chance whenSlow[]{{V::Slow, 0.7}, {V::Limited, 0.12}, {V::Part, 0.13}, {V::Later, 0.03}};
constexpr Chance whenLargeIsLost[]{{V::SmallOnly, 0.95}, {V::None, 0.02}, {V::Part, 0.02}};

constexpr std::array<std::span<const Chance>, modeCount> patterns{
    whenAllIsLost, whenPartIsLost, whenLimited, whenItStops, whenItPauses,
    whenItExpires, whenItHeals,    whenDelayed, whenSlow,    whenLargeIsLost};

double ofGroup(const Hypothesis &h, Value value, const Observations &seen)
{
    const auto &pattern = patterns[size_t(h.site.mode)];
    if (h.site.mode == Mode::Size)
        return chanceOf(pattern, value, seldomSeen);
    switch (wayOf(h, O::Group, seen)) {
    case Passing::Passes:
        return chanceOf(whenItWorks, value, 0.0005);
    case Passing::Maybe:
        if (h.site.mode == Mode::All)
            return chanceOf(whenNeighboursDecide, value, 0.003);
        break;
    case Passing::Blocked:
        break;
    }
    return chanceOf(pattern, value, seldomSeen);
}

// ---- the same of one leg of the way, between two places where packets were captured: what is late
// arrives all the same, and nobody joins again

constexpr Chance legWorks[]{{V::All, 0.995}, {V::Part, 0.002}};
constexpr double legNever = 0.0001; ///< packets are seen, not guessed
constexpr Chance legLimited[]{{V::Part, 0.75}, {V::Gap, 0.1}, {V::All, 0.1}, {V::None, 0.02}};
constexpr Chance legExpires[]{{V::Stops, 0.85}, {V::Gap, 0.08}, {V::Part, 0.03}};
constexpr Chance legLargeIsLost[]{{V::Part, 0.5}, {V::All, 0.4}, {V::None, 0.05}};

constexpr std::array<std::span<const Chance>, modeCount> legPatterns{
    whenAllIsLost, whenPartIsLost, legLimited, whenItStops, whenItPauses,
    legExpires,    whenItHeals,    legWorks,   legWorks,    legLargeIsLost};

/// What drops packets there may do so before they are captured (XDP) or behind that (tc).
constexpr double ingressIsFirst = 0.2;

bool isLeg(Observation what)
{
    return what >= O::CardToCard && what <= O::AnswerToCard;
}

double ofLeg(const Hypothesis &h, Observation what, Value value, const Observations &seen)
{
    const Passing way = wayOf(h, what, seen);
    const double works = chanceOf(legWorks, value, legNever);
    // What is known to keep an interface from sending keeps it from being captured there, too.
    const bool isBetween = hits(h, {S::NetworkForth, S::ListenerRx}, Packet::Hello, isWide(seen));
    if (what == O::CardToCard && h.sort == Hypothesis::Sort::Named && !isBetween
        && hits(h, {S::RequesterTx}, Packet::Hello, isWide(seen)))
        return works;
    const double lost = way == Passing::Maybe && h.site.mode == Mode::All
        ? chanceOf(whenNeighboursDecide, value, 0.003)
        : chanceOf(legPatterns[size_t(h.site.mode)], value, legNever);
    if (way != Passing::Passes)
        return lost;
    const bool isForth = what == O::CardToCard || what == O::ProgramToCard;
    return isForth && hits(h, {S::ListenerIngress}, Packet::Hello, isWide(seen))
        ? ingressIsFirst * lost + (1 - ingressIsFirst) * works
        : works;
}

// ---- what calls come to

constexpr Chance sendsAtOutput[]{{V::Ok, 0.4}, {V::NotPermitted, 0.4}, {V::NoBuffers, 0.19}};
constexpr Chance sendsAtRoute[]{{V::Ok, 0.2}, {V::Unreachable, 0.38}, {V::Refused, 0.38}};
constexpr Chance sendsAtInterface[]{
    {V::Ok, 0.35}, {V::Unreachable, 0.2}, {V::NoAddress, 0.3}, {V::NoDevice, 0.1}};
constexpr Chance sendsWithSettings[]{
    {V::Ok, 0.5}, {V::NoAddress, 0.1}, {V::Unreachable, 0.1}, {V::Refused, 0.1}};
constexpr Chance sendsElsewhere[]{{V::Ok, 0.985}};

double ofSendError(const Hypothesis &h, Value value)
{
    const bool acts = h.site.mode == Mode::All || h.site.mode == Mode::Part;
    const auto isAt = [&](Stage stage) { return acts && hits(h, {stage}, Packet::Hello, false); };
    const Chances chances = isAt(S::RequesterOut) ? Chances(sendsAtOutput)
        : isAt(S::RequesterRoute)                 ? Chances(sendsAtRoute)
        : isAt(S::RequesterTx)                    ? Chances(sendsAtInterface)
        : isAt(S::RequesterSettings)              ? Chances(sendsWithSettings)
                                                  : Chances(sendsElsewhere);
    return chanceOf(chances, value, 0.002);
}

constexpr Chance welcomesAtOutput[]{{V::Ok, 0.3}, {V::NotPermitted, 0.45}, {V::NoBuffers, 0.24}};
constexpr Chance welcomesAtRoute[]{{V::Ok, 0.4}, {V::Unreachable, 0.55}};
constexpr Chance welcomesAtInterface[]{{V::Ok, 0.5}, {V::Unreachable, 0.2}, {V::NoBuffers, 0.2}};
constexpr Chance welcomesOfMute[]{{V::None, 0.9}, {V::Ok, 0.05}};

double ofWelcome(const Hypothesis &h, Value value)
{
    if (hits(h, {S::ListenerOut}, Packet::Welcome, false))
        return chanceOf(welcomesAtOutput, value, Level::never);
    if (h.site.shown == S::ListenerBack)
        return chanceOf(welcomesAtRoute, value, Level::never);
    if (h.site.shown == S::ListenerTx)
        return chanceOf(welcomesAtInterface, value, Level::never);
    if (h.row && QLatin1StringView(h.row->id) == QLatin1StringView("listener.app.mute"))
        return chanceOf(welcomesOfMute, value, 0.02);
    return value == V::Ok ? 0.96 : 0.01;
}

/// Something else is less likely where the reading has a cause of its own.
double ofSetup(const Hypothesis &h, Observation what, Value value)
{
    if (value == V::Ok)
        return Level::sure;
    const bool isUnnamed = h.sort == Hypothesis::Sort::Unnamed;
    const double share = value == V::Failed ? 1 : 0.1;
    if (what == O::RequesterSetup)
        return isUnnamed && h.site.shown == S::RequesterSettings ? 0.5 * share
            : h.site.shown == S::RequesterTx                     ? 0.1 * share
                                                                 : 0.001;
    const bool isThere = actsAt(h, {S::ListenerSocket, S::ListenerGroup, S::ListenerApp});
    return isUnnamed && isThere ? 0.3 * share : 0.0015;
}

// ---- counted before a stage and not behind it

struct StageMark {
    Observation what;
    std::array<Stage, 2> stages;
    Packet packet;
    double probability; ///< of Yes
};

constexpr StageMark stageMarks[]{
    {O::NoPorts, {S::RequesterSocket, S::RequesterSocket}, Packet::Welcome, 0.85},
    {O::BackDriverGap, {S::RequesterIngress, S::RequesterRx}, Packet::Welcome, 0.75},
    {O::GapDriver, {S::ListenerIngress, S::ListenerIngress}, Packet::Hello, 0.75},
    {O::GapPre, {S::ListenerPre, S::ListenerPre}, Packet::Hello, 0.8},
    {O::GapIn, {S::ListenerIn, S::ListenerIn}, Packet::Hello, 0.85},
    {O::ListenerSwallows, {S::ListenerIn, S::ListenerIn}, Packet::Hello, 0.7},
    {O::RequesterSwallows, {S::RequesterIn, S::RequesterPre}, Packet::Welcome, 0.8},
    {O::SolicitsUnanswered, {S::RequesterOut, S::RequesterOut}, Packet::Advertisement, 0.8},
    {O::AdvertisementsVanish, {S::RequesterIn, S::RequesterPre}, Packet::Advertisement, 0.6},
    {O::HostClosed, {S::ListenerSocket, S::ListenerApp}, Packet::HelloToHost, 0.5},
    {O::HostProhibited, {S::ListenerIn, S::ListenerPre}, Packet::HelloToHost, 0.25},
    {O::BackProhibited, {S::RequesterIn, S::RequesterPre}, Packet::Welcome, 0.25},
    {O::OutMulticast, {S::RequesterRoute, S::RequesterTx}, Packet::Hello, 0.4},
    {O::WelcomeLeft, {S::ListenerOut, S::ListenerTx}, Packet::Welcome, 0.15},
};

constexpr auto placeOfStageMark = [] {
    std::array<int, observationCount> places{};
    places.fill(-1);
    for (int i = 0; i < int(std::size(stageMarks)); ++i)
        places[std::size_t(stageMarks[i].what)] = i;
    return places;
}();

std::optional<double> ofStage(const Hypothesis &h, Observation what, bool wide)
{
    const int place = placeOfStageMark[std::size_t(what)];
    if (place < 0)
        return std::nullopt;
    const StageMark *mark = &stageMarks[place];
    if (!hits(h, {mark->stages[0], mark->stages[1]}, mark->packet, wide))
        return baseRate(what);
    const double base = baseRate(what);
    return h.site.mode == Mode::All ? mark->probability : (mark->probability + base) / 2;
}

// ---- whether a probe passes

struct Soft {
    double atSure;
    double atOthers;
};
/// What passes a fault that does not act all the time.
constexpr std::array<Soft, modeCount> soft{{{0.5, 0.5},   // All: it is not known whether it hits
                                            {0.75, 0.75}, // Part
                                            {0.8, 0.8},   // Limit
                                            {0.25, 0.25}, // Stop
                                            {0.9, 0.9},   // Gap
                                            {0.1, 0.1},   // Expire
                                            {0.8, 0.8},   // Heal
                                            {0.3, 0.3},   // Delay
                                            {0.5, 0.6},   // Slow
                                            {1, 1}}};     // Size
/// Of HELLOs that the listener hears: nothing is timed out there.
constexpr std::array<double, modeCount> softHeard{0.5,  0.95, 0.95, 0.97, 0.97,
                                                  0.97, 0.7,  0.9,  0.95, 1};

double ofPassing(const Observations &seen, Observation what, bool sure)
{
    switch (what) {
    case O::BeaconBack:
        return seen.view == Case::View::Both ? 0.95 : 0.75;
    case O::BeaconForth:
        return 0.8;
    case O::PingGroup:
        return 0.85;
    case O::HeardPing:
        return 0.9;
    case O::LadderNic:
    case O::LadderIp:
    case O::LadderMulticast:
    case O::LadderUdp:
        return 0.93;
    default:
        return sure ? 0.97 : 0.88;
    }
}

bool isEcho(Observation what)
{
    return what >= O::ListenerEchoGroup && what <= O::RequesterEchoAllNodes;
}

/// Of what passes: all of it, or part of it?
double shared(const Hypothesis &h, Observation what, Value value, Passing way, double passes)
{
    if (value != V::Part && value != V::All)
        return passes;
    const bool partly = h.site.mode == Mode::Part || h.site.mode == Mode::Limit;
    double part = 0;
    if (what == O::HeardGroup)
        part = way == Passing::Maybe && h.site.mode != Mode::All ? 0.8 : 0.05;
    else if (what == O::AllNodes || what == O::Host)
        part = way == Passing::Maybe && partly ? 0.6 : 0.04;
    else
        return passes;
    return passes * (value == V::Part ? part : 1 - part);
}

double ofPath(const Hypothesis &h, Observation what, const Path &path, Value value,
              const Observations &seen)
{
    if (isEcho(what) && value == V::Part) {
        const bool limits = h.site.mode == Mode::Limit || h.site.mode == Mode::Part;
        return limits && actsAt(h, {S::ListenerIn, S::ListenerPre, S::RequesterIn, S::RequesterPre})
            ? 0.5
            : 0.004;
    }
    Passing way = wayOf(h, what, seen);
    if (what == O::HeardHost && way == Passing::Blocked && dependsOnSource(h))
        way = Passing::Maybe;
    double passes = 0;
    if (what == O::HeardGroup && h.site.mode == Mode::Size)
        return value == V::Part ? 0.8 : value == V::All ? 0.1 : 0.05;
    if (way == Passing::Passes)
        passes = ofPassing(seen, what, path.sure);
    else if (way == Passing::Blocked)
        passes = path.sure ? 0.015 : 0.04;
    else if (isEcho(what) && h.site.mode != Mode::All)
        passes = 0.7;
    else if (what == O::HeardGroup && h.site.mode != Mode::All)
        passes = softHeard[size_t(h.site.mode)];
    else
        passes = path.sure ? soft[size_t(h.site.mode)].atSure : soft[size_t(h.site.mode)].atOthers;
    return isPositive(value) ? shared(h, what, value, way, passes) : 1 - passes;
}

/// A ping to all or to the one host: whichever of the two.
double ofHeardPing(const Hypothesis &h, Value value, const Observations &seen)
{
    double best = 0;
    for (Packet packet : {Packet::PingToAll, Packet::PingToHost}) {
        bool blocked = false;
        for (Stage stage : {S::RequesterRoute, S::RequesterOut, S::RequesterTx, S::NetworkForth,
                            S::ListenerRx, S::ListenerIngress, S::ListenerPre, S::ListenerIn})
            blocked = blocked || hits(h, {stage}, packet, isWide(seen));
        const bool never = h.site.mode == Mode::All && !dependsOnSource(h);
        best = std::max(best, !blocked ? 0.9 : never ? 0.05 : 0.5);
    }
    return probabilityOf(value, best);
}

/// A requester that misses answers sends probes: they show when they arrive.
double ofAsking(const Hypothesis &h, Value value, const Observations &seen)
{
    const auto way = [&](Observation what) { return wayOf(h, what, seen); };
    if (h.sort == Hypothesis::Sort::Works || way(O::Group) == Passing::Passes)
        return probabilityOf(value, 0.03);
    bool passes = false;
    bool maybe = false;
    for (Observation what : {O::HeardAllNodes, O::HeardHost, O::HeardGroup}) {
        passes = passes || way(what) == Passing::Passes;
        maybe = maybe || way(what) == Passing::Maybe;
    }
    return probabilityOf(value, passes ? 0.75 : maybe ? 0.6 : 0.03);
}

double ofMark(const Mark &mark, Value value)
{
    const bool same = value == mark.value || (mark.value == V::All && value == V::Part);
    if (same)
        return mark.probability;
    if (isBinary(value) || pathOf(mark.what))
        return 1 - mark.probability;
    return (1 - mark.probability) * (value == V::Ok ? 0.9 : 0.004);
}

} // namespace

double likelihood(const Hypothesis &h, Observation what, Value value, const Observations &seen)
{
    if (h.sort == Hypothesis::Sort::Off)
        return isBinary(value) ? 0.5 : 0.25;
    if (what == O::Group)
        return ofGroup(h, value, seen);
    if (isLeg(what))
        return ofLeg(h, what, value, seen);
    if (const Mark *mark = h.marked[std::size_t(what)] ? markOf(*h.row, what) : nullptr)
        return ofMark(*mark, value);
    switch (what) {
    case O::HeardPing:
        return ofHeardPing(h, value, seen);
    case O::SendError:
        return ofSendError(h, value);
    case O::Welcome:
        return ofWelcome(h, value);
    case O::AskedForHelp:
        return ofAsking(h, value, seen);
    case O::RequesterSetup:
    case O::ListenerSetup:
        return ofSetup(h, what, value);
    case O::SenderCard: // a driver that loses it has got it
        if (h.sort == Hypothesis::Sort::Unnamed && h.site.shown == S::RequesterTx)
            return probabilityOf(value, 0.9);
        break;
    case O::Joined:
        if (h.sort == Hypothesis::Sort::Unnamed && h.site.shown == S::ListenerGroup)
            return probabilityOf(value, 0.6);
        break;
    case O::OtherGroup:
    case O::OtherPort:
        if (!seen.isBound)
            return probabilityOf(value, 0.02);
        break;
    default:
        break;
    }
    if (const auto yes = ofStage(h, what, isWide(seen)))
        return probabilityOf(value, *yes);
    if (const Path *path = pathOf(what))
        return ofPath(h, what, *path, value, seen);
    return probabilityOf(value, baseRate(what));
}

bool isPlain(Observation what)
{
    constexpr O others[]{O::Group,        O::HeardPing,      O::SendError,     O::Welcome,
                         O::AskedForHelp, O::RequesterSetup, O::ListenerSetup, O::Joined,
                         O::OtherGroup,   O::OtherPort};
    return !pathOf(what) && placeOfStageMark[std::size_t(what)] < 0
        && std::find(std::begin(others), std::end(others), what) == std::end(others);
}

} // namespace Sixcast
