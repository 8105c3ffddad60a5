#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams over networks that lose what the test told them to lose: the figures are the same.

  tst_losses.py PATH_OF_SIXCAST_CLI [-v]

Each test knows how many datagrams were lost, and where, from the kernel: a counter of nftables, or the drops of the
socket in /proc/net/udp6.
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "lab"))
from network import Network  # noqa: E402

CLI = None
PATIENCE = float(os.environ.get("SIXCAST_PATIENCE", "1"))
GROUP = "ff12::6d63"
PORT = 28015
SIZE = 300  # the HELLOs beside the stream have another
STREAM = f"udp dport {PORT} udp length {SIZE + 8}"


class Stream(unittest.TestCase):
    LISTENER_OPTIONS = ()

    def setUp(self):
        self.net = Network("cable")
        self.addCleanup(self.net.close)
        self.listener = self.net.listener.start(CLI, "listen", "-n", "lis0", "-A", GROUP, "--for", "60", "--json",
                                                *self.LISTENER_OPTIONS, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.listener.stdout.close)
        time.sleep(1.2)  # its self-test

    def stream(self, *options, meanwhile=None):
        """The requester's report, which adds up whatever was lost."""
        requester = self.net.requester.start(
            CLI, "request", "-n", "req0", "-A", GROUP, "--size", str(SIZE), "--json", *options,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if meanwhile:
            meanwhile()
        out, err = requester.communicate(timeout=60 * PATIENCE)
        report = json.loads(out)
        self.assertEqual(report["stream"]["listeners"].__len__(), 1, err)
        row = report["stream"]["listeners"][0]
        self.assertEqual(row["sent"], report["stream"]["sent"])
        self.assertEqual(row["sent"], row["received"] + sum(row["lost"].values()) + row["unknown"])
        self.assertEqual(report["stream"]["sent"] + report["stream"]["behind"] + report["stream"]["refused"],
                         report["stream"]["planned"])
        self.status = requester.returncode
        return report["stream"], row

    def end_listener(self):
        self.listener.send_signal(signal.SIGINT)
        out, _ = self.listener.communicate(timeout=20 * PATIENCE)
        return json.loads(out)

    def drop(self, rule):
        self.net.listener.chain("ingress", f"{STREAM} {rule} counter drop", family="netdev")

    def dropped(self):
        rules = self.net.listener.run("nft list ruleset")
        return int(re.search(r"counter packets (\d+)", rules).group(1))

    def socket_drops(self):
        for line in self.net.listener.run("cat /proc/net/udp6").splitlines()[1:]:
            if line.split()[1].endswith(f":{PORT:04X}"):
                return int(line.split()[-1])
        raise AssertionError("no socket of the listener")


class Losses(Stream):
    def test_nothing_is_lost(self):
        stream, row = self.stream("--rate", "5000", "--for", "2")
        self.assertEqual(self.status, 0)
        self.assertEqual(stream["sent"], 10000)
        self.assertEqual(row["received"], 10000)
        self.assertLess(row["bound"], 0.0004)
        heard = self.end_listener()["stream"]["senders"]
        self.assertEqual([(one["received"], one["missing"]) for one in heard], [(10000, 0)])

    def test_every_seventh(self):
        self.drop("numgen inc mod 7 == 6")
        stream, row = self.stream("--rate", "2000", "--for", "2")
        self.assertEqual(self.status, 1)
        self.assertEqual(row["lost"]["between"], stream["sent"] // 7)
        self.assertEqual(row["lost"]["between"], self.dropped())
        self.assertEqual(row["gaps"], self.dropped())
        self.assertEqual({gap["count"] for gap in row["longestGaps"]}, {1})

    def test_bursts_of_twenty(self):
        self.drop("numgen inc mod 400 < 20")
        stream, row = self.stream("--rate", "2000", "--for", "2")
        self.assertEqual(row["lost"]["between"], self.dropped())
        self.assertEqual(row["gaps"], stream["sent"] // 400)
        self.assertEqual([(gap["first"], gap["count"]) for gap in row["longestGaps"]],
                         [(1 + 400 * i, 20) for i in range(row["gaps"])])

    def test_one_second_of_silence(self):
        def silence():
            time.sleep(1)
            self.drop("")
            time.sleep(1)
            self.lost = self.dropped()
            self.net.listener.run("nft flush ruleset")

        _, row = self.stream("--rate", "1000", "--for", "4", meanwhile=silence)
        # Between reading the counter and taking the rule away some more may have come.
        self.assertLessEqual(abs(row["lost"]["between"] - self.lost), 200 * PATIENCE)
        self.assertEqual(row["gaps"], 1)
        self.assertEqual(row["longestGaps"][0]["count"], row["missing"])
        self.assertGreater(row["longestGapMs"], 950)

    def test_a_receive_buffer_that_overflows(self):
        def pause():
            time.sleep(1)
            self.listener_process().send_signal(signal.SIGSTOP)
            time.sleep(1)
            self.listener_process().send_signal(signal.SIGCONT)

        _, row = self.stream("--rate", "20000", "--for", "3", meanwhile=pause)
        self.assertGreater(row["lost"]["receiveBuffer"], 1000)
        # What the socket dropped besides: a HELLO or a beacon now and then.
        self.assertIn(self.socket_drops() - row["lost"]["receiveBuffer"], range(0, 6))
        self.assertEqual(row["lost"]["between"], 0)

    def test_a_second_listener_has_figures_of_its_own(self):
        other = self.net.requester.start(CLI, "listen", "-n", "req0", "-A", GROUP, "--for", "60", "--json",
                                         stdout=subprocess.DEVNULL)
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        time.sleep(1.2)
        self.drop("numgen inc mod 2 == 1")
        requester = self.net.requester.start(
            CLI, "request", "-n", "req0", "-A", GROUP, "--size", str(SIZE), "--rate", "1000", "--for", "1", "--json",
            stdout=subprocess.PIPE, text=True)
        out, _ = requester.communicate(timeout=60 * PATIENCE)
        rows = json.loads(out)["stream"]["listeners"]
        self.assertEqual(sorted(row["received"] for row in rows), [500, 1000])

    def test_the_table(self):
        self.drop("numgen inc mod 400 < 20")
        requester = self.net.requester.start(
            CLI, "request", "-n", "req0", "-A", GROUP, "--size", str(SIZE), "--rate", "1000", "--count", "1000",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        out, _ = requester.communicate(timeout=60 * PATIENCE)
        self.assertIn("Of the stream, 60 of 1000 datagrams (6.0 %) didn't arrive at fe80::", out)
        self.assertIn("3 gaps, the longest: 20 from number 1 (at 0.00 s)", out)

    def listener_process(self):
        """Of the program itself: what was started enters the namespace first, in the same process."""
        return self.listener


class OtherProgram(Stream):
    def test_a_sender_of_mcjoin(self):
        """Datagrams as mcjoin 2.12 makes them; of each ten, one is not sent."""
        numbers = [number for number in range(200) if number % 10 != 5]
        sender = ("import socket, time\n"
                  "s = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)\n"
                  "s.setsockopt(41, 17, socket.if_nametoindex('req0'))\n"  # IPV6_MULTICAST_IF
                  f"for number in {numbers}:\n"
                  f"    text = 'Sender PID 7, MC group {GROUP} ... count: %d, freq: 2' % number\n"
                  f"    s.sendto(text.encode().ljust(100, bytes(1)), ('{GROUP}', {PORT}))\n"
                  "    time.sleep(0.002)\n")
        self.net.requester.run(["python3", "-c", sender])
        heard = self.end_listener()["stream"]["senders"]
        self.assertEqual([(one["received"], one["missing"], one["gaps"]) for one in heard], [(180, 20, 20)])
        self.assertEqual({gap["first"] for gap in heard[0]["longestGaps"]}, {number + 1 for number in range(5, 200, 10)})


class SmallBuffer(Stream):
    LISTENER_OPTIONS = ("--receive-buffer", "4096")

    def test_a_receive_buffer_of_4_kib(self):
        stream, row = self.stream("--rate", "20000", "--for", "1")
        self.assertEqual(self.status, 1)
        self.assertGreater(row["lost"]["receiveBuffer"], 100)
        self.assertEqual((row["lost"]["between"], row["lost"]["interface"]), (0, 0))
        # What the socket dropped besides: HELLOs and beacons.
        self.assertIn(self.socket_drops() - row["lost"]["receiveBuffer"], range(0, 12))
        self.assertEqual(row["received"] + row["lost"]["receiveBuffer"] + row["unknown"], stream["sent"])


class FullQueue(Stream):
    def test_a_card_with_a_queue_of_one(self):
        """A slow card whose queue holds one packet: what doesn't fit was never sent, and what was sent arrives."""
        self.net.requester.run("tc qdisc add dev req0 root handle 1: tbf rate 2mbit burst 2000 latency 50ms")
        self.net.requester.run("tc qdisc add dev req0 parent 1:1 pfifo limit 1")
        self.net.listener.chain("ingress", f"{STREAM} counter accept", family="netdev")
        stream, row = self.stream("--rate", "2000", "--for", "1")
        self.assertEqual(self.status, 1)
        queue = self.net.requester.run("tc -s qdisc show dev req0")
        # Neither need be the other: what didn't fit takes the rest of its batch with it, or is tried once more.
        self.assertGreater(int(re.search(r"dropped (\d+)", queue).group(1)), 100)
        self.assertGreater(stream["refused"], 100)
        self.assertEqual(stream["sent"], self.dropped(), "all that left has arrived")
        self.assertEqual((row["received"], sum(row["lost"].values()), row["unknown"]), (stream["sent"], 0, 0))


class Sources(unittest.TestCase):
    def setUp(self):
        self.net = Network("cable")
        self.addCleanup(self.net.close)
        self.own = self.net.requester.link_local()

    def exchange(self, *options):
        """Reports of the listener and of a requester, once it listens."""
        listener = self.net.listener.start(CLI, "listen", "-n", "lis0", "-A", GROUP, "--for", "30", "--json",
                                           *options, stdout=subprocess.PIPE, text=True)
        time.sleep(1.2)
        requester = self.net.requester.start(CLI, "request", "-n", "req0", "-A", GROUP, "--json",
                                             stdout=subprocess.PIPE, text=True)
        asked = json.loads(requester.communicate(timeout=30 * PATIENCE)[0])
        listener.send_signal(signal.SIGINT)
        return json.loads(listener.communicate(timeout=30 * PATIENCE)[0]), asked

    def test_one_of_several(self):
        listener, requester = self.exchange("--source", "fe80::77", "--source", self.own)
        self.assertEqual((listener["outcome"], requester["outcome"]), ("heard", "answered"))

    def test_none_of_several(self):
        listener, requester = self.exchange("--source", "fe80::77", "--source", "fe80::78")
        self.assertEqual((listener["outcome"], requester["outcome"]), ("nothing-heard", "unanswered"))
        self.assertEqual(listener["verdict"], "mismatch.source")

    def test_all_but_another(self):
        listener, requester = self.exchange("--exclude-source", "fe80::77")
        self.assertEqual((listener["outcome"], requester["outcome"]), ("heard", "answered"))

    def test_all_but_the_requester(self):
        listener, _ = self.exchange("--exclude-source", self.own)
        self.assertEqual(listener["outcome"], "nothing-heard")
        self.assertEqual(listener["verdict"], "mismatch.source")

    def test_more_than_the_kernel_keeps(self):
        many = ",".join(f"fe80::{number:x}" for number in range(1, 71))
        listener, _ = self.exchange("--source", many)
        self.assertEqual(listener["outcome"], "failed")
        self.assertIn("sysctl -w net.ipv6.mld_max_msf=", listener["summary"])

    def test_a_source_specific_group_without_a_source(self):
        listener = self.net.listener.start(CLI, "listen", "-n", "lis0", "-A", "ff3e::8000:1", "--for", "1",
                                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.assertIn("source-specific", listener.communicate(timeout=20 * PATIENCE)[1])


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
