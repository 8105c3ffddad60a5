// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/requesterdiagnosis.h"

#include "core/causes/rules.h"
#include "core/diagnosis/probeplan.h"
#include "core/facts/answerers.h"
#include "core/facts/details.h"
#include "core/facts/digest.h"
#include "core/facts/factsevent.h"
#include "core/net/onlink.h"
#include "core/probes/hostreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int roomForReportMs = 80;

constexpr int finishAt = 2600;
constexpr int silenceIntervalMs = 500;
constexpr int tellsAfterSilence = 3;
constexpr quint64 silentFrom = 2; ///< HELLOs in a row without an answer

constexpr int checks = 7; // self-test, group, everybody, other interfaces, hosts, large, last
constexpr int checksWithoutSending = 2; // self-test, other interfaces

Ip6Address groupOf(quint8 low)
{
    Ip6Address address = allNodes;
    address.bytes[15] = low;
    return address;
}

QList<InterfaceRef> refsOf(const QList<InterfaceInfo> &interfaces)
{
    QList<InterfaceRef> refs;
    for (const InterfaceInfo &interface : interfaces)
        refs << interface.ref;
    return refs;
}

} // namespace

RequesterDiagnosis::RequesterDiagnosis(DiagnosisContext context, RunSettings settings,
                                       std::function<ExchangeFacts()> exchange, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_exchange(std::move(exchange))
    , m_others(Side::Requester, [this] { return m_context.machine->monotonicNs(); })
{
    m_facts.settings = std::move(settings);
    m_facts.settings.side = Side::Requester;
    m_planTimer.setSingleShot(true);
    m_planTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_planTimer, &QTimer::timeout, this, &RequesterDiagnosis::onStepDue);
    m_silenceTimer.setInterval(silenceIntervalMs);
    connect(&m_silenceTimer, &QTimer::timeout, this, &RequesterDiagnosis::tellSilence);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &RequesterDiagnosis::finish);
}

RequesterDiagnosis::~RequesterDiagnosis() = default;

InterfaceRef RequesterDiagnosis::chosen() const
{
    return m_facts.settings.interfaces.value(0);
}

void RequesterDiagnosis::begin()
{
    const QList<InterfaceInfo> interfaces = m_context.interfaces();
    m_trace = std::make_unique<ProbeTrace>(*m_context.trace, refsOf(interfaces));
    m_facts.startedNs = m_context.machine->wallNs();
    readState(*m_context.machine, interfaces, &m_facts);
    m_others.relate(m_facts);
    m_facts.stateEvent = m_trace->note(u"state"_s, stateText(m_facts), chosen().index);
    for (const InterfaceFacts &interface : std::as_const(m_facts.interfaces))
        m_before.insert(interface.info.ref.index, interface.counters);

    if (m_context.rules) {
        m_rules = std::make_unique<RuleWatch>(m_context.rules, ruleTarget(m_facts.settings));
        m_rules->look();
    }
    m_ping = std::make_unique<PingProbe>(*m_context.machine, *m_trace);
    m_channel = std::make_unique<FactsChannel>(*m_context.machine, m_context.makeSocket, *m_trace,
                                               [this](InterfaceIndex) { return digest(); });
    connect(m_channel.get(), &FactsChannel::heard, this,
            [this](const QByteArray &digest, const Endpoint &from, InterfaceIndex arrival,
                   const QString &path, qint64 ns) {
                if (m_others.take(digest, from, m_trace->ref(arrival), path, ns)) {
                    m_facts.exchange = m_exchange();
                    m_others.relate(m_facts);
                }
            });
    if (!m_facts.settings.quiet)
        m_channel->open(interfaces, m_facts.settings.port);
    openWindow(Purpose::Exchange);
}

