// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qtudpsocket.h"

#include "core/base/clock.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QPointer>
#include <QScopeGuard>
#include <QUdpSocket>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int datagramsPerWakeUp = 512; // then the event loop gets its turn
constexpr int wakeUpsPerDrain = 32;     // more datagrams than a receive buffer holds

/// With the zone as a number: a name would cost three system calls per datagram, and an unknown one
/// would be ignored.
QHostAddress toHostAddress(const Ip6Address &address, InterfaceIndex zone)
{
    QHostAddress result = address.toHostAddress();
    if (address.needsZone() && zone.isValid())
        result.setScopeId(QString::number(zone.value));
    return result;
}

Datagram fromNetworkDatagram(const QNetworkDatagram &read, qint64 now)
{
    Datagram datagram;
    datagram.payload = read.data();
    datagram.arrival = {read.interfaceIndex()};
    datagram.source.address = Ip6Address::fromHostAddress(read.senderAddress());
    datagram.source.scope =
        datagram.source.address.needsZone() ? datagram.arrival : InterfaceIndex{};
    datagram.source.port = quint16(read.senderPort());
    datagram.destination = Ip6Address::fromHostAddress(read.destinationAddress());
    datagram.hopLimit = read.hopLimit();
    datagram.receivedNs = now;
    return datagram;
}

} // namespace

QtUdpSocket::~QtUdpSocket()
{
    if (m_socket)
        releaseSocket()->close(); // no signals from a destructor
}

QString QtUdpSocket::engineName() const
{
    return u"qt"_s;
}

SocketDescriptor QtUdpSocket::descriptor() const
{
    return m_socket ? m_socket->socketDescriptor() : -1;
}

Result<void> QtUdpSocket::tell(const Step &step)
{
    Q_EMIT stepped(step);
    if (step.result < 0 && step.osError == 0) // Qt refused without asking the system
        return Error{Error::Code::Unsupported, 0, tr("QUdpSocket refuses: %1").arg(step.arguments)};
    return toResult(step);
}

Result<void> QtUdpSocket::open(const SocketOptions &options)
{
    if (m_open)
        return Error{Error::Code::State, 0, tr("The socket is open already.")};
    m_local = {};
    m_dropped = 0;
    m_socket = new QUdpSocket;
    m_socket->setProxy(
        QNetworkProxy::NoProxy); // else the first bind looks for proxies: 1 ms and a thread
    Result<void> result = bindSocket(options);
    if (result)
        result = setOptions(options);
    if (!result) {
        closeSocket();
        return result;
    }
    m_open = true;
    connect(m_socket, &QUdpSocket::readyRead, this, &QtUdpSocket::onReadyRead);
    return {};
}

Result<void> QtUdpSocket::bindSocket(const SocketOptions &options)
{
    const QUdpSocket::BindMode mode = options.shareAddress
        ? QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint
        : QUdpSocket::BindMode(QUdpSocket::DontShareAddress);
    const QString arguments = u"QUdpSocket: socket, IPV6_V6ONLY = 1, "_s
        + (options.shareAddress ? u"SO_REUSEADDR = 1, "_s : QString()) + u"bind "_s
        + endpointText(options.bindTo);
    Step bound = measuredStep(u"bind"_s, arguments, [&] {
        const QHostAddress address = toHostAddress(options.bindTo.address, options.bindTo.scope);
        return m_socket->bind(address, options.bindTo.port, mode) ? 0 : -1;
    });
    if (bound.result == 0) {
        m_local = options.bindTo;
        m_local.port = m_socket->localPort();
    }
    bound.endpoint = bound.result == 0 ? m_local : options.bindTo;
    return tell(bound);
}

Result<void> QtUdpSocket::setOptions(const SocketOptions &options)
{
    (void)tell(setSocketOption(descriptor(), {SocketOption::MulticastAll, options.everyGroup}));
    (void)tell(setReceiveBuffer(descriptor(), options.receiveBufferBytes));
    (void)tell(readReceiveBuffer(descriptor()));
    for (const SocketOption option :
         {SocketOption::ReceiveStamps, SocketOption::DropCounter, SocketOption::ErrorQueue})
        (void)tell(skippedOption(option, u"not with QUdpSocket"_s));
    for (const OptionValue option :
         {OptionValue{SocketOption::MulticastHops, options.multicastHopLimit},
          OptionValue{SocketOption::MulticastLoop, options.multicastLoop}}) {
        if (auto result = tell(setSocketOption(descriptor(), option)); !result)
            return result;
    }
    return {};
}

Result<void> QtUdpSocket::join(const Ip6Address &group, InterfaceIndex interface,
                               const std::optional<Ip6Address> &source)
{
    // Qt has no source-specific join, and with an invalid interface it would join wherever the
    // kernel likes.
    const QNetworkInterface found = QNetworkInterface::interfaceFromIndex(int(interface.value));
    Step step;
    if (source || !found.isValid() || !m_open) {
        step = joinGroup(descriptor(), group, interface, source);
    } else {
        step = measuredStep(u"join"_s, u"QUdpSocket"_s, [&] {
            return m_socket->joinMulticastGroup(group.toHostAddress(), found) ? 0 : -1;
        });
    }
    step.interface = interface;
    step.endpoint = Endpoint{group, interface, m_local.port};
    return tell(step);
}

