// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "core/session/peer.h"
#include "tests/support/eventloop.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/tracelines.h"

namespace Sixcast {

inline Ip6Address ip(QStringView text)
{
    return *Ip6Address::parse(text);
}

inline constexpr InterfaceIndex eth0{2};
inline constexpr InterfaceIndex eth1{3};
inline const Ip6Address group = Profile().group;

/// A machine, the trace of what a session does on it, and the wire in front of it.
struct Stage {
    FakeNetwork network;
    FakeHost &host = network.addHost();
    Trace trace;
    TraceLines log{trace};
    std::unique_ptr<FakeSocket> socket = host.makeSocket();

    /// eth0 is fe80::1 on link 1, eth1 is fe80::2 on link 2, ...
    explicit Stage(int interfaces = 1)
    {
        for (int i = 0; i < interfaces; ++i) {
            host.addInterface(quint32(2 + i), QStringLiteral("eth%1").arg(i),
                              ip(QStringLiteral("fe80::%1").arg(i + 1)), i + 1);
        }
    }
};

/// `eth0 sent=2 received=3 answered=2 peers=1 (problem)`, a line an interface.
inline QStringList matrixLines(const QList<InterfaceResult> &matrix)
{
    QStringList lines;
    for (const InterfaceResult &row : matrix) {
        QString line = QStringLiteral("%1 sent=%2 received=%3 answered=%4 peers=%5")
                           .arg(row.interface.name)
                           .arg(row.sent)
                           .arg(row.received)
                           .arg(row.answered)
                           .arg(row.peers);
        if (!row.problem.isEmpty())
            line += QStringLiteral(" (%1)").arg(row.problem);
        lines.append(line);
    }
    return lines;
}

} // namespace Sixcast
