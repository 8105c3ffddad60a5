// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Sixcast {

/// What stands in the middle of a table that has no rows: why, and what to do.
class EmptyHint : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyHint(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    void setButton(const QString &text); ///< empty: none

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateLook();
    void fit(); ///< leaves out the explanation where there is no room for it

    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace Sixcast
