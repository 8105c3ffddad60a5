// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/capture/decodedpacket.h"

#include <QList>

#include <optional>

namespace Sixcast {

/// What a report says of one group (RFC 3810 section 5.2.5).
struct MldRecord {
    enum class Type : quint8 {
        Unknown = 0,
        IsInclude = 1,
        IsExclude = 2,
        ToInclude = 3,
        ToExclude = 4,
        Allow = 5,
        Block = 6
    };
    Type type = Type::Unknown;
    Ip6Address group;
    QList<Ip6Address> sources = {};

    /// Of MLDv1: a report is IsExclude of no source, done is ToInclude of no source (RFC 3810
    /// section 8.3.2).
    bool isLeaving() const { return type == Type::ToInclude && sources.isEmpty(); }
    bool isJoining() const
    {
        return type == Type::IsExclude || type == Type::ToExclude
            || (!sources.isEmpty()
                && (type == Type::IsInclude || type == Type::ToInclude || type == Type::Allow));
    }
    bool operator==(const MldRecord &) const = default;
};

/// A Multicast Listener Discovery message: version 1 of RFC 2710, version 2 of RFC 3810.
struct MldMessage {
    enum class Type : quint8 { Query, Report, Done };

    Type type = Type::Query;
    int version = 1;
    Ip6Address group;          ///< of a query and of version 1; `::`: the general query
    qint64 maxResponseMs = 0;  ///< of a query
    bool suppress = false;     ///< of a version 2 query: routers don't take it as a sign
    int robustness = 0;        ///< of a version 2 query; 0: more than 7
    qint64 queryIntervalS = 0; ///< of a version 2 query
    QList<Ip6Address> sources; ///< of a version 2 query
    QList<MldRecord> records;  ///< of reports and done, version 1 too
    int claimedRecords = 0;    ///< of a version 2 report
    bool isCut = false;        ///< the packet holds less than it claims, or the capture does

    bool isGeneralQuery() const { return type == Type::Query && group.isUnspecified(); }
    bool operator==(const MldMessage &) const = default;
};

/// nullopt: it isn't MLD, or too short to be.
std::optional<MldMessage> decodeMld(const DecodedPacket &packet);
/// English, as RFC 3810 writes it: `TO_EX`.
QString mldRecordName(MldRecord::Type type);

/// Floating-point codes of RFC 3810 sections 5.1.3 and 5.1.9.
qint64 mldResponseMs(quint16 code);
qint64 mldQueryIntervalS(quint8 code);

} // namespace Sixcast
