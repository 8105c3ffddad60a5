// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/netlinkquery.h"

#include "core/net/netlinkattributes.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <cstring>
#include <functional>

#include <linux/fib_rules.h>
#include <linux/gen_stats.h>
#include <linux/if_link.h>
#include <linux/neighbour.h>
#include <linux/pkt_sched.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int timeoutMs = 200;
constexpr qsizetype maximumAnswer =
    4 * 1024 * 1024; ///< a router with a full table is not read whole

/// Calls \a visit(type, body) for each message.
template<typename Visit> void forEachMessage(QByteArrayView answer, Visit visit)
{
    while (const auto header = readAt<nlmsghdr>(answer)) {
        if (header->nlmsg_len < sizeof(nlmsghdr) || header->nlmsg_len > size_t(answer.size()))
            return;
        visit(header->nlmsg_type, answer.first(header->nlmsg_len).sliced(NLMSG_HDRLEN));
        answer = answer.sliced(std::min<qsizetype>(NLMSG_ALIGN(header->nlmsg_len), answer.size()));
    }
}

/// Calls \a visit(header, attributes) for each message of one type that holds a whole header.
template<typename Header, typename Visit>
void forEachOf(quint16 wanted, QByteArrayView answer, Visit visit)
{
    forEachMessage(answer, [&](quint16 type, QByteArrayView body) {
        const auto header = type == wanted ? readAt<Header>(body) : std::nullopt;
        if (header)
            visit(*header, behind<Header>(body));
    });
}

quint32 number(QByteArrayView value)
{
    return readAt<quint32>(value).value_or(0);
}

Ip6Address address(QByteArrayView value)
{
    return readAt<Ip6Address>(value).value_or(Ip6Address{});
}

QString macvlanMode(quint32 mode)
{
    switch (mode) {
    case MACVLAN_MODE_PRIVATE:
        return u"private"_s;
    case MACVLAN_MODE_VEPA:
        return u"vepa"_s;
    case MACVLAN_MODE_BRIDGE:
        return u"bridge"_s;
    case MACVLAN_MODE_PASSTHRU:
        return u"passthru"_s;
    case MACVLAN_MODE_SOURCE:
        return u"source"_s;
    }
    return {};
}

void readLinkInfo(QByteArrayView value, LinkDetail *link)
{
    QString kind;
    forEachAttribute(value, [&](quint16 type, QByteArrayView inner) {
        if (type == IFLA_INFO_KIND)
            kind = textOf(inner);
        if (type != IFLA_INFO_DATA || (kind != u"macvlan" && kind != u"macvtap"))
            return;
        forEachAttribute(inner, [&](quint16 what, QByteArrayView mode) {
            if (what == IFLA_MACVLAN_MODE)
                link->mode = macvlanMode(number(mode));
        });
    });
}

NeighbourState neighbourState(quint16 state)
{
    if (state & NUD_PERMANENT)
        return NeighbourState::Permanent;
    if (state & NUD_NOARP)
        return NeighbourState::NoArp;
    if (state & NUD_REACHABLE)
        return NeighbourState::Reachable;
    if (state & NUD_STALE)
        return NeighbourState::Stale;
    if (state & NUD_DELAY)
        return NeighbourState::Delay;
    if (state & NUD_PROBE)
        return NeighbourState::Probe;
    if (state & NUD_FAILED)
        return NeighbourState::Failed;
    return state & NUD_INCOMPLETE ? NeighbourState::Incomplete : NeighbourState::None;
}

/// A request with its own socket: nothing of another question can be mixed in.
template<typename Header> class Request
{
public:
    explicit Request(quint16 type, quint16 flags)
    {
        memset(&m_packet, 0, sizeof m_packet);
        m_packet.message.nlmsg_len = NLMSG_LENGTH(sizeof(Header));
        m_packet.message.nlmsg_type = type;
        m_packet.message.nlmsg_flags = quint16(NLM_F_REQUEST | flags);
        m_packet.message.nlmsg_seq = 1;
    }

    Header &header() { return m_packet.header; }

    void add(quint16 type, const void *data, size_t size)
    {
        auto *base = reinterpret_cast<char *>(&m_packet);
        const size_t at = NLMSG_ALIGN(m_packet.message.nlmsg_len);
        if (at + RTA_SPACE(size) > sizeof m_packet)
            return;
        rtattr attribute{quint16(RTA_LENGTH(size)), type};
        memcpy(base + at, &attribute, sizeof attribute);
        memcpy(base + at + RTA_LENGTH(0), data, size);
        m_packet.message.nlmsg_len = quint32(at + RTA_ALIGN(attribute.rta_len));
    }

    /// All messages up to the end of the dump, or the one answer. Nullopt on any failure, timeouts
    /// included.
    std::optional<QByteArray> ask()
    {
        const int fd = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
        if (fd < 0)
            return std::nullopt;
        std::optional<QByteArray> answer;
        if (::send(fd, &m_packet, m_packet.message.nlmsg_len, 0) >= 0)
            answer = collect(fd);
        ::close(fd);
        return answer;
    }

private:
    std::optional<QByteArray> collect(int fd)
    {
        const bool isDump = (m_packet.message.nlmsg_flags & NLM_F_DUMP) == NLM_F_DUMP;
        const QDeadlineTimer deadline(timeoutMs);
        QByteArray answer;
        QByteArray buffer(64 * 1024, Qt::Uninitialized);
        while (answer.size() < maximumAnswer) {
            pollfd waiting{fd, POLLIN, 0};
            if (::poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
                return std::nullopt;
            const ssize_t size = ::recv(fd, buffer.data(), size_t(buffer.size()), 0);
            if (size < 0 && errno == EINTR)
                continue;
            if (size <= 0)
                return std::nullopt;
            const QByteArrayView part(buffer.constData(), size);
            answer.append(part.data(), part.size());
            bool done = !isDump;
            bool failed = false;
            forEachMessage(part, [&](quint16 type, QByteArrayView) {
                done = done || type == NLMSG_DONE;
                failed = failed || type == NLMSG_ERROR;
            });
            if (failed && isDump)
                return std::nullopt;
            if (done)
                return answer;
        }
        return std::nullopt;
    }

    struct {
        nlmsghdr message;
        Header header;
        char attributes[256];
    } m_packet;
};

template<typename Header>
std::optional<QByteArray> dump(quint16 type, const std::function<void(Header &)> &prepare)
{
    Request<Header> request(type, NLM_F_DUMP);
    prepare(request.header());
    return request.ask();
}

} // namespace

