// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/mainactions.h"

#include "widgets/glyphs.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

namespace Sixcast {

namespace {

QList<QKeySequence> keys(QKeySequence::StandardKey key,
                         std::initializer_list<QKeySequence> more = {})
{
    QList<QKeySequence> list = QKeySequence::keyBindings(key);
    for (const QKeySequence &sequence : more) {
        if (!list.contains(sequence))
            list << sequence;
    }
    return list;
}

} // namespace

MainActions::MainActions(QMenuBar *bar)
    : QObject(bar)
{
    makeFileMenu(bar->addMenu(tr("&File")));
    makeEditMenu(bar->addMenu(tr("&Edit")));
    makeViewMenu(bar->addMenu(tr("&View")));
    makeRunMenu(bar->addMenu(tr("&Run")));
    makeHelpMenu(bar->addMenu(tr("&Help")));
    setRunning(false);
}

QList<QAction *> MainActions::contextActions() const
{
    return {copy, copyCell, mark, reference, find, clearFilter};
}

void MainActions::setRunning(bool running)
{
    startStop->setText(running ? tr("&Stop") : tr("&Start"));
    startStop->setIcon(glyphIcon(running ? Glyph::Stop : Glyph::Play));
    for (QAction *action :
         {listen, request, watch, tryHere, checkHere, openProfile, savedProfiles->menuAction()})
        action->setEnabled(!running);
}

QAction *MainActions::add(QMenu *menu, const QString &text, const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setStatusTip(tip);
    return action;
}

QAction *MainActions::addCheckable(QMenu *menu, const QString &text, const QString &tip,
                                   QActionGroup *group)
{
    QAction *action = add(menu, text, tip);
    action->setCheckable(true);
    if (group)
        group->addAction(action);
    return action;
}

void MainActions::makeFileMenu(QMenu *menu)
{
    open = add(menu, tr("&Open trace..."), tr("Opens a saved trace in a new tab, read-only"));
    open->setShortcuts(keys(QKeySequence::Open));
    open->setIcon(glyphIcon(Glyph::Folder));
    openOther = add(menu, tr("Open the other &machine's trace..."),
                    tr("Compares the other machine's trace with this one: what left, what arrived, "
                       "what was lost; with several, who hears whom"));
    openOther->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openOther->setIcon(glyphIcon(Glyph::FolderPair));
    menu->addSeparator();
    save = add(menu, tr("&Save trace..."),
               tr("Saves the trace as a file: .sixcast opens again, .log, .csv, .pcapng and .html "
                  "are for others"));
    save->setShortcuts(keys(QKeySequence::Save, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}));
    save->setIcon(glyphIcon(Glyph::Disk));
    QMenu *part = menu->addMenu(tr("Save &part"));
    saveShown = add(part, tr("&Shown rows..."), tr("Saves the rows that pass the filter"));
    saveSelected = add(part, tr("S&elected rows..."), tr("Saves the selected rows"));
    hideNames = addCheckable(
        menu, tr("&Hide names and addresses"),
        tr("Replaces names and addresses in all that is saved or copied, so that it can be posted "
           "in public and still be compared"));
    record = addCheckable(menu, tr("&Record to file..."),
                          tr("Writes the trace into a file while it grows"));
    record->setIcon(glyphIcon(Glyph::Record));
    QMenu *limit = menu->addMenu(tr("Recordin&g limit"));
    auto *sizes = new QActionGroup(this);
    for (size_t i = 0; i < recordingLimits.size(); ++i)
        recordingLimits[i] =
            addCheckable(limit, QLocale().formattedDataSize(qint64(recordingSizes[i]) << 20, 0),
                         tr("A recording ends at this size; the run goes on"), sizes);
    saveReport =
        add(menu, tr("Save repor&t..."),
            tr("Saves outcome, causes and peers for a program (JSON), a person (text) or a "
               "browser (HTML)"));
    menu->addSeparator();
    QMenu *profile = menu->addMenu(tr("Pro&file"));
    savedProfiles = profile->addMenu(tr("&Use"));
    removeProfile = profile->addMenu(tr("&Remove"));
    profile->addSeparator();
    openProfile =
        add(profile, tr("&Open profile..."), tr("Reads the settings of a run from a file"));
    saveProfile =
        add(profile, tr("&Save profile..."),
            tr("Saves the settings of this run under a name, as a file that can be shared"));
    profile->addSeparator();
    copyCommandLine = add(profile, tr("&Copy the other machine's command"),
                          tr("Copies a command that runs the other side with these settings"));
    saveOtherProfile =
        add(profile, tr("Save the other &machine's profile..."),
            tr("Saves a profile with which the other machine takes the other role of this run"));
    profile->addSeparator();
    clearRecent =
        add(profile, tr("Clear recent &groups"), tr("Clears the list of groups used before"));
    menu->addSeparator();
    closeTab = add(menu, tr("&Close tab"), tr("Closes the opened trace or comparison"));
    closeTab->setShortcuts(keys(QKeySequence::Close));
    quit = add(menu, tr("&Quit"), tr("Stops the run and quits"));
    quit->setShortcuts(keys(QKeySequence::Quit, {QKeySequence(Qt::CTRL | Qt::Key_Q)}));
    quit->setMenuRole(QAction::QuitRole);
}

