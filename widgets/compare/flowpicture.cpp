// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/compare/flowpicture.h"

#include "core/compare/flowreport.h"
#include "core/report/streamtext.h"
#include "core/trace/timetext.h"
#include "widgets/tracecolors.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Sixcast {
namespace {

constexpr int gap = 6; ///< between lanes, and round them

QRect barOf(const QRect &lane, const QRect &bin, double from, double to)
{
    const int top = lane.bottom() + 1 - int(to * lane.height());
    const int bottom = lane.bottom() + 1 - int(from * lane.height());
    return {bin.left(), top, bin.width(), bottom - top};
}

} // namespace

FlowPicture::FlowPicture(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("What was sent and what arrived, over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FlowPicture::setComparison(const FlowComparison &comparison)
{
    m_comparison = comparison;
    m_most = 1;
    for (const FlowBin &bin : comparison.bins)
        m_most = std::max(m_most, bin.sent);
    setAccessibleDescription(
        tr("%1 datagrams were sent, %2 arrived, %3 were lost. %4")
            .arg(QLocale().toString(comparison.sent), QLocale().toString(comparison.arrived),
                 QLocale().toString(comparison.lost), lossSentence(comparison)));
    update();
}

QSize FlowPicture::sizeHint() const
{
    return {640, fontMetrics().height() * 14};
}

QSize FlowPicture::minimumSizeHint() const
{
    return {titleWidth() + 120, fontMetrics().height() * 7};
}

int FlowPicture::titleWidth() const
{
    int width = 0;
    for (const QString &title : {tr("Sent"), tr("Arrived"), tr("Lost")})
        width = std::max(width, fontMetrics().horizontalAdvance(title));
    return width + 2 * gap;
}

FlowPicture::Lane FlowPicture::lane(int number) const
{
    const int bottom = height() - fontMetrics().height() - gap; // the times stand there
    const int each = (bottom - gap) / lanes;
    const QRect rect(titleWidth(), gap + number * each, std::max(1, width() - titleWidth() - gap),
                     each - gap);
    return {rect,
            number == SenderLane         ? tr("Sent")
                : number == ReceiverLane ? tr("Arrived")
                                         : tr("Lost")};
}

QRect FlowPicture::binRect(qsizetype bin) const
{
    const QRect area = lane(SenderLane).rect;
    const auto count = double(std::max<size_t>(1, m_comparison.bins.size()));
    const int left = area.left() + int(double(bin) * area.width() / count);
    const int right = area.left() + int(double(bin + 1) * area.width() / count);
    const QRect rect(left, 0, std::max(1, right - left), height());
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
        : rect;
}

QString FlowPicture::binText(qsizetype bin) const
{
    const FlowBin &here = m_comparison.bins[size_t(bin)];
    const auto count = qint64(m_comparison.bins.size());
    const qint64 ns =
        m_comparison.beginNs + (m_comparison.endNs - m_comparison.beginNs) / count * bin;
    const QString at = localClockText(ns);
    if (here.sent == 0)
        return tr("%1: nothing was sent").arg(at);
    return tr("%1: %2 sent, %3 arrived, %4 lost (%5)")
        .arg(at, QLocale().toString(here.sent), QLocale().toString(here.sent - here.lost),
             QLocale().toString(here.lost), shareText(double(here.lost) / double(here.sent)));
}

void FlowPicture::paintBin(QPainter &painter, qsizetype bin) const
{
    const FlowBin &here = m_comparison.bins[size_t(bin)];
    if (here.sent == 0)
        return;
    const ColorScheme scheme = colorScheme(palette());
    const QRect rect = binRect(bin);
    const double sent = double(here.sent) / m_most;
    const double arrived = double(here.sent - here.lost) / m_most;
    painter.fillRect(barOf(lane(SenderLane).rect, rect, 0, sent),
                     sideColor(TraceSide::Requester, scheme));
    painter.fillRect(barOf(lane(ReceiverLane).rect, rect, 0, arrived),
                     sideColor(TraceSide::Listener, scheme));
    if (here.lost == 0)
        return;
    const QColor bad = toneColor(Tone::Bad, scheme);
    const QRect missing = barOf(lane(ReceiverLane).rect, rect, arrived, sent);
    painter.fillRect(missing, toneBackground(Tone::Bad, scheme));
    painter.setPen(bad);
    painter.drawRect(missing.adjusted(0, 0, missing.width() > 2 ? -1 : 0, -1));
    QRect share = barOf(lane(LossLane).rect, rect, 0, double(here.lost) / double(here.sent));
    share.setTop(std::min(share.top(), lane(LossLane).rect.bottom() - 1)); // never too low to see
    painter.fillRect(share, bad);
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](const QRect &rect) {
        return isMirrored
            ? QRect(width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
            : rect;
    };
    for (int number = 0; number < lanes; ++number) {
        const auto [rect, title] = lane(number);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mirrored({gap, rect.top(), titleWidth() - gap, rect.height()}),
                         Qt::AlignLeading | Qt::AlignVCenter, title);
        painter.setPen(palette().color(QPalette::Mid));
        const QRect base = mirrored(rect);
        painter.drawLine(base.left(), base.bottom() + 1, base.right(), base.bottom() + 1);
    }
    for (qsizetype bin = 0; bin < qsizetype(m_comparison.bins.size()); ++bin)
        paintBin(painter, bin);
    if (m_comparison.bins.empty())
        return;
    painter.setPen(quietText(palette()));
    const QRect times = mirrored({titleWidth(), height() - fontMetrics().height(),
                                  width() - titleWidth() - gap, fontMetrics().height()});
    painter.drawText(times, Qt::AlignLeading, localClockText(m_comparison.beginNs));
    painter.drawText(times, Qt::AlignTrailing, localClockText(m_comparison.endNs));
}

bool FlowPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype bin = 0; bin < qsizetype(m_comparison.bins.size()); ++bin) {
        if (!binRect(bin).contains(help->pos()))
            continue;
        QToolTip::showText(help->globalPos(), binText(bin), this, binRect(bin));
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace Sixcast
