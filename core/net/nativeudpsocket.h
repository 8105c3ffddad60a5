// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/net/socketoptions.h"

#include <QSocketNotifier>
#include <QTimer>

namespace Sixcast {

class ReceiveRing;

/// The engine on a Linux descriptor of our own: kernel stamps, drop counter, and what was refused,
/// by whom.
///
/// One notifier wakes it for datagrams and for the error queue alike; the error queue is drained
/// first, because an entry left there wakes for ever, fails the next send and makes recvmsg()
/// return an old error. While datagrams stream in and nobody is answered, it sleeps 2 ms between
/// two drains instead of being woken for each (5 to 7 times less CPU). A socket that sends is in a
/// dialogue and never sleeps.
class NativeUdpSocket : public DatagramSocket
{
    Q_OBJECT
public:
    explicit NativeUdpSocket(QObject *parent = nullptr);
    ~NativeUdpSocket() override;

    QString engineName() const override;
    bool isOpen() const override { return m_descriptor >= 0; }
    Endpoint localEndpoint() const override { return m_local; }

    Result<void> open(const SocketOptions &options) override;
    Result<void> join(const Ip6Address &group, InterfaceIndex interface,
                      const std::optional<Ip6Address> &source = {}) override;
    Result<void> leave(const Ip6Address &group, InterfaceIndex interface,
                       const std::optional<Ip6Address> &source = {}) override;
    Result<void> block(const Ip6Address &group, InterfaceIndex interface,
                       const Ip6Address &source) override;
    SendResult send(const Outgoing &datagram) override;
    BatchResult sendBatch(const QList<Outgoing> &datagrams) override;
    void drain() override;
    void close() override;

private:
    Result<void> tell(const Step &step);
    Result<void> openDescriptor(const SocketOptions &options);
    Result<void> bindDescriptor(const Endpoint &endpoint);
    Result<void> setOptions(const SocketOptions &options);
    void closeDescriptor();
    template<typename Call> int retried(const Call &call);

    void onWakeUp();
    bool readAndTell(); ///< true: stopped at the bound, more may wait
    void drainErrorQueue();
    bool drainDatagrams(QList<Datagram> &datagrams); ///< false: stopped at the bound, more may wait
    void noteDrops(quint32 counter);
    void pace(qsizetype count, bool drained);
    void setStreaming(bool streaming);
    void tellRefusals();

    int m_descriptor = -1;
    Endpoint m_local;
    quint64 m_generation = 0; ///< of open(): tells a reopened socket from the one it was
    QSocketNotifier *m_notifier = nullptr;
    std::unique_ptr<ReceiveRing> m_ring;
    QList<Refusal> m_refusals;      ///< drained, not told yet
    std::optional<Error> m_failure; ///< found while reading, not told yet
    QList<Step> m_receiveErrors;    ///< likewise
    quint64 m_dropped = 0;
    quint64 m_droppedTold = 0;

    QTimer m_nextDrain;     ///< while streaming, in the notifier's place
    bool m_telling = false; ///< a slot may be at work
    bool m_streaming = false;
    int m_unanswered = 0; ///< datagrams read since the last send, in the present window
    qint64 m_windowBeginNs = 0;
};

} // namespace Sixcast
