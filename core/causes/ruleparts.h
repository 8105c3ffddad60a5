// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/evidence.h"

// What several rules about one host share.

namespace Sixcast {

using Judgement = std::optional<Verdict>;

inline const SideFacts *factsOf(const Picture &p, Side side)
{
    return side == Side::Listener ? p.listener : p.requester;
}

inline const InterfaceFacts *interfaceOf(const Picture &p, Side side)
{
    return side == Side::Listener ? p.listenerInterface : p.requesterInterface;
}

inline Judgement certainOf(const Picture &p, Side side, double confidence, const QString &fact,
                           const QString &value, const QString &source)
{
    return Verdict{confidence, {stateEvidence(p, side, fact, value, source)}};
}

/// No answer can be due to a filter there when the datagrams come through it.
inline bool helloArrives(const Picture &p)
{
    return p.heard.some() || p.heardFromAnybody > 0;
}

/// The chosen interface is not there, for the system or for IPv6.
bool isInterfaceMissing(const Picture &p, Side side);
/// Its state alone keeps anything from being sent or received.
bool interfaceExplainsSilence(const Picture &p, Side side);
/// The requester was told to send from an address that can't be.
bool isSourceUnusable(const Picture &p);

/// The host that is most likely the listener's, or null when several could be.
const HostView *likelyListener(const Picture &p);

} // namespace Sixcast
