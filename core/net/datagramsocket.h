// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace Sixcast {

/// One UDP datagram as it arrived.
struct Datagram {
    QByteArray payload; ///< 0..65,527 bytes
    Endpoint source;
    Ip6Address destination; ///< the group, or an address of ours
    InterfaceIndex arrival;
    int hopLimit = -1;     ///< as it arrived; -1: unknown
    qint64 receivedNs = 0; ///< UTC; the kernel's stamp when kernelStamp, else when we read it
    bool kernelStamp = false;
    bool truncated = false;

    bool operator==(const Datagram &) const = default;
};

/// What came back about a datagram that we had sent: an entry of the socket's error queue
/// (IPV6_RECVERR).
struct Refusal {
    int osError = 0;
    bool fromNetwork = false; ///< an ICMPv6 error (RFC 4443); else this host's own stack
    int icmpType = 0;
    int icmpCode = 0;
    Endpoint destination; ///< where our datagram was going
    Ip6Address offender;  ///< who refused; `::` if unknown
    QByteArray payload;   ///< the first bytes of ours, as far as the error carried them

    bool operator==(const Refusal &) const = default;
};

/// One call on the socket: what was asked, what came back. Every call is told, failed or not.
struct Step {
    QString operation; ///< `socket`, `setsockopt`, `getsockopt`, `bind`, `join`, `leave`,
                       ///< `block`, `receive`, `close`
    QString arguments; ///< `IPV6_MULTICAST_HOPS = 1`; for a person. An option that was left alone
                       ///< says why
    InterfaceIndex interface;
    std::optional<Endpoint> endpoint; ///< address of a bind, group of a join or leave
    qint64 result = 0;                ///< what the call returned, or the value that was read back
    int osError = 0;
    qint64 durationNs = -1;
};

/// One datagram to send.
struct Outgoing {
    QByteArrayView payload;
    Endpoint to;
    InterfaceIndex interface; ///< leaves by this one; for a group or a link-local address it must
                              ///< be valid: ENODEV
    int hopLimit = -1;        ///< -1: the socket's default for this kind of destination
    std::optional<Ip6Address> source; ///< sends from this address of ours
};

struct SendResult {
    int osError = 0;   ///< 0: the kernel took it (which does not mean that it left)
    qint64 sentNs = 0; ///< UTC, right before the call
    qint64 durationNs = 0;

    bool ok() const { return osError == 0; }
};

/// What became of several datagrams that were sent in a row.
struct BatchResult {
    qsizetype taken = 0; ///< so many from the beginning, by the kernel
    int osError = 0;     ///< why the next one was not; 0: all were
};

struct SocketOptions {
    Endpoint bindTo;           ///< `::` and the port; port 0: the system chooses
    bool shareAddress = false; ///< SO_REUSEADDR: several listeners on one port
    int multicastHopLimit = 1;
    bool multicastLoop = true;
    /// Hears each group that anybody on this machine has joined, without joining: for whoever has
    /// its memberships held by other sockets and looks at the destination itself.
    bool everyGroup = false;
    int receiveBufferBytes = 4 * 1024 * 1024; ///< asked for; what was granted is a step
};

/// The seam between sessions and the system: a UDP socket for IPv6 multicast. One object, one
/// socket, one thread.
///
/// Whoever implements it:
/// - emits stepped() for every call of open(), join(), leave(), block() and close(), before the
///   function returns, with errno read right after the call; send() and receive report through
///   their own values;
/// - opens in the order socket, IPV6_V6ONLY, SO_REUSEADDR, bind, IPV6_MULTICAST_ALL=0,
///   IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, receive buffer, stamps, drop counter, error queue,
///   IPV6_MULTICAST_HOPS and _LOOP; what the platform lacks is a step that says so;
/// - joins by interface index, refuses index 0, reports ENODEV etc. as it comes;
/// - emits received() once per wake-up, with all that was read in a bounded round, in order of
///   arrival; a zero-length datagram is a datagram;
/// - sends a batch in order, up to the first that is refused, with one call where the system can;
/// - drains at once what has arrived when asked to, with the signals of a wake-up; not from within
///   such a signal, where it does nothing, and not for longer than a bounded number of rounds;
/// - may be closed or deleted by a slot of any of its signals;
/// - accounts for every datagram that was dropped, at the latest in close();
/// - never blocks, never spins: the error queue is drained before the data.
class DatagramSocket : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString engineName() const = 0; ///< `native`, `qt`: told in the trace
    virtual bool isOpen() const = 0;
    virtual Endpoint localEndpoint() const = 0; ///< as bound; port filled in

    virtual Result<void> open(const SocketOptions &options) = 0;
    virtual Result<void> join(const Ip6Address &group, InterfaceIndex interface,
                              const std::optional<Ip6Address> &source = {}) = 0;
    virtual Result<void> leave(const Ip6Address &group, InterfaceIndex interface,
                               const std::optional<Ip6Address> &source = {}) = 0;
    /// From now on nothing of that source, for a group that was joined for any (RFC 3678).
    virtual Result<void> block(const Ip6Address &group, InterfaceIndex interface,
                               const Ip6Address &source) = 0;
    virtual SendResult send(const Outgoing &datagram) = 0;
    /// For a stream: unlike send(), it begins no dialogue.
    virtual BatchResult sendBatch(const QList<Outgoing> &datagrams);
    /// Before a run is judged or ended: what came in time must not count as lost because nobody had
    /// the time to read it.
    virtual void drain() = 0;
    virtual void close() = 0; ///< safe at any time, also twice

Q_SIGNALS:
    void stepped(const Sixcast::Step &step);
    void received(const QList<Sixcast::Datagram> &datagrams);
    void refused(const QList<Sixcast::Refusal> &refusals);
    void overflowed(
        quint64 total); ///< so many datagrams were dropped by the receive buffer since open()
    void failed(const Sixcast::Error &error); ///< receiving is broken for good
};

} // namespace Sixcast
