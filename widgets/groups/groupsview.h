// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/groups/evidencemodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Sixcast {

class InspectionJob;

/// What one capture tells: its groups with who listens and who sends, and what doesn't fit. A row
/// that is chosen shows its packets in the trace above.
class GroupsView : public QWidget
{
    Q_OBJECT
public:
    explicit GroupsView(QWidget *parent = nullptr);

    /// Inspects this one from now on; the same again is left alone.
    void setCapture(const QString &path);
    bool isBusy() const;
    const Inspection &inspection() const { return m_inspection; }
    QTableView *groups() const { return m_groups; }
    QTableView *misfits() const { return m_misfits; }

Q_SIGNALS:
    void rowsWanted(const QList<quint64> &sequences);
    void finished();

private:
    void onFinished();
    void showResult(const Inspection &inspection);
    void choose(const EvidenceModel *model, int row);
    void cancelOrRestart();

    QString m_path;
    InspectionJob *m_job = nullptr;
    bool m_isCancelled = false;
    Inspection m_inspection;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    EvidenceModel *m_groupModel;
    EvidenceModel *m_misfitModel;
    QTableView *m_groups;
    QTableView *m_misfits;
    QLabel *m_explanation; ///< of the chosen row
};

} // namespace Sixcast
