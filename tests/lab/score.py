#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores what `replay` concludes from recorded runs.

  replay RUNS/* | score.py --truth truth.json [-v]
  score.py --truth truth.json --kept RUNS [-v]   what the program said itself, in r.json, l.json and b.json
  score.py --truths FAULTS_DIR > truth.json      asks each fault script (`NAME.sh info`) what is true

For each view (R requester, L listener, B both traces): first right, within three, place right, certain and right,
certain and wrong, false alarms on healthy networks; and how often is true what was said with 0.9, 0.6, ...
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

PLACES = {  # where a cause must be fixed, by the beginning of its id; longest match counts
    "requester.interface": "requester.interface", "listener.interface": "listener.interface",
    "listener.interface.no-link-local": "listener.sending", "listener.interface.no-arp": "listener.sending",
    "requester.firewall.in": "requester.input", "requester.firewall.out": "requester.output",
    "requester.firewall.nd": "requester.input|requester.output", "listener.firewall.in": "listener.input",
    "listener.firewall.out": "listener.output", "listener.firewall.nd": "listener.input|listener.output",
    "listener.firewall.mld": "listener.input|listener.output|network.forth", "listener.firewall": "listener.input",
    "requester.route": "requester.sending", "requester.neighbour": "requester.sending", "listener.route.multicast": "listener.input",
    "listener.route.policy": "listener.input", "listener.route": "listener.sending",
    "listener.neighbour": "listener.sending", "listener.app": "listener.program",
    "listener.app.not-joined": "listener.group", "listener.app.wrong-interface": "listener.group",
    "listener.app.join-failed": "listener.group", "listener.app.not-running": "listener.program",
    "requester.app": "requester.sending", "requester.app.connected": "requester.program",
    "requester.app.wrong-interface": "requester.sending|network.forth", "requester.nat": "requester.program",
    "mismatch.port": "listener.program", "mismatch.group": "listener.group", "mismatch.source": "listener.group",
    "duplicate": "network.forth|network.back|listener.sending", "listener.membership-expired": "network.forth",
    "network": "network.forth|network.back", "router": "network.forth|network.back",
    "listener.flooded": "listener.program"}


def place_of(cause):
    fitting = [key for key in PLACES if cause == key or cause.startswith(key + ".") or cause.startswith(key)]
    return PLACES[max(fitting, key=len)].split("|") if fitting else []


def truths(folder, ids):
    table = {}
    for script in sorted(pathlib.Path(folder).glob("*.sh")):
        lines = subprocess.run([script, "info"], capture_output=True, text=True, check=False).stdout.splitlines()
        info = dict(line.split("=", 1) for line in lines if "=" in line)
        named = {side: info.get(side + "_CAUSE", "").strip() or info["CAUSE"] for side in "RLB"}
        table[script.stem] = {side: [ids.get(c, c) for c in [cause, *info.get("ALSO", "").split()]]
                              for side, cause in named.items()}
    return table


def score(lines, truth, verbose):
    count = {side: collections.Counter() for side in "RLB"}
    calibration = collections.defaultdict(collections.Counter)
    for line in lines:
        run = json.loads(line)
        if run["run"] not in truth:
            continue
        for side in "RLB":
            if side not in run:
                continue
            right, report, c = truth[run["run"]][side], run[side], count[side]
            findings = report["findings"]
            named = [finding["id"] for finding in findings] or ["(none)"]
            first = findings[0] if findings else {"word": "", "confidence": 0}
            certain, is_right = first["word"] == "certain", named[0] in right
            place = report.get("place", {}).get("id", "")
            healthy = right[0] == "works"
            c["healthy" if healthy else "faults"] += 1
            c["alarm"] += healthy and not is_right
            if not healthy:
                c["first"] += is_right
                c["three"] += bool(set(right) & set(named[:3]))
                c["place"] += any(place in place_of(cause) for cause in right)
                c["certain right"] += certain and is_right
            c["certain wrong"] += certain and not is_right
            if first["confidence"] > 0:
                step = 10 * first["confidence"]
                calibration[int(step + 1e-9)]["right" if is_right else "wrong"] += 1
            if verbose and (not is_right or certain and not is_right):
                flag = "CERTAIN AND WRONG" if certain and not is_right else "miss"
                print(f"{flag} {run['run']} {side} expect {right} got "
                      f"{[(f['id'], round(f['confidence'], 2)) for f in findings[:3]]} place {place} "
                      f"{[(k['id'], round(k['share'], 2)) for k in report.get('candidates', [])[:4]]}")
    keys = ["faults", "first", "three", "place", "certain right", "certain wrong", "healthy", "alarm"]
    print("view " + " ".join(f"{key:>13}" for key in keys))
    for side in "RLB":
        print(f"{side:4} " + " ".join(f"{count[side][key]:13}" for key in keys))
    print("said with: right/wrong  " + "  ".join(
        f"0.{step}: {calibration[step]['right']}/{calibration[step]['wrong']}" for step in sorted(calibration)))
    return sum(c["certain wrong"] for c in count.values())


def kept(folder):
    for run in sorted(pathlib.Path(folder).iterdir()):
        line = {"run": run.name}
        for side in "RLB":
            try:
                line[side] = json.loads((run / f"{side.lower()}.json").read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue  # that side left no report
        yield json.dumps(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--truth", type=pathlib.Path, help="what is true: {run: {R: [ids], L: [ids], B: [ids]}}")
    parser.add_argument("--truths", nargs="+", help="folders of fault scripts: print the truth file")
    parser.add_argument("--ids", type=pathlib.Path, help="with --truths: JSON of the scripts' codes to finding ids")
    parser.add_argument("--kept", type=pathlib.Path, help="folder of runs with the reports of the program")
    parser.add_argument("-v", action="store_true", help="name each miss")
    options = parser.parse_args()
    if options.truths:
        ids = json.loads(options.ids.read_text()) if options.ids else {}
        json.dump({k: v for folder in options.truths for k, v in truths(folder, ids).items()}, sys.stdout, indent=1)
        return 0
    lines = kept(options.kept) if options.kept else sys.stdin
    return 1 if score(lines, json.loads(options.truth.read_text()), options.v) else 0


if __name__ == "__main__":
    sys.exit(main())
