// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/rejoin.h"
#include "core/base/streamfigures.h"
#include "core/causes/conclusion.h"
#include "core/report/streamtext.h"
#include "core/trace/runtimeline.h"

#include <QJsonObject>

namespace Sixcast {

enum class Outcome : quint8 {
    Answered,
    Partial,
    Unanswered,
    Heard,
    NothingHeard,
    Failed,
    Stopped,
    Ready ///< of a check: nothing on this machine stands in the way
};

/// How a run ended, in values: what `--json` prints, the banner says, the HTML export shows.
struct Report {
    struct PeerRow {
        Endpoint endpoint;
        InterfaceRef interface;
        quint64 answers = 0;
        quint64 lost = 0;
        quint64 duplicates = 0;
        std::optional<double> rttMinimumMs, rttMedianMs, rttMaximumMs;
        int hops = -1; ///< hop limit as its datagrams arrived; -1: unknown

        bool operator==(const PeerRow &) const = default;
    };
    struct InterfaceRow {
        InterfaceRef interface;
        QString problem; ///< empty: none
        quint64 sent = 0, received = 0, answered = 0;
        int peers = 0;

        bool operator==(const InterfaceRow &) const = default;
    };

    QString role; ///< `listener`, `requester`, `both`, `compare`, ...
    Outcome outcome = Outcome::Stopped;
    QString group;
    quint16 port = 0;
    QString interface; ///< name, or `all`
    quint32 interfaceIndex = 0;
    int hopLimit = -1;
    qint64 startedNs = 0; ///< UTC
    double seconds = 0;
    quint64 sent = 0, answered = 0, lost = 0;                   ///< HELLOs (requester)
    quint64 heard = 0, welcomed = 0, heldBack = 0, ignored = 0; ///< listener
    QString sentence;        ///< the outcome in one sentence, translated
    QList<Finding> findings; ///< sorted by confidence
    Whereabouts whereabouts;
    PathPicture path;
    QList<PathPicture> paths; ///< as in Conclusion
    QList<PeerRow> peers;
    QList<InterfaceRow> interfaces;      ///< the matrix of a run on all interfaces
    std::optional<RunTimeline> timeline; ///< of a timed run
    std::optional<StreamResult> stream;  ///< one that was sent, or those that were heard
    QList<Rejoin> rejoins; ///< where a listener joined again because the group had fallen silent

    /// The first finding's id, or `works`; empty when nothing can be said.
    QString verdict() const;
    void take(const Conclusion &conclusion);
};

QString outcomeName(Outcome outcome); ///< `answered`, `nothing-heard`, ...: stable
/// What every JSON object of ours begins with.
QJsonObject reportHead(const QString &role);
QJsonObject toJson(const Report &report); ///< `sixcast.report/1`; unknown numbers are absent
StreamView streamView(const Report &report);
/// 0 works, 1 in part, 2 no answer or nothing heard, 3 could not set up.
int exitStatus(const Report &report);

} // namespace Sixcast
