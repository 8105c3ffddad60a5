// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Sixcast {

/// Datagrams that were lost in a row.
struct LossBurst {
    quint32 first = 0; ///< its number
    quint32 count = 0;

    bool operator==(const LossBurst &) const = default;
};

/// Where each datagram of a stream has gone: sent = received + all that follows it.
struct StreamAccount {
    quint64 sent = 0;
    quint64 received = 0;
    quint64 bufferDropped = 0; ///< at the listener: its socket's receive buffer was full
    quint64 cardDropped = 0;   ///< at the listener: its interface had no room
    quint64 lost = 0;          ///< on the way, or where nobody counts
    quint64 unknown = 0; ///< before the listener was there, after its last word, or too late to say

    quint64 missing() const { return bufferDropped + cardDropped + lost; }
    bool operator==(const StreamAccount &) const = default;
};

/// What a listener counted of a stream.
struct StreamFigures {
    static constexpr qsizetype keptBursts = 32;

    quint64 sent = 0;     ///< the numbers from 1 to this one had left
    quint64 first = 1;    ///< the listener was there from this number on
    quint64 received = 0; ///< different numbers
    quint64 bytes = 0;    ///< of all that came
    quint64 duplicates = 0;
    quint64 reordered = 0; ///< came after a higher number
    quint64 late = 0;      ///< so much later that nobody knows whether it came before
    quint64 bufferDrops = 0;
    std::optional<quint64> cardDrops; ///< unset: not known
    qint64 jitterNs = 0;              ///< RFC 3550 section 6.4.1
    qint64 longestGapNs = 0;          ///< between two that came one after the other
    quint64 bursts = 0;               ///< gaps in the numbers
    QList<LossBurst> longest;         ///< of them, by number; at most keptBursts
    bool ended = false;               ///< the sender has said that this was all

    bool operator==(const StreamFigures &) const = default;

    /// Of \a sentInAll numbers, at least those that the figures know of.
    StreamAccount account(quint64 sentInAll = 0) const;
};

/// `o:1000,r:990,...`: the value of a key of a WELCOME. Short ones first; of the bursts as many as
/// fit into \a maximumBytes.
QByteArray encodeStreamFigures(const StreamFigures &figures, qsizetype maximumBytes);
/// Any bytes; nullopt where the first two are missing or a number is none. Unknown names are left
/// out.
std::optional<StreamFigures> decodeStreamFigures(QByteArrayView text);

/// How a stream fared in one span of time.
struct StreamSample {
    qint64 endMs = 0; ///< since the stream began
    qint64 lengthMs = 0;
    quint64 received = 0;
    quint64 missing = 0;
    qint64 jitterNs = 0;

    bool operator==(const StreamSample &) const = default;
};

/// A stream as one other machine had it: a listener that told of ours, or a sender that we heard.
struct StreamRow {
    static constexpr qsizetype keptSamples = 600; ///< then two become one

    Endpoint peer;
    InterfaceRef interface; ///< of ours
    StreamFigures figures;
    quint64 sent = 0; ///< all that left on this interface; a listener: as far as it knows
    QList<StreamSample> samples;

    StreamAccount account() const { return figures.account(sent); }
    /// Takes newer figures, and what is new in them as a sample.
    void take(const StreamFigures &now, qint64 atMs);
    bool operator==(const StreamRow &) const = default;
};

/// A stream, or all that a listener heard, in a run.
struct StreamResult {
    int rate = 0;          ///< datagrams a second, as asked for; 0: a listener's
    int bytes = 0;         ///< of each
    quint64 planned = 0;   ///< on each interface
    quint64 sent = 0;      ///< on all interfaces; a listener: as far as it knows
    quint64 refused = 0;   ///< not sent: the system's queue was full, or it said no
    quint64 behind = 0;    ///< not sent: this machine could not keep the pace
    int lastError = 0;     ///< errno of what was refused
    qint64 durationMs = 0; ///< from the first to the last
    quint64 untracked = 0; ///< a listener: datagrams of streams that found no place
    QList<StreamRow> rows;

    bool operator==(const StreamResult &) const = default;
};

} // namespace Sixcast
