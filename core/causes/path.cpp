// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/path.h"

#include "core/causes/chain.h"
#include "core/causes/conclusion.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr std::array helloPlaces{
    Place::RequesterProgram,   Place::RequesterSending, Place::RequesterOutput,
    Place::RequesterInterface, Place::NetworkForth,     Place::ListenerInterface,
    Place::ListenerInput,      Place::ListenerGroup,    Place::ListenerProgram};
constexpr std::array welcomePlaces{Place::ListenerProgram, Place::ListenerSending,
                                   Place::ListenerOutput,  Place::ListenerInterface,
                                   Place::NetworkBack,     Place::RequesterInterface,
                                   Place::RequesterInput,  Place::RequesterProgram};

PathLane emptyLane(std::span<const Place> places)
{
    PathLane lane;
    for (Place place : places)
        lane.steps << PathStep{.place = place};
    return lane;
}

qsizetype indexOf(const PathLane &lane, Place place)
{
    for (qsizetype i = 0; i < lane.steps.size(); ++i) {
        if (lane.steps.at(i).place == place)
            return i;
    }
    return -1;
}

PathStep &stepAt(PathLane &lane, Place place)
{
    return lane.steps[indexOf(lane, place)];
}

void pass(PathStep &step, int count, int total)
{
    step.count = std::min(count, total);
    step.state = count >= total ? StepState::Passed : StepState::Part;
    step.total = step.state == StepState::Part ? std::optional(total) : std::nullopt;
}

/// What came through a place came through all before it, whatever a counter there missed.
void passBefore(PathLane &lane, Place place)
{
    const qsizetype last = indexOf(lane, place);
    const std::optional<int> came = lane.steps[last].count;
    for (qsizetype i = 0; i < last; ++i) {
        PathStep &step = lane.steps[i];
        if (step.state == StepState::Unknown)
            step.state = StepState::Passed;
        else if (step.state == StepState::Part && came > step.count)
            pass(step, *came, *step.total);
        else if (step.count && came > step.count)
            step.count = came; // what was told is older
    }
}

/// What stops here comes nowhere behind.
void stopAt(PathLane &lane, Place place, std::optional<int> total)
{
    if (lane.stop())
        return; // what stops earlier never comes here
    const qsizetype at = indexOf(lane, place);
    PathStep &step = lane.steps[at];
    step.state = StepState::Stops;
    step.count = 0;
    step.total = total;
    if (!total)
        step.count.reset();
    for (qsizetype i = at + 1; i < lane.steps.size(); ++i) {
        lane.steps[i].state = StepState::NotReached;
        lane.steps[i].count.reset();
        lane.steps[i].total.reset();
    }
}

void addEvent(PathStep &step, quint64 event)
{
    if (event != 0 && !step.events.contains(event))
        step.events << event;
}

/// Nothing is proved to have passed this place: a stop there contradicts no fact.
bool isOpen(const PathLane &lane, Place place)
{
    const qsizetype at = indexOf(lane, place);
    return std::none_of(lane.steps.begin() + at + 1, lane.steps.end(), [](const PathStep &step) {
        return step.state == StepState::Passed || step.state == StepState::Part;
    });
}

/// What a fact showed was that nothing came through up to there: it may have stopped earlier, or,
/// where another reading shows it, a little later.
void reopen(PathLane &lane, Place place)
{
    const PathStep *stop = lane.stop();
    if (!stop || stop->place == place)
        return;
    for (PathStep &step : lane.steps) {
        if (step.state == StepState::Stops || step.state == StepState::NotReached)
            step = {.place = step.place, .events = step.events};
    }
}

QString addressOf(const InterfaceFacts *interface)
{
    if (!interface)
        return {};
    const auto &addresses = interface->info.addresses;
    const auto local = std::find_if(addresses.begin(), addresses.end(), [](const auto &address) {
        return address.address.isLinkLocal();
    });
    if (local != addresses.end())
        return local->address.toString();
    return addresses.isEmpty() ? QString() : addresses.first().address.toString();
}

/// Draws the picture step by step, each from its own facts.
class Draughtsman
{
public:
    explicit Draughtsman(const Picture &picture)
        : p(picture)
    {
        path.view = p.facts.view;
        path.hello = emptyLane(helloPlaces);
        path.welcome = emptyLane(welcomePlaces);
        name();
        total = p.heard.sent > 0 ? p.heard.sent : p.exchange.sent + p.group.sent + p.large.sent;
        drawRequester();
        drawListener();
        drawWayBack();
    }

    void drawPlace(const PlaceShare &where, const Finding *cause);
    void finish();

    PathPicture path;

private:
    void name();
    void drawRequester();
    void drawListener();
    void drawWayBack();
    void drawLoss(Place place);
    PathLane &laneOf(Place place);

    const Picture &p;
    int total = 0;    ///< HELLOs for the group
    int welcomed = 0; ///< of those that were heard
};

