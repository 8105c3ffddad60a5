// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/livewatch.h"

#include "core/base/clock.h"

namespace Sixcast {

LiveWatch::LiveWatch(Side own, std::function<Case()> situation, QObject *parent)
    : QObject(parent)
    , m_judge(own)
    , m_situation(std::move(situation))
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &LiveWatch::look);
}

void LiveWatch::look()
{
    if (const auto verdict = m_judge.look(m_situation(), monotonicClockNs()))
        Q_EMIT judged(*verdict);
}

} // namespace Sixcast
