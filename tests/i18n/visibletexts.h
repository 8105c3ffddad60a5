// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QMainWindow;
class QWidget;
QT_END_NAMESPACE

namespace Sixcast {

/// Each text that a person reads or hears in the window or its menus, hidden parts and tool tips
/// included, as "where it stands: text". Not the cells of tables and the text of documents, which
/// are data.
QStringList textsOf(const QWidget *window);

/// What is shown now and has less room than its text needs, as "where it stands: text (room,
/// need)".
QStringList clippedTextsOf(const QWidget *window);

/// Access keys that lead to two places, within the window as it is shown or within one menu.
QStringList doubledAccessKeysOf(const QMainWindow *window);

} // namespace Sixcast
