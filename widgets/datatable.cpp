// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/datatable.h"

#include "widgets/tooltip.h"
#include "widgets/tracecolors.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr int rowPadding = 6;

/// Selected cells keep their own colours, on the thinned highlight on which these can be read.
/// Where a text stands follows the window, in which direction it runs is its own affair: an address
/// in a window that runs from right to left would come apart.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        return showElidedText(event, view, index, sizeHint(option, index), option.rect)
            || QStyledItemDelegate::helpEvent(event, view, option, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        if (direction != option->direction) {
            option->displayAlignment =
                QStyle::visualAlignment(option->direction, option->displayAlignment)
                | Qt::AlignAbsolute;
            option->decorationPosition = QStyleOptionViewItem::Right; // which is where it began
            option->direction = direction;
        }
        if (!(option->state & QStyle::State_Selected))
            return;
        option->state &= ~QStyle::State_Selected;
        option->backgroundBrush = selectionBackground(option->palette);
    }
};

} // namespace

QTableView *makeDataTable(const QString &name)
{
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setItemDelegate(new CellDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // else Tab never leaves the table
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setMinimumHeight(3 * (table->fontMetrics().height() + rowPadding));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int height = table->fontMetrics().height() + rowPadding;
    table->verticalHeader()->setMinimumSectionSize(height);
    table->verticalHeader()->setDefaultSectionSize(height);
    return table;
}

void wrapRows(QTableView *table)
{
    table->setWordWrap(true);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
                     &QTableView::resizeRowsToContents);
}

bool showElidedText(const QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index,
                    const QSize &needed, const QRect &room)
{
    if (event->type() != QEvent::ToolTip || needed.width() <= room.width()
        || !index.data(Qt::ToolTipRole).isNull())
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view,
                       view->visualRect(index));
    return true;
}

void setColumnCharacters(QTableView *table, const QList<int> &characters)
{
    const int width = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        const int title = table->horizontalHeader()->sectionSizeHint(column);
        table->setColumnWidth(column, qMax(characters.at(column) * width, title));
    }
}

QString tableText(const QTableView *table)
{
    const QAbstractItemModel *model = table->model();
    QList<int> rows;
    for (const QModelIndex &index : table->selectionModel()->selectedRows())
        rows << index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < model->rowCount(); ++row)
            rows << row;
    }
    QList<QStringList> lines(rows.size() + 1);
    QList<qsizetype> widths;
    for (int place = 0; place < model->columnCount(); ++place) {
        const int column = table->horizontalHeader()->logicalIndex(place);
        if (table->isColumnHidden(column))
            continue;
        lines[0] << model->headerData(column, Qt::Horizontal).toString();
        qsizetype width = lines.at(0).last().size();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            lines[i + 1] << model->index(rows.at(i), column).data().toString();
            width = qMax(width, lines.at(i + 1).last().size());
        }
        widths << width;
    }
    QString text;
    for (const QStringList &cells : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells.at(i).leftJustified(widths.at(i)) + u"  "_s;
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Sixcast
