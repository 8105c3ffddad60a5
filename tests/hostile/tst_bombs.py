#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Traces made to exhaust whoever opens them: an answer within 2 s of processor time per 10 MB, no more memory than four
times the file and 64 MiB, and a clear message; and what is good in a file is not lost for what is bad in it.

usage: tst_bombs.py SIXCAST-CLI
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import unittest

CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
SANITIZED = b"__asan_init" in pathlib.Path(CLI).read_bytes()
MB = 1024 * 1024
SIZE = 10 * MB
SECONDS_PER_10_MB = 2 * (10 if SANITIZED else 1)
START_SECONDS = 0.5  # of any run of the program
MEMORY_FACTOR, MEMORY_MB = 4, 64

# A small process: the memory of whoever starts a program counts as the program's.
MEASURED = """
import os, sys
_, status, usage = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss, file=sys.stderr)
"""

HEADER = {"format": "sixcast.trace/1", "program": "sixcast", "host": "h", "system": "linux", "role": "listener",
          "settings": {"group": "ff12::6d63", "port": 28015, "interface": "eth0"},
          "clock": {"wall": "2026-01-01T00:00:00.000000000Z", "monotonic": 1}, "timeZone": "UTC"}


def header(role="listener"):
    return (json.dumps(dict(HEADER, role=role)) + "\n").encode()


def hello(number, sequence=None, source=None, interface="eth0", index=2, payload=None, **more):
    """A HELLO that a listener heard."""
    sequence = number if sequence is None else sequence
    event = {"n": number, "time": "2026-01-01T00:00:%02d.%09dZ" % (number // 100_000 % 60, number % 100_000),
             "mono": number, "actor": "listener", "kind": "received", "if": interface, "ifIndex": index,
             "local": "[ff12::6d63%2]:28015", "peer": f"[{source or 'fe80::9'}%2]:40000",
             "group": "[ff12::6d63%2]:28015", "hop": 1,
             "payload": payload or f"HELLO 1 run=00000000000000aa seq={sequence}"}
    event.update(more)
    return (json.dumps(event) + "\n").encode()


def many(make):
    """Lines until the file is full."""
    lines, size, number = [], 0, 1
    while size < SIZE:
        line = make(number)
        lines.append(line)
        size += len(line)
        number += 1
    return b"".join(lines)


GOOD = hello(1) + hello(2)
BOMBS = {
    "depth": lambda: many(lambda n: b'{"n":' + b"[" * 5000 + b"]" * 5000 + b"}\n"),
    "width": lambda: many(lambda n: (json.dumps({f"k{i}": i for i in range(20_000)}) + "\n").encode()),
    "one long line": lambda: b'{"n":1,"text":"' + b"x" * (100 * MB) + b'"}\n',
    "a million interfaces": lambda: many(lambda n: hello(n, interface=f"if{n}", index=n + 2)),
    "far sequence numbers": lambda: many(lambda n: hello(n, sequence=(2**32 - 1 if n % 2 else 0) ^ n)),
    "repeated payloads": lambda: many(lambda n: hello(n, sequence=1)),
    "as many sources as lines": lambda: many(lambda n: hello(n, source=f"fe80::{n & 0xffff:x}:{n >> 16:x}")),
    "plain, from as many sources": lambda: many(
        lambda n: hello(n, source=f"fe80::{n & 0xffff:x}:{n >> 16:x}", payload="HELLO")),
    "numbers out of range": lambda: many(
        lambda n: hello(n, errno=10**30, dur=-10**30, result=1e308, mono=2**70)),
    "invalid UTF-8": lambda: many(lambda n: b'{"n":1,"text":"\xff\xfe\xc0\x80\xed\xa0\x80"}\n'),
    "NUL": lambda: b"\0" * SIZE,
    "empty lines": lambda: b"\n" * SIZE,
    "lines of a byte": lambda: b"{\n" * (SIZE // 2),
    "empty objects": lambda: b"{}\n" * (SIZE // 3),
    "truncated": lambda: many(lambda n: hello(n))[:-50],
}


class Bombs(unittest.TestCase):
    def compare(self, bomb):
        """Exit status, report, complaints, seconds and megabytes of laying the bomb beside a small trace."""
        with tempfile.TemporaryDirectory() as folder:
            one, two = pathlib.Path(folder, "one.sixcast"), pathlib.Path(folder, "two.sixcast")
            one.write_bytes(bomb)
            two.write_bytes(header("requester"))
            size = one.stat().st_size
            done = subprocess.run([sys.executable, "-c", MEASURED, CLI, "compare", str(one), str(two), "--json"],
                                  capture_output=True, stdin=subprocess.DEVNULL, check=False,
                                  env=dict(os.environ, LC_ALL="C.UTF-8", HOME=folder))
        *complaints, numbers = done.stderr.decode("utf-8", "replace").splitlines()
        status, seconds, kilobytes = numbers.split()
        return int(status), done.stdout, "\n".join(complaints), float(seconds), int(kilobytes) / 1024, size / MB

    def test_bombs(self):
        for name, make in BOMBS.items():
            with self.subTest(bomb=name):
                status, out, complaints, seconds, megabytes, size = self.compare(header() + GOOD + make())
                self.assertIn(status, (0, 1, 2, 3), complaints)
                report = json.loads(out)
                self.assertGreaterEqual(report["comparison"]["out"]["arrived"], 0) \
                    if "out" in report.get("comparison", {}) else None
                self.assertLess(len(complaints), 2000)
                self.assertLessEqual(seconds, START_SECONDS + SECONDS_PER_10_MB * size / 10)
                if not SANITIZED:
                    self.assertLessEqual(megabytes, MEMORY_FACTOR * size + MEMORY_MB)
                print(f"{name}: {size:.0f} MB, {seconds:.2f} s, {megabytes:.0f} MB of memory", flush=True)

    def test_no_header(self):
        for name in ("depth", "width", "one long line", "NUL", "invalid UTF-8"):
            with self.subTest(bomb=name):
                status, _, complaints, seconds, megabytes, size = self.compare(BOMBS[name]())
                self.assertEqual(status, 3)
                self.assertIn("one.sixcast", complaints)
                self.assertLessEqual(seconds, START_SECONDS + SECONDS_PER_10_MB * size / 10)
                if not SANITIZED:
                    self.assertLessEqual(megabytes, MEMORY_FACTOR * size + MEMORY_MB)

    def test_the_good_is_not_lost_for_the_bad(self):
        bad = BOMBS["depth"]()[:MB] + b"\n"
        _, out, complaints, *_ = self.compare(header() + hello(1) + bad + hello(2))
        self.assertIn("could not be read", complaints)
        report = json.loads(out)
        self.assertIn("comparison", report)
        self.assertEqual(sum(peer["count"] for peer in report["comparison"]["otherRequesters"])
                         if "otherRequesters" in report["comparison"] else 2, 2)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    unittest.main(verbosity=2)
