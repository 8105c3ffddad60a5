// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/socketmessage.h"

#include <arpa/inet.h>
#include <linux/errqueue.h>

#include <algorithm>
#include <cstring>
#include <ctime>

namespace Sixcast {
namespace {

Ip6Address fromIn6(const in6_addr &address)
{
    Ip6Address result;
    std::memcpy(result.bytes.data(), &address, result.bytes.size());
    return result;
}

in6_addr toIn6(const Ip6Address &address)
{
    in6_addr result{};
    std::memcpy(&result, address.bytes.data(), address.bytes.size());
    return result;
}

template<typename T> T controlValue(const cmsghdr *header)
{
    T value;
    std::memcpy(&value, CMSG_DATA(header), sizeof value);
    return value;
}

bool holds(const cmsghdr *header, int level, int type, size_t size)
{
    return header->cmsg_level == level && header->cmsg_type == type
        && header->cmsg_len >= CMSG_LEN(size);
}

std::optional<Refusal> readRefusal(msghdr &message, const sockaddr_in6 &destination,
                                   QByteArrayView payload)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (!holds(header, IPPROTO_IPV6, IPV6_RECVERR, sizeof(sock_extended_err)))
            continue;
        const auto error = controlValue<sock_extended_err>(header);
        Refusal refusal;
        refusal.osError = int(error.ee_errno);
        refusal.fromNetwork = error.ee_origin == SO_EE_ORIGIN_ICMP6;
        refusal.icmpType = error.ee_type;
        refusal.icmpCode = error.ee_code;
        refusal.destination = fromSockaddr(destination);
        refusal.payload = payload.toByteArray();
        if (header->cmsg_len >= CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in6))) {
            sockaddr_in6 offender; // SO_EE_OFFENDER() of it
            std::memcpy(&offender, CMSG_DATA(header) + sizeof(sock_extended_err), sizeof offender);
            if (offender.sin6_family == AF_INET6)
                refusal.offender = fromIn6(offender.sin6_addr);
        }
        return refusal;
    }
    return std::nullopt;
}

} // namespace

sockaddr_in6 toSockaddr(const Endpoint &endpoint)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    result.sin6_addr = toIn6(endpoint.address);
    result.sin6_port = htons(endpoint.port);
    result.sin6_scope_id = endpoint.address.needsZone() ? endpoint.scope.value : 0;
    return result;
}

Endpoint fromSockaddr(const sockaddr_in6 &address)
{
    return {fromIn6(address.sin6_addr), {address.sin6_scope_id}, ntohs(address.sin6_port)};
}

SendMessage::SendMessage(const Outgoing &datagram, InterfaceIndex out)
    : m_to(toSockaddr(datagram.to))
    , m_buffer{const_cast<char *>(datagram.payload.data()), size_t(datagram.payload.size())}
{
    if (m_to.sin6_scope_id == 0 && datagram.to.address.needsZone())
        m_to.sin6_scope_id = out.value;
    m_header.msg_name = &m_to;
    m_header.msg_namelen = sizeof m_to;
    m_header.msg_iov = &m_buffer;
    m_header.msg_iovlen = 1;
    if (out.isValid() || datagram.source)
        append(IPV6_PKTINFO, in6_pktinfo{toIn6(datagram.source.value_or(Ip6Address{})), out.value});
    if (datagram.hopLimit >= 0)
        append(IPV6_HOPLIMIT, datagram.hopLimit);
}

template<typename T> void SendMessage::append(int type, const T &value)
{
    cmsghdr header{};
    header.cmsg_len = CMSG_LEN(sizeof value);
    header.cmsg_level = IPPROTO_IPV6;
    header.cmsg_type = type;
    char *place = m_control.data() + m_header.msg_controllen;
    std::memcpy(place, &header, sizeof header);
    std::memcpy(place + CMSG_LEN(0), &value, sizeof value);
    m_header.msg_control = m_control.data();
    m_header.msg_controllen += CMSG_SPACE(sizeof value);
}

ReceiveRing::ReceiveRing()
{
    for (size_t i = 0; i < size; ++i)
        prepare(i);
}

void ReceiveRing::prepare(size_t i)
{
    m_buffers[i] = {m_payload.get() + i * datagramRoom, datagramRoom};
    m_messages[i] = {};
    msghdr &header = m_messages[i].msg_hdr;
    header.msg_name = &m_sources[i];
    header.msg_namelen = sizeof m_sources[i];
    header.msg_iov = &m_buffers[i];
    header.msg_iovlen = 1;
    header.msg_control = m_controls[i].bytes.data();
    header.msg_controllen = m_controls[i].bytes.size();
}

int ReceiveRing::receive(int descriptor)
{
    // The kernel writes lengths and flags back over what it was given.
    for (size_t i = 0; i < m_used; ++i)
        prepare(i);
    const int count = ::recvmmsg(descriptor, m_messages.data(), size, MSG_DONTWAIT, nullptr);
    m_used = size_t(std::max(count, 1)); // a failed call may have touched the first
    return count;
}

Datagram ReceiveRing::read(size_t i, qint64 readNs, std::optional<quint32> &drops) const
{
    msghdr message = m_messages[i].msg_hdr;
    Datagram datagram;
    datagram.payload =
        QByteArray(static_cast<const char *>(m_buffers[i].iov_base), m_messages[i].msg_len);
    datagram.source = fromSockaddr(m_sources[i]);
    datagram.truncated = message.msg_flags & MSG_TRUNC;
    datagram.receivedNs = readNs;
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (holds(header, IPPROTO_IPV6, IPV6_PKTINFO, sizeof(in6_pktinfo))) {
            const auto info = controlValue<in6_pktinfo>(header);
            datagram.destination = fromIn6(info.ipi6_addr);
            datagram.arrival = {info.ipi6_ifindex};
        } else if (holds(header, IPPROTO_IPV6, IPV6_HOPLIMIT, sizeof(int))) {
            datagram.hopLimit = controlValue<int>(header);
        } else if (holds(header, SOL_SOCKET, SCM_TIMESTAMPNS, sizeof(timespec))) {
            const auto stamp = controlValue<timespec>(header);
            datagram.receivedNs = qint64(stamp.tv_sec) * 1'000'000'000 + stamp.tv_nsec;
            datagram.kernelStamp = true;
        } else if (holds(header, SOL_SOCKET, SO_RXQ_OVFL, sizeof(quint32))) {
            drops = controlValue<quint32>(header);
        }
    }
    return datagram;
}

bool takeFromErrorQueue(int descriptor, std::optional<Refusal> &refusal)
{
    sockaddr_in6 destination{};
    std::array<char, 2048> payload; // an ICMPv6 error carries at most 1,232 bytes of ours
    alignas(cmsghdr) std::array<char, 512> control;
    iovec buffer{payload.data(), payload.size()};
    msghdr message{};
    message.msg_name = &destination;
    message.msg_namelen = sizeof destination;
    message.msg_iov = &buffer;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t size = ::recvmsg(descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT);
    if (size < 0)
        return false;
    refusal = readRefusal(message, destination, QByteArrayView(payload.data(), size));
    return true;
}

} // namespace Sixcast
