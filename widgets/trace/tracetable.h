// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTableView>

namespace Sixcast {

class TraceModel;

/// The table of a trace. Follows its end until somebody scrolls up, keeps the current event when
/// the filter changes, and leaves the Tab key to the window.
class TraceTable : public QTableView
{
    Q_OBJECT
public:
    explicit TraceTable(TraceModel *model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_following; }
    void setFollowing(bool following); ///< also jumps to the end
    void goToRow(int row);             ///< makes it current and visible
    void selectSequences(const QList<quint64> &sequences);

    QList<int> selectedRowNumbers() const; ///< in order
    QList<int> visibleColumns() const;     ///< in the order of the view
    void adjustRowHeight();                ///< after a change of font
    void setDefaultColumns();
    void restoreColumns(const QByteArray &state); ///< of the header; these widths stay
    /// Order, visibility and the widths that a person chose there.
    void takeColumns(const TraceTable &other);

Q_SIGNALS:
    void followingChanged(bool following);
    void currentRowChanged(int row); ///< -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void noteFollowing(bool following);
    void fitColumns(int first, int last);
    void fitColumn(int column, int first, int last);
    void rememberCurrent();
    void restoreCurrent();
    void restoreLate();

    TraceModel *m_model;
    bool m_following = true;
    bool m_fitting = false;        ///< it is us who set a width
    QSet<int> m_chosenWidths;      ///< columns whose width a person has set
    quint64 m_currentSequence = 0; ///< over a reset of the model
};

} // namespace Sixcast
