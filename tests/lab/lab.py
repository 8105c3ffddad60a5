#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Switches on real network faults, one after the other, and checks what sixcast-cli says about them.

Each row of faults.py: a network of namespaces, the fault, `listen` on one host and `request` on the other, without any
privilege; then `compare` of both traces. A row passes when
  - compare names the true cause first;
  - the requester's own report has it among its first three, where the row says that it can know;
  - no report calls a cause certain, and first, that is not there; every report of a healthy network says `works`;
  - the requester's verdict came within five seconds of its start (not asked of slow, sanitized builds).
A row with a known weakness is run and told like the others and does not count as passed; it fails nothing.
"""
import argparse
import concurrent.futures
import contextlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback

sys.dont_write_bytecode = True
import faults  # noqa: E402
import seldomfaults  # noqa: E402,F401  puts its rows into the table
import network  # noqa: E402

VERDICT_WITHIN = 5.0         # seconds, by the report's own clock
CERTAIN = "certain"
CALIBRATION = 0.97           # of what is called certain, so much must be true
ENOUGH_TO_CALIBRATE = 30     # findings; of fewer, one wrong one already fails its row
SIDES = ("requester", "listener", "compare")


class Run:
    """One row, from the healthy network to the reports."""

    def __init__(self, row, options):
        self.row = row
        self.options = options
        self.reports = {}
        self.failures = []
        self.seconds = None

    def go(self, folder):
        began = time.monotonic()
        try:
            net = network.Network(self.row.shape)
            try:
                time.sleep(1.5 if self.row.shape == "switch" else 0.3)  # the first queries of the switch
                self.row.switch_on(net)
                self.exchange(net, folder)
            finally:
                net.close()
            self.compare(folder)
            self.judge()
        except network.LabError as error:
            self.failures.append(f"the lab: {error}")
        except Exception:  # one broken row must not hide the others
            self.failures.append("the lab: " + traceback.format_exc())
        self.seconds = time.monotonic() - began

    def command(self, role, interface, folder, extra):
        options = {"--group": faults.GROUP, "--port": str(faults.PORT), "--interface": interface,
                   **dict(zip(extra[::2], extra[1::2]))}
        words = [word for option in options.items() for word in option]
        return [self.options.program, role, *words, "--json", "--trace", str(folder / f"{role}.sixcast")]

    def exchange(self, net, folder):
        listener = None
        home = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        if self.row.listens:
            command = self.command("listen", "lis0", folder, self.row.listener)
            listener = net.listener.start(*command, "--for", "60", env=home, text=True,
                                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            self.wait_until_bound(net.listener, listener, command[command.index("--port") + 1])
        requester = net.requester.start(*self.command("request", "req0", folder, self.row.requester),
                                        env=home, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.take("requester", requester)
        if listener:
            if listener.poll() is None:
                listener.send_signal(signal.SIGTERM)
            self.take("listener", listener)

    def wait_until_bound(self, host, listener, port):
        """Until its socket is there, or it gave up; then a moment for its own look at this machine."""
        wanted = f":{int(port):04X}"
        deadline = time.monotonic() + 2 * self.options.patience
        while time.monotonic() < deadline and listener.poll() is None:
            rows = [line.split() for line in host.run("cat /proc/net/udp6").splitlines()[1:]]
            if any(row[1].endswith(wanted) and row[7] == str(self.listener_user()) for row in rows):
                break
            time.sleep(0.05)
        time.sleep(0.7 * self.options.patience)

    @staticmethod
    def listener_user():
        option = next((word for word in network.unprivileged() if word.startswith("--reuid=")), "--reuid=0")
        return int(option.partition("=")[2])

    def take(self, side, process):
        try:
            out, err = process.communicate(timeout=20 * self.options.patience)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise network.LabError(f"the {side} hangs") from None
        self.parse(side, out, err, process.returncode)

    def compare(self, folder):
        traces = [folder / "listen.sixcast", folder / "request.sixcast"]
        if not self.row.listens:
            return
        missing = [trace.name for trace in traces if not trace.exists()]
        if missing:
            self.failures.append("no trace: " + ", ".join(missing))
            return
        done = subprocess.run([self.options.program, "compare", *map(str, traces), "--json"], capture_output=True,
                              text=True, stdin=subprocess.DEVNULL, timeout=20 * self.options.patience, check=False)
        self.parse("compare", done.stdout, done.stderr, done.returncode)

    def parse(self, side, out, err, status):
        try:
            report = json.loads(out)
            if report["format"] != "sixcast.report/1":
                raise ValueError("not a sixcast.report/1")
            self.reports[side] = report
        except (ValueError, KeyError, TypeError) as error:
            self.failures.append(f"{side}: no report ({error}), exit status {status}: {err.strip()[-500:]}")

    def findings(self, side):
        return self.reports.get(side, {}).get("findings", [])

    def ids(self, side):
        return [finding["id"] for finding in self.findings(side)]

    def is_true(self, finding):
        return finding["id"] == self.row.cause or finding["id"] in self.row.tolerated

    def judge(self):
        row = self.row
        deciding = "compare" if row.listens else "requester"
        if row.listens and self.ids("compare")[:1] != [row.cause]:
            self.failures.append("compare does not name the cause first")
        if row.alone and row.cause not in self.ids("requester")[:3] and "requester" in self.reports:
            self.failures.append("the requester does not have the cause within its first three")
        for side in SIDES:
            if side not in self.reports:
                continue
            first = self.findings(side)[:1]
            if row.healthy and [finding["id"] for finding in first] != ["works"]:
                self.failures.append(f"false alarm of the {side}")
            elif first and first[0]["word"] == CERTAIN and not self.is_true(first[0]) and side != deciding:
                self.failures.append(f"the {side} is certain of {first[0]['id']}")
        seconds = self.verdict_seconds()
        if self.options.deadline and seconds is not None and seconds > VERDICT_WITHIN:
            self.failures.append(f"the verdict took {seconds:.1f} s")

    def verdict_seconds(self):
        return self.reports.get("requester", {}).get("run", {}).get("seconds")

    def outcome(self):
        if not self.failures:
            return "pass"
        return "weak" if self.is_excused() else "FAIL"

    def is_excused(self):
        """A weakness excuses a wrong word; not a crash, a hang or a lab that broke."""
        return bool(self.row.weakness) and set(self.reports) == set(SIDES)

    def line(self):
        def first(side):
            return (self.ids(side) or ["-"])[0]
        seconds = self.verdict_seconds()
        return (f"{self.outcome()}  {self.row.name:36} {self.row.cause:30} "
                f"{first('compare'):30} {first('requester'):30} {first('listener'):30} "
                + (f"{seconds:4.1f} s" if seconds is not None else "   -"))

    def details(self):
        lines = [f"      {failure}" for failure in self.failures]
        if self.is_excused():
            lines.append(f"      known weakness: {self.row.weakness}")
        for side in SIDES:
            for finding in self.findings(side):
                lines.append(f"      {side:9} {finding['confidence']:.2f} {finding['id']}")
                lines += [f"                     {e['fact']}: {e['value']}  [{e.get('source', '')}]"
                          for e in finding.get("evidence", [])]
        return "\n".join(lines)


def calibration(runs):
    """For each word of confidence: how many findings were called that, and how many of them were true."""
    table = {}
    for run in runs:
        for side in SIDES:
            for finding in run.findings(side):
                counts = table.setdefault((side, finding["word"]), [0, 0])
                counts[0] += 1
                counts[1] += run.is_true(finding)
    return table


def summarise(runs):
    table = calibration(runs)
    print("\ncalled            by          findings   true")
    for word in (CERTAIN, "likely", "possible"):
        for side in SIDES:
            called, true = table.get((side, word), (0, 0))
            if called:
                print(f"{word:17} {side:11} {called:8} {true:6}  {true / called:4.0%}")
    for run in runs:
        for side in SIDES:
            for finding in run.findings(side):
                if finding["word"] == CERTAIN and not run.is_true(finding):
                    print(f"certain and untrue: {run.row.name}: the {side} says {finding['id']}")
    outcomes = [run.outcome() for run in runs]
    for run in runs:
        if run.row.weakness and run.outcome() == "pass":
            print(f"passes now, take its weakness out of the table: {run.row.name}")
    sound = calibration([run for run in runs if run.outcome() != "weak"])
    called = sum(counts[0] for (_, word), counts in sound.items() if word == CERTAIN)
    true = sum(counts[1] for (_, word), counts in sound.items() if word == CERTAIN)
    seconds = [run.verdict_seconds() for run in runs if run.verdict_seconds() is not None]
    print(f"\n{outcomes.count('pass')} of {len(runs)} rows pass, {outcomes.count('weak')} weak; without those "
          f"certain {called}, of which true {true}; slowest verdict {max(seconds, default=0):.1f} s")
    calibrated = called < ENOUGH_TO_CALIBRATE or true >= CALIBRATION * called
    if not calibrated:
        print(f"too many findings are called certain and are not true: {CALIBRATION:.0%} must be")
    return "FAIL" not in outcomes and calibrated


@contextlib.contextmanager
def folder_of(row, keep):
    """Where a run writes: below the folder that is kept, or for as long as it takes."""
    with tempfile.TemporaryDirectory(prefix="sixcast-lab-") as temporary:
        folder = pathlib.Path(temporary)
        if keep:
            folder = keep / row.name
            folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o777)  # the program runs as somebody else
        yield folder


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="sixcast-cli")
    parser.add_argument("--only", default="", help="regular expression on the names of the rows")
    parser.add_argument("--all", action="store_true", help="also the rows that are run seldom; --only finds them, too")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="of these, each N-th only")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--patience", type=float, default=1, help="factor for all waits; slow builds need more")
    parser.add_argument("--no-deadline", dest="deadline", action="store_false",
                        help=f"don't ask for a verdict within {VERDICT_WITHIN:.0f} s")
    parser.add_argument("--keep", type=pathlib.Path, help="folder for reports and traces of each row")
    parser.add_argument("--list", action="store_true", help="print the rows and end")
    options = parser.parse_args()

    rows = [row for row in faults.ROWS
            if re.search(options.only, row.name) and (options.all or options.only or not row.seldom)]
    rows = rows[::options.every]
    if options.list or not rows:
        for row in faults.ROWS:
            print(f"{row.name:40} {row.cause}")
        return 0 if options.list else 64
    options.program = os.path.abspath(options.program)

    printing = threading.Lock()
    print(f"      {'fault':36} {'cause':30} {'compare':30} {'requester':30} {'listener':30}")

    def one(row):
        with folder_of(row, options.keep) as folder:
            run = Run(row, options)
            run.go(folder)
            if options.keep:
                for side, report in run.reports.items():
                    (folder / f"{side}.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
        with printing:
            print(run.line(), flush=True)
            if run.failures:
                print(run.details(), flush=True)
        return run

    # A worker for each network: half of a run is waiting.
    with concurrent.futures.ThreadPoolExecutor(options.workers) as workers:
        runs = list(workers.map(one, rows))
    return 0 if summarise(runs) else 1


if __name__ == "__main__":
    sys.exit(main())
