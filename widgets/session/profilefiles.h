// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"

#include <QObject>

#include <functional>

class QMenu;

namespace Sixcast {

/// Profiles as files. Those in the program's own folder have their file's name and stand in a menu;
/// others lie wherever a person keeps them, or came by mail.
class ProfileFiles : public QObject
{
    Q_OBJECT
public:
    /// \a folder holds the named ones; it need not exist yet.
    ProfileFiles(const QString &folder, QWidget *window);

    static bool isProfile(const QString &path); ///< by its suffix
    QStringList names() const;                  ///< of the named ones, sorted
    Result<void> open(const QString &path);
    Result<void> save(const QString &path, const Profile &profile);

    void askAndOpen(const QString &folder);
    void askAndSave(const Profile &profile);
    /// A file that makes the other machine the other side of this run: it is sent away, so it
    /// begins in \a folder.
    void askAndSaveOther(const Profile &profile, const QString &folder);

    /// Fills the menus each time they open: one takes a named profile, the other throws it away.
    void fillMenus(QMenu *choose, QMenu *remove);

Q_SIGNALS:
    void opened(const Sixcast::Profile &profile);
    void said(const QString &message);
    void failed(const Sixcast::Error &error);

private:
    QString pathOf(const QString &name) const;
    void fill(QMenu *menu, const std::function<void(const QString &name)> &call);
    void remove(const QString &name);

    QString m_folder;
    QWidget *m_window;
};

} // namespace Sixcast
