// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"
#include "core/net/interfaceinfo.h"
#include "core/probes/machine.h"
#include "core/probes/probetrace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Sixcast {

/// How two Sixcasts tell each other what they see, on whatever path still works: small datagrams to
/// ff02::1 on a port of its own (a filter for the exchange's port does not stop them), and on
/// request to the IPv4 broadcast address. Never beyond the link, never more than was asked with, at
/// most five a second.
class FactsChannel : public QObject
{
    Q_OBJECT
public:
    static constexpr quint16 port = 28014;
    static constexpr qsizetype messageBytes =
        310; ///< at most, and of an ask exactly: answers are never longer

    using SocketMaker = std::function<std::unique_ptr<DatagramSocket>()>;

    /// \a digest: the own facts of the moment, as seen from an interface.
    FactsChannel(Machine &machine, SocketMaker makeSocket, ProbeTrace &trace,
                 std::function<QByteArray(InterfaceIndex)> digest, QObject *parent = nullptr);
    ~FactsChannel() override;

    /// Listens on \a interfaces; and for beacons on \a exchangePort of them, when it is not 0.
    void open(const QList<InterfaceInfo> &interfaces, quint16 exchangePort = 0);
    /// Tells the own facts; with \a ask whoever hears it is to tell its own at once.
    void tell(InterfaceIndex interface, bool ask);
    /// The same by IPv4, where IPv6 did not reach anybody.
    void tellByIpv4(InterfaceIndex interface, bool ask);
    /// What a digest has no room for (core/facts/details.h), a datagram each; by IPv4, too, where
    /// IPv6 did not reach anybody. Nobody asks for it.
    void tellDetails(InterfaceIndex interface, const QByteArrayList &details, bool byIpv4);
    void close();

Q_SIGNALS:
    /// \a path: `ff02::1` or `ipv4`. Own messages are not told.
    void heard(const QByteArray &digest, const Sixcast::Endpoint &from,
               Sixcast::InterfaceIndex arrival, const QString &path, qint64 receivedNs);
    void detailsHeard(const QByteArray &details, const Sixcast::Endpoint &from);

private:
    struct Ear {
        InterfaceRef interface;
        QByteArray
            linkLocal; ///< told by IPv4, so that the other can try unicast over IPv6; empty: none
        std::unique_ptr<DatagramSocket> socket;
        std::unique_ptr<BroadcastSocket> ipv4; ///< null: could not be had
    };

    bool isOfAnother(QByteArrayView payload) const;
    QByteArray message(InterfaceIndex interface, bool ask);
    std::unique_ptr<DatagramSocket> makeEar(InterfaceIndex interface, quint16 onPort);
    std::unique_ptr<BroadcastSocket> makeIpv4Ear(const InterfaceRef &interface);
    Ear *earOf(InterfaceIndex interface);
    void answer(const Message &ask, InterfaceIndex arrival, bool byIpv4);
    void understand(const QByteArray &payload, const Endpoint &from, InterfaceIndex arrival,
                    const QString &path, qint64 receivedNs);

    Machine &m_machine;
    SocketMaker m_makeSocket;
    ProbeTrace &m_trace;
    std::function<QByteArray(InterfaceIndex)> m_digest;
    quint64 m_id; ///< of this instance: what we hear of ourselves is ignored
    std::vector<Ear> m_ears;
    std::vector<std::unique_ptr<DatagramSocket>> m_exchangeEars;
    quint32 m_told = 0;
    qint64 m_lastAnswerNs = 0; ///< monotonic
    qint64 m_lastIpv4AnswerNs = 0;
    bool m_isUnicastsTurn = false; ///< of the answers to questions by IPv4
};

} // namespace Sixcast
