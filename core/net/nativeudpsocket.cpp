// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/nativeudpsocket.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"

#include <QPointer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <linux/errqueue.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sixcast {
namespace {

constexpr int batchSize = 32;           // datagrams of one recvmmsg()
constexpr int roundsPerWakeUp = 16;     // then the event loop gets its turn
constexpr size_t datagramRoom = 65536;  // more than the 65,527 bytes of the largest one
constexpr size_t controlRoom = 256;     // all control messages we ask for, with much to spare
constexpr int refusalsPerDrain = 64;

constexpr auto drainInterval = 2ms;
constexpr qint64 windowNs = 10'000'000;
constexpr int streamBegins = 64;        // unanswered datagrams within a window: 6,400 a second
constexpr qsizetype streamEnds = 8;     // fewer in one drain interval: below 4,000 a second

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

Endpoint fromSockaddr(const sockaddr_in6 &address)
{
    return {fromIn6(address.sin6_addr), {address.sin6_scope_id}, ntohs(address.sin6_port)};
}

sockaddr_in6 toSockaddr(const Endpoint &endpoint)
{
    sockaddr_in6 result{};
    result.sin6_family = AF_INET6;
    result.sin6_addr = toIn6(endpoint.address);
    result.sin6_port = htons(endpoint.port);
    result.sin6_scope_id = endpoint.address.needsZone() ? endpoint.scope.value : 0;
    return result;
}

template<typename T>
T controlValue(const cmsghdr *header)
{
    T value;
    std::memcpy(&value, CMSG_DATA(header), sizeof value);
    return value;
}

bool holds(const cmsghdr *header, int level, int type, size_t size)
{
    return header->cmsg_level == level && header->cmsg_type == type && header->cmsg_len >= CMSG_LEN(size);
}

/// An entry of the error queue; nullopt when it is not one (a transmit stamp, say).
std::optional<Refusal> readRefusal(msghdr &message, const sockaddr_in6 &destination, QByteArrayView payload)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
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
            sockaddr_in6 offender;
            std::memcpy(&offender, CMSG_DATA(header) + sizeof(sock_extended_err), sizeof offender);
            if (offender.sin6_family == AF_INET6)
                refusal.offender = fromIn6(offender.sin6_addr);
        }
        return refusal;
    }
    return std::nullopt;
}

} // namespace

/// Where recvmmsg() writes. Pages that no datagram touched cost no memory.
struct NativeUdpSocket::ReceiveRing {
    std::unique_ptr<char[]> payload{new char[batchSize * datagramRoom]}; // on purpose not zeroed
    std::array<mmsghdr, batchSize> messages{};
    std::array<iovec, batchSize> buffers{};
    std::array<sockaddr_in6, batchSize> sources{};
    struct alignas(cmsghdr) Control { char bytes[controlRoom]; };
    std::array<Control, batchSize> controls;

    /// The kernel writes lengths and flags back: everything is set anew for each call.
    void prepare()
    {
        for (size_t i = 0; i < batchSize; ++i) {
            buffers[i] = {payload.get() + i * datagramRoom, datagramRoom};
            messages[i] = {};
            messages[i].msg_hdr.msg_name = &sources[i];
            messages[i].msg_hdr.msg_namelen = sizeof sources[i];
            messages[i].msg_hdr.msg_iov = &buffers[i];
            messages[i].msg_hdr.msg_iovlen = 1;
            messages[i].msg_hdr.msg_control = controls[i].bytes;
            messages[i].msg_hdr.msg_controllen = controlRoom;
        }
    }

    Datagram read(size_t i, qint64 readNs, std::optional<quint32> &drops) const
    {
        msghdr message = messages[i].msg_hdr;
        Datagram datagram;
        datagram.payload = QByteArray(static_cast<const char *>(buffers[i].iov_base), messages[i].msg_len);
        datagram.source = fromSockaddr(sources[i]);
        datagram.truncated = message.msg_flags & MSG_TRUNC;
        datagram.receivedNs = readNs;
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
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
};

NativeUdpSocket::NativeUdpSocket(QObject *parent)
    : DatagramSocket(parent)
{
    m_nextDrain.setSingleShot(true);
    m_nextDrain.setTimerType(Qt::PreciseTimer);
    connect(&m_nextDrain, &QTimer::timeout, this, &NativeUdpSocket::onWakeUp);
}

NativeUdpSocket::~NativeUdpSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // no signals from a destructor
}

