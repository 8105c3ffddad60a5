// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tracecolors.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace Sixcast {

/// A strip with one message: icon, sentence, the colours of its mood. More can be put beside the
/// sentence.
class ToneLabel : public QFrame
{
    Q_OBJECT
public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &sentence);
    QString sentence() const { return m_sentence; }
    Tone tone() const { return m_tone; }

    void setLabelName(
        const QString &name); ///< what screen readers call the label that holds the sentence
    QLabel *label() const { return m_label; }
    void addWidget(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_row;
    QString m_sentence;
    Tone m_tone = Tone::Neutral;
};

} // namespace Sixcast
