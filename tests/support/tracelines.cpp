// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tracelines.h"

#include "core/base/escape.h"
#include "core/base/message.h"
#include "core/base/oserror.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// The words of an extended message that are the same in each run of a test.
QString payloadText(const QByteArray &payload)
{
    constexpr qsizetype shownBytes = 24;
    const Message message = decodeMessage(payload);
    if (!message.extended)
        return payload.isEmpty() ? u"(empty)"_s : escapedForDisplay(payload, shownBytes);
    QString text =
        QString::fromLatin1(payload.first(payload.indexOf(' '))) + u" seq=%1"_s.arg(message.seq);
    for (const Message::Field &field : message.fields) {
        if (field.key != "rx" && field.key != "tx")
            text += u" %1=%2"_s.arg(QString::fromLatin1(field.key), escaped(field.value));
    }
    return text;
}

} // namespace

QString traceLine(const TraceEvent &event)
{
    QStringList parts{actorName(event.actor), kindName(event.kind)};
    const auto addEndpoint = [&](const QString &word, const std::optional<Endpoint> &endpoint) {
        if (endpoint)
            parts << word << endpointText(*endpoint, event.interface);
    };
    const bool wordSaysIt =
        event.kind == Kind::Received || (event.kind == Kind::Sent && event.operation == u"send");
    if (!wordSaysIt)
        parts << event.operation;
    if (event.interface.isValid())
        parts << (event.interface.name.isEmpty() ? u"#%1"_s.arg(event.interface.index.value)
                                                 : event.interface.name);
    const bool outward =
        event.kind == Kind::Sent || event.operation == u"send" || event.operation == u"refused";
    if (event.kind == Kind::Sent && event.local && !event.local->address.isUnspecified())
        addEndpoint(u"from"_s, event.local);
    addEndpoint(outward ? u"to"_s : u"from"_s, event.peer);
    if (event.operation == u"bind" || event.kind == Kind::Received)
        addEndpoint(u"at"_s, event.local);
    addEndpoint(u"of"_s, event.group);
    const bool datagram = event.operation == u"send" || event.operation == u"receive"
        || event.operation == beaconOperation || event.operation == controlOperation;
    if (datagram && event.hopLimit >= 0)
        parts << u"hops=%1"_s.arg(event.hopLimit);
    if (datagram)
        parts << payloadText(event.payload);
    if (!event.text.isEmpty())
        parts << (event.kind == Kind::Step ? event.text : u'(' + event.text + u')');
    if (event.osError != 0)
        parts << osErrorSymbol(event.osError);
    return parts.join(u' ');
}

TraceLines::TraceLines(Trace &trace)
{
    connect(&trace, &Trace::recorded, this,
            [this](const TraceEvent &event) { m_lines.append(traceLine(event)); });
}

QStringList TraceLines::take()
{
    return std::exchange(m_lines, {});
}

QStringList TraceLines::beginningWith(const QStringList &beginnings) const
{
    QStringList found;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(found),
                 [&](const QString &line) {
                     return std::any_of(
                         beginnings.begin(), beginnings.end(),
                         [&line](const QString &beginning) { return line.startsWith(beginning); });
                 });
    return found;
}

} // namespace Sixcast
