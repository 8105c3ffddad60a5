// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Systems without ping sockets for everybody: pings are unknown, and the rules treat them so.

#include "core/probes/pingsocket.h"

namespace Sixcast {

PingSocket::~PingSocket() = default;

Result<void> PingSocket::open(const std::optional<Ip6Address> &)
{
    return Error{Error::Code::Unsupported, 0, tr("ICMPv6 echo needs rights on this system")};
}

int PingSocket::send(const Endpoint &, InterfaceIndex, quint16, int)
{
    return -1;
}

void PingSocket::close() { }

void PingSocket::onReadable() { }

} // namespace Sixcast
