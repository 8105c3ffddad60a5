// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ip6address.h"

#include <QHostAddress>

#include <algorithm>

namespace Sixcast {

std::optional<Ip6Address> Ip6Address::parse(QStringView text)
{
    // QHostAddress takes blanks, any zone and `0x1`; zones are the caller's business, the others
    // are wrong.
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u':' || c == u'.' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')
            || (c >= u'A' && c <= u'F');
    });
    if (!plain || !text.contains(u':'))
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(text.toString()) || address.protocol() != QHostAddress::IPv6Protocol)
        return std::nullopt;
    return fromHostAddress(address);
}

Ip6Address Ip6Address::fromHostAddress(const QHostAddress &address)
{
    Ip6Address result;
    if (address.protocol() == QHostAddress::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        std::copy(std::begin(raw.c), std::end(raw.c), result.bytes.begin());
    }
    return result;
}

QHostAddress Ip6Address::toHostAddress() const
{
    return QHostAddress(bytes.data());
}

QString Ip6Address::toString() const
{
    return toHostAddress().toString();
}

bool Ip6Address::isLoopback() const
{
    Ip6Address loopback;
    loopback.bytes[15] = 1;
    return *this == loopback;
}

bool Ip6Address::isV4Mapped() const
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](quint8 b) { return b == 0; })
        && bytes[10] == 0xff && bytes[11] == 0xff;
}

size_t qHash(const Ip6Address &address, size_t seed) noexcept
{
    return qHashBits(address.bytes.data(), address.bytes.size(), seed);
}

} // namespace Sixcast