bool RequesterDiagnosis::isNeeded() const
{
    const ExchangeFacts exchange = m_exchange();
    const quint64 tried = std::max(exchange.sent, quint64(exchange.hellos.size()));
    if (m_facts.settings.interfaces.size() > 1)
        return exchange.answered == 0;
    if (stopOf(exchange))
        return true;
    if (healingRejoin(exchange))
        return false; // the cause is proved
    if (tried == 0 || exchange.answered * 10 < tried * 8)
        return true;
    return firstResponseNs(exchange) >= slowResponseNs;
}

void RequesterDiagnosis::noteDigest(const QByteArray &digest, const Endpoint &from,
                                    InterfaceIndex arrival)
{
    m_others.take(digest, from, m_trace->ref(arrival), u"welcome"_s, m_context.machine->wallNs());
}

/// A datagram can leave by the chosen interface at all.
bool RequesterDiagnosis::canSend() const
{
    const InterfaceFacts *interface = m_facts.chosen();
    if (!interface)
        return false;
    const InterfaceInfo &info = interface->info;
    const bool hasAddress = std::any_of(info.addresses.begin(), info.addresses.end(),
                                        [](const auto &address) { return address.isUsable(); });
    return info.up && info.carrier != false && info.ipv6Enabled != false && hasAddress;
}

/// The investigation after its first burst.
std::span<const RequesterDiagnosis::Step> RequesterDiagnosis::wholePlan()
{
    using Self = RequesterDiagnosis;
    static constexpr Step steps[]{
        {260, &Self::tellAgain}, // so that a time without HELLOs shows what moves anyway
        {550, &Self::askEverybody},
        {1050, &Self::askHosts},
        {1600, &Self::sendLarge},
        {2150, &Self::tellLast},
        {2160, &Self::lookAtRules}, // the answer takes some ten ms,
                                    // more on a busy machine
        {2320, &Self::sendLast},    // apart from the counters' last window
    };
    return steps;
}

/// Where nothing can leave by the chosen interface: the right one may be another.
std::span<const RequesterDiagnosis::Step> RequesterDiagnosis::shortPlan()
{
    static constexpr Step steps[]{{0, &RequesterDiagnosis::askOtherInterfaces},
                                  {400, &RequesterDiagnosis::finish}};
    return steps;
}

void RequesterDiagnosis::follow(std::span<const Step> plan)
{
    m_plan = plan;
    m_planNs = m_context.machine->monotonicNs();
    startNextStep();
}

void RequesterDiagnosis::startNextStep()
{
    if (m_done || m_plan.empty())
        return;
    const qint64 passedMs = (m_context.machine->monotonicNs() - m_planNs) / 1'000'000;
    m_planTimer.start(int(std::max<qint64>(0, m_plan.front().atMs - passedMs)));
}

void RequesterDiagnosis::onStepDue()
{
    const Step step = m_plan.front();
    m_plan = m_plan.subspan(1);
    (this->*step.what)();
    startNextStep();
}

void RequesterDiagnosis::investigate(qint64 deadlineMonotonicNs)
{
    m_silenceTimer.stop();
    m_investigationNs = m_context.machine->monotonicNs();
    const qint64 roomMs = (deadlineMonotonicNs - m_investigationNs) / 1'000'000 - roomForReportMs;
    m_deadline.start(int(std::clamp<qint64>(roomMs, 0, finishAt)));
    closeWindow();
    m_facts.exchange = m_exchange();
    readNeighbours(*m_context.machine, &m_facts);
    m_trace->note(u"investigate"_s, tr("looking for causes"), chosen().index);
    m_progress = {1, checks};

    // The first datagrams are those that leave no trace in anybody's neighbour table: every unicast
    // of ours teaches the listener our hardware address, and would mend what is to be found.
    if (!m_facts.chosen()) {
        QTimer::singleShot(0, this, &RequesterDiagnosis::onEchoed);
        return;
    }
    m_echo =
        std::make_unique<EchoProbe>(m_context.makeSocket, *m_trace,
                                    EchoProbe::Plan{Side::Requester, chosen().index,
                                                    m_facts.settings.group, m_facts.settings.port});
    connect(m_echo.get(), &EchoProbe::finished, this, &RequesterDiagnosis::onEchoed);
    m_echo->start();
}

