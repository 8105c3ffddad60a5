// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/digest.h"

#include "core/base/escape.h"
#include "core/facts/findingwords.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr qsizetype maximumRuns = 3;
constexpr qsizetype maximumTakenBytes = 1024;

/// Their order is the format: only ever append. What rarely moves stands last, where zeros are left
/// out.
constexpr Counter digestCounters[]{
    Counter::NicRx,           Counter::NicTx,           Counter::InReceives,
    Counter::InMcast,         Counter::InDelivers,      Counter::UdpIn,
    Counter::OutMcast,        Counter::OutDiscards,     Counter::InNs,
    Counter::OutNa,           Counter::OutNs,           Counter::InNa,
    Counter::InEchos,         Counter::UdpNoPorts,      Counter::InEchoReplies,
    Counter::InMldQueries,    Counter::UdpIgnoredMulti, Counter::UdpCsumErrors,
    Counter::UdpRcvbufErrors, Counter::XfrmInBlocked,   Counter::InHdrErrors,
    Counter::InNoRoutes,      Counter::InDiscards};

constexpr std::pair<char, const char *> echoLetters[]{
    {'h', "hello"}, {'p', "port"}, {'c', "control"}, {'w', "welcome"}};
constexpr std::pair<char, const char *> probeLetters[]{
    {'g', "group"}, {'c', "control"}, {'u', "unicast"}, {'l', "large"}};

constexpr std::pair<char, const char *> stateLetters[]{
    {'I', "INCOMPLETE"}, {'R', "REACHABLE"}, {'S', "STALE"},     {'D', "DELAY"}, {'P', "PROBE"},
    {'F', "FAILED"},     {'N', "NOARP"},     {'M', "PERMANENT"}, {'-', "NONE"}};

template<size_t N>
QByteArray letterOf(const std::pair<char, const char *> (&letters)[N], const QString &name)
{
    for (const auto &[letter, text] : letters) {
        if (name == QLatin1StringView(text))
            return QByteArray(1, letter);
    }
    return {};
}

