// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTimer>

namespace Sixcast {

/// Lets everything happen that is due now: a few turns of the event loop, without waiting.
inline void letItHappen()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

/// As soon as it is so, unlike QTRY_VERIFY, which looks every 50 ms. False: not within 5 s.
template<typename Condition> bool waitFor(Condition condition)
{
    QTimer guard;
    guard.setSingleShot(true);
    guard.start(5'000);
    while (!condition() && guard.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

} // namespace Sixcast
