// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracejson.h"

#include "core/base/oserror.h"
#include "core/base/portableerror.h"
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

/// Writes such characters as \uXXXX, which means the same wherever they may stand in JSON: within
/// strings.
void addJsonEscaped(ByteWriter &out, QStringView text)
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

char16_t codeUnit(char c)
{
    return quint8(c);
}

char16_t codeUnit(QChar c)
{
    return c.unicode();
}

/// Printable ASCII that stands in a JSON string as it is.
template<typename View> bool isPlainJson(View text)
{
    int strange = 0;
    for (const auto each : text) {
        const auto c = codeUnit(each);
        strange |= int(c < 0x20) | int(c >= 0x7f) | int(c == u'"') | int(c == u'\\');
    }
    return strange == 0;
}

/// \a text with its quotation marks.
void addString(ByteWriter &out, QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'"', "\\\""_L1);
    out.add('"');
    addJsonEscaped(out, text);
    out.add('"');
}

void addText(ByteWriter &out, QByteArrayView key, const QString &text)
{
    if (text.isEmpty())
        return;
    out.add(key);
    if (isPlainJson(QStringView(text))) {
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

void addPayload(ByteWriter &out, const QByteArray &payload)
{
    if (payload.isEmpty())
        return;
    if (isPlainJson(QByteArrayView(payload))) {
        out.add(",\"payload\":\"");
        out.add(payload);
    } else {
        out.add(",\"payload64\":\"");
        out.add(payload.toBase64());
    }
    out.add('"');
}

/// What is kept from line to line, for neighbours are much alike.
class LineEncoder
{
public:
    LineEncoder()
    {
        for (size_t i = 0; i < m_roles.size(); ++i) {
            const QString text = u",\"actor\":\""_s + actorName(Actor(i / kindCount))
                + u"\",\"kind\":\""_s + kindName(Kind(i % kindCount)) + u'"';
            m_roles[i] = text.toLatin1();
        }
    }

    void add(ByteWriter &out, const TraceEvent &event)
    {
        addNumber(out, "{\"n\":", event.sequence);
        out.add(",\"time\":\"");
        out.commit(m_stamps.write(out.room(stampRoom), event.wallNs));
        addNumber(out, "Z\",\"mono\":", event.monotonicNs);
        out.add(m_roles[size_t(event.actor) * kindCount + size_t(event.kind)]);
        addText(out, ",\"op\":", event.operation);
        addText(out, ",\"if\":", event.interface.name);
        if (event.interface.index.isValid())
            addNumber(out, ",\"ifIndex\":", event.interface.index.value);
        addEndpoint(out, ",\"local\":\"", event.local);
        addEndpoint(out, ",\"peer\":\"", event.peer);
        addEndpoint(out, ",\"group\":\"", event.group);
        if (event.hopLimit != -1)
            addNumber(out, ",\"hop\":", event.hopLimit);
        addPayload(out, event.payload);
        if (event.result)
            addNumber(out, ",\"result\":", *event.result);
        if (event.osError != 0) {
            addNumber(out, ",\"errno\":", portableError(event.osError));
            addText(out, ",\"error\":", osErrorSymbol(event.osError));
        }
        if (event.durationNs != -1)
            addNumber(out, ",\"dur\":", event.durationNs);
        addText(out, ",\"text\":", event.text);
        out.add("}\n");
    }

private:
    void addEndpoint(ByteWriter &out, QByteArrayView key, const std::optional<Endpoint> &endpoint)
    {
        if (!endpoint)
            return;
        out.add(key);
        out.add(m_endpoints.text(*endpoint, {}));
        out.add('"');
    }

    std::array<QByteArray, size_t(actorCount) * size_t(kindCount)> m_roles; ///< by actor and kind
    StampFormatter m_stamps{StampFormatter::Form::Iso};
    EndpointTexts m_endpoints{EndpointTexts::Zone::Number};
};

} // namespace

void addJson(ByteWriter &out, const TraceEvent &event)
{
    thread_local LineEncoder encoder;
    encoder.add(out, event);
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
    addJsonEscaped(
        out, QString::fromUtf8(QJsonDocument(header.settings).toJson(QJsonDocument::Compact)));
    addText(out, ",\"timeZone\":", header.timeZone);
    addText(out, ",\"clock\":{\"wall\":", isoStamp(header.wallNs));
    addNumber(out, ",\"monotonic\":", header.monotonicNs);
    out.add("}}\n");
    return out.take();
}

} // namespace Sixcast
