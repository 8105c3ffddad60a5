// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/facts/rulefacts.h"

#include <QByteArrayView>
#include <QList>

namespace Sixcast {

/// What a rule is asked about: may it hit this exchange?
struct RuleTarget {
    Ip6Address group;
    quint16 port = 0;
    QString interface;
};

// Parsers of what the system's own tools print. Any bytes go in; what can't be understood is left
// out, a match that is not known may hit anything, and at most maximumRules come out.

inline constexpr qsizetype maximumRules = 64;

/// \a json: `nft -j list ruleset`; \a listing: `nft -a list ruleset`, from which the texts are.
QList<RuleFacts> parseNftables(QByteArrayView json, QByteArrayView listing,
                               const RuleTarget &target);
/// `ip6tables-save -c`.
QList<RuleFacts> parseIp6tables(QByteArrayView saved, const RuleTarget &target);

/// One answer of the rule reader: a line `== NAME` before what each tool printed.
/// Where ip6tables writes into nftables its own spelling is taken.
QList<RuleFacts> parseRuleset(QByteArrayView answer, const RuleTarget &target);

/// \a earlier with what moved until \a later; rules that are new or gone in between are left out.
QList<RuleFacts> rulesMoved(const QList<RuleFacts> &earlier, const QList<RuleFacts> &later);

} // namespace Sixcast
