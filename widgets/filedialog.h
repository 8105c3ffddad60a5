// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace Sixcast {

/// What a file dialog asks. Dialogs are opened, never executed: the caller goes on, the answer
/// comes later, or not.
struct FileQuestion {
    QString title;
    QString folder;     ///< to begin in; empty or gone: the home folder
    QString suggestion; ///< file name
    QStringList filters;
    QString suffix; ///< added to a name without one
};

void askWhereToSave(QWidget *window, const FileQuestion &question,
                    const std::function<void(const QString &)> &then);
void askWhatToOpen(QWidget *window, const FileQuestion &question, bool several,
                   const std::function<void(const QStringList &)> &then);

/// A question or message in a window of its own, as plain text, that waits for nobody.
void showProblem(QWidget *window, const QString &title, const QString &text,
                 const QString &detail = {});

} // namespace Sixcast
