// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/socketoptions.h"

#include "core/base/oserror.h"

#include <QCoreApplication>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#undef interface // a macro of its headers
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sock_diag.h>
#endif

#include <array>
#include <cerrno>
#include <cstring>

// Newer than the headers of some C libraries; the numbers are the kernel's ABI
// (include/uapi/linux/in6.h).
#if defined(Q_OS_LINUX) && !defined(IPV6_MULTICAST_ALL)
#define IPV6_MULTICAST_ALL 29
#endif

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::DatagramSocket)
};

struct Known {
    int level;
    int name;
};

struct Option {
    const char16_t *text;
    std::optional<Known> known; ///< nullopt: not on this system
};

Option lookUp(SocketOption option)
{
    switch (option) {
    case SocketOption::V6Only:
        return {u"IPV6_V6ONLY", Known{IPPROTO_IPV6, IPV6_V6ONLY}};
    case SocketOption::ReuseAddress:
        return {u"SO_REUSEADDR", Known{SOL_SOCKET, SO_REUSEADDR}};
    case SocketOption::MulticastHops:
        return {u"IPV6_MULTICAST_HOPS", Known{IPPROTO_IPV6, IPV6_MULTICAST_HOPS}};
    case SocketOption::MulticastLoop:
        return {u"IPV6_MULTICAST_LOOP", Known{IPPROTO_IPV6, IPV6_MULTICAST_LOOP}};
    case SocketOption::MulticastInterface:
        return {u"IPV6_MULTICAST_IF", Known{IPPROTO_IPV6, IPV6_MULTICAST_IF}};
    case SocketOption::Broadcast:
        return {u"SO_BROADCAST", Known{SOL_SOCKET, SO_BROADCAST}};
    case SocketOption::ReusePort:
#ifdef SO_REUSEPORT
        return {u"SO_REUSEPORT", Known{SOL_SOCKET, SO_REUSEPORT}};
#else
        return {u"SO_REUSEPORT", {}};
#endif
    case SocketOption::MulticastAll:
#ifdef IPV6_MULTICAST_ALL
        return {u"IPV6_MULTICAST_ALL", Known{IPPROTO_IPV6, IPV6_MULTICAST_ALL}};
#else
        return {u"IPV6_MULTICAST_ALL", {}};
#endif
    case SocketOption::ReceivePacketInfo:
#ifdef Q_OS_WIN
        return {u"IPV6_PKTINFO", Known{IPPROTO_IPV6, IPV6_PKTINFO}};
#elif defined(IPV6_RECVPKTINFO)
        return {u"IPV6_RECVPKTINFO", Known{IPPROTO_IPV6, IPV6_RECVPKTINFO}};
#else
        return {u"IPV6_RECVPKTINFO", {}};
#endif
    case SocketOption::ReceiveHopLimit:
#ifdef Q_OS_WIN
        return {u"IPV6_HOPLIMIT", Known{IPPROTO_IPV6, IPV6_HOPLIMIT}};
#elif defined(IPV6_RECVHOPLIMIT)
        return {u"IPV6_RECVHOPLIMIT", Known{IPPROTO_IPV6, IPV6_RECVHOPLIMIT}};
#else
        return {u"IPV6_RECVHOPLIMIT", {}};
#endif
    case SocketOption::ReceiveStamps:
#ifdef SO_TIMESTAMPNS
        return {u"SO_TIMESTAMPNS", Known{SOL_SOCKET, SO_TIMESTAMPNS}};
#else
        return {u"SO_TIMESTAMPNS", {}};
#endif
    case SocketOption::DropCounter:
#ifdef SO_RXQ_OVFL
        return {u"SO_RXQ_OVFL", Known{SOL_SOCKET, SO_RXQ_OVFL}};
#else
        return {u"SO_RXQ_OVFL", {}};
#endif
    case SocketOption::ErrorQueue:
#ifdef IPV6_RECVERR
        return {u"IPV6_RECVERR", Known{IPPROTO_IPV6, IPV6_RECVERR}};
#else
        return {u"IPV6_RECVERR", {}};
#endif
    }
    return {u"?", {}};
}