QList<LinkDetail> parseLinks(QByteArrayView answer)
{
    QList<LinkDetail> links;
    forEachOf<ifinfomsg>(
        RTM_NEWLINK, answer, [&](const ifinfomsg &header, QByteArrayView attributes) {
            if (header.ifi_index <= 0)
                return;
            LinkDetail link;
            link.index.value = quint32(header.ifi_index);
            forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
                switch (what) {
                case IFLA_QDISC:
                    link.queue = textOf(value);
                    break;
                case IFLA_ADDRESS:
                    link.hardwareAddress = hardwareAddressOf(value);
                    break;
                case IFLA_LINKINFO:
                    readLinkInfo(value, &link);
                    break;
                case IFLA_XDP:
                    forEachAttribute(value, [&](quint16 inner, QByteArrayView attached) {
                        if (inner == IFLA_XDP_ATTACHED && !attached.isEmpty())
                            link.xdp = attached[0] != XDP_ATTACHED_NONE;
                    });
                    break;
                default:
                    break;
                }
            });
            links << link;
        });
    return links;
}

QList<RouteRow> parseRoutes(QByteArrayView answer)
{
    QList<RouteRow> routes;
    forEachOf<rtmsg>(RTM_NEWROUTE, answer, [&](const rtmsg &header, QByteArrayView attributes) {
        if (header.rtm_family != AF_INET6)
            return;
        RouteRow route;
        route.prefixLength = header.rtm_dst_len;
        route.type = header.rtm_type;
        route.table = header.rtm_table;
        forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
            if (what == RTA_DST)
                route.destination = address(value);
            else if (what == RTA_OIF)
                route.device.value = number(value);
            else if (what == RTA_TABLE)
                route.table = number(value);
        });
        routes << route;
    });
    return routes;
}

QList<RuleRow> parseRules(QByteArrayView answer)
{
    QList<RuleRow> rules;
    forEachOf<fib_rule_hdr>(
        RTM_NEWRULE, answer, [&](const fib_rule_hdr &header, QByteArrayView attributes) {
            if (header.family != AF_INET6)
                return;
            RuleRow rule;
            rule.prefixLength = header.dst_len;
            rule.hasSource = header.src_len > 0;
            rule.action = header.action;
            forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
                if (what == FRA_DST)
                    rule.destination = address(value);
                else if (what == FRA_PRIORITY)
                    rule.priority = number(value);
                else if (what == FRA_IIFNAME
                         && textOf(value) != u"lo") // `iif lo` means: what this host itself sends
                    rule.hasSource = true;
            });
            rules << rule;
        });
    return rules;
}

QList<NeighbourFacts> parseNeighbours(QByteArrayView answer)
{
    QList<NeighbourFacts> neighbours;
    forEachOf<ndmsg>(RTM_NEWNEIGH, answer, [&](const ndmsg &header, QByteArrayView attributes) {
        if (header.ndm_family != AF_INET6 || header.ndm_ifindex <= 0)
            return;
        NeighbourFacts neighbour;
        neighbour.interface.value = quint32(header.ndm_ifindex);
        neighbour.state = neighbourState(header.ndm_state);
        forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
            if (what == NDA_DST)
                neighbour.address = address(value);
            else if (what == NDA_LLADDR)
                neighbour.hardwareAddress = hardwareAddressOf(value);
        });
        if (!neighbour.address.isUnspecified() && !neighbour.address.isMulticast())
            neighbours << neighbour;
    });
    return neighbours;
}

