// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/memberships.h"

#include "core/base/clock.h"
#include "core/base/escape.h"
#include "core/base/groupdescription.h"
#include "core/net/kernellimits.h"
#include "core/session/sessionevents.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Memberships)
};

TraceEvent interfaceEvent(Kind kind, const InterfaceRef &interface, const QString &text)
{
    return rowEvent(Actor::Listener, kind, u"interface"_s, interface, text);
}

/// Which setting of the system is in the way stands behind the system's own words.
Result<void> withLimit(const Result<void> &result)
{
    if (result)
        return result;
    Error error = result.error();
    const QString limit = membershipLimitText(error.osError);
    if (!limit.isEmpty())
        error.text += u". "_s + limit;
    return error;
}

} // namespace

QString sourceHint()
{
    return Tr::tr("the group is source-specific (RFC 4607): without the sender's address as "
                  "source, routers forward nothing of it");
}

Memberships::Memberships(DatagramSocket &socket, Trace &trace)
    : m_socket(socket)
    , m_trace(trace)
{
}

Result<void> Memberships::join(const Profile &profile, const QList<InterfaceInfo> &known)
{
    m_profile = profile;
    m_known = known;
    m_all.clear();
    const InterfaceChoice choice{profile.interface, profile.allInterfaces};
    for (const InterfaceInfo &interface : chosenInterfaces(choice, known))
        add(interface);
    if (m_all.isEmpty())
        return noInterfaceError(choice, known);

    Result<void> worst;
    for (Membership &membership : m_all) {
        if (const Result<void> joined = joinOn(membership); !joined)
            worst = joined;
    }
    if (m_profile.sources.isEmpty() && describeGroup(m_profile.group).sourceSpecific) {
        m_trace.add(rowEvent(Actor::Listener, Kind::Warning, u"join"_s, {}, sourceHint()));
    }
    const bool some =
        std::any_of(m_all.cbegin(), m_all.cend(), [](const Membership &m) { return m.joined; });
    return some ? Result<void>() : worst;
}

void Memberships::add(const InterfaceInfo &interface)
{
    // A join on a dead interface succeeds: only these rows tell that nothing can arrive there.
    for (TraceEvent &row : obstacleEvents(Actor::Listener, interface))
        m_trace.add(std::move(row));
    m_all.append({.interface = interface.ref,
                  .hardwareAddress = interface.hardwareAddress,
                  .problem = blockingProblem(interface)});
}

Result<void> Memberships::joinOn(Membership &membership)
{
    const InterfaceIndex index = membership.interface.index;
    const Result<void> joined = joinSources(index);
    membership.joined = joined.hasValue();
    membership.joinedNs = wallClockNs();
    membership.heardNs = 0;
    membership.questions = 0;
    membership.osError = joined ? 0 : joined.error().osError;
    if (!joined)
        membership.problem = joined.error().text;
    else if (joinsAllNodes())
        (void)m_socket.join(allNodes, index); // without it only the control HELLOs are not heard
    return joined;
}

/// For any source, for all but some, or for some. Where the system has not room for all of them
/// it is no join: what is missing would look like loss.
Result<void> Memberships::joinSources(InterfaceIndex index)
{
    if (m_profile.sources.isEmpty()) {
        Result<void> joined = m_socket.join(m_profile.group, index);
        for (const Ip6Address &source : m_profile.blockedSources) {
            if (joined)
                joined = withLimit(m_socket.block(m_profile.group, index, source));
        }
        return joined;
    }
    Result<void> joined;
    for (const Ip6Address &source : m_profile.sources) {
        if (joined)
            joined = withLimit(m_socket.join(m_profile.group, index, source));
    }
    return joined;
}

void Memberships::leaveOn(Membership &membership)
{
    const InterfaceIndex index = membership.interface.index;
    if (m_profile.sources.isEmpty())
        (void)m_socket.leave(m_profile.group, index);
    for (const Ip6Address &source : m_profile.sources)
        (void)m_socket.leave(m_profile.group, index, source);
    if (joinsAllNodes())
        (void)m_socket.leave(allNodes, index);
    membership.joined = false;
}

/// Control HELLOs go to ff02::1, and a socket hears that only when it asks for it
/// (IPV6_MULTICAST_ALL=0).
bool Memberships::joinsAllNodes() const
{
    return m_profile.group != allNodes;
}

void Memberships::leave()
{
    for (Membership &membership : m_all) {
        if (membership.joined && m_socket.isOpen())
            leaveOn(membership);
    }
}

void Memberships::rejoin(InterfaceIndex index)
{
    for (Membership &membership : m_all) {
        if (membership.interface.index != index || !membership.joined)
            continue;
        leaveOn(membership);
        (void)joinOn(membership);
    }
}

