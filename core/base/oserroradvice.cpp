// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/oserror.h"

#include <QCoreApplication>

#include <cerrno>

namespace Sixcast {
namespace {

constexpr char context[] = "Sixcast::OsError";

struct Advice {
    QLatin1StringView operation; ///< empty: any
    int osError;
    const char *text; ///< what it means, and what to do
};

constexpr QLatin1StringView socketCall("socket");
constexpr QLatin1StringView optionCall("setsockopt");
constexpr QLatin1StringView bindCall("bind");
constexpr QLatin1StringView joinCall("join");
constexpr QLatin1StringView leaveCall("leave");
constexpr QLatin1StringView sendCall("send");
constexpr QLatin1StringView receiveCall("receive");
constexpr QLatin1StringView refusedDatagram("refused");
constexpr QLatin1StringView anyCall("");

/// Measured on Linux 6.18 unless a row says otherwise. The first row that fits counts.
constexpr Advice table[] = {
    {socketCall, EAFNOSUPPORT,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "This system has no IPv6: the kernel was started without it. Look for ipv6.disable=1 in "
         "/proc/cmdline.")},
    {socketCall, EACCES,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "A sandbox or security policy forbids sockets. Check its log, or run "
                       "Sixcast outside of it.")},
    {socketCall, EMFILE,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "This program has too many files and sockets open. Raise the limit (ulimit -n).")},

    {bindCall, EADDRINUSE,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "Another program uses this UDP port and doesn't share it. See which: ss "
                       "-6ulpn; end it, or use another port on both machines.")},
    {bindCall, EADDRNOTAVAIL,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The address isn't one of this machine's, or is still being checked for duplicates. See: "
         "ip -6 address show.")},
    {bindCall, EACCES,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The port needs a privilege: ports below 1024 are reserved. Use 1024 or higher.")},
    {bindCall, EINVAL,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The address is a group, or a link-local address without its interface. "
                       "Bind to :: instead.")},

    {joinCall, EADDRINUSE,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "This socket has already joined the group on this interface.")},
    {joinCall, EINVAL,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The address isn't a multicast group, or the interface has no IPv6 because "
                       "its MTU is below 1280 bytes. "
                       "See: ip link show.")},
    {joinCall, ENOBUFS,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The group has too many sources. The limit is net.ipv6.mld_max_msf.")},
    {joinCall, ENOPROTOOPT,
     QT_TRANSLATE_NOOP("Sixcast::OsError", "The socket isn't an IPv6 socket, so it can't join.")},
    {leaveCall, EADDRNOTAVAIL,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "This socket isn't a member of the group on this interface (any more).")},

    {optionCall, EINVAL,
     QT_TRANSLATE_NOOP("Sixcast::OsError", "The value is out of range for this option.")},
    {optionCall, ENOPROTOOPT,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "This system doesn't support the option; the run continues without it.")},

    {sendCall, ENETUNREACH,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The interface is down, has IPv6 switched off, or has no route for the destination "
         "(ff00::/8 for a group). "
         "See: ip link show; ip -6 route show table all.")},
    {sendCall, EADDRNOTAVAIL,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The interface has no usable IPv6 address to send from: none, a duplicate, or one that "
         "is still being "
         "checked, which takes 1 to 2 seconds after the link comes up. See: ip -6 address show.")},
#ifdef Q_OS_MACOS
    {sendCall, EHOSTUNREACH,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "macOS has most likely not granted access to the local network, or a route is missing. "
         "Allow it in System Settings, Privacy and Security, Local Network.")},
#else
    {sendCall, EHOSTUNREACH,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A route or rule makes the destination unreachable. See: ip -6 route show table "
         "all; ip -6 rule.")},
#endif
#ifdef Q_OS_WIN
    {sendCall, EACCES,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "This machine's firewall blocks it. Allow Sixcast in Windows Defender Firewall.")},
