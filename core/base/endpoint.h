// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"

namespace Sixcast {

/// An interface index as the kernel numbers them; 0 means none. A type of its own, so that it can't
/// be swapped with a port or a hop limit.
struct InterfaceIndex {
    quint32 value = 0;

    bool isValid() const { return value != 0; }
    auto operator<=>(const InterfaceIndex &) const = default;
};

inline size_t qHash(InterfaceIndex index, size_t seed = 0) noexcept
{
    return ::qHash(index.value, seed);
}

/// An interface by index and by the name it had at the time.
struct InterfaceRef {
    InterfaceIndex index;
    QString name;

    bool isValid() const { return index.isValid(); }
    bool operator==(const InterfaceRef &) const = default;
};

inline size_t qHash(const InterfaceRef &ref, size_t seed = 0) noexcept
{
    return qHashMulti(seed, ref.index, ref.name);
}

/// Address, zone and port. Two link-local endpoints on different interfaces are different
/// endpoints.
struct Endpoint {
    Ip6Address address;
    InterfaceIndex scope; ///< zone of an address that needsZone(); 0 otherwise
    quint16 port = 0;

    auto operator<=>(const Endpoint &) const = default;
};

size_t qHash(const Endpoint &endpoint, size_t seed = 0) noexcept;

/// `fe80::1%eth0`: the zone by name when \a interface is the zone, else by number (RFC 4007 section
/// 11).
QString addressText(const Endpoint &endpoint, const InterfaceRef &interface = {});
/// `[fe80::1%eth0]:28015`
QString endpointText(const Endpoint &endpoint, const InterfaceRef &interface = {});

} // namespace Sixcast
