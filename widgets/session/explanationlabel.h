// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/tracecolors.h"

#include <QLabel>

namespace Sixcast {

/// The line under a field that says what its content means, or what is wrong with it. It keeps room
/// for one line when it is empty, so that the fields stay where they are.
class ExplanationLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ExplanationLabel(QWidget *parent = nullptr);

    void explain(Tone tone, const QString &text);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColor();

    Tone m_tone = Tone::Neutral;
};

} // namespace Sixcast
