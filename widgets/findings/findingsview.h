// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/ownstep.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace Sixcast {

class EmptyHint;
class PathView;
class PeerPaths;

class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SureColumn, CauseColumn, IdColumn };
    static constexpr int columns = IdColumn + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setCauses(const QList<Explanation::Cause> &causes);
    const QList<Explanation::Cause> &causes() const { return m_causes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Explanation::Cause> m_causes;
};

/// Where it stops, as a sentence and as a picture, then why: what was seen, the possible causes,
/// most likely first, and for the chosen one what speaks for it alone, what was ruled out, how to
/// check it and how to mend it; then the check that would tell most. Choosing a cause asks for its
/// trace rows.
class FindingsView : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);

    void setReport(const Report &report);
    void clear();
    void choosePeer(const QString &address); ///< of several, the one whose path is drawn
    void setNote(const QString &title, const QString &text); ///< in the place of findings
    void showEvidence(); ///< chooses the first finding and asks for its trace rows
    void copyMend();
    void copyReport();
    QWidget *buttons() const
    {
        return m_buttons;
    } ///< to copy mend and report, for the corner of the tabs
    bool hasFindings() const { return m_model->rowCount() > 0; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void rowsWanted(const QString &findingId, const QList<quint64> &sequences);
    void said(const QString &message);
    void stepWanted(const Sixcast::OwnStep &step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePage();
    QWidget *makeCauses();
    QWidget *makeNext();
    void showCauses();
    void showPath();
    void showShared();
    void showNext();
    void takeNext();
    void choose(const QString &id);
    void chooseFirst();
    const Explanation::Cause *chosen() const;
    void write();
    void wantRows();

    Report m_report;
    Explanation m_explanation;
    QLabel *m_where;
    PeerPaths *m_peers;
    PathView *m_path;
    QLabel *m_shared;
    QToolButton *m_lessLikely; ///< checked: they are shown
    QWidget *m_next;
    QLabel *m_nextText;
    QPushButton *m_nextButton;
    std::optional<OwnStep> m_step; ///< what the button does; unset: it copies
    FindingsModel *m_model;
    QTableView *m_table;
    QTextBrowser *m_text;
    QSplitter *m_splitter;
    QWidget *m_buttons;
    QToolButton *m_copyMend;
    QToolButton *m_copyReport;
    EmptyHint *m_hint;
};

} // namespace Sixcast
