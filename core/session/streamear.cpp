// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/streamear.h"

#include "core/base/clock.h"
#include "core/session/sessionevents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qint64 activeNs = 2'000'000'000;
constexpr qint64 nsPerMs = 1'000'000;

} // namespace

StreamEar::StreamEar(Trace &trace, QObject *parent)
    : QObject(parent)
    , m_trace(trace)
{
    m_timer.setInterval(tellIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &StreamEar::onTellTime);
}

void StreamEar::begin()
{
    m_streams.clear();
    m_overflowed = 0;
    m_untrackedTold = 0;
}

void StreamEar::end()
{
    m_timer.stop();
    onTellTime();
}

StreamTable::Stream *StreamEar::placeOf(const Datagram &datagram, quint64 run,
                                        const InterfaceRef &interface, bool binds)
{
    const auto [stream, isNew] = m_streams.place(datagram, run, monotonicClockNs(), binds);
    if (isNew) {
        stream->row.peer = datagram.source;
        stream->row.interface = interface;
        if (m_cardDrops)
            stream->cardDropsBefore = m_cardDrops(interface);
        if (!m_timer.isActive())
            m_timer.start();
    }
    return stream;
}

void StreamEar::add(const Datagram &datagram, const StreamMark &mark, const InterfaceRef &interface,
                    bool isLast)
{
    StreamTable::Stream *stream = placeOf(datagram, mark.run, interface, false);
    if (!stream)
        return;
    stream->counter.add(mark, datagram.receivedNs, datagram.payload.size());
    stream->lastReceivedNs = datagram.receivedNs;
    if (isLast)
        stream->counter.noteSent(mark.seq, true);
    if (stream->firstReceivedNs != 0)
        return;
    stream->firstReceivedNs = datagram.receivedNs;
    note(*stream, Kind::Note, tr("a stream begins to arrive, with number %1").arg(mark.seq));
}

void StreamEar::noteHello(const Datagram &datagram, const Message &hello,
                          const InterfaceRef &interface)
{
    const std::optional<qint64> sent = hello.number("stream");
    StreamTable::Stream *stream = sent ? placeOf(datagram, hello.run, interface, true) : nullptr;
    if (stream)
        stream->counter.noteSent(quint64(*sent), hello.value("end").has_value());
}

/// Where several streams arrive at once, nobody knows of which one the datagrams were.
void StreamEar::noteOverflowed(quint64 total)
{
    const quint64 fresh = total - std::exchange(m_overflowed, total);
    const qint64 nowNs = monotonicClockNs();
    StreamTable::Stream *only = nullptr;
    for (StreamTable::Stream &stream : m_streams.all()) {
        if (nowNs - stream.lastNs > activeNs || !stream.counter.hasBegun())
            continue;
        if (only)
            return;
        only = &stream;
    }
    if (only)
        only->bufferDrops += fresh;
}

StreamFigures StreamEar::figuresOf(const StreamTable::Stream &stream) const
{
    StreamFigures figures = stream.counter.figures();
    figures.bufferDrops = stream.bufferDrops;
    const auto now = m_cardDrops ? m_cardDrops(stream.row.interface) : std::nullopt;
    if (now && stream.cardDropsBefore && *now >= *stream.cardDropsBefore)
        figures.cardDrops = *now - *stream.cardDropsBefore;
    return figures;
}

std::optional<QByteArray> StreamEar::figuresFor(const Datagram &datagram,
                                                const Message &hello) const
{
    const StreamTable::Stream *stream =
        hello.value("stream") ? m_streams.find(datagram, hello.run) : nullptr;
    if (!stream)
        return std::nullopt;
    return encodeStreamFigures(figuresOf(*stream), figuresBytes);
}

std::optional<StreamResult> StreamEar::result() const
{
    StreamResult result;
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    for (const StreamTable::Stream &stream : m_streams.all()) {
        StreamRow row = stream.row;
        row.figures = figuresOf(stream);
        row.sent = row.figures.sent;
        result.sent += row.sent;
        if (row.figures.received > 0)
            result.bytes = int(std::min<quint64>(row.figures.bytes / row.figures.received, 65'507));
        if (stream.firstReceivedNs != 0 && (firstNs == 0 || stream.firstReceivedNs < firstNs))
            firstNs = stream.firstReceivedNs;
        lastNs = std::max(lastNs, stream.lastReceivedNs);
        result.rows.append(row);
    }
    result.durationMs = (lastNs - firstNs) / nsPerMs;
    result.untracked = m_streams.untracked();
    return result.rows.isEmpty() ? std::nullopt : std::optional(result);
}

void StreamEar::onTellTime()
{
    const qint64 nowNs = monotonicClockNs();
    bool isAnyActive = false;
    for (StreamTable::Stream &stream : m_streams.all()) {
        tell(stream, nowNs);
        isAnyActive = isAnyActive || !stream.isSilent;
    }
    const quint64 untracked = m_streams.untracked();
    if (std::exchange(m_untrackedTold, untracked) != untracked) {
        m_trace.add(rowEvent(Actor::Listener, Kind::Warning, u"stream"_s, {},
                             tr("more streams than %1 at once: %2 datagrams were not counted")
                                 .arg(StreamTable::maximumStreams)
                                 .arg(untracked)));
    }
    if (!isAnyActive)
        m_timer.stop();
}

/// A row a second; of one that goes well it is no more than a counter.
void StreamEar::tell(StreamTable::Stream &stream, qint64 nowNs)
{
    const bool isFresh = nowNs - stream.lastNs <= activeNs && !stream.counter.hasEnded();
    if (!isFresh && stream.isSilent)
        return;
    const StreamFigures now = figuresOf(stream);
    const quint64 missingBefore = stream.row.figures.account().missing();
    stream.row.take(now,
                    stream.firstReceivedNs == 0
                        ? 0
                        : (stream.lastReceivedNs - stream.firstReceivedNs) / nsPerMs);
    stream.isSilent = !isFresh;
    const StreamAccount account = now.account();
    const QString counts =
        tr("%1 of %2 datagrams arrived, %3 lost on the way, %4 dropped by the receive buffer")
            .arg(QString::number(account.received), QString::number(account.sent),
                 QString::number(account.lost), QString::number(account.bufferDropped));
    if (!isFresh)
        note(stream, Kind::Note, tr("the stream is over: %1").arg(counts));
    else
        note(stream, account.missing() > missingBefore ? Kind::Warning : Kind::Counters, counts);
}

void StreamEar::note(const StreamTable::Stream &stream, Kind kind, const QString &text)
{
    TraceEvent row = rowEvent(Actor::Listener, kind, u"stream"_s, stream.row.interface, text);
    row.peer = stream.row.peer;
    m_trace.add(std::move(row));
}

} // namespace Sixcast
