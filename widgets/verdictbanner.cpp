// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/verdictbanner.h"

#include "core/base/clock.h"
#include "widgets/glyphs.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTimerEvent>

namespace Sixcast {

namespace {
constexpr int stripeWidth = 4;
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
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_label(new QLabel)
    , m_progress(new QProgressBar)
    , m_evidence(new QPushButton(tr("Evi&dence")))
    , m_mend(new QPushButton(tr("&Copy mend")))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAccessibleName(tr("Verdict"));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_progress->setAccessibleName(tr("Time passed"));
    m_progress->hide();

    m_evidence->setToolTip(tr("Shows what speaks for this cause"));
    m_mend->setToolTip(tr("Copies the commands that mend the most likely cause"));
    m_evidence->hide();
    m_mend->hide();
    connect(m_evidence, &QPushButton::clicked, this, &VerdictBanner::evidenceWanted);
    connect(m_mend, &QPushButton::clicked, this, &VerdictBanner::mendWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(stripeWidth + 8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_progress);
    row->addWidget(m_evidence);
    row->addWidget(m_mend);
    setMinimumHeight(m_evidence->sizeHint().height() + 12);
    updateIcon();
}

void VerdictBanner::showMessage(Tone tone, const QString &sentence)
{
    m_tick.stop();
    m_progress->hide();
    m_evidence->hide();
    m_mend->hide();
    setSentence(tone, sentence, true);
}

void VerdictBanner::showStatus(const RunStatus &status)
{
    const bool newState = status.state != m_status.state
        || status.deadlineMonotonicNs != m_status.deadlineMonotonicNs;
    const bool announce = status.state != m_status.state;
    m_status = status;
    if (!status.isRunning()) {
        m_tick.stop();
        m_progress->hide();
        return;
    }
    m_evidence->hide();
    m_mend->hide();
    if (newState)
        m_stateStartNs = monotonicClockNs();
    if (status.deadlineMonotonicNs > 0)
        m_tick.start(tickMs, this);
    else
        m_tick.stop();
    m_progress->setVisible(status.deadlineMonotonicNs > 0);
    updateCountdown(announce);
}

void VerdictBanner::showReport(const Report &report)
{
    m_status = {};
    m_tick.stop();
    m_progress->hide();
    const bool hasCause = !report.findings.isEmpty() && report.verdict() != QLatin1String("works");
    m_evidence->setVisible(hasCause);
    m_mend->setVisible(hasCause && !report.findings.first().mend.isEmpty());
    setSentence(outcomeTone(report.outcome), report.sentence, true);
}

void VerdictBanner::paintEvent(QPaintEvent *)
{
    const ColorScheme scheme = colorScheme(palette());
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, scheme));
    QRect stripe(0, 0, stripeWidth, height());
    if (isRightToLeft())
        stripe.moveRight(rect().right());
    painter.fillRect(stripe, toneColor(m_tone, scheme));
}

void VerdictBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
}

void VerdictBanner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId())
        updateCountdown(false);
    else
        QFrame::timerEvent(event);
}

void VerdictBanner::setSentence(Tone tone, const QString &sentence, bool announce)
{
    if (tone != m_tone) {
        m_tone = tone;
        updateIcon();
        update();
    }
    m_sentence = sentence;
    m_label->setText(sentence);
    m_label->setAccessibleDescription(sentence);
    if (!announce)
        return;
    QAccessibleEvent alert(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(sentence);
}

void VerdictBanner::updateIcon()
{
    const int side = fontMetrics().height() + 4;
    const QColor color = toneColor(m_tone, colorScheme(palette()));
    m_icon->setPixmap(
        glyphIcon(toneGlyph(m_tone), color).pixmap(QSize(side, side), devicePixelRatioF()));
}

void VerdictBanner::updateCountdown(bool announce)
{
    const qint64 now = monotonicClockNs();
    double left = 0;
    if (m_status.deadlineMonotonicNs > 0) {
        const double whole = qMax<qint64>(1, m_status.deadlineMonotonicNs - m_stateStartNs);
        left = qMax<qint64>(0, m_status.deadlineMonotonicNs - now) / nsPerSecond;
        m_progress->setValue(qBound(0, int(1000 * (now - m_stateStartNs) / whole), 1000));
    }
    setSentence(Tone::Busy, statusText(left), announce);
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
        return tr("Sending: HELLO %1 of %2, %3 answered")
            .arg(m_status.sent)
            .arg(qMax(m_status.planned, m_status.sent))
            .arg(m_status.answered);
    case RunStatus::State::Waiting:
        return tr("Waiting for answers: %1 of %2 HELLOs answered, %3 s left")
            .arg(m_status.answered)
            .arg(m_status.sent)
            .arg(left);
    case RunStatus::State::Diagnosing:
        return tr("No answer. Looking for the cause, %1 s left").arg(left);
    }
    return {};
}

} // namespace Sixcast
