// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/traceevent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

const std::array<QString, actorCount> actorNames{u"system"_s, u"listener"_s, u"requester"_s,
                                                 u"probe"_s, u"capture"_s};
const std::array<QString, kindCount> kindNames{u"step"_s,    u"sent"_s,    u"received"_s,
                                               u"note"_s,    u"warning"_s, u"error"_s,
                                               u"finding"_s, u"counters"_s};

template<typename Enum, size_t count>
std::optional<Enum> fromName(const std::array<QString, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

bool isBackground(Actor actor, Kind kind, QStringView operation)
{
    switch (kind) {
    case Kind::Counters:
        return true;
    case Kind::Warning:
    case Kind::Error:
    case Kind::Finding:
        return false;
    case Kind::Step:
    case Kind::Sent:
    case Kind::Received:
    case Kind::Note:
        break;
    }
    return actor == Actor::Probe || operation == beaconOperation || operation == controlOperation
        || operation == otherOperation;
}

bool isBackground(const TraceEvent &event)
{
    return isBackground(event.actor, event.kind, event.operation);
}

QString actorName(Actor actor)
{
    return actorNames.at(size_t(actor));
}

QString kindName(Kind kind)
{
    return kindNames.at(size_t(kind));
}

std::optional<Actor> actorFromName(QStringView name)
{
    return fromName<Actor>(actorNames, name);
}

std::optional<Kind> kindFromName(QStringView name)
{
    return fromName<Kind>(kindNames, name);
}

} // namespace Sixcast
