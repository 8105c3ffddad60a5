# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of faults: each switches one on, in a Network that was healthy, and says what the program must find.

A new fault is a new function of a few lines. Find causes from evidence: nothing here may be recognised by its form.
"""
import dataclasses
import subprocess
import typing

GROUP = "ff02::5ca5:1"
PORT = 28015
MLD_REPORTS = "icmpv6 type { mld-listener-report, mld2-listener-report, mld-listener-done }"
SOLICITATIONS = "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert }"


@dataclasses.dataclass
class Row:
    name: str
    cause: str                       # finding id; `works` of a healthy network
    switch_on: typing.Callable       # takes the Network
    shape: str = "cable"
    alone: bool = True               # the requester's own report must have it among its first three
    listens: bool = True
    listener: tuple = ()             # options that replace the usual ones
    requester: tuple = ()
    tolerated: tuple = ()            # other ids that are true as well
    seldom: bool = False             # only when all are asked for
    weakness: str = ""               # what the program is known to get wrong here: told each time, fails nothing

    @property
    def healthy(self):
        return self.cause == "works"


ROWS = []


def row(cause, **options):
    def take(function):
        ROWS.append(Row(function.__name__, cause, function, **options))
        return function
    return take


# Healthy networks, and oddities that do no harm

@row("works")
def healthy_cable(_):
    pass


@row("works", shape="switch")
def healthy_switch(_):
    pass


@row("works")
def mld_filtered_on_a_cable(net):
    net.listener.chain("output", MLD_REPORTS + " drop")


@row("works")
def multicast_flag_off(net):
    net.listener.ip("link set lis0 multicast off")
    net.requester.ip("link set req0 multicast off")


@row("works", shape="switch")
def idle_container_bridges_and_mdns(net):
    for host in (net.listener, net.requester):
        container_bridge(host)
    chatter(net.bystander)


@row("works")
def stateful_firewalls_that_know_the_port(net):
    net.listener.chain("input", "ct state established,related accept", "meta l4proto ipv6-icmp accept",
                       f"udp dport {PORT} accept", policy="drop")
    net.requester.chain("input", "ct state established,related accept", "meta l4proto ipv6-icmp accept",
                        f"udp sport {PORT} accept", policy="drop")


# The listener's program

@row("listener.app.not-running", listens=False)
def nothing_listens(_):
    pass


@row("listener.app.not-running", shape="switch", listens=False)
def nothing_listens_behind_a_switch(_):
    pass


@row("mismatch.group", listener=("--group", "ff02::5ca5:2"))
def another_group(_):
    pass


@row("mismatch.port", listener=("--port", str(PORT + 3)))
def another_port(_):
    pass


@row("listener.app.port-in-use")
def port_in_use(net):
    occupy(net.listener, PORT)


@row("listener.app.permission", alone=False, listener=("--port", "541"), requester=("--port", "541"))
def reserved_port(_):
    pass


@row("listener.app.wrong-interface", listener=("--interface", "lis1"))
def joined_on_the_other_interface(net):
    net.second_network()


# The listener's firewall

@row("listener.firewall.in")
def port_dropped_in_input(net):
    net.listener.chain("input", f"udp dport {PORT} drop")


@row("listener.firewall.in")
def refusing_zone(net):
    """What a zone of firewalld amounts to."""
    net.listener.chain("input", "ct state established,related accept", "iifname lo accept", "ct state invalid drop",
                       "meta l4proto ipv6-icmp accept", "reject with icmpx type admin-prohibited", priority="10")


@row("listener.firewall.in")
def dropped_in_raw_prerouting(net):
    net.listener.chain("prerouting", f"udp dport {PORT} drop", priority="raw")


@row("listener.firewall.in", shape="switch")
def ip6tables_policy_drop(net):
    """The old script of many servers, by the command that they use."""
    for rule in ("-A INPUT -i lo -j ACCEPT", "-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT",
                 "-A INPUT -p ipv6-icmp -j ACCEPT", "-A INPUT -p tcp --dport 22 -j ACCEPT", "-P INPUT DROP"):
        net.listener.run("ip6tables " + rule)


@row("listener.firewall.in")
def interface_dropped_by_name(net):
    """Everything that is no ICMPv6, by this interface alone."""
    net.listener.chain("input", "iifname lis0 meta l4proto != ipv6-icmp drop")


@row("listener.firewall.in", alone=False)
def dropped_at_ingress(net):
    net.listener.chain("ingress", f"udp dport {PORT} drop", family="netdev")


@row("listener.firewall.out")
def answer_dropped_in_output(net):
    net.listener.chain("output", f"udp sport {PORT} drop")


@row("listener.firewall.out", alone=False)
def answer_dropped_at_egress(net):
    net.listener.chain("egress", f"ip6 daddr != ff00::/8 udp sport {PORT} drop", family="netdev")


@row("listener.firewall.mld", shape="switch")
def mld_filtered_on_the_host(net):
    net.listener.chain("output", MLD_REPORTS + " drop")


@row("listener.firewall.nd", alone=False)
def neighbour_discovery_filtered(net):
    net.listener.chain("input", "icmpv6 type nd-neighbor-advert drop")


# The requester's host

@row("requester.firewall.in")
def stateful_requester(net):
    net.requester.chain("input", "ct state established,related accept", "iifname lo accept",
                        "meta l4proto ipv6-icmp accept", policy="drop")


@row("requester.firewall.out")
def hello_dropped_in_output(net):
    net.requester.chain("output", f"udp dport {PORT} drop")


@row("requester.firewall.out")
def hello_dropped_at_egress(net):
    net.requester.chain("egress", f"udp dport {PORT} drop", family="netdev")


@row("requester.route.policy")
def blackhole_rule(net):
    """Before the table of multicast routes, which would win otherwise."""
    net.requester.ip("-6 rule add priority 20 lookup local", "-6 rule del priority 0",
                     f"-6 rule add to {GROUP} priority 10 blackhole")


@row("requester.route.multicast")
def no_multicast_route(net):
    net.requester.ip("-6 route del ff00::/8 dev req0 table local")


@row("requester.app.scope", listener=("--group", "ff01::5ca5:1"), requester=("--group", "ff01::5ca5:1"))
def interface_local_group(_):
    pass


@row("requester.firewall.out", tolerated=("listener.firewall.in",))
def filters_on_both_hosts(net):
    """Two at once: the one that meets the HELLO first is the one to mend first."""
    net.requester.chain("output", f"udp dport {PORT} drop")
    net.listener.chain("input", f"udp dport {PORT} drop")


# States of the interfaces

@row("listener.interface.down", alone=False, tolerated=("requester.interface.no-carrier",))
def listener_down(net):
    net.listener.ip("link set lis0 down")


@row("listener.interface.ipv6-off")
def ipv4_only_listener(net):
    net.listener.sysctl("net.ipv6.conf.all.disable_ipv6=1", "net.ipv6.conf.default.disable_ipv6=1")
    for host, last in ((net.requester, 1), (net.listener, 2)):
        host.ip(f"address add 192.0.2.{last}/24 dev {host.interface}")


@row("requester.interface.mtu")
def mtu_too_small(net):
    net.requester.ip("link set req0 mtu 1200")


@row("requester.interface.no-carrier", shape="switch")
def unplugged_from_the_switch(net):
    net.switch.ip("link set to_req0 down")


@row("listener.interface.dad-failed", alone=False, tolerated=("duplicate.link-local",))
def duplicate_address(net):
    """The listener comes up with the requester's link-local address, and finds out."""
    address = net.requester.link_local()
    net.listener.ip("address flush dev lis0", "link set lis0 down", "link set lis0 addrgenmode none")
    net.listener.sysctl("net.ipv6.conf.lis0.accept_dad=1", "net.ipv6.conf.lis0.dad_transmits=1")
    net.listener.ip("link set lis0 up", f"address add {address}/64 dev lis0")