void MainActions::makeEditMenu(QMenu *menu)
{
    copy = add(menu, tr("&Copy"), tr("Copies the selected rows as aligned text"));
    copy->setShortcuts(keys(QKeySequence::Copy));
    copy->setIcon(glyphIcon(Glyph::Copy));
    copyCell = add(menu, tr("Copy ce&ll"), tr("Copies the current cell"));
    copyCell->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyAll = add(menu, tr("Copy &all rows"), tr("Copies all rows that are shown"));
    selectAll = add(menu, tr("Select &everything"), tr("Selects all rows that are shown"));
    selectAll->setShortcuts(keys(QKeySequence::SelectAll));
    menu->addSeparator();
    copyMend = add(menu, tr("Copy fi&x"), tr("Copies the commands that fix the chosen cause"));
    copyReport = add(menu, tr("Copy &report"),
                     tr("Copies outcome, causes and evidence as plain text for a ticket"));
    copyReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    menu->addSeparator();
    find = add(menu, tr("&Filter or find"), tr("Goes to the filter box"));
    find->setShortcuts(keys(QKeySequence::Find));
    find->setIcon(glyphIcon(Glyph::Search));
    findNext = add(menu, tr("Find &next"),
                   tr("Goes to the next row that contains the text of the filter box"));
    findNext->setShortcuts(keys(QKeySequence::FindNext, {QKeySequence(Qt::Key_F3)}));
    findPrevious = add(menu, tr("Find &previous"), tr("Goes to the previous row that contains it"));
    findPrevious->setShortcuts(
        keys(QKeySequence::FindPrevious, {QKeySequence(Qt::SHIFT | Qt::Key_F3)}));
    clearFilter = add(menu, tr("Clear f&ilter"), tr("Shows all rows again"));
    clearFilter->setShortcut(QKeySequence(Qt::Key_Escape));
    menu->addSeparator();
    mark =
        add(menu, tr("&Mark or unmark row"), tr("Marks the selected rows, or removes their mark"));
    mark->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    mark->setIcon(glyphIcon(Glyph::Mark));
    nextMark = add(menu, tr("Next mar&k"), tr("Goes to the next marked row"));
    nextMark->setShortcut(QKeySequence(Qt::Key_F4));
    previousMark = add(menu, tr("Pre&vious mark"), tr("Goes to the previous marked row"));
    previousMark->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F4));
    menu->addSeparator();
    clearTrace = add(menu, tr("Clear &trace"), tr("Discards this run's trace"));
    clearTrace->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    clearTrace->setIcon(glyphIcon(Glyph::Trash));
}

