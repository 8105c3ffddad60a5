// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/trace/traceheader.h"

#include <QMainWindow>

class QSettings;
class QSplitter;
class QTabWidget;

namespace Sixcast {

class FindingsView;
class MachineView;
class MainActions;
class PeersView;
class SessionPanel;
class TraceDetail;
class TraceView;
class VerdictBanner;

/// The one window: wires the parts together. It asks for runs by signals and is told about them by slots, all by
/// value, so that the engine may live anywhere (see EngineThread).
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openTraces(const QStringList &paths);

    SessionPanel *sessionPanel() const { return m_session; }
    VerdictBanner *banner() const { return m_banner; }
    TraceView *liveTrace() const { return m_live; }
    MainActions *commands() const { return m_actions; }

public Q_SLOTS:
    void addEvents(const QList<Sixcast::TraceEvent> &batch);
    void showStatus(const Sixcast::RunStatus &status);
    void showPeers(const QList<Sixcast::Peer> &peers);
    void showInterfaces(const QList<Sixcast::InterfaceInfo> &interfaces);
    void showReport(const Sixcast::Report &report);

Q_SIGNALS:
    void startWanted(const Sixcast::Profile &profile);
    void stopWanted();
    void interfacesWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectParts();
    void connectActions();
    void connectTraceActions();
    void addTrace(TraceView *view, const QString &title);
    TraceView *currentTrace() const; ///< the shown one; the live one when a comparison is shown
    void onCurrentTraceChanged();

    void start(const Profile &profile);
    void say(const QString &message);
    void updateHint();
    void updateActions();
    void updateDetail();
    void openTrace(const QString &path);
    void chooseTraces();
    void saveTraceAs();
    void showPanel(int number);
    void setAppearance(int choice);
    void closeCurrentTab();
    void clearTrace();
    bool isUnsaved() const;
    void restore();
    void remember();

    QSettings &m_settings;
    SessionPanel *m_session;
    VerdictBanner *m_banner;
    QTabWidget *m_traces;
    TraceView *m_live;
    TraceDetail *m_detail;
    QTabWidget *m_panels;
    FindingsView *m_findings;
    PeersView *m_peers;
    MachineView *m_machine;
    QSplitter *m_upDown;
    QSplitter *m_leftRight;
    MainActions *m_actions;
    QList<InterfaceInfo> m_interfaces;
    Report m_report;
    TraceHeader m_header; ///< of the live trace
    bool m_running = false;
    bool m_saved = true; ///< the live trace, or it is empty
};

} // namespace Sixcast
