// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/cause.h"

#include "core/facts/findingwords.h"

namespace Sixcast {

CauseSide causeSide(QStringView id)
{
    struct Word {
        QLatin1StringView word;
        CauseSide side;
    };
    static constexpr Word words[]{{QLatin1StringView("listener"), CauseSide::Listener},
                                  {QLatin1StringView("requester"), CauseSide::Requester},
                                  {QLatin1StringView("mismatch"), CauseSide::Both},
                                  {QLatin1StringView("duplicate"), CauseSide::Both},
                                  {QLatin1StringView("network"), CauseSide::Network},
                                  {QLatin1StringView("router"), CauseSide::Network}};
    const qsizetype end = id.indexOf(u'.');
    for (const Word &word : words) {
        if (end > 0 && id.first(end) == word.word)
            return word.side;
    }
    return CauseSide::None;
}

std::array<std::span<const Cause>, 5> allCauses()
{
    return {interfaceCauses(), filterCauses(), routeCauses(), programCauses(), networkCauses()};
}

QStringList findingIds()
{
    QStringList ids;
    for (const auto &area : allCauses()) {
        for (const Cause &cause : area)
            ids << QString::fromLatin1(cause.id);
    }
    return ids;
}

const Cause *causeOf(QStringView id)
{
    for (const auto &area : allCauses()) {
        for (const Cause &cause : area) {
            if (id == QLatin1StringView(cause.id))
                return &cause;
        }
    }
    return nullptr;
}

QString titleOf(const QString &id)
{
    const Cause *cause = causeOf(id);
    return cause ? Findings::tr(cause->title) : QString();
}

QString textOf(const QString &id)
{
    const Cause *cause = causeOf(id);
    return cause ? Findings::tr(cause->text) : QString();
}

} // namespace Sixcast
