// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/session/profilefiles.h"

#include "core/base/escape.h"
#include "core/trace/atomicfile.h"
#include "widgets/filedialog.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {

constexpr qint64 largestProfile = 64 * 1024;
constexpr qsizetype mostNames = 50; ///< in a menu; more are a matter for the file dialog
constexpr auto suffix = ".json"_L1;

QStringList filters()
{
    return {ProfileFiles::tr("Profiles (*.json)"), ProfileFiles::tr("All files (*)")};
}

/// `listen ff12--6d63 28015`: no file system minds it.
QString suggestion(const Profile &profile)
{
    return u"%1 %2 %3"_s.arg(roleName(profile.role), profile.group.toString().replace(u':', u'-'))
               .arg(profile.port)
        + suffix;
}

} // namespace

ProfileFiles::ProfileFiles(const QString &folder, QWidget *window)
    : QObject(window)
    , m_folder(folder)
    , m_window(window)
{
}

bool ProfileFiles::isProfile(const QString &path)
{
    return path.endsWith(suffix, Qt::CaseInsensitive);
}

QStringList ProfileFiles::names() const
{
    QStringList names;
    const QStringList files =
        QDir(m_folder).entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::NoSort);
    for (const QString &file : files)
        names << file.chopped(suffix.size());
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(names, collator);
    return names;
}

Result<void> ProfileFiles::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::System, 0,
                     tr("%1 could not be opened: %2").arg(escaped(path), file.errorString())};
    const auto profile = profileFromJson(file.read(largestProfile));
    if (!profile)
        return Error{profile.error().code, 0, u"%1: %2"_s.arg(escaped(path), profile.error().text)};
    Q_EMIT opened(*profile);
    Q_EMIT said(tr("Opened %1").arg(escaped(path)));
    return {};
}

Result<void> ProfileFiles::save(const QString &path, const Profile &profile)
{
    if (const auto done = writeAtomically(path, toJson(profile)); !done)
        return done;
    Q_EMIT said(tr("Saved as %1").arg(escaped(path)));
    return {};
}

void ProfileFiles::askAndOpen(const QString &folder)
{
    const FileQuestion question{
        .title = tr("Open profile"), .folder = folder, .filters = filters()};
    askWhatToOpen(m_window, question, false, [this](const QStringList &paths) {
        if (const auto done = open(paths.first()); !done)
            Q_EMIT failed(done.error());
    });
}

void ProfileFiles::askAndSave(const Profile &profile)
{
    QDir().mkpath(m_folder); // when it can't be made, the dialog begins at home
    const FileQuestion question{.title = tr("Save profile: its file name is its name in the menu"),
                                .folder = m_folder,
                                .suggestion = suggestion(profile),
                                .filters = {filters().first()},
                                .suffix = u"json"_s};
    askWhereToSave(m_window, question, [this, profile](const QString &path) {
        if (const auto done = save(path, profile); !done)
            Q_EMIT failed(done.error());
    });
}

void ProfileFiles::askAndSaveOther(const Profile &profile, const QString &folder)
{
    const Profile other = forOtherMachine(profile);
    const FileQuestion question{.title = tr("Save the other machine's profile"),
                                .folder = folder,
                                .suggestion = suggestion(other),
                                .filters = {filters().first()},
                                .suffix = u"json"_s};
    askWhereToSave(m_window, question, [this, other](const QString &path) {
        if (const auto done = save(path, other); !done)
            Q_EMIT failed(done.error());
    });
}

void ProfileFiles::fillMenus(QMenu *choose, QMenu *remove)
{
    const auto take = [this](const QString &name) {
        if (const auto done = open(pathOf(name)); !done)
            Q_EMIT failed(done.error());
    };
    connect(choose, &QMenu::aboutToShow, this, [this, choose, take] { fill(choose, take); });
    connect(remove, &QMenu::aboutToShow, this,
            [this, remove] { fill(remove, [this](const QString &name) { this->remove(name); }); });
}

QString ProfileFiles::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + suffix);
}

void ProfileFiles::fill(QMenu *menu, const std::function<void(const QString &)> &call)
{
    menu->clear();
    const QStringList all = names();
    for (const QString &name : all.first(std::min(all.size(), mostNames))) {
        QAction *action = menu->addAction(escaped(name).replace(u'&', u"&&"_s));
        action->setStatusTip(escaped(pathOf(name)));
        connect(action, &QAction::triggered, this, [call, name] { call(name); });
    }
    if (all.isEmpty())
        menu->addAction(tr("No profile saved yet"))->setEnabled(false);
}

void ProfileFiles::remove(const QString &name)
{
    QFile file(pathOf(name));
    if (file.moveToTrash())
        Q_EMIT said(tr("Moved %1 to the trash").arg(escaped(name)));
    else
        Q_EMIT failed(
            {Error::Code::System, 0,
             tr("%1 could not be removed: %2").arg(escaped(pathOf(name)), file.errorString())});
}

} // namespace Sixcast
