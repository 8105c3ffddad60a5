// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/exchange/roles.h"

#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "widgets/enginethread.h"
#include "widgets/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace Sixcast {
namespace {

constexpr int frameMs = 16;
constexpr int busyMs = 8;

/// Keeps the window's thread busy half of the time, as a window is that paints a lot: each frame
/// paints it once, and goes on until half of the frame is over.
class BusyPainter : public QObject
{
public:
    explicit BusyPainter(QWidget &window)
    {
        m_frame.setTimerType(Qt::PreciseTimer);
        connect(&m_frame, &QTimer::timeout, this, [&window] {
            const qint64 end = monotonicClockNs() + busyMs * 1'000'000;
            window.repaint();
            while (monotonicClockNs() < end) { }
        });
        m_frame.start(frameMs);
    }

private:
    QTimer m_frame;
};

} // namespace

int serveWindow()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    MainWindow window(settings);
    const EngineThread engine(window);
    window.show();

    Profile profile;
    profile.role = Role::Listen;
    profile.group = benchGroup;
    profile.port = benchPort;
    profile.interface = QString::fromLatin1(benchInterface);
    profile.answersPerSecond = 1'000'000; // the cap is not what is measured
    profile.answersPerSecondPerSource = 1'000'000;
    Q_EMIT window.startWanted(profile);

    const BusyPainter painter(window);
    QTimer::singleShot(1000, &window, sayReady); // painted, joined, settled
    return QApplication::exec();
}

int serveSocketInWindow()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings")), QSettings::IniFormat);
    MainWindow window(settings);
    window.show();
    const BusyPainter painter(window);
    return serveSocket(SocketKind::Qt);
}

} // namespace Sixcast
