// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/picture.h"

namespace Sixcast {

inline constexpr qsizetype maximumPeerCases = 8;

/// A run as it would have been with one peer alone: who else answered, was heard, or told of itself
/// is left out.
struct PeerCase {
    Ip6Address peer;
    Case facts;
};

/// One for each other machine of a run, the counterpart first; empty unless there are several.
/// Bounded. Pure.
QList<PeerCase> casesByPeer(const Case &facts);

} // namespace Sixcast