QList<QueueRow> parseQueues(QByteArrayView answer)
{
    QList<QueueRow> queues;
    forEachOf<tcmsg>(RTM_NEWQDISC, answer, [&](const tcmsg &header, QByteArrayView attributes) {
        if (header.tcm_ifindex <= 0)
            return;
        QueueRow queue;
        queue.interface.value = quint32(header.tcm_ifindex);
        queue.parent = header.tcm_parent;
        forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
            if (what == TCA_KIND)
                queue.kind = textOf(value);
            if (what != TCA_STATS2)
                return;
            forEachAttribute(value, [&](quint16 inner, QByteArrayView stats) {
                if (inner == TCA_STATS_QUEUE)
                    queue.drops =
                        readAt<gnet_stats_queue>(stats).value_or(gnet_stats_queue{}).drops;
            });
        });
        queues << queue;
    });
    return queues;
}

RouteFacts parseRoute(QByteArrayView answer)
{
    RouteFacts route;
    forEachMessage(answer, [&](quint16 type, QByteArrayView body) {
        const auto error = type == NLMSG_ERROR ? readAt<nlmsgerr>(body) : std::nullopt;
        if (error)
            route.osError = -error->error;
    });
    forEachOf<rtmsg>(RTM_NEWROUTE, answer, [&](const rtmsg &header, QByteArrayView attributes) {
        route.local = header.rtm_type == RTN_LOCAL;
        switch (header.rtm_type) { // a refusing route comes back as a route when
                                   // RTM_F_FIB_MATCH is not asked for
        case RTN_BLACKHOLE:
            route.osError = EINVAL;
            break;
        case RTN_UNREACHABLE:
            route.osError = EHOSTUNREACH;
            break;
        case RTN_PROHIBIT:
            route.osError = EACCES;
            break;
        default:
            break;
        }
        forEachAttribute(attributes, [&](quint16 what, QByteArrayView value) {
            if (what == RTA_OIF)
                route.device.index.value = number(value);
            else if (what == RTA_GATEWAY)
                route.gateway = true;
        });
    });
    return route;
}

std::optional<QList<LinkDetail>> queryLinks()
{
    const auto answer = dump<ifinfomsg>(RTM_GETLINK, [](auto &h) { h.ifi_family = AF_UNSPEC; });
    return answer ? std::optional(parseLinks(*answer)) : std::nullopt;
}

std::optional<QList<RouteRow>> queryRoutes()
{
    const auto answer = dump<rtmsg>(RTM_GETROUTE, [](auto &h) { h.rtm_family = AF_INET6; });
    return answer ? std::optional(parseRoutes(*answer)) : std::nullopt;
}

std::optional<QList<RuleRow>> queryRules()
{
    const auto answer = dump<fib_rule_hdr>(RTM_GETRULE, [](auto &h) { h.family = AF_INET6; });
    return answer ? std::optional(parseRules(*answer)) : std::nullopt;
}

std::optional<QList<NeighbourFacts>> queryNeighbours()
{
    const auto answer = dump<ndmsg>(RTM_GETNEIGH, [](auto &h) { h.ndm_family = AF_INET6; });
    return answer ? std::optional(parseNeighbours(*answer)) : std::nullopt;
}

std::optional<QList<QueueRow>> queryQueues()
{
    const auto answer = dump<tcmsg>(RTM_GETQDISC, [](auto &h) { h.tcm_family = AF_UNSPEC; });
    return answer ? std::optional(parseQueues(*answer)) : std::nullopt;
}

std::optional<int> queryIngressFilters(InterfaceIndex interface)
{
    int count = 0;
    const auto ask = [&](quint32 where) {
        const auto answer = dump<tcmsg>(RTM_GETTFILTER, [&](auto &h) {
            h.tcm_family = AF_UNSPEC;
            h.tcm_ifindex = int(interface.value);
            h.tcm_parent = where;
        });
        if (!answer)
            return false;
        forEachMessage(*answer,
                       [&](quint16 type, QByteArrayView) { count += type == RTM_NEWTFILTER; });
        return true;
    };
    // The old `ingress` qdisc and clsact's ingress share one parent: TC_H_INGRESS is also
    // TC_H_CLSACT.
    bool answered = ask(TC_H_MAKE(TC_H_CLSACT, TC_H_MIN_INGRESS));
    if (count == 0)
        answered = ask(TC_H_MAKE(TC_H_INGRESS, 0)) || answered;
    return answered ? std::optional(count) : std::nullopt;
}

std::optional<RouteFacts> queryRoute(const Ip6Address &destination, InterfaceIndex interface,
                                     const std::optional<Ip6Address> &source)
{
    Request<rtmsg> request(RTM_GETROUTE, 0);
    request.header().rtm_family = AF_INET6;
    request.header().rtm_dst_len = 128;
    request.add(RTA_DST, destination.bytes.data(), 16);
    if (source) {
        request.header().rtm_src_len = 128;
        request.add(RTA_SRC, source->bytes.data(), 16);
    }
    if (interface.isValid())
        request.add(RTA_OIF, &interface.value, 4);
    const auto answer = request.ask();
    if (!answer)
        return std::nullopt;
    RouteFacts route = parseRoute(*answer);
    route.destination = destination;
    route.source = source;
    return route;
}

} // namespace Sixcast