Result<void> QtUdpSocket::leave(const Ip6Address &group, InterfaceIndex interface,
                                const std::optional<Ip6Address> &source)
{
    Step step = leaveGroup(descriptor(), group, interface,
                           source); // by index: also when the interface is gone
    step.endpoint->port = m_local.port;
    return tell(step);
}

Result<void> QtUdpSocket::block(const Ip6Address &group, InterfaceIndex interface,
                                const Ip6Address &source)
{
    Step step = blockSource(descriptor(), group, interface, source);
    step.endpoint->port = m_local.port;
    return tell(step);
}

SendResult QtUdpSocket::send(const Outgoing &datagram)
{
    SendResult result;
    const InterfaceIndex out =
        datagram.interface.isValid() ? datagram.interface : datagram.to.scope;
    if (!m_open) {
        result.osError = EBADF;
        return result;
    }
    if (!out.isValid() && (datagram.to.address.needsZone() || datagram.to.address.isMulticast())) {
        result.osError = ENODEV; // the kernel would choose an interface without telling which
        return result;
    }
    const InterfaceIndex zone = datagram.to.scope.isValid() ? datagram.to.scope : out;
    QNetworkDatagram packet(datagram.payload.toByteArray(),
                            toHostAddress(datagram.to.address, zone), datagram.to.port);
    packet.setInterfaceIndex(out.value);
    packet.setHopLimit(datagram.hopLimit);
    if (datagram.source)
        packet.setSender(toHostAddress(*datagram.source, {}));

    result.sentNs = wallClockNs();
    const qint64 begin = monotonicClockNs();
    errno = 0;
    const bool sent = m_socket->writeDatagram(packet) >= 0; // -2 is a failure, too
    result.osError = sent ? 0 : lastSocketError();
    result.durationNs = monotonicClockNs() - begin;
    if (!sent && result.osError == 0)
        result.osError = EIO; // refused by Qt itself
    return result;
}

void QtUdpSocket::close()
{
    if (!m_open)
        return;
    const QPointer<QtUdpSocket> guard(this);
    const bool dropped = noteDrops();
    closeSocket();
    if (guard && dropped)
        Q_EMIT overflowed(m_dropped);
}

/// No longer ours, and deleted when it has returned: it may be the one that called us.
QUdpSocket *QtUdpSocket::releaseSocket()
{
    m_open = false;
    m_socket->disconnect(this);
    m_socket->deleteLater();
    return std::exchange(m_socket, nullptr);
}

void QtUdpSocket::closeSocket()
{
    QUdpSocket *socket = releaseSocket();
    (void)tell(measuredStep(u"close"_s, {}, [&] {
        socket->close();
        return 0;
    }));
}

void QtUdpSocket::onReadyRead()
{
    (void)readAndTell();
}

void QtUdpSocket::drain()
{
    const QPointer<QtUdpSocket> guard(this);
    for (int i = 0; i < wakeUpsPerDrain && guard && m_open && !m_telling; ++i) {
        if (!m_socket->hasPendingDatagrams() || !readAndTell())
            return;
    }
}

bool QtUdpSocket::readAndTell()
{
    QList<Datagram> datagrams;
    const qint64 now = wallClockNs();
    // Read once in any case: a readyRead() without a read makes Qt 6.4 deaf for good. And ask for
    // pending datagrams, not for their size: a datagram of no bytes would stop the loop, and
    // everything behind it.
    int reads = 0;
    do {
        const QNetworkDatagram read = m_socket->receiveDatagram();
        if (read.isValid())
            datagrams << fromNetworkDatagram(read, now);
    } while (++reads < datagramsPerWakeUp && m_socket->hasPendingDatagrams());

    const QPointer<QtUdpSocket> guard(this);
    const QPointer<QUdpSocket> socket(m_socket);
    const auto alive = [&] { return guard && m_socket && m_socket == socket; };
    m_telling = true;
    const auto told = qScopeGuard([&] {
        if (guard)
            m_telling = false;
    });
    const bool dropped = noteDrops();
    if (!datagrams.isEmpty())
        Q_EMIT received(datagrams);
    if (alive() && dropped)
        Q_EMIT overflowed(m_dropped);
    return alive() && reads == datagramsPerWakeUp;
}

bool QtUdpSocket::noteDrops()
{
    const quint64 before = m_dropped;
    if (const auto counter = droppedDatagrams(descriptor()))
        m_dropped += quint32(*counter - quint32(m_dropped)); // the kernel's counter has 32 bits
    return m_dropped != before;
}

} // namespace Sixcast