@row("listener.interface.bridge-port", tolerated=("listener.app.wrong-interface",))  # it does arrive at the bridge
def interface_in_a_bridge(net):
    """Somebody gave the machine's interface to the bridge of its containers."""
    container_bridge(net.listener)
    net.listener.ip("link set lis0 master ctr0")


# The network between

@row("network.snooping", shape="switch")
def reports_lost_in_the_switch(net):
    net.switch.chain("prerouting", "iifname to_lis0 " + MLD_REPORTS + " drop", family="bridge")


@row("network.partition", shape="switch", alone=False)
def isolated_ports(net):
    for port in ("to_req0", "to_lis0"):
        net.switch.run(f"bridge link set dev {port} isolated on")


@row("network.udp-filtered", shape="switch")
def port_filtered_by_the_switch(net):
    net.switch.chain("forward", f"udp dport {PORT} drop", family="bridge")


@row("network.udp-filtered-back", shape="switch")
def answers_filtered_by_the_switch(net):
    chatter(net.bystander)
    net.switch.chain("forward", f"ip6 daddr != ff00::/8 udp sport {PORT} drop", family="bridge")


@row("network.one-way-out", shape="switch", alone=False)
def one_direction_dead(net):
    net.switch.chain("forward", "iifname to_req0 oifname to_lis0 drop", family="bridge")


@row("router.no-multicast-route", shape="router",
     listener=("--group", "ff05::5ca5:1"),
     requester=("--group", "ff05::5ca5:1", "--hop-limit", "8", "--peer", "fd6c:2::2"))
def router_without_multicast(_):
    pass


# What several rows use

def container_bridge(host):
    """A bridge as container engines make it: an address, one container's interface."""
    host.ip("link add ctr0 type bridge", "address add 172.30.0.1/16 dev ctr0",
            "link add veth7a type veth peer name inside", "link set veth7a master ctr0",
            "link set veth7a up", "link set inside up", "link set ctr0 up")


def occupy(host, port):
    """Another program of the host, which holds the port and reads nothing."""
    script = ("import socket, time; s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); "
              f"s.bind(('::', {port})); print(flush=True); time.sleep(600)")
    announce(host, script)


def chatter(host):
    """Service discovery that has nothing to do with the exchange: 20 datagrams a second."""
    script = ("import socket, time; s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM); "
              f"i = socket.if_nametoindex('{host.interface}'); print(flush=True)\n"
              "while True: s.sendto(b'x' * 90, ('ff02::fb', 5353, 0, i)); time.sleep(0.05)")
    announce(host, script)


def announce(host, script):
    process = host.start("/usr/bin/python3", "-c", script, nobody=False, stdout=subprocess.PIPE)
    process.stdout.readline()
    process.stdout.close()
