// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/answerlimiter.h"

#include <algorithm>

namespace Sixcast {
namespace {

constexpr qint64 secondNs = 1'000'000'000;

} // namespace

AnswerLimiter::AnswerLimiter(int perSecondPerSource, int perSecond)
    : m_perSource(perSecondPerSource)
    , m_total(perSecond)
    , m_all{double(perSecond), 0}
    , m_strangers{double(perSecondPerSource), 0}
{
}

bool AnswerLimiter::allow(const Ip6Address &source, InterfaceIndex interface, qint64 nowNs)
{
    // The total first: who floods with forged sources makes no more entries than answers may leave.
    refill(m_all, m_total, nowNs);
    if (m_all.tokens < 1)
        return false;
    Bucket &one = bucketOf({source, interface}, nowNs);
    refill(one, m_perSource, nowNs);
    if (one.tokens < 1)
        return false;
    one.tokens -= 1;
    m_all.tokens -= 1;
    return true;
}

/// A bucket holds one second's allowance, so that a burst after a pause is not punished.
void AnswerLimiter::refill(Bucket &bucket, int perSecond, qint64 nowNs)
{
    const double fresh = double(nowNs - bucket.filledNs) / double(secondNs) * perSecond;
    bucket = {std::min<double>(perSecond, bucket.tokens + fresh), nowNs};
}

AnswerLimiter::Bucket &AnswerLimiter::bucketOf(const Source &source, qint64 nowNs)
{
    const auto found = m_sources.find(source);
    if (found != m_sources.end())
        return *found;
    if (m_sources.size() >= maximumSources && nowNs - m_forgotNs >= secondNs) {
        // Whoever has been silent for a second has a full bucket again and loses nothing by being
        // forgotten.
        m_sources.removeIf([nowNs](QHash<Source, Bucket>::iterator it) {
            return nowNs - it.value().filledNs >= secondNs;
        });
        m_forgotNs = nowNs;
    }
    if (m_sources.size() >= maximumSources)
        return m_strangers;
    return *m_sources.insert(source, {double(m_perSource), nowNs});
}

} // namespace Sixcast
