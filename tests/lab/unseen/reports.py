# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults and harmless oddities from public reports, to measure with what the diagnosis was never made from.

They were written before they were run, and nothing is ever tuned on them: a wrong word here is a defect of principle,
to be understood and mended where it comes from, or to be left standing. `run.py` runs them; README says what came out.
Corrected after the first run, because the truth that was written down was none: a switch that drops MLDv2 reports and
asks by MLDv1 loses nothing; a wrong permanent entry at the requester swallows its neighbour advertisements, so it does
harm. Where a kernel may lack something (VLANs and connection tracking in bridges, VRFs, netem) the same is made by
other means or left out.
"""
import dataclasses
import subprocess
import sys
import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from faults import GROUP, PORT, Row, announce  # noqa: E402

ROWS = []
PEER = ("--peer", "fd6c::b")


@dataclasses.dataclass
class Report(Row):
    source: str = ""               # where it was reported
    listener_says: tuple = ()      # what is true for the listener alone, where that differs
    during: object = None          # takes the Network and the Run, once both sides run; in a thread of its own


def report(cause, source, **options):
    def take(function):
        ROWS.append(Report(function.__name__, cause, function, source=source, **options))
        return function
    return take


# Switches, meshes and access points

@report("network.multicast-filtered", "github.com/freifunk-gluon/gluon/issues/271", shape="switch",
        tolerated=("network.udp-filtered",))
def mesh_drops_udp_to_groups(net):
    """A mesh lets ICMPv6 to groups pass and drops whatever else is multicast."""
    net.switch.chain("forward", "ip6 daddr ff00::/8 meta l4proto ipv6-icmp accept",
                     "ip6 daddr ff00::/8 drop", family="bridge")


@report("network.nd-filtered", "github.com/freifunk-berlin/firmware/issues/297", shape="switch")
def snooping_eats_solicited_node_groups(net):
    net.switch.chain("forward", "ip6 daddr ff02::1:ff00:0/104 drop", family="bridge")


@report("network.multicast-loss", "github.com/openwrt/mt76/issues/248", shape="switch", tolerated=("network.loss",))
def radio_loses_six_in_ten_groups(net):
    net.switch.chain("forward", "oifname to_lis0 ip6 daddr ff00::/8 numgen random mod 10 < 6 drop", family="bridge")


@report("network.multicast-filtered", "github.com/openwrt/openwrt/issues/9555", shape="switch",
        tolerated=("network.multicast-loss", "listener.membership-expired"), requester=("--count", "20"),
        listener_says=("network.multicast-filtered", "listener.membership-expired", "works"))
def radio_stops_to_pass_groups(_):
    """The group key of the radio is not renewed: multicast ends, unicast goes on."""


def drop_groups_later(net, _):
    net.switch.run("sleep 3")
    net.switch.chain("forward", "oifname to_lis0 ip6 daddr ff00::/8 drop", family="bridge")


ROWS[-1].during = drop_groups_later


@report("network.snooping", "github.com/bisdn/basebox/pull/340", shape="switch",
        tolerated=("network.multicast-filtered",))
def switch_has_a_policy_for_the_group(net):
    """One group is not allowed, whatever is sent to it; its members may well report."""
    net.switch.chain("forward", f"ip6 daddr {GROUP} drop", family="bridge")


@report("works", "github.com/openwrt/openwrt/issues/17292", shape="switch")
def switch_knows_only_the_old_reports(net):
    net.switch.chain("prerouting", "icmpv6 type mld2-listener-report drop", family="bridge")


@report("network.partition", "github.com/matter-js/python-matter-server/issues/441", shape="switch")
def two_vlans(net):
    net.switch.ip("link add sw1 type bridge", "link set sw1 up", "link set to_lis0 master sw1")


# Hypervisors and clouds

@report("network.one-way-back", "pve.proxmox.com/pve-docs/pve-admin-guide (firewall, ipfilter)", shape="switch",
        tolerated=("network.source-filtered", "network.partition"))
def hypervisor_wants_the_address_of_the_card(net):
    """Only the link-local address made from the hardware address may speak; the guest has another one."""
    address = net.listener.link_local()
    net.switch.chain("prerouting", f"iifname to_lis0 ip6 saddr {{ fe80::7, fd6c::b }} drop", family="bridge")
    net.listener.ip("address add fe80::7/64 dev lis0 nodad", f"address del {address}/64 dev lis0")


@report("network.nd-filtered", "pve.proxmox.com/pve-docs/pve-admin-guide (firewall, NDP)", shape="switch",
        tolerated=("listener.firewall.nd",))
def hypervisor_drops_neighbour_discovery(net):
    net.switch.chain("prerouting", "iifname to_lis0 icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } drop",
                     family="bridge")


@report("network.multicast-filtered", "docs.aws.amazon.com/vpc (no multicast without a transit gateway)",
        shape="switch", requester=PEER)
def cloud_without_multicast(net):
    """The cloud answers for neighbours itself and carries unicast only."""
    net.switch.chain("forward", "ip6 daddr ff00::/8 drop", family="bridge")
    hosts = ((net.requester, net.listener, "fd6c::b"), (net.listener, net.requester, "fd6c::a"))
    for host, other, wide in hosts:
        card = other.run(f"cat /sys/class/net/{other.interface}/address").strip()
        for address in (wide, other.link_local()):
            host.ip(f"neigh replace {address} lladdr {card} dev {host.interface} nud permanent")


@report("network.source-filtered", "github.com/cilium/cilium/issues/26837", shape="switch", requester=PEER,
        tolerated=("network.udp-filtered",))
def fabric_knows_no_link_local_addresses(net):
    net.switch.chain("prerouting", "iifname to_req0 ip6 saddr fe80::/10 meta l4proto udp drop", family="bridge")


@report("network.macvlan", "github.com/moby/libnetwork/issues/552", tolerated=("network.partition",))
def host_and_its_own_macvlan(net):
    """The listener's container hangs on the card that the requester's host uses itself."""
    net.listener.ip("link del lis0")
    net.connect(net.requester, "req0", net.another_host("outside"), "to_card0")
    net.requester.ip("address add fd6c::a/64 dev req0 nodad",
                     "link add lis0 link req0 type macvlan mode bridge", f"link set lis0 netns {net.listener.pid}")
    net.listener.ip("link set lis0 up", "address add fd6c::b/64 dev lis0 nodad")


# The listener's host

@report("listener.firewall.in", "blog.kanbach.org/post/firewalls-under-the-hood-ufw")
def desktop_firewall_that_knows_mdns_only(net):
    net.listener.chain("input", "iifname lo accept", "ct state established,related accept",
                       "meta l4proto ipv6-icmp accept", "ip6 daddr ff02::fb udp dport 5353 accept",
                       "ip6 daddr ff02::f udp dport 1900 accept", policy="drop")


@report("listener.firewall.out", "sama.guegue.com/blog/ufw-and-ipv6-understanding-outgoing", alone=False)
def outgoing_denied_by_default(net):
    net.listener.chain("output", "oifname lo accept", "ct state established,related accept",
                       "meta l4proto ipv6-icmp accept", policy="drop")


@report("listener.firewall.in", "github.com/cilium/cilium/issues/30586", alone=False)
def network_plugin_drops_groups_early(net):
    net.listener.chain("ingress", "ip6 daddr ff00::/8 meta l4proto udp drop", family="netdev")


@report("listener.firewall.in", "github.com/crowdsecurity/cs-firewall-bouncer (banned sources)", alone=False)
def requester_is_banned(net):
    net.listener.chain("input", f"ip6 saddr {{ {net.requester.link_local()}, fd6c::a }} drop")


@report("listener.firewall.limit", "man7.org/linux/man-pages/man8/tc-police.8.html",
        tolerated=("listener.firewall.in",), alone=False)
def incoming_is_policed(net):
    net.listener.chain("ingress", "meta l4proto udp limit rate over 3/second burst 2 packets drop", family="netdev")


# The requester's host

@report("requester.firewall.out", "symantec.com/connect/forums/firewall-blocks-ipv6-traffic")
def security_suite_rejects_discovery(net):
    net.requester.chain("output", "ip6 daddr ff02::/16 udp dport != 5353 reject with icmpv6 type admin-prohibited")


@report("requester.neighbour.static", "stale permanent entries, serverfault.com/questions/tagged/ndp", alone=False)
def wrong_entry_for_the_listener(net):
    """The requester pins the listener's address to a card that is gone; no cause of the table says so."""
    net.requester.ip(f"neigh replace {net.listener.link_local()} lladdr 02:00:00:00:00:99 dev req0 nud permanent")


