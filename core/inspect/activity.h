// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Sixcast {

/// How many came when, in a fixed number of bins that grow wider as time goes on.
struct Activity {
    static constexpr int bins = 64;

    qint64 beginNs = 0; ///< of the first bin
    qint64 widthNs = 1'000'000;
    std::array<quint32, bins> counts{};

    /// What comes from before the first one counts in the first bin.
    void add(qint64 ns)
    {
        if (isEmpty())
            beginNs = ns;
        const qint64 since = ns > beginNs ? ns - beginNs : 0;
        while (since / widthNs >= bins)
            fold();
        ++counts[size_t(since / widthNs)];
    }
    bool isEmpty() const { return counts == std::array<quint32, bins>(); }
    bool operator==(const Activity &) const = default;

private:
    void fold()
    {
        for (size_t i = 0; i < bins / 2; ++i)
            counts[i] = counts[2 * i] + counts[2 * i + 1];
        for (size_t i = bins / 2; i < bins; ++i)
            counts[i] = 0;
        widthNs *= 2;
    }
};

} // namespace Sixcast
