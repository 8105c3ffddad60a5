// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/grouplist.h"
#include "core/base/message.h"
#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"
#include "core/profile/profile.h"
#include "core/session/answerlimiter.h"
#include "core/trace/trace.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <vector>

namespace Sixcast {

using SocketMaker = std::function<std::unique_ptr<DatagramSocket>()>;

/// Joins many groups on one interface and answers every HELLO for one of them.
///
/// One socket hears them all and has joined none: the kernel would go through all its memberships
/// for each datagram. The memberships are held by others, as many as the system's limits make
/// necessary; what is heard counts only for a group that was joined so.
class GroupListener : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostHolders = 256; ///< even with a limit of 40 memberships each

    GroupListener(SocketMaker makeSocket, Trace &trace, QObject *parent = nullptr);

    /// False: nothing could be joined; result() says why.
    bool start(const Profile &profile, const QList<Ip6Address> &groups,
               const QList<InterfaceInfo> &known);
    void stop();
    GroupsResult result() const;

Q_SIGNALS:
    void ended();

private:
    bool fail(const QString &problem);
    bool openEar();
    void joinAll();
    bool joinOne(GroupRow &row);
    DatagramSocket *addHolder();
    void watch(DatagramSocket &socket);
    void onReceived(const QList<Datagram> &datagrams);
    void onDatagram(const Datagram &datagram);
    void answer(const Datagram &datagram, const Message &hello, GroupRow &row);

    SocketMaker m_makeSocket;
    Trace &m_trace;
    Profile m_profile;
    InterfaceRef m_interface;
    std::unique_ptr<DatagramSocket> m_ear;
    std::vector<std::unique_ptr<DatagramSocket>> m_holders;
    QString m_holderProblem; ///< why there is no further one
    GroupsResult m_result;
    QHash<Ip6Address, qsizetype> m_rowOf;
    AnswerLimiter m_limiter{0, 0};
    qint64 m_beginNs = 0;
    QTimer m_durationTimer;
};

} // namespace Sixcast
