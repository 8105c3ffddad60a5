// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

namespace Sixcast {

class Engine;
class MainWindow;

/// The engine in a thread of its own, joined to the window by queued signals that carry values: the
/// window never waits for a socket, and no datagram waits for the window.
class EngineThread : public QObject
{
    Q_OBJECT
public:
    explicit EngineThread(MainWindow &window);
    ~EngineThread() override; ///< ends the run and the thread

private:
    QThread m_thread;
    Engine *m_engine; ///< lives in m_thread, which deletes it
};

} // namespace Sixcast
