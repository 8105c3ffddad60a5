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
    , m_all{double(perSecond), 0, 0}
    , m_strangers{double(perSecondPerSource), 0, 0}
    , m_underWay{double(maximumStrangers), 0, 0}
{
}

bool AnswerLimiter::allow(const Ip6Address &source, InterfaceIndex interface, qint64 nowNs,
                          Standing standing)
{
    // The total first: who floods with forged sources makes no more entries than answers may leave.
    const bool isKnown = standing == Standing::Known;
    refill(m_all, m_total, nowNs);
    refillUnderWay(nowNs);
    const double reserved = isKnown ? 0 : m_total / 2;
    if (m_all.tokens < 1 + reserved || (!isKnown && m_underWay.tokens < 1))
        return false;
    Bucket &one = bucketOf({source, interface}, nowNs);
    refill(one, m_perSource, nowNs);
    const bool isWaiting = standing == Standing::Stranger && one.strangerNs != 0
        && nowNs - one.strangerNs < strangerNs;
    if (one.tokens < 1 || isWaiting)
        return false;
    one.tokens -= 1;
    m_all.tokens -= 1;
    if (!isKnown) {
        m_underWay.tokens -= 1;
        one.strangerNs = nowNs;
    }
    return true;
}

bool AnswerLimiter::isStrained(qint64 nowNs)
{
    refill(m_all, m_total, nowNs);
    refillUnderWay(nowNs);
    return m_all.tokens < m_total / 2 || m_underWay.tokens < maximumStrangers / 2;
}

/// All of them have come or failed after three seconds.
void AnswerLimiter::refillUnderWay(qint64 nowNs)
{
    const double fresh =
        double(nowNs - m_underWay.filledNs) / double(strangerNs) * maximumStrangers;
    m_underWay.tokens = std::min<double>(maximumStrangers, m_underWay.tokens + fresh);
    m_underWay.filledNs = nowNs;
}

/// A bucket holds one second's allowance, so that a burst after a pause is not punished.
void AnswerLimiter::refill(Bucket &bucket, int perSecond, qint64 nowNs)
{
    const double fresh = double(nowNs - bucket.filledNs) / double(secondNs) * perSecond;
    bucket.tokens = std::min<double>(perSecond, bucket.tokens + fresh);
    bucket.filledNs = nowNs;
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
    return *m_sources.insert(source, {double(m_perSource), nowNs, 0});
}

} // namespace Sixcast
