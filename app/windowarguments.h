// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"

#include <QStringList>

#include <optional>

namespace Sixcast {

/// What the command line of the window says.
struct WindowArguments {
    std::optional<Role> role; ///< to begin with
    QStringList files;        ///< traces and profiles to open
};

/// Prints help or version and leaves with 0, or an error and leaves with 2; works without a
/// display.
WindowArguments readWindowArguments(int argc, char *argv[]);

} // namespace Sixcast
