// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/fields.h"

#include <QByteArray>

#include <functional>

namespace Sixcast {

/// The most telling facts of one side in one ASCII word, `key:value,key:value`, for a beacon or the
/// `d=` field of a HELLO or WELCOME. In order of importance; what does not fit into \a maximumBytes
/// is left out. Of the runs that a listener heard, \a firstRun is told first: whoever asked.
///
/// | key | value |
/// |---|---|
/// | `s` | `l` listener, `r` requester |
/// | `t` | its clock, ms since 1970, hexadecimal |
/// | `v` | seconds since its run began |
/// | `g` `p` | group, port |
/// | `z` | operation/errno that kept it from setting up |
/// | `f` | what is wrong with the interface, a letter each: d down, c no carrier, o IPv6 off, m |
/// |     | MTU, |
/// |     | n NOARP, b bridge port, l no link-local, t tentative, a duplicate, r no route to the |
/// |     | group, |
/// |     | p a rule or route refuses it; and what may drop: x an XDP program, i a tc filter on |
/// |     | ingress |
/// | `F` | the same of the interface that the run uses, when it is another one; g it is gone |
/// | `j` | 1 or 0: the group is joined on this interface; `J` the names of those where it is |
/// | `e` | looped copies through the own filter: letter (h, p, c, w) arrived/sent, joined by `+` |
/// | `r` | heard, per run (from all addresses), joined by `+`, and `*` with their number when |
/// |     | not all are told: |
/// |     | run/group/control/unicast/elsewhere/ |
/// |     | welcomed/errors/errno/ms ago |
/// | `q` | own exchange: run/sent/answered/refused/errno/those at first that were |
/// |     | not answered, where all later ones were |
/// | `y` | own probes: letter answered/sent, joined by `+` |
/// | `x` | membership test: reports/discards |
/// | `b` | way back: neighbour state/the same soon after/errno of the route/by the same |
/// |     | interface/ |
/// |     | gateway/MAC |
/// | `S` | sources that the join is for, each after `+`, or that it leaves out, each after `-`; |
/// |     | at most 3, else nothing |
/// | `u` | refused answers: type.code*count@offender, joined by `+` |
/// | `w` | digests of the other side that it heard |
/// | `o` `c` | datagrams that the receive buffer dropped; answers held back by a cap |
/// | `i` | its network stack, hexadecimal |
/// | `m` `k` | MAC; kind/mode of the interface |
/// | `a` | source address |
/// | `h` | hop limit of its multicast |
/// | `n` | what counters of the interface moved since the start, in a fixed order, joined by `/` |
QByteArray encodeDigest(const SideFacts &facts, InterfaceIndex interface, qint64 nowNs,
                        qsizetype maximumBytes, quint64 firstRun = 0);

/// Room for a digest in a datagram of FactsChannel.
inline constexpr qsizetype maximumDigestBytes = 250;

/// What a digest says, as facts of the other side. `readNs` is its clock. Any bytes; nullopt when
/// they are no digest. The interface of the digest is interfaces().first(), whose counters are in
/// `moved`.
std::optional<SideFacts> decodeDigest(QByteArrayView digest, const Endpoint &from);

/// The same digest with \a map's word for each part that is a \a secret.
QByteArray mappedDigest(QByteArrayView digest,
                        const std::function<QByteArray(Secret secret, QByteArrayView part)> &map);

} // namespace Sixcast
