// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/net/datagramsocket.h"

#include <QtGlobal>

#include <cerrno>
#include <optional>

namespace Sixcast {

/// The descriptor of a socket: `int` on Unix, `SOCKET` on Windows. -1: none.
using SocketDescriptor = qintptr;

/// The options that both engines set. Names and numbers: RFC 3493, RFC 3542, ipv6(7), socket(7).
enum class SocketOption : quint8 {
    V6Only,            ///< IPV6_V6ONLY
    ReuseAddress,      ///< SO_REUSEADDR
    ReusePort,         ///< SO_REUSEPORT: what BSD and macOS need besides, and Linux must not have
    MulticastAll,      ///< IPV6_MULTICAST_ALL: 0 = only what this very socket joined (Linux 4.20)
    ReceivePacketInfo, ///< IPV6_RECVPKTINFO: destination and arrival interface
    ReceiveHopLimit,   ///< IPV6_RECVHOPLIMIT
    ReceiveStamps,     ///< SO_TIMESTAMPNS: when the kernel got it (Linux)
    DropCounter,       ///< SO_RXQ_OVFL: what the receive buffer had no room for (Linux)
    ErrorQueue,    ///< IPV6_RECVERR: what came back (Linux). Never on a QUdpSocket: it goes deaf or
                   ///< spins
    MulticastHops, ///< IPV6_MULTICAST_HOPS
    MulticastLoop, ///< IPV6_MULTICAST_LOOP
    MulticastInterface, ///< IPV6_MULTICAST_IF: an interface index
    Broadcast           ///< SO_BROADCAST
};

struct OptionValue {
    SocketOption option;
    int value = 0;
};

/// Without it a run would lie (a wrong hop limit, an unknown arrival interface); the others are
/// only told.
bool isRequired(SocketOption option);

/// The error of the last call on a socket, as errnoOf() numbers it.
int lastSocketError();

/// Runs \a call, which returns -1 (or any negative) on failure with the error in place, and writes
/// it down.
template<typename Call>
Step measuredStep(const QString &operation, const QString &arguments, Call call)
{
    Step step;
    step.operation = operation;
    step.arguments = arguments;
    errno = 0;
    const qint64 begin = monotonicClockNs();
    step.result = call();
    step.osError = step.result < 0 ? lastSocketError() : 0; // before anything else can touch it
    step.durationNs = monotonicClockNs() - begin;
    return step;
}

/// One setsockopt(). An option that this system does not have is a step with result -1, no error,
/// and says so.
Step setSocketOption(SocketDescriptor descriptor, OptionValue option);
/// The step for an option that is left alone, and why.
Step skippedOption(SocketOption option, const QString &reason);
/// Asks for a receive buffer, in bytes of payload; what was granted is told by the second one, as
/// `getsockopt`.
Step setReceiveBuffer(SocketDescriptor descriptor, int bytes);
Step readReceiveBuffer(SocketDescriptor descriptor);

/// Joins by index, source-specific when there is a \a source (RFC 3678). Index 0 would let the
/// system choose an interface, so it is ENODEV without a call.
Step joinGroup(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
               const std::optional<Ip6Address> &source);
Step leaveGroup(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
                const std::optional<Ip6Address> &source);
/// Of a group that was joined for any source, all but this one.
Step blockSource(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
                 const Ip6Address &source);

/// Only what comes in and goes out by this interface (SO_BINDTODEVICE; Linux, without rights
/// since 5.7).
Step bindToDevice(SocketDescriptor descriptor, const InterfaceRef &interface);

/// Datagrams that the socket had to drop since it was made, modulo 2^32; nullopt where that can't
/// be read (Linux: SO_MEMINFO). Unlike SO_RXQ_OVFL it needs no later datagram to tell.
std::optional<quint32> droppedDatagrams(SocketDescriptor descriptor);

/// The step as a result: its error with a sentence for a person.
Result<void> toResult(const Step &step);

} // namespace Sixcast
