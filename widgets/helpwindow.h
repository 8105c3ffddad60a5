// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace Sixcast {

/// The user guide: the Markdown pages of resources/help with a list of contents, a way back, and a
/// search over all pages. Nothing outside of the program is opened.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// `trace` for resources/help/trace.md; the contents when there is no such page.
    void showPage(const QString &page);
    QString page() const;
    QStringList pages() const; ///< in their order

    /// Selects the next place (+1) or the one before (-1), going on to the next page that has one.
    void find(const QString &text, int direction);

Q_SIGNALS:
    void pageChanged(const QString &page);

private:
    QWidget *makeTools();
    void addKeys();
    void fillContents();
    void onSourceChanged(const QUrl &source);
    void findTyped(int direction);

    QListWidget *m_contents;
    QTextBrowser *m_text;
    QLineEdit *m_wanted;
    QLabel *m_message;
};

/// What a page of the guide says, as Markdown; empty when there is no such page.
QString helpPageText(const QString &page);

/// Says which page belongs to a part of the window, for F1.
void setHelpPage(QWidget *part, const QString &page);
/// The page of the part that \a widget stands in; the first minute when none has one.
QString helpPageOf(const QWidget *widget);

/// Opens the guide of \a window, or takes the one that is open, at the page of what has the focus.
void showGuide(QWidget *window);

} // namespace Sixcast
