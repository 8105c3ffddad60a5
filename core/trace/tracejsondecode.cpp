// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/tracejson.h"

#include "core/base/portableerror.h"
#include "core/trace/jsonline.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::TraceJson)
};

Error invalid(const QString &text)
{
    return {Error::Code::InvalidInput, 0, text};
}

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
        // 4711 is no legal size of the gap between two defaults: both come back only where no
        // integer stands.
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
        return invalid(Tr::tr("The line is too long (%1 bytes).").arg(line.size()));
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()), &error);
    if (!document.isObject())
        return invalid(Tr::tr("The line is not a JSON object."));
    return document.object();
}

// ---- what our own encoder wrote: nearly every line there is

/// What was made of the same bytes before, for a trace names few things again and again.
template<typename Value> class Remembered
{
public:
    template<typename Make> const std::optional<Value> &of(QByteArrayView bytes, Make &&make)
    {
        if (m_last && m_last->bytes == bytes)
            return m_last->value;
        Entry &entry = m_entries[qHash(bytes) % m_entries.size()];
        m_last = &entry;
        if (entry.bytes != bytes || !entry.isSet) {
            entry.bytes = bytes.toByteArray();
            entry.value = make(bytes);
            entry.isSet = true;
        }
        return entry.value;
    }

private:
    struct Entry {
        QByteArray bytes;
        std::optional<Value> value;
        bool isSet = false;
    };
    std::array<Entry, 64> m_entries;
    const Entry *m_last = nullptr;
};

} // namespace

/// Reads a line member by member. Whatever is not as addJson() writes it is left to the whole
/// parser.
class JsonEventReader::Canonical
{
public:
    bool read(QByteArrayView line, EventGlance &glance)
    {
        m_event = {};
        m_payload = {};
        m_text = {};
        m_seen = 0;
        JsonLineReader reader(line);
        while (const std::optional<JsonMember> member = reader.next()) {
            if (!take(*member))
                return false;
        }
        constexpr quint32 needed = 1U << Time | 1U << ActorKey | 1U << KindKey;
        if (reader.isUnusual() || (m_seen & needed) != needed)
            return false;
        glance.head = std::move(m_event);
        glance.payload = m_payload;
        glance.text = QLatin1StringView(m_text);
        return true;
    }

private:
    enum Key {
        N,
        Time,
        Mono,
        ActorKey,
        KindKey,
        Op,
        If,
        IfIndex,
        Local,
        Peer,
        Group,
        Hop,
        Payload,
        Payload64,
        ResultKey,
        Errno,
        ErrorKey,
        Dur,
        Text
    };
    static constexpr std::array<QByteArrayView, Text + 1> keys{
        "n",       "time",  "mono",  "actor", "kind", "op",      "if",
        "ifIndex", "local", "peer",  "group", "hop",  "payload", "payload64",
        "result",  "errno", "error", "dur",   "text"};

    static constexpr bool isNumberKey(Key key)
    {
        return key == N || key == Mono || key == IfIndex || key == Hop || key == ResultKey
            || key == Errno || key == Dur;
    }

    bool take(const JsonMember &member)
    {
        // Keys come in order: look on from the one before.
        int key = m_seen == 0 ? 0 : std::bit_width(m_seen);
        while (key <= Text && keys[size_t(key)] != member.key)
            ++key;
        if (key > Text || member.isString == isNumberKey(Key(key)) || member.isEscaped
            || !member.isAscii)
            return false;
        m_seen |= 1U << key;
        return member.isString ? takeString(Key(key), member.value)
                               : takeNumber(Key(key), member.value);
    }

    template<typename Integer> static bool parse(QByteArrayView text, Integer &number)
    {
        const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
        return error == std::errc() && end == text.end();
    }

    bool takeNumber(Key key, QByteArrayView text)
    {
        qint16 hop = 0;
        switch (key) {
        case N: {
            qint64 sequence = 0; // as far as JSON's numbers are read elsewhere
            const bool ok = parse(text, sequence) && sequence >= 0;
            m_event.sequence = quint64(sequence);
            return ok;
        }
        case Mono:
            return parse(text, m_event.monotonicNs);
        case IfIndex:
            return parse(text, m_event.interface.index.value);
        case Hop:
            if (!parse(text, hop))
                return false;
            m_event.hopLimit = hop;
            return true;
        case ResultKey:
            return parse(text, m_event.result.emplace());
        case Errno:
            if (!parse(text, m_event.osError))
                return false;
            m_event.osError = localError(m_event.osError);
            return true;
        default:
            return parse(text, m_event.durationNs);
        }
    }

