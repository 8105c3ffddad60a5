// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/misfits.h"

#include "core/base/endpoint.h"
#include "core/trace/timetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

// What is said of a link may have other reasons that this place doesn't show.
constexpr double certain = 0.95, likely = 0.7, possible = 0.4;

constexpr qint64 nsPerSecond = 1'000'000'000;
constexpr qint64 usualIntervalNs = 125 * nsPerSecond; // RFC 3810 section 9.2
constexpr qint64 lateIntervalNs = 137 * nsPerSecond;  // a tenth later is still in time
constexpr qint64 answerNs = 5 * nsPerSecond;
constexpr quint64 insistent = 3; ///< questions, after which nobody is thought to answer
constexpr int linkLocalScope = 2, interfaceLocalScope = 1, reservedScope = 15;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Sixcast::Misfits)
};

QString endpointOf(const SeenSender &sender)
{
    return endpointText({.address = sender.address, .port = sender.sourcePort});
}

/// Hosts report every group but these (RFC 3810 section 6).
bool isReported(const Ip6Address &group)
{
    return group.multicastScope() >= linkLocalScope && group != allNodes;
}

/// Those that IANA gave to protocols on the link: members of ff02::fb and the like wait for
/// packets that may never come.
bool isProtocolGroup(const Ip6Address &group)
{
    return group.multicastScope() == linkLocalScope && group.bytes[1] >> 4 == 0;
}

bool isWithin(const Ip6Address &address, const LinkWatch::Prefix &prefix)
{
    for (int bit = 0; bit < prefix.length; ++bit) {
        const int shift = 7 - bit % 8;
        const auto byte = size_t(bit / 8);
        if (((address.bytes[byte] ^ prefix.address.bytes[byte]) >> shift & 1) != 0)
            return false;
    }
    return true;
}

class Judge
{
public:
    Judge(const LinkWatch &link, bool isRebuilt)
        : m_link(link)
        , m_isRebuilt(isRebuilt)
    {
    }

    QList<Misfit> judge()
    {
        if (!m_isRebuilt) {
            judgeMessages();
            judgeQueriers();
            judgeNeighbors();
        }
        judgeRefusals();
        for (const auto &[address, group] : m_link.groups()) {
            if (!m_isRebuilt)
                judgeMembers(address, group);
            for (const auto &[flow, sender] : group.senders)
                judgeSender(address, sender);
        }
        return m_found;
    }

private:
    void say(const char *id, double confidence, const QString &title, const QString &text,
             const PacketList &packets)
    {
        m_found.append({QString::fromLatin1(id), confidence, m_link.name(), title, text, packets});
    }

    void judgeMessages()
    {
        for (const auto &[source, packets] : m_link.wrongHopLimit)
            say("mld.hop-limit", certain,
                Tr::tr("MLD messages from %1 don't have hop limit 1").arg(source.toString()),
                Tr::tr("Hosts, routers and switches ignore such a message: it could come from "
                       "another link."),
                packets);
        for (const auto &[source, packets] : m_link.noRouterAlert)
            say("mld.router-alert", certain,
                Tr::tr("MLD messages from %1 have no router alert").arg(source.toString()),
                Tr::tr("Routers, and switches with MLD snooping, may ignore a message without "
                       "this option."),
                packets);
        for (const auto &[source, packets] : m_link.queriesWithoutLinkLocal)
            say("querier.address", certain,
                Tr::tr("Queries from %1, which isn't a link-local address").arg(source.toString()),
                Tr::tr("Hosts ignore them, so memberships expire. A switch that asks without an "
                       "address needs one on this VLAN."),
                packets);
    }

