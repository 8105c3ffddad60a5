# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts in network namespaces, and the cables, switches and routers between them.

A namespace has no name: it lives in a process of ours that ends when this one does, however that comes about, and the
kernel takes its interfaces, rules and routes with it. Nothing can be left behind, and nothing of the machine is touched.
"""
import subprocess

COMMAND_DEADLINE = 20  # seconds, of any ip, nft, sysctl


class LabError(Exception):
    """The lab itself could not do something: no fault of the program under test."""


DIE_WITH_PARENT = ["setpriv", "--pdeathsig", "KILL"]


def unprivileged():
    """What tells setpriv to leave no privilege: another user, where this (user) namespace knows one."""
    user = 65534
    with open("/proc/self/uid_map", encoding="ascii") as uid_map:
        mapped = any(int(first) <= user < int(first) + int(count)
                     for first, _, count in (line.split() for line in uid_map))
    if mapped:
        return [f"--reuid={user}", f"--regid={user}", "--clear-groups", "--no-new-privs"]
    return ["--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"]


def known_groups():
    """The first groups that this (user) namespace knows, as ping_group_range takes them."""
    with open("/proc/self/gid_map", encoding="ascii") as gid_map:
        first, _, count = map(int, gid_map.readline().split())
    return f"{first} {min(first + count - 1, 2147483647)}"


class Host:
    """One namespace: a computer, a switch or a router."""

    def __init__(self, name):
        self.name = name
        self.interface = None
        self._processes = []
        # A mount of /sys of its own: the one of the machine shows the machine's interfaces.
        self._holder = subprocess.Popen(
            [*DIE_WITH_PARENT, "unshare", "--net", "--mount", "sh", "-c",
             "mount -t sysfs sysfs /sys && echo ready && exec sleep infinity"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if self._holder.stdout.readline() != "ready\n":
            raise LabError(f"no namespace for {name} (root is needed): {self._holder.stderr.read().strip()}")
        self.run("ip link set lo up")
        # Hosts that have been up for long: no waiting for duplicate address detection, no surprises from routers.
        self.sysctl("net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.default.accept_dad=0",
                    "net.ipv6.conf.default.accept_ra=0",
                    f"net.ipv4.ping_group_range={known_groups()}")

    @property
    def pid(self):
        return self._holder.pid

    def inside(self, *command):
        """The command line that runs a command in this namespace."""
        return ["nsenter", f"--target={self.pid}", "--net", "--mount", "--", *command]

    def run(self, command, text=None):
        words = command.split() if isinstance(command, str) else command
        done = subprocess.run(self.inside(*words), input=text, capture_output=True, text=True,
                              timeout=COMMAND_DEADLINE, check=False)
        if done.returncode != 0:
            raise LabError(f"{self.name}: {' '.join(words)}: {done.stderr.strip()}")
        return done.stdout

    def sysctl(self, *settings):
        for setting in settings:
            self.run(["sysctl", "-qw", setting])

    def ip(self, *commands):
        for command in commands:
            self.run("ip " + command)

    def nft(self, ruleset):
        self.run("nft -f -", text=ruleset)

    def chain(self, hook, *rules, family="inet", priority="0", policy="accept"):
        """One chain of one table; for the netdev family the hook is `ingress` or `egress` of the interface."""
        device = f" device {self.interface}" if family == "netdev" else ""
        body = "\n".join(rules)
        self.nft(f"table {family} lab_{hook} {{\nchain rules {{\n"
                 f"type filter hook {hook}{device} priority {priority}; policy {policy};\n{body}\n}}\n}}\n")

    def start(self, *command, nobody=True, **popen):
        """A process in this namespace; it ends with the host."""
        words = [*DIE_WITH_PARENT, *(unprivileged() if nobody else []), "--", *command]
        process = subprocess.Popen(self.inside(*words), stdin=subprocess.DEVNULL, **popen)
        self._processes.append(process)
        return process

    def link_local(self):
        for line in self.run(f"ip -6 -oneline address show dev {self.interface} scope link").splitlines():
            return line.split()[3].split("/")[0]
        raise LabError(f"{self.name}: {self.interface} has no link-local address")

    def close(self):
        for process in [*self._processes, self._holder]:
            if process.poll() is None:
                process.kill()
            process.wait()
        self._holder.stdout.close()
        self._holder.stderr.close()


class Network:
    """The listener's host, the requester's, and what is between them. `shape`: cable, switch, router or macvlans."""

    def __init__(self, shape):
        self._hosts = []
        try:
            self.requester = self._host("requester")
            self.listener = self._host("listener")
            self.requester.interface = "req0"
            self.listener.interface = "lis0"
            getattr(self, "_" + shape)()
        except BaseException:
            self.close()
            raise

    def _host(self, name):
        host = Host(name)
        self._hosts.append(host)
        return host

    def connect(self, one, one_interface, other, other_interface):
        one.ip(f"link add {one_interface} type veth peer name {other_interface} netns {other.pid}",
               f"link set {one_interface} up")
        other.ip(f"link set {other_interface} up")

    def _cable(self):
        self.connect(self.requester, "req0", self.listener, "lis0")
        self.requester.ip("address add fd6c::a/64 dev req0 nodad")
        self.listener.ip("address add fd6c::b/64 dev lis0 nodad")

    def _switch(self):
        """A switch that snoops on MLD and asks for members itself, and a third host."""
        self.switch = self._host("switch")
        self.bystander = self._host("bystander")
        self.bystander.interface = "by0"
        # A switch is no IPv6 host: it answers no ping.
        self.switch.sysctl("net.ipv6.icmp.echo_ignore_all=1")
        self.switch.ip("link add sw0 type bridge stp_state 0 forward_delay 0 mcast_snooping 1 "
                       "mcast_query_response_interval 30 mcast_startup_query_interval 50")
        for host, last in ((self.requester, "a"), (self.listener, "b"), (self.bystander, "c")):
            port = "to_" + host.interface
            self.connect(host, host.interface, self.switch, port)
            host.ip(f"address add fd6c::{last}/64 dev {host.interface} nodad")
            self.switch.ip(f"link set {port} master sw0")
        # Last, and from a bridge that is up: only then does it ask at once, and prune what nobody reported.
        self.switch.ip("link set sw0 up", "link set sw0 type bridge mcast_querier 1")

    def _router(self):
        """A router that forwards unicast and knows nothing of multicast."""
        self.router = self._host("router")
        self.router.sysctl("net.ipv6.conf.all.forwarding=1")
        for host, net in ((self.requester, 1), (self.listener, 2)):
            self.connect(host, host.interface, self.router, "to_" + host.interface)
            host.ip(f"address add fd6c:{net}::2/64 dev {host.interface} nodad")
            self.router.ip(f"address add fd6c:{net}::1/64 dev to_{host.interface} nodad")
            host.ip(f"-6 route add default via fd6c:{net}::1")

    def another_host(self, name):
        """A host that ends with the network; nothing connects it yet."""
        host = self._host(name)
        host.sysctl("net.ipv6.icmp.echo_ignore_all=1")
        return host

    def _macvlans(self):
        """Two containers on one card, whose mode keeps them apart."""
        machine = self._host("machine")
        self.connect(machine, "card0", self.another_host("outside"), "to_card0")
        for host, last in ((self.requester, "a"), (self.listener, "b")):
            machine.ip(f"link add {host.interface} link card0 type macvlan mode private",
                       f"link set {host.interface} netns {host.pid}")
            host.ip(f"link set {host.interface} up", f"address add fd6c::{last}/64 dev {host.interface} nodad")

    def second_network(self):
        """Another interface of each host, on networks of their own: req1 and lis1."""
        elsewhere = self._host("elsewhere")
        elsewhere.sysctl("net.ipv6.icmp.echo_ignore_all=1")
        self.connect(self.requester, "req1", elsewhere, "to_req1")
        self.connect(self.listener, "lis1", elsewhere, "to_lis1")

    def close(self):
        for host in reversed(self._hosts):
            host.close()
