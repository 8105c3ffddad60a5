// SPDX-FileCopyrightText: 2026 The Sixcast developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/causes/powershell.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace Sixcast {
namespace {

struct Pair {
    std::string_view linux;
    const char *windows; ///< null: nothing does that
};

constexpr Pair pairs[]{
    // filters
    {"sudo nft list ruleset; sudo ip6tables -L -n -v",
     "Get-NetFirewallProfile | Format-Table Name,Enabled,DefaultInboundAction; "
     "Get-NetFirewallPortFilter -Protocol UDP | Where-Object LocalPort -in Any,{port} | "
     "Get-NetFirewallRule | Format-Table DisplayName,Enabled,Direction,Action,Profile"},
    {"sudo nft list ruleset | grep -i -A5 nat", "Get-NetNat; Get-NetNatStaticMapping"},
    {"tc filter show dev {if} ingress; sudo ip xfrm policy",
     "Get-NetIPsecRule -PolicyStore ActiveStore"},
    {"tc -s qdisc show dev {if}", "Get-NetQosPolicy -PolicyStore ActiveStore"},
    // captures
    {"sudo tcpdump -ni {if} udp port {port}", "tshark -ni {if} -f 'udp port {port}'"},
    {"sudo tcpdump -ni {if} udp port {port} or icmp6",
     "tshark -ni {if} -f 'udp port {port} or icmp6'"},
    {"sudo tcpdump -ni {if} -c 100 udp port {port}", "tshark -ni {if} -c 100 -f 'udp port {port}'"},
    {"sudo tcpdump -ni {if} 'icmp6 and (ip6[48] == 130 or ip6[48] == 143)'",
     "tshark -ni {if} -f 'icmp6 and (ip6[48] == 130 or ip6[48] == 143)'"},
    {"sudo tcpdump -pni {if} 'ip6 dst {group} and udp dst port {port}'",
     "tshark -pni {if} -f 'ip6 dst {group} and udp dst port {port}'"},
    {"sudo tcpdump -pni {if} 'udp src port {port}'", "tshark -pni {if} -f 'udp src port {port}'"},
    // interfaces
    {"ip -d link show dev {if}; ip -6 addr show dev {if}",
     "Get-NetAdapter -Name {if}; Get-NetIPAddress -InterfaceAlias {if} -AddressFamily IPv6"},
    {"ip link show dev {if}; ip -6 addr show dev {if}",
     "Get-NetAdapter -Name {if}; Get-NetIPAddress -InterfaceAlias {if} -AddressFamily IPv6"},
    {"ip -6 addr show", "Get-NetIPAddress -AddressFamily IPv6"},
    {"ip maddr show dev {if}", "netsh interface ipv6 show joins"},
    {"sudo ip link set dev {if} up", "Enable-NetAdapter -Name {if}"},
    {"sudo ip link set dev {if} down", "Disable-NetAdapter -Name {if}"},
    {"sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=0",
     "Enable-NetAdapterBinding -Name {if} -ComponentID ms_tcpip6"},
    {"sudo sysctl -w net.ipv6.conf.{if}.disable_ipv6=1",
     "Disable-NetAdapterBinding -Name {if} -ComponentID ms_tcpip6"},
    {"sudo sysctl -w net.ipv6.conf.{if}.addr_gen_mode=0; sudo ip link set dev {if} down; "
     "sudo ip link set dev {if} up",
     "Restart-NetAdapter -Name {if}"},
    {"sudo ip link set dev {if} mtu 1500",
     "Set-NetIPInterface -InterfaceAlias {if} -AddressFamily IPv6 -NlMtuBytes 1500"},
    {"sudo ip link set dev {if} mtu {mtu}",
     "Set-NetIPInterface -InterfaceAlias {if} -AddressFamily IPv6 -NlMtuBytes {mtu}"},
    {"sudo ip link set dev {if} arp on", nullptr},
    {"sudo ip link set dev {if} arp off", nullptr},
    {"sudo ip link set dev {if} allmulticast on", nullptr},
    {"sudo ip link set dev {if} allmulticast off", nullptr},
    {"bridge fdb show dev {if}", nullptr},
    {"sudo bridge fdb append 00:00:00:00:00:00 dev {if} dst {peer}", nullptr},
    {"sudo bridge fdb del 00:00:00:00:00:00 dev {if} dst {peer}", nullptr},
    {"ip -d link show type macvlan", nullptr},
    {"sudo ip link set dev {if} type macvlan mode bridge", nullptr},
    {"sudo ip link set dev {if} type macvlan mode {mode}", nullptr},
    // routes and neighbours
    {"ip -6 rule; ip -6 route get {group} oif {if}",
     "Find-NetRoute -RemoteIPAddress {group}; Get-NetRoute -InterfaceAlias {if} "
     "-AddressFamily IPv6"},
    {"ip -6 rule; ip -6 route get {peer} oif {if}",
     "Find-NetRoute -RemoteIPAddress {peer}; Get-NetRoute -InterfaceAlias {if} "
     "-AddressFamily IPv6"},
    {"ip -6 rule; ip -6 route get {peer} oif {if}; ip -6 neigh show dev {if}",
     "Find-NetRoute -RemoteIPAddress {peer}; Get-NetNeighbor -InterfaceAlias {if} "
     "-AddressFamily IPv6"},
    {"ip -6 addr show dev {if}; ip -6 route get {group} oif {if}",
     "Get-NetIPAddress -InterfaceAlias {if} -AddressFamily IPv6; "
     "Find-NetRoute -RemoteIPAddress {group}"},
    {"ip -6 route show table local type multicast", "Get-NetRoute -DestinationPrefix ff00::/8"},
    {"ip -6 route show table local", "Get-NetRoute -AddressFamily IPv6"},
    {"sudo ip -6 route add multicast ff00::/8 dev {if} table local",
     "New-NetRoute -DestinationPrefix ff00::/8 -InterfaceAlias {if}"},
    {"sudo ip -6 route del multicast ff00::/8 dev {if} table local",
     "Remove-NetRoute -DestinationPrefix ff00::/8 -InterfaceAlias {if}"},
    {"ip -6 neigh show dev {if} nud permanent",
     "Get-NetNeighbor -InterfaceAlias {if} -AddressFamily IPv6 -State Permanent"},
    {"sudo ip -6 neigh del {peer} dev {if}",
     "Remove-NetNeighbor -IPAddress {peer} -InterfaceAlias {if}"},
    {"sudo ip -6 neigh replace {peer} lladdr {mac} nud permanent dev {if}",
     "New-NetNeighbor -IPAddress {peer} -InterfaceAlias {if} -LinkLayerAddress {mac}"},
    // sockets and pings
    {"ss -6unlp 'sport = :{port}'; ip -6 maddr show dev {if}",
     "Get-NetUDPEndpoint -LocalPort {port} | Format-Table LocalAddress,LocalPort,OwningProcess; "
     "netsh interface ipv6 show joins"},
    {"ss -6unlp; ip -6 maddr show dev {if}",
     "Get-NetUDPEndpoint | Format-Table LocalAddress,LocalPort,OwningProcess; "
     "netsh interface ipv6 show joins"},
    {"ping -6 -c 3 -s 352 {peer}", "ping -6 -n 3 -l 352 {peer}"},
    {"ping -6 -c 3 -I {if} {group}",
     "ping -6 -n 3 \"{group}%$((Get-NetAdapter -Name {if}).ifIndex)\""},
    {"ping -6 -c 3 -I {if} ff02::1",
     "ping -6 -n 3 \"ff02::1%$((Get-NetAdapter -Name {if}).ifIndex)\""},
    {"ping -6 -c 3 -I {if} {peer}",
     "ping -6 -n 3 \"{peer}%$((Get-NetAdapter -Name {if}).ifIndex)\""},
};

} // namespace

std::optional<const char *> inPowerShell(const char *command)
{
    const std::string_view wanted(command);
    if (wanted.empty() || wanted.starts_with("sixcast-cli "))
        return command;
    const auto *pair =
        std::find_if(std::begin(pairs), std::end(pairs),
                     [wanted](const Pair &candidate) { return candidate.linux == wanted; });
    if (pair == std::end(pairs) || !pair->windows)
        return std::nullopt;
    return pair->windows;
}

} // namespace Sixcast
