// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Sixcast {

/// How losses lie among what was sent.
struct LossPattern {
    enum class Kind : quint8 {
        None,
        All,
        Random,      ///< each one by itself, as far as can be told
        Bursts,      ///< more in a row than chance makes
        Regular,     ///< every `period`th
        FromMoment,  ///< nothing came any more from one on
        UntilMoment, ///< nothing came before one
        TooFew       ///< to tell chance from anything else
    };

    Kind kind = Kind::None;
    quint64 sent = 0;
    quint64 lost = 0;
    quint64 runs = 0; ///< stretches of lost ones in a row
    quint64 longestRun = 0;
    quint64 period = 0;     ///< Regular
    quint64 moment = 0;     ///< FromMoment: number (from 0) of the first that never came;
                            ///< UntilMoment: of the first that came
    Kind rest = Kind::None; ///< with a moment: of the losses on its other side
    quint64 restLost = 0;

    bool operator==(const LossPattern &) const = default;
};

/// \a lost in the order of sending. Linear.
LossPattern lossPattern(const std::vector<bool> &lost);

} // namespace Sixcast
