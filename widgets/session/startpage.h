// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/nearby.h"
#include "core/profile/profile.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Sixcast {

class NearbyListView;

/// What stands in the trace's place before the first run: what to do on which of the two machines,
/// the other one's command, and who is nearby.
class StartPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRole(Role role);
    QWidget *firstControl() const; ///< for the order of the Tab key
    /// What the other machine is to be given; an empty command: the settings are invalid.
    void setOther(const QString &command, const QString &group, quint16 port);
    void setSixcasts(const QList<NearbySixcast> &sixcasts);

Q_SIGNALS:
    void chosen(const Sixcast::NearbySixcast &sixcast);
    void said(const QString &message); ///< for the status bar

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Card {
        QWidget *widget;
        QLabel *title;
        QLabel *text;
        QBoxLayout *column;
    };

    Card makeCard();
    QWidget *makeOther();
    QWidget *makeNearby();
    void updateTexts();
    void updateLook();

    QLabel *m_title;
    Card m_here, m_there;
    QBoxLayout *m_steps;
    QLabel *m_command;
    QPushButton *m_copy;
    QLabel *m_nearbyTitle;
    NearbyListView *m_nearby;
    QLabel *m_alone;
    QString m_group;
    quint16 m_port = 0;
    Role m_role = Role::Listen;
};

} // namespace Sixcast
