// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/conclusion.h"

#include "core/facts/findingwords.h"

#include <array>

namespace Sixcast {
namespace {

struct PlaceWords {
    QLatin1StringView id;
    const char *title;
};

constexpr std::array<PlaceWords, placeCount> words{{
    {QLatin1StringView("requester.sending"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Sending on the requester")},
    {QLatin1StringView("requester.output"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Output filter of the requester")},
    {QLatin1StringView("requester.interface"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Interface of the requester")},
    {QLatin1StringView("network.forth"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Network, on the way to the listener")},
    {QLatin1StringView("listener.interface"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Interface of the listener")},
    {QLatin1StringView("listener.input"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Input filter of the listener")},
    {QLatin1StringView("listener.group"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Group membership of the listener")},
    {QLatin1StringView("listener.program"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Program of the listener")},
    {QLatin1StringView("listener.sending"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Sending on the listener")},
    {QLatin1StringView("listener.output"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Output filter of the listener")},
    {QLatin1StringView("network.back"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Network, on the way back")},
    {QLatin1StringView("requester.input"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Input filter of the requester")},
    {QLatin1StringView("requester.program"),
     QT_TRANSLATE_NOOP("Sixcast::Findings", "Program of the requester")},
}};

} // namespace

QString placeId(Place place)
{
    return words.at(std::size_t(place)).id;
}

QString placeTitle(Place place)
{
    return Findings::tr(words.at(std::size_t(place)).title);
}

} // namespace Sixcast
