// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/streamdatagram.h"
#include "core/base/streamfigures.h"

#include <array>

namespace Sixcast {

/// Counts one stream by the numbers of its datagrams. A number costs no more than a window's worth
/// of steps, however far it is from the one before; what lies further back than the window is
/// settled.
class StreamCounter
{
public:
    static constexpr quint32 window = 1'024; ///< numbers: 10 ms at 100,000 a second

    void add(const StreamMark &mark, qint64 receivedNs, qsizetype bytes);
    /// The sender told that the numbers up to this one have left.
    void noteSent(quint64 sent, bool isEnd);

    bool hasBegun() const { return m_figures.received > 0; } ///< a datagram came
    bool hasEnded() const { return m_figures.ended; }
    /// What is missing up to now counts as lost, also what may still come.
    StreamFigures figures() const;

private:
    bool has(quint32 number) const;
    void mark(quint32 number);
    void advance(quint32 highest);
    void settle(quint32 last);
    void lose(quint32 first, quint32 count);
    void closeGap();
    void noteTimes(const StreamMark &mark, qint64 receivedNs);

    StreamFigures m_figures;
    bool m_isPlaced = false; ///< the first number is known
    quint32 m_settled = 0;   ///< up to here nothing changes any more
    quint32 m_highest = 0;
    std::array<quint64, window / 64> m_bits{}; ///< of the numbers after m_settled
    LossBurst m_gap;                           ///< at the end of what is settled
    double m_jitterNs = 0;
    qint64 m_transitNs = 0;
    qint64 m_lastNs = 0; ///< as the latest arrived
};

} // namespace Sixcast