void RequesterDiagnosis::onEchoed()
{
    if (m_done)
        return;
    if (m_echo)
        m_facts.echoes = m_echo->facts();
    tell(true);
    if (!canSend()) {
        m_progress.planned = checksWithoutSending;
        follow(shortPlan());
        return;
    }
    ++m_progress.begun;
    openWindow(Purpose::Group);
    startBurst({Purpose::Group,
                {{{m_facts.settings.group,
                   m_facts.settings.group.needsZone() ? chosen().index : InterfaceIndex{},
                   m_facts.settings.port},
                  chosen().index}},
                ProbePlan::group.count,
                ProbePlan::group.intervalMs,
                ProbePlan::group.bytes,
                m_facts.settings.hopLimit,
                m_facts.settings.sourceAddress,
                m_facts.settings.plain,
                {}});
    follow(wholePlan());
}

HelloBurst *RequesterDiagnosis::startBurst(HelloBurst::Plan plan)
{
    auto burst = std::make_unique<HelloBurst>(makeSocket(), *m_trace, std::move(plan));
    connect(burst.get(), &HelloBurst::digestHeard, this, &RequesterDiagnosis::noteDigest);
    if (!burst->start())
        return nullptr;
    m_bursts.push_back(std::move(burst));
    return m_bursts.back().get();
}

void RequesterDiagnosis::openWindow(Purpose purpose)
{
    m_windowBefore = m_context.machine->counters(chosen().name);
    WindowFacts window;
    window.purpose = purpose;
    window.fromNs = m_context.machine->wallNs();
    m_facts.windows << window;
}

void RequesterDiagnosis::closeWindow()
{
    if (m_facts.windows.isEmpty() || m_facts.windows.last().toNs != 0)
        return;
    WindowFacts &window = m_facts.windows.last();
    window.toNs = m_context.machine->wallNs();
    window.moved = difference(m_context.machine->counters(chosen().name), m_windowBefore);
    window.event = addCounterEvent(*m_context.trace, Actor::Requester, chosen(), window.moved);
}

QByteArray RequesterDiagnosis::digest() const
{
    return encodeDigest(freshFacts(), chosen().index, m_context.machine->wallNs(),
                        maximumDigestBytes);
}

SideFacts RequesterDiagnosis::freshFacts() const
{
    SideFacts facts = m_facts;
    facts.exchange = m_exchange();
    facts.heard = m_others.heard();
    facts.bursts.clear();
    for (const auto &burst : m_bursts)
        facts.bursts << burst->facts();
    for (InterfaceFacts &interface : facts.interfaces)
        interface.moved = difference(m_context.machine->counters(interface.info.ref.name),
                                     m_before.value(interface.info.ref.index));
    facts.pings = m_ping->facts();
    return facts;
}

/// Nothing that we say is heard by IPv6, as far as the other side's own digest tells.
bool RequesterDiagnosis::needsIpv4() const
{
    const OtherSides::Other *other = m_others.counterpart(m_facts.settings);
    const bool isHeard = other
        && std::any_of(other->facts.heard.begin(), other->facts.heard.end(),
                       [](const HeardSideFacts &side) { return side.count > 0; });
    const bool hadTime = m_context.machine->monotonicNs() - m_investigationNs > 500'000'000;
    return (!isHeard && hadTime) || !canSend();
}

void RequesterDiagnosis::tell(bool ask)
{
    if (m_facts.settings.quiet || !chosen().isValid())
        return;
    m_channel->tell(chosen().index, ask);
    if (needsIpv4())
        m_channel->tellByIpv4(chosen().index, ask);
}

/// And some more when it is over, so that this is known as well.
void RequesterDiagnosis::tellSilence()
{
    const bool isSilent = m_exchange().unansweredSince >= silentFrom;
    if (isSilent)
        m_tellsLeft = tellsAfterSilence;
    if (m_tellsLeft-- > 0 && !m_facts.settings.quiet && chosen().isValid())
        m_channel->tell(chosen().index, false);
    m_tellsLeft = std::max(m_tellsLeft, 0);
}

