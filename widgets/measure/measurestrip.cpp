// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/measure/measurestrip.h"

#include "core/report/streamtext.h"
#include "widgets/tracecolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int laneGap = 6;
constexpr int widestBar = 18;

} // namespace

MeasureStrip::MeasureStrip(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Stream over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MeasureStrip::setSamples(const QList<StreamSample> &samples)
{
    m_samples = samples;
    const auto worst = std::max_element(
        samples.begin(), samples.end(), [](const StreamSample &a, const StreamSample &b) {
            return valueOf(a, Lane::Missing) < valueOf(b, Lane::Missing);
        });
    setAccessibleDescription(samples.isEmpty()
                                 ? QString()
                                 : tr("%1 spans; most was missing in the one that ended at %2")
                                       .arg(samples.size())
                                       .arg(sampleCells(*worst).first()));
    update();
}

double MeasureStrip::valueOf(const StreamSample &sample, Lane lane)
{
    switch (lane) {
    case Lane::Missing: {
        const quint64 all = sample.received + sample.missing;
        return all == 0 ? 0 : double(sample.missing) / double(all);
    }
    case Lane::Rate:
        return sample.lengthMs == 0 ? 0 : double(sample.received) * 1e3 / double(sample.lengthMs);
    case Lane::Jitter:
        return double(sample.jitterNs) / 1e6;
    }
    Q_UNREACHABLE();
}

double MeasureStrip::most(Lane lane) const
{
    double most = 0;
    for (const StreamSample &sample : m_samples)
        most = std::max(most, valueOf(sample, lane));
    return most;
}

QString MeasureStrip::laneTitle(Lane lane) const
{
    switch (lane) {
    case Lane::Missing:
        return tr("Missing, up to %1").arg(shareText(most(lane)));
    case Lane::Rate:
        return tr("Per second, up to %1").arg(qRound64(most(lane)));
    case Lane::Jitter:
        return tr("Jitter, up to %1 ms").arg(most(lane), 0, 'f', 2);
    }
    Q_UNREACHABLE();
}

QSize MeasureStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, lanes * (fontMetrics().height() * 2 + laneGap)};
}

QSize MeasureStrip::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, lanes * (fontMetrics().height() + laneGap)};
}

QRect MeasureStrip::plotRect() const
{
    int title = 0;
    for (int lane = 0; lane < lanes; ++lane)
        title = std::max(title, fontMetrics().horizontalAdvance(laneTitle(Lane(lane))));
    const int left = title + fontMetrics().averageCharWidth() * 2;
    return layoutDirection() == Qt::RightToLeft ? rect().adjusted(0, 0, -left, 0)
                                                : rect().adjusted(left, 0, 0, 0);
}

/// The whole height of the lane.
QRect MeasureStrip::barRect(qsizetype sample, Lane lane) const
{
    const QRect plot = plotRect();
    const int height = plot.height() / lanes;
    const qsizetype count = std::max<qsizetype>(1, m_samples.size());
    const double width = std::min(double(widestBar), double(plot.width()) / double(count));
    const int from = int(double(sample) * width);
    const int to = std::max(from + 1, int(double(sample + 1) * width));
    const int left =
        layoutDirection() == Qt::RightToLeft ? plot.right() - to + 1 : plot.left() + from;
    return {left, plot.top() + int(lane) * height + laneGap / 2, to - from, height - laneGap};
}

void MeasureStrip::paintEvent(QPaintEvent *)
{
    if (m_samples.isEmpty())
        return;
    QPainter painter(this);
    const ColorScheme scheme = colorScheme(palette());
    constexpr Tone tones[lanes] = {Tone::Bad, Tone::Good, Tone::Doubtful};
    for (int number = 0; number < lanes; ++number) {
        const Lane lane = Lane(number);
        const QRect first = barRect(0, lane);
        const QRect titleRect(0, first.top(), width(), first.height());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(titleRect, int(Qt::AlignLeading | Qt::AlignVCenter), laneTitle(lane));
        const QRect plot = plotRect();
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(plot.left(), first.bottom() + 1, plot.right(), first.bottom() + 1);
        const double scale = most(lane);
        for (qsizetype i = 0; scale > 0 && i < m_samples.size(); ++i) {
            const double value = valueOf(m_samples[i], lane);
            QRect bar = barRect(i, lane);
            const int height = value > 0 ? std::max(1, qRound(value / scale * bar.height())) : 0;
            bar.setTop(bar.bottom() - height + 1);
            bar.setWidth(std::max(1, bar.width() - (bar.width() > 4 ? 1 : 0)));
            if (height > 0)
                painter.fillRect(bar, toneColor(tones[number], scheme));
        }
    }
}

bool MeasureStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const QRect bar = barRect(i, Lane::Rate);
        if (help->pos().x() < bar.left() || help->pos().x() > bar.right())
            continue;
        const QStringList headings = sampleHeadings();
        const QStringList cells = sampleCells(m_samples[i]);
        QStringList lines;
        for (qsizetype j = 0; j < cells.size(); ++j)
            lines.append(u"%1: %2"_s.arg(headings[j], cells[j]));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace Sixcast
