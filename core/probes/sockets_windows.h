// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/pingsocket.h"

#include <memory>

namespace Sixcast {

std::unique_ptr<PingSocket> makeWindowsPingSocket();

} // namespace Sixcast
