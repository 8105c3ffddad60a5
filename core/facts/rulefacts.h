// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Sixcast {

/// A rule of this host's packet filter that drops or rejects and could hit the exchange, as
/// somebody with rights read it. Never sent to another machine.
struct RuleFacts {
    QString tool;   ///< `nft`, `ip6tables`
    QString family; ///< of nft: `inet`, `ip6`, `netdev`, `bridge`
    QString table;
    QString chain;
    QString hook; ///< where its chain begins: `input`, `output`, `prerouting`, `ingress`, ...
    quint64 handle =
        0;           ///< nft's; of ip6tables the place in the chain, from 1. 0: the chain's policy
    QString text;    ///< as its tool spells it, without counts
    QString verdict; ///< `drop`, `reject`
    bool named = false;            ///< it names our port or group; else it may hit anything
    std::optional<qint64> packets; ///< at the first look; unset: without a counter
    std::optional<qint64> hits;    ///< so many more at the last look
    quint64 event = 0;             ///< trace row of the hits; 0: none

    bool isSame(const RuleFacts &other) const ///< of another look
    {
        return tool == other.tool && family == other.family && table == other.table
            && chain == other.chain && handle == other.handle && text == other.text;
    }
    bool operator==(const RuleFacts &) const = default;
};

/// `nft: inet filter input, handle 4`: what a person looks for.
inline QString placeOf(const RuleFacts &rule)
{
    const QString family = rule.family.isEmpty() ? QString() : rule.family + QLatin1Char(' ');
    const QString where = rule.handle == 0
        ? QString()
        : (rule.tool == QLatin1String("nft") ? QStringLiteral(", handle %1")
                                             : QStringLiteral(", rule %1"))
              .arg(rule.handle);
    return rule.tool + QLatin1String(": ") + family + rule.table + QLatin1Char(' ') + rule.chain
        + where;
}

} // namespace Sixcast
