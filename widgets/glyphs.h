// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/traceevent.h"
#include "widgets/tracecolors.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace Sixcast {

/// Our icons, as outlines on a grid of 24 by 24 that are stroked when they are shown: sharp at
/// every scale, in the palette's colours, and without an image plug-in.
enum class Glyph : quint8 {
    Play,
    Stop,
    Loop,
    Search,
    ArrowUp,
    ArrowDown,
    Gear,
    Info,
    Alert,
    Cross,
    Bulb,
    Bars,
    Check,
    Clock,
    Follow,
    Exchange,
    Funnel,
    FunnelOff,
    Mark,
    Copy,
    Folder,
    FolderPair,
    Disk,
    Record,
    Trash,
    Refresh,
    Help,
    ChevronDown,
    ChevronUp,
    Network,
    Power
};

void paintGlyph(QPainter *painter, const QRectF &area, Glyph glyph, const QColor &color);
/// Follows the application's palette, also when it changes.
QIcon glyphIcon(Glyph glyph);
QIcon glyphIcon(Glyph glyph, const QColor &color); ///< always in this colour, but for disabled ones

Glyph kindGlyph(Kind kind);
Glyph toneGlyph(Tone tone);

} // namespace Sixcast