    void judgeQueriers()
    {
        for (const auto &[source, packets] : m_link.queriesBesideElected)
            say("querier.two", packets.count > 1 ? likely : possible,
                Tr::tr("Two queriers: %1 goes on asking beside one with a lower address")
                    .arg(source.toString()),
                Tr::tr("The lower address wins the election and the other falls silent, unless it "
                       "doesn't receive the other's queries, or two links are joined here."),
                packets);
        bool hasQuerier = false;
        for (const auto &[address, querier] : m_link.queriers()) {
            if (!address.isLinkLocal())
                continue;
            if (!std::exchange(hasQuerier, true))
                judgeAnnounced(querier);
        }
        judgeSilence();
        if (hasQuerier || (m_link.reports() == 0 && m_link.groups().empty()))
            return;
        const qint64 watchedNs = m_link.lastNs() - m_link.firstNs();
        say("querier.none", watchedNs >= lateIntervalNs ? likely : possible,
            Tr::tr("No MLD querier seen in %1").arg(durationText(watchedNs)),
            watchedNs >= lateIntervalNs
                ? Tr::tr("Without queries, switches with MLD snooping forget who wants a group "
                         "after about 260 s.")
                : Tr::tr("A querier asks every 125 s as a rule: capture for longer to be sure."),
            {});
    }

    void judgeAnnounced(const SeenQuerier &querier)
    {
        if (querier.saidIntervalS * nsPerSecond > usualIntervalNs)
            say("querier.interval", likely,
                Tr::tr("The querier %1 announces a query only every %2 s")
                    .arg(querier.address.toString(), QString::number(querier.saidIntervalS)),
                expiry(), querier.packets);
    }

    /// The longest time without any query, the end of the capture included.
    void judgeSilence()
    {
        const QList<LinkWatch::Query> &queries = m_link.queries();
        qint64 longestNs = 0;
        PacketList around;
        for (qsizetype i = 0; i < queries.size(); ++i) {
            const bool isLast = i + 1 == queries.size();
            const qint64 next = isLast ? m_link.lastNs() : queries[i + 1].ns;
            if (next - queries[i].ns <= longestNs)
                continue;
            longestNs = next - queries[i].ns;
            around = {};
            around.add(queries[i].packet);
            if (!isLast)
                around.add(queries[i + 1].packet);
        }
        if (longestNs > lateIntervalNs)
            say("querier.gap", likely, Tr::tr("No query for %1").arg(durationText(longestNs)),
                expiry(), around);
    }

    static QString expiry()
    {
        return Tr::tr("Switches and routers expect a query every 125 s: with their usual settings "
                      "a membership expires after 260 s.");
    }

    void judgeMembers(const Ip6Address &group, const LinkWatch::Group &seen)
    {
        for (const auto &[address, member] : seen.members) {
            const PacketList missed = m_link.missedBy(member);
            if (missed.count == 0 || !isReported(group))
                continue;
            say("member.silent", missed.count > 1 ? likely : possible,
                Tr::tr("%1 didn't report %2 after %n query(s)", nullptr, int(missed.count))
                    .arg(address.toString(), group.toString()),
                Tr::tr("It had reported the group before. Either it no longer receives the "
                       "queries, or its report doesn't reach this place."),
                missed);
        }
        const bool isJoined = !seen.members.empty();
        if (isJoined && seen.senders.empty() && !isProtocolGroup(group)) {
            PacketList reports;
            for (const auto &[address, member] : seen.members)
                for (const quint64 number : member.seen.packets.numbers)
                    reports.add(number);
            std::sort(reports.numbers.begin(), reports.numbers.end());
            say("member.no-traffic", possible,
                Tr::tr("%1 has members, but nobody sent to it").arg(group.toString()),
                Tr::tr("The sender was silent, or its datagrams don't reach this place."), reports);
        }
        if (!isJoined && !seen.senders.empty() && isReported(group))
            judgeUnwanted(group, seen);
    }

    void judgeUnwanted(const Ip6Address &group, const LinkWatch::Group &seen)
    {
        PacketList packets;
        for (const auto &[flow, sender] : seen.senders) {
            for (const quint64 number : sender.seen.packets.numbers)
                packets.add(number);
            packets.count +=
                sender.seen.packets.count - quint64(sender.seen.packets.numbers.size());
        }
        std::sort(packets.numbers.begin(), packets.numbers.end());
        const bool isAsked = m_link.hasWholeCycle() && m_link.reports() > 0;
        say("traffic.no-member", isAsked ? likely : possible,
            Tr::tr("Datagrams to %1, which nobody reported here").arg(group.toString()),
            isAsked ? Tr::tr("Members were asked for within this capture. A switch with MLD "
                             "snooping may keep their reports from this place.")
                    : Tr::tr("Members may have reported it before this capture, or where a switch "
                             "keeps their reports from this place."),
            packets);
    }

