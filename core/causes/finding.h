// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/causes/stage.h"

#include <QList>
#include <QString>

#include <optional>

namespace Sixcast {

/// One observation that speaks for a finding, and where it was read.
struct Evidence {
    QString fact;                 ///< what was looked at
    QString value;                ///< what it said
    QString source;               ///< a file, a call, "the other machine says"
    std::optional<quint64> event; ///< sequence number of the trace row

    bool operator==(const Evidence &) const = default;
};

/// A command for a person to run: how to check, or how to mend and how to take it back.
struct Advice {
    QString on; ///< `this machine`, `the other machine`, `the switch`
    QString command;
    QString undo; ///< of a mend

    bool operator==(const Advice &) const = default;
};

/// One possible root cause. Ids are stable, as in `listener.firewall.in`; never translated.
struct Finding {
    QString id;
    double confidence = 0; ///< 0..1
    QString title;
    QString text;
    QList<Evidence> evidence;
    QStringList ruledOut; ///< sentences
    QList<Advice> check;
    QList<Advice> mend;
    std::optional<Place> place; ///< where it stops the datagrams; unset: of `works`, or nowhere

    bool operator==(const Finding &) const = default;
};

inline constexpr double certainFrom = 0.9;
inline constexpr double likelyFrom = 0.6;
/// `certain`, `likely`, or below both `possible`: stable words of the report.
QString confidenceWord(double confidence);

} // namespace Sixcast
