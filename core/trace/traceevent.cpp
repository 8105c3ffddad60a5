// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/traceevent.h"

#include <array>

namespace Sixcast {
namespace {

constexpr std::array<QStringView, 4> actorNames{u"system", u"listener", u"requester", u"probe"};
constexpr std::array<QStringView, kindCount> kindNames{
    u"step", u"sent", u"received", u"note", u"warning", u"error", u"finding", u"counters"};

template<typename Enum, size_t count>
std::optional<Enum> fromName(const std::array<QStringView, count> &names, QStringView name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString actorName(Actor actor)
{
    return actorNames.at(size_t(actor)).toString();
}

QString kindName(Kind kind)
{
    return kindNames.at(size_t(kind)).toString();
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
