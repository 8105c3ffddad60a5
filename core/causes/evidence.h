// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/rules.h"
#include "core/facts/findingwords.h"

#include "core/base/oserror.h"

// Words in which rules put their evidence.

namespace Sixcast {

inline Evidence evidenceOf(const QString &fact, const QString &value, const QString &source,
                           quint64 event = 0)
{
    return {fact, value, source, event != 0 ? std::optional(event) : std::nullopt};
}

inline Evidence stateEvidence(const Picture &picture, Side side, const QString &fact,
                              const QString &value, const QString &source)
{
    const SideFacts *facts = side == Side::Listener ? picture.listener : picture.requester;
    const bool hasRow = facts && picture.isOwn(side);
    return evidenceOf(fact, value, picture.source(side, source), hasRow ? facts->stateEvent : 0);
}

inline Evidence tallyEvidence(const QString &fact, const Tally &tally, const QString &source,
                              quint64 event = 0)
{
    return evidenceOf(fact, QStringLiteral("%1 / %2").arg(tally.arrived).arg(tally.sent), source,
                      event);
}

inline Evidence errnoEvidence(const QString &fact, int osError, const QString &source,
                              quint64 event = 0)
{
    return evidenceOf(fact, osErrorDescription(osError), source, event);
}

/// The row of a burst, for evidence to point at; 0 when it is another machine's.
inline quint64 burstEvent(const Picture &picture, Purpose purpose)
{
    const BurstFacts *burst = picture.requester && picture.isOwn(Side::Requester)
        ? picture.requester->burst(purpose)
        : nullptr;
    return burst ? burst->event : 0;
}

} // namespace Sixcast
