// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/virtualtime.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>

namespace Sixcast {
namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 wallStartNs = 1'780'000'000'000'000'000; // a day in 2026

} // namespace

// These take the place of core/base/clock.cpp, which the linker then leaves out.

qint64 wallClockNs()
{
    const VirtualTime &time = VirtualTime::instance();
    return wallStartNs + time.nowNs() + time.wallStepNs();
}

qint64 monotonicClockNs()
{
    return VirtualTime::instance().nowNs();
}

VirtualTime &VirtualTime::instance()
{
    auto *time = qobject_cast<VirtualTime *>(QAbstractEventDispatcher::instance());
    Q_ASSERT(time);
    return *time;
}

std::map<int, VirtualTime::Timer>::iterator VirtualTime::next()
{
    return std::min_element(m_timers.begin(), m_timers.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.dueNs, a.second.order)
            < std::pair(b.second.dueNs, b.second.order);
    });
}

bool VirtualTime::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    if (std::exchange(m_posted, false)) {
        QCoreApplication::sendPostedEvents();
        return true;
    }
    const auto timer = next();
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted;
    if (timer == m_timers.end()) {
        if (mayWait)
            qFatal("Nothing is left that could ever happen.");
        return false;
    }
    if (timer->second.dueNs > m_nowNs && !mayWait)
        return false;
    m_nowNs = std::max(m_nowNs, timer->second.dueNs);
    timer->second.dueNs = m_nowNs + std::max<qint64>(timer->second.interval, 0) * nsPerMs;
    timer->second.order = ++m_order;
    QTimerEvent event(timer->first);
    QCoreApplication::sendEvent(timer->second.object, &event);
    return true;
}

void VirtualTime::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers[id] = {m_nowNs + std::max<qint64>(interval, 0) * nsPerMs, ++m_order, interval, type,
                    object};
}

bool VirtualTime::unregisterTimer(int id)
{
    return m_timers.erase(id) > 0;
}

bool VirtualTime::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [&](const auto &entry) { return entry.second.object == object; })
        > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualTime::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            timers << TimerInfo(id, int(timer.interval), timer.type);
    }
    return timers;
}

int VirtualTime::remainingTime(int id)
{
    const auto timer = m_timers.find(id);
    return timer == m_timers.end()
        ? -1
        : int(std::max<qint64>(0, timer->second.dueNs - m_nowNs) / nsPerMs);
}

void letPass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace Sixcast