void MainActions::makeViewMenu(QMenu *menu)
{
    follow = addCheckable(menu, tr("&Follow"), tr("Stays at the end while rows arrive"));
    follow->setChecked(true);
    follow->setIcon(glyphIcon(Glyph::Follow));
    QMenu *times = menu->addMenu(tr("&Time"));
    auto *timeGroup = new QActionGroup(this);
    const QString timeTexts[] = {tr("&Clock"), tr("Date and &UTC"), tr("Since &start"),
                                 tr("Since &previous"), tr("Since the &marked row")};
    for (size_t i = 0; i < timeFormats.size(); ++i)
        timeFormats[i] =
            addCheckable(times, timeTexts[i], tr("How the time of a row is counted"), timeGroup);
    timeFormats[0]->setChecked(true);
    reference = add(times, tr("Count from &this row"), tr("Counts all times from the current row"));
    reference->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    QMenu *columnMenu = menu->addMenu(tr("C&olumns"));
    for (int column = 0; column < TraceModel::columns; ++column) {
        const QString title = TraceModel::columnTitle(TraceModel::Column(column));
        columns[size_t(column)] = addCheckable(columnMenu, title, tr("Shows or hides this column"));
    }
    menu->addSeparator();
    zoomIn = add(menu, tr("Zoom &in"), tr("Increases the trace font size"));
    zoomIn->setShortcuts(keys(QKeySequence::ZoomIn, {QKeySequence(Qt::CTRL | Qt::Key_Equal)}));
    zoomOut = add(menu, tr("Zoom o&ut"), tr("Decreases the trace font size"));
    zoomOut->setShortcuts(keys(QKeySequence::ZoomOut));
    zoomReset = add(menu, tr("Normal &size"), tr("Resets the trace font size"));
    zoomReset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    menu->addSeparator();
    const QString panelTexts[] = {tr("&Details"), tr("Fi&ndings"), tr("&Peers"),
                                  tr("This m&achine")};
    const Qt::Key digits[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (size_t i = 0; i < panels.size(); ++i) {
        panels[i] = add(menu, panelTexts[i], tr("Goes to this part of the window"));
        panels[i]->setShortcut(QKeySequence(Qt::CTRL | digits[i]));
    }
    more = addCheckable(menu, tr("&More settings of the run"),
                        tr("Source, count, interval, timeout and the rest"));
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(tr("App&earance"));
    auto *group = new QActionGroup(this);
    const QString appearanceTexts[] = {tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (size_t i = 0; i < appearances.size(); ++i)
        appearances[i] =
            addCheckable(appearance, appearanceTexts[i], tr("The colours of the window"), group);
    appearances[0]->setChecked(true);
}

void MainActions::makeRunMenu(QMenu *menu)
{
    auto *roles = new QActionGroup(this);
    listen = addCheckable(menu, tr("&Listen"),
                          tr("Join the group and answer each HELLO with WELCOME"), roles);
    request = addCheckable(menu, tr("Re&quest"),
                           tr("Send HELLO to the group and collect the answers"), roles);
    menu->addSeparator();
    startStop = add(menu, tr("&Start"), tr("Starts or stops the run"));
    startStop->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    watch = add(menu, tr("&Watch for six minutes"),
                tr("Runs long enough (6 min) for an unrefreshed MLD membership to expire (260 s), "
                   "and shows when it worked and when it didn't; 'End after' sets another time"));
    tryHere = add(menu, tr("&Try it here"),
                  tr("Both roles on this machine: a whole exchange in one click"));
    tryHere->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    tryHere->setIcon(glyphIcon(Glyph::Loop));
    checkHere = add(menu, tr("&Check this machine"),
                    tr("Checks this machine alone: no other machine is needed"));
    checkHere->setIcon(glyphIcon(Glyph::Check));
    menu->addSeparator();
    rights = add(menu, tr("Look at the &firewall rules (asks for the administrator's password)"),
                 tr("From then on runs read the rules and name the one that drops; nothing is "
                    "changed"));
    refresh = add(menu, tr("&Refresh interfaces"), tr("Rescans the interfaces"));
    refresh->setShortcuts(keys(QKeySequence::Refresh, {QKeySequence(Qt::Key_F5)}));
    refresh->setIcon(glyphIcon(Glyph::Refresh));
}

void MainActions::makeHelpMenu(QMenu *menu)
{
    contents = add(menu, tr("&User guide"), tr("Opens the user guide"));
    contents->setShortcuts(keys(QKeySequence::HelpContents, {QKeySequence(Qt::Key_F1)}));
    contents->setIcon(glyphIcon(Glyph::Help));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), tr("Lists all keyboard shortcuts"));
    shortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    menu->addSeparator();
    copySystem = add(menu, tr("&Copy system information"),
                     tr("Copies versions and interfaces for a problem report"));
    about = add(menu, tr("&About Sixcast"), tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

} // namespace Sixcast
