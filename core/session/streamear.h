// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/session/streamtable.h"
#include "core/trace/trace.h"

#include <QTimer>

#include <functional>

namespace Sixcast {

/// What a listener hears of streams. Their datagrams make no rows of the trace, but each stream
/// makes one a second. Nothing is sent here: the figures ride on the WELCOME to a HELLO that asks.
class StreamEar : public QObject
{
    Q_OBJECT
public:
    static constexpr int tellIntervalMs = 1'000;
    static constexpr qsizetype figuresBytes = 300; ///< in a WELCOME

    explicit StreamEar(Trace &trace, QObject *parent = nullptr);

    void begin();
    void end(); ///< the last rows
    /// Datagrams that an interface of this machine had no room for since it came up; unset: not
    /// known.
    using CardDrops = std::function<std::optional<quint64>(const InterfaceRef &interface)>;
    void setCardDrops(CardDrops cardDrops) { m_cardDrops = std::move(cardDrops); }

    void add(const Datagram &datagram, const StreamMark &mark, const InterfaceRef &interface,
             bool isLast);
    /// A HELLO for the group: it may say how much of its sender's stream has left.
    void noteHello(const Datagram &datagram, const Message &hello, const InterfaceRef &interface);
    /// So many datagrams were dropped by the receive buffer in all.
    void noteOverflowed(quint64 total);
    /// For the answer to that HELLO, if it asks.
    std::optional<QByteArray> figuresFor(const Datagram &datagram, const Message &hello) const;
    std::optional<StreamResult> result() const; ///< nullopt: no stream was heard

private:
    StreamTable::Stream *placeOf(const Datagram &datagram, quint64 run,
                                 const InterfaceRef &interface, bool binds);
    StreamFigures figuresOf(const StreamTable::Stream &stream) const;
    void onTellTime();
    void tell(StreamTable::Stream &stream, qint64 nowNs);
    void note(const StreamTable::Stream &stream, Kind kind, const QString &text);

    Trace &m_trace;
    StreamTable m_streams;
    CardDrops m_cardDrops;
    quint64 m_overflowed = 0;
    quint64 m_untrackedTold = 0;
    QTimer m_timer;
};

} // namespace Sixcast
