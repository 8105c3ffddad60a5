#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes golden files for tests/causes/tst_rules out of the lab's runs.

  lab.py --all --program sixcast-cli --keep RUNS && record.py RUNS ../facts/data/facts

A golden file holds what the rules go by, no more: the facts of each side, and the listener's counters as they moved,
with what is true and, where the comparison named something else, what was said. Runs that were named wrong teach the
most: they go into a folder of their own, `wrong`, and leave it when they are recorded again and named right.
"""
import argparse
import base64
import json
import pathlib
import sys

sys.dont_write_bytecode = True
import faults  # noqa: E402
import seldomfaults  # noqa: E402,F401  puts its rows into the table


def events(trace):
    with open(trace, encoding="utf-8") as lines:
        return [event for event in map(json.loads, lines) if event.get("kind") == "counters"]


def last_facts(counted, actor):
    of_side = [event for event in counted if event["op"] == "facts" and event["actor"] == actor]
    return json.loads(base64.b64decode(of_side[-1]["payload64"])) if of_side else None


def golden(row, folder):
    listener = events(folder / "listen.sixcast")
    facts = last_facts(listener, "listener"), last_facts(events(folder / "request.sixcast"), "requester")
    if None in facts:
        return None
    samples = [{"time": event["time"], "interface": event.get("if", ""), "index": event.get("ifIndex", 0),
                "text": event["text"]} for event in listener if event["op"] == "counters" and event["actor"] == "listener"]
    return {"cause": row.cause, "tolerated": list(row.tolerated), "listener": facts[0], "requester": facts[1],
            "samples": samples}


def keep(found, verdict, name, data):
    is_right = verdict == found["cause"]
    right, wrong = data / f"{name}.json", data / "wrong" / f"{name}.json"
    if is_right:
        wrong.unlink(missing_ok=True)
    else:
        found = {**found, "said": verdict}
        wrong.parent.mkdir(exist_ok=True)
    text = json.dumps(found, separators=(",", ":"), sort_keys=True)
    (right if is_right else wrong).write_text(text + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("runs", type=pathlib.Path, help="what lab.py --keep left")
    parser.add_argument("data", type=pathlib.Path, help="folder of golden files")
    options = parser.parse_args()
    options.data.mkdir(parents=True, exist_ok=True)
    for row in faults.ROWS:
        folder = options.runs / row.name
        if not (folder / "compare.json").exists():
            continue
        verdict = json.loads((folder / "compare.json").read_text(encoding="utf-8"))["verdict"]
        found = golden(row, folder)
        print(f"{'left out, a trace is missing' if not found else verdict}: {row.name}")
        if found:
            keep(found, verdict, row.name, options.data)


if __name__ == "__main__":
    main()
