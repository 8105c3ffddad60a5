// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"

#include <QByteArrayList>

namespace Sixcast {

/// What a requester measured, for the `m=` field of its beacons: all that a digest has no room for,
/// in as many words of at most \a maximumBytes as it takes, each of its own meaning. Nobody asks
/// for them, so they answer nothing and amplify nothing.
///
/// | key | value |
/// |---|---|
/// | `t` `g` `p` | as in a digest |
/// | `U` | the host that the probes of one host are told of |
/// | `Y` | a probe: letter run/answered/sent/errno/closed/prohibited/first/last ms ago |
/// | `P` | a ping: letter sent/answers |
/// | `W` | what its counters did: letter from/to ms ago/counters as in a digest's `n` |
QByteArrayList encodeDetails(const SideFacts &facts, qint64 nowNs, qsizetype maximumBytes);

/// Adds what \a details tell to \a facts, which a digest of the same side has told of before. Any
/// bytes. False: they are none, or of another group or port.
bool takeDetails(QByteArrayView details, SideFacts *facts);

/// The fuller word on a probe stays when a later digest tells less of it.
void keepDetails(const SideFacts &before, SideFacts *now);

} // namespace Sixcast
