// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <type_traits>

namespace Sixcast {

// Enums of facts. Their names are an interface of the traces: they stand in these tables and
// nowhere else, in the order of the values. The value 0 has no name: it is what isn't known.

/// What a datagram, a route or a window of counters was for.
enum class Purpose : quint8 {
    None,
    Group,          ///< to the group by the chosen interface
    GroupAny,       ///< ... by any
    Peer,           ///< to the unicast peer
    Hello,          ///< looped back: to group and port
    Welcome,        ///< ... from the port
    Control,        ///< ... neither; a burst to ff02::1
    Port,           ///< looped back: to the port of an own address
    Large,          ///< to the group, as large as fits
    Unicast,        ///< to one host
    NeighbourPort,  ///< ... to the port beside
    OtherInterface, ///< to the group by an interface that was not chosen
    OtherControl,   ///< to ff02::1, likewise
    Last,           ///< to the group once more, at the end
    AllNodes,       ///< ping to ff02::1
    AllNodesGlobal, ///< ... from a global address
    Routers,
    MldRouters,
    Pim,
    Snoopers,
    Host,     ///< ping to one host
    Exchange, ///< the run's own HELLOs
    Run
};

/// Of an entry in the neighbour table, as the kernel calls it.
enum class NeighbourState : quint8 {
    Unknown,
    None,
    Incomplete,
    Reachable,
    Stale,
    Delay,
    Probe,
    Failed,
    NoArp,
    Permanent
};

template<typename E> constexpr std::array<const char *, 0> namesOf{};
template<>
inline constexpr std::array namesOf<Purpose>{"",
                                             "group",
                                             "group-any",
                                             "peer",
                                             "hello",
                                             "welcome",
                                             "control",
                                             "port",
                                             "large",
                                             "unicast",
                                             "neighbour-port",
                                             "other-interface",
                                             "other-control",
                                             "last",
                                             "all-nodes",
                                             "all-nodes-global",
                                             "routers",
                                             "mld-routers",
                                             "pim",
                                             "snoopers",
                                             "host",
                                             "exchange",
                                             "run"};
static_assert(namesOf<Purpose>.size() == std::size_t(Purpose::Run) + 1);
template<>
inline constexpr std::array namesOf<NeighbourState>{"",      "NONE",     "INCOMPLETE", "REACHABLE",
                                                    "STALE", "DELAY",    "PROBE",      "FAILED",
                                                    "NOARP", "PERMANENT"};
static_assert(namesOf<NeighbourState>.size() == std::size_t(NeighbourState::Permanent) + 1);

template<typename E>
concept Named = std::is_enum_v<E> &&(namesOf<E>.size() > 0);

template<Named E> QLatin1StringView nameOf(E value)
{
    return QLatin1StringView(namesOf<E>[std::size_t(value)]);
}

/// False, and \a value as it was, when there is no such name.
template<Named E> bool takeName(QStringView name, E *value)
{
    const auto it = std::ranges::find_if(
        namesOf<E>, [&](const char *known) { return name == QLatin1StringView(known); });
    if (it != namesOf<E>.end())
        *value = E(it - namesOf<E>.begin());
    return it != namesOf<E>.end();
}

} // namespace Sixcast
