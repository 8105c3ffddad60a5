// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/causes/finding.h"
#include "core/facts/runfacts.h"

namespace Sixcast {

/// The side that a cause lies on, by its id; nullopt: the network, or both.
std::optional<Side> sideOf(const Finding &finding);
/// `the listener's firewall` on the listener's own screen: `this machine's firewall`.
QString inOwnWords(const QString &text, Side own);
/// `The cause: this machine's firewall drops the HELLO.`, as sure as it is; and where to fix it
/// when that is on the other machine. \a other may be unspecified: not known.
QString causeSentence(const Finding &finding, Side own, const Ip6Address &other);

} // namespace Sixcast
