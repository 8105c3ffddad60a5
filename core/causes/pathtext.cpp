// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/pathtext.h"

#include "core/base/escape.h"
#include "core/facts/findingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

QString numbered(int count, std::optional<int> of)
{
    return of ? Findings::tr("%1 of %2").arg(count).arg(*of) : QString::number(count);
}

QString stepSentence(const PathPicture &path, const PathStep &step, bool isForth)
{
    const QString count = stepCount(step);
    const QString name = stepName(path, step.place);
    if (step.state == StepState::Unknown)
        return Findings::tr("%1 not known", "a place on the way").arg(name);
    if (step.state == StepState::NotReached)
        return {};
    if (count.isEmpty()) {
        return step.state == StepState::Stops ? Findings::tr("stops at the place: %1").arg(name)
                                              : Findings::tr("passed %1").arg(name);
    }
    switch (step.place) {
    case Place::RequesterProgram:
        return isForth ? Findings::tr("%1 sent").arg(count)
                       : Findings::tr("%1 reached the requester's program").arg(count);
    case Place::RequesterSending:
    case Place::ListenerSending:
        return Findings::tr("%1 taken by the system").arg(count);
    case Place::RequesterOutput:
        return Findings::tr("%1 passed the requester's output filter").arg(count);
    case Place::ListenerOutput:
        return Findings::tr("%1 passed the listener's output filter").arg(count);
    case Place::RequesterInterface:
        return isForth ? Findings::tr("%1 left %2").arg(count, name)
                       : Findings::tr("%1 arrived at the requester's %2").arg(count, name);
    case Place::ListenerInterface:
        return isForth ? Findings::tr("%1 arrived at the listener's %2").arg(count, name)
                       : Findings::tr("%1 left %2").arg(count, name);
    case Place::NetworkForth:
    case Place::NetworkBack:
        return Findings::tr("%1 crossed the network").arg(count);
    case Place::ListenerInput:
        return Findings::tr("%1 passed the listener's input filter").arg(count);
    case Place::RequesterInput:
        return Findings::tr("%1 passed the requester's input filter").arg(count);
    case Place::ListenerGroup:
        return Findings::tr("%1 for a joined group").arg(count);
    case Place::ListenerProgram:
        return isForth ? Findings::tr("%1 reached the listener's program").arg(count)
                       : Findings::tr("%1 answered").arg(count);
    }
    return {};
}

QString laneText(const PathPicture &path, const PathLane &lane)
{
    if (const auto same = stateOfAll(lane))
        return stepWord(*same);
    QStringList words;
    for (const PathStep &step : lane.steps) {
        const QString mark = step.state == StepState::Stops ? u"X "_s
            : step.state == StepState::NotReached           ? u"-"_s
            : step.state == StepState::Unknown              ? u"?"_s
            : step.state == StepState::Part                 ? u"~ "_s
            : stepCount(step).isEmpty()                     ? u"+"_s
                                                            : QString();
        words << u"%1 %2"_s.arg(stepName(path, step.place),
                                QString(mark + stepCount(step)).trimmed());
    }
    return words.join(u" > ");
}

} // namespace

QString stepName(const PathPicture &path, Place place)
{
    switch (place) {
    case Place::RequesterProgram:
    case Place::ListenerProgram:
        return Findings::tr("program", "place on the way");
    case Place::RequesterSending:
    case Place::ListenerSending:
        return Findings::tr("route", "place on the way");
    case Place::RequesterOutput:
    case Place::ListenerOutput:
        return Findings::tr("output filter", "place on the way");
    case Place::RequesterInterface:
        return path.requesterInterface.isEmpty() ? Findings::tr("interface", "place on the way")
                                                 : escaped(path.requesterInterface);
    case Place::ListenerInterface:
        return path.listenerInterface.isEmpty() ? Findings::tr("interface", "place on the way")
                                                : escaped(path.listenerInterface);
    case Place::NetworkForth:
    case Place::NetworkBack:
        return Findings::tr("network", "place on the way");
    case Place::ListenerInput:
    case Place::RequesterInput:
        return Findings::tr("input filter", "place on the way");
    case Place::ListenerGroup:
        return Findings::tr("group", "place on the way");
    }
    return {};
}

QString stepCount(const PathStep &step)
{
    return step.count ? numbered(*step.count, step.total) : QString();
}

QString stepWord(StepState state)
{
    switch (state) {
    case StepState::Unknown:
        return Findings::tr("not known");
    case StepState::Passed:
        return Findings::tr("passed");
    case StepState::Part:
        return Findings::tr("passed in part");
    case StepState::Stops:
        return Findings::tr("stops here");
    case StepState::NotReached:
        return Findings::tr("not reached");
    }
    return {};
}

QString sideName(const PathPicture &path, Side side)
{
    const QString role =
        side == Side::Listener ? Findings::tr("listener") : Findings::tr("requester");
    const bool isOwn = (side == Side::Listener) == (path.view == Case::View::Listener);
    if (path.view != Case::View::Both && isOwn)
        return Findings::tr("This machine (%1)", "role").arg(role);
    const QString address = side == Side::Listener ? path.listener : path.requester;
    if (address.isEmpty())
        return Findings::tr("The other machine (%1)", "role").arg(role);
    if (!path.reportAgeNs)
        return Findings::tr("%1 (%2)", "address, role").arg(address, role);
    return Findings::tr("%1 (%2, reported %3 s ago)", "address, role, seconds")
        .arg(address, role, QString::number(double(*path.reportAgeNs) / 1e9, 'f', 1));
}

std::optional<StepState> stateOfAll(const PathLane &lane)
{
    const StepState first = lane.steps.first().state;
    const bool isAll = std::all_of(lane.steps.begin(), lane.steps.end(), [&](const PathStep &step) {
        return step.state == first && !step.count;
    });
    return isAll ? std::optional(first) : std::nullopt;
}

QString laneSentence(const PathPicture &path, const PathLane &lane)
{
    const bool isForth = &lane == &path.hello;
    const QString name = isForth ? u"HELLO: "_s : u"WELCOME: "_s;
    if (const auto same = stateOfAll(lane))
        return name + stepWord(*same);
    QStringList parts;
    for (const PathStep &step : lane.steps) {
        if (const QString part = stepSentence(path, step, isForth); !part.isEmpty())
            parts << part;
    }
    return name + parts.join(u", ");
}

QString lanesText(const PathPicture &path)
{
    if (path.isEmpty())
        return {};
    return u"%1 -> %2\n  HELLO    %3\n  WELCOME  %4\n"_s.arg(
        sideName(path, Side::Requester), sideName(path, Side::Listener), laneText(path, path.hello),
        laneText(path, path.welcome));
}

QString lanesLegend()
{
    return Findings::tr("(X stops here, ~ in part, + passed, - not reached, ? not known)");
}

QString pathText(const PathPicture &path)
{
    return path.isEmpty() ? QString() : lanesText(path) + u"  "_s + lanesLegend() + u'\n';
}

} // namespace Sixcast
