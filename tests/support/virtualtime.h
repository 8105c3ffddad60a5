// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <map>

namespace Sixcast {

/// An event loop whose time passes only when nothing else is left to do: QTimers go off in order
/// and at once, and the clocks of core/base show the time that they were set for. A test of this
/// kind takes the time that its code needs, and is the same each time.
///
/// A test program has it by SIXCAST_VIRTUAL_MAIN and by naming virtualtime.cpp among its sources,
/// whose clocks then take the place of those of core/base. What blocks, or waits for the system
/// (QTest::qWait, QTRY_..., descriptors), has no place in it.
class VirtualTime : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    static VirtualTime &instance(); ///< that of this thread

    qint64 nowNs() const { return m_nowNs; }
    void skip(int ms) { m_nowNs += ms * 1'000'000LL; } ///< as a thread that sleeps: nothing is due
    void stepWallClock(qint64 ns) { m_wallStepNs += ns; } ///< as somebody who sets the clock
    qint64 wallStepNs() const { return m_wallStepNs; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    void registerSocketNotifier(QSocketNotifier *) override { }
    void unregisterSocketNotifier(QSocketNotifier *) override { }
    void wakeUp() override { m_posted = true; }
    void interrupt() override { m_interrupted = true; }

private:
    struct Timer {
        qint64 dueNs;
        qint64 order; ///< of two that are due at once, the one that was started first
        qint64 interval;
        Qt::TimerType type;
        QObject *object;
    };
    std::map<int, Timer>::iterator next();

    std::map<int, Timer> m_timers;
    qint64 m_nowNs = 1'000'000'000;
    qint64 m_wallStepNs = 0;
    qint64 m_order = 0;
    bool m_posted = true;
    bool m_interrupted = false;
};

/// Lets all happen that is due in so long.
void letPass(int ms);

} // namespace Sixcast

#define SIXCAST_VIRTUAL_MAIN(TestClass)                                                            \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        QCoreApplication::setEventDispatcher(new Sixcast::VirtualTime);                            \
        QCoreApplication app(argc, argv);                                                          \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
