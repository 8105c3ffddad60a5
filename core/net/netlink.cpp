// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/netlink.h"

#include "core/base/oserror.h"
#include "core/net/netlinkattributes.h"

#include <QCoreApplication>
#include <QFile>

#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_arp.h>
#include <linux/ipv6.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr int minimumMtu = 1280;
constexpr size_t bufferSize = 65536; // the kernel fills at most 32 KiB per message of a dump
constexpr int attempts = 3;          // of a dump that was interrupted by changes
constexpr int patienceMs = 500;

QString kindOf(quint16 hardwareType)
{
    switch (hardwareType) {
    case ARPHRD_LOOPBACK:
        return u"loopback"_s;
    case ARPHRD_ETHER:
        return u"ethernet"_s;
    case ARPHRD_INFINIBAND:
        return u"infiniband"_s;
    case ARPHRD_PPP:
        return u"ppp"_s;
    case ARPHRD_IEEE80211:
        return u"wireless"_s;
    default:
        return {};
    }
}

/// IFLA_AF_SPEC: whether the kernel runs IPv6 on this interface.
std::optional<bool> ipv6EnabledOf(QByteArrayView families, int mtu)
{
    std::optional<bool> enabled;
    forEachAttribute(families, [&](int family, QByteArrayView settings) {
        if (family != AF_INET6)
            return;
        forEachAttribute(settings, [&](int type, QByteArrayView values) {
            if (type != IFLA_INET6_CONF)
                return;
            if (const auto disabled =
                    readAt<qint32>(values, DEVCONF_DISABLE_IPV6 * qsizetype(sizeof(qint32))))
                enabled = *disabled == 0;
        });
    });
    // No entry at all: the kernel has taken IPv6 off, because of a small MTU or for good.
    if (!enabled && mtu >= minimumMtu)
        enabled = false;
    return enabled;
}

void readLinkInfo(QByteArrayView bytes, InterfaceInfo &info, bool &bridgePort)
{
    forEachAttribute(bytes, [&](int type, QByteArrayView value) {
        if (type == IFLA_INFO_KIND)
            info.kind = textOf(value);
        else if (type == IFLA_INFO_SLAVE_KIND)
            bridgePort = textOf(value) == u"bridge"_s;
    });
}

bool parseLink(QByteArrayView bytes, NetlinkDump &dump)
{
    const auto header = readAt<ifinfomsg>(bytes);
    if (!header || header->ifi_index <= 0)
        return false;
    InterfaceInfo info;
    info.ref.index = {quint32(header->ifi_index)};
    info.kind = kindOf(header->ifi_type);
    info.up = header->ifi_flags & IFF_UP;
    info.loopback = header->ifi_flags & IFF_LOOPBACK;
    info.pointToPoint = header->ifi_flags & IFF_POINTOPOINT;
    info.multicast = header->ifi_flags & IFF_MULTICAST;
    info.noArp = header->ifi_flags & IFF_NOARP;
    bool carrier = header->ifi_flags & IFF_RUNNING;
    bool bridgePort = false;
    bool dormant = false;
    quint32 master = 0;
    std::optional<QByteArrayView> families;
    forEachAttribute(behind<ifinfomsg>(bytes), [&](int type, QByteArrayView value) {
        switch (type) {
        case IFLA_IFNAME:
            info.ref.name = textOf(value);
            break;
        case IFLA_ADDRESS:
            if (value.size() > 1 && value.size() <= 32 && !info.loopback)
                info.hardwareAddress = hardwareAddressOf(value);
            break;
        case IFLA_MTU:
            info.mtu = int(std::min(readAt<quint32>(value).value_or(0), quint32(INT_MAX)));
            break;
        case IFLA_CARRIER:
            carrier = readAt<quint8>(value).value_or(carrier);
            break;
        case IFLA_OPERSTATE:
            dormant = readAt<quint8>(value).value_or(0) == IF_OPER_DORMANT;
            break;
        case IFLA_MASTER:
            master = readAt<quint32>(value).value_or(0);
            break;
        case IFLA_LINKINFO:
            readLinkInfo(value, info, bridgePort);
            break;
        case IFLA_AF_SPEC:
            families = value;
            break;
        default:
            break;
        }
    });
    if (info.up) // of an interface that is down the kernel does not know
        info.carrier = carrier && !dormant;
    if (families)
        info.ipv6Enabled = ipv6EnabledOf(*families, info.mtu);
    if (bridgePort)
        info.bridge.index = {master};

    const auto known =
        std::find_if(dump.interfaces.begin(), dump.interfaces.end(),
                     [&](const InterfaceInfo &other) { return other.ref.index == info.ref.index; });
    if (known == dump.interfaces.end()) {
        dump.interfaces << info;
    } else {
        info.addresses = known->addresses;
        *known = info;
    }
    return true;
}