template<size_t N> QString nameOf(const std::pair<char, const char *> (&letters)[N], char wanted)
{
    for (const auto &[letter, text] : letters) {
        if (letter == wanted)
            return QString::fromLatin1(text);
    }
    return {};
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray unlessZero(qint64 value)
{
    return value == 0 ? QByteArray() : number(value);
}

QByteArray shortRun(quint64 run)
{
    return QByteArray::number(run & 0xffffff, 16);
}

/// Names from outside may hold anything: only what needs no escaping is told.
QByteArray word(const QString &text)
{
    QByteArray result;
    for (const QChar c : text.left(15)) {
        const bool plain = c.isLetterOrNumber() && c.unicode() < 128;
        result += plain || c == u'-' || c == u'_' || c == u'.' ? char(c.unicode()) : '?';
    }
    return result;
}

QByteArray troubles(const InterfaceFacts &interface, bool isRefused = false)
{
    const InterfaceInfo &info = interface.info;
    QByteArray letters;
    const auto say = [&](bool holds, char letter) {
        if (holds)
            letters += letter;
    };
    const InterfaceAddress *linkLocal = info.linkLocal();
    say(!info.up, 'd');
    say(info.carrier == false, 'c');
    say(info.ipv6Enabled == false, 'o');
    say(info.mtu > 0 && info.mtu < 1280, 'm');
    say(info.noArp, 'n');
    say(info.bridge.isValid(), 'b');
    say(!linkLocal, 'l');
    say(linkLocal && linkLocal->tentative, 't');
    say(linkLocal && linkLocal->dadFailed, 'a');
    say(interface.multicastRoute == false, 'r');
    say(isRefused, 'p');
    say(interface.xdp == true, 'x');
    say(interface.ingressFilters.value_or(0) > 0, 'i');
    return letters;
}

QByteArray counters(const CounterSet &moved)
{
    QByteArray text;
    for (Counter counter : digestCounters) {
        if (!text.isEmpty() || counter != digestCounters[0])
            text += '/';
        if (const auto value = moved[counter])
            text += number(*value);
    }
    while (text.endsWith("/0") || text.endsWith('/'))
        text.chop(text.endsWith('/') ? 1 : 2);
    return text;
}

/// The runs that were heard, each once: a requester may have several addresses.
QList<HeardFacts> mergedRuns(const ServiceFacts &service)
{
    QList<HeardFacts> runs;
    for (const HeardFacts &heard : service.heard) {
        const auto it = std::find_if(runs.begin(), runs.end(), [&](const auto &r) {
            return r.run == heard.run && r.run != 0;
        });
        if (it == runs.end()) {
            runs << heard;
            continue;
        }
        it->group += heard.group;
        it->control += heard.control;
        it->unicast += heard.unicast;
        it->elsewhere += heard.elsewhere;
        it->welcomed += heard.welcomed;
        it->sendErrors += heard.sendErrors;
        it->osError = heard.osError != 0 ? heard.osError : it->osError;
        it->lastNs = std::max(it->lastNs, heard.lastNs);
    }
    return runs;
}

QByteArray heardRuns(const ServiceFacts &service, qint64 nowNs)
{
    QList<HeardFacts> latest = mergedRuns(service);
    std::stable_sort(latest.begin(), latest.end(),
                     [](const auto &a, const auto &b) { return a.lastNs > b.lastNs; });
    QByteArrayList runs;
    for (const HeardFacts &heard :
         std::as_const(latest).first(std::min(latest.size(), maximumRuns))) {
        runs << QByteArrayList{shortRun(heard.run),
                               unlessZero(qint64(heard.group)),
                               unlessZero(qint64(heard.control)),
                               unlessZero(qint64(heard.unicast)),
                               unlessZero(qint64(heard.elsewhere)),
                               unlessZero(qint64(heard.welcomed)),
                               unlessZero(qint64(heard.sendErrors)),
                               unlessZero(heard.osError),
                               number((nowNs - heard.lastNs) / 1'000'000)}
                    .join('/');
    }
    return runs.join('+');
}

QByteArray refusals(const QList<Refusal> &list)
{
    QList<std::pair<QByteArray, int>> kinds;
    for (const Refusal &refusal : list) {
        const QByteArray kind = number(refusal.icmpType) + '.' + number(refusal.icmpCode)
            + (refusal.fromNetwork ? "" : "!");
        const auto it = std::find_if(kinds.begin(), kinds.end(),
                                     [&](const auto &k) { return k.first == kind; });
        if (it == kinds.end())
            kinds.append({kind, 1});
        else
            ++it->second;
    }
    QByteArrayList texts;
    for (const auto &[kind, count] : kinds.first(std::min<qsizetype>(kinds.size(), 3)))
        texts << kind + '*' + number(count);
    return texts.join('+');
}

QByteArray replyPath(const ReplyPathFacts &path)
{
    const auto state = [](const std::optional<NeighbourFacts> &n) {
        return n ? letterOf(stateLetters, n->state) : QByteArray();
    };
    const bool isPinned = path.neighbour && path.neighbour->state == u"PERMANENT";
    return QByteArrayList{
        state(path.neighbour),
        state(path.soon),
        number(path.route.osError),
        path.route.local || path.route.device.index == path.arrival.index ? "1" : "0",
        path.route.gateway ? "1" : "0",
        isPinned ? path.neighbour->hardwareAddress.toLatin1().replace(":", "") : QByteArray()}
        .join('/');
}

/// Appends `key:value` items while they fit.
class Items
{
public:
    explicit Items(qsizetype maximumBytes)
        : m_room(maximumBytes)
    {
    }

    void add(char key, const QByteArray &value)
    {
        const qsizetype size = value.size() + 2 + (text.isEmpty() ? 0 : 1);
        if (value.isEmpty() || text.size() + size > m_room)
            return;
        if (!text.isEmpty())
            text += ',';
        text += key;
        text += ':';
        text += value;
    }

    QByteArray text;

private:
    qsizetype m_room;
};

/// The way back for the HELLOs that count; a requester may have asked from other addresses, too.
const ReplyPathFacts *pathOfGroup(const SideFacts &facts)
{
    const ReplyPathFacts *found = nullptr;
    for (const ReplyPathFacts &path : facts.replyPaths) {
        const auto &heard = facts.service->heard;
        const bool isOfGroup = std::any_of(heard.begin(), heard.end(), [&](const HeardFacts &run) {
            return run.group > 0 && run.source.address == path.requester.address;
        });
        if (!found || isOfGroup)
            found = &path;
    }
    return found;
}

void addListenerItems(const SideFacts &facts, qint64 nowNs, Items *items)
{
    if (!facts.service)
        return;
    items->add('r', heardRuns(*facts.service, nowNs));
    if (const ReplyPathFacts *path = pathOfGroup(facts))
        items->add('b', replyPath(*path));
    items->add('u', refusals(facts.service->refusals));
    if (facts.service->overflow > 0)
        items->add('o', number(qint64(facts.service->overflow)));
}

void addRequesterItems(const SideFacts &facts, Items *items)
{
    if (facts.exchange) {
        const ExchangeFacts &exchange = *facts.exchange;
        const auto failed = std::count_if(exchange.hellos.begin(), exchange.hellos.end(),
                                          [](const HelloFacts &h) { return h.osError != 0; });
        const int osError = failed ? exchange.hellos.last().osError : 0;
        items->add('q',
                   QByteArrayList{shortRun(exchange.run), number(qint64(exchange.sent)),
                                  number(qint64(exchange.answered)), number(failed),
                                  number(osError)}
                       .join('/'));
    }
    QByteArrayList probes;
    for (const auto &[letter, purpose] : probeLetters) {
        if (const BurstFacts *burst = facts.burst(QString::fromLatin1(purpose)))
            probes << letter + number(burst->answered) + '/' + number(burst->sent);
    }
    items->add('y', probes.join('+'));
    if (facts.settings.sourceAddress)
        items->add('a', facts.settings.sourceAddress->toString().toLatin1());
    items->add('h', number(facts.settings.hopLimit));
}

QByteArray failure(const SideFacts &facts)
{
    const QString operation = facts.service ? facts.service->failedOperation
        : facts.exchange                    ? facts.exchange->failedOperation
                                            : QString();
    const int osError = facts.service ? facts.service->osError
        : facts.exchange              ? facts.exchange->osError
                                      : 0;
    return operation.isEmpty() ? QByteArray() : QByteArray(word(operation) + '/' + number(osError));
}

} // namespace

