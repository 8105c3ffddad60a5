// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the commands of the menus do.

#include "widgets/compare/compareview.h"
#include "widgets/compare/flowview.h"
#include "widgets/compare/matrixview.h"
#include "widgets/filedialog.h"
#include "widgets/findings/findingsview.h"
#include "widgets/helpdialogs.h"
#include "widgets/helpwindow.h"
#include "widgets/mainactions.h"
#include "widgets/mainwindow.h"
#include "widgets/namehiding.h"
#include "widgets/session/grouppicker.h"
#include "widgets/session/profilefiles.h"
#include "widgets/session/sessionpanel.h"
#include "widgets/trace/tracebar.h"
#include "widgets/trace/tracedetail.h"
#include "widgets/trace/tracesaving.h"
#include "widgets/trace/tracetable.h"
#include "widgets/trace/traceview.h"
#include "widgets/tracetabs.h"

#include "core/base/escape.h"
#include "core/compare/hearingtext.h"
#include "core/report/reporthtml.h"
#include "core/report/reporttext.h"
#include "core/trace/atomicfile.h"
#include "core/trace/tracehtml.h"
#include "widgets/datatable.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenuBar>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Sixcast {

namespace {
enum Panel { DetailPanel, FindingsPanel, PeersPanel, MachinePanel };

/// In the forms that a report is saved in.
struct SavedReport {
    QString text;
    QJsonObject json;
    HtmlSummary page;
};

SavedReport reportOf(const HearingMatrix &matrix)
{
    QJsonObject json = reportHead(u"compare"_s);
    json.insert(u"matrix"_s, matrixJson(matrix));
    return {matrixText(matrix), json, matrixSummary(matrix)};
}

QByteArray bytesFor(const QString &path, const SavedReport &report, NameHiding &hiding)
{
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return QJsonDocument(hiding.json(report.json)).toJson();
    if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
        return hiding.text(QString::fromUtf8(htmlPage(report.page))).toUtf8();
    return hiding.text(report.text).toUtf8();
}

} // namespace