/// All that was measured, for a listener that may have heard nothing of it.
void RequesterDiagnosis::tellDetails()
{
    if (m_facts.settings.quiet || !chosen().isValid() || m_investigationNs == 0)
        return;
    m_channel->tellDetails(
        chosen().index,
        encodeDetails(freshFacts(), m_context.machine->wallNs(), maximumDigestBytes), needsIpv4());
}

void RequesterDiagnosis::askEverybody()
{
    ++m_progress.begun;
    closeWindow();
    tell(true);
    openWindow(Purpose::Control);
    const InterfaceIndex index = chosen().index;
    startBurst({Purpose::Control,
                {{{allNodes, index, m_facts.settings.port}, index}},
                ProbePlan::control.count,
                ProbePlan::control.intervalMs,
                ProbePlan::control.bytes,
                1,
                {},
                m_facts.settings.plain,
                [this] { return m_facts.settings.quiet ? QByteArray() : digest(); }});
    m_ping->ping(Purpose::AllNodes, {allNodes, index, 0}, index, 2, 1);
    const Ip6Address group = m_facts.settings.group;
    m_ping->ping(Purpose::Group, {group, group.needsZone() ? index : InterfaceIndex{}, 0}, index, 2,
                 m_facts.settings.hopLimit,
                 group.multicastScope() > 2 ? m_facts.settings.sourceAddress : std::nullopt);
    m_ping->ping(Purpose::Snoopers, {groupOf(0x6a), index, 0}, index, 1, 1);
    for (const InterfaceAddress &address : m_facts.chosen()->info.addresses) {
        if (!address.address.isLinkLocal() && address.isUsable()) {
            // Who answers to an address of larger scope answers from one: so hosts show their other
            // addresses.
            m_ping->ping(Purpose::AllNodesGlobal, {allNodes, index, 0}, index, 1, 1,
                         address.address);
            break;
        }
    }
    askOtherInterfaces();
}

void RequesterDiagnosis::askOtherInterfaces()
{
    ++m_progress.begun;
    const QList<InterfaceInfo> interfaces = m_context.interfaces();
    HelloBurst::Plan group{Purpose::OtherInterface,
                           {},
                           ProbePlan::otherInterface.count,
                           ProbePlan::otherInterface.intervalMs,
                           ProbePlan::otherInterface.bytes,
                           m_facts.settings.hopLimit,
                           {},
                           m_facts.settings.plain,
                           {}};
    HelloBurst::Plan control = group;
    control.purpose = Purpose::OtherControl;
    control.hopLimit = 1;
    for (const InterfaceInfo &other : interfaces) {
        if (other.ref.index == chosen().index || !isUsable(other)
            || group.targets.size() >= ProbePlan::maximumOtherInterfaces)
            continue;
        const InterfaceIndex index = other.ref.index;
        const InterfaceIndex zone = m_facts.settings.group.needsZone() ? index : InterfaceIndex{};
        group.targets << HelloBurst::Target{{m_facts.settings.group, zone, m_facts.settings.port},
                                            index};
        control.targets << HelloBurst::Target{{allNodes, index, m_facts.settings.port}, index};
        m_ping->ping(Purpose::OtherInterface, {m_facts.settings.group, zone, 0}, index, 1,
                     m_facts.settings.hopLimit);
        if (!m_facts.settings.quiet)
            m_channel->tell(index, true);
    }
    if (group.targets.isEmpty())
        return;
    startBurst(group);
    startBurst(control);
}

