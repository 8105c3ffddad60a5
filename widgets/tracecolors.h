// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"

#include <QColor>
#include <QPalette>

namespace Sixcast {

/// Every colour that is ours stands in tracecolors.cpp. All of them keep a contrast of 4.5:1
/// against the surfaces they are put on (WCAG 2.1 SC 1.4.3), and each also comes with an icon and a
/// word.
enum class ColorScheme : quint8 { Light, Dark };

/// What the palette looks like now: Qt 6.4 does not tell, the lightness of its window colour does.
ColorScheme colorScheme(const QPalette &palette);

/// Text and icon of a row of this kind.
QColor kindColor(Kind kind, ColorScheme scheme);

/// The mood of a message: of the verdict banner, of an interface's state, of a finding.
enum class Tone : quint8 { Neutral, Busy, Good, Doubtful, Bad };
QColor toneColor(Tone tone, ColorScheme scheme); ///< icon, stripe, words
QColor toneBackground(
    Tone tone, ColorScheme scheme); ///< behind words in toneColor() or in the palette's text colour

/// Whose row it is in a comparison of two traces.
enum class TraceSide : quint8 { Requester, Listener };
QColor sideColor(TraceSide side, ColorScheme scheme);

/// Behind selected rows: the highlight colour thinned so far that coloured text stays readable on
/// it.
QColor selectionBackground(const QPalette &palette);
/// Text that explains other text: quieter than it, still readable (the palette's placeholder colour
/// is not).
QColor quietText(const QPalette &palette);

/// Round a field, where the style's own outline can't be seen.
QColor fieldOutline(const QPalette &palette, bool enabled);

/// A complete palette for each scheme, for people who want another one than the system's.
QPalette schemePalette(ColorScheme scheme);

/// (L1 + 0.05) / (L2 + 0.05) of the relative luminances, WCAG 2.1; 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace Sixcast
