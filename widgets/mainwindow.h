// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/profile/settings.h"
#include "core/report/ownstep.h"

#include <QMainWindow>

class QSplitter;
class QTabWidget;

namespace Sixcast {

class FindingsView;
class GroupsView;
class MachineView;
class MainActions;
class MatrixView;
class NameHiding;
class MeasureView;
class PeersView;
class ProfileFiles;
class SessionPanel;
class StartPage;
class TimelineStrip;
class TraceDetail;
class TraceSaving;
class TraceTabs;
class TraceView;
class VerdictBanner;

/// The one window: wires the parts together. It asks for runs by signals and is told about them by
/// slots, all by value, so that the engine may live anywhere (see EngineThread).
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);

    void openFiles(const QStringList &paths); ///< traces and profiles
    void remember(); ///< writes the settings; also done when the window closes

    SessionPanel *sessionPanel() const { return m_session; }
    VerdictBanner *banner() const { return m_banner; }
    TraceTabs *traces() const { return m_traces; }
    MainActions *commands() const { return m_commands; }
    bool wantsNearby() const; ///< not while the run is to be quiet

public Q_SLOTS:
    void addEvents(const QList<Sixcast::TraceEvent> &batch);
    void showStatus(const Sixcast::RunStatus &status);
    void showPeers(const QList<Sixcast::Peer> &peers);
    void showTimeline(const Sixcast::RunTimeline &timeline);
    void showStream(const Sixcast::StreamResult &stream);
    void showInterfaces(const QList<Sixcast::InterfaceInfo> &interfaces);
    void showLive(const Sixcast::LiveVerdict &verdict);
    void showNearby(const QList<Sixcast::NearbySixcast> &sixcasts);
    void showReport(const Sixcast::Report &report);
    void showRights(const QString &problem); ///< empty: given

Q_SIGNALS:
    void startWanted(const Sixcast::Profile &profile);
    void stopWanted();
    void interfacesWanted();
    void rightsWanted(); ///< to read the firewall rules
    void nearbyWanted(bool watching);
    void attentionCalled(); ///< what was waited for has come, and the window is in the background

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectParts();
    void connectFileActions();
    void connectProfileActions();
    void connectTraceActions();
    void connectOtherActions();
    void addTrace(TraceView *view);
    void onCurrentTraceChanged();
    void showVerdict(); ///< of what the shown tab holds; its findings and peers, too
    std::optional<Report> shownReport() const; ///< of what the shown tab holds
    void showMatrix(const MatrixView *matrix);
    void showNoFindings();
    void showLiveFindings();
    void showOpened(const TraceView *trace);
    void showGroups(const QString &capture); ///< empty: there is none
    void showEvidence(const QString &findingId, const QList<quint64> &sequences);

    void start(const Profile &profile);
    void takeStep(const OwnStep &step);
    void setRunning(bool running);
    void say(const QString &message);
    void complain(const Error &error);
    void callAttention();
    void updateStartPage();
    void updateTitle();
    void showDetail(const std::optional<TraceEvent> &event);
    void updateDetail();
    void copy();
    void chooseTraces();
    void chooseOtherTrace();
    void saveReport();
    void toggleRecording(bool wanted);
    void clearTrace();
    void showPanel(int number);
    void setRecordingMiB(int size);
    void setAppearance(Appearance appearance);
    bool askBeforeLeaving(); ///< true: a question was opened, do not leave yet
    void restore();

    Settings m_settings;
    SessionPanel *m_session;
    VerdictBanner *m_banner;
    TimelineStrip *m_timeline; ///< of the live run, when it is a timed one
    TraceTabs *m_traces;
    StartPage *m_start;
    TraceDetail *m_detail;
    QTabWidget *m_panels;
    FindingsView *m_findings;
    PeersView *m_peers;
    GroupsView *m_groups; ///< of the capture that is shown
    MeasureView *m_measure;
    MachineView *m_machine;
    QSplitter *m_upDown;
    QSplitter *m_leftRight;
    MainActions *m_commands;
    NameHiding *m_hiding;
    TraceSaving *m_saving;
    ProfileFiles *m_profiles;
    QList<InterfaceInfo> m_interfaces;
    RunStatus m_status;
    LiveVerdict m_live;             ///< of the run that is on
    std::optional<Report> m_report; ///< of the last run, once it has ended
    QList<Peer> m_livePeers;
    Role m_liveRole = Role::Listen;
    std::optional<OwnStep> m_stepAfterRun; ///< once the run that is on has ended
    bool m_runsWithRights = false;         ///< they were asked for to run again with them
    bool m_nearbyWatched = false;
    bool m_saved = true; ///< the live trace, or it is empty
};

} // namespace Sixcast
