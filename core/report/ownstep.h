// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/explanation.h"

namespace Sixcast {

/// A next step that the program takes by itself: another run that tells more, or that works.
struct OwnStep {
    enum class Kind : quint8 {
        ReadRules, ///< with rights, then the same run again
        Again,
        AllInterfaces,
        AskListener,   ///< by its own address as well
        RaiseHopLimit, ///< of the HELLOs
        FreeSource     ///< leave their source address and port to the system
    };

    Kind kind = Kind::Again;
    Ip6Address listener; ///< of AskListener

    bool operator==(const OwnStep &) const = default;
};

inline constexpr int raisedHopLimit = 16;

/// What this program can do about a check on this machine; nullopt: a person has to.
std::optional<OwnStep> ownStepFor(const NextCheck &check, const Report &report);
/// ... about a cause on this machine.
std::optional<OwnStep> ownStepFor(const Finding &cause, const Report &report);
/// `Run again on all interfaces`: what a button says.
QString stepText(const OwnStep &step);

} // namespace Sixcast
