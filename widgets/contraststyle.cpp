// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contraststyle.h"

#include "widgets/glyphs.h"
#include "widgets/tracecolors.h"

#include <QPainter>
#include <QStyleOption>

namespace Sixcast {

namespace {

constexpr double fieldRadius = 2;

/// What has the focus keeps the ring that the style gives it.
bool needsOutline(const QStyleOption *option)
{
    return colorScheme(option->palette) == ColorScheme::Dark
        && !(option->state & QStyle::State_HasFocus);
}

QPen outlinePen(const QStyleOption *option)
{
    return QPen(fieldOutline(option->palette, option->state & QStyle::State_Enabled), 1);
}

void drawOutline(QPainter *painter, const QStyleOption *option, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outlinePen(option));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!needsOutline(option))
        return;
    if (element == PE_IndicatorRadioButton)
        drawOutline(painter, option, option->rect.width() / 2.0);
    else if (element == PE_IndicatorCheckBox || element == PE_FrameLineEdit)
        drawOutline(painter, option, fieldRadius);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && needsOutline(option))
        drawOutline(painter, option, fieldRadius);
}

QIcon ContrastStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? glyphIcon(Glyph::Cross)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace Sixcast
