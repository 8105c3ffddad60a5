// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Sixcast {

enum class Role : quint8 {
    Listen,  ///< join the group and answer WELCOME
    Request, ///< send HELLO and collect the answers
    Try,     ///< both, in this process
    Check    ///< look at this machine only, no peer needed
};

enum class SocketEngine : quint8 {
    Automatic, ///< native where it exists, else Qt
    Native,    ///< own descriptor (Linux)
    Qt         ///< QUdpSocket
};

/// Everything that one run needs to know: plain values, checked by validate(). Each member is
/// described in profilefields.h.
struct Profile {
    static constexpr quint16 defaultPort = 28015; ///< FLoM's
    static constexpr int usualRequests = 3;
    static constexpr int maximumRequests = 1'000'000;
    static constexpr qsizetype mostSources = 1'024; // the system's own limit is often 64

    Role role = Role::Listen;
    Role checkAs = Role::Request; ///< of a Check: whose side is looked at
    /// ff12::6d63
    Ip6Address group = {{0xff, 0x12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x6d, 0x63}};
    QList<Ip6Address> sources; ///< source-specific join (SSM, RFC 4607) for these; none: any sender
    QList<Ip6Address> blockedSources; ///< of a join for any sender: all but these
    quint16 port = defaultPort;
    QString interface;          ///< name; empty: the best one
    bool allInterfaces = false; ///< every usable one; \a interface is ignored
    int hopLimit = 1;           ///< 0..255, of multicast datagrams
    int count = 0; ///< HELLOs to send (0: 3), or to answer before the listener ends (0: no limit)
    int intervalMs = 250;                    ///< between two HELLOs
    int timeoutMs = 1000;                    ///< after the last HELLO
    int durationS = 0;                       ///< the run ends after so long; 0: no limit
    quint16 sourcePort = 0;                  ///< requester's; 0: the system chooses
    std::optional<Ip6Address> sourceAddress; ///< requester's
    std::optional<Ip6Address> peer; ///< the other machine, where known: probes ask it by unicast
    bool plain = false;             ///< FLoM's bare words instead of the extended form
    bool probes = true;             ///< look for causes when no answer comes
    bool quiet = false;             ///< tell the other machine nothing: no beacon, no digest
    SocketEngine engine = SocketEngine::Automatic;
    int streamRate = 0;         ///< numbered datagrams a second beside the HELLOs; 0: none
    int streamBytes = 0;        ///< of each; 0: 200
    int receiveBufferBytes = 0; ///< asked for by a listener; 0: as much as may be had
    int answersPerSecondPerSource = 200;
    int answersPerSecond = 2000;

    bool operator==(const Profile &) const = default;

    static constexpr int usualStreamRate = 1'000;
    static constexpr int usualStreamBytes = 200;
    static constexpr int usualStreamS = 10;
    static constexpr int streamIntervalMs = 1'000; ///< of the HELLOs that ask how it fares
    static constexpr int closingHellos = 3;        ///< at its end
    static constexpr int closingIntervalMs = 250;

    bool isStream() const
    {
        return (role == Role::Request || role == Role::Try) && (streamRate > 0 || streamBytes > 0);
    }
    /// With all that a stream needs and nobody has said: a rate, a size, an end.
    Profile complete() const;
    /// Of a complete stream: datagrams on each interface.
    qint64 streamCount() const
    {
        const qint64 inTime = qint64(streamRate) * durationS;
        const qint64 wanted = count > 0 && durationS > 0 ? qMin(qint64(count), inTime)
            : count > 0                                  ? count
                                                         : inTime;
        return qMin(wanted, qint64(0xffff'ffff));
    }
    /// Of a complete stream: how long it takes.
    qint64 streamMs() const { return streamCount() * 1'000 / qMax(1, streamRate); }

    /// HELLOs of a request: as many as were asked for, or as fit into the duration, or 3.
    int requestCount() const
    {
        if (isStream()) {
            const qint64 asking = complete().streamMs() / streamIntervalMs + 1 + closingHellos;
            return int(qMin(asking, qint64(maximumRequests)));
        }
        if (count > 0 || durationS <= 0)
            return count > 0 ? count : usualRequests;
        const qint64 fitting = qint64(durationS) * 1'000 / (intervalMs > 0 ? intervalMs : 1);
        return int(qBound(qint64(1), fitting, qint64(maximumRequests)));
    }
};

/// Refuses what no run can do: a group that is not multicast, port 0, a hop limit over 255, ...
Result<void> validate(const Profile &profile);

/// `listen`, `request`, `try`, `check`: stable, the commands of the command line.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);
/// `automatic`, `native`, `qt`: stable.
QString socketEngineName(SocketEngine engine);
std::optional<SocketEngine> socketEngineFromName(QStringView name);

/// `{"format": "sixcast.profile/1", ...}`, a shareable file.
QByteArray toJson(const Profile &profile);
/// Refuses another format, a wrong type, a value out of range, all that validate() refuses; a
/// missing key has its default, unknown keys are ignored.
Result<Profile> profileFromJson(const QByteArray &json);

/// The same run for the other machine: Listen becomes Request and the other way round; what belongs
/// to this machine (interface, addresses, engine) is left out. The source of a source-specific join
/// becomes the address that the other machine sends from, and the other way round.
Profile forOtherMachine(const Profile &profile);
/// The run as one `sixcast-cli` command line, quoted for a POSIX shell. What has its default is
/// left out, but for group and port.
QString toCommandLine(const Profile &profile);

} // namespace Sixcast
