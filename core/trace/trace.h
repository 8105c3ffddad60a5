// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

#include <QObject>

#include <functional>

namespace Sixcast {

/// The one place where events are stamped and published. Whoever wants to keep, show or write them
/// listens. It stores nothing itself: the bounded memory is TraceStore.
class Trace : public QObject
{
    Q_OBJECT
public:
    struct Clocks {
        std::function<qint64()> wallNs; ///< UTC
        std::function<qint64()> monotonicNs;
    };

    explicit Trace(QObject *parent = nullptr);
    explicit Trace(Clocks clocks, QObject *parent = nullptr); ///< for tests

    /// Stamps (keeps a wallNs that is set already), publishes and returns the sequence number.
    quint64 add(TraceEvent event);
    quint64 count() const { return m_sequence; }

Q_SIGNALS:
    void recorded(const Sixcast::TraceEvent &event);

private:
    Clocks m_clocks;
    quint64 m_sequence = 0;
};

} // namespace Sixcast
