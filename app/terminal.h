// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>

namespace Sixcast {

enum class Colour : quint8 { None, Good, Doubtful, Bad, Out };

/// What a stream can show: how wide, and whether in colour.
struct Terminal {
    int columns = 80;
    bool colour = false;
    bool isLive = false; ///< what was shown can be shown anew in its place

    QString bold(const QString &text) const;
    QString coloured(const QString &text,
                     Colour colour) const; ///< a line feed at the end stays out
};

/// Of a terminal its width; of a file or a pipe what COLUMNS says, or 80. Colour only on a terminal
/// that is not dumb, and never with NO_COLOR (https://no-color.org).
Terminal terminalOf(std::FILE *stream);

} // namespace Sixcast