void Draughtsman::name()
{
    const SideFacts *any = p.listener ? p.listener : p.requester;
    path.group = any ? any->settings.group.toString() : QString();
    path.requester = addressOf(p.requesterInterface);
    path.listener = addressOf(p.listenerInterface);
    const auto nameOf = [](const InterfaceFacts *interface) {
        return interface && interface->info.ref.name != u"?" ? interface->info.ref.name : QString();
    };
    path.requesterInterface = nameOf(p.requesterInterface);
    path.listenerInterface = nameOf(p.listenerInterface);
    if (!p.facts.told)
        return;
    const bool isOfListener = p.facts.view == Case::View::Requester;
    (isOfListener ? path.listener : path.requester) = p.facts.told->from.address.toString();
    const SideFacts *own = isOfListener ? p.requester : p.listener;
    if (own && own->readNs > p.facts.told->lastNs)
        path.reportAgeNs = own->readNs - p.facts.told->lastNs;
}

void Draughtsman::drawRequester()
{
    if (!p.requester || !p.requester->exchange || total == 0)
        return;
    const int refused = p.exchange.sent - int(p.requester->exchange->sent);
    pass(stepAt(path.hello, Place::RequesterProgram), total, total);
    PathStep &sending = stepAt(path.hello, Place::RequesterSending);
    if (p.allSendsFailed)
        return stopAt(path.hello, Place::RequesterSending, total);
    pass(sending, total - refused, total);
    addEvent(sending, burstEvent(p, Purpose::Group));
    if (!p.leftNic)
        return;
    const WindowFacts *window =
        p.isOwn(Side::Requester) ? p.requester->window(Purpose::Exchange) : nullptr;
    for (Place place : {Place::RequesterOutput, Place::RequesterInterface}) {
        PathStep &step = stepAt(path.hello, place);
        if (*p.leftNic)
            pass(step, total - refused, total);
        addEvent(step, window ? window->event : 0);
    }
    if (!*p.leftNic)
        stopAt(path.hello, Place::RequesterOutput, total);
}

void Draughtsman::drawListener()
{
    if (!p.listener)
        return;
    PathLane &hello = path.hello;
    const auto counted = [&](Counter counter) {
        if (!p.ladder || !(*p.ladder)[counter] || p.ladderHellos < 3)
            return std::optional<double>();
        return std::optional(double(p.ladder->orZero(counter) - p.background.orZero(counter))
                             / p.ladderHellos);
    };
    // Others may send as well: only most of them, or next to none, says something.
    if (reached(p, Counter::NicRx) && reached(p, Counter::InMcast) && total > 0) {
        pass(stepAt(hello, Place::ListenerInterface),
             int(std::lround(std::min(1.0, *counted(Counter::InMcast)) * total)), total);
        passBefore(hello, Place::ListenerInterface);
    }
    PathStep &input = stepAt(hello, Place::ListenerInput);
    const EchoFacts *echo = p.listener->echo(Purpose::Hello);
    addEvent(input, echo && p.isOwn(Side::Listener) ? echo->event : 0);
    const int heard = p.heard.sent > 0 ? p.heard.arrived : p.heardFromAnybody;
    if (p.listenerKnown && heard > 0) {
        pass(stepAt(hello, Place::ListenerProgram), heard, std::max(heard, total));
        passBefore(hello, Place::ListenerProgram);
        for (Place place : {Place::ListenerInput, Place::ListenerGroup}) {
            if (!stepAt(hello, place).count && heard >= total)
                pass(stepAt(hello, place), heard, heard);
        }
        return;
    }
    if (echo && echo->isLost())
        return stopAt(hello, Place::ListenerInput, total > 0 ? std::optional(total) : std::nullopt);
    if (p.listenerInterface && p.listenerInterface->joined == false && p.listenerInterface->info.up)
        stopAt(hello, Place::ListenerGroup, total > 0 ? std::optional(total) : std::nullopt);
}

void Draughtsman::drawWayBack()
{
    PathLane &welcome = path.welcome;
    const int answered =
        p.exchange.arrived + (p.heard.sent > 0 ? p.group.arrived + p.large.arrived : 0);
    // Control HELLOs are answered, too: they are not of this picture.
    const int heard = p.heard.sent > 0 ? p.heard.arrived : p.heardFromAnybody;
    if (p.listenerKnown && heard > 0 && p.welcomed + p.welcomeErrors > 0) {
        const int tried = std::min(p.welcomed + p.welcomeErrors, heard);
        welcomed = std::min(p.welcomed, tried);
        pass(stepAt(welcome, Place::ListenerProgram), tried, tried);
        if (p.welcomed == 0)
            return stopAt(welcome, Place::ListenerSending, tried);
        pass(stepAt(welcome, Place::ListenerSending), welcomed, tried);
    }
    if (p.requester && answered > 0) {
        pass(stepAt(welcome, Place::RequesterProgram), answered, std::max(answered, total));
        passBefore(welcome, Place::RequesterProgram);
        PathStep &heardThere = stepAt(path.hello, Place::ListenerProgram);
        if (!path.hello.stop() && heardThere.count.value_or(0) < answered)
            pass(heardThere, answered, std::max(answered, total));
        passBefore(path.hello, Place::ListenerProgram);
        return;
    }
    PathStep &input = stepAt(welcome, Place::RequesterInput);
    const EchoFacts *echo = p.requester ? p.requester->echo(Purpose::Welcome) : nullptr;
    addEvent(input, echo && p.isOwn(Side::Requester) ? echo->event : 0);
    const bool cameSoFar = !path.hello.stop() && p.heard.some();
    if (echo && echo->isLost() && cameSoFar)
        stopAt(welcome, Place::RequesterInput,
               welcomed > 0 ? std::optional(welcomed) : std::nullopt);
}

