// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/datagramsocket.h"

namespace Sixcast {

BatchResult DatagramSocket::sendBatch(const QList<Outgoing> &datagrams)
{
    BatchResult result;
    for (const Outgoing &datagram : datagrams) {
        result.osError = send(datagram).osError;
        if (result.osError != 0)
            break;
        ++result.taken;
    }
    return result;
}

} // namespace Sixcast
