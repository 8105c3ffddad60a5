// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/nativeudpsocket.h"

#include "core/base/clock.h"
#include "core/base/oserror.h"
#include "core/net/socketmessage.h"

#include <QPointer>
#include <QScopeGuard>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Sixcast {
namespace {

constexpr int roundsPerWakeUp = 8; // of recvmmsg(); then the event loop gets its turn
constexpr int refusalsPerDrain = 64;
constexpr size_t messagesPerCall = 64; // of sendmmsg()
constexpr int wakeUpsPerDrain = 32;    // more datagrams than a receive buffer holds

constexpr auto drainInterval = 2ms;
constexpr qint64 windowNs = 10'000'000;
constexpr int streamBegins = 64;    // unanswered datagrams within a window: 6,400 a second
constexpr qsizetype streamEnds = 8; // fewer in one drain interval: below 4,000 a second

} // namespace

NativeUdpSocket::NativeUdpSocket(QObject *parent)
    : DatagramSocket(parent)
{
    m_nextDrain.setSingleShot(true);
    m_nextDrain.setTimerType(Qt::PreciseTimer);
    connect(&m_nextDrain, &QTimer::timeout, this, &NativeUdpSocket::onWakeUp);
}

NativeUdpSocket::~NativeUdpSocket()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
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
        if (auto result = tell(setSocketOption(m_descriptor, {SocketOption::ReuseAddress, 1}));
            !result)
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
    if (bound.osError == 0
        && ::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0)
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
    for (const OptionValue option : {OptionValue{SocketOption::MulticastAll, options.everyGroup},
                                     OptionValue{SocketOption::ReceivePacketInfo, 1},
                                     OptionValue{SocketOption::ReceiveHopLimit, 1}}) {
        if (auto result = set(option); !result)
            return result;
    }
    (void)tell(setReceiveBuffer(m_descriptor, options.receiveBufferBytes));
    (void)tell(readReceiveBuffer(m_descriptor));
    for (const OptionValue option :
         {OptionValue{SocketOption::ReceiveStamps, 1}, OptionValue{SocketOption::DropCounter, 1},
          OptionValue{SocketOption::ErrorQueue, 1},
          OptionValue{SocketOption::MulticastHops, options.multicastHopLimit},
          OptionValue{SocketOption::MulticastLoop, options.multicastLoop}}) {
        if (auto result = set(option); !result)
            return result;
    }
    return {};
}

