#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several machines on one switch: who of the expected ones is missing, and who hears whom.

  tst_fleet.py PATH_OF_SIXCAST_CLI [-v]
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


class Fleet(unittest.TestCase):
    def setUp(self):
        self.net = Network("switch")
        self.addCleanup(self.net.close)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.folder.chmod(0o777)
        self.machines = [self.net.requester, self.net.listener, self.net.bystander]
        self.listeners = []
        for host in self.machines[1:]:
            self.listen(host)
        time.sleep(1.5)

    def listen(self, host):
        self.listeners.append(host.start(
            CLI, "listen", "-n", host.interface, "--for", "60", "--json", "--trace",
            str(self.folder / f"{host.name}-listens.sixcast"), stdout=subprocess.DEVNULL))

    def request(self, host, *options):
        return subprocess.run(host.inside(CLI, "request", "-n", host.interface, "--json", *options),
                              capture_output=True, text=True, timeout=60 * PATIENCE, check=False)

    def expect(self, lines):
        file = self.folder / "hosts"
        file.write_text(lines, encoding="utf-8")
        done = self.request(self.net.requester, "--expect", str(file))
        return done.returncode, json.loads(done.stdout)["expected"]

    def test_expected_machines(self):
        there = [host.link_local() for host in self.machines[1:]]
        status, expected = self.expect(f"{there[0]} one\n{there[1]} two\n")
        self.assertEqual((status, expected), (0, {"present": ["one", "two"], "missing": [], "others": []}))
        status, expected = self.expect(f"{there[0]} one\nfe80::77 three # not there\n")
        self.assertEqual((status, expected), (1, {"present": ["one"], "missing": ["three"], "others": [there[1]]}))

    def test_a_file_that_is_not_there(self):
        done = self.request(self.net.requester, "--expect", str(self.folder / "none"))
        self.assertEqual(done.returncode, 3)
        self.assertIn("none", done.stderr)

    def test_who_hears_whom(self):
        self.net.bystander.chain("input", "udp dport 28015 drop", family="ip6")
        traces = []
        for host in self.machines[:2]:
            traces.append(str(self.folder / f"{host.name}-asks.sixcast"))
            self.request(host, "--trace", traces[-1], "--no-probes")
        for listener in self.listeners:
            listener.send_signal(signal.SIGINT)
            listener.wait(20 * PATIENCE)
        traces += [str(self.folder / f"{host.name}-listens.sixcast") for host in self.machines[1:]]
        done = subprocess.run([CLI, "compare", *traces, "--json"], capture_output=True, text=True, check=False)
        # All run on one machine by name: what tells them apart here is the file, and nothing can be compared.
        self.assertEqual(done.returncode, 2, done.stderr)
        for trace in traces:
            self.rename(trace)
        done = subprocess.run([CLI, "compare", *traces, "--json"], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr)
        heard = {(pair["requester"].split("-")[0], pair["listener"].split("-")[0]): (pair["heard"], pair["answered"])
                 for pair in json.loads(done.stdout)["matrix"]["pairs"] if pair["state"] == "compared"}
        self.assertEqual(heard, {("requester", "listener"): (3, 3), ("requester", "bystander"): (0, 0),
                                 ("listener", "bystander"): (0, 0)})
        text = subprocess.run([CLI, "compare", *traces], capture_output=True, text=True, check=False).stdout
        self.assertIn("bystander hears nobody.", text)

    @staticmethod
    def rename(trace):
        """As if each had run on a machine of its own, with the name of the first word of its file."""
        path = pathlib.Path(trace)
        head, _, rest = path.read_text(encoding="utf-8").partition("\n")
        header = json.loads(head)
        header["host"] = path.name.split("-")[0]
        path.write_text(json.dumps(header, separators=(",", ":")) + "\n" + rest, encoding="utf-8")


if __name__ == "__main__":
    CLI = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
