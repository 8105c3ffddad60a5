#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captures of both ends of a network that loses what the test told it to lose: `compare` finds the same.

  tst_flows.py PATH_OF_SIXCAST_CLI [-v]

The sender is no Sixcast: some lines of Python. Both hosts have tcpdump running; the faults are in the switch between
them, and what they took is told by the kernel's own counters there.
"""
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
from network import Network  # noqa: E402

CLI = None
PATIENCE = float(os.environ.get("SIXCAST_PATIENCE", "1"))
GROUP = "ff15::5004"
PORT = 5004
OTHER_PORT = 5005  # goes through whatever the fault is, so that the captures do not end with the flow
MATCH = f"ip6 daddr {GROUP} udp dport {PORT}"

SENDER = f"""
import socket, struct, sys, time
count, interval, same = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3] == "same"
s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_IF, socket.if_nametoindex("req0"))
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 4)
begin = time.monotonic()
for i in range(count):
    wait = begin + i * interval + (0.4 * interval * (i * 7919 % 101) / 101 if same else 0) - time.monotonic()
    if wait > 0:
        time.sleep(wait)
    s.sendto(b"x" * 64 if same else struct.pack(">Q", i) * 8, ("{GROUP}", {PORT}))
    if i % 100 == 99 or i == count - 1:
        s.sendto(b"other" + struct.pack(">Q", i), ("{GROUP}", {OTHER_PORT}))
"""

MEMBER = f"""
import socket, struct, time
s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
s.bind(("::", {PORT}))
s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP,
             socket.inet_pton(socket.AF_INET6, "{GROUP}") + struct.pack("@I", socket.if_nametoindex("lis0")))