QByteArray encodeDigest(const SideFacts &facts, InterfaceIndex index, qint64 nowNs,
                        qsizetype maximumBytes)
{
    const bool isListener = facts.settings.side == Side::Listener;
    const InterfaceFacts *interface = facts.interface(index);
    Items items(maximumBytes);
    items.add('s', isListener ? "l" : "r");
    items.add('t', QByteArray::number(nowNs / 1'000'000, 16));
    items.add('v', number(std::max<qint64>(0, nowNs - facts.startedNs) / 1'000'000'000));
    items.add('g', facts.settings.group.toString().toLatin1());
    items.add('p', number(facts.settings.port));
    items.add('z', failure(facts));
    QByteArrayList joinedOn;
    for (const InterfaceFacts &other : facts.interfaces) {
        if (other.joined == true)
            joinedOn << word(other.info.ref.name);
    }
    if (interface) {
        items.add('f', troubles(*interface, !facts.refusingRules.isEmpty()));
        if (const InterfaceFacts *chosen = facts.chosen(); chosen != interface)
            items.add('F', chosen ? troubles(*chosen) : QByteArray("g"));
        if (isListener && interface->joined)
            items.add('j', *interface->joined ? "1" : "0");
        if (isListener && interface->joined == false)
            items.add('J', joinedOn.join('+'));
    } else if (!isListener) {
        items.add('F', "g");
    }
    QByteArrayList echoes;
    for (const EchoFacts &echo : facts.echoes)
        echoes << letterOf(echoLetters, echo.purpose) + number(echo.arrived) + '/'
                + number(echo.sent);
    items.add('e', echoes.join('+'));
    int heardOf = 0;
    for (const HeardSideFacts &side : facts.heard)
        heardOf += side.count;
    items.add('w', number(heardOf));
    if (isListener)
        addListenerItems(facts, nowNs, &items);
    else
        addRequesterItems(facts, &items);
    if (facts.membership)
        items.add('x',
                  number(facts.membership->reports) + '/' + number(facts.membership->discards));
    if (interface) {
        items.add('m', QByteArray(interface->info.hardwareAddress.toLatin1()).replace(":", ""));
        items.add('n', counters(interface->moved));
        items.add('k',
                  interface->mode.isEmpty()
                      ? word(interface->info.kind)
                      : QByteArray(word(interface->info.kind) + '/' + word(interface->mode)));
    }
    return items.text;
}

namespace {

qint64 toNumber(QByteArrayView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 ? value : 0;
}

/// The parts of a text between separators; missing ones are empty.
class Parts
{
public:
    Parts(QByteArrayView text, char separator)
        : m_rest(text)
        , m_separator(separator)
        , m_more(!text.isEmpty())
    {
    }

    bool hasMore() const { return m_more; }
    QByteArrayView next()
    {
        const qsizetype end = m_rest.indexOf(m_separator);
        const auto part = end < 0 ? m_rest : m_rest.first(end);
        m_more = end >= 0;
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return part;
    }
    qint64 nextNumber() { return toNumber(next()); }

private:
    QByteArrayView m_rest;
    char m_separator;
    bool m_more;
};

void takeTroubles(QByteArrayView letters, InterfaceFacts *interface)
{
    InterfaceInfo &info = interface->info;
    info.up = !letters.contains('d');
    if (letters.contains('c'))
        info.carrier = false;
    if (letters.contains('o'))
        info.ipv6Enabled = false;
    if (letters.contains('m'))
        info.mtu = 1279; // how much less is not told
    info.noArp = letters.contains('n');
    if (letters.contains('b'))
        info.bridge = {{1}, u"?"_s};
    if (letters.contains('r'))
        interface->multicastRoute = false;
    if (letters.contains('x'))
        interface->xdp = true;
    if (letters.contains('i'))
        interface->ingressFilters = 1; // how many is not told
    if (letters.contains('l'))
        info.addresses.clear();
    for (InterfaceAddress &address : info.addresses) {
        address.tentative = letters.contains('t');
        address.dadFailed = letters.contains('a');
    }
}

/// A requester that speaks by another interface than its own one: that one, which is not there when
/// it is gone.
InterfaceRef takeOtherInterface(QByteArrayView letters, SideFacts *facts)
{
    const InterfaceRef gone{{}, u"?"_s};
    if (letters.contains('g'))
        return gone;
    InterfaceFacts other;
    other.info.ref = {{2}, u"?"_s};
    other.info.multicast = true;
    other.info.addresses << InterfaceAddress{Ip6Address{{0xfe, 0x80}}, 64, false, false, false};
    takeTroubles(letters, &other);
    facts->interfaces << other;
    return other.info.ref;
}

void takeRefusal(SideFacts *facts)
{
    facts->refusingRules << Findings::tr("a policy rule or route there");
    RouteFacts route;
    route.purpose = u"group"_s;
    route.osError = EINVAL; // or another one: it is refused
    facts->routes << route;
}

void takeEchoes(QByteArrayView text, SideFacts *facts)
{
    for (Parts echoes(text, '+'); echoes.hasMore() && facts->echoes.size() < 8;) {
        const auto item = echoes.next();
        if (item.isEmpty())
            continue;
        EchoFacts echo;
        echo.purpose = nameOf(echoLetters, item[0]);
        Parts numbers(item.sliced(1), '/');
        echo.arrived = int(numbers.nextNumber());
        echo.sent = int(numbers.nextNumber());
        if (!echo.purpose.isEmpty())
            facts->echoes << echo;
    }
}

void takeProbes(QByteArrayView text, SideFacts *facts)
{
    for (Parts probes(text, '+'); probes.hasMore() && facts->bursts.size() < 8;) {
        const auto item = probes.next();
        if (item.isEmpty())
            continue;
        BurstFacts burst;
        burst.purpose = nameOf(probeLetters, item[0]);
        Parts numbers(item.sliced(1), '/');
        burst.answered = int(numbers.nextNumber());
        burst.sent = int(numbers.nextNumber());
        if (!burst.purpose.isEmpty())
            facts->bursts << burst;
    }
}

void takeHeard(QByteArrayView text, qint64 theirNowNs, const InterfaceRef &arrival,
               ServiceFacts *service)
{
    for (Parts runs(text, '+'); runs.hasMore() && service->heard.size() < maximumRuns;) {
        Parts parts(runs.next(), '/');
        HeardFacts heard;
        heard.run = parts.next().toULongLong(nullptr, 16);
        heard.group = quint64(parts.nextNumber());
        heard.control = quint64(parts.nextNumber());
        heard.unicast = quint64(parts.nextNumber());
        heard.elsewhere = quint64(parts.nextNumber());
        heard.welcomed = quint64(parts.nextNumber());
        heard.sendErrors = quint64(parts.nextNumber());
        heard.osError = int(parts.nextNumber());
        heard.lastNs = theirNowNs - std::min<qint64>(parts.nextNumber(), 1'000'000'000) * 1'000'000;
        heard.arrival = arrival.index;
        service->heard << heard;
    }
}

void takeRefusals(QByteArrayView text, ServiceFacts *service)
{
    for (Parts kinds(text, '+'); kinds.hasMore() && service->refusals.size() < 64;) {
        Parts parts(kinds.next(), '*');
        Parts code(parts.next(), '.');
        Refusal refusal;
        refusal.icmpType = int(code.nextNumber());
        auto second = code.next();
        refusal.fromNetwork = !second.endsWith('!');
        refusal.icmpCode = int(toNumber(refusal.fromNetwork ? second : second.chopped(1)));
        for (qint64 n = std::min<qint64>(parts.nextNumber(), 16); n > 0; --n)
            service->refusals << refusal;
    }
}

void takeReplyPath(QByteArrayView text, const InterfaceRef &arrival, SideFacts *facts)
{
    Parts parts(text, '/');
    ReplyPathFacts path;
    path.arrival = arrival;
    const auto neighbour = [](QByteArrayView letter) -> std::optional<NeighbourFacts> {
        if (letter.isEmpty())
            return std::nullopt;
        NeighbourFacts result;
        result.state = nameOf(stateLetters, letter[0]);
        return result;
    };
    path.neighbour = neighbour(parts.next());
    path.soon = neighbour(parts.next());
    path.route.osError = int(parts.nextNumber());
    path.route.device = parts.nextNumber() == 1 ? arrival : InterfaceRef{{0xffffffff}, u"?"_s};
    path.route.gateway = parts.nextNumber() == 1;
    const auto mac = parts.next();
    if (path.neighbour && mac.size() == 12)
        path.neighbour->hardwareAddress =
            QString::fromLatin1(QByteArray::fromHex(mac.toByteArray()).toHex(':'));
    facts->replyPaths << path;
}

void takeCounters(QByteArrayView text, CounterSet *moved)
{
    Parts parts(text, '/');
    for (Counter counter : digestCounters) {
        if (!parts.hasMore()) {
            moved->set(counter, 0); // trailing zeros are not told
            continue;
        }
        if (const auto value = parts.next(); !value.isEmpty())
            moved->set(counter, toNumber(value));
    }
}

void takeExchange(QByteArrayView text, SideFacts *facts)
{
    Parts parts(text, '/');
    ExchangeFacts exchange = facts->exchange.value_or(ExchangeFacts{});
    exchange.run = parts.next().toULongLong(nullptr, 16);
    exchange.sent = quint64(parts.nextNumber());
    exchange.answered = quint64(parts.nextNumber());
    HelloFacts hello;
    const qint64 failed = parts.nextNumber();
    hello.osError = int(parts.nextNumber());
    for (qint64 n = std::min<qint64>(failed, 16); n > 0; --n)
        exchange.hellos << hello;
    facts->exchange = exchange;
}

} // namespace

std::optional<SideFacts> decodeDigest(QByteArrayView digest, const Endpoint &from)
{
    if (digest.size() > maximumTakenBytes
        || !(digest.startsWith("s:l") || digest.startsWith("s:r")))
        return std::nullopt;
    SideFacts facts;
    InterfaceFacts interface;
    InterfaceInfo &info = interface.info;
    info.ref = {{1}, u"?"_s}; // it has an index there that means nothing here
    info.up = info.multicast = true;
    // That it has none would be told; which one it has is not, when the digest did not come from
    // it.
    constexpr Ip6Address someLinkLocal{{0xfe, 0x80}};
    info.addresses << InterfaceAddress{from.address.isLinkLocal() ? from.address : someLinkLocal,
                                       64, false, false, false};
    ServiceFacts service;
    QByteArrayView failed;
    qint64 ageS = 0;
    QByteArrayView joinedElsewhere;
    QByteArrayView chosenTroubles;
    for (Parts items(digest, ','); items.hasMore();) {
        const auto item = items.next();
        if (item.size() < 2 || item[1] != ':')
            continue;
        const auto value = item.sliced(2);
        switch (item[0]) {
        case 's':
            facts.settings.side = value == "l" ? Side::Listener : Side::Requester;
            break;
        case 't':
            facts.readNs =
                qint64(std::min<quint64>(value.toULongLong(nullptr, 16), 1ULL << 42)) * 1'000'000;
            break;
        case 'v':
            ageS = std::min<qint64>(toNumber(value), 1'000'000'000);
            break;
        case 'g':
            facts.settings.group =
                Ip6Address::parse(QString::fromLatin1(value)).value_or(Ip6Address{});
            break;
        case 'p':
            facts.settings.port = quint16(toNumber(value));
            break;
        case 'z':
            failed = value;
            break;
        case 'f':
            takeTroubles(value, &interface);
            if (value.contains('p'))
                takeRefusal(&facts);
            break;
        case 'F':
            chosenTroubles = value;
            break;
        case 'w': {
            HeardSideFacts side;
            side.count = int(std::min<qint64>(toNumber(value), 1'000'000));
            facts.heard << side;
            break;
        }
        case 'j':
            interface.joined = value == "1";
            break;
        case 'J':
            joinedElsewhere = value;
            break;
        case 'e':
            takeEchoes(value, &facts);
            break;
        case 'r':
            takeHeard(value, facts.readNs, info.ref, &service);
            break;
        case 'b':
            takeReplyPath(value, info.ref, &facts);
            break;
        case 'u':
            takeRefusals(value, &service);
            break;
        case 'o':
            service.overflow = quint64(toNumber(value));
            break;
        case 'q':
            takeExchange(value, &facts);
            break;
        case 'y':
            takeProbes(value, &facts);
            break;
        case 'a':
            facts.settings.sourceAddress = Ip6Address::parse(QString::fromLatin1(value));
            break;
        case 'h':
            facts.settings.hopLimit = int(std::min<qint64>(toNumber(value), 255));
            break;
        case 'x': {
            Parts parts(value, '/');
            MembershipTest test;
            test.reports = parts.nextNumber();
            test.discards = parts.nextNumber();
            facts.membership = test;
            break;
        }
        case 'm':
            info.hardwareAddress =
                QString::fromLatin1(QByteArray::fromHex(value.toByteArray()).toHex(':'));
            break;
        case 'n':
            takeCounters(value, &interface.moved);
            break;
        case 'k': {
            Parts parts(value, '/');
            info.kind = escaped(parts.next());
            interface.mode = escaped(parts.next());
            break;
        }
        default:
            break; // of a later version
        }
    }
    facts.startedNs = std::max<qint64>(0, facts.readNs - (ageS + 1) * 1'000'000'000);
    const bool isListener = facts.settings.side == Side::Listener;
    Parts failure(failed, '/');
    const QString operation = escaped(failure.next());
    if (isListener) {
        service.failedOperation = operation;
        service.osError = int(failure.nextNumber());
        facts.service = service;
    } else if (!operation.isEmpty()) {
        if (!facts.exchange)
            facts.exchange.emplace();
        facts.exchange->failedOperation = operation;
        facts.exchange->osError = int(failure.nextNumber());
    }
    facts.interfaces << interface;
    facts.settings.interfaces << (isListener || chosenTroubles.isEmpty()
                                      ? info.ref
                                      : takeOtherInterface(chosenTroubles, &facts));
    for (Parts names(joinedElsewhere, '+'); names.hasMore() && facts.interfaces.size() < 8;) {
        InterfaceFacts other;
        other.info.ref = {{quint32(facts.interfaces.size() + 1)}, escaped(names.next())};
        other.info.up = true;
        other.joined = true;
        takeTroubles(chosenTroubles, &other);
        facts.interfaces << other;
    }
    return facts;
}

} // namespace Sixcast
