// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/explanationlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QRegularExpression>

namespace Sixcast {

namespace {

/// An address or a name with colons is not broken over two lines: a word joiner stands after each
/// colon.
QString inOnePiece(QString text)
{
    static const QRegularExpression colon(QStringLiteral("(?<=[0-9a-fA-F:]):(?=[0-9a-fA-F])"));
    return text.replace(colon, QStringLiteral(":\u2060"));
}

} // namespace

ExplanationLabel::ExplanationLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMinimumHeight(fontMetrics().height());
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    updateColor();
}

void ExplanationLabel::explain(Tone tone, const QString &text)
{
    const bool changed = tone != m_tone;
    m_tone = tone;
    setAccessibleName(text);
    setText(inOnePiece(text));
    setToolTip({});
    updateColor();
    if (changed && tone == Tone::Bad) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ExplanationLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumHeight(fontMetrics().height());
    else if (event->type() == QEvent::PaletteChange)
        updateColor();
}

void ExplanationLabel::updateColor()
{
    // From the parent's palette: ours already carries the colour that is to be replaced.
    const QPalette around = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    const QColor color =
        m_tone == Tone::Neutral ? quietText(around) : toneColor(m_tone, colorScheme(around));
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace Sixcast