void Memberships::follow(const QList<InterfaceInfo> &known)
{
    const QList<InterfaceInfo> before = std::exchange(m_known, known);
    for (Membership &membership : m_all) {
        const InterfaceInfo *now = findInterface(known, membership.interface.index);
        const bool isReused = now && isAnother(membership, *now);
        if (!now || isReused) {
            noteGone(membership);
            if (isReused)
                membership.interface.index = {}; // it is not ours any more
            now = returned(membership);
        }
        if (now)
            noteChange(membership, findInterface(before, now->ref.index), *now);
    }
    if (m_profile.allInterfaces) {
        for (const InterfaceInfo &interface : chosenInterfaces({.all = true}, known)) {
            if (!find(interface.ref.index))
                add(interface);
        }
    }
    for (Membership &membership : m_all) {
        if (!membership.joined && findInterface(known, membership.interface.index))
            (void)joinOn(membership);
    }
}

/// The system gave the index away again.
bool Memberships::isAnother(const Membership &membership, const InterfaceInfo &now)
{
    return membership.interface.name != now.ref.name && !membership.hardwareAddress.isEmpty()
        && !now.hardwareAddress.isEmpty() && membership.hardwareAddress != now.hardwareAddress;
}

void Memberships::noteGone(Membership &membership)
{
    if (!membership.joined)
        return;
    // The socket still holds the membership by the index, which an interface that comes back may
    // have again.
    leaveOn(membership);
    membership.problem = Tr::tr("the interface vanished");
    m_trace.add(interfaceEvent(Kind::Warning, membership.interface, membership.problem));
}

/// The interface of that name, which came with another index.
const InterfaceInfo *Memberships::returned(const Membership &membership) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const InterfaceInfo &info) {
        return info.ref.name == membership.interface.name && !find(info.ref.index);
    });
    return found == m_known.end() ? nullptr : &*found;
}

void Memberships::noteChange(Membership &membership, const InterfaceInfo *before,
                             const InterfaceInfo &now)
{
    if (membership.interface.name != now.ref.name) {
        m_trace.add(interfaceEvent(
            Kind::Note, now.ref,
            Tr::tr("the interface was %1 before").arg(escaped(membership.interface.name))));
    }
    membership.interface = now.ref;
    membership.hardwareAddress = now.hardwareAddress;
    const QString problemBefore = before ? blockingProblem(*before) : QString();
    const QString problem = blockingProblem(now);
    if (before && problem == problemBefore && before->addresses == now.addresses)
        return;

    membership.problem = problem;
    m_trace.add(problem.isEmpty() ? interfaceEvent(
                    Kind::Note, now.ref,
                    Tr::tr("the interface is usable; addresses: %1").arg(addressListText(now)))
                                  : interfaceEvent(Kind::Warning, now.ref, problem));
    // An MTU under 1280, for one, takes the membership with it, but the socket goes on believing
    // that it has it.
    if (membership.joined && problem.isEmpty() && !problemBefore.isEmpty())
        leaveOn(membership);
}

InterfaceRef Memberships::interfaceAt(InterfaceIndex index) const
{
    const Membership *membership = find(index);
    return membership ? membership->interface : interfaceRef(m_known, index);
}

const Membership *Memberships::find(InterfaceIndex index) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [index](const Membership &m) {
        return m.interface.index == index;
    });
    return found == m_all.end() ? nullptr : &*found;
}

const Membership *Memberships::joinedOn(InterfaceIndex index) const
{
    const Membership *membership = find(index);
    return membership && membership->joined ? membership : nullptr;
}

void Memberships::count(quint64 Membership::*counter, InterfaceIndex index)
{
    for (Membership &membership : m_all) {
        if (membership.interface.index == index)
            ++(membership.*counter);
    }
}

void Memberships::noteHeard(InterfaceIndex index, qint64 receivedNs)
{
    for (Membership &membership : m_all) {
        if (membership.interface.index == index) {
            ++membership.heard;
            membership.heardNs = receivedNs;
            membership.heardMonotonicNs = monotonicClockNs();
            membership.questions = 0;
        }
    }
}

bool Memberships::noteQuestion(InterfaceIndex index)
{
    // One may overtake the HELLOs of a link that just came back; and what a join did not mend,
    // another won't.
    constexpr int enough = 2;
    // A group that is heard is not silent, whoever says so.
    constexpr qint64 silentNs = 1'000'000'000;
    for (Membership &membership : m_all) {
        if (membership.interface.index != index)
            continue;
        const bool isSilent = membership.joined && membership.heardNs != 0
            && monotonicClockNs() - membership.heardMonotonicNs >= silentNs;
        return isSilent && ++membership.questions >= enough;
    }
    return false;
}

} // namespace Sixcast
