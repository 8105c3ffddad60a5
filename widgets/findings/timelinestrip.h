// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/timelinetext.h"

#include <QWidget>

namespace Sixcast {

/// How a timed run goes, a bar for each stretch of time: full and green where all HELLOs passed,
/// half and amber where some did, a hollow red box where none did, a low line where nothing was
/// sent. The height says it without the colour, the tool tip in words, and the description tells
/// the whole to a screen reader.
class TimelineStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    void setTimeline(const RunTimeline &timeline, TimelineView view);
    void clear();
    const RunTimeline &timeline() const { return m_timeline; }

    QRect cellRect(qsizetype cell) const; ///< the whole height, in the direction of reading
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qsizetype cellAt(const QPoint &position) const; ///< -1: none

    RunTimeline m_timeline;
    TimelineView m_view = TimelineView::Answered;
};

} // namespace Sixcast
