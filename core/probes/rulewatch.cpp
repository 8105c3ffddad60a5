// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/rulewatch.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

RuleTarget ruleTarget(const RunSettings &settings)
{
    return {settings.group, settings.port, settings.interfaces.value(0).name};
}

RuleWatch::RuleWatch(RuleReader *reader, RuleTarget target, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_target(std::move(target))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RuleWatch::looked);
    connect(reader, &RuleReader::looked, this, &RuleWatch::onLooked);
}

void RuleWatch::look()
{
    m_timer.start(m_reader ? timeoutMs : 0);
    if (m_reader)
        m_reader->look();
}

void RuleWatch::onLooked(const QByteArray &answer)
{
    if (!m_timer.isActive())
        return; // another's
    const QList<RuleFacts> now = parseRuleset(answer, m_target);
    if (!m_first)
        m_first = now;
    m_rules = rulesMoved(*m_first, now);
    m_timer.start(0);
}

void RuleWatch::take(SideFacts *facts, ProbeTrace &trace) const
{
    if (!m_first)
        return;
    facts->rulesRead = true;
    facts->rules = m_rules;
    for (RuleFacts &rule : facts->rules) {
        if (rule.hits.value_or(0) <= 0)
            continue;
        rule.event = trace.note(
            u"rules"_s,
            tr("%1 packets were dropped by %2: %3").arg(*rule.hits).arg(placeOf(rule), rule.text),
            facts->settings.interfaces.value(0).index);
    }
}

} // namespace Sixcast
