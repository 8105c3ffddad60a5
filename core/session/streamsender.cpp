// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/streamsender.h"

#include "core/base/clock.h"
#include "core/base/streamdatagram.h"

#include <algorithm>
#include <cerrno>

namespace Sixcast {
namespace {

constexpr quint64 mostPerTick = 2'048; // 10 ms at the most: then the event loop gets its turn
constexpr qint64 nsPerS = 1'000'000'000;
constexpr qint64 nsPerMs = 1'000'000;

} // namespace

StreamSender::StreamSender(DatagramSocket &socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StreamSender::onTick);
}

void StreamSender::start(const Plan &plan, const QList<Path> &paths)
{
    m_plan = plan;
    m_paths = paths;
    m_batch.clear();
    for (int i = 0; i < batchSize; ++i)
        m_batch.append(encodeStreamDatagram({plan.run, 0, 0}, plan.bytes));
    m_done = m_refused = m_behind = 0;
    m_lastError = 0;
    m_endNs = 0;
    m_beginNs = monotonicClockNs();
    m_isOn = true;
    m_timer.start(0);
}

void StreamSender::stop()
{
    if (!m_isOn)
        return;
    const quint64 due = m_plan.inTime ? m_plan.limit : dueAt(monotonicClockNs());
    (void)sendDue(due, mostPerTick);
    if (m_plan.inTime)
        m_behind += due - m_done;
    end();
}

void StreamSender::cancel()
{
    if (m_isOn)
        end();
}

void StreamSender::end()
{
    m_isOn = false;
    m_endNs = monotonicClockNs();
    m_timer.stop();
}

qint64 StreamSender::durationMs() const
{
    return m_beginNs == 0 ? 0 : ((m_isOn ? monotonicClockNs() : m_endNs) - m_beginNs) / nsPerMs;
}

/// The first one at once.
quint64 StreamSender::dueAt(qint64 nowNs) const
{
    const qint64 elapsedNs = nowNs - m_beginNs;
    const qint64 due = elapsedNs / nsPerS * m_plan.rate + elapsedNs % nsPerS * m_plan.rate / nsPerS;
    return std::min(quint64(due) + 1, m_plan.limit);
}

void StreamSender::onTick()
{
    const qint64 nowNs = monotonicClockNs();
    quint64 due = dueAt(nowNs);
    // After a pause no flood: what the pause took is left out, or the end comes so much later.
    const quint64 most = std::max<quint64>(batchSize, quint64(m_plan.rate) / 10);
    if (due - m_done > most) {
        const quint64 excess = due - m_done - most;
        if (m_plan.inTime) {
            m_behind += excess;
            m_done += excess;
        } else {
            m_beginNs += qint64(double(excess) / m_plan.rate * nsPerS);
            due -= excess;
        }
    }
    const bool mayGoOn = sendDue(due, mostPerTick);
    if (m_done >= m_plan.limit) {
        end();
        Q_EMIT finished();
        return;
    }
    const bool moreIsDue = mayGoOn && m_done < due;
    const qint64 nextMs =
        (qint64(m_done) * 1'000 + m_plan.rate - 1) / m_plan.rate - (nowNs - m_beginNs) / nsPerMs;
    m_timer.start(moreIsDue ? 0 : int(std::clamp<qint64>(nextMs, 1, 1'000)));
}

/// False: the system has no room at the moment.
bool StreamSender::sendDue(quint64 due, quint64 most)
{
    quint64 left = std::min(most, due - m_done);
    while (left > 0) {
        const quint64 count = std::min<quint64>(left, batchSize);
        quint64 done = 0;
        for (Path &path : m_paths)
            done = std::max(done, sendOn(path, count));
        m_done += done;
        left -= done;
        if (done < count)
            return false;
    }
    return true;
}

/// How many were sent or refused; fewer than \a count where the system has no room at the moment.
quint64 StreamSender::sendOn(Path &path, quint64 count)
{
    const qint64 nowNs = monotonicClockNs();
    QList<Outgoing> datagrams;
    datagrams.reserve(qsizetype(count));
    for (quint64 i = 0; i < count; ++i) {
        QByteArray &payload = m_batch[qsizetype(i)];
        renumber(payload, quint32(path.sent + i + 1), nowNs);
        datagrams.append({.payload = payload,
                          .to = path.to,
                          .interface = path.interface,
                          .hopLimit = m_plan.hopLimit});
    }
    const BatchResult result = m_socket.sendBatch(datagrams);
    path.sent += quint64(result.taken);
    if (result.osError == 0)
        return count;
    m_lastError = result.osError;
    if (result.osError == EAGAIN)
        return quint64(result.taken);
    // Its number goes to the next one that leaves. What says no says so to the rest as well.
    m_refused += count - quint64(result.taken);
    return count;
}

} // namespace Sixcast
