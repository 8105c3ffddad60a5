// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/groupaddress.h"
#include "core/profile/profile.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QSettings;

namespace Sixcast {

/// How the trace shows time.
enum class TimeFormat : quint8 {
    Clock, ///< this machine's wall clock
    Utc,   ///< date and time, UTC
    SinceStart,
    SincePrevious, ///< the row before
    SinceReference ///< a row that a person chose; never remembered
};

/// Whose colours the window takes.
enum class Appearance : quint8 { System, Light, Dark };

/// What the window remembers from one start to the next: typed values over a QSettings that the
/// caller owns.
///
/// Each value is checked when it is read: what is missing, broken or out of range gives its
/// default, whatever the file holds. A file of a newer schema is left alone: everything has its
/// default, and nothing is written.
class Settings
{
public:
    static constexpr int schemaVersion = 1;
    static constexpr qsizetype maximumRecentGroups = 10;
    static constexpr int smallestZoom = -6;
    static constexpr int largestZoom = 24;
    static constexpr int usualRecordingMiB = 1024;
    static constexpr int largestRecordingMiB = 1024 * 1024;

    explicit Settings(QSettings &store);

    bool isWritable() const { return m_writable; }

    QList<GroupAddress> recentGroups() const; ///< newest first, zones not looked up
    void addRecentGroup(
        const GroupAddress &group); ///< to the front; one of the same text is taken out
    void clearRecentGroups();

    Profile lastRun()
        const; ///< what the controls said: group, interface, port, hop limit, role, ...
    void setLastRun(const Profile &profile);

    /// What saveGeometry(), saveState() and the like gave; empty when never stored. \a name is a
    /// word of letters, digits and `-`, as in `window`, `trace-columns`.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

    QString filter() const;
    void setFilter(const QString &text);
    QStringList hiddenKinds() const; ///< names of kinds of rows, as in files
    void setHiddenKinds(const QStringList &kinds);
    TimeFormat timeFormat() const;
    void setTimeFormat(TimeFormat format);
    int zoom() const; ///< points more than the system's font, smallestZoom..largestZoom
    void setZoom(int points);

    int recordingMiB() const; ///< at which a recording ends, 1..largestRecordingMiB
    void setRecordingMiB(int size);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    QString lastFolder() const; ///< absolute, perhaps gone by now; empty: none yet
    void setLastFolder(const QString &path);

    /// Writes to the disk and tells what went wrong. Without it QSettings writes when it sees fit.
    Result<void> save();

private:
    QString text(const QString &key, qsizetype longest) const;
    void write(const QString &key, const QVariant &value);

    QSettings &m_store;
    bool m_writable = true;
};

} // namespace Sixcast
