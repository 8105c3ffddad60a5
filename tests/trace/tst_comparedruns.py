#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Traces of real runs on two machines (network namespaces), compared: what was lost on purpose is what is found.

usage: tst_comparedruns.py SIXCAST-CLI [unittest arguments]
"""
import datetime
import pathlib
import re
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "app"))
from tst_cli import CLI, PATIENCE, Machines, cable, end  # noqa: E402

COUNT = 6


class ComparedRuns(Machines):
    def setUp(self):
        super().setUp()
        self.two = self.machine("two")
        cable(self.one, self.two)
        self.listened, self.requested = (str(self.folder / name) for name in ("listener.sixcast", "requester.sixcast"))

    def rule(self, machine, hook, match):
        """Drops what matches in a table of our own."""
        machine.run("nft", "add table ip6 lossy")
        machine.run("nft", f"add chain ip6 lossy {hook} {{ type filter hook {hook} priority 0; }}")
        machine.run("nft", f"add rule ip6 lossy {hook} {match} drop")

    def exchange(self, *arguments, listening=(), requesting=()):
        """A run of both; each leaves its trace. Probes are off: they would send more HELLOs than are counted here."""
        listener = subprocess.Popen(
            self.one.inside(CLI, "listen", "-n", "eth0", "--trace", self.listened, *arguments, *listening),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        self.one.processes.append(listener)
        group = dict(zip(listening, listening[1:])).get("-A", "ff12::6d63")
        self.wait_until_joined(listener, group)
        status, output, errors = self.two.cli("request", "-n", "eth0", "--trace", self.requested, "--no-probes",
                                              "--count", str(COUNT), "--interval", "60", "--timeout", "400",
                                              *arguments, *requesting)
        self.assertLess(status, 64, errors)
        end(listener, 15)

    def wait_until_joined(self, process, group):
        deadline = PATIENCE * 50
        while not self.one.has_joined("eth0", group):
            self.assertIsNone(process.poll(), "the listener ended early")
            deadline -= 1
            self.assertGreater(deadline, 0, "the listener did not join")
            try:
                process.wait(0.02)
            except subprocess.TimeoutExpired:
                pass

    def turn_clock(self, trace, hours):
        """As if that machine's clock had been ahead all the time: each stamp of its trace, none of the datagrams."""
        def later(match):
            second = datetime.datetime.fromisoformat(match[2]) + hours
            return f'{match[1]}{second.isoformat()}{match[3]}'

        path = pathlib.Path(trace)
        path.write_text(re.sub(r'("(?:time|wall)":")([0-9T:-]+)(\.[0-9]+Z")', later, path.read_text()))

    def compare(self, turned=False):
        files = (self.requested, self.listened) if turned else (self.listened, self.requested)
        _, report = self.one.report("compare", *files)
        return report["comparison"]

    def counts(self, comparison):
        return tuple(comparison[way].get(which) for way in ("hellos", "welcomes") for which in ("sent", "arrived"))

    def test_healthy(self):
        for form in ((), ("--plain",)):
            with self.subTest(form):
                self.exchange(*form)
                found = self.compare()
                self.assertEqual(found["verdict"], "works")
                self.assertEqual(self.counts(found), (COUNT,) * 4)
                # One machine, hence one clock: the offset that is found must be nothing but its own error.
                self.assertLessEqual(abs(found["clock"]["offsetNs"]), found["clock"]["uncertaintyNs"])
                self.assertLess(found["clock"]["uncertaintyNs"], 50_000_000)
                self.assertEqual(self.compare(turned=True), found)

    def test_hello_lost(self):
        self.rule(self.one, "input", "udp dport 28015")
        for form in ((), ("--plain",)):
            with self.subTest(form):
                self.exchange(*form)
                found = self.compare()
                self.assertEqual(found["verdict"], "lost.out")
                self.assertEqual(self.counts(found), (COUNT, 0, 0, 0))

    def test_welcome_lost(self):
        self.rule(self.two, "input", "udp sport 28015")
        for form in ((), ("--plain",)):
            with self.subTest(form):
                self.exchange(*form)
                found = self.compare()
                self.assertEqual(found["verdict"], "lost.back")
                self.assertEqual(self.counts(found), (COUNT, COUNT, COUNT, 0))

    def test_half_lost(self):
        self.rule(self.one, "input", "udp dport 28015 ip6 daddr ff12::6d63 numgen inc mod 2 0")
        self.exchange()
        found = self.compare()
        self.assertEqual(found["verdict"], "part.out")
        self.assertEqual(self.counts(found), (COUNT, COUNT // 2, COUNT // 2, COUNT // 2))
        every = list(range(1, COUNT + 1))
        self.assertIn(found["hellos"]["lost"], (every[::2], every[1::2])) # the rule's counter begins where it likes

    def test_clocks_hours_apart(self):
        for form in ((), ("--plain",)):
            with self.subTest(form):
                self.exchange(*form)
                self.turn_clock(self.listened, datetime.timedelta(hours=5))
                found = self.compare()
                self.assertEqual(found["verdict"], "works")
                self.assertLess(abs(found["clock"]["offsetNs"] - 5 * 3600 * 10**9), 10**9)

    def test_wrong_group_and_port(self):
        self.exchange(listening=("-A", "ff12::6d64"))
        self.assertEqual(self.compare()["verdict"], "mismatch.group")
        self.exchange(listening=("-P", "28016"))
        self.assertEqual(self.compare()["verdict"], "mismatch.port")

    def test_another_requester_beside(self):
        listener = self.one.listen("-n", "eth0", "--trace", self.listened)
        other = self.two.start("request", "-n", "eth0", "--no-probes", "--count", "20", "--interval", "30")
        self.two.cli("request", "-n", "eth0", "--trace", self.requested, "--no-probes", "--count", str(COUNT),
                     "--interval", "60")
        end(other)
        end(listener, 15)
        found = self.compare()
        self.assertEqual(found["verdict"], "works")
        self.assertEqual(self.counts(found), (COUNT,) * 4)

    def test_two_of_the_same(self):
        self.exchange()
        self.listened = self.requested
        self.assertEqual(self.compare()["verdict"], "nothing.same-role")


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)
