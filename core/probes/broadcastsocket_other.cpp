// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/broadcastsocket.h"

namespace Sixcast {

BroadcastSocket::~BroadcastSocket() = default;

Result<void> BroadcastSocket::open(const InterfaceRef &, quint16)
{
    return Error{Error::Code::Unsupported, 0,
                 tr("Broadcast by one interface is not supported on this system")};
}

int BroadcastSocket::send(const QByteArray &)
{
    return -1;
}

void BroadcastSocket::close() { }

void BroadcastSocket::onReadable() { }

} // namespace Sixcast
