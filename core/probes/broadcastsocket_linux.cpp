// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/sockets_linux.h"

#include "core/base/oserror.h"
#include "core/net/socketoptions.h"

#include <QSocketNotifier>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <ifaddrs.h>
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

/// To 255.255.255.255, which no router forwards: who sent it is on the link.
bool wasBroadcast(msghdr &message)
{
    for (cmsghdr *header = CMSG_FIRSTHDR(&message); header;
         header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != IPPROTO_IP || header->cmsg_type != IP_PKTINFO)
            continue;
        in_pktinfo info{};
        memcpy(&info, CMSG_DATA(header), sizeof info);
        return info.ipi_addr.s_addr == qToBigEndian(quint32(INADDR_BROADCAST));
    }
    return false;
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
    void readSubnets();
    bool isConnected(const in_addr &source) const;

    struct Subnet {
        in_addr_t address = 0;
        in_addr_t mask = 0;
    };

    InterfaceRef m_interface;
    QList<Subnet> m_subnets; ///< of the interface, when it was opened
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
    const int on = 1;
    if (osError == 0 && ::setsockopt(m_descriptor, IPPROTO_IP, IP_PKTINFO, &on, sizeof on) != 0)
        osError = errno;
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
    readSubnets();
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { onReadable(); });
    return {};
}

void LinuxBroadcastSocket::readSubnets()
{
    constexpr qsizetype maximum = 64;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return;
    const QByteArray name = m_interface.name.toLocal8Bit();
    for (const ifaddrs *it = first; it && m_subnets.size() < maximum; it = it->ifa_next) {
        if (!it->ifa_addr || !it->ifa_netmask || it->ifa_addr->sa_family != AF_INET
            || name != it->ifa_name)
            continue;
        m_subnets << Subnet{
            reinterpret_cast<const sockaddr_in *>(it->ifa_addr)->sin_addr.s_addr,
            reinterpret_cast<const sockaddr_in *>(it->ifa_netmask)->sin_addr.s_addr};
    }
    ::freeifaddrs(first);
}

/// A host without an address sends from 0.0.0.0; where we have none ourselves, nobody's subnet is
/// known.
bool LinuxBroadcastSocket::isConnected(const in_addr &source) const
{
    return source.s_addr == INADDR_ANY || m_subnets.isEmpty()
        || std::any_of(m_subnets.begin(), m_subnets.end(), [&source](const Subnet &own) {
               return (source.s_addr & own.mask) == (own.address & own.mask);
           });
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
        alignas(cmsghdr) char control[CMSG_SPACE(sizeof(in_pktinfo))] = {};
        iovec buffer{payload.data(), size_t(payload.size())};
        msghdr message{};
        message.msg_name = &source;
        message.msg_namelen = sizeof source;
        message.msg_iov = &buffer;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t got = ::recvmsg(m_descriptor, &message, MSG_DONTWAIT);
        if (got < 0)
            return;
        if (!wasBroadcast(message) || !isConnected(source.sin_addr))
            continue;
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
