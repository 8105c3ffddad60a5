// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profile/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Settings)
};

constexpr qsizetype longestLayout = 256 * 1024;
constexpr qsizetype longestFilter = 1000;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype mostKinds = 32;

constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView recentGroupsKey("recentGroups");
constexpr QLatin1StringView lastRunKey("lastRun");
constexpr QLatin1StringView filterKey("trace/filter");
constexpr QLatin1StringView hiddenKindsKey("trace/hiddenKinds");
constexpr QLatin1StringView timeFormatKey("trace/timeFormat");
constexpr QLatin1StringView zoomKey("zoom");
constexpr QLatin1StringView recordingKey("trace/recordingMiB");
constexpr QLatin1StringView appearanceKey("appearance");
constexpr QLatin1StringView lastFolderKey("lastFolder");

struct TimeFormatName {
    TimeFormat format;
    QLatin1StringView name;
};

constexpr TimeFormatName timeFormatNames[] = {
    {TimeFormat::Clock, QLatin1StringView("clock")},
    {TimeFormat::Utc, QLatin1StringView("utc")},
    {TimeFormat::SinceStart, QLatin1StringView("since-start")},
    {TimeFormat::SincePrevious, QLatin1StringView("since-previous")},
};

/// By Appearance.
constexpr QLatin1StringView appearanceNames[] = {
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= 40
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

bool isFolder(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.contains(QChar(u'\0'));
}

QString layoutKey(const QString &name)
{
    return QString(u"layout/" + name);
}

} // namespace

Settings::Settings(QSettings &store)
    : m_store(store)
{
    bool isNumber = false;
    const int version = m_store.value(QString(versionKey)).toInt(&isNumber);
    m_writable = !isNumber || version <= schemaVersion;
}

QList<GroupAddress> Settings::recentGroups() const
{
    QList<GroupAddress> groups;
    if (!m_writable)
        return groups;
    constexpr qsizetype mostLooked = 100; // a file that repeats one group may be long
    const QStringList texts = m_store.value(QString(recentGroupsKey)).toStringList();
    for (const QString &text : texts.first(std::min(texts.size(), mostLooked))) {
        const Result<GroupAddress> group = GroupAddress::parse(text.left(200));
        if (group && !groups.contains(*group))
            groups += *group;
        if (groups.size() == maximumRecentGroups)
            break;
    }
    return groups;
}

void Settings::addRecentGroup(const GroupAddress &group)
{
    QStringList texts{group.toString()};
    for (const GroupAddress &older : recentGroups())
        texts += older.toString();
    texts.removeDuplicates();
    write(recentGroupsKey, QStringList(texts.first(std::min(texts.size(), maximumRecentGroups))));
}

void Settings::clearRecentGroups()
{
    write(recentGroupsKey, QStringList());
}

Profile Settings::lastRun() const
{
    const Result<Profile> profile = profileFromJson(text(lastRunKey, 64 * 1024).toUtf8());
    return profile ? *profile : Profile();
}

void Settings::setLastRun(const Profile &profile)
{
    write(lastRunKey, QString::fromUtf8(toJson(profile)));
}

QByteArray Settings::layout(const QString &name) const
{
    if (!m_writable || !isWord(name))
        return {};
    const QByteArray state = m_store.value(layoutKey(name)).toByteArray();
    return state.size() <= longestLayout ? state : QByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    Q_ASSERT(isWord(name));
    write(layoutKey(name), state);
}

QString Settings::filter() const
{
    return text(filterKey, longestFilter);
}

void Settings::setFilter(const QString &filter)
{
    write(filterKey, filter.left(longestFilter));
}

QStringList Settings::hiddenKinds() const
{
    QStringList kinds;
    if (!m_writable)
        return kinds;
    for (const QString &kind : m_store.value(QString(hiddenKindsKey)).toStringList()) {
        if (isWord(kind) && !kinds.contains(kind))
            kinds += kind;
        if (kinds.size() == mostKinds)
            break;
    }
    return kinds;
}

void Settings::setHiddenKinds(const QStringList &kinds)
{
    write(hiddenKindsKey, kinds);
}

TimeFormat Settings::timeFormat() const
{
    const QString name = text(timeFormatKey, 40);
    const auto *found =
        std::find_if(std::begin(timeFormatNames), std::end(timeFormatNames),
                     [&name](const TimeFormatName &row) { return row.name == name; });
    return found == std::end(timeFormatNames) ? TimeFormat::Clock : found->format;
}

void Settings::setTimeFormat(TimeFormat format)
{
    for (const TimeFormatName &row : timeFormatNames) {
        if (row.format == format)
            write(timeFormatKey, QString(row.name));
    }
}

int Settings::zoom() const
{
    bool isNumber = false;
    const int points = text(zoomKey, 20).toInt(&isNumber);
    return isNumber && points >= smallestZoom && points <= largestZoom ? points : 0;
}

void Settings::setZoom(int points)
{
    write(zoomKey, std::clamp(points, smallestZoom, largestZoom));
}

int Settings::recordingMiB() const
{
    bool isNumber = false;
    const int size = text(recordingKey, 20).toInt(&isNumber);
    return isNumber && size >= 1 && size <= largestRecordingMiB ? size : usualRecordingMiB;
}

void Settings::setRecordingMiB(int size)
{
    write(recordingKey, std::clamp(size, 1, largestRecordingMiB));
}

Appearance Settings::appearance() const
{
    const auto *found =
        std::find(std::begin(appearanceNames), std::end(appearanceNames), text(appearanceKey, 40));
    return found == std::end(appearanceNames) ? Appearance::System
                                              : Appearance(found - std::begin(appearanceNames));
}

void Settings::setAppearance(Appearance appearance)
{
    write(appearanceKey, QString(appearanceNames[int(appearance)]));
}

QString Settings::lastFolder() const
{
    const QString path = text(lastFolderKey, longestPath);
    return isFolder(path) ? path : QString();
}

void Settings::setLastFolder(const QString &path)
{
    if (isFolder(path))
        write(lastFolderKey, path);
}

Result<void> Settings::save()
{
    m_store.sync();
    switch (m_store.status()) {
    case QSettings::NoError:
        return {};
    case QSettings::AccessError:
        return Error{Error::Code::System, 0,
                     Tr::tr("Can't write the settings to %1.").arg(m_store.fileName())};
    case QSettings::FormatError:
        return Error{Error::Code::InvalidInput, 0,
                     Tr::tr("The settings in %1 are damaged.").arg(m_store.fileName())};
    }
    return {};
}

/// Empty when it is too long, no text, or from a newer version.
QString Settings::text(const QString &key, qsizetype longest) const
{
    if (!m_writable)
        return {};
    const QString value = m_store.value(key).toString();
    return value.size() <= longest ? value : QString();
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (!m_writable)
        return;
    m_store.setValue(QString(versionKey), schemaVersion);
    m_store.setValue(key, value);
}

} // namespace Sixcast
