// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

class QSocketNotifier;

namespace Sixcast {

/// UDP over IPv4 to and from 255.255.255.255 on one interface, which needs no IPv4 address (as DHCP
/// does it): the last way on which two machines on one link can talk when IPv6 between them is
/// broken. Never crosses a router. Linux.
class BroadcastSocket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~BroadcastSocket() override;

    Result<void> open(const InterfaceRef &interface, quint16 port);
    bool isOpen() const { return m_descriptor >= 0; }
    int send(const QByteArray &payload); ///< 0 or errno
    void close();

Q_SIGNALS:
    /// \a from is IPv4-mapped, often ::ffff:0.0.0.0.
    void received(const QByteArray &payload, const Sixcast::Endpoint &from,
                  const Sixcast::InterfaceRef &arrival);

private:
    void onReadable();

    InterfaceRef m_interface;
    quint16 m_port = 0;
    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Sixcast
