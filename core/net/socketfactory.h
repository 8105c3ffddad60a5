// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"

namespace Sixcast {

enum class SocketKind : quint8 {
    Automatic, ///< native where it exists, else Qt
    Native,    ///< own descriptor: Linux
    Qt         ///< QUdpSocket: everywhere
};

/// False: Native is not built on this system.
bool hasSocketKind(SocketKind kind);
/// A closed socket of that kind; null when this system does not have it.
std::unique_ptr<DatagramSocket> makeDatagramSocket(SocketKind kind = SocketKind::Automatic);

} // namespace Sixcast
