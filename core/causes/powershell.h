// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

namespace Sixcast {

/// What does or shows on Windows what \a command, of a cause or of a next check, does on Linux,
/// with the same words to be filled in. Our own programs are called alike. Nullopt: nothing there
/// does. Sources: the references of the modules NetAdapter, NetTCPIP, NetSecurity, NetNat and of
/// netsh; tshark comes with Wireshark. Braces belong to the words, so no command has a script
/// block.
std::optional<const char *> inPowerShell(const char *command);

} // namespace Sixcast
