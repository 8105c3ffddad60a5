// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Sixcast {
Q_NAMESPACE

/// Who did it.
enum class Actor : quint8 {
    System,
    Listener,
    Requester,
    Probe,
    Capture ///< nobody here: whoever captured saw it pass
};
Q_ENUM_NS(Actor)
inline constexpr int actorCount = int(Actor::Capture) + 1;

/// What sort of thing happened; decides colour, icon and word of a row.
enum class Kind : quint8 {
    Step,     ///< a call on a socket, or a state change of a session
    Sent,     ///< a datagram was given to the kernel
    Received, ///< a datagram was read; of a capture: it passed
    Note,     ///< something to know
    Warning,  ///< something that may decide the outcome
    Error,    ///< something failed
    Finding,  ///< the verdict and its candidates
    Counters  ///< changes of the host's counters: evidence, hidden by default
};
Q_ENUM_NS(Kind)
inline constexpr int kindCount = int(Kind::Counters) + 1;

/// One thing that happened. Plain value; made by whoever acts, stamped and published by
/// Trace::add().
struct TraceEvent {
    quint64 sequence = 0;   ///< 1, 2, 3, ... within one trace
    qint64 wallNs = 0;      ///< UTC, when it happened: of a received datagram the kernel's stamp
    qint64 monotonicNs = 0; ///< when it was recorded
    qint64 durationNs = -1; ///< of the call; -1: none
    Actor actor = Actor::System;
    Kind kind = Kind::Note;
    QString operation; ///< one word: `bind`, `join`, `send`, `receive`, `state`, ...
    InterfaceRef interface;
    std::optional<Endpoint> local;
    std::optional<Endpoint> peer;
    std::optional<Endpoint> group; ///< address and port
    int hopLimit = -1;             ///< as sent or as arrived; -1: unknown
    QByteArray payload;            ///< of a datagram, whole
    std::optional<qint64> result;  ///< what the call returned
    int osError = 0;
    QString text; ///< arguments of the call, or what is to be said; outside bytes already escaped

    bool operator==(const TraceEvent &) const = default;
};

/// Part of what goes on beside the exchange, so that it can be hidden from the eye: beacons,
/// control HELLOs and their answers, probes, facts, counters, other packets of a capture. What
/// warns or failed never is.
bool isBackground(Actor actor, Kind kind, QStringView operation);
bool isBackground(const TraceEvent &event);
/// Operations of datagrams that are none of the exchange, whoever sends or reads them.
inline constexpr QLatin1StringView beaconOperation("beacon");
inline constexpr QLatin1StringView controlOperation("control");
/// Packets of a capture that have nothing to do with multicast.
inline constexpr QLatin1StringView otherOperation("other");

/// English, lower case, stable: what files hold. (Translated words are the view's business.)
QString actorName(Actor actor);
QString kindName(Kind kind);
std::optional<Actor> actorFromName(QStringView name);
std::optional<Kind> kindFromName(QStringView name);

} // namespace Sixcast