/// HELLO, unless that came further and the place is on the way back as well.
PathLane &Draughtsman::laneOf(Place place)
{
    const bool isWayBack = p.heard.some() || p.heardFromAnybody > 0 || p.exchange.some();
    return indexOf(path.hello, place) >= 0 && (!isWayBack || indexOf(path.welcome, place) < 0)
        ? path.hello
        : path.welcome;
}

/// Some come through: fewer are left from this place on.
void Draughtsman::drawLoss(Place place)
{
    PathLane &lane = laneOf(place);
    PathStep &step = stepAt(lane, place);
    const PathStep &last = lane.steps.last();
    if (!step.count && last.state == StepState::Part)
        pass(step, *last.count, *last.total);
}

void Draughtsman::drawPlace(const PlaceShare &where, const Finding *cause)
{
    PathLane &lane = laneOf(where.place);
    const int sent = &lane == &path.hello ? total : welcomed;
    const bool isMissing = !p.exchange.some() && !p.late;
    const bool stopsBefore = &lane == &path.welcome && path.hello.stop();
    if (where.share >= likelyFrom && !isMissing)
        drawLoss(where.place);
    else if (where.share >= likelyFrom && !stopsBefore && isOpen(lane, where.place)) {
        reopen(lane, where.place);
        const bool wasCounted = stepAt(lane, where.place).count.has_value();
        stopAt(lane, where.place, sent > 0 && !wasCounted ? std::optional(sent) : std::nullopt);
    }
    PathStep &step = stepAt(lane, where.place);
    for (const Evidence &evidence : cause ? cause->evidence : QList<Evidence>())
        addEvent(step, evidence.event.value_or(0));
}

/// No WELCOME answers what never came.
void Draughtsman::finish()
{
    if (!path.hello.stop())
        return;
    for (PathStep &later : path.welcome.steps)
        later = {.place = later.place, .state = StepState::NotReached};
}

/// A fact shows that it stops here: then that is where it stops.
void agree(Place stop, const QList<Finding> &findings, Whereabouts *where)
{
    if (where->place && where->place->place == stop)
        return;
    double share = likelyFrom;
    for (const PlaceShare &place : where->places) {
        if (place.place == stop)
            share = std::max(share, place.share);
    }
    for (const Finding &finding : findings) {
        if (finding.place == stop)
            share = std::max(share, finding.confidence);
    }
    where->place = PlaceShare{stop, share};
}

} // namespace

const PathStep *PathLane::stop() const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [](const PathStep &step) {
        return step.state == StepState::Stops;
    });
    return it == steps.end() ? nullptr : &*it;
}

Trouble troubleOf(const PathPicture &path)
{
    if (path.stop())
        return Trouble::Stops;
    // A listener hears nothing of what becomes of its answers unless it is told.
    const PathLane &lane = path.view == Case::View::Listener ? path.hello : path.welcome;
    const PathStep &end = lane.steps.last();
    if (end.state == StepState::Part)
        return Tally{*end.total, *end.count}.mostly() ? Trouble::None : Trouble::Losses;
    return end.state == StepState::Passed ? Trouble::None : Trouble::Unknown;
}

PathPicture pathOf(const Picture &picture, const QList<Finding> &findings, Whereabouts *where)
{
    if (!picture.listener && !picture.requester)
        return {};
    Draughtsman draughtsman(picture);
    if (where->place) {
        const auto cause = std::find_if(findings.begin(), findings.end(), [&](const Finding &one) {
            return one.place == where->place->place;
        });
        draughtsman.drawPlace(*where->place, cause == findings.end() ? nullptr : &*cause);
    }
    draughtsman.finish();
    const PathPicture &path = draughtsman.path;
    if (const PathStep *stop = path.stop())
        agree(stop->place, findings, where);
    const auto isKnown = [](const PathStep &step) { return step.state != StepState::Unknown; };
    return std::ranges::any_of(path.hello.steps, isKnown)
            || std::ranges::any_of(path.welcome.steps, isKnown)
        ? path
        : PathPicture(); // a row of question marks tells nobody anything
}

} // namespace Sixcast
