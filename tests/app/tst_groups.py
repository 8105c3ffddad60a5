#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many groups between two machines: which are heard, and why the others are not.

  tst_groups.py PATH_OF_SIXCAST_CLI [-v]
"""
import json
import os
import pathlib
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


class Groups(unittest.TestCase):
    def setUp(self):
        self.net = Network("cable")
        self.addCleanup(self.net.close)

    def listen(self, *groups, joined):
        self.listener = self.net.listener.start(CLI, "listen", "-n", "lis0", "--for", "90", "--json", *groups,
                                                stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.listener.stdout.close)
        end = time.monotonic() + 30 * PATIENCE
        while time.monotonic() < end:
            if len(self.net.listener.run("cat /proc/net/igmp6").splitlines()) >= joined:
                return
            time.sleep(0.1)
        self.fail("not all groups were joined")

    def ask(self, *groups, json_wanted=True):
        done = subprocess.run(self.net.requester.inside(CLI, "request", "-n", "req0", *groups,
                                                        *(["--json"] if json_wanted else [])),
                              capture_output=True, text=True, timeout=120 * PATIENCE, check=False)
        return done.returncode, json.loads(done.stdout) if json_wanted else done.stdout

    def heard(self):
        self.listener.send_signal(signal.SIGINT)
        return json.loads(self.listener.communicate(timeout=30 * PATIENCE)[0])["groups"]

    def test_a_run_of_groups(self):
        self.listen("-A", "ff12::1:1+199", "-A", "ff15::7", joined=200)
        status, report = self.ask("-A", "ff12::1:1+199", "-A", "ff15::7")
        self.assertEqual((status, report["groups"]["good"], report["groups"]["total"]), (0, 201, 201))
        groups = self.heard()
        self.assertEqual((groups["good"], groups["sockets"]), (201, 2))

    def test_the_silent_ones_have_one_cause(self):
        self.listen("-A", "ff12::1:1+199", "-A", "ff15::1+2", joined=200)
        self.net.listener.chain("input", "ip6 daddr ff15::/16 udp dport 28015 drop", family="ip6")
        status, report = self.ask("-A", "ff12::1:1+199", "-A", "ff15::1+2")
        self.assertEqual((status, report["groups"]["good"]), (1, 200))
        patterns = report["groups"]["patterns"]
        self.assertEqual([(pattern["count"], pattern["example"]) for pattern in patterns], [(3, "ff15::1")])
        self.assertEqual(len(report["patternReports"]), 1)
        self.assertEqual(report["patternReports"][0]["run"]["group"], "ff15::1")

    def test_a_list(self):
        with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
            file.write("# channels\nff12::1:1+9\nff12::2:1 # another\n")
            file.flush()
            os.chmod(file.name, 0o644)
            self.listen("--groups", file.name, joined=11)
            status, text = self.ask("--groups", file.name, json_wanted=False)
        self.assertEqual(status, 0, text)
        self.assertIn("11 of 11 groups answered on req0.", text)

    def test_ten_thousand(self):
        self.listen("-A", "ff12::1:1+9999", joined=10000)
        status, report = self.ask("-A", "ff12::1:1+9999", "--no-probes")
        self.assertEqual((status, report["groups"]["good"]), (0, 10000))
        groups = self.heard()
        self.assertEqual(groups["good"], 10000)
        self.assertLess(groups["sockets"], 40)


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
