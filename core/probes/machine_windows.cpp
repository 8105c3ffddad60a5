// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/machine.h"

#include "core/base/oserror.h"
#include "core/probes/sockets_windows.h"

#include <winsock2.h>
#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <netioapi.h>
#undef interface // a macro of these headers

#include <cerrno>
#include <cstring>
#include <functional>
#include <span>

using namespace Qt::StringLiterals;

namespace Sixcast {
namespace {

constexpr ULONG mostBytes = 4 << 20; // of an answer

/// What the system hands out in memory of its own.
template<typename Table> class Answer
{
public:
    Answer() = default;
    ~Answer()
    {
        if (m_table)
            ::FreeMibTable(m_table);
    }
    Q_DISABLE_COPY_MOVE(Answer)

    Table **receive() { return &m_table; }
    auto rows() const { return std::span(m_table->Table, m_table->NumEntries); }

private:
    Table *m_table = nullptr;
};

Ip6Address addressOf(const IN6_ADDR &address)
{
    Ip6Address result;
    std::memcpy(result.bytes.data(), &address, result.bytes.size());
    return result;
}

SOCKADDR_INET socketAddress(const Ip6Address &address)
{
    SOCKADDR_INET result{};
    result.si_family = AF_INET6;
    std::memcpy(&result.Ipv6.sin6_addr, address.bytes.data(), address.bytes.size());
    return result;
}

QString hardwareText(std::span<const UCHAR> bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
            .toHex(':'));
}

NeighbourState stateOf(NL_NEIGHBOR_STATE state)
{
    switch (state) {
    case NlnsUnreachable:
        return NeighbourState::Failed;
    case NlnsIncomplete:
        return NeighbourState::Incomplete;
    case NlnsProbe:
        return NeighbourState::Probe;
    case NlnsDelay:
        return NeighbourState::Delay;
    case NlnsStale:
        return NeighbourState::Stale;
    case NlnsReachable:
        return NeighbourState::Reachable;
    case NlnsPermanent:
        return NeighbourState::Permanent;
    default:
        return NeighbourState::Unknown;
    }
}

/// The row of an interface by the name that Qt gives it.
std::optional<MIB_IF_ROW2> linkNamed(const QString &name)
{
    MIB_IF_ROW2 row{};
    if (::ConvertInterfaceNameToLuidW(qUtf16Printable(name), &row.InterfaceLuid) != NO_ERROR
        || ::GetIfEntry2(&row) != NO_ERROR)
        return std::nullopt;
    return row;
}

/// An answer of unknown length, which grows while we ask.
std::optional<QByteArray> askUntilItFits(const std::function<ULONG(void *, ULONG *)> &ask)
{
    QByteArray memory;
    ULONG size = 64 << 10;
    for (int i = 0; i < 3 && size <= mostBytes; ++i) {
        memory.resize(qsizetype(size));
        const ULONG error = ask(memory.data(), &size);
        if (error == NO_ERROR)
            return memory;
        if (error != ERROR_INSUFFICIENT_BUFFER && error != ERROR_BUFFER_OVERFLOW)
            break;
    }
    return std::nullopt;
}

/// Of what the system tells there is a count for the whole host only of IPv6 itself: those, which
/// here belong to an interface, stay unknown.
class WindowsMachine : public Machine
{
public:
    CounterSet counters(const QString &interface) const override;
    std::optional<QList<MembershipRow>> memberships() const override;
    std::optional<RouteFacts> route(const Ip6Address &destination, InterfaceIndex interface,
                                    const std::optional<Ip6Address> &source) const override;
    std::optional<QList<NeighbourFacts>> neighbours() const override;
    std::optional<QList<UdpSocketRow>> udpSockets() const override;
    std::unique_ptr<PingSocket> makePingSocket() override { return makeWindowsPingSocket(); }
};

CounterSet WindowsMachine::counters(const QString &interface) const
{
    CounterSet counters;
    if (const auto link = interface.isEmpty() ? std::nullopt : linkNamed(interface)) {
        counters.set(Counter::NicRx, qint64(link->InUcastPkts + link->InNUcastPkts));
        counters.set(Counter::NicRxDropped, qint64(link->InDiscards));
        counters.set(Counter::NicTx, qint64(link->OutUcastPkts + link->OutNUcastPkts));
        counters.set(Counter::NicTxDropped, qint64(link->OutDiscards));
    }
    MIB_UDPSTATS udp{};
    if (::GetUdpStatisticsEx(&udp, AF_INET6) == NO_ERROR) {
        counters.set(Counter::UdpIn, udp.dwInDatagrams);
        counters.set(Counter::UdpNoPorts, udp.dwNoPorts);
        counters.set(Counter::UdpInErrors, udp.dwInErrors);
        counters.set(Counter::UdpOut, udp.dwOutDatagrams);
    }
    return counters;
}

std::optional<QList<MembershipRow>> WindowsMachine::memberships() const
{
    constexpr ULONG unasked = GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST
        | GAA_FLAG_SKIP_DNS_SERVER | GAA_FLAG_SKIP_FRIENDLY_NAME;
    const auto memory = askUntilItFits([](void *buffer, ULONG *size) {
        return ::GetAdaptersAddresses(AF_INET6, unasked, nullptr,
                                      static_cast<IP_ADAPTER_ADDRESSES *>(buffer), size);
    });
    if (!memory)
        return std::nullopt;
    QList<MembershipRow> rows;
    for (auto *adapter = reinterpret_cast<const IP_ADAPTER_ADDRESSES *>(memory->constData());
         adapter; adapter = adapter->Next) {
        wchar_t name[IF_MAX_STRING_SIZE + 1]{};
        ::ConvertInterfaceLuidToNameW(&adapter->Luid, name, std::size(name));
        for (auto *row = adapter->FirstMulticastAddress; row; row = row->Next) {
            const auto *address = reinterpret_cast<const sockaddr_in6 *>(row->Address.lpSockaddr);
            if (address->sin6_family == AF_INET6)
                rows.append({adapter->Ipv6IfIndex, QString::fromWCharArray(name),
                             addressOf(address->sin6_addr), 1}); // how many joined is not told
        }
    }
    // Every interface is in ff02::1.
    return rows.isEmpty() ? std::nullopt : std::optional(rows);
}

std::optional<RouteFacts> WindowsMachine::route(const Ip6Address &destination,
                                                InterfaceIndex interface,
                                                const std::optional<Ip6Address> &source) const
{
    RouteFacts facts;
    facts.destination = destination;
    const SOCKADDR_INET to = socketAddress(destination);
    const SOCKADDR_INET from = source ? socketAddress(*source) : SOCKADDR_INET{};
    MIB_IPFORWARD_ROW2 best{};
    SOCKADDR_INET chosen{};
    const auto error =
        ::GetBestRoute2(nullptr, interface.value, source ? &from : nullptr, &to, 0, &best, &chosen);
    switch (error) {
    case NO_ERROR:
        break;
    case ERROR_NETWORK_UNREACHABLE:
    case ERROR_NOT_FOUND:
        facts.osError = ENETUNREACH;
        return facts;
    case ERROR_HOST_UNREACHABLE:
        facts.osError = EHOSTUNREACH;
        return facts;
    default:
        return std::nullopt; // it does not know how to ask
    }
    facts.source = addressOf(chosen.Ipv6.sin6_addr);
    facts.device.index = {best.InterfaceIndex};
    facts.gateway = addressOf(best.NextHop.Ipv6.sin6_addr) != Ip6Address{};
    facts.local = best.Loopback != 0;
    return facts;
}

std::optional<QList<NeighbourFacts>> WindowsMachine::neighbours() const
{
    Answer<MIB_IPNET_TABLE2> table;
    if (::GetIpNetTable2(AF_INET6, table.receive()) != NO_ERROR)
        return std::nullopt;
    QList<NeighbourFacts> rows;
    for (const MIB_IPNET_ROW2 &row : table.rows()) {
        const Ip6Address address = addressOf(row.Address.Ipv6.sin6_addr);
        if (address.isMulticast())
            continue; // mapped, not asked for
        const auto length =
            std::min<std::size_t>(row.PhysicalAddressLength, std::size(row.PhysicalAddress));
        rows.append({address,
                     {row.InterfaceIndex},
                     stateOf(row.State),
                     hardwareText({row.PhysicalAddress, length})});
    }
    return rows;
}

std::optional<QList<UdpSocketRow>> WindowsMachine::udpSockets() const
{
    const auto memory = askUntilItFits([](void *buffer, ULONG *size) {
        return ::GetExtendedUdpTable(buffer, size, FALSE, AF_INET6, UDP_TABLE_OWNER_PID, 0);
    });
    if (!memory)
        return std::nullopt;
    const auto *table = reinterpret_cast<const MIB_UDP6TABLE_OWNER_PID *>(memory->constData());
    QList<UdpSocketRow> rows;
    for (const auto &row : std::span(table->table, table->dwNumEntries)) {
        UdpSocketRow socket;
        std::memcpy(socket.address.bytes.data(), row.ucLocalAddr, sizeof row.ucLocalAddr);
        socket.port = ntohs(u_short(row.dwLocalPort));
        socket.inode = row.dwOwningPid;
        rows.append(socket);
    }
    return rows;
}

} // namespace

std::unique_ptr<Machine> makeMachine()
{
    return std::make_unique<WindowsMachine>();
}

} // namespace Sixcast
