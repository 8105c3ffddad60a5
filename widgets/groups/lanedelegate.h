// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sixcast {

/// Draws when something was there, as a lane from the begin of the capture to its end: how much a
/// sender sent, how long a member is one, from when to when a querier asked. All lanes of a table
/// have the same time, so that they can be compared from row to row. The cell's text says it in
/// words.
class LaneDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Sixcast
