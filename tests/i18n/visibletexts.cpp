// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/i18n/visibletexts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

QString className(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(u"::"_s, -1);
}

class Texts
{
public:
    explicit Texts(const QObject *of)
        : m_name(className(of))
    {
    }

    void add(QStringView what, const QString &text)
    {
        if (!text.isEmpty())
            list << m_name + u' ' + what + u": " + text;
    }

    QStringList list;

private:
    QString m_name;
};

void addOwnTexts(Texts &texts, const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        texts.add(u"text", label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        texts.add(u"text", button->text());
    } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
        texts.add(u"title", box->title());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        texts.add(u"placeholder", line->placeholderText());
    } else if (const auto *edit = qobject_cast<const QTextEdit *>(widget)) {
        texts.add(u"placeholder", edit->placeholderText());
    } else if (const auto *spin = qobject_cast<const QSpinBox *>(widget)) {
        texts.add(u"prefix", spin->prefix());
        texts.add(u"suffix", spin->suffix());
        texts.add(u"special value", spin->specialValueText());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts.add(u"tab", tabs->tabText(i));
            texts.add(u"tab's tool tip", tabs->tabToolTip(i));
        }
    } else if (const auto *bar = qobject_cast<const QStatusBar *>(widget)) {
        texts.add(u"message", bar->currentMessage());
    } else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
        texts.add(u"placeholder", combo->placeholderText());
        for (int i = 0; i < combo->count(); ++i)
            texts.add(u"item", combo->itemText(i));
    } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int i = 0; header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            texts.add(u"column", header->model()->headerData(i, Qt::Horizontal).toString());
            texts.add(u"column's tool tip",
                      header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
    }
}

QString described(const QWidget *widget, const QString &text, QSize room, QSize need)
{
    return u"%1: %2 (%3x%4, needs %5x%6)"_s.arg(className(widget), text)
        .arg(room.width())
        .arg(room.height())
        .arg(need.width())
        .arg(need.height());
}

void addClipped(QStringList &list, const QWidget *widget, const QString &text, QSize need)
{
    if (need.width() > widget->width() || need.height() > widget->height())
        list << described(widget, text, widget->size(), need);
}

void addClippedColumns(QStringList &list, const QHeaderView *header)
{
    if (header->orientation() == Qt::Vertical)
        return;
    for (int i = 0; i < header->count(); ++i) {
        const QSize room(header->sectionSize(i), header->height());
        if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > room.width())
            list << described(header, header->model()->headerData(i, Qt::Horizontal).toString(),
                              room, {header->sectionSizeHint(i), header->height()});
    }
}

void addClippedPlaceholder(QStringList &list, const QLineEdit *line)
{
    const QString text = line->text().isEmpty() ? line->placeholderText() : QString();
    const int frame = 2 * (line->style()->pixelMetric(QStyle::PM_DefaultFrameWidth) + 2);
    const int need = line->fontMetrics().horizontalAdvance(text) + frame;
    if (!text.isEmpty())
        addClipped(list, line, text, {need, line->height()});
}

using Places = QHash<QString, QStringList>; ///< by access key

void addAccessKey(Places &places, const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty())
        places[key] << text;
}

QStringList doubled(const Places &places, const QString &where)
{
    QStringList list;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (it->size() > 1)
            list << u"%1, %2: %3"_s.arg(where, it.key(), it->join(u" | "_s));
    }
    return list;
}

} // namespace

QStringList textsOf(const QWidget *window)
{
    QStringList list;
    QList<const QWidget *> widgets{window};
    for (const QWidget *widget : window->findChildren<QWidget *>())
        widgets << widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        Texts texts(widget);
        addOwnTexts(texts, widget);
        texts.add(u"tool tip", widget->toolTip());
        texts.add(u"status tip", widget->statusTip());
        texts.add(u"what's this", widget->whatsThis());
        texts.add(u"accessible name", widget->accessibleName());
        texts.add(u"accessible description", widget->accessibleDescription());
        texts.add(u"window title", widget->windowTitle());
        list += texts.list;
    }
    for (const QAction *action : window->findChildren<QAction *>()) {
        Texts texts(action);
        texts.add(u"text", action->text());
        texts.add(u"tool tip", action->toolTip());
        texts.add(u"status tip", action->statusTip());
        list += texts.list;
    }
    list.removeDuplicates();
    return list;
}

QStringList clippedTextsOf(const QWidget *window)
{
    QStringList list;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            const QSize need = label->wordWrap()
                ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                : label->sizeHint();
            addClipped(list, label, label->text(), need);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty())
                addClipped(list, button, button->text(),
                           button->minimumSizeHint().isValid() ? button->minimumSizeHint()
                                                               : button->sizeHint());
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(widget)) {
            addClipped(list, spin, spin->specialValueText(), spin->minimumSizeHint());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            addClippedPlaceholder(list, line);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            addClippedColumns(list, header);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (tabs->isTabVisible(i) && tabs->tabRect(i).right() > tabs->width())
                    list << described(tabs, tabs->tabText(i), tabs->size(),
                                      tabs->tabRect(i).size());
            }
        }
    }
    return list;
}

QStringList doubledAccessKeysOf(const QMainWindow *window)
{
    QStringList list;
    Places inWindow;
    for (const QAction *action : window->menuBar()->actions())
        addAccessKey(inWindow, action->text());
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            addAccessKey(inWindow, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addAccessKey(inWindow, button->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                addAccessKey(inWindow, tabs->tabText(i));
    }
    list += doubled(inWindow, u"window"_s);
    for (const QMenu *menu : window->findChildren<QMenu *>()) {
        Places inMenu;
        for (const QAction *action : menu->actions())
            addAccessKey(inMenu, action->text());
        list += doubled(inMenu, menu->title());
    }
    return list;
}

} // namespace Sixcast
