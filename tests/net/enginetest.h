// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/socketfactory.h"
#include "tests/support/networknamespace.h"

#include <QObject>

#include <optional>

namespace Sixcast {

/// A socket of a machine, and everything that it said.
struct Witness {
    Witness(SocketKind kind, const NetworkNamespace &on);

    Result<void> open(const SocketOptions &options = {});
    Result<void> join(const Ip6Address &group, InterfaceIndex interface,
                      const std::optional<Ip6Address> &source = {});
    int joinError(const Ip6Address &group, InterfaceIndex interface); ///< 0 or errno
    int send(const Outgoing &datagram) { return socket->send(datagram).osError; }

    QByteArrayList payloads() const;
    QStringList log() const; ///< of the steps: `operation arguments`, failures with their number

    const NetworkNamespace &machine;
    std::unique_ptr<DatagramSocket> socket;
    QList<Step> steps;
    QList<Datagram> inbox;
    QList<Refusal> refusals;
    quint64 dropped = 0;
    std::optional<Error> failure;
};

/// What sessions may rely on, asked of each engine alike: every test function of a subclass runs
/// once per engine, on real sockets of two machines (network namespaces) with the cables `lan` and
/// `aux` between them.
class EngineTest : public QObject
{
    Q_OBJECT

protected:
    static constexpr quint16 port = 28015;
    static constexpr quint16 filteredPort =
        4444; ///< what the left machine's firewall does not let out
    static const Ip6Address group;
    static const Ip6Address siteGroup;
    static const Ip6Address leftGlobal;
    static const Ip6Address rightGlobal;
    static const Ip6Address rightSecond;

    static SocketKind kind();
    static bool isNative() { return kind() == SocketKind::Native; }
    Witness left() const { return Witness(kind(), m_net->left); }
    Witness right() const { return Witness(kind(), m_net->right); }
    static Outgoing to(const Ip6Address &address, InterfaceIndex interface,
                       QByteArrayView payload = "HELLO", quint16 toPort = port);
    static SocketOptions listening(bool share = false);

    std::optional<NamespacePair> m_net;
    InterfaceIndex m_lan, m_aux; ///< of the left machine
    InterfaceIndex m_lanRight, m_auxRight;

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void cleanupTestCase() { m_net.reset(); }
};

} // namespace Sixcast