    void judgeSender(const Ip6Address &group, const LinkWatch::Sender &sender)
    {
        const SeenSender &seen = sender.seen;
        const int scope = group.multicastScope();
        if (scope > linkLocalScope && seen.highestHopLimit == 1)
            say("traffic.hop-limit", sender.sentHere ? certain : likely,
                Tr::tr("Datagrams from %1 to %2 have hop limit 1")
                    .arg(endpointOf(seen), group.toString()),
                Tr::tr("The scope of the group is wider than the link, but no router passes them "
                       "on."),
                seen.packets);
        if (scope > linkLocalScope && seen.address.isLinkLocal())
            say("traffic.source-scope", certain,
                Tr::tr("%1 sends to %2 from a link-local address")
                    .arg(endpointOf(seen), group.toString()),
                Tr::tr("The scope of the group is wider than the link, but routers never forward "
                       "a link-local source."),
                seen.packets);
        if ((scope <= interfaceLocalScope || scope == reservedScope) && !m_link.isLoopback())
            say("traffic.group-scope", certain,
                Tr::tr("Datagrams to %1 on a link").arg(group.toString()),
                scope == interfaceLocalScope
                    ? Tr::tr("An interface-local group must never leave its machine.")
                    : Tr::tr("The scope of this group is reserved."),
                seen.packets);
        judgeSource(sender);
    }

    /// A source beyond all on-link prefixes comes by a router, or is wrong.
    void judgeSource(const LinkWatch::Sender &sender)
    {
        const SeenSender &seen = sender.seen;
        const auto holds = [&](const LinkWatch::Prefix &prefix) {
            return isWithin(seen.address, prefix);
        };
        const auto &prefixes = m_link.prefixes;
        if (prefixes.isEmpty() || seen.address.isLinkLocal() || seen.address.isUnspecified()
            || sender.hardware.isEmpty() || m_link.routerHardware.contains(sender.hardware)
            || std::any_of(prefixes.begin(), prefixes.end(), holds))
            return;
        say("traffic.source", possible,
            Tr::tr("%1 isn't on any of the link's prefixes").arg(seen.address.toString()),
            Tr::tr("It doesn't come from a router seen here either. Receivers and routers that "
                   "check the reverse path drop it."),
            seen.packets);
    }

    void judgeNeighbors()
    {
        for (const auto &[target, asked] : m_link.neighbors) {
            if (asked.isAnswered || asked.packets.count < insistent)
                continue;
            say("neighbor.silent", asked.fromHere ? likely : possible,
                Tr::tr("%1 doesn't answer neighbor solicitations").arg(target.toString()),
                Tr::tr("Unicast answers to it are lost. The advertisements of others may not "
                       "reach this place."),
                asked.packets);
        }
        const LinkWatch::Asked &router = m_link.router;
        if (router.packets.count > 0 && !router.isAnswered
            && m_link.lastNs() - router.firstNs > answerNs)
            say("router.silent", possible, Tr::tr("No router answers router solicitations"),
                Tr::tr("Without a router on this link, multicast stays on it."), router.packets);
    }

    void judgeRefusals()
    {
        for (const auto &[who, packets] : m_link.refused)
            say("port.refused", certain,
                Tr::tr("%1 reports port %2 unreachable")
                    .arg(who.first.toString(), QString::number(who.second)),
                Tr::tr("Its program had closed the port when a unicast datagram came, or never "
                       "opened it."),
                packets);
    }

    const LinkWatch &m_link;
    const bool m_isRebuilt;
    QList<Misfit> m_found;
};

} // namespace

QList<Misfit> misfitsOf(const LinkWatch &link, bool isRebuilt)
{
    return Judge(link, isRebuilt).judge();
}

} // namespace Sixcast