Result<void> NativeUdpSocket::join(const Ip6Address &group, InterfaceIndex interface,
                                   const std::optional<Ip6Address> &source)
{
    Step step = joinGroup(m_descriptor, group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

Result<void> NativeUdpSocket::leave(const Ip6Address &group, InterfaceIndex interface,
                                    const std::optional<Ip6Address> &source)
{
    Step step = leaveGroup(m_descriptor, group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

Result<void> NativeUdpSocket::block(const Ip6Address &group, InterfaceIndex interface,
                                    const Ip6Address &source)
{
    Step step = blockSource(m_descriptor, group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

SendResult NativeUdpSocket::send(const Outgoing &datagram)
{
    SendResult result;
    const InterfaceIndex out =
        datagram.interface.isValid() ? datagram.interface : datagram.to.scope;
    if (!out.isValid() && (datagram.to.address.needsZone() || datagram.to.address.isMulticast())) {
        result.osError = ENODEV; // the kernel would choose an interface without telling which
        return result;
    }
    const SendMessage message(datagram, out);
    result.osError = retried([&] {
        result.sentNs = wallClockNs();
        const qint64 begin = monotonicClockNs();
        const int osError =
            ::sendmsg(m_descriptor, message.header(), MSG_DONTWAIT | MSG_NOSIGNAL) < 0 ? errno : 0;
        result.durationNs = monotonicClockNs() - begin;
        return osError;
    });
    m_unanswered = 0;
    setStreaming(false);
    return result;
}

/// A call that sends, until it says 0 or an errno of its own: it may give the answer to an earlier
/// datagram, and then its own was not even tried.
template<typename Call> int NativeUdpSocket::retried(const Call &call)
{
    int osError = call();
    if (osError == 0 || !isOpen())
        return osError;
    const qsizetype before = m_refusals.size();
    drainErrorQueue();
    if (m_refusals.size() > before || osError == ECONNREFUSED)
        osError = call();
    if (!m_refusals.isEmpty())
        QMetaObject::invokeMethod(this, &NativeUdpSocket::tellRefusals, Qt::QueuedConnection);
    return osError;
}

BatchResult NativeUdpSocket::sendBatch(const QList<Outgoing> &datagrams)
{
    BatchResult result;
    while (result.taken < datagrams.size() && result.osError == 0) {
        const auto count =
            size_t(std::min(datagrams.size() - result.taken, qsizetype(messagesPerCall)));
        std::array<std::optional<SendMessage>, messagesPerCall> messages;
        std::array<mmsghdr, messagesPerCall> headers{};
        for (size_t i = 0; i < count; ++i) {
            const Outgoing &datagram = datagrams[result.taken + qsizetype(i)];
            messages[i].emplace(
                datagram, datagram.interface.isValid() ? datagram.interface : datagram.to.scope);
            headers[i].msg_hdr = *messages[i]->header();
        }
        int taken = 0;
        result.osError = retried([&] {
            taken = ::sendmmsg(m_descriptor, headers.data(), unsigned(count),
                               MSG_DONTWAIT | MSG_NOSIGNAL);
            return taken < 0 ? errno : 0;
        });
        result.taken += std::max(taken, 0);
    }
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
        (void)tell(
            measuredStep(u"close"_s, {}, [&] { return ::close(std::exchange(m_descriptor, -1)); }));
}

void NativeUdpSocket::onWakeUp()
{
    if (isOpen())
        (void)readAndTell();
}

void NativeUdpSocket::drain()
{
    const QPointer<NativeUdpSocket> guard(this);
    for (int i = 0; i < wakeUpsPerDrain && guard && isOpen() && !m_telling; ++i) {
        if (!readAndTell())
            return;
    }
}

bool NativeUdpSocket::readAndTell()
{
    drainErrorQueue();
    QList<Datagram> datagrams;
    const bool drained = drainDatagrams(datagrams);
    pace(datagrams.size(), drained);

    // Slots may close or delete this socket, or send: nothing of the state is used after an emit
    // unchecked.
    const QPointer<NativeUdpSocket> guard(this);
    const quint64 generation = m_generation;
    const auto alive = [&] { return guard && isOpen() && m_generation == generation; };
    m_telling = true;
    const auto told = qScopeGuard([&] {
        if (guard)
            m_telling = false;
    });
    for (const Step &step : std::exchange(m_receiveErrors, {})) {
        Q_EMIT stepped(step);
        if (!alive())
            return false;
    }
    tellRefusals();
    if (alive() && !datagrams.isEmpty())
        Q_EMIT received(datagrams);
    if (alive() && std::exchange(m_droppedTold, m_dropped) != m_dropped)
        Q_EMIT overflowed(m_dropped);
    if (alive() && m_failure)
        Q_EMIT failed(*std::exchange(m_failure, {}));
    return alive() && !drained;
}

void NativeUdpSocket::drainErrorQueue()
{
    for (int i = 0; i < refusalsPerDrain; ++i) {
        std::optional<Refusal> refusal;
        if (!takeFromErrorQueue(m_descriptor, refusal))
            return;
        if (refusal)
            m_refusals << std::move(*refusal);
    }
}

bool NativeUdpSocket::drainDatagrams(QList<Datagram> &datagrams)
{
    std::optional<quint32> drops;
    bool drained = false;
    for (int round = 0; round < roundsPerWakeUp && !drained; ++round) {
        const int count = m_ring->receive(m_descriptor);
        const int osError = count < 0 ? errno : 0;
        if (osError == EAGAIN || osError == EWOULDBLOCK) {
            drained = true;
        } else if (osError == EBADF || osError == ENOTSOCK || osError == EFAULT
                   || osError == EINVAL) {
            m_failure = Error{Error::Code::System, osError,
                              tr("Receiving has failed: %1").arg(osErrorText(osError))};
            setStreaming(false);
            m_notifier->setEnabled(false);
            return true;
        } else if (osError != 0 && osError != EINTR) {
            // An old ICMP error that came back by this way too; the queue told it, the next call
            // reads on.
            m_receiveErrors << Step{.operation = u"receive"_s,
                                    .arguments = u"recvmmsg"_s,
                                    .result = -1,
                                    .osError = osError};
        } else if (count > 0) {
            const qint64 now = wallClockNs();
            datagrams.reserve(datagrams.size() + count);
            for (int i = 0; i < count; ++i)
                datagrams << m_ring->read(size_t(i), now, drops);
            drained = count < int(ReceiveRing::size);
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
        if (const auto drops =
                droppedDatagrams(m_descriptor)) // of a burst whose end was lost nothing else tells
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