QString NativeUdpSocket::engineName() const
{
    return u"native"_s;
}

Result<void> NativeUdpSocket::tell(const Step &step)
{
    Q_EMIT stepped(step);
    return toResult(step);
}

Result<void> NativeUdpSocket::open(const SocketOptions &options)
{
    if (isOpen())
        return Error{Error::Code::State, 0, tr("The socket is open already.")};
    m_local = {};
    m_dropped = m_droppedTold = 0;
    m_unanswered = 0;
    Result<void> result = openDescriptor(options);
    if (!result) {
        closeDescriptor();
        return result;
    }
    if (!m_ring)
        m_ring = std::make_unique<ReceiveRing>();
    ++m_generation;
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &NativeUdpSocket::onWakeUp);
    return {};
}

Result<void> NativeUdpSocket::openDescriptor(const SocketOptions &options)
{
    const Step made = measuredStep(u"socket"_s, u"AF_INET6, SOCK_DGRAM"_s, [] {
        return ::socket(AF_INET6, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    });
    m_descriptor = int(made.result);
    if (auto result = tell(made); !result)
        return result;
    if (auto result = tell(setSocketOption(m_descriptor, {SocketOption::V6Only, 1})); !result)
        return result;
    if (options.shareAddress) {
        if (auto result = tell(setSocketOption(m_descriptor, {SocketOption::ReuseAddress, 1})); !result)
            return result;
    }
    if (auto result = bindDescriptor(options.bindTo); !result)
        return result;
    return setOptions(options);
}

Result<void> NativeUdpSocket::bindDescriptor(const Endpoint &endpoint)
{
    sockaddr_in6 address = toSockaddr(endpoint);
    Step bound = measuredStep(u"bind"_s, endpointText(endpoint), [&] {
        return ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    });
    socklen_t size = sizeof address;
    if (bound.osError == 0 && ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        m_local = fromSockaddr(address);
    bound.endpoint = bound.osError ? endpoint : m_local;
    return tell(bound);
}

Result<void> NativeUdpSocket::setOptions(const SocketOptions &options)
{
    const auto set = [this](OptionValue option) -> Result<void> {
        Result<void> result = tell(setSocketOption(m_descriptor, option));
        return isRequired(option.option) ? result : Result<void>();
    };
    for (const OptionValue option : {OptionValue{SocketOption::MulticastAll, 0}, OptionValue{SocketOption::ReceivePacketInfo, 1},
                                     OptionValue{SocketOption::ReceiveHopLimit, 1}}) {
        if (auto result = set(option); !result)
            return result;
    }
    (void)tell(setReceiveBuffer(m_descriptor, options.receiveBufferBytes));
    (void)tell(readReceiveBuffer(m_descriptor));
    for (const OptionValue option : {OptionValue{SocketOption::ReceiveStamps, 1}, OptionValue{SocketOption::DropCounter, 1},
                                     OptionValue{SocketOption::ErrorQueue, 1},
                                     OptionValue{SocketOption::MulticastHops, options.multicastHopLimit},
                                     OptionValue{SocketOption::MulticastLoop, options.multicastLoop}}) {
        if (auto result = set(option); !result)
            return result;
    }
    return {};
}

Result<void> NativeUdpSocket::join(const Ip6Address &group, InterfaceIndex interface, const std::optional<Ip6Address> &source)
{
    Step step = joinGroup(m_descriptor, group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

Result<void> NativeUdpSocket::leave(const Ip6Address &group, InterfaceIndex interface, const std::optional<Ip6Address> &source)
{
    Step step = leaveGroup(m_descriptor, group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

SendResult NativeUdpSocket::send(const Outgoing &datagram)
{
    SendResult result;
    sockaddr_in6 to = toSockaddr(datagram.to);
    const InterfaceIndex out = datagram.interface.isValid() ? datagram.interface : InterfaceIndex{to.sin6_scope_id};
    if (!out.isValid() && (datagram.to.address.needsZone() || datagram.to.address.isMulticast())) {
        result.osError = ENODEV; // the kernel would choose an interface without telling which
        return result;
    }
    if (to.sin6_scope_id == 0 && datagram.to.address.needsZone())
        to.sin6_scope_id = out.value;

    iovec buffer{const_cast<char *>(datagram.payload.data()), size_t(datagram.payload.size())};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(in6_pktinfo)) + CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_name = &to;
    message.msg_namelen = sizeof to;
    message.msg_iov = &buffer;
    message.msg_iovlen = 1;
    auto append = [&, used = size_t(0)](int type, const auto &value) mutable {
        auto *header = reinterpret_cast<cmsghdr *>(control + used);
        header->cmsg_len = CMSG_LEN(sizeof value);
        header->cmsg_level = IPPROTO_IPV6;
        header->cmsg_type = type;
        std::memcpy(CMSG_DATA(header), &value, sizeof value);
        used += CMSG_SPACE(sizeof value);
        message.msg_control = control;
        message.msg_controllen = used;
    };
    if (out.isValid() || datagram.source)
        append(IPV6_PKTINFO, in6_pktinfo{toIn6(datagram.source.value_or(Ip6Address{})), out.value});
    if (datagram.hopLimit >= 0)
        append(IPV6_HOPLIMIT, datagram.hopLimit);

    const auto attempt = [&] {
        result.sentNs = wallClockNs();
        const qint64 begin = monotonicClockNs();
        result.osError = ::sendmsg(m_descriptor, &message, MSG_DONTWAIT | MSG_NOSIGNAL) < 0 ? errno : 0;
        result.durationNs = monotonicClockNs() - begin;
    };
    attempt();
    if (result.osError != 0 && isOpen()) {
        // It may be the answer to an earlier datagram: then this one was not even tried.
        const qsizetype before = m_refusals.size();
        drainErrorQueue();
        if (m_refusals.size() > before || result.osError == ECONNREFUSED)
            attempt();
        if (!m_refusals.isEmpty())
            QMetaObject::invokeMethod(this, &NativeUdpSocket::tellRefusals, Qt::QueuedConnection);
    }
    m_unanswered = 0;
    setStreaming(false);
    return result;
}

void NativeUdpSocket::close()
{
    if (!isOpen())
        return;
    const QPointer<NativeUdpSocket> guard(this);
    if (const auto drops = droppedDatagrams(m_descriptor))
        noteDrops(*drops);
    closeDescriptor();
    if (guard && std::exchange(m_droppedTold, m_dropped) != m_dropped)
        Q_EMIT overflowed(m_dropped);
}

void NativeUdpSocket::closeDescriptor()
{
    m_nextDrain.stop();
    m_streaming = false;
    m_refusals.clear();
    m_receiveErrors.clear();
    m_failure.reset();
    if (m_notifier) {
        m_notifier->setEnabled(false);
        std::exchange(m_notifier, nullptr)->deleteLater(); // it may be the one that called us
    }
    if (m_descriptor >= 0)
        (void)tell(measuredStep(u"close"_s, {}, [&] { return ::close(std::exchange(m_descriptor, -1)); }));
}

void NativeUdpSocket::onWakeUp()
{
    if (!isOpen())
        return;
    drainErrorQueue();
    QList<Datagram> datagrams;
    const bool drained = drainDatagrams(datagrams);
    pace(datagrams.size(), drained);

    // Slots may close or delete this socket, or send: nothing of the state is used after an emit unchecked.
    const QPointer<NativeUdpSocket> guard(this);
    const quint64 generation = m_generation;
    const auto alive = [&] { return guard && isOpen() && m_generation == generation; };
    for (const Step &step : std::exchange(m_receiveErrors, {})) {
        Q_EMIT stepped(step);
        if (!alive())
            return;
    }
    tellRefusals();
    if (alive() && !datagrams.isEmpty())
        Q_EMIT received(datagrams);
    if (alive() && std::exchange(m_droppedTold, m_dropped) != m_dropped)
        Q_EMIT overflowed(m_dropped);
    if (alive() && m_failure)
        Q_EMIT failed(*std::exchange(m_failure, {}));
}

void NativeUdpSocket::drainErrorQueue()
{
    sockaddr_in6 destination{};
    std::array<char, 2048> payload;
    alignas(cmsghdr) char control[controlRoom];
    for (int i = 0; i < refusalsPerDrain; ++i) {
        iovec buffer{payload.data(), payload.size()};
        msghdr message{};
        message.msg_name = &destination;
        message.msg_namelen = sizeof destination;
        message.msg_iov = &buffer;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t size = ::recvmsg(m_descriptor, &message, MSG_ERRQUEUE | MSG_DONTWAIT);
        if (size < 0)
            return;
        if (auto refusal = readRefusal(message, destination, QByteArrayView(payload.data(), size)))
            m_refusals << std::move(*refusal);
    }
}

bool NativeUdpSocket::drainDatagrams(QList<Datagram> &datagrams)
{
    std::optional<quint32> drops;
    bool drained = false;
    for (int round = 0; round < roundsPerWakeUp && !drained; ++round) {
        m_ring->prepare();
        const int count = ::recvmmsg(m_descriptor, m_ring->messages.data(), batchSize, MSG_DONTWAIT, nullptr);
        const int osError = count < 0 ? errno : 0;
        if (osError == EAGAIN || osError == EWOULDBLOCK) {
            drained = true;
        } else if (osError == EBADF || osError == ENOTSOCK || osError == EFAULT || osError == EINVAL) {
            m_failure = Error{Error::Code::System, osError, tr("Receiving has failed: %1").arg(osErrorText(osError))};
            m_notifier->setEnabled(false);
            return true;
        } else if (osError != 0 && osError != EINTR) {
            // An old ICMP error that came back by this way too; the queue told it, the next call reads on.
            m_receiveErrors << Step{.operation = u"receive"_s, .arguments = u"recvmmsg"_s, .result = -1, .osError = osError};
        } else if (count > 0) {
            const qint64 now = wallClockNs();
            datagrams.reserve(datagrams.size() + count);
            for (int i = 0; i < count; ++i)
                datagrams << m_ring->read(size_t(i), now, drops);
            drained = count < batchSize;
        }
    }
    if (drops)
        noteDrops(*drops);
    return drained;
}

void NativeUdpSocket::noteDrops(quint32 counter)
{
    m_dropped += quint32(counter - quint32(m_dropped)); // the kernel's counter has 32 bits
}

void NativeUdpSocket::pace(qsizetype count, bool drained)
{
    if (m_failure)
        return;
    if (m_streaming && drained && count < streamEnds) {
        setStreaming(false);
        if (const auto drops = droppedDatagrams(m_descriptor)) // of a burst whose end was lost nothing else tells
            noteDrops(*drops);
        return;
    }
    const qint64 now = monotonicClockNs();
    if (now - m_windowBeginNs > windowNs) {
        m_windowBeginNs = now;
        m_unanswered = 0;
    }
    m_unanswered += int(count);
    if (m_streaming || m_unanswered >= streamBegins)
        setStreaming(true);
    if (m_streaming)
        m_nextDrain.start(drained ? drainInterval : 0ms);
}

void NativeUdpSocket::setStreaming(bool streaming)
{
    if (m_streaming == streaming)
        return;
    m_streaming = streaming;
    if (!streaming)
        m_nextDrain.stop();
    if (m_notifier)
        m_notifier->setEnabled(!streaming);
}

void NativeUdpSocket::tellRefusals()
{
    if (!m_refusals.isEmpty())
        Q_EMIT refused(std::exchange(m_refusals, {}));
}

} // namespace Sixcast
