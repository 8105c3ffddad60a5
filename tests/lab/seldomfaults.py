# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""More faults than a test has time for: `lab.py --all` runs them, and their recorded facts are what tst_rules goes by."""
from faults import PORT, SOLICITATIONS, announce, chatter, row

WIDE = "fd6c:99::a"   # an address of the requester that the listener's host knows no way to


def seldom(cause, **options):
    return row(cause, seldom=True, **options)


# The listener's host

@seldom("listener.firewall.limit", tolerated=("listener.app.slow",))
def two_a_second(net):
    net.listener.chain("input", f"udp dport {PORT} limit rate 2/second burst 2 packets accept", f"udp dport {PORT} drop")


@seldom("listener.firewall.rpfilter", requester=("--source-address", WIDE))
def reverse_path_filter(net):
    net.requester.ip(f"address add {WIDE}/128 dev req0 nodad")
    net.listener.chain("prerouting", "meta nfproto ipv6 fib saddr . iif oif missing drop", priority="raw")


@seldom("listener.route.vpn", requester=("--source-address", WIDE))
def tunnel_takes_the_answer(net):
    net.requester.ip(f"address add {WIDE}/128 dev req0 nodad")
    net.listener.ip("tuntap add tun0 mode tun", "link set tun0 up", "address add fd6c:66::1/64 dev tun0 nodad",
                    "-6 route add default dev tun0")


@seldom("listener.route.reply")
def no_way_to_link_local_addresses(net):
    net.listener.ip("-6 rule add to fe80::/10 priority 10 prohibit")


@seldom("listener.route.multicast")
def listener_without_multicast_route(net):
    net.listener.ip("-6 route del ff00::/8 dev lis0 table local")


@seldom("listener.neighbour.static")
def pinned_to_a_card_that_is_gone(net):
    address = net.requester.link_local()
    net.listener.ip(f"neigh replace {address} lladdr 02:00:00:00:00:99 dev lis0 nud permanent")


@seldom("listener.interface.no-arp", tolerated=("duplicate.mac",))
def listener_without_neighbour_discovery(net):
    net.listener.ip("link set lis0 arp off")


@seldom("listener.interface.no-link-local")
def listener_with_a_wide_address_only(net):
    address = net.listener.link_local()
    net.listener.ip(f"address del {address}/64 dev lis0")


# The requester's host

@seldom("requester.firewall.nd")
def advertisements_dropped_in_output(net):
    net.requester.chain("output", "icmpv6 type nd-neighbor-advert drop")


@seldom("requester.firewall.in", shape="switch")
def answers_dropped_by_their_source(net):
    net.requester.chain("input", f"ip6 saddr {net.listener.link_local()} udp sport {PORT} drop")


@seldom("requester.app.hop-limit", shape="router", listener=("--group", "ff05::5ca5:1"),
        requester=("--group", "ff05::5ca5:1", "--hop-limit", "1", "--peer", "fd6c:2::2"))
def one_hop_across_a_router(_):
    pass


@seldom("requester.app.source", requester=("--source-address", "::1"))
def loopback_as_source(_):
    pass


@seldom("requester.app.wrong-interface", requester=("--interface", "req1"))
def asks_on_the_other_interface(net):
    lonely = net.another_host("lonely")
    net.connect(net.requester, "req1", lonely, "to_req1")


@seldom("requester.interface.down", tolerated=("listener.interface.no-carrier",))  # a cable has two ends
def requester_down(net):
    net.requester.ip("link set req0 down")


@seldom("requester.interface.gone", requester=("--interface", "nosuch0"), tolerated=("requester.app.wrong-interface",))
def no_such_interface(_):
    pass


@seldom("requester.interface.bridge-port")
def requester_in_a_bridge(net):
    net.requester.ip("link add br0 type bridge", "link set br0 address 02:00:00:00:00:77", "link set br0 up",
                     "link set req0 master br0")


@seldom("requester.interface.no-arp")
def requester_without_neighbour_discovery(net):
    net.requester.ip("link set req0 arp off")


# The network between

@seldom("network.multicast-filtered", shape="switch", alone=False)
def multicast_not_flooded(net):
    net.switch.ip("link set sw0 type bridge mcast_snooping 0")
    net.switch.run("bridge link set dev to_lis0 mcast_flood off")


@seldom("network.nd-filtered", shape="switch", alone=False)
def solicitations_filtered_by_the_switch(net):
    net.switch.chain("forward", SOLICITATIONS + " drop", family="bridge")


@seldom("network.unicast-filtered", shape="switch", alone=False)
def isolated_clients(net):
    net.switch.chain("forward", "ether daddr & 01:00:00:00:00:00 == 00:00:00:00:00:00 drop", family="bridge")


@seldom("network.one-way-back", shape="switch", alone=False)
def nothing_comes_back(net):
    chatter(net.bystander)
    net.switch.chain("forward", "iifname to_lis0 oifname to_req0 drop", family="bridge")


@seldom("network.size", shape="switch")
def large_datagrams_dropped(net):
    net.switch.chain("forward", "meta length > 310 drop", family="bridge")


@seldom("network.loss", shape="switch", tolerated=("network.multicast-loss",))
def every_second_datagram_lost(net):
    net.switch.chain("forward", "oifname to_lis0 meta l4proto udp numgen random mod 100 < 60 drop", family="bridge")


@seldom("network.multicast-loss", shape="switch", tolerated=("network.loss",))
def wireless_multicast(net):
    net.switch.chain("forward", "oifname to_lis0 ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00 meta l4proto udp "
                     "numgen random mod 100 < 70 drop", family="bridge")


@seldom("network.limit", shape="switch")
def storm_control(net):
    multicast = f"oifname to_lis0 udp dport {PORT} ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00"
    net.switch.chain("forward", multicast + " limit rate 2/second burst 1 packets accept", multicast + " drop", family="bridge")


@seldom("network.macvlan", shape="macvlans", tolerated=("network.partition",))
def private_macvlans(_):
    pass


# Routers

@seldom("router.no-return", shape="router", alone=False, listener=("--group", "ff05::5ca5:1"),
        requester=("--group", "ff05::5ca5:1", "--hop-limit", "8", "--peer", "fd6c:2::2"),
        tolerated=("router.no-multicast-route", "network.partition"))
def router_that_forwards_nothing(net):
    net.router.sysctl("net.ipv6.conf.all.forwarding=0")


# Noise

@seldom("works", shape="switch")
def healthy_and_loud(net):
    for _ in range(3):
        chatter(net.bystander)


@seldom("works")
def an_idle_tunnel(net):
    for host in (net.listener, net.requester):
        host.ip("tuntap add tun0 mode tun", "link set tun0 up", "address add fd6c:66::1/64 dev tun0 nodad")


@seldom("listener.firewall.in", shape="switch")
def port_dropped_amid_noise(net):
    chatter(net.bystander)
    chatter(net.bystander)
    net.listener.chain("input", f"udp dport {PORT} drop")


@seldom("requester.firewall.in", tolerated=("listener.firewall.in",))
def both_hosts_refuse(net):
    net.requester.chain("input", "ct state established,related accept", "iifname lo accept",
                        "meta l4proto ipv6-icmp accept", policy="drop")
    net.listener.chain("input", f"udp dport {PORT} drop")


@seldom("listener.app.port-in-use")
def held_by_a_listener_of_ipv4_and_6(net):
    announce(net.listener, "import socket, time; s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); "
             f"s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0); s.bind(('::', {PORT})); print(flush=True); time.sleep(600)")
