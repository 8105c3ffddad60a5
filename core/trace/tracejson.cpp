// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracejson.h"

#include "core/base/oserror.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr auto formatName = "sixcast.trace/"_L1;

QString tr(const char *text)
{
    return QCoreApplication::translate("Sixcast::TraceJson", text);
}

Error invalid(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

// ---- writing

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

// ---- reading

/// Takes members out of one object and remembers the first thing that is wrong with it.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            fail(key);
        return value.toString();
    }

    template<typename Integer> Integer number(QLatin1StringView key, Integer missing)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return missing;
        // 4711 is no legal size of the gap between two defaults: both come back only where no integer stands.
        const qint64 number = value.toInteger(4711);
        const bool isInteger = number != 4711 || value.toInteger(4712) == 4711;
        if (!isInteger || !std::in_range<Integer>(number)) {
            fail(key);
            return missing;
        }
        return Integer(number);
    }

    std::optional<qint64> optionalNumber(QLatin1StringView key)
    {
        if (!m_object.contains(key))
            return std::nullopt;
        return number<qint64>(key, 0);
    }

    qint64 time(QLatin1StringView key)
    {
        const std::optional<qint64> ns = fromIsoStamp(text(key).toUtf8());
        if (!ns)
            fail(key);
        return ns.value_or(0);
    }

    std::optional<Endpoint> endpoint(QLatin1StringView key);
    QByteArray payload();
    void fail(QLatin1StringView key)
    {
        if (m_wrongKey.isEmpty())
            m_wrongKey = key;
    }
    QString wrongKey() const { return m_wrongKey; }

private:
    const QJsonObject &m_object;
    QString m_wrongKey;
};

/// `[fe80::1%2]:28015`
std::optional<Endpoint> parseEndpoint(QStringView text)
{
    const qsizetype close = text.indexOf(u']');
    if (!text.startsWith(u'[') || close < 0 || text.size() < close + 3 || text[close + 1] != u':')
        return std::nullopt;
    const auto isDigits = [](QStringView digits) {
        return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
    };
    QStringView address = text.sliced(1, close - 1);
    const QStringView port = text.sliced(close + 2);
    Endpoint endpoint;
    bool ok = isDigits(port);
    if (ok)
        endpoint.port = port.toUShort(&ok);
    if (const qsizetype percent = address.indexOf(u'%'); ok && percent >= 0) {
        const QStringView zone = address.sliced(percent + 1);
        ok = isDigits(zone);
        if (ok)
            endpoint.scope.value = zone.toUInt(&ok);
        address = address.first(percent);
    }
    const std::optional<Ip6Address> parsed = ok ? Ip6Address::parse(address) : std::nullopt;
    if (!parsed)
        return std::nullopt;
    endpoint.address = *parsed;
    return endpoint;
}

std::optional<Endpoint> Reader::endpoint(QLatin1StringView key)
{
    if (!m_object.contains(key))
        return std::nullopt;
    const std::optional<Endpoint> endpoint = parseEndpoint(text(key));
    if (!endpoint)
        fail(key);
    return endpoint;
}

QByteArray Reader::payload()
{
    if (!m_object.contains("payload64"_L1)) {
        const QString plain = text("payload"_L1);
        if (!isPlainAscii(plain))
            fail("payload"_L1);
        return plain.toLatin1();
    }
    const auto decoded = QByteArray::fromBase64Encoding(text("payload64"_L1).toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        fail("payload64"_L1);
    return decoded.decoded;
}

Result<QJsonObject> parseObject(QByteArrayView line)
{
    if (line.size() > maximumJsonLine)
        return invalid(tr("The line is too long (%1 bytes).").arg(line.size()));
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &error);
    if (!document.isObject())
        return invalid(tr("The line is not a JSON object."));
    return document.object();
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
    addText(out, "{\"format\":", formatName + QString::number(header.version));
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

Result<TraceEvent> decodeJsonEvent(QByteArrayView line)
{
    const Result<QJsonObject> object = parseObject(line);
    if (!object)
        return object.error();
    Reader reader(*object);
    TraceEvent event;
    event.sequence = reader.number<quint64>("n"_L1, 0);
    event.wallNs = reader.time("time"_L1);
    event.monotonicNs = reader.number<qint64>("mono"_L1, 0);
    const std::optional<Actor> actor = actorFromName(reader.text("actor"_L1));
    const std::optional<Kind> kind = kindFromName(reader.text("kind"_L1));
    if (!actor)
        reader.fail("actor"_L1);
    if (!kind)
        reader.fail("kind"_L1);
    event.actor = actor.value_or(Actor::System);
    event.kind = kind.value_or(Kind::Note);
    event.operation = reader.text("op"_L1);
    event.interface.name = reader.text("if"_L1);
    event.interface.index.value = reader.number<quint32>("ifIndex"_L1, 0);
    event.local = reader.endpoint("local"_L1);
    event.peer = reader.endpoint("peer"_L1);
    event.group = reader.endpoint("group"_L1);
    event.hopLimit = reader.number<qint16>("hop"_L1, -1);
    event.payload = reader.payload();
    event.result = reader.optionalNumber("result"_L1);
    event.osError = reader.number<int>("errno"_L1, 0);
    event.durationNs = reader.number<qint64>("dur"_L1, -1);
    event.text = reader.text("text"_L1);
    if (!reader.wrongKey().isEmpty())
        return invalid(tr("\"%1\" is missing or has a wrong value.").arg(reader.wrongKey()));
    return event;
}

Result<TraceHeader> decodeJsonHeader(QByteArrayView line)
{
    const Result<QJsonObject> object = parseObject(line);
    const QString format = object ? object->value("format"_L1).toString() : QString();
    if (!format.startsWith(formatName))
        return invalid(tr("This is not a Sixcast trace."));
    bool isNumber = false;
    TraceHeader header;
    header.version = QStringView(format).sliced(formatName.size()).toInt(&isNumber);
    if (!isNumber || header.version != TraceHeader::currentVersion) {
        const QString version = format.sliced(formatName.size()).left(20);
        return invalid(tr("The trace has format version %1; this program reads version %2.")
                           .arg(version, QString::number(TraceHeader::currentVersion)));
    }
    Reader reader(*object);
    header.program = reader.text("program"_L1);
    header.host = reader.text("host"_L1);
    header.system = reader.text("system"_L1);
    header.role = reader.text("role"_L1);
    header.settings = object->value("settings"_L1).toObject();
    header.timeZone = reader.text("timeZone"_L1);
    const QJsonObject clocks = object->value("clock"_L1).toObject();
    Reader clock(clocks);
    header.wallNs = clock.time("wall"_L1);
    header.monotonicNs = clock.number<qint64>("monotonic"_L1, 0);
    const QString wrong = reader.wrongKey() + clock.wrongKey();
    if (!wrong.isEmpty())
        return invalid(tr("\"%1\" is missing or has a wrong value.").arg(wrong));
    return header;
}

} // namespace Sixcast
