// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Sixcast {

/// HELLOs in a row to one place.
struct Salvo {
    int count;
    int intervalMs;
    int bytes; ///< of an extended HELLO
};

/// What an investigation sends at most. README tells it to users; tst_probeplan compares the two
/// with what really leaves.
namespace ProbePlan {

inline constexpr Salvo group{12, 20, 200};
inline constexpr Salvo large{12, 15, 400};
inline constexpr Salvo last{4, 20, 200};
/// To ff02::1. Room for a digest in the answer, within what a small MTU or a size filter leaves.
inline constexpr Salvo control{6, 20, 400};
inline constexpr Salvo unicast{4, 30, 400};
inline constexpr Salvo besidePort{2, 60, 64};
inline constexpr Salvo otherInterface{2, 30, 200};

inline constexpr int pingsOfHost = 2;
inline constexpr int pingsOfGroups = 6; ///< ff02::1, the group, the group of snooping switches
inline constexpr qsizetype maximumHosts = 8;
inline constexpr qsizetype maximumOtherInterfaces = 8;
inline constexpr int tells = 8;       ///< own facts, and a question
inline constexpr int detailTells = 8; ///< at the end: what the probes measured

} // namespace ProbePlan
} // namespace Sixcast
