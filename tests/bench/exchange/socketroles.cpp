// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/exchange/roles.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QTimer>

#include <net/if.h>

#include <cstdlib>

namespace Sixcast {
namespace {

InterfaceIndex lan()
{
    return {if_nametoindex(benchInterface)};
}

std::unique_ptr<DatagramSocket> listeningSocket(SocketKind kind)
{
    auto socket = makeDatagramSocket(kind);
    if (!socket->open({.bindTo = {.port = benchPort}}) || !socket->join(benchGroup, lan()))
        qFatal("can't listen");
    return socket;
}

/// Sends the next HELLO when the last one was answered, or a second later.
class Asker : public QObject
{
public:
    Asker(SocketKind kind, int count, int intervalUs)
        : m_socket(makeDatagramSocket(kind))
        , m_lan(lan())
        , m_count(count)
    {
        if (!m_socket->open({}))
            qFatal("can't open");
        connect(m_socket.get(), &DatagramSocket::received, this,
                [this] { settle(monotonicClockNs() - m_begin); });
        m_patience.setSingleShot(true);
        m_patience.setInterval(1000);
        connect(&m_patience, &QTimer::timeout, this, [this] { settle(-1); });
        m_pause.setSingleShot(true);
        m_pause.setTimerType(Qt::PreciseTimer);
        m_pause.setInterval(intervalUs / 1000);
        connect(&m_pause, &QTimer::timeout, this, &Asker::ask);
    }

    void ask()
    {
        m_patience.start();
        m_begin = monotonicClockNs();
        m_socket->send(
            {.payload = "HELLO", .to = {benchGroup, m_lan, benchPort}, .interface = m_lan});
    }

    QList<qint64> times;

private:
    void settle(qint64 time)
    {
        m_patience.stop();
        times << time;
        if (times.size() == m_count)
            QCoreApplication::quit();
        else if (m_pause.interval() > 0)
            m_pause.start();
        else
            ask();
    }

    std::unique_ptr<DatagramSocket> m_socket;
    InterfaceIndex m_lan;
    int m_count;
    qint64 m_begin = 0;
    QTimer m_patience;
    QTimer m_pause;
};

} // namespace

int serveSocket(SocketKind kind)
{
    const auto socket = listeningSocket(kind);
    QObject::connect(socket.get(), &DatagramSocket::received, socket.get(),
                     [&](const QList<Datagram> &datagrams) {
                         for (const Datagram &hello : datagrams)
                             socket->send({.payload = "WELCOME",
                                           .to = hello.source,
                                           .interface = hello.arrival});
                     });
    sayReady();
    return QCoreApplication::exec();
}

QList<qint64> askSocket(SocketKind kind, int count, int intervalUs)
{
    Asker asker(kind, count, intervalUs);
    asker.ask();
    QCoreApplication::exec();
    return asker.times;
}

StreamResult sinkSocket(SocketKind kind)
{
    const auto socket = listeningSocket(kind);
    StreamResult result;
    double before = -1;
    QObject::connect(socket.get(), &DatagramSocket::overflowed, socket.get(),
                     [&](quint64 total) { result.dropped = total; });
    QObject::connect(socket.get(), &DatagramSocket::received, socket.get(),
                     [&](const QList<Datagram> &datagrams) {
                         if (before < 0)
                             before = cpuSeconds();
                         for (const Datagram &datagram : datagrams) {
                             if (datagram.payload == endOfStream) {
                                 result.cpuSeconds = cpuSeconds() - before;
                                 socket->close(); // tells what was dropped last
                                 QCoreApplication::quit();
                                 return;
                             }
                             ++result.received;
                         }
                     });
    sayReady();
    QCoreApplication::exec();
    return result;
}

} // namespace Sixcast
