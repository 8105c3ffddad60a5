// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/capture/flowfilter.h"

#include "core/capture/captureevent.h"

namespace Sixcast {
namespace {

constexpr qsizetype flowsKept = 10'000;

/// Words of its own stand beside such a datagram.
bool isSpecial(const CapturedPacket &packet, const DecodedPacket &decoded)
{
    return decoded.isCut || decoded.isFirstFragment || decoded.link.vlanTags > 0 || !packet.hasTime;
}

} // namespace

FlowFilter::FlowFilter(const TraceFilter &filter)
    : m_filter(filter)
    , m_withoutText(filter)
    , m_search(filter.text)
{
    m_withoutText.text.clear();
}

bool FlowFilter::passes(const CapturedPacket &packet, const DecodedPacket &decoded,
                        const CaptureInterface &interface)
{
    if (isSpecial(packet, decoded))
        return matches(m_filter, captureEvent(packet, decoded, interface));
    const Flow flow{packet.interface,    decoded.link.interfaceIndex, decoded.source,
                    decoded.destination, decoded.sourcePort,          decoded.destinationPort,
                    decoded.kind,        directionOf(packet, decoded)};
    auto answer = m_answers.constFind(flow);
    if (answer == m_answers.cend()) {
        if (m_answers.size() >= flowsKept)
            m_answers.clear();
        TraceEvent event = captureEvent(packet, decoded, interface);
        event.payload.clear();
        answer = m_answers.insert(flow, {matches(m_withoutText, event), matches(m_filter, event)});
    }
    return answer->hasText || (answer->isOnInterface && m_search.isIn(decoded.payload));
}

} // namespace Sixcast
