// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of the plan that send something. How much of it, says probeplan.h.

#include "core/diagnosis/requesterdiagnosis.h"

#include "core/diagnosis/probeplan.h"
#include "core/facts/details.h"
#include "core/facts/digest.h"
#include "core/net/onlink.h"
#include "core/probes/hostreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int checksWithoutSending = 2; // self-test, other interfaces

Ip6Address groupOf(quint8 low)
{
    Ip6Address address = allNodes;
    address.bytes[15] = low;
    return address;
}

} // namespace

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

void RequesterDiagnosis::tell(bool ask)
{
    if (m_facts.settings.quiet || !chosen().isValid())
        return;
    m_channel->tell(chosen().index, ask);
    if (needsIpv4())
        m_channel->tellByIpv4(chosen().index, ask);
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

} // namespace Sixcast
