// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/endpoint.h"

#include <QHash>

namespace Sixcast {

/// Decides whether one more answer may leave: so many a second to one address, so many in all.
/// Ports and zones of a source don't multiply its allowance.
///
/// An answer to a host that doesn't exist waits for three seconds in the socket's send buffer, and
/// a few hundred of them fill it. So few may be under way to hosts of which nobody knows whether
/// they are there, and half of all answers is kept for those that are.
class AnswerLimiter
{
public:
    /// Sources remembered at once; a source beyond them shares the allowance of all other
    /// strangers.
    static constexpr int maximumSources = 16'384;

    enum class Standing : quint8 {
        Known,   ///< it is there
        New,     ///< never answered before
        Stranger ///< the system does not find its hardware address (yet)
    };
    static constexpr int maximumStrangers = 96;         ///< answers under way to them, at most
    static constexpr qint64 strangerNs = 3'000'000'000; ///< as long as a system looks for a host

    AnswerLimiter(int perSecondPerSource, int perSecond);

    /// \a nowNs on a clock that never jumps. True takes the answer off the allowance.
    bool allow(const Ip6Address &source, InterfaceIndex interface, qint64 nowNs,
               Standing standing = Standing::Known);
    /// More come than is usual: it is worth while to know who is there.
    bool isStrained(qint64 nowNs);
    /// The send buffer is full: of answers to hosts that are not there.
    void noteFull() { m_underWay.tokens = 0; }

private:
    struct Bucket {
        double tokens = 0;
        qint64 filledNs = 0;
        qint64 strangerNs = 0; ///< the latest answer to it as a stranger; 0: none
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
    void refillUnderWay(qint64 nowNs);

    int m_perSource;
    int m_total;
    Bucket m_all;
    Bucket m_strangers;
    Bucket m_underWay; ///< answers that may go to hosts of which nothing is known
    QHash<Source, Bucket> m_sources;
    qint64 m_forgotNs = 0;
};

} // namespace Sixcast
