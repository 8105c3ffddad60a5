// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/streamfigures.h"

#include <QWidget>

namespace Sixcast {

/// A stream over time in three lanes: what is missing, what arrived, how unsteadily. The table
/// beside it says the same in numbers.
class MeasureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureStrip(QWidget *parent = nullptr);

    void setSamples(const QList<StreamSample> &samples);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Lane : quint8 { Missing, Rate, Jitter };
    static constexpr int lanes = 3;

    static double valueOf(const StreamSample &sample, Lane lane);
    double most(Lane lane) const;
    QString laneTitle(Lane lane) const;
    QRect plotRect() const; ///< of all lanes, without their titles
    QRect barRect(qsizetype sample, Lane lane) const;

    QList<StreamSample> m_samples;
};

} // namespace Sixcast
