// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facts/nearby.h"
#include "core/profile/profile.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace Sixcast {

/// `fe80::a%eth0 listens on [ff12::6d63]:28015`
QString nearbySentence(const NearbySixcast &sixcast);
/// `just now`, `2 s ago`
QString nearbyAge(const NearbySixcast &sixcast, qint64 nowNs);

/// The line below the group: who listens nearby, to be taken over with one click, and who asks for
/// something else than this machine listens to. Takes no room while there is nothing to say.
class NearbyBar : public QWidget
{
    Q_OBJECT
public:
    explicit NearbyBar(QWidget *parent = nullptr);

    void setSixcasts(const QList<NearbySixcast> &sixcasts);
    void setRun(Role role, const Ip6Address &group, quint16 port); ///< as set in the window
    void setRunning(bool running); ///< what can be taken over is not offered then
    QWidget *button() const;       ///< for the order of the Tab key

Q_SIGNALS:
    void chosen(const Sixcast::NearbySixcast &sixcast);

private:
    void refresh();
    QString noteOfStranger() const;
    void offer(bool noteIsTaken);
    bool isOurs(const NearbySixcast &sixcast) const;
    void setNote(const QString &text);

    QLabel *m_note;
    QPushButton *m_first; ///< takes the listener that the note names, or opens a menu of all
    QMenu *m_menu;
    QList<NearbySixcast> m_sixcasts;
    QList<NearbySixcast> m_offered;
    Role m_role = Role::Listen;
    Ip6Address m_group;
    quint16 m_port = 0;
    bool m_running = false;
};

/// Listeners nearby as a list of buttons with their ages; a click takes group, port and interface
/// over.
class NearbyListView : public QWidget
{
    Q_OBJECT
public:
    explicit NearbyListView(QWidget *parent = nullptr);

    void setSixcasts(const QList<NearbySixcast> &sixcasts);
    QList<QWidget *> buttons() const; ///< for the order of the Tab key

Q_SIGNALS:
    void chosen(const Sixcast::NearbySixcast &sixcast);

private:
    struct Row {
        QWidget *widget;
        QPushButton *button;
        QLabel *age;
        NearbySixcast sixcast;
    };

    Row makeRow(const NearbySixcast &sixcast);

    QVBoxLayout *m_column;
    QLabel *m_nobody;
    QLabel *m_more;
    QList<Row> m_rows;
};

} // namespace Sixcast
