// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/net/datagramsocket.h"
#include "core/trace/runtimeline.h"

namespace Sixcast {

/// A listener's timeline: the HELLOs for the group that it heard, and those that it missed, which
/// the numbers of extended HELLOs tell afterwards. Of plain ones only what was heard is known.
class HeardTimeline
{
public:
    HeardTimeline() = default;
    /// \a durationS: of the run; 0: unknown.
    HeardTimeline(qint64 startNs, int durationS);

    void add(const Datagram &datagram, const Message &hello);
    const RunTimeline &timeline() const { return m_timeline; }

private:
    /// One requester's run on one interface.
    struct Run {
        quint64 run = 0;
        InterfaceIndex arrival;
        quint32 sequence = 0; ///< of the latest HELLO
        qint64 receivedNs = 0;
        /// From one number to the next: a requester on several interfaces numbers all. 0: unknown.
        quint32 step = 0;
    };
    static constexpr qsizetype keptRuns = 16;

    RunTimeline m_timeline;
    QList<Run> m_runs; ///< the latest at the end
};

} // namespace Sixcast
