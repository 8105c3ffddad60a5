// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Sixcast {

/// `ff12::6d63` taken apart: what the bits say, and what follows for a person who wants to use the
/// group.
struct GroupDescription {
    struct Line {
        QString label;
        QString value;

        bool operator==(const Line &) const = default;
    };
    struct Prefix {
        Ip6Address address;
        int length = 0;

        bool operator==(const Prefix &) const = default;
    };

    Ip6Address address;
    int scope = 0;            ///< RFC 7346 section 2, 0..15
    bool transient = false;   ///< T flag: for own use; else assigned by IANA (RFC 4291 section 2.7)
    bool prefixBased = false; ///< P flag (RFC 3306)
    bool embedsRendezvousPoint = false; ///< R flag (RFC 3956)
    bool reservedFlag = false;          ///< the fourth flag, which must be 0 (RFC 7371)
    bool sourceSpecific = false;        ///< ff3x::/32 (RFC 4607): received only with a source named
    std::optional<Prefix> prefix = {};  ///< the unicast prefix it was made of (RFC 3306)
    std::optional<quint64> interfaceId = {};        ///< of its owner (RFC 4489)
    std::optional<Ip6Address> rendezvousPoint = {}; ///< RFC 3956
    std::optional<quint32> solicitedNode = {};      ///< the last 24 bits of the addresses asked for
    QString groupId = {};         ///< hexadecimal: 32 bits when prefix-based, else 112 bits
    QString ethernetAddress = {}; ///< 33:33:xx:xx:xx:xx (RFC 2464 section 7)
    QString registeredName = {};  ///< empty: nobody registered it, or nobody could
    QString registeredBy = {};    ///< `RFC 4291`
    QStringList sharesEthernetAddressWith =
        {};                   ///< well-known groups that a network card can't tell from it
    QStringList remarks = {}; ///< what is wrong with it, or worth knowing; sentences, translated

    bool operator==(const GroupDescription &) const = default;

    /// One line for a person, without the remarks. It begins with the scope: `Link-local: stays on
    /// ...`.
    QString summary() const;
    /// The whole of it, a line per fact; the remarks come last.
    QList<Line> lines() const;
};

/// \a group must be a multicast address.
GroupDescription describeGroup(const Ip6Address &group);
/// `Link-local`, `Interface-local`, `Unassigned scope 6`, ...: translated.
QString scopeName(int scope);
/// How far a datagram of that scope goes; a sentence without full stop that begins in lower case,
/// translated.
QString scopeMeaning(int scope);

/// Keys and words are English and stable; only the remarks are translated.
QJsonObject toJson(const GroupDescription &description);

} // namespace Sixcast
