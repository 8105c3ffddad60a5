// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/datagramsocket.h"
#include "core/profile/profile.h"
#include "core/session/interfacechoice.h"
#include "core/trace/trace.h"

namespace Sixcast {

/// Where a listener has joined its group, and how it fares there.
struct Membership {
    InterfaceRef interface;
    QString hardwareAddress; ///< of the interface, when it was joined
    bool joined = false;
    int osError = 0;             ///< of the latest join
    QString problem;             ///< why nothing can be heard there; empty: none is known
    quint64 heard = 0;           ///< HELLOs for the group
    quint64 welcomed = 0;        ///< answers to them
    qint64 joinedNs = 0;         ///< UTC, of the latest join
    qint64 heardNs = 0;          ///< UTC, the latest HELLO for the group; 0: none
    qint64 heardMonotonicNs = 0; ///< the same on a clock that never jumps
    int questions = 0;           ///< heard on ff02::1 since then

    bool operator==(const Membership &) const = default;
};

/// Of a group of ff3x::/32 that is joined without a source.
QString sourceHint();

/// Joins and leaves by a listener's socket, and joins again on an interface that comes back. What
/// it meets is told in the trace.
class Memberships
{
public:
    Memberships(DatagramSocket &socket, Trace &trace);

    /// Joins where \a profile says, among \a known. The error says why that led to no membership at
    /// all.
    Result<void> join(const Profile &profile, const QList<InterfaceInfo> &known);
    /// The interfaces as they are now: tells what has changed, and joins where that became
    /// possible.
    void follow(const QList<InterfaceInfo> &known);
    void leave();
    /// Leaves and joins the group, so that this host reports the membership anew (a second join
    /// alone reports nothing). Does nothing where it is not joined.
    void rejoin(InterfaceIndex index);

    const QList<InterfaceInfo> &known() const { return m_known; }
    InterfaceRef interfaceAt(
        InterfaceIndex index) const; ///< with its name, also of one that has gone
    const QList<Membership> &all() const { return m_all; }
    const Membership *joinedOn(InterfaceIndex index) const; ///< null: not joined there
    /// One more on that interface: `count(&Membership::heard, index)`.
    void count(quint64 Membership::*counter, InterfaceIndex index);
    /// A HELLO for the group came in there.
    void noteHeard(InterfaceIndex index, qint64 receivedNs);
    /// A requester whose HELLOs for the group are not heard came through on ff02::1. True: it is
    /// time to join again.
    bool noteQuestion(InterfaceIndex index);

private:
    bool joinsAllNodes() const;
    const Membership *find(InterfaceIndex index) const;
    void add(const InterfaceInfo &interface);
    Result<void> joinOn(Membership &membership);
    Result<void> joinSources(InterfaceIndex index);
    void leaveOn(Membership &membership);
    const InterfaceInfo *returned(const Membership &membership) const;
    void noteGone(Membership &membership);
    static bool isAnother(const Membership &membership, const InterfaceInfo &now);
    void noteChange(Membership &membership, const InterfaceInfo *before, const InterfaceInfo &now);

    DatagramSocket &m_socket;
    Trace &m_trace;
    Profile m_profile;
    QList<InterfaceInfo> m_known;
    QList<Membership> m_all;
};

} // namespace Sixcast
