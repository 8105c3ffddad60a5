// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ip6address.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace Sixcast {

enum class ByteOrder : quint8 { Big, Little };

/// Reads bytes from outside from front to back. Nothing is ever read beyond their end: what would
/// lie there is 0, and from then on isShort().
class ByteCursor
{
public:
    explicit ByteCursor(QByteArrayView bytes, ByteOrder order = ByteOrder::Big)
        : m_rest(bytes)
        , m_order(order)
    {
    }

    quint8 u8() { return integer<quint8>(); }
    quint16 u16() { return integer<quint16>(); }
    quint32 u32() { return integer<quint32>(); }
    quint64 u64() { return integer<quint64>(); }
    Ip6Address address()
    {
        Ip6Address address;
        if (const QByteArrayView taken = take(16); taken.size() == 16)
            std::memcpy(address.bytes.data(), taken.data(), 16);
        return address;
    }
    /// As many as there are, when there are fewer.
    QByteArrayView take(qsizetype count)
    {
        if (count > m_rest.size() || count < 0) {
            m_short = true;
            count = std::max<qsizetype>(0, std::min(count, m_rest.size()));
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    void skip(qsizetype count) { take(count); }

    QByteArrayView rest() const { return m_rest; }
    qsizetype left() const { return m_rest.size(); }
    bool isShort() const { return m_short; }

private:
    template<typename Integer> Integer integer()
    {
        if (m_rest.size() < qsizetype(sizeof(Integer))) {
            skip(sizeof(Integer));
            return 0;
        }
        const char *at = m_rest.data();
        m_rest = m_rest.sliced(sizeof(Integer));
        return m_order == ByteOrder::Big ? qFromBigEndian<Integer>(at)
                                         : qFromLittleEndian<Integer>(at);
    }

    QByteArrayView m_rest;
    ByteOrder m_order;
    bool m_short = false;
};

} // namespace Sixcast
