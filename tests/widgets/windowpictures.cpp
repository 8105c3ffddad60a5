// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the main window in one state into a file, to be looked at:
//   windowpictures STATE WIDTHxHEIGHT light|dark FILE.png
// STATE: empty, listening, failed, answered, more, machine, compare

#include "core/trace/tracefile.h"
#include "tests/widgets/sampledata.h"
#include "widgets/contraststyle.h"
#include "widgets/findingsview.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/sessionpanel.h"
#include "widgets/tracecolors.h"
#include "widgets/tracetable.h"
#include "widgets/tracetabs.h"
#include "widgets/traceview.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

RunStatus listening()
{
    RunStatus status;
    status.state = RunStatus::State::Listening;
    status.heard = 4;
    return status;
}

void prepare(MainWindow &window, const QString &state, const QString &folder)
{
    window.showInterfaces(Sample::interfaces());
    if (state == u"more"_s)
        window.sessionPanel()->setExpanded(true);
    if (state == u"machine"_s)
        window.commands()->panels[3]->trigger();
    if (state == u"empty"_s || state == u"more"_s || state == u"machine"_s)
        return;
    if (state == u"compare"_s) {
        const QString file = folder + u"/sixcast-zeus-listener.sixcast"_s;
        TraceStore theirs;
        for (const TraceEvent &event : Sample::pairListener())
            theirs.append(event);
        (void)saveTrace(file, Sample::header(u"listener"_s, u"zeus"_s), theirs);
        window.traces()->setLiveHeader(Sample::header(u"requester"_s, u"hermes"_s));
        window.addEvents(Sample::pairRequester());
        (void)window.traces()->compareWith(file);
        return;
    }
    const bool failed = state == u"failed"_s;
    window.sessionPanel()->setRole(state == u"listening"_s ? Role::Listen : Role::Request);
    window.addEvents(failed ? Sample::requesterTrace() : Sample::listenerTrace());
    if (state == u"listening"_s)
        window.showStatus(listening());
    if (!failed)
        window.showPeers(Sample::peers());
    if (failed)
        window.showReport(Sample::failedReport());
    else if (state == u"answered"_s)
        window.showReport(Sample::goodReport());
    window.traces()->live()->model()->flush();
    window.traces()->live()->table()->goToRow(failed ? 9 : 10);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const QStringList size = arguments.at(2).split(u'x');
    QTemporaryDir home;
    QSettings settings(home.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"appearance"_s, arguments.at(3));
    MainWindow window(settings);
    window.resize(size.at(0).toInt(), size.at(1).toInt());
    window.show();
    prepare(window, arguments.at(1), home.path());
    QTimer::singleShot(300, &window,
                       [&] { QApplication::exit(window.grab().save(arguments.at(4)) ? 0 : 1); });
    return application.exec();
}
