// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/interfaceinventory.h"
#include "core/session/grouplistener.h"
#include "core/session/grouprequester.h"

namespace Sixcast {

/// A run on many groups, from Profile to GroupsResult. Why some are silent it doesn't look for:
/// that is an Engine's run with one of them.
class GroupsRun : public QObject
{
    Q_OBJECT
public:
    explicit GroupsRun(SocketMaker makeSocket, QObject *parent = nullptr);
    ~GroupsRun() override;

    /// finished() follows, from the event loop.
    void start(const Profile &profile, const QList<Ip6Address> &groups,
               const QList<InterfaceInfo> &interfaces);
    void stop();

Q_SIGNALS:
    void recorded(const QList<Sixcast::TraceEvent> &batch);
    void finished(const Sixcast::GroupsResult &result);

private:
    void conclude();

    SocketMaker m_makeSocket;
    Trace m_trace;
    QList<TraceEvent> m_batch;
    QTimer m_flushTimer;
    std::unique_ptr<DatagramSocket> m_socket;
    std::unique_ptr<GroupListener> m_listener;
    std::unique_ptr<GroupRequester> m_requester;
};

} // namespace Sixcast
