// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

#include <QRandomGenerator>

#include <limits>

namespace Sixcast {

/// Events with every kind, every byte and every corner of the numbers, the same for the same seed.
class RandomEvents
{
public:
    explicit RandomEvents(quint32 seed)
        : m_random(seed)
    {
    }

    TraceEvent next()
    {
        TraceEvent event;
        event.sequence = ++m_sequence;
        event.wallNs = number();
        event.monotonicNs = number();
        event.durationNs = chance(2) ? -1 : number();
        event.actor = Actor(m_random.bounded(4));
        event.kind = Kind(m_random.bounded(kindCount));
        event.operation = text(12);
        event.interface = {{chance(3) ? 0 : m_random.generate()}, text(16)};
        event.local = endpoint();
        event.peer = endpoint();
        event.group = endpoint();
        event.hopLimit = int(m_random.bounded(257)) - 1;
        event.payload = bytes(chance(50) ? 65'535 : 80);
        if (chance(2))
            event.result = number();
        event.osError = chance(3) ? qint32(m_random.generate()) : 0;
        event.text = text(60);
        return event;
    }

private:
    bool chance(int in) { return m_random.bounded(in) == 0; }

    qint64 number()
    {
        switch (m_random.bounded(6)) {
        case 0:
            return 0;
        case 1:
            return std::numeric_limits<qint64>::max();
        case 2:
            return std::numeric_limits<qint64>::min();
        case 3:
            return qint64(m_random.bounded(100)) - 50;
        default:
            return qint64(m_random.generate64());
        }
    }

    QByteArray bytes(int maximum)
    {
        QByteArray bytes(m_random.bounded(maximum + 1), Qt::Uninitialized);
        const bool printable = chance(2);
        for (char &byte : bytes)
            byte = char(printable ? 0x20 + m_random.bounded(0x5f) : m_random.bounded(256));
        return bytes;
    }

    /// Any UTF-16 there is, lone surrogates too.
    QString text(int maximum)
    {
        QString text(m_random.bounded(maximum + 1), Qt::Uninitialized);
        const bool printable = chance(2);
        for (QChar &c : text)
            c = QChar(
                char16_t(printable ? 0x20 + m_random.bounded(0x5f) : m_random.bounded(0x10000)));
        return text;
    }

    std::optional<Endpoint> endpoint()
    {
        if (chance(3))
            return std::nullopt;
        Endpoint endpoint;
        for (quint8 &byte : endpoint.address.bytes)
            byte = quint8(chance(2) ? 0 : m_random.bounded(256));
        endpoint.scope.value = chance(2) ? 0 : m_random.generate();
        endpoint.port = quint16(m_random.bounded(65'536));
        return endpoint;
    }

    QRandomGenerator m_random;
    quint64 m_sequence = 0;
};

/// A datagram as a healthy listener gets it: the event that most tests begin with.
inline TraceEvent receivedHello()
{
    TraceEvent event;
    event.sequence = 41;
    event.wallNs = 1'795'363'468'220'245'123;
    event.monotonicNs = 123'456'789;
    event.actor = Actor::Listener;
    event.kind = Kind::Received;
    event.operation = QStringLiteral("receive");
    event.interface = {{2}, QStringLiteral("eth0")};
    event.local = Endpoint{{}, {}, 28015};
    event.peer = Endpoint{*Ip6Address::parse(u"fe80::1"), {2}, 40000};
    event.group = Endpoint{*Ip6Address::parse(u"ff12::6d63"), {2}, 28015};
    event.hopLimit = 1;
    event.payload = QByteArrayLiteral("HELLO");
    event.result = 5;
    return event;
}

} // namespace Sixcast