void MainWindow::connectFileActions()
{
    const MainActions *c = m_commands;
    using Range = TraceSaving::Range;
    const auto save = [this](QAction *action, Range range) {
        connect(action, &QAction::triggered, this, [this, range] {
            TraceView *view = m_traces->current();
            const auto report = view == m_traces->live() ? m_report : m_traces->report(view);
            m_saving->askAndSave(view, m_traces->header(view), range,
                                 report ? reportSummary(*report) : HtmlSummary());
        });
    };
    save(c->save, Range::All);
    save(c->saveShown, Range::Shown);
    save(c->saveSelected, Range::Selected);
    connect(m_saving, &TraceSaving::saved, this, [this](TraceView *view, Range range) {
        m_saved = m_saved || (view == m_traces->live() && range == Range::All);
    });
    connect(m_saving, &TraceSaving::recordingChanged, c->record, &QAction::setChecked);
    connect(c->hideNames, &QAction::toggled, m_hiding, &NameHiding::setOn);
    connect(c->open, &QAction::triggered, this, &MainWindow::chooseTraces);
    connect(c->openOther, &QAction::triggered, this, &MainWindow::chooseOtherTrace);
    connect(c->record, &QAction::triggered, this, &MainWindow::toggleRecording);
    connect(c->saveReport, &QAction::triggered, this, &MainWindow::saveReport);
    connectProfileActions();
    connect(c->clearRecent, &QAction::triggered, m_session->groupPicker(),
            &GroupPicker::clearRecent);
    connect(c->closeTab, &QAction::triggered, m_traces, &TraceTabs::closeCurrent);
    connect(c->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectProfileActions()
{
    const MainActions *c = m_commands;
    const auto onProfile = [this](QAction *action, auto call) {
        connect(action, &QAction::triggered, this, [this, call] {
            if (const auto profile = m_session->profile())
                call(*profile);
            else
                say(profile.error().text);
        });
    };
    onProfile(c->saveProfile, [this](const Profile &profile) { m_profiles->askAndSave(profile); });
    onProfile(c->saveOtherProfile, [this](const Profile &profile) {
        m_profiles->askAndSaveOther(profile, m_saving->folder());
    });
    onProfile(c->copyCommandLine, [this](const Profile &profile) {
        QGuiApplication::clipboard()->setText(toCommandLine(forOtherMachine(profile)));
        say(tr("Copied the command for the other machine"));
    });
    connect(c->openProfile, &QAction::triggered, this,
            [this] { m_profiles->askAndOpen(m_saving->folder()); });
    m_profiles->fillMenus(c->savedProfiles, c->removeProfile);
    connect(m_profiles, &ProfileFiles::opened, m_session, &SessionPanel::setProfile);
    connect(m_profiles, &ProfileFiles::said, this, &MainWindow::say);
    connect(m_profiles, &ProfileFiles::failed, this, &MainWindow::complain);
}

void MainWindow::connectTraceActions()
{
    const MainActions *c = m_commands;
    const auto onTrace = [this](QAction *action, auto call) {
        connect(action, &QAction::triggered, this, [this, call] { call(m_traces->current()); });
    };
    onTrace(c->copyCell, [](TraceView *view) { view->copyCell(); });
    onTrace(c->copyAll, [](TraceView *view) { view->copyAll(); });
    onTrace(c->selectAll, [](TraceView *view) { view->table()->selectAll(); });
    onTrace(c->find, [](TraceView *view) { view->bar()->focusFilter(); });
    onTrace(c->findNext, [](TraceView *view) { view->find(+1); });
    onTrace(c->findPrevious, [](TraceView *view) { view->find(-1); });
    onTrace(c->clearFilter, [](TraceView *view) { view->clearFilter(); });
    onTrace(c->mark, [](TraceView *view) { view->toggleMark(); });
    onTrace(c->nextMark, [](TraceView *view) { view->goToMark(+1); });
    onTrace(c->previousMark, [](TraceView *view) { view->goToMark(-1); });
    onTrace(c->reference, [](TraceView *view) { view->setReference(); });
    onTrace(c->zoomIn, [](TraceView *view) { view->zoom(+1); });
    onTrace(c->zoomOut, [](TraceView *view) { view->zoom(-1); });
    onTrace(c->zoomReset, [](TraceView *view) { view->zoom(0); });
    for (size_t i = 0; i < c->timeFormats.size(); ++i)
        onTrace(c->timeFormats[i], [i](TraceView *view) { view->setTimeFormat(TimeFormat(i)); });
    for (size_t i = 0; i < c->columns.size(); ++i) {
        connect(c->columns[i], &QAction::triggered, this, [this, i](bool shown) {
            m_traces->current()->table()->setColumnHidden(int(i), !shown);
        });
    }
    connect(c->follow, &QAction::triggered, this,
            [this](bool follow) { m_traces->current()->table()->setFollowing(follow); });
    connect(c->copy, &QAction::triggered, this, &MainWindow::copy);
    connect(c->clearTrace, &QAction::triggered, this, &MainWindow::clearTrace);
}

void MainWindow::connectOtherActions()
{
    const MainActions *c = m_commands;
    connect(c->copyMend, &QAction::triggered, m_findings, &FindingsView::copyMend);
    connect(c->copyReport, &QAction::triggered, m_findings, &FindingsView::copyReport);
    connect(c->more, &QAction::toggled, m_session, &SessionPanel::setExpanded);
    connect(c->listen, &QAction::triggered, this, [this] { m_session->setRole(Role::Listen); });
    connect(c->request, &QAction::triggered, this, [this] { m_session->setRole(Role::Request); });
    connect(c->startStop, &QAction::triggered, m_session, &SessionPanel::startOrStop);
    connect(c->watch, &QAction::triggered, m_session, &SessionPanel::watch);
    connect(c->tryHere, &QAction::triggered, m_session, &SessionPanel::tryHere);
    connect(c->checkHere, &QAction::triggered, m_session, &SessionPanel::checkHere);
    connect(c->rights, &QAction::triggered, this, &MainWindow::rightsWanted);
    connect(c->refresh, &QAction::triggered, this, &MainWindow::interfacesWanted);
    for (size_t i = 0; i < c->recordingLimits.size(); ++i)
        connect(c->recordingLimits[i], &QAction::triggered, this,
                [this, i] { setRecordingMiB(MainActions::recordingSizes[i]); });
    for (size_t i = 0; i < c->panels.size(); ++i)
        connect(c->panels[i], &QAction::triggered, this, [this, i] { showPanel(int(i)); });
    for (size_t i = 0; i < c->appearances.size(); ++i)
        connect(c->appearances[i], &QAction::triggered, this,
                [this, i] { setAppearance(Appearance(i)); });
    connect(c->contents, &QAction::triggered, this, [this] { showGuide(this); });
    connect(c->shortcuts, &QAction::triggered, this, [this] { showShortcuts(this, menuBar()); });
    connect(c->about, &QAction::triggered, this,
            [this] { showAbout(this, systemInformation(m_interfaces)); });
    connect(c->copySystem, &QAction::triggered, this, [this] {
        copyForOthers(this, systemInformation(m_interfaces));
        say(tr("Copied the system information"));
    });
}

void MainWindow::copy()
{
    QWidget *focus = focusWidget();
    if (auto *text = qobject_cast<QTextEdit *>(focus))
        text->copy();
    else if (auto *comparison = qobject_cast<CompareView *>(m_traces->currentWidget()))
        comparison->copyRows();
    else if (const auto *flow = qobject_cast<FlowView *>(m_traces->currentWidget()))
        copyForOthers(this, flow->text());
    else if (const auto *matrix = qobject_cast<MatrixView *>(m_traces->currentWidget()))
        copyForOthers(this, matrix->text());
    else if (auto *table = qobject_cast<QTableView *>(focus);
             table && !qobject_cast<TraceTable *>(focus))
        copyForOthers(this, tableText(table));
    else
        m_traces->current()->copyRows();
}

void MainWindow::chooseTraces()
{
    const FileQuestion question{.title = tr("Open trace"),
                                .folder = m_saving->folder(),
                                .filters = {tr("Traces and packet captures (*.sixcast *.pcap "
                                               "*.pcapng *.cap)"),
                                            tr("All files (*)")}};
    askWhatToOpen(this, question, true, [this](const QStringList &paths) {
        m_saving->setFolder(QFileInfo(paths.first()).absolutePath());
        openFiles(paths);
    });
}

void MainWindow::chooseOtherTrace()
{
    const FileQuestion question{.title = tr("Open the other machine's trace"),
                                .folder = m_saving->folder(),
                                .filters = {tr("Traces and packet captures (*.sixcast *.pcap "
                                               "*.pcapng *.cap)"),
                                            tr("All files (*)")}};
    askWhatToOpen(this, question, true, [this](const QStringList &paths) {
        m_saving->setFolder(QFileInfo(paths.first()).absolutePath());
        const auto compared = paths.size() > 1 ? m_traces->compareAll(paths, true)
                                               : m_traces->compareWith(paths.first());
        if (!compared)
            complain(compared.error());
    });
}

void MainWindow::saveReport()
{
    SavedReport report;
    if (const auto *matrix = qobject_cast<MatrixView *>(m_traces->currentWidget())) {
        report = reportOf(matrix->matrix());
    } else if (const std::optional<Report> shown = shownReport()) {
        report = {reportText(*shown), toJson(*shown), reportSummary(*shown)};
        report.page.title = tr("Sixcast report");
    } else {
        say(tr("There is no report before a run has ended"));
        return;
    }
    const FileQuestion question{
        .title = tr("Save report"),
        .folder = m_saving->folder(),
        .suggestion = u"sixcast-report.txt"_s,
        .filters = {tr("Text (*.txt)"), tr("JSON (*.json)"), tr("Web page (*.html)")},
        .suffix = u"txt"_s};
    askWhereToSave(this, question, [this, report](const QString &path) {
        if (const auto written = writeAtomically(path, bytesFor(path, report, *m_hiding)); !written)
            complain(written.error());
        else
            say(tr("Saved as %1").arg(escaped(path)));
    });
}

void MainWindow::toggleRecording(bool wanted)
{
    if (!wanted) {
        m_saving->stopRecording();
        return;
    }
    TraceHeader header = m_traces->header(m_traces->live());
    if (header.wallNs == 0)
        header = currentTraceHeader(
            m_session->role() == Role::Listen ? u"listener"_s : u"requester"_s, {});
    m_saving->askAndRecord(header);
}

void MainWindow::clearTrace()
{
    TraceModel *model = m_traces->live()->model();
    const auto clear = [this, model] {
        model->clear();
        m_saved = true;
    };
    if (m_saved) {
        clear();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Clear trace"),
                                tr("The trace of this run isn't saved. Discard it?"),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    connect(box, &QMessageBox::buttonClicked, this, [box, clear](QAbstractButton *button) {
        if (box->standardButton(button) == QMessageBox::Discard)
            clear();
    });
    box->open();
}

void MainWindow::showPanel(int number)
{
    if (number == DetailPanel) {
        m_detail->show();
        m_detail->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_panels->setCurrentIndex(number - FindingsPanel);
    m_panels->currentWidget()->findChild<QTableView *>()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Sixcast
