// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/livejudge.h"

#include <QTimer>

#include <functional>

namespace Sixcast {

/// Looks at the situation of a run every now and then, from start() on, and tells the verdict.
class LiveWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int intervalMs = 250;

    LiveWatch(Side own, std::function<Case()> situation, QObject *parent = nullptr);

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    bool hasHealed() const { return m_judge.hasHealed(); }

Q_SIGNALS:
    void judged(const Sixcast::LiveVerdict &verdict);

private:
    void look();

    LiveJudge m_judge;
    std::function<Case()> m_situation;
    QTimer m_timer;
};

} // namespace Sixcast
