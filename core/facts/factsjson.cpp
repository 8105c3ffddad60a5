// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/factsjson.h"

#include "core/base/portableerror.h"
#include "core/facts/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr QLatin1StringView format("sixcast.facts/1");
constexpr qsizetype maximumBytes = 1024 * 1024; ///< of what is read
constexpr qsizetype maximumItems = 1024;        ///< of any list

} // namespace

template<> inline constexpr std::array namesOf<Provenance>{"heard", "bound", "file", "own"};
template<>
inline constexpr std::array namesOf<Contradiction::Kind>{"shared-hardware-address",
                                                         "changed-itself"};

namespace {

bool isErrorNumber(QLatin1StringView key)
{
    return key == "errno"_L1;
}

class Writer
{
public:
    QJsonObject object;

    template<typename T> void operator()(const char *key, const T &value, Traits traits = {})
    {
        if (!traits.here && (traits.always || !(value == T())))
            object.insert(QLatin1StringView(key), encode(portable(key, value)));
    }

private:
    template<typename T> static const T &portable(const char *, const T &value) { return value; }
    static int portable(const char *key, int value)
    {
        return isErrorNumber(QLatin1StringView(key)) ? portableError(value) : value;
    }
    static QJsonValue encode(bool value) { return value; }
    static QJsonValue encode(int value) { return value; }
    static QJsonValue encode(quint16 value) { return value; }
    static QJsonValue encode(quint32 value) { return qint64(value); }
    static QJsonValue encode(qint64 value) { return value; }
    static QJsonValue encode(quint64 value) // JSON numbers end at 2^53
    {
        return QString::number(value);
    }
    static QJsonValue encode(const QString &value) { return value; }
    static QJsonValue encode(Side value) { return int(value); }
    static QJsonValue encode(InterfaceIndex value) { return qint64(value.value); }
    static QJsonValue encode(const Ip6Address &value) { return value.toString(); }
    static QJsonValue encode(const QByteArray &value)
    {
        return QString::fromLatin1(value.toBase64());
    }
    static QJsonValue encode(const CounterSet &value)
    {
        QJsonObject counters;
        for (int i = 0; i < counterCount; ++i) {
            if (const auto counter = value[Counter(i)])
                counters.insert(counterName(Counter(i)), *counter);
        }
        return counters;
    }
    template<Named E> static QJsonValue encode(E value) { return nameOf(value); }
    template<typename T> static QJsonValue encode(const std::optional<T> &value)
    {
        return encode(*value); // an unset one equals T() and is left out
    }
    template<typename T> static QJsonValue encode(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &item : list)
            array.append(encode(item));
        return array;
    }
    template<typename T>
    requires Described<Writer, T>
    static QJsonValue encode(const T &value)
    {
        static_assert(everyMemberHasALine<T>);
        Writer writer;
        visitFields(writer, value);
        return writer.object;
    }
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template<typename T> void operator()(const char *key, T &value, Traits traits = {})
    {
        if (traits.here)
            return;
        const auto it = m_object.constFind(QLatin1StringView(key));
        if (it != m_object.constEnd())
            decode(it.value(), value);
        if constexpr (std::is_same_v<T, int>) {
            if (isErrorNumber(QLatin1StringView(key)))
                value = localError(value);
        }
    }

private:
    static bool decode(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
    template<typename T>
    requires std::is_integral_v<T>
    static bool decode(const QJsonValue &json, T &value)
    {
        bool ok = json.isDouble();
        if constexpr (std::is_same_v<T, quint64>) {
            value = json.toString().toULongLong(&ok);
        } else {
            const qint64 wide = json.toInteger();
            ok = ok && wide >= qint64(std::numeric_limits<T>::min())
                && wide <= qint64(std::numeric_limits<T>::max());
            value = ok ? T(wide) : T();
        }
        return ok;
    }
    static bool decode(const QJsonValue &json, QString &value)
    {
        value = json.toString().left(4096);
        return json.isString();
    }
    static bool decode(const QJsonValue &json, QByteArray &value)
    {
        value = QByteArray::fromBase64(json.toString().toLatin1());
        return json.isString();
    }
    static bool decode(const QJsonValue &json, Side &value)
    {
        value = json.toInt() == int(Side::Listener) ? Side::Listener : Side::Requester;
        return json.isDouble();
    }
    template<Named E> static bool decode(const QJsonValue &json, E &value)
    {
        return takeName(json.toString(), &value);
    }
    static bool decode(const QJsonValue &json, InterfaceIndex &value)
    {
        return decode(json, value.value);
    }
    static bool decode(const QJsonValue &json, Ip6Address &value)
    {
        const auto address = Ip6Address::parse(json.toString());
        value = address.value_or(Ip6Address{});
        return address.has_value();
    }
    static bool decode(const QJsonValue &json, CounterSet &value)
    {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto counter = counterFromName(it.key().toLatin1());
            qint64 number = 0;
            if (counter && decode(it.value(), number))
                value.set(*counter, number);
        }
        return json.isObject();
    }
    template<typename T> static bool decode(const QJsonValue &json, std::optional<T> &value)
    {
        T inner{};
        if (decode(json, inner))
            value = inner;
        return value.has_value();
    }
    template<typename T> static bool decode(const QJsonValue &json, QList<T> &list)
    {
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < std::min(array.size(), maximumItems); ++i) {
            T item{};
            if (decode(array.at(i), item))
                list.append(item);
        }
        return json.isArray();
    }
    template<typename T>
    requires Described<Reader, T>
    static bool decode(const QJsonValue &json, T &value)
    {
        Reader reader(json.toObject());
        fields(reader, value);
        return json.isObject();
    }

    QJsonObject m_object;
};

} // namespace

QByteArray encodeFacts(const SideFacts &facts)
{
    static_assert(everyMemberHasALine<SideFacts>);
    Writer writer;
    visitFields(writer, facts);
    writer.object.insert(u"format"_s, format);
    return QJsonDocument(writer.object).toJson(QJsonDocument::Compact);
}

std::optional<SideFacts> decodeFacts(const QByteArray &json)
{
    if (json.size() > maximumBytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format"_s).toString() != format)
        return std::nullopt;
    SideFacts facts;
    Reader reader(object);
    fields(reader, facts);
    return facts;
}

} // namespace Sixcast
