// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>
#include <cstring>
#include <optional>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>

namespace Sixcast {

// What all readers of rtnetlink messages share (rtnetlink(7)). Any bytes go in, none is read beyond
// their end.

/// A structure out of bytes that need not be aligned: netlink promises 4 bytes only. Nullopt when
/// they are too few.
template<typename T> std::optional<T> readAt(QByteArrayView bytes, qsizetype offset = 0)
{
    if (offset < 0 || bytes.size() - offset < qsizetype(sizeof(T)))
        return std::nullopt;
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof value);
    return value;
}

/// The attributes behind a fixed header of type \a Header.
template<typename Header> QByteArrayView behind(QByteArrayView content)
{
    return content.sliced(std::min(qsizetype(NLMSG_ALIGN(sizeof(Header))), content.size()));
}

/// Calls \a use(type, payload) for each attribute that fits.
template<typename Use> void forEachAttribute(QByteArrayView bytes, Use use)
{
    while (const auto header = readAt<rtattr>(bytes)) {
        if (header->rta_len < sizeof(rtattr) || header->rta_len > bytes.size())
            return;
        use(header->rta_type & NLA_TYPE_MASK,
            bytes.sliced(sizeof(rtattr), header->rta_len - qsizetype(sizeof(rtattr))));
        bytes = bytes.sliced(std::min(qsizetype(RTA_ALIGN(header->rta_len)), bytes.size()));
    }
}

/// Up to its end or the first zero.
inline QString textOf(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes.first(qstrnlen(bytes.data(), size_t(bytes.size()))));
}

inline QString hardwareAddressOf(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex(':'));
}

} // namespace Sixcast
