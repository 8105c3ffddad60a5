// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparefindings.h"

#include "core/causes/rules.h"

namespace Sixcast {

Conclusion compareCauses(const TraceEvidence *listener, const TraceEvidence *requester)
{
    Case facts;
    facts.view = Case::View::Both;
    if (listener)
        facts.listener = listener->lastFacts(Side::Listener);
    if (requester)
        facts.requester = requester->lastFacts(Side::Requester);
    if (!facts.listener && !facts.requester)
        return {};
    if (listener)
        facts.listenerSamples = listener->listenerSamples();
    return conclusionOf(facts);
}

} // namespace Sixcast
