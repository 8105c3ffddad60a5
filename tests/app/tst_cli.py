#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""sixcast-cli as people and scripts meet it: two processes, two machines (network namespaces), real sockets.

usage: tst_cli.py SIXCAST-CLI [unittest arguments]
"""
import contextlib
import fcntl
import json
import os
import pathlib
import pty
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest

CLI = str(pathlib.Path(sys.argv[1]).resolve())
DATA = pathlib.Path(__file__).resolve().parent / "data"
GROUP = "ff12::6d63"
PATIENCE = 20  # seconds for what takes a fraction of one: the machine may be busy
ENVIRONMENT = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, capture_output=True, timeout=PATIENCE)


def until(condition, what):
    deadline = time.monotonic() + PATIENCE
    while not (result := condition()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE} s in vain: {what}")
        time.sleep(0.02)
    return result


class Machine:
    """A network namespace. Addresses can be used at once: no duplicate address detection."""

    def __init__(self, label):
        self.name = f"sixcast-cli-{os.getpid()}-{label}"
        self.processes = []
        ip("netns", "add", self.name)
        self.sysctl("net.ipv6.conf.default.accept_dad", 0)
        self.ip("link", "set", "lo", "up")

    def remove(self):
        for process in self.processes:
            process.kill()
            process.communicate()
        ip("netns", "delete", self.name)

    def inside(self, *command):
        return ["ip", "netns", "exec", self.name, *command]

    def ip(self, *arguments):
        ip("-n", self.name, *arguments)

    def sysctl(self, key, value):
        self.run("sysctl", "-qw", f"{key}={value}")

    def run(self, *command):
        return subprocess.run(self.inside(*command), check=True, capture_output=True, text=True,
                              timeout=PATIENCE).stdout

    def cli(self, *arguments):
        """Runs to its end: status, standard output, standard error."""
        done = subprocess.run(self.inside(CLI, *arguments), capture_output=True, text=True, timeout=PATIENCE,
                              env=ENVIRONMENT, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    def report(self, *arguments):
        """As above with --json: status, report. Standard output holds nothing else."""
        status, output, errors = self.cli(*arguments, "--json")
        if not output:
            raise AssertionError(f"no report from {arguments}: {errors}")
        return status, json.loads(output)

    def start(self, *arguments):
        process = subprocess.Popen(self.inside(CLI, *arguments), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   text=True, env=ENVIRONMENT, stdin=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def listen(self, *arguments, group=GROUP, interfaces=("eth0",), members=1):
        """Starts a listener and waits until it has joined, as the last of so many."""
        process = self.start("listen", *arguments)
        for interface in interfaces:
            until(lambda name=interface: process.poll() is not None or self.has_joined(name, group, members),
                  f"{self.name} joins on {interface}")
        return process

    def has_joined(self, interface, group=GROUP, members=1):
        packed = socket.inet_pton(socket.AF_INET6, group).hex()
        return any(line.split()[1] == interface and line.split()[2] == packed and int(line.split()[3]) >= members
                   for line in self.run("cat", "/proc/net/igmp6").splitlines())

    def wait_for_address(self, interface):
        until(lambda: re.search(r"fe80::\S+ scope link(?! tentative)", self.run("ip", "-6", "address", "show", interface)),
              f"{interface} of {self.name} gets an address")

    def address(self, interface="eth0"):
        return re.search(r"fe80::[0-9a-f:]+", self.run("ip", "-6", "address", "show", interface))[0]


def cable(left, right, name="eth0", index=None):
    numbered = ["index", str(index)] if index else []
    left.ip("link", "add", "name", name, *numbered, "type", "veth", "peer", "name", name, "netns", right.name)
    for machine in (left, right):
        machine.ip("link", "set", name, "up")
    for machine in (left, right):
        machine.wait_for_address(name)


# Carries frames between its two interfaces, UDP datagrams twice.
DUPLICATING_CABLE = """
import select, socket
every_protocol, outgoing, udp = 3, 4, 17
sol_packet, with_header = 263, 15  # PACKET_VNET_HDR: checksums that are still to be made are marked so
ends = []
for name in ("left", "right"):
    ends.append(socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(every_protocol)))
    ends[-1].setsockopt(sol_packet, with_header, 1)
    ends[-1].bind((name, every_protocol))
print("ready", flush=True)
while True:
    for end in select.select(ends, [], [])[0]:
        frame, (_, _, direction, *_) = end.recvfrom(65536)
        if direction != outgoing:
            for _ in range(2 if frame[22:24] == b"\\x86\\xdd" and frame[30] == udp else 1):
                ends[1 - ends.index(end)].send(frame)
