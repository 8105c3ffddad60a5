// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

namespace Sixcast {

/// UDP over IPv4 to and from 255.255.255.255 on one interface, which needs no IPv4 address (as DHCP
/// does it): the last way on which two machines on one link can talk when IPv6 between them is
/// broken. Never crosses a router. Linux.
class BroadcastSocket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Result<void> open(const InterfaceRef &interface, quint16 port) = 0;
    virtual int send(const QByteArray &payload) = 0; ///< 0 or errno

Q_SIGNALS:
    /// \a from is IPv4-mapped, often ::ffff:0.0.0.0.
    void received(const QByteArray &payload, const Sixcast::Endpoint &from,
                  const Sixcast::InterfaceRef &arrival);
};

} // namespace Sixcast