int setOption(SocketDescriptor descriptor, int level, int name, const void *value, size_t size)
{
#ifdef Q_OS_WIN
    return ::setsockopt(SOCKET(descriptor), level, name, static_cast<const char *>(value),
                        int(size));
#else
    return ::setsockopt(int(descriptor), level, name, value, socklen_t(size));
#endif
}

void fill(sockaddr_storage &storage, const Ip6Address &address)
{
    auto *target = reinterpret_cast<sockaddr_in6 *>(&storage);
    target->sin6_family = AF_INET6;
    std::memcpy(&target->sin6_addr, address.bytes.data(), address.bytes.size());
}

/// One of the options of RFC 3678, with its name.
struct MembershipOption {
    int option;
    QStringView name;
};
// For any source Windows has had those of RFC 3493 longest, and Wine has no others.
#ifdef Q_OS_WIN
constexpr MembershipOption joinAny{IPV6_ADD_MEMBERSHIP, u"IPV6_ADD_MEMBERSHIP"};
constexpr MembershipOption leaveAny{IPV6_DROP_MEMBERSHIP, u"IPV6_DROP_MEMBERSHIP"};
#else
constexpr MembershipOption joinAny{MCAST_JOIN_GROUP, u"MCAST_JOIN_GROUP"};
constexpr MembershipOption leaveAny{MCAST_LEAVE_GROUP, u"MCAST_LEAVE_GROUP"};
#endif

Step changeMembership(const QString &operation, const MembershipOption &option,
                      SocketDescriptor descriptor, const Ip6Address &group,
                      InterfaceIndex interface, const std::optional<Ip6Address> &source)
{
    QString arguments = option.name.toString();
    if (source)
        arguments += u" from "_s + source->toString();

    Step step = measuredStep(operation, arguments, [&] {
        if (!interface.isValid())
            return -1;
        if (source) {
            group_source_req request{};
            request.gsr_interface = interface.value;
            fill(request.gsr_group, group);
            fill(request.gsr_source, *source);
            return setOption(descriptor, IPPROTO_IPV6, option.option, &request, sizeof request);
        }
#ifdef Q_OS_WIN
        ipv6_mreq request{};
        std::memcpy(&request.ipv6mr_multiaddr, group.bytes.data(), group.bytes.size());
        request.ipv6mr_interface = interface.value;
#else
        group_req request{};
        request.gr_interface = interface.value;
        fill(request.gr_group, group);
#endif
        return setOption(descriptor, IPPROTO_IPV6, option.option, &request, sizeof request);
    });
    if (!interface.isValid())
        step.osError = ENODEV;
    step.interface = interface;
    step.endpoint = Endpoint{group, interface, 0};
    return step;
}

} // namespace

bool isRequired(SocketOption option)
{
    switch (option) {
    case SocketOption::V6Only:
    case SocketOption::ReuseAddress:
    case SocketOption::ReusePort:
    case SocketOption::ReceivePacketInfo:
    case SocketOption::MulticastHops:
    case SocketOption::MulticastLoop:
    case SocketOption::MulticastInterface:
    case SocketOption::Broadcast:
        return true;
    case SocketOption::MulticastAll:
    case SocketOption::ReceiveHopLimit:
    case SocketOption::ReceiveStamps:
    case SocketOption::DropCounter:
    case SocketOption::ErrorQueue:
        return false;
    }
    return true;
}

int lastSocketError()
{
#ifdef Q_OS_WIN
    return errnoOf(WSAGetLastError());
#else
    return errno;
#endif
}

Step setSocketOption(SocketDescriptor descriptor, OptionValue option)
{
    const Option found = lookUp(option.option);
    if (!found.known)
        return skippedOption(option.option, u"not on this system"_s);
    const QString arguments =
        QString::fromUtf16(found.text) + u" = "_s + QString::number(option.value);
    return measuredStep(u"setsockopt"_s, arguments, [&] {
        return setOption(descriptor, found.known->level, found.known->name, &option.value,
                         sizeof option.value);
    });
}

Step skippedOption(SocketOption option, const QString &reason)
{
    Step step;
    step.operation = u"setsockopt"_s;
    step.arguments = QString::fromUtf16(lookUp(option).text) + u": "_s + reason;
    step.result = -1;
    return step;
}

