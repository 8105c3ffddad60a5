// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/streamcounter.h"
#include "core/net/datagramsocket.h"

#include <vector>

namespace Sixcast {

/// The streams that a listener hears. Bounded: one whose sender has asked with a HELLO keeps its
/// place before those that nobody asked about, which forged datagrams can make without end.
class StreamTable
{
public:
    static constexpr size_t maximumStreams = 64;
    static constexpr qint64 idleNs = 10'000'000'000; ///< then an asked-about one gives way, too

    struct Stream {
        Endpoint source;
        InterfaceIndex arrival;
        quint64 run = 0;
        StreamCounter counter;
        bool isBound = false;       ///< its sender asked with a HELLO
        bool isSilent = false;      ///< nothing has come for a while, and the trace says so
        qint64 lastNs = 0;          ///< monotonic: when something of it was read
        qint64 firstReceivedNs = 0; ///< UTC; 0: no datagram has come
        qint64 lastReceivedNs = 0;
        quint64 bufferDrops = 0;
        std::optional<quint64> cardDropsBefore; ///< of the interface, when the stream came
        StreamRow row;                          ///< as of the latest second
    };
    struct Place {
        Stream *stream; ///< null: there is no room
        bool isNew;
    };

    /// Of a datagram or of a HELLO; made if need be.
    Place place(const Datagram &datagram, quint64 run, qint64 nowNs, bool binds);
    const Stream *find(const Datagram &datagram, quint64 run) const;
    std::vector<Stream> &all() { return m_streams; }
    const std::vector<Stream> &all() const { return m_streams; }
    quint64 untracked() const { return m_untracked; }
    quint64 forgotten() const { return m_forgotten; }
    void clear();

private:
    size_t indexOf(const Datagram &datagram, quint64 run) const;
    Stream *room(qint64 nowNs, bool binds);

    std::vector<Stream> m_streams;
    mutable size_t m_latest = 0; ///< most often the next datagram is of the same
    quint64 m_untracked = 0;     ///< datagrams that found no place
    quint64 m_forgotten = 0;     ///< streams that gave way
};

} // namespace Sixcast
