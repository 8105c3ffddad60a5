// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any settings file: what is read is in range, and what is written then comes back.

#include "core/profile/settings.h"
#include "core/profile/settingsfile.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size);

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

void check(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void read(const Settings &settings)
{
    const QList<GroupAddress> recent = settings.recentGroups();
    check(recent.size() <= Settings::maximumRecentGroups, "too many groups");
    for (const GroupAddress &group : recent)
        check(group.address.isMulticast(), "a recent group is none");
    check(validate(settings.lastRun()).hasValue(), "the last run can't run");
    check(settings.zoom() >= Settings::smallestZoom && settings.zoom() <= Settings::largestZoom,
          "zoom out of range");
    check(settings.timeFormat() < TimeFormat::SinceReference, "time format out of range");
    check(settings.appearance() <= Appearance::Dark, "appearance out of range");
    check(settings.filter().size() <= 1000, "filter too long");
    check(settings.hiddenKinds().size() <= 32, "too many kinds");
    const QString folder = settings.lastFolder();
    check(folder.isEmpty() || folder.startsWith(u'/'), "folder not absolute");
    for (const QString &name : {u"window"_s, u"splitter-trace"_s, u"trace-columns"_s})
        check(settings.layout(name).size() <= 256 * 1024, "layout too long");
}

void write(Settings &settings)
{
    const GroupAddress group{allNodes};
    Profile run;
    run.port = 5;
    settings.addRecentGroup(group);
    settings.setLastRun(run);
    settings.setZoom(3);
    if (!settings.isWritable())
        return;
    check(settings.recentGroups().value(0) == group, "the newest group is not the first");
    check(settings.lastRun() == run, "the last run does not come back");
    check(settings.zoom() == 3, "zoom does not come back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    static const QTemporaryDir folder;
    static int count = 0; // QSettings remembers files by their name
    const QString path = folder.filePath(u"%1.ini"_s.arg(++count));
    {
        QFile file(path);
        check(file.open(QIODevice::WriteOnly), "no temporary file");
        file.write(reinterpret_cast<const char *>(data), qint64(size));
    }
    setAsideBrokenSettings(path); // what the program does first
    {
        QSettings store(path, QSettings::IniFormat);
        Settings settings(store);
        read(settings);
        write(settings);
        read(settings);
    }
    QFile::remove(path);
    QFile::remove(path + u".broken"_s);
    return 0;
}
