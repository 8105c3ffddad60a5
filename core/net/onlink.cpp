// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/onlink.h"

#include "core/base/prefix.h"

#include <algorithm>

namespace Sixcast {

bool isOnLink(const InterfaceInfo *arrival, const Ip6Address &source)
{
    if (!arrival || source.isV4Mapped() || source.isUnspecified() || source.isMulticast())
        return false;
    if (source.isLinkLocal())
        return true;
    if (source.isLoopback())
        return arrival->loopback;
    return std::any_of(arrival->addresses.begin(), arrival->addresses.end(),
                       [&source](const InterfaceAddress &own) {
                           return !own.address.isLinkLocal() && own.prefixLength > 0
                               && sharesPrefix(own.address, source, own.prefixLength);
                       });
}

} // namespace Sixcast