@report("requester.interface.address-gone", "github.com/systemd/systemd/issues/7806", requester=("--count", "20"),
        tolerated=("requester.interface.no-link-local",),
        listener_says=("requester.interface.address-gone", "requester.interface.no-link-local", "works"))
def addresses_disappear_in_the_middle(_):
    """What is left after a suspend: the interface is up and has no address."""


def flush_later(net, _):
    net.requester.run("sleep 3")
    net.requester.ip("-6 address flush dev req0")


ROWS[-1].during = flush_later


@report("listener.app.restarted", "github.com/t0bst4r/home-assistant-matter-hub/issues/237",
        requester=("--count", "20"), listener_says=("works",), tolerated=("listener.app.stopped",))
def container_is_restarted(_):
    """The listener ends in the middle of the run, and another one starts in its place seconds later."""


def restart_later(net, run):
    net.listener.run("sleep 2.5")
    run.listener.terminate()
    run.listener.wait()
    net.listener.run("sleep 2.5")
    net.listener.start(run.options.program, "listen", "--group", GROUP, "--port", str(PORT), "--interface", "lis0",
                       "--for", "40", stdout=subprocess.DEVNULL)


ROWS[-1].during = restart_later


# Harmless

@report("works", "github.com/freifunk-gluon/gluon/pull/498", shape="switch")
def mesh_drops_pings_to_all(net):
    net.switch.chain("forward", "ip6 daddr { ff02::1, ff02::2 } icmpv6 type echo-request drop", family="bridge")


