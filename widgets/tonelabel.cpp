// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/tonelabel.h"

#include "widgets/glyphs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Sixcast {

namespace {
constexpr int stripeWidth = 4;
constexpr int margin = 8;
} // namespace

ToneLabel::ToneLabel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_label(new QLabel)
    , m_row(new QHBoxLayout(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->setContentsMargins(stripeWidth + margin, 6, margin, 6);
    m_row->setSpacing(margin);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_label, 1);
    updateIcon();
}

void ToneLabel::setMessage(Tone tone, const QString &sentence)
{
    if (tone != m_tone) {
        m_tone = tone;
        updateIcon();
        update();
    }
    m_sentence = sentence;
    m_label->setText(sentence);
    m_label->setAccessibleDescription(sentence);
}

void ToneLabel::setLabelName(const QString &name)
{
    m_label->setAccessibleName(name);
}

void ToneLabel::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    const ColorScheme scheme = colorScheme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, scheme));
    QRect stripe(0, 0, stripeWidth, height());
    if (isRightToLeft())
        stripe.moveRight(rect().right());
    painter.fillRect(stripe, toneColor(m_tone, scheme));
}

void ToneLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

void ToneLabel::updateIcon()
{
    const int side = fontMetrics().height() + 4;
    const QColor color = toneColor(m_tone, colorScheme(palette()));
    m_icon->setPixmap(
        glyphIcon(toneGlyph(m_tone), color).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace Sixcast
