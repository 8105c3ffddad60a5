// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/helpdialogs.h"

#include "core/base/escape.h"
#include "widgets/accesskey.h"
#include "widgets/datatable.h"
#include "widgets/glyphs.h"
#include "widgets/namehiding.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QSysInfo>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::HelpDialogs)
};

/// A dialog with one body and a Close button; it deletes itself.
QDialog *makeDialog(QWidget *window, const QString &title, QWidget *body,
                    QDialogButtonBox **buttons = nullptr)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(body, 1);
    column->addWidget(box);
    if (buttons)
        *buttons = box;
    return dialog;
}

void collect(const QMenu *menu, const QString &title, QStandardItemModel *rows)
{
    for (const QAction *action : menu->actions()) {
        if (action->menu()) {
            collect(action->menu(), title, rows);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        rows->appendRow({new QStandardItem(keys.join(u", "_s)),
                         new QStandardItem(withoutAccessKey(action->text())),
                         new QStandardItem(action->statusTip()), new QStandardItem(title)});
    }
}

/// `1.2.3 (0123456789)`
QString versionText()
{
    const QString version = QApplication::applicationVersion();
    const QString commit = qApp->property(commitProperty).toString();
    return commit.isEmpty() ? version : u"%1 (%2)"_s.arg(version, commit);
}

} // namespace

void showAbout(QWidget *window, const QString &information)
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setSpacing(16);
    auto *icon = new QLabel;
    icon->setPixmap(QApplication::windowIcon().pixmap(64));
    auto *text = new QLabel(
        Words::tr("Sixcast %1\n\nFinds out why IPv6 multicast isn't reaching another "
                  "machine.\n\nQt %2\n\nFree software under the GNU General Public License, "
                  "version 3 or later.\nNo warranty, as far as the law permits.")
            .arg(versionText(), QString::fromLatin1(qVersion())));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    QDialogButtonBox *buttons = nullptr;
    QDialog *dialog = makeDialog(window, Words::tr("About Sixcast"), body, &buttons);
    auto *copy =
        buttons->addButton(Words::tr("&Copy system information"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [=] { copyForOthers(window, information); });
    dialog->open();
}

void showShortcuts(QWidget *window, const QMenuBar *menus)
{
    QTableView *table = makeDataTable(Words::tr("Keyboard shortcuts"));
    auto *rows = new QStandardItemModel(table);
    rows->setHorizontalHeaderLabels(
        {Words::tr("Keys"), Words::tr("Command"), Words::tr("What it does"), Words::tr("Menu")});
    for (const QAction *action : menus->actions()) {
        if (action->menu())
            collect(action->menu(), withoutAccessKey(action->text()), rows);
    }
    table->setModel(rows);
    setColumnCharacters(table, {26, 26, 64, 10});
    QDialog *dialog = makeDialog(window, Words::tr("Keyboard shortcuts"), table);
    const int character = table->fontMetrics().averageCharWidth();
    dialog->resize(qMin(140 * character, window->width()), qMin(90 * character, window->height()));
    dialog->open();
}

QString systemInformation(const QList<InterfaceInfo> &interfaces)
{
    QStringList lines{
        u"Sixcast %1"_s.arg(versionText()),
        u"Qt %1, %2"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::buildAbi()),
        u"%1, kernel %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                  QSysInfo::kernelVersion()),
        u"platform %1, style %2, locale %3"_s.arg(QGuiApplication::platformName(),
                                                  QApplication::style()->name(), QLocale().name()),
    };
    for (const InterfaceInfo &interface : interfaces) {
        QStringList problems;
        for (Obstacle obstacle : obstacles(interface))
            problems << obstacleText(obstacle);
        lines << u"interface %1 %2: %3, MTU %4%5"_s.arg(
            QString::number(interface.ref.index.value), escaped(interface.ref.name),
            escaped(interface.kind), QString::number(interface.mtu),
            problems.isEmpty() ? QString() : u", "_s + problems.join(u", "_s));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Sixcast
