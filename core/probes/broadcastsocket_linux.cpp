// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/sockets_linux.h"

#include "core/base/oserror.h"
#include "core/net/socketoptions.h"

#include <QSocketNotifier>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Sixcast {
namespace {

constexpr int maximumRound = 64;

sockaddr_in addressOf(quint32 host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = qToBigEndian(host);
    address.sin_port = qToBigEndian(port);
    return address;
}

class LinuxBroadcastSocket : public BroadcastSocket
{
public:
    ~LinuxBroadcastSocket() override { close(); }

    Result<void> open(const InterfaceRef &interface, quint16 port) override;
    int send(const QByteArray &payload) override;

private:
    void close();
    void onReadable();

    InterfaceRef m_interface;
    quint16 m_port = 0;
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

Result<void> LinuxBroadcastSocket::open(const InterfaceRef &interface, quint16 port)
{
    m_interface = interface;
    m_port = port;
    m_descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const sockaddr_in any = addressOf(INADDR_ANY, port);
    int osError = m_descriptor < 0 ? errno : 0;
    for (const SocketOption option : {SocketOption::ReuseAddress, SocketOption::Broadcast}) {
        if (osError == 0)
            osError = setSocketOption(m_descriptor, {option, 1}).osError;
    }
    if (osError == 0)
        osError = bindToDevice(m_descriptor, interface).osError;
    if (osError == 0
        && ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&any), sizeof any) != 0)
        osError = errno;
    if (osError != 0) {
        close();
        return Error{Error::Code::System, osError, osErrorDescription(osError)};
    }
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { onReadable(); });
    return {};
}

int LinuxBroadcastSocket::send(const QByteArray &payload)
{
    const sockaddr_in all = addressOf(INADDR_BROADCAST, m_port);
    return ::sendto(m_descriptor, payload.constData(), size_t(payload.size()),
                    MSG_DONTWAIT | MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&all),
                    sizeof all)
            < 0
        ? errno
        : 0;
}

void LinuxBroadcastSocket::close()
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

void LinuxBroadcastSocket::onReadable()
{
    for (int round = 0; round < maximumRound && m_descriptor >= 0; ++round) {
        QByteArray payload(2048, Qt::Uninitialized);
        sockaddr_in source{};
        socklen_t size = sizeof source;
        const ssize_t got = ::recvfrom(m_descriptor, payload.data(), size_t(payload.size()),
                                       MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&source), &size);
        if (got < 0)
            return;
        payload.truncate(got);
        Endpoint from;
        from.address.bytes[10] = from.address.bytes[11] = 0xff;
        memcpy(from.address.bytes.data() + 12, &source.sin_addr, 4);
        from.port = qFromBigEndian(source.sin_port);
        Q_EMIT received(payload, from, m_interface);
    }
}

} // namespace

std::unique_ptr<BroadcastSocket> makeLinuxBroadcastSocket()
{
    return std::make_unique<LinuxBroadcastSocket>();
}

} // namespace Sixcast
