#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programs do to the machine they run on, as the kernel sees it: by strace, in a network namespace.

usage: tst_robustness.py SIXCAST-CLI [SIXCAST]
"""
import contextlib
import ipaddress
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest

CLI, *WINDOW = (str(pathlib.Path(argument).resolve()) for argument in sys.argv[1:])
PATIENCE = 60  # seconds for what takes a few: strace and sanitizers are slow
GROUP = "ff12::6d63"
SANITIZED = b"__asan_init" in pathlib.Path(CLI).read_bytes()
NO_DISPLAY = {key: value for key, value in os.environ.items()
              if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run(*command, **options):
    options.setdefault("env", NO_DISPLAY)
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, stdin=subprocess.DEVNULL,
                          check=False, **options)

# Tells where each UDP datagram goes that arrives at the other end of the cable.
WIRE = """
import ipaddress, socket
every_protocol = 3
wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(every_protocol))
wire.bind(("far0", every_protocol))
print("ready", flush=True)
while True:
    frame, (_, protocol, direction, *_) = wire.recvfrom(65536)
    if direction == 4:  # PACKET_OUTGOING: of the far end itself
        continue
    if protocol == 0x86dd and frame[20] == 17:
        print(ipaddress.ip_address(frame[38:54]), int.from_bytes(frame[56:58], "big"), flush=True)
    elif protocol == 0x0800 and frame[23] == 17:
        print(ipaddress.ip_address(frame[30:34]), int.from_bytes(frame[36:38], "big"), flush=True)
"""


class Machine:
    """A network namespace with a cable that ends in another interface of its own."""

    def __init__(self, stack):
        self.name = f"sixcast-robust-{os.getpid()}"
        self.must("ip", "netns", "add", self.name)
        stack.callback(run, "ip", "netns", "delete", self.name)
        self.must("ip", "-n", self.name, "link", "set", "lo", "up")
        self.must(*self.inside("sysctl", "-qw", "net.ipv6.conf.default.accept_dad=0"))
        self.must("ip", "-n", self.name, "link", "add", "eth0", "type", "veth", "peer", "name", "far0")
        for interface in ("eth0", "far0"):
            self.must("ip", "-n", self.name, "link", "set", interface, "up")
        deadline = time.monotonic() + PATIENCE
        while "fe80::" not in run(*self.inside("ip", "-6", "address", "show", "eth0")).stdout:
            if time.monotonic() > deadline:
                raise AssertionError("eth0 gets no address")
            time.sleep(0.05)

    @staticmethod
    def must(*command):
        done = run(*command)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {done.stderr}")

    def inside(self, *command):
        return ["ip", "netns", "exec", self.name, *command]


def wait_for_handler(pid, number):
    """Until the process catches that signal: how long a start takes is luck."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        caught = int(next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt:")), 16)
        if caught >> (number - 1) & 1:
            time.sleep(0.5)  # its event loop runs
            return
        time.sleep(0.02)
    raise AssertionError(f"signal {number} is never caught")