print("joined", flush=True)
time.sleep(600)
"""


class Flows(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="sixcast-flows-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.net = Network("switch")
        self.addCleanup(self.net.close)
        self.captures = []
        for host, name in ((self.net.requester, "sender"), (self.net.listener, "receiver")):
            path = os.path.join(self.folder, name + ".pcap")
            process = host.start("tcpdump", "-i", host.interface, "-w", path, "-U", "-B", "16384", "-Z", "root",
                                 nobody=False, stderr=subprocess.PIPE, text=True)
            self.addCleanup(process.stderr.close)
            process.stderr.readline()  # "listening on ..."
            self.captures.append((process, path))
        member = self.net.listener.start("/usr/bin/python3", "-c", MEMBER, stdout=subprocess.PIPE, text=True)
        self.addCleanup(member.stdout.close)
        self.assertEqual(member.stdout.readline(), "joined\n")
        time.sleep(1 * PATIENCE)  # the switch has heard the report

    def send(self, count=2000, interval=0.002, same=False, meanwhile=None):
        sender = self.net.requester.start("/usr/bin/python3", "-c", SENDER, str(count), str(interval),
                                          "same" if same else "different")
        if meanwhile:
            meanwhile()
        self.assertEqual(sender.wait(timeout=120 * PATIENCE), 0)
        time.sleep(1)

    def compare(self, *options, swap=False):
        for process, _ in self.captures:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.wait(timeout=20 * PATIENCE)
                said = process.stderr.read()
                self.assertIn("0 packets dropped by kernel", said)
        paths = [path for _, path in self.captures]
        done = subprocess.run([CLI, "compare", *(reversed(paths) if swap else paths), *options, "--json"],
                              capture_output=True, text=True, timeout=60 * PATIENCE, check=False)
        report = json.loads(done.stdout)
        self.status = done.returncode
        self.report = report
        self.assertIn("flow", report, done.stdout)
        flow = report["flow"]
        self.assertEqual(flow["sent"], flow["arrived"] + flow["lost"])
        self.assertEqual(sum(run["count"] for run in flow["lostRuns"]), flow["lost"])
        return flow

    def drop(self, rule):
        self.net.switch.nft("table bridge lab {\nchain rules {\ntype filter hook forward priority 0; policy accept;\n"
                            f'oifname "to_lis0" {MATCH} {rule} counter drop\n}}\n}}\n')

    def dropped(self):
        return int(re.search(r"counter packets (\d+)", self.net.switch.run("nft list ruleset")).group(1))

    def assert_lost(self, flow, expected):
        self.assertLessEqual(abs(flow["lost"] - expected), 1, flow)

    def test_nothing_is_lost(self):
        self.send()
        flow = self.compare()
        self.assertEqual((self.status, flow["sent"], flow["lost"]), (0, 2000, 0))
        self.assertEqual((flow["group"], flow["port"]), (GROUP, PORT))
        self.assertLess(abs(flow["clock"]["offsetNs"]), 20_000_000)
        self.assertEqual(flow["duplicates"] + flow["reordered"] + flow["notSeenLeaving"], 0)
        other = self.compare("--flow", f"[{GROUP}]:{OTHER_PORT}")
        self.assertEqual((other["sent"], other["lost"]), (20, 0))

    def test_five_of_a_hundred_at_random(self):
        self.drop("numgen random mod 100 < 5")
        self.send()
        flow = self.compare()
        self.assertEqual(self.status, 1)
        self.assert_lost(flow, self.dropped())
        self.assertEqual(flow["pattern"]["kind"], "random")
        self.assertEqual((flow["sender"], flow["senderBy"]), ("first", "completeness"))
        self.assertEqual(self.report["place"]["id"], "network.forth", self.report["places"])
        self.assertEqual({finding["word"] for finding in self.report["findings"]}, {"possible"})
        turned = self.compare(swap=True)
        self.assertEqual((turned["sender"], turned["lost"]), ("second", flow["lost"]))

    def test_all_payloads_the_same(self):
        self.drop("numgen random mod 100 < 5")
        self.send(same=True, interval=0.004)
        flow = self.compare()
        self.assert_lost(flow, self.dropped())
        self.assertEqual(flow["clock"]["by"], "rhythm")

    def test_every_seventh(self):
        self.drop("numgen inc mod 7 == 6")
        self.send()
        flow = self.compare()
        self.assert_lost(flow, self.dropped())
        self.assertEqual((flow["pattern"]["kind"], flow["pattern"]["period"]), ("regular", 7))

    def test_bursts_of_twenty(self):
        self.drop("numgen inc mod 400 < 20")
        self.send()
        flow = self.compare()
        self.assert_lost(flow, self.dropped())
        self.assertEqual((flow["pattern"]["kind"], flow["pattern"]["longestRun"]), ("bursts", 20))

    def test_a_filter_from_a_moment_on(self):
        def later():
            time.sleep(2)
            self.drop("")
        self.send(meanwhile=later)
        flow = self.compare()
        self.assert_lost(flow, self.dropped())
        self.assertEqual(flow["pattern"]["kind"], "from-moment")
        self.assertEqual(flow["lostRuns"][-1]["count"], flow["lost"])
        self.assertIn("MLD reports for the group in the receiver's capture", " ".join(flow["notes"]))
        # No membership runs out two seconds after its report, and what set the filter isn't known from here.
        self.assertEqual(self.report["places"][0]["id"], "network.forth", self.report["places"])
        self.assertNotIn("listener.membership-expired", [finding["id"] for finding in self.report["findings"]])

    def test_duplicates(self):
        self.net.switch.nft("table netdev copies {\nchain rules {\n"
                            "type filter hook ingress device to_req0 priority 0; policy accept;\n"
                            f'{MATCH} numgen inc mod 10 == 3 counter dup to "to_lis0"\n}}\n}}\n')
        self.send()
        flow = self.compare("--sender", "first")
        self.assertEqual((flow["sent"], flow["lost"], flow["notSeenLeaving"]), (2000, 0, 0))
        self.assertEqual(flow["duplicates"], self.dropped())
        self.assertEqual(flow["duplicates"], self.receiver_packets() - 2000)

    def receiver_packets(self):
        done = subprocess.run(["tcpdump", "-r", self.captures[1][1], "-n", f"udp port {PORT}"], capture_output=True,
                              text=True, check=True)
        return len(done.stdout.splitlines())

    def test_the_text(self):
        self.drop("numgen inc mod 7 == 6")
        self.send(count=500)
        self.compare()
        done = subprocess.run([CLI, "compare", *(path for _, path in self.captures)], capture_output=True, text=True,
                              timeout=60 * PATIENCE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("71 of 500 are lost (14.2 %): one in every 7", done.stdout)
        self.assertIn("It stops between the sender's network card and the receiver's network card.", done.stdout)
        self.assertIn("Sent -> arrived: 500 -> 429", done.stdout)

    def exchange(self, *rules):
        """A Sixcast listener and requester, with such a fault between them; what the captures say of it."""
        listener = self.net.listener.start(CLI, "listen", "-n", "lis0", "-A", GROUP, "-P", str(OTHER_PORT), "--for", "60",
                                           stdout=subprocess.DEVNULL)
        time.sleep(1.2 * PATIENCE)  # its self-test
        for rule in rules:
            self.net.switch.nft("table bridge lab {\nchain rules {\ntype filter hook forward priority 0; policy accept;\n"
                                f"{rule} counter drop\n}}\n}}\n")
        requester = self.net.requester.start(CLI, "request", "-n", "req0", "-A", GROUP, "-P", str(OTHER_PORT),
                                             "--count", "8", "--interval", "200", stdout=subprocess.DEVNULL)
        requester.wait(timeout=60 * PATIENCE)
        time.sleep(0.5)
        flow = self.compare("--flow", f"[{GROUP}]:{OTHER_PORT}")
        self.assertIsNone(listener.poll())
        self.assertEqual(flow["lost"], 0, flow)
        return flow

    def test_both_lanes_of_an_exchange(self):
        flow = self.exchange()
        self.assertEqual((self.status, self.report["verdict"]), (0, "works"), self.report["summary"])
        self.assertEqual(flow["answers"]["answered"], flow["answers"]["back"]["arrived"])

    def test_welcomes_are_lost_on_the_way_back(self):
        flow = self.exchange(f'oifname "to_req0" udp sport {OTHER_PORT}')
        self.assertEqual(self.status, 2, self.report["summary"])
        self.assertEqual(flow["answers"]["answered"], flow["answers"]["hellos"], flow["answers"])
        self.assertEqual(flow["answers"]["back"]["arrived"], 0)
        self.assertEqual(self.report["place"]["id"], "network.back", self.report["places"])
        self.assertNotIn("certain", [finding["word"] for finding in self.report["findings"]])

    def test_a_trace_against_a_capture(self):
        trace = os.path.join(self.folder, "requester.sixcast")
        done = subprocess.run(self.net.requester.inside(
            CLI, "request", "-n", "req0", "-A", GROUP, "-P", str(OTHER_PORT), "--count", "5", "--trace", trace),
            capture_output=True, text=True, timeout=60 * PATIENCE, check=False)
        self.assertTrue(os.path.exists(trace), done.stderr)
        time.sleep(1)
        self.captures[0] = (self.captures[0][0], trace)
        flow = self.compare("--flow", f"[{GROUP}]:{OTHER_PORT}")
        self.assertEqual((flow["sender"], flow["senderBy"], flow["lost"]), ("first", "direction", 0), flow)
        self.assertGreaterEqual(flow["sent"], 5)


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
