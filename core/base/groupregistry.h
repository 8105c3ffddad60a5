// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"

#include <QList>

namespace Sixcast {

/// A row of resources/multicast-groups.tsv: a group, or a range of groups, that IANA has given
/// away.
struct RegisteredGroup {
    Ip6Address address;
    int prefixLength = 128; ///< shorter: all groups that begin so
    bool anyScope =
        false;         ///< the same group id in every scope; the scope of \a address means nothing
    QString name;      ///< a proper name, English, not translated
    QString reference; ///< `RFC 4291`, `IANA`

    bool covers(const Ip6Address &group) const;
    bool operator==(const RegisteredGroup &) const = default;
};

/// The whole table, in its order: single groups before the ranges that hold them.
const QList<RegisteredGroup> &registeredGroups();
/// The first row that covers \a group; null when nobody has registered it.
const RegisteredGroup *registeredGroup(const Ip6Address &group);

} // namespace Sixcast
