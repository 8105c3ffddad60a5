// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/machine.h"

namespace Sixcast {

std::unique_ptr<Machine> makeMachine()
{
    return std::make_unique<Machine>();
}

} // namespace Sixcast
