// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/listenerdiagnosis.h"

#include "core/causes/rules.h"
#include "core/facts/digest.h"
#include "core/facts/factsevent.h"
#include "core/probes/hostreader.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int membershipTestMs = 250;
constexpr int beaconIntervalMs = 1000;
constexpr int stateEverySamples = 10; ///< once a second
constexpr qint64 soonNs =
    150'000'000; ///< after the first HELLO: the first WELCOME has had its chance
constexpr qsizetype maximumReplyPaths = 8;
constexpr qsizetype maximumDigests = 16; ///< for as many runs in 100 ms: a flood has one a HELLO
constexpr qint64 silentForNs = 10'000'000'000;
constexpr qint64 investigationNs = 3'000'000'000; ///< no requester looks for causes for longer

/// A group that nobody else has: transient, link-local (RFC 4291 section 2.7).
Ip6Address freshGroup()
{
    Ip6Address group;
    group.bytes = {0xff, 0x12};
    const quint64 random = QRandomGenerator::global()->generate64();
    for (size_t i = 0; i < 8; ++i)
        group.bytes[8 + i] = quint8(random >> (8 * i));
    return group;
}

QList<InterfaceRef> refsOf(const QList<InterfaceInfo> &interfaces)
{
    QList<InterfaceRef> refs;
    for (const InterfaceInfo &interface : interfaces)
        refs << interface.ref;
    return refs;
}

} // namespace

