#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing amplifies: for each kind of datagram, a listener sends no more datagrams and no more bytes than it got.

usage: tst_amplification.py SIXCAST-CLI
"""
import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lab"))
from network import Network  # noqa: E402

CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
GROUP = "ff02::4:2815"
PORT = 28015
COUNT = 12
PAUSE_MS = 250
SECONDS = COUNT * PAUSE_MS // 1000 + 2
ANSWERED = ["plain", "hello", "large", "control", "watch", "stream asked", "question", "ipv4"]
NOT_ANSWERED = ["welcome", "stream", "garbage", "empty", "beacon", "short question", "ipv4 unicast"]


class Amplification(unittest.TestCase):
    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        self.net = Network("switch")
        stack.callback(self.net.close)
        self.net.listener.ip("address add 10.99.0.2/24 dev lis0")
        self.net.bystander.ip("address add 10.99.0.3/24 dev by0")
        time.sleep(1.5)
        self.listener = self.net.listener.start(
            CLI, "listen", "-A", GROUP, "-P", str(PORT), "-n", "lis0", stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=folder))
        time.sleep(1.5)

    def attacker(self, host, what, *arguments):
        process = host.start(sys.executable, str(HERE / "attacker.py"), host.interface, what,
                             *map(str, arguments), nobody=False, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.assertEqual(process.stdout.readline(), "ready\n")
        return process

    def leaving(self, kind=None):
        """Sizes of the datagrams that leave the listener, its beacons on the port of the facts apart, and the bytes that
        were sent to it in the same time."""
        watch = self.attacker(self.net.listener, "outgoing", SECONDS)
        sent = 0
        if kind:
            attacker = self.attacker(self.net.bystander, "repeat", COUNT, PAUSE_MS, kind, GROUP, PORT)
            sent = int(attacker.communicate(timeout=60)[0])
        lines = [line.split() for line in watch.communicate(timeout=60)[0].splitlines()]
        facts, other = ([int(size) for what, size in lines if what == wanted] for wanted in ("facts", "other"))
        return facts, other, sent

    def test_each_kind_of_datagram(self):
        usual, other, _ = self.leaving()
        self.assertEqual(other, [])
        usual = len(usual) + 2  # the windows of time begin anywhere between two beacons
        for kind in ANSWERED + NOT_ANSWERED:
            with self.subTest(kind=kind):
                facts, other, sent = self.leaving(kind)
                caused = other + sorted(facts)[usual:]
                self.assertLessEqual(len(caused), COUNT)
                if kind == "plain":  # FLoM's own exchange: WELCOME, 7 bytes, to HELLO, 5
                    sent = sent * 7 // 5
                self.assertLessEqual(sum(caused), sent)
                if kind in ANSWERED:
                    self.assertGreaterEqual(len(caused), COUNT // 2)  # it was really understood
                else:
                    self.assertEqual(caused, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
