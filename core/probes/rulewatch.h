// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/facts.h"
#include "core/probes/probetrace.h"
#include "core/probes/rulereader.h"
#include "core/probes/ruleset.h"

#include <QPointer>
#include <QTimer>

namespace Sixcast {

/// The packet filter's rules and what their counters did between two looks.
class RuleWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int timeoutMs = 1'000;

    /// \a reader: one that somebody has given the rights to.
    RuleWatch(RuleReader *reader, RuleTarget target, QObject *parent = nullptr);

    /// The first time: as they are. Each later time: what has moved since the first. looked()
    /// follows, at the latest after timeoutMs, never from within.
    void look();
    /// Puts what is known into the facts, and a row for each rule that dropped something into the
    /// trace.
    void take(SideFacts *facts, ProbeTrace &trace) const;

Q_SIGNALS:
    void looked();

private:
    void onLooked(const QByteArray &answer);

    QPointer<RuleReader> m_reader;
    RuleTarget m_target;
    std::optional<QList<RuleFacts>> m_first;
    QList<RuleFacts> m_rules;
    QTimer m_timer; ///< runs while an answer is waited for
};

RuleTarget ruleTarget(const RunSettings &settings);

} // namespace Sixcast
