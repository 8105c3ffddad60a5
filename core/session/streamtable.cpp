// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/streamtable.h"

#include <algorithm>

namespace Sixcast {
namespace {

bool isOf(const StreamTable::Stream &stream, const Datagram &datagram, quint64 run)
{
    return stream.run == run && stream.arrival == datagram.arrival
        && stream.source.address == datagram.source.address;
}

} // namespace

size_t StreamTable::indexOf(const Datagram &datagram, quint64 run) const
{
    if (m_latest < m_streams.size() && isOf(m_streams[m_latest], datagram, run))
        return m_latest;
    const auto found = std::find_if(m_streams.begin(), m_streams.end(), [&](const Stream &stream) {
        return isOf(stream, datagram, run);
    });
    return size_t(found - m_streams.begin());
}

const StreamTable::Stream *StreamTable::find(const Datagram &datagram, quint64 run) const
{
    const size_t index = indexOf(datagram, run);
    return index < m_streams.size() ? &m_streams[index] : nullptr;
}

StreamTable::Place StreamTable::place(const Datagram &datagram, quint64 run, qint64 nowNs,
                                      bool binds)
{
    const size_t index = indexOf(datagram, run);
    if (index < m_streams.size()) {
        m_latest = index;
        Stream &stream = m_streams[index];
        stream.lastNs = nowNs;
        stream.isSilent = stream.isSilent && stream.counter.hasEnded();
        stream.isBound = stream.isBound || binds;
        return {&stream, false};
    }
    Stream *stream = room(nowNs, binds);
    if (!stream) {
        ++m_untracked;
        return {nullptr, false};
    }
    *stream = {};
    stream->source = datagram.source;
    stream->arrival = datagram.arrival;
    stream->run = run;
    stream->isBound = binds;
    stream->lastNs = nowNs;
    m_latest = size_t(stream - m_streams.data());
    return {stream, true};
}

/// A new place, or that of the stream which is missed least.
StreamTable::Stream *StreamTable::room(qint64 nowNs, bool binds)
{
    if (m_streams.size() < maximumStreams)
        return &m_streams.emplace_back();
    const auto rank = [](const Stream &stream) { return std::pair(stream.isBound, stream.lastNs); };
    const auto least =
        std::min_element(m_streams.begin(), m_streams.end(),
                         [&](const Stream &a, const Stream &b) { return rank(a) < rank(b); });
    const bool isIdle = nowNs - least->lastNs > idleNs;
    if (!isIdle && (least->isBound || !binds))
        return nullptr;
    ++m_forgotten;
    return &*least;
}

void StreamTable::clear()
{
    *this = StreamTable();
}

} // namespace Sixcast
