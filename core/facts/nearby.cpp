// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/nearby.h"

#include "core/base/escape.h"
#include "core/facts/digest.h"

#include <algorithm>
#include <tuple>

namespace Sixcast {
namespace {

auto place(const NearbySixcast &one)
{
    return std::tuple(one.side, one.from.address, one.arrival.index, one.group, one.port);
}

} // namespace

bool NearbyList::take(QByteArrayView digest, const Endpoint &from, const InterfaceRef &arrival,
                      qint64 nowNs)
{
    const auto facts = decodeDigest(digest, from);
    if (!facts || !facts->settings.group.isMulticast() || facts->settings.port == 0
        || from.address.isMulticast() || from.address.isUnspecified())
        return false;
    const NearbySixcast heard{facts->settings.side, from, arrival, facts->settings.group,
                              facts->settings.port, nowNs};
    const auto at = std::ranges::lower_bound(m_entries, place(heard), {}, place);
    if (at != m_entries.end() && place(*at) == place(heard)) {
        *at = heard;
        return false;
    }
    const auto ofThisAddress = std::ranges::count_if(m_entries, [&](const NearbySixcast &one) {
        return one.from.address == from.address && one.arrival.index == arrival.index;
    });
    if (m_entries.size() >= maximumEntries || ofThisAddress >= maximumOfOneAddress)
        return false;
    m_entries.insert(at, heard);
    return true;
}

bool NearbyList::expire(qint64 nowNs)
{
    return m_entries.removeIf([nowNs](const NearbySixcast &one) {
        return nowNs - one.heardNs > keptNs;
    }) > 0;
}

QString groupAndPort(const NearbySixcast &sixcast)
{
    return endpointText({sixcast.group, {}, sixcast.port});
}

QString nearbyAddress(const NearbySixcast &sixcast)
{
    const InterfaceRef shown{sixcast.arrival.index, escaped(QStringView(sixcast.arrival.name))};
    Endpoint from = sixcast.from;
    if (from.address.isLinkLocal())
        from.scope = sixcast.arrival.index;
    return addressText(from, shown);
}

} // namespace Sixcast
