// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/groupsrun.h"

#include <utility>

namespace Sixcast {

GroupsRun::GroupsRun(SocketMaker makeSocket, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_trace(this)
{
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(50);
    const auto flush = [this] {
        if (!m_batch.isEmpty())
            Q_EMIT recorded(std::exchange(m_batch, {}));
    };
    connect(&m_flushTimer, &QTimer::timeout, this, flush);
    connect(&m_trace, &Trace::recorded, this, [this](const TraceEvent &event) {
        m_batch.append(event);
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
    });
}

GroupsRun::~GroupsRun() = default;

void GroupsRun::start(const Profile &profile, const QList<Ip6Address> &groups,
                      const QList<InterfaceInfo> &interfaces)
{
    bool began = false;
    if (profile.role == Role::Listen) {
        m_listener = std::make_unique<GroupListener>(m_makeSocket, m_trace);
        connect(m_listener.get(), &GroupListener::ended, this, &GroupsRun::conclude,
                Qt::QueuedConnection);
        began = m_listener->start(profile, groups, interfaces);
    } else {
        m_socket = m_makeSocket();
        m_requester = std::make_unique<GroupRequester>(*m_socket, m_trace);
        connect(m_requester.get(), &GroupRequester::ended, this, &GroupsRun::conclude,
                Qt::QueuedConnection);
        began = m_requester->start(profile, groups, interfaces);
    }
    if (!began)
        QMetaObject::invokeMethod(this, &GroupsRun::conclude, Qt::QueuedConnection);
}

void GroupsRun::stop()
{
    if (m_listener)
        m_listener->stop();
    if (m_requester)
        m_requester->stop();
}

void GroupsRun::conclude()
{
    m_flushTimer.stop();
    if (!m_batch.isEmpty())
        Q_EMIT recorded(std::exchange(m_batch, {}));
    Q_EMIT finished(m_listener ? m_listener->result() : m_requester->result());
}

} // namespace Sixcast
