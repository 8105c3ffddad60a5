// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/flowcompare.h"

#include <QWidget>

namespace Sixcast {

/// What was sent and what arrived, over time: two lanes of bars, the lost ones as hollow boxes in
/// the second one, and below them the share that was lost. Tool tips say the numbers of a stretch
/// of time, the description all of it to a screen reader.
class FlowPicture : public QWidget
{
    Q_OBJECT
public:
    explicit FlowPicture(QWidget *parent = nullptr);

    void setComparison(const FlowComparison &comparison);

    QString binText(qsizetype bin) const; ///< what its tool tip says
    QRect binRect(qsizetype bin) const;   ///< the whole height, in the direction of reading
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Lane {
        QRect rect;
        QString title;
    };
    enum { SenderLane, ReceiverLane, LossLane, lanes };

    Lane lane(int number) const;
    int titleWidth() const;
    void paintBin(QPainter &painter, qsizetype bin) const;

    FlowComparison m_comparison;
    quint32 m_most = 1; ///< datagrams in a bin
};

} // namespace Sixcast
