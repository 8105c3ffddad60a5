// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/groups/lanedelegate.h"

#include "widgets/groups/evidencemodel.h"
#include "widgets/tracecolors.h"

#include <QPainter>

#include <algorithm>

namespace Sixcast {
namespace {

constexpr int margin = 4;
constexpr double thin = 0.3; ///< of a lane's height

class LanePainter
{
public:
    LanePainter(QPainter &painter, const QRectF &area, const EvidenceLane &lane, ColorScheme scheme,
                bool isMirrored)
        : m_painter(painter)
        , m_area(area)
        , m_lane(lane)
        , m_scheme(scheme)
        , m_isMirrored(isMirrored)
    {
    }

    void paint()
    {
        switch (m_lane.kind) {
        case EvidenceLane::Kind::None:
            return;
        case EvidenceLane::Kind::Sender:
            paintSender(sideColor(TraceSide::Requester, m_scheme));
            return;
        case EvidenceLane::Kind::Member:
            paintSpan(sideColor(TraceSide::Listener, m_scheme));
            return;
        case EvidenceLane::Kind::Querier:
            paintSpan(toneColor(Tone::Neutral, m_scheme));
            return;
        }
    }

private:
    double x(qint64 ns) const
    {
        const double whole = double(std::max<qint64>(1, m_lane.endNs - m_lane.beginNs));
        const double part = std::clamp(double(ns - m_lane.beginNs) / whole, 0.0, 1.0);
        return m_isMirrored ? m_area.right() - part * m_area.width()
                            : m_area.left() + part * m_area.width();
    }

    /// At least wide enough to be seen.
    QRectF between(qint64 from, qint64 to, double top, double height) const
    {
        constexpr double least = 2;
        const double left = std::min(x(from), x(to)), right = std::max(x(from), x(to));
        const double width = std::max(least, right - left);
        return {std::min(left, m_area.right() - width), top, width, height};
    }

    /// Bars as high as it sent much, against its own busiest time.
    void paintSender(const QColor &color)
    {
        const Activity &activity = m_lane.activity;
        const auto most = double(*std::max_element(activity.counts.begin(), activity.counts.end()));
        for (int i = 0; i < Activity::bins; ++i) {
            const quint32 count = activity.counts[size_t(i)];
            if (count == 0)
                continue;
            const double height = std::max(2.0, m_area.height() * count / most);
            const qint64 from = activity.beginNs + activity.widthNs * i;
            m_painter.fillRect(between(from, std::min(from + activity.widthNs, m_lane.toNs),
                                       m_area.bottom() - height, height),
                               color);
        }
    }

    /// From the first sign to the last one; what is taken to hold on after it, as an outline.
    void paintSpan(const QColor &color)
    {
        const double height = m_area.height() * thin;
        const double top = m_area.center().y() - height / 2;
        m_painter.fillRect(between(m_lane.fromNs, m_lane.toNs, top, height), color);
        if (m_lane.holdsToNs <= m_lane.toNs)
            return;
        m_painter.setPen(color);
        m_painter.drawRect(between(m_lane.toNs, m_lane.holdsToNs, top, height - 1));
    }

    QPainter &m_painter;
    const QRectF m_area;
    const EvidenceLane &m_lane;
    const ColorScheme m_scheme;
    const bool m_isMirrored;
};

} // namespace

void LaneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
    if (!(option->state & QStyle::State_Selected))
        return;
    option->state &= ~QStyle::State_Selected;
    option->backgroundBrush = selectionBackground(option->palette);
}

void LaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto lane = index.data(EvidenceModel::LaneRole).value<EvidenceLane>();
    const QRectF area = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Mid));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    LanePainter(*painter, area, lane, colorScheme(option.palette),
                option.direction == Qt::RightToLeft)
        .paint();
    painter->restore();
}

} // namespace Sixcast