ListenerDiagnosis::ListenerDiagnosis(DiagnosisContext context, RunSettings settings,
                                     std::function<ServiceFacts()> service, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_service(std::move(service))
    , m_others(Side::Listener, [this] { return m_context.machine->monotonicNs(); })
{
    m_facts.settings = std::move(settings);
    m_facts.settings.side = Side::Listener;
    m_sampleTimer.setInterval(sampleIntervalMs);
    m_beaconTimer.setInterval(beaconIntervalMs);
    m_membershipTimer.setSingleShot(true);
    m_membershipTimer.setInterval(membershipTestMs);
    connect(&m_sampleTimer, &QTimer::timeout, this, &ListenerDiagnosis::sample);
    connect(&m_membershipTimer, &QTimer::timeout, this, &ListenerDiagnosis::endMembershipTest);
    connect(&m_beaconTimer, &QTimer::timeout, this, &ListenerDiagnosis::tell);
}

ListenerDiagnosis::~ListenerDiagnosis() = default;

InterfaceRef ListenerDiagnosis::chosen() const
{
    return m_facts.settings.interfaces.value(0);
}

void ListenerDiagnosis::begin()
{
    const QList<InterfaceInfo> interfaces = m_context.interfaces();
    m_trace = std::make_unique<ProbeTrace>(*m_context.trace, refsOf(interfaces));
    m_facts.startedNs = m_context.machine->wallNs();
    m_facts.service = m_service();
    readState(*m_context.machine, interfaces, &m_facts);
    m_others.relate(m_facts);
    m_facts.stateEvent = m_trace->note(u"state"_s, stateText(m_facts), chosen().index);
    for (const InterfaceFacts &interface : std::as_const(m_facts.interfaces)) {
        m_before.insert(interface.info.ref.index, interface.counters);
        m_last.insert(interface.info.ref.index, interface.counters);
    }
    m_channel = std::make_unique<FactsChannel>(
        *m_context.machine, m_context.makeSocket, *m_trace,
        [this](InterfaceIndex interface) { return freshDigest(interface); });
    connect(m_channel.get(), &FactsChannel::heard, this,
            [this](const QByteArray &digest, const Endpoint &from, InterfaceIndex arrival,
                   const QString &path,
                   qint64 ns) { m_others.take(digest, from, m_trace->ref(arrival), path, ns); });
    connect(m_channel.get(), &FactsChannel::detailsHeard, this,
            [this](const QByteArray &details, const Endpoint &from) {
                m_others.takeDetails(details, from);
            });
    if (!m_facts.settings.quiet) {
        m_channel->open(
            interfaces); // a requester may well ask on the interface that we did not join on
        tell();          // a requester that waits already learns that a listener has come
        m_beaconTimer.start();
    }
    m_sampleTimer.start();
    if (m_context.rules) {
        m_rules = std::make_unique<RuleWatch>(m_context.rules, ruleTarget(m_facts.settings));
        m_rules->look();
    }
    startEcho();
}

void ListenerDiagnosis::tell()
{
    for (const InterfaceRef &interface : std::as_const(m_facts.settings.interfaces))
        m_channel->tell(interface.index, false);
}

void ListenerDiagnosis::startEcho()
{
    const InterfaceFacts *interface = m_facts.chosen();
    if (!interface || interface->joined != true)
        return; // without the membership the copy would leave the machine
    m_echo =
        std::make_unique<EchoProbe>(m_context.makeSocket, *m_trace,
                                    EchoProbe::Plan{Side::Listener, chosen().index,
                                                    m_facts.settings.group, m_facts.settings.port});
    connect(m_echo.get(), &EchoProbe::finished, this, [this] {
        m_facts.echoes = m_echo->facts();
        if (!m_facts.membership)
            startMembershipTest();
    });
    m_echo->start();
}

void ListenerDiagnosis::startMembershipTest()
{
    m_membershipSocket = m_context.makeSocket();
    SocketOptions options;
    options.receiveBufferBytes = 64 * 1024;
    if (m_done || !m_membershipSocket->open(options))
        return;
    m_membershipBefore = m_context.machine->counters(chosen().name);
    MembershipTest test;
    if (const Result<void> joined = m_membershipSocket->join(freshGroup(), chosen().index); !joined)
        test.osError = joined.error().osError;
    m_facts.membership = test;
    m_membershipTimer.start();
}

void ListenerDiagnosis::endMembershipTest()
{
    const CounterSet moved =
        difference(m_context.machine->counters(chosen().name), m_membershipBefore);
    m_membershipSocket.reset(); // leaves
    MembershipTest &test = *m_facts.membership;
    test.reports = moved.orZero(Counter::OutMld2Reports) + moved.orZero(Counter::OutMldResponses);
    test.discards = moved.orZero(Counter::OutDiscards);
    test.event = m_trace->note(
        u"membership"_s,
        tr("joined a fresh group: %1 reports left, %2 datagrams were discarded on their way out")
            .arg(test.reports)
            .arg(test.discards),
        chosen().index, test.osError);
}

void ListenerDiagnosis::sample()
{
    for (const InterfaceRef &interface : std::as_const(m_facts.settings.interfaces)) {
        if (!m_last.contains(interface.index))
            continue;
        const CounterSet now = m_context.machine->counters(interface.name);
        addCounterEvent(*m_context.trace, Actor::Listener, interface,
                        difference(now, m_last.value(interface.index)));
        m_last.insert(interface.index, now);
        if (interface.index == chosen().index)
            m_others.noteOwnCounters(m_context.machine->wallNs(),
                                     difference(now, m_before.value(interface.index)));
    }
    lookAtRequesters();
    if (!m_done && !m_hasLeft && ++m_samples % stateEverySamples == 0) {
        readInterfaceState(*m_context.machine, m_context.interfaces(), &m_facts);
        repeatEcho();
    }
}

/// A filter may come and go while we listen: it is tried again while it drops our copies, and when
/// somebody who was there a moment ago falls silent. Not while a requester looks for causes: its
/// counters must move by its own datagrams only.
void ListenerDiagnosis::repeatEcho()
{
    quint64 heard = 0;
    qint64 askedNs = 0;
    for (const HeardFacts &entry : std::as_const(m_facts.service->heard)) {
        heard += entry.group;
        askedNs = std::max(askedNs, entry.lastNs);
    }
    const qint64 nowNs = m_context.machine->wallNs();
    const OtherSides::Other *latest = nullptr;
    for (const OtherSides::Other &other : m_others.others()) {
        if (!latest || latest->heard.lastNs < other.heard.lastNs)
            latest = &other;
    }
    const qint64 toldNs = latest ? latest->heard.lastNs : 0;
    const quint64 run = latest && latest->facts.exchange ? latest->facts.exchange->run : 0;
    if (std::exchange(m_toldRun, run) != run)
        m_toldSinceNs = nowNs;
    // A long run tells of its silence for as long as that lasts, and sends no probes meanwhile.
    const bool isLookedFor = nowNs - toldNs <= investigationNs
        && (run == 0 || !latest->facts.bursts.isEmpty()
            || nowNs - m_toldSinceNs <= investigationNs);
    const bool isSilent = std::exchange(m_heardAtEcho, heard) == heard
        && nowNs - std::max(askedNs, toldNs) < silentForNs && !isLookedFor;
    const EchoFacts *hello = m_facts.echo(Purpose::Hello);
    const bool isDropped = hello && hello->arrived < hello->sent;
    if (m_echo && m_facts.membership && (isDropped || isSilent))
        startEcho();
}

/// How the way back to each new requester stands: shortly after its first HELLO, and again at every
/// refresh.
void ListenerDiagnosis::lookAtRequesters()
{
    const ServiceFacts service = m_service();
    const qint64 nowNs = m_context.machine->wallNs();
    for (const HeardFacts &heard : service.heard) {
        const auto it = std::find_if(m_facts.replyPaths.begin(), m_facts.replyPaths.end(),
                                     [&](const ReplyPathFacts &path) {
                                         return path.requester.address == heard.source.address;
                                     });
        if (it != m_facts.replyPaths.end() || nowNs - heard.firstNs < soonNs
            || m_facts.replyPaths.size() >= maximumReplyPaths)
            continue;
        ReplyPathFacts path =
            readReplyPath(*m_context.machine, m_facts, heard.source, m_trace->ref(heard.arrival));
        path.soon = path.neighbour;
        m_trace->note(
            u"neighbour"_s,
            tr("the way back to %1: neighbour state %2")
                .arg(heard.source.address.toString(),
                     path.neighbour ? QString(nameOf(path.neighbour->state)) : tr("none")),
            heard.arrival, path.route.osError);
        m_facts.replyPaths << path;
    }
    m_facts.service = service;
    m_others.relate(m_facts);
}

QByteArray ListenerDiagnosis::digest(quint64 run) const
{
    if (!m_channel || m_done)
        return {};
    const qint64 nowNs = m_context.machine->monotonicNs();
    if (m_digests.isEmpty() || nowNs - m_digestNs > sampleIntervalMs * 1'000'000) {
        m_digestNs = nowNs;
        m_told = freshFacts(chosen().index);
        m_digests.clear();
    }
    const auto known = m_digests.constFind(run);
    if (known != m_digests.cend())
        return *known;
    if (m_digests.size() >= maximumDigests && run != 0)
        return digest(0); // which says how many runs it leaves out
    return *m_digests.insert(
        run,
        encodeDigest(m_told, chosen().index, m_context.machine->wallNs(), maximumDigestBytes, run));
}

QByteArray ListenerDiagnosis::freshDigest(InterfaceIndex interface) const
{
    return encodeDigest(freshFacts(interface), interface, m_context.machine->wallNs(),
                        maximumDigestBytes);
}

SideFacts ListenerDiagnosis::freshFacts(InterfaceIndex interface) const
{
    SideFacts facts = m_facts;
    facts.service = m_service();
    facts.heard = m_others.heard();
    const CounterSet before = m_before.value(interface);
    for (InterfaceFacts &known : facts.interfaces) {
        if (known.info.ref.index == interface)
            known.moved = difference(m_context.machine->counters(known.info.ref.name), before);
    }
    return facts;
}

void ListenerDiagnosis::noteDigest(const QByteArray &digest, const Endpoint &from,
                                   InterfaceIndex arrival)
{
    m_others.take(digest, from, m_trace->ref(arrival), u"hello"_s, m_context.machine->wallNs());
}

void ListenerDiagnosis::refresh()
{
    m_facts.service = m_service();
    refreshInterfaces(*m_context.machine, m_context.interfaces(), &m_facts);
    for (InterfaceFacts &interface : m_facts.interfaces)
        interface.moved = difference(interface.counters, m_before.value(interface.info.ref.index));
    readPortHolders(*m_context.machine, &m_facts);
    readNeighbours(*m_context.machine, &m_facts);
    for (ReplyPathFacts &path : m_facts.replyPaths) {
        const auto soon = path.soon;
        path = readReplyPath(*m_context.machine, m_facts, path.requester, path.arrival);
        path.soon = soon;
    }
    m_others.relate(m_facts);
    m_facts.heard = m_others.heard();
    m_facts.heardInAll = m_others.heardInAll();
    m_facts.readNs = m_context.machine->wallNs();
}

void ListenerDiagnosis::finish()
{
    if (std::exchange(m_done, true))
        return;
    sample();
    m_sampleTimer.stop();
    m_beaconTimer.stop();
    m_membershipTimer.stop();
    m_channel->close();
    if (!m_rules)
        return conclude();
    connect(m_rules.get(), &RuleWatch::looked, this, &ListenerDiagnosis::conclude);
    m_rules->look();
}

void ListenerDiagnosis::conclude()
{
    refresh();
    if (m_rules)
        m_rules->take(&m_facts, *m_trace);
    addFactsEvent(*m_context.trace, Actor::Listener, chosen(), m_facts);
    QMetaObject::invokeMethod(this, &ListenerDiagnosis::report, Qt::QueuedConnection);
}

Case ListenerDiagnosis::situation()
{
    const bool isAsked =
        !m_others.isEmpty() || (m_facts.service && !m_facts.service->heard.isEmpty());
    if (!m_done && isAsked)
        refresh();
    Case facts;
    facts.view = Case::View::Listener;
    facts.listener = m_facts;
    if (const OtherSides::Other *other = m_others.counterpart(m_facts.settings)) {
        facts.requester = other->facts;
        facts.told = other->heard;
    }
    for (const OtherSides::Other &other : m_others.others())
        facts.others << OtherMachine{other.facts, other.heard};
    return facts;
}

void ListenerDiagnosis::report()
{
    Q_EMIT finished(finalConclusionOf(situation()));
}

} // namespace Sixcast