class Robustness(unittest.TestCase):
    def setUp(self):
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.stack.close)
        self.folder = pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory()))

    def traced(self, *command, calls):
        """Runs a program under strace; the lines of the calls that were asked for."""
        log = self.folder / "strace"
        if SANITIZED:  # the leak checker can't work under strace
            command = ["env", "ASAN_OPTIONS=detect_leaks=0", *command]
        done = run("strace", "-f", "-qq", "-s", "256", "-e", f"trace={calls}", "-o", str(log), *command)
        self.assertNotEqual(done.returncode, 64, done.stderr)
        return done, log.read_text(errors="replace").splitlines()

    def destinations(self, lines):
        """Every address that something was sent or connected to over the network."""
        found = set()
        for line in lines:
            for address in re.findall(r'inet_pton\(AF_INET6, "([^"]+)"', line):
                found.add(address)
            for address in re.findall(r'inet_addr\("([^"]+)"\)', line):
                found.add(address)
        return found

    def on_the_wire(self, machine, *command, status):
        """Where the UDP datagrams go that leave by eth0 while a command runs: the set of (address, port)."""
        wire = subprocess.Popen(machine.inside("python3", "-c", WIRE), stdout=subprocess.PIPE, text=True,
                                env=NO_DISPLAY)
        self.addCleanup(wire.kill)
        self.assertEqual(wire.stdout.readline(), "ready\n")
        done = run(*machine.inside(*command))
        self.assertEqual(done.returncode, status, done.stderr)
        time.sleep(0.2)
        wire.terminate()
        told = wire.communicate(timeout=PATIENCE)[0]
        return {(address, int(port)) for address, port in (line.split() for line in told.splitlines())}

    def test_only_the_group_is_sent_to(self):
        """What really leaves the machine: R41."""
        machine = Machine(self.stack)
        group, beacons = (GROUP, 28015), {("ff02::1", 28014), ("ff02::1", 28015)}
        self.assertEqual(self.on_the_wire(machine, CLI, "request", "-n", "eth0", "--no-probes", status=2), {group})
        self.assertEqual(self.on_the_wire(machine, CLI, "listen", "-n", "eth0", "--for", "2", status=2), beacons)
        self.assertEqual(self.on_the_wire(machine, CLI, "listen", "-n", "eth0", "--for", "2", "--quiet", status=2),
                         set())
        self.assertEqual(self.on_the_wire(machine, CLI, "check", "-n", "eth0", status=0), set())
        probed = self.on_the_wire(machine, CLI, "request", "-n", "eth0", status=2)
        self.assertLessEqual(beacons, probed)
        for address, port in probed - beacons - {group, ("255.255.255.255", 28014)}:
            self.assertTrue(ipaddress.ip_address(address).is_link_local, f"{address} {port}")

    def test_hidden_names_are_nowhere(self):
        """In every way out of the command line, failing and healthy, nothing says whose machine it is."""
        machine = Machine(self.stack)
        machine.must(*machine.inside("ip", "link", "add", "acme-uplink", "type", "veth", "peer", "name", "far1"))
        for interface in ("acme-uplink", "far1"):
            machine.must(*machine.inside("ip", "link", "set", interface, "up"))
        machine.must(*machine.inside("ip", "address", "add", "fd12:3456:789a::42/64", "dev", "eth0", "nodad"))
        shown = run(*machine.inside("ip", "-o", "address", "show", "dev", "eth0")).stdout
        shown += run(*machine.inside("ip", "-o", "address", "show", "dev", "acme-uplink")).stdout
        addresses = [ipaddress.ip_address(text) for text in re.findall(r"inet6 ([0-9a-f:]+)/", shown)]
        self.assertGreaterEqual(len(addresses), 3)
        link = run(*machine.inside("ip", "-o", "link", "show", "eth0")).stdout
        hardware = re.search(r"link/ether ([0-9a-f:]{17})", link).group(1)
        secrets = [b"acme-uplink", socket.gethostname().encode()]
        secrets += [spelling.encode() for spelling in (hardware, hardware.replace(":", ""), hardware.replace(":", "-"))]
        secrets += [str(address).encode() for address in addresses]
        for suffix in ("sixcast", "log", "csv", "pcapng"):
            for command in (["request", "-n", "eth0"], ["request", "-n", "acme-uplink"], ["try", "-n", "eth0"]):
                with self.subTest(command=command, suffix=suffix):
                    file = self.folder / f"trace.{suffix}"
                    done = run(*machine.inside(CLI, *command, "--hide-names", "--json", "--verbose", "--trace", file))
                    self.assertIn(done.returncode, (0, 1, 2), done.stderr)
                    written = file.read_bytes() + done.stdout.encode() + done.stderr.encode()
                    self.assertGreater(len(written), 1000)
                    for address in addresses:
                        self.assertNotIn(address.packed, written)
                    for secret in secrets:
                        self.assertNotRegex(written, rb"(?<![0-9a-zA-Z:.])" + re.escape(secret) + rb"(?![0-9a-zA-Z:.])")
        for command in (["interfaces"], ["interfaces", "--json"], ["check", "-n", "acme-uplink"]):
            with self.subTest(command):
                done = run(*machine.inside(CLI, *command, "--hide-names"))
                for secret in secrets:
                    self.assertNotIn(secret, done.stdout.encode() + done.stderr.encode())

    def test_no_name_is_looked_up(self):
        """R44: nobody but the link is talked to, and no name service."""
        machine = Machine(self.stack)
        for command in (["request", "-n", "eth0"], ["listen", "-n", "eth0", "--for", "1"], ["try", "-n", "eth0"]):
            with self.subTest(command):
                _, lines = self.traced(*machine.inside(CLI, *command), calls="connect,sendto,sendmsg,sendmmsg")
                self.assertEqual([line for line in lines if re.search(r"htons\(53\)|nscd|resolve", line)], [])
                for address in map(ipaddress.ip_address, self.destinations(lines)):
                    self.assertTrue(address.is_multicast or address.is_link_local or address.is_unspecified
                                    or str(address) == "255.255.255.255", address)

    def test_explaining_sends_nothing(self):
        for command in (["explain", "ff02::fb"], ["interfaces"], ["--help"], ["--version"]):
            with self.subTest(command):
                done, lines = self.traced(CLI, *command, calls="connect,sendto,sendmsg,sendmmsg")
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertEqual(self.destinations(lines), set())

    def test_loading_opens_no_socket_and_writes_nothing(self):
        """R25"""
        machine = Machine(self.stack)
        traces = [str(self.folder / name) for name in ("one.sixcast", "two.sixcast")]
        for path in traces:
            run(*machine.inside(CLI, "try", "-n", "eth0", "--trace", path))
        before = [pathlib.Path(path).read_bytes() for path in traces]
        done, lines = self.traced(CLI, "compare", *traces, calls="socket,connect,open,openat,creat,unlink,rename")
        self.assertTrue(done.stdout, done.stderr)
        sockets = [line for line in lines if re.search(r"\bsocket\((AF_INET|AF_NETLINK|AF_PACKET)", line)]
        self.assertEqual(sockets, [])
        written = [line for line in lines if re.search(r"O_WRONLY|O_RDWR|O_CREAT|unlink|rename", line)
                   and "ENOENT" not in line and "/dev/" not in line and "/proc/" not in line]
        self.assertEqual(written, [])
        self.assertEqual([pathlib.Path(path).read_bytes() for path in traces], before)

    def test_payloads_name_no_file(self):
        """R5: what a stranger sends is never taken for a file to open."""
        machine = Machine(self.stack)
        probe = self.folder / "probe-of-a-stranger.png"
        probe.write_bytes(b"x")
        log = self.folder / "strace"
        listener = subprocess.Popen(
            ["strace", "-f", "-qq", "-e", "trace=open,openat,stat,access", "-o", str(log),
             *machine.inside("env", "ASAN_OPTIONS=detect_leaks=0", CLI, "listen", "-n", "eth0", "-v",
                             "--for", "4", "--trace", str(self.folder / "trace.html"))],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=NO_DISPLAY)
        self.addCleanup(listener.kill)
        time.sleep(1.5)
        Machine.must(*machine.inside("python3", "-c", f"""
import socket
s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, socket.if_nametoindex("far0"))
for _ in range(3):
    s.sendto(b'<img src="{probe}">', ("{GROUP}", 28015, 0, socket.if_nametoindex("far0")))
"""))
        output, trace = listener.communicate(timeout=PATIENCE)
        self.assertIn("probe-of-a-stranger", output + trace)
        self.assertNotIn("probe-of-a-stranger", log.read_text())

    def test_as_root_it_says_so(self):
        """R37: it needs no rights, and tells when it has them all the same."""
        machine = Machine(self.stack)
        done = run(*machine.inside(CLI, "request", "-n", "eth0", "--no-probes", "-v"))
        self.assertEqual(done.returncode, 2)
        self.assertIn("root", done.stderr)
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
        done = run(*machine.inside(*nobody, CLI, "request", "-n", "eth0", "--no-probes", "-v"))
        if "Permission denied" not in done.stderr and "Operation not permitted" not in done.stderr[:200]:
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertNotIn("root", done.stderr)

    def test_descriptors_come_back(self):
        """R39: a long run holds no more files than a short one."""
        machine = Machine(self.stack)
        listener = subprocess.Popen(machine.inside(CLI, "listen", "-n", "eth0"), stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL, env=NO_DISPLAY)
        self.addCleanup(listener.wait)
        self.addCleanup(listener.kill)
        time.sleep(1)
        files = pathlib.Path(f"/proc/{listener.pid}/fd")
        before = len(list(files.iterdir()))
        for _ in range(3):
            run(*machine.inside(CLI, "request", "-n", "far0", "--count", "50", "--interval", "2", "--no-probes"))
        self.assertEqual(len(list(files.iterdir())), before)

    def test_programs_are_hardened(self):
        """R42, as far as every build has it; packaging/check looks at the packages."""
        for program in (CLI, *WINDOW):
            with self.subTest(program):
                header = run("readelf", "--wide", "-hdl", program).stdout
                self.assertRegex(header, r"Type:\s+DYN")
                self.assertRegex(header, r"GNU_STACK.* RW ")
                if not SANITIZED:
                    self.assertRegex(header, r"FLAGS_1.*NOW PIE")
                    self.assertIn("GNU_RELRO", header)

    def test_the_window_is_refused_in_words(self):
        """54: help and errors need no display; wrong usage is status 2."""
        for program in WINDOW:
            for arguments in (["--nonsense"], ["--listen", "--request"]):
                done = run(program, *arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""))
                self.assertRegex(done.stderr, r"(?m)^sixcast: .+$")
            for argument, words in (("--help", "Usage:"), ("--version", "sixcast ")):
                done = run(program, argument)
                self.assertEqual(done.returncode, 0)
                self.assertIn(words, done.stdout)

    def test_the_window_ends_by_a_signal(self):
        """R40: by each of them in good order, settings saved."""
        for program in WINDOW:
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                with self.subTest(number):
                    home = self.folder / number.name
                    home.mkdir()
                    environment = dict(NO_DISPLAY, HOME=str(home), QT_QPA_PLATFORM="offscreen")
                    environment.pop("XDG_CONFIG_HOME", None)
                    window = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL,
                                              stderr=subprocess.PIPE)
                    self.addCleanup(window.kill)
                    wait_for_handler(window.pid, number)
                    window.send_signal(number)
                    _, errors = window.communicate(timeout=PATIENCE)
                    self.assertEqual(window.returncode, 0, errors)
                    settings = home / ".config" / "sixcast" / "sixcast.conf"
                    self.assertIn("version=", settings.read_text())


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("tst_robustness.py makes network namespaces and needs root: run it by packaging/test")
    unittest.main(argv=[sys.argv[0]], verbosity=2)
