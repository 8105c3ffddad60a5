// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/emptyhint.h"

#include "widgets/tracecolors.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sixcast {

EmptyHint::EmptyHint(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyHint::buttonClicked);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    updateLook();
}

void EmptyHint::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    fit();
}

void EmptyHint::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    fit();
}

void EmptyHint::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void EmptyHint::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyHint::fit()
{
    const QMargins margins = layout()->contentsMargins();
    const int width = this->width() - margins.left() - margins.right();
    int needed = margins.top() + margins.bottom() + m_title->heightForWidth(width)
        + layout()->spacing() + m_text->heightForWidth(width);
    if (!m_button->isHidden())
        needed += m_button->sizeHint().height() + layout()->spacing();
    m_text->setVisible(!m_text->text().isEmpty() && needed <= height());
}

void EmptyHint::updateLook()
{
    QFont font = this->font();
    font.setBold(true);
    m_title->setFont(font);
    QPalette quiet = m_text->palette();
    const QColor color = quietText(palette());
    if (quiet.color(QPalette::WindowText) == color)
        return;
    quiet.setColor(QPalette::WindowText, color);
    m_text->setPalette(quiet);
}

} // namespace Sixcast
