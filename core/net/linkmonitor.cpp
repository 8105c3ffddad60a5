// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/linkmonitor.h"

#include "core/base/oserror.h"

#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#elif defined(Q_OS_WIN)
#include <winsock2.h>
#include <ws2ipdef.h>

#include <iphlpapi.h>
#include <netioapi.h>
#undef interface // a macro of these headers
#endif

#include <chrono>

using namespace std::chrono_literals;

namespace Sixcast {
namespace {

constexpr auto settleTime = 100ms;
constexpr auto pollInterval = 2s;

} // namespace

void LinkMonitor::onNews()
{
    if (!m_settle.isActive())
        m_settle.start();
}

LinkMonitor::LinkMonitor(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    m_poll.setInterval(pollInterval);
    connect(&m_settle, &QTimer::timeout, this, &LinkMonitor::changed);
    connect(&m_poll, &QTimer::timeout, this, &LinkMonitor::changed);
}

#ifdef Q_OS_LINUX

LinkMonitor::~LinkMonitor()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> LinkMonitor::start()
{
    if (m_descriptor >= 0 || m_poll.isActive())
        return {};
    if (const int osError = openSocket()) {
        m_poll.start();
        return Error{Error::Code::System, osError,
                     tr("Can't watch the interfaces: %1").arg(osErrorText(osError))};
    }
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &LinkMonitor::onReadable);
    return {};
}

int LinkMonitor::openSocket()
{
    const int descriptor =
        ::socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (descriptor < 0)
        return errno;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV6_IFADDR | RTMGRP_IPV6_IFINFO | RTMGRP_IPV6_ROUTE;
    if (::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0) {
        const int osError = errno;
        ::close(descriptor);
        return osError;
    }
    m_descriptor = descriptor;
    return 0;
}

void LinkMonitor::onReadable()
{
    // That there is news is all that counts: even ENOBUFS, which says that some was lost.
    constexpr int messagesPerWakeUp = 256;
    std::array<char, 64> discarded;
    for (int i = 0; i < messagesPerWakeUp; ++i) {
        if (::recv(m_descriptor, discarded.data(), discarded.size(), MSG_DONTWAIT) < 0
            && errno != ENOBUFS)
            break;
    }
    onNews();
}

#elif defined(Q_OS_WIN)

namespace {

/// Called from a thread of the system's, whatever the row tells.
template<typename Row> void CALLBACK onChange(void *context, Row *, MIB_NOTIFICATION_TYPE)
{
    auto *monitor = static_cast<LinkMonitor *>(context);
    QMetaObject::invokeMethod(monitor, &LinkMonitor::onNews, Qt::QueuedConnection);
}

} // namespace

LinkMonitor::~LinkMonitor()
{
    for (void *subscription : std::as_const(m_subscriptions))
        ::CancelMibChangeNotify2(subscription); // waits for calls that are under way
}

Result<void> LinkMonitor::start()
{
    if (!m_subscriptions.isEmpty() || m_poll.isActive())
        return {};
    const auto subscribe = [this](auto notify, auto onChanged) {
        HANDLE subscription = nullptr;
        const DWORD error = notify(AF_INET6, onChanged, this, FALSE, &subscription);
        if (subscription)
            m_subscriptions << subscription;
        return error == NO_ERROR && subscription; // Wine says yes and never tells
    };
    const bool isTold = subscribe(::NotifyIpInterfaceChange, onChange<MIB_IPINTERFACE_ROW>)
        && subscribe(::NotifyUnicastIpAddressChange, onChange<MIB_UNICASTIPADDRESS_ROW>)
        && subscribe(::NotifyRouteChange2, onChange<MIB_IPFORWARD_ROW2>);
    if (!isTold)
        m_poll.start();
    return {};
}

#else

LinkMonitor::~LinkMonitor() = default;

Result<void> LinkMonitor::start()
{
    m_poll.start();
    return {};
}

#endif

} // namespace Sixcast
