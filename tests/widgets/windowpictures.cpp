// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the main window in one state into a file, to be looked at:
//   windowpictures STATE WIDTHxHEIGHT light|dark FILE.png [LANGUAGE [PERCENT]]
// STATE: empty, listening, waiting, failed, answered, all, more, machine, opened, compare, measure;
// or matrix:FOLDER, who hears whom by its traces; capture:FILE, a packet capture;
// captures:FILE,FILE, two of them compared; or facts:NAME:requester, a run of
// tests/facts/data/facts as one side saw it (listener, both) PERCENT: size of the letters.
// Off-screen it goes with QT_QPA_PLATFORM=offscreen; everything twice as large with
// QT_SCALE_FACTOR=2; mirrored with the option -reverse.

#include "app/translations.h"
#include "core/base/clock.h"
#include "core/causes/rules.h"
#include "core/trace/tracefile.h"
#include "tests/facts/goldenfacts.h"
#include "tests/widgets/sampledata.h"
#include "widgets/contraststyle.h"
#include "widgets/findings/findingsview.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracecolors.h"
#include "widgets/tracetabs.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Sixcast;

namespace {

RunStatus running(RunStatus::State state)
{
    RunStatus status;
    status.state = state;
    if (state == RunStatus::State::Listening) {
        status.heard = 4;
    } else {
        status.sent = status.planned = 3;
        status.deadlineMonotonicNs = monotonicClockNs() + 900'000'000;
    }
    return status;
}

QString written(const QString &folder, const QString &role, const QString &host,
                const QList<TraceEvent> &events)
{
    const QString file = folder + u"/sixcast-%1-%2.sixcast"_s.arg(host, role);
    TraceStore store;
    for (const TraceEvent &event : events)
        store.append(event);
    if (!saveTrace(file, Sample::header(role, host), store))
        qFatal("can't write %s", qUtf8Printable(file));
    return file;
}

Report matrix()
{
    Report report = Sample::goodReport();
    report.outcome = Outcome::Partial;
    report.sentence = u"Answered on 1 of 2 interfaces: enp3s0. Nothing came back on tun0."_s;
    for (const auto &[name, index, answered] :
         {std::tuple(u"enp3s0"_s, 2u, 3u), std::tuple(u"tun0"_s, 5u, 0u)}) {
        Report::InterfaceRow row;
        row.interface = {InterfaceIndex{index}, name};
        row.sent = 3;
        row.answered = answered;
        report.interfaces << row;
    }
    return report;
}

Report measured()
{
    Report report = Sample::goodReport();
    report.stream = Sample::stream();
    report.outcome = Outcome::Partial;
    report.findings.clear();
    report.sentence = streamSentence(*report.stream, StreamView::Sent);
    return report;
}

Report recorded(const QString &file, const QString &side)
{
    const auto view = side == u"listener"_s ? Case::View::Listener
        : side == u"requester"_s            ? Case::View::Requester
                                            : Case::View::Both;
    Report report = Sample::goodReport();
    report.role = view == Case::View::Both ? u"compare"_s : side;
    report.outcome = Outcome::Unanswered;
    report.sentence = u"No answer to 3 HELLOs on enp3s0."_s;
    report.take(conclusionOf(readGolden(file).seenBy(view)));
    return report;
}

void prepare(MainWindow &window, const QString &state, const QString &folder)
{
    window.showInterfaces(Sample::interfaces());
    if (const QStringList parts = state.split(u':'); parts.size() == 3) {
        window.addEvents(Sample::requesterTrace());
        window.showReport(recorded(parts.at(1), parts.at(2)));
        return;
    }
    if (state == u"more"_s)
        window.sessionPanel()->setExpanded(true);
    if (state == u"machine"_s)
        window.commands()->panels[3]->trigger();
    if (state == u"empty"_s || state == u"more"_s || state == u"machine"_s)
        return;
    if (state == u"compare"_s) {
        const QString file = written(folder, u"listener"_s, u"zeus"_s, Sample::pairListener());
        window.traces()->setLiveHeader(Sample::header(u"requester"_s, u"hermes"_s));
        window.addEvents(Sample::pairRequester());
        (void)window.traces()->compareWith(file);
        QTest::qWait(500); // in a thread of its own
        return;
    }
    if (state.startsWith(u"matrix:"_s)) { // of all traces of a folder
        QStringList files;
        const QFileInfoList found = QDir(state.section(u':', 1)).entryInfoList({u"*.sixcast"_s});
        for (const QFileInfo &file : found)
            files << file.filePath();
        window.openFiles(files);
        QTest::qWait(1'000);
        return;
    }
    if (state.startsWith(u"captures:"_s)) { // two, compared
        const QStringList files = state.section(u':', 1).split(u',');
        window.openFiles(files.first(1));
        (void)window.traces()->compareWith(files.last());
        QTest::qWait(1'000);
        return;
    }
    if (state.startsWith(u"capture:"_s)) {
        window.openFiles({state.section(u':', 1)});
        QTest::qWait(500); // it is read meanwhile
        return;
    }
    if (state == u"opened"_s) {
        window.openFiles({written(folder, u"listener"_s, u"zeus"_s, Sample::listenerTrace()),
                          written(folder, u"requester"_s, u"hermes"_s, Sample::requesterTrace())});
        window.traces()->current()->table()->goToRow(9);
        return;
    }
    const bool failed = state == u"failed"_s;
    window.sessionPanel()->setRole(state == u"listening"_s ? Role::Listen : Role::Request);
    window.addEvents(failed ? Sample::requesterTrace() : Sample::listenerTrace());
    if (!failed)
        window.showPeers(Sample::peers());
    if (state == u"listening"_s)
        window.showStatus(running(RunStatus::State::Listening));
    else if (state == u"waiting"_s)
        window.showStatus(running(RunStatus::State::Waiting));
    else if (state == u"measure"_s)
        window.showReport(measured());
    else if (state == u"all"_s)
        window.showReport(matrix());
    else
        window.showReport(failed ? Sample::failedReport() : Sample::goodReport());
    window.traces()->live()->model()->flush();
    window.traces()->live()->table()->goToRow(failed ? 9 : 10);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ContrastStyle(u"fusion"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 5 || arguments.size() > 7)
        return 2;
    QLocale::setDefault(QLocale(arguments.value(5, u"en_GB"_s)));
    installTranslations(application, QLocale());
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * arguments.value(6, u"100"_s).toDouble() / 100);
    QApplication::setFont(font);
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
