// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace Sixcast {

class GroupPicker;
class InterfacePicker;
class NearbyBar;
class SessionOptions;

/// What to run: role, group, interface, port, hop limit and the rest, and the button that starts
/// and stops. Turns what it shows into a Profile and back.
class SessionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// As set: what setProfile() was given and nobody changed comes back as it was. An Error says
    /// in words what can't be used.
    Result<Profile> profile() const;
    void setProfile(const Profile &profile);
    Role role() const; ///< Listen or Request: whose side this machine is on
    void setRole(Role role);

    void setInterfaces(const QList<InterfaceInfo> &interfaces);
    void setSixcasts(const QList<NearbySixcast> &sixcasts);
    /// Request from this listener: its group and port, on the interface where it was heard.
    void takeOver(const NearbySixcast &listener);
    void setRunning(bool running);
    bool isRunning() const { return m_running; }

    void startOrStop();
    void watch(); ///< starts a timed run: so long as is set, or else longer than a membership lasts
                  ///< unasked
    void tryHere();
    void checkHere();

    bool isExpanded() const;
    void setExpanded(bool expanded);
    GroupPicker *groupPicker() const { return m_group; }
    InterfacePicker *interfacePicker() const { return m_interface; }

Q_SIGNALS:
    void startWanted(const Sixcast::Profile &profile);
    void stopWanted();
    void changed();                      ///< anything of the profile
    void refused(const QString &reason); ///< a start with what can't be used

private:
    void orderTabs();
    QWidget *makeRoles();
    QWidget *makeButtons();
    QWidget *makeNumbers(QLabel *portLabel);
    SessionOptions *options(); ///< made when first wanted
    void chooseZone(const QString &zone);
    void showRole(Role role);
    Role wantedRole() const; ///< of a run that Start begins
    void start(Role role);
    void review(); ///< what can be used, and why not

    QRadioButton *m_listen;
    QRadioButton *m_request;
    QPushButton *m_start;
    QPushButton *m_try;
    GroupPicker *m_group;
    InterfacePicker *m_interface;
    NearbyBar *m_nearby;
    QSpinBox *m_port;
    QLabel *m_hopLabel;
    QSpinBox *m_hopLimit;
    QToolButton *m_more;
    QVBoxLayout *m_column;
    SessionOptions *m_options = nullptr;
    QList<InterfaceInfo> m_interfaces;
    QList<QWidget *> m_fields; ///< not to be changed while a run goes on
    Profile m_rest;            ///< what has no field, and what the options would show
    bool m_running = false;
};

} // namespace Sixcast
