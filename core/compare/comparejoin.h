// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedside.h"

namespace Sixcast {

/// Which of the sent came in as which of the arrived, told by their times alone: both lists are in
/// order, the clocks differ by an unknown constant, some were lost, some came twice.
struct TimePairing {
    std::vector<int> arrivedOf; ///< for each sent one the number of the arrived one; -1: lost
    int matched = 0;
    bool isCertain = true; ///< no other shift of the clocks explains as much
};
/// Linear in both, times a constant.
TimePairing pairByTime(const std::vector<qint64> &sentNs, const std::vector<qint64> &arrivedNs);

/// The datagrams of one requester and one listener, joined.
struct JoinedExchange {
    struct Join {
        int sent = -1;    ///< number in the sending side's list; -1: not there
        int arrived = -1; ///< in the receiving side's
        quint32 seq =
            0; ///< of the HELLO, or of the one that a WELCOME answers; plain: counted from 1
        int hello = -1; ///< of a WELCOME: number in `hellos` of what it answers; -1: not known
    };
    std::vector<Join> hellos; ///< for the group, in order of sending; then those that only arrived
    std::vector<Join> welcomes; ///< from this listener to this requester, in answer to those
    std::vector<Join> control;  ///< HELLOs elsewhere: they don't count, but they tell the clocks
    quint64 helloDuplicates = 0;
    quint64 welcomeDuplicates = 0;
    bool isCertain = true;          ///< false when times alone told which was lost
    std::vector<int> otherHellos;   ///< of the listener's: from other requesters
    std::vector<int> otherWelcomes; ///< of the requester's: from other listeners
};

/// Either side may be null. n log n in the datagrams, whatever they are.
JoinedExchange joinExchange(const ComparedSide *requester, const ComparedSide *listener);

/// From the stamps of what was joined.
ClockOffset clockOffset(const JoinedExchange &joined, const ComparedSide *requester,
                        const ComparedSide *listener);

} // namespace Sixcast
