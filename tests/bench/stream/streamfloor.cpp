// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What plain C loops cost, for stream.py:
//   bench_streamfloor send GROUP INTERFACE PORT SECONDS BYTES [GROUPS]
//     sends flat out with sendmmsg() to GROUP, or to so many groups in turn; prints the number sent
//   bench_streamfloor join GROUP INTERFACE PORT GROUPS
//     joins so many groups from GROUP on, with as many sockets as it takes; prints the seconds, and
//     hears what comes until it is killed

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// The group \a number after \a first.
in6_addr groupAt(in6_addr first, unsigned number)
{
    unsigned last = 0;
    std::memcpy(&last, first.s6_addr + 12, sizeof last);
    last = htonl(ntohl(last) + number);
    std::memcpy(first.s6_addr + 12, &last, sizeof last);
    return first;
}

sockaddr_in6 addressOf(const in6_addr &group, unsigned interface, int port)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = group;
    address.sin6_scope_id = interface;
    address.sin6_port = htons(static_cast<unsigned short>(port));
    return address;
}

int send(const in6_addr &group, unsigned interface, char **arguments, int count)
{
    constexpr unsigned batch = 64;
    const int port = std::atoi(arguments[0]);
    const double seconds = std::atof(arguments[1]);
    const auto bytes = static_cast<size_t>(std::atoi(arguments[2]));
    const unsigned groups = count > 3 ? static_cast<unsigned>(std::atoi(arguments[3])) : 1;
    const int descriptor = ::socket(AF_INET6, SOCK_DGRAM, 0);
    if (::setsockopt(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_IF, &interface, sizeof interface))
        return 1;
    std::vector<char> payload(bytes, 'x');
    std::vector<sockaddr_in6> targets;
    for (unsigned i = 0; i < groups; ++i)
        targets.push_back(addressOf(groupAt(group, i), interface, port));
    iovec buffer{payload.data(), payload.size()};
    mmsghdr messages[batch]{};
    unsigned long long sent = 0;
    const auto begin = Clock::now();
    while (secondsSince(begin) < seconds) {
        for (unsigned i = 0; i < batch; ++i) {
            messages[i].msg_hdr.msg_name = &targets[(sent + i) % groups];
            messages[i].msg_hdr.msg_namelen = sizeof(sockaddr_in6);
            messages[i].msg_hdr.msg_iov = &buffer;
            messages[i].msg_hdr.msg_iovlen = 1;
        }
        const int taken = ::sendmmsg(descriptor, messages, batch, 0);
        sent += taken > 0 ? static_cast<unsigned>(taken) : 0;
    }
    std::printf("%llu %.6f\n", sent, secondsSince(begin));
    return 0;
}

/// As fast as it can, until it is killed.
int hear(int descriptor)
{
    constexpr unsigned batch = 64;
    static char payload[batch][2'048];
    iovec buffers[batch]{};
    mmsghdr messages[batch]{};
    for (unsigned i = 0; i < batch; ++i) {
        buffers[i] = {payload[i], sizeof payload[i]};
        messages[i].msg_hdr.msg_iov = &buffers[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    while (::recvmmsg(descriptor, messages, batch, MSG_WAITFORONE, nullptr) > 0) { }
    return 1;
}

int join(const in6_addr &group, unsigned interface, char **arguments)
{
    const int groups = std::atoi(arguments[1]);
    const auto begin = Clock::now();
    const int ear = ::socket(AF_INET6, SOCK_DGRAM, 0);
    const sockaddr_in6 any = addressOf(in6addr_any, 0, std::atoi(arguments[0]));
    if (::bind(ear, reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0)
        return 1;
    int holder = -1;
    for (int i = 0; i < groups; ++i) {
        group_req request{};
        request.gr_interface = interface;
        const sockaddr_in6 wanted = addressOf(groupAt(group, static_cast<unsigned>(i)), 0, 0);
        std::memcpy(&request.gr_group, &wanted, sizeof wanted);
        const auto attempt = [&] {
            return ::setsockopt(holder, IPPROTO_IPV6, MCAST_JOIN_GROUP, &request, sizeof request);
        };
        if (holder >= 0 && attempt() == 0)
            continue;
        holder = ::socket(AF_INET6, SOCK_DGRAM, 0);
        if (attempt() != 0)
            return 1;
    }
    std::printf("%.6f\n", secondsSince(begin));
    std::fflush(stdout);
    return hear(ear);
}

} // namespace

int main(int argc, char **argv)
{
    in6_addr group{};
    const bool isKnown = argc >= 6 && ::inet_pton(AF_INET6, argv[2], &group) == 1;
    const unsigned interface = isKnown ? ::if_nametoindex(argv[3]) : 0;
    if (interface == 0)
        return 2;
    if (std::strcmp(argv[1], "send") == 0 && argc >= 7)
        return send(group, interface, argv + 4, argc - 4);
    if (std::strcmp(argv[1], "join") == 0)
        return join(group, interface, argv + 4);
    return 2;
}
