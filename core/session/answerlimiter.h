// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QHash>

namespace Sixcast {

/// Decides whether one more answer may leave: so many a second to one address, so many in all.
/// Ports and zones of a source don't multiply its allowance.
class AnswerLimiter
{
public:
    /// Sources remembered at once; a source beyond them shares the allowance of all other
    /// strangers.
    static constexpr int maximumSources = 16'384;

    AnswerLimiter(int perSecondPerSource, int perSecond);

    /// \a nowNs on a clock that never jumps. True takes the answer off the allowance.
    bool allow(const Ip6Address &source, InterfaceIndex interface, qint64 nowNs);

private:
    struct Bucket {
        double tokens = 0;
        qint64 filledNs = 0;
    };
    struct Source {
        Ip6Address address;
        InterfaceIndex interface;

        bool operator==(const Source &) const = default;
        friend size_t qHash(const Source &source, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, source.address, source.interface.value);
        }
    };

    Bucket &bucketOf(const Source &source, qint64 nowNs);
    static void refill(Bucket &bucket, int perSecond, qint64 nowNs);

    int m_perSource;
    int m_total;
    Bucket m_all;
    Bucket m_strangers;
    QHash<Source, Bucket> m_sources;
    qint64 m_forgotNs = 0;
};

} // namespace Sixcast
