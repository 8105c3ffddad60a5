// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "widgets/tonelabel.h"

#include <QBasicTimer>

class QProgressBar;
class QPushButton;

namespace Sixcast {

Tone outcomeTone(Outcome outcome);

/// Where a run stands, and how it ended: icon and one sentence. Screen readers find the sentence as
/// the description of the label `Verdict`, and are told when it changes (not at each tick of the
/// countdown).
class VerdictBanner : public ToneLabel
{
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &sentence);
    void showStatus(const RunStatus &status);
    void showLive(const LiveVerdict &verdict); ///< in the place of a status, until the run ends
    void showReport(const Report &report);

Q_SIGNALS:
    void evidenceWanted();
    void mendWanted();
    void announced(const QString &sentence); ///< a new state or outcome, in words

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void announce(const QString &sentence);
    void showCause(const Report &report);
    void updateCountdown();
    QString stateText() const;
    QString statusText(double secondsLeft) const;

    QProgressBar *m_progress;
    QPushButton *m_evidence;
    QPushButton *m_mend;
    QBasicTimer m_tick; ///< runs only while a deadline is shown
    RunStatus m_status;
    LiveVerdict m_live;        ///< Quiet: none
    qint64 m_stateStartNs = 0; ///< monotonic
};

} // namespace Sixcast
