#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""`sixcast-cli inspect` on what tcpdump really writes: two machines (network namespaces), a querier, a listener and
a requester between them, captured in every form that tcpdump has.

usage: tst_inspect.py SIXCAST-CLI [unittest arguments]
"""
import json
import os
import pathlib
import signal
import struct
import subprocess
import sys
import tempfile
import time
import unittest

CLI = str(pathlib.Path(sys.argv[1]).resolve())
GROUP = "ff15::6d63"
PATIENCE = 20  # seconds for what takes a fraction of one: the machine may be busy
FORMS = {"ethernet": ["-i", "eth0"],
         "nanoseconds": ["-i", "eth0", "--time-stamp-precision=nano"],
         "cooked": ["-i", "any", "-y", "LINUX_SLL"],
         "cooked2": ["-i", "any", "-y", "LINUX_SLL2"],
         "cut": ["-i", "eth0", "-s", "90"]}
# A general query of MLDv2 (RFC 3810 section 5.1): answers within 500 ms, robustness 2, every 125 s.
QUERY = struct.pack("!BBHHH", 130, 0, 0, 500, 0) + bytes(16) + struct.pack("!BBH", 2, 125, 0)
ASK = f"""import socket
s = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6)
s.setsockopt(socket.IPPROTO_IPV6, 54, bytes([58, 0, 5, 2, 0, 0, 1, 0]))  # IPV6_HOPOPTS: router alert
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 1)
s.sendto({QUERY!r}, ("ff02::1", 0, 0, socket.if_nametoindex("eth0")))
"""


def run(*arguments):
    done = subprocess.run(arguments, capture_output=True, timeout=PATIENCE)
    if done.returncode:
        raise AssertionError(f"{arguments}: {done.stderr.decode()}")
    return done.stdout.decode()


class Captures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.processes, cls.names = [], []
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.clean)
        for label in ("asks", "hears"):
            name = f"sixcast-inspect-{os.getpid()}-{label}"
            run("ip", "netns", "add", name)
            cls.names.append(name)
            run("ip", "netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.default.accept_dad=0")
        asks, hears = cls.names
        run("ip", "-n", asks, "link", "add", "eth0", "type", "veth", "peer", "name", "eth0", "netns", hears)
        for name in cls.names:
            run("ip", "-n", name, "link", "set", "eth0", "up")
        cls.address = {name: cls.link_local(name) for name in cls.names}
        for form, options in FORMS.items():
            cls.start(hears, "tcpdump", "-Z", "root", "-U", "-w", cls.path(form), *options)
        for form in FORMS:
            cls.until(lambda form=form: os.path.exists(cls.path(form)) and os.path.getsize(cls.path(form)) >= 24)
        dumpers = list(cls.processes)
        cls.start(hears, CLI, "listen", GROUP, "-n", "eth0", "--quiet")
        cls.until(lambda: GROUP in run("ip", "-n", hears, "-6", "maddr", "show", "dev", "eth0"))
        run("ip", "netns", "exec", asks, sys.executable, "-c", ASK)
        time.sleep(1)  # the reports come within half a second
        run("ip", "netns", "exec", asks, CLI, "request", GROUP, "-n", "eth0", "--count", "5", "--quiet", "--no-probes")
        time.sleep(0.5)
        for process in dumpers:
            process.send_signal(signal.SIGINT)
        for process in dumpers:
            process.wait(PATIENCE)

    @classmethod
    def clean(cls):
        for process in cls.processes:
            process.kill()
            process.communicate()
        for name in cls.names:
            subprocess.run(["ip", "netns", "delete", name], capture_output=True)
        cls.folder.cleanup()

    @classmethod
    def path(cls, form):
        return f"{cls.folder.name}/{form}.pcap"

    @classmethod
    def start(cls, name, *arguments):
        cls.processes.append(subprocess.Popen(["ip", "netns", "exec", name, *arguments],
                                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    @staticmethod
    def until(condition):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {PATIENCE} s in vain")
            time.sleep(0.02)

    @classmethod
    def link_local(cls, name):
        def address():
            for link in json.loads(run("ip", "-n", name, "-j", "-6", "addr", "show", "dev", "eth0")):
                for each in link.get("addr_info", ()):
                    if each["scope"] == "link" and not each.get("tentative"):
                        return each["local"]
            return None
        cls.until(address)
        return address()

    def inspect(self, form):
        done = subprocess.run([CLI, "inspect", "--json", self.path(form)], capture_output=True, timeout=PATIENCE)
        return done.returncode, json.loads(done.stdout)

    def tshark_numbers(self, form, display_filter):
        return [int(line) for line in run("tshark", "-r", self.path(form), "-Y", display_filter,
                                          "-T", "fields", "-e", "frame.number").split()]

    def test_every_form_says_the_same(self):
        asks, hears = (self.address[name] for name in self.names)
        for form in FORMS:
            with self.subTest(form):
                status, seen = self.inspect(form)
                self.assertIn(status, (0, 1), seen)
                self.assertEqual(len(seen["links"]), 1, seen["links"])
                link = seen["links"][0]
                self.assertEqual([querier["address"] for querier in link["queriers"]], [asks])
                group = next(each for each in link["groups"] if each["group"] == GROUP)
                self.assertEqual([member["address"] for member in group["members"]], [hears])
                self.assertEqual(len(group["senders"]), 1)
                sender = group["senders"][0]
                self.assertEqual((sender["address"], sender["port"], sender["datagrams"], sender["hopLimit"]),
                                 (asks, 28015, 5, 1))
                # Hop limit 1 and a link-local source to a site-local group: true, and told.
                self.assertIn("traffic.source-scope", [misfit["id"] for misfit in seen["misfits"]])

    def test_packets_have_the_numbers_of_wireshark(self):
        for form in FORMS:
            with self.subTest(form):
                _, seen = self.inspect(form)
                link = seen["links"][0]
                self.assertEqual(link["queriers"][0]["packets"]["first"],
                                 self.tshark_numbers(form, "icmpv6.type == 130"))
                group = next(each for each in link["groups"] if each["group"] == GROUP)
                self.assertEqual(group["senders"][0]["packets"]["first"],
                                 self.tshark_numbers(form, f"udp && ipv6.dst == {GROUP} && !icmpv6"))
                self.assertEqual(seen["packets"], len(self.tshark_numbers(form, "frame")))

    def test_cut_packets_are_counted(self):
        _, seen = self.inspect("cut")
        self.assertTrue(any("were cut" in remark for remark in seen["remarks"]), seen["remarks"])

    def test_names_and_addresses_are_hidden(self):
        done = subprocess.run([CLI, "inspect", "--hide-names", self.path("ethernet")], capture_output=True,
                              timeout=PATIENCE)
        for address in self.address.values():
            self.assertNotIn(address, done.stdout.decode())

    def test_reads_a_pipe(self):
        with open(self.path("ethernet"), "rb") as file:
            piped = subprocess.run([CLI, "inspect", "--json", "-"], stdin=file, capture_output=True, timeout=PATIENCE)
        _, seen = self.inspect("ethernet")
        self.assertEqual(json.loads(piped.stdout)["links"], seen["links"])

    def test_refuses_with_a_reason(self):
        for path, words in ((CLI, "not a capture"), ("/nowhere.pcap", "/nowhere.pcap")):
            done = subprocess.run([CLI, "inspect", path], capture_output=True, timeout=PATIENCE)
            self.assertEqual(done.returncode, 3)
            self.assertEqual(done.stdout, b"")
            self.assertIn(words, done.stderr.decode())


if __name__ == "__main__":
    sys.exit(not unittest.main(argv=sys.argv[1:], verbosity=2, exit=False).result.wasSuccessful())
