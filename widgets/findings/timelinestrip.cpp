// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/timelinestrip.h"

#include "widgets/tracecolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Sixcast {
namespace {

constexpr int gap = 2;         ///< between two bars
constexpr int widestCell = 14; ///< few bars are not stretched over the whole window

Tone toneOf(RunTimeline::State state)
{
    switch (state) {
    case RunTimeline::State::Idle:
        return Tone::Neutral;
    case RunTimeline::State::Passed:
        return Tone::Good;
    case RunTimeline::State::Partly:
        return Tone::Doubtful;
    case RunTimeline::State::Lost:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// What of a cell's height is filled.
QRect barOf(RunTimeline::State state, QRect cell)
{
    switch (state) {
    case RunTimeline::State::Idle:
        cell.setTop(cell.bottom() - 1);
        break;
    case RunTimeline::State::Partly:
        cell.setTop(cell.center().y());
        break;
    case RunTimeline::State::Passed:
    case RunTimeline::State::Lost:
        break;
    }
    return cell;
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timeline"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TimelineStrip::setTimeline(const RunTimeline &timeline, TimelineView view)
{
    m_timeline = timeline;
    m_view = view;
    setVisible(!timeline.isEmpty());
    setAccessibleDescription(timeline.isEmpty() ? QString() : timelineSummary(timeline, view));
    update();
}

void TimelineStrip::clear()
{
    setTimeline(RunTimeline(), m_view);
}

QSize TimelineStrip::sizeHint() const
{
    return {int(RunTimeline::maximumCells) * widestCell / 2, fontMetrics().height() + 4};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {int(RunTimeline::maximumCells), sizeHint().height()};
}

QRect TimelineStrip::cellRect(qsizetype cell) const
{
    const qsizetype count = std::max<qsizetype>(1, m_timeline.cells().size());
    const double width = std::min(double(widestCell), double(this->width()) / double(count));
    const int left = int(double(cell) * width);
    const int right = int(double(cell + 1) * width);
    const QRect rect(left, 1, std::max(1, right - left), height() - 2);
    return layoutDirection() == Qt::RightToLeft
        ? QRect(this->width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        : rect;
}

qsizetype TimelineStrip::cellAt(const QPoint &position) const
{
    for (qsizetype i = 0; i < m_timeline.cells().size(); ++i) {
        if (cellRect(i).contains(position))
            return i;
    }
    return -1;
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorScheme scheme = colorScheme(palette());
    for (qsizetype i = 0; i < m_timeline.cells().size(); ++i) {
        const RunTimeline::State state = m_timeline.cells().at(i).state();
        QRect cell = cellRect(i);
        cell.setWidth(std::max(1, cell.width() - (cell.width() > 2 * gap ? gap : 0)));
        const QColor color = toneColor(toneOf(state), scheme);
        const QRect bar = barOf(state, cell);
        if (state == RunTimeline::State::Lost) {
            painter.setPen(color);
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, color);
        }
    }
}

bool TimelineStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype cell = cellAt(help->pos());
    if (cell < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), cellText(m_timeline, cell, m_view), this,
                           cellRect(cell));
    return true;
}

} // namespace Sixcast
