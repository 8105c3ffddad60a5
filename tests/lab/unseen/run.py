#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Sixcast developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs what was found in public reports, and scores it as score.py scores recordings. Judges nothing: it measures.

  run.py --program sixcast-cli [--keep FOLDER] [--only REGEX]
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import sys
import threading

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import lab  # noqa: E402
import reports  # noqa: E402
import score  # noqa: E402

VIEWS = {"requester": "R", "listener": "L", "compare": "B"}


class Run(lab.Run):
    """Like any row of the lab, and something may happen while both sides run."""

    listener = None

    def wait_until_bound(self, host, listener, port):
        super().wait_until_bound(host, listener, port)
        self.listener = listener

    def exchange(self, net, folder):
        happens = None
        if self.row.during:
            happens = threading.Thread(target=self.happen, args=(net,))
            happens.start()
        super().exchange(net, folder)
        if happens:
            happens.join()

    def happen(self, net):
        while self.listener is None and not self.failures:
            net.requester.run("sleep 0.1")
        self.row.during(net, self)

    def scored(self):
        return {"run": self.row.name, **{VIEWS[side]: told for side, told in self.reports.items()}}


def truth_of(row):
    said = [row.cause, *row.tolerated]
    return {"R": said, "L": list(row.listener_says) or said, "B": said}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True, help="sixcast-cli")
    parser.add_argument("--only", default="", help="regular expression on the names of the rows")
    parser.add_argument("--keep", type=pathlib.Path, help="folder for reports and traces of each row")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    options.program = os.path.abspath(options.program)
    options.patience, options.deadline = 1, False

    def one(row):
        with lab.folder_of(row, options.keep) as folder:
            run = Run(row, options)
            run.go(folder)
        for failure in run.failures:
            if failure.startswith("the lab"):
                print(row.name, failure, flush=True)
        return run

    rows = [row for row in reports.ROWS if re.search(options.only, row.name)]
    with concurrent.futures.ThreadPoolExecutor(options.workers) as workers:
        runs = list(workers.map(one, rows))
    lines = [json.dumps(run.scored()) for run in runs]
    if options.keep:
        (options.keep / "scored.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    score.score(lines, {row.name: truth_of(row) for row in rows}, True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
