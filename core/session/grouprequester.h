// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/grouplist.h"
#include "core/net/datagramsocket.h"
#include "core/net/interfaceinfo.h"
#include "core/profile/profile.h"
#include "core/trace/trace.h"

#include <QTimer>

#include <vector>

namespace Sixcast {

/// Asks many groups on one interface: a HELLO to each, at a pace that one listener answers, and
/// again to those that were silent.
class GroupRequester : public QObject
{
    Q_OBJECT
public:
    static constexpr int hellosPerSecond = 1'000;
    static constexpr int usualRounds = 3;

    GroupRequester(DatagramSocket &socket, Trace &trace, QObject *parent = nullptr);

    /// False: nothing could be set up; result() says why.
    bool start(const Profile &profile, const QList<Ip6Address> &groups,
               const QList<InterfaceInfo> &known);
    void stop();
    GroupsResult result() const { return m_result; }

Q_SIGNALS:
    void ended();

private:
    bool fail(const QString &problem);
    void beginRound();
    void sendSome();
    void sendHello(GroupRow &row, quint32 number);
    void endRound();
    void onReceived(const QList<Datagram> &datagrams);

    DatagramSocket &m_socket;
    Trace &m_trace;
    Profile m_profile;
    InterfaceRef m_interface;
    Endpoint m_local;
    GroupsResult m_result;
    quint64 m_run = 0;
    std::vector<quint32> m_rowOfHello; ///< by sequence number, from 1
    std::vector<bool> m_isAnswered;    ///< the same
    std::vector<quint32> m_toAsk;      ///< rows of this round
    size_t m_asked = 0;                ///< of them
    int m_roundsLeft = 0;
    qint64 m_beginNs = 0;
    qint64 m_roundNs = 0;
    QTimer m_sendTimer;
    QTimer m_waitTimer;
};

} // namespace Sixcast
