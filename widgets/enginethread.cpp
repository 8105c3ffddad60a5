// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/enginethread.h"

#include "core/engine/engine.h"
#include "widgets/mainwindow.h"

using namespace Qt::StringLiterals;

namespace Sixcast {

EngineThread::EngineThread(MainWindow &window)
    : m_engine(new Engine)
{
    m_thread.setObjectName(u"engine"_s);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);

    connect(&window, &MainWindow::startWanted, m_engine, &Engine::start);
    connect(&window, &MainWindow::stopWanted, m_engine, &Engine::stop);
    connect(&window, &MainWindow::interfacesWanted, m_engine, &Engine::refreshInterfaces);
    connect(&window, &MainWindow::rightsWanted, m_engine, &Engine::askForRights);
    connect(m_engine, &Engine::rightsAnswered, &window, &MainWindow::showRights);
    connect(&window, &MainWindow::nearbyWanted, m_engine, &Engine::watchNearby);
    connect(m_engine, &Engine::nearbyChanged, &window, &MainWindow::showNearby);
    connect(m_engine, &Engine::recorded, &window, &MainWindow::addEvents);
    connect(m_engine, &Engine::statusChanged, &window, &MainWindow::showStatus);
    connect(m_engine, &Engine::peersChanged, &window, &MainWindow::showPeers);
    connect(m_engine, &Engine::timelineChanged, &window, &MainWindow::showTimeline);
    connect(m_engine, &Engine::streamChanged, &window, &MainWindow::showStream);
    connect(m_engine, &Engine::interfacesChanged, &window, &MainWindow::showInterfaces);
    connect(m_engine, &Engine::judged, &window, &MainWindow::showLive);
    connect(m_engine, &Engine::finished, &window, &MainWindow::showReport);

    const bool watching = window.wantsNearby();
    connect(&m_thread, &QThread::started, m_engine, [this, watching] {
        m_engine->refreshInterfaces();
        m_engine->watchNearby(watching);
    });
    m_thread.start();
}

EngineThread::~EngineThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Sixcast
