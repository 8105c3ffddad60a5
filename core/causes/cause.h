// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/few.h"
#include "core/causes/picture.h"

#include <span>

namespace Sixcast {

/// Where a cause lies; nowhere: `works`.
enum class CauseSide : quint8 { None, Listener, Requester, Both, Network };
/// The first word of an id says it, of one that is not in this version's table as well.
CauseSide causeSide(QStringView id);

/// The machine that a piece of advice is for.
enum class Where : quint8 {
    Own, ///< the side that the cause lies with; of no single one, whoever reads it
    Listener,
    Requester,
    Switch,
    Router
};

/// What has to pass the filter that a cause is about, for the exchange to work.
enum class Passage : quint8 {
    None,
    HelloOut,
    HelloIn,
    WelcomeOut,
    WelcomeIn,
    NeighbourDiscovery,
    MembershipReports
};

/// A command, never translated, with {if} {port} {group} {peer} {mac} {mtu} {mode} {bridge} to be
/// filled in; or a sentence, where no command does it.
struct AdviceLine {
    const char *text = "";
    const char *undo = "";
    bool isSentence = false;
    Where where = Where::Own;

    constexpr AdviceLine at(Where other) const
    {
        AdviceLine line = *this;
        line.where = other;
        return line;
    }
};
constexpr AdviceLine run(const char *command, const char *undo = "")
{
    return {command, undo};
}
/// \a sentence is marked for translation.
constexpr AdviceLine say(const char *sentence)
{
    return {.text = sentence, .isSentence = true};
}

/// All that is said of one cause, whoever finds it. Texts are of the context `Sixcast::Findings`.
struct Cause {
    const char *id; ///< stable, as in `listener.firewall.in`; never translated
    const char *title;
    const char *text;
    Few<AdviceLine, 3> checks = {};  ///< how a person sees whether it is so
    Passage passage = Passage::None; ///< what to let through, first of the fixes
    Few<AdviceLine, 2> fixes = {};
};

// By area, in causes_<area>.cpp.
std::span<const Cause> interfaceCauses();
std::span<const Cause> filterCauses();
std::span<const Cause> routeCauses();
std::span<const Cause> programCauses();
std::span<const Cause> networkCauses();
/// All of the above; `works` is one of them.
std::array<std::span<const Cause>, 5> allCauses();

QStringList findingIds();
/// Null: no such cause.
const Cause *causeOf(QStringView id);

/// Nothing, where there is no such cause.
QString titleOf(const QString &id);
QString textOf(const QString &id);

} // namespace Sixcast
