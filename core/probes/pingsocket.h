// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Sixcast {

/// One echo reply.
struct PingReply {
    Endpoint source;
    InterfaceIndex arrival;
    quint16 sequence = 0;
    int hopLimit = -1;
    qint64 receivedNs = 0; ///< monotonic
};

/// ICMPv6 echo without rights: a "ping socket" (SOCK_DGRAM, IPPROTO_ICMPV6; Linux, where
/// net.ipv4.ping_group_range permits it). The kernel chooses the identifier and gives us the
/// replies to our own requests only.
class PingSocket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Bound to \a source, an address of ours, when it is given. Refused (EACCES) on many systems:
    /// then nothing is known.
    virtual Result<void> open(const std::optional<Ip6Address> &source = {}) = 0;
    /// 0 or errno. To a group it leaves by \a interface with \a hopLimit, and no copy comes back to
    /// this host.
    virtual int send(const Endpoint &to, InterfaceIndex interface, quint16 sequence,
                     int hopLimit) = 0;

Q_SIGNALS:
    void replied(const QList<Sixcast::PingReply> &replies);
};

} // namespace Sixcast
