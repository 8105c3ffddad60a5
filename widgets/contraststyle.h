// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Sixcast {

/// Fusion without its small faults:
/// - outlines of fields can be seen on a dark window, too (WCAG 2.1 SC 1.4.11 asks for 3:1);
/// - a default button, a table and a text show that they have the focus;
/// - buttons are at least 24 pixels wide and high, whatever the font (WCAG 2.2 SC 2.5.8);
/// - a tool button with a menu has its arrow beside the text, not in a corner;
/// - the cross that closes a tab is quiet until the mouse is over it;
/// - from right to left, the text of a button with an icon stays in the middle.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    /// The clear button of a field in our own drawing: it follows a dark palette, and spares the
    /// start of the program a search through all icon themes.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
};

} // namespace Sixcast
