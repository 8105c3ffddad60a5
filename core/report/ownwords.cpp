// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/ownwords.h"

#include "core/causes/cause.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::OwnWords)
};

struct Pair {
    QString name;
    QString own;
};

// Longer ones first: one is the beginning of the other.
std::array<Pair, 4> pairs(Side side)
{
    if (side == Side::Listener)
        return {{{Tr::tr("The listener's"), Tr::tr("This machine's")},
                 {Tr::tr("the listener's"), Tr::tr("this machine's")},
                 {Tr::tr("The listener"), Tr::tr("This machine")},
                 {Tr::tr("the listener"), Tr::tr("this machine")}}};
    return {{{Tr::tr("The requester's"), Tr::tr("This machine's")},
             {Tr::tr("the requester's"), Tr::tr("this machine's")},
             {Tr::tr("The requester"), Tr::tr("This machine")},
             {Tr::tr("the requester"), Tr::tr("this machine")}}};
}

} // namespace

std::optional<Side> sideOf(const Finding &finding)
{
    const CauseSide side = causeSide(finding.id);
    return side == CauseSide::Listener ? std::optional(Side::Listener)
        : side == CauseSide::Requester ? std::optional(Side::Requester)
                                       : std::nullopt;
}

QString inOwnWords(const QString &text, Side own)
{
    QString words = text;
    for (const Pair &pair : pairs(own))
        words.replace(pair.name, pair.own);
    return words;
}

QString causeSentence(const Finding &finding, Side own, const Ip6Address &other)
{
    const QString words = finding.confidence >= 0.9 ? Tr::tr("The cause: %1.")
        : finding.confidence >= 0.6                 ? Tr::tr("Most likely: %1.")
                                                    : Tr::tr("A possible cause: %1.");
    const QString sentence = words.arg(inOwnWords(finding.title, own));
    const auto side = sideOf(finding);
    if (!side || *side == own || finding.mend.isEmpty() || finding.confidence < 0.6)
        return sentence;
    const QString role = *side == Side::Listener ? Tr::tr("listener") : Tr::tr("requester");
    return sentence + u' '
        + (other.isUnspecified()
               ? Tr::tr("Fix it on the other machine.")
               : Tr::tr("Fix it on %1 (%2).", "address, role").arg(other.toString(), role));
}

} // namespace Sixcast
