// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/filedialog.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

QFileDialog *makeDialog(QWidget *window, const FileQuestion &question)
{
    auto *dialog = new QFileDialog(window, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->setDirectory(!question.folder.isEmpty() && QDir(question.folder).exists()
                             ? question.folder
                             : QDir::homePath());
    return dialog;
}

/// `log` of `Text (*.log *.txt)`.
QString suffixOf(const QString &filter)
{
    return filter.section(u"*."_s, 1).section(u')', 0, 0).section(u' ', 0, 0);
}

} // namespace

void askWhereToSave(QWidget *window, const FileQuestion &question,
                    const std::function<void(const QString &)> &then)
{
    QFileDialog *dialog = makeDialog(window, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(question.suggestion);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = suffixOf(filter);
        if (suffix.isEmpty() || suffix == u"*"_s)
            return;
        dialog->setDefaultSuffix(suffix);
        const QStringList chosen = dialog->selectedFiles();
        if (!chosen.isEmpty() && !QFileInfo(chosen.first()).isDir())
            dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + u'.' + suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window, then);
    dialog->open();
}

void askWhatToOpen(QWidget *window, const FileQuestion &question, bool several,
                   const std::function<void(const QStringList &)> &then)
{
    QFileDialog *dialog = makeDialog(window, question);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, then);
    dialog->open();
}

void showProblem(QWidget *window, const QString &title, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Ok, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    box->open();
}

} // namespace Sixcast
