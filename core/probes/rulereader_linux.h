// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/rulereader.h"

#include <memory>

namespace Sixcast {

/// By pkexec (polkit), or directly where this program runs as root already.
std::unique_ptr<RuleReader> makeLinuxRuleReader();

} // namespace Sixcast
