# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A timed run across a switch that forgets a member: it worked, it stopped, and a new join mended it.

The switch snoops and prunes, but asks nobody (its next query is far away), and keeps a membership for eight seconds
instead of 260. So the group is heard, falls silent, and is heard again once the listener has joined again.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from network import Network

EXPIRED = "listener.membership-expired"
GROUP = ["-A", "ff02::5ca5:1"]
SECONDS = 18
MEMBERSHIP_SECONDS = 8
CERTAIN = 0.9


def forgetful(net):
    # Its queries of the start are out first; hundredths of seconds.
    time.sleep(1.5)
    net.switch.ip("link set sw0 type bridge mcast_query_interval 100000 "
                  f"mcast_membership_interval {MEMBERSHIP_SECONDS}00")


def run(program, net, folder):
    """The reports of requester, listener and comparison, by name."""
    net.listener.interface, net.requester.interface = "lis0", "req0"
    home = dict(os.environ, HOME=str(folder), LC_ALL="C.UTF-8")
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "env": home}
    listener = net.listener.start(program, "listen", *GROUP, "-n", "lis0", "--for", str(SECONDS + 4), "--json",
                                  "--trace", str(folder / "listener.sixcast"), **pipes)
    time.sleep(1.2)
    requester = net.requester.start(program, "request", *GROUP, "-n", "req0", "--for", str(SECONDS), "--json",
                                    "--trace", str(folder / "requester.sixcast"), **pipes)
    reports = {}
    for name, process in (("requester", requester), ("listener", listener)):
        out, err = process.communicate(timeout=SECONDS + 20)
        if err.strip():
            raise SystemExit(f"{name}: {err}")
        reports[name] = json.loads(out)
    for name, command in (("compare", ["--json"]), ("text", [])):
        done = subprocess.run([program, "compare", str(folder / "listener.sixcast"),
                               str(folder / "requester.sixcast"), *command],
                              capture_output=True, text=True, timeout=20, check=False, env=home)
        reports[name] = json.loads(done.stdout) if name == "compare" else done.stdout
    return reports


def faults_of(reports):
    """What is wrong, in sentences."""
    for name in ("requester", "listener", "compare"):
        report = reports[name]
        first = report["findings"][0] if report["findings"] else {"id": "nothing", "confidence": 0, "evidence": []}
        if first["id"] != EXPIRED or first["confidence"] < CERTAIN:
            yield f"the {name} says {first['id']} ({first['confidence']})"
            continue
        # On the wire it is the membership's time, and up to a second of repeated reports.
        facts = [evidence["value"] for evidence in first["evidence"] if evidence["fact"].startswith("from the listener's join")]
        worked = float(facts[0].split()[0]) if facts else 0
        if not MEMBERSHIP_SECONDS - 1 <= worked <= MEMBERSHIP_SECONDS + 3:
            yield f"the {name} says it worked for {worked} s"
        if report["outcome"] != "partial":
            yield f"the {name}'s outcome is {report['outcome']}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="sixcast-cli")
    parser.add_argument("--keep", type=pathlib.Path, help="folder for the reports")
    options = parser.parse_args()
    net = Network("switch")
    try:
        forgetful(net)
        with tempfile.TemporaryDirectory(prefix="sixcast-watch-") as temporary:
            folder = pathlib.Path(temporary)
            folder.chmod(0o777)  # the program runs as somebody else
            reports = run(os.path.abspath(options.program), net, folder)
    finally:
        net.close()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
        for name, report in reports.items():
            text = report if isinstance(report, str) else json.dumps(report, indent=1)
            (options.keep / name).write_text(text, encoding="utf-8")
    wrong = list(faults_of(reports))
    for sentence in wrong:
        print(sentence)
    print("FAIL" if wrong else "ok: all three say that the membership ran out")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
