// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedside.h"

#include <QList>

namespace Sixcast {

/// How the HELLOs of one requester fared at one listener.
struct Hearing {
    enum class State : quint8 {
        Compared,
        Same,       ///< both roles of one machine
        OtherGroup, ///< the listener joined another group, or listened on another port
        OtherTime,  ///< by both clocks, no HELLO left while it listened
        Unnumbered  ///< plain HELLOs name nobody: what was heard of whom can't be told
    };

    enum class Fate : quint8 { Whole, Part, Silent, Untold };

    State state = State::Compared;
    quint64 sent = 0;
    quint64 heard = 0;
    quint64 answered = 0; ///< of those heard: the WELCOME came back

    Fate fate() const;
    bool isWhole() const { return state == State::Compared && heard == sent && answered == sent; }
    bool operator==(const Hearing &) const = default;
};

/// Who hears whom, from any number of traces.
struct HearingMatrix {
    struct Machine {
        QString name; ///< host, and the file where one host has several traces
        quint64 sent = 0;
        qsizetype trace = 0; ///< where it stood among the traces
    };
    struct Pair {
        qsizetype requester = 0;
        qsizetype listener = 0;
        bool operator==(const Pair &) const = default;
    };

    QList<Machine> requesters;
    QList<Machine> listeners;
    QList<QList<Hearing>> rows; ///< by requester, then by listener

    const Hearing &at(qsizetype requester, qsizetype listener) const
    {
        return rows[requester][listener];
    }
    /// Those that were compared and don't work in full; the worst first.
    QList<Pair> weakPairs() const;
};

struct NamedTrace {
    QString file;
    ReadTrace read;
};

/// Pure.
HearingMatrix hearingMatrix(const std::vector<NamedTrace> &traces);
/// 0 everybody heard and answered everybody, 1 in part, 2 nobody, or nothing could be compared.
int exitStatus(const HearingMatrix &matrix);

} // namespace Sixcast
