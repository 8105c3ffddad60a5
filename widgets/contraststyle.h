// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Sixcast {

/// Fusion draws the outlines of fields darker than the window; on a dark window nobody sees them. This draws
/// them lighter there (WCAG 2.1 SC 1.4.11 asks for 3:1), and leaves light windows as they are.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    /// The clear button of a field in our own drawing: it follows a dark palette, and spares the start of the
    /// program a search through all icon themes.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace Sixcast
