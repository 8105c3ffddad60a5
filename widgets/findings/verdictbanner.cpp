// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/verdictbanner.h"

#include "core/base/clock.h"
#include "core/report/ownwords.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>

namespace Sixcast {

namespace {
constexpr int tickMs = 100;
constexpr double nsPerSecond = 1e9;
} // namespace

Tone outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
    case Outcome::Heard:
    case Outcome::Ready:
        return Tone::Good;
    case Outcome::Partial:
        return Tone::Doubtful;
    case Outcome::Unanswered:
    case Outcome::NothingHeard:
    case Outcome::Failed:
        return Tone::Bad;
    case Outcome::Stopped:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

VerdictBanner::VerdictBanner(QWidget *parent)
    : ToneLabel(parent)
    , m_progress(new QProgressBar)
    , m_evidence(new QPushButton(tr("Evi&dence")))
    , m_mend(new QPushButton(tr("Copy fi&x")))
{
    setLabelName(tr("Verdict"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedSize(fontMetrics().averageCharWidth() * 20, fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("Time passed"));
    m_progress->hide();

    m_evidence->setToolTip(tr("Shows the evidence for this cause"));
    m_mend->setToolTip(tr("Copies the commands that fix the most likely cause"));
    m_evidence->hide();
    m_mend->hide();
    connect(m_evidence, &QPushButton::clicked, this, &VerdictBanner::evidenceWanted);
    connect(m_mend, &QPushButton::clicked, this, &VerdictBanner::mendWanted);

    addWidget(m_progress);
    addWidget(m_evidence);
    addWidget(m_mend);
    setMinimumHeight(m_evidence->sizeHint().height() + 12);
}

void VerdictBanner::showMessage(Tone tone, const QString &sentence)
{
    m_live = {};
    m_tick.stop();
    m_progress->hide();
    m_evidence->hide();
    m_mend->hide();
    setMessage(tone, sentence);
    announce(sentence);
}

void VerdictBanner::showStatus(const RunStatus &status)
{
    const bool newState = status.state != m_status.state
        || status.deadlineMonotonicNs != m_status.deadlineMonotonicNs;
    const bool toAnnounce = status.state != m_status.state;
    m_status = status;
    if (!status.isRunning()) {
        m_live = {};
        m_tick.stop();
        m_progress->hide();
        return;
    }
    if (status.state == RunStatus::State::Opening)
        m_live = {};
    showCause(m_live.report);
    if (newState)
        m_stateStartNs = monotonicClockNs();
    if (status.deadlineMonotonicNs > 0)
        m_tick.start(tickMs, this);
    else
        m_tick.stop();
    m_progress->setVisible(status.deadlineMonotonicNs > 0);
    updateCountdown();
    if (toAnnounce)
        announce(stateText());
}

void VerdictBanner::showLive(const LiveVerdict &verdict)
{
    if (!m_status.isRunning())
        return; // it has ended in the meantime
    m_live = verdict;
    showCause(verdict.report);
    updateCountdown();
    if (verdict.isChange)
        announce(verdict.report.sentence);
}

/// The fix stands where it belongs: what is to be done on the other machine is done there.
void VerdictBanner::showCause(const Report &report)
{
    const bool hasCause = !report.findings.isEmpty() && report.verdict() != QLatin1String("works");
    m_evidence->setVisible(hasCause);
    const bool hasFix = hasCause && !report.findings.first().mend.isEmpty();
    const auto side = hasFix ? sideOf(report.findings.first()) : std::nullopt;
    const bool isElsewhere = (side == Side::Listener && report.role == QLatin1String("requester"))
        || (side == Side::Requester && report.role == QLatin1String("listener"));
    m_mend->setVisible(hasFix && !isElsewhere);
}

void VerdictBanner::showReport(const Report &report)
{
    m_status = {};
    m_live = {};
    m_tick.stop();
    m_progress->hide();
    showCause(report);
    setMessage(outcomeTone(report.outcome), report.sentence);
    announce(report.sentence);
}

void VerdictBanner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        updateCountdown();
    else
        ToneLabel::timerEvent(event);
}

void VerdictBanner::announce(const QString &sentence)
{
    QAccessibleEvent alert(label(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(sentence);
}

void VerdictBanner::updateCountdown()
{
    const qint64 now = monotonicClockNs();
    double left = 0;
    if (m_status.deadlineMonotonicNs > 0) {
        const double whole = qMax<qint64>(1, m_status.deadlineMonotonicNs - m_stateStartNs);
        left = qMax<qint64>(0, m_status.deadlineMonotonicNs - now) / nsPerSecond;
        m_progress->setValue(qBound(0, int(1000 * (now - m_stateStartNs) / whole), 1000));
    }
    const bool isLive =
        m_live.state != LiveVerdict::State::Quiet && m_status.state != RunStatus::State::Diagnosing;
    if (!isLive)
        setMessage(Tone::Busy, statusText(left));
    else
        setMessage(m_live.state == LiveVerdict::State::Waiting ? Tone::Busy
                                                               : outcomeTone(m_live.report.outcome),
                   m_live.report.sentence);
}

/// Without the numbers, which are stale as soon as they are said.
QString VerdictBanner::stateText() const
{
    switch (m_status.state) {
    case RunStatus::State::Idle:
        break;
    case RunStatus::State::Opening:
        return tr("Opening the socket and joining the group");
    case RunStatus::State::Listening:
        return tr("Listening");
    case RunStatus::State::Sending:
        return tr("Sending HELLOs");
    case RunStatus::State::Waiting:
        return tr("Waiting for answers");
    case RunStatus::State::Diagnosing:
        return tr("Looking for the cause");
    }
    return {};
}

QString VerdictBanner::statusText(double secondsLeft) const
{
    const QString left = QLocale().toString(secondsLeft, 'f', 1);
    switch (m_status.state) {
    case RunStatus::State::Idle:
        break;
    case RunStatus::State::Opening:
        return tr("Opening the socket and joining the group");
    case RunStatus::State::Listening:
        if (m_status.deadlineMonotonicNs > 0 && m_status.heard == 0)
            return tr("Listening, nothing heard yet; %1 s left").arg(left);
        if (m_status.deadlineMonotonicNs > 0)
            return tr("Listening: %n HELLO(s) heard; %1 s left", nullptr, int(m_status.heard))
                .arg(left);
        if (m_status.heard == 0)
            return tr(
                "Listening, nothing heard yet. Now press Start with Request on the other machine");
        return tr("Listening: %n HELLO(s) heard", nullptr, int(m_status.heard));
    case RunStatus::State::Sending:
        return tr("Sending HELLO %1 of %2, %3 answered so far")
            .arg(m_status.sent)
            .arg(qMax(m_status.planned, m_status.sent))
            .arg(m_status.answered);
    case RunStatus::State::Waiting:
        return tr("Waiting: %1 of %2 HELLOs answered so far, %3 s left")
            .arg(m_status.answered)
            .arg(m_status.sent)
            .arg(left);
    case RunStatus::State::Diagnosing:
        if (m_status.checks == 0)
            return tr("Looking for the cause, %1 s left").arg(left);
        return tr("Looking for the cause: %1 of %2 checks, %3 s left")
            .arg(qMin(m_status.check, m_status.checks))
            .arg(m_status.checks)
            .arg(left);
    }
    return {};
}

} // namespace Sixcast
