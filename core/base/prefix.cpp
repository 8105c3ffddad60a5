// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/prefix.h"

namespace Sixcast {

bool sharesPrefix(const Ip6Address &one, const Ip6Address &other, int bits)
{
    for (int bit = 0; bit < bits && bit < 128; ++bit) {
        const auto mask = quint8(0x80 >> (bit % 8));
        if ((one.bytes[size_t(bit / 8)] ^ other.bytes[size_t(bit / 8)]) & mask)
            return false;
    }
    return true;
}

} // namespace Sixcast