#else
    {sendCall, EACCES,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A route or rule prohibits the destination. See: ip -6 route show table all; ip -6 "
         "rule.")},
#endif
    {sendCall, EINVAL,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A blackhole route drops it, or source address, zone and interface contradict each other. "
         "See: ip -6 route show table all; ip -6 rule.")},
    {sendCall, EDESTADDRREQ,
     QT_TRANSLATE_NOOP("Sixcast::OsError", "The destination has no address or no port.")},
    {sendCall, EMSGSIZE,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The datagram is too large: more than 65,527 bytes, or more than the MTU where fragments "
         "are forbidden.")},
    {sendCall, ENOBUFS,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The interface's queue dropped it: a traffic limit, or more than the link can carry. "
         "See: tc -s qdisc show.")},
    {sendCall, EAGAIN,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The send buffer is full: datagrams are sent faster than the link takes them.")},
#ifndef Q_OS_WIN
    {sendCall, EPERM,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "This machine's firewall drops outgoing packets. See its output rules: nft list "
         "ruleset; "
         "ip6tables -S OUTPUT.")},
#endif
    {sendCall, ECONNREFUSED,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The receiver refused an earlier datagram; this one wasn't sent.")},
    {sendCall, EAFNOSUPPORT,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The socket isn't an IPv6 socket, so it can't reach the group.")},

    {refusedDatagram, ECONNREFUSED,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The machine is reachable, but nothing listens on that port, or its "
                       "firewall rejects it.")},
    {refusedDatagram, EACCES,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "A firewall on the path or on the other machine blocks it: ICMPv6 "
                       "administratively prohibited.")},
    {refusedDatagram, EHOSTUNREACH,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The other machine doesn't answer neighbour discovery: it is gone, or "
                       "ICMPv6 133 to 136 is filtered. "
                       "See: ip -6 neighbour show.")},
    {refusedDatagram, ENETUNREACH,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A router, or this machine, has no route to the other machine. See: ip -6 route get "
         "ADDRESS.")},
    {refusedDatagram, EMSGSIZE,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "The datagram is larger than a link on the path can carry (ICMPv6 packet too big).")},

    {receiveCall, ECONNREFUSED,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The receiver refused an earlier datagram from this program.")},

#ifndef Q_OS_WIN
    {socketCall, EPERM,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "A sandbox or security policy forbids sockets. Check its log, or run "
                       "Sixcast outside of it.")},
    {socketCall, ENFILE,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The system has too many files and sockets open (fs.file-max).")},
    {bindCall, EPERM,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A security policy (SELinux, AppArmor, a container) blocks this port. Check its log.")},
    {joinCall, ENOMEM,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "This socket has joined too many groups. Raise net.core.optmem_max, or join fewer.")},
    {optionCall, EPERM,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The option needs a privilege; the run continues without it.")},
    {anyCall, ENODEV,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The interface is gone. Choose it again; see: ip link show.")},
    {anyCall, ENOMEM,
     QT_TRANSLATE_NOOP("Sixcast::OsError", "The system is out of memory for the network.")},
    {anyCall, EPERM,
     QT_TRANSLATE_NOOP(
         "Sixcast::OsError",
         "A security policy of this machine forbids it (SELinux, AppArmor, a container, a "
         "firewall).")},
#endif
    {anyCall, ENETDOWN,
     QT_TRANSLATE_NOOP("Sixcast::OsError",
                       "The interface is down. Bring it up: ip link set NAME up.")},
    {anyCall, ENOBUFS,
     QT_TRANSLATE_NOOP("Sixcast::OsError", "The system is out of memory for the network.")},
};

} // namespace

QString osErrorAdvice(int osError, const QString &operation)
{
    for (const Advice &advice : table) {
        if (advice.osError == osError
            && (advice.operation == operation || advice.operation == anyCall))
            return QCoreApplication::translate(context, advice.text);
    }
    return {};
}

} // namespace Sixcast
