// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/factsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr QLatin1StringView format("sixcast.facts/1");
constexpr qsizetype maximumBytes = 1024 * 1024; ///< of what is read
constexpr qsizetype maximumItems = 1024;        ///< of any list

// One description of each struct serves both directions: describe(archive, value) names its members
// to an archive that writes them or reads them.

template<typename A, typename T>
concept Described = requires(A &archive, T &value)
{
    describe(archive, value);
};

class Writer
{
public:
    QJsonObject object;

    template<typename T> void operator()(const char *key, T &value)
    {
        if (!(value == T()))
            object.insert(QLatin1StringView(key), encode(value));
    }

    /// For members whose default is not the empty value.
    template<typename T> void always(const char *key, T &value)
    {
        object.insert(QLatin1StringView(key), encode(value));
    }

private:
    static QJsonValue encode(bool &value) { return value; }
    static QJsonValue encode(int &value) { return value; }
    static QJsonValue encode(quint16 &value) { return value; }
    static QJsonValue encode(quint32 &value) { return qint64(value); }
    static QJsonValue encode(qint64 &value) { return value; }
    static QJsonValue encode(quint64 &value)
    {
        return QString::number(value);
    } // JSON numbers end at 2^53
    static QJsonValue encode(QString &value) { return value; }
    static QJsonValue encode(Side &value) { return int(value); }
    static QJsonValue encode(InterfaceIndex &value) { return qint64(value.value); }
    static QJsonValue encode(Ip6Address &value) { return value.toString(); }
    static QJsonValue encode(QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static QJsonValue encode(CounterSet &value)
    {
        QJsonObject counters;
        for (int i = 0; i < counterCount; ++i) {
            if (const auto counter = value[Counter(i)])
                counters.insert(counterName(Counter(i)), *counter);
        }
        return counters;
    }
    template<typename T> static QJsonValue encode(std::optional<T> &value)
    {
        return encode(*value); // an unset one equals T() and is left out
    }
    template<typename T> static QJsonValue encode(QList<T> &list)
    {
        QJsonArray array;
        for (T &item : list)
            array.append(encode(item));
        return array;
    }
    template<typename T>
    requires Described<Writer, T>
    static QJsonValue encode(T &value)
    {
        Writer writer;
        describe(writer, value);
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

    template<typename T> void operator()(const char *key, T &value)
    {
        const auto it = m_object.constFind(QLatin1StringView(key));
        if (it != m_object.constEnd())
            decode(it.value(), value);
    }
    template<typename T> void always(const char *key, T &value) { (*this)(key, value); }

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
        describe(reader, value);
        return json.isObject();
    }

    QJsonObject m_object;
};

template<typename A> void describe(A &a, InterfaceRef &v)
{
    a("index", v.index);
    a("name", v.name);
}

template<typename A> void describe(A &a, Endpoint &v)
{
    a("address", v.address);
    a("scope", v.scope);
    a("port", v.port);
}

template<typename A> void describe(A &a, InterfaceAddress &v)
{
    a("address", v.address);
    a.always("prefix", v.prefixLength);
    a("tentative", v.tentative);
    a("dadFailed", v.dadFailed);
    a("deprecated", v.deprecated);
}

template<typename A> void describe(A &a, Refusal &v)
{
    a("errno", v.osError);
    a("fromNetwork", v.fromNetwork);
    a("type", v.icmpType);
    a("code", v.icmpCode);
    a("destination", v.destination);
    a("offender", v.offender);
}

template<typename A> void describe(A &a, InterfaceInfo &v)
{
    a("ref", v.ref);
    a("kind", v.kind);
    a("hardwareAddress", v.hardwareAddress);
    a("mtu", v.mtu);
    a("up", v.up);
    a("carrier", v.carrier);
    a("pointToPoint", v.pointToPoint);
    a("multicast", v.multicast);
    a("noArp", v.noArp);
    a("ipv6", v.ipv6Enabled);
    a("bridge", v.bridge);
    a("addresses", v.addresses);
}

template<typename A> void describe(A &a, InterfaceFacts &v)
{
    a("info", v.info);
    a("mode", v.mode);
    a("bridgeHardwareAddress", v.bridgeHardwareAddress);
    a("xdp", v.xdp);
    a("ingressFilters", v.ingressFilters);
    a("egressFilters", v.egressFilters);
    a("queue", v.queue);
    a("queueDrops", v.queueDrops);
    a("queueDropped", v.queueDropped);
    a("joined", v.joined);
    a("multicastRoute", v.multicastRoute);
    a("counters", v.counters);
    a("moved", v.moved);
}

template<typename A> void describe(A &a, RouteFacts &v)
{
    a("purpose", v.purpose);
    a("destination", v.destination);
    a("source", v.source);
    a("errno", v.osError);
    a("device", v.device);
    a("gateway", v.gateway);
    a("local", v.local);
}

template<typename A> void describe(A &a, PortHolder &v)
{
    a("address", v.address);
    a("ipv4", v.ipv4);
    a("connected", v.connected);
    a("uid", v.uid);
    a("own", v.own);
    a("receiveQueue", v.receiveQueue);
    a("drops", v.drops);
}

template<typename A> void describe(A &a, NeighbourFacts &v)
{
    a("address", v.address);
    a("interface", v.interface);
    a("state", v.state);
    a("hardwareAddress", v.hardwareAddress);
    a("router", v.router);
}

template<typename A> void describe(A &a, EchoFacts &v)
{
    a("purpose", v.purpose);
    a("sent", v.sent);
    a("arrived", v.arrived);
    a("errno", v.osError);
    a("event", v.event);
}

template<typename A> void describe(A &a, MembershipTest &v)
{
    a("errno", v.osError);
    a("reports", v.reports);
    a("discards", v.discards);
    a("event", v.event);
}

template<typename A> void describe(A &a, BurstFacts &v)
{
    a("purpose", v.purpose);
    a("destination", v.destination);
    a("interface", v.interface);
    a("source", v.source);
    a("run", v.run);
    a("bytes", v.bytes);
    a("sent", v.sent);
    a("refusedSends", v.refusedSends);
    a("errno", v.osError);
    a("answered", v.answered);
    a("closed", v.closed);
    a("prohibited", v.prohibited);
    a("unreachable", v.unreachable);
    a("unresolved", v.unresolved);
    a("offender", v.offender);
    a("answerers", v.answerers);
    a("missing", v.missing);
    a("fastestNs", v.fastestNs);
    a("slowestNs", v.slowestNs);
    a("firstSentNs", v.firstSentNs);
    a("lastSentNs", v.lastSentNs);
    a("event", v.event);
}

template<typename A> void describe(A &a, PingFacts &v)
{
    a("purpose", v.purpose);
    a("destination", v.destination);
    a("sent", v.sent);
    a("errno", v.osError);
    a("answerers", v.answerers);
    a("answers", v.answers);
    a("fastestNs", v.fastestNs);
    a.always("hopLimit", v.hopLimit);
    a("event", v.event);
}

template<typename A> void describe(A &a, WindowFacts &v)
{
    a("purpose", v.purpose);
    a("fromNs", v.fromNs);
    a("toNs", v.toNs);
    a("moved", v.moved);
    a("event", v.event);
}

template<typename A> void describe(A &a, ReplyPathFacts &v)
{
    a("requester", v.requester);
    a("arrival", v.arrival);
    a("route", v.route);
    a("neighbour", v.neighbour);
    a("soon", v.soon);
}

template<typename A> void describe(A &a, HeardSideFacts &v)
{
    a("from", v.from);
    a("arrival", v.arrival);
    a("path", v.path);
    a("count", v.count);
    a("firstNs", v.firstNs);
    a("lastNs", v.lastNs);
    a("roundTripNs", v.roundTripNs);
    a("clockOffsetNs", v.clockOffsetNs);
    a("moved", v.moved);
    a("background", v.background);
    a("hellosBetween", v.hellosBetween);
    a("controlsBetween", v.controlsBetween);
    a("unicastsBetween", v.unicastsBetween);
}

template<typename A> void describe(A &a, RunSettings &v)
{
    a.always("side", v.side);
    a("group", v.group);
    a("port", v.port);
    a("interfaces", v.interfaces);
    a.always("hopLimit", v.hopLimit);
    a("source", v.source);
    a("sourceAddress", v.sourceAddress);
    a("peer", v.peer);
    a("plain", v.plain);
    a("quiet", v.quiet);
}

template<typename A> void describe(A &a, HelloFacts &v)
{
    a("sequence", v.sequence);
    a("bytes", v.bytes);
    a("sentNs", v.sentNs);
    a("errno", v.osError);
    a("answers", v.answers);
    a("lateAnswers", v.lateAnswers);
    a("firstAnswerNs", v.firstAnswerNs);
}

template<typename A> void describe(A &a, AnswererFacts &v)
{
    a("endpoint", v.endpoint);
    a("arrival", v.arrival);
    a.always("hopLimit", v.hopLimit);
    a("answers", v.answers);
}

template<typename A> void describe(A &a, Rejoin &v)
{
    a("peer", v.peer);
    a("interface", v.interface);
    a("joinedNs", v.joinedNs);
    a("heardNs", v.heardNs);
    a("atNs", v.atNs);
    a("againNs", v.againNs);
}

template<typename A> void describe(A &a, ExchangeFacts &v)
{
    a("failedOperation", v.failedOperation);
    a("errno", v.osError);
    a("localPort", v.localPort);
    a("run", v.run);
    a("hellos", v.hellos);
    a("sent", v.sent);
    a("answered", v.answered);
    a("duplicates", v.duplicates);
    a("strangers", v.strangers);
    a("lastAnsweredNs", v.lastAnsweredNs);
    a("unansweredSince", v.unansweredSince);
    a("lostInGaps", v.lostInGaps);
    a("questions", v.questions);
    a("questionsAnswered", v.questionsAnswered);
    a("rejoins", v.rejoins);
    a("answerers", v.answerers);
    a("refusals", v.refusals);
}

template<typename A> void describe(A &a, JoinFacts &v)
{
    a("interface", v.interface);
    a("errno", v.osError);
}

template<typename A> void describe(A &a, HeardFacts &v)
{
    a("source", v.source);
    a("arrival", v.arrival);
    a("run", v.run);
    a.always("hopLimit", v.hopLimit);
    a("group", v.group);
    a("control", v.control);
    a("unicast", v.unicast);
    a("elsewhere", v.elsewhere);
    a("welcomed", v.welcomed);
    a("sendErrors", v.sendErrors);
    a("errno", v.osError);
    a("firstNs", v.firstNs);
    a("lastNs", v.lastNs);
}

template<typename A> void describe(A &a, ServiceFacts &v)
{
    a("failedOperation", v.failedOperation);
    a("errno", v.osError);
    a("joins", v.joins);
    a("heard", v.heard);
    a("unknown", v.unknown);
    a("heldBack", v.heldBack);
    a("overflow", v.overflow);
    a("rejoins", v.rejoins);
    a("refusals", v.refusals);
}

template<typename A> void describe(A &a, SideFacts &v)
{
    a("settings", v.settings);
    a("system", v.system);
    a("startedNs", v.startedNs);
    a("readNs", v.readNs);
    a("interfaces", v.interfaces);
    a("routes", v.routes);
    a("refusingRules", v.refusingRules);
    a("portHolders", v.portHolders);
    a("neighbours", v.neighbours);
    a("firewall", v.firewall);
    a("connectionTracking", v.connectionTracking);
    a("pingAllowed", v.pingAllowed);
    a("firstFreePort", v.firstFreePort);
    a("echoIgnored", v.echoIgnored);
    a("echoes", v.echoes);
    a("membership", v.membership);
    a("windows", v.windows);
    a("stateEvent", v.stateEvent);
    a("exchange", v.exchange);
    a("bursts", v.bursts);
    a("pings", v.pings);
    a("service", v.service);
    a("replyPaths", v.replyPaths);
    a("heard", v.heard);
}

} // namespace

QByteArray encodeFacts(const SideFacts &facts)
{
    Writer writer;
    SideFacts copy = facts; // the description of a struct is the same for reading and writing, so
                            // it takes no const
    describe(writer, copy);
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
    describe(reader, facts);
    return facts;
}

} // namespace Sixcast