bool parseAddress(QByteArrayView bytes, NetlinkDump &dump)
{
    const auto header = readAt<ifaddrmsg>(bytes);
    if (!header)
        return false;
    if (header->ifa_family != AF_INET6)
        return true;
    quint32 flags = header->ifa_flags;
    std::optional<Ip6Address> local;
    std::optional<Ip6Address> address;
    forEachAttribute(behind<ifaddrmsg>(bytes), [&](int type, QByteArrayView value) {
        if (type == IFA_ADDRESS)
            address = readAt<Ip6Address>(value);
        else if (type == IFA_LOCAL) // ours, where IFA_ADDRESS is the other end's
            local = readAt<Ip6Address>(value);
        else if (type == IFA_FLAGS)
            flags = readAt<quint32>(value).value_or(flags);
    });
    if (local)
        address = local;
    if (!address || header->ifa_prefixlen > 128)
        return false;
    InterfaceAddress result{.address = *address, .prefixLength = header->ifa_prefixlen};
    result.dadFailed = flags & IFA_F_DADFAILED;
    // Optimistic addresses (RFC 4429) serve while they are checked; the kernel marks failed ones
    // tentative as well.
    result.tentative =
        (flags & IFA_F_TENTATIVE) && !(flags & IFA_F_OPTIMISTIC) && !result.dadFailed;
    result.deprecated = flags & IFA_F_DEPRECATED;
    for (InterfaceInfo &info : dump.interfaces) {
        if (info.ref.index.value == header->ifa_index)
            info.addresses << result;
    }
    return true;
}

void nameBridges(QList<InterfaceInfo> &interfaces)
{
    for (InterfaceInfo &port : interfaces) {
        for (const InterfaceInfo &other : std::as_const(interfaces)) {
            if (port.bridge.isValid() && other.ref.index == port.bridge.index)
                port.bridge.name = other.ref.name;
        }
    }
}

/// rtnetlink calls Wi-Fi Ethernet; sysfs knows better. A name with a slash does not exist
/// (dev_valid_name()).
void markWireless(QList<InterfaceInfo> &interfaces)
{
    for (InterfaceInfo &info : interfaces) {
        if (info.kind == u"ethernet"_s
            && QFile::exists(u"/sys/class/net/"_s + info.ref.name + u"/phy80211"_s))
            info.kind = u"wireless"_s;
    }
}

Error netlinkError(int osError)
{
    return {
        Error::Code::System, osError,
        QCoreApplication::translate("Sixcast::InterfaceInventory", "Can't read the interfaces: %1")
            .arg(osErrorText(osError))};
}

class NetlinkSocket
{
public:
    NetlinkSocket()
        : m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
    {
    }
    ~NetlinkSocket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(NetlinkSocket)

    bool isOpen() const { return m_descriptor >= 0; }

    /// Asks for all of \a type (RTM_GETLINK, RTM_GETADDR) and reads until the end; 0 or errno.
    int dump(quint16 type, quint8 family, NetlinkDump &result)
    {
        struct {
            nlmsghdr header;
            rtgenmsg general;
        } request{};
        request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.general);
        request.header.nlmsg_type = type;
        request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
        request.general.rtgen_family = family;
        if (::send(m_descriptor, &request, request.header.nlmsg_len, 0) < 0)
            return errno;
        result.done = false;
        while (!result.done && result.osError == 0) {
            pollfd waiting{m_descriptor, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, patienceMs);
            if (ready == 0)
                return ETIMEDOUT;
            const ssize_t size = ready < 0
                ? ready
                : ::recv(m_descriptor, m_buffer.data(), m_buffer.size(), MSG_TRUNC);
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0)
                return errno;
            if (size == 0 || size_t(size) > m_buffer.size())
                return EMSGSIZE;
            parseNetlink(QByteArrayView(m_buffer.data(), size), result);
        }
        return result.osError;
    }

private:
    int m_descriptor = -1;
    std::vector<char> m_buffer = std::vector<char>(bufferSize);
};

} // namespace

void parseNetlink(QByteArrayView bytes, NetlinkDump &dump)
{
    while (const auto header = readAt<nlmsghdr>(bytes)) {
        if (header->nlmsg_len < sizeof(nlmsghdr) || header->nlmsg_len > size_t(bytes.size())) {
            ++dump.malformed; // where the next one begins is anybody's guess
            return;
        }
        const QByteArrayView content = bytes.sliced(NLMSG_HDRLEN, header->nlmsg_len - NLMSG_HDRLEN);
        if (header->nlmsg_flags & NLM_F_DUMP_INTR)
            dump.interrupted = true;
        bool fits = true;
        if (header->nlmsg_type == RTM_NEWLINK)
            fits = parseLink(content, dump);
        else if (header->nlmsg_type == RTM_NEWADDR)
            fits = parseAddress(content, dump);
        else if (header->nlmsg_type == NLMSG_ERROR || header->nlmsg_type == NLMSG_DONE)
            dump.osError = -std::min(readAt<qint32>(content).value_or(0), 0);
        if (header->nlmsg_type == NLMSG_DONE)
            dump.done = true;
        dump.malformed += !fits;
        bytes = bytes.sliced(std::min(qsizetype(NLMSG_ALIGN(header->nlmsg_len)), bytes.size()));
    }
}

Result<QList<InterfaceInfo>> readInterfacesByNetlink()
{
    NetlinkDump dump;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        dump = {};
        NetlinkSocket socket;
        if (!socket.isOpen())
            return netlinkError(errno);
        if (const int osError = socket.dump(RTM_GETLINK, AF_UNSPEC, dump))
            return netlinkError(osError);
        if (const int osError = socket.dump(RTM_GETADDR, AF_INET6, dump))
            return netlinkError(osError);
        if (!dump.interrupted)
            break;
    }
    std::sort(
        dump.interfaces.begin(), dump.interfaces.end(),
        [](const InterfaceInfo &a, const InterfaceInfo &b) { return a.ref.index < b.ref.index; });
    nameBridges(dump.interfaces);
    markWireless(dump.interfaces);
    return dump.interfaces;
}

} // namespace Sixcast
