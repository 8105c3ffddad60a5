// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/trace/tracemodel.h"

#include <QObject>

#include <array>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Sixcast {

/// Every command of the main window with its words, keys and icon, and the menus they stand in.
/// What they do is the window's business.
class MainActions : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QMenuBar *bar);

    QAction *open, *openOther, *save, *saveShown, *saveSelected, *hideNames, *record, *saveReport;
    QAction *openProfile, *saveProfile, *saveOtherProfile, *copyCommandLine, *clearRecent;
    QMenu *savedProfiles, *removeProfile; ///< filled when they open
    QAction *closeTab, *quit;
    QAction *copy, *copyCell, *copyAll, *copyMend, *copyReport, *selectAll;
    QAction *find, *findNext, *findPrevious, *clearFilter;
    QAction *mark, *nextMark, *previousMark, *reference, *clearTrace;
    QAction *follow, *more, *zoomIn, *zoomOut, *zoomReset;
    std::array<QAction *, 5> timeFormats{}; ///< by TimeFormat
    std::array<QAction *, TraceModel::columns> columns{};
    std::array<QAction *, 4> panels{}; ///< details, findings, peers, this machine
    /// At which a recording ends, in MiB.
    static constexpr std::array recordingSizes{100, 1024, 10 * 1024};
    std::array<QAction *, 3> recordingLimits{};
    std::array<QAction *, 3> appearances{}; ///< system, light, dark
    QAction *listen, *request, *startStop, *watch, *tryHere, *checkHere, *rights, *refresh;
    QAction *contents, *shortcuts, *copySystem, *about;

    QList<QAction *> contextActions() const; ///< of a row of the trace
    void setRunning(bool running);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &tip);
    QAction *addCheckable(QMenu *menu, const QString &text, const QString &tip,
                          QActionGroup *group = nullptr);
    void makeFileMenu(QMenu *menu);
    void makeEditMenu(QMenu *menu);
    void makeViewMenu(QMenu *menu);
    void makeRunMenu(QMenu *menu);
    void makeHelpMenu(QMenu *menu);
};

} // namespace Sixcast
