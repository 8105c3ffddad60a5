// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QTimer>

class QSocketNotifier;

namespace Sixcast {

/// Tells that links, IPv6 addresses, IPv6 settings or IPv6 routes may have changed; what has, the
/// caller reads anew. A flood of news is one signal per 100 ms. Where the system does not tell, it
/// signals every 2 s.
class LinkMonitor : public QObject
{
    Q_OBJECT
public:
    explicit LinkMonitor(QObject *parent = nullptr);
    ~LinkMonitor() override;

    /// Watches the network namespace of this thread. When the system refuses, says why and signals
    /// every 2 s.
    Result<void> start();
    /// The system says that something may have changed.
    void onNews();

Q_SIGNALS:
    void changed();

private:
    int openSocket(); ///< 0 or errno
    void onReadable();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
    QList<void *> m_subscriptions; ///< of Windows
    QTimer m_settle;               ///< runs from the first news to the signal
    QTimer m_poll;
};

} // namespace Sixcast
