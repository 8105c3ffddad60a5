// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QByteArray>

#include <optional>

namespace Sixcast {

/// A listener joined its group again because the link was alive and the group was silent. All times
/// are UTC, ns, by the clock of whoever holds this. When HELLOs arrive right afterwards, the
/// membership had been lost on the way.
struct Rejoin {
    Endpoint peer;          ///< who told of it; unset on the listener itself
    InterfaceRef interface; ///< of whoever holds this
    qint64 joinedNs = 0;    ///< the join before
    qint64 heardNs = 0;     ///< the last HELLO for the group that it brought
    qint64 atNs = 0;        ///< the new join
    qint64 againNs = 0;     ///< the first HELLO for the group after it; 0: none yet

    /// Heard again so soon that nothing but the new join brought it: within 5 s, or a fraction of a
    /// long silence (a host reports a membership at once and again within 1 s, MLDv1 10 s: RFC 3810
    /// section 9.11, RFC 2710 section 7.10).
    bool isHealed() const;
    bool operator==(const Rejoin &) const = default;
};

/// `worked/silent/since`: from the join to the last HELLO, from there to the new join, and since
/// then, in ms. Spans, not times: the two clocks need not agree. The value of `again` in a WELCOME.
QByteArray encodeRejoin(const Rejoin &rejoin, qint64 nowNs);
/// Any bytes. `againNs` is \a nowNs: whoever tells has heard a HELLO.
std::optional<Rejoin> decodeRejoin(QByteArrayView text, qint64 nowNs);

} // namespace Sixcast
