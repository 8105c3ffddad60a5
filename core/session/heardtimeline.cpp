// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/heardtimeline.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr int cellsOfRun = 60;

} // namespace

HeardTimeline::HeardTimeline(qint64 startNs, int durationS)
    : m_timeline(startNs, std::max<qint64>(nsPerSecond, durationS * nsPerSecond / cellsOfRun))
{
}

void HeardTimeline::add(const Datagram &datagram, const Message &hello)
{
    const qint64 nowNs = datagram.receivedNs;
    if (!hello.extended)
        return m_timeline.add(nowNs, true);
    const auto known = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &run) {
        return run.run == hello.run && run.arrival == datagram.arrival;
    });
    if (known == m_runs.end()) {
        if (m_runs.size() >= keptRuns)
            m_runs.removeFirst();
        m_runs.append({hello.run, datagram.arrival, hello.seq, nowNs, 0});
        return m_timeline.add(nowNs, true);
    }
    if (hello.seq <= known->sequence)
        return; // a copy, or it was overtaken and counts as missed already
    const quint32 jump = hello.seq - known->sequence;
    known->step = known->step == 0 ? jump : std::min(known->step, jump);
    // Nobody knows when the missing ones were sent: evenly, most likely.
    const quint32 missed = jump / known->step - 1;
    const qint64 everyNs = (nowNs - known->receivedNs) / (qint64(missed) + 1);
    m_timeline.addLost(known->receivedNs + everyNs, everyNs, missed);
    m_timeline.add(nowNs, true);
    known->sequence = hello.seq;
    known->receivedNs = nowNs;
}

} // namespace Sixcast
