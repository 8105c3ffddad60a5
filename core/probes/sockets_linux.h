// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/broadcastsocket.h"
#include "core/probes/pingsocket.h"

#include <memory>

namespace Sixcast {

std::unique_ptr<PingSocket> makeLinuxPingSocket();
std::unique_ptr<BroadcastSocket> makeLinuxBroadcastSocket();

} // namespace Sixcast
