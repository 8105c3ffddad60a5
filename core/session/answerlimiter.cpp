// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/answerlimiter.h"

#include <algorithm>

namespace Sixcast {
namespace {

/// A bucket holds one second's allowance, so that a burst after a pause is not punished.
double refilled(double tokens, qint64 sinceNs, qint64 nowNs, int perSecond)
{
    return std::min<double>(perSecond, tokens + double(nowNs - sinceNs) * 1e-9 * perSecond);
}

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
    Bucket &one = bucketOf({source, interface}, nowNs);
    one.tokens = refilled(one.tokens, one.filledNs, nowNs, m_perSource);
    one.filledNs = nowNs;
    m_all.tokens = refilled(m_all.tokens, m_all.filledNs, nowNs, m_total);
    m_all.filledNs = nowNs;
    if (one.tokens < 1 || m_all.tokens < 1)
        return false;
    one.tokens -= 1;
    m_all.tokens -= 1;
    return true;
}

AnswerLimiter::Bucket &AnswerLimiter::bucketOf(const Source &source, qint64 nowNs)
{
    const auto found = m_sources.find(source);
    if (found != m_sources.end())
        return *found;
    if (m_sources.size() >= maximumSources)
        forgetFull(nowNs);
    if (m_sources.size() >= maximumSources)
        return m_strangers;
    return *m_sources.insert(source, {double(m_perSource), nowNs});
}

void AnswerLimiter::forgetFull(qint64 nowNs)
{
    // Whoever has been silent for a second has a full bucket again and loses nothing by being forgotten.
    m_sources.removeIf([nowNs](QHash<Source, Bucket>::iterator it) { return nowNs - it.value().filledNs > 1'000'000'000; });
}

} // namespace Sixcast
