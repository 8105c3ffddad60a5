// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QListWidget>

namespace Sixcast {

/// The peers of a run that has several, the worst first, each with how far it comes; and which of
/// them is drawn: the worst, until one is chosen. Hidden while there is nothing to choose.
class PeerPaths : public QListWidget
{
    Q_OBJECT
public:
    explicit PeerPaths(QWidget *parent = nullptr);

    void setReport(const Report &report);
    /// By its address; one that isn't in the list stays chosen for when it comes.
    void choose(const QString &peer);
    /// The way to the chosen one; null: there are not several.
    const PathPicture *path() const;
    bool isChosen() const { return path() && path()->peer() == m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const Report &report);

    Report m_report;
    QString m_chosen; ///< address; empty: the worst
};

} // namespace Sixcast
