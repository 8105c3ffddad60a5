// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/facts/digest.h"

#include "core/base/escape.h"
#include "core/facts/digestparts.h"
#include "core/facts/findingwords.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

using namespace DigestParts;

constexpr qsizetype maximumRuns = 3;
constexpr qsizetype mostSourcesTold = 3;
constexpr qsizetype maximumTakenBytes = 1024;
constexpr Ip6Address someLinkLocal{{0xfe, 0x80}};

constexpr Letter<Purpose> echoLetters[]{
    {'h', Purpose::Hello}, {'p', Purpose::Port}, {'c', Purpose::Control}, {'w', Purpose::Welcome}};
constexpr Letter<Purpose> probeLetters[]{
    {'g', Purpose::Group}, {'c', Purpose::Control}, {'u', Purpose::Unicast}, {'l', Purpose::Large}};
constexpr Letter<NeighbourState> stateLetters[]{
    {'I', NeighbourState::Incomplete}, {'R', NeighbourState::Reachable},
    {'S', NeighbourState::Stale},      {'D', NeighbourState::Delay},
    {'P', NeighbourState::Probe},      {'F', NeighbourState::Failed},
    {'N', NeighbourState::NoArp},      {'M', NeighbourState::Permanent},
    {'-', NeighbourState::None}};

/// What is wrong with an interface.
struct Trouble {
    char letter;
    bool (*holds)(const InterfaceFacts &interface, bool isRefused);
    void (*take)(InterfaceFacts &interface);
};
constexpr Trouble troubleTable[]{
    {'d', [](const InterfaceFacts &i, bool) { return !i.info.up; },
     [](InterfaceFacts &i) { i.info.up = false; }},
    {'c', [](const InterfaceFacts &i, bool) { return i.info.carrier == false; },
     [](InterfaceFacts &i) { i.info.carrier = false; }},
    {'o', [](const InterfaceFacts &i, bool) { return i.info.ipv6Enabled == false; },
     [](InterfaceFacts &i) { i.info.ipv6Enabled = false; }},
    {'m', [](const InterfaceFacts &i, bool) { return i.info.mtu > 0 && i.info.mtu < 1280; },
     [](InterfaceFacts &i) { i.info.mtu = 1279; }}, // how much less is not told
    {'n', [](const InterfaceFacts &i, bool) { return i.info.noArp; },
     [](InterfaceFacts &i) { i.info.noArp = true; }},
    {'b', [](const InterfaceFacts &i, bool) { return i.info.bridge.isValid(); },
     [](InterfaceFacts &i) {
         i.info.bridge = {{1}, u"?"_s};
     }},
    {'l', [](const InterfaceFacts &i, bool) { return !i.info.linkLocal(); },
     [](InterfaceFacts &i) { i.info.addresses.clear(); }},
    {'t',
     [](const InterfaceFacts &i, bool) {
         return i.info.linkLocal() && i.info.linkLocal()->tentative;
     },
     [](InterfaceFacts &i) {
         for (InterfaceAddress &address : i.info.addresses)
             address.tentative = true;
     }},
    {'a',
     [](const InterfaceFacts &i, bool) {
         return i.info.linkLocal() && i.info.linkLocal()->dadFailed;
     },
     [](InterfaceFacts &i) {
         for (InterfaceAddress &address : i.info.addresses)
             address.dadFailed = true;
     }},
    {'r', [](const InterfaceFacts &i, bool) { return i.multicastRoute == false; },
     [](InterfaceFacts &i) { i.multicastRoute = false; }},
    {'p', [](const InterfaceFacts &, bool isRefused) { return isRefused; },
     [](InterfaceFacts &) {}}, // of the whole side
    {'x', [](const InterfaceFacts &i, bool) { return i.xdp == true; },
     [](InterfaceFacts &i) { i.xdp = true; }},
    {'i', [](const InterfaceFacts &i, bool) { return i.ingressFilters.value_or(0) > 0; },
     [](InterfaceFacts &i) { i.ingressFilters = 1; }}}; // how many is not told

QByteArray troubles(const InterfaceFacts &interface, bool isRefused = false)
{
    QByteArray letters;
    for (const Trouble &trouble : troubleTable) {
        if (trouble.holds(interface, isRefused))
            letters += trouble.letter;
    }
    return letters;
}

