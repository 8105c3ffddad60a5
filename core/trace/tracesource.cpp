// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracesource.h"

#include "core/base/oserror.h"
#include "core/trace/textsearch.h"

#include <algorithm>
#include <utility>

namespace Sixcast {
namespace {

bool endpointMatches(const TextSearch &search, const std::optional<Endpoint> &endpoint,
                     const InterfaceRef &interface)
{
    return endpoint
        && (search.isIn(endpointText(*endpoint))
            || search.isIn(endpointText(*endpoint, interface)));
}

} // namespace

bool matches(const TraceFilter &filter, const TraceEvent &event)
{
    if (!filter.wantsKind(event.kind, isBackground(event)))
        return false;
    if (filter.interface && !event.interface.name.isEmpty()
        && event.interface.name != *filter.interface)
        return false;
    const TextSearch search(filter.text);
    return search.isEmpty() || search.isIn(kindName(event.kind))
        || search.isIn(actorName(event.actor)) || search.isIn(event.operation)
        || search.isIn(event.interface.name)
        || endpointMatches(search, event.local, event.interface)
        || endpointMatches(search, event.peer, event.interface)
        || endpointMatches(search, event.group, event.interface) || search.isIn(event.payload)
        || search.isIn(event.text)
        || (event.osError != 0 && search.isIn(osErrorSymbol(event.osError)));
}

TraceEvent EventGlance::whole() const
{
    TraceEvent event = head;
    event.payload = payload.toByteArray();
    event.text = text.toString();
    return event;
}

void TraceSource::look(qsizetype from, qsizetype to, const Looker &looker) const
{
    to = std::min(to, size());
    for (qsizetype row = from; row < to; ++row) {
        TraceEvent event = at(row);
        const QByteArray payload = std::exchange(event.payload, {});
        const QString text = std::exchange(event.text, {});
        looker({row, std::move(event), payload, text, true});
    }
}

} // namespace Sixcast
