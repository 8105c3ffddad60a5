// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/contraststyle.h"

#include "widgets/glyphs.h"
#include "widgets/tracecolors.h"

#include <QFrame>
#include <QPainter>
#include <QStyleOption>

namespace Sixcast {

namespace {

constexpr double fieldRadius = 2;
/// Width and height of what is pressed, in pixels: WCAG 2.2 SC 2.5.8. A small font must not
/// undercut it.
constexpr int smallestTarget = 24;

/// What shows the focus keeps the ring that the style gives it.
bool needsOutline(const QStyleOption *option)
{
    return colorScheme(option->palette) == ColorScheme::Dark
        && !(option->state & QStyle::State_HasFocus);
}

/// These show the focus only to who came by keyboard.
bool needsMarkOutline(const QStyleOption *option)
{
    return needsOutline(option)
        || (colorScheme(option->palette) == ColorScheme::Dark
            && !(option->state & QStyle::State_KeyboardFocusChange));
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

bool showsFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange);
}

void drawFocus(QPainter *painter, const QStyleOption *option, double inset)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(QPalette::Highlight), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                             fieldRadius, fieldRadius);
    painter->restore();
}

QColor textColor(const QStyleOption *option)
{
    return option->palette.color(QPalette::ButtonText);
}

/// Room for the arrow of a tool button with a menu.
int arrowWidth(const QStyleOption *option)
{
    return option->fontMetrics.height() * 3 / 4;
}

const QStyleOptionToolButton *withMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool has = button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup);
    return has ? button : nullptr;
}

void drawTabCross(QPainter *painter, const QStyleOption *option)
{
    const QRectF area = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken)) {
        QColor hover = textColor(option);
        hover.setAlphaF(option->state & QStyle::State_Sunken ? 0.3F : 0.15F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(hover);
        painter->drawRoundedRect(area, fieldRadius, fieldRadius);
    }
    painter->setPen(QPen(textColor(option), area.width() / 10, Qt::SolidLine, Qt::RoundCap));
    const QRectF cross = area - QMarginsF(1, 1, 1, 1) * (area.width() / 4);
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.topRight(), cross.bottomLeft());
    painter->restore();
}

} // namespace

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorTabClose) {
        drawTabCross(painter, option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton && needsMarkOutline(option))
        drawOutline(painter, option, option->rect.width() / 2.0);
    else if (element == PE_IndicatorCheckBox && needsMarkOutline(option))
        drawOutline(painter, option, fieldRadius);
    else if (element == PE_FrameLineEdit && needsOutline(option))
        drawOutline(painter, option, fieldRadius);
    else if (element == PE_PanelButtonCommand && showsFocus(option))
        drawFocus(painter, option, 2.5); // inside the outline, which the default button has anyway
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element == CE_ShapedFrame && (option->state & State_HasFocus)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel)
            drawFocus(painter, option, 0.5);
        return;
    }
    // Qt 6.4 puts text and icon in their places itself and lets the painter mirror the text once
    // more.
    const auto *button = element == CE_PushButtonLabel
        ? qstyleoption_cast<const QStyleOptionButton *>(option)
        : nullptr;
    if (!button || button->icon.isNull() || button->direction != Qt::RightToLeft) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    QProxyStyle::drawControl(element, option, painter, widget);
    painter->setLayoutDirection(direction);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = withMenu(option); button && control == CC_ToolButton) {
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        const int side = arrowWidth(option);
        QRect arrow(option->rect.right() - side - 2, option->rect.center().y() - side / 2, side,
                    side);
        paintGlyph(painter, visualRect(option->direction, option->rect, arrow), Glyph::ChevronDown,
                   textColor(option));
        return;
    }
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

QSize ContrastStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && withMenu(option))
        size.rwidth() += arrowWidth(option);
    const bool isTarget = type == CT_PushButton || type == CT_ToolButton || type == CT_ComboBox;
    return isTarget ? size.expandedTo({smallestTarget, smallestTarget}) : size;
}

} // namespace Sixcast