void takeTroubles(QByteArrayView letters, InterfaceFacts &interface)
{
    interface.info.up = true;
    for (const Trouble &trouble : troubleTable) {
        if (letters.contains(trouble.letter))
            trouble.take(interface);
    }
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

/// Those that a digest has room for: the asker's own one first, then the latest.
QList<HeardFacts> toldRuns(const ServiceFacts &service, quint64 firstRun,
                           qsizetype *inAll = nullptr)
{
    QList<HeardFacts> latest = mergedRuns(service);
    const auto rank = [firstRun](const HeardFacts &heard) {
        return std::pair(firstRun != 0 && heard.run == firstRun, heard.lastNs);
    };
    std::ranges::stable_sort(latest, std::ranges::greater(), rank);
    if (inAll)
        *inAll = latest.size();
    return latest.first(std::min(latest.size(), maximumRuns));
}

QByteArray heardRuns(const ServiceFacts &service, qint64 nowNs, quint64 firstRun)
{
    qsizetype known = 0;
    QByteArrayList runs;
    for (const HeardFacts &heard : toldRuns(service, firstRun, &known))
        runs << partsOf(heard, nowNs);
    // Readers that know nothing of it take no more than maximumRuns.
    const quint64 inAll = quint64(known)
        + (service.isHeardCut() ? service.heardInAll - quint64(service.heard.size()) : 0);
    if (inAll > quint64(runs.size()))
        runs << '*' + number(qint64(inAll));
    return runs.join('+');
}

void takeHeardRuns(QByteArrayView text, qint64 theirNowNs, InterfaceIndex arrival,
                   ServiceFacts *service)
{
    for (Parts runs(text, '+'); runs.hasMore();) {
        const QByteArrayView run = runs.next();
        if (run.startsWith('*')) {
            service->heardInAll = quint64(toNumber(run.sliced(1)));
        } else if (service->heard.size() < maximumRuns) {
            Parts parts(run, '/');
            HeardFacts heard;
            takeParts(&parts, theirNowNs, &heard);
            heard.arrival = arrival;
            service->heard << heard;
        }
    }
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

/// The way back for the HELLOs that count; a requester may have asked from other addresses, too.
const ReplyPathFacts *pathOfGroup(const SideFacts &facts)
{
    const ReplyPathFacts *found = nullptr;
    for (const ReplyPathFacts &path : facts.replyPaths) {
        const bool isOfGroup = std::ranges::any_of(facts.service->heard, [&](const auto &run) {
            return run.group > 0 && run.source.address == path.requester.address;
        });
        if (!found || isOfGroup)
            found = &path;
    }
    return found;
}

QByteArray replyPath(const ReplyPathFacts &path)
{
    const auto state = [](const std::optional<NeighbourFacts> &n) {
        return n ? letterOf(stateLetters, n->state) : QByteArray();
    };
    const bool isPinned = path.neighbour && path.neighbour->state == NeighbourState::Permanent;
    return QByteArrayList{
        state(path.neighbour),
        state(path.soon),
        number(portableError(path.route.osError)),
        path.route.local || path.route.device.index == path.arrival.index ? "1" : "0",
        path.route.gateway ? "1" : "0",
        isPinned ? path.neighbour->hardwareAddress.toLatin1().replace(":", "") : QByteArray()}
        .join('/');
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
        result.state = valueOf<NeighbourState>(stateLetters, letter[0]);
        return result;
    };
    path.neighbour = neighbour(parts.next());
    path.soon = neighbour(parts.next());
    path.route.osError = localError(int(parts.nextNumber()));
    path.route.device = parts.nextNumber() == 1 ? arrival : InterfaceRef{{0xffffffff}, u"?"_s};
    path.route.gateway = parts.nextNumber() == 1;
    const auto mac = parts.next();
    if (path.neighbour && mac.size() == 12)
        path.neighbour->hardwareAddress = withColons(mac);
    facts->replyPaths << path;
}

QByteArray exchange(const ExchangeFacts &exchange, qint64 nowNs)
{
    const auto failed =
        std::ranges::count_if(exchange.hellos, [](const HelloFacts &h) { return h.osError != 0; });
    const QByteArray text = partsOf(exchange, nowNs) + '/' + number(failed) + '/'
        + number(failed ? portableError(exchange.hellos.last().osError) : 0);
    return beganLate(exchange) ? text + '/' + number(exchange.unansweredAtFirst) : text;
}

void takeExchange(QByteArrayView text, qint64 theirNowNs, SideFacts *facts)
{
    Parts parts(text, '/');
    ExchangeFacts exchange = facts->exchange.value_or(ExchangeFacts{});
    takeParts(&parts, theirNowNs, &exchange);
    HelloFacts hello;
    const qint64 failed = parts.nextNumber();
    hello.osError = localError(int(parts.nextNumber()));
    exchange.unansweredAtFirst = quint64(std::max<qint64>(0, parts.nextNumber()));
    for (qint64 n = std::min<qint64>(failed, 16); n > 0; --n)
        exchange.hellos << hello;
    facts->exchange = exchange;
}

/// `h2/3+c3/3`: the letter of a purpose, and what came of it.
template<typename T>
QByteArray purposes(const QList<T> &list, std::span<const Letter<Purpose>> letters, qint64 nowNs)
{
    QByteArrayList texts;
    for (const T &item : list)
        texts << letterOf(letters, item.purpose) + partsOf(item, nowNs);
    return texts.join('+');
}

template<typename T>
void takePurposes(QByteArrayView text, std::span<const Letter<Purpose>> letters, qint64 theirNowNs,
                  QList<T> *list)
{
    for (Parts items(text, '+'); items.hasMore() && list->size() < 8;) {
        const auto item = items.next();
        if (item.isEmpty())
            continue;
        T value;
        value.purpose = valueOf(letters, item[0]);
        Parts numbers(item.sliced(1), '/');
        takeParts(&numbers, theirNowNs, &value);
        if (value.purpose != Purpose::None)
            *list << value;
    }
}

QByteArray failure(const SideFacts &facts)
{
    const QString operation = facts.service ? facts.service->failedOperation
        : facts.exchange                    ? facts.exchange->failedOperation
                                            : QString();
    const int osError = facts.service ? facts.service->osError
        : facts.exchange              ? facts.exchange->osError
                                      : 0;
    return operation.isEmpty() ? QByteArray()
                               : QByteArray(word(operation) + '/' + number(portableError(osError)));
}

void takeRefusal(SideFacts *facts)
{
    facts->refusingRules << Findings::tr("a policy rule or route there");
    RouteFacts route;
    route.purpose = Purpose::Group;
    route.osError = EINVAL; // or another one: it is refused
    facts->routes << route;
}

/// What is written.
struct Telling {
    const SideFacts &facts;
    const InterfaceFacts *interface; ///< that it is told from; null: gone
    qint64 nowNs;
    quint64 firstRun;

    bool isListener() const { return facts.settings.side == Side::Listener; }
    const ServiceFacts *service() const
    {
        return isListener() && facts.service ? &*facts.service : nullptr;
    }
};

/// What is read. Some items mean something only when all are there.
struct Hearing {
    SideFacts facts;
    InterfaceFacts interface;
    ServiceFacts service;
    qint64 ageS = 0;
    QByteArrayView failed;
    QByteArrayView joinedElsewhere;
    QByteArrayView chosenTroubles;
};

struct Item {
    char key;
    QByteArray (*tell)(const Telling &t); ///< empty: nothing to tell
    void (*hear)(QByteArrayView value, Hearing &h);
    Secret secret = Secret::No; ///< of its parts; addresses in their usual text need no mark
};

QByteArray sourcePorts(const SideFacts &facts, quint64 firstRun)
{
    if (facts.settings.side == Side::Requester)
        return facts.exchange ? unlessZero(facts.exchange->localPort) : QByteArray();
    QByteArrayList ports;
    if (facts.service) {
        for (const HeardFacts &heard : toldRuns(*facts.service, firstRun))
            ports << number(heard.source.port);
    }
    return ports.join('+');
}

void takeSourcePorts(QByteArrayView value, Hearing *h)
{
    if (h->facts.settings.side == Side::Requester) {
        if (h->facts.exchange)
            h->facts.exchange->localPort = quint16(toNumber(value));
        return;
    }
    Parts ports(value, '+');
    for (HeardFacts &heard : h->service.heard)
        heard.source.port = quint16(ports.nextNumber());
}

/// Nothing where there are more than have room: then it is unknown.
QByteArray joinedSources(const RunSettings &settings)
{
    const bool isFor = settings.source.has_value();
    const QList<Ip6Address> sources = isFor ? settings.joinedSources() : settings.blockedSources;
    if (sources.isEmpty() || sources.size() > mostSourcesTold)
        return {};
    QByteArrayList texts;
    for (const Ip6Address &source : sources)
        texts << source.toString().toLatin1();
    return (isFor ? "+" : "-") + texts.join(isFor ? '+' : '-');
}

void takeJoinedSources(QByteArrayView value, RunSettings *settings)
{
    const bool isFor = value.startsWith('+');
    if (!isFor && !value.startsWith('-'))
        return;
    QList<Ip6Address> sources;
    for (Parts texts(value.sliced(1), value[0]); texts.hasMore();) {
        const auto source = Ip6Address::parse(QString::fromLatin1(texts.next()));
        if (!source || sources.size() >= mostSourcesTold)
            return; // of a later version
        sources << *source;
    }
    if (sources.isEmpty())
        return;
    if (!isFor) {
        settings->blockedSources = sources;
        return;
    }
    settings->source = sources.takeFirst();
    settings->moreSources = sources;
}

/// In the order of importance: what does not fit into the room of a datagram is left out.
constexpr Item itemTable[]{
    {'s', [](const Telling &t) { return QByteArray(t.isListener() ? "l" : "r"); },
     [](QByteArrayView value, Hearing &h) {
         h.facts.settings.side = value == "l" ? Side::Listener : Side::Requester;
     }},
    {'t', [](const Telling &t) { return QByteArray::number(t.nowNs / 1'000'000, 16); },
     [](QByteArrayView value, Hearing &h) {
         h.facts.readNs =
             qint64(std::min<quint64>(value.toULongLong(nullptr, 16), 1ULL << 42)) * 1'000'000;
     }},
    {'v',
     [](const Telling &t) {
         return number(std::max<qint64>(0, t.nowNs - t.facts.startedNs) / 1'000'000'000);
     },
     [](QByteArrayView value, Hearing &h) {
         h.ageS = std::min<qint64>(toNumber(value), 1'000'000'000);
     }},
    {'g', [](const Telling &t) { return t.facts.settings.group.toString().toLatin1(); },
     [](QByteArrayView value, Hearing &h) {
         h.facts.settings.group =
             Ip6Address::parse(QString::fromLatin1(value)).value_or(Ip6Address{});
     }},
    {'p', [](const Telling &t) { return number(t.facts.settings.port); },
     [](QByteArrayView value, Hearing &h) { h.facts.settings.port = quint16(toNumber(value)); }},
    {'z', [](const Telling &t) { return failure(t.facts); },
     [](QByteArrayView value, Hearing &h) { h.failed = value; }},
    {'f',
     [](const Telling &t) {
         return t.interface ? troubles(*t.interface, !t.facts.refusingRules.isEmpty())
                            : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) {
         takeTroubles(value, h.interface);
         if (value.contains('p'))
             takeRefusal(&h.facts);
     }},
    {'F',
     [](const Telling &t) {
         const InterfaceFacts *chosen = t.interface ? t.facts.chosen() : nullptr;
         if (chosen == t.interface && (chosen || t.isListener()))
             return QByteArray();
         return chosen ? troubles(*chosen) : QByteArray("g");
     },
     [](QByteArrayView value, Hearing &h) { h.chosenTroubles = value; }},
    {'j',
     [](const Telling &t) {
         if (!t.isListener() || !t.interface || !t.interface->joined)
             return QByteArray();
         return QByteArray(*t.interface->joined ? "1" : "0");
     },
     [](QByteArrayView value, Hearing &h) { h.interface.joined = value == "1"; }},
    {'J',
     [](const Telling &t) {
         QByteArrayList names;
         for (const InterfaceFacts &other : t.facts.interfaces) {
             if (other.joined == true)
                 names << word(other.info.ref.name);
         }
         const bool isElsewhere = t.isListener() && t.interface && t.interface->joined == false;
         return isElsewhere ? names.join('+') : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { h.joinedElsewhere = value; }, Secret::InterfaceName},
    {'e', [](const Telling &t) { return purposes(t.facts.echoes, echoLetters, t.nowNs); },
     [](QByteArrayView value, Hearing &h) {
         takePurposes(value, echoLetters, h.facts.readNs, &h.facts.echoes);
     }},
    {'w',
     [](const Telling &t) {
         int count = 0;
         for (const HeardSideFacts &side : t.facts.heard)
             count += side.count;
         return number(count);
     },
     [](QByteArrayView value, Hearing &h) {
         HeardSideFacts side;
         side.count = int(std::min<qint64>(toNumber(value), 1'000'000));
         h.facts.heard << side;
     }},
    {'r',
     [](const Telling &t) {
         return t.service() ? heardRuns(*t.service(), t.nowNs, t.firstRun) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) {
         takeHeardRuns(value, h.facts.readNs, h.interface.info.ref.index, &h.service);
     }},
    {'b',
     [](const Telling &t) {
         const ReplyPathFacts *path = t.service() ? pathOfGroup(t.facts) : nullptr;
         return path ? replyPath(*path) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { takeReplyPath(value, h.interface.info.ref, &h.facts); },
     Secret::HardwareAddress},
    {'S',
     [](const Telling &t) {
         return t.isListener() ? joinedSources(t.facts.settings) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { takeJoinedSources(value, &h.facts.settings); }},
    {'u',
     [](const Telling &t) { return t.service() ? refusals(t.service()->refusals) : QByteArray(); },
     [](QByteArrayView value, Hearing &h) { takeRefusals(value, &h.service); }},
    {'o',
     [](const Telling &t) {
         return t.service() ? unlessZero(qint64(t.service()->overflow)) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { h.service.overflow = quint64(toNumber(value)); }},
    {'q',
     [](const Telling &t) {
         return !t.isListener() && t.facts.exchange ? exchange(*t.facts.exchange, t.nowNs)
                                                    : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { takeExchange(value, h.facts.readNs, &h.facts); }},
    {'y',
     [](const Telling &t) {
         QList<BurstFacts> told;
         for (const auto &probe : probeLetters) {
             if (const BurstFacts *burst = t.facts.burst(probe.value))
                 told << *burst;
         }
         return t.isListener() ? QByteArray() : purposes(told, probeLetters, t.nowNs);
     },
     [](QByteArrayView value, Hearing &h) {
         takePurposes(value, probeLetters, h.facts.readNs, &h.facts.bursts);
     }},
    {'a',
     [](const Telling &t) {
         const auto &source = t.facts.settings.sourceAddress;
         return !t.isListener() && source ? source->toString().toLatin1() : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) {
         h.facts.settings.sourceAddress = Ip6Address::parse(QString::fromLatin1(value));
     }},
    {'h',
     [](const Telling &t) {
         return t.isListener() ? QByteArray() : number(t.facts.settings.hopLimit);
     },
     [](QByteArrayView value, Hearing &h) {
         h.facts.settings.hopLimit = int(std::min<qint64>(toNumber(value), 255));
     }},
    {'x',
     [](const Telling &t) {
         return t.facts.membership ? partsOf(*t.facts.membership, t.nowNs) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) {
         Parts parts(value, '/');
         takeParts(&parts, h.facts.readNs, &h.facts.membership.emplace());
     }},
    {'m',
     [](const Telling &t) {
         return t.interface ? t.interface->info.hardwareAddress.toLatin1().replace(":", "")
                            : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { h.interface.info.hardwareAddress = withColons(value); },
     Secret::HardwareAddress},
    {'n',
     [](const Telling &t) { return t.interface ? counters(t.interface->moved) : QByteArray(); },
     [](QByteArrayView value, Hearing &h) { takeCounters(value, &h.interface.moved); }},
    {'k',
     [](const Telling &t) {
         if (!t.interface)
             return QByteArray();
         const QByteArray kind = word(t.interface->info.kind);
         return t.interface->mode.isEmpty() ? kind
                                            : QByteArray(kind + '/' + word(t.interface->mode));
     },
     [](QByteArrayView value, Hearing &h) {
         Parts parts(value, '/');
         h.interface.info.kind = escaped(parts.next());
         h.interface.mode = escaped(parts.next());
     }},
    // Ports that HELLOs come from: a listener's in the order of `r`, a requester's own one.
    {'P', [](const Telling &t) { return sourcePorts(t.facts, t.firstRun); },
     [](QByteArrayView value, Hearing &h) { takeSourcePorts(value, &h); }},
    {'c',
     [](const Telling &t) {
         return t.service() ? unlessZero(qint64(t.service()->heldBack)) : QByteArray();
     },
     [](QByteArrayView value, Hearing &h) { h.service.heldBack = quint64(toNumber(value)); }},
    {'i',
     [](const Telling &t) {
         return t.facts.stack == 0 ? QByteArray() : QByteArray::number(t.facts.stack, 16);
     },
     [](QByteArrayView value, Hearing &h) { h.facts.stack = value.toUInt(nullptr, 16); }}};

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
    other.info.addresses << InterfaceAddress{someLinkLocal, 64, false, false, false};
    takeTroubles(letters, other);
    facts->interfaces << other;
    return other.info.ref;
}

/// Puts together what stood in several items.
SideFacts settled(Hearing h)
{
    SideFacts &facts = h.facts;
    facts.startedNs = std::max<qint64>(0, facts.readNs - (h.ageS + 1) * 1'000'000'000);
    const bool isListener = facts.settings.side == Side::Listener;
    Parts failure(h.failed, '/');
    const QString operation = escaped(failure.next());
    if (isListener) {
        h.service.failedOperation = operation;
        h.service.osError = localError(int(failure.nextNumber()));
        facts.service = h.service;
    } else if (!operation.isEmpty()) {
        if (!facts.exchange)
            facts.exchange.emplace();
        facts.exchange->failedOperation = operation;
        facts.exchange->osError = localError(int(failure.nextNumber()));
    }
    facts.interfaces << h.interface;
    facts.settings.interfaces << (isListener || h.chosenTroubles.isEmpty()
                                      ? h.interface.info.ref
                                      : takeOtherInterface(h.chosenTroubles, &facts));
    for (Parts names(h.joinedElsewhere, '+'); names.hasMore() && facts.interfaces.size() < 8;) {
        InterfaceFacts other;
        other.info.ref = {{quint32(facts.interfaces.size() + 1)}, escaped(names.next())};
        other.joined = true;
        takeTroubles(h.chosenTroubles, other);
        facts.interfaces << other;
    }
    return facts;
}

} // namespace

QByteArray encodeDigest(const SideFacts &facts, InterfaceIndex index, qint64 nowNs,
                        qsizetype maximumBytes, quint64 firstRun)
{
    const Telling telling{facts, facts.interface(index), nowNs, firstRun};
    QByteArray text;
    for (const Item &item : itemTable) {
        const QByteArray value = item.tell(telling);
        const qsizetype size = value.size() + (text.isEmpty() ? 2 : 3);
        if (value.isEmpty() || text.size() + size > maximumBytes)
            continue;
        if (!text.isEmpty())
            text += ',';
        text += item.key;
        text += ':';
        text += value;
    }
    return text;
}

std::optional<SideFacts> decodeDigest(QByteArrayView digest, const Endpoint &from)
{
    if (digest.size() > maximumTakenBytes
        || !(digest.startsWith("s:l") || digest.startsWith("s:r")))
        return std::nullopt;
    Hearing h;
    InterfaceInfo &info = h.interface.info;
    info.ref = {{1}, u"?"_s}; // it has an index there that means nothing here
    info.up = info.multicast = true;
    // That it has none would be told; which one it has is not, when the digest did not come from
    // it.
    info.addresses << InterfaceAddress{from.address.isLinkLocal() ? from.address : someLinkLocal,
                                       64, false, false, false};
    for (Parts items(digest, ','); items.hasMore();) {
        const auto item = items.next();
        const auto known = item.size() < 2 || item[1] != ':'
            ? std::end(itemTable)
            : std::ranges::find(itemTable, item[0], &Item::key);
        if (known != std::end(itemTable)) // else of a later version
            known->hear(item.sliced(2), h);
    }
    return settled(std::move(h));
}

QByteArray mappedDigest(QByteArrayView digest,
                        const std::function<QByteArray(Secret secret, QByteArrayView part)> &map)
{
    QByteArrayList items;
    for (Parts all(digest, ','); all.hasMore();) {
        const auto item = all.next();
        const auto known = item.size() < 2 ? std::end(itemTable)
                                           : std::ranges::find(itemTable, item[0], &Item::key);
        if (known == std::end(itemTable) || known->secret == Secret::No) {
            items << item.toByteArray();
            continue;
        }
        QByteArrayList lists;
        for (Parts list(item.sliced(2), '+'); list.hasMore();) {
            QByteArrayList mapped;
            for (Parts parts(list.next(), '/'); parts.hasMore();)
                mapped << map(known->secret, parts.next());
            lists << mapped.join('/');
        }
        items << item.first(2).toByteArray() + lists.join('+');
    }
    return items.join(',');
}

} // namespace Sixcast
