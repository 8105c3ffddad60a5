// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracejson.h"

#include "core/base/oserror.h"
#include "core/trace/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

/// Characters that could hide or reorder what a person sees in the file, or that break lines.
bool mustEscape(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Writes such characters as \uXXXX, which means the same wherever they may stand in JSON: within strings.
void addEscaped(ByteWriter &out, QStringView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!mustEscape(text[i]))
            continue;
        out.addUtf8(text.sliced(done, i - done));
        done = i + 1;
        out.add("\\u");
        for (int shift = 12; shift >= 0; shift -= 4)
            out.add(digits[text[i].unicode() >> shift & 0xf]);
    }
    out.addUtf8(text.sliced(done));
}

/// \a text with its quotation marks.
void addString(ByteWriter &out, QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'"', "\\\""_L1);
    out.add('"');
    addEscaped(out, text);
    out.add('"');
}

void addText(ByteWriter &out, QByteArrayView key, const QString &text)
{
    if (text.isEmpty())
        return;
    out.add(key);
    if (isPlainAscii(text) && !text.contains(u'"') && !text.contains(u'\\')) {
        out.add('"');
        out.addUtf8(text);
        out.add('"');
    } else {
        addString(out, text);
    }
}

template<typename Integer> void addNumber(ByteWriter &out, QByteArrayView key, Integer value)
{
    out.add(key);
    out.addNumber(value);
}

void addEndpoint(ByteWriter &out, QByteArrayView key, const std::optional<Endpoint> &endpoint)
{
    if (!endpoint)
        return;
    thread_local EndpointTexts texts(EndpointTexts::Zone::Number);
    out.add(key);
    out.add('"');
    out.add(texts.text(*endpoint, {}));
    out.add('"');
}

void addPayload(ByteWriter &out, const QByteArray &payload)
{
    if (payload.isEmpty())
        return;
    if (isPlainAscii(payload) && !payload.contains('"') && !payload.contains('\\')) {
        out.add(",\"payload\":\"");
        out.add(payload);
    } else {
        out.add(",\"payload64\":\"");
        out.add(payload.toBase64());
    }
    out.add('"');
}

void addTime(ByteWriter &out, QByteArrayView key, qint64 wallNs)
{
    out.add(key);
    out.add('"');
    out.commit(writeIsoStamp(out.room(stampRoom), wallNs));
    out.add('"');
}

} // namespace

void addJson(ByteWriter &out, const TraceEvent &event)
{
    addNumber(out, "{\"n\":", event.sequence);
    addTime(out, ",\"time\":", event.wallNs);
    addNumber(out, ",\"mono\":", event.monotonicNs);
    addText(out, ",\"actor\":", actorName(event.actor));
    addText(out, ",\"kind\":", kindName(event.kind));
    addText(out, ",\"op\":", event.operation);
    addText(out, ",\"if\":", event.interface.name);
    if (event.interface.index.isValid())
        addNumber(out, ",\"ifIndex\":", event.interface.index.value);
    addEndpoint(out, ",\"local\":", event.local);
    addEndpoint(out, ",\"peer\":", event.peer);
    addEndpoint(out, ",\"group\":", event.group);
    if (event.hopLimit != -1)
        addNumber(out, ",\"hop\":", event.hopLimit);
    addPayload(out, event.payload);
    if (event.result)
        addNumber(out, ",\"result\":", *event.result);
    if (event.osError != 0) {
        addNumber(out, ",\"errno\":", event.osError);
        addText(out, ",\"error\":", osErrorSymbol(event.osError));
    }
    if (event.durationNs != -1)
        addNumber(out, ",\"dur\":", event.durationNs);
    addText(out, ",\"text\":", event.text);
    out.add("}\n");
}

QByteArray encodeJson(const TraceEvent &event)
{
    ByteWriter out;
    addJson(out, event);
    return out.take();
}

QByteArray encodeJson(const TraceHeader &header)
{
    ByteWriter out;
    addText(out, "{\"format\":", traceFormatPrefix + QString::number(header.version));
    addText(out, ",\"program\":", header.program);
    addText(out, ",\"host\":", header.host);
    addText(out, ",\"system\":", header.system);
    addText(out, ",\"role\":", header.role);
    out.add(",\"settings\":");
    addEscaped(out,
               QString::fromUtf8(QJsonDocument(header.settings).toJson(QJsonDocument::Compact)));
    addText(out, ",\"timeZone\":", header.timeZone);
    addTime(out, ",\"clock\":{\"wall\":", header.wallNs);
    addNumber(out, ",\"monotonic\":", header.monotonicNs);
    out.add("}}\n");
    return out.take();
}

} // namespace Sixcast
