// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/sockets_linux.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"
#include "core/net/socketoptions.h"

#include <QSocketNotifier>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Sixcast {
namespace {

constexpr int maximumRound = 64;

sockaddr_in6 toSockaddr(const Ip6Address &address, InterfaceIndex scope)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    memcpy(&result.sin6_addr, address.bytes.data(), 16);
    result.sin6_scope_id = address.needsZone() ? scope.value : 0;
    return result;
}

int set(int fd, SocketOption option, int value)
{
    return setSocketOption(fd, {option, value}).osError;
}

Error systemError(int osError)
{
    return {Error::Code::System, osError, osErrorDescription(osError)};
}

class LinuxPingSocket : public PingSocket
{
public:
    ~LinuxPingSocket() override { close(); }

    Result<void> open(const std::optional<Ip6Address> &source) override;
    int send(const Endpoint &to, InterfaceIndex interface, quint16 sequence, int hopLimit) override;

private:
    void close();
    void onReadable();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

Result<void> LinuxPingSocket::open(const std::optional<Ip6Address> &source)
{
    m_descriptor = ::socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_ICMPV6);
    if (m_descriptor < 0)
        return systemError(errno);
    if (source) {
        const sockaddr_in6 address = toSockaddr(*source, {});
        if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address)
            != 0) {
            const int osError = errno;
            close();
            return systemError(osError);
        }
    }
    set(m_descriptor, SocketOption::ReceivePacketInfo, 1);
    set(m_descriptor, SocketOption::ReceiveHopLimit, 1);
    set(m_descriptor, SocketOption::MulticastLoop, 0);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { onReadable(); });
    return {};
}

int LinuxPingSocket::send(const Endpoint &to, InterfaceIndex interface, quint16 sequence,
                          int hopLimit)
{
    icmp6_hdr request{};
    request.icmp6_type = ICMP6_ECHO_REQUEST;
    request.icmp6_seq = qToBigEndian(sequence);
    if (to.address.isMulticast()) {
        set(m_descriptor, SocketOption::MulticastHops, hopLimit);
        if (const int osError =
                set(m_descriptor, SocketOption::MulticastInterface, int(interface.value));
            osError != 0)
            return osError;
    }
    const sockaddr_in6 address = toSockaddr(to.address, interface);
    for (int attempt = 0; attempt < 2;
         ++attempt) { // the first may only hand over an old ICMPv6 error
        if (::sendto(m_descriptor, &request, sizeof request, MSG_DONTWAIT | MSG_NOSIGNAL,
                     reinterpret_cast<const sockaddr *>(&address), sizeof address)
            >= 0)
            return 0;
    }
    return errno;
}

void LinuxPingSocket::close()
{
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier->deleteLater();
        m_notifier = nullptr;
    }
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void LinuxPingSocket::onReadable()
{
    QList<PingReply> replies;
    for (int round = 0; round < maximumRound && m_descriptor >= 0; ++round) {
        char payload[256];
        alignas(cmsghdr) char control[256];
        sockaddr_in6 source{};
        iovec buffer{payload, sizeof payload};
        msghdr message{};
        message.msg_name = &source;
        message.msg_namelen = sizeof source;
        message.msg_iov = &buffer;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t size = ::recvmsg(m_descriptor, &message, MSG_DONTWAIT);
        if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break;
        icmp6_hdr reply;
        if (size < ssize_t(sizeof reply))
            continue; // an ICMPv6 error of an earlier request: the silence tells
        memcpy(&reply, payload, sizeof reply);
        if (reply.icmp6_type != ICMP6_ECHO_REPLY)
            continue;
        PingReply result;
        memcpy(result.source.address.bytes.data(), &source.sin6_addr, 16);
        result.source.scope.value = source.sin6_scope_id;
        result.arrival.value = source.sin6_scope_id;
        result.sequence = qFromBigEndian(quint16(reply.icmp6_seq));
        result.receivedNs = monotonicClockNs();
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
             header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level != IPPROTO_IPV6)
                continue;
            if (header->cmsg_type == IPV6_PKTINFO) {
                in6_pktinfo info;
                memcpy(&info, CMSG_DATA(header), sizeof info);
                result.arrival.value = info.ipi6_ifindex;
            } else if (header->cmsg_type == IPV6_HOPLIMIT) {
                memcpy(&result.hopLimit, CMSG_DATA(header), sizeof result.hopLimit);
            }
        }
        replies << result;
    }
    if (!replies.isEmpty())
        Q_EMIT replied(replies);
}

} // namespace

std::unique_ptr<PingSocket> makeLinuxPingSocket()
{
    return std::make_unique<LinuxPingSocket>();
}

} // namespace Sixcast
