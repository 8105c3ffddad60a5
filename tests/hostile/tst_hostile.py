#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two honest hosts and a third one on their link: no verdict becomes certain and wrong, no healthy run becomes a
fault, and no honest exchange is stopped.

usage: tst_hostile.py SIXCAST-CLI [TEST ...]
"""
import contextlib
import json
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
PYTHON = sys.executable
GROUP = "ff02::4:2815"
PORT = 28015
CERTAIN = 0.9
SANITIZED = b"__asan_init" in pathlib.Path(CLI).read_bytes()
PATIENCE = 90


class Hostile(unittest.TestCase):
    def setUp(self):
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.folder = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory()))
        self.folder.chmod(0o777)
        self.net = Network("switch")
        stack.callback(self.net.close)
        time.sleep(1.5)  # addresses, and the switch's first query
        self.environment = dict(os.environ, HOME=str(self.folder), LC_ALL="C.UTF-8")

    # ---- the honest ones

    def program(self, host, *arguments):
        return host.start(CLI, *arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env=self.environment)

    def listen(self, *more, seconds=60, host=None, port=PORT):
        host = host or self.net.listener
        process = self.program(host, "listen", "-A", GROUP, "-P", str(port), "-n", host.interface, "--for",
                               str(seconds), "--json", *more)
        time.sleep(1.2)
        return process

    def request(self, *more, host=None):
        host = host or self.net.requester
        return self.program(host, "request", "-A", GROUP, "-P", str(PORT), "-n", host.interface, "--json", *more)

    def report(self, process):
        out, err = process.communicate(timeout=PATIENCE)
        self.assertEqual(err, "")
        return json.loads(out)

    def stopped(self, process):
        process.terminate()
        return self.report(process)

    def attack(self, what, *arguments):
        process = self.net.bystander.start(PYTHON, str(HERE / "attacker.py"), self.net.bystander.interface, what,
                                           *map(str, arguments), nobody=False, stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.assertEqual(process.stdout.readline(), "ready\n")
        return process

    # ---- what must hold

    def assert_works(self, report):
        self.assertEqual(report["verdict"], "works", report["summary"])
        self.assert_never_certain_but(report, ["works"])

    def assert_never_certain_but(self, report, true):
        wrong = [finding["id"] for finding in report["findings"]
                 if finding["confidence"] >= CERTAIN and finding["id"] not in true]
        self.assertEqual(wrong, [], report["summary"])

    # ---- the scenes

    def test_a_bystander_on_another_port(self):
        listener = self.listen()
        other = self.listen(host=self.net.bystander, port=PORT + 1)
        self.assert_works(self.report(self.request()))
        self.assert_works(self.stopped(listener))
        self.stopped(other)

    def test_a_bystander_while_ours_does_not_run(self):
        other = self.listen(host=self.net.bystander, port=PORT + 1)
        report = self.report(self.request("--peer", "fd6c::b"))
        self.assertEqual(report["outcome"], "unanswered")
        self.assert_never_certain_but(report, ["listener.app.not-running"])
        self.stopped(other)

    def test_six_other_requesters(self):
        listener = self.listen()
        others = [self.request("--for", "8", "--interval", "100", host=self.net.bystander) for _ in range(6)]
        self.assert_works(self.report(self.request()))
        for other in others:
            self.report(other)
        self.stopped(listener)

    def test_lies_of_five_hosts(self):
        listener = self.listen()
        self.attack("lie", 30, 25)
        time.sleep(2.5)
        self.assert_works(self.report(self.request()))
        self.assert_works(self.stopped(listener))

    def test_lies_about_a_filtered_answer(self):
        """The requester's own filter drops the answers: nobody on the link can talk that away, or make it certain
        that it is something else."""
        listener = self.listen()
        self.net.requester.chain("input", f"udp sport {PORT} drop")
        self.attack("lie", 30, 25)
        time.sleep(2.5)
        report = self.report(self.request())
        self.assertEqual(report["outcome"], "unanswered")
        self.assert_never_certain_but(report, ["requester.firewall.in"])
        self.stopped(listener)

    def test_answers_that_nobody_asked_for(self):
        listener = self.listen()
        self.attack("false-welcomes", 30)
        report = self.report(self.request())
        self.assert_works(report)
        self.assertEqual(len(report["peers"]), 1)
        self.stopped(listener)

    def test_false_answers_are_none(self):
        self.attack("false-welcomes", 30)
        report = self.report(self.request())
        self.assertEqual(report["statistics"]["answered"], 0)
        self.assertEqual(report["outcome"], "unanswered")

    def test_everything_twice(self):
        listener = self.listen()
        self.attack("replay", 30, 2)
        report = self.report(self.request("--count", "8"))
        self.assert_works(report)
        self.assertEqual(report["statistics"]["lost"], 0)
        self.stopped(listener)

    def test_far_numbers(self):
        listener = self.listen()
        self.attack("far-numbers", GROUP, PORT, 30)
        time.sleep(1)
        before = self.cpu(listener)
        self.assert_works(self.report(self.request("--count", "12")))
        spent = self.cpu(listener) - before
        self.assertLess(spent, 3.0)  # seconds, for some 5,000 HELLOs
        self.stopped(listener)

    def test_forged_questions_keep_nobody_away(self):
        trace = self.folder / "listener.sixcast"
        listener = self.listen("--trace", str(trace))
        self.attack("questions", GROUP, PORT, 30)
        self.assert_works(self.report(self.request("--count", "12")))
        time.sleep(3)
        self.stopped(listener)
        leaves = sum('"op":"leave"' in line and GROUP in line for line in trace.read_text().splitlines())
        self.assertLessEqual(leaves, 2)  # one for a question, one at the end

    def test_a_flood_of_forged_sources(self):
        """20,000 HELLOs a second from 1,000 sources that don't exist, beside an honest requester."""
        rate, sources = (2_000, 200) if SANITIZED else (20_000, 1_000)
        listener = self.listen()
        requester = self.request("--count", "60", "--interval", "200", "--timeout", "1000")
        time.sleep(1.5)
        flood = self.attack("flood", GROUP, PORT, sources, rate, 9)
        report = self.report(requester)
        sent = int(flood.communicate(timeout=PATIENCE)[0])
        self.assertGreater(sent, 9 * rate * 0.5)  # the flood really was one
        share = report["statistics"]["answered"] / report["statistics"]["sent"]
        self.assertGreaterEqual(share, 0.95, report["summary"])
        self.stopped(listener)

    @staticmethod
    def cpu(process):
        """Seconds of processor time; setpriv and nsenter become the program, so the process is it."""
        fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    unittest.main(verbosity=2)
