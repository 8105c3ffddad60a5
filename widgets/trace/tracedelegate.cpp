// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/trace/tracedelegate.h"

#include "widgets/datatable.h"
#include "widgets/glyphs.h"
#include "widgets/trace/tracemodel.h"

#include <QPainter>
#include <QTableView>

namespace Sixcast {

namespace {

constexpr int padding = 4;

QColor textColor(int column, Kind kind, const QPalette &palette)
{
    switch (TraceModel::Column(column)) {
    case TraceModel::KindColumn:
    case TraceModel::WhatColumn:
        return kindColor(kind, colorScheme(palette));
    case TraceModel::NumberColumn:
    case TraceModel::TimeColumn:
    case TraceModel::WhereColumn:
    case TraceModel::PeerColumn:
    case TraceModel::HopLimitColumn:
    case TraceModel::SizeColumn:
    case TraceModel::DurationColumn:
        break;
    }
    return palette.color(QPalette::Active, QPalette::Text);
}

std::optional<QColor> rowBackground(Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Kind::Error:
        return toneBackground(Tone::Bad, colorScheme(palette));
    case Kind::Warning:
        return toneBackground(Tone::Doubtful, colorScheme(palette));
    case Kind::Step:
    case Kind::Sent:
    case Kind::Received:
    case Kind::Note:
    case Kind::Finding:
    case Kind::Counters:
        break;
    }
    return {};
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, Kind kind)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, selectionBackground(option.palette));
    else if (const auto tint = rowBackground(kind, option.palette))
        painter->fillRect(option.rect, *tint);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->hasFocus() && view->currentIndex().row() == index.row();
}

/// Only the upper and lower edge: the cells of a row form one frame.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Highlight));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Kind kind = index.data(TraceModel::KindRole).value<Kind>();
    paintBackground(painter, option, kind);

    QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const int glyphSide = option.fontMetrics.height();
    const QColor color = textColor(index.column(), kind, option.palette);
    const auto glyphArea = [&] {
        QRect place(0, 0, glyphSide, glyphSide);
        place.moveCenter(area.center());
        if (option.direction == Qt::RightToLeft)
            place.moveRight(area.right());
        else
            place.moveLeft(area.left());
        return place.adjusted(1, 1, -1, -1);
    };
    const auto takeGlyph = [&](Glyph glyph) {
        paintGlyph(painter, glyphArea(), glyph, color);
        if (option.direction == Qt::RightToLeft)
            area.setRight(area.right() - glyphSide - padding / 2);
        else
            area.setLeft(area.left() + glyphSide + padding / 2);
    };
    if (index.column() == TraceModel::KindColumn)
        takeGlyph(kindGlyph(kind));
    else if (index.column() == TraceModel::TimeColumn
             && index.data(TraceModel::ReferenceRole).toBool())
        takeGlyph(Glyph::Clock);
    else if (index.column() == TraceModel::TimeColumn
             && index.data(TraceModel::MarkedRole).toBool())
        takeGlyph(Glyph::Mark);

    const QString text = index.data().toString();
    if (!text.isEmpty()) {
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        QFont font = option.font;
        font.setBold(kind == Kind::Finding && index.column() == TraceModel::WhatColumn);
        painter->setFont(font);
        painter->setPen(color);
        // An address must not come apart in a window that runs from right to left.
        const auto direction =
            text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        painter->drawText(area,
                          int(QStyle::visualAlignment(option.direction, alignment))
                              | Qt::TextSingleLine | direction,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }
    if (isCurrentRow(option, index))
        paintFocus(painter, option);
}

bool TraceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return showElidedText(event, view, index, sizeHint(option, index), option.rect)
        || QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // One more: the advance is rounded, and a text that lacks a part of a pixel is elided.
    int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * padding + 1;
    if (index.column() == TraceModel::KindColumn || index.column() == TraceModel::TimeColumn)
        width += option.fontMetrics.height() + padding / 2;
    return {width, option.fontMetrics.height() + padding};
}

} // namespace Sixcast