/// Everybody who showed itself on the chosen interface, the named peer first. Bounded.
QList<RequesterDiagnosis::Host> RequesterDiagnosis::hosts() const
{
    QList<Host> found;
    const InterfaceFacts *interface = m_facts.chosen();
    const auto add = [&](const Ip6Address &address, InterfaceIndex index) {
        const bool isOwn =
            interface && std::ranges::any_of(interface->info.addresses, [&](const auto &own) {
                return own.address == address;
            });
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Host &h) {
            return h.address.address == address;
        });
        if (isOwn || isKnown || address.isMulticast() || address.isUnspecified()
            || address.isV4Mapped() || found.size() >= ProbePlan::maximumHosts)
            return;
        found << Host{
            {address, address.needsZone() ? index : InterfaceIndex{}, m_facts.settings.port},
            index};
    };
    const InterfaceIndex index = chosen().index;
    if (m_facts.settings.peer)
        add(*m_facts.settings.peer,
            m_facts.settings.peer->isLinkLocal() ? index : InterfaceIndex{});
    // Who answered and fell silent: only an unreachable port tells an ended listener from a network
    // that loses, and only a datagram to its own address gets one.
    for (const AnswererFacts &answerer : m_exchange().answerers) {
        if (answerer.arrival == index)
            add(answerer.endpoint.address, index);
    }
    for (const HeardSideFacts &other : m_others.heard()) {
        if (other.arrival.index == index)
            add(other.from.address, index);
    }
    const auto addAnswerers = [&](const QList<Endpoint> &answerers) {
        for (const Endpoint &answerer : answerers)
            add(answerer.address, index);
    };
    for (const auto &burst : m_bursts) {
        for (const BurstFacts &facts : burst->facts()) {
            if (facts.interface.index == index)
                addAnswerers(facts.answerers);
        }
    }
    for (Purpose purpose : {Purpose::Group, Purpose::AllNodes, Purpose::AllNodesGlobal}) {
        for (const PingFacts &ping : m_ping->facts()) {
            if (ping.purpose == purpose)
                addAnswerers(ping.answerers);
        }
    }
    for (const NeighbourFacts &neighbour : m_facts.neighbours) {
        if (neighbour.interface == index && neighbour.state != NeighbourState::Failed)
            add(neighbour.address, index);
    }
    return found;
}

void RequesterDiagnosis::askHosts()
{
    ++m_progress.begun;
    closeWindow();
    readNeighbours(*m_context.machine, &m_facts);
    tell(true);
    openWindow(Purpose::Unicast);
    HelloBurst::Plan direct{Purpose::Unicast,
                            {},
                            ProbePlan::unicast.count,
                            ProbePlan::unicast.intervalMs,
                            ProbePlan::unicast.bytes,
                            1,
                            {},
                            m_facts.settings.plain,
                            [this] { return m_facts.settings.quiet ? QByteArray() : digest(); }};
    HelloBurst::Plan beside{Purpose::NeighbourPort,
                            {},
                            ProbePlan::besidePort.count,
                            ProbePlan::besidePort.intervalMs,
                            ProbePlan::besidePort.bytes,
                            1,
                            {},
                            m_facts.settings.plain,
                            {}};
    for (const Host &host : hosts()) {
        // Only a link-local address needs to be told its way out; to others routing leads.
        const InterfaceIndex out =
            host.address.address.isLinkLocal() ? host.interface : InterfaceIndex {
        };
        // A peer that was named may be behind a router, and learns nothing of this machine then.
        const bool isTold = isOnLink(&m_facts.chosen()->info, host.address.address);
        direct.targets << HelloBurst::Target{host.address, out, isTold};
        Endpoint next = host.address;
        next.port = next.port == 65535 ? quint16(next.port - 1) : quint16(next.port + 1);
        beside.targets << HelloBurst::Target{next, out};
        m_ping->ping(Purpose::Host, {host.address.address, host.address.scope, 0}, host.interface,
                     ProbePlan::pingsOfHost, 64);
    }
    if (!direct.targets.isEmpty()) {
        startBurst(direct);
        startBurst(beside);
    }
}

