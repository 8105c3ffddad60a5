// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/sockets_windows.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"

#include <QWinEventNotifier>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <ipexport.h>
#include <iphlpapi.h>

#include <icmpapi.h>
#undef interface // a macro of these headers

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <vector>

namespace Sixcast {
namespace {

constexpr std::size_t mostUnderWay = 64;
constexpr DWORD timeoutMs = 3'000; // longer than anybody waits for an answer

/// What Icmp6ParseReplies() leaves at the beginning: ICMPV6_ECHO_REPLY, which these headers lack.
struct EchoReply {
    IPV6_ADDRESS_EX address;
    ULONG status;
    unsigned int roundTripMs;
};

sockaddr_in6 toSockaddr(const Ip6Address &address, InterfaceIndex scope)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    std::memcpy(&result.sin6_addr, address.bytes.data(), address.bytes.size());
    result.sin6_scope_id = address.needsZone() ? scope.value : 0;
    return result;
}

using Memory = std::array<char, 512>; // reply, data, and room for the error that comes instead

/// One echo that the system sends and waits for. It writes into `reply` until it says that it is
/// done.
struct Request {
    quint16 sequence = 0;
    InterfaceIndex interface;
    HANDLE done = nullptr;
    std::unique_ptr<Memory> reply = std::make_unique<Memory>();
    std::unique_ptr<QWinEventNotifier> notifier;

    Request() = default;
    Q_DISABLE_COPY_MOVE(Request)
    ~Request()
    {
        notifier.reset();
        // What the system may still write into stays: it has no other owner then.
        if (isUnderWay && ::WaitForSingleObject(done, 0) != WAIT_OBJECT_0)
            static_cast<void>(reply.release());
        if (done)
            ::CloseHandle(done);
    }
    bool isUnderWay = false;
};

/// Echoes by Icmp6SendEcho2(), which needs no rights. It tells of the first reply only, and a group
/// that this host is in would be answered by itself: so groups are not asked.
class WindowsPingSocket : public PingSocket
{
public:
    ~WindowsPingSocket() override
    {
        m_requests.clear();
        if (m_handle != INVALID_HANDLE_VALUE)
            ::IcmpCloseHandle(m_handle);
    }

    Result<void> open(const std::optional<Ip6Address> &source) override;
    int send(const Endpoint &to, InterfaceIndex interface, quint16 sequence, int hopLimit) override;

private:
    void onDone(Request *request);

    HANDLE m_handle = INVALID_HANDLE_VALUE;
    Ip6Address m_source; ///< `::`: the system chooses
    std::vector<std::unique_ptr<Request>> m_requests;
};

Result<void> WindowsPingSocket::open(const std::optional<Ip6Address> &source)
{
    m_source = source.value_or(Ip6Address{});
    m_handle = ::Icmp6CreateFile();
    if (m_handle != INVALID_HANDLE_VALUE)
        return {};
    return Error{Error::Code::System, EACCES, osErrorDescription(EACCES)};
}

int WindowsPingSocket::send(const Endpoint &to, InterfaceIndex interface, quint16 sequence, int)
{
    if (to.address.isMulticast())
        return EOPNOTSUPP;
    if (m_requests.size() >= mostUnderWay)
        return ENOBUFS;
    auto request = std::make_unique<Request>();
    request->sequence = sequence;
    request->interface = interface;
    request->done = ::CreateEventW(nullptr, TRUE, FALSE, nullptr);
    if (!request->done)
        return ENOBUFS;
    request->notifier = std::make_unique<QWinEventNotifier>(request->done);
    connect(request->notifier.get(), &QWinEventNotifier::activated, this,
            [this, asked = request.get()] { onDone(asked); });
    sockaddr_in6 from = toSockaddr(m_source, interface);
    sockaddr_in6 destination = toSockaddr(to.address, interface);
    quint16 data = sequence;
    request->isUnderWay = true;
    const DWORD replies = ::Icmp6SendEcho2(
        m_handle, request->done, nullptr, nullptr, &from, &destination, &data, sizeof data, nullptr,
        request->reply->data(), DWORD(request->reply->size()), timeoutMs);
    if (replies == 0 && ::GetLastError() != ERROR_IO_PENDING) {
        request->isUnderWay = false;
        return EHOSTUNREACH; // the system's numbers say no more
    }
    m_requests.push_back(std::move(request));
    return 0;
}

void WindowsPingSocket::onDone(Request *request)
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
                                    [&](const auto &known) { return known.get() == request; });
    if (found == m_requests.end())
        return;
    // It is called by its own notifier, which must outlive the call.
    const std::shared_ptr<Request> finished(found->release());
    m_requests.erase(found);
    finished->isUnderWay = false;
    finished->notifier->setEnabled(false);
    QMetaObject::invokeMethod(
        this, [finished] {}, Qt::QueuedConnection);
    if (::Icmp6ParseReplies(finished->reply->data(), DWORD(finished->reply->size())) == 0)
        return;
    EchoReply answer;
    std::memcpy(&answer, finished->reply->data(), sizeof answer);
    if (answer.status != IP_SUCCESS)
        return; // silence tells
    PingReply reply;
    std::memcpy(reply.source.address.bytes.data(), answer.address.sin6_addr, 16);
    reply.arrival = finished->interface;
    if (reply.source.address.needsZone())
        reply.source.scope = finished->interface;
    reply.sequence = finished->sequence;
    reply.receivedNs = monotonicClockNs();
    Q_EMIT replied({reply});
}

} // namespace

std::unique_ptr<PingSocket> makeWindowsPingSocket()
{
    return std::make_unique<WindowsPingSocket>();
}

} // namespace Sixcast