@report("works", "bgp.guru/2015/02/10/sleep-talking", shape="switch")
def sleeping_card_floods_reports(net):
    """A third machine's card sends some hundred MLD reports a second."""
    script = ("import socket, time; s = socket.socket(socket.AF_INET6, socket.SOCK_RAW, 58); "
              "i = socket.if_nametoindex('by0'); print(flush=True)\n"
              "m = bytes([143,0,0,0,0,0,0,1, 4,0,0,0]) + socket.inet_pton(socket.AF_INET6, 'ff02::1:ffbd:14b2')\n"
              "while True: s.sendto(m, ('ff02::16', 0, 0, i)); time.sleep(0.003)")
    announce(net.bystander, script)


@report("works", "github.com/avahi/avahi/issues/342 (many addresses)", shape="switch")
def many_addresses(net):
    for host, last in ((net.requester, "a"), (net.listener, "b")):
        for prefix in range(1, 6):
            host.ip(f"address add fd6c:{prefix}:5::{last}/64 dev {host.interface} nodad")
        host.ip(f"address add fe80::{last}{last}/64 dev {host.interface} nodad")


@report("works", "github.com/home-assistant/core/issues/105055 (many interfaces)")
def many_idle_interfaces(net):
    for host in (net.requester, net.listener):
        for number in range(4):
            host.ip(f"link add veth{number} type veth peer name inner{number}", f"link set veth{number} up")