void RequesterDiagnosis::sendLarge()
{
    ++m_progress.begun;
    closeWindow();
    tell(true);
    openWindow(Purpose::Large);
    const Endpoint group{m_facts.settings.group,
                         m_facts.settings.group.needsZone() ? chosen().index : InterfaceIndex{},
                         m_facts.settings.port};
    startBurst({Purpose::Large,
                {{group, chosen().index}},
                ProbePlan::large.count,
                ProbePlan::large.intervalMs,
                ProbePlan::large.bytes,
                m_facts.settings.hopLimit,
                m_facts.settings.sourceAddress,
                m_facts.settings.plain,
                {}});
}

void RequesterDiagnosis::tellAgain()
{
    tell(true);
}

void RequesterDiagnosis::tellLast()
{
    closeWindow();
    tell(true);
    tellDetails();
}

/// To the group once more: a listener that has come in the meantime answers now.
void RequesterDiagnosis::sendLast()
{
    ++m_progress.begun;
    const Endpoint group{m_facts.settings.group,
                         m_facts.settings.group.needsZone() ? chosen().index : InterfaceIndex{},
                         m_facts.settings.port};
    startBurst({Purpose::Last,
                {{group, chosen().index}},
                ProbePlan::last.count,
                ProbePlan::last.intervalMs,
                ProbePlan::last.bytes,
                m_facts.settings.hopLimit,
                m_facts.settings.sourceAddress,
                m_facts.settings.plain,
                {}});
    tell(true);
}

void RequesterDiagnosis::lookAtRules()
{
    if (m_rules)
        m_rules->look();
}

void RequesterDiagnosis::conclude()
{
    closeWindow();
    QMetaObject::invokeMethod(this, &RequesterDiagnosis::finish, Qt::QueuedConnection);
}

void RequesterDiagnosis::collectFacts()
{
    closeWindow();
    m_facts.exchange = m_exchange();
    m_facts.bursts.clear();
    for (const auto &burst : m_bursts) {
        burst->conclude();
        m_facts.bursts << burst->facts();
    }
    m_ping->conclude();
    m_facts.pings = m_ping->facts();
    relateAnswerers(&m_facts);
    readNeighbours(*m_context.machine, &m_facts);
    refreshInterfaces(*m_context.machine, m_context.interfaces(), &m_facts);
    for (InterfaceFacts &interface : m_facts.interfaces)
        interface.moved = difference(interface.counters, m_before.value(interface.info.ref.index));
    if (m_rules)
        m_rules->take(&m_facts, *m_trace);
    m_others.relate(m_facts);
    m_facts.heard = m_others.heard();
    m_facts.heardInAll = m_others.heardInAll();
    m_facts.readNs = m_context.machine->wallNs();
}

void RequesterDiagnosis::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_deadline.stop();
    m_planTimer.stop();
    collectFacts();
    tellDetails();
    m_silenceTimer.stop();
    m_channel->close();
    addFactsEvent(*m_context.trace, Actor::Requester, chosen(), m_facts);
    report();
}

Case RequesterDiagnosis::situation()
{
    Case facts;
    facts.view = Case::View::Requester;
    facts.requester = m_facts;
    if (!m_done) {
        SideFacts &now = *facts.requester;
        now.exchange = m_exchange();
        now.bursts.clear();
        for (const auto &burst : m_bursts)
            now.bursts << burst->facts();
        refreshInterfaces(*m_context.machine, m_context.interfaces(), &now);
        for (InterfaceFacts &interface : now.interfaces)
            interface.moved =
                difference(interface.counters, m_before.value(interface.info.ref.index));
        if (!now.windows.isEmpty() && now.windows.last().toNs == 0) {
            now.windows.last().toNs = m_context.machine->wallNs();
            now.windows.last().moved =
                difference(m_context.machine->counters(chosen().name), m_windowBefore);
        }
        m_others.relate(now);
        now.heard = m_others.heard();
        now.readNs = m_context.machine->wallNs();
    }
    if (const OtherSides::Other *other = m_others.counterpart(m_facts.settings)) {
        facts.listener = other->facts;
        facts.told = other->heard;
    }
    return facts;
}

void RequesterDiagnosis::report()
{
    Q_EMIT finished(conclusionOf(situation()));
}

} // namespace Sixcast
