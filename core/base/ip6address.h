// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <optional>

class QHostAddress;

namespace Sixcast {

/// 128 bits of IPv6 address in network order: a plain, trivially copyable value without a zone.
/// (QHostAddress allocates, and its comparison ignores the scope: it is used only at Qt's own
/// borders.)
struct Ip6Address {
    std::array<quint8, 16> bytes{};

    /// RFC 4291 section 2.2 text, without brackets, prefix length or zone; nullopt for anything
    /// else.
    static std::optional<Ip6Address> parse(QStringView text);
    static Ip6Address fromHostAddress(const QHostAddress &address); ///< `::` when it is not IPv6

    QHostAddress toHostAddress() const;
    QString toString() const; ///< canonical text (RFC 5952)

    bool isUnspecified() const { return *this == Ip6Address{}; }
    bool isLoopback() const; ///< ::1
    bool isMulticast() const { return bytes[0] == 0xff; }
    bool isLinkLocal() const
    {
        return bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80;
    }                                                                           ///< fe80::/10
    bool isV4Mapped() const;                                                    ///< ::ffff:0:0/96
    int multicastScope() const { return isMulticast() ? bytes[1] & 0x0f : -1; } ///< RFC 7346
    /// Needs a zone to be unambiguous: link-local unicast, interface- and link-local multicast.
    bool needsZone() const { return isLinkLocal() || (isMulticast() && multicastScope() <= 2); }

    auto operator<=>(const Ip6Address &) const = default;
};

size_t qHash(const Ip6Address &address, size_t seed = 0) noexcept;

/// ff02::1, which every IPv6 host has joined and no switch prunes (RFC 4291 section 2.7.1).
inline constexpr Ip6Address allNodes{{0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};

} // namespace Sixcast
