// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <functional>

namespace Sixcast {

/// Finds an interface by its name or by its number in decimal; an invalid index when there is none.
using ZoneLookup = std::function<InterfaceIndex(QStringView)>;

/// A multicast group as a person writes it, with whatever else the text said.
struct GroupAddress {
    Ip6Address address; ///< always a multicast address after parse()
    QString zone = {};  ///< what stood after `%`; empty: nothing
    InterfaceIndex interface =
        {}; ///< the zone, looked up; a number stands for itself without a lookup
    std::optional<quint16> port = {}; ///< 1..65535

    /// Takes every spelling of RFC 4291 section 2.2, RFC 4007 section 11 and RFC 3986 section
    /// 3.2.2: any case, `ff02::1`, `ff02:0:0:0:0:0:0:1`, `[ff02::1]`, `ff02::1%eth0`, `ff02::1%2`,
    /// `[ff02::1%eth0]:28015`, with blanks of any kind around and invisible characters anywhere, as
    /// they come along when one copies from a web page. Refuses all else (InvalidInput) with the
    /// reason in one or two sentences: IPv4, unicast, a zone that \a zones doesn't know, a prefix
    /// length, a bad port, a name, rubbish. Without \a zones any zone is taken.
    static Result<GroupAddress> parse(QStringView text, const ZoneLookup &zones = {});

    QString toString() const; ///< canonical: `ff02::1`, `ff02::1%eth0`, `[ff02::1%eth0]:28015`

    bool operator==(const GroupAddress &) const = default;
};

} // namespace Sixcast
