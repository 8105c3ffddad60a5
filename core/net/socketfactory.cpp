// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/socketfactory.h"

#include "core/net/qtudpsocket.h"
#ifdef Q_OS_LINUX
#include "core/net/nativeudpsocket.h"
#endif

namespace Sixcast {

bool hasSocketKind(SocketKind kind)
{
#ifdef Q_OS_LINUX
    Q_UNUSED(kind)
    return true;
#else
    return kind != SocketKind::Native;
#endif
}

std::unique_ptr<DatagramSocket> makeDatagramSocket(SocketKind kind)
{
    switch (kind) {
    case SocketKind::Automatic:
    case SocketKind::Native:
#ifdef Q_OS_LINUX
        return std::make_unique<NativeUdpSocket>();
#else
        if (kind == SocketKind::Native)
            return nullptr;
        break;
#endif
    case SocketKind::Qt:
        break;
    }
    return std::make_unique<QtUdpSocket>();
}

} // namespace Sixcast
