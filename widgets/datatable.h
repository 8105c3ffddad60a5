// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAbstractItemView;
class QHelpEvent;
class QModelIndex;
class QRect;
class QSize;
class QTableView;

namespace Sixcast {

/// A table of a few rows as all of ours are: whole rows, read-only, no Tab trap, row heights of one
/// line. \a name is what screen readers call it.
QTableView *makeDataTable(const QString &name);
/// Room for so many characters in each column, and for its title; the last takes what is left.
void setColumnCharacters(QTableView *table, const QList<int> &characters);
/// Texts that need more room than their column take several lines.
void wrapRows(QTableView *table);
/// For helpEvent() of a delegate: tells in a tool tip what a cell of \a room shows only a part of.
bool showElidedText(const QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index,
                    const QSize &needed, const QRect &room);
/// The selected rows (all when none is) as text in aligned columns, headers included.
QString tableText(const QTableView *table);

} // namespace Sixcast