    bool takeString(Key key, QByteArrayView text)
    {
        switch (key) {
        case Time: {
            const std::optional<qint64> ns = fromIsoStamp(text);
            m_event.wallNs = ns.value_or(0);
            return ns.has_value();
        }
        case ActorKey:
            return takeName(text, m_actors, actorFromName, m_event.actor);
        case KindKey:
            return takeName(text, m_kinds, kindFromName, m_event.kind);
        case Op:
            m_event.operation = shared(text, m_operations);
            return true;
        case If:
            m_event.interface.name = shared(text, m_interfaces);
            return true;
        case Local:
            return takeEndpoint(text, m_locals, m_event.local);
        case Peer:
            return takeEndpoint(text, m_peers, m_event.peer);
        case Group:
            return takeEndpoint(text, m_groups, m_event.group);
        case Payload:
            m_payload = text;
            return isPlainAscii(text);
        case Text:
            m_text = text;
            return true;
        case ErrorKey:
            return true; // follows from the number
        default:
            return false; // payload64: rare
        }
    }

    template<typename Enum>
    static bool takeName(QByteArrayView text, Remembered<Enum> &names,
                         std::optional<Enum> (*fromName)(QStringView), Enum &into)
    {
        const auto &value = names.of(
            text, [&](QByteArrayView name) { return fromName(QString::fromLatin1(name)); });
        into = value.value_or(Enum());
        return value.has_value();
    }

    static QString shared(QByteArrayView text, Remembered<QString> &strings)
    {
        return *strings.of(
            text, [](QByteArrayView bytes) { return std::optional(QString::fromLatin1(bytes)); });
    }

    static bool takeEndpoint(QByteArrayView text, Remembered<Endpoint> &endpoints,
                             std::optional<Endpoint> &into)
    {
        into = endpoints.of(
            text, [](QByteArrayView bytes) { return parseEndpoint(QString::fromLatin1(bytes)); });
        return into.has_value();
    }

    TraceEvent m_event;
    QByteArrayView m_payload, m_text;
    quint32 m_seen = 0; ///< bits of keys
    Remembered<Actor> m_actors;
    Remembered<Kind> m_kinds;
    Remembered<QString> m_operations, m_interfaces;
    Remembered<Endpoint> m_locals, m_peers, m_groups;
};

JsonEventReader::JsonEventReader()
    : m_canonical(std::make_unique<Canonical>())
{
}

JsonEventReader::~JsonEventReader() = default;

const EventGlance *JsonEventReader::readUsual(QByteArrayView line)
{
    if (line.size() > maximumJsonLine || !m_canonical->read(line, m_glance))
        return nullptr;
    m_glance.isReadable = true;
    return &m_glance;
}

const EventGlance &JsonEventReader::read(QByteArrayView line, qsizetype row)
{
    if (!readUsual(line)) {
        Result<TraceEvent> event = decodeAnyJsonEvent(line);
        m_glance.isReadable = event.hasValue();
        m_unusual = {};
        if (event)
            m_unusual = std::move(event).value();
        else
            m_unusual.text = event.error().text;
        m_glance.head = m_unusual;
        m_glance.head.payload.clear();
        m_glance.head.text.clear();
        m_glance.payload = m_unusual.payload;
        m_glance.text = m_unusual.text;
    }
    m_glance.row = row;
    return m_glance;
}

Result<TraceEvent> decodeJsonEvent(QByteArrayView line)
{
    thread_local JsonEventReader usual;
    if (const EventGlance *glance = usual.readUsual(line))
        return glance->whole();
    return decodeAnyJsonEvent(line);
}

Result<TraceEvent> decodeAnyJsonEvent(QByteArrayView line)
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
    event.osError = localError(reader.number<int>("errno"_L1, 0));
    event.durationNs = reader.number<qint64>("dur"_L1, -1);
    event.text = reader.text("text"_L1);
    if (!reader.wrongKey().isEmpty())
        return invalid(Tr::tr("\"%1\" is missing or has a wrong value.").arg(reader.wrongKey()));
    return event;
}

Result<TraceHeader> decodeJsonHeader(QByteArrayView line)
{
    const Result<QJsonObject> object = parseObject(line);
    const QString format = object ? object->value("format"_L1).toString() : QString();
    if (!format.startsWith(traceFormatPrefix))
        return invalid(Tr::tr("This is not a Sixcast trace."));
    bool isNumber = false;
    TraceHeader header;
    header.version = QStringView(format).sliced(traceFormatPrefix.size()).toInt(&isNumber);
    if (!isNumber || header.version != TraceHeader::currentVersion) {
        const QString version = format.sliced(traceFormatPrefix.size()).left(20);
        return invalid(Tr::tr("The trace has format version %1; this program reads version %2.")
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
        return invalid(Tr::tr("\"%1\" is missing or has a wrong value.").arg(wrong));
    return header;
}

} // namespace Sixcast
