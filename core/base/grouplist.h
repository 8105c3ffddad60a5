// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace Sixcast {

inline constexpr qsizetype mostGroups = 10'000;

/// `ff3e::8000:1` and the 999 after it, from `ff3e::8000:1` and "999". Refuses more than
/// mostGroups, and a run that leaves the 32 bits of a group's number (RFC 3307 section 4).
Result<QList<Ip6Address>> groupRun(const Ip6Address &first, QStringView more);

/// A file: a group or a run of them a line; empty lines and what follows a `#` are left out. Each
/// group once, in order.
Result<QList<Ip6Address>> parseGroupList(const QByteArray &text);

/// How one group fared on one machine.
struct GroupRow {
    Ip6Address group;
    bool usable = true;   ///< joined; a requester: the system takes what is sent there
    QString problem;      ///< why not
    quint64 sent = 0;     ///< HELLOs of ours
    quint64 heard = 0;    ///< HELLOs of others
    quint64 answered = 0; ///< of either

    bool operator==(const GroupRow &) const = default;
};

/// How many groups fared.
struct GroupsResult {
    bool listens = false;
    QString interface;
    QString problem; ///< why nothing could be done at all; empty: something was
    qint64 durationMs = 0;
    int sockets = 0;
    quint64 ignored = 0; ///< a listener: datagrams for groups that are none of ours
    QList<GroupRow> rows;

    bool isGood(const GroupRow &row) const
    {
        return row.usable && (listens ? row.heard > 0 : row.answered > 0);
    }
    qsizetype goodCount() const;
    bool operator==(const GroupsResult &) const = default;
};

} // namespace Sixcast
