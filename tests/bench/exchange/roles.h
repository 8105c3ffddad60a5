// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/net/socketfactory.h"

#include <QList>

namespace Sixcast {

/// What both sides of a benchmark agree on.
inline constexpr quint16 benchPort = 28015;
inline constexpr const char *benchInterface = "lan";
inline constexpr Ip6Address benchGroup{
    {0xff, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x6d, 0x63}};
inline constexpr const char *endOfStream = "END";

/// What a sink saw of a stream.
struct StreamResult {
    quint64 received = 0;
    quint64 dropped = 0; ///< as the kernel counted
    double cpuSeconds = 0;
};

void sayReady();     ///< to the program that started this one
double cpuSeconds(); ///< of this process until now

// Plain C loops on blocking sockets: the floor.
int servePlain(); ///< answers until it is killed
QList<qint64> askPlain(int count,
                       int intervalUs); ///< round-trip times, ns; -1: no answer within 1 s
StreamResult sinkPlain();               ///< recvmmsg() and 2 ms of sleep, until END
void flood(int count, int perSecond);   ///< 100 bytes each; 0 a second: as fast as it goes

// The engines by themselves.
int serveSocket(SocketKind kind);
QList<qint64> askSocket(SocketKind kind, int count, int intervalUs);
StreamResult sinkSocket(SocketKind kind);

// Whole sessions, with every datagram recorded.
int serveListener(SocketKind kind);

// In a window that paints half of the time. Both need a QApplication.
int serveWindow();         ///< ours: the engine in a thread of its own
int serveSocketInWindow(); ///< a QUdpSocket with a slot in the window's thread

} // namespace Sixcast
