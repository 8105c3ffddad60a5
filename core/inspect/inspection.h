// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/inspect/activity.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Sixcast {

/// Which packets show something: the first of them by number, and how many there are in all.
struct PacketList {
    static constexpr qsizetype kept = 20;

    QList<quint64> numbers = {}; ///< ascending
    quint64 count = 0;

    void add(quint64 number)
    {
        if (count++ < quint64(kept))
            numbers.append(number);
    }
    bool operator==(const PacketList &) const = default;
};

/// Who asks the hosts of a link for their groups. `::`: a switch that asks without being a querier.
struct SeenQuerier {
    Ip6Address address;
    int version = 2; ///< of its last query
    quint64 generalQueries = 0;
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    qint64 longestNs = 0;     ///< between two general queries; 0: there was one
    qint64 saidIntervalS = 0; ///< in its queries, version 2 only
    bool isElected = false;   ///< has the lowest address of those that ask (RFC 3810 section 7.6.2)
    PacketList packets;

    /// Mean time between its general queries; 0: there was one.
    qint64 intervalNs() const
    {
        return generalQueries > 1 ? (lastNs - firstNs) / qint64(generalQueries - 1) : 0;
    }
    bool operator==(const SeenQuerier &) const = default;
};

/// A host that reported a group.
struct SeenMember {
    Ip6Address address;
    int version = 2;
    qint64 firstNs = 0;
    qint64 lastNs = 0; ///< of its last report of the group, one that it leaves not among them
    std::optional<qint64> leftNs;
    quint64 reports = 0;
    quint64 unasked = 0;            ///< of these: with no query before them that asked
    bool excludes = false;          ///< it wants all sources but those
    QList<Ip6Address> sources = {}; ///< that it wants, or not; empty with excludes: any source
    PacketList packets;

    bool operator==(const SeenMember &) const = default;
};

/// Datagrams that carry numbers, of a program whose form is known, counted by them.
struct SeenNumbers {
    quint64 received = 0; ///< different ones
    quint64 missing = 0;  ///< between the first and the highest of a run
    quint64 gaps = 0;
    quint64 duplicates = 0;
    quint64 reordered = 0;

    bool operator==(const SeenNumbers &) const = default;
};

/// One flow of datagrams to a group.
struct SeenSender {
    static constexpr qint64 burstNs = 10'000'000;

    Ip6Address address;
    quint16 sourcePort = 0;
    quint16 port = 0;
    quint8 lowestHopLimit = 255;
    quint8 highestHopLimit = 0;
    quint64 datagrams = 0;
    quint64 bytes = 0; ///< of payload
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    qint64 longestGapNs = 0;
    quint64 largestBurst = 0; ///< datagrams within burstNs
    std::optional<SeenNumbers> numbers = {};
    Activity activity;
    PacketList packets;

    double perSecond() const ///< 0: too few to say
    {
        return datagrams > 1 && lastNs > firstNs
            ? double(datagrams - 1) * 1e9 / double(lastNs - firstNs)
            : 0;
    }
    bool operator==(const SeenSender &) const = default;
};

struct SeenGroup {
    Ip6Address group;
    QList<SeenMember> members = {};
    QList<SeenSender> senders = {};

    bool operator==(const SeenGroup &) const = default;
};

/// What was seen on one link: an interface of the capture, and one VLAN of it.
struct SeenLink {
    QString name; ///< `eth0`, `eth0 VLAN 5`, `interface 2`: escaped
    quint64 packets = 0;
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    QList<SeenQuerier> queriers = {}; ///< by address
    QList<SeenGroup> groups = {};     ///< by address

    bool operator==(const SeenLink &) const = default;
};

/// Something that doesn't fit, as far as this capture shows it. Ids are stable.
struct Misfit {
    QString id;
    double confidence = 0; ///< 0..1, see confidenceWord()
    QString link;          ///< empty: there is only one
    QString title;         ///< what is wrong, a sentence without its full stop
    QString text;          ///< what it means, or what else could be behind it
    PacketList packets;

    bool operator==(const Misfit &) const = default;
};

/// What one capture tells about multicast, at the place where it was taken.
struct Inspection {
    quint64 packets = 0;
    quint64 bytes = 0; ///< on the wire
    qint64 firstNs = 0;
    qint64 lastNs = 0;
    quint64 datagrams = 0; ///< to groups
    quint64 mldMessages = 0;
    quint64 otherControl = 0; ///< neighbour, router, PIM and error messages
    QStringList linkTypes = {};
    QString program = {};   ///< that captured, escaped; empty: the file doesn't say
    bool isDamaged = false; ///< there is a place that can't be read
    bool isRebuilt = false; ///< from a trace of ours: only its own datagrams are there
    QList<SeenLink> links = {};
    QList<Misfit> misfits = {}; ///< the surest first
    QStringList remarks = {};   ///< on the capture itself: cut packets, clock, what was left out

    qint64 durationNs() const { return lastNs - firstNs; }
    bool hasMulticast() const { return datagrams > 0 || mldMessages > 0; }
    bool operator==(const Inspection &) const = default;
};

} // namespace Sixcast
