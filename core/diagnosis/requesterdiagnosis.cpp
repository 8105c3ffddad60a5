// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/requesterdiagnosis.h"

#include "core/causes/rules.h"
#include "core/facts/answerers.h"
#include "core/facts/digest.h"
#include "core/facts/factsevent.h"
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
    for (const OtherSides::Other &other : m_others.others())
        facts.others << OtherMachine{other.facts, other.heard};
    return facts;
}

void RequesterDiagnosis::report()
{
    Q_EMIT finished(finalConclusionOf(situation()));
}

} // namespace Sixcast