Step bindToDevice(SocketDescriptor descriptor, const InterfaceRef &interface)
{
    const QString arguments = u"SO_BINDTODEVICE = "_s + interface.name;
#ifdef SO_BINDTODEVICE
    const QByteArray name = interface.name.toUtf8();
    Step step = measuredStep(u"setsockopt"_s, arguments, [&] {
        return setOption(descriptor, SOL_SOCKET, SO_BINDTODEVICE, name.constData(),
                         size_t(name.size()));
    });
#else
    Q_UNUSED(descriptor)
    Step step;
    step.operation = u"setsockopt"_s;
    step.arguments = arguments + u": not on this system"_s;
    step.result = -1;
#endif
    step.interface = interface.index;
    return step;
}

Step setReceiveBuffer(SocketDescriptor descriptor, int bytes)
{
    return measuredStep(u"setsockopt"_s, u"SO_RCVBUF = "_s + QString::number(bytes), [&] {
        return setOption(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    });
}

Step readReceiveBuffer(SocketDescriptor descriptor)
{
    Step step = measuredStep(u"getsockopt"_s, u"SO_RCVBUF"_s, [&]() -> qint64 {
        int bytes = 0;
#ifdef Q_OS_WIN
        int size = sizeof bytes;
        const int result = ::getsockopt(SOCKET(descriptor), SOL_SOCKET, SO_RCVBUF,
                                        reinterpret_cast<char *>(&bytes), &size);
#else
        socklen_t size = sizeof bytes;
        const int result = ::getsockopt(int(descriptor), SOL_SOCKET, SO_RCVBUF, &bytes, &size);
#endif
        return result < 0 ? -1 : bytes;
    });
    if (step.osError == 0)
        step.arguments += u" = "_s + QString::number(step.result);
    return step;
}

Step joinGroup(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
               const std::optional<Ip6Address> &source)
{
    const MembershipOption option =
        source ? MembershipOption{MCAST_JOIN_SOURCE_GROUP, u"MCAST_JOIN_SOURCE_GROUP"} : joinAny;
    return changeMembership(u"join"_s, option, descriptor, group, interface, source);
}

Step leaveGroup(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
                const std::optional<Ip6Address> &source)
{
    const MembershipOption option =
        source ? MembershipOption{MCAST_LEAVE_SOURCE_GROUP, u"MCAST_LEAVE_SOURCE_GROUP"} : leaveAny;
    return changeMembership(u"leave"_s, option, descriptor, group, interface, source);
}

Step blockSource(SocketDescriptor descriptor, const Ip6Address &group, InterfaceIndex interface,
                 const Ip6Address &source)
{
    return changeMembership(u"block"_s, {MCAST_BLOCK_SOURCE, u"MCAST_BLOCK_SOURCE"}, descriptor,
                            group, interface, source);
}

std::optional<quint32> droppedDatagrams(SocketDescriptor descriptor)
{
#if defined(Q_OS_LINUX) && defined(SO_MEMINFO)
    std::array<quint32, SK_MEMINFO_VARS> info{};
    socklen_t size = sizeof info;
    if (::getsockopt(int(descriptor), SOL_SOCKET, SO_MEMINFO, info.data(), &size) == 0
        && size > SK_MEMINFO_DROPS * sizeof(quint32))
        return info[SK_MEMINFO_DROPS];
#else
    Q_UNUSED(descriptor)
#endif
    return std::nullopt;
}

Result<void> toResult(const Step &step)
{
    if (step.osError == 0)
        return {};
    const QString what = step.endpoint ? endpointText(*step.endpoint) : step.arguments;
    QString text;
    if (step.operation == u"bind"_s)
        text = Tr::tr("Can't use %1 on this machine: %2").arg(what, osErrorText(step.osError));
    else if (step.operation == u"join"_s)
        text =
            Tr::tr("Can't join %1: %2").arg(addressText(*step.endpoint), osErrorText(step.osError));
    else if (step.operation == u"leave"_s)
        text = Tr::tr("Can't leave %1: %2")
                   .arg(addressText(*step.endpoint), osErrorText(step.osError));
    else if (step.operation == u"socket"_s)
        text = Tr::tr("Can't make an IPv6 socket: %1").arg(osErrorText(step.osError));
    else
        text = Tr::tr("Can't set %1: %2").arg(what, osErrorText(step.osError));
    return Error{Error::Code::System, step.osError, text};
}

} // namespace Sixcast
