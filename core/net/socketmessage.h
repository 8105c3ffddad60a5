// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <memory>
#include <optional>

namespace Sixcast {

/// Values to and from what Linux's socket calls take: addresses, control messages, entries of the
/// error queue.
sockaddr_in6 toSockaddr(const Endpoint &endpoint);
Endpoint fromSockaddr(const sockaddr_in6 &address);

/// One message for sendmsg(). Points into the Outgoing's payload and into itself: stays where it
/// was made.
class SendMessage
{
public:
    /// Leaves by \a out (0: as routed), which is also the zone where the destination has none.
    SendMessage(const Outgoing &datagram, InterfaceIndex out);
    Q_DISABLE_COPY_MOVE(SendMessage)

    const msghdr *header() const { return &m_header; }

private:
    template<typename T> void append(int type, const T &value);

    sockaddr_in6 m_to{};
    iovec m_buffer{};
    alignas(cmsghdr)
        std::array<char, CMSG_SPACE(sizeof(in6_pktinfo)) + CMSG_SPACE(sizeof(int))> m_control{};
    msghdr m_header{};
};

/// Where recvmmsg() writes a batch. Large, but pages that no datagram touched cost no memory.
class ReceiveRing
{
public:
    static constexpr size_t size = 64;

    ReceiveRing();
    /// One recvmmsg() that does not wait: how many datagrams came, at most size; or -1 and errno.
    int receive(int descriptor);
    /// The \a i th of the last batch. Without a kernel stamp it is dated \a readNs. Sets \a drops
    /// when the kernel's drop counter came along.
    Datagram read(size_t i, qint64 readNs, std::optional<quint32> &drops) const;

private:
    void prepare(size_t i);

    static constexpr size_t datagramRoom = 65536; // more than the 65,527 bytes of the largest one
    struct alignas(cmsghdr) Control {
        std::array<char, 256> bytes; // all control messages we ask for, with much to spare
    };

    std::unique_ptr<char[]> m_payload{new char[size * datagramRoom]}; // on purpose not zeroed
    std::array<mmsghdr, size> m_messages{};
    std::array<iovec, size> m_buffers{};
    std::array<sockaddr_in6, size> m_sources{};
    std::array<Control, size> m_controls;
    size_t m_used = 0; ///< the kernel has written to so many
};

/// Takes one entry from the error queue of a socket with IPV6_RECVERR. False: it is empty. An entry
/// that is no refusal (a transmit stamp, say) leaves \a refusal unset.
bool takeFromErrorQueue(int descriptor, std::optional<Refusal> &refusal);

} // namespace Sixcast