"""


def end(process, number=None):
    """Ends a process and returns status and output."""
    if number is not None:
        process.send_signal(number)
    output, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, output, errors


class Machines(unittest.TestCase):
    def setUp(self):
        self.stack = contextlib.ExitStack()
        self.addCleanup(self.stack.close)
        self.folder = pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.one = self.machine("one")

    def assert_says(self, report, outcome):
        """What came out; the sentence may go on with the cause that the diagnosis found."""
        self.assertEqual(report["summary"][:len(outcome)], outcome)

    def machine(self, label):
        machine = Machine(label)
        self.stack.callback(machine.remove)
        return machine


class OneMachine(Machines):
    def with_eth0(self):
        self.one.ip("link", "add", "eth0", "type", "veth", "peer", "name", "far0")
        self.one.ip("link", "set", "far0", "up")
        self.one.ip("link", "set", "eth0", "up")
        self.one.wait_for_address("eth0")

    def test_no_interface_but_the_loopback(self):
        for command in ("listen", "request", "try"):
            with self.subTest(command):
                status, report = self.one.report(command, "--no-probes", "--for", "1")
                self.assertEqual((status, report["outcome"]), (3, "failed"))
                self.assert_says(report,
                                 "This machine has no network interface but the loopback one.")

    def test_ipv6_off(self):
        self.with_eth0()
        self.one.sysctl("net.ipv6.conf.all.disable_ipv6", 1)
        for command in ("listen", "request"):
            with self.subTest(command):
                status, report = self.one.report(command, "--no-probes", "--for", "1")
                self.assertEqual((status, report["outcome"]), (3, "failed"))
                self.assert_says(report, "IPv6 is switched off on every interface of this machine.")

    def test_no_such_interface(self):
        status, report = self.one.report("request", "-n", "eth9", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assert_says(report, "This machine has no interface eth9.")
        self.with_eth0()
        status, report = self.one.report("request", "-n", "eht0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assert_says(report, "This machine has no interface eht0. Did you mean eth0?")

    def test_interface_down(self):
        self.with_eth0()
        self.one.ip("link", "set", "eth0", "down")
        status, report = self.one.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assertIn("ENETUNREACH", report["summary"])
        status, report = self.one.report("listen", "-n", "eth0", "--for", "1")
        self.assertEqual((status, report["outcome"]), (2, "nothing-heard"))

    def test_address_still_tentative(self):
        self.one.sysctl("net.ipv6.conf.default.accept_dad", 1)
        self.one.sysctl("net.ipv6.conf.default.dad_transmits", 100)  # for a good while
        self.one.ip("link", "add", "eth0", "type", "veth", "peer", "name", "far0")
        self.one.ip("link", "set", "far0", "up")
        self.one.ip("link", "set", "eth0", "up")
        until(lambda: "tentative" in self.one.run("ip", "-6", "address", "show", "eth0"), "a tentative address")
        status, report = self.one.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assertIn("EADDRNOTAVAIL", report["summary"])

    def test_port_in_use(self):
        self.with_eth0()
        blocker = subprocess.Popen(
            self.one.inside("python3", "-c", "import socket, time\n"
                            "s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)\n"
                            "s.bind(('::', 28015))\nprint('bound', flush=True)\ntime.sleep(60)"),
            stdout=subprocess.PIPE, text=True)
        self.one.processes.append(blocker)
        self.assertEqual(blocker.stdout.readline(), "bound\n")
        for command in (["listen", "--for", "1"], ["try"], ["request", "--source-port", "28015"]):
            with self.subTest(command[0]):
                status, report = self.one.report(*command, "--no-probes")
                self.assertEqual((status, report["outcome"]), (3, "failed"))
                self.assertIn("Address already in use", report["summary"])

    def test_two_listeners_share_a_port(self):
        self.with_eth0()
        first = self.one.listen("-n", "eth0")
        second = self.one.listen("-n", "eth0", members=2)
        status, report = self.one.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (0, "answered"))
        for process in (first, second):
            status, output, _ = end(process, signal.SIGINT)
            self.assertIn("3 HELLOs arrived and were answered.", output)

    def test_source_address_of_somebody_else(self):
        self.with_eth0()
        status, report = self.one.report("request", "-n", "eth0", "--source-address", "fd00::1", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assertIn("Cannot assign requested address", report["summary"])

    def test_send_refused_by_the_firewall(self):
        self.with_eth0()
        self.one.run("nft", "add table inet t; add chain inet t o { type filter hook output priority 0; }; "
                     "add rule inet t o udp dport 28015 drop")
        status, report = self.one.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (3, "failed"))
        self.assertIn("EPERM", report["summary"])

    def test_try(self):
        self.with_eth0()
        for engine in ("native", "qt"):
            with self.subTest(engine):
                status, report = self.one.report("try", "-n", "eth0", "--engine", engine)
                self.assertEqual((status, report["outcome"], report["role"]), (0, "answered", "both"))
                self.assertEqual(report["peers"][0]["address"], self.one.address())
        status, output, errors = self.one.cli("try", "-n", "eth0", "--count", "1")
        self.assertEqual((status, errors), (0, ""))
        lines = output.splitlines()
        mine = rf"\[{self.one.address()}%eth0\]"
        for line, expected in zip(lines, [rf"Sent datagram is 'HELLO' to \[{GROUP}%eth0\]:28015 on eth0",
                                          rf"Arrived datagram is 'HELLO' from {mine}:\d+ on eth0",
                                          rf"Sent datagram is 'WELCOME' to {mine}:\d+ on eth0",
                                          rf"Arrived datagram is 'WELCOME' from {mine}:28015 on eth0",
                                          r"This machine answered itself on eth0 in [0-9.]+ ms\."]):
            self.assertRegex(line, expected)

    def test_a_timed_run_has_a_timeline(self):
        self.with_eth0()
        listener = self.one.listen("-n", "eth0")
        status, report = self.one.report("request", "-n", "eth0", "--for", "1s", "--no-probes")
        self.assertEqual((status, report["outcome"], report["statistics"]["sent"]), (0, "answered", 4))
        timeline = report["timeline"]
        self.assertEqual([sum(numbers) for numbers in zip(*timeline["cells"])], [4, 4])
        self.assertEqual((timeline["gaps"], timeline["gapCount"], timeline["rejoins"]), ([], 0, []))
        status, output, errors = self.one.cli("request", "-n", "eth0", "--for", "1", "--no-probes")
        self.assertEqual((status, errors), (0, ""))
        self.assertRegex(output, r"(?m)^Timeline, a mark for 250 ms \(# answered, \+ in part, \. lost\):$")
        self.assertRegex(output, r"(?m)^  \d\d:\d\d:\d\d \[[# ]{3,6}\] \d\d:\d\d:\d\d$")
        status, report = self.one.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, "timeline" in report), (0, False))
        end(listener, signal.SIGTERM)

    def test_try_on_the_loopback(self):
        """Linux has no multicast route there: it can't work, and that is said."""
        status, report = self.one.report("try", "-n", "lo", "--no-probes")
        self.assertEqual((status, report["outcome"], report["role"]), (3, "failed", "both"))
        self.assertIn("ENETUNREACH", report["summary"])

    def test_interfaces(self):
        self.with_eth0()
        self.one.ip("link", "add", "dark0", "type", "veth", "peer", "name", "dark1")
        status, output, errors = self.one.cli("interfaces")
        self.assertEqual((status, errors), (0, ""))
        self.assertRegex(output, r"(?m)^eth0 \(\d+\)  usable$")
        self.assertRegex(output, r"(?m)^dark0 \(\d+\)  not usable: switched off \(down\)")
        self.assertIn(self.one.address(), output)
        status, report = self.one.report("interfaces")
        self.assertEqual((status, report["role"]), (0, "interfaces"))
        usable = {row["interface"]: row["usable"] for row in report["interfaces"]}
        self.assertEqual(usable, {"lo": False, "eth0": True, "far0": True, "dark0": False, "dark1": False})

    def test_three_hundred_interfaces(self):
        batch = self.folder / "links"
        batch.write_text("".join(f"link add d{i} up type veth peer name d{i + 150}\nlink set d{i + 150} up\n"
                                 for i in range(150)))
        self.one.run("ip", "-batch", str(batch))
        until(lambda: self.one.run("ip", "-6", "address").count("scope link") == 300, "300 addresses")
        status, report = self.one.report("request", "-n", "all", "--count", "1", "--timeout", "200", "--no-probes")
        self.assertEqual((status, report["outcome"]), (2, "unanswered"))
        self.assertEqual(report["statistics"]["sent"], 300)
        self.assertEqual(len(report["interfaces"]), 300)
        self.assert_says(report, "No answer to 300 HELLOs on 300 interfaces.")
        process = self.one.listen("-n", "all", "--json", interfaces=("d0", "d299"))
        status, output, _ = end(process, signal.SIGTERM)
        self.assertEqual((status, len(json.loads(output)["interfaces"])), (2, 300))

    def test_explain(self):
        status, output, errors = self.one.cli("explain", "[FF02:0:0:0:0:0:0:1]")
        self.assertEqual((status, errors), (0, ""))
        self.assertTrue(output.startswith("ff02::1\n"), output)
        self.assertIn("33:33:00:00:00:01", output)
        status, report = self.one.report("explain", GROUP)
        self.assertEqual((status, report["role"]), (0, "explain"))
        status, output, errors = self.one.cli("explain", "10.0.0.1")
        self.assertEqual((status, output), (64, ""))
        self.assertRegex(errors, "^sixcast-cli: .")

    def test_options_without_effect_are_named(self):
        for command in (["explain", GROUP], ["interfaces"], ["check"]):
            status, output, errors = self.one.cli(*command, "--interval", "100")
            self.assertTrue(output)
            self.assertEqual(errors.splitlines()[:1], [f"sixcast-cli: {command[0]} does not use --interval."])

    def test_wrong_usage(self):
        for arguments in (["lisen"], ["check", "ff02::1", "-A", "ff02::2"], ["listen", "--port", "0"], ["--nonsense"], ["listen", "-A", "fe80::1"],
                          ["listen", "-A", "ff02::1%nope"], ["compare", "one"], ["request", "--json", "--count", "x"]):
            with self.subTest(arguments):
                status, output, errors = self.one.cli(*arguments)
                self.assertEqual((status, output), (64, ""))
                self.assertRegex(errors, r"\Asixcast-cli: .+\n\Z")

    def test_texts(self):
        """What people read first stands in data/ as text, for a terminal of 80 columns, in English."""
        for name, arguments, expected in (("no-arguments", [], 64), ("help", ["--help"], 0),
                                          ("request-help", ["request", "--help"], 0),
                                          ("listen-help", ["help", "listen"], 0)):
            with self.subTest(name):
                done = subprocess.run([CLI, *arguments], capture_output=True, text=True, timeout=PATIENCE,
                                      env=ENVIRONMENT | {"LC_ALL": "C.UTF-8", "COLUMNS": "80"}, check=False)
                self.assertEqual(done.returncode, expected)
                self.assertEqual(done.stdout + done.stderr, (DATA / f"{name}.txt").read_text())
                self.assertEqual("" if expected else done.stderr, done.stdout if expected else "")

    def test_width_and_colour_follow_the_terminal(self):
        def on_terminal(columns, **more):
            inner, outer = pty.openpty()
            fcntl.ioctl(outer, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
            environment = {key: value for key, value in ENVIRONMENT.items() if key not in ("COLUMNS", "NO_COLOR")}
            process = subprocess.Popen([CLI, "request", "--help"], stdout=outer, stderr=outer, stdin=subprocess.DEVNULL,
                                       env=environment | {"TERM": "xterm", "LC_ALL": "C.UTF-8"} | more)
            os.close(outer)
            text = b""
            with contextlib.suppress(OSError):  # EIO: the other end is closed
                while piece := os.read(inner, 65536):
                    text += piece
            os.close(inner)
            self.assertEqual(process.wait(PATIENCE), 0)
            return text.decode().replace("\r\n", "\n")

        for columns in (60, 80, 120):
            text = on_terminal(columns)
            self.assertIn("\x1b[1mTarget:\x1b[0m\n", text)
            plain = re.sub(r"\x1b\[\d+m", "", text)
            self.assertLessEqual(max(map(len, plain.splitlines())), columns)
            self.assertGreater(max(map(len, plain.splitlines())), columns - 20)
            self.assertEqual(on_terminal(columns, NO_COLOR="1"), plain)
            self.assertEqual(on_terminal(columns, TERM="dumb"), plain)
        status, output, _ = self.one.cli("request", "--help")
        self.assertNotIn("\x1b", output)

    def test_needs_no_display_and_no_gui_library(self):
        status, output, errors = self.one.cli("--help")
        self.assertEqual((status, errors), (0, ""))
        self.assertIn("Exit status:", output)
        status, output, _ = self.one.cli("--version")
        self.assertEqual(status, 0)
        self.assertRegex(output, r"\Asixcast-cli \d+\.\d+\.\d+\n\Z")
        libraries = self.one.run("ldd", CLI)
        self.assertIn("libQt6Network", libraries)
        for gui in ("libQt6Gui", "libQt6Widgets", "libX11", "libGL", "libxcb"):
            self.assertNotIn(gui, libraries)

    def test_trace_file_that_cannot_be_written(self):
        for path in ("/nonexistent/trace.sixcast", str(self.folder), "/proc/trace.sixcast"):
            with self.subTest(path):
                status, report = self.one.report("listen", "--trace", path)
                self.assertEqual((status, report["outcome"]), (3, "failed"))
        status, output, errors = self.one.cli("listen", "--trace", str(self.folder / "trace.doc"))
        self.assertEqual((status, output), (3, ""))
        self.assertRegex(errors, r"\Asixcast-cli: .+\n\Z")


class TwoMachines(Machines):
    def setUp(self):
        super().setUp()
        self.two = self.machine("two")
        cable(self.one, self.two)

    def test_extended(self):
        for engine in ("native", "qt"):
            with self.subTest(engine):
                listener = self.one.listen("-n", "eth0", "--count", "3", "--engine", engine)
                status, output, errors = self.two.cli("request", "-n", "eth0", "--engine", engine)
                self.assertEqual((status, errors), (0, ""))
                theirs = rf"\[{self.one.address()}%eth0\]:28015"
                expected = [rf"Sent datagram is 'HELLO' to \[{GROUP}%eth0\]:28015 on eth0",
                            rf"Arrived datagram is 'WELCOME' from {theirs} on eth0"] * 3
                expected.append(r"Answered by 1 listener, fastest [0-9.]+ ms\.")
                for line, pattern in zip(output.splitlines(), expected, strict=False):
                    self.assertRegex(line, f"^{pattern}$")

                status, output, errors = end(listener)
                self.assertEqual((status, errors), (0, ""))
                theirs = rf"\[{self.two.address()}%eth0\]:\d+"
                expected = [rf"Arrived datagram is 'HELLO' from {theirs} on eth0",
                            rf"Sent datagram is 'WELCOME' to {theirs} on eth0"] * 3
                expected.append(r"3 HELLOs arrived and were answered\.")
                for line, pattern in zip(output.splitlines(), expected, strict=False):
                    self.assertRegex(line, f"^{pattern}$")

    def test_group_as_a_plain_argument(self):
        listener = self.one.start("listen", "[ff12::4242%eth0]:5000", "--count", "1")
        until(lambda: self.one.has_joined("eth0", "ff12::4242"), "the listener joins")
        status, output, errors = self.two.cli("request", "[ff12::4242%eth0]:5000", "--count", "1")
        self.assertEqual((status, errors), (0, ""))
        output = re.sub(r"[0-9.]+ ms|[0-9.]+ / [0-9.]+ / [0-9.]+ ms", "N ms", output.replace(self.one.address(), "ONE"))
        self.assertEqual(output, "Sent datagram is 'HELLO' to [ff12::4242%eth0]:5000 on eth0\n"
                                 "Arrived datagram is 'WELCOME' from [ONE%eth0]:5000 on eth0\n"
                                 "Answered by 1 listener, fastest N ms.\n"
                                 "Answers come, 1 of 1: with 95 % confidence, less than 95.0 % are lost. "
                                 "A stream measures it more closely: --rate 1000\n"
                                 "\n"
                                 "Peers:\n"
                                 "  ONE%eth0  1 answer, round trip N ms\n")
        end(listener)

    def test_plain_in_floms_spelling(self):
        listener = self.one.start("--debug-feature=ipv6.multicast.server", "-A", "ff12::1", "-P", "4000",
                                  "-n", "eth0", "--count", "2", "--json")
        until(lambda: self.one.has_joined("eth0", "ff12::1"), "the listener joins")
        status, report = self.two.report("--debug-feature=ipv6.multicast.client", "--plain", "--count", "2",
                                         "--multicast-address=FF12::1", "--multicast-port=4000",
                                         "--network-interface=eth0", "--discovery-ttl=3")
        self.assertEqual((status, report["outcome"]), (0, "answered"))
        self.assertEqual(report["run"]["group"], "ff12::1")
        self.assertEqual(report["run"]["hopLimit"], 3)
        status, output, _ = end(listener)
        self.assertEqual(status, 0)
        report = json.loads(output)
        self.assertEqual((report["outcome"], report["statistics"]["heard"]), ("heard", 2))
        self.assertEqual(report["peers"][0]["hops"], 3)

    def test_the_report(self):
        listener = self.one.listen("-n", "eth0", "--json")
        status, report = self.two.report("request", "-n", "eth0", "--source-port", "5000", "--count", "5",
                                         "--interval", "20")
        self.assertEqual(status, 0)
        self.assertEqual(report["format"], "sixcast.report/1")
        self.assertEqual((report["role"], report["outcome"], report["verdict"]), ("requester", "answered", "works"))
        self.assertEqual(report["statistics"], {"sent": 5, "answered": 5, "lost": 0})
        self.assertEqual((report["run"]["interface"], report["run"]["port"]), ("eth0", 28015))
        peer, = report["peers"]
        self.assertEqual((peer["address"], peer["interface"], peer["answers"]), (self.one.address(), "eth0", 5))
        self.assertEqual((peer["lost"], peer["duplicates"], peer["hops"]), (0, 0, 64))
        self.assertLess(0, peer["rttMs"]["min"])
        self.assertLessEqual(peer["rttMs"]["min"], peer["rttMs"]["median"])
        self.assertLessEqual(peer["rttMs"]["median"], peer["rttMs"]["max"])
        status, output, _ = end(listener, signal.SIGTERM)
        self.assertEqual(status, 0)
        report = json.loads(output)
        self.assertEqual((report["role"], report["outcome"], report["verdict"]), ("listener", "heard", "works"))
        self.assertEqual((report["statistics"]["heard"], report["statistics"]["answered"]), (5, 5))
        self.assertEqual(report["peers"][0]["address"], self.two.address())

    def test_signals_end_with_the_result(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number):
                listener = self.one.listen("-n", "eth0")
                status, output, errors = end(listener, number)
                self.assertEqual((status, errors), (2, ""))
                self.assertIn("No HELLO arrived on eth0.", output)
        listener = self.one.listen("-n", "eth0")
        self.assertEqual(self.two.report("request", "-n", "eth0")[0], 0)
        status, output, _ = end(listener, signal.SIGINT)
        self.assertEqual(status, 0)
        self.assertIn("3 HELLOs arrived and were answered.", output)
        requester = self.two.start("request", "-n", "eth0", "--timeout", "60000", "--json")
        until(lambda: self.two.run("cat", "/proc/net/udp6").count("\n") > 1, "the requester's socket")
        status, output, _ = end(requester, signal.SIGINT)
        self.assertEqual((status, json.loads(output)["outcome"]), (2, "stopped"))

    def test_nobody_there(self):
        status, report = self.two.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (2, "unanswered"))
        self.assertEqual(report["statistics"], {"sent": 3, "answered": 0, "lost": 3})
        self.assert_says(report, "No answer to 3 HELLOs on eth0.")
        self.assertEqual(report["peers"], [])
        self.assertLess(report["run"]["seconds"], PATIENCE / 4)
        status, report = self.two.report("request", "-n", "eth0")
        self.assertEqual((status, report["outcome"]), (2, "unanswered"))
        self.assertLess(report["run"]["seconds"], PATIENCE / 2)

    def test_listens_for_so_long(self):
        status, report = self.one.report("listen", "-n", "eth0", "--for", "1")
        self.assertEqual((status, report["outcome"]), (2, "nothing-heard"))
        self.assertGreaterEqual(report["run"]["seconds"], 1)
        self.assertLess(report["run"]["seconds"], 4)

    def test_all_interfaces(self):
        cable(self.one, self.two, "eth1")
        listener = self.one.listen("-n", "all", "--json", interfaces=("eth0", "eth1"))
        status, report = self.two.report("request", "-n", "all")
        self.assertEqual((status, report["outcome"], report["run"]["interface"]), (0, "answered", "all"))
        self.assertEqual([(row["interface"], row["sent"], row["answered"], row["peers"])
                          for row in report["interfaces"]], [("eth0", 3, 3, 1), ("eth1", 3, 3, 1)])
        status, output, _ = end(listener, signal.SIGINT)
        self.assertEqual(status, 0)
        self.assertEqual([(row["interface"], row["received"], row["sent"])
                          for row in json.loads(output)["interfaces"]], [("eth0", 3, 3), ("eth1", 3, 3)])

        listener = self.one.listen("-n", "eth0")
        status, report = self.two.report("request", "-n", "all", "--no-probes")
        self.assertEqual((status, report["outcome"]), (1, "partial"))
        self.assert_says(report, "Answered on some interfaces only; silent: eth1.")
        end(listener, signal.SIGINT)

    def test_two_listeners(self):
        switch, three = self.machine("switch"), self.machine("three")
        self.one.ip("link", "delete", "eth0")  # the direct cable
        switch.ip("link", "add", "br0", "up", "type", "bridge", "mcast_snooping", "0")
        for number, machine in enumerate((self.one, self.two, three)):
            switch.ip("link", "add", f"port{number}", "type", "veth", "peer", "name", "eth0", "netns", machine.name)
            switch.ip("link", "set", f"port{number}", "master", "br0", "up")
            machine.ip("link", "set", "eth0", "up")
            machine.wait_for_address("eth0")
        listeners = [machine.listen("-n", "eth0", "--json") for machine in (self.one, three)]
        status, report = self.two.report("request", "-n", "eth0")
        self.assertEqual((status, report["outcome"]), (0, "answered"))
        self.assertRegex(report["summary"], r"^Answered by 2 listeners, fastest [0-9.]+ ms\.$")
        self.assertEqual({peer["address"]: peer["answers"] for peer in report["peers"]},
                         {self.one.address(): 3, three.address(): 3})
        for listener in listeners:
            status, output, _ = end(listener, signal.SIGINT)
            statistics = json.loads(output)["statistics"]
            self.assertEqual((statistics["heard"], statistics["answered"]), (3, 3))
            self.assertEqual(statistics["ignored"], 0)  # no answers to answers

    def test_a_cable_that_duplicates(self):
        """Each frame arrives twice: one HELLO is answered twice, and there is still one listener."""
        hub = self.machine("hub")
        self.one.ip("link", "delete", "eth0")  # the direct cable
        for machine, port in ((self.one, "left"), (self.two, "right")):
            hub.ip("link", "add", port, "up", "type", "veth", "peer", "name", "eth0", "netns", machine.name)
            machine.ip("link", "set", "eth0", "up")
        process = subprocess.Popen(hub.inside("python3", "-c", DUPLICATING_CABLE), stdout=subprocess.PIPE, text=True)
        hub.processes.append(process)
        self.assertEqual(process.stdout.readline(), "ready\n")
        for machine in (self.one, self.two):
            machine.wait_for_address("eth0")
        listener = self.one.listen("-n", "eth0", "--json")
        status, report = self.two.report("request", "-n", "eth0", "--no-probes")
        self.assertEqual((status, report["outcome"]), (0, "answered"))
        peer, = report["peers"]
        self.assertEqual((peer["address"], peer["answers"], peer["lost"]), (self.one.address(), 3, 0))
        self.assertEqual(peer["duplicates"], 3 * (2 * 2 - 1))  # twice there, twice back
        status, output, _ = end(listener, signal.SIGINT)
        self.assertEqual((status, len(json.loads(output)["peers"])), (0, 1))

    def test_control_hellos_are_no_pass(self):
        """HELLOs to ff02::1 and by unicast are answered, but the listener has heard nothing for its group."""
        listener = self.one.listen("-n", "eth0", "--json")
        status, report = self.two.report("request", "-n", "eth0", "-A", "ff02::1", "--no-probes")
        self.assertEqual((status, report["outcome"]), (0, "answered"))
        status, output, _ = end(listener, signal.SIGINT)
        self.assertEqual((status, json.loads(output)["outcome"]), (2, "nothing-heard"))

    def test_hears_nothing_of_another_listener_group(self):
        """IPV6_MULTICAST_ALL: what another process joined must not be taken for a pass."""
        listener = self.one.listen("-n", "eth0", "--json")
        other = self.one.listen("-n", "eth0", "-A", "ff12::1", "--json", group="ff12::1")
        self.assertEqual(self.two.report("request", "-n", "eth0", "-A", "ff12::1")[0], 0)
        self.assertEqual(json.loads(end(other, signal.SIGINT)[1])["statistics"]["heard"], 3)
        status, output, _ = end(listener, signal.SIGINT)
        self.assertEqual((status, json.loads(output)["statistics"]["heard"]), (2, 0))

    def test_the_interface_vanishes_and_returns(self):
        listener = self.one.listen("-n", "eth0", "-v")
        self.assertEqual(self.two.report("request", "-n", "eth0")[0], 0)
        index = int(self.one.run("cat", "/sys/class/net/eth0/ifindex"))
        for number, name in ((index, "the same index"), (index + 100, "another index")):
            with self.subTest(name):
                self.one.ip("link", "delete", "eth0")
                until(lambda: "eth0" not in self.two.run("ip", "-o", "link"), "eth0 is gone")
                time.sleep(0.5)  # the listener may notice it, or not
                cable(self.one, self.two, "eth0", number)
                until(lambda: self.one.has_joined("eth0"), "the listener joins again")
                status, report = self.two.report("request", "-n", "eth0", "--no-probes")
                self.assertEqual((status, report["outcome"]), (0, "answered"))
        status, output, trace = end(listener, signal.SIGINT)
        self.assertEqual(status, 0)
        self.assertIn("9 HELLOs arrived and were answered.", output)
        self.assertEqual(trace.count("the interface vanished"), 2)

    def test_the_interface_loses_ipv6_and_gets_it_back(self):
        listener = self.one.listen("-n", "eth0", "-v")
        for lose, regain in ((("link", "set", "eth0", "mtu", "1200"), ("link", "set", "eth0", "mtu", "1500")),
                             (("link", "set", "eth0", "down"), ("link", "set", "eth0", "up"))):
            with self.subTest(lose):
                self.one.ip(*lose)
                time.sleep(0.5)
                self.one.ip(*regain)
                self.one.wait_for_address("eth0")
                until(lambda: self.one.has_joined("eth0"), "the listener joins again")
                status, report = self.two.report("request", "-n", "eth0", "--no-probes")
                self.assertEqual((status, report["outcome"]), (0, "answered"))
        status, output, _ = end(listener, signal.SIGINT)
        self.assertIn("6 HELLOs arrived and were answered.", output)

    def test_the_requester_loses_its_interface(self):
        requester = self.two.start("request", "-n", "eth0", "--count", "200", "--interval", "10", "--no-probes", "--json")
        until(lambda: self.two.run("cat", "/proc/net/udp6").count("\n") > 1, "the requester's socket")
        self.two.ip("link", "delete", "eth0")
        status, output, _ = end(requester)
        report = json.loads(output)
        self.assertIn((status, report["outcome"]), [(2, "unanswered"), (3, "failed")])

    def test_traces(self):
        traces = [self.folder / name for name in ("one.sixcast", "two.sixcast")]
        listener = self.one.listen("-n", "eth0", "--trace", str(traces[0]))
        self.assertEqual(self.two.report("request", "-n", "eth0", "--trace", str(traces[1]))[0], 0)
        end(listener, signal.SIGINT)
        for path, role in zip(traces, ("listener", "requester"), strict=True):
            header, *events = [json.loads(line) for line in path.read_text().splitlines()]
            self.assertEqual(header["role"], role)
            self.assertEqual([event["n"] for event in events], list(range(1, len(events) + 1)))
            kinds = [event["kind"] for event in events]
            self.assertEqual((kinds.count("sent") >= 3, kinds.count("received") >= 3), (True, True))
        status, output, errors = self.one.cli("compare", *map(str, traces))
        self.assertEqual((status, errors), (0, ""), output)
        status, report = self.one.report("compare", *map(str, traces))
        self.assertEqual((status, report["role"]), (0, "compare"))

        for suffix in ("log", "csv", "pcapng"):
            path = self.folder / f"trace.{suffix}"
            self.assertEqual(self.two.report("request", "-n", "eth0", "--no-probes", "--trace", str(path))[0], 2)
            self.assertGreater(path.stat().st_size, 500)

    def test_the_trace_survives_a_crash(self):
        path = self.folder / "trace.sixcast"
        listener = self.one.listen("-n", "eth0", "--trace", str(path))
        self.assertEqual(self.two.report("request", "-n", "eth0")[0], 0)
        until(lambda: path.read_text().count('"kind":"received"') >= 3, "the trace on the disk")  # a second later
        end(listener, signal.SIGKILL)
        events = [json.loads(line) for line in path.read_text().splitlines()]
        self.assertGreaterEqual(sum(event.get("kind") == "received" for event in events), 3)

    def test_verbose(self):
        listener = self.one.listen("-n", "eth0", "-v", "--count", "1", "--json")
        self.two.report("request", "-n", "eth0", "--count", "1")
        status, output, trace = end(listener)
        self.assertEqual((status, json.loads(output)["outcome"]), (0, "heard"))
        for word in ("socket", "bind", "IPV6_MULTICAST_ALL", "join", "state listening", "received 200 bytes", "sent"):
            self.assertIn(word, trace)

    def test_a_flood_is_capped(self):
        listener = self.one.listen("-n", "eth0", "--answers-per-requester", "5", "--json", "-v")
        status, report = self.two.report("request", "-n", "eth0", "--count", "60", "--interval", "1", "--no-probes")
        self.assertEqual((status, report["outcome"]), (1, "partial"))
        status, output, trace = end(listener, signal.SIGINT)
        statistics = json.loads(output)["statistics"]
        self.assertEqual(statistics["heard"], 60)
        self.assertEqual(statistics["answered"] + statistics["heldBack"], 60)
        self.assertLess(statistics["answered"], 20)
        self.assertIn("held back: more HELLOs than the caps of 5 a second", trace)

    def test_bad_datagrams(self):
        listener = self.one.listen("-n", "eth0", "-v")
        self.two.run("python3", "-c", f"""
import socket
s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
index = socket.if_nametoindex("eth0")
to = ("{GROUP}", 28015, 0, index)
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, index)
for payload in (b"", b"\\xff\\xfe", b"<b>", b"\\x1b[2Jx", b"WELCOME", b"x" * 65527, b"HELLO " + b"y" * 65000, b"HELLO"):
    s.sendto(payload, to)
s.settimeout(5)
print(s.recv(99), s.recv(99))
""")
        status, output, trace = end(listener, signal.SIGINT)
        self.assertEqual(status, 0)
        self.assertIn("2 HELLOs arrived and were answered.", output)
        self.assertNotRegex(output + trace, r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
        self.assertEqual(trace.count("it does not begin with HELLO"), 5)
        self.assertIn("received 65527 bytes", trace.replace(",", ""))


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("tst_cli.py makes network namespaces and needs root: run it by packaging/test")
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
