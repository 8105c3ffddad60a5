// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/exchange/roles.h"

#include "core/base/clock.h"
#include "core/net/socketoptions.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

namespace Sixcast {
namespace {

constexpr int batch = 64;

[[noreturn]] void die(const char *what)
{
    std::perror(what);
    std::exit(1);
}

sockaddr_in6 groupAddress()
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    std::memcpy(&address.sin6_addr, benchGroup.bytes.data(), benchGroup.bytes.size());
    address.sin6_port = htons(benchPort);
    address.sin6_scope_id = if_nametoindex(benchInterface);
    return address;
}

int plainSocket(quint16 port)
{
    const int fd = ::socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 any{};
    any.sin6_family = AF_INET6;
    any.sin6_port = htons(port);
    if (fd < 0 || ::bind(fd, reinterpret_cast<sockaddr *>(&any), sizeof any) < 0)
        die("bind");
    const int bytes = 4 * 1024 * 1024;
    ::setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
    const timeval patience{1, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (port != 0) {
        ipv6_mreq request{};
        request.ipv6mr_multiaddr = groupAddress().sin6_addr;
        request.ipv6mr_interface = if_nametoindex(benchInterface);
        if (::setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, sizeof request) < 0)
            die("join");
    }
    return fd;
}

void sleepUs(int us)
{
    const timespec time{us / 1'000'000, (us % 1'000'000) * 1000L};
    ::nanosleep(&time, nullptr);
}

/// Room for a batch of small datagrams.
struct Batch {
    std::array<std::array<char, 2048>, batch> bytes;
    std::array<iovec, batch> buffers{};
    std::array<mmsghdr, batch> messages{};

    Batch()
    {
        for (size_t i = 0; i < batch; ++i) {
            buffers[i] = {bytes[i].data(), bytes[i].size()};
            messages[i].msg_hdr.msg_iov = &buffers[i];
            messages[i].msg_hdr.msg_iovlen = 1;
        }
    }
};

} // namespace

void sayReady()
{
    std::puts("ready");
    std::fflush(stdout);
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) {
        return double(t.tv_sec) + double(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

int servePlain()
{
    const int fd = plainSocket(benchPort);
    sayReady();
    for (;;) {
        std::array<char, 2048> bytes;
        sockaddr_in6 from{};
        socklen_t size = sizeof from;
        if (::recvfrom(fd, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr *>(&from),
                       &size)
            > 0)
            ::sendto(fd, "WELCOME", 7, 0, reinterpret_cast<sockaddr *>(&from), size);
    }
}

QList<qint64> askPlain(int count, int intervalUs)
{
    const int fd = plainSocket(0);
    const sockaddr_in6 to = groupAddress();
    QList<qint64> times;
    times.reserve(count);
    for (int i = 0; i < count; ++i) {
        const qint64 begin = monotonicClockNs();
        ::sendto(fd, "HELLO", 5, 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
        std::array<char, 2048> bytes;
        const bool answered = ::recv(fd, bytes.data(), bytes.size(), 0) > 0;
        times << (answered ? monotonicClockNs() - begin : -1);
        if (intervalUs > 0)
            sleepUs(intervalUs);
    }
    ::close(fd);
    return times;
}

StreamResult sinkPlain()
{
    const int fd = plainSocket(benchPort);
    const auto room = std::make_unique<Batch>();
    sayReady();
    StreamResult result;
    double before = -1;
    for (;;) {
        const int count = ::recvmmsg(fd, room->messages.data(), batch, MSG_DONTWAIT, nullptr);
        if (count > 0 && before < 0)
            before = cpuSeconds();
        for (int i = 0; i < count; ++i) {
            if (room->messages[size_t(i)].msg_len == 3) {
                result.cpuSeconds = cpuSeconds() - before;
                result.dropped = droppedDatagrams(fd).value_or(0);
                return result;
            }
            ++result.received;
        }
        if (count < batch)
            sleepUs(2000);
    }
}

void flood(int count, int perSecond)
{
    const int fd = plainSocket(0);
    sockaddr_in6 to = groupAddress();
    const auto room = std::make_unique<Batch>();
    for (size_t i = 0; i < batch; ++i) {
        room->buffers[i].iov_len = 100;
        room->messages[i].msg_hdr.msg_name = &to;
        room->messages[i].msg_hdr.msg_namelen = sizeof to;
    }
    const qint64 begin = monotonicClockNs();
    for (int sent = 0; sent < count;) {
        if (perSecond > 0) { // one by one, each in its time
            while (monotonicClockNs() < begin + qint64(sent) * 1'000'000'000 / perSecond) { }
        }
        const int next = ::sendmmsg(fd, room->messages.data(),
                                    perSecond > 0 ? 1 : uint(std::min(batch, count - sent)), 0);
        if (next < 0)
            die("sendmmsg");
        sent += next;
    }
    const double seconds = double(monotonicClockNs() - begin) / 1e9;
    std::printf("%.0f\n", count / seconds);
    for (int i = 0; i < 5; ++i) { // the end must arrive
        sleepUs(50'000);
        ::sendto(fd, endOfStream, 3, 0, reinterpret_cast<sockaddr *>(&to), sizeof to);
    }
    ::close(fd);
}

} // namespace Sixcast
